// What is put away comes back; what is deleted for good does not, not by undo and not by a restart.
import { act, check, expect, find, test } from "./support/test.mjs";

test("a card comes back from the trash, or goes for good", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", ["甲", "乙", "丙"]);
  await act.trashCard(page, "甲");
  await act.trashCard(page, "乙");
  await check.cards(page, "要做的", ["丙"]);

  await act.goTo(page, "#/trash");
  await expect(find.putAway(page, "甲")).toContainText("小李");
  await find.putAway(page, "甲").getByRole("button", { name: /^恢复/ }).click();
  await expect(find.putAway(page, "甲")).toHaveCount(0);
  await find.putAway(page, "乙").getByRole("button", { name: /^彻底删除/ }).click();
  const question = page.getByRole("alertdialog", { name: "彻底删除「乙」" });
  await expect(question).toContainText("不能撤销");
  await find.button(question, "彻底删除").click();
  await expect(page.getByText("回收站是空的")).toBeVisible();

  await page.goBack();
  await check.cards(page, "要做的", ["甲", "丙"]);
  await check.saved(page);
  await act.reload(page);
  await check.cards(page, "要做的", ["甲", "丙"]);
  await act.search(page, "乙");
  await expect(find.results(page)).toHaveCount(0);
});

test("the archive is a tab away, by arrow keys", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.goTo(page, "#/trash");
  await page.getByRole("tab", { name: /^回收站/ }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: /^归档/ })).toBeFocused();
  await expect(page.getByText("还没有归档")).toBeVisible();
});
