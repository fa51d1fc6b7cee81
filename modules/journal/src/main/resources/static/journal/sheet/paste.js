/* What a spreadsheet puts on the clipboard: rows by line, cells by tab, the last line often empty. */
const ROWS = 300;
const COLUMNS = 200;

export function block(text) {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n").slice(0, ROWS);
  return lines.map((line) => line.split("\t").slice(0, COLUMNS).map(bare));
}

/*
 * What a paste asks of each cell, from the top left one on. An empty place asks nothing: it never wipes a mark.
 * Of one copied value every cell of a selection could be meant; there is no selection here, so it is one cell.
 *   {asked: [{row, column, text}], beyond: 2}  beyond = values that fell outside the sheet
 */
export function plan(cells, at, size) {
  const asked = [];
  let beyond = 0;
  cells.forEach((line, down) => line.forEach((text, right) => {
    if (text === "") return;
    const place = { row: at.row + down, column: at.column + right, text };
    if (place.row < size.rows && place.column < size.columns) asked.push(place);
    else beyond++;
  }));
  return { asked, beyond };
}

const bare = (text) => text.replace(/^"(.*)"$/s, "$1").replace(/[\u00a0\u200b\ufeff]/g, " ").trim();
