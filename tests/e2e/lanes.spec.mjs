// 泳道: a board cut across by who answers, platform or labels; by mouse, by keys and with one thumb.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

const LIST = "要做的", NEXT = "在做的";
const lane = (page, name) => page.getByRole("region", { name, exact: true });
const cellOf = (page, laneName, listName) => page.getByRole("group", { name: `${laneName} · ${listName}`, exact: true });
// The cards of a cell, in order.
const cell = (page, laneName, listName, titles) => check.cards(page, `${laneName} · ${listName}`, titles);

async function give(page, title, who) {
  await find.card(page, title).first().focus();
  if (who) await page.keyboard.press("m");
}

async function addIn(page, laneName, listName, title) {
  const where = cellOf(page, laneName, listName);
  await find.button(where, "添加卡片").click();
  await find.titleBox(page).fill(title);
  await find.titleBox(page).press("Enter");
  await find.titleBox(page).press("Escape");
}

test("at a desk: a card carried to another cell changes list and owner, and one undo takes both back", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, LIST, ["甲", "乙", "丙"]);
  await give(page, "乙", true);
  await act.look(page, ["按负责人"]);
  await cell(page, "无负责人", LIST, ["甲", "丙"]);
  await cell(page, "小李", LIST, ["乙"]);
  await expect(lane(page, "小李").getByText("共 1 张")).toBeVisible();
  expect(page.url()).toContain("lanes=owner");
  await check.accessible(page, "lanes");

  // By mouse, from the first lane and list to the second of both.
  await page.mouse.move(0, 0);
  const from = await find.card(page, "甲").boundingBox(), to = await cellOf(page, "小李", NEXT).boundingBox();
  await page.mouse.move(from.x + 30, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + 20, { steps: 8 });
  await page.mouse.move(to.x + 60, to.y + 21);
  await page.mouse.up();
  await cell(page, "小李", NEXT, ["甲"]);
  await cell(page, "无负责人", LIST, ["丙"]);
  await page.keyboard.press("Control+z");
  await cell(page, "无负责人", LIST, ["甲", "丙"]);
  await cell(page, "小李", NEXT, []);

  // By keys: down beyond the last card is the lane below, to the right the next list.
  await find.card(page, "甲").focus();
  for (const key of ["Space", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowRight", "Space"]) await page.keyboard.press(key);
  await cell(page, "小李", NEXT, ["甲"]);
  await expect(find.card(page, "甲")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Control+z");
  await cell(page, "无负责人", LIST, ["甲", "丙"]);

  // What is added in a cell stands in its list and says what its lane says.
  await addIn(page, "小李", NEXT, "丁");
  await cell(page, "小李", NEXT, ["丁"]);
  await page.keyboard.press("Control+z");
  await cell(page, "小李", NEXT, []);

  // The menu knows the lanes too.
  await act.openMenu(page, "丙");
  await page.getByRole("menuitem", { name: "移动到…" }).click();
  const sheet = page.getByRole("dialog", { name: /^移动/ });
  await sheet.getByText("小李", { exact: true }).click();
  await sheet.getByText(NEXT, { exact: true }).click();
  await find.button(sheet, "移到这里").click();
  await cell(page, "小李", NEXT, ["丙"]);

  // Folded, and the address keeps it.
  await find.button(page, "收起「小李」").click();
  await expect(cellOf(page, "小李", LIST)).toHaveCount(0);
  await check.saved(page);
  await act.reload(page);
  await expect(find.button(page, "展开「小李」")).toHaveAttribute("aria-expanded", "false");
  await find.button(page, "展开「小李」").press("Enter");
  await cell(page, "小李", LIST, ["乙"]);
  await act.look(page, ["不分"]);
  await check.cards(page, LIST, ["甲", "乙"]);
});

test("at a desk: lanes by platform are there to be filled, and a saved view keeps them", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginWithTemplate(page);
  const list = "活动&促销";
  await act.look(page, ["按平台"]);
  await addIn(page, "天猫", list, "甲");
  await cell(page, "天猫", list, ["甲"]);
  // A lane of a field is there to be filled.
  await expect(lane(page, "京东")).toHaveCount(1);
  await find.lookButton(page).click();
  await find.button(find.lookPanel(page), "存成视图").click();
  await page.getByRole("textbox", { name: "视图名字" }).fill("按平台看");
  await page.keyboard.press("Enter");
  await act.look(page, ["不分"]);
  await expect(find.card(find.list(page, list), "甲")).toBeVisible();
  await act.look(page, ["按平台看"]);
  await cell(page, "天猫", list, ["甲"]);
});

test("on a phone: lanes stand in one column, and a card is carried from one to the next with a thumb", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  const touch = await finger(page);
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, LIST, ["甲", "乙"]);
  await act.look(page, ["按平台"], { tap: touch.tap });
  await check.cards(page, LIST, ["无平台", "甲", "乙", ...await platforms(page)]);
  await check.accessible(page, "lanes on a phone");

  // Added in a lane, by its head.
  await touch.tap(find.button(cellOf(page, "天猫", LIST), "添加卡片"));
  await find.titleBox(page).fill("丙");
  await find.titleBox(page).press("Enter");
  await find.titleBox(page).press("Escape");
  const [first] = await platforms(page);
  expect(first).toBe("天猫");
  await expect(find.list(page, LIST).getByRole("listitem").nth(4)).toHaveAccessibleName(/^丙/);

  const before = await find.card(page, "甲").boundingBox(), target = await find.card(page, "丙").boundingBox();
  await touch.drag(find.card(page, "甲"), { x: target.x + target.width / 2, y: target.y + target.height + before.height });
  await expect(find.list(page, LIST).getByRole("listitem").nth(4)).toHaveAccessibleName(/^甲/);
  await touch.tap(find.button(page, "撤销"));
  await expect(find.list(page, LIST).getByRole("listitem").nth(1)).toHaveAccessibleName(/^甲/);

  await touch.tap(find.button(find.list(page, LIST), "收起「无平台」"));
  await expect(find.card(page, "甲")).toHaveCount(0);
});

// The lanes of the platforms, as their heads name them.
async function platforms(page) {
  const heads = find.list(page, LIST).getByRole("group");
  const names = await heads.evaluateAll(all => all.map(it => it.ariaLabel.split(" · ")[0]));
  return names.slice(1);
}
