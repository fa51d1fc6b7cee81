/* The page's words in the user's language. "#" and "@" stand for what the page puts in. */
const words = document.getElementById("sheet-words")?.content;

export function word(name, ...parts) {
  const text = words?.querySelector(`[data-word="${name}"]`)?.textContent ?? name;
  return parts.reduce((said, part, place) => said.replaceAll("#@"[place], () => String(part)), text);
}

export function element(name, looks = {}, ...inside) {
  const made = Object.assign(document.createElement(name), looks);
  made.append(...inside.filter((part) => part !== null && part !== undefined && part !== ""));
  return made;
}

/* "13 окт., 18:05" in the user's language and the device's zone. */
export function moment(instant) {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return "";
  return at.toLocaleString(document.documentElement.lang || "ru", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
}
