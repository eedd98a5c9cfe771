// The shop's own fields as columns of the table; the order of columns and of choices, by mouse, menu and thumb.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

const LIST = "要做的";
const sheet = (page, name) => page.getByRole("dialog", { name, exact: true });
const box = (where, name) => where.getByRole("textbox", { name, exact: true });
const heads = page => find.table(page).getByRole("columnheader");
const head = (page, name) => find.table(page).getByRole("columnheader", { name, exact: false }).filter({ has: page.getByRole("button", { name, exact: true }) });
// A cell by the title of its row and the name of its column, wherever that stands.
async function cell(page, title, column) {
  const at = Number(await head(page, column).getAttribute("aria-colindex")) - 1;
  return find.table(page).getByRole("row").filter({ hasText: title }).getByRole("gridcell").nth(at);
}

// Makes a field in the settings; `more` says the rest in its sheet.
async function make(page, name, shape, more) {
  const part = page.getByRole("region", { name: "字段", exact: true });
  await find.button(part, "加一个字段").click();
  const adding = sheet(page, "加一个字段");
  await box(adding, "字段名字").fill(name);
  await find.button(adding, shape).click();
  await find.button(adding, "加一个字段").click();
  await expect(adding).toBeHidden();
  if (more) {
    await more(sheet(page, `改「${name}」`));
    await find.button(sheet(page, `改「${name}」`), "关闭").click();
  }
}

async function choicesOf(where, names) {
  for (const name of names) {
    await where.getByPlaceholder("加一个选项").fill(name);
    await page_press(where, "Enter");
  }
}
const page_press = (where, key) => where.page().keyboard.press(key);

test("at a desk: own fields are columns that are written in, worked out, sorted by and added up", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, LIST, ["汤锅 89元 300件", "不粘锅 29.9元 500件"]);
  const board = page.url();
  await act.goTo(page, "#/settings/fields");
  await make(page, "成本", "金额");
  await make(page, "毛利", "公式", async it => {
    await box(it, "公式").fill("价格 − 成本");
    await box(it, "公式").press("Enter");
  });
  await make(page, "做好图", "勾选");
  await page.goto(board);
  await find.button(page, "表格").click();

  await (await cell(page, "汤锅", "成本")).click();
  await find.table(page).getByRole("textbox", { name: /的成本$/ }).fill("60元");
  await page.keyboard.press("Enter");
  await expect(await cell(page, "汤锅", "成本")).toHaveText("¥60");
  await expect(await cell(page, "汤锅", "毛利")).toHaveText("¥29");
  await expect(await cell(page, "汤锅", "毛利")).toHaveAttribute("aria-readonly", "true");
  await (await cell(page, "汤锅", "毛利")).click();
  await expect(find.table(page).getByRole("textbox")).toHaveCount(0);
  await (await cell(page, "不粘锅", "成本")).click();
  await find.table(page).getByRole("textbox", { name: /的成本$/ }).fill("贵");
  await page.keyboard.press("Enter");
  await expect(find.table(page).getByText("写数字，比如 29.9")).toBeVisible();
  await find.table(page).getByRole("textbox", { name: /的成本$/ }).fill("20.5");
  await page.keyboard.press("Enter");
  const sums = page.getByRole("note", { name: "表格合计" });
  await expect(sums).toContainText("成本合计¥80.50");
  await expect(sums).toContainText("毛利合计¥38.40");
  await expect(sums).toContainText("数量合计800");
  await (await cell(page, "汤锅", "做好图")).click();
  await expect(await cell(page, "汤锅", "做好图")).toHaveText("是");

  await find.button(head(page, "毛利"), "毛利").click();
  await expect(find.firstRow(page)).toContainText("不粘锅");
  await find.button(head(page, "毛利"), "毛利").click();
  await expect(find.firstRow(page)).toContainText("汤锅");
  await page.keyboard.press("Control+z");
  await expect(await cell(page, "汤锅", "做好图")).toHaveText("否");
  await check.accessible(page, "own columns");
});

test("at a desk: columns are carried, moved and hidden by a menu, and each is undone", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, LIST, ["甲"]);
  await find.button(page, "表格").click();
  const names = () => heads(page).getByRole("button").allTextContents();
  expect((await names()).slice(0, 3)).toEqual(["标题", "列表", "负责人"]);
  const from = await head(page, "负责人").boundingBox(), to = await head(page, "列表").boundingBox();
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 10, { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => (await names()).slice(0, 3)).toEqual(["标题", "负责人", "列表"]);
  expect(page.url()).not.toContain("sort=");
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await names()).slice(0, 3)).toEqual(["标题", "列表", "负责人"]);

  await find.button(page, "表格的列").click();
  const panel = page.getByRole("dialog", { name: "表格的列" });
  await check.accessible(page, "the columns");
  await panel.getByRole("checkbox", { name: "平台" }).uncheck();
  await find.button(panel, "「列表」往后移").click();
  await expect(panel.getByRole("checkbox", { name: "标题" })).toBeDisabled();
  await page.keyboard.press("Escape");
  await expect.poll(async () => (await names()).slice(0, 4)).toEqual(["标题", "负责人", "列表", "价格"]);
  await check.saved(page);
  await act.reload(page);
  await expect.poll(async () => (await names()).slice(0, 4)).toEqual(["标题", "负责人", "列表", "价格"]);
  await expect(find.table(page)).toHaveAttribute("aria-colcount", "9");
});

test("on a phone: choices are put in order, and lanes stand in that order", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  const touch = await finger(page);
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, LIST, ["甲"]);
  const board = page.url();
  await act.goTo(page, "#/settings/fields");
  await make(page, "尺寸", "单选", it => choicesOf(it, ["大", "中", "小"]));
  await find.button(page.getByRole("region", { name: "字段", exact: true }), "改「尺寸」").click();
  const rows = sheet(page, "改「尺寸」").getByRole("list", { name: "选项" });
  const order = () => rows.getByRole("textbox").evaluateAll(all => all.map(it => it.value));
  await expect.poll(order).toEqual(["大", "中", "小"]);
  await touch.tap(find.button(rows, "下移「大」"));
  await expect.poll(order).toEqual(["中", "大", "小"]);
  await touch.tap(find.button(rows, "上移「小」"));
  await expect.poll(order).toEqual(["中", "小", "大"]);
  await check.accessible(page, "the order of choices");
  await page.keyboard.press("Escape");
  await page.goto(board);
  await act.look(page, ["按尺寸"], { tap: touch.tap });
  const heads = find.list(page, LIST).getByRole("group");
  await expect.poll(() => heads.evaluateAll(all => all.map(it => it.ariaLabel.split(" · ")[0]))).toEqual(["无尺寸", "中", "小", "大"]);
});
