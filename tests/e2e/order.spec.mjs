// Order in the work: what comes again, what waits for what, who does a step, how full a list is and how much is done.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

const TO_DO = "要做的", DOING = "在做的";
// A Wednesday.
const TODAY = new Date("2026-11-18T09:00:00+08:00");
const fact = (sheet, name) => sheet.getByRole("button", { name: new RegExp(`^${name}`) });
const relations = sheet => sheet.getByRole("region", { name: "关联" });
const links = sheet => relations(sheet).getByRole("link");
const finish = async (page, title) => {
  await act.openMenu(page, title);
  await page.getByRole("menuitem", { name: "标成完成" }).click();
};

async function begin(host, open, device, more = {}) {
  const { page } = await open({ device, ...more });
  await page.clock.setFixedTime(TODAY);
  await act.openApp(page, host);
  await act.beginEmpty(page);
  return page;
}

test("on a phone: a card that comes again, once, and not when undone", async ({ host, open }) => {
  const page = await begin(host, open, "phone");
  const touch = await finger(page);
  await act.addCards(page, TO_DO, ["浇花"]);
  await act.openCard(page, "浇花");
  const sheet = find.cardSheet(page, "浇花");
  const step = sheet.getByRole("textbox", { name: "添加一步" });
  await step.fill("打水");
  await step.press("Enter");
  await sheet.getByRole("checkbox", { name: "打水" }).check();
  await touch.tap(fact(sheet, "重复"));
  const repeat = page.getByRole("dialog", { name: "重复" });
  await touch.tap(find.button(repeat, "每周三"));
  await expect(fact(sheet, "重复")).toContainText("每周三，下一次 11-25 周三");
  await expect(fact(sheet, "截止")).toContainText("今天");
  await page.keyboard.press("Escape");
  await expect(find.card(page, "浇花，")).toHaveAccessibleName(/会重复/);

  await finish(page, "浇花");
  await check.cards(page, TO_DO, ["浇花，已完成", "浇花，11-25"]);
  await expect(page.getByText("下一张「浇花」：11-25 周三")).toBeVisible();
  await touch.tap(find.button(page, "撤销").first());
  await check.cards(page, TO_DO, ["浇花，今天截止"]);
  await finish(page, "浇花");
  await check.cards(page, TO_DO, ["浇花，已完成", "浇花，11-25"]);
  await check.saved(page);
  await act.reload(page);
  await check.cards(page, TO_DO, ["浇花，已完成", "浇花，11-25"]);
  await find.card(page, "浇花，11-25").tap();
  await expect(sheet.getByRole("checkbox", { name: "打水" })).not.toBeChecked();
  await touch.tap(fact(sheet, "重复"));
  await touch.tap(find.button(repeat, "不重复"));
  await expect(fact(sheet, "重复")).toContainText("不重复");
});

