/* A form's fields as JSON, and back. Numbers become numbers, a lone checkbox a boolean, several of one name a list. */
export function collect(form) {
  const fields = {};
  for (const input of inputs(form)) {
    if (input.type === "checkbox") {
      if (many(form, input)) (fields[input.name] ??= []).push(...(input.checked ? [input.value] : []));
      else fields[input.name] = input.checked;
    } else if (input.type === "radio") {
      fields[input.name] ??= null;
      if (input.checked) fields[input.name] = input.value;
    } else if (input.type === "number" || input.dataset.type === "number") {
      fields[input.name] = input.value === "" ? null : Number(input.value);
    } else {
      fields[input.name] = input.value;
    }
  }
  return fields;
}

export function fill(form, fields) {
  for (const input of inputs(form)) {
    if (!(input.name in fields)) continue;
    const value = fields[input.name];
    if (input.type === "checkbox") input.checked = Array.isArray(value) ? value.includes(input.value) : Boolean(value);
    else if (input.type === "radio") input.checked = input.value === value;
    else input.value = value ?? "";
  }
}

/* What stands beside a field, for telling two versions of it apart. */
export function label(form, name) {
  const input = inputs(form).find((one) => one.name === name);
  const group = input?.type === "radio" ? input.closest("fieldset")?.querySelector("legend") : null;
  return (group ?? input?.labels?.[0])?.textContent.trim() || name;
}

export const same = (one, other) => JSON.stringify(one ?? "") === JSON.stringify(other ?? "");

function inputs(form) {
  return [...form.elements].filter(
    (input) => input.name && !input.name.startsWith("_") && !input.disabled && !["submit", "button", "file", "fieldset"].includes(input.type));
}

function many(form, input) {
  return [...form.elements].filter((one) => one.name === input.name && one.type === "checkbox").length > 1;
}
