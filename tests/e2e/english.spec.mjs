// In English: pages, and the sheets that open from the menus of 知识库, are without a Han letter, and axe-core finds
// nothing.
import { act, check, expect, test } from "./support/test.mjs";

// Acts at once, and opens nothing to be looked at.
const ACTS = /^(Move up|Move down|Move left|Move right|Fold|Copy|Select|Archive|Mark|Done|Not done|Save as|Bring in|Put it|Open card|Print|Undo|Delete the table)/;

for (const [device, colorScheme] of [["phone", "dark"], ["desk", "light"]]) {
  const look = { device, colorScheme, reducedMotion: "reduce" };

  test(`boards and cards, ${device}`, async ({ host, open }) => {
    test.setTimeout(120_000);
    const page = await begin(host, open, look);
    await seen(page, "board");
    if (await page.getByRole("button", { name: "Add card" }).count() === 0) {
      await page.getByRole("button", { name: "Add list" }).first().click();
      await page.getByRole("textbox", { name: "List name" }).fill("To do");
      await page.keyboard.press("Enter");
    }
    await page.getByRole("button", { name: "Add card" }).first().click();
    await page.getByRole("textbox", { name: "Card title" }).fill("Pan 29.9 by 11-05");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await page.getByRole("listitem", { name: /^Pan/ }).click();
    await seen(page, "card");
    const link = page.getByRole("button", { name: /^Link / });
    for (let nth = 0; nth < await link.count(); nth += 1) {
      await link.nth(nth).click();
      await seen(page, `what is linked, ${nth}`);
      await page.keyboard.press("Escape");
    }
  });

  test(`notes and scripts, ${device}`, async ({ host, open }) => {
    test.setTimeout(120_000);
    const page = await begin(host, open, look);
    await act.goTo(page, "#/notes");
    await seen(page, "no notes");
    await page.getByRole("button", { name: "Make Operations, Design and Service" }).click();
    await seen(page, "notebooks");
    await walkMenus(page, "notebooks");
    await page.getByRole("button", { name: "New note in “Operations”" }).click();
    await page.keyboard.insertText("How we pack");
    await page.keyboard.press("Enter");
    await page.keyboard.insertText("Two layers");
    await seen(page, "note");
    await walkMenus(page.getByRole("article"), "note");
    await act.goTo(page, "#/notes/newcomers");
    await seen(page, "newcomers");
    await act.goTo(page, "#/scripts");
    await seen(page, "no scripts");
    await page.getByRole("button", { name: "Make kinds with a few examples" }).click();
    await seen(page, "scripts");
    await walkMenus(page, "scripts");
    for (const name of [/^Copy/, "New script", /^Change/, "Forbidden words", "Words sought in vain"]) {
      const button = page.getByRole("main").getByRole("button", { name }).first();
      if (!await button.isVisible()) continue;
      await button.click();
      await seen(page, `scripts: ${name}`);
      await page.keyboard.press("Escape");
    }
  });

  test(`the other pages, ${device}`, async ({ host, open }) => {
    test.setTimeout(120_000);
    const page = await begin(host, open, look);
    for (const place of ["", "mine", "given", "inbox", "news", "people", "trash", "settings", "settings/titles", "settings/fields", "settings/templates"]) {
      await act.goTo(page, `#/${place}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
      await seen(page, `#/${place}`, ["settings/titles"].includes(place));
    }
    await act.goTo(page, "#/settings");
    for (const name of ["Export", "Import"]) {
      await page.getByRole("main").getByRole("button", { name, exact: true }).click();
      await seen(page, name);
      await page.keyboard.press("Escape");
    }
  });
}

// An empty shop, in English.
async function begin(host, open, look) {
  const { page } = await open(look);
  await act.openApp(page, host);
  await page.getByRole("textbox", { name: "店铺名字" }).fill("Hill");
  await act.beginEmpty(page, "Li");
  await act.goTo(page, "#/settings");
  await page.getByRole("button", { name: "英文" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
  await check.saved(page);
  await act.goTo(page, "#/");
  await page.getByRole("button", { name: "New board" }).first().click();
  await page.getByRole("textbox", { name: "Board name" }).fill("Launch");
  await page.getByRole("button", { name: "Make the board" }).click();
  await expect(page.getByRole("button", { name: /^(Add card|Add list)/ }).first()).toBeVisible();
  return page;
}

// Opens every menu that is seen, and everything in it that opens something.
async function walkMenus(where, name) {
  const page = where.page?.() ?? where;
  const buttons = where.locator('button[aria-haspopup="menu"]:visible');
  const tried = new Set();
  for (let nth = 0; nth < await buttons.count(); nth += 1) {
    const offered = await openMenu(page, buttons.nth(nth));
    if (offered.every(it => tried.has(it))) {
      await page.keyboard.press("Escape");
      continue;
    }
    await seen(page, `${name}, menu ${nth}`);
    await page.keyboard.press("Escape");
    for (const item of offered.filter(it => !tried.has(it) && !ACTS.test(it))) {
      await openMenu(page, buttons.nth(nth));
      const address = page.url();
      await page.getByRole("menuitem", { name: item, exact: true }).click({ timeout: 5_000 });
      await page.waitForTimeout(200);
      await seen(page, `${name}, ${item}`);
      if (page.url() === address) await page.keyboard.press("Escape");
      else await page.goBack();
      await page.waitForTimeout(100);
    }
    offered.forEach(it => tried.add(it));
  }
}

async function openMenu(page, button) {
  await button.click();
  const items = page.getByRole("menuitem");
  await expect(items.first()).toBeVisible();
  return items.evaluateAll(all => all.map(it => it.getAttribute("aria-label") ?? it.textContent.trim()));
}

// The shop's own words, which it got while it still spoke Chinese.
const OWN = ["店里的事", "要做的", "在做的", "做完的", "平台", "价格", "库存"];

async function seen(page, where, hasOwnWords = false) {
  if (process.env.SHOTS) {
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${process.env.SHOTS}/${test.info().title}-${where}.png`.replace(/[ ,#]+/g, "_").replace(/_\//g, "_") });
  }
  await check.accessible(page, where);
  if (!hasOwnWords) expect.soft(await page.evaluate(hanLetters, OWN), where).toEqual([]);
}

// Everything with a Han letter that is shown or told.
function hanLetters(own) {
  const TOLD = ["aria-label", "aria-description", "placeholder", "title", "alt", "aria-valuetext"];
  const found = new Set();
  for (const element of document.body.querySelectorAll("*")) {
    if (!element.checkVisibility()) continue;
    const told = TOLD.map(name => element.getAttribute(name) ?? "");
    const shown = [...element.childNodes].filter(it => it.nodeType === Node.TEXT_NODE).map(it => it.data);
    for (const text of [...told, ...shown]) {
      const rest = own.reduce((left, word) => left.replaceAll(word, ""), text);
      if (/\p{Script=Han}/u.test(rest)) found.add(text.trim());
    }
  }
  return [...found];
}
