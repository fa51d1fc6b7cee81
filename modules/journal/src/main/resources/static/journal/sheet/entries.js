/* What typing asks of the outbox: marks and absences of a cell, from keys, paste, card, list and undo alike. */
import { fits, forbids } from "./scale.js";
import { Undo } from "./undo.js";
import { word } from "./words.js";

export class Entries {
  #table; #outbox; #redraw; #clauses; #undo = new Undo();

  /* clauses: by which the scale is fixed, and by which words are not taken in place of a mark. */
  constructor(table, outbox, redraw, clauses) {
    this.#table = table;
    this.#outbox = outbox;
    this.#redraw = redraw;
    this.#clauses = clauses;
  }

  /* Answers whether it was taken. extras: {comment, reason}; step: collects what undo takes back. */
  mark(cell, ordinal, mark, extras = {}, step = null) {
    cell.refusal = null;
    if (!cell.member) return this.#no(cell, mark, word("not-member"));
    if (forbids(this.#table.forbidden, mark)) return this.#no(cell, mark, word("forbidden"), this.#clauses.forbidden);
    if (!fits(cell.column.symbols, mark)) return this.#no(cell, mark, word("not-in-scale"), this.#clauses.scale);
    const before = cell.shown(ordinal);
    if (before === mark && !Object.keys(extras).length) return this.dismiss(cell) ?? true;
    this.#outbox.type({
      cell: cell.id(ordinal), kind: "mark", url: this.#table.element.dataset.marks, place: this.#here(),
      work: cell.column.work, student: cell.line.student, ordinal, mark, version: cell.standing(ordinal).version, ...extras,
    });
    this.#remember(step, { cell, ordinal, before });
    return true;
  }

  absence(cell, mark, step = null) {
    cell.refusal = null;
    if (!cell.member) return this.#no(cell, "", word("not-member"));
    if (!cell.column.lesson) return this.#no(cell, "", word("no-lesson"));
    if (!cell.column.roll) return this.#no(cell, "", word("other-lesson"));
    const before = cell.away || "present";
    if (before === mark) return true;
    const url = this.#table.element.dataset.roll.replace("#", cell.column.lesson).replace("@", cell.line.student);
    this.#outbox.type({ cell: cell.rollId, kind: "roll", url, mark, place: this.#here() });
    this.#remember(step, { cell, absence: before });
    return true;
  }

  /* The last mark of the cell; without one, the absence. */
  clear(cell) {
    if (cell.refusal) return this.dismiss(cell);
    if (cell.marked) this.mark(cell, cell.current, "");
    else if (cell.away) this.absence(cell, "present");
  }

  dismiss(cell) {
    cell.refusal = null;
    cell.edits.filter((edit) => edit.state === "refused").forEach((edit) => this.#outbox.dismiss(edit.cell));
    this.#redraw(cell);
  }

  decide(cell, whose) {
    cell.edits.filter((edit) => edit.state === "conflict").forEach((edit) => {
      if (whose === "theirs") cell.stand(edit.ordinal, { ...edit.theirs });
      this.#outbox.decide(edit.cell, whose);
    });
  }

  remember(step) { this.#undo.remember(step); }

  /* Answers the cell it went back to. */
  back() {
    const changes = this.#undo.take();
    for (const { cell, ordinal, before, absence } of changes) {
      if (absence) this.absence(cell, absence, []);
      else this.mark(cell, ordinal, before, {}, []);
    }
    return changes[0]?.cell;
  }

  #remember(step, change) {
    if (step) step.push(change);
    else this.#undo.remember([change]);
  }

  #no(cell, mark, detail, clause = null) {
    cell.refusal = { mark, detail, clause };
    this.#redraw(cell);
    return false;
  }

  /* Danger: this is kept in the browser, at a computer that others use too. No names. */
  #here() {
    const { label } = this.#table.element.dataset;
    return { label, href: location.pathname + location.search };
  }
}
