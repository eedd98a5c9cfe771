// Ways to look at a board: filters that live in the address, groups, saved views; by finger and by keyboard.
import { act, check, compose, expect, find, finger, test } from "./support/test.mjs";

const TITLES = ["甲剪刀", "乙锅", "丙剪刀", "丁锅"];

test("at a desk: a filter stays in the address, and a card moved among hidden ones lands where it was put", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", TITLES);

  await act.tabTo(page, find.lookButton(page), { back: true });
  await page.keyboard.press("Enter");
  const panel = find.lookPanel(page);
  await act.tabTo(page, panel.getByRole("searchbox", { name: "标题里有" }));
  await compose(page, "jiandao", "剪刀");
  await check.cards(page, "要做的", ["甲剪刀", "丙剪刀"]);
  await page.keyboard.press("Escape");
  await check.seen(page, "共 2 / 4 张");
  expect(page.url()).toContain("?q=");

  // By keys: above the first that is seen.
  await act.walkTo(page, "要做的", "丙剪刀");
  for (const key of ["Space", "ArrowUp", "Space"]) await page.keyboard.press(key);
  await check.cards(page, "要做的", ["丙剪刀", "甲剪刀"]);
  // A card lies over the board, the way back leads to the same filter, and so does a start anew.
  await act.openCard(page, "甲剪刀");
  await page.goBack();
  await check.cards(page, "要做的", ["丙剪刀", "甲剪刀"]);
  await check.saved(page);
  await act.reload(page);
  await check.cards(page, "要做的", ["丙剪刀", "甲剪刀"]);
  // By mouse: below the last that is seen, and that is not below the last there is.
  await act.dragBelow(page, find.card(page, "丙剪刀"), find.card(page, "甲剪刀"));
  await check.cards(page, "要做的", ["甲剪刀", "丙剪刀"]);

  await find.button(page, "清空").click();
  await check.cards(page, "要做的", ["甲剪刀", "丙剪刀", "乙锅", "丁锅"]);
  await expect(find.lookBar(page)).toHaveCount(0);
});

test("at a desk: what hides everything is named, a filter is saved and chosen again", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", TITLES);
  await act.look(page, ["无日期", "我"]);
  await expect(page.getByText("没有卡片符合")).toBeVisible();
  await page.getByRole("button", { name: "只差「我」：去掉就有 4 张" }).click();
  await check.cards(page, "要做的", TITLES);

  await act.look(page, ["未完成"]);
  await find.button(page, "存成视图").click();
  await page.getByRole("textbox", { name: "视图名字" }).fill("没排日子的");
  await page.keyboard.press("Enter");
  await find.button(page, "清空").click();
  await act.look(page, ["没排日子的"]);
  await expect(find.button(page, "去掉「无日期」")).toBeVisible();
  await expect(find.button(page, "去掉「未完成」")).toBeVisible();

  // What is added and does not fit is not lost without a word.
  await act.look(page, ["逾期", "无日期"]);
  await act.addCards(page, "在做的", ["新来的"]);
  await expect(page.getByText("「新来的」添加了，不符合筛选，先看不见")).toBeVisible();
  await find.button(page, "清空筛选").click();
  await check.cards(page, "在做的", ["新来的"]);

  // A saved view is taken away, and back.
  await find.lookButton(page).click();
  await find.button(find.lookPanel(page), "删除视图「没排日子的」").click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await find.lookButton(page).click();
  await expect(find.button(find.lookPanel(page), "没排日子的")).toBeVisible();
});

test("on a phone: filter with one thumb, and out of it with one tap", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  const touch = await finger(page);
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", TITLES);
  await act.openCard(page, "乙锅");
  await touch.tap(find.cardSheet(page, "乙锅").getByRole("button", { name: /^截止/ }));
  await touch.tap(find.button(page.getByRole("dialog", { name: "截止" }), "今天").first());
  await page.keyboard.press("Escape");

  await touch.tap(find.lookButton(page));
  const panel = find.lookPanel(page);
  await touch.tap(find.button(panel, "今天"));
  await touch.tap(find.button(panel, "看 1 张"));
  await check.cards(page, "要做的", ["乙锅"]);
  await check.seen(page, "共 1 / 4 张");
  await touch.tap(find.button(page, "去掉「今天」"));
  await check.cards(page, "要做的", TITLES);
});

test("on a phone: cards stand by who answers for them, and are given to somebody by carrying", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  const touch = await finger(page);
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", ["甲", "乙"]);
  await act.look(page, ["负责人"], { tap: touch.tap });
  await check.cards(page, "无负责人", ["甲", "乙"]);
  const held = await touch.press(find.card(page, "乙"));
  await held.slideTo({ x: 386, y: 400 });
  const left = async () => (await find.column(page, "小李").boundingBox()).x;
  await expect.poll(left, { intervals: [20] }).toBeLessThan(200);
  await held.slideTo({ x: 195, y: 400 }, { steps: 5 });
  await expect.poll(left, { intervals: [20] }).toBeLessThan(60);
  await page.waitForTimeout(300);
  await held.up();
  await check.cards(page, "小李", ["乙"]);
  await check.cards(page, "无负责人", ["甲"]);
  await touch.tap(find.button(page, "撤销"));
  await check.cards(page, "无负责人", ["甲", "乙"]);
});

test("at a desk: a card carried by keys to another column says what that column says, and is undone as one", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginWithTemplate(page);
  await act.addCards(page, "活动&促销", ["甲", "乙"]);
  await act.look(page, ["平台"]);
  await expect(find.column(page, "无平台")).toBeVisible();
  await find.card(find.list(page, "无平台"), "乙").focus();
  for (const key of ["Space", "ArrowRight", "Space"]) await page.keyboard.press(key);
  await expect(find.list(page, "无平台").getByRole("listitem", { name: /^乙/ })).toHaveCount(0);
  await expect(page.getByRole("listitem", { name: /^乙/ })).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(find.card(find.list(page, "无平台"), "乙")).toBeVisible();
  await check.accessible(page, "grouped by platform");
});
