// 话术: what 客服 says, found by sound and copied with its blanks filled in.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

const box = page => page.getByRole("searchbox", { name: "找话术" });
const row = (page, title) => page.getByRole("list", { name: "话术" }).getByRole("listitem").filter({ hasText: title });
const clipboard = page => page.evaluate(() => navigator.clipboard.readText());

async function begin(host, open, device, more = {}) {
  const { page, context, ...rest } = await open({ device, ...more });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.goTo(page, "#/scripts");
  await page.getByRole("button", { name: /^建好售前、物流、售后/ }).click();
  await expect(row(page, "催发货")).toBeVisible();
  return { page, context, ...rest };
}

test("on a phone: found by initials, filled in once, copied with one tap after that", async ({ host, open }) => {
  const { page } = await begin(host, open, "phone", { colorScheme: "dark" });
  const touch = await finger(page);
  await check.accessible(page, "scripts");
  await box(page).fill("cfh");
  await expect(row(page, "怎么退货")).toHaveCount(0);
  await touch.tap(row(page, "催发货").getByRole("button", { name: /^复制/ }));
  const sheet = page.getByRole("dialog", { name: "填空：催发货" });
  await sheet.getByRole("textbox", { name: "订单号" }).fill("2026112300001");
  await sheet.getByRole("textbox", { name: "时间" }).fill("今晚 8 点");
  await check.accessible(page, "blanks");
  await touch.tap(sheet.getByRole("button", { name: "复制" }));
  await expect.poll(() => clipboard(page)).toBe("亲，您的订单 2026112300001 正在打包，预计 今晚 8 点 前发出，发出后单号会短信通知您。");
  await expect(row(page, "催发货")).toContainText("用过 1 次");
  // The order is known now.
  await box(page).fill("退货");
  await touch.tap(row(page, "怎么退货").getByRole("button", { name: /^复制/ }));
  await expect(page.getByRole("dialog", { name: "填空：怎么退货" }).getByRole("textbox", { name: "订单号" })).toHaveValue("2026112300001");
});

test("at a desk: written, changed, forbidden words told, what is missing noted", async ({ host, open }) => {
  const { page } = await begin(host, open, "desk");
  await page.getByRole("button", { name: "更多", exact: true }).click();
  await page.getByRole("menuitem", { name: "禁用词" }).click();
  await page.getByRole("textbox", { name: "禁用词" }).fill("最低价 第一");
  await page.getByRole("dialog").getByRole("button", { name: "存好" }).click();
  await box(page).fill("开发票");
  await expect(page.getByText("没有「开发票」的话术")).toBeVisible();
  await page.waitForTimeout(2000);
  await page.getByRole("button", { name: "新话术" }).last().click();
  const sheet = page.getByRole("dialog", { name: "新话术" });
  await expect(sheet.getByRole("textbox", { name: "标题" })).toHaveValue("开发票");
  await sheet.getByRole("textbox", { name: "内容" }).fill("亲，全网最低价，发票 3 天内开好。");
  await expect(sheet.getByRole("status")).toHaveText("有禁用词：最低价");
  // What is closed by mistake is there again.
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await page.getByRole("button", { name: "新话术" }).last().click();
  await expect(sheet.getByRole("textbox", { name: "内容" })).toHaveValue("亲，全网最低价，发票 3 天内开好。");
  await check.accessible(page, "a script");
  await sheet.getByRole("button", { name: "售后" }).click();
  await sheet.getByRole("button", { name: "存好" }).click();
  await expect(row(page, "开发票")).toContainText("有禁用词：最低价");
  await page.keyboard.press("Escape");
  await row(page, "开发票").getByRole("button", { name: "修改「开发票」" }).click();
  const changing = page.getByRole("dialog", { name: "改话术" });
  await changing.getByRole("textbox", { name: "内容" }).fill("亲，发票 3 天内开好。");
  await changing.getByRole("button", { name: "存好" }).click();
  await expect(row(page, "开发票")).not.toContainText("有禁用词");
  await row(page, "开发票").getByRole("button", { name: /^复制/ }).click();
  await expect.poll(() => clipboard(page)).toBe("亲，发票 3 天内开好。");
  await page.getByRole("button", { name: "更多", exact: true }).click();
  await page.getByRole("menuitem", { name: "没搜到的词" }).click();
  const missed = page.getByRole("dialog", { name: "没搜到的词" });
  await missed.getByRole("button", { name: "划掉「开发票」" }).click();
  await expect(missed.getByRole("listitem")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await act.reload(page);
  await expect(row(page, "开发票")).toContainText("用过 1 次");
  await page.keyboard.press("Control+z");
  await expect(row(page, "开发票")).toBeVisible();
});

test("a card's title is looked through for forbidden words too, while it is written and when it is open", async ({ host, open }) => {
  const { page } = await begin(host, open, "desk");
  await page.getByRole("button", { name: "更多", exact: true }).click();
  await page.getByRole("menuitem", { name: "禁用词" }).click();
  await page.getByRole("textbox", { name: "禁用词" }).fill("最低价");
  await page.getByRole("dialog").getByRole("button", { name: "存好" }).click();
  await act.openFirstBoard(page);
  await find.addButton(page, "要做的").click();
  await page.keyboard.insertText("蒸锅全网最低价");
  await expect(page.getByRole("status").filter({ hasText: "有禁用词：最低价" })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await act.openCard(page, "蒸锅全网最低价");
  const sheet = find.cardSheet(page, "蒸锅全网最低价");
  await expect(sheet.getByRole("status").filter({ hasText: "有禁用词：最低价" })).toBeVisible();
  await check.accessible(page, "a title with a forbidden word");
  await sheet.getByRole("textbox", { name: "标题" }).fill("蒸锅大促价");
  await expect(page.getByText("有禁用词")).toHaveCount(0);
});
