// Two people do whatever comes to mind, and packets cross late, twice and out of order: both end up with the same shop,
// and every word that was typed is still in it. The same natively, with more seeds: tests/devices.
import { readFileSync } from "node:fs";
import { act, check, expect, find, test } from "./support/test.mjs";

const LISTS = ["要做的", "在做的", "做完的"];
const ACTS = 50;
// Kinds that type a word: they come up more often.
const TYPING = ["add", "rename", "comment", "step"];

for (const seed of [1, 2, 3]) {
  test(`random acts on two devices, seed ${seed}`, async ({ host, open }) => {
    test.setTimeout(400_000);
    const chance = chances(seed);
    const typed = [], done = {};
    const a = await someone(await open({ device: "desk" }), host, "小李");
    await act.beginEmpty(a.page, a.name);
    await act.addCards(a.page, LISTS[0], ["TM 不粘锅 29.9元 500件", "剪刀", "饭盒"]);
    const b = await someone(await open({ device: "desk" }), host, "小周");
    await act.receiveAtFirst(b.page, b.name);
    await act.importFile(b.page, await act.exportShop(a.page));
    await check.anyBoard(b.page);
    await act.openFirstBoard(a.page);

    const sent = { [a.name]: [], [b.name]: [] };
    for (let nth = 0; nth < ACTS; nth++) {
      const [one, other] = chance.of([[a, b], [b, a]]);
      if (chance.below(9) === 0) {
        sent[other.name].push(await act.exportShop(one.page));
        await act.openFirstBoard(one.page);
      } else if (chance.below(9) === 0 && sent[one.name].length > 0) {
        await receive(one.page, chance.of(sent[one.name]));
      } else {
        const kind = chance.of([...Object.keys(KINDS), ...TYPING, ...TYPING]);
        const word = `${one.name}写的${nth}`;
        if (await KINDS[kind](one.page, chance, word)) typed.push(word);
        done[kind] = (done[kind] ?? 0) + 1;
      }
    }
    for (const [from, to] of [[a, b], [b, a]]) await receive(to.page, await act.exportShop(from.page));

    const [mine, theirs] = [await records(a.page), await records(b.page)];
    expect(theirs).toEqual(mine);
    const everything = mine.join("\n");
    for (const word of typed) expect(everything, word).toContain(word);
    expect(Object.keys(done).length, JSON.stringify(done)).toBeGreaterThan(10);
    expect(typed.length).toBeGreaterThan(8);
    for (const { page } of [a, b]) {
      await act.openFirstBoard(page);
      await act.reload(page);
    }
    expect(await seen(b.page)).toEqual(await seen(a.page));
  });
}

