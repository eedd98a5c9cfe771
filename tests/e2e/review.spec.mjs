// 复盘 and meetings: what happened becomes a note, and what was decided becomes cards.
import { act, check, expect, find, test } from "./support/test.mjs";

const editor = page => page.getByRole("textbox", { name: "正文", exact: true });

for (const device of ["phone", "desk"]) {
  test(`a board is reviewed, linked both ways, on a ${device}`, async ({ host, open }) => {
    const { page } = await open({ device });
    await act.openApp(page, host);
    await act.beginWithTemplate(page);
    await find.button(page, "各平台任务：更多").click();
    await page.getByRole("menuitem", { name: "复盘" }).click();
    const sheet = page.getByRole("dialog", { name: "复盘" });
    await check.accessible(page, "review sheet");
    await sheet.getByRole("button", { name: "写一篇复盘" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /^复盘：各平台任务/ })).toBeAttached();
    await expect(editor(page).getByRole("heading", { name: "迟了的，为什么" })).toBeVisible();
    await expect(editor(page).getByRole("row").filter({ hasText: "活动&促销" })).toBeVisible();
    await check.accessible(page, "review");
    await editor(page).getByRole("link", { name: "各平台任务" }).click();
    await check.onBoard(page, "各平台任务");
    await find.button(page, "各平台任务：更多").click();
    await page.getByRole("menuitem", { name: "复盘" }).click();
    await page.getByRole("dialog", { name: "复盘" }).getByRole("link", { name: /^复盘：各平台任务/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: /^复盘：各平台任务/ })).toBeAttached();
  });
}

test("what a meeting decided becomes cards that its notes lead to", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.goTo(page, "#/notes");
  await page.getByRole("button", { name: "建好运营、美工、客服三栏" }).click();
  await page.getByRole("button", { name: "新建", exact: true }).click();
  await page.getByRole("menuitem", { name: "新会议记录" }).click();
  await expect(editor(page).getByRole("heading", { name: "决定" })).toBeVisible();
  await editor(page).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.type("小周周五前报名");
  await page.keyboard.press("Enter");
  await page.keyboard.type("仓库锁 500 件");
  await page.getByRole("textbox", { name: "标题", exact: true }).focus();
  await check.saved(page);
  await page.getByRole("article").getByRole("button", { name: "更多操作", exact: true }).first().click();
  await page.getByRole("menuitem", { name: "把勾选项变成卡片" }).click();
  await page.getByRole("dialog", { name: "把勾选项变成卡片" }).getByRole("button", { name: /要做的$/ }).click();
  await expect(editor(page).getByRole("link", { name: "仓库锁 500 件" })).toBeVisible();
  await act.openFirstBoard(page);
  await check.cards(page, "要做的", ["小周周五前报名", "仓库锁 500 件"]);
  await page.keyboard.press("Control+z");
  await check.cards(page, "要做的", []);
});
