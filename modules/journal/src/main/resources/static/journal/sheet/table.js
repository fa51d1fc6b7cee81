/* The sheet as the server drew it: a cell's place tells its student and its column; versions stand only where unusual. */
import { sums } from "./average.js";
import { Cell } from "./cell.js";

export class Table {
  constructor(element) {
    this.element = element;
    this.symbols = element.dataset.symbols.split(" ");
    this.forbidden = element.dataset.forbidden?.split("\n") ?? [];
    this.point = element.dataset.point;
    this.keeps = element.dataset.keeps === "true";
    this.corrects = element.dataset.corrects === "true";
    this.columns = [...element.tHead.rows[0].querySelectorAll("th[data-w]")].map((th, index) => column(th, index, this.symbols));
    this.rows = [...element.tBodies[0].rows].map((tr, row) => this.#row(tr, row));
    this.foot = element.tFoot?.rows[0] ?? null;
  }

  #row(tr, row) {
    const head = tr.cells[0];
    const line = { tr, row, student: head.dataset.s, name: head.textContent.trim(), average: tr.cells[this.columns.length + 1] };
    line.outside = sums(line.average.dataset.o);
    line.cells = this.columns.map((place, index) => new Cell(tr.cells[index + 1], line, place));
    return line;
  }

  /* Whether another mark in that cell is most likely a retake's, which needs its comment. */
  retakes({ column, current }) {
    return "retakes" in this.element.dataset && current >= column.marks && column.date < this.element.dataset.today;
  }

  at(row, column) { return this.rows[row]?.cells[column]; }
  of(td) { return this.at(td.closest("tr").sectionRowIndex, td.cellIndex - 1); }

  /* By student and work, of this sheet only. */
  find(student, work) {
    return this.#byStudent(student)?.cells[this.columns.findIndex((column) => column.work === work)];
  }

  /* A lesson may have columns besides its own: an absence stands in all of them. */
  ofLesson(student, lesson) {
    return this.#byStudent(student)?.cells.filter((cell) => cell.column.lesson === lesson) ?? [];
  }

  #byStudent(student) { return this.rows.find((line) => line.student === student); }

  cellsOf(column) { return this.rows.map((line) => line.cells[column.index]); }
}

/* roll: whether the lesson's roll is the reader's to keep; symbols: by the regulation of the column's own day;
   marks: how many the work takes by itself. */
function column(th, index, symbols) {
  const { w, l, wt, d, y, m } = th.dataset;
  const own = th.classList.contains("own");
  return {
    th, index, own, work: w, lesson: own ? w : l ?? "", weight: wt ?? "100", date: d, owed: "owed" in th.dataset,
    roll: !("other" in th.dataset), symbols: y?.split(" ") ?? symbols, marks: Number(m ?? 1),
    label: th.firstElementChild.title,
  };
}
