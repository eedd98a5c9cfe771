// Two tabs never overwrite each other, and a browser that is killed has lost nothing that was acknowledged.
import { act, check, expect, find, test } from "./support/test.mjs";

const LIST = "要做的";

test("two tabs add side by side: both show everything, also after a restart", async ({ host, open }) => {
  const window = await open({ device: "desk" });
  const { page, context } = window;
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await check.saved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await check.ready(other);
  const titles = name => Array.from({ length: 20 }, (_, at) => `${name}${at}`);
  await Promise.all([act.addCards(page, LIST, titles("左")), act.addCards(other, LIST, titles("右"))]);
  const all = new Set([...titles("左"), ...titles("右")]);
  for (const tab of [page, other]) {
    await check.saved(tab);
    await check.count(tab, LIST, all.size);
  }
  await window.close();
  const again = await open({ device: "desk", profile: window.profile });
  await act.openApp(again.page, host);
  await act.openFirstBoard(again.page);
  await check.count(again.page, LIST, all.size);
});

test("killed at any moment of typing, every acknowledged card is there", async ({ host, open }) => {
  test.setTimeout(180_000);
  let profile, acknowledged = 0;
  for (let round = 0; round < 4; round += 1) {
    const window = await open({ device: "desk", profile });
    profile = window.profile;
    const { page } = window;
    await act.openApp(page, host);
    if (round === 0) await act.beginEmpty(page);
    else await act.openFirstBoard(page);
    await expect.poll(async () => find.countOf(page, LIST)).toBeGreaterThanOrEqual(acknowledged);
    await find.addButton(page, LIST).click();
    for (let card = 0; card < 5; card += 1) {
      await find.titleBox(page).fill(`第 ${round} 回第 ${card} 张`);
      await find.titleBox(page).press("Enter");
      await check.saved(page);
      acknowledged += 1;
    }
    // One more that nobody acknowledged, and then the power goes.
    await find.titleBox(page).fill("没来得及");
    await find.titleBox(page).press("Enter");
    await page.waitForTimeout(Math.random() * 20);
    await window.kill();
  }
  const last = await open({ device: "desk", profile });
  await act.openApp(last.page, host);
  await act.openFirstBoard(last.page);
  await expect.poll(async () => find.countOf(last.page, LIST)).toBeGreaterThanOrEqual(acknowledged);
});
