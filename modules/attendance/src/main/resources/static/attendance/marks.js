/* What the list on the page says of each student, and back. */
const NEXT = { present: "absent", absent: "late", late: "present" };

export class Marks {
  #panel;
  #students;

  constructor(panel) {
    this.#panel = panel;
    this.#students = [...panel.querySelectorAll("[data-student]")];
    this.show();
  }

  get students() { return this.#students; }
  get taken() { return this.#panel.dataset.taken === "true"; }
  set taken(taken) { this.#panel.dataset.taken = taken; }

  cycle(student) { this.set(student, NEXT[student.dataset.mark]); }

  set(student, mark) {
    student.dataset.mark = mark;
    student.dataset.minutes = "";
  }

  /*
   * The first word about a roll says something of everybody: who was not named was there. Of those of whom home has told
   * that they would be absent it says that they are, unless it is about them.
   */
  expect(named) {
    const noticed = this.#students.filter((student) => student.dataset.noticed && student !== named);
    for (const student of noticed) if (student.dataset.mark === "present") this.set(student, "absent");
  }

  /* As the server takes them: those who were not simply there. */
  exceptions() {
    const marked = this.#students.filter((student) => student.dataset.mark !== "present");
    return Object.fromEntries(marked.map(({ dataset }) => [dataset.student, exception(dataset)]));
  }

  fill(exceptions) {
    for (const student of this.#students) {
      const { kind, minutes } = exceptions[student.dataset.student] ?? { kind: "present" };
      student.dataset.mark = kind;
      student.dataset.minutes = minutes ?? "";
    }
    this.show();
  }

  show() {
    for (const student of this.#students) {
      const { mark, minutes } = student.dataset;
      student.setAttribute("aria-pressed", { present: "false", absent: "true", late: "mixed" }[mark]);
      student.querySelector(".attendance-mark").textContent = this.words(mark === "present" ? null : { kind: mark, minutes });
    }
  }

  words(exception) {
    const words = this.#panel.dataset;
    if (!exception) return this.taken ? words.present : words.unknown;
    if (exception.kind === "absent") return words.absent;
    return exception.minutes ? words.lateMinutes.replace("#", exception.minutes) : words.late;
  }

  name(id) {
    return this.#students.find((student) => student.dataset.student === id)?.querySelector(".attendance-name").textContent ?? id;
  }

  summary() {
    const count = (mark) => this.#students.filter((student) => student.dataset.mark === mark).length;
    return this.#panel.dataset.summary.replace("#", count("absent")).replace("@", count("late"));
  }
}

const exception = ({ mark, minutes }) => (minutes ? { kind: mark, minutes: Number(minutes) } : { kind: mark });

/* The same whatever the order in which two rolls name their students. */
export function sameRoll(one, other) {
  const plain = (roll) => JSON.stringify(Object.keys(roll).sort().map((id) => [id, roll[id].kind, roll[id].minutes ?? null]));
  return plain(one) === plain(other);
}
