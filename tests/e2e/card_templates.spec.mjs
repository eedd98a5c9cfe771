// 卡片模板: a card is kept as one, cards are made from it, and it is changed, trashed and taken back as a card is.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

async function filled(open, host, device) {
  const { page } = await open({ device });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", ["上新"]);
  await act.openCard(page, "上新");
  const sheet = find.cardSheet(page, "上新");
  const step = sheet.getByRole("textbox", { name: "添加一步" });
  for (const text of ["拍主图", "写卖点"]) {
    await step.fill(text);
    await step.press("Enter");
  }
  await find.button(sheet, "截止 定截止日").click();
  await page.getByRole("dialog", { name: "截止" }).getByRole("button", { name: "明天", exact: true }).click();
  return page;
}

const keepSheet = page => page.getByRole("dialog", { name: "存为卡片模板" });

async function keep(page) {
  await find.button(find.cardSheet(page, "上新"), "更多").click();
  await page.getByRole("menuitem", { name: "存为卡片模板" }).click();
  await expect(keepSheet(page).getByRole("checkbox", { name: /^日期也存/ })).toBeChecked();
  await check.accessible(page, "the sheet that keeps a template");
  await find.button(keepSheet(page), "存好").click();
  await expect(page.getByText("存成了模板「上新」")).toBeVisible();
}

test("at a desk: kept with its dates, used under another title as one act, found in the palette", async ({ host, open }) => {
  const page = await filled(open, host, "desk");
  await keep(page);
  await page.keyboard.press("Escape");
  await check.cards(page, "要做的", ["上新"]);

  await find.addButton(page, "在做的").click();
  await find.titleBox(page).fill("上新 平底锅");
  await find.button(page, "用模板添加").click();
  await page.getByRole("menuitem", { name: "上新" }).click();
  const naming = page.getByRole("dialog", { name: "用模板添加：上新" });
  await expect(naming.getByRole("textbox", { name: "卡片标题" })).toHaveValue("上新 平底锅");
  await page.keyboard.press("Enter");
  await check.cards(page, "在做的", ["上新 平底锅"]);
  await expect(find.card(page, "上新 平底锅")).toBeFocused();
  await expect(find.card(page, "上新 平底锅")).toHaveAccessibleName(/明天/);
  await act.openCard(page, "上新 平底锅");
  for (const text of ["拍主图", "写卖点"]) {
    await expect(find.cardSheet(page, "上新 平底锅").getByRole("checkbox", { name: text })).not.toBeChecked();
  }
  await page.keyboard.press("Escape");
  await expect(find.cardSheet(page, "上新 平底锅")).toBeHidden();
  await page.keyboard.press("Control+z");
  await check.cards(page, "在做的", []);

  await act.openSearch(page);
  await find.searchBox(page).fill("用模板");
  await expect(find.chosenResult(page)).toHaveText(/用模板添加：上新/);
  await page.keyboard.press("Enter");
  await check.cardIsOpen(page, "上新");
  await page.keyboard.press("Escape");
  await check.cards(page, "要做的", ["上新", "上新"]);
});

