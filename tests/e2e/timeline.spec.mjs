// The board along the days: cards are dated, moved and made longer by mouse, finger and keys, and each act is one step
// of undo.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

// How a day is said, so many days from today.
const said = (page, days) => page.evaluate(days => {
  const near = { "-1": "昨天", 0: "今天", 1: "明天", 2: "后天" }[days];
  const day = new Date(Date.now() + days * 864e5), two = number => String(number).padStart(2, "0");
  const year = day.getFullYear() === new Date().getFullYear() ? "" : `${day.getFullYear()}-`;
  return near ?? `${year}${two(day.getMonth() + 1)}-${two(day.getDate())} 周${"日一二三四五六"[day.getDay()]}`;
}, days);

// A card takes these days.
const takes = async (page, title, from, to = from) => {
  const days = await Promise.all([...new Set([from, to])].map(it => said(page, it)));
  await expect(find.card(find.timeline(page), title)).toHaveAccessibleName(new RegExp(`^${title}，${days.join(" 至 ")}(，|$)`));
};
const isDue = async (page, title, day) =>
  expect(find.card(find.timeline(page), title)).toHaveAccessibleName(new RegExp(`^${title}，${await said(page, day)}截止`));

// The middle of a day, so many from today, above all rows: at first today stands after a quarter of the room.
const NAMES = 256, DAY = 40;
const dayAt = async (page, days) => {
  const box = await find.timeline(page).boundingBox(), names = box.width < 500 ? 0 : NAMES;
  const day = names ? DAY : Math.floor(box.width / 14);
  const room = box.width - names;
  return { x: box.x + names + Math.floor(room / 4) + (days + 0.5) * day, y: box.y + 160, day };
};

// Pulls something sideways by mouse.
const pull = async (page, what, by, { escape = false } = {}) => {
  await what.hover();
  const box = await what.boundingBox();
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.down();
  await page.mouse.move(from.x + by / 2, from.y + 3, { steps: 5 });
  await page.mouse.move(from.x + by, from.y + 3, { steps: 5 });
  if (escape) await page.keyboard.press("Escape");
  await page.mouse.up();
};

test("at a desk: bars are made, pulled by their ends and moved by mouse, and each is one step of undo", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", ["甲", "乙"]);
  await find.button(page, "时间线").click();
  await expect(page.getByText("给卡片定个日期，就会出现在这里")).toBeVisible();
  await check.accessible(page, "the time line without a date");

  await find.button(page, "今天").click();
  const to = await dayAt(page, 2), undated = find.card(find.undated(page), "甲");
  const from = await undated.boundingBox();
  await page.mouse.move(from.x + 40, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 10, to.y, { steps: 8 });
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
  await isDue(page, "甲", 2);
  await expect(find.undated(page).getByRole("listitem")).toHaveCount(1);

  // Its left end, pulled, gives it a beginning.
  await pull(page, find.bar(page, "甲", "from"), -2 * DAY);
  await takes(page, "甲", 0, 2);
  await pull(page, find.bar(page, "甲", "to"), 3 * DAY);
  await takes(page, "甲", 0, 5);
  await pull(page, find.bar(page, "甲"), 4 * DAY, { escape: true });
  await takes(page, "甲", 0, 5);
  await pull(page, find.bar(page, "甲"), 2 * DAY);
  await takes(page, "甲", 2, 7);
  // No click follows a pull: the card did not open.
  await expect(page.getByRole("dialog")).toBeHidden();

  for (const [start, due] of [[0, 5], [0, 2]]) {
    await find.button(page, "撤销").click();
    await takes(page, "甲", start, due);
  }
  await find.button(page, "撤销").click();
  await isDue(page, "甲", 2);
  await find.button(page, "撤销").click();
  await expect(find.undated(page).getByRole("listitem")).toHaveCount(2);
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("Control+Shift+Z");
  await takes(page, "甲", 2, 7);
  await check.saved(page);
  await act.reload(page);
  await takes(page, "甲", 2, 7);
  await check.accessible(page, "the time line");
});

