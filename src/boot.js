// The start, before any wasm. scripts/finish.mjs puts this text into index.html and its hash into the CSP,
// so it is constant: the names of the built files are read from the preload links.
//
// Three things begin at once, since none needs another: compiling the wasm, loading its glue, and reading from
// IndexedDB what the first paint needs. The app awaits `zhangguiStart` and opens its own connection afterwards.
//
// Invariant: this never creates, upgrades or writes a database, and no failure leaves the page blank.
(() => {
  const root = document.documentElement;
  const ready = () => root.dataset.ready === "true";

  // Elements of the body, which may not be parsed yet.
  const show = act => document.readyState === "loading" ? addEventListener("DOMContentLoaded", act, { once: true }) : act();

  // The app cannot start or cannot go on. Called here, by the panic hook of the wasm, and by nobody else.
  globalThis.zhangguiFailed = why => show(() => {
    const dialog = document.getElementById("failed");
    if (dialog.open) return;
    document.getElementById("opening").remove();
    document.getElementById("failed-why").textContent = `${why}\n${navigator.userAgent}`;
    document.getElementById("failed-again").onclick = event => { event.preventDefault(); location.reload(); };
    dialog.oncancel = event => event.preventDefault();
    dialog.showModal();
  });

  // With panic=abort a panic, a full memory or a deep recursion leaves a page that looks alive but is not.
  // Any other error matters only if nothing gets ready: it is told after a pause in which things may still recover.
  const dead = error => error instanceof WebAssembly.RuntimeError;
  const heard = event => {
    const error = event.error ?? event.reason ?? event.message;
    if (dead(error)) zhangguiFailed(error);
    else setTimeout(() => ready() || zhangguiFailed(error), 5000);
  };
  addEventListener("error", heard);
  addEventListener("unhandledrejection", heard);

  if (top !== self) {
    show(() => { document.getElementById("opening").remove(); document.getElementById("framed").hidden = false; });
    return;
  }

  const address = selector => document.querySelector(selector).href;
  const compile = async response => {
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    // A plain host may not know the type of wasm; streaming insists on it.
    return response.headers.get("content-type")?.startsWith("application/wasm")
      ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
  };
  const wasm = fetch(address("link[rel=preload][as=fetch]")).then(compile);
  const glue = import(address("link[rel=modulepreload]"));
  const program = Promise.all([glue, wasm]).then(([{ default: start }, module]) => start({ module_or_path: module }));
  program.catch(zhangguiFailed);

  // The later half of the program (split/src/cut.rs); a development build has none.
  const laterAddress = document.querySelector("link[rel=later]")?.href;
  let laterModule;
  // Asked by the program when it goes on only with that half: then there is no time to wait for an event.
  globalThis.zhangguiLater = exports => {
    if (!laterAddress) return;
    try {
      laterModule ??= new WebAssembly.Module(bytesAtOnce(laterAddress));
      new WebAssembly.Instance(laterModule, { first: exports });
    } catch (error) {
      zhangguiFailed(error);
      throw error;
    }
  };
  function bytesAtOnce(address) {
    const request = new XMLHttpRequest();
    request.open("GET", address, false);
    // A request that does not wait gives text alone, so every byte comes as a letter.
    request.overrideMimeType("text/plain; charset=x-user-defined");
    request.send();
    if (request.status !== 200) throw new Error(`${request.status} ${address}`);
    return Uint8Array.from(request.responseText, letter => letter.charCodeAt(0));
  }

  // Nothing of the first paint needs what arrives from outside.
  globalThis.zhangguiArrivals = [];
  addEventListener("load", () => import("./arrivals.js"), { once: true });

  // Resolves to { head, keys, rows, metaKeys, metaValues }, to null when there is no database yet, or to
  // { error: "name: message" } when there is one that cannot be read: "empty" and "unreadable" never look alike.
  globalThis.zhangguiStart = new Promise((resolve, reject) => {
    const opening = indexedDB.open("zhanggui" + (localStorage["zhanggui.open"] || ""));
    let absent = false;
    opening.onupgradeneeded = () => { absent = true; opening.transaction.abort(); };
    opening.onerror = () => absent ? resolve(null) : reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      try {
        const reading = database.transaction(["changes", "pages", "meta"], "readonly");
        const changes = reading.objectStore("changes"), meta = reading.objectStore("meta");
        const asked = {
          head: reading.objectStore("pages").get(0),
          keys: changes.getAllKeys(), rows: changes.getAll(),
          metaKeys: meta.getAllKeys(), metaValues: meta.getAll(),
        };
        reading.oncomplete = () =>
          resolve(Object.fromEntries(Object.entries(asked).map(([name, request]) => [name, request.result])));
        reading.onabort = () => reject(reading.error);
      } catch (error) {
        reject(error);
      } finally {
        // Takes effect after what was asked; nobody's upgrade has to wait for this connection.
        database.close();
      }
    };
  }).catch(error => ({ error: `${error.name}: ${error.message}` }));

  // Fetched when the first page stands and nothing else is to do. What fails here is asked for again, and told, when
  // the program wants it.
  const bring = exports => laterModule
    || fetch(laterAddress).then(compile).then(module => { laterModule ??= module; exports.later(); }).catch(() => {});
  const idle = act => globalThis.requestIdleCallback ? requestIdleCallback(act) : setTimeout(act, 100);
  const stands = new MutationObserver(() => {
    if (!ready()) return;
    stands.disconnect();
    requestAnimationFrame(() => setTimeout(() => idle(() => program.then(bring))));
  });
  if (laterAddress) stands.observe(root, { attributeFilter: ["data-ready"] });
})();
