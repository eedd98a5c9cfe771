// 不含买家信息: what tells of buyers stays at home where that is asked, and comes with the next whole packet.
import { readFileSync } from "node:fs";
import { act, check, expect, find, test } from "./support/test.mjs";

const LIST = "要做的", CARD = "不粘锅 2件", SECRETS = ["13812345678", "文三路", "王小明"];

test("on a phone an order is sent without its buyer, and whole later", async ({ host, open }) => {
  test.setTimeout(120_000);
  const { page: mine } = await open({ device: "phone" });
  await act.openApp(mine, host);
  await act.beginEmpty(mine);
  await act.addCards(mine, LIST, [CARD]);
  await act.openCard(mine, CARD);
  const comment = mine.getByRole("textbox", { name: "写评论" });
  for (const said of ["包两层泡泡纸", "收货人：王小明 13812345678 浙江省杭州市西湖区文三路 12 号"]) {
    await comment.fill(said);
    await comment.press("Control+Enter");
    await expect(find.cardSheet(mine, CARD)).toContainText(said);
  }
  await mine.keyboard.press("Escape");
  await check.saved(mine);
  const veiled = await act.exportFile(mine, async () => {
    await act.goTo(mine, "#/settings");
    await find.button(mine, "导出").first().click();
    await expect(mine.getByText("现在买家的姓名、电话和地址会一起出去")).toBeVisible();
    await mine.getByRole("switch", { name: /不含买家信息/ }).check();
    await check.accessible(mine, "carrying out without buyers");
  });
  await expect(mine.getByText("1 处买家信息没带")).toBeVisible();
  await expect(mine.getByText(/_不含买家信息_\d{8}-\d{4}\.json/), "told from a whole one by its name").toBeVisible();
  // What is not whole is no backup.
  await expect(mine.getByRole("region", { name: "数据保险" })).toContainText("还没有备份");
  const whole = await act.exportShop(mine);
  for (const secret of SECRETS) {
    expect(readFileSync(veiled, "utf8"), secret).not.toContain(secret);
    expect(readFileSync(whole, "utf8"), secret).toContain(secret);
  }

  const { page: theirs } = await open({ device: "desk" });
  await act.openApp(theirs, host);
  await act.receiveAtFirst(theirs);
  await act.importFile(theirs, veiled);
  await act.openFirstBoard(theirs);
  await act.openCard(theirs, CARD);
  const sheet = find.cardSheet(theirs, CARD);
  await expect(sheet).toContainText("包两层泡泡纸");
  await expect(sheet).not.toContainText("王小明");
  await theirs.keyboard.press("Escape");
  await act.importFile(theirs, whole);
  await act.openCard(theirs, CARD);
  await expect(sheet).toContainText("文三路 12 号");
});
