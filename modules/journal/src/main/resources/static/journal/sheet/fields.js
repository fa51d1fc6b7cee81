/* Small pieces of a form, in the house's looks. */
import { element } from "./words.js";

let made = 0;

/* One of several as buttons: [[value, words], …]. */
export function choice(name, title, options, chosen) {
  const labels = options.map(([value, words]) => {
    const input = element("input", { type: "radio", name, value });
    input.defaultChecked = input.checked = value === chosen;
    return element("label", {}, input, ` ${words}`);
  });
  return element("fieldset", { className: "choices" }, element("legend", {}, title), ...labels);
}

export function field(name, title, kind, most) {
  const id = `sheet-field-${++made}`;
  return element("div", { className: "field" }, element("label", { htmlFor: id }, title), element(kind, { id, name, maxLength: most, rows: 2 }));
}
