// 数据保险: one light for what may happen to the data, a backup that is tried without touching anything, and a word in time.
import { readFileSync, writeFileSync } from "node:fs";
import { hasDrive } from "./support/drive.mjs";
import { act, check, expect, find, test } from "./support/test.mjs";

const LIST = "要做的";
const trial = page => page.getByRole("dialog", { name: "试一试备份" });

async function tryBackup(page, file) {
  const picker = page.waitForEvent("filechooser");
  await trial(page).getByRole("button", { name: "选备份文件" }).click();
  await (await picker).setFiles(file);
}

// A shop that has enough to lose, at its boards.
async function remindedIn(page, host) {
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, LIST, Array.from({ length: 30 }, (_, at) => `卡片${at}`));
  await check.saved(page);
  await act.goTo(page, "#/");
  return page.getByRole("region", { name: "数据保险" });
}

test("on a phone a backup is tried: whole, then outgrown, then damaged; nothing is touched", async ({ host, open }) => {
  test.setTimeout(120_000);
  const { page } = await open({ device: "phone" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, LIST, ["详情页", "主图"]);
  await check.saved(page);
  const backup = await act.exportShop(page);
  await act.openFirstBoard(page);
  const board = await act.exportFile(page, async () => {
    await page.getByRole("button", { name: /：更多$/ }).first().click();
    await page.getByRole("menuitem", { name: "导出" }).click();
  });
  const tries = async (file, ...said) => {
    await tryBackup(page, file);
    for (const it of said) await expect(trial(page)).toContainText(it);
  };
  await act.goTo(page, "#/settings");
  await find.button(page, "试一试备份").click();
  await tries(backup, "打得开，什么都不缺", "1 个看板、2 张卡片、0 个文件", "你的资料没有动");
  await check.accessible(page, "a backup that was tried");
  await page.keyboard.press("Escape");

  await act.openFirstBoard(page);
  await act.addCards(page, LIST, ["之后添的"]);
  await check.saved(page);
  await act.goTo(page, "#/settings");
  await find.button(page, "试一试备份").click();
  await tries(backup, "打得开，是完整的", "现在有 1 张卡片是之后添的");
  await tries(board, "这只是店里的一部分");
  const text = readFileSync(backup, "utf8");
  writeFileSync(`${backup}.cut`, text.slice(0, text.length / 2));
  await tries(`${backup}.cut`, "内容不完整", "别只留它");
  writeFileSync(`${backup}.bent`, text.replace("详情页", "详情贡"));
  await tries(`${backup}.bent`, "有人改过这个文件");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "合进来的" })).toContainText("还没有合过同事的包");
  await act.openFirstBoard(page);
  await check.count(page, LIST, 3);
});

test("a folder in step is a backup, and the settings say so", async ({ host, open }) => {
  const { page, context } = await open({ device: "desk" });
  await hasDrive(context);
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, LIST, ["详情页"]);
  await act.goTo(page, "#/settings");
  const safety = page.getByRole("region", { name: "数据保险" });
  await expect(safety).toContainText("还没有备份");
  await find.button(page, "选文件夹").click();
  await expect(safety).toContainText("自动备份到「店里的网盘」");
  await expect(safety).not.toContainText("还没有备份");
});

test("a shop that was never copied is told in time, once, below its boards", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  const reminder = await remindedIn(page, host);
  await expect(reminder).toContainText("还没有备份过");
  await check.accessible(page, "a word about backups");
  await find.button(reminder, "过三天再说").click();
  await expect(reminder).toBeHidden();
  await act.reload(page);
  await page.waitForTimeout(4_000);
  await expect(reminder).toBeHidden();
});

test("a backup that is due is made by two presses", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  const reminder = await remindedIn(page, host);
  await act.exportFile(page, () => find.button(reminder, "存一份").click());
  await expect(reminder).toBeHidden();
});
