/*
 * The class teacher's board: choose cells, then a reason. Each choice is an entry of its own with its own key; entries
 * go out one after the other, and lie in this browser until the server has answered them: a lost network or a new
 * sign-in loses none.
 */
import { Selection } from "./selection.js";
import { saveJson } from "../web/send.js";
import * as state from "../web/save-state.js";
import { forget, keep, recall } from "../web/unsent.js";

const LONGEST = 60_000;
const MOST = 200; // cells in one entry

class Board {
  #table; #url; #date; #buttons; #place; #chosen; #unexplained; #selection; #busy = false; #timer = 0; #tries = 0;

  constructor(table, panel) {
    this.#table = table;
    this.#url = table.dataset.url;
    this.#date = table.dataset.date;
    this.#buttons = [...panel.querySelectorAll("button[data-reason]")];
    this.#place = panel.querySelector("[data-board-state]");
    this.#chosen = panel.querySelector("[data-chosen]");
    this.#unexplained = document.querySelector("[data-unexplained]");
    this.#selection = new Selection(table, (size) => this.#count(size));
    for (const cell of table.querySelectorAll("td[data-lesson]")) cell.dataset.confirmed = cell.dataset.reason ?? "";
    this.#listen(panel);
    this.#waiting().forEach((entry) => this.#show(entry));
    this.#send();
  }

  #listen(panel) {
    panel.addEventListener("click", ({ target }) => {
      const button = target.closest("button[data-reason]");
      if (button) this.#choose(button);
    });
    this.#table.addEventListener("keydown", (event) => this.#key(event));
    window.addEventListener("online", () => this.#again());
    document.addEventListener("visibilitychange", () => { if (!document.hidden) this.#again(); });
  }

  /* Digits stand for the reasons in their order: the same keys in every layout and language. */
  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const named = this.#buttons.filter((button) => button.dataset.reason);
    const off = event.key === "Delete" || event.key === "Backspace";
    const button = off ? this.#buttons.find((one) => !one.dataset.reason) : named[Number(event.key) - 1];
    if (!button || button.disabled) return;
    event.preventDefault();
    this.#choose(button);
  }

  #count(size) {
    this.#buttons.forEach((button) => { button.disabled = size === 0; });
    const { words, none } = this.#chosen.dataset;
    this.#chosen.textContent = size ? words.replace("#", size) : none;
  }

  #choose({ dataset: { reason } }) {
    const cells = this.#selection.cells.map((cell) => ({ lesson: cell.dataset.lesson, student: cell.closest("tr").dataset.student }));
    const typedAt = new Date().toISOString();
    const entries = [];
    for (let from = 0; from < cells.length; from += MOST) {
      entries.push({ key: crypto.randomUUID(), date: this.#date, reason, cells: cells.slice(from, from + MOST), typedAt });
    }
    this.#store([...this.#waiting(), ...entries]);
    entries.forEach((entry) => this.#show(entry));
    this.#selection.clear();
    this.#selection.focus();
    this.#tries = 0;
    this.#send();
  }

  #waiting() { return recall(this.#url)?.entries ?? this.#left; }

  /* Where the browser's store is closed to us, the page itself keeps what waits. */
  #left = [];
  #store(entries) {
    this.#left = entries;
    if (entries.length) keep(this.#url, { typedAt: new Date().toISOString(), entries });
    else forget(this.#url);
  }

  #again() { if (this.#waiting().length) { this.#tries = 0; this.#send(); } }

  async #send() {
    clearTimeout(this.#timer);
    const [entry] = this.#waiting();
    if (this.#busy || !entry) return;
    this.#busy = true;
    state.saving(this.#place);
    const { key, ...body } = entry;
    const answer = await saveJson(this.#url, body, { key });
    this.#busy = false;
    this[answer.kind === "signed-out" ? "signedOut" : answer.kind](answer.body, entry);
  }

  saved({ reasons }, entry) {
    this.#tries = 0;
    for (const { lesson, student, reason } of reasons ?? []) {
      const cell = this.#cell({ lesson, student });
      if (cell) cell.dataset.confirmed = reason;
    }
    this.#done(entry);
    if (!this.#waiting().length) state.saved(this.#place);
    this.#send();
  }

  refused(problem, entry) {
    this.#done(entry);
    state.refused(this.#place, problem);
    if (this.#waiting().length) this.#later(3000); // time to read why
  }

  conflict(body, entry) { this.refused(body, entry); }
  signedOut() { state.signedOut(this.#place); }
  waiting() { state.say(this.#place, "waiting", state.word("waiting")); this.#retry(); }
  failed() { state.say(this.#place, "refused", state.word("failed")); this.#retry(); }

  #retry() { this.#later(Math.min(LONGEST, 2000 * 2 ** this.#tries++) * (0.75 + Math.random() / 2)); }
  #later(delay) { clearTimeout(this.#timer); this.#timer = setTimeout(() => this.#send(), delay); }

  /* What the server has answered is shown as it stands there, under whatever still waits for the same cells. */
  #done(entry) {
    this.#store(this.#waiting().filter(({ key }) => key !== entry.key));
    for (const cell of entry.cells.map((one) => this.#cell(one)).filter(Boolean)) {
      cell.classList.remove("waiting");
      this.#say(cell, cell.dataset.confirmed);
    }
    this.#waiting().forEach((one) => this.#show(one));
  }

  #show(entry) {
    if (entry.date !== this.#date) return;
    for (const cell of entry.cells.map((one) => this.#cell(one)).filter(Boolean)) {
      cell.classList.add("waiting");
      this.#say(cell, entry.reason);
    }
    this.#tell();
  }

  #say(cell, reason) {
    const button = this.#buttons.find((one) => one.dataset.reason === reason);
    if (reason) cell.dataset.reason = reason;
    else delete cell.dataset.reason;
    cell.querySelector(".why").textContent = button?.dataset.short ?? "";
    const words = button?.dataset.words;
    cell.setAttribute("aria-label", words ? `${cell.dataset.says}, ${words}` : cell.dataset.says);
    this.#tell();
  }

  #tell() {
    const left = this.#table.querySelectorAll('td:is([data-mark=absent], [data-mark=late]):not([data-reason])').length;
    this.#unexplained.hidden = left === 0;
    this.#unexplained.textContent = this.#unexplained.dataset.words.replace("#", left);
  }

  #cell({ lesson, student }) {
    return this.#table.querySelector(`tr[data-student="${student}"] > td[data-lesson="${lesson}"]`);
  }
}

const table = document.querySelector(".attendance-board[data-keep=true]");
if (table) new Board(table, document.querySelector("[data-reasons]"));
