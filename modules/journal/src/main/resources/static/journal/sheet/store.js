/*
 * Where unsent edits lie: IndexedDB, or the browser's simple store where that is forbidden. Under the user and the
 * school, so that two people at one computer, or one person in two schools, never mix. Ids and what was typed, no names.
 */
import { swept } from "./sweep.js";

const NAME = "reglament-outbox";
const TABLE = "edits";

export async function openStore(user, school) {
  const owner = `${user}\n${school}\n`;
  const base = await database();
  const store = base ? inDatabase(base, owner) : inSimpleStore(owner);
  await store.sweep((place, edit) => swept(edit, place.startsWith(`${user}\n`), Date.now()));
  return store;
}

function inDatabase(base, owner) {
  const run = (mode, action) => new Promise((done) => {
    try {
      const transaction = base.transaction(TABLE, mode);
      const request = action(transaction.objectStore(TABLE));
      transaction.oncomplete = () => done(request?.result);
      transaction.onerror = transaction.onabort = () => done(undefined);
    } catch {
      done(undefined); // a full disk or a closed database must not stop the typing
    }
  });
  return {
    all: async () => (await run("readonly", (table) => table.getAll(IDBKeyRange.bound(owner, `${owner}\uffff`)))) ?? [],
    keep: (...edits) => run("readwrite", (table) => edits.map((edit) => table.put(edit, owner + edit.key)).at(-1)),
    drop: (...edits) => run("readwrite", (table) => edits.map((edit) => table.delete(owner + edit.key)).at(-1)),
    sweep: (judge) => run("readwrite", (table) => walk(table, judge)),
  };
}

/* Everybody's, whatever user and school they lie under. */
function walk(table, judge) {
  const request = table.openCursor();
  request.onsuccess = () => {
    const cursor = request.result;
    if (!cursor) return;
    const left = judge(String(cursor.key), cursor.value);
    if (left !== cursor.value) {
      cursor.delete();
      if (left) table.put(left, moved(String(cursor.key), left));
    }
    cursor.continue();
  };
  return request;
}

const moved = (place, edit) => place.slice(0, place.lastIndexOf("\n") + 1) + edit.key;

function database() {
  return new Promise((done) => {
    try {
      const request = indexedDB.open(NAME, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
      request.onsuccess = () => done(request?.result);
      request.onerror = request.onblocked = () => done(null);
    } catch {
      done(null);
    }
  });
}

function inSimpleStore(owner) {
  const prefix = `${NAME}:`;
  const put = (place, edit) => attempt(() => localStorage.setItem(prefix + place, JSON.stringify(edit)));
  const places = (start) => attempt(() => Object.keys(localStorage).filter((name) => name.startsWith(prefix + start))
    .map((name) => name.slice(prefix.length))) ?? [];
  const read = (place) => attempt(() => JSON.parse(localStorage.getItem(prefix + place)));
  const remove = (place) => attempt(() => localStorage.removeItem(prefix + place));
  return {
    all: async () => places(owner).map(read).filter(Boolean),
    keep: async (...edits) => edits.forEach((edit) => put(owner + edit.key, edit)),
    drop: async (...edits) => edits.forEach((edit) => remove(owner + edit.key)),
    sweep: async (judge) => places("").forEach((place) => {
      const edit = read(place);
      const left = edit && judge(place, edit);
      if (edit && left === edit) return;
      remove(place);
      if (left) put(moved(place, left), left);
    }),
  };
}

function attempt(action) {
  try {
    return action();
  } catch {
    return undefined;
  }
}
