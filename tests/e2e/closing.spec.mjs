// 收工: what will happen is said, done cards go to the archive, the rest goes on and is counted; twice is once; the next morning
// for yesterday; the sheet of the day prints.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

const LIST = "要做的";
const OTHER = "在做的";

const sheet = page => page.getByRole("dialog", { name: /^收工：/ });
const paper = page => page.getByRole("dialog", { name: "日结单" });
const part = (page, name) => paper(page).getByRole("region", { name });
const dayOf = (page, name) => sheet(page).getByRole("button", { name, exact: true });

// Opens the sheet from the menu of a list, or of the board when none is named.
async function open(page, press, list) {
  const more = list ? find.button(find.column(page, list), `${list}：更多`) : page.getByRole("button", { name: /：更多$/ }).first();
  await press(more);
  await press(page.getByRole("menuitem", { name: "收工", exact: true }));
  await expect(sheet(page)).toBeVisible();
}

async function finish(page, press, title) {
  await press(find.button(find.card(page, title), "更多"));
  await press(page.getByRole("menuitem", { name: "标成完成" }));
}

// A day of this test at an hour of it, where the window is; the app is opened anew, as after a night.
const at = (page, days, hour) => page.clock.setFixedTime(Date.parse("2026-11-30T00:00:00+08:00") + (days * 24 + hour) * 3_600_000);

for (const device of ["phone", "desk"]) {
  test(`on a ${device}: two days are closed over the end of a month, and yesterday in the morning`, async ({ host, open: openDevice }) => {
    test.setTimeout(120_000);
    const { page } = await openDevice({ device });
    const touch = device === "phone" ? await finger(page) : { tap: it => it.click() };
    const press = it => touch.tap(it);
    await at(page, 0, 18);
    await act.openApp(page, host);
    await act.beginEmpty(page, "小李");
    await act.addCards(page, LIST, ["拍主图", "备货", "写文案", "想新品"]);
    await act.addCards(page, OTHER, ["回差评"]);
    for (const title of ["拍主图", "备货", "回差评"]) await act.assign(page, title, "小李", { due: "今天" });

    // Nothing is done and nothing due: that is said, and there is nothing to press.
    await open(page, press, "做完的");
    await expect(sheet(page)).toContainText("没有要收的");
    await expect(find.button(sheet(page), "收工")).toBeDisabled();
    await check.accessible(page, "nothing to close");
    await page.keyboard.press("Escape");

    await finish(page, press, "写文案");
    await open(page, press, LIST);
    await expect(dayOf(page, "今天")).toHaveAttribute("aria-pressed", "true");
    await expect(sheet(page)).toContainText("归档 1 张做完的");
    await expect(sheet(page)).toContainText("写文案");
    await expect(sheet(page)).toContainText("顺延 2 张到明天");
    await expect(sheet(page)).toContainText("拍主图");
    await check.accessible(page, "what closing a day will do");
    await press(find.button(sheet(page), "收工"));

    // The sheet of the day, and the way back.
    await expect(paper(page)).toContainText("2026-11-30 周一");
    await expect(part(page, "做完 1 张")).toContainText(/写文案.*小李/);
    await expect(part(page, "顺延 2 张")).toContainText(/拍主图.*小李.*第 1 次/);
    await expect(paper(page)).toContainText("现在没做完的一共 3 张");
    await check.accessible(page, "the sheet of the day");
    await check.focusKept(page);
    await press(page.getByRole("status").getByRole("button", { name: "撤销" }));
    await expect(part(page, "顺延 0 张")).toBeVisible();
    await expect(paper(page)).toContainText("这一天还没收工");
    await press(find.button(paper(page), "上一步"));
    await press(find.button(sheet(page), "收工"));
    await expect(part(page, "顺延 2 张")).toBeVisible();

    // Twice is once.
    await press(find.button(paper(page), "上一步"));
    await expect(sheet(page)).toContainText("这一天收过工了");
    await expect(find.button(sheet(page), "收工")).toBeDisabled();
    await press(find.button(sheet(page), "关闭"));
    await check.cards(page, LIST, ["拍主图", "备货", "想新品"]);
    await expect(find.card(page, "拍主图")).toHaveAccessibleName(/明天截止.*顺延 1 次/);
    await expect(find.card(page, "想新品")).not.toHaveAccessibleName(/顺延/);
    await check.saved(page);

    // In the morning the other list was forgotten.
    await at(page, 1, 9);
    await act.reload(page);
    await open(page, press, OTHER);
    await expect(dayOf(page, "昨天")).toHaveAttribute("aria-pressed", "true");
    await expect(sheet(page)).toContainText("昨天忘了收工");
    await expect(sheet(page)).toContainText("顺延 1 张到今天");
    await press(find.button(sheet(page), "收工"));
    await expect(part(page, "顺延 1 张")).toContainText(/回差评.*第 1 次/);
    await press(find.button(paper(page), "关闭"));
    await expect(find.card(page, "回差评")).toHaveAccessibleName(/今天截止.*顺延 1 次/);

    // In the evening the whole board, found by its name.
    await at(page, 1, 19);
    await act.reload(page);
    await finish(page, press, "回差评");
    await act.search(page, "收工");
    await page.getByRole("option", { name: /^收工/ }).first().click();
    await expect(dayOf(page, "今天")).toHaveAttribute("aria-pressed", "true");
    await expect(sheet(page)).toContainText("归档 1 张做完的");
    await press(find.button(sheet(page), "收工"));
    await expect(part(page, "顺延 2 张")).toContainText(/拍主图.*要做的.*小李.*第 2 次/);
    await expect(part(page, "做完 1 张")).toContainText(/回差评.*在做的.*小李.*19:00/);
    await press(find.button(paper(page), "关闭"));
    await act.openCard(page, "拍主图");
    await expect(page.getByRole("dialog")).toContainText(/顺延\s*2 次 11-30 12-01/);
    await check.accessible(page, "a card that was carried over");
    await page.keyboard.press("Escape");

    // All of it is there after a reload, and what was done lies in the archive.
    await check.saved(page);
    await act.reload(page);
    await expect(find.card(page, "备货")).toHaveAccessibleName(/顺延 2 次/);
    await check.cards(page, OTHER, []);
    await act.goTo(page, "#/trash");
    await press(page.getByRole("tab", { name: /归档/ }));
    await expect(find.putAway(page, "写文案")).toBeVisible();
    await expect(find.putAway(page, "回差评")).toBeVisible();
  });
}

