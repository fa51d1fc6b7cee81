/* What was typed on this page, to be taken back step by step; a paste is one step. */
const DEPTH = 200;

export class Undo {
  #steps = [];

  remember(changes) {
    if (changes.length) this.#steps.push(changes);
    if (this.#steps.length > DEPTH) this.#steps.shift();
  }

  take() { return this.#steps.pop() ?? []; }
}
