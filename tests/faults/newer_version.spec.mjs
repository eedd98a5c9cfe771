// A newer version of the app takes the database over while an older one is open and at work: the old page gives way at
// once, writes nothing more, and all that it had acknowledged is in what the newer one finds.
import { readFileSync } from "node:fs";
import { act, check, expect, find, test } from "./support/test.mjs";

const LIST = "要做的", KEPT = "早就存好的";
const SHELVES = ["changes", "segments", "pages", "drafts", "files", "meta"];

// What a newer version does when it starts: opens the database with a higher number. Answers how long that took.
const upgrade = () => new Promise((resolve, reject) => {
  const began = performance.now(), opening = indexedDB.open("zhanggui", 2);
  opening.onerror = () => reject(opening.error);
  opening.onupgradeneeded = () => opening.result.createObjectStore("of the newer version");
  opening.onsuccess = () => { opening.result.close(); resolve(performance.now() - began); };
});

// All rows of the shelves, as they stand.
const rowsOf = shelves => new Promise((resolve, reject) => {
  const opening = indexedDB.open("zhanggui");
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const reading = opening.result.transaction(shelves), found = {};
    for (const shelf of shelves) {
      const keys = reading.objectStore(shelf).getAllKeys(), values = reading.objectStore(shelf).getAll();
      values.onsuccess = () => { found[shelf] = keys.result.map((key, at) => [key, values.result[at]]); };
    }
    reading.oncomplete = () => { opening.result.close(); resolve(JSON.stringify(found, (_, it) => it instanceof Uint8Array ? [...it] : it)); };
  };
});

// Lays the same rows into a database of the old version, as if nobody had upgraded it.
const goBack = shelves => new Promise((resolve, reject) => {
  const opening = indexedDB.open("zhanggui");
  opening.onsuccess = () => {
    const newer = opening.result, reading = newer.transaction(shelves), found = {};
    for (const shelf of shelves) {
      const keys = reading.objectStore(shelf).getAllKeys(), values = reading.objectStore(shelf).getAll();
      values.onsuccess = () => { found[shelf] = keys.result.map((key, at) => [key, values.result[at]]); };
    }
    reading.oncomplete = () => {
      newer.close();
      indexedDB.deleteDatabase("zhanggui").onsuccess = () => {
        const making = indexedDB.open("zhanggui", 1);
        making.onerror = () => reject(making.error);
        making.onupgradeneeded = () => {
          for (const shelf of shelves) {
            const autoIncrement = ["changes", "segments"].includes(shelf);
            const made = making.result.createObjectStore(shelf, { autoIncrement });
            if (shelf === "changes") made.createIndex("id", "id", { unique: true });
            for (const [key, value] of found[shelf]) made.put(value, key);
          }
        };
        making.onsuccess = () => { making.result.close(); resolve(); };
      };
    };
  };
});

test("an older page at work gives way to a newer database, and nothing acknowledged is lost", async ({ host, open }) => {
  test.setTimeout(120_000);
  const { context, page: old } = await open({ device: "desk", viewport: { width: 1440, height: 8000 } });
  await act.openApp(old, host);
  await act.beginEmpty(old, "老李");
  await act.addCards(old, LIST, [KEPT]);
  await check.saved(old);
  const newer = await context.newPage();
  await newer.goto(`${host.url}rescue.html`);

  const typed = [];
  let acknowledged = 0;
  await find.addButton(old, LIST).click();
  old.setDefaultTimeout(3_000);
  const typing = (async () => {
    for (;;) {
      await find.titleBox(old).fill(`第 ${typed.length} 张`);
      typed.push(`第 ${typed.length} 张`);
      await find.titleBox(old).press("Enter");
      if (await old.evaluate(() => document.documentElement.dataset.saved === "true")) acknowledged = typed.length;
    }
  })().catch(() => {}); // the screen changes under it
  await new Promise(go => setTimeout(go, 1_500));
  const took = await newer.evaluate(upgrade);
  await expect(old.getByRole("heading", { name: "已在另一窗口更新" })).toBeVisible();
  await typing;
  console.log(`the newer one waited ${took.toFixed()} ms; ${typed.length} cards typed, ${acknowledged} acknowledged`);
  expect(took, "nobody kept it waiting").toBeLessThan(3_000);
  expect(acknowledged).toBeGreaterThan(3);

  await test.step("the old page writes nothing more, and does not open the newer data", async () => {
    const before = await newer.evaluate(rowsOf, SHELVES);
    await old.keyboard.press("Control+z");
    await find.button(old, "重新打开").click();
    await expect(old.getByRole("heading", { name: "资料来自更新的版本" })).toBeVisible();
    await new Promise(go => setTimeout(go, 1_000));
    expect(await newer.evaluate(rowsOf, SHELVES)).toBe(before);
  });

  await test.step("the rescue page saves the newer data whole", async () => {
    const download = newer.waitForEvent("download");
    await find.button(newer, "存成文件").click();
    const saved = JSON.parse(readFileSync(await (await download).path(), "utf8"));
    const shelves = saved.databases.find(it => it.name === "zhanggui").stores.map(it => it.name);
    expect(shelves).toEqual(expect.arrayContaining([...SHELVES, "of the newer version"]));
  });

  await test.step("all that was acknowledged is in it", async () => {
    await newer.evaluate(goBack, SHELVES);
    await act.reload(old);
    await act.openFirstBoard(old);
    await expect(find.card(old, KEPT)).toBeVisible();
    const there = (await find.list(old, LIST).getByRole("listitem").getByRole("heading").allTextContents()).slice(1);
    expect(there, "no gap").toEqual(typed.slice(0, there.length));
    expect(there.length).toBeGreaterThanOrEqual(acknowledged);
  });
});
