// A shared folder: two desks meet in what a cloud drive carries between them.
import { act, check, expect, find, test } from "./support/test.mjs";
import { carryNews, filesOn, FOLDER, hasDrive, lay } from "./support/drive.mjs";

const LIST = "要做的";
const part = page => page.getByRole("region", { name: "共享文件夹", exact: true });
const comes = { timeout: 40_000 };

test("two desks join, work and stay in step through a folder; what is there in part waits", async ({ host, open }) => {
  test.setTimeout(240_000);
  const [li, zhou] = [await open({ device: "desk" }), await open({ device: "desk" })];
  await Promise.all([li, zhou].map(it => hasDrive(it.context)));
  await act.openApp(li.page, host);
  await act.beginEmpty(li.page, "老李");
  await act.addCards(li.page, LIST, ["拍主图", "备货"]);
  await act.goTo(li.page, "#/settings");
  await expect(part(li.page)).toContainText("能打开这个文件夹的人都看得到");
  await find.button(part(li.page), "选文件夹").click();
  await expect(part(li.page)).toContainText(`和「${FOLDER}」保持同步`);
  await check.accessible(li.page, "settings with a folder");

  await test.step("a colleague joins out of the folder", async () => {
    await act.openApp(zhou.page, host);
    await carryNews(li.page, zhou.page);
    await zhou.page.getByRole("textbox", { name: "同事怎么叫你" }).fill("小周");
    await zhou.page.getByRole("button", { name: /^用共享文件夹/ }).click();
    await find.received(zhou.page).getByRole("button", { name: /^(合并|加入)/ }).click();
    await check.merged(zhou.page);
    const asked = zhou.page.getByRole("dialog", { name: /你是/ });
    if (await asked.isVisible()) await zhou.page.keyboard.press("Escape");
    await act.openFirstBoard(zhou.page);
    await check.cards(zhou.page, LIST, ["拍主图", "备货"]);
  });

  await test.step("what each does goes over by itself", async () => {
    await act.addCards(zhou.page, LIST, ["发快递"]);
    await act.openFirstBoard(li.page);
    await act.rename(li.page, "备货", "备货 300 件");
    await expect(async () => {
      await carryNews(zhou.page, li.page);
      await expect(find.card(li.page, "发快递")).toBeVisible({ timeout: 15_000 });
    }).toPass({ timeout: 60_000 });
    await expect(async () => {
      await carryNews(li.page, zhou.page);
      await expect(find.card(zhou.page, "备货 300 件")).toBeVisible({ timeout: 15_000 });
    }).toPass({ timeout: 60_000 });
  });

  await test.step("half a file waits, and so does nothing behind it", async () => {
    await act.addCards(li.page, LIST, ["只来了一半"]);
    const [path] = await carryNews(li.page, zhou.page, content => content.slice(0, 400));
    await act.goTo(zhou.page, "#/settings");
    await expect(part(zhou.page)).toContainText("有 1 个文件网盘还没传完", comes);
    await act.openFirstBoard(zhou.page);
    await expect(find.card(zhou.page, "只来了一半")).toBeHidden();
    await lay(zhou.page, { [path]: (await filesOn(li.page))[path] });
    await expect(find.card(zhou.page, "只来了一半")).toBeVisible(comes);
  });

  await test.step("the next day it goes on without being asked", async () => {
    await check.saved(zhou.page);
    await zhou.close();
    const again = await open({ profile: zhou.profile, device: "desk" });
    await hasDrive(again.context);
    await act.openApp(again.page, host);
    await act.openFirstBoard(li.page);
    await act.addCards(li.page, LIST, ["第二天的事"]);
    await carryNews(li.page, again.page);
    await expect(find.card(again.page, "第二天的事")).toBeVisible(comes);
    // Each writes in a folder of its own, and nobody's packet is told twice by another.
    const folders = new Set(Object.keys(await filesOn(again.page)).map(it => it.split("/").slice(0, 2).join("/")));
    expect(folders.size).toBe(2);
  });

  await test.step("whoever stops leaves what is there", async () => {
    const before = Object.keys(await filesOn(li.page)).length;
    await act.goTo(li.page, "#/settings");
    await find.button(part(li.page), "不再用它").click();
    await expect(find.button(part(li.page), "选文件夹")).toBeVisible();
    expect(Object.keys(await filesOn(li.page)).length).toBe(before);
  });
});

