// A browser that is killed while it folds the log into pages, or while one tab takes in an import and another works:
// nothing acknowledged is lost, and the import is there whole or not. Kills around an import alone: tests/e2e/crashes.
import { readFileSync, writeFileSync } from "node:fs";
import { SEED, chance } from "../e2e/support/chance.mjs";
import { packetOf } from "../e2e/support/packet.mjs";
import { act, check, copyProfile, expect, find, test } from "./support/test.mjs";

const LIST = "要做的", KEPT = "早就存好的", CARDS = 5000, ROUNDS = 6;
const TALL = { device: "desk", viewport: { width: 1440, height: 6000 } };
const random = chance();
const pause = ms => new Promise(resolve => setTimeout(resolve, ms));

test.setTimeout(400_000);
test.beforeEach(() => console.log(`SEED=${SEED}`));

// Hears when a page of a window begins and ends to write pages.
async function listenForFolds(context) {
  const heard = { began: undefined, ended: undefined };
  await context.exposeBinding("heardOfFold", (_, what) => { heard[what] ??= performance.now(); });
  await context.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function heard(shelves, mode, options) {
      const begun = transaction.call(this, shelves, mode, options);
      if (mode === "readwrite" && begun.objectStoreNames.contains("pages")) {
        globalThis.heardOfFold("began");
        begun.addEventListener("complete", () => globalThis.heardOfFold("ended"));
      }
      return begun;
    };
  });
  return heard;
}

// Without its pages a shop reads its whole log at the next start, and folds it.
const dropPages = page => page.evaluate(() => new Promise(resolve => {
  const opening = indexedDB.open("zhanggui");
  opening.onsuccess = () => {
    const writing = opening.result.transaction("pages", "readwrite");
    writing.objectStore("pages").clear();
    writing.oncomplete = () => { opening.result.close(); resolve(); };
  };
}));

// A shop with one card, and a packet of 5,000 for it.
async function begun({ host, open }, info) {
  const window = await open({ device: "desk" }), { page } = window;
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, LIST, [KEPT]);
  await check.saved(page);
  const { workspace } = JSON.parse(readFileSync(await act.exportShop(page), "utf8").slice(1).split(",\n")[0]);
  const packet = info.outputPath("packet.json");
  writeFileSync(packet, packetOf({
    workspace, board: "大促", list: "备货", cards: Array.from({ length: CARDS }, (_, at) => `大促第 ${at} 张`),
  }));
  return { window, packet };
}

// Types cards until the browser dies; answers at any time with what was typed and how much was acknowledged.
function typing(page) {
  const told = { typed: [], acknowledged: 0 };
  told.ended = (async () => {
    await find.addButton(page, LIST).click();
    for (;;) {
      const title = `第 ${told.typed.length} 张`;
      await find.titleBox(page).fill(title);
      told.typed.push(title);
      await find.titleBox(page).press("Enter");
      if (await page.evaluate(() => document.documentElement.dataset.saved === "true")) told.acknowledged = told.typed.length;
    }
  })().catch(() => {}); // the browser dies under it
  return told;
}

// What is there after a start: the import's cards, and those that were typed, without a gap.
async function found({ host, open }, profile, { typed, acknowledged }) {
  const { page, close } = await open({ ...TALL, profile });
  await act.openApp(page, host);
  await act.openFirstBoard(page);
  // What is written now waits until everything is read.
  await act.addCards(page, LIST, ["之后写的"]);
  await check.saved(page);
  const [kept, ...there] = (await find.list(page, LIST).getByRole("listitem").getByRole("heading").allTextContents()).slice(0, -1);
  expect.soft(kept).toBe(KEPT);
  expect.soft(there, "no gap").toEqual(typed.slice(0, there.length));
  expect.soft(there.length, "what was acknowledged").toBeGreaterThanOrEqual(acknowledged);
  const board = page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "大促" });
  let count = 0;
  if (await board.count() > 0) {
    await board.click();
    count = await find.countOf(page, "备货");
  }
  await close();
  return { count, there: there.length };
}

test(`killed ${ROUNDS} times around a fold of 5,000 cards: all is there`, async ({ host, open }, info) => {
  const { window: first, packet } = await begun({ host, open }, info);
  await act.importFile(first.page, packet);
  await check.saved(first.page);
  await first.page.goto(`${host.url}rescue.html`);
  await dropPages(first.page);
  await first.close();

  // Once undisturbed, to know how long it takes.
  const starting = async profile => {
    const window = await open({ device: "desk", profile });
    const fold = await listenForFolds(window.context);
    return { ...window, fold };
  };
  const { page, fold, close } = await starting(copyProfile(first.profile));
  await act.openApp(page, host);
  await expect.poll(() => fold.ended).toBeDefined();
  const took = fold.ended - fold.began;
  await close();
  console.log(`writing the pages takes ${took.toFixed()} ms`);

  const fell = { inside: 0, after: 0 };
  for (let round = 0; round < ROUNDS || (fell.inside < 2 && round < 2 * ROUNDS); round += 1) {
    const { page, context, fold, aim, profile } = await starting(copyProfile(first.profile));
    const strike = aim(), opening = page.goto(host.url).catch(() => {}); // the browser dies under it
    while (!fold.began) await pause(1);
    await pause(random() * 0.8 * took);
    await strike();
    await opening;
    await context.close().catch(() => {}); // it may have noticed already
    const where = fold.ended ? "after" : "inside";
    fell[where] += 1;
    const { count } = await found({ host, open }, profile, { typed: [], acknowledged: 0 });
    expect.soft(count, where).toBe(CARDS);
  }
  console.log(fell);
  expect(fell.inside).toBeGreaterThan(1);
});

test("killed while one tab takes in an import and another types: both kept their word", async ({ host, open }, info) => {
  const { window: first, packet } = await begun({ host, open }, info);
  await first.close();
  const came = [];
  for (let round = 0; round < 5; round += 1) {
    const { page: imports, context, aim, profile } = await open({ ...TALL, profile: copyProfile(first.profile) });
    await act.openApp(imports, host);
    const types = await context.newPage();
    await act.openApp(types, host);
    await act.openFirstBoard(types);
    await act.give(imports, packet);
    const merge = find.received(imports).getByRole("button", { name: /^合并/ });
    await expect(merge).toBeVisible();
    const strike = aim(), told = typing(types);
    await pause(300);
    let merged = false;
    const taking = merge.click().then(() => find.received(imports).waitFor({ state: "hidden" })).then(() => { merged = true; }).catch(() => {});
    await pause(round * 120 + random() * 300);
    await strike();
    await Promise.all([told.ended, taking]);
    await context.close().catch(() => {}); // it may have noticed already
    const { count, there } = await found({ host, open }, profile, told);
    expect.soft([0, CARDS], "all or nothing").toContain(count);
    if (merged) expect.soft(count, "said to be merged").toBe(CARDS);
    came.push(`${count} imported (${merged ? "said so" : "not said"}); ${told.typed.length} typed, ${told.acknowledged} acknowledged, ${there} there`);
  }
  console.log(came.join("\n"));
});
