// The words of the play (play.spec.mjs): its people, the ways packets go between them, the boss's table, and what each sees.
import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import * as act from "./actions.mjs";
import * as check from "./checks.mjs";
import * as find from "./find.mjs";

// By finger on a phone, by mouse at a desk.
export const press = (what, how) => what.page().viewportSize().width < 600 ? what.tap(how) : what.click(how);

// A way for packets: `begin` is a first run that is ready to take one in, `send` presses what sends and answers with what
// goes, `take` merges that elsewhere, and `takeAgain` finds that it was merged before.
const lookedAt = receive => ({
  async take(page, packet) {
    await receive(page, packet);
    await merge(page);
  },
  async takeAgain(page, packet) {
    await receive(page, packet);
    await nothingNew(page);
  },
});

export const byFile = {
  begin: act.receiveAtFirst,
  async send(page, button) {
    const sheet = await waysOut(page, button);
    const download = page.waitForEvent("download");
    await press(sheet.getByRole("button", { name: /^存成文件/ }));
    const path = await (await download).path();
    await expect(sheet).toBeHidden();
    return path;
  },
  ...lookedAt(act.give),
};

// As text through a chat: the last part comes first, between what people and chats write, in two pastes.
export const byChat = {
  begin: act.pasteAtFirst,
  async send(page, button) {
    const sheet = await waysOut(page, button);
    await press(sheet.getByRole("button", { name: /^复制成聊天文字/ }));
    const parts = sheet.getByRole("list", { name: "要发的各段" }).getByRole("listitem");
    // What fits one message is copied at once.
    await expect.poll(async () => await parts.first().isVisible() || !await sheet.isVisible()).toBe(true);
    if (!await sheet.isVisible()) return [await page.evaluate(() => navigator.clipboard.readText())];
    // What fits one short message has no length to choose.
    if (await find.button(sheet, "短（1000 字）").isVisible()) await press(find.button(sheet, "短（1000 字）"));
    const messages = [];
    for (let at = 0; at < await parts.count(); at += 1) {
      await press(find.button(sheet, `复制第 ${at + 1} 段`));
      await expect(parts.nth(at)).toContainText("已复制");
      messages.push(await page.evaluate(() => navigator.clipboard.readText()));
    }
    await press(find.button(sheet, "关闭"));
    await expect(sheet).toBeHidden();
    return messages;
  },
  ...lookedAt(async (page, messages) => {
    if (!await find.pasteBox(page).isVisible()) await act.askForPacket(page);
    const said = messages.toReversed().map((it, at) => `群友${at} 16:0${at % 10}\n> ${it.replace("\n", "\n> ")}\n收到👌 明天 9:00 前给你\n`);
    const half = Math.ceil(said.length / 2);
    await act.pasteReceived(page, `———— 聊天记录 ————\n[图片]\n${said.slice(0, half).join("")}`);
    if (half === said.length) return;
    await expect(find.received(page)).toContainText("还缺第 1");
    await act.pasteReceived(page, `${said.slice(half).join("")}https://example.com/?a=1`);
  }),
};

async function waysOut(page, button) {
  await press(button);
  const sheet = page.getByRole("dialog", { name: /^(发给|给.*的回执)/ });
  await expect(sheet).toBeVisible();
  return sheet;
}

// Merges what is being looked at; cards with two versions stay for later.
async function merge(page) {
  await press(find.received(page).getByRole("button", { name: /^(合并|加入)/ }));
  await check.merged(page);
  if (await find.received(page).isVisible()) await press(find.button(find.received(page), "完成"));
  await expect(find.received(page)).toBeHidden();
  await check.saved(page);
}

// What is being looked at brings nothing: it was here before.
async function nothingNew(page) {
  await expect(find.received(page).getByText("里面的你都有了，没有要合的")).toBeVisible();
  await press(find.button(find.received(page), "关闭").last());
  await expect(find.received(page)).toBeHidden();
}

