/* One cell: what stands in it by the server's word, and how it looks with what was typed over it. */
import { element, word } from "./words.js";

const FLASH = 1600;

export class Cell {
  #marks = null; #absence; #flash = 0;
  refusal = null; // of this page's own making: {mark, detail, clause}
  pending = null; // {ordinal, text}: the beginning of a longer mark
  last = () => undefined; // the newest unsent edit of (ordinal), or of "roll"

  constructor(td, line, column) {
    this.td = td;
    this.line = line;
    this.column = column;
    this.member = !td.classList.contains("x");
  }

  id(ordinal) { return `m:${this.column.work}:${this.line.student}:${ordinal}`; }
  get rollId() { return `r:${this.column.lesson}:${this.line.student}`; }

  /* By ordinal from 1: {mark, version, comment}. */
  get marks() { return (this.#marks ??= this.#read()); }

  #read() {
    const sign = this.td.querySelector("i");
    this.#absence = !sign ? "" : sign.className === "l" ? "late" : "absent";
    const texts = (this.td.firstChild?.nodeType === Node.TEXT_NODE ? this.td.firstChild.data : "").split("/");
    const versions = this.td.dataset.v?.split(" ") ?? [];
    const comment = this.td.classList.contains("c");
    return Object.fromEntries(texts.map((mark, place) =>
      [place + 1, { mark, version: Number(versions[place] ?? (mark ? 1 : 0)), comment: comment && place === texts.length - 1 }]));
  }

  get absence() { return this.marks && this.#absence; }
  set absence(absence) { this.#absence = this.marks && absence; }

  standing(ordinal) { return this.marks[ordinal] ?? { mark: "", version: 0, comment: false }; }
  stand(ordinal, { mark, version, comment }) { this.marks[ordinal] = { mark, version, comment: Boolean(comment) }; }

  /* A refused one is kept to be mended: a retake that only lacks its comment is not typed twice. */
  begun(ordinal) {
    const edit = this.last(this.id(ordinal));
    return edit?.state === "refused" ? edit.mark : this.shown(ordinal);
  }

  /* What the user sees as the mark: typed and on its way, else what stands. A refused one does not count. */
  shown(ordinal) {
    const edit = this.last(this.id(ordinal));
    return edit && edit.state !== "refused" ? edit.mark : this.standing(ordinal).mark;
  }

  get away() {
    const edit = this.column.lesson ? this.last(this.rollId) : null;
    if (edit && edit.state !== "refused") return edit.mark === "present" ? "" : edit.mark;
    return this.absence;
  }

  /* The ordinal that typing changes: the last one with a mark. */
  get current() {
    for (let ordinal = this.most; ordinal > 1; ordinal--) if (this.shown(ordinal)) return ordinal;
    return 1;
  }

  get most() {
    let most = Math.max(...Object.keys(this.marks).map(Number));
    while (most < 9 && this.last(this.id(most + 1))) most++;
    return most;
  }

  get edits() {
    const marks = Array.from({ length: this.most }, (_, place) => this.last(this.id(place + 1)));
    return [...marks, this.column.lesson ? this.last(this.rollId) : null].filter(Boolean);
  }

  get marked() { return Array.from({ length: this.most }, (_, place) => this.shown(place + 1)).some(Boolean); }
  get lacks() { return this.member && this.column.owed && !this.marked && this.away !== "absent"; }

  /* "" | saving | waiting | refused | conflict */
  get state() {
    const states = this.edits.map((edit) => edit.state);
    if (states.includes("conflict")) return "conflict";
    if (this.refusal || states.includes("refused")) return "refused";
    return states.length ? "saving" : "";
  }

  draw(net) {
    if (!this.member) return;
    const state = this.state === "saving" && net ? "waiting" : this.state;
    const parts = [];
    for (let ordinal = 1; ordinal <= this.most; ordinal++) parts.push(ordinal > 1 ? "/" : "", ...this.#mark(ordinal));
    if (this.pending && this.pending.ordinal > this.most) parts.push("/", this.#typing());
    if (this.refusal) parts.push(element("s", {}, this.refusal.mark));
    if (this.away) parts.push(element("i", { className: this.away === "late" ? "l" : "" }, word(`${this.away}.short`)));
    parts.push(...this.td.querySelectorAll("em")); // retakes of other works: changed where these are
    this.td.replaceChildren(...parts.filter((part) => part !== ""));
    this.td.className = [state === "conflict" ? "clash" : state, this.lacks ? "o" : "", Object.values(this.marks).some((one) => one.comment && one.mark) ? "c" : ""].filter(Boolean).join(" ");
    if (this.#flash && !state) this.td.classList.add("saved");
    this.describe(state);
  }

  #mark(ordinal) {
    if (this.pending?.ordinal === ordinal) return [this.#typing()];
    const edit = this.last(this.id(ordinal));
    const { mark } = this.standing(ordinal);
    if (edit?.state === "refused") return [mark, element("s", {}, edit.mark || "∅")];
    if (edit?.state === "conflict") return [element("b", {}, `${edit.mark || "∅"}≠${edit.theirs.mark || "∅"}`)];
    return [edit ? edit.mark : mark];
  }

  #typing() { return element("u", {}, `${this.pending.text}…`); }

  flash(net) {
    clearTimeout(this.#flash);
    this.#flash = setTimeout(() => { this.#flash = 0; this.td.classList.remove("saved"); }, FLASH);
    this.draw(net);
  }

  /* Read aloud when the cell is come to; signs alone tell a listener nothing. */
  describe(state = this.state) {
    if (this.td.tabIndex !== 0) return this.td.removeAttribute("aria-label");
    this.td.ariaLabel = this.words(state);
  }

  words(state = this.state) {
    if (!this.member) return word("not-member");
    const marks = Array.from({ length: this.most }, (_, place) => this.shown(place + 1)).filter(Boolean).join(", ");
    return [
      marks || word("no-mark"), this.away && word(this.away), this.td.classList.contains("c") && word("has-comment"),
      state && word(`state.${state}`), this.reason(),
    ].filter(Boolean).join(", ");
  }

  reason() { return this.refusal?.detail ?? this.edits.find((edit) => edit.state === "refused")?.detail ?? ""; }
}
