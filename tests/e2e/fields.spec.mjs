// Fields of the shop's own: made in the settings or from a card, filled in, worked out, shown on cards, added up.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

const LIST = "要做的";

const part = page => page.getByRole("region", { name: "字段", exact: true });
const sheet = (page, name) => page.getByRole("dialog", { name, exact: true });
const box = (where, name) => where.getByRole("textbox", { name, exact: true });
const fact = (where, name) => where.getByRole("button", { name: new RegExp(`^${name}`) });

// Makes a field where the button stands; `press` is a mouse or a finger.
async function make(page, where, name, shape, press = it => it.click()) {
  await press(find.button(where, "加一个字段"));
  const adding = sheet(page, "加一个字段");
  await box(adding, "字段名字").fill(name);
  await press(find.button(adding, shape));
  await press(find.button(adding, "加一个字段"));
  await expect(adding).toBeHidden();
}

async function fill(where, name, text) {
  await box(where, name).fill(text);
  await box(where, name).press("Enter");
}

test("at a desk: what is left of a price is worked out, shown on the card and added up", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, LIST, ["不粘锅 29.9元 500件", "汤锅 89元 300件"]);
  const board = page.url();
  await act.goTo(page, "#/settings/fields");
  await expect(part(page)).toBeFocused();

  await make(page, part(page), "成本", "金额");
  await make(page, part(page), "佣金率", "数字");
  await fill(sheet(page, "改「佣金率」"), "单位", "％");
  await find.button(sheet(page, "改「佣金率」"), "关闭").click();
  await expect(part(page).getByRole("listitem").filter({ hasText: "佣金率" })).toContainText("数字 · %");

  await make(page, part(page), "毛利", "公式");
  const gain = sheet(page, "改「毛利」");
  const formula = box(gain, "公式");
  await formula.fill("价格 − 进货");
  await expect(gain.getByText("没有叫「进货」的数字字段")).toBeVisible();
  await formula.fill("毛利 + 1");
  await expect(gain.getByText("公式绕回了自己").first()).toBeVisible();
  await formula.fill("（价格 −");
  await gain.getByRole("button", { name: "写进公式：成本" }).click();
  await expect(formula).toBeFocused();
  await formula.pressSequentially("）－价格*佣金率");
  await expect(gain.getByRole("status")).toHaveText(/— 少了成本/);
  await formula.press("Enter");
  await expect(formula).toHaveValue("价格 − 成本 − 价格 × 佣金率");
  await gain.getByRole("switch", { name: "显示在卡片上" }).check();
  await gain.getByRole("group", { name: /合计/ }).getByRole("button", { name: "总和" }).click();
  await check.accessible(page, "a formula");
  await page.keyboard.press("Escape");

  await page.goto(board);
  await act.openCard(page, "不粘锅 29.9元 500件");
  const card = page.getByRole("dialog");
  await expect(card.getByText("少了成本")).toBeVisible();
  await fill(card, "成本", "18");
  await fill(card, "佣金率", "五");
  await expect(card.getByText("写成数字，比如 1.5")).toBeVisible();
  await fill(card, "佣金率", "5%");
  await expect(box(card, "佣金率")).toHaveValue("5%");
  await expect(card.getByText("¥10.41")).toBeVisible();
  await check.accessible(page, "a card with fields of the shop's own");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listitem", { name: /^不粘锅.*毛利 ¥10.41/ })).toBeVisible();
  await expect(find.column(page, LIST)).toContainText("共 2 张·800 件·¥41,650·毛利 ¥10.41");
  await expect(page.getByRole("note", { name: "看板合计" })).toContainText("共 2 张·800 件·¥41,650·毛利 ¥10.41");

  // A filter counts what it shows, and says so.
  await page.goto(`${board}?q=${encodeURIComponent("汤锅")}`);
  await expect(find.column(page, LIST)).toContainText("筛选出的 300 件·¥26,700");
  await expect(page.getByRole("note", { name: "看板合计" })).toContainText("筛选出 1 张·300 件·¥26,700");

  // A shape stays where values would be lost; a field that goes comes back by undo, with what was said.
  await act.goTo(page, "#/settings/fields");
  await part(page).getByRole("button", { name: "改「成本」" }).click();
  const cost = sheet(page, "改「成本」");
  await expect(cost.getByText("换了会丢")).toBeVisible();
  await expect(find.button(cost, "文字")).toHaveCount(0);
  await find.button(cost, "删除字段").click();
  await expect(part(page).getByText("成本")).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(part(page).getByText("成本")).toBeVisible();
  await check.saved(page);
  await act.reload(page);
  await page.goto(board);
  await expect(page.getByRole("listitem", { name: /^不粘锅.*毛利 ¥10.41/ })).toBeVisible();
});

test("on a phone: fields of each shape are made from a card and filled by thumb", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  const touch = await finger(page);
  const tap = it => touch.tap(it);
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, LIST, ["不粘锅", "汤锅"]);
  await act.openCard(page, "不粘锅");
  const card = find.cardSheet(page, "不粘锅");

  await make(page, card, "颜色", "多选", tap);
  const colours = sheet(page, "改「颜色」");
  for (const name of ["红", "黑", "白"]) await fill(colours, "加一个选项", name);
  await expect(colours.getByRole("list", { name: "选项" }).getByRole("listitem")).toHaveCount(3);
  await colours.getByRole("switch", { name: "显示在卡片上" }).check();
  await check.accessible(page, "the choices of a field");
  await tap(find.button(colours, "关闭"));
  await tap(fact(card, "颜色"));
  const picker = sheet(page, "颜色");
  await tap(find.button(picker, "红"));
  await tap(find.button(picker, "白"));
  await tap(find.button(picker, "关闭"));
  await expect(fact(card, "颜色")).toContainText("红、白");

  await make(page, card, "验货人", "成员", tap);
  await tap(fact(card, "验货人"));
  await tap(sheet(page, "验货人").getByRole("button", { name: "小李" }));
  await expect(fact(card, "验货人")).toContainText("小李");

  await make(page, card, "要拍图", "勾选", tap);
  await card.getByRole("checkbox", { name: "要拍图" }).check();

  await make(page, card, "到货日", "日期", tap);
  await tap(fact(card, "到货日"));
  await tap(find.button(sheet(page, "到货日"), "明天"));
  await expect(fact(card, "到货日")).toContainText("明天");

  await make(page, card, "货源", "链接", tap);
  await tap(fact(card, "货源"));
  await fill(sheet(page, "货源"), "地址", "https://example.com/pan");
  await expect(card.getByRole("link", { name: "打开" })).toHaveAttribute("href", "https://example.com/pan");
  await tap(fact(card, "货源"));
  await box(sheet(page, "货源"), "地址").fill("汤");
  await tap(sheet(page, "货源").getByRole("button", { name: /^汤锅/ }));
  await expect(fact(card, "货源")).toContainText("汤锅");

  await make(page, card, "备注", "文字", tap);
  await fill(card, "备注", "先发样");
  await check.saved(page);
  await act.reload(page);
  await expect(box(card, "备注")).toHaveValue("先发样");
  await expect(card.getByRole("checkbox", { name: "要拍图" })).toBeChecked();
  await tap(find.button(card, "关闭"));
  await expect(page.getByRole("listitem", { name: /^不粘锅.*颜色 红、白/ })).toBeVisible();
  await expect(page.getByRole("note", { name: "看板合计" })).toContainText("共 2 张");
});
