// The browser's data of the site are cleared while the app is open: never the welcome, as long as anything is left that
// tells of the shop, and a file brings it back.
import { kept } from "../e2e/support/play.mjs";
import { act, beginAgainWith, check, expect, find, isLost, restore, test } from "./support/test.mjs";

const LIST = "要做的", BACKED_UP = ["拍主图", "备货"];

// A shop with a backup, and something that was done after that.
async function withBackup({ host, open }) {
  const window = await open({ device: "desk" }), { page } = window;
  // How the app finds out: opening the database anew, it refuses to make an empty one.
  window.expect(/the database is gone/);
  await act.openApp(page, host);
  await act.beginEmpty(page, "老李");
  await act.addCards(page, LIST, BACKED_UP);
  await check.saved(page);
  const backup = kept(await act.exportShop(page));
  await act.openFirstBoard(page);
  await act.addCards(page, LIST, ["还没备份"]);
  await check.saved(page);
  return { ...window, backup };
}

// Clears what kinds of data the site has, as the person may in the browser's settings.
async function clearAndWait({ page, context }, host, storageTypes) {
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: new URL(host.url).origin, storageTypes });
}

// The same, and does something then.
async function clear({ page, context }, host, storageTypes) {
  await clearAndWait({ page, context }, host, storageTypes);
  // The screen may change under it.
  await find.addButton(page, LIST).click();
  await find.titleBox(page).fill("之后写的", { timeout: 2_000 }).then(() => page.keyboard.press("Enter")).catch(() => {});
}

for (const [what, storageTypes] of [["the database", "indexeddb"], ["everything", "all"]]) {
  test(`${what} cleared while the app is open: it says so at once`, async ({ host, open }) => {
    const window = await withBackup({ host, open });
    await clear(window, host, storageTypes);
    await isLost(window.page);
  });
}

test("the database cleared while nobody does anything: nothing goes on saying that all is kept", async ({ host, open }) => {
  const window = await withBackup({ host, open }), { page } = window;
  await act.exportFile(page, async () => {
    await act.goTo(page, "#/settings");
    await find.button(page, "导出").first().click();
    await clearAndWait(window, host, "indexeddb");
    await isLost(page);
  });
  await isLost(page);
});

test("the database cleared while the app is open: a file of what is in the window brings all of it back", async ({ host, open }) => {
  const { page, ...window } = await withBackup({ host, open });
  await clear({ page, ...window }, host, "indexeddb");
  await isLost(page);
  await find.button(page, "重新打开").click();
  const asked = page.getByRole("alertdialog", { name: "没存成文件就重新打开？" });
  await find.button(asked, "取消").click();
  const saved = kept(await act.exportFile(page, () => find.button(page, "存成文件").click()));
  await find.button(page, "重新打开").click();
  await isLost(page);
  await restore(page, saved);
  const who = page.getByRole("dialog", { name: "你是哪一位" });
  await who.getByRole("button", { name: /^我是/ }).click();
  await act.openFirstBoard(page);
  // What was written after the data went, too, if it was.
  const written = [...BACKED_UP, "还没备份"];
  await expect.poll(() => find.list(page, LIST).getByRole("heading").allTextContents().then(it => it.slice(0, written.length))).toEqual(written);
  await check.saved(page);
  await act.reload(page);
  for (const card of written) await expect(find.card(page, card)).toBeVisible();
});

test("the database cleared: never the welcome, and a backup brings the shop back for one who begins again", async ({ host, open }) => {
  const window = await withBackup({ host, open });
  await clear(window, host, "indexeddb");
  await isLost(window.page);
  await window.close();
  const { page } = await open({ profile: window.profile });
  await act.openApp(page, host);
  await isLost(page);
  await expect(page.getByText("最后一次存好：今天")).toBeVisible();
  await act.reload(page);
  await isLost(page);
  await beginAgainWith(page, window.backup);
  await check.cards(page, LIST, BACKED_UP);
  await act.addCards(page, LIST, ["重新写的"]);
  await check.saved(page);
  await act.reload(page);
  await check.cards(page, LIST, [...BACKED_UP, "重新写的"]);
});

test("the database cleared: 从备份恢复 brings the shop back at the next start", async ({ host, open }) => {
  const { page, ...window } = await withBackup({ host, open });
  await clear({ page, ...window }, host, "indexeddb");
  await isLost(page);
  await act.reload(page);
  await isLost(page);
  await restore(page, window.backup);
  const who = page.getByRole("dialog", { name: "你是哪一位" });
  await who.getByRole("button", { name: /^我是/ }).click();
  await expect(who).toBeHidden();
  await act.openFirstBoard(page);
  await check.cards(page, LIST, BACKED_UP);
  await check.saved(page);
  await act.reload(page);
  await check.cards(page, LIST, BACKED_UP);
});