test("at a desk by keys: weeks away bring one card, of a pattern of one's own", async ({ host, open }) => {
  const page = await begin(host, open, "desk");
  await act.addCards(page, TO_DO, ["盘点"]);
  await act.walkTo(page, TO_DO, "盘点");
  await page.keyboard.press("Enter");
  const sheet = find.cardSheet(page, "盘点");
  await act.tabTo(page, fact(sheet, "重复"));
  await page.keyboard.press("Enter");
  const repeat = page.getByRole("dialog", { name: "重复" });
  await act.tabTo(page, find.button(repeat, "自己定…"));
  await page.keyboard.press("Enter");
  const every = repeat.getByRole("textbox", { name: "每几天" });
  await act.tabTo(page, find.button(repeat, "天"));
  await page.keyboard.press("Enter");
  await every.fill("0");
  await expect(find.button(repeat, "就这样重复")).toBeDisabled();
  await every.fill("2");
  await expect(repeat.getByText("每 2 天")).toBeVisible();
  await act.tabTo(page, find.button(repeat, "就这样重复"));
  await page.keyboard.press("Enter");
  await expect(fact(sheet, "重复")).toContainText("每 2 天，下一次 后天");
  await fact(sheet, "重复").press("Enter");
  await act.tabTo(page, find.button(repeat, "到日子就出"));
  await page.keyboard.press("Enter");
  await expect(find.button(repeat, "到日子就出")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await check.cards(page, TO_DO, ["盘点，今天截止"]);
  await check.saved(page);

  await page.clock.setFixedTime(new Date("2026-12-09T09:00:00+08:00"));
  await act.reload(page);
  await check.cards(page, TO_DO, ["盘点，逾期 21 天", "盘点，逾期 1 天"]);
  await expect(page.getByText("中间跳过 9 次")).toBeVisible();
  await act.reload(page);
  await check.cards(page, TO_DO, ["盘点，逾期", "盘点，逾期"]);
});

test("what stands open is within everybody's reach, and the next stage one tap away", async ({ host, open }) => {
  for (const device of ["phone", "desk"]) {
    const page = await begin(host, open, device, { reducedMotion: "reduce" });
    await act.addCards(page, TO_DO, ["选品"]);
    await act.openCard(page, "选品");
    const sheet = find.cardSheet(page, "选品");
    await fact(sheet, "重复").click();
    const repeat = page.getByRole("dialog", { name: "重复" });
    for (const unit of ["周", "月", "农历年"]) {
      if (unit === "周") await find.button(repeat, "自己定…").click();
      await find.button(repeat, unit).click();
      await check.accessible(page, `${device}: a pattern by ${unit}`);
    }
    await repeat.getByRole("textbox", { name: /^农历几月/ }).fill("12");
    await repeat.getByRole("textbox", { name: /^初几/ }).fill("8");
    await expect(repeat.getByText("农历每年腊月初八")).toBeVisible();
    await find.button(repeat, "就这样重复").click();
    await expect(fact(sheet, "截止")).toContainText("2027-01-15 周五");
    await expect(fact(sheet, "重复")).toContainText("农历每年腊月初八，下一次 2028-01-04 周二");
    await find.button(relations(sheet), "关联一张卡片").click();
    await check.accessible(page, `${device}: linking`);
    await page.keyboard.press("Escape");
    await sheet.getByRole("list", { name: "走到哪一步" }).getByRole("button", { name: `移到「${DOING}」` }).click();
    await expect(sheet.getByRole("list", { name: "走到哪一步" }).getByText(DOING)).toHaveAttribute("aria-current", "step");
    await find.button(sheet, "看记录").click();
    await expect(sheet.getByText("我 设成重复：农历每年腊月初八")).toBeVisible();
    await check.accessible(page, `${device}: a repeating card`);
  }
});

test("on a phone: what is held up says so until the other is done", async ({ host, open }) => {
  const page = await begin(host, open, "phone");
  const touch = await finger(page);
  await act.addCards(page, TO_DO, ["上架", "拍主图"]);
  await act.openCard(page, "上架");
  const sheet = find.cardSheet(page, "上架");
  await touch.tap(find.button(relations(sheet), "关联一张卡片"));
  const picker = page.getByRole("dialog", { name: "关联一张卡片" });
  await picker.getByRole("searchbox").fill("主图");
  await touch.tap(find.button(picker.getByRole("list"), /^拍主图/));
  await expect(links(sheet)).toHaveText([/^拍主图/]);
  await expect(relations(sheet)).toContainText("被阻塞");
  await touch.tap(links(sheet).first());
  await check.cardIsOpen(page, "拍主图");
  const other = find.cardSheet(page, "拍主图");
  await expect(relations(other)).toContainText("阻塞");
  await expect(links(other)).toHaveText([/^上架/]);
  await page.keyboard.press("Escape");

  await expect(find.card(page, "上架")).toHaveAccessibleName(/被阻塞/);
  await finish(page, "拍主图");
  await expect(find.card(page, "上架")).not.toHaveAccessibleName(/被阻塞/);
  await act.openMenu(page, "拍主图");
  await page.getByRole("menuitem", { name: "标成没完成" }).click();
  await expect(find.card(page, "上架")).toHaveAccessibleName(/被阻塞/);
  await act.openCard(page, "上架");
  await touch.tap(find.button(sheet, "取消和「拍主图」的关联"));
  await expect(links(sheet)).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(find.card(page, "上架")).not.toHaveAccessibleName(/被阻塞/);
});

test("at a desk: a step has somebody and a day, and becomes a card", async ({ host, open }) => {
  const page = await begin(host, open, "desk");
  await act.addCards(page, TO_DO, ["双十一", "别的"]);
  await act.openCard(page, "双十一");
  const sheet = find.cardSheet(page, "双十一");
  const step = sheet.getByRole("textbox", { name: "添加一步" });
  for (const text of ["拍主图", "写详情"]) {
    await step.fill(text);
    await step.press("Enter");
  }
  const choose = async word => {
    await find.button(sheet, "拍主图：更多").click();
    await page.getByRole("menuitem", { name: word, exact: true }).click();
  };
  await choose("谁来做这一步");
  await find.button(page.getByRole("dialog", { name: "谁来做这一步" }), "小李").click();
  await expect(find.button(sheet, "这一步 小李 做")).toBeVisible();
  await choose("这一步到哪天");
  await find.button(page.getByRole("dialog", { name: "这一步到哪天" }), "明天").first().click();
  await expect(sheet.getByRole("button", { name: /^这一步 明天/ })).toBeVisible();
  await sheet.getByRole("textbox", { name: "清单项" }).first().press("Alt+ArrowDown");
  await expect(sheet.getByRole("checkbox")).toHaveCount(3);
  // Back up by the mouse: taken by the edge before its tick.
  const row = sheet.getByRole("listitem").filter({ has: page.getByRole("checkbox", { name: "拍主图" }) });
  const above = sheet.getByRole("listitem").filter({ has: page.getByRole("checkbox", { name: "写详情" }) });
  const [from, to] = [await row.boundingBox(), await above.boundingBox()];
  await page.mouse.move(from.x - 8, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 40, to.y + 4, { steps: 8 });
  await page.mouse.up();
  const order = sheet.getByRole("region", { name: "清单" }).getByRole("checkbox");
  await expect(order).toHaveCount(2);
  await expect(order.first()).toHaveAccessibleName("拍主图");
  await choose("变成卡片");
  await expect(sheet.getByRole("checkbox", { name: "拍主图" })).toHaveCount(0);
  await expect(links(sheet)).toHaveText([/^拍主图/]);
  await page.keyboard.press("Escape");
  await check.cards(page, TO_DO, ["双十一", "拍主图，负责人 小李，明天截止", "别的"]);
  await find.button(page, "撤销").first().click();
  await check.cards(page, TO_DO, ["双十一", "别的"]);
  await act.openCard(page, "双十一");
  await expect(sheet.getByRole("checkbox", { name: "拍主图" })).toBeVisible();
});

test("a list that is too full says so and takes more; the board tells how much is done", async ({ host, open }) => {
  for (const device of ["phone", "desk"]) {
    const page = await begin(host, open, device);
    await act.addCards(page, TO_DO, ["甲", "乙"]);
    await act.chooseOfList(page, TO_DO, "最多放几张…");
    const limit = page.getByRole("dialog", { name: `「${TO_DO}」最多放几张` });
    await limit.getByRole("textbox", { name: "张数" }).fill("两");
    await find.button(limit, "存好").click();
    await expect(limit).toContainText("写成整数");
    await limit.getByRole("textbox", { name: "张数" }).fill("2");
    await page.keyboard.press("Enter");
    await expect(find.column(page, TO_DO)).toContainText("2 / 2 张");
    await act.addCards(page, TO_DO, ["丙"]);
    await expect(find.column(page, TO_DO)).toContainText("3 张，超过最多 2 张");
    await finish(page, "甲");
    await find.button(page, "店里的事：更多").click();
    await page.getByRole("menuitem", { name: "进度" }).click();
    const progress = page.getByRole("dialog", { name: "进度" });
    await expect(progress.getByRole("progressbar", { name: "全部卡片，做完 1 张，共 3 张" })).toHaveAttribute("aria-valuenow", "33");
    await expect(progress.getByRole("progressbar", { name: `${DOING}，做完 0 张，共 0 张` })).toBeVisible();
    await expect(progress.getByRole("region", { name: "按负责人" })).toContainText("没有负责人");
    await page.keyboard.press("Escape");
    await find.button(page, "撤销").first().click();
    await find.button(page, "撤销").first().click();
    await expect(find.column(page, TO_DO)).toContainText("2 / 2 张");
  }
});

test("two devices tick the same card: one next card, with the words that were typed", async ({ host, open }) => {
  test.setTimeout(120_000);
  const a = await begin(host, open, "desk");
  await act.addCards(a, TO_DO, ["浇花"]);
  await act.openCard(a, "浇花");
  await fact(find.cardSheet(a, "浇花"), "重复").click();
  await find.button(a.getByRole("dialog", { name: "重复" }), "每天").click();
  await a.keyboard.press("Escape");
  await check.saved(a);
  const { page: b } = await open({ device: "phone" });
  await b.clock.setFixedTime(new Date("2026-11-21T09:00:00+08:00"));
  await act.openApp(b, host);
  await act.receiveAtFirst(b, "小周");
  await act.importFile(b, await act.exportShop(a));
  await check.anyBoard(b);

  // 小李 ticks it on its day and writes into the next one; 小周, who has not heard of it, three days later.
  await act.openFirstBoard(a);
  await finish(a, "浇花");
  await find.card(a, "浇花，明天").click();
  const title = a.getByRole("dialog").getByRole("textbox", { name: "标题" });
  await title.fill("浇花和施肥");
  await title.press("Enter");
  await a.keyboard.press("Escape");
  await finish(b, "浇花");
  await check.cards(b, TO_DO, ["浇花，已完成", "浇花，今天"]);

  const [fromA, fromB] = [await act.exportShop(a), await act.exportShop(b)];
  for (const [page, packet] of [[a, fromB], [b, fromA]]) {
    await act.importFile(page, packet);
    await page.keyboard.press("Escape");
    await act.openFirstBoard(page);
    await check.cards(page, TO_DO, ["浇花，已完成", "浇花和施肥，"]);
    await expect(page.getByTitle("两个版本")).toHaveCount(0);
    await check.saved(page);
    await act.reload(page);
    await check.cards(page, TO_DO, ["浇花，已完成", "浇花和施肥，"]);
  }
});
