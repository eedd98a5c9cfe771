// A browser that is killed at any moment has lost nothing that was acknowledged, and took in an import whole or not.
import { readFileSync, writeFileSync } from "node:fs";
import { SEED, chance } from "./support/chance.mjs";
import { listen } from "./support/disk.mjs";
import { packetOf } from "./support/packet.mjs";
import { act, check, copyProfile, expect, find, test } from "./support/test.mjs";

const LIST = "要做的", KEPT = "早就存好的", CARDS = 5000;
const random = chance();
const pause = ms => new Promise(resolve => setTimeout(resolve, ms));
// Tall enough for every card that is typed here to be drawn.
const TALL = { device: "desk", viewport: { width: 1440, height: 6000 } };

test.setTimeout(240_000);
test.beforeEach(() => console.log(`SEED=${SEED}`));

test("killed ten times and more around an import of 5,000 cards, it is taken in whole or not", async ({ host, open }, info) => {
  const first = await open({ device: "desk" });
  await act.openApp(first.page, host);
  await act.beginEmpty(first.page);
  await act.addCards(first.page, LIST, [KEPT]);
  await check.saved(first.page);
  const { workspace } = JSON.parse(readFileSync(await act.exportShop(first.page), "utf8").slice(1).split(",\n")[0]);
  await act.openFirstBoard(first.page);
  await first.close();
  const packet = info.outputPath("packet.json");
  const cards = Array.from({ length: CARDS }, (_, at) => `大促第 ${at} 张`);
  writeFileSync(packet, packetOf({ workspace, board: "大促", list: "备货", cards }));

  // A window where it is about to be merged.
  const prepared = async () => {
    const window = await open({ device: "desk", profile: copyProfile(first.profile) });
    const disk = await listen(window.context);
    await act.openApp(window.page, host);
    await check.cards(window.page, LIST, [KEPT]);
    return { window, disk, ...window };
  };
  const merge = page => page.getByRole("dialog", { name: "收到的内容" }).getByRole("button", { name: /^合并/ });
  const seen = async profile => {
    const { page, close } = await open({ device: "desk", profile });
    await act.openApp(page, host);
    // What is written now waits until everything is read.
    await act.addCards(page, LIST, ["之后写的"]);
    await check.cards(page, LIST, [KEPT, "之后写的"]);
    const board = page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "大促" });
    let count = 0;
    if (await board.count() > 0) {
      await board.click();
      count = await find.countOf(page, "备货");
    }
    await close();
    return count;
  };

  // Once undisturbed, to know how long it takes.
  const { page, disk, close, profile } = await prepared();
  const asked = performance.now();
  await act.give(page, packet);
  await expect(merge(page)).toBeVisible();
  const reading = performance.now() - asked;
  await merge(page).click();
  await disk.until("ended");
  const writing = disk.ended - disk.began;
  await check.merged(page);
  await close();
  expect(await seen(profile)).toBe(CARDS);
  console.log(`reading takes ${reading.toFixed()} ms, writing ${writing.toFixed()} ms`);

  const fell = { "before the writing": 0, "while it wrote": 0, "after the writing": 0 }, came = [];
  // Six aim at the writing. It may be over before a blow lands, so up to ten more do until two of them hit.
  const aims = [...Array(2).fill("before"), ...Array(2).fill("after"), ...Array(16).fill("inside")];
  for (const [round, at] of aims.entries()) {
    if (round >= 10 && fell["while it wrote"] > 1) break;
    const { page, disk, aim, profile } = await prepared();
    const strike = aim();
    const acts = (async () => {
      await act.give(page, packet);
      await merge(page).click();
    })().catch(() => {}); // the browser dies under it
    if (at === "before") {
      await pause(random() * reading);
    } else if (at === "inside") {
      await disk.until("began");
      await pause(random() * 0.8 * writing);
    } else {
      await disk.until("ended");
      await pause(random() * 300);
    }
    await strike();
    await acts;
    const where = disk.ended ? "after the writing" : disk.began ? "while it wrote" : "before the writing";
    fell[where] += 1;
    const count = await seen(profile);
    came.push(`${where}: ${count}`);
    expect.soft([0, CARDS], `${where}, all or nothing`).toContain(count);
    if (where !== "while it wrote") expect.soft(count, where).toBe(where === "after the writing" ? CARDS : 0);
  }
  console.log(came.join("\n"), fell);
  expect(fell["before the writing"]).toBeGreaterThan(0);
  expect(fell["while it wrote"]).toBeGreaterThan(1);
  expect(fell["after the writing"]).toBeGreaterThan(0);
});

