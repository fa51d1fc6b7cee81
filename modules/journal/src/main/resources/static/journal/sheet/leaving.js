/* Signing out at this computer: what is not sent stays here and is said; what is settled goes, for others use it too. */
import { word } from "./words.js";

export function leaving(outbox) {
  for (const form of document.querySelectorAll('form[action$="/logout"]')) {
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const unsent = outbox.all.filter((edit) => edit.state !== "refused").length;
      if (unsent && !confirm(word("leaving", unsent))) return;
      await outbox.forgetSettled();
      form.submit();
    });
  }
}
