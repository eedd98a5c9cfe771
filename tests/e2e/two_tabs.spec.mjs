// Two tabs of one shop never overwrite each other: whatever either did is in the log, and both show the same.
import { readFileSync } from "node:fs";
import { act, check, expect, find, test } from "./support/test.mjs";

const LISTS = { left: ["左一", "左二"], right: ["右一", "右二"] };
const CARDS = ["甲", "乙", "丙", "丁", "戊"];
test("two tabs, 200 edits each on the same cards: 400 in the log, and both show the same, also after a restart", async ({ host, open }) => {
  test.setTimeout(180_000);
  const window = await open({ device: "desk" });
  const { page: left } = window;
  await act.openApp(left, host);
  await act.beginEmpty(left);
  for (const name of Object.values(LISTS).flat()) await act.addList(left, name);
  await act.addCards(left, "左一", CARDS);
  const board = new URL(left.url()).hash;
  const cards = [];
  for (const title of CARDS) {
    await act.openCard(left, title);
    cards.push(new URL(left.url()).hash);
    await left.keyboard.press("Escape");
    await expect(find.cardSheet(left, title)).toBeHidden();
  }
  await check.saved(left);
  const before = logOf(await act.exportShop(left));
  const right = await window.context.newPage();
  for (const tab of [left, right]) {
    await tab.goto(host.url + board);
    await check.ready(tab);
    await check.anyBoard(tab);
  }

  const began = performance.now();
  await Promise.all([work(left, "left"), work(right, "right")]);
  const seconds = (performance.now() - began) / 1000;
  async function work(page, side) {
    const counts = { renamed: 0, moved: 0, added: 0 };
    for (let round = 0; round < 10; round += 1) {
      await act.goTo(page, cards[round % cards.length]);
      const sheet = page.getByRole("dialog");
      for (let turn = 0; turn < 4; turn += 1) {
        for (const again of ["", "！"]) {
          await sheet.getByRole("textbox", { name: "标题" }).fill(`${side} ${round}.${turn}${again}`);
          await page.keyboard.press("Enter");
          counts.renamed += 1;
        }
        // Of its own two lists always to the other: a move wherever the other tab has put the card meanwhile.
        counts.moved += 1;
        await moveOpenCard(page, LISTS[side][counts.moved % 2]);
      }
      await page.keyboard.press("Escape");
      await expect(sheet).toBeHidden();
      await act.addCards(page, LISTS[side][0], Array.from({ length: 8 }, (_, at) => `${side} 新 ${round}.${at}`));
      counts.added += 8;
    }
    expect(counts).toEqual({ renamed: 80, moved: 40, added: 80 });
  }

  for (const tab of [left, right]) {
    await check.saved(tab);
    await act.goTo(tab, board);
  }
  await expect(async () => expect(await boardOf(right)).toEqual(await boardOf(left))).toPass();
  const shown = await boardOf(left);
  const after = logOf(await act.exportShop(left)), other = logOf(await act.exportShop(right));
  const [more, ...others] = Object.entries(after.writers).map(([writer, count]) => count - (before.writers[writer] ?? 0));
  console.log(`${after.changes - before.changes} more changes in ${seconds.toFixed()} s, by writer: ${[more, ...others]}`);
  expect(after.changes - before.changes).toBe(400);
  expect([more, ...others]).toEqual([200, 200]);
  expect(other.content).toEqual(after.content);

  await check.saved(left);
  await window.close();
  const again = await open({ device: "desk", profile: window.profile });
  await act.openApp(again.page, host, board);
  await expect(async () => expect(await boardOf(again.page)).toEqual(shown)).toPass();
  expect(logOf(await act.exportShop(again.page)).content).toEqual(after.content);
});

// Moves the card of the open sheet to the end of another list; by keys, as a tab behind another draws only now and then.
async function moveOpenCard(page, listName) {
  await find.button(page.getByRole("dialog"), "移动到…").press("Enter");
  const moving = page.getByRole("dialog", { name: /^移动/ });
  await moving.getByRole("radio", { name: listName, exact: true }).press("Space");
  await find.button(moving, "移到这里").press("Enter");
  await expect(moving).toBeHidden();
}

// What a board shows: the names of its cards, list by list, in a window tall enough to draw them all.
async function boardOf(page) {
  await page.setViewportSize({ width: 1440, height: 8000 });
  const names = list => find.list(page, list).getByRole("listitem").evaluateAll(all => all.map(it => it.ariaLabel));
  const shown = {};
  for (const list of Object.values(LISTS).flat()) {
    shown[list] = await names(list);
    expect(shown[list].length, `every card of ${list} is drawn`).toBe(await find.countOf(page, list));
  }
  return shown;
}

// What a packet of the whole shop tells of the log: how many changes, how many of each writer, and all it holds but
// the header, whose number and time are of that packet alone, and the end.
function logOf(path) {
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  const { writers } = JSON.parse(lines[0].slice(1, -1));
  const changes = lines.map(line => /^\{"change":"(\d+)\./.exec(line)).filter(Boolean);
  const of = at => changes.filter(([, writer]) => Number(writer) === at).length;
  return {
    changes: changes.length,
    writers: Object.fromEntries(writers.map((writer, at) => [writer, of(at)])),
    content: lines.slice(1, -1),
  };
}
