// 门: tables of platforms and spreadsheets into a board and out again, and a board of Trello in.
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { act, check, expect, find, test } from "./support/test.mjs";
import { dropFile } from "./support/files.mjs";

const LIST = "要做的", ORDERS = "tests/fixtures/made-qianniu-orders.csv", TRELLO = "tests/fixtures/made-trello-board.json";
const PRICES = "tests/fixtures/made-price-list.xlsx";
const sheet = page => page.getByRole("dialog", { name: /^(从表格加卡片|从 Trello 来的看板)$/ });
const choice = (page, name) => sheet(page).getByRole("combobox", { name, exact: true });
// How many rows are new, updated, the same and left out.
const tally = page => sheet(page).getByRole("definition").allTextContents();
const foresee = page => find.button(sheet(page), "看看会怎样").click();
const takeIn = (page, words) => find.button(sheet(page), words).click();
const inBrowser = (bytes, encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes);

function file(name, content) {
  const path = join(tmpdir(), `${process.pid}-${Math.random().toString(36).slice(2)}-${name}`);
  writeFileSync(path, content);
  return path;
}

async function exportTable(page, way = "存成 CSV 文件", ending = /\.csv$/) {
  await page.getByRole("button", { name: /：更多$/ }).first().click();
  await page.getByRole("menuitem", { name: "存成表格" }).click();
  const download = page.waitForEvent("download");
  await find.button(page.getByRole("dialog", { name: "存成表格" }), way).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(ending);
  return saved.path();
}

