/*
 * One save over the wire, for forms and for panels of their own kind (the roll, the sheet).
 *
 *   const answer = await saveJson("/s/school-3/lessons/…/roll", {version: 3, typedAt: new Date().toISOString(), …}, {key});
 *   answer.kind  "saved"       200-299, answer.body is the server's JSON ({} when there was none)
 *                "conflict"    409 with {version, current}
 *                "refused"     the server will not take it: answer.body is a problem (RFC 9457), perhaps with its clause
 *                "signed-out"  sign in again; nothing was lost here
 *                "waiting"     the network is gone
 *                "failed"      the server failed; worth another try
 */
export async function saveJson(url, body, { key = crypto.randomUUID(), method = "PUT" } = {}) {
  let response;
  try {
    response = await fetch(url, {
      method,
      headers: headers(key),
      body: JSON.stringify(body),
      credentials: "same-origin",
      redirect: "manual", // a redirect can only lead to the sign-in page
      keepalive: true, // the last edit leaves even when its page is closed
    });
  } catch {
    return { kind: "waiting", status: 0, body: {} };
  }
  const answer = await response.json().catch(() => ({}));
  return { kind: kind(response, answer), status: response.status, body: answer };
}

function headers(key) {
  const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
  const csrf = meta("csrf-header");
  return {
    "Content-Type": "application/json",
    Accept: "application/json, application/problem+json",
    "Idempotency-Key": key,
    ...(csrf ? { [csrf]: meta("csrf-token") } : {}),
  };
}

function kind(response, answer) {
  if (response.ok) return "saved";
  if (response.type === "opaqueredirect" || response.status === 401 || response.status === 403) return "signed-out";
  if (response.status === 409 && answer.current) return "conflict";
  return response.status >= 500 || response.status === 429 || response.status === 409 ? "failed" : "refused";
}
