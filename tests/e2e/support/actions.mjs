// What a person does, told as they would tell it. Each waits until the app shows that it is done.
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

// Types titles into a list, Enter after each, Escape at the end.
export async function addCards(page, listName, titles) {
  const list = find.list(page, listName);
  await find.button(list, "添加卡片").click();
  for (const title of titles) {
    await find.titleBox(list).fill(title);
    await find.titleBox(list).press("Enter");
  }
  await find.titleBox(list).press("Escape");
}

// The menu way of a move.
export async function moveByMenu(page, title, listName) {
  const card = find.card(page, title);
  await find.button(card, "更多").click();
  await page.getByRole("menuitem", { name: "移动到…" }).click();
  await page.getByRole("menuitem", { name: listName, exact: true }).click();
}
