// What happened, and the way back to how it was.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

const TO_DO = "要做的";

async function begin(host, open, device) {
  const { page } = await open({ device });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, TO_DO, ["铁锅", "剪刀"]);
  return page;
}

const back = (sheet, title) => sheet.getByRole("button", { name: new RegExp(`^回到这一版.*${title}`) });

async function changed(page) {
  await act.rename(page, "铁锅", "铸铁锅");
  await act.rename(page, "铸铁锅", "不粘锅");
  await check.saved(page);
  await act.openCard(page, "不粘锅");
  const sheet = find.cardSheet(page, "不粘锅");
  const step = sheet.getByRole("textbox", { name: "添加一步" });
  await step.fill("拍主图");
  await step.press("Enter");
  await check.saved(page);
  return sheet;
}

test("at the desk: a card goes back to a version, and that is undone", async ({ host, open }) => {
  const page = await begin(host, open, "desk");
  const sheet = await changed(page);
  await find.button(sheet, "看记录").click();
  await back(sheet, "铸铁锅」$").click();
  const preview = page.getByRole("dialog", { name: /那一版$/ });
  await expect(preview).toContainText("现在：不粘锅");
  await expect(preview).toContainText("那时：铸铁锅");
  await expect(preview).toContainText("拍主图");
  await check.accessible(page, "preview of a version");
  await find.button(preview, "回到这一版").click();
  await check.cardIsOpen(page, "铸铁锅");
  await expect(find.cardSheet(page, "铸铁锅").getByRole("checkbox", { name: "拍主图" })).toHaveCount(0);
  await page.keyboard.press("Escape");
  // While it is being closed it is still over the board, whose undo it is.
  await expect(find.cardSheet(page, "铸铁锅")).toBeHidden();
  await page.keyboard.press("Control+z");
  await check.cards(page, TO_DO, ["不粘锅", "剪刀"]);
  await act.openCard(page, "不粘锅");
  await expect(find.cardSheet(page, "不粘锅").getByRole("checkbox", { name: "拍主图" })).toBeVisible();
});

test("on a phone: the history of a board leads to the card, and a version is gone back to by touch", async ({ host, open }) => {
  const page = await begin(host, open, "phone");
  const touch = await finger(page);
  await changed(page);
  await page.keyboard.press("Escape");
  await touch.tap(page.getByRole("main").getByRole("button", { name: /：更多$/ }).first());
  await touch.tap(page.getByRole("menuitem", { name: "看板历史" }));
  const history = page.getByRole("dialog", { name: "看板历史" });
  const rows = history.getByRole("list", { name: "看板历史" }).getByRole("listitem");
  await expect(rows.first()).toContainText("拍主图");
  await expect(rows).toHaveCount(5);
  await expect(rows.last()).toContainText("建了这张卡片");
  await touch.tap(find.button(history, "我"));
  await expect(rows).toHaveCount(5);
  await check.accessible(page, "history of a board");
  await touch.tap(rows.first().getByRole("button"));
  await check.cardIsOpen(page, "不粘锅");
  const sheet = find.cardSheet(page, "不粘锅");
  await touch.tap(find.button(sheet, "看记录"));
  await touch.tap(back(sheet, "建了这张卡片"));
  await touch.tap(find.button(page.getByRole("dialog", { name: /那一版$/ }), "回到这一版"));
  await check.cardIsOpen(page, "铁锅");
  await touch.tap(find.button(page, "撤销").last());
  await check.cardIsOpen(page, "不粘锅");
});

test("what is archived is looked through and comes back", async ({ host, open }) => {
  const page = await begin(host, open, "desk");
  for (const title of ["铁锅", "剪刀"]) {
    await act.openMenu(page, title);
    await page.getByRole("menuitem", { name: "归档卡片" }).click();
  }
  await act.goTo(page, "#/trash");
  await page.getByRole("tab", { name: /^归档/ }).click();
  await expect(find.putAway(page, "剪刀")).toBeVisible();
  await page.getByRole("searchbox", { name: "在这里找" }).fill("锅");
  await expect(find.putAway(page, "剪刀")).toHaveCount(0);
  await find.putAway(page, "铁锅").getByRole("button", { name: /^恢复/ }).click();
  await expect(page.getByText("没找到「锅」")).toBeVisible();
  await page.goBack();
  await check.cards(page, TO_DO, ["铁锅"]);
});