for (const device of ["phone", "desk"]) {
  test(`on a ${device}: orders of 千牛 come in, come again, change, and are taken back`, async ({ host, open }) => {
    test.setTimeout(120_000);
    const { page } = await open({ device });
    await act.openApp(page, host);
    await act.beginEmpty(page);
    await act.give(page, ORDERS);
    await expect(choice(page, "靠哪一列认出同一张卡片").locator("option:checked")).toHaveText("订单编号");
    await expect(choice(page, "「宝贝标题」是什么").locator("option:checked")).toHaveText("标题");
    await expect(choice(page, "「订单备注」是什么").locator("option:checked")).toHaveText("说明");
    await expect(choice(page, "「店铺Id」是什么").locator("option:checked")).toHaveText("不要这一列");
    await expect(sheet(page).getByText("600 行，35 列")).toBeVisible();
    await check.accessible(page, "the columns of a table");
    await foresee(page);
    await expect.poll(() => tally(page)).toEqual(["600", "0", "0", "0"]);
    await check.accessible(page, "what a table would change");
    await takeIn(page, "导入 600 行");
    await expect(sheet(page)).toBeHidden();
    await check.count(page, LIST, 600);
    await check.saved(page);

    // The same again says nothing new, and is known at once.
    await act.give(page, ORDERS);
    await expect.poll(() => tally(page)).toEqual(["0", "0", "600", "0"]);
    await expect(sheet(page).getByText("表里的这里都有了，没有要导的")).toBeVisible();
    await find.button(sheet(page), "关闭").last().click();

    // One row says something else.
    const text = inBrowser(readFileSync(ORDERS), "gb18030");
    const changed = file("orders.csv", text.replace("家用不粘锅 30cm", "换成 32cm 的不粘锅"));
    await act.give(page, changed);
    await expect.poll(() => tally(page)).toEqual(["0", "1", "599", "0"]);
    await takeIn(page, "导入 1 行");
    await expect(find.card(page, "换成 32cm 的不粘锅").first()).toBeVisible();
    await find.button(page, "撤销").first().click();
    await expect(find.card(page, "换成 32cm 的不粘锅")).toHaveCount(0);
    await check.count(page, LIST, 600);

    // Out and in again changes nothing, and every number of an order is there letter by letter.
    const written = readFileSync(await exportTable(page));
    expect([...written.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const out = written.toString("utf8");
    const numbers = [...text.matchAll(/^="(\d{19})"/gm)].map(it => it[1]);
    expect(numbers).toHaveLength(600);
    for (const number of numbers) expect(out).toContain(`"=""${number}"""`);
    for (const said of ["张**", "138****0000", "要发票\n抬头:见发票抬头列", "客人说“别放菜鸟”，打电话", "'=急单"]) expect(out).toContain(said);
    await act.give(page, file("again.csv", written));
    await foresee(page);
    await expect.poll(() => tally(page)).toEqual(["0", "0", "600", "0"]);
    await find.button(sheet(page), "关闭").last().click();
  });
}

test("at a desk: numbers that Excel has ruined are refused row by row, and the good rows come in", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await dropFile(page, page.locator("body"), {
    name: "订单.csv", type: "text/csv",
    buffer: Buffer.from("订单编号,宝贝标题,截止\n2.93848E+18,不粘锅,\n12345,汤锅,下周\n12346,砧板,2026/11/9\n"),
  });
  await foresee(page);
  await expect.poll(() => tally(page)).toEqual(["1", "0", "0", "2"]);
  await expect(sheet(page).getByText(/^第 2 行：「订单编号」写着 2\.93848E\+18，是被 Excel 改坏的号码/)).toBeVisible();
  await expect(sheet(page).getByText(/^第 3 行：「截止」写着“下周”，看不出是哪天/)).toBeVisible();
  await check.accessible(page, "rows that are left out");
  await takeIn(page, "只导入好的 1 行");
  await check.cards(page, LIST, ["砧板"]);
});

test("at a desk: cells pasted from Excel are a table, a field is chosen for a column, and wrong files say why", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.pasteAnywhere(page, "商品名称\t单价\t谁来做\t列表\r\n不粘锅\t29.9\t小李\t要做的\r\n\"汤锅\r\n大号\"\t89\t小王\t新品\r\n");
  await expect(choice(page, "「单价」是什么").locator("option:checked")).toHaveText("价格");
  await choice(page, "「谁来做」是什么").selectOption({ label: "负责人" });
  await foresee(page);
  await expect.poll(() => tally(page)).toEqual(["2", "0", "0", "0"]);
  await expect(sheet(page).getByText("新列表 1 个：新品")).toBeVisible();
  await expect(sheet(page).getByText("新同事 1 位：小王")).toBeVisible();
  await takeIn(page, "导入 2 行");
  await check.cards(page, "新品", ["汤锅 大号"]);
  await expect(find.card(page, "不粘锅")).toContainText("29.90");

  // What columns were is remembered: the next paste shows what would happen at once.
  await act.pasteAnywhere(page, "商品名称\t单价\t谁来做\t列表\n砧板\t15\t小李\t要做的\n");
  await expect.poll(() => tally(page)).toEqual(["1", "0", "0", "0"]);
  await find.button(sheet(page), "关闭").click();

  for (const [name, content, said] of [
    ["a.csv", "a,b\n\"x,1\n", /第 2 行有一个引号没有配对/],
    ["b.csv", "", /里面没有内容/],
    ["c.csv", "a,b\n\0,1\n", /这不是文字表格/],
    ["d.xlsx", Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /这个 Excel 文件坏了/],
    ["d.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /这是老格式或加了密码的 Excel 文件/],
    ["e.csv", Buffer.from([0x61, 0x2c, 0x62, 0x0a, 0xff, 0xff, 0x2c, 0x31]), /这个文件的文字认不出来/],
    ["f.json", "{\"a\":1}", /也不是 Trello 导出的看板/],
    ["g.json", "{\"lists\":[", /这个文件不完整/],
  ]) {
    await act.give(page, file(name, content));
    await expect(page.getByRole("alert").getByText(said), name).toBeVisible();
    await page.keyboard.press("Escape");
  }
  await act.give(page, file("h.bin", Buffer.from([0, 1, 2, 3, 255])));
  await expect(page.getByText("认不出来：不是掌柜台的包，也不是表格")).toBeVisible();
});

test("at a desk: a price list of Excel comes in, sheet by sheet, and goes out as a workbook that changes nothing", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.give(page, PRICES);
  await expect(choice(page, "「品名」是什么").locator("option:checked")).toHaveText("标题");
  await choice(page, "哪张工作表").selectOption({ label: "订单" });
  await foresee(page);
  await expect.poll(() => tally(page)).toEqual(["1", "0", "0", "1"]);
  await expect(sheet(page).getByText(/^第 2 行：「订单编号」写着 2\.93847E\+18，是被 Excel 改坏的号码/)).toBeVisible();
  await find.button(sheet(page), "改各列").click();
  await choice(page, "哪张工作表").selectOption({ label: "价格表" });
  await expect(choice(page, "「单价」是什么").locator("option:checked")).toHaveText("价格");
  await foresee(page);
  await expect.poll(() => tally(page)).toEqual(["3", "0", "0", "0"]);
  await takeIn(page, "导入 3 行");
  await check.cards(page, LIST, ["不粘锅 30cm", "汤锅", "合计"]);
  const workbook = await exportTable(page, "存成 Excel 文件", /\.xlsx$/);
  const again = file("again.xlsx", readFileSync(workbook));
  await act.give(page, again);
  await foresee(page);
  await expect.poll(() => tally(page)).toEqual(["0", "0", "3", "0"]);
});

for (const device of ["phone", "desk"]) {
  test(`on a ${device}: a board of Trello comes in, with what stays behind told before`, async ({ host, open }) => {
    const { page } = await open({ device, timezoneId: "Asia/Shanghai" });
    await act.openApp(page, host);
    await act.beginEmpty(page, "张三");
    await act.give(page, TRELLO);
    const preview = sheet(page);
    await expect(preview.getByText("会新建看板「双11 备战」")).toBeVisible();
    await expect(preview.getByText("2 个附件：文件在 Trello 的网站上，要自己下载")).toBeVisible();
    await expect(preview.getByText("3 个投票")).toBeVisible();
    await expect(preview.getByRole("checkbox", { name: "Ann" })).toBeChecked();
    await expect(preview.getByRole("checkbox", { name: "张三" })).toHaveCount(0);
    await check.accessible(page, "a board of Trello");
    await find.button(preview, "建看板").click();
    await check.onBoard(page, "双11 备战");
    await check.cards(page, "待办", ["主图改版", "报名双11"]);
    await act.openCard(page, "报名双11");
    const card = find.cardSheet(page, "报名双11");
    await expect(card).toContainText("2026-10-01 17:30：");
    await expect(card.getByRole("checkbox", { name: /资料：营业执照/ })).toBeChecked();
    await page.keyboard.press("Escape");
    await check.saved(page);
    await find.button(page, "撤销").first().click();
    await expect(page.getByText("双11 备战").first()).toBeHidden();
  });
}
