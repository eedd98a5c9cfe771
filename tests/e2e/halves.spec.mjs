// The program comes in two halves: the first one paints, the other one is fetched after it. No service worker here, so
// that every start asks the host.
import { act, check, copyProfile, expect, find, test } from "./support/test.mjs";

const LIST = "活动&促销";
const CARD = "先画出来的卡";

async function openPlain(open, profile) {
  const window = await open({ profile, serviceWorkers: "block" });
  window.expect(/Service Worker registration blocked/);
  window.expect(/reading 'waiting'/);
  return window;
}

// A shop with a card, and a browser that has the data and none of the program.
async function shopWithoutProgram(host, open) {
  const first = await openPlain(open);
  await act.openApp(first.page, host);
  await act.beginWithTemplate(first.page);
  await act.addCards(first.page, LIST, [CARD]);
  await check.saved(first.page);
  await first.close();
  return copyProfile(first.profile);
}

test("the board stands without the later half; wanting it in vain is told and loses nothing", async ({ host, open }) => {
  const window = await openPlain(open, await shopWithoutProgram(host, open));
  window.expect(/404/);
  const { page } = window;
  const held = [];
  let holding = true;
  await page.route(/later-/, route => holding ? held.push(route) : route.continue());
  await act.openApp(page, host);
  await check.onBoard(page, "各平台任务");
  await expect(find.card(page, CARD)).toBeVisible();

  host.missing(/^later-/);
  holding = false;
  await Promise.all(held.map(route => route.continue()));
  await check.failed(page);
  host.mend();
  await page.getByRole("link", { name: "重新打开" }).click();
  await check.ready(page);
  await find.card(page, CARD).click();
  await check.cardIsOpen(page, CARD);
});

test("what needs the later half before it has come gets it", async ({ host, open }) => {
  const window = await openPlain(open, await shopWithoutProgram(host, open));
  const { page } = window;
  const held = [];
  await page.route(/later-/, route => route.request().resourceType() === "fetch" ? held.push(route) : route.continue());
  await act.openApp(page, host);
  await find.card(page, CARD).click();
  await check.cardIsOpen(page, CARD);
  await Promise.all(held.map(route => route.continue()));
  await page.keyboard.press("Escape");
  await act.addCards(page, LIST, ["两半都在"]);
  await check.saved(page);
});

test("where that can not be had at once, the page opens anew with both halves", async ({ host, open }) => {
  const window = await openPlain(open, await shopWithoutProgram(host, open));
  const { page } = window;
  window.expect(/404/);
  let held = 0;
  await page.route(/later-/, route => {
    if (route.request().resourceType() !== "fetch") return route.fulfill({ status: 404 });
    if (held++ > 0) return route.continue();
  });
  await act.openApp(page, host);
  // Pressed again when the page has come back; whatever wants the later half may bring that about.
  await expect(async () => {
    if (!await find.cardSheet(page, CARD).isVisible()) await find.card(page, CARD).click({ timeout: 2_000 });
    await expect(find.cardSheet(page, CARD)).toBeVisible({ timeout: 2_000 });
  }).toPass();
  expect(held, "fetched by a page that was opened anew").toBe(2);
});

test("a start that wants the later half at once is given both the next time", async ({ host, open }) => {
  const { page } = await openPlain(open);
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", [CARD]);
  await act.look(page, ["表格"]);
  await expect(find.table(page)).toBeVisible();
  let asked = [];
  page.on("request", it => /later-/.test(it.url()) && asked.push(it.resourceType()));
  for (const way of ["xhr", "fetch"]) {
    asked = [];
    await act.reload(page);
    await expect(find.table(page)).toContainText(CARD);
    expect(asked[0]).toBe(way);
  }
});
