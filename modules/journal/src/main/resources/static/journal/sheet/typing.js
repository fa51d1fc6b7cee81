/* The keys that change a cell. One digit of a scale of one-digit marks is a whole entry: nothing has to confirm it. */
import { block, plan } from "./paste.js";
import { isMarkKey, typed } from "./scale.js";
import { word } from "./words.js";

const THINKING = 1500; // a longer mark whose end is not typed is taken as it stands
const ANOTHER = ["/", "."]; // the same key in Latin and Cyrillic layouts

export class Typing {
  #table; #grid; #entries; #card; #say; #redraw; #pending = null; #timer = 0;

  constructor({ table, grid, entries, card, say, redraw, onwards }) {
    Object.assign(this, { onwards });
    this.#table = table;
    this.#grid = grid;
    this.#entries = entries;
    this.#card = card;
    this.#say = say;
    this.#redraw = redraw;
    table.element.addEventListener("keydown", (event) => this.#key(event), { capture: true });
    table.element.addEventListener("focusout", () => this.commit());
    document.addEventListener("paste", (event) => this.#paste(event));
    document.addEventListener("copy", (event) => this.#copy(event));
    addEventListener("pagehide", () => this.commit());
  }

  get #cell() {
    const td = document.activeElement?.closest?.("tbody td:not(.average)");
    return td && this.#table.element.contains(td) ? this.#table.of(td) : null;
  }

  #key(event) {
    if (event.altKey || event.isComposing) return;
    if ((event.ctrlKey || event.metaKey) && event.code === "KeyZ" && !event.shiftKey) return this.#done(event, () => this.#back());
    if (event.ctrlKey || event.metaKey) return;
    const cell = this.#cell;
    if (!cell) return;
    const action = this.#action(event, cell);
    if (action) this.#done(event, action);
  }

  #done(event, action) {
    event.preventDefault();
    if (event.key !== "Enter") this.#say("");
    action();
  }

  #action({ key, shiftKey }, cell) {
    if (key === "Enter") return () => { this.commit(); this.#grid.move(shiftKey ? -1 : 1, 0); };
    if (key === " ") return () => { this.commit(); this.#card.open(cell); };
    if (key === "Escape" && (this.#pending || cell.refusal || cell.state === "refused")) return () => this.#escape(cell);
    if (!this.#table.keeps) return this.#correction(key, cell);
    if (key === "Delete" || key === "Backspace") return () => (this.#pending ? this.#drop() : this.#entries.clear(cell));
    if (ANOTHER.includes(key) && cell.marked && this.#table.retakes(cell)) return () => { this.commit(); this.#card.retake(cell); };
    if (ANOTHER.includes(key) && cell.marked) return () => this.#begin(cell, Math.min(9, cell.current + 1));
    if (isMarkKey(cell.column.symbols, key)) return () => this.#type(cell, key);
    return this.#absence(key.toLowerCase(), cell);
  }

  /* Old marks need a reason, and the card asks for it. */
  #correction(key, cell) {
    const clearing = key === "Delete" || key === "Backspace";
    if (!this.#table.corrects || !(clearing || isMarkKey(cell.column.symbols, key))) return null;
    return () => this.#card.open(cell, clearing ? "" : key);
  }

  #absence(letter, cell) {
    const { absentKeys, lateKeys } = this.#table.element.dataset;
    if (letter.length !== 1 || (cell.column.lesson && !cell.column.roll)) return null;
    if (absentKeys.includes(letter)) return () => this.#entries.absence(cell, cell.away === "absent" ? "present" : "absent");
    if (lateKeys.includes(letter)) return () => this.#entries.absence(cell, cell.away === "late" ? "present" : "late");
    return null;
  }

  #begin(cell, ordinal, text = "") {
    this.#drop();
    this.#pending = { cell, ordinal, text };
    cell.pending = this.#pending;
    this.#redraw(cell);
  }

  #type(cell, character) {
    const ordinal = this.#pending?.ordinal ?? cell.current;
    const { text, done } = typed(cell.column.symbols, this.#pending?.text ?? "", character);
    this.#begin(cell, ordinal, text);
    clearTimeout(this.#timer);
    if (!done) this.#timer = setTimeout(() => this.commit(), THINKING);
    else if (this.commit() && this.onwards()) this.#grid.move(1, 0);
  }

  commit() {
    if (!this.#pending) return false;
    const { cell, ordinal, text } = this.#pending;
    this.#drop();
    return text !== "" && this.#entries.mark(cell, ordinal, text);
  }

  #drop() {
    clearTimeout(this.#timer);
    if (!this.#pending) return;
    const { cell } = this.#pending;
    this.#pending = cell.pending = null;
    this.#redraw(cell);
  }

  #escape(cell) {
    if (this.#pending) this.#drop();
    else this.#entries.dismiss(cell);
  }

  #back() {
    this.#drop();
    const cell = this.#entries.back();
    if (cell) this.#grid.focus(cell.line.row, cell.column.index);
    else this.#say(word("undo.nothing"));
  }

  #copy(event) {
    const cell = this.#cell;
    if (!cell || String(getSelection())) return;
    event.clipboardData.setData("text/plain", cell.marked ? cell.shown(cell.current) : cell.away ? word(`${cell.away}.short`) : "");
    event.preventDefault();
  }

  #paste(event) {
    const cell = this.#cell;
    if (!cell || !this.#table.keeps) return;
    event.preventDefault();
    this.#drop();
    const size = { rows: this.#table.rows.length, columns: this.#table.columns.length };
    const { asked, beyond } = plan(block(event.clipboardData.getData("text/plain")), { row: cell.line.row, column: cell.column.index }, size);
    const step = [];
    const taken = asked.filter((one) => this.#put(this.#table.at(one.row, one.column), one.text, step)).length;
    this.#entries.remember(step);
    const refused = asked.length - taken + beyond;
    this.#say(refused ? word("pasted.refused", taken, refused) : word("pasted", taken));
  }

  #put(cell, text, step) {
    if (text.toLowerCase() === word("absent.short").toLowerCase()) return this.#entries.absence(cell, "absent", step);
    if (text.toLowerCase() === word("late.short").toLowerCase()) return this.#entries.absence(cell, "late", step);
    return this.#entries.mark(cell, cell.current, text, {}, step);
  }
}
