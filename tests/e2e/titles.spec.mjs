// The shop's own language in titles: recognised while typing, filled in by Enter, written from the fields again.
import { act, check, compose, expect, find, finger, test } from "./support/test.mjs";

const LIST = "活动申报", CARD = "1M 不粘锅 29.9元 500件 德邦到付 11-05截止 @小李";

const chips = where => where.getByRole("list", { name: "认出来的" });
const chip = (where, name, value) => chips(where).getByRole("listitem").filter({ hasText: name }).filter({ hasText: value });
const fact = (sheet, name) => sheet.getByRole("button", { name: new RegExp(`^${name}`) });

test("on a phone: a title fills the card, and one undo takes both back", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  const touch = await finger(page);
  await act.openApp(page, host);
  await act.beginWithTemplate(page);
  await page.getByRole("navigation", { name: "列表", exact: true }).getByRole("button", { name: new RegExp(`^${LIST}`) }).click();
  await touch.tap(find.addButton(page, LIST));
  const line = find.titleBox(page), column = find.column(page, LIST);

  // Nothing is recognised in a word that is still being composed.
  await compose(page, "jd", "京东", {
    meanwhile: async () => {
      await expect(line).toHaveValue("jd");
      await page.waitForTimeout(100);
      await expect(chips(column)).toBeHidden();
    },
  });
  await expect(chip(column, "平台", "京东")).toBeVisible();
  await line.fill(CARD);
  for (const [name, value] of [["平台", "1号店"], ["价格", "¥29.90"], ["库存", "500 件"], ["物流", "德邦"], ["运费", "到付"], ["负责人", "小李"]]) {
    await expect(chip(column, name, value)).toBeVisible();
  }
  await check.accessible(page, "parts of a title being typed");
  // What is not meant is left as text, by one tap, and taken again by another.
  await touch.tap(column.getByRole("button", { name: /^库存 .*留作文字/ }));
  await expect(chip(column, "留作文字", "500件")).toBeVisible();
  await touch.tap(column.getByRole("button", { name: "重新识别 500件" }));
  await expect(chip(column, "库存", "500 件")).toBeVisible();
  await touch.tap(column.getByRole("button", { name: /^运费 .*留作文字/ }));
  await expect(line).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(line).toHaveValue("");
  await expect(chips(column)).toBeHidden();
  await page.keyboard.press("Escape");

  await act.openCard(page, CARD);
  const sheet = find.cardSheet(page, CARD);
  await expect(fact(sheet, "平台")).toHaveText("1号店");
  await expect(sheet.getByRole("textbox", { name: "价格", exact: true })).toHaveValue("¥29.90");
  await expect(sheet.getByRole("textbox", { name: "库存", exact: true })).toHaveValue("500 件");
  await expect(fact(sheet, "负责人")).toContainText("小李");
  await expect(fact(sheet, "物流")).toHaveText("德邦");
  await expect(fact(sheet, "运费")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await check.saved(page);
  await find.button(page, "撤销").first().click();
  await expect(find.card(page, CARD)).toHaveCount(0);
  await find.button(page, "重做").first().click();
  await expect(find.card(page, CARD)).toBeVisible();
});

