// axe-core finds nothing on any page or sheet: on a phone and at a desk, light and dark.
import { readFileSync, writeFileSync } from "node:fs";
import { act, check, expect, find, test } from "./support/test.mjs";

const LIST = "要做的", BODY = "# 主图\n\n- [ ] 白底\n- 800 像素\n\n**先报价**，再 [下单](https://example.com)";

for (const device of ["phone", "desk"]) {
  for (const colorScheme of ["light", "dark"]) {
    const look = { device, colorScheme, reducedMotion: "reduce" };
    const where = `${device}, ${colorScheme}`;

    test(`first run and the pages of a shop, ${where}`, async ({ host, open }) => {
      test.setTimeout(120_000);
      const { page } = await open(look);
      await act.openApp(page, host);
      await check.accessible(page, "first run");
      await page.getByRole("button", { name: /^挑一个模板/ }).click();
      await check.accessible(page, "first run that lacks a name");
      await page.getByRole("textbox", { name: "同事怎么叫你" }).fill("小李");
      await page.getByRole("button", { name: /^挑一个模板/ }).click();
      await seen(page, "templates", page.getByRole("dialog"));
      await page.getByRole("button", { name: /^从空白开始/ }).click();
      await check.anyBoard(page);
      await check.accessible(page, "board without cards");
      await act.addCards(page, LIST, ["不粘锅 29.9元", "剪刀", "保温饭盒"]);
      await check.accessible(page, "board");

      await find.addButton(page, LIST).click();
      await check.accessible(page, "card being written");
      await act.pasteLines(page, ["甲", "乙"]);
      await seen(page, "pasted lines", page.getByRole("dialog"));
      await find.button(page, "添加列表").click();
      await seen(page, "new list", page.getByRole("dialog"));
      await find.button(find.column(page, LIST), `${LIST}：更多`).click();
      await seen(page, "menu of a list", page.getByRole("menu"));
      await find.button(page, "店里的事：更多").click();
      await seen(page, "menu of a board", page.getByRole("menu"));
      await act.openMenu(page, "剪刀");
      await seen(page, "menu of a card", page.getByRole("menu"));
      await act.openMenu(page, "剪刀");
      await page.getByRole("menuitem", { name: "移动到…" }).click();
      await page.getByText("某张前面").click();
      await seen(page, "move sheet", page.getByRole("dialog", { name: "移动「剪刀」" }));
      await act.chooseOfList(page, LIST, "删除列表");
      await seen(page, "question before a list is deleted", page.getByRole("alertdialog"));
      await act.chooseOfList(page, LIST, "折叠");
      await check.accessible(page, "folded list");
      await page.getByRole("button", { name: new RegExp(`^展开 ?${LIST}`) }).click();

      await act.trashCard(page, "保温饭盒");
      await act.goTo(page, "#/");
      await expect(page.getByRole("heading", { level: 1, name: "看板" })).toBeVisible();
      await check.accessible(page, "home");
      await find.button(page, "新建看板").click();
      await seen(page, "new board", page.getByRole("dialog", { name: "新建看板" }));
      await act.goTo(page, "#/trash");
      await check.accessible(page, "trash");
      await find.putAway(page, "保温饭盒").getByRole("button", { name: /^彻底删除/ }).click();
      await seen(page, "question before something is gone", page.getByRole("alertdialog"));
      await page.getByRole("tab", { name: /^归档/ }).click();
      await check.accessible(page, "archive");
      await act.goTo(page, "#/settings");
      await check.accessible(page, "settings");
      for (const [name, route] of [["unknown address", "#/nowhere"], ["unknown board", "#/board/0123456789abc"]]) {
        await act.goTo(page, route);
        await expect(page.getByRole("heading", { level: 1, name: "设置" })).toBeHidden();
        await check.accessible(page, name);
      }
    });

    test(`an open card and what opens from it, ${where}`, async ({ host, open }) => {
      test.setTimeout(120_000);
      const { page } = await open(look);
      await act.openApp(page, host);
      await page.getByRole("button", { name: /^先逛示例店铺/ }).click();
      await check.onBoard(page, "各平台任务");
      await check.saved(page);
      await check.accessible(page, "sample shop");
      await page.getByRole("listitem").and(page.locator("[aria-posinset]")).first().click();
      const sheet = page.getByRole("dialog");
      await check.accessible(page, "card");

      await find.button(sheet.getByRole("region", { name: "说明" }), "修改").click();
      await sheet.getByRole("textbox", { name: "说明" }).fill(BODY);
      await check.accessible(page, "card, its text being written");
      await find.button(sheet.getByRole("region", { name: "说明" }), "完成").click();
      await sheet.getByRole("textbox", { name: "添加一步" }).fill("拍主图");
      await page.keyboard.press("Enter");
      await sheet.getByRole("textbox", { name: "写评论" }).fill("先问仓库");
      await find.button(sheet, "发出").click();
      await sheet.getByRole("button", { name: "看记录" }).click();
      await check.accessible(page, "card with text, steps, comments and history");

      for (const fact of ["负责人", "参与人", "开始", "截止", "平台", "标签"]) {
        await sheet.getByRole("button", { name: new RegExp(`^${fact}`) }).first().click();
        await seen(page, fact, page.getByRole("dialog", { name: fact, exact: true }));
      }
      await sheet.getByRole("textbox", { name: "价格" }).fill("二十");
      await sheet.getByRole("textbox", { name: "价格" }).press("Enter");
      await expect(sheet.getByText(/^价格写成数字/)).toBeVisible();
      await check.accessible(page, "card with a fault in a field");
      await page.keyboard.press("Escape");
      await find.button(sheet, "更多").click();
      await seen(page, "menu of the open card", page.getByRole("menu"));
      await sheet.getByRole("button", { name: /的评论：更多$/ }).last().click();
      await page.getByRole("menuitem", { name: "修改评论" }).click();
      await check.accessible(page, "comment being changed");
      await act.goTo(page, (await page.evaluate(() => location.hash)).replace(/card\/.*/, "card/0123456789abc"));
      await expect(sheet.getByText("这张卡片找不到了").first()).toBeVisible();
      await check.accessible(page, "unknown card");
      await page.keyboard.press("Escape");

      await act.openSearch(page);
      await check.accessible(page, "search");
      await find.searchBox(page).fill("双");
      await expect(find.results(page).first()).toBeVisible();
      await check.accessible(page, "results");
      await find.searchBox(page).fill("没有的东西");
      await expect(page.getByText("没找到「没有的东西」").first()).toBeVisible();
      await seen(page, "nothing found", page.getByRole("dialog", { name: "搜索" }));
      await act.goTo(page, "#/settings");
      await find.button(page, "导出").click();
      await seen(page, "the sample does not go out", page.getByRole("dialog"));
    });

    test(`carrying out and taking in, ${where}`, async ({ host, open }, info) => {
      test.setTimeout(120_000);
      const a = await open(look), b = await open(look);
      await act.openApp(a.page, host);
      await act.beginEmpty(a.page, "小李");
      await act.addCards(a.page, LIST, ["不粘锅", "剪刀"]);
      const packet = await act.exportShop(a.page);
      await find.button(a.page, "导出").click();
      await seen(a.page, "export", a.page.getByRole("dialog"));

      const { page } = b;
      await act.openApp(page, host);
      await act.beginEmpty(page, "小周");
      await act.goTo(page, "#/settings");
      await find.button(page, "导入").click();
      await seen(page, "receive", page.getByRole("dialog", { name: "收到的内容" }));
      await act.give(page, packet);
      await seen(page, "preview", find.button(page, "先不合"));
      const [edited, broken] = ["edited", "broken"].map(it => info.outputPath(`${it}.json`));
      writeFileSync(edited, readFileSync(packet, "utf8").replace("不粘锅", "粘锅"));
      writeFileSync(broken, readFileSync(packet, "utf8").slice(0, 800));
      await act.give(page, edited);
      await seen(page, "an edited packet", find.button(page, "看看里面"));
      await act.give(page, broken);
      await seen(page, "a broken packet", page.getByText("内容不完整"));
      await act.importFile(page, packet);

      await act.openFirstBoard(a.page);
      await act.goTo(page, new URL(a.page.url()).hash);
      await act.rename(a.page, "不粘锅", "不粘锅 A");
      await act.rename(page, "不粘锅", "不粘锅 B");
      await act.importFile(page, await act.exportShop(a.page));
      await seen(page, "what has two versions now", page.getByRole("dialog").getByText("有两个版本").first());
      await find.card(page, "不粘锅").click();
      await check.accessible(page, "a card with two versions");
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await act.goTo(page, "#/settings");
      await page.getByRole("button", { name: /^退回/ }).first().click();
      await seen(page, "question before an import is taken back", page.getByRole("alertdialog"));
    });

    test(`screens of trouble, ${where}`, async ({ host, open }) => {
      const { page } = await open(look);
      await page.goto(`${host.url}rescue.html`);
      await check.accessible(page, "rescue page");
      await page.evaluate(loseData);
      await page.goto(host.url);
      await expect(page.getByRole("heading", { name: "数据不见了" })).toBeVisible();
      await check.accessible(page, "lost data");
      await find.button(page, "从头开始").click();
      await seen(page, "question before one begins again", page.getByRole("alertdialog"));
      await page.evaluate(() => localStorage.clear());

      await page.reload();
      await check.ready(page);
      await act.beginEmpty(page);
      await check.saved(page);
      await page.goto(`${host.url}rescue.html`);
      await page.evaluate(spoilRows);
      await page.goto(host.url);
      await expect(page.getByRole("heading", { name: "打不开资料" })).toBeVisible();
      await check.accessible(page, "unreadable data");
      await page.goto(`${host.url}rescue.html`);
      await page.evaluate(forget);

      await act.openApp(page, host);
      await act.beginEmpty(page);
      await check.saved(page);
      const other = await page.context().newPage();
      await other.goto(`${host.url}rescue.html`);
      await other.evaluate(upgrade);
      await expect(page.getByRole("heading", { name: /^(已在另一窗口更新|资料来自更新的版本)$/ })).toBeVisible();
      await check.accessible(page, "another window has a newer version");
      await page.reload();
      await expect(page.getByRole("heading", { name: "资料来自更新的版本" })).toBeVisible();
      await check.accessible(page, "the data is of a newer version");
      await page.evaluate(() => globalThis.zhangguiFailed("a test"));
      await check.failed(page);
      await check.accessible(page, "stopped");
    });
  }
}

