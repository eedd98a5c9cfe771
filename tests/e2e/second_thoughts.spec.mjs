// Thinking better of it: taking back what one meant, going back where one was, giving up without losing words.
import { act, check, expect, find, test } from "./support/test.mjs";

const LIST = "要做的";

async function begin(open, host, device = "desk") {
  const { page } = await open({ device });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, LIST, ["甲", "乙", "丙"]);
  return page;
}

const notice = (page, text) => page.getByRole("status", { name: "提示" }).locator("div", { hasText: text }).first();

test("the offer to undo takes back what it speaks of, whatever came after", async ({ host, open }) => {
  const page = await begin(open, host);
  await act.openMenu(page, "甲");
  await page.getByRole("menuitem", { name: "归档卡片" }).click();
  await check.cards(page, LIST, ["乙", "丙"]);
  await act.walkTo(page, LIST, "乙");
  await page.keyboard.press("m");
  await expect(find.card(page, "乙")).toHaveAccessibleName(/负责人 小李/);
  await find.button(notice(page, "归档了 1 张卡片"), "撤销").click();
  await check.cards(page, LIST, ["甲", "乙", "丙"]);
  await expect(find.card(page, "乙"), "what came after stays").toHaveAccessibleName(/负责人 小李/);
});

test("an offer goes when what it speaks of is taken back in another way", async ({ host, open }) => {
  const page = await begin(open, host);
  await act.openMenu(page, "甲");
  await page.getByRole("menuitem", { name: "放进回收站" }).click();
  const offer = notice(page, "1 张卡片放进了回收站");
  await expect(offer).toBeVisible();
  await page.keyboard.press("Control+z");
  await check.cards(page, LIST, ["甲", "乙", "丙"]);
  await expect(offer).toHaveCount(0);
});

test("a notice lets presses through to what it lies over", async ({ host, open }) => {
  const page = await begin(open, host);
  await act.openMenu(page, "甲");
  await page.getByRole("menuitem", { name: "归档卡片" }).click();
  const over = await notice(page, "归档了 1 张卡片").boundingBox();
  const under = await find.addButton(page, LIST).boundingBox();
  const [x, y] = [Math.max(over.x, under.x) + 8, Math.max(over.y, under.y) + 4];
  expect([x < over.x + over.width, y < over.y + over.height, y < under.y + under.height], "it lies over the button").toEqual([true, true, true]);
  await page.mouse.click(x, y);
  await expect(find.titleBox(page)).toBeFocused();
});

for (const device of ["desk", "phone"]) {
  test(`the way back does not open a card that was closed, ${device}`, async ({ host, open }) => {
    const page = await begin(open, host, device);
    const board = page.url();
    for (const title of ["甲", "乙"]) {
      await find.card(page, title).click();
      await check.cardIsOpen(page, title);
      await page.keyboard.press("Escape");
      await expect(page).toHaveURL(board);
    }
    await find.card(page, "丙").click();
    await check.cardIsOpen(page, "丙");
    await page.goBack();
    await expect(find.cardSheet(page, "丙")).toHaveCount(0);
    await expect(page).toHaveURL(board);
    await page.goForward();
    await check.cardIsOpen(page, "丙");
    await act.reload(page);
    await check.cardIsOpen(page, "丙");
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(board);
    await expect(find.card(page, "丙")).toBeVisible();
  });
}

test("a title given up with Escape is there when the line is opened again", async ({ host, open }) => {
  const page = await begin(open, host);
  await find.addButton(page, LIST).click();
  await find.titleBox(page).fill("写了一半的标题");
  await page.keyboard.press("Escape");
  await expect(find.titleBox(page)).toHaveCount(0);
  await check.cards(page, LIST, ["甲", "乙", "丙"]);
  await find.addButton(page, LIST).click();
  await expect(find.titleBox(page)).toHaveValue("写了一半的标题");
});

test("a card whose hour has passed looks late, one whose hour is to come does not", async ({ host, open }) => {
  const page = await begin(open, host);
  await page.clock.install({ time: new Date("2026-11-20T20:30:00+08:00") });
  await act.reload(page);
  await act.addCards(page, LIST, ["今天早上的 今天上午9点", "今天晚上的 今晚9点"]);
  await expect(find.card(page, "今天早上的").locator(".state.late")).toBeVisible();
  await expect(find.card(page, "今天晚上的").locator(".state.late")).toHaveCount(0);
});
