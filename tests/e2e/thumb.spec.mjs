// What a person does most on a phone is at most three taps from the board, each counted.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

const TO_DO = "要做的", DOING = "在做的";

test("on a phone with one thumb: add, find, move, assign, date, finish and undo, each in at most three taps", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  const touch = await finger(page);
  const counted = {};
  // Does something from the board and comes back to it; the way back is a swipe of the system, or Escape.
  const way = async (name, ...places) => {
    counted[name] = places.filter(it => typeof it !== "function").length;
    for (const place of places) await (typeof place === "function" ? place() : touch.tap(place));
  };
  const back = async () => {
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  };
  const sheet = find.cardSheet(page, "铁锅");
  const card = find.card(page, "铁锅");

  await way("add", find.addButton(page, TO_DO), async () => {
    await page.keyboard.insertText("铁锅");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
  });
  await check.cards(page, TO_DO, ["铁锅"]);

  const search = page.getByRole("navigation", { name: "主导航" }).getByRole("button", { name: "搜索" });
  await way("find", search, () => find.searchBox(page).fill("铁"), find.results(page).filter({ hasText: "铁锅" }).first());
  await expect(sheet).toBeVisible();
  await back();

  await way("assign", card, sheet.getByRole("button", { name: /^负责人/ }),
    page.getByRole("dialog", { name: "负责人" }).getByRole("button", { name: /小李/ }).first());
  await expect(sheet.getByRole("button", { name: /^负责人/ })).toContainText("小李");
  await back();

  await way("date", card, sheet.getByRole("button", { name: /^截止/ }),
    page.getByRole("dialog", { name: "截止" }).getByRole("button", { name: "明天", exact: true }).first());
  await expect(sheet.getByRole("button", { name: /^截止/ })).toContainText("明天");
  await back();

  await way("move", card, sheet.getByRole("list", { name: "走到哪一步" }).getByRole("button", { name: `移到「${DOING}」` }));
  await back();
  await check.cards(page, TO_DO, []);

  await touch.swipe({ x: 330, y: 500 }, { x: 60, y: 500 });
  await expect(card).toBeInViewport();
  // The box lies under its label, as boxes do.
  await way("finish", card, sheet.getByRole("checkbox", { name: "完成" }).locator(".."));
  await expect(sheet.getByRole("checkbox", { name: "完成" })).toBeChecked();
  await back();

  await way("undo", find.button(page, "撤销").first());
  await touch.tap(card);
  await expect(sheet.getByRole("checkbox", { name: "完成" })).not.toBeChecked();

  for (const [name, taps] of Object.entries(counted)) expect(taps, name).toBeLessThanOrEqual(3);
  expect(Object.keys(counted)).toHaveLength(7);
});
