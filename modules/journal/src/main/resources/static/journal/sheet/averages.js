/*
 * The column of averages, reckoned anew from what stands, and how each came about. It is of the whole term: of the marks
 * in columns that are not on this page the server tells the sums.
 */
import { average, shown, trace } from "./average.js";
import { word } from "./words.js";

export class Averages {
  #table; #note;

  constructor(table) {
    this.#table = table;
    this.#note = document.getElementById("sheet-trace");
    const body = table.element.tBodies[0];
    for (const name of ["focusin", "mouseover", "click"]) body.addEventListener(name, ({ target }) => this.#show(target));
    for (const name of ["focusout", "mouseleave"]) body.addEventListener(name, () => this.#hide());
    document.addEventListener("keydown", ({ key }) => { if (key === "Escape") this.#hide(); });
  }

  redraw(line) {
    const mean = average(this.#marks(line), line.outside);
    line.average.textContent = mean ? shown(mean.hundredths, this.#table.point) : "";
  }

  #marks(line) {
    return line.cells.flatMap((cell) => Object.values(cell.marks).filter(({ mark }) => /^\d{1,4}$/.test(mark)).map(({ mark }) => ({ mark, weight: cell.column.weight })));
  }

  #show(target) {
    const cell = target.closest("td.average");
    if (!cell) return this.#hide();
    const line = this.#table.rows[cell.parentElement.sectionRowIndex];
    const words = line.outside ? word("outside") : "";
    this.#note.textContent = trace(this.#marks(line), this.#table.point, line.outside, words) || word("no-marks");
    this.#note.hidden = false;
    cell.setAttribute("aria-describedby", this.#note.id);
    const box = cell.getBoundingClientRect();
    const top = box.bottom + this.#note.offsetHeight + 8 < innerHeight ? box.bottom + 4 : box.top - this.#note.offsetHeight - 4;
    this.#note.style.top = `${Math.max(4, top)}px`;
    this.#note.style.left = `${Math.max(8, Math.min(box.right - this.#note.offsetWidth, innerWidth - this.#note.offsetWidth - 8))}px`;
  }

  #hide() { this.#note.hidden = true; }
}
