// 派工 and 回执: a boss hands cards to somebody, who does them and answers, by files alone.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

const given = page => find.list(page, "我派出的");
const errand = (page, title) => given(page).getByRole("listitem").filter({ has: page.getByRole("link", { name: title, exact: true }) });

// Presses what sends, and saves it as a file; answers with its path.
async function send(page, button) {
  await page.getByRole("button", { name: button }).click();
  const sheet = page.getByRole("dialog", { name: /^(发给|给)/ });
  const download = page.waitForEvent("download");
  await sheet.getByRole("button", { name: /^存成文件/ }).click();
  const path = await (await download).path();
  await expect(sheet).toBeHidden();
  return path;
}

test("cards are handed over, read, done and answered; what changed goes out again, and nothing else", async ({ host, open }) => {
  test.setTimeout(120_000);
  const [{ page: boss }, { page: zhou }] = [await open({ device: "desk" }), await open({ device: "phone" })];
  const touch = await finger(zhou);
  await act.openApp(boss, host);
  await act.beginEmpty(boss, "老李");
  await act.addCards(boss, "要做的", ["拍主图", "备货", "只有老李看的"]);
  await act.assign(boss, "拍主图", "小周");
  await act.assign(boss, "备货", "小周");
  await act.goTo(boss, "#/given");
  await expect(given(boss)).toContainText("还没有回执");
  await expect(errand(boss, "拍主图")).toContainText("未发");
  await check.accessible(boss, "what I gave to others");

  // Whoever thinks better of it has sent nothing.
  await boss.getByRole("button", { name: "发 2 张 给小周" }).click();
  await expect(errand(boss, "拍主图")).toContainText("已发未回");
  await boss.keyboard.press("Escape");
  await expect(errand(boss, "拍主图")).toContainText("未发");
  // Nor can it be said again without a packet.
  await boss.keyboard.press("Control+Shift+z");
  await expect(errand(boss, "拍主图")).toContainText("未发");
  const packet = await send(boss, "发 2 张 给小周");
  await expect(errand(boss, "拍主图")).toContainText("已发未回");
  // What went to one person is no copy of the shop.
  await act.goTo(boss, "#/settings");
  await expect(boss.getByRole("region", { name: "数据保险" })).toContainText("还没有备份");
  await act.goTo(boss, "#/given");

  // On the other phone: joined, said who one is, two cards and no more, where one's tasks are.
  await act.openApp(zhou, host);
  await act.receiveAtFirst(zhou, "周周");
  await act.importFile(zhou, packet);
  await zhou.getByRole("dialog", { name: "你是 小周 吗？" }).getByRole("button", { name: /^我是 小周/ }).click();
  await expect(zhou).toHaveURL(/#\/mine$/);
  const mine = find.list(zhou, "我的任务").getByRole("link");
  await expect(mine).toHaveText(["拍主图", "备货"]);
  await touch.tap(mine.first());
  const sheet = find.cardSheet(zhou, "拍主图");
  await expect(sheet).toContainText("老李今天");
  await touch.tap(sheet.getByRole("button", { name: "遇到困难" }));
  await zhou.getByRole("textbox", { name: "什么卡住了" }).fill("缺样品");
  await zhou.keyboard.press("Enter");
  await expect(sheet).toContainText("卡住了：缺样品");
  await check.accessible(zhou, "a card that was handed to me");
  await sheet.getByRole("textbox", { name: "写评论" }).fill("样品到了就拍");
  await sheet.getByRole("textbox", { name: "写评论" }).press("Control+Enter");
  await expect(sheet.getByRole("region", { name: "评论" })).toContainText("样品到了就拍");
  await zhou.keyboard.press("Escape");
  // Closed, it leads back to where it was opened, and there the answer is owed.
  await expect(zhou).toHaveURL(/#\/mine$/);
  await expect(zhou.getByText("1 张卡片的进展还没告诉老李")).toBeVisible();
  const answer = await send(zhou, "发回执");
  await expect(zhou.getByText("还没告诉老李")).toBeHidden();

  await act.goTo(boss, "#/settings");
  await act.importFile(boss, answer);
  await expect(boss).toHaveURL(/#\/given$/);
  await expect(errand(boss, "拍主图")).toContainText("进行中");
  await expect(errand(boss, "拍主图")).toContainText("卡住了：缺样品");
  await expect(errand(boss, "备货")).toContainText("已发未回");
  await expect(given(boss)).toContainText("最近回执 今天");
  await expect(boss.getByRole("button", { name: "再发一次 给小周" })).toBeVisible();

  // What changes goes out again; the same answer once more brings nothing.
  await act.openFirstBoard(boss);
  await act.rename(boss, "备货", "备货 300 件");
  await act.goTo(boss, "#/given");
  await expect(errand(boss, "备货 300 件")).toContainText("有改动没发");
  const again = await send(boss, "发 1 张 给小周");
  await expect(errand(boss, "备货 300 件")).not.toContainText("有改动没发");
  // What went can not be unsaid: undo takes back the step before it.
  await boss.keyboard.press("Control+z");
  await expect(errand(boss, "备货")).toContainText("有改动没发");
  await expect(errand(boss, "备货")).toContainText("已发未回");
  await act.importFile(zhou, again);
  await act.goTo(zhou, "#/mine");
  await expect(mine).toHaveText(["拍主图", "备货 300 件"]);
});
