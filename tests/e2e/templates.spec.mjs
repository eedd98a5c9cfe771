// The eight templates: made, dated, staffed and worked through their first day; key dates moved; a board of the shop's own
// kept as a template.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

// Name, the list where the work begins, and how many key dates are asked for.
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
const strip = page => page.getByRole("button", { name: /^关键日期/ });

// Makes a board from a template on the first page; `day`, if given, is chosen for its first key date, and `who` gets all of
// its roles.
async function make(page, press, name, asks, { day, who } = {}) {
  await press(find.button(page.getByRole("main"), "新建看板"));
  await press(sheet(page).getByRole("button", { name: new RegExp(`^${name}`) }));
  await expect(sheet(page).getByRole("textbox", { name: "看板名字" })).toHaveValue(name);
  const next = find.button(sheet(page), "下一步：定日期和人");
  if (asks || who) {
    await press(next);
    const days = sheet(page).locator("input[type=date]");
    await expect(days).toHaveCount(asks);
    for (const it of await days.all()) await expect(it).not.toHaveValue("");
    if (day) await days.first().fill(day);
    if (who) for (const role of await sheet(page).getByRole("combobox").all()) await role.selectOption(who);
    await check.accessible(page, `days and people of ${name}`);
  }
  await press(find.button(sheet(page), "建看板"));
  await check.onBoard(page, name);
}

for (const device of ["phone", "desk"]) {
  for (const [name, list, asks] of TEMPLATES) {
    test(`on a ${device}: ${name} is made, staffed and worked through its first day`, async ({ host, open }) => {
      const { page } = await open({ device });
      const touch = device === "phone" && await finger(page);
      const press = it => touch ? touch.tap(it) : it.click();
      await act.openApp(page, host);
      await act.beginEmpty(page);
      await act.goTo(page, "#/people");
      await act.addColleague(page, { 名字: "小周" }, press);
      await act.goTo(page, "#/");
      await make(page, press, name, asks, { who: "小周" });
      const opened = page.getByRole("dialog").first();
      const card = find.list(page, list).getByRole("listitem").first();
      await press(card);
      await expect(opened.getByRole("button", { name: "负责人 小周" })).toBeVisible();
      if (asks) await expect(opened.getByRole("button", { name: /^跟着 .*(前|后) \d+ 天|^跟着 .*当天/ })).toBeVisible();
      const tick = opened.getByRole("region", { name: "清单" }).getByRole("checkbox").first();
      await tick.scrollIntoViewIfNeeded();
      await tick.check();
      await check.accessible(page, `a card of ${name}`);
      await page.keyboard.press("Escape");
      await expect(opened).toBeHidden();
      await check.saved(page);
      // All of it is there after a reload.
      await act.reload(page);
      await check.onBoard(page, name);
      if (asks) await expect(strip(page)).toBeVisible();
      await press(card);
      await expect(tick).toBeChecked();
      await page.keyboard.press("Escape");
      await check.accessible(page, `the board ${name}`);
    });
  }
}

test("a key date moves what is not done, says so before, and is taken back as one", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  const press = it => it.click();
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.goTo(page, "#/");
  await make(page, press, "店铺上新", 1, { day: "2027-03-01" });
  await expect(strip(page)).toContainText("2027-03-01");
  await strip(page).click();
  await check.accessible(page, "key dates");
  await dates(page).getByRole("button", { name: /^上架日/ }).click();
  await dates(page).locator(".anchor-change input[type=date]").fill("2027-03-04");
  await expect(dates(page).getByText(/张没完成的卡片跟着：晚 3 天/)).toBeVisible();
  await find.button(dates(page), "就这么改").click();
  await expect(page.getByText(/「上架日」改好了，\d+ 张卡片跟着动了/)).toBeVisible();
  await find.button(dates(page), "关闭").click();
  await expect(strip(page)).toContainText("2027-03-04");
  await find.button(page, "撤销").first().click();
  await expect(strip(page)).toContainText("2027-03-01");
});

test("a board is kept as a template, and a board made from it, on other days", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  const touch = await finger(page);
  const press = it => touch.tap(it);
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.goTo(page, "#/");
  await make(page, press, "店铺上新", 1, { day: "2027-03-01" });
  await press(page.getByRole("button", { name: "店铺上新：更多" }));
  await press(page.getByRole("menuitem", { name: "存为看板模板" }));
  const keeping = page.getByRole("dialog", { name: "存为看板模板" });
  await keeping.getByRole("textbox", { name: "模板名字" }).fill("我们的上新");
  await press(find.button(keeping, "存好"));
  await expect(page.getByText(/存成了看板模板「我们的上新」/)).toBeVisible();
  await act.goTo(page, "#/");
  await make(page, press, "我们的上新", 1, { day: "2027-05-01" });
  await expect(strip(page)).toContainText("2027-05-01");
  await act.goTo(page, "#/settings");
  await expect(page.getByRole("region", { name: "看板模板" })).toContainText("我们的上新");
});
