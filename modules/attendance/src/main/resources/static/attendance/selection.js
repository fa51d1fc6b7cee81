/*
 * Which cells of the board are chosen. Mouse: drag a stretch, Ctrl adds, Shift extends. Finger: a tap adds or takes
 * away, since a drag must scroll. Keys: arrows move, Shift with arrows extends, Space adds or takes away, Ctrl-A all,
 * Escape none. A student's name stands before the cells of the row and chooses the day.
 */
const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

export class Selection {
  #table; #grid; #chosen = new Set(); #kept = new Set(); #anchor = null; #here = null; #dragging = false; #changed;

  constructor(table, changed) {
    this.#table = table;
    this.#changed = changed;
    this.#grid = [...table.tBodies[0].rows].map((row) => [...row.cells].map((cell) =>
      cell.matches("[data-lesson]") ? cell : cell.querySelector("button")));
    this.#go(this.#grid[0][0], false);
    this.#listen();
  }

  get cells() { return [...this.#chosen]; }

  clear() { this.#set(new Set()); }
  focus() { this.#here?.focus(); }

  #listen() {
    const table = this.#table;
    table.addEventListener("pointerdown", (event) => this.#down(event));
    table.addEventListener("pointerover", ({ target }) => { if (this.#dragging) this.#stretch(cellOf(target)); });
    window.addEventListener("pointerup", () => { this.#dragging = false; });
    table.addEventListener("click", (event) => this.#click(event));
    table.addEventListener("keydown", (event) => this.#key(event));
    table.addEventListener("focusin", ({ target }) => this.#go(target.closest("td[data-lesson], button"), false));
  }

  #down(event) {
    const cell = cellOf(event.target);
    if (!cell || event.pointerType !== "mouse" || event.button !== 0) return;
    event.preventDefault();
    this.#kept = event.ctrlKey || event.metaKey ? new Set(this.#chosen) : new Set();
    if (!event.shiftKey || !this.#anchor) this.#anchor = cell;
    this.#dragging = true;
    this.#stretch(cell);
  }

  #click(event) {
    const day = event.target.closest(".attendance-day");
    if (day) return this.#day(day.closest("tr"));
    const cell = cellOf(event.target);
    if (cell && event.pointerType !== "mouse") this.#toggle(cell);
  }

  /* The cells where nobody said that the student was here; all of them where somebody said so of each. */
  #day(row) {
    const open = row.querySelectorAll("td[data-open]");
    const cells = open.length ? open : row.querySelectorAll("td[data-lesson]");
    const all = [...cells].every((cell) => this.#chosen.has(cell));
    const next = new Set(this.#chosen);
    cells.forEach((cell) => (all ? next.delete(cell) : next.add(cell)));
    this.#set(next);
  }

  #key(event) {
    if (event.altKey) return;
    const step = STEPS[event.key];
    const cell = cellOf(event.target);
    if (step) this.#step(step, event.shiftKey);
    else if (event.key === "Home" || event.key === "End") this.#edge(event.key === "Home");
    else if (event.key === " " && cell) this.#toggle(cell);
    else if (event.key === "Escape") this.clear();
    else if (event.code === "KeyA" && (event.ctrlKey || event.metaKey)) this.#set(new Set(this.#table.querySelectorAll("td[data-lesson]")));
    else return;
    event.preventDefault();
  }

  #step([down, right], extend) {
    let [row, column] = this.#place(this.#here);
    do {
      row += down;
      column += right;
    } while (this.#grid[row]?.[column] === null);
    const next = this.#grid[row]?.[column];
    if (!next) return;
    const from = cellOf(this.#here);
    this.#go(next, true);
    if (!extend || !cellOf(next)) return;
    if (!this.#anchor || !from) this.#anchor = from ?? next;
    this.#kept = new Set();
    this.#stretch(next);
  }

  #edge(first) {
    const row = this.#grid[this.#place(this.#here)[0]].filter(Boolean);
    this.#go(first ? row[0] : row.at(-1), true);
  }

  #toggle(cell) {
    const next = new Set(this.#chosen);
    if (!next.delete(cell)) next.add(cell);
    this.#anchor = cell;
    this.#go(cell, true);
    this.#set(next);
  }

  #stretch(cell) {
    if (!cell) return;
    const [top, left] = this.#place(this.#anchor);
    const [bottom, right] = this.#place(cell);
    const next = new Set(this.#kept);
    for (const row of this.#grid.slice(Math.min(top, bottom), Math.max(top, bottom) + 1)) {
      row.slice(Math.min(left, right), Math.max(left, right) + 1).filter(cellOf).forEach((one) => next.add(one));
    }
    this.#go(cell, true);
    this.#set(next);
  }

  #place(cell) {
    const row = this.#grid.findIndex((cells) => cells.includes(cell));
    return [row, this.#grid[row]?.indexOf(cell)];
  }

  #go(cell, focus) {
    if (!cell) return;
    if (this.#here) this.#here.tabIndex = -1;
    cell.tabIndex = 0;
    this.#here = cell;
    if (focus) cell.focus();
  }

  #set(next) {
    this.#chosen.forEach((cell) => cell.removeAttribute("aria-selected"));
    next.forEach((cell) => cell.setAttribute("aria-selected", "true"));
    this.#chosen = next;
    if (!next.size) this.#anchor = null;
    this.#changed(next.size);
  }
}

const cellOf = (element) => element?.closest?.("td[data-lesson]") ?? null;
