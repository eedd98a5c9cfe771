// The eight templates: made, dated, staffed and worked through their first day; key dates moved; a board kept as a template.
import { act, check, expect, find, test } from "./support/test.mjs";

// Name, a list, and how many key dates are asked for.
const TEMPLATES = [
  ["各平台任务", "活动申报", 0],
  ["双十一专项计划", "官方时间表", 6],
  ["爆款运营", "前期评估", 1],
  ["店铺上新", "新品计划", 1],
  ["运营每月工作计划", "月目标", 1],
  ["店铺推广", "店铺基本信息", 0],
  ["订单跟踪", "待确认", 0],
  ["售后问题", "待受理", 0],
];

const sheet = page => page.getByRole("dialog", { name: "新建看板", exact: true });
const dates = page => page.getByRole("dialog", { name: "关键日期", exact: true });

// Makes a board from a template; answers the day chosen for its first key date, if it has one.
async function make(page, name, asks, day) {
  await find.button(page, "新建看板").first().click();
  await sheet(page).getByRole("button", { name: new RegExp(`^${name}`) }).click();
  await expect(sheet(page).getByRole("textbox", { name: "看板名字" })).toHaveValue(name);
  if (asks > 0) {
    await find.button(sheet(page), "下一步：定日期和人").click();
    const days = sheet(page).locator("input[type=date]");
    await expect(days).toHaveCount(asks);
    for (const it of await days.all()) await expect(it).not.toHaveValue("");
    if (day) await days.first().fill(day);
    await check.accessible(page, `the days of ${name}`);
  }
  await find.button(sheet(page), "建看板").click();
  await check.onBoard(page, name);
}

for (const device of ["phone", "desk"]) {
  test(`on a ${device}: each template is made and worked through its first day`, async ({ host, open }) => {
    test.setTimeout(240_000);
    const { page } = await open({ device });
    await act.openApp(page, host);
    await act.beginEmpty(page);
    for (const [name, list, asks] of TEMPLATES) {
      await act.goTo(page, "#/");
      await make(page, name, asks);
      const cards = find.list(page, list).getByRole("listitem");
      await expect(cards.first()).toBeVisible();
      const title = (await cards.first().getAttribute("aria-label")) ?? (await cards.first().innerText());
      await cards.first().click();
      const card = page.getByRole("dialog").first();
      await expect(card).toBeVisible();
      const step = card.getByRole("checkbox").first();
      if (await step.count()) await step.check();
      expect(title.length, name).toBeGreaterThan(3);
      await page.keyboard.press("Escape");
      await expect(card).toBeHidden();
      await check.saved(page);
    }
    await check.accessible(page, "a board from a template");
  });
}

test("a key date moves what is not done, says so before, and is taken back as one", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.goTo(page, "#/");
  await make(page, "店铺上新", 1, "2027-03-01");
  const strip = page.getByRole("button", { name: /关键日期.*上架日/ });
  await expect(strip).toContainText("2027-03-01");
  await strip.click();
  await check.accessible(page, "key dates");
  await find.button(dates(page), "改「上架日」").click();
  await dates(page).locator(".anchor-change input[type=date]").fill("2027-03-04");
  await expect(dates(page).getByText(/张没完成的卡片跟着：晚 3 天/)).toBeVisible();
  await find.button(dates(page), "就这么改").click();
  await expect(page.getByText(/「上架日」改好了，\d+ 张卡片跟着动了/)).toBeVisible();
  await find.button(dates(page), "关闭").click();
  await expect(strip).toContainText("2027-03-04");
  await find.button(page, "撤销").first().click();
  await expect(strip).toContainText("2027-03-01");
});

test("a board is kept as a template, and a board made from it, on other days", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.goTo(page, "#/");
  await make(page, "店铺上新", 1, "2027-03-01");
  await page.getByRole("button", { name: "店铺上新：更多" }).click();
  await page.getByRole("menuitem", { name: "存为看板模板" }).click();
  const keeping = page.getByRole("dialog", { name: "存为看板模板" });
  await keeping.getByRole("textbox", { name: "模板名字" }).fill("我们的上新");
  await find.button(keeping, "保存").click();
  await expect(page.getByText(/存成了看板模板「我们的上新」/)).toBeVisible();
  await act.goTo(page, "#/");
  await make(page, "我们的上新", 1, "2027-05-01");
  await expect(page.getByRole("button", { name: /关键日期.*上架日/ })).toContainText("2027-05-01");
  await act.goTo(page, "#/settings");
  await expect(page.getByRole("region", { name: "看板模板" })).toContainText("我们的上新");
});
