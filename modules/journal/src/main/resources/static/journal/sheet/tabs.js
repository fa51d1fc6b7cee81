/*
 * Which tabs of this browser are alive: each holds a lock under its name for as long as it lives. An edit belongs to
 * the tab it was typed in; another takes it up only once that one is gone, so that no two send from one line.
 */
const PREFIX = "reglament-tab:";
export const me = crypto.randomUUID();

navigator.locks?.request(PREFIX + me, () => new Promise(() => {}));

export async function orphaned(edits) {
  const held = (await navigator.locks?.query())?.held ?? [];
  const alive = new Set(held.map((lock) => lock.name));
  return edits.filter((edit) => edit.tab === me || !alive.has(PREFIX + edit.tab));
}
