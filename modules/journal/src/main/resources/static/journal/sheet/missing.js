/* The line under the sheet: how many lack a mark in each work; its buttons lead from one of them to the next. */
import { word } from "./words.js";

export class Missing {
  #table; #grid;

  constructor(table, grid) {
    this.#table = table;
    this.#grid = grid;
    table.foot?.addEventListener("click", ({ target }) => {
      const place = target.closest("td")?.cellIndex;
      if (target.closest("button:not(.clause)") && place) this.#next(table.columns[place - 1]);
    });
  }

  redraw(column) {
    const button = this.#table.foot?.cells[column.index + 1]?.querySelector("button:not(.clause)");
    if (!button) return;
    const count = this.#table.cellsOf(column).filter((cell) => cell.lacks).length;
    button.parentElement.classList.toggle("done", count === 0);
    button.querySelector("b").textContent = count;
    button.ariaLabel = word("lacking", count, button.querySelector("span")?.textContent ?? "");
  }

  #next(column) {
    const cell = this.#table.cellsOf(column).find((one) => one.lacks);
    if (cell) this.#grid.focus(cell.line.row, column.index);
  }
}
