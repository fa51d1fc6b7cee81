/* How a cell came to hold what it holds: who, typed when, received when, before, after, for whom, why. */
import { element, moment, word } from "./words.js";

const HEADS = ["who", "typed", "received", "before", "after", "why"];

export async function history(address) {
  try {
    const response = await fetch(address, { headers: { Accept: "application/json" }, redirect: "manual", credentials: "same-origin" });
    if (response.status === 404) return { marks: [], shown: element("p", { className: "soft" }, word("history.none")) };
    if (!response.ok) return { marks: [], shown: element("p", { className: "soft" }, word("history.away")) };
    const { marks, changes } = await response.json();
    return { marks, shown: changes.length ? list(changes) : element("p", { className: "soft" }, word("history.none")) };
  } catch {
    return { marks: [], shown: element("p", { className: "soft" }, word("history.away")) };
  }
}

function list(changes) {
  const head = element("tr", {}, ...HEADS.map((name) => element("th", { scope: "col" }, word(`history.${name}`))));
  const table = element("table", { className: "table" }, element("thead", {}, head), element("tbody", {}, ...changes.map(line)));
  return element("div", { className: "scroll", tabIndex: 0 }, table);
}

function line({ by, onBehalfOf, typedAt, receivedAt, before, after, comment, reason, ordinal }) {
  const who = onBehalfOf ? word("history.behalf", by ?? "", onBehalfOf) : by ?? "";
  const why = [reason, comment && `«${comment}»`].filter(Boolean).join(" · ");
  const place = ordinal > 1 ? ` (${ordinal})` : "";
  return element("tr", {}, ...[who, moment(typedAt), moment(receivedAt), before || "∅", (after || "∅") + place, why].map((text) => element("td", {}, text)));
}
