// Clocks that are wrong by years: what was seen and replaced never returns, whoever replaced it, and nothing is lost.
import { readFileSync } from "node:fs";
import { kept } from "../e2e/support/play.mjs";
import { wrongBy } from "./support/clock.mjs";
import { act, check, expect, find, test } from "./support/test.mjs";

const LIST = "要做的", OLD = "不粘锅 29.9元", KEPT = ["剪刀", "饭盒"];

test("clocks five years behind, right, and ten years ahead: what was replaced never returns", async ({ host, open }) => {
  test.setTimeout(240_000);
  const pages = {};
  for (const [who, years] of [["小李", 0], ["小周", -5], ["小吴", 10]]) {
    const { page, context } = await open({ device: "desk" });
    await wrongBy(context, years);
    page.setDefaultTimeout(20_000);
    await act.openApp(page, host);
    expect(await page.evaluate(() => new Date().getFullYear()), "this device believes in its clock").toBe(new Date(Date.now() + years * 365.25 * 86_400_000).getFullYear());
    pages[who] = page;
  }
  const { 小李: right, 小周: behind, 小吴: ahead } = pages, everybody = Object.values(pages), packets = [];
  await act.beginEmpty(right, "小李");
  await act.addCards(right, LIST, [OLD, ...KEPT]);
  const first = kept(await act.exportShop(right));
  for (const [page, who] of [[behind, "小周"], [ahead, "小吴"]]) {
    await act.receiveAtFirst(page, who);
    await act.importFile(page, first);
    await page.keyboard.press("Escape");
  }
  // Hands the whole shop to the two others, who look at the board then. What was handed over is kept.
  const handOver = async page => {
    const packet = kept(await act.exportShop(page));
    packets.push(packet);
    for (const other of everybody.filter(it => it !== page)) await receive(other, packet);
    await act.openFirstBoard(page);
  };
  const shows = async title => {
    for (const page of everybody) {
      await act.openFirstBoard(page);
      await expect(find.card(page, title)).toBeVisible();
      await expect(page.getByTitle("两个版本")).toHaveCount(0);
    }
  };

  await test.step("whoever writes last, having seen the others, wins, whatever the clocks say", async () => {
    let now = OLD;
    for (const [page, title] of [
      [ahead, "不粘锅，十年后改的"], [right, "不粘锅，现在改的"], [behind, "不粘锅，五年前改的"], [ahead, "不粘锅，又十年后"], [behind, "不粘锅，又五年前"], [right, "不粘锅，最后现在改的"],
    ]) {
      await act.openFirstBoard(page);
      await act.rename(page, now, title);
      await handOver(page);
      await shows(title);
      now = title;
    }
  });

  await test.step("what they did without knowing of each other is all there, and settles", async () => {
    const last = "不粘锅，最后现在改的", news = { 小李: "李加的", 小周: "周加的", 小吴: "吴加的" };
    for (const [who, page] of Object.entries(pages)) {
      await act.addCards(page, "在做的", [news[who]]);
      await act.rename(page, last, `不粘锅，${who}同时改的`);
    }
    await act.moveByMenu(behind, KEPT[0], "做完的");
    await act.trashCard(ahead, KEPT[1]);
    for (const page of everybody) await handOver(page);
    await handOver(right);
    for (const page of everybody) {
      await act.openFirstBoard(page);
      for (const title of Object.values(news)) await expect(find.card(page, title)).toBeVisible();
      await check.cards(page, "做完的", [KEPT[0]]);
      await expect(find.card(page, KEPT[1])).toHaveCount(0);
      await expect(find.card(page, "不粘锅").getByTitle("两个版本")).toBeVisible();
    }
    // The one whose clock is right chooses; so it stays.
    const shown = await find.card(right, "不粘锅").getByRole("heading").textContent();
    await act.openCard(right, shown);
    const versions = right.getByRole("region", { name: "「标题」有 3 个版本" });
    await expect(versions.getByRole("radio")).toHaveCount(3);
    await versions.getByRole("radio", { name: /^不粘锅，小李同时改的/ }).check();
    await find.button(versions, "就用这个").click();
    await expect(versions).toBeHidden();
    await right.keyboard.press("Escape");
    await handOver(right);
    await shows("不粘锅，小李同时改的");
  });

  await test.step("no older packet brings anything back, and all three hold the same", async () => {
    for (const packet of packets) {
      for (const page of everybody) await receive(page, packet);
    }
    await shows("不粘锅，小李同时改的");
    const [mine, ...others] = await Promise.all(everybody.map(recordsOf));
    for (const other of others) expect(other).toEqual(mine);
    for (const page of everybody) {
      await act.openFirstBoard(page);
      await act.reload(page);
    }
    await shows("不粘锅，小李同时改的");
  });
});

// Takes a packet in, unless there is nothing new in it.
async function receive(page, packet) {
  await act.give(page, packet);
  const agree = find.received(page).getByRole("button", { name: /^合并/ }), nothing = find.received(page).getByText("没有要合的");
  await agree.or(nothing).first().waitFor();
  if (await agree.isVisible()) {
    await agree.click();
    await check.merged(page);
  }
  await page.keyboard.press("Escape");
  await expect(find.received(page)).toBeHidden();
  await check.saved(page);
}

// All that a shop knows, without who packed it and when, and without the sum over that.
async function recordsOf(page) {
  const elements = JSON.parse(readFileSync(await act.exportShop(page), "utf8"));
  return elements.slice(1, -1).map(it => JSON.stringify(it));
}
