// First days on the boards that items and campaigns go over: prices, stock and figures are worked out, gates are passed.
import { act, check, expect, find, test } from "./support/test.mjs";
import * as day from "./support/first_day.mjs";

const { box, card, choose, close, closeDay, due, fact, fill, opened, worked } = day;

// Ticks the first steps of a card of the template.
async function tickSteps(page, press, title, count) {
  await opened(page, press, title);
  const steps = card(page).getByRole("region", { name: "清单", exact: true }).getByRole("checkbox");
  for (let nth = 0; nth < count; nth += 1) {
    await steps.nth(nth).scrollIntoViewIfNeeded();
    await check.steady(steps.nth(nth));
    await steps.nth(nth).click({ force: true });
    await expect(steps.nth(nth)).toBeChecked();
  }
  await close(page, press);
}

for (const device of ["phone", "desk"]) {
  test(`双十一专项计划 on a ${device}: an item has its worst price checked and its stock locked, and 掌柜 has read the page`, async ({ host, open }) => {
    test.setTimeout(120_000);
    const { page, press } = await day.begin(host, open, device, "双十一专项计划");
    const list = "各部门执行细节 · 运营";
    await act.addCards(page, list, ["煎锅28cm 89元 800件"]);
    await opened(page, press, "煎锅28cm 89元");
    await fill(page, { 一口价: "129", 最坏到手价: "64", 底价: "66" });
    // Below the floor: it must not be submitted, so less is stacked.
    await expect(worked(page, "高于底价")).toHaveText(/^[-−]¥2$|^¥?[-−]2$/);
    await fill(page, { 最坏到手价: "67.65", 成本: "56", 佣金: "3.38", 价格复核人: "小周" });
    await expect(worked(page, "高于底价")).toHaveText("¥1.65");
    await expect(worked(page, "单件毛利")).toHaveText("¥8.27");
    await fill(page, { 在库: "1300", 别处已锁: "200", 安全库存: "100" });
    await expect(worked(page, "锁后剩余")).toHaveText(/^200/);
    await choose(page, press, "归口", "运营");
    await due(page, press, "今天");
    await check.accessible(page, "an item of the campaign");
    await close(page, press);
    await tickSteps(page, press, "活动一页纸", 2);
    const told = await closeDay(page, press, list);
    expect(told).toMatch(/煎锅28cm/);
    await expect(find.card(page, "煎锅28cm 89元")).toHaveAccessibleName(/高于底价 ¥1.65.*锁后剩余 200|锁后剩余 200.*高于底价 ¥1.65/);
  });

  test(`爆款运营 on a ${device}: an item is looked at, its figures say what it is worth, and it goes through the first gate`, async ({ host, open }) => {
    test.setTimeout(120_000);
    const { page, press } = await day.begin(host, open, device, "爆款运营");
    await act.addCards(page, "前期评估", ["折叠货架 S1"]);
    await opened(page, press, "折叠货架 S1");
    await fill(page, { 款号: "S1", 成本: "18", 佣金: "2", 最坏到手价: "39" });
    await expect(worked(page, "单件毛利")).toHaveText("¥19");
    await fill(page, { 展现: "2000", 点击: "90", 访客: "80", 收藏加购: "12", 支付买家: "4" });
    await expect(worked(page, "点击率")).toHaveText("4.5%");
    await expect(worked(page, "收藏加购率")).toHaveText("15%");
    await expect(worked(page, "转化率")).toHaveText("5%");
    await expect(worked(page, "可卖天数")).toContainText("少了");
    await fill(page, { 在库: "300", 日销: "10" });
    await expect(worked(page, "可卖天数")).toHaveText(/^30/);
    await due(page, press, "今天");
    await check.accessible(page, "an item with its figures");
    await close(page, press);
    const told = await closeDay(page, press, "前期评估");
    expect(told).toMatch(/折叠货架 S1/);
    await act.moveByMenu(page, "折叠货架 S1", "筹备期");
    await expect(find.card(find.list(page, "筹备期"), "折叠货架 S1")).toHaveAccessibleName(/顺延 1 次/);
  });

  test(`店铺上新 on a ${device}: a new item waits for its sample, gets its price, and goes to 美工`, async ({ host, open }) => {
    test.setTimeout(120_000);
    const { page, press } = await day.begin(host, open, device, "店铺上新");
    await act.addCards(page, "新品计划", ["双层保温饭盒 N8"]);
    await opened(page, press, "双层保温饭盒 N8");
    await fill(page, { 款号: "N8", 成本: "30", 一口价: "89", 最坏到手价: "59", 底价: "55" });
    await expect(worked(page, "高于底价")).toHaveText("¥4");
    await fact(page, "标签").scrollIntoViewIfNeeded();
    await press(fact(page, "标签"));
    await press(page.getByRole("dialog", { name: "标签" }).getByRole("checkbox", { name: "等样品" }));
    await page.keyboard.press("Escape");
    await due(page, press, "今天");
    await check.accessible(page, "a new item");
    await close(page, press);
    await expect(find.card(page, "双层保温饭盒 N8")).toContainText("等样品");
    for (const list of ["方案制定", "美工设计"]) {
      await act.moveByMenu(page, "双层保温饭盒 N8", list);
      await expect(find.card(find.list(page, list), "双层保温饭盒 N8")).toBeVisible();
    }
    const told = await closeDay(page, press, "美工设计");
    expect(told).toMatch(/双层保温饭盒 N8/);
    await expect(find.card(page, "双层保温饭盒 N8")).toHaveAccessibleName(/明天截止.*顺延 1 次/);
  });

  test(`店铺推广 on a ${device}: the shop's papers are filled in, and a promotion says what it earned after refunds`, async ({ host, open }) => {
    test.setTimeout(120_000);
    const { page, press } = await day.begin(host, open, device, "店铺推广");
    const form = await find.list(page, "店铺基本信息").getByRole("listitem").first().getByRole("heading").textContent();
    await tickSteps(page, press, form, 2);
    await act.addCards(page, "日常促销", ["满 99 减 10"]);
    await opened(page, press, "满 99 减 10");
    await fill(page, { 活动名称: "店铺满减", 最坏到手价: "85", 底价: "80", 价格复核人: "小周", 预算: "500" });
    await expect(worked(page, "高于底价")).toHaveText("¥5");
    await fill(page, { 支付金额: "3000", 退款金额: "200", 推广花费: "150" });
    await expect(worked(page, "退款后金额")).toHaveText("¥2,800");
    await expect(worked(page, "投产")).toHaveText("20");
    await expect(worked(page, "推广占比")).toHaveText("5%");
    await fill(page, { 结果与原因: "赚了，留着" });
    await due(page, press, "今天");
    await check.accessible(page, "a promotion with its result");
    await close(page, press);
    const told = await closeDay(page, press, "日常促销");
    expect(told).toMatch(/满 99 减 10/);
    await check.saved(page);
    await act.reload(page);
    // It stands last, and only what is near the screen is drawn.
    const promotions = find.list(page, "日常促销").getByRole("listitem");
    await expect(async () => {
      await promotions.last().scrollIntoViewIfNeeded();
      await expect(find.card(page, "满 99 减 10")).toBeVisible({ timeout: 500 });
    }).toPass();
    await opened(page, press, "满 99 减 10");
    await expect(box(page, "结果与原因")).toHaveValue("赚了，留着");
  });
}
