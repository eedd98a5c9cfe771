// Working fast: many cards at once, copies, keys on the card one means, and everything by its name.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

const CARDS = ["甲", "乙", "丙", "丁"];

async function begin(open, host, device) {
  const { page } = await open({ device });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", CARDS);
  return page;
}

test("by mouse: Ctrl and Shift choose, one act moves them in their order, one undo takes it back", async ({ host, open }) => {
  const page = await begin(open, host, "desk");
  await find.card(page, "丁").click({ modifiers: ["Control"] });
  await find.card(page, "甲").click({ modifiers: ["Control"] });
  await expect(find.selectionBar(page).getByRole("status")).toHaveText("已选 2 张");
  await find.card(page, "丙").click({ modifiers: ["Shift"] });
  await expect(find.selectionBar(page).getByRole("status")).toHaveText("已选 4 张");
  await find.card(page, "丙").click();
  await expect(find.selectionBar(page).getByRole("status")).toHaveText("已选 3 张");
  await check.accessible(page, "the bar of chosen cards");

  await find.button(find.selectionBar(page), "移动到…").click();
  const sheet = page.getByRole("dialog", { name: "移动 3 张卡片" });
  await sheet.getByText("在做的", { exact: true }).click();
  await find.button(sheet, "移到这里").click();
  await check.cards(page, "在做的", ["甲", "乙", "丁"]);
  await check.cards(page, "要做的", ["丙"]);
  await page.keyboard.press("Control+z");
  await check.cards(page, "要做的", CARDS);

  await page.keyboard.press("Escape");
  await expect(find.selectionBar(page)).toHaveCount(0);
  await find.card(page, "乙").click();
  await check.cardIsOpen(page, "乙");
});

test("by keys: x and Shift with arrows choose, d dates all of them, c puts them away", async ({ host, open }) => {
  const page = await begin(open, host, "desk");
  await act.walkTo(page, "要做的", "甲");
  await page.keyboard.press("x");
  await expect(find.selectionBar(page).getByRole("status")).toHaveText("已选 1 张");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(find.selectionBar(page).getByRole("status")).toHaveText("已选 3 张");
  await page.keyboard.press("Shift+ArrowUp");
  await expect(find.selectionBar(page).getByRole("status")).toHaveText("已选 2 张");
  await expect(find.card(page, "乙")).toBeFocused();

  await page.keyboard.press("d");
  await page.getByRole("dialog", { name: "截止" }).getByRole("button", { name: "明天", exact: true }).click();
  for (const title of ["甲", "乙"]) await expect(find.card(page, title)).toHaveAccessibleName(/明天/);
  await expect(find.card(page, "丙")).not.toHaveAccessibleName(/明天/);
  await page.keyboard.press("m");
  for (const title of ["甲", "乙"]) await expect(find.card(page, title)).toHaveAccessibleName(/负责人 小李/);
  await page.keyboard.press("c");
  await check.cards(page, "要做的", ["丙", "丁"]);
  await expect(find.selectionBar(page)).toHaveCount(0);
  await find.button(page, "撤销").last().click();
  await check.cards(page, "要做的", CARDS);
});

