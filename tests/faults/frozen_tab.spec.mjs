// A tab that stands still keeps nobody from working, and comes to the same when it goes on.
import { stop } from "./support/renderer.mjs";
import { act, check, expect, find, test } from "./support/test.mjs";

// In windows tall enough to draw every card.
const LISTS = ["要做的", "在做的"];
const boardOf = page => Promise.all(LISTS.map(async list => {
  const names = await find.list(page, list).getByRole("listitem").evaluateAll(all => all.map(it => it.ariaLabel));
  return [list, await find.countOf(page, list), names];
}));

test("two tabs, one stopped by the system: the other goes on writing, and both come to the same", async ({ host, open }) => {
  test.setTimeout(120_000);
  const { context, page: works, profile } = await open({ device: "desk", viewport: { width: 1440, height: 16_000 } });
  await act.openApp(works, host);
  await act.beginEmpty(works, "老李");
  await act.addCards(works, LISTS[0], ["甲", "乙", "丙"]);
  await check.saved(works);
  const stands = await context.newPage();
  await act.openApp(stands, host, new URL(works.url()).hash);
  await act.addCards(stands, LISTS[0], ["这边先写的"]);
  await check.saved(stands);
  await expect(find.card(works, "这边先写的")).toBeVisible();
  await works.bringToFront();

  const goOn = await stop(stands, profile);
  try {
    await act.rename(works, "甲", "甲，改过");
    await act.moveByMenu(works, "乙", LISTS[1]);
    await act.trashCard(works, "丙");
    // Enough for the rows to be folded meanwhile.
    await act.addCards(works, LISTS[1], Array.from({ length: 210 }, (_, at) => `新 ${at}`));
    await check.saved(works);
    await act.reload(works);
    await check.anyBoard(works);
    await act.addCards(works, LISTS[0], ["重新打开以后写的"]);
    await check.saved(works);
  } finally {
    await goOn();
  }

  await stands.bringToFront();
  await expect(find.card(stands, "重新打开以后写的")).toBeVisible();
  await act.rename(stands, "这边先写的", "这边后改的");
  await check.saved(stands);
  await works.bringToFront();
  await expect(find.card(works, "这边后改的")).toBeVisible();
  const shown = await boardOf(works);
  expect(shown[1][1]).toBe(211);
  await stands.bringToFront();
  await expect.poll(() => boardOf(stands)).toEqual(shown);
  await act.reload(stands);
  await check.anyBoard(stands);
  await expect.poll(() => boardOf(stands)).toEqual(shown);
});