test("at a desk: by keys alone bars are walked, moved, lifted and opened; the order of what waits is said", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", ["甲", "乙"]);
  await act.openCard(page, "乙");
  const relations = find.cardSheet(page, "乙").getByRole("region", { name: "关联" });
  await find.button(relations, "关联一张卡片").click();
  await page.getByRole("dialog", { name: "关联一张卡片" }).getByText("甲", { exact: true }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await act.goTo(page, `${new URL(page.url()).hash.split("/").slice(0, 3).join("/")}?as=time`);

  // Without a mouse a card is dated by its menu, or by the letter for it.
  const menu = async (title, word) => {
    await find.card(find.undated(page), title).focus();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: word, exact: true }).press("Enter");
  };
  await menu("甲", "定在今天");
  await isDue(page, "甲", 0);
  await menu("乙", "定在明天");
  await isDue(page, "乙", 1);
  const first = find.card(find.timeline(page), "甲"), second = find.card(find.timeline(page), "乙");
  await expect(second).toBeFocused();
  await expect(second).toHaveAccessibleName(/等「甲」做完/);
  await page.keyboard.press("ArrowUp");
  await expect(first).toBeFocused();

  await page.keyboard.press("Alt+ArrowRight");
  await takes(page, "甲", 0, 1);
  await page.keyboard.press("Alt+Shift+ArrowLeft");
  await takes(page, "甲", -1, 1);
  await page.keyboard.press("Shift+ArrowRight");
  await takes(page, "甲", 0, 2);
  await expect(first).toBeFocused();
  await expect(second).toHaveAccessibleName(/「甲」还没做完就开始了，顺序不对/);

  // Lifted, it moves by a day or a week, and is put down as one act.
  await page.keyboard.press(" ");
  for (const key of ["ArrowDown", "ArrowRight", "ArrowRight", "Enter"]) await page.keyboard.press(key);
  await takes(page, "甲", 9, 11);
  await expect(first).toBeFocused();
  await page.keyboard.press("Control+z");
  await takes(page, "甲", 0, 2);
  await first.focus();
  for (const key of [" ", "ArrowDown", "Escape"]) await page.keyboard.press(key);
  await takes(page, "甲", 0, 2);

  await page.keyboard.press("d");
  await expect(page.getByRole("dialog", { name: "截止" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await check.cardIsOpen(page, "甲");
  await page.keyboard.press("Escape");
  await page.getByRole("group", { name: "一眼看多少" }).getByRole("button", { name: "周" }).press("Enter");
  await expect(page).toHaveURL(/as=time&scale=week/);
  await act.look(page, ["已完成"]);
  await expect(find.timeline(page).getByRole("listitem")).toHaveCount(0);
});

test("on a phone: with one thumb a card is put on a day, moved and made longer", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  const touch = await finger(page);
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", ["甲", "乙"]);
  await act.look(page, ["时间线"], { tap: touch.tap });
  await expect(page.getByText("给卡片定个日期，就会出现在这里")).toBeVisible();

  await touch.tap(find.button(page, "今天"));
  const to = await dayAt(page, 1);
  await touch.drag(find.card(find.undated(page), "甲"), to);
  await isDue(page, "甲", 1);
  await check.accessible(page, "the time line on a phone");

  const at = async what => {
    const box = await what.boundingBox();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const bar = await at(find.bar(page, "甲"));
  await touch.drag(bar, { x: bar.x + 3 * to.day, y: bar.y });
  await isDue(page, "甲", 4);
  // A first touch shows the ends of a bar; they follow the finger at once.
  await touch.tap(find.button(page, "今天"));
  await expect(find.bar(page, "甲", "to")).toBeHidden();
  await touch.tap(find.bar(page, "甲"));
  await expect(page.getByRole("dialog")).toBeHidden();
  const end = await at(find.bar(page, "甲", "to"));
  await touch.drag(end, { x: end.x + 2 * to.day, y: end.y }, { hold: 60 });
  await takes(page, "甲", 4, 6);
  await touch.tap(find.button(page, "撤销"));
  await isDue(page, "甲", 4);
  // A swipe scrolls and moves nothing.
  const moved = await at(find.bar(page, "甲"));
  await touch.swipe(moved, { x: moved.x - 80, y: moved.y });
  await expect.poll(async () => (await at(find.bar(page, "甲"))).x).toBeLessThan(moved.x - 20);
  await isDue(page, "甲", 4);
  // A touch on what still rolls would only stop it.
  let before = NaN;
  await expect.poll(async () => before === (before = (await at(find.bar(page, "甲"))).x)).toBe(true);
  await touch.tap(find.card(find.timeline(page), "甲").getByText("甲", { exact: true }));
  await check.cardIsOpen(page, "甲");
});
