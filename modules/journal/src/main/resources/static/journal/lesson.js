/*
 * The plan's next topic is taken with the button, or with Enter in the empty field; it is typed, so that autosave hears it.
 * "None set" and a text exclude each other. Ticking it empties text and minutes and remembers them until it is unticked.
 * It is heard on the box itself, so that autosave, which listens on the form, collects what it left.
 */
for (const form of document.querySelectorAll("form[data-journal-record]")) {
  const { homework, minutes, noHomework } = form.elements;
  const closed = form.dataset.homeworkClosed === "true";
  let kept = { homework: "", minutes: "" };

  const lock = () => { homework.readOnly = minutes.readOnly = closed || noHomework.checked; };

  noHomework.addEventListener("click", (event) => { if (closed) event.preventDefault(); });
  noHomework.addEventListener("change", () => {
    if (noHomework.checked) {
      kept = { homework: homework.value, minutes: minutes.value };
      homework.value = minutes.value = "";
    } else {
      homework.value = kept.homework;
      minutes.value = kept.minutes;
    }
    lock();
  });

  const planned = form.querySelector("[data-planned]");
  if (planned) {
    const { topic } = form.elements;
    const type = (field, text) => {
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    };
    const take = () => {
      type(topic, planned.dataset.topic);
      if (planned.dataset.homework && !homework.value && !homework.readOnly) type(homework, planned.dataset.homework);
      planned.hidden = true;
      topic.focus();
    };
    planned.querySelector("button").addEventListener("click", take);
    topic.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || topic.value || planned.hidden) return;
      event.preventDefault();
      take();
    });
  }

  const meanwhile = form.querySelector("[data-changed-meanwhile]");
  form.addEventListener("autosave:conflict", ({ detail }) => {
    meanwhile.hidden = !detail.changedBy;
    meanwhile.textContent = meanwhile.dataset.words.replace("#", detail.changedBy ?? "");
  });
  form.addEventListener("autosave:saved", () => { meanwhile.hidden = true; lock(); });
  lock();
}
