/*
 * Term marks: a choice is saved at once, all proposals in one request. What the server has not answered lies in this
 * browser: a lost network or a new sign-in loses none. The platform sets nothing by itself.
 */
import { saveJson } from "../../web/send.js";
import * as state from "../../web/save-state.js";
import { forget, keep, recall } from "../../web/unsent.js";

const LONGEST = 60_000;
const MOST = 100; // edits in one request

class TermMarks {
  #table; #url; #place; #reason; #accept; #busy = false; #timer = 0; #tries = 0; #left = [];

  constructor(table) {
    this.#table = table;
    this.#url = table.dataset.url;
    this.#place = document.querySelector("[data-term-state]");
    this.#reason = document.querySelector("[data-reason]");
    this.#accept = document.querySelector("[data-accept]");
    table.addEventListener("change", ({ target }) => this.#choose([target.closest("tr")]));
    table.addEventListener("keydown", (event) => this.#down(event));
    this.#accept?.addEventListener("click", () => this.#acceptAll());
    window.addEventListener("online", () => this.#again());
    document.addEventListener("visibilitychange", () => { if (!document.hidden) this.#again(); });
    this.#waiting().forEach((edit) => this.#show(edit));
    this.#send();
  }

  /* Enter goes to the next student, as on the sheet. */
  #down(event) {
    if (event.key !== "Enter" || event.target.tagName !== "SELECT") return;
    event.preventDefault();
    const next = event.target.closest("tr").nextElementSibling;
    next?.querySelector("select")?.focus();
  }

  #acceptAll() {
    const open = [...this.#table.querySelectorAll("tr[data-student]")]
      .filter((row) => !row.querySelector("select").value && row.dataset.proposal);
    open.forEach((row) => { row.querySelector("select").value = row.dataset.proposal; });
    this.#choose(open);
  }

  #choose(rows) {
    const typedAt = new Date().toISOString();
    const reason = this.#reason?.value.trim() ?? "";
    const edits = rows.map((row) => ({
      key: crypto.randomUUID(),
      student: row.dataset.student,
      mark: row.querySelector("select").value,
      version: Number(row.dataset.version),
      typedAt,
      reason,
    }));
    const again = new Set(edits.map(({ student }) => student));
    this.#store([...this.#waiting().filter(({ student, key }) => this.#sent.has(key) || !again.has(student)), ...edits]);
    edits.forEach((edit) => this.#show(edit));
    this.#tries = 0;
    this.#send();
  }

  #sent = new Set();
  #waiting() { return recall(this.#url)?.edits ?? this.#left; }

  #store(edits) {
    this.#left = edits;
    if (edits.length) keep(this.#url, { typedAt: new Date().toISOString(), edits });
    else forget(this.#url);
  }

  #again() { if (this.#waiting().length) { this.#tries = 0; this.#send(); } }

  /* Of one student only one edit at a time: the next one goes over the version that the first one made. */
  #next() {
    const seen = new Set();
    return this.#waiting()
      .filter(({ student }) => !seen.has(student) && seen.add(student))
      .slice(0, MOST);
  }

  async #send() {
    clearTimeout(this.#timer);
    const edits = this.#next();
    if (this.#busy || !edits.length) return;
    this.#busy = true;
    edits.forEach(({ key }) => this.#sent.add(key));
    state.saving(this.#place);
    const answer = await saveJson(this.#url, { edits });
    this.#busy = false;
    this[answer.kind === "signed-out" ? "signedOut" : answer.kind](answer.body, edits);
  }

  saved({ answers }, edits) {
    this.#tries = 0;
    const refused = answers.filter(({ outcome }) => outcome !== "saved");
    answers.forEach((answer) => this.#answered(answer, edits.find(({ key }) => key === answer.key)));
    this.#store(this.#waiting().filter(({ key }) => !answers.some((answer) => answer.key === key)));
    if (this.#waiting().length) this.#send();
    else if (refused.length) state.say(this.#place, "refused", state.word("refused"));
    else state.saved(this.#place);
    if (this.#accept) this.#accept.hidden = ![...this.#table.querySelectorAll("select")].some(({ value }) => !value);
  }

  #answered(answer, edit) {
    const row = this.#row(edit);
    if (!row) return;
    row.dataset.version = answer.version;
    row.dataset.mark = answer.mark;
    row.classList.remove("waiting");
    this.#store(this.#waiting().map((one) => one.student === edit.student && one.key !== answer.key ? { ...one, version: answer.version } : one));
    if (!this.#waiting().some(({ student, key }) => student === edit.student && key !== answer.key)) row.querySelector("select").value = answer.mark;
    const place = row.querySelector("[data-row-state]");
    if (answer.outcome === "refused") state.say(place, "refused", answer.detail ?? "", ...state.clauseChip(answer.clause));
    else if (answer.outcome === "conflict") state.say(place, "conflict", word("conflict"));
    else state.say(place, "saved", word("kept"));
  }

  refused(problem, edits) {
    this.#store(this.#waiting().filter(({ key }) => !edits.some((edit) => edit.key === key)));
    for (const row of edits.map((edit) => this.#row(edit)).filter(Boolean)) {
      row.classList.remove("waiting");
      row.querySelector("select").value = row.dataset.mark;
    }
    state.refused(this.#place, problem);
  }

  conflict(body, edits) { this.refused(body, edits); }
  signedOut() { state.signedOut(this.#place); }
  waiting() { state.say(this.#place, "waiting", state.word("waiting")); this.#retry(); }
  failed() { state.say(this.#place, "refused", state.word("failed")); this.#retry(); }
  #retry() { this.#timer = setTimeout(() => this.#send(), Math.min(LONGEST, 2000 * 2 ** this.#tries++) * (0.75 + Math.random() / 2)); }

  #show(edit) {
    const row = this.#row(edit);
    if (!row) return;
    row.classList.add("waiting");
    row.querySelector("select").value = edit.mark;
    row.querySelector("[data-row-state]").replaceChildren("…");
  }

  #row({ student }) { return this.#table.querySelector(`tr[data-student="${student}"]`); }
}

const word = (name) => document.getElementById("term-words").content.querySelector(`[data-word="${name}"]`).textContent;

const table = document.querySelector("[data-term-marks]");
if (table) new TermMarks(table);
