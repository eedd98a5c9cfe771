// What a person does, told as they would tell it. Each waits until the app shows that it is done.
import { expect } from "@playwright/test";
import * as check from "./checks.mjs";
import * as find from "./find.mjs";

// Opens the app and waits until it is ready. `at` is a route, as in "#/search".
export async function openApp(page, host, at = "") {
  await page.goto(host.url + at);
  await check.ready(page);
}

// Reloads at once, whatever is going on.
export async function reload(page) {
  await page.reload();
  await check.ready(page);
}

// Waits until the service worker has this version whole, so that the next start needs no network.
export async function keptOffline(page) {
  await page.evaluate(() => navigator.serviceWorker.ready);
}

// First run: says who one is and begins with the template 各平台任务.
export async function beginWithTemplate(page, name = "小李") {
  await page.getByRole("textbox", { name: "同事怎么叫你" }).fill(name);
  await page.getByRole("button", { name: /^挑一个模板/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "用这个模板" }).click();
  await check.onBoard(page, "各平台任务");
}

// First run: says who one is and begins with three empty lists.
export async function beginEmpty(page, name = "小李") {
  await page.getByRole("textbox", { name: "同事怎么叫你" }).fill(name);
  await page.getByRole("button", { name: /^从空白开始/ }).click();
  await check.anyBoard(page);
}

// First run: opens the place to take in what a colleague sent.
export async function receiveAtFirst(page, name = "小周") {
  await page.getByRole("textbox", { name: "同事怎么叫你" }).fill(name);
  await page.getByRole("button", { name: /^打开同事发来的包/ }).click();
}

// First run: opens the place to paste what a colleague sent.
export async function pasteAtFirst(page, name = "小周") {
  await page.getByRole("textbox", { name: "同事怎么叫你" }).fill(name);
  await page.getByRole("button", { name: /^粘贴收到的内容/ }).click();
}

// Pastes into the place for what a colleague sent.
export async function pasteReceived(page, text) {
  await find.pasteBox(page).focus();
  await page.keyboard.insertText(text);
}

// Opens the place for what a colleague sent, by the palette.
export async function askForPacket(page) {
  await search(page, "导入");
  await page.getByRole("option", { name: /^导入/ }).first().click();
}

// Pastes where no field is.
export async function pasteAnywhere(page, text) {
  await page.evaluate(text => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

// From the open board to its parts for a chat.
export async function exportAsText(page) {
  await page.getByRole("button", { name: /：更多$/ }).first().click();
  await page.getByRole("menuitem", { name: "导出" }).click();
  await page.getByRole("dialog").getByRole("button", { name: /^复制成聊天文字/ }).click();
}

// Draws the open board.
export async function openPicture(page) {
  await page.getByRole("button", { name: /：更多$/ }).first().click();
  await page.getByRole("menuitem", { name: "画成长图" }).click();
}

// Adds a list at the end of the open board.
export async function addList(page, name) {
  await find.button(page, "添加列表").click();
  await page.getByRole("textbox", { name: "列表名字" }).fill(name);
  await page.keyboard.press("Enter");
  await expect(find.column(page, name)).toBeVisible();
}

// Types titles into a list, Enter after each, Escape at the end.
export async function addCards(page, listName, titles) {
  await find.addButton(page, listName).click();
  for (const title of titles) {
    await find.titleBox(page).fill(title);
    await find.titleBox(page).press("Enter");
  }
  await find.titleBox(page).press("Escape");
}

// Pastes lines, as copied from a table, into the field that has the focus.
export async function pasteLines(page, lines) {
  await page.evaluate(text => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, lines.join("\n"));
}

// Opens the menu of a card.
export async function openMenu(page, title) {
  const card = find.card(page, title);
  await card.hover();
  await find.button(card, "更多").click();
}

// Chooses from the menu of a list.
export async function chooseOfList(page, listName, word) {
  await find.button(find.column(page, listName), `${listName}：更多`).click();
  await page.getByRole("menuitem", { name: word, exact: true }).click();
}

// The menu way of a move: to the end of another list.
export async function moveByMenu(page, title, listName) {
  await openMenu(page, title);
  await page.getByRole("menuitem", { name: "移动到…" }).click();
  const sheet = page.getByRole("dialog", { name: /^移动/ });
  await sheet.getByText(listName, { exact: true }).click();
  await find.button(sheet, "移到这里").click();
}

// Opens a card's sheet.
export async function openCard(page, title) {
  await find.card(page, title).click();
  await check.cardIsOpen(page, title);
}

// Makes somebody the owner of a card of the open board, who is added when the shop does not know them; `due` is a way
// offered for the date.
export async function assign(page, title, who, { due } = {}) {
  await openCard(page, title);
  const sheet = find.cardSheet(page, title);
  await sheet.getByRole("button", { name: /^负责人/ }).click();
  const picker = page.getByRole("dialog", { name: "负责人" });
  const known = picker.getByRole("button", { name: who });
  if (await known.count()) await known.click();
  else {
    await picker.getByRole("textbox").fill(who);
    await picker.getByRole("textbox").press("Enter");
  }
  await expect(picker).toBeHidden();
  if (due) {
    await sheet.getByRole("button", { name: /^截止/ }).click();
    await find.button(page.getByRole("dialog", { name: "截止" }), due).first().click();
  }
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
}

// Adds somebody to 通讯录, which is open, with what is said of them by the names of the fields.
export async function addColleague(page, said, press = it => it.click()) {
  await press(find.button(page, "加同事").first());
  const form = page.getByRole("dialog", { name: "加同事" });
  for (const [field, words] of Object.entries(said)) {
    if (field === "部门") await form.getByRole("combobox", { name: field }).selectOption({ label: words });
    else await form.getByRole("textbox", { name: field, exact: true }).fill(words);
  }
  await press(find.button(form, "存好"));
  await expect(form).toBeHidden();
}

// Sends the whole shop, or the open board, out as a file; answers with its path.
export async function exportFile(page, open) {
  await open();
  const download = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: /存成文件/ }).click();
  const file = await download;
  await page.keyboard.press("Escape");
  return file.path();
}

