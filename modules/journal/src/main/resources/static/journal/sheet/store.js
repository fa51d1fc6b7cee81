/*
 * Where unsent edits lie: IndexedDB, or the browser's simple store where that is forbidden. Under the user and the
 * school, so that two people at one computer, or one person in two schools, never mix.
 */
const NAME = "reglament-outbox";
const TABLE = "edits";
const KEPT = 30 * 24 * 3600 * 1000;

export async function openStore(user, school) {
  const owner = `${user}\n${school}\n`;
  const base = await database();
  const store = base ? inDatabase(base, owner) : inSimpleStore(owner);
  const old = (await store.all()).filter((edit) => Date.now() - edit.at > KEPT);
  if (old.length) await store.drop(...old);
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
  };
}

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
  const prefix = `${NAME}:${owner}`;
  return {
    all: async () => attempt(() => Object.keys(localStorage).filter((name) => name.startsWith(prefix))
      .map((name) => JSON.parse(localStorage.getItem(name)))) ?? [],
    keep: async (...edits) => edits.forEach((edit) => attempt(() => localStorage.setItem(prefix + edit.key, JSON.stringify(edit)))),
    drop: async (...edits) => edits.forEach((edit) => attempt(() => localStorage.removeItem(prefix + edit.key))),
  };
}

function attempt(action) {
  try {
    return action();
  } catch {
    return undefined;
  }
}