test("a template is listed, changed, trashed and brought back, and is on no board", async ({ host, open }) => {
  const page = await filled(open, host, "desk");
  await keep(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await act.goTo(page, "#/settings/templates");
  const part = page.getByRole("region", { name: "卡片模板" });
  await expect(part.getByRole("listitem")).toHaveText([/上新.*来自/]);
  await find.button(part, "修改模板「上新」").click();
  const sheet = find.cardSheet(page, "上新");
  await expect(sheet.getByText(/^这是卡片模板/)).toBeVisible();
  await check.accessible(page, "an open template");
  await find.button(sheet, "截止 1 天后").click();
  const date = page.getByRole("dialog", { name: "截止" });
  await date.getByRole("textbox", { name: "用模板那天起第几天" }).fill("5");
  await page.keyboard.press("Enter");
  await expect(find.button(sheet, "截止 5 天后")).toBeVisible();
  await sheet.getByRole("textbox", { name: "标题" }).fill("上新流程");
  await page.keyboard.press("Enter");
  await expect(find.cardSheet(page, "上新流程")).toBeVisible();
  await find.button(page, "用它加一张卡片").click();
  await expect(page.getByText(/^这是卡片模板/)).toHaveCount(0);
  await check.cardIsOpen(page, "上新流程");
  await page.keyboard.press("Escape");
  await check.cards(page, "要做的", ["上新", "上新流程"]);

  await act.goTo(page, "#/settings/templates");
  await find.button(part, "删除模板「上新流程」").click();
  await expect(part.getByRole("listitem")).toHaveCount(0);
  await check.saved(page);
  await act.goTo(page, "#/trash");
  await find.putAway(page, "上新流程").getByRole("button", { name: /恢复/ }).click();
  await act.goTo(page, "#/settings/templates");
  await expect(part.getByRole("listitem")).toHaveText([/上新流程/]);
  await act.reload(page);
  await expect(part.getByRole("listitem")).toHaveText([/上新流程/]);
});

test("by finger: kept from the menu of a card, and used from the line of a new one", async ({ host, open }) => {
  const page = await filled(open, host, "phone");
  const hand = await finger(page);
  await page.goBack();
  await hand.tap(find.button(find.card(page, "上新"), "更多"));
  await hand.tap(page.getByRole("menuitem", { name: "存为卡片模板" }));
  await hand.tap(keepSheet(page).getByText(/^日期也存/));
  await hand.tap(find.button(keepSheet(page), "存好"));
  await hand.tap(find.addButton(page, "要做的"));
  const button = find.button(page, "用模板添加");
  const box = await button.boundingBox();
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  await hand.tap(button);
  await hand.tap(page.getByRole("menuitem", { name: "上新" }));
  await hand.tap(find.button(page.getByRole("dialog", { name: "用模板添加：上新" }), "添加卡片"));
  await check.cards(page, "要做的", ["上新", "上新"]);
  await expect(find.card(page, "上新").nth(1)).not.toHaveAccessibleName(/明天/);
});

test("two who change how a card repeats choose one of the two", async ({ host, open }) => {
  test.setTimeout(120_000);
  const [{ page: a }, { page: b }] = [await open({ device: "desk" }), await open({ device: "desk" })];
  await act.openApp(a, host);
  await act.beginEmpty(a);
  await act.addCards(a, "要做的", ["盘点"]);
  await repeat(a, "每天");
  const first = await act.exportShop(a);
  await act.openApp(b, host);
  await act.receiveAtFirst(b, "小周");
  await act.importFile(b, first);
  await act.openFirstBoard(a);
  await repeat(a, "周一到周五");
  await repeat(b, "每月最后一天");
  await act.importFile(a, await act.exportShop(b));
  await settled(a);
  await act.openFirstBoard(a);
  await expect(find.card(a, "盘点").filter({ has: a.getByTitle("两个版本") })).toBeVisible();
  await act.openCard(a, "盘点");
  const versions = a.getByRole("region", { name: "「重复」有两个版本" });
  await check.accessible(a, "two versions of how a card repeats");
  await versions.getByRole("radio", { name: /^周一到周五/ }).check();
  await find.button(versions, "就用这个").click();
  await expect(versions).toBeHidden();
  await expect(find.cardSheet(a, "盘点").getByRole("button", { name: /^重复 周一到周五/ })).toBeVisible();
});

async function settled(page) {
  await page.keyboard.press("Escape");
  await check.saved(page);
}

async function repeat(page, pattern) {
  await act.openCard(page, "盘点");
  await find.cardSheet(page, "盘点").getByRole("button", { name: /^重复/ }).click();
  await page.getByRole("dialog", { name: "重复" }).getByRole("button", { name: pattern, exact: true }).click();
  await expect(find.cardSheet(page, "盘点").getByRole("button", { name: new RegExp(`^重复 ${pattern}`) })).toBeVisible();
  await page.keyboard.press("Escape");
  await check.saved(page);
}