// Sends somebody what there is for them, or all of it once more; answers with what goes.
export async function dispatch(way, page, who) {
  await act.goTo(page, "#/given");
  return way.send(page, page.getByRole("button", { name: new RegExp(`^(发 \\d+ 张|再发一次) ?给${who}`) }));
}

// Tells somebody what became of what they handed over; answers with what goes.
export async function answer(way, page, who) {
  await act.goTo(page, "#/mine");
  return way.send(page, page.getByRole("button", { name: `发回执 给${who}`, exact: true }));
}

// Says that one is who the packet was meant for.
export async function sayWhoIAm(page, name) {
  await press(page.getByRole("dialog", { name: `你是 ${name} 吗？` }).getByRole("button", { name: `我是 ${name}` }));
  await expect(page.getByRole("status", { name: "提示" }).getByText(`现在你是${name}`)).toBeVisible();
}

// ---- Scenes at a card. Each begins on the board and ends there.

// Opens a card, does something in its sheet, and closes it.
export async function at(page, title, doing = async () => {}) {
  await press(find.card(page, title));
  await check.cardIsOpen(page, title);
  await doing(find.cardSheet(page, title));
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

export async function addSteps(sheet, steps) {
  const field = sheet.getByRole("textbox", { name: "添加一步" });
  for (const step of steps) {
    await field.fill(step);
    await field.press("Enter");
  }
  await expect(sheet.getByRole("checkbox", { name: steps.at(-1) })).toBeVisible();
}

export async function tick(sheet, step) {
  const box = sheet.getByRole("checkbox", { name: step, exact: true });
  await expect(box).not.toBeChecked();
  // Its label lies over it and takes the press, so nobody waits by itself until it has stopped moving.
  await check.steady(box);
  await press(box, { force: true });
  await expect(box).toBeChecked();
}

export async function comment(sheet, text) {
  const field = sheet.getByRole("textbox", { name: "写评论" });
  await field.fill(text);
  await press(sheet.getByRole("button", { name: "发出" }));
  await expect(sheet.getByRole("region", { name: "评论" })).toContainText(text);
}

const body = sheet => sheet.getByRole("region", { name: "说明", exact: true });

// Writes the text of a card anew.
export async function write(sheet, text) {
  await press(body(sheet).getByRole("button").first());
  await body(sheet).getByRole("textbox", { name: "说明" }).fill(text);
  await press(find.button(body(sheet), "完成"));
  await expect(body(sheet).getByRole("textbox", { name: "说明" })).toHaveCount(0);
}

// Agrees to what two people's texts came to.
export async function agree(sheet, parts) {
  await expect(body(sheet)).toContainText("两人改的地方不同，已合在一起");
  for (const part of parts) await expect(body(sheet)).toContainText(part);
  await press(find.button(body(sheet), "就用这个"));
  await expect(body(sheet).getByRole("button", { name: "就用这个" })).toHaveCount(0);
}

// Chooses one of two versions.
export async function choose(sheet, what, value) {
  const versions = sheet.getByRole("region", { name: `「${what}」有两个版本` });
  await versions.getByRole("radio", { name: new RegExp(`^${value}`) }).check();
  await press(find.button(versions, "就用这个"));
  await expect(versions).toHaveCount(0);
}

export async function addParticipants(page, sheet, names) {
  await press(sheet.getByRole("button", { name: /^参与人/ }));
  const picker = page.getByRole("dialog", { name: "参与人" });
  for (const name of names) await press(picker.getByRole("button", { name }));
  await page.keyboard.press("Escape");
  await expect(picker).toBeHidden();
}

// ---- What is read.

const STATES = ["未发", "已发未回", "已读", "进行中", "完成", "要收回"];

// 我派出的 as it stands: per person what the button says, whether they answered, and how far each card is.
async function tableOf(page) {
  const rows = page.getByRole("list", { name: "我派出的", exact: true }).getByRole("listitem");
  const told = await rows.evaluateAll(rows => rows.map(row => ({
    of: Number(row.getAttribute("aria-setsize")),
    person: row.querySelector("h2")?.firstChild.textContent,
    button: row.querySelector("button")?.firstChild.textContent,
    card: row.querySelector("a")?.textContent,
    lines: [...row.querySelectorAll("p")].map(it => [...it.children].map(it => it.textContent).join(" ") || it.textContent),
  })));
  const table = {};
  let person;
  for (const { name, ...row } of told.map(it => ({ ...it, name: it.person?.trim() }))) {
    if (name) person = table[name] = [row.button, row.lines.at(-1).startsWith("最近回执") ? "有回执" : row.lines.at(-1), {}];
    else person[2][row.card] = row.lines[0].replace(/(刚刚|今天|昨天).*$/, "").trim();
  }
  return { table, complete: told.length === (told[0]?.of ?? 0) };
}

// The boss's table says just this.
export async function table(page, expected) {
  await act.goTo(page, "#/given");
  await expect.poll(() => tableOf(page)).toEqual({ table: expected, complete: true });
}

// What somebody sees of a card.
async function sightOf(page, me, title) {
  await act.openCard(page, title);
  const sheet = find.cardSheet(page, title);
  const fact = async name => (await sheet.getByRole("button", { name: new RegExp(`^${name}`) }).first().textContent()).trim();
  const saidBy = async it => `${(await it.locator("b").first().textContent()).replace(/^我$/, me)}：${(await it.locator("p").last().textContent()).trim()}`;
  const comments = await sheet.getByRole("region", { name: "评论" }).getByRole("listitem").all();
  const steps = await sheet.getByRole("region", { name: "清单", exact: true }).getByRole("checkbox").all();
  const people = await sheet.getByRole("button", { name: /^参与人/ }).getByRole("img").all();
  const sight = {
    列表: await sheet.getByRole("list", { name: "走到哪一步" }).locator("[aria-current]").textContent(),
    负责人: await fact("负责人"),
    参与人: (await Promise.all(people.map(it => it.getAttribute("aria-label")))).sort().join(" "),
    截止: await fact("截止"),
    说明: (await body(sheet).innerText()).replace(/^说明\s*修改\s*/, ""),
    清单: (await Promise.all(steps.map(async it => `${await it.isChecked() ? "☑" : "☐"}${await it.getAttribute("aria-label")}`))).join(" "),
    评论: (await Promise.all(comments.map(saidBy))).join("\n"),
    完成: await sheet.getByRole("checkbox", { name: "完成", exact: true }).isChecked() ? "是" : "否",
  };
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  return sight;
}

// What somebody sees of each of these cards, by title.
export async function sights(page, me, titles) {
  await act.openFirstBoard(page);
  const sights = {};
  for (const title of titles) sights[title] = await sightOf(page, me, title);
  return sights;
}

// Who sees what otherwise than the first, in sentences; nothing when all see the same of what they may see.
export function differences([[first, truth], ...others]) {
  return others.flatMap(([name, sights]) => Object.entries(sights).flatMap(([title, sight]) =>
    Object.entries(truth[title]).filter(([fact, value]) => sight[fact] !== value)
      .map(([fact, value]) => `「${title}」的${fact}：${first}看到「${value}」，${name}看到「${sight[fact]}」`)));
}

// The cards in these lists of the open board.
export async function cardsIn(page, lists) {
  const shown = await Promise.all(lists.map(it => find.list(page, it).getByRole("listitem").getByRole("heading").allTextContents()));
  return shown.flat().sort();
}

// The cards that stand on the board somebody has.
export async function onBoard(page, lists, titles) {
  await act.openFirstBoard(page);
  await expect.poll(() => cardsIn(page, lists)).toEqual([...titles].sort());
}

// The names in 通讯录, which is open.
export async function contacts(page) {
  const links = page.getByRole("list", { name: "通讯录" }).getByRole("link", { name: /^(?!打电话)/ });
  const names = await links.evaluateAll(links => links.map(it => it.querySelector(".contact-name").textContent));
  return names.sort();
}

// What was downloaded, kept when the window that did it closes.
export const kept = path => ({ name: "掌柜台.json", mimeType: "application/json", buffer: readFileSync(path) });