test("keys mean the card under the pointer, and Space still lifts the one with the focus", async ({ host, open }) => {
  const page = await begin(open, host, "desk");
  await find.card(page, "乙").hover();
  await page.keyboard.press("Space");
  await expect(find.card(page, "乙")).toHaveAccessibleName(/负责人 小李/);
  await page.keyboard.press("q");
  await expect(find.card(page, "乙")).not.toHaveAccessibleName(/负责人/);
  await page.keyboard.press("t");
  const title = page.getByRole("dialog", { name: "改标题" }).getByRole("textbox", { name: "卡片标题" });
  await title.fill("乙锅");
  await title.press("Enter");
  await expect(find.card(page, "乙锅")).toBeVisible();
  await find.card(page, "丙").hover();
  await page.keyboard.press("l");
  await expect(page.getByRole("dialog", { name: "标签" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  await expect(find.titleBox(find.column(page, "要做的"))).toBeFocused();
  await page.keyboard.press("d");
  await expect(find.titleBox(page)).toHaveValue("d");
  await page.keyboard.press("Escape");

  await act.walkTo(page, "要做的", "甲");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await check.cards(page, "要做的", ["乙锅", "甲", "丙", "丁"]);
});

test("by finger: the menu begins, taps go on, and the bar finishes, labels and puts away", async ({ host, open }) => {
  const page = await begin(open, host, "phone");
  const hand = await finger(page);
  await hand.tap(find.button(find.card(page, "甲"), "更多"));
  await hand.tap(page.getByRole("menuitem", { name: "选择" }));
  await hand.tap(find.card(page, "丙"));
  const bar = find.selectionBar(page);
  await expect(bar.getByRole("status")).toHaveText("已选 2 张");
  for (const button of await bar.getByRole("button").all()) {
    const box = await button.boundingBox();
    expect(Math.min(box.width, box.height), await button.textContent()).toBeGreaterThanOrEqual(44);
  }
  await check.accessible(page, "the bar on a phone");
  await hand.tap(find.button(bar, "完成"));
  for (const title of ["甲", "丙"]) await expect(find.card(page, title)).toHaveAccessibleName(/已完成/);
  await hand.tap(find.button(bar, "负责人"));
  await hand.tap(page.getByRole("dialog", { name: "负责人" }).getByRole("button", { name: /小李/ }));
  await expect(find.card(page, "丙")).toHaveAccessibleName(/负责人 小李/);
  await hand.tap(find.button(bar, "放进回收站"));
  await check.cards(page, "要做的", ["乙", "丁"]);
  await expect(bar).toHaveCount(0);
  await hand.tap(find.button(page, "撤销").last());
  await check.cards(page, "要做的", CARDS);

  await act.chooseOfList(page, "要做的", "选中这一列");
  await expect(bar.getByRole("status")).toHaveText("已选 4 张");
  await hand.tap(find.button(bar, "取消选择"));
  await expect(bar).toHaveCount(0);
});

test("a card, a list and a board are copied from their menus, each taken back at once", async ({ host, open }) => {
  const page = await begin(open, host, "desk");
  await act.openMenu(page, "乙");
  await page.getByRole("menuitem", { name: "复制卡片" }).click();
  await check.cards(page, "要做的", ["甲", "乙", "乙 副本", "丙", "丁"]);
  await expect(find.card(page, "乙 副本")).toBeFocused();
  await page.keyboard.press("Control+z");
  await check.cards(page, "要做的", CARDS);
  await act.chooseOfList(page, "要做的", "复制列表");
  await check.cards(page, "要做的 副本", CARDS);
  await page.keyboard.press("Control+z");
  await expect(find.column(page, "要做的 副本")).toHaveCount(0);
  const name = await page.getByRole("heading", { level: 1 }).textContent();
  await find.button(page, `${name}：更多`).click();
  await page.getByRole("menuitem", { name: "复制看板" }).click();
  await check.onBoard(page, `${name} 副本`);
  await check.cards(page, "要做的", CARDS);
});

test("? lists the keys, on a phone from the settings", async ({ host, open }) => {
  const page = await begin(open, host, "desk");
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "快捷键" });
  await expect(sheet.getByText("定截止日")).toBeVisible();
  await check.accessible(page, "the sheet of keys");
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await page.keyboard.press("/");
  await expect(find.searchBox(page)).toBeFocused();
  await page.keyboard.press("Escape");

  const { page: phone } = await open({ device: "phone" });
  await act.openApp(phone, host);
  await act.beginEmpty(phone);
  await act.goTo(phone, "#/settings");
  await (await finger(phone)).tap(find.button(phone, "看快捷键"));
  await expect(phone.getByRole("dialog", { name: "快捷键" })).toBeVisible();
});

test("the palette does acts and leads to boards and people, by keys", async ({ host, open }) => {
  const page = await begin(open, host, "desk");
  await act.search(page, "回收");
  await expect(find.chosenResult(page)).toContainText("回收站");
  await check.accessible(page, "the palette with acts");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "回收站" })).toBeVisible();

  await act.openSearch(page);
  await expect(find.results(page).first()).toContainText("回收站");
  await find.searchBox(page).fill("新建看");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: /新建看板|新看板/ })).toBeVisible();
  await page.keyboard.press("Escape");

  await act.search(page, "小李");
  await find.results(page).filter({ hasText: "看他负责的卡片" }).click();
  await expect(find.searchBox(page)).toHaveValue(/负责人.小李/);
});
