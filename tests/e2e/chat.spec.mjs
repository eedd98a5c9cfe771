// A packet goes through a chat as text: part by part, in any order, with whatever people and chats put around it.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

const LIST = "要做的";
// Long enough, and different enough, that a board of them takes several short messages.
const TITLES = Array.from({ length: 24 }, (_, at) => `${at + 1}号锅 ${(at * 7919) % 1000}.${at % 10}元 × ${(at * 31) % 97}件 ${["顺丰", "中通", "圆通"][at % 3]}`);

test("a board crosses as parts in the wrong order, with a reload between two pastes", async ({ host, open }) => {
  test.setTimeout(180_000);
  const messages = await sentFromPhone(host, open);
  expect(messages.length).toBeGreaterThanOrEqual(3);
  for (const [at, message] of messages.entries()) {
    expect(message).toMatch(new RegExp(`^【掌柜台】.*第 ${at + 1}/${messages.length} 段，整段复制\n[0-9A-Za-z]+$`));
    expect([...message].length).toBeLessThanOrEqual(1_000);
  }

  const { page } = await open({ device: "phone" });
  await act.openApp(page, host);
  await act.pasteAtFirst(page, "小周");
  // The last one first, between other words, wrapped and quoted as chats do.
  const late = messages.slice(1).reverse().map(it => `小李 16:05\n> ${it.replace(/(.{200})/g, "$1\n> ")}\n老板：收到了吗？`);
  await act.pasteReceived(page, `———— 聊天记录 ————\n${late.join("\n\n")}\nhttps://example.com/?a=1`);
  const sheet = find.received(page);
  await expect(sheet).toContainText("还缺第 1 段");
  await expect(find.pasteBox(page)).toHaveValue("");
  await check.saved(page);

  await act.reload(page);
  await (await finger(page)).tap(page.getByRole("main").getByRole("button", { name: "粘贴收到的内容" }));
  await expect(sheet).toContainText("还缺第 1 段");
  await act.pasteReceived(page, `[图片]\n${messages[0]}\n[强]`);
  await expect(sheet.getByText(/小李\s*发来的/)).toBeVisible();
  await sheet.getByRole("button", { name: /^(合并|加入)/ }).click();
  await check.merged(page);
  await act.openFirstBoard(page);
  await check.count(page, LIST, TITLES.length);
  await expect(find.card(page, TITLES[0])).toBeVisible();

  // What was merged is not kept as parts.
  await check.saved(page);
  await act.reload(page);
  await act.askForPacket(page);
  await expect(find.pasteBox(page)).toBeVisible();
  await expect(sheet).not.toContainText("都齐了");
});

test("a damaged part is named, and heals when it is pasted again", async ({ host, open }) => {
  test.setTimeout(120_000);
  const messages = await sentFromPhone(host, open);
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.pasteAtFirst(page, "小周");
  const sheet = find.received(page);
  const cut = messages.map((it, at) => (at === 1 ? it.slice(0, -30) : it));
  await act.pasteReceived(page, cut.join("\n小周：👍\n"));
  await expect(sheet).toContainText("还缺第 2 段");
  await expect(sheet).toContainText("第 2 段没复制全，或在路上变了样");
  await act.pasteReceived(page, messages[1].replace("zgtPart1", "zgtPart1z"));
  await expect(sheet).toContainText("有 1 段的开头变了样");
  await check.accessible(page, "parts that are missing");
  await act.pasteReceived(page, messages[1]);
  await expect(sheet.getByRole("button", { name: /^(合并|加入)/ })).toBeVisible();

  // Not now: the parts stay, and are opened by a press.
  await find.button(sheet, "先不合").click();
  await act.askForPacket(page);
  await expect(sheet).toContainText("段都齐了");
  await find.button(sheet, "清空").click();
  await expect(sheet).not.toContainText("段都齐了");
  await check.focusKept(page);
});

test("a packet pasted on a board opens what was received; other words do not", async ({ host, open }) => {
  test.setTimeout(120_000);
  const messages = await sentFromPhone(host, open);
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page, "小周");
  await page.locator("body").evaluate(it => it.ownerDocument.activeElement.blur());
  await act.pasteAnywhere(page, "今天 16:00 前把图发我");
  await expect(find.received(page)).toBeHidden();
  await act.pasteAnywhere(page, messages[0]);
  await expect(find.received(page)).toContainText("还缺第 2");
  await act.pasteAnywhere(page, messages.slice(1).join("\n"));
  await expect(find.received(page).getByRole("button", { name: /^合并.*加入$/ })).toBeVisible();
});

