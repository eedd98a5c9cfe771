// 设置: 数据保险 first, names that can be changed, looks that are remembered.
import { act, check, expect, find, test } from "./support/test.mjs";

test("names, theme and language are kept", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.goTo(page, "#/settings");
  await expect(page.getByRole("region", { name: "数据保险" })).toContainText("都存好了");
  await expect(find.button(page, "导出")).toBeVisible();

  const shop = page.getByRole("textbox", { name: "店铺名字" });
  await shop.fill("半山厨具");
  await shop.press("Enter");
  const me = page.getByRole("textbox", { name: "同事怎么叫你" });
  await me.fill("");
  await me.blur();
  await expect(me).toHaveValue("小李");
  await find.button(page, "深").click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await check.saved(page);
  await act.reload(page);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(shop).toHaveValue("半山厨具");

  await find.button(page, "英文").click();
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("what the sample shop came with is no import to take back", async ({ host, open }) => {
  const { page } = await open();
  await act.openApp(page, host);
  await page.getByRole("button", { name: /^先逛示例店铺/ }).click();
  await check.ready(page);
  await act.openFirstBoard(page);
  await act.goTo(page, "#/settings");
  await expect(page.getByRole("region", { name: "合进来的" })).toContainText("还没有合过");
});

test("the sample goes at a tap, and asks first when one has written in it", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  const sample = page.getByRole("button", { name: /^先逛示例店铺/ }), clear = find.button(page, "清掉示例，开自己的店");
  const visit = async () => {
    await sample.click();
    await check.ready(page);
    await act.openFirstBoard(page);
  };
  await act.openApp(page, host);
  await visit();
  await clear.first().click();
  await expect(sample).toBeVisible();

  await visit();
  await page.getByRole("button", { name: "添加卡片" }).first().click();
  await find.titleBox(page).fill("真的要做的");
  await find.titleBox(page).press("Enter");
  await expect(find.card(page, "真的要做的")).toBeVisible();
  await clear.first().click();
  const asked = page.getByRole("alertdialog", { name: "清掉示例店铺？" });
  await find.button(asked, "取消").click();
  await expect(find.card(page, "真的要做的")).toBeVisible();
  await clear.first().click();
  await find.button(asked, "清掉示例，开自己的店").click();
  await expect(sample).toBeVisible();
});

test("a page within a page shows in the navigation where one is", async ({ host, open }) => {
  for (const device of ["phone", "desk"]) {
    const { page } = await open({ device });
    await act.openApp(page, host);
    await act.beginEmpty(page);
    const here = page.getByRole("navigation", { name: "主导航" }).locator("a[aria-current]:visible");
    for (const [route, word] of [
      ["#/settings", device === "phone" ? "我的" : "设置"],
      ["#/settings/fields", device === "phone" ? "我的" : "设置"],
      ["#/settings/titles", device === "phone" ? "我的" : "设置"],
      ["#/people", "通讯录"],
      ["#/trash", device === "phone" ? "我的" : "回收站"],
      ["#/given", device === "phone" ? "我的任务" : "我派出的"],
    ]) {
      await act.goTo(page, route);
      await expect(here, route).toHaveText([word]);
    }
  }
});
