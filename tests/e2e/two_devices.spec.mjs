// Two people, no server: what one hands the other merges, in either order, and nothing is lost.
import { act, check, expect, find, test } from "./support/test.mjs";

const LIST = "要做的";
const exportShop = page => act.exportFile(page, async () => {
  await page.goto(page.url().split("#")[0] + "#/settings");
  await page.getByRole("button", { name: /^导出/ }).first().click();
});
async function rename(page, from, to) {
  await act.openCard(page, from);
  const title = find.cardSheet(page, from).getByRole("textbox", { name: /标题/ });
  await title.fill(to);
  await title.press("Enter");
  await page.keyboard.press("Escape");
  await expect(find.card(page, to)).toBeVisible();
}

for (const order of ["A first", "B first"]) {
  test(`concurrent edits cross and settle, ${order}`, async ({ host, open }) => {
    const a = await open({ device: "desk" }), b = await open({ device: "desk" });
    await act.openApp(a.page, host);
    await act.beginEmpty(a.page, "小李");
    await act.addCards(a.page, LIST, ["不粘锅 29.9元", "剪刀"]);
    const first = await exportShop(a.page);

    await act.openApp(b.page, host);
    await act.receiveAtFirst(b.page, "小周");
    await act.importFile(b.page, first);
    await check.anyBoard(b.page);
    await act.openFirstBoard(a.page);
    await check.cards(b.page, LIST, ["不粘锅 29.9元", "剪刀"]);

    await rename(a.page, "不粘锅 29.9元", "不粘锅 28.8元");
    await rename(b.page, "不粘锅 29.9元", "不粘锅 27.7元");
    await act.moveByMenu(b.page, "剪刀", "做完的");
    const fromA = await exportShop(a.page), fromB = await exportShop(b.page);
    const takes = [[a, fromB], [b, fromA]];
    for (const [who, packet] of order === "A first" ? takes : takes.reverse()) {
      await act.importFile(who.page, packet);
      await settled(who.page);
    }
    for (const { page } of [a, b]) {
      await act.openFirstBoard(page);
      await check.cards(page, "做完的", ["剪刀"]);
      await expect(find.card(page, "不粘锅").filter({ has: page.getByTitle("两个版本") })).toBeVisible();
    }
  });
}

async function settled(page) {
  await page.keyboard.press("Escape");
  await check.saved(page);
}