test("at a desk, by keys alone: what a person set stays, until they ask for the change", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginWithTemplate(page);
  await act.addCards(page, LIST, ["JD 汤锅 89元 300件"]);
  await act.openCard(page, "JD 汤锅 89元 300件");
  const sheet = page.getByRole("dialog");
  const title = sheet.getByRole("textbox", { name: "标题" });
  await title.fill("JD 汤锅 79元 300件 明天");
  await expect(chip(sheet, "价格改成", "¥79")).toBeVisible();
  await expect(chip(sheet, "日期", "明天")).toBeVisible();
  await title.press("Enter");
  await expect(sheet.getByRole("textbox", { name: "价格", exact: true })).toHaveValue("¥89");
  await expect(fact(sheet, "截止")).toContainText("明天");

  await title.fill("JD 汤锅 69元 300件 明天");
  await act.tabTo(page, sheet.getByRole("button", { name: "把价格改成 ¥69" }));
  await page.keyboard.press("Space");
  await expect(chip(sheet, "价格", "¥69")).toBeVisible();
  await title.focus();
  await title.press("Enter");
  await expect(sheet.getByRole("textbox", { name: "价格", exact: true })).toHaveValue("¥69");

  // The other way round.
  const stock = sheet.getByRole("textbox", { name: "库存", exact: true });
  await stock.fill("450");
  await stock.press("Enter");
  await find.button(sheet, "更多").click();
  await page.getByRole("menuitem", { name: "按字段写标题" }).click();
  await expect(title).toHaveValue(/^京东 汤锅 69元 450件 \d\d-\d\d截止$/);
});

test("a board's rule marks the cards whose titles lack something", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", ["不粘锅", "JD 汤锅 89元"]);
  await find.button(page, "店里的事：更多").click();
  await page.getByRole("menuitem", { name: "标题规则" }).click();
  const rules = page.getByRole("dialog", { name: "标题规则" });
  await rules.getByRole("checkbox", { name: "平台" }).check();
  await rules.getByRole("checkbox", { name: "价格" }).check();
  await check.accessible(page, "the rule of a board");
  await find.button(rules, "关闭").click();
  await expect(page.getByRole("listitem", { name: /不粘锅.*标题里少了平台、价格/ })).toBeVisible();
  await expect(page.getByRole("listitem", { name: /汤锅.*标题里少了/ })).toHaveCount(0);
  await act.rename(page, "不粘锅", "TM 不粘锅 29.9元");
  await expect(page.getByRole("listitem", { name: /标题里少了/ })).toHaveCount(0);
  await find.button(page, "店里的事：更多").click();
  await page.getByRole("menuitem", { name: "标题规则" }).click();
  await find.button(rules, "改店里的简称和用词").click();
  await expect(page.getByRole("region", { name: "标题里的词" })).toBeFocused();
});

test("the shop's own words are kept, and taken out", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.goTo(page, "#/settings");
  const part = page.getByRole("region", { name: "标题里的词" });
  const line = part.getByRole("textbox", { name: "试着写一个标题" });
  await line.fill("老店 不粘锅 29.9元");
  await expect(part.getByText("认出 1 处")).toBeVisible();
  await part.getByText("平台", { exact: false }).filter({ hasText: /^平台/ }).first().click();
  await check.accessible(page, "the words of titles");
  await find.button(part, "「天猫」的叫法").click();
  const sheet = page.getByRole("dialog", { name: "「天猫」的叫法" });
  await sheet.getByRole("textbox", { name: "加一个叫法" }).fill("老店");
  await page.keyboard.press("Enter");
  await expect(sheet.getByRole("listitem").filter({ hasText: "老店" })).toBeVisible();
  await find.button(sheet, "「天猫」不再叫 TM").click();
  await find.button(sheet, "关闭").click();
  await expect(part.getByText("认出 2 处")).toBeVisible();
  await expect(chip(part, "平台", "天猫")).toBeVisible();
  await line.fill("TM 不粘锅");
  await expect(part.getByText("没有认出来的")).toBeVisible();
  await check.saved(page);
  await act.reload(page);
  await line.fill("老店 不粘锅");
  await expect(chip(part, "平台", "天猫")).toBeVisible();
});

test("pasted lines are each filled by what they say", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await find.addButton(page, "要做的").click();
  await act.pasteLines(page, ["货架×20 德邦到付 @小李", "1M 汤锅 89元 300件"]);
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByRole("checkbox", { name: /^认出每行/ })).toBeChecked();
  await find.button(sheet, "添加 2 张卡片").click();
  await expect(page.getByRole("listitem", { name: /汤锅.*1号店/ })).toBeVisible();
  await expect(page.getByRole("listitem", { name: /货架.*负责人 小李/ })).toBeVisible();
});