test("a folder of another shop is looked into before anything is written there", async ({ host, open }) => {
  test.setTimeout(120_000);
  const [li, sun] = [await open({ device: "desk" }), await open({ device: "desk" })];
  await Promise.all([li, sun].map(it => hasDrive(it.context)));
  for (const [window, name] of [[li, "老李"], [sun, "老孙"]]) {
    await act.openApp(window.page, host);
    await act.beginEmpty(window.page, name);
    await act.addCards(window.page, LIST, [`${name}的卡`]);
    await act.goTo(window.page, "#/settings");
  }
  await find.button(part(li.page), "选文件夹").click();
  await carryNews(li.page, sun.page);
  await find.button(part(sun.page), "选文件夹").click();
  await expect(find.received(sun.page)).toContainText("老李");
  await sun.page.keyboard.press("Escape");
  await expect(part(sun.page)).toContainText("里是另一家店");
  const paths = Object.keys(await filesOn(sun.page));
  expect(new Set(paths.map(it => it.split("/")[0])).size, "nothing of this shop is there").toBe(1);
});

test("where no folder can be held, it says so and what works", async ({ host, open }) => {
  const { page, context } = await open({ device: "phone" });
  await context.addInitScript(() => delete window.showDirectoryPicker);
  await act.openApp(page, host);
  await expect(page.getByRole("button", { name: /^用共享文件夹/ })).toBeHidden();
  await act.beginEmpty(page, "小周");
  await act.goTo(page, "#/settings");
  await expect(part(page)).toContainText("手机上照旧互发文件或文字");
  await expect(find.button(part(page), "选文件夹")).toBeHidden();
});

test("who chooses the folder before the drive has brought the shop begins none there, and joins when it has", async ({ host, open }) => {
  test.setTimeout(120_000);
  const [li, zhou] = [await open({ device: "desk" }), await open({ device: "desk" })];
  await Promise.all([li, zhou].map(it => hasDrive(it.context)));
  await inFolder(li.page, host);
  await act.openApp(zhou.page, host);
  await zhou.page.getByRole("textbox", { name: "同事怎么叫你" }).fill("小周");
  await zhou.page.getByRole("button", { name: /^用共享文件夹/ }).click();
  await act.goTo(zhou.page, "#/settings");
  await expect(part(zhou.page)).toContainText(`「${FOLDER}」里还没有店铺`);
  expect(Object.keys(await filesOn(zhou.page))).toEqual([]);
  await act.goTo(zhou.page, "#/");
  await carryNews(li.page, zhou.page);
  await zhou.page.getByRole("region", { name: "共享文件夹等你" }).getByRole("button", { name: "看看里面" }).click(comes);
  await find.received(zhou.page).getByRole("button", { name: /^(合并|加入)/ }).click();
  await check.merged(zhou.page);
  const asked = zhou.page.getByRole("dialog", { name: /你是/ });
  if (await asked.isVisible()) await zhou.page.keyboard.press("Escape");
  await act.openFirstBoard(zhou.page);
  await check.cards(zhou.page, LIST, ["拍主图"]);
  await expect.poll(async () => new Set(Object.keys(await filesOn(zhou.page)).map(it => it.split("/")[0])).size, comes).toBe(1);
});

test("the second window goes on when the first is closed", async ({ host, open }) => {
  test.setTimeout(120_000);
  const li = await open({ device: "desk" });
  await hasDrive(li.context);
  await inFolder(li.page, host);
  const second = await li.context.newPage();
  await act.openApp(second, host);
  await act.goTo(second, "#/settings");
  await expect(part(second)).toContainText("另一个窗口正在");
  await li.page.close();
  await expect(part(second)).toContainText(`和「${FOLDER}」保持同步`, comes);
});

test("a version that loses against the shown one is seen at once on the board that is open", async ({ host, open }) => {
  test.setTimeout(120_000);
  const [li, zhou] = [await open({ device: "desk" }), await open({ device: "desk" })];
  await Promise.all([li, zhou].map(it => hasDrive(it.context)));
  await inFolder(li.page, host);
  await act.openApp(zhou.page, host);
  await carryNews(li.page, zhou.page);
  await zhou.page.getByRole("textbox", { name: "同事怎么叫你" }).fill("小周");
  await zhou.page.getByRole("button", { name: /^用共享文件夹/ }).click();
  await find.received(zhou.page).getByRole("button", { name: /^(合并|加入)/ }).click();
  await check.merged(zhou.page);
  await act.openFirstBoard(zhou.page);
  await act.openFirstBoard(li.page);
  await act.rename(zhou.page, "拍主图", "拍主图，小周先改");
  await act.rename(li.page, "拍主图", "拍主图，老李后改");
  await carryNews(zhou.page, li.page);
  await expect(find.card(li.page, "拍主图，老李后改")).toHaveAccessibleName(/两个版本/, comes);
});

// A shop with a card, in step with the folder.
async function inFolder(page, host) {
  await act.openApp(page, host);
  await act.beginEmpty(page, "老李");
  await act.addCards(page, LIST, ["拍主图"]);
  await act.goTo(page, "#/settings");
  await find.button(part(page), "选文件夹").click();
  await expect(part(page)).toContainText(`和「${FOLDER}」保持同步`);
}