test("killed while one joins another shop: joined with all its work, or not at all", async ({ host, open }, info) => {
  const packet = info.outputPath("packet.json");
  const cards = Array.from({ length: CARDS }, (_, at) => `大促第 ${at} 张`);
  writeFileSync(packet, packetOf({ workspace: "7123456789abc", board: "大促", list: "备货", cards }));
  const { page, context, aim, profile } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await check.saved(page);
  const disk = await listen(context);
  await act.reload(page);
  await act.give(page, packet);
  const preview = where => where.getByRole("dialog", { name: "收到的内容" });
  await expect(preview(page).getByText("这是另一家店")).toBeVisible();
  const strike = aim();
  disk.noted = undefined;
  const acts = preview(page).getByRole("button", { name: /^合并/ }).click().catch(() => {}); // the browser dies under it
  await Promise.race([disk.until("noted"), disk.until("ended")]);
  await strike();
  await acts;

  const again = await open({ device: "desk", profile });
  await act.openApp(again.page, host);
  await act.give(again.page, packet);
  const [whole, apart] = [preview(again.page).getByText("里面的你都有了"), preview(again.page).getByText("这是另一家店")];
  console.log(disk.ended ? "after the writing" : disk.began ? "while it wrote" : "before the writing");
  await expect(whole.or(apart), "it is another shop still, or all of its work is here").toBeVisible();
});

test("killed ten times while one types, everything acknowledged is there", async ({ host, open }) => {
  const first = await open({ device: "desk" });
  await act.openApp(first.page, host);
  await act.beginEmpty(first.page);
  await act.addCards(first.page, LIST, [KEPT]);
  await check.saved(first.page);
  await first.close();

  const came = [];
  for (let round = 0; round < 10; round += 1) {
    const window = await open({ ...TALL, profile: copyProfile(first.profile) });
    await act.openApp(window.page, host);
    await check.cards(window.page, LIST, [KEPT]);
    const again = async (at = "") => {
      const { page } = await open({ ...TALL, profile: window.profile });
      await act.openApp(page, host, at);
      return page;
    };
    came.push(await (round % 2 ? words : titles)(window, again));
  }
  console.log(came.join("\n"));
});

// Cards, one after the other, until the power goes: what was acknowledged is there, and no gap in what is.
async function titles({ page, aim, context }, again) {
  const typed = [], strike = aim();
  let acknowledged = 0;
  await find.addButton(page, LIST).click();
  const typing = (async () => {
    for (;;) {
      const title = `第 ${typed.length} 张`;
      await find.titleBox(page).fill(title);
      typed.push(title);
      await find.titleBox(page).press("Enter");
      if (await page.evaluate(() => document.documentElement.dataset.saved === "true")) acknowledged = typed.length;
    }
  })().catch(() => {}); // the browser dies under it
  await pause(400 + random() * 1500);
  await strike();
  await typing;
  await context.close();

  const after = await again();
  await act.addCards(after, LIST, ["之后写的"]);
  await expect(find.card(after, "之后写的")).toBeVisible();
  const there = (await find.list(after, LIST).getByRole("listitem").getByRole("heading").allTextContents()).slice(1, -1);
  expect.soft(there, "no gap").toEqual(typed.slice(0, there.length));
  expect.soft(there.length, "what was acknowledged").toBeGreaterThanOrEqual(acknowledged);
  return `${typed.length} cards typed, ${acknowledged} acknowledged, ${there.length} there`;
}

// A comment, letter by letter: what stood there 50 ms before the power went comes back as a draft.
async function words({ page, aim, context }, again) {
  const strike = aim(), typed = [];
  await act.openCard(page, KEPT);
  const { hash } = new URL(page.url());
  const box = where => find.cardSheet(where, KEPT).getByRole("textbox", { name: "写评论" });
  await box(page).focus();
  const typing = (async () => {
    for (let text = ""; ;) {
      const letter = "先问仓库还有多少再定价格"[text.length % 12];
      await page.keyboard.insertText(letter);
      text += letter;
      typed.push([performance.now(), text]);
      await pause(20);
    }
  })().catch(() => {}); // the browser dies under it
  // At any moment from when there is something to lose.
  await expect.poll(() => typed.length).toBeGreaterThan(0);
  await pause(60 + random() * 1200);
  const struck = performance.now();
  await strike();
  await typing;
  await context.close();

  const due = typed.findLast(([at]) => at <= struck - 50)[1];
  const after = await again(hash);
  await check.cardIsOpen(after, KEPT);
  await expect(box(after)).not.toHaveValue("");
  const there = await box(after).inputValue();
  expect.soft(there.startsWith(due), `of the ${due.length} letters typed 50 ms before, ${there.length} are there`).toBe(true);
  return `${typed.length} letters typed, ${due.length} of them 50 ms before the end, ${there.length} there`;
}
