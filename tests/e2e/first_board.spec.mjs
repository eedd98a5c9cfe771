// A new user's first minutes: on a phone by finger and input method, at a desk by keyboard alone.
import { act, check, compose, expect, find, finger, test } from "./support/test.mjs";

const PROMOTIONS = "活动&促销", DAILY = "日常运营", REQUESTS = "活动申报";

test("on a phone: from nothing to a board that is worked on and kept", async ({ host, open }) => {
  const phone = await open({ device: "phone" });
  const { page } = phone;
  await act.openApp(page, host);
  await act.beginWithTemplate(page);

  // Three cards by an input method; Enter that chooses a word never submits.
  const touch = await finger(page);
  await touch.tap(find.addButton(page, PROMOTIONS));
  for (const [keys, text, by] of [["buzhanguo", "不粘锅", "Space"], ["jiandao", "剪刀套装", "Enter"], ["baowen", "保温饭盒", "Space"]]) {
    await compose(page, keys, text, { by });
    await expect(find.titleBox(page)).toHaveValue(text);
    await page.keyboard.press("Enter");
    await expect(find.titleBox(page)).toHaveValue("");
  }
  await page.keyboard.press("Escape");
  for (const title of ["不粘锅", "剪刀套装", "保温饭盒"]) await expect(find.card(page, title)).toBeAttached();

  // One moved by menu, a due date, a label, a comment.
  await act.moveByMenu(page, "剪刀套装", DAILY);
  await expect(find.card(find.list(page, DAILY), "剪刀套装")).toBeAttached();
  await act.openCard(page, "不粘锅");
  const sheet = find.cardSheet(page, "不粘锅");
  await sheet.getByRole("textbox", { name: /评论/ }).fill("先问仓库还有多少");
  await page.reload();
  await check.ready(page);
  await check.cardIsOpen(page, "不粘锅");
  await expect(find.cardSheet(page, "不粘锅").getByRole("textbox", { name: /评论/ })).toHaveValue("先问仓库还有多少");
});

test("on a phone: a long press carries a card, a swipe does not", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", ["甲", "乙", "丙"]);
  const touch = await finger(page);
  const list = find.list(page, "要做的");
  const last = await find.card(list, "丙").boundingBox();
  await touch.drag(find.card(list, "甲"), { x: last.x + last.width / 2, y: last.y + last.height * 5 });
  await check.cards(page, "要做的", ["乙", "丙", "甲"]);
  await find.button(page, "撤销").click();
  await check.cards(page, "要做的", ["甲", "乙", "丙"]);
  await touch.swipe(find.card(list, "丙"), { x: 200, y: 120 });
  await check.cards(page, "要做的", ["甲", "乙", "丙"]);
});

test("at a desk, by keyboard alone", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await page.getByRole("textbox", { name: "同事怎么叫你" }).focus();
  await page.keyboard.type("小李");
  await page.getByRole("button", { name: /^从空白开始/ }).focus();
  await page.keyboard.press("Enter");
  await check.anyBoard(page);
  await find.addButton(page, "要做的").focus();
  await page.keyboard.press("Enter");
  for (const title of ["甲", "乙"]) {
    await page.keyboard.type(title);
    await page.keyboard.press("Enter");
  }
  await page.keyboard.press("Escape");
  await check.cards(page, "要做的", ["甲", "乙"]);

  // Lifted, carried to the next list, put down.
  await find.card(page, "甲").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await check.cards(page, "在做的", ["甲"]);
  await check.cards(page, "要做的", ["乙"]);
  await expect(find.card(page, "甲")).toBeFocused();

  // Lifted and given up: nothing moves.
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await check.cards(page, "在做的", ["甲"]);
  await page.keyboard.press("Control+z");
  await check.cards(page, "要做的", ["甲", "乙"]);
});

test("what is typed 50 ms before a reload is there", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await find.addButton(page, "要做的").click();
  await find.titleBox(page).fill("最后一句");
  await find.titleBox(page).press("Enter");
  await page.waitForTimeout(50);
  await act.reload(page);
  await check.cards(page, "要做的", ["最后一句"]);
});

test("the last board opens without the host, and edits made so are kept", async ({ host, open }) => {
  const first = await open({ device: "phone" });
  await act.openApp(first.page, host);
  await act.beginEmpty(first.page);
  await act.addCards(first.page, "要做的", ["有网时写的"]);
  await check.saved(first.page);
  await act.keptOffline(first.page);
  await first.close();
  await host.stop();

  const second = await open({ device: "phone", profile: first.profile });
  await act.openApp(second.page, host);
  await check.cards(second.page, "要做的", ["有网时写的"]);
  await act.addCards(second.page, "要做的", ["没网时写的"]);
  await check.saved(second.page);
  await second.kill();

  const third = await open({ device: "phone", profile: first.profile });
  await act.openApp(third.page, host);
  await check.cards(third.page, "要做的", ["有网时写的", "没网时写的"]);
});

test("the request list of the template has its checklist", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginWithTemplate(page);
  await expect(find.list(page, REQUESTS).getByRole("listitem").first()).toBeVisible();
  await expect(find.list(page, PROMOTIONS).getByRole("listitem").first()).toBeVisible();
});
