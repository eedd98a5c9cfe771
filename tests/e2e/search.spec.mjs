// Cards are found while one types, and opened without a mouse.
import { act, check, compose, expect, find, test } from "./support/test.mjs";

const CARDS = ["JD 厨房剪刀 25元", "猫 剪刀 双十一", "双十一主图", "铸铁锅"];

test("typing finds, arrows choose, Enter opens", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", CARDS);

  await act.search(page, "剪刀");
  await expect(find.results(page)).toHaveCount(2);
  await expect(find.chosenResult(page)).toContainText("JD 厨房剪刀");
  await page.keyboard.press("ArrowDown");
  await expect(find.chosenResult(page)).toContainText("猫 剪刀");
  await page.keyboard.press("Home");
  await expect(find.chosenResult(page)).toContainText("JD 厨房剪刀");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await check.cardIsOpen(page, "猫 剪刀 双十一");
  await expect(find.searchBox(page)).toHaveCount(0);

  await page.keyboard.press("Escape");
  await act.search(page, "双十一 剪刀");
  await expect(find.results(page)).toHaveCount(1);
  await find.searchBox(page).fill("ｊｄ");
  // As it is written, then what it sounds like: 剪刀.
  await expect(find.results(page)).toHaveCount(2);
  await expect(find.results(page).first()).toContainText("JD 厨房剪刀");
  await find.searchBox(page).fill("没有的东西");
  await expect(page.getByText("没找到「没有的东西」").first()).toBeVisible();
  await find.searchBox(page).fill("");
  await expect(find.results(page).first()).toContainText("猫 剪刀 双十一");
  await page.keyboard.press("Escape");
  await expect(find.searchBox(page)).toHaveCount(0);
});

test("Enter that chooses a word opens nothing", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", CARDS);
  await find.button(page, "搜索").first().click();
  await compose(page, "jiandao", "剪刀", { by: "Enter" });
  await expect(find.searchBox(page)).toHaveValue("剪刀");
  await expect(find.results(page)).toHaveCount(2);
  await page.keyboard.press("Enter");
  await check.cardIsOpen(page, CARDS[0]);
});

test("what is written on a card is found, and what changes is found at once", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", CARDS);
  await act.openCard(page, "铸铁锅");
  const comment = find.cardSheet(page, "铸铁锅").getByRole("textbox", { name: /评论/ });
  await comment.fill("等供应商报价");
  await comment.press("Control+Enter");
  await page.keyboard.press("Escape");
  await act.search(page, "报价 铁锅");
  await expect(find.results(page)).toHaveCount(1);
  await expect(find.results(page)).toContainText("评论：等供应商报价");
  await page.keyboard.press("Escape");
  await act.trashCard(page, "铸铁锅");
  await act.search(page, "报价");
  await expect(find.results(page)).toHaveCount(0);
});
