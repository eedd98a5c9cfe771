// The app as a thing that is installed, updated, cut off from the network and broken: the page must always start as
// one whole version, or say in plain words what to do.
import { variant } from "./support/server.mjs";
import { act, check, expect, test } from "./support/test.mjs";

test.use({ folder: "/shops/ours/" });

const mark = page => page.locator('meta[name="build"]').getAttribute("content", { timeout: 1000 }).catch(() => "first");
const caches = page => page.evaluate(() => globalThis.caches.keys());
const waiting = page => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.ready;
  await registration.update().catch(() => {});
  const coming = registration.installing;
  if (coming) await new Promise(resolve => { coming.onstatechange = resolve; });
  return Boolean(registration.waiting);
});

test("starts in a sub-folder under its content security policy and asks nobody else", async ({ host, open }) => {
  const { page } = await open();
  await act.openApp(page, host);
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute("content", /'sha256-/);
  expect(await page.evaluate(() => globalThis.zhangguiStart)).toBeNull();
  // Looking for a database must not make one.
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test("opens without the host, in a new browser on the same profile", async ({ host, open }) => {
  const first = await open({ device: "phone" });
  await act.openApp(first.page, host);
  await act.keptOffline(first.page);
  await first.close();
  await host.stop();

  const again = await open({ device: "phone", profile: first.profile });
  await act.openApp(again.page, host);
  await act.reload(again.page);
  await again.page.goto(`${host.url}rescue.html`);
  await expect(again.page.getByRole("heading", { name: "救援页" })).toBeVisible();
});

test("a new version waits for a yes, then every page has it", async ({ host, open }) => {
  const next = variant("second");
  const { page, context } = await open();
  await act.openApp(page, host);
  await act.keptOffline(page);
  await act.reload(page);
  await host.deploy(next.folder);
  expect(await waiting(page)).toBe(true);
  await act.reload(page);
  expect(await mark(page), "nobody agreed yet").toBe("first");

  const other = await context.newPage();
  await act.openApp(other, host);
  await page.evaluate(async () => {
    const { waiting } = await navigator.serviceWorker.ready;
    const active = new Promise(resolve => { waiting.onstatechange = () => waiting.state === "activated" && resolve(); });
    waiting.postMessage({ type: "take-over" });
    await active;
  });
  await act.reload(page);
  expect(await mark(page)).toBe("second");
  expect(await caches(page), "the other page still runs the first version").toHaveLength(2);
  await act.reload(other);
  expect(await mark(other)).toBe("second");
  await expect.poll(() => caches(page), "nobody runs the first version any more").toHaveLength(1);

  await host.stop();
  await act.reload(page);
  expect(await mark(page)).toBe("second");
  next.remove();
});

for (const [what, spoil] of [
  ["one file missing", host => host.missing(/\.wasm$/)],
  ["one file cut short", host => host.truncated(/\.wasm$/)],
  ["the page still the old one", host => host.truncated(/^index\.html$/)],
]) {
  test(`a deploy with ${what} leaves the old version whole`, async ({ host, open }) => {
    const next = variant("second");
    const window = await open();
    window.expect(/404|ServiceWorker|not the file of build/);
    const { page } = window;
    await act.openApp(page, host);
    await act.keptOffline(page);
    await act.reload(page);

    await host.deploy(next.folder);
    spoil(host);
    expect(await waiting(page), "half a version is none").toBe(false);
    expect(await caches(page)).toHaveLength(1);
    await act.reload(page);
    expect(await mark(page)).toBe("first");
    await host.stop();
    await act.reload(page);
    expect(await mark(page)).toBe("first");

    host.mend();
    await host.start();
    expect(await waiting(page), "the deploy is complete at last").toBe(true);
    next.remove();
  });
}

for (const [what, spoil] of [
  ["the program is missing", host => host.missing(/\.wasm$/)],
  ["the program is cut short", host => host.truncated(/\.wasm$/)],
  ["the glue is missing", host => host.missing(/^zhanggui-.*\.js$/)],
]) {
  test(`when ${what}, the page says so and leads to the rescue page`, async ({ host, open }) => {
    spoil(host);
    const window = await open({ device: "phone" });
    window.expect(/404|preload/);
    await window.page.goto(host.url);
    await check.failed(window.page);
    await window.page.getByRole("link", { name: "去救援页" }).click();
    await expect(window.page.getByRole("heading", { name: "救援页" })).toBeVisible();
  });
}

test("when the app stops later, the page says so and can be opened again", async ({ host, open }) => {
  const { page } = await open();
  await act.openApp(page, host);
  await page.evaluate(() => globalThis.zhangguiFailed("panicked at 'a test'"));
  await check.failed(page);
  await page.keyboard.press("Escape");
  await check.failed(page);
  await page.getByRole("link", { name: "重新打开" }).click();
  await check.ready(page);
  await expect(page.getByRole("alertdialog")).toBeHidden();
});

test("does not run inside a frame", async ({ host, open }) => {
  const { page } = await open({ bypassCSP: true });
  await page.goto(`${host.url}rescue.html`);
  await page.evaluate(() => document.body.append(Object.assign(document.createElement("iframe"), { src: "./" })));
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { name: "请单独打开掌柜台" })).toBeVisible();
  await expect(frame.locator("html")).not.toHaveAttribute("data-ready", "true");
});
