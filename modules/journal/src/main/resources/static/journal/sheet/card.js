/* A cell's card: its marks, absence and comment to be changed with words, what is unsettled in it, and its history. */
import { clauseChip } from "../../web/save-state.js";
import { history } from "./history.js";
import { choice, field } from "./fields.js";
import { element, moment, word } from "./words.js";

export class Card {
  #dialog; #form; #table; #entries; #say; #cell = null; #shown = [];

  constructor({ table, entries, say }) {
    this.#dialog = document.getElementById("sheet-card");
    this.#form = this.#dialog.querySelector("form");
    this.#table = table;
    this.#entries = entries;
    this.#say = say;
    this.#form.addEventListener("submit", (event) => this.#save(event));
    this.#dialog.addEventListener("close", () => this.#closed());
    this.#dialog.querySelector("[data-close]").addEventListener("click", () => this.#dialog.close());
    this.#dialog.querySelector("[data-another]").addEventListener("click", () => this.#another());
  }

  get #writes() { return this.#cell.member && (this.#table.keeps || this.#table.corrects); }

  /* typed: the mark that was begun, where a reason must come with it. */
  open(cell, typed = null) {
    this.#cell = cell;
    this.#part("name").textContent = cell.line.name;
    this.#part("column").textContent = cell.column.label;
    this.#fill(cell, typed);
    this.#unsettled();
    this.#dialog.showModal();
    (this.#form.querySelector(":checked") ?? this.#form.querySelector("input"))?.focus();
    if (typed !== null) this.#form.elements.reason?.focus();
    this.#load(cell);
  }

  /* With another mark to be given, and its comment. */
  retake(cell) {
    this.open(cell);
    this.#another();
    this.#say(word("retake"));
  }

  #fill(cell, typed) {
    const writes = this.#writes;
    this.#form.hidden = !writes;
    this.#part("reason").hidden = !this.#table.corrects;
    this.#part("another").hidden = !writes || cell.most >= 9;
    this.#form.reset();
    this.#shown = Array.from({ length: cell.most }, (_, place) => place + 1);
    this.#part("marks").replaceChildren(...this.#shown.flatMap((ordinal) => this.#mark(cell, ordinal, ordinal === cell.current ? typed : null)));
    const absence = this.#part("absence");
    absence.hidden = !cell.column.lesson || !cell.column.roll || !this.#table.keeps;
    absence.replaceChildren(choice("absence", word("roll"), ["present", "late", "absent"].map((one) => [one, word(one)]), cell.away || "present"));
  }

  #mark(cell, ordinal, typed) {
    const symbols = [["", word("no-mark")], ...cell.column.symbols.map((symbol) => [symbol, symbol])];
    const title = ordinal === 1 ? word("mark") : word("mark.more", ordinal);
    const text = field(`comment-${ordinal}`, word("comment"), "textarea", 500);
    const area = text.querySelector("textarea");
    area.addEventListener("input", () => { area.dataset.typed = "yes"; });
    area.value = cell.last(cell.id(ordinal))?.comment ?? "";
    return [choice(`mark-${ordinal}`, title, symbols, typed ?? cell.begun(ordinal)), text];
  }

  #another() {
    const ordinal = this.#shown.length + 1;
    if (ordinal > 9) return;
    this.#shown.push(ordinal);
    this.#part("marks").append(...this.#mark(this.#cell, ordinal, null));
    this.#form.elements[`mark-${ordinal}`][0].focus();
    this.#part("another").hidden = ordinal === 9;
  }

  /* Only what was changed here is sent: a comment nobody touched stays as it stands. */
  #save(event) {
    event.preventDefault();
    const cell = this.#cell;
    const { elements } = this.#form;
    const reason = elements.reason?.value.trim();
    const step = [];
    for (const ordinal of this.#shown) {
      const mark = elements[`mark-${ordinal}`].value;
      const area = elements[`comment-${ordinal}`];
      const touched = area.dataset.typed && mark;
      if (mark === cell.shown(ordinal) && !touched) continue;
      this.#entries.mark(cell, ordinal, mark, { ...(touched ? { comment: area.value.trim() } : {}), ...(reason ? { reason } : {}) }, step);
    }
    if (!this.#part("absence").hidden && elements.absence.value !== (cell.away || "present")) this.#entries.absence(cell, elements.absence.value, step);
    this.#entries.remember(step);
    this.#dialog.close();
  }

  redraw(cell) { if (cell === this.#cell) this.#unsettled(); }

  #unsettled() {
    const cell = this.#cell;
    const held = cell.edits.filter((edit) => edit.state === "conflict").map((edit) => this.#conflict(cell, edit));
    const refused = [cell.refusal, ...cell.edits.filter((edit) => edit.state === "refused")].filter(Boolean).map((one) => this.#refused(cell, one));
    this.#part("unsettled").replaceChildren(...held, ...refused);
  }

  #conflict(cell, { mark, theirs }) {
    const decide = (whose) => () => { this.#entries.decide(cell, whose); this.#dialog.close(); };
    const button = (name, looks, whose) => element("button", { type: "button", className: looks, onclick: decide(whose) }, word(name));
    const line = (who, value) => element("div", {}, element("dt", {}, who), element("dd", {}, value || word("no-mark")));
    return element("div", { className: "conflict" }, element("p", {}, word("conflict")),
      element("dl", { className: "facts" }, line(word("mine"), mark), line(word("theirs", theirs.by, moment(theirs.at)), theirs.mark)),
      element("div", { className: "actions" }, button("keep-mine", "button", "mine"), button("take-theirs", "button quiet", "theirs")));
  }

  #refused(cell, { mark, detail, clause }) {
    const dismiss = element("button", { type: "button", className: "button quiet", onclick: () => this.#entries.dismiss(cell) }, word("dismiss"));
    return element("div", { className: "notice late" }, element("span", {}, element("s", {}, mark || "∅"), ` ${detail}`), ...clauseChip(clause), dismiss);
  }

  async #load(cell) {
    const place = this.#part("history");
    place.replaceChildren(element("p", { className: "soft" }, word("history.loading")));
    const card = await history(this.#table.element.dataset.card.replace("#", cell.column.work).replace("@", cell.line.student));
    if (cell !== this.#cell) return;
    place.replaceChildren(card.shown);
    for (const { ordinal, comment } of card.marks) {
      const area = this.#form.elements[`comment-${ordinal}`];
      if (area && !area.dataset.typed && !area.value) area.value = comment;
    }
  }

  #closed() {
    const cell = this.#cell;
    this.#cell = null;
    if (getComputedStyle(this.#table.element).visibility === "visible") cell?.td.focus();
  }

  #part(name) { return this.#dialog.querySelector(`[data-card-${name}]`) ?? this.#dialog.querySelector(`[data-${name}]`); }
}
