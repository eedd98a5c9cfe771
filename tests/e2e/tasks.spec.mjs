// 我的任务 and 我派出的: over all boards, by how it presses; at a thumb and by keys.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

test("on a phone: what is mine to do, over all boards, is finished there", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  const touch = await finger(page);
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", ["甲", "乙", "丙"]);
  await act.assign(page, "甲", "小李", { due: "今天" });
  await act.assign(page, "乙", "小李");
  await act.assign(page, "丙", "小周", { due: "明天" });

  await touch.tap(page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "我的任务" }));
  const mine = find.list(page, "我的任务");
  await expect(mine.getByRole("heading")).toHaveText([/^今天\s*1$/, /^无日期\s*1$/]);
  await expect(mine.getByRole("link")).toHaveText(["甲", "乙"]);
  await touch.tap(mine.getByRole("checkbox", { name: "完成「甲」" }));
  await expect(mine.getByRole("heading")).toHaveText([/^无日期\s*1$/, /^已完成\s*1$/]);

  await touch.tap(page.getByRole("link", { name: "我派出的" }).first());
  const given = find.list(page, "我派出的");
  await expect(given.getByRole("link")).toHaveText(["丙"]);
  await touch.tap(given.getByRole("link", { name: "丙" }));
  await check.cardIsOpen(page, "丙");
  await page.goBack();
  await expect(given.getByRole("link")).toHaveText(["丙"]);
  await check.accessible(page, "what I gave to others");
});

test("at a desk: a task is reached, opened and finished by keys", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", ["甲"]);
  await act.assign(page, "甲", "小李");
  await act.goTo(page, "#/mine");
  const mine = find.list(page, "我的任务");
  await act.tabTo(page, mine.getByRole("checkbox", { name: "完成「甲」" }));
  await page.keyboard.press("Space");
  await expect(mine.getByRole("heading")).toHaveText([/^已完成\s*1$/]);
  await page.keyboard.press("Control+z");
  await expect(mine.getByRole("heading")).toHaveText([/^无日期\s*1$/]);
  await act.tabTo(page, mine.getByRole("link", { name: "甲" }));
  await page.keyboard.press("Enter");
  await check.cardIsOpen(page, "甲");
});
