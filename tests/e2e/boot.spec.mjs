// The first reading of the database, by the boot script, and the last: by the rescue page.
import { readFileSync } from "node:fs";
import { act, expect, test } from "./support/test.mjs";

// A database as the app makes it, with two changes, a head and one thing of meta.
const makeDatabase = (page, name) => page.evaluate(name => new Promise((resolve, reject) => {
  const opening = indexedDB.open(name, 1);
  opening.onerror = () => reject(opening.error);
  opening.onupgradeneeded = () => {
    for (const store of ["changes", "segments"]) opening.result.createObjectStore(store, { autoIncrement: true });
    for (const store of ["pages", "drafts", "files", "meta"]) opening.result.createObjectStore(store);
  };
  opening.onsuccess = () => {
    const database = opening.result;
    const writing = database.transaction(["changes", "pages", "meta"], "readwrite");
    for (const id of ["a-1", "a-2"]) writing.objectStore("changes").add({ id, act: 1, bytes: new Uint8Array([1, 2, 255]) });
    writing.objectStore("pages").put(new Uint8Array([7]), 0);
    writing.objectStore("meta").put("甲店", "name");
    writing.oncomplete = () => { database.close(); resolve(); };
  };
}), name);

const start = page => page.evaluate(async () => {
  const start = await globalThis.zhangguiStart;
  return start?.rows ? { ...start, head: [...start.head], rows: start.rows.map(row => ({ ...row, bytes: [...row.bytes] })) } : start;
});

test("the head and the tail are read before the app asks", async ({ host, open }) => {
  const { page } = await open();
  await page.goto(`${host.url}rescue.html`);
  await makeDatabase(page, "zhanggui");
  await act.openApp(page, host);
  expect(await start(page)).toEqual({
    head: [7], keys: [1, 2],
    rows: [{ id: "a-1", act: 1, bytes: [1, 2, 255] }, { id: "a-2", act: 1, bytes: [1, 2, 255] }],
    metaKeys: ["name"], metaValues: ["甲店"],
  });
});

test("another shop is read when it is the open one", async ({ host, open }) => {
  const { page } = await open();
  await page.goto(`${host.url}rescue.html`);
  await makeDatabase(page, "zhanggui-sample");
  await page.evaluate(() => localStorage.setItem("zhanggui.open", "-sample"));
  await act.openApp(page, host);
  expect((await start(page)).keys).toEqual([1, 2]);
});

test("a database that cannot be read is not an empty one", async ({ host, open }) => {
  const { page } = await open();
  await page.goto(`${host.url}rescue.html`);
  await page.evaluate(() => new Promise(resolve => {
    const opening = indexedDB.open("zhanggui", 1);
    opening.onsuccess = () => { opening.result.close(); resolve(); };
  }));
  await page.goto(host.url);
  expect(await start(page)).toEqual({ error: expect.stringMatching(/^NotFoundError: ./) });
});

test("the rescue page saves every database whole and changes none", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  await page.goto(`${host.url}rescue.html`);
  await page.getByRole("button", { name: "存成文件" }).click();
  await expect(page.getByText("没有找到掌柜台的资料")).toBeVisible();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);

  await makeDatabase(page, "zhanggui");
  await makeDatabase(page, "zhanggui-sample");
  await makeDatabase(page, "somebody-else");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "存成文件" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^掌柜台-救援-\d{8}\.json$/);
  const saved = JSON.parse(readFileSync(await download.path(), "utf8"));
  expect(saved.format).toBe("zhanggui-rescue");
  expect(saved.databases.map(database => database.name).sort()).toEqual(["zhanggui", "zhanggui-sample"]);
  const rows = Object.fromEntries(saved.databases[0].stores.map(({ name, rows }) => [name, rows]));
  expect(rows).toEqual({
    changes: [[1, { id: "a-1", act: 1, bytes: { $bytes: "AQL/" } }], [2, { id: "a-2", act: 1, bytes: { $bytes: "AQL/" } }]],
    pages: [[0, { $bytes: "Bw==" }]], meta: [["name", "甲店"]], segments: [], drafts: [], files: [],
  });
});

test("the rescue page can fetch the program again and leaves the data alone", async ({ host, open }) => {
  const window = await open();
  window.expect(/ERR_CONNECTION_REFUSED/);
  const { page } = window;
  await act.openApp(page, host);
  await act.keptOffline(page);
  await page.goto(`${host.url}rescue.html`);
  await makeDatabase(page, "zhanggui");
  const renew = page.getByRole("button", { name: "重新取程序" });

  await host.stop();
  await renew.click();
  await expect(page.getByText("连不上网站")).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);

  await host.start();
  await renew.click();
  await expect(page.getByText("现在点「打开掌柜台」")).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.getByRole("link", { name: "打开掌柜台" }).click();
  await page.waitForFunction(() => document.documentElement.dataset.ready === "true");
  expect((await start(page)).keys).toEqual([1, 2]);
});
