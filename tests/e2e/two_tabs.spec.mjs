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
