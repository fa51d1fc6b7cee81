/* What a key makes of what was typed so far in a cell. A mark is done as soon as no longer one begins like it. */
export function typed(symbols, before, character) {
  const text = before + character;
  const begun = symbols.filter((symbol) => symbol.startsWith(text));
  if (!begun.length) return { text, done: true, fits: false };
  const whole = symbols.includes(text);
  return { text, done: whole && begun.length === 1, fits: whole };
}

export const fits = (symbols, text) => text === "" || symbols.includes(text);

/* Whether the regulation does not take it in place of a mark: it is such words or begins with them. */
export function forbids(phrases, text) {
  const words = plain(text);
  return phrases.some((phrase) => words === plain(phrase) || words.startsWith(`${plain(phrase)} `));
}

const plain = (text) => text.toLowerCase().replaceAll("ё", "е").split(/[^\p{L}\p{N}]+/u).filter(Boolean).join(" ");

/* A key by which marks of this scale may begin or go on. */
export const isMarkKey = (symbols, key) => key.length === 1 && (/\d/.test(key) || symbols.some((symbol) => symbol.includes(key)));
