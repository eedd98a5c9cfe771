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

  // The later half of the program (split/src/cut.rs); a development build has none. The app asks for it as soon as it
  // has drawn, or it is fetched before the start: when a start without it has failed in this window, or when the last
  // start here wanted it sooner, as a board does that is seen as a table.
  const laterAddress = document.querySelector("link[rel=later]")?.href;
  const WHOLE = "zhanggui.whole";
  const kept = keptForThisWindow();
  const failedBefore = kept?.getItem(WHOLE) === "yes";
  kept?.removeItem(WHOLE);
  const whole = failedBefore || (kept && localStorage[WHOLE] === laterAddress);
  // A page in the background is never painted.
  const painted = () => new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 500);
  });
  let fetching, laterModule, failed;
  async function fetchLater(before) {
    if (!laterAddress) return;
    await before;
    const module = await compile(await fetch(laterAddress));
    laterModule ??= module;
  }
  globalThis.zhangguiFetchLater = () => fetching ??= fetchLater(painted());
  if (whole) {
    fetching = fetchLater().catch(error => {
      if (failedBefore) throw error;
      fetching = undefined; // a start without it may still do
    });
  }

  // Asked by a stub. When the later half has not come there is no time to wait for an event, and of a request that does
  // not wait no service worker hears: failing that, the page opens anew with both halves.
  globalThis.zhangguiLater = exports => {
    if (!laterAddress) return;
    if (failed) throw failed; // by a page that is being left
    try {
      if (!laterModule) {
        if (kept && !ready()) localStorage[WHOLE] = laterAddress;
        laterModule = new WebAssembly.Module(bytesAtOnce(laterAddress));
      }
      new WebAssembly.Instance(laterModule, { first: exports });
    } catch (error) {
      failed = error;
      if (failedBefore || !kept) {
        zhangguiFailed(error);
      } else {
        kept.setItem(WHOLE, "yes");
        location.reload();
      }
      throw error;
    }
  };
  function keptForThisWindow() {
    try {
      return sessionStorage;
    } catch {
      return null; // a browser that lets nobody store: it would open the page anew without end
    }
  }
  function bytesAtOnce(address) {
    const request = new XMLHttpRequest();
    request.open("GET", address, false);
    // A request that does not wait gives text alone, so every byte comes as a letter.
    request.overrideMimeType("text/plain; charset=x-user-defined");
    request.send();
    if (request.status !== 200) throw new Error(`${request.status} ${address}`);
    return Uint8Array.from(request.responseText, letter => letter.charCodeAt(0));
  }

  const program = Promise.all([glue, wasm, fetching])
    .then(([{ default: start }, module]) => start({ module_or_path: module }));
  program.catch(zhangguiFailed);

  // The editor of notes, fetched when one is opened.
  globalThis.zhangguiEditor = () => import("./editor.js");

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
})();
