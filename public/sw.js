// The service worker: one complete version of the app, kept whole.
//
// A page never runs files of two versions. A version is fetched whole, every file checked against its hash, or not
// at all; the page and its files come from the same version; a new version waits until a person agrees or until no
// page of the old one is open. A deploy that is half done, a host that caches, a full disk: the old version stays.
//
// For the page (registration is its business: register("sw.js", { updateViaCache: "none" })):
//   registration.waiting       a newer version is here, complete and checked
//   page → worker              registration.waiting.postMessage({ type: "take-over" }), when the person agreed and
//                              everything is saved
//   worker state "activated"   on that worker: reload once. Other open pages go on with their old files, which stay
//                              until the last of these pages is gone.
//   page → worker              worker.postMessage({ type: "which" }, [port]): answers the port with { build }
//   share target               what another app shares lies in the cache named SHARED; arrivals.js hands it over
//
// Invariant: knows no card and no database; asks nobody but its own folder.

// Both lines are written by scripts/precache.mjs. With an empty list, as in `make dev`, everything comes from the net.
const BUILD = "dev";
const FILES = {};

const HOME = new URL("./", location.href);
// Two copies of the app in two folders of one origin share its caches, so the folder is part of the name.
const CACHE = `zhanggui-${BUILD}@${HOME.pathname}`;
const SHARED = `zhanggui-shared@${HOME.pathname}`;
const ours = name => /^zhanggui-[0-9a-f]+@/.test(name) && name.endsWith(`@${HOME.pathname}`);

// "./" instead of index.html: some hosts answer the latter with a redirect.
const address = name => new URL(name === "index.html" ? "./" : name, HOME).href;

const hex = buffer => Array.from(new Uint8Array(buffer), byte => byte.toString(16).padStart(2, "0")).join("");

addEventListener("install", event => {
  event.waitUntil(fill());
  routes(event);
});

async function fill() {
  await caches.delete(CACHE);
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(Object.entries(FILES).map(([name, hash]) => keep(cache, address(name), hash)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function keep(cache, url, hash) {
  const response = await fetch(url, { cache: "reload", credentials: "same-origin" });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  const body = await response.clone().arrayBuffer();
  if (hex(await crypto.subtle.digest("SHA-256", body)) !== hash) throw new Error(`not the file of build ${BUILD}: ${url}`);
  // A redirected answer may not be given to a navigation; any other is kept and later returned untouched, which lets
  // the browser keep compiled code beside it.
  await cache.put(url, response.redirected ? new Response(body, { headers: response.headers }) : response);
}

// Lets the browser answer for code and style without waking this worker. Only for files that the cache surely has.
function routes(event) {
  const urls = Object.keys(FILES).filter(name => /\.(wasm|js|css)$/.test(name)).map(address);
  try {
    event.addRoutes(urls.map(urlPattern => ({ condition: { urlPattern }, source: { cacheName: CACHE } })))
      .catch(() => {});
  } catch {
    // A browser without static routing asks the fetch handler below, with the same result.
  }
}

addEventListener("message", event => {
  if (event.data?.type === "take-over") skipWaiting();
  if (event.data?.type === "which") event.ports[0]?.postMessage({ build: BUILD });
});

// Pages that were open when this version took over still run the one before: until they are gone, its files stay.
const BEFORE = new URL("pages-of-the-version-before", HOME).href;

addEventListener("activate", event => event.waitUntil((async () => {
  const cache = await caches.open(CACHE);
  await cache.put(BEFORE, new Response(JSON.stringify(await pages())));
  await sweep();
})()));

const pages = async () => (await clients.matchAll({ type: "window", includeUncontrolled: true }))
  .filter(client => client.url.startsWith(HOME.href))
  .map(client => client.id);

async function sweep() {
  const names = await caches.keys(); // in the order they were made: what follows ours may be a version that waits
  const older = names.slice(0, names.indexOf(CACHE)).filter(ours);
  if (older.length === 0) return;
  const before = await (await (await caches.open(CACHE)).match(BEFORE))?.json() ?? [];
  const now = await pages();
  if (before.some(id => now.includes(id))) return;
  await Promise.all(older.map(name => caches.delete(name)));
}

addEventListener("fetch", event => {
  const { request } = event;
  const url = new URL(request.url);
  if (!url.href.startsWith(HOME.href)) return;
  if (request.method === "POST" && url.href === address("shared")) event.respondWith(receive(request));
  if (request.method !== "GET") return;
  event.respondWith(answer(request, url));
  // A little later, when the page that is left is gone and the page that comes has drawn.
  if (request.mode === "navigate") event.waitUntil(new Promise(later => setTimeout(later, 2000)).then(sweep));
});

async function answer(request, url) {
  const name = decodeURIComponent(url.pathname.slice(HOME.pathname.length)) || "index.html";
  const key = address(name);
  const own = await caches.match(key, { cacheName: CACHE });
  if (own) return own;
  // A page of the version before asks for a file that it has not loaded yet.
  for (const older of (await caches.keys()).filter(ours).reverse()) {
    const kept = request.mode === "navigate" ? undefined : await caches.match(key, { cacheName: older });
    if (kept) return kept;
  }
  return fetch(request);
}

async function receive(request) {
  const form = await request.formData();
  const words = ["title", "text", "url"].map(field => form.get(field)).filter(Boolean);
  const parts = form.getAll("files").filter(part => part instanceof File && part.size > 0);
  if (parts.length === 0 && words.length > 0) parts.push(new File([words.join("\n")], "shared.txt", { type: "text/plain" }));
  const cache = await caches.open(SHARED);
  await Promise.all(parts.map((part, number) => cache.put(
    new URL(`shared/${Date.now()}-${number}`, HOME),
    new Response(part, { headers: { "content-type": part.type, "x-name": encodeURIComponent(part.name) } }),
  )));
  return Response.redirect(address("./?shared"), 303);
}
