// Files that reach the app from outside the page: opened with it from the system, or shared to it by another app.
//
// Each waits in `zhangguiArrivals` (an array of File, there from the start) until the app takes it out; the window hears
// "zhanggui-arrival" whenever one is added. What was shared is taken out of its cache by the first page that sees it.

function arrive(file) {
  globalThis.zhangguiArrivals.push(file);
  dispatchEvent(new Event("zhanggui-arrival"));
}

globalThis.launchQueue?.setConsumer(async ({ files }) => {
  for (const handle of files) arrive(await handle.getFile());
});

if (new URLSearchParams(location.search).has("shared")) {
  history.replaceState(history.state, "", location.pathname + location.hash);
  const cache = await caches.open(`zhanggui-shared@${new URL("./", location.href).pathname}`);
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    const name = decodeURIComponent(response.headers.get("x-name"));
    arrive(new File([await response.blob()], name, { type: response.headers.get("content-type") }));
    await cache.delete(request);
  }
}
