// What a shop has written down goes on: as a template for the next note, and as a packet to a colleague.
import { readFileSync } from "node:fs";
import { act, check, expect, find, test } from "./support/test.mjs";
import { pasteFile, photo } from "./support/files.mjs";

const editor = page => page.getByRole("textbox", { name: "正文", exact: true });
const title = page => page.getByRole("textbox", { name: "标题", exact: true });

async function begin(host, open, device, more = {}) {
  const { page } = await open({ device, ...more });
  await act.openApp(page, host);
  await act.beginWithTemplate(page);
  await act.goTo(page, "#/notes");
  await page.getByRole("button", { name: "建好运营、美工、客服三栏" }).click();
  return page;
}

async function write(page, notebook, name, text) {
  await act.goTo(page, "#/notes");
  await page.getByRole("button", { name: `在「${notebook}」里新建笔记` }).click();
  await expect(title(page)).toBeFocused();
  await page.keyboard.insertText(name);
  await page.keyboard.press("Enter");
  await expect(editor(page)).toBeFocused();
  await page.keyboard.insertText(text);
  await title(page).focus();
  await check.saved(page);
}

async function ofNote(page, word) {
  await page.getByRole("article").getByRole("button", { name: "更多操作", exact: true }).first().click();
  await page.getByRole("menuitem", { name: word }).click();
}

async function ofNotebook(page, name, word) {
  await act.goTo(page, "#/notes");
  await page.getByRole("button", { name: `「${name}」的更多操作` }).click();
  await page.getByRole("menuitem", { name: word }).click();
}

for (const [device, colorScheme] of [["phone", "dark"], ["desk", "light"]]) {
  test(`a note is kept as a template, and others begin with it, ${device}`, async ({ host, open }) => {
    const page = await begin(host, open, device, { colorScheme });
    await ofNotebook(page, "美工", "用模板新建…");
    const sheet = page.getByRole("dialog", { name: "用哪个模板" });
    await expect(sheet).toContainText("还没有笔记模板");
    await check.accessible(page, "no template yet");
    await page.keyboard.press("Escape");
    await write(page, "运营", "主图检查表", "白底、卖点、价格");
    await editor(page).focus();
    await page.keyboard.press("Control+End");
    await pasteFile(page, { name: "样张.png", type: "image/png", buffer: await photo(page, 320, 200, "image/png") });
    await expect(editor(page).getByRole("img", { name: /样张/ })).toBeVisible();
    await title(page).focus();
    await check.saved(page);
    await ofNote(page, "存成模板");
    await expect(page.getByRole("status").getByText("存进了「笔记模板」")).toBeVisible();
    await editor(page).focus();
    await page.keyboard.press("Control+Home");
    await page.keyboard.insertText("只改这一篇：");
    await title(page).focus();
    await check.saved(page);

    await ofNotebook(page, "美工", "用模板新建…");
    await check.accessible(page, "templates");
    await find.button(sheet, "主图检查表").click();
    await expect(page.getByRole("heading", { level: 1, name: "主图检查表" })).toBeAttached();
    await expect(editor(page)).toContainText("白底、卖点、价格");
    await expect(editor(page)).not.toContainText("只改这一篇");
    const image = editor(page).getByRole("img", { name: /样张/ });
    await expect.poll(() => image.evaluate(it => it.naturalWidth)).toBe(320);
    await act.goTo(page, "#/notes");
    await expect(page.getByRole("link", { name: "主图检查表" })).toHaveCount(3);
    await act.reload(page);
    await expect(page.getByRole("link", { name: "主图检查表" })).toHaveCount(3);
  });
}

test("a notebook goes to a colleague as a packet, with its pictures and nothing else", async ({ host, open }) => {
  test.setTimeout(120_000);
  const a = await begin(host, open, "desk");
  await write(a, "运营", "不给人看的", "底价 canary-other-notebook");
  await write(a, "客服", "打包要点", "两层气泡膜");
  await editor(a).focus();
  await a.keyboard.press("Control+End");
  await pasteFile(a, { name: "样张.png", type: "image/png", buffer: await photo(a, 320, 200, "image/png") });
  await expect(editor(a).getByRole("img", { name: /样张/ })).toBeVisible();
  await title(a).focus();
  await check.saved(a);
  const packet = await act.exportFile(a, () => ofNotebook(a, "客服", "发给同事…"));
  const said = readFileSync(packet, "utf8");
  expect(said).toContain("两层气泡膜");
  expect(said).not.toContain("canary-other-notebook");
  expect(said).not.toContain("各平台任务");
  expect(said).toContain(`"kind":"notebook"`);

  const { page: b } = await open({ device: "phone" });
  await act.openApp(b, host);
  await act.receiveAtFirst(b, "小周");
  await act.give(b, packet);
  const preview = b.getByRole("dialog", { name: "收到的内容" });
  await expect(preview).toContainText("1 篇笔记");
  await check.accessible(b, "preview of notes");
  await preview.getByRole("button", { name: /^(合并|加入)/ }).click();
  await check.merged(b);
  await act.goTo(b, "#/notes");
  await expect(b.getByRole("button", { name: "在「客服」里新建笔记" })).toBeVisible();
  await b.getByRole("link", { name: "打包要点" }).click();
  await expect(editor(b)).toContainText("两层气泡膜");
  await expect.poll(() => editor(b).getByRole("img", { name: /样张/ }).evaluate(it => it.naturalWidth)).toBe(320);

  // A single note comes to stand where it stood, and what is written meanwhile goes together.
  await editor(b).focus();
  await b.keyboard.press("Control+Home");
  await b.keyboard.insertText("小周：");
  await title(b).focus();
  await check.saved(b);
  await ofNote(b, "发给同事…");
  const back = await act.exportFile(b, async () => {});
  await act.importFile(a, back);
  await act.goTo(a, "#/notes");
  await a.getByRole("link", { name: "打包要点" }).click();
  await expect(editor(a)).toContainText("小周：两层气泡膜");
});

for (const device of ["phone", "desk"]) {
  test(`what opens from a row of the tree lies over the page, ${device}`, async ({ host, open }) => {
    const page = await begin(host, open, device);
    await ofNotebook(page, "美工", "栏目改名");
    const name = page.getByRole("textbox", { name: "栏目名称" });
    await name.fill("视觉");
    await find.button(page, "存好").click();
    await expect(page.getByRole("button", { name: "在「视觉」里新建笔记" })).toBeVisible();
    await write(page, "运营", "搬走的", "一句");
    await act.goTo(page, "#/notes");
    await page.getByRole("button", { name: "「搬走的」的更多操作" }).click();
    await page.getByRole("menuitem", { name: "移到…" }).click();
    await page.getByRole("dialog", { name: "移到哪里" }).getByRole("button", { name: "视觉" }).click();
    await expect(page.getByText("移到了「视觉」")).toBeVisible();
    await ofNotebook(page, "视觉", "放进回收站");
    await page.getByRole("alertdialog").getByRole("button", { name: "放进回收站" }).click();
    await expect(page.getByRole("link", { name: "搬走的" })).toHaveCount(0);
  });
}
