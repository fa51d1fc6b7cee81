/*
 * What becomes of edits that a browser kept from earlier days, and from other people. A refusal is forgotten after some
 * days; what was not sent never is. Of another person only ids and the value stay: no names, no comments.
 */
const KEPT = 7 * 24 * 3600 * 1000;
const BARE = ["key", "tab", "at", "typedAt", "cell", "kind", "url", "work", "student", "ordinal", "mark", "version", "tried", "failures", "state", "bare"];

/* The edit as it stays, the very same where nothing changes; null where it goes. */
export function swept(edit, own, now) {
  if (edit.state === "refused" && now - edit.at > KEPT) return null;
  return own ? nameless(edit) : bare(edit);
}

function nameless(edit) {
  const { place } = edit;
  return place && ("who" in place || "what" in place) ? { ...edit, place: { label: place.label, href: place.href } } : edit;
}

/*
 * Danger: an edit that the server may know by its key must not come again under that key and say something else. And one
 * in conflict lost what it was in conflict with: sent over no version, it is told so anew.
 */
function bare(edit) {
  if (Object.keys(edit).every((name) => BARE.includes(name)) && edit.state !== "conflict") return edit;
  const said = Boolean(edit.comment || edit.reason);
  const left = Object.fromEntries(BARE.filter((name) => name in edit).map((name) => [name, edit[name]]));
  return {
    ...left, ...(said ? { bare: true } : {}), ...(said && edit.tried ? { key: crypto.randomUUID(), tried: false } : {}),
    ...(edit.state === "conflict" ? { state: "unsent", version: 0 } : {}),
  };
}
