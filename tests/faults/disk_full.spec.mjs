// The disk runs full while one works. Chromium may then clear away all that a site has stored, at once or at the next
// start, so what counts is that one is told, and that the file one is offered has everything.
import { act, check, expect, find, isHere, saveToFile, saysItCannotWrite, alert, beginAgainWith, test } from "./support/test.mjs";

const LIST = "要做的", KEPT = ["早就存好的", "也早就存好"], LATE = "写满了以后还写";
// Tall enough for every card that is written here to be drawn.
const TALL = { device: "desk", viewport: { width: 1440, height: 8000 } };

// A shop with two cards on a disk that is then filled up to so many bytes.
async function onFullDisk({ disk, host, open }, leave) {
  const window = await open({ ...TALL, profile: disk.profile });
  // The browser says itself that it could not write this or that of its own.
  window.expect(/not folded|No space|NO_SPACE|disk/i);
  await act.openApp(window.page, host);
  await act.beginEmpty(window.page, "老李");
  await act.addCards(window.page, LIST, KEPT);
  await check.saved(window.page);
  await act.keptOffline(window.page);
  disk.fill(leave);
  return window;
}

// Writes card after card until it is told that they do not get written; answers with those that were acknowledged, and
// with all.
async function writeUntilFull(page) {
  const written = [], acknowledged = [];
  while (!await alert(page).isVisible() && written.length < 100) {
    const title = `写到第 ${written.length} 张 ${"字".repeat(800)}`;
    await act.addCards(page, LIST, [title]);
    written.push(title.slice(0, 12));
    if (await page.evaluate(() => document.documentElement.dataset.saved === "true")) acknowledged.splice(0, Infinity, ...written);
    await Promise.race([alert(page).waitFor().catch(() => {}), new Promise(go => setTimeout(go, 300))]);
  }
  return { written, acknowledged };
}

for (const leave of [0, 60_000]) {
  test(`a disk with ${leave} bytes left: one is told, goes on, and a file holds everything`, async ({ disk, host, open }) => {
    const window = await onFullDisk({ disk, host, open }, leave), { page } = window;
    const { written, acknowledged } = await writeUntilFull(page);
    await saysItCannotWrite(page);
    await act.addCards(page, LIST, [LATE]);
    for (const title of [KEPT[0], written.at(-1), LATE]) await expect(find.card(page, title)).toBeAttached();
    const file = await saveToFile(page);
    for (const title of [...KEPT, ...written, LATE]) expect(String(file.buffer), title).toContain(title);

    await window.close();
    disk.free();
    const again = await open({ ...TALL, profile: disk.profile });
    await act.openApp(again.page, host);
    if (await isHere(again.page)) {
      console.log(`kept ${await find.countOf(again.page, LIST)} of ${KEPT.length + written.length + 1}, ${KEPT.length + acknowledged.length} of them acknowledged`);
      for (const title of [...KEPT, ...acknowledged]) await expect(find.card(again.page, title)).toBeVisible();
      await act.importFile(again.page, file);
      await act.openFirstBoard(again.page);
    } else {
      console.log("the browser has cleared everything away");
      await beginAgainWith(again.page, file);
    }
    await check.cards(again.page, LIST, [...KEPT, ...written, LATE]);
  });
}

for (const leave of [0, 20_000, 60_000]) {
  test(`a disk with ${leave} bytes left that gets room again: it goes on writing, and what it says is saved is there at the next start`, async ({ disk, host, open }) => {
    const window = await onFullDisk({ disk, host, open }, leave), { page } = window;
    const { written } = await writeUntilFull(page);
    await saysItCannotWrite(page);
    disk.free();
    await find.button(alert(page), "再试一次").click({ timeout: 2_000 }).catch(() => {}); // it may have tried by itself
    await expect(alert(page)).toBeHidden({ timeout: 45_000 });
    await act.addCards(page, LIST, [LATE]);
    await check.saved(page);
    await window.close();
    const again = await open({ ...TALL, profile: disk.profile });
    await act.openApp(again.page, host);
    expect(await isHere(again.page), "what was said to be saved").toBe(true);
    await check.cards(again.page, LIST, [...KEPT, ...written, LATE]);
  });
}
