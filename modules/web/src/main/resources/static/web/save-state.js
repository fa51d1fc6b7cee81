/* What became of what was typed, said beside it. The words come from the shell, in the user's language. */
let chips = 0;

export function word(name) {
  const words = document.getElementById("autosave-words")?.content;
  return words?.querySelector(`[data-word="${name}"]`)?.textContent ?? name;
}

export function say(place, state, ...parts) {
  place.dataset.state = state;
  place.setAttribute("role", "status");
  place.replaceChildren(...parts.filter(Boolean));
}

export const saving = (place) => say(place, "saving", word("saving"));

export function saved(place) {
  const time = new Date().toLocaleTimeString("ru", { hour: "2-digit", minute: "2-digit" });
  say(place, "saved", word("saved").replace("#", time));
}

export function refused(place, problem) {
  const faults = (problem.faults ?? []).map((fault) => fault.detail).join(" ");
  say(place, "refused", `${word("refused")} ${faults || problem.detail || ""}`, ...clauseChip(problem.clause));
}

export function signedOut(place) {
  const link = element("a", word("sign-in"));
  link.href = location.href;
  say(place, "waiting", word("signed-out"), link);
}

/* Both values side by side; the user decides. */
export function conflict(place, differences, keepMine, takeTheirs) {
  const box = element("div");
  box.className = "conflict";
  const table = element("table");
  const head = element("tr");
  head.append(element("th"), element("th", word("mine")), element("th", word("theirs")));
  table.append(head);
  for (const { label, mine, theirs } of differences) {
    const row = element("tr");
    row.append(element("th", label), element("td", mine), element("td", theirs));
    table.append(row);
  }
  const actions = element("div");
  actions.className = "actions";
  actions.append(button("keep-mine", "button", keepMine), button("take-theirs", "button quiet", takeTheirs));
  box.append(element("p", word("conflict")), table, actions);
  say(place, "conflict", box);
}

/* The clause chip of a refusal, as the server draws it: button and popover, to be appended together. */
export function clauseChip(clause) {
  if (!clause) return [];
  const chip = element("button", clause.label);
  const words = element("span");
  Object.assign(chip, { type: "button", className: "clause" });
  Object.assign(words, { id: `clause-js-${++chips}`, className: "clause-words", popover: "auto" });
  words.setAttribute("role", "dialog");
  const title = element("strong", word("clause").replace("#", clause.ref));
  const text = element("span", clause.words);
  text.className = "clause-text";
  words.append(title, text);
  chip.setAttribute("popovertarget", words.id);
  return [chip, words];
}

function button(name, looks, action) {
  const made = element("button", word(name));
  Object.assign(made, { type: "button", className: looks });
  made.addEventListener("click", action);
  return made;
}

function element(name, text = "") {
  const made = document.createElement(name);
  made.textContent = String(text ?? "");
  return made;
}
