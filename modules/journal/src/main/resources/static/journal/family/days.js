/*
 * On a phone the days of the week become slides: one swipes, and the tabs and the address follow. A tab is a link to its
 * day, with this script and without it.
 */
const days = document.querySelector("[data-days]");
const tabs = new Map([...document.querySelectorAll("[data-days-tabs] [data-day]")].map((tab) => [tab.dataset.day, tab]));
const prepare = document.querySelector("[data-prepare]");
const phone = window.matchMedia("(max-width: 43.99rem)");

function show(day) {
  for (const [date, tab] of tabs) {
    if (date === day) tab.setAttribute("aria-current", "date");
    else tab.removeAttribute("aria-current");
  }
  /* What is to be prepared was made for the day of the address; for another it is asked anew by its tab. */
  prepare.hidden = phone.matches && prepare.dataset.after !== day;
  const address = new URL(location.href);
  address.searchParams.set("date", day);
  history.replaceState(null, "", address);
}

function begin() {
  days.classList.toggle("swiped", phone.matches);
  if (!phone.matches) { prepare.hidden = false; return; }
  const chosen = days.querySelector(".chosen");
  if (chosen) days.scrollLeft = chosen.offsetLeft - days.offsetLeft;
}

if (days && prepare) {
  begin();
  phone.addEventListener("change", begin);
  let settled;
  days.addEventListener("scroll", () => {
    clearTimeout(settled);
    settled = setTimeout(() => {
      const width = days.clientWidth;
      const near = [...days.children].find((day) => Math.abs(day.offsetLeft - days.offsetLeft - days.scrollLeft) < width / 2);
      if (near && phone.matches && tabs.get(near.dataset.day)?.getAttribute("aria-current") !== "date") show(near.dataset.day);
    }, 120);
  }, { passive: true });
}
