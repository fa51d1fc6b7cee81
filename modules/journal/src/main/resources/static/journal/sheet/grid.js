/*
 * Moving about in the sheet as in a spreadsheet, with one stop in the page's order of tabs. Heads and the line of what
 * is missing belong to it too. Tab goes right and, at the end of a line or after Escape, out of the sheet.
 */
const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-10, 0], PageDown: [10, 0] };

export class Grid {
  #table; #onMove; #leaving = false; #here = null;

  constructor(table, onMove) {
    this.#table = table;
    this.#onMove = onMove;
    table.element.addEventListener("keydown", (event) => this.#key(event));
    table.element.addEventListener("focusin", ({ target }) => this.#entered(target));
    table.element.addEventListener("mousedown", (event) => this.#pressed(event));
    for (const inside of table.element.querySelectorAll("thead :is(a, button), tfoot :is(a, button)")) inside.tabIndex = -1;
    this.#stop(this.#first());
  }

  get here() { return this.#here; }

  /* One step leads into the heads and the foot as well, a longer one stops at the students. */
  move(down, right) {
    const { rows, columns, foot } = this.#table;
    const single = Math.abs(down) <= 1;
    const least = single ? -1 : 0;
    const most = single && foot ? rows.length + 1 : rows.length - 1;
    this.focus(Math.min(Math.max(this.#here.row + down, least), most), Math.min(Math.max(this.#here.column + right, 0), columns.length));
  }

  focus(row, column) { this.#stopAt(row, column)?.focus(); }

  #key(event) {
    if (event.defaultPrevented || event.altKey || !this.#here) return;
    const { key } = event;
    const jump = event.ctrlKey || event.metaKey;
    const { row, column } = this.#here;
    const leaving = this.#leaving;
    this.#leaving = key === "Escape" || (leaving && key === "Shift");
    if (key === "Tab" && !jump && !leaving) {
      const next = column + (event.shiftKey ? -1 : 1);
      if (next < 0 || next > this.#table.columns.length) return;
      this.focus(row, next);
    } else if (key === "Home") this.focus(jump ? 0 : row, 0);
    else if (key === "End") this.focus(jump ? this.#table.rows.length - 1 : row, jump ? this.#table.columns.length - 1 : this.#table.columns.length);
    else if (key in STEPS && !jump) this.move(...STEPS[key]);
    else return;
    event.preventDefault();
  }

  #pressed(event) {
    const td = event.target.closest("tbody td");
    if (!td || event.button !== 0) return;
    event.preventDefault(); // the browser would give the focus to whatever can take it
    this.#stop(td);
    td.focus();
  }

  #entered(target) {
    const cell = target.closest("td, th");
    if (!cell) return;
    this.#place(cell, target);
    this.#stop(target);
    this.#onMove(this.#here);
  }

  #place(cell, stop = cell) {
    const line = cell.parentElement;
    const { tHead, tFoot } = this.#table.element;
    const foot = this.#table.rows.length + (stop.matches(".clause") ? 1 : 0); // the chip is one step below the count
    const row = tHead.contains(line) ? -1 : tFoot?.contains(line) ? foot : line.sectionRowIndex;
    this.#here = { row, column: cell.cellIndex - 1 };
    cell.setAttribute("aria-colindex", cell.cellIndex + 1);
  }

  #stopAt(row, column) {
    const { element, rows, foot } = this.#table;
    const line = row < 0 ? element.tHead.rows[0] : rows[row]?.tr ?? foot;
    const cell = line?.cells[column + 1];
    if (!cell) return null;
    const stop = (row > rows.length && cell.querySelector(".clause")) || cell.querySelector("a, button:not(.clause)") || cell;
    this.#stop(stop);
    return stop;
  }

  #stop(stop) {
    if (!stop) return;
    const before = this.#table.element.querySelector('[tabindex="0"]');
    if (before && before !== stop) {
      before.tabIndex = -1;
      if (before.matches("tbody td")) before.removeAttribute("aria-label");
    }
    stop.tabIndex = 0;
  }

  #first() { return this.#table.rows[0]?.tr.cells[1] ?? this.#table.element.tHead.querySelector("a, button"); }
}
