// Every place has an address: it opens by it, and gives way to any other.
import { act, check, expect, find, test } from "./support/test.mjs";

test("a card opens by its address and gives way to another page at once", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", ["甲", "乙"]);
  await act.openCard(page, "甲");
  const address = page.url();

  // As from the address bar or a long press on Back: the board goes together with its card.
  await act.goTo(page, "#/settings");
  await expect(page.getByRole("heading", { level: 1, name: "设置" })).toBeVisible();
  await page.goBack();
  await check.cardIsOpen(page, "甲");
  await page.evaluate(() => history.go(-1));
  await expect(find.cardSheet(page, "甲")).toBeHidden();
  await check.cards(page, "要做的", ["甲", "乙"]);

  await check.saved(page);
  await page.goto(address);
  await act.reload(page);
  await check.cardIsOpen(page, "甲");
});
