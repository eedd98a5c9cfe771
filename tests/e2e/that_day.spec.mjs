// 回到那一天: a board is as it was some evening, by what the log remembers, and one press takes that back.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

const sheet = page => page.getByRole("dialog", { name: "回到那一天" });
const days = page => sheet(page).getByRole("list", { name: "有改动的日子" }).getByRole("button");

async function open(page, { tap = it => it.click() } = {}) {
  await tap(page.getByRole("button", { name: /：更多$/ }).first());
  await tap(page.getByRole("menuitem", { name: "回到那一天" }));
  await expect(sheet(page)).toBeVisible();
}

for (const device of ["phone", "desk"]) {
  test(`a board goes back to an evening and forth again, on a ${device}`, async ({ host, open: openDevice }) => {
    test.setTimeout(90_000);
    const { page } = await openDevice({ device });
    const touch = device === "phone" ? await finger(page) : { tap: it => it.click() };
    const noon = new Date();
    noon.setHours(12, 0, 0, 0);
    const ago = days => page.clock.setFixedTime(new Date(noon.getTime() - days * 86_400_000));

    // Three days ago a board was begun; the day before yesterday it was changed, and yesterday, and today.
    await ago(3);
    await act.openApp(page, host);
    await act.beginEmpty(page, "小李");
    await act.addCards(page, "要做的", ["拍主图", "备货"]);
    await ago(2);
    await act.rename(page, "拍主图", "拍视频");
    await act.trashCard(page, "备货");
    await act.addCards(page, "要做的", ["写文案"]);
    await check.cards(page, "要做的", ["拍视频", "写文案"]);
    await ago(1);
    await act.rename(page, "写文案", "写文案二");
    await check.cards(page, "要做的", ["拍视频", "写文案二"]);
    await ago(0);
    await act.addCards(page, "要做的", ["今天的"]);
    await check.saved(page);
    await act.reload(page);

    // Today is no day to go back to; the days are told, the last one first.
    await open(page, touch);
    await expect(days(page)).toHaveCount(3);
    await expect(days(page).first()).toContainText("昨天");
    await check.accessible(page, "days to go back to");
    await touch.tap(days(page).last());
    await expect(sheet(page)).toContainText("1 张卡片改回去");
    await expect(sheet(page)).toContainText("1 张卡片回到看板");
    await expect(sheet(page)).toContainText("2 张卡片离开看板");
    await expect(sheet(page)).toContainText("会盖住谁后来的改动");
    await check.accessible(page, "what going back would change");
    await check.focusKept(page);

    // Another day, and back again: nothing is written by looking.
    await touch.tap(sheet(page).getByRole("button", { name: "换一天" }));
    await expect(days(page)).toHaveCount(3);
    await touch.tap(days(page).last());
    await touch.tap(sheet(page).getByRole("button", { name: "回到这一天" }));
    await expect(sheet(page)).toBeHidden();
    await check.cards(page, "要做的", ["拍主图", "备货"]);
    await touch.tap(page.getByRole("status").getByRole("button", { name: "撤销" }));
    await check.cards(page, "要做的", ["拍视频", "写文案二", "今天的"]);

    // As it was yesterday: only what came today goes, and it lies in 回收站.
    await open(page, touch);
    await touch.tap(days(page).first());
    await expect(sheet(page)).toContainText("1 张卡片离开看板");
    await expect(sheet(page)).not.toContainText("改回去");
    await touch.tap(sheet(page).getByRole("button", { name: "回到这一天" }));
    await check.cards(page, "要做的", ["拍视频", "写文案二"]);
    await act.goTo(page, "#/trash");
    await expect(page.getByRole("main")).toContainText("今天的");
    // It is a change like any other, and is there after a restart.
    await check.saved(page);
    await act.openFirstBoard(page);
    await act.reload(page);
    await check.cards(page, "要做的", ["拍视频", "写文案二"]);
  });
}

test("a board that was begun today has no day to go back to", async ({ host, open: openDevice }) => {
  const { page } = await openDevice({ device: "phone" });
  await act.openApp(page, host);
  await act.beginEmpty(page, "小李");
  await open(page);
  await expect(sheet(page)).toContainText("还没有更早的一天");
  await page.keyboard.press("Escape");
  await expect(find.addButton(page, "要做的")).toBeVisible();
});
