// The board as a table: a grid to walk, sort, widen and write in at the desk; rows and a menu to sort on a phone.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

test("at a desk: the table is walked, written in, sorted and made wider by keys, and each act is undone", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", ["甲", "乙", "丙"]);
  await act.tabTo(page, find.button(page, "表格"), { back: true });
  await page.keyboard.press("Enter");
  await expect(find.table(page)).toHaveAttribute("aria-colcount", "10");
  await check.accessible(page, "the table");

  await act.tabTo(page, find.cell(page, "甲", "标题"));
  await page.keyboard.press("Enter");
  const title = find.table(page).getByRole("textbox", { name: "「甲」的标题" });
  await expect(title).toBeFocused();
  await title.fill("甲锅");
  await page.keyboard.press("Enter");
  await expect(find.cell(page, "甲锅", "标题")).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(find.cell(page, "甲", "标题")).toBeFocused();

  // Down one row, four to the right: the price of the second.
  for (const key of ["ArrowDown", ...Array(4).fill("ArrowRight")]) await page.keyboard.press(key);
  await expect(find.cell(page, "乙", "价格")).toBeFocused();
  await page.keyboard.press("Enter");
  const price = find.table(page).getByRole("textbox", { name: "「乙」的价格" });
  await price.fill("很贵");
  await page.keyboard.press("Enter");
  await expect(price).toBeFocused();
  await expect(find.table(page).getByText("写数字，比如 29.9")).toBeVisible();
  await price.fill("２９．９元");
  await page.keyboard.press("Enter");
  await expect(find.cell(page, "乙", "价格")).toHaveText("¥29.90");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await find.table(page).getByRole("textbox", { name: "「乙」的数量" }).fill("500");
  await page.keyboard.press("Escape");
  await expect(find.cell(page, "乙", "数量")).toHaveText("");
  await expect(find.cell(page, "乙", "数量")).toBeFocused();

  // The owner is chosen from a menu, by its first letter or by arrows.
  for (const key of ["Home", "ArrowRight", "ArrowRight", "Enter"]) await page.keyboard.press(key);
  await page.getByRole("menuitemradio", { name: "小李" }).press("Enter");
  await expect(find.cell(page, "乙", "负责人")).toHaveText("小李");
  await expect(find.cell(page, "乙", "负责人")).toBeFocused();

  // Sorted by owner, the one that has one comes first; twice more, and it is as on the board.
  const byOwner = find.table(page).getByRole("columnheader", { name: "负责人" });
  await byOwner.getByRole("button").press("Enter");
  await expect(byOwner).toHaveAttribute("aria-sort", "ascending");
  await expect(find.firstRow(page)).toContainText("乙");
  expect(page.url()).toContain("as=table&sort=owner");
  await byOwner.getByRole("button").press("Enter");
  await byOwner.getByRole("button").press("Enter");
  await expect(find.firstRow(page)).toContainText("甲");
  // However fast the presses come, each counts: the address tells of itself only after a while.
  for (const sort of ["descending", "ascending", "none", "descending", "ascending", "none"]) {
    await Promise.all([page.keyboard.press("Enter"), page.keyboard.press("Enter")]);
    await expect(byOwner).toHaveAttribute("aria-sort", sort);
  }

  const edge = find.table(page).getByRole("separator", { name: "「负责人」列宽" });
  const width = Number(await edge.getAttribute("aria-valuenow"));
  await edge.press("ArrowRight");
  await expect(edge).toHaveAttribute("aria-valuenow", String(width + 16));
  await check.saved(page);
  await act.reload(page);
  await expect(edge).toHaveAttribute("aria-valuenow", String(width + 16));
  const box = await edge.boundingBox();
  await page.mouse.move(box.x + 5, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 65, box.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect(edge).toHaveAttribute("aria-valuenow", String(width + 76));

  // A card opens over the table and leads back to it.
  await find.cell(page, "乙", "标题").focus();
  await page.keyboard.press("Control+Enter");
  await check.cardIsOpen(page, "乙");
  await page.keyboard.press("Escape");
  await expect(find.cell(page, "乙", "标题")).toBeVisible();
});

test("at a desk: a cell is written by mouse, and a filter holds in the table too", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", ["甲", "乙"]);
  await find.button(page, "表格").click();
  await find.cell(page, "甲", "截止").click();
  await find.table(page).getByLabel("「甲」的截止").fill("2020-01-05");
  await find.cell(page, "乙", "标题").click();
  await expect(find.cell(page, "甲", "截止")).toHaveText(/^逾期/);
  await find.cell(page, "乙", "完成").click();
  await expect(find.cell(page, "乙", "完成")).toHaveText("完成");
  await act.look(page, ["逾期"]);
  await expect(find.table(page)).toHaveAttribute("aria-rowcount", "2");
  await check.seen(page, "共 1 / 2 张");
});

test("on a phone: the table is a list that is sorted by a menu", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  const touch = await finger(page);
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", ["乙", "甲"]);
  await act.addCards(page, "要做的", ["丙"]);
  await act.look(page, ["表格"], { tap: touch.tap });
  const links = find.list(page, "卡片表").getByRole("link");
  await expect(links).toHaveText(["乙", "甲", "丙"]);
  await touch.tap(find.button(page, "排序"));
  await touch.tap(page.getByRole("menuitemradio", { name: "标题" }));
  await expect(links).toHaveText(["丙", "乙", "甲"]);
  await expect(page.getByText("按标题排")).toBeVisible();
  await touch.tap(links.first());
  await check.cardIsOpen(page, "丙");
  await page.goBack();
  await expect(links).toHaveText(["丙", "乙", "甲"]);
  await check.accessible(page, "the table on a phone");
});
