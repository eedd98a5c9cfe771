// Hears from outside when a page of a window writes: the browser's own transactions tell it, and the app knows nothing
// of it. An import is the one that is written with all care; which shop this is stands in a shelf of its own.

// Resolves to what is heard from now on: when the last careful transaction `began` and `ended`, when something was last
// `noted` that is no part of the work, and a way to wait.
export async function listen(context) {
  const heard = { began: undefined, ended: undefined, noted: undefined };
  const waiting = { began: [], ended: [], noted: [] };
  await context.exposeBinding("heardOfDisk", (_, what) => {
    heard[what] = performance.now();
    waiting[what].splice(0).forEach(go => go());
  });
  await context.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function careful(shelves, mode, options) {
      const begun = transaction.call(this, shelves, mode, options);
      if (options?.durability === "strict") {
        globalThis.heardOfDisk("began");
        begun.addEventListener("complete", () => globalThis.heardOfDisk("ended"));
      } else if (mode === "readwrite" && [...begun.objectStoreNames].join() === "meta") {
        begun.addEventListener("complete", () => globalThis.heardOfDisk("noted"));
      }
      return begun;
    };
  });
  heard.until = what => new Promise(resolve => {
    if (heard[what]) resolve();
    else waiting[what].push(resolve);
  });
  return heard;
}
