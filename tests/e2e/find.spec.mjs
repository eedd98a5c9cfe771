// Searching as a shop does: by sounds, with filters in the box, over all that has a name.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

const CARDS = ["不粘锅 主图", "剪刀 短视频", "铁锅 @小李"];
const group = (page, name) => page.getByRole("listbox").getByText(name, { exact: true });

async function begin(host, open, device) {
  const { page } = await open({ device });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", CARDS);
  return page;
}

test("at the desk: sounds, filters and groups, by keyboard", async ({ host, open }) => {
  const page = await begin(host, open, "desk");
  await act.search(page, "bzg");
  await expect(find.results(page)).toHaveCount(1);
  await expect(group(page, "读音对得上")).toBeVisible();
  await expect(find.results(page).locator("mark")).toHaveText("不粘锅");
  await find.searchBox(page).fill("buzhanguo 主图");
  await expect(find.results(page)).toHaveCount(1);
  await find.searchBox(page).fill("锅");
  await expect(find.results(page)).toHaveCount(2);

  // A filter is completed by Enter, and combines with words.
  await find.searchBox(page).fill("负责人：小");
  await expect(find.chosenResult(page)).toContainText("小李");
  await page.keyboard.press("Enter");
  await expect(find.searchBox(page)).toHaveValue("负责人：小李 ");
  await expect(find.results(page)).toHaveCount(1);
  await page.keyboard.type("zg");
  await expect(find.results(page)).toHaveCount(0);
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Enter");
  await check.cardIsOpen(page, "铁锅 @小李");

  // A list leads to its board, a person to their cards.
  await act.search(page, "要做");
  await expect(group(page, "看板和列表")).toBeVisible();
  await find.searchBox(page).fill("xiaoli");
  await expect(find.results(page).last()).toContainText("看他负责的卡片");
  await find.results(page).last().click();
  await expect(find.searchBox(page)).toHaveValue("负责人:小李 ");
  await expect(find.searchBox(page)).toBeFocused();
  await check.accessible(page, "search with filters");
});

test("on a phone: a filter by two taps", async ({ host, open }) => {
  const page = await begin(host, open, "phone");
  const touch = await finger(page);
  await touch.tap(find.button(page, "搜索").first());
  await touch.tap(find.button(page, "负责人:"));
  await expect(find.searchBox(page)).toHaveValue("负责人:");
  await touch.tap(page.getByRole("option", { name: /^小李/ }));
  await expect(find.results(page)).toHaveCount(1);
  await touch.tap(find.results(page).first());
  await check.cardIsOpen(page, "铁锅 @小李");
});

test("without a network, sounds are still known", async ({ host, open }) => {
  const page = await begin(host, open, "desk");
  await check.saved(page);
  await act.keptOffline(page);
  await host.stop();
  await act.reload(page);
  await act.search(page, "jiandao");
  await expect(find.results(page)).toHaveCount(1);
  await host.start();
});
