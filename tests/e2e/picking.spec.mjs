// Choosing many cards: a box drawn by mouse, rows of the table, a finger that stays.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

const CARDS = ["甲", "乙", "丙", "丁"];

async function begin(open, host, device, cards = CARDS) {
  const { page } = await open({ device });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", cards);
  return page;
}

const says = (page, words) => expect(find.selectionBar(page).getByRole("status")).toHaveText(words);
const chosen = (page, title) => expect(find.card(page, title)).toHaveAccessibleName(/已选/);
const notChosen = (page, title) => expect(find.card(page, title)).not.toHaveAccessibleName(/已选/);

// Just below the last card of the list, at a part of its width.
async function below(page, title, part = 0.5) {
  const box = await find.card(page, title).boundingBox();
  return { x: box.x + box.width * part, y: box.y + box.height + 60 };
}

const middleOf = async (page, title, part = 0.5) => {
  const box = await find.card(page, title).boundingBox();
  return { x: box.x + box.width * part, y: box.y + box.height / 2 };
};

async function box(page, from, to, { hold = false } = {}) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  if (!hold) await page.mouse.up();
}

test("a box chooses the cards it touches, Shift adds, Escape gives it up, and a card is carried as ever", async ({ host, open }) => {
  const page = await begin(open, host, "desk");
  await act.addCards(page, "在做的", ["戊", "己"]);
  await box(page, await below(page, "丁"), await middleOf(page, "丙", 0.8));
  await says(page, "已选 2 张");
  for (const title of ["丙", "丁"]) await chosen(page, title);

  // It grows and shrinks while it is drawn, over lists too.
  await box(page, await below(page, "丁", 0.6), await middleOf(page, "戊"), { hold: true });
  await says(page, "已选 6 张");
  await page.mouse.move(...Object.values(await middleOf(page, "己")), { steps: 4 });
  await says(page, "已选 4 张");
  await notChosen(page, "甲");
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await says(page, "已选 2 张");
  await chosen(page, "丙");

  await page.keyboard.down("Shift");
  await box(page, await below(page, "己"), await middleOf(page, "己"));
  await page.keyboard.up("Shift");
  await says(page, "已选 3 张");
  for (const title of ["丙", "丁", "己"]) await chosen(page, title);

  await page.keyboard.press("Control+a");
  await says(page, "已选 6 张");
  await find.card(page, "戊").click();
  await says(page, "已选 5 张");
  await find.button(find.selectionBar(page), "全选").click();
  await says(page, "已选 6 张");
  await page.keyboard.press("Escape");
  await expect(find.selectionBar(page)).toHaveCount(0);
  await act.dragBelow(page, find.card(page, "甲"), find.card(page, "乙"));
  await check.cards(page, "要做的", ["乙", "甲", "丙", "丁"]);
  await expect(find.selectionBar(page)).toHaveCount(0);
});

test("a box that scrolls keeps what it has gone over", async ({ host, open }) => {
  const many = Array.from({ length: 60 }, (_, at) => `卡 ${String(at + 1).padStart(2, "0")}`);
  const page = await begin(open, host, "desk", many.slice(0, 1));
  await find.addButton(page, "要做的").click();
  await act.pasteLines(page, many.slice(1));
  await page.getByRole("dialog").getByRole("button").filter({ hasText: "59" }).first().click();
  await check.count(page, "要做的", 60);
  await page.keyboard.press("Escape");
  const list = find.list(page, "要做的");
  await list.hover();
  await page.mouse.wheel(0, 20_000);
  await expect(find.card(page, "卡 60")).toBeVisible();
  const start = await find.addButton(page, "要做的").boundingBox();
  const rows = await list.boundingBox();
  // From beside the button, below all cards, up to the upper edge of the list, and there it stays.
  await box(page, { x: rows.x + rows.width + 4, y: start.y + 4 }, { x: rows.x + 40, y: rows.y + 3 }, { hold: true });
  await says(page, "已选 60 张");
  await page.mouse.up();
  await page.keyboard.press("Escape");
  // And down again, where the bar of what is chosen comes under the pointer.
  await box(page, { x: rows.x + rows.width + 4, y: rows.y + 20 }, { x: rows.x + 40, y: rows.y + rows.height - 3 }, { hold: true });
  await says(page, "已选 60 张");
  await page.mouse.up();
  await find.button(find.selectionBar(page), "归档").click();
  await check.count(page, "要做的", 0);
  await page.keyboard.press("Control+z");
  await check.count(page, "要做的", 60);
});

