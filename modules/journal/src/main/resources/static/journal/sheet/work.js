/* Adding a work, changing or removing one. Made under an id of ours, so that a second try makes no second work. */
import { clauseChip, refused, signedOut, word as shared } from "../../web/save-state.js";
import { saveJson } from "../../web/send.js";
import { element, moment, word } from "./words.js";

const dialog = document.getElementById("sheet-work");
const table = document.querySelector("table[data-sheet]");
const form = dialog?.querySelector("form");
let work = null; // the one being changed; null for a new one
let id = "";

if (dialog) {
  document.querySelector("[data-add-work]")?.addEventListener("click", () => open(null));
  table.tHead.addEventListener("click", ({ target }) => {
    const button = target.closest("button[data-work]");
    if (button) open(button.closest("th"));
  });
  dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
  dialog.querySelector("[data-remove]").addEventListener("click", remove);
  form.elements.lesson.addEventListener("change", dated);
  form.addEventListener("submit", save);
  dialog.addEventListener("close", () => { if (dialog.dataset.changed) location.reload(); });
}

function open(th) {
  work = th;
  id = th ? th.dataset.w : crypto.randomUUID();
  form.reset();
  form.hidden = false;
  const due = limit(th);
  say(...(due ? [word("work.limit", due.words), ...due.chip] : []));
  dialog.querySelector("h2").textContent = word(th ? "work.change" : "work.add");
  dialog.querySelector("[data-remove]").hidden = !th || marked(th);
  const { form: kind, title, lesson, date, planned } = form.elements;
  if (th) {
    kind.value = th.dataset.f;
    title.value = th.dataset.t ?? "";
    lesson.value = th.dataset.l ?? "";
    date.value = th.dataset.d;
    planned.checked = "p" in th.dataset;
  }
  dated();
  dialog.showModal();
}

/* A work sat in a lesson has the lesson's day. */
function dated() {
  const { lesson, date } = form.elements;
  date.closest(".field").hidden = lesson.value !== "";
  date.required = lesson.value === "";
}

const marked = (th) => [...table.tBodies[0].rows].some((row) => /\d/.test(row.cells[th.cellIndex].textContent));

async function save(event) {
  event.preventDefault();
  const { form: kind, title, lesson, date, planned } = form.elements;
  const entry = { form: kind.value, title: title.value, planned: planned.checked, ...(lesson.value ? { lesson: lesson.value } : { date: date.value }) };
  say(shared("saving"));
  const answer = work
    ? await saveJson(table.dataset.work.replace("#", id), { ...entry, version: Number(work.dataset.v ?? 1) })
    : await saveJson(table.dataset.works, { id, ...entry }, { method: "POST" });
  heard(answer, () => kept(answer.body));
}

async function remove() {
  say(shared("saving"));
  const seen = `${table.dataset.work.replace("#", id)}?version=${Number(work.dataset.v ?? 1)}`;
  heard(await saveJson(seen, {}, { method: "DELETE" }), () => { dialog.dataset.changed = "yes"; dialog.close(); });
}

function heard({ kind, body }, done) {
  const place = dialog.querySelector("[data-work-state]");
  if (kind === "saved") done();
  else if (kind === "refused") refused(place, body);
  else if (kind === "signed-out") signedOut(place);
  else if (kind === "conflict") say(word("work.meanwhile"));
  else say(word(kind === "waiting" ? "work.no-network" : "work.failed"));
}

/* Until when it is to be marked, and by which clause, before one goes on. The page itself says it best. */
async function kept({ due }) {
  dialog.dataset.changed = "yes";
  form.hidden = true;
  dialog.querySelector("[data-remove]").hidden = true;
  const limit = await limitOnPage();
  const until = limit ? word("work.limit", limit.words) : due ? word("work.limit-at", moment(Date.parse(due.at) - 1)) : word("work.no-limit");
  const on = element("button", { type: "button", className: "button", onclick: () => dialog.close() }, word("work.show"));
  say(element("p", {}, `${word("work.saved")} ${until} `, ...(limit?.chip ?? [])), on);
  on.focus();
}

async function limitOnPage() {
  try {
    const page = new DOMParser().parseFromString(await (await fetch(location.href, { headers: { Accept: "text/html" } })).text(), "text/html");
    return limit(page.querySelector(`th[data-w="${id}"]`), page);
  } catch {
    return null;
  }
}

/* What a column's head says of the limit, with the chip of its clause. */
function limit(th, page = document) {
  if (!th?.dataset.due) return null;
  const words = th.dataset.clause && page.getElementById(th.dataset.clause);
  const chip = words ? clauseChip({
    ref: words.dataset.ref, label: words.dataset.label, words: words.querySelector(".clause-text").textContent,
  }) : [];
  return { words: th.dataset.due, chip };
}

function say(...parts) {
  const place = dialog.querySelector("[data-work-state]");
  place.dataset.state = "";
  place.setAttribute("role", "status");
  place.replaceChildren(...parts);
}
