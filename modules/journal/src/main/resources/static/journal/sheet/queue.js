/*
 * The order and the fate of unsent edits, without network or store. An edit: {key, cell, kind, url, at, version, mark,
 * tried, failures, state}, state one of "unsent", "conflict", "refused".
 *
 * A cell has at most one edit that the server may already know (tried) and one that it cannot know. The tried one keeps
 * key and content until it is answered, or an answer that got lost would look like somebody else's mark.
 */
export const MOST = 100;
const BYTES = 40_000; // a request that outlives its page may carry 64 KiB

export const ofCell = (edits, cell) => edits.filter((edit) => edit.cell === cell).sort(byTime);
export const last = (edits, cell) => ofCell(edits, cell).at(-1);

/* A new edit and those it makes pointless. Over a tried one it waits, without a version, for what that one brings. */
export function put(edits, edit) {
  const own = ofCell(edits, edit.cell);
  const under = own.find((one) => one.tried && one.state === "unsent");
  const held = own.find((one) => one.state === "conflict");
  const made = {
    tried: false, failures: 0, state: "unsent", ...edit,
    ...(under ? { version: null } : {}),
    ...(held && !under ? { state: "conflict", theirs: held.theirs, version: held.version } : {}),
  };
  const gone = own.filter((one) => one !== under);
  return { edits: [...edits.filter((one) => !gone.includes(one)), made], made, gone };
}

/* What goes next: one address, the oldest first, one edit of a cell; those that failed stand behind. */
export function batch(edits, most = MOST) {
  const cells = new Set();
  const ready = edits.filter((edit) => edit.state === "unsent").sort((one, other) => one.failures - other.failures || byTime(one, other))
    .filter((edit) => !blocked(edits, edit) && !cells.has(edit.cell) && cells.add(edit.cell));
  const first = ready[0];
  if (!first) return [];
  if (first.kind !== "mark") return [first];
  let bytes = 0;
  return ready.filter((edit) => edit.kind === "mark" && edit.url === first.url)
    .filter((edit, place) => place === 0 || (place < most && (bytes += weight(edit)) < BYTES));
}

/* A cell's next edit waits for the answer to the one before it. */
const blocked = (edits, edit) => edits.some((one) => one !== edit && one.cell === edit.cell && one.tried && one.state === "unsent");
const weight = (edit) => 400 + 2 * ((edit.comment?.length ?? 0) + (edit.reason?.length ?? 0));

/*
 * The edits after an answer {outcome, version, mark, …} to one of them, and which of them changed:
 * saved goes, the one behind it gets the version; a conflict or a refusal falls to the newest of the cell.
 */
export function settle(edits, edit, answer) {
  const next = ofCell(edits, edit.cell).find((one) => one.key !== edit.key);
  const rest = edits.filter((one) => one.key !== edit.key && one.key !== next?.key);
  const outcome = agrees(edit, answer) ? "saved" : answer.outcome;
  if (outcome === "saved") {
    return changed(rest, next && { ...next, version: answer.version });
  }
  if (outcome === "conflict") {
    const mine = next?.state === "unsent" ? next : edit;
    const same = agrees(mine, { ...answer, outcome });
    return same ? changed(rest) : changed(rest, { ...mine, tried: false, state: "conflict", version: answer.version, theirs: theirs(answer) });
  }
  if (next) return changed(rest, { ...next, version: edit.version });
  return changed(rest, { ...edit, tried: false, state: "refused", detail: answer.detail ?? "", clause: answer.clause ?? null });
}

/* The user has chosen: mine goes over what stands, as an edit of its own; theirs lets mine go. */
export function decide(edit, key) {
  const { theirs: _, ...mine } = edit;
  return { ...mine, key, tried: false, state: "unsent" };
}

/* Somebody wrote the very same meanwhile: there is nothing to choose between. */
function agrees(edit, answer) {
  return answer.outcome === "saved"
    || (answer.outcome === "conflict" && answer.mark === edit.mark && (edit.comment === undefined || edit.comment === answer.comment));
}

const changed = (rest, edit) => ({ edits: edit ? [...rest, edit] : rest, left: edit ?? null });
const theirs = ({ version, mark, comment, by, at }) => ({ version, mark, comment: comment ?? "", by: by ?? "", at: at ?? "" });
const byTime = (one, other) => one.at - other.at;