test("several chosen cards are carried together, and the focus stays on the one that was taken", async ({ host, open }) => {
  const page = await begin(open, host, "desk");
  for (const title of ["甲", "乙"]) await find.card(page, title).click({ modifiers: ["Control"] });
  const target = await find.column(page, "在做的").boundingBox();
  await box(page, await middleOf(page, "甲"), { x: target.x + target.width / 2, y: target.y + 150 });
  await check.cards(page, "在做的", ["甲", "乙"]);
  await expect(find.card(page, "甲")).toBeFocused();

  await act.walkTo(page, "在做的", "乙");
  for (const key of ["Space", "ArrowLeft", "Space"]) await page.keyboard.press(key);
  await check.cards(page, "在做的", []);
  await expect(find.card(page, "乙")).toBeFocused();
});

test("in the table, checks, clicks and keys choose rows, all of what passes, and the bar acts on them", async ({ host, open }) => {
  const page = await begin(open, host, "desk");
  await find.button(page, "表格").click();
  const row = title => find.table(page).getByRole("row").filter({ hasText: title });
  await page.getByRole("checkbox", { name: "选中「乙」" }).click();
  await expect(row("乙")).toHaveAttribute("aria-selected", "true");
  await find.cell(page, "丁", "标题").click({ modifiers: ["Shift"] });
  await says(page, "已选 3 张");
  await find.cell(page, "丙", "价格").click({ modifiers: ["Control"] });
  await says(page, "已选 2 张");
  await check.accessible(page, "the table with chosen rows");

  await find.cell(page, "甲", "标题").focus();
  await page.keyboard.press("Space");
  await says(page, "已选 3 张");
  await page.keyboard.press("Space");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(find.cell(page, "丙", "标题")).toBeFocused();
  await says(page, "已选 4 张");
  await page.keyboard.press("Escape");
  await expect(find.selectionBar(page)).toHaveCount(0);

  await find.cell(page, "乙", "完成").click();
  await act.look(page, ["未完成"]);
  await page.keyboard.press("Escape");
  const all = page.getByRole("checkbox", { name: "全选" });
  await all.click();
  await says(page, "已选 3 张");
  await expect(all).toBeChecked();
  await find.button(find.selectionBar(page), "负责人").click();
  await page.getByRole("dialog", { name: "负责人" }).getByRole("button", { name: /小李/ }).click();
  for (const title of ["甲", "丙", "丁"]) await expect(find.cell(page, title, "负责人")).toHaveText("小李");
  await find.button(find.selectionBar(page), "取消选择").click();
  await page.keyboard.press("Control+z");
  await expect(find.cell(page, "丙", "负责人")).toHaveText("");
  // What was chosen in the table is chosen on the board.
  await page.getByRole("checkbox", { name: "选中「丙」" }).click();
  await find.button(page, "表格").click();
  await chosen(page, "丙");
});

test("a finger that stays chooses, on the board and in the table", async ({ host, open }) => {
  const page = await begin(open, host, "phone");
  const hand = await finger(page);
  const held = await hand.press(find.card(page, "乙"));
  await held.up();
  await says(page, "已选 1 张");
  await hand.tap(find.card(page, "丙"));
  await says(page, "已选 2 张");
  await check.cards(page, "要做的", CARDS);
  await hand.tap(find.button(find.selectionBar(page), "取消选择"));

  await act.look(page, ["表格"], { tap: hand.tap });
  const line = title => find.list(page, "卡片表").getByRole("listitem").filter({ hasText: title });
  await (await hand.press(line("乙"))).up();
  await says(page, "已选 1 张");
  await hand.tap(line("丁"));
  await says(page, "已选 2 张");
  await hand.tap(find.button(find.selectionBar(page), "全选"));
  await says(page, "已选 4 张");
  await check.accessible(page, "the table on a phone with chosen rows");
  await hand.tap(find.button(find.selectionBar(page), "完成"));
  await hand.tap(find.button(find.selectionBar(page), "取消选择"));
  await hand.tap(line("丁").getByRole("link"));
  await check.cardIsOpen(page, "丁");
});
