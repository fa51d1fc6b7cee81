/* On a phone the sheet is one column at a time: a list of students with the scale as buttons. Same cells, same outbox. */
import { element, word } from "./words.js";

export class Phone {
  #table; #entries; #card; #list; #select; #lines = []; #column = null;

  constructor({ table, entries, card }) {
    const place = document.querySelector("[data-sheet-phone]");
    this.#table = table;
    this.#entries = entries;
    this.#card = card;
    this.#list = place.querySelector("ul");
    this.#select = place.querySelector("select");
    this.#select.replaceChildren(...table.columns.map((column) => element("option", { value: column.index }, column.label)));
    this.#select.addEventListener("change", () => this.#open(Number(this.#select.value)));
    place.querySelector("[data-before]").addEventListener("click", () => this.#step(-1));
    place.querySelector("[data-after]").addEventListener("click", () => this.#step(1));
    this.#list.addEventListener("click", ({ target }) => this.#tapped(target.closest("button")));
    const narrow = matchMedia("(max-width: 40rem)");
    const shown = () => { if (narrow.matches && !this.#column && table.columns.length) this.#open(this.#latest()); };
    narrow.addEventListener("change", shown);
    queueMicrotask(shown); // the cells learn of their unsent edits first
  }

  /* The last column that is not ahead of today. */
  #latest() {
    const { today } = this.#table.element.dataset;
    return Math.max(0, this.#table.columns.findLastIndex((column) => column.date <= today));
  }

  #step(by) { this.#open(Math.min(Math.max((this.#column?.index ?? 0) + by, 0), this.#table.columns.length - 1)); }

  #open(index) {
    this.#column = this.#table.columns[index];
    this.#select.value = index;
    this.#lines = this.#table.cellsOf(this.#column).map((cell) => this.#line(cell));
    this.#list.replaceChildren(...this.#lines);
    this.#lines.forEach((line, row) => this.redraw(this.#table.at(row, index), line));
  }

  #line(cell) {
    const state = element("span", { className: "sheet-phone-state" });
    const head = element("button", { type: "button", className: "sheet-phone-name" }, element("b", {}, cell.line.name), state);
    head.dataset.card = cell.line.row;
    return element("li", {}, head, ...(cell.member && this.#table.keeps ? [this.#scale(cell)] : []));
  }

  #scale(cell) {
    const button = (value, words, name) => {
      const made = element("button", { type: "button", ariaLabel: `${cell.line.name}: ${name}` }, words);
      made.dataset.row = cell.line.row;
      made.dataset.value = value;
      return made;
    };
    const marks = cell.column.symbols.map((symbol) => button(symbol, symbol, symbol));
    const roll = cell.column.lesson && cell.column.roll ? [button("absent", word("absent.short"), word("absent"))] : [];
    return element("span", { className: "sheet-phone-scale" }, ...marks, ...roll);
  }

  #tapped(button) {
    if (!button) return;
    const { card, row, value } = button.dataset;
    if (card !== undefined) return this.#card.open(this.#table.at(Number(card), this.#column.index));
    const cell = this.#table.at(Number(row), this.#column.index);
    if (value === "absent") this.#entries.absence(cell, cell.away === "absent" ? "present" : "absent");
    else this.#entries.mark(cell, cell.current, cell.shown(cell.current) === value ? "" : value);
  }

  redraw(cell, line = cell.column === this.#column ? this.#lines[cell.line.row] : null) {
    if (!line) return;
    const state = cell.state;
    line.className = state === "conflict" ? "clash" : state;
    line.querySelector(".sheet-phone-state").textContent = cell.words();
    for (const button of line.querySelectorAll("[data-value]")) {
      const on = button.dataset.value === "absent" ? cell.away === "absent" : cell.shown(cell.current) === button.dataset.value;
      button.setAttribute("aria-pressed", on);
    }
  }
}
