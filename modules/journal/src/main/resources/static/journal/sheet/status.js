/* One line that says how all the sheet's saving stands, and what lies unsettled on other sheets. */
import { clauseChip } from "../../web/save-state.js";
import { element, moment, word } from "./words.js";

const OLD = 3 * 24 * 3600 * 1000;
const NET = { waiting: "waiting", failed: "refused", "signed-out": "waiting", "somebody-else": "refused" };

export class Status {
  #line; #elsewhere; #outbox; #here; #said = []; #shown = ""; #due = false;

  constructor(outbox, here) {
    this.#line = document.querySelector("[data-sheet-state]");
    this.#elsewhere = document.querySelector("[data-sheet-elsewhere]");
    this.#outbox = outbox;
    this.#here = here;
    outbox.addEventListener("state", () => this.#soon());
  }

  /* What just happened, until the next thing does. */
  say(text, clause = null) {
    this.#said = text ? [text, ...clauseChip(clause)] : [];
    this.#shown = "";
    this.show();
  }

  /* A hundred answers come at once; the line says how it stands after the last of them. */
  #soon() {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => { this.#due = false; this.show(); });
  }

  show() {
    const edits = this.#outbox.all;
    const count = (state) => edits.filter((edit) => edit.state === state && this.#here(edit)).length;
    const unsent = edits.filter((edit) => edit.state === "unsent").length;
    const parts = unsent ? this.#net(unsent) : [];
    const old = edits.filter(isOld);
    if (old.length) parts.push(word("count.old", old.length, moment(Math.min(...old.map((edit) => edit.at)))));
    if (count("conflict")) parts.push(word("count.conflict", count("conflict")));
    if (count("refused")) parts.push(word("count.refused", count("refused")));
    if (!parts.length && !this.#said.length) parts.push(word("all-saved"));
    const state = (unsent && NET[this.#outbox.net]) || (count("conflict") ? "conflict" : count("refused") || this.#said[0]?.startsWith("!") ? "refused" : unsent ? "saving" : "saved");
    this.#tell(state, parts);
    this.#showElsewhere(edits.filter((edit) => !this.#here(edit)));
  }

  #net(unsent) {
    const { net } = this.#outbox;
    if (net === "signed-out") {
      return [word("signed-out", unsent), element("a", { href: location.href, target: "_blank", rel: "opener" }, word("sign-in"))];
    }
    return [word(net && net !== "sending" ? net : "saving", unsent)];
  }

  /* Readers aloud hear the line anew only when its words are new. */
  #tell(state, parts) {
    const all = [...this.#said, ...parts];
    const shown = state + all.map((part) => part.textContent ?? part).join("·");
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#line.dataset.state = state;
    this.#line.replaceChildren(...all.flatMap((part, place) => (place && typeof part === "string" ? [" · ", part] : [" ", part])));
  }

  #showElsewhere(edits) {
    this.#elsewhere.hidden = !edits.length;
    const items = edits.slice(0, 20).map((edit) => {
      const { label, href } = edit.place ?? { label: word("elsewhere.sheet"), href: edit.url.replace(/\/marks$/, "/sheet").replace(/\/roll\/.*$/, "") };
      const mark = edit.kind === "roll" ? word(`${edit.mark}.short`) : edit.mark || "∅";
      const detail = isOld(edit) ? word("elsewhere.old", moment(edit.at)) : edit.state === "unsent" ? word("elsewhere.unsent") : edit.detail || word(`state.${edit.state}`);
      return element("li", {}, element("a", { href }, label), `: ${mark}. ${detail} `, ...clauseChip(edit.clause), this.#dismissal(edit));
    });
    this.#elsewhere.querySelector("ul").replaceChildren(...items);
  }

  #dismissal(edit) {
    if (edit.state !== "refused") return null;
    return element("button", { type: "button", className: "button link", onclick: () => this.#outbox.dismiss(edit.cell) }, word("dismiss"));
  }
}

/* Typed days ago and never sent: it is said since when, for nothing is dropped silently. */
const isOld = (edit) => edit.state === "unsent" && Date.now() - edit.at > OLD;
