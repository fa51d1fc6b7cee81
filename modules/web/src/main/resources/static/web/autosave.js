/*
 * Saves a form as one types:
 *
 *   <form data-autosave="/s/school-3/lessons/…/record" data-version="3"> fields … <p class="save" data-autosave-state></p>
 *
 * PUT {version, typedAt, …fields}. Answers: 200 {version, …}; 409 {version, current: {…fields}}; 422 a problem.
 * Events on the form: autosave:saved (detail = answer), autosave:conflict (detail = answer), autosave:refused.
 * One request at a time for each form; what was typed meanwhile goes next, as one edit. An edit keeps its
 * Idempotency-Key through all its tries. What is not confirmed lies in this browser and comes back after a reload.
 */
import { collect, fill, label, same } from "./fields.js";
import { saveJson } from "./send.js";
import * as state from "./save-state.js";
import { forget, forgetOld, keep, recall } from "./unsent.js";

export { saveJson } from "./send.js";
export { clauseChip } from "./save-state.js";

const PAUSE = 600;
const LONGEST = 60_000;

class Autosave {
  #form; #url; #place; #version; #confirmed; #edit = null; #sent = null; #busy = false; #held = false; #timer = 0; #tries = 0;

  constructor(form) {
    this.#form = form;
    this.#url = form.dataset.autosave;
    this.#version = Number(form.dataset.version ?? 0);
    this.#place = form.querySelector("[data-autosave-state]") ?? form.appendChild(placeForState());
    this.#confirmed = collect(form);
    this.#listen();
    this.#restore();
  }

  #listen() {
    this.#form.addEventListener("input", () => this.#typed(PAUSE));
    this.#form.addEventListener("change", () => this.#typed(0));
    this.#form.addEventListener("focusout", () => this.#flush());
    this.#form.addEventListener("submit", (event) => { event.preventDefault(); this.#typed(0); });
    window.addEventListener("online", () => this.#again());
    window.addEventListener("pagehide", () => this.#flush());
    document.addEventListener("visibilitychange", () => { if (!document.hidden) this.#again(); });
  }

  #restore() {
    const left = recall(this.#url);
    if (!left) return;
    if (same(left.fields, this.#confirmed)) return forget(this.#url);
    fill(this.#form, left.fields);
    this.#edit = left;
    this.#again();
  }

  #typed(pause) {
    const fields = collect(this.#form);
    if (this.#edit ? same(fields, this.#edit.fields) : same(fields, this.#confirmed)) {
      if (pause === 0) this.#flush();
      return;
    }
    const version = this.#held ? this.#edit.version : this.#version;
    this.#edit = { key: crypto.randomUUID(), typedAt: new Date().toISOString(), version, fields };
    keep(this.#url, this.#edit);
    this.#later(pause);
  }

  #flush() { if (this.#edit && this.#timer) this.#send(); }
  #again() { if (this.#edit) { this.#tries = 0; this.#send(); } }
  #later(delay) { clearTimeout(this.#timer); this.#timer = setTimeout(() => this.#send(), delay); }

  async #send() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (this.#busy || this.#held || !this.#edit) return;
    this.#busy = true;
    const edit = this.#edit;
    state.saving(this.#place);
    const answer = await saveJson(this.#url, { version: edit.version, typedAt: edit.typedAt, ...edit.fields }, { key: edit.key });
    this.#busy = false;
    this[answer.kind === "signed-out" ? "signedOut" : answer.kind](edit, answer);
    if (answer.kind === "waiting" || answer.kind === "failed") this.#sent = edit.fields;
  }

  saved(edit, { body }) {
    this.#tries = 0;
    this.#sent = null;
    this.#version = body.version ?? this.#version;
    this.#form.dataset.version = this.#version;
    this.#confirmed = edit.fields;
    this.#unmark();
    if (this.#edit === edit) this.#done();
    else this.#next();
    this.#tell("saved", body);
  }

  conflict(edit, { body }) {
    const theirs = body.current;
    if (this.#sent && contains(theirs, this.#sent)) { // our own earlier try had arrived after all
      this.#sent = null;
      this.#version = body.version;
      this.#confirmed = { ...this.#confirmed, ...pick(theirs, edit.fields) };
      return this.#next();
    }
    this.#held = true;
    const differences = Object.keys(edit.fields).filter((name) => name in theirs && !same(theirs[name], this.#edit.fields[name]))
      .map((name) => ({ label: label(this.#form, name), mine: this.#edit.fields[name], theirs: theirs[name] }));
    state.conflict(this.#place, differences, () => this.#decide(body, false), () => this.#decide(body, true));
    this.#tell("conflict", body);
  }

  refused(edit, { body }) {
    this.#unmark();
    for (const fault of body.faults ?? []) this.#form.elements[fault.field]?.setAttribute?.("aria-invalid", "true");
    state.refused(this.#place, body);
    this.#tell("refused", body);
    if (this.#edit !== edit) this.#later(PAUSE);
  }

  signedOut() { state.signedOut(this.#place); }
  waiting() { state.say(this.#place, "waiting", state.word("waiting")); this.#retry(); }
  failed() { state.say(this.#place, "refused", state.word("failed")); this.#retry(); }

  #retry() {
    const delay = Math.min(LONGEST, 2000 * 2 ** this.#tries++);
    this.#later(delay * (0.75 + Math.random() / 2));
  }

  /* What was typed while the last save was under way goes on top of what that save made. */
  #next() {
    this.#edit = { ...this.#edit, key: crypto.randomUUID(), version: this.#version };
    keep(this.#url, this.#edit);
    this.#send();
  }

  #done() {
    this.#edit = null;
    forget(this.#url);
    state.saved(this.#place);
  }

  #decide({ version, current }, theirs) {
    this.#held = false;
    this.#version = version;
    this.#form.dataset.version = version;
    this.#form.querySelector("input, textarea, select")?.focus();
    if (!theirs) return this.#next();
    fill(this.#form, current);
    this.#confirmed = collect(this.#form);
    this.#done();
    this.#tell("saved", { version, ...current });
  }

  #unmark() { this.#form.querySelectorAll("[aria-invalid]").forEach((input) => input.removeAttribute("aria-invalid")); }
  #tell(name, detail) { this.#form.dispatchEvent(new CustomEvent(`autosave:${name}`, { bubbles: true, detail })); }
}

const contains = (whole, part) => Object.keys(part).every((name) => !(name in whole) || same(whole[name], part[name]));
const pick = (from, like) => Object.fromEntries(Object.keys(like).filter((name) => name in from).map((name) => [name, from[name]]));

function placeForState() {
  const place = document.createElement("p");
  place.className = "save";
  place.dataset.autosaveState = "";
  return place;
}

const known = new WeakSet();

/* For forms that come into the page later; those there at the start are found by themselves. */
export function autosave(root = document) {
  for (const form of root.querySelectorAll("form[data-autosave]")) {
    if (known.has(form)) continue;
    known.add(form);
    new Autosave(form);
  }
}

forgetOld();
autosave();
document.addEventListener("htmx:load", (event) => autosave(event.target));