// Sends the whole shop out from the settings; answers with the path of the file.
export async function exportShop(page) {
  return exportFile(page, async () => {
    await goTo(page, "#/settings");
    await find.button(page, "导出").first().click();
  });
}

// Gives the app a file.
export async function give(page, path) {
  await find.fileInput(page).setInputFiles(path);
}

// Gives the app a file, merges it and waits until it is merged. What has two versions now stays in sight.
export async function importFile(page, path) {
  await give(page, path);
  const preview = page.getByRole("dialog", { name: "收到的内容" });
  await preview.getByRole("button", { name: /^(合并|加入)/ }).click();
  await check.merged(page);
}

// Gives another title to a card of the open board.
export async function rename(page, from, to) {
  await openCard(page, from);
  const title = find.cardSheet(page, from).getByRole("textbox", { name: "标题" });
  await title.fill(to);
  await title.press("Enter");
  await page.keyboard.press("Escape");
  await expect(find.card(page, to)).toBeVisible();
}

// From wherever one is to the first of the shop's boards.
export async function openFirstBoard(page) {
  await page.goto(`${page.url().split("#")[0]}#/`);
  await page.getByRole("main").getByRole("list").getByRole("link").first().click();
  await check.anyBoard(page);
}

// Opens the search by its keys.
export async function openSearch(page) {
  await page.keyboard.press("Control+k");
  await expect(find.searchBox(page)).toBeFocused();
}

// Opens the search and writes into it.
export async function search(page, text) {
  await openSearch(page);
  await find.searchBox(page).fill(text);
}

// Puts a card into 回收站 by its menu.
export async function trashCard(page, title) {
  await openMenu(page, title);
  await page.getByRole("menuitem", { name: "放进回收站" }).click();
}

// Goes on by the Tab key until something has the focus, as a person does who has no mouse.
export async function tabTo(page, what, { back = false } = {}) {
  const there = () => what.evaluate(it => it === document.activeElement);
  for (let press = 0; press < 100 && !await there(); press += 1) await page.keyboard.press(back ? "Shift+Tab" : "Tab");
  await expect(what).toBeFocused();
}

// Goes to a card by keys alone: back to the list's one card that Tab reaches, then along the cards.
export async function walkTo(page, listName, title) {
  const list = find.list(page, listName), card = find.card(list, title);
  await tabTo(page, list.locator("[role=listitem][tabindex='0']"), { back: true });
  const place = async () => Number(await page.evaluate(() => document.activeElement.ariaPosInSet));
  const way = await place() > Number(await card.getAttribute("aria-posinset")) ? "ArrowUp" : "ArrowDown";
  for (let press = 0; press < 50 && !await card.evaluate(it => it === document.activeElement); press += 1) {
    await page.keyboard.press(way);
  }
  await expect(card).toBeFocused();
}

// Goes to a page by its address, as a link would.
export async function goTo(page, route) {
  await page.evaluate(route => { location.hash = route; }, route);
}

// Presses these words where one chooses how the board is looked at, and leaves it.
export async function look(page, words, { tap = it => it.click() } = {}) {
  await tap(find.lookButton(page));
  for (const word of words) await tap(find.button(find.lookPanel(page), word));
  await page.keyboard.press("Escape");
  await expect(find.lookPanel(page)).toBeHidden();
}

// Carries something by mouse to just below the middle of something else.
export async function dragBelow(page, from, to) {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  await page.mouse.move(start.x + 30, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + 40, end.y + end.height - 4, { steps: 8 });
  await page.mouse.move(end.x + 40, end.y + end.height - 3);
  await page.mouse.up();
}
