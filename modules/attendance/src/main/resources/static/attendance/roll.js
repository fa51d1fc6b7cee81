/*
 * The roll on the lesson's page: a tap takes a student from present to absent to late, and the whole roll is saved.
 * One roll is under way at a time, and is tried with its own key until the server has answered it; what was tapped
 * meanwhile is a roll of its own after that. So an answer that got lost never looks like somebody else's roll.
 */
import { Marks, sameRoll } from "./marks.js";
import { saveJson } from "../web/send.js";
import * as state from "../web/save-state.js";
import { forget, keep, recall } from "../web/unsent.js";

const PAUSE = 350; // a tap too many on the way to "late" makes no entry of its own
const LONGEST = 60_000;

class Roll {
  #panel; #marks; #url; #version; #confirmed; #place; #meanwhile; #edit = null; #touched = false; #busy = false; #held = false; #timer = 0; #tries = 0;

  constructor(panel) {
    this.#panel = panel;
    this.#marks = new Marks(panel);
    this.#url = panel.dataset.url;
    this.#version = Number(panel.dataset.version);
    this.#confirmed = this.#marks.exceptions();
    this.#place = panel.querySelector("[data-roll-state]");
    this.#meanwhile = panel.querySelector("[data-changed-meanwhile]");
    this.#listen();
    this.#restore();
    this.#tell();
  }

  #listen() {
    this.#panel.addEventListener("click", ({ target }) => {
      const student = target.closest("[data-student]");
      if (student) this.#mark(student, () => this.#marks.cycle(student));
    });
    this.#panel.addEventListener("keydown", (event) => this.#key(event));
    this.#panel.querySelector("[data-all-here]")?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#first();
      this.#marks.show();
      this.#later(0);
    });
    window.addEventListener("online", () => this.#again());
    window.addEventListener("pagehide", () => { if (this.#timer) this.#send(); });
    document.addEventListener("visibilitychange", () => { if (!document.hidden) this.#again(); });
  }

  #key(event) {
    const student = event.target.closest("[data-student]");
    if (!student || event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = event.key.toLowerCase();
    const { absentKeys, lateKeys } = this.#panel.dataset;
    if (letter.length === 1 && absentKeys.includes(letter)) this.#mark(student, () => this.#marks.set(student, "absent"));
    else if (letter.length === 1 && lateKeys.includes(letter)) this.#mark(student, () => this.#marks.set(student, "late"));
    else if (letter === "delete" || letter === "backspace") this.#mark(student, () => this.#marks.set(student, "present"));
    else if (letter === "arrowdown") this.#step(student, 1);
    else if (letter === "arrowup") this.#step(student, -1);
    else return;
    event.preventDefault();
  }

  #step(student, by) {
    const { students } = this.#marks;
    students[students.indexOf(student) + by]?.focus();
  }

  #mark(student, change) {
    this.#first(student);
    change();
    this.#marks.show();
    this.#remember();
    this.#later(PAUSE);
  }

  #first(named) {
    if (!this.#marks.taken && !this.#touched) this.#marks.expect(named);
    this.#touched = true;
  }

  #restore() {
    const left = recall(this.#url);
    if (!left) return;
    if (!left.edit && sameRoll(left.wanted, this.#confirmed)) return forget(this.#url);
    this.#edit = left.edit;
    this.#touched = true;
    this.#marks.fill(left.wanted);
    this.#later(0);
  }

  #remember() {
    keep(this.#url, { typedAt: new Date().toISOString(), edit: this.#edit, wanted: this.#marks.exceptions() });
  }

  #again() { if (this.#edit && !this.#held) { this.#tries = 0; this.#send(); } }
  #later(delay) { clearTimeout(this.#timer); this.#timer = setTimeout(() => this.#send(), delay); }

  async #send() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (this.#busy || this.#held) return;
    this.#edit ??= this.#next();
    if (!this.#edit) return;
    this.#busy = true;
    this.#remember();
    state.saving(this.#place);
    const { key, version, typedAt, exceptions } = this.#edit;
    const answer = await saveJson(this.#url, { version, typedAt, exceptions }, { key });
    this.#busy = false;
    this[answer.kind === "signed-out" ? "signedOut" : answer.kind](answer.body);
  }

  #next() {
    const exceptions = this.#marks.exceptions();
    const nothing = this.#marks.taken ? sameRoll(exceptions, this.#confirmed) : !this.#touched;
    if (nothing) return null;
    return { key: crypto.randomUUID(), version: this.#version, typedAt: new Date().toISOString(), exceptions };
  }

  saved(roll) {
    this.#tries = 0;
    this.#edit = null;
    this.#standing(roll);
    if (sameRoll(this.#marks.exceptions(), this.#confirmed)) this.#done();
    else this.#later(0);
  }

  conflict({ current, changedBy }) {
    this.#edit = null;
    this.#standing(current);
    const mine = this.#marks.exceptions();
    if (sameRoll(mine, this.#confirmed)) return this.#done();
    this.#held = true;
    this.#meanwhile.textContent = this.#panel.dataset.changedBy.replace("#", changedBy ?? "");
    this.#meanwhile.hidden = !changedBy;
    state.conflict(this.#place, this.#differences(mine, this.#confirmed), () => this.#decide(), () => this.#decide(this.#confirmed));
  }

  refused(problem) {
    this.#edit = null;
    this.#marks.fill(this.#confirmed);
    forget(this.#url);
    state.refused(this.#place, problem);
    this.#tell();
  }

  signedOut() { state.signedOut(this.#place); }
  waiting() { state.say(this.#place, "waiting", state.word("waiting")); this.#retry(); }
  failed() { state.say(this.#place, "refused", state.word("failed")); this.#retry(); }

  #retry() { this.#later(Math.min(LONGEST, 2000 * 2 ** this.#tries++) * (0.75 + Math.random() / 2)); }

  #standing({ version, exceptions }) {
    this.#version = version;
    this.#confirmed = exceptions;
    this.#marks.taken = version > 0;
    this.#touched = false;
    if (version > 0) this.#panel.querySelector("[data-all-here]")?.remove();
  }

  #differences(mine, theirs) {
    const named = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
    return named.filter((id) => !sameRoll(of(mine, id), of(theirs, id)))
      .map((id) => ({ label: this.#marks.name(id), mine: this.#marks.words(mine[id]), theirs: this.#marks.words(theirs[id]) }));
  }

  #decide(theirs) {
    this.#held = false;
    this.#meanwhile.hidden = true;
    this.#marks.students[0]?.focus();
    if (theirs) {
      this.#marks.fill(theirs);
      this.#done();
    } else {
      this.#send();
    }
  }

  #done() {
    forget(this.#url);
    state.saved(this.#place);
    this.#tell();
  }

  #tell() {
    this.#marks.show();
    if (!this.#marks.taken) return;
    const summary = this.#panel.parentElement.querySelector("[data-roll-summary]");
    summary.classList.add("done");
    summary.textContent = this.#marks.summary();
  }
}

const of = (roll, id) => (roll[id] ? { [id]: roll[id] } : {});

for (const panel of document.querySelectorAll("[data-roll]")) new Roll(panel);
