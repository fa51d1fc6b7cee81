/* What the server has not confirmed yet, kept in this browser under the address and the user. */
const PREFIX = "reglament:unsent:";
const KEPT = 14 * 24 * 3600 * 1000;

const user = () => document.querySelector('meta[name="user"]')?.content ?? "";
const place = (url) => `${PREFIX}${user()}:${url}`;

export function keep(url, edit) {
  attempt(() => localStorage.setItem(place(url), JSON.stringify(edit)));
}

export function forget(url) {
  attempt(() => localStorage.removeItem(place(url)));
}

export function recall(url) {
  return attempt(() => JSON.parse(localStorage.getItem(place(url))));
}

/* A browser shared by many must not keep texts for ever. */
export function forgetOld() {
  attempt(() => {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
      const edit = attempt(() => JSON.parse(localStorage.getItem(key)));
      if (!edit || Date.now() - Date.parse(edit.typedAt) > KEPT) localStorage.removeItem(key);
    }
  });
}

/* Storage may be full or forbidden; typing goes on all the same. */
function attempt(action) {
  try {
    return action();
  } catch {
    return null;
  }
}
