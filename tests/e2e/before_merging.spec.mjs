// Before and after a merge: what becomes of my own cards, an alarm when much would go, and what was deleted by one while
// another worked on it.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

const received = page => page.getByRole("dialog", { name: "收到的内容" });
const alarm = page => page.getByRole("alertdialog", { name: "真的合并吗？" });

for (const device of ["phone", "desk"]) {
  test(`my cards are named, half a shop is asked about, and work is not buried, on a ${device}`, async ({ host, open }) => {
    test.setTimeout(120_000);
    const [{ page: boss }, { page: zhou }] = [await open({ device: "desk" }), await open({ device })];
    const touch = device === "phone" ? await finger(zhou) : { tap: it => it.click() };
    await act.openApp(boss, host);
    await act.beginEmpty(boss, "老李");
    await act.addCards(boss, "要做的", ["拍主图", "备货", "改标题", "写文案"]);
    await act.assign(boss, "备货", "小周");
    const shop = await act.exportShop(boss);
    await act.openApp(zhou, host);
    await act.receiveAtFirst(zhou, "周周");
    await act.importFile(zhou, shop);
    await zhou.getByRole("dialog", { name: /你是/ }).getByRole("button", { name: /^我是 小周/ }).click();

    // Two cards go into 回收站, one of mine is called otherwise; and I go on with one of those that went.
    await act.openFirstBoard(boss);
    await act.rename(boss, "备货", "备货 300 件");
    await act.trashCard(boss, "拍主图");
    await act.trashCard(boss, "写文案");
    await act.openFirstBoard(zhou);
    await act.openCard(zhou, "拍主图");
    await find.cardSheet(zhou, "拍主图").getByRole("textbox", { name: "写评论" }).fill("拍到一半了");
    await find.cardSheet(zhou, "拍主图").getByRole("textbox", { name: "写评论" }).press("Control+Enter");
    await expect(find.cardSheet(zhou, "拍主图").getByRole("region", { name: "评论" })).toContainText("拍到一半了");
    await zhou.keyboard.press("Escape");

    await act.give(zhou, await act.exportShop(boss));
    await expect(received(zhou)).toContainText("标题：备货 → 备货 300 件");
    await expect(received(zhou)).toContainText("现在看得见的 4 张卡片里，2 张会看不见");
    await check.accessible(zhou, "a packet by which much would go");
    await touch.tap(received(zhou).getByRole("button", { name: /^合并/ }));
    await expect(alarm(zhou)).toContainText("随时能恢复");
    await touch.tap(alarm(zhou).getByRole("button", { name: "取消" }));
    await touch.tap(received(zhou).getByRole("button", { name: /^合并/ }));
    await touch.tap(alarm(zhou).getByRole("button", { name: "还是合并" }));

    const buried = received(zhou).getByRole("listitem").filter({ hasText: "拍主图" });
    await expect(buried).toContainText("老李删的，我还在改");
    await expect(received(zhou)).not.toContainText("写文案");
    await check.accessible(zhou, "what was deleted while somebody worked on it");
    await touch.tap(buried.getByRole("button", { name: /^恢复/ }));
    await expect(buried).toContainText("恢复了");
    await touch.tap(find.button(received(zhou), "完成"));
    await act.openFirstBoard(zhou);
    await check.cards(zhou, "要做的", ["拍主图", "备货 300 件", "改标题"]);

    // On the other side nothing is deleted any more either.
    await act.importFile(boss, await act.exportShop(zhou));
    await act.openFirstBoard(boss);
    await check.cards(boss, "要做的", ["拍主图", "备货 300 件", "改标题"]);
  });
}