test("parts of several lengths; many of them are said to be a chore", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginWithTemplate(page);
  await act.exportAsText(page);
  const sheet = page.getByRole("dialog", { name: /^导出/ });
  const parts = sheet.getByRole("list", { name: "要发的各段" }).getByRole("listitem");
  await find.button(sheet, "短（1000 字）").click();
  const many = await parts.count();
  await find.button(sheet, "长（15000 字）").click();
  expect(await parts.count()).toBeLessThan(many);
  await find.button(sheet, "短（1000 字）").click();
  await expect(sheet.getByText("一段段发太费事")).toBeVisible({ visible: many > 10 });
  await check.accessible(page, "parts to copy");
  await find.button(sheet, "换个方式").click();
  await expect(sheet.getByRole("button", { name: /^存成文件/ })).toBeVisible();
});

const ANDROID = "Mozilla/5.0 (Linux; Android 14; 23127PN0CC; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36";
for (const [name, userAgent] of [["微信", `${ANDROID} MicroMessenger/8.0.50.2701(0x2800325A) NetType/WIFI`], ["手机QQ", `${ANDROID} V1_AND_SQ_9.0.60 QQ/9.0.60.17095 NetType/WIFI`]]) {
  test(`inside ${name} text comes first and files are not offered`, async ({ host, open }) => {
    const { page } = await open({ device: "phone", userAgent });
    await act.openApp(page, host);
    const bar = page.getByRole("region", { name: "在哪里打开的" });
    await expect(bar).toContainText(`现在是在${name}里打开的`);
    await check.accessible(page, `first page in ${name}`);
    await act.beginEmpty(page);
    await bar.getByText("怎么办").click();
    await expect(bar).toContainText("用浏览器打开");
    await find.button(bar, "知道了").click();
    await expect(bar).toBeHidden();
    await act.goTo(page, "#/settings");
    await find.button(page, "导出").first().click();
    const ways = page.getByRole("dialog", { name: /^导出/ });
    await expect(ways.getByRole("button", { name: /^复制成聊天文字/ })).toBeVisible();
    await expect(ways.getByRole("button", { name: /^存成文件/ })).toBeHidden();
    await expect(ways).toContainText(`${name}里存不了文件`);
    await check.accessible(page, `ways out in ${name}`);
  });
}

test("in a browser of its own nothing is said about apps", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  await act.openApp(page, host);
  await expect(page.getByRole("textbox", { name: "同事怎么叫你" })).toBeVisible();
  await expect(page.getByRole("region", { name: "在哪里打开的" })).toBeHidden();
  await expect(page.getByRole("list").getByRole("button").first()).toHaveAccessibleName(/^粘贴收到的内容/);
});

test("where nothing is deflated the parts are longer, and come in as files too", async ({ host, open }) => {
  test.setTimeout(120_000);
  const deflated = await sentFromPhone(host, open);
  const plain = await sentFromPhone(host, open, () => { delete globalThis.CompressionStream; });
  expect(plain.length).toBeGreaterThan(deflated.length);
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page, "小周");
  const file = (name, text) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
  await act.give(page, file("聊天记录.txt", `\ufeff小李 16:05\n${plain.slice(2).join("\n小李 16:06\n")}`));
  await expect(find.received(page)).toContainText("还缺第 1、2 段");
  await act.give(page, file("聊天记录(1).txt", plain.slice(0, 2).join("\n")));
  await expect(find.received(page).getByRole("button", { name: /^合并.*加入$/ })).toBeVisible();
});

test("where the clipboard is closed a part is shown to be copied by hand", async ({ host, open }) => {
  const { page, context } = await open({ device: "phone" });
  await context.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.exportAsText(page);
  const sheet = page.getByRole("dialog", { name: /^导出/ });
  await find.button(sheet, "复制第 1 段").click();
  await expect(sheet.getByRole("textbox", { name: /长按下面全选/ })).toHaveValue(/^【掌柜台】.*\nzgtPart1/);
  await expect(sheet.getByText("已复制")).toBeHidden();
});

// 小李's board, copied part by part on a phone; answers with the messages.
async function sentFromPhone(host, open, without) {
  const { page, context } = await open({ device: "phone" });
  if (without) await context.addInitScript(without);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await act.openApp(page, host);
  await act.beginEmpty(page, "小李");
  await act.addCards(page, LIST, TITLES);
  await act.exportAsText(page);
  const sheet = page.getByRole("dialog", { name: /^导出/ });
  await (await finger(page)).tap(find.button(sheet, "短（1000 字）"));
  const parts = sheet.getByRole("list", { name: "要发的各段" }).getByRole("listitem");
  const messages = [];
  for (let at = 1; at <= await parts.count(); at += 1) {
    // Each copy leads on to the next.
    if (at > 1) await expect(find.button(sheet, `复制第 ${at} 段`)).toBeFocused();
    await (await finger(page)).tap(find.button(sheet, `复制第 ${at} 段`));
    await expect(parts.nth(at - 1)).toContainText("已复制");
    messages.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  return messages;
}
