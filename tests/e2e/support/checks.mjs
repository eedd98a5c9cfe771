// What must be so. Each waits for it, within Playwright's patience.
import { expect } from "@playwright/test";
import { findings } from "./axe.mjs";
import * as find from "./find.mjs";

const root = page => page.locator("html");

export const ready = page => expect(root(page)).toHaveAttribute("data-ready", "true", { timeout: 30_000 });
// Everything done is on disk.
export const saved = page => expect(root(page)).toHaveAttribute("data-saved", "true");
export const failed = page => expect(page.getByRole("alertdialog", { name: "掌柜台停住了" })).toBeVisible();

// The cards of a list, in order, by the start of their names.
export async function cards(page, listName, titles) {
  const shown = find.list(page, listName).getByRole("listitem");
  await expect(shown).toHaveCount(titles.length);
  for (const [place, title] of titles.entries()) {
    await expect(shown.nth(place)).toHaveAccessibleName(new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`));
  }
}

// The board with this name is open.
export const onBoard = (page, name) => expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
// Some board is open: there is a list to add to.
export const anyBoard = page => expect(page.getByRole("button", { name: "添加卡片" }).first()).toBeVisible();
// The keyboard is somewhere: Tab goes on from there and not from the start.
export const focusKept = page => expect(page.locator("body")).not.toBeFocused();
// The sheet of a card is open.
export const cardIsOpen = (page, title) => expect(find.cardSheet(page, title)).toBeVisible();
// What was received is merged: its sheet is gone, or tells which cards have two versions now.
export const merged = page => expect(async () => {
  const sheet = page.getByRole("dialog", { name: "收到的内容" });
  expect(await sheet.isVisible() === false || await find.button(sheet, "完成").isVisible()).toBe(true);
}).toPass();
// A list says that it has so many cards.
export const count = (page, name, cards) => expect.poll(() => find.countOf(page, name)).toBe(cards);
// The board says how many of its cards are seen.
export const seen = (page, words) => expect(find.lookBar(page).getByRole("status")).toHaveText(words);
// axe-core finds nothing on the page as it stands. The test goes on, so that one run tells of every page.
export const accessible = async (page, where) => expect.soft(await findings(page), where).toEqual([]);

// It stands where it stood a tenth of a second before.
export async function steady(what) {
  let before = "";
  await expect.poll(async () => {
    const is = before !== "" && before === JSON.stringify(await what.boundingBox());
    before = JSON.stringify(await what.boundingBox());
    return is;
  }, { intervals: [100] }).toBe(true);
}