// What one may do to a random card; each says whether the word was typed into the shop.
const KINDS = {
  add: async (page, chance, word) => {
    await act.addCards(page, chance.of(LISTS), [`${word} ${chance.below(90) + 10}元 ${chance.below(500)}件`]);
    return true;
  },
  rename: (page, chance, word) => onCard(page, chance, async card => {
    await card.press("t");
    const title = page.getByRole("dialog").getByRole("textbox", { name: "标题" });
    await title.fill(word);
    await title.press("Enter");
    await closed(page);
    return true;
  }),
  move: (page, chance) => onCard(page, chance, async card => {
    await choose(page, card, "移动到…");
    const sheet = page.getByRole("dialog");
    await sheet.getByText(chance.of(LISTS), { exact: true }).click();
    if (chance.below(2)) await sheet.getByText("最上面", { exact: true }).click();
    await find.button(sheet, "移到这里").click();
    await closed(page);
  }),
  carry: (page, chance) => onCard(page, chance, async card => {
    await card.press(" ");
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press(chance.of(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]));
    }
    await page.keyboard.press("Enter");
  }),
  date: (page, chance) => onCard(page, chance, async card => {
    await card.press("d");
    await find.button(page.getByRole("dialog", { name: "截止" }), chance.of(["今天", "明天", "后天"])).click();
    await closed(page);
  }),
  many: (page, chance) => onCard(page, chance, async card => {
    await card.press("x");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press(chance.of(["m", "c"]));
    await page.keyboard.press("Escape");
  }),
  take: (page, chance) => onCard(page, chance, card => card.press("m")),
  finish: (page, chance) => onCard(page, chance, card => choose(page, card, /^标成/)),
  copy: (page, chance) => onCard(page, chance, card => choose(page, card, "复制卡片")),
  archive: (page, chance) => onCard(page, chance, card => choose(page, card, "归档卡片")),
  trash: (page, chance) => onCard(page, chance, card => choose(page, card, "放进回收站")),
  comment: (page, chance, word) => inCard(page, chance, async sheet => {
    await sheet.getByRole("textbox", { name: "写评论" }).fill(word);
    await find.button(sheet, "发出").click();
    await expect(sheet.getByRole("region", { name: "评论" })).toContainText(word);
    return true;
  }),
  step: (page, chance, word) => inCard(page, chance, async sheet => {
    await sheet.getByRole("textbox", { name: "添加一步" }).fill(word);
    await page.keyboard.press("Enter");
    await expect(sheet.getByRole("region", { name: "清单" }).getByRole("checkbox", { name: word })).toBeAttached();
    return true;
  }),
  tick: (page, chance) => inCard(page, chance, async sheet => {
    const steps = sheet.getByRole("region", { name: "清单" }).getByRole("checkbox");
    if (await steps.count() > 0) await steps.nth(chance.below(await steps.count())).click();
  }),
  undo: page => page.keyboard.press("Control+z"),
  redo: page => page.keyboard.press("Control+Shift+z"),
};

async function someone({ page }, host, name) {
  await act.openApp(page, host);
  return { page, name };
}

async function onCard(page, chance, doIt) {
  const cards = page.getByRole("main").getByRole("listitem");
  const count = await cards.count();
  if (count === 0) return false;
  const card = cards.nth(chance.below(count));
  await card.focus();
  return doIt(card);
}

function inCard(page, chance, doIt) {
  return onCard(page, chance, async card => {
    await card.press("Enter");
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("textbox", { name: "写评论" }).waitFor();
    const said = await doIt(sheet);
    await page.keyboard.press("Escape");
    await closed(page);
    return said;
  });
}

async function choose(page, card, word) {
  await card.hover();
  await find.button(card, "更多").click();
  await page.getByRole("menuitem", { name: word }).click();
}

const closed = page => expect(page.getByRole("dialog")).toHaveCount(0);

// A packet may come a second time, and then brings nothing.
async function receive(page, packet) {
  await act.give(page, packet);
  const preview = page.getByRole("dialog", { name: "收到的内容" });
  const agree = preview.getByRole("button", { name: /^合并/ }), nothing = preview.getByText("没有要合的");
  await agree.or(nothing).first().waitFor();
  if (await agree.isVisible()) {
    await agree.click();
    await check.merged(page);
  }
  await page.keyboard.press("Escape");
  await check.saved(page);
  await act.openFirstBoard(page);
}

// All that a shop knows, as it is handed over: without who packed it and when, and without the sum over that.
async function records(page) {
  const elements = JSON.parse(readFileSync(await act.exportShop(page), "utf8"));
  return elements.slice(1, -1).map(it => JSON.stringify(it));
}

async function seen(page) {
  const columns = await Promise.all(LISTS.map(name => find.list(page, name).getByRole("listitem").allInnerTexts()));
  return columns.map(cards => cards.map(it => it.split("\n")[0]));
}

// The same numbers for the same seed (mulberry32).
function chances(seed) {
  let state = seed * 0x9e3779b9;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let it = Math.imul(state ^ (state >>> 15), 1 | state);
    it = (it + Math.imul(it ^ (it >>> 7), 61 | it)) ^ it;
    return (it ^ (it >>> 14)) >>> 0;
  };
  const below = bound => next() % bound;
  return { below, of: choices => choices[below(choices.length)] };
}
