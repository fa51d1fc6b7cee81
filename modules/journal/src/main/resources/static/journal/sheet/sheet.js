/* The sheet: puts the parts together. The table is whole before this runs; without it one can read, not write. */
import { Averages } from "./averages.js";
import { Card } from "./card.js";
import { Entries } from "./entries.js";
import { Grid } from "./grid.js";
import { leaving } from "./leaving.js";
import { Missing } from "./missing.js";
import { Outbox } from "./outbox.js";
import { Phone } from "./phone.js";
import { Status } from "./status.js";
import { Table } from "./table.js";
import { Typing } from "./typing.js";
import { word } from "./words.js";

const ONWARDS = "reglament:sheet:onwards";
const NETLESS = ["waiting", "failed", "signed-out", "somebody-else"];

const table = new Table(document.querySelector("table[data-sheet]"));
const user = document.querySelector('meta[name="user"]')?.content ?? "";
const outbox = new Outbox();
const status = new Status(outbox, (edit) => Boolean(cellOf(edit.cell)[0]));
const entries = new Entries(table, outbox, draw, { scale: clause("clause"), forbidden: clause("forbidden") });
const card = new Card({ table, entries, draw, say: (text) => status.say(text) });
const grid = new Grid(table, ({ row, column }) => table.at(row, column)?.describe());
const phone = new Phone({ table, entries, card });
const averages = new Averages(table);
const missing = new Missing(table, grid);
new Typing({ table, grid, entries, card, redraw: draw, say: (text) => status.say(text), onwards: onwards() });

for (const line of table.rows) for (const cell of line.cells) cell.last = (id) => outbox.last(id);
outbox.addEventListener("cell", ({ detail }) => heard(detail));
outbox.addEventListener("state", (() => {
  let before = outbox.net;
  return () => {
    if (NETLESS.includes(before) !== NETLESS.includes(outbox.net)) outbox.all.forEach((edit) => cellOf(edit.cell).forEach(draw));
    before = outbox.net;
  };
})());
help();
tapping();
latest();
leaving(outbox);
outbox.open(user, table.element.dataset.school).then(() => { if (outbox.bare) status.say(word("said.bare", outbox.bare)); });

/* What one came for is usually today's column or the one before it: it is scrolled into sight. */
function latest() {
  const { today } = table.element.dataset;
  const column = table.columns.findLast((one) => one.date <= today);
  column?.th.scrollIntoView({ block: "nearest", inline: "center" });
}

/* "m:work:student:ordinal" or "r:lesson:student". */
function cellOf(id) {
  const [kind, place, student] = id.split(":");
  return kind === "m" ? [table.find(student, place)].filter(Boolean) : table.ofLesson(student, place);
}

function heard({ cell: id, answer }) {
  for (const cell of cellOf(id)) {
    if (answer) settled(cell, Number(id.split(":")[3]), answer);
    draw(cell);
    if (answer?.outcome === "saved") cell.flash(NETLESS.includes(outbox.net));
  }
}

function settled(cell, ordinal, answer) {
  if (answer.kind === "roll") {
    if (answer.outcome === "saved") cell.absence = answer.mark === "present" ? "" : answer.mark;
  } else if (answer.version !== undefined) {
    cell.stand(ordinal, answer);
    averages.redraw(cell.line);
  }
  if (answer.outcome === "refused") status.say(word("said.refused", cell.line.name, answer.detail ?? ""), answer.clause);
  if (answer.outcome === "conflict") status.say(word("said.conflict", cell.line.name));
}

function draw(cell) {
  cell.draw(NETLESS.includes(outbox.net));
  missing.redraw(cell.column);
  phone.redraw(cell);
  card.redraw(cell);
  if (cell.refusal) status.say(word("said.refused", cell.line.name, cell.refusal.detail), cell.refusal.clause);
}

/* A second click opens the card: on a tablet without keys it is the way to type. */
function tapping() {
  let before = null;
  table.element.addEventListener("click", ({ target, detail, pointerType }) => {
    const td = target.closest("tbody td:not(.average)");
    const again = td && (detail === 2 || (pointerType === "touch" && td === before));
    before = td;
    if (again) card.open(table.of(td));
  });
}

function clause(name) {
  const { [`${name}Ref`]: ref, [`${name}Label`]: label, [`${name}Words`]: words } = table.element.dataset;
  return ref ? { ref, label, words } : null;
}

function onwards() {
  const box = document.querySelector("[data-onwards]");
  if (!box) return () => false;
  try { box.checked = localStorage.getItem(ONWARDS) === "yes"; } catch { /* a browser that keeps nothing */ }
  box.addEventListener("change", () => { try { localStorage.setItem(ONWARDS, box.checked ? "yes" : "no"); } catch { /* the same */ } });
  return () => box.checked;
}

function help() {
  const dialog = document.getElementById("sheet-help");
  document.querySelector("[data-help]")?.addEventListener("click", () => dialog.showModal());
  document.addEventListener("keydown", (event) => {
    if (event.key !== "?" || event.target.closest("input, textarea, select, dialog")) return;
    event.preventDefault();
    dialog.showModal();
  });
}
