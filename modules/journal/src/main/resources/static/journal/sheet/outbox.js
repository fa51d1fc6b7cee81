/*
 * The outbox of a school's sheets: what was typed and is not confirmed, in this browser's store until the server has
 * answered. Tells of every change of a cell by an event "cell" (detail {cell, answer}), of its whole state by "state".
 *
 *   outbox.type({cell, kind: "mark", url, version, mark, work, student, ordinal, place})
 *   outbox.type({cell, kind: "roll", url, mark: "absent", place})
 *   outbox.last(cell)            the newest edit of a cell, undefined when all is saved
 *   outbox.decide(cell, "mine")  after a conflict; dismiss(cell) after a refusal
 *   outbox.net                   "" | "sending" | "waiting" | "failed" | "signed-out" | "somebody-else"
 */
import { saveJson } from "../../web/send.js";
import * as queue from "./queue.js";
import { renew } from "./session.js";
import { openStore } from "./store.js";
import { me, orphaned } from "./tabs.js";

const PAUSE = 150;
const LONGEST = 60_000;

export class Outbox extends EventTarget {
  #store; #list = []; #byCell = null; #busy = false; #timer = 0; #tries = 0; #most = queue.MOST; #stale = false; #clock = 0; net = "";

  async open(user, school) {
    this.#store = await openStore(user, school);
    if (this.#edits.length) this.#store.keep(...this.#edits); // typed while the store was opening
    await this.#adopt();
    addEventListener("online", () => this.#again());
    addEventListener("focus", () => this.#again());
    addEventListener("pageshow", () => this.#again());
    addEventListener("pagehide", () => this.#send());
    document.addEventListener("visibilitychange", () => (document.hidden ? this.#send() : this.#again()));
    return this;
  }

  get all() { return [...this.#edits]; }

  /* Asked for every cell that is drawn, so it must not walk the whole list. */
  last(cell) {
    this.#byCell ??= Map.groupBy(this.#edits, (edit) => edit.cell);
    return queue.last(this.#byCell.get(cell) ?? [], cell);
  }

  get #edits() { return this.#list; }
  set #edits(edits) { this.#list = edits; this.#byCell = null; }

  type(typed) {
    const edit = { key: crypto.randomUUID(), tab: me, at: this.#now(), typedAt: new Date().toISOString(), ...typed };
    const { edits, made, gone } = queue.put(this.#edits, edit);
    this.#edits = edits;
    this.#store?.keep(made);
    if (gone.length) this.#store?.drop(...gone);
    this.#tell(made.cell);
    if (!this.#tries || navigator.onLine) this.#later(this.#tries ? PAUSE * 10 : PAUSE);
    return made;
  }

  dismiss(cell) { this.#replace(this.last(cell), null, cell); }

  decide(cell, whose) {
    const held = this.last(cell);
    if (held?.state !== "conflict") return;
    this.#replace(held, whose === "mine" ? queue.decide(held, crypto.randomUUID()) : null, cell);
    this.#later(0);
  }

  /* Before signing out: refusals were told, and nobody needs to read them here. */
  async forgetSettled() {
    const settled = this.#edits.filter((edit) => edit.state === "refused");
    if (settled.length) await this.#store?.drop(...settled);
  }

  /* How many came back without their comment, because somebody else worked at this computer meanwhile. */
  get bare() { return this.#edits.filter((edit) => edit.bare).length; }

  #replace(old, made, cell = made?.cell) {
    if (old?.tried) return; // its answer is under way
    this.#edits = this.#edits.filter((edit) => edit !== old).concat(made ?? []);
    if (made) this.#store?.keep(made);
    if (old && old.key !== made?.key) this.#store?.drop(old);
    this.#tell(cell);
  }

  async #adopt() {
    const known = new Set(this.#edits.map((edit) => edit.key));
    const left = (await orphaned(await this.#store.all())).filter((edit) => !known.has(edit.key));
    if (!left.length) return this.#tell();
    this.#edits = this.#edits.concat(left.map((edit) => ({ ...edit, tab: me })));
    this.#edits.filter((edit) => !known.has(edit.key)).forEach((edit) => { this.#store.keep(edit); this.#tell(edit.cell); });
    this.#later(0);
  }

  async #again() {
    if (!this.#store) return;
    await this.#adopt();
    this.#tries = 0;
    this.#later(0);
  }

  #later(delay) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), delay);
  }

  async #send() {
    clearTimeout(this.#timer);
    if (this.#busy || !this.#store) return;
    const ready = queue.batch(this.#edits, this.#most);
    if (!ready.length) return this.#standing("");
    this.#busy = true;
    this.#standing(this.#tries ? this.net : "sending");
    if (!this.#stale || (await this.#renewed())) await this.#deliver(ready);
    this.#busy = false;
    if (!this.#tries) this.#later(0);
    else this.#later(Math.min(LONGEST, 1000 * 2 ** this.#tries) * (0.75 + Math.random() / 2));
  }

  async #renewed() {
    const session = await renew();
    this.#stale = session !== "signed-in";
    if (this.#stale) this.#missed(session);
    return !this.#stale;
  }

  async #deliver(ready) {
    // Kept as tried before it leaves: after a crash nobody could tell whether it had arrived.
    const sent = ready.map((edit) => ({ ...edit, tried: true }));
    this.#edits = this.#edits.map((edit) => sent.find((one) => one.key === edit.key) ?? edit);
    const kept = this.#store.keep(...sent);
    if (!document.hidden) await kept;
    sent.forEach((edit) => this.#tell(edit.cell));
    const [first] = sent;
    const answer = await saveJson(first.url, first.kind === "mark" ? { edits: sent.map(wire) } : { mark: first.mark, typedAt: first.typedAt }, { key: first.key });
    this.#heard(sent, answer);
  }

  #heard(sent, { kind, status, body }) {
    if (kind === "saved") return this.#answered(sent, body);
    if (kind === "refused" && (sent.length === 1 || status === 404)) {
      return this.#answered(sent, { answers: sent.map((edit) => ({ key: edit.key, outcome: "refused", ...refusal(body) })) });
    }
    if (kind === "refused") { // one of them spoils the rest: find it
      this.#most = Math.max(1, Math.floor(sent.length / 2));
      return;
    }
    if (kind === "signed-out") this.#stale = true;
    if (kind === "failed" || kind === "conflict") this.#stumbled(sent);
    this.#missed(kind === "conflict" ? "failed" : kind);
    sent.forEach((edit) => this.#tell(edit.cell));
  }

  #answered(sent, body) {
    const answers = new Map((body.answers ?? []).map((answer) => [answer.key, answer]));
    let unanswered = 0;
    for (const edit of sent) {
      const answer = edit.kind === "mark" || answers.size ? answers.get(edit.key) : { outcome: "saved", mark: edit.mark };
      if (answer) this.#settle(edit, answer);
      else unanswered++;
    }
    this.#most = Math.min(queue.MOST, this.#most * 2);
    if (unanswered) return this.#missed("failed");
    this.#tries = 0;
  }

  #settle(edit, answer) {
    const before = queue.ofCell(this.#edits, edit.cell);
    const { edits, left } = queue.settle(this.#edits, edit, answer);
    this.#edits = edits;
    const gone = before.filter((one) => one.key !== left?.key);
    if (gone.length) this.#store.drop(...gone);
    if (left) this.#store.keep(left);
    this.#tell(edit.cell, { ...answer, kind: edit.kind });
  }

  #stumbled(sent) {
    const keys = new Set(sent.map((edit) => edit.key));
    this.#edits = this.#edits.map((edit) => (keys.has(edit.key) ? { ...edit, failures: edit.failures + 1 } : edit));
    if (this.#tries > 1) this.#most = Math.max(1, Math.floor(sent.length / 2));
  }

  #missed(net) {
    this.#tries++;
    this.#standing(net);
  }

  #standing(net) {
    this.net = net;
    this.dispatchEvent(new Event("state"));
  }

  #tell(cell, answer = null) {
    if (cell) this.dispatchEvent(new CustomEvent("cell", { detail: { cell, answer } }));
    this.dispatchEvent(new Event("state"));
  }

  /* Two edits of one millisecond still have an order. */
  #now() { return (this.#clock = Math.max(Date.now(), this.#clock + 0.001)); }
}

const wire = ({ key, work, student, ordinal, mark, comment, version, typedAt, reason }) =>
  ({ key, work, student, ordinal, mark, comment, version: version ?? 0, typedAt, reason });

const refusal = (problem) => ({
  detail: (problem.faults ?? []).map((fault) => fault.detail).join(" ") || problem.detail || "",
  clause: problem.clause ?? null,
});
