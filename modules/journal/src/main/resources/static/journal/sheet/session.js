/*
 * After a new sign-in, perhaps in another tab, this page's token against forged requests is stale. A fresh copy of the
 * page tells the new one, and who is signed in now: another person's session must never send this person's marks.
 */
export async function renew() {
  try {
    const response = await fetch(location.href, { redirect: "manual", credentials: "same-origin", headers: { Accept: "text/html" } });
    if (!response.ok) return "signed-out";
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    if (content(page, "user") !== content(document, "user")) return "somebody-else";
    const token = document.querySelector('meta[name="csrf-token"]');
    if (token) token.content = content(page, "csrf-token");
    return "signed-in";
  } catch {
    return "waiting";
  }
}

const content = (page, name) => page.querySelector(`meta[name="${name}"]`)?.content ?? "";