// Looks at what is open, and closes it.
async function seen(page, where, what) {
  await expect(what).toBeVisible();
  await check.accessible(page, where);
  await page.keyboard.press("Escape");
  await expect(what).toBeHidden();
}

const upgrade = () => new Promise(resolve => {
  const opening = indexedDB.open("zhanggui", 1000);
  opening.onsuccess = () => { opening.result.close(); resolve(); };
});
const forget = () => new Promise(resolve => {
  localStorage.clear();
  indexedDB.deleteDatabase("zhanggui").onsuccess = resolve;
});
const loseData = () =>
  localStorage.setItem("zhanggui.canary", JSON.stringify({ replica: "a", records: 9, saved_at: 1e12 }));
const spoilRows = () => new Promise(resolve => {
  const opening = indexedDB.open("zhanggui");
  opening.onsuccess = () => {
    const writing = opening.result.transaction(["changes", "pages", "segments"], "readwrite");
    writing.objectStore("pages").clear();
    for (const name of ["changes", "segments"]) {
      writing.objectStore(name).openCursor().onsuccess = ({ target: { result: cursor } }) => {
        if (!cursor) return;
        const bytes = new Uint8Array([1, 255, 255, 255, 255, 255]);
        cursor.update(name === "changes" ? { ...cursor.value, bytes } : bytes);
        cursor.continue();
      };
    }
    writing.oncomplete = () => { opening.result.close(); resolve(); };
  };
});