test("the sheet of the day prints on one page, light, and nothing else with it", async ({ host, open: openDevice }) => {
  const { page } = await openDevice({ device: "desk", colorScheme: "dark" });
  const press = it => it.click();
  await act.openApp(page, host);
  await act.beginEmpty(page, "小李");
  await act.addCards(page, LIST, ["拍主图", "写文案"]);
  await finish(page, press, "写文案");
  await open(page, press, LIST);
  await press(find.button(sheet(page), "日结单"));
  await page.evaluate(() => { window.print = () => { document.title = "printed"; }; });
  await press(find.button(paper(page), "打印"));
  await expect(page).toHaveTitle("printed");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByRole("article", { name: "日结单" })).toBeVisible();
  for (const other of [find.button(page, "打印"), page.getByRole("heading", { level: 1 }), page.getByRole("navigation").first()]) {
    await expect(other).toBeHidden();
  }
  await expect(page.getByText("签字")).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  // A4 in points.
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
});

test("two devices that close the same day count it once and are asked nothing", async ({ host, open: openDevice }) => {
  test.setTimeout(120_000);
  const [{ page: a }, { page: b }] = [await openDevice({ device: "desk" }), await openDevice({ device: "desk" })];
  const press = it => it.click();
  await act.openApp(a, host);
  await act.beginEmpty(a);
  await act.addCards(a, LIST, ["拍主图", "写文案"]);
  await act.assign(a, "拍主图", "小李", { due: "今天" });
  await finish(a, press, "写文案");
  await act.openApp(b, host);
  await act.receiveAtFirst(b, "小周");
  await act.importFile(b, await act.exportShop(a));
  for (const page of [a, b]) {
    await act.openFirstBoard(page);
    await open(page, press);
    await press(dayOf(page, "今天"));
    await press(find.button(sheet(page), "收工"));
    await press(find.button(paper(page), "关闭"));
    await check.saved(page);
  }
  const [of_a, of_b] = [await act.exportShop(a), await act.exportShop(b)];
  for (const [page, packet] of [[a, of_b], [b, of_a]]) {
    await act.importFile(page, packet);
    await page.keyboard.press("Escape");
    await act.openFirstBoard(page);
    await check.cards(page, LIST, ["拍主图"]);
    await expect(find.card(page, "拍主图")).toHaveAccessibleName(/明天截止.*顺延 1 次$/);
    await open(page, press);
    await expect(sheet(page)).toContainText("这一天收过工了");
    await page.keyboard.press("Escape");
  }
});
