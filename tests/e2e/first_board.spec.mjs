// A new user's first minutes: on a phone by finger and input method, at a desk by keyboard alone.
import { act, check, compose, expect, find, finger, test } from "./support/test.mjs";

const PROMOTIONS = "活动&促销", PAGES = "页面&产品上的优化", DAILY = "日常运营", REQUESTS = "活动申报";

test("on a phone: from nothing to a board that is worked on and kept", async ({ host, open }) => {
  test.setTimeout(120_000);
  const { page } = await open({ device: "phone" });
  const touch = await finger(page);
  await act.openApp(page, host);

  // Everything is typed by an input method; Enter that chooses a word never submits, in no field.
  const name = page.getByRole("textbox", { name: "同事怎么叫你" });
  await touch.tap(name);
  await choose(page, name, "xiaoli", "小李");
  await touch.tap(page.getByRole("button", { name: /^挑一个模板/ }));
  const boardName = page.getByRole("dialog").getByRole("textbox", { name: "看板名字" });
  await boardName.fill("");
  await choose(page, boardName, "pingtai", "各平台任务");
  await touch.tap(find.button(page.getByRole("dialog"), "用这个模板"));
  await check.onBoard(page, "各平台任务");

  await touch.tap(find.addButton(page, PROMOTIONS));
  for (const [keys, text] of [["buzhanguo", "不粘锅"], ["jiandao", "剪刀套装"], ["baowen", "保温饭盒"]]) {
    await choose(page, find.titleBox(page), keys, text);
    await page.keyboard.press("Enter");
    await expect(find.titleBox(page)).toHaveValue("");
  }
  await page.keyboard.press("Escape");
  for (const title of ["不粘锅", "剪刀套装", "保温饭盒"]) await expect(find.card(find.list(page, PROMOTIONS), title)).toBeAttached();

  // One is carried to the next list, which comes when the finger stays at the edge; one goes by its menu.
  const held = await touch.press(find.card(page, "保温饭盒"));
  await held.slideTo({ x: 386, y: 400 });
  const left = async () => (await find.column(page, PAGES).boundingBox()).x;
  await expect.poll(left, { intervals: [20] }).toBeLessThan(200);
  await held.slideTo({ x: 195, y: 400 }, { steps: 5 });
  await expect.poll(left, { intervals: [20] }).toBeLessThan(60);
  await page.waitForTimeout(300);
  await held.up();
  await expect(find.card(find.list(page, PAGES), "保温饭盒")).toBeVisible();
  await expect(find.card(find.list(page, PROMOTIONS), "保温饭盒")).toHaveCount(0);
  await page.getByRole("navigation", { name: "列表", exact: true }).getByRole("button", { name: new RegExp(`^${PROMOTIONS}`) }).click();
  await act.moveByMenu(page, "剪刀套装", DAILY);
  await expect(find.card(find.list(page, DAILY), "剪刀套装")).toBeAttached();

  await act.openCard(page, "不粘锅");
  const sheet = find.cardSheet(page, "不粘锅");
  await touch.tap(sheet.getByRole("button", { name: /^截止/ }));
  await touch.tap(find.button(page.getByRole("dialog", { name: "截止" }), "明天").first());
  await touch.tap(sheet.getByRole("button", { name: /^标签/ }));
  const labels = page.getByRole("dialog", { name: "标签" });
  await labels.getByRole("textbox", { name: "标签名字" }).click();
  await choose(page, labels.getByRole("textbox", { name: "标签名字" }), "baokuan", "爆款");
  await expect(labels.getByRole("checkbox", { name: "爆款" })).toHaveCount(0);
  await touch.tap(find.button(labels, "添加"));
  await expect(labels.getByRole("checkbox", { name: "爆款" })).toBeChecked();
  await touch.tap(find.button(labels, "关闭"));
  const comment = sheet.getByRole("textbox", { name: "写评论" });
  await touch.tap(comment);
  await choose(page, comment, "xianwen", "先问仓库");
  await expect(sheet.getByText("还没有评论")).toBeAttached();
  await touch.tap(find.button(sheet, "发出"));
  await expect(sheet.getByRole("region", { name: "评论" })).toContainText("先问仓库");
  await touch.tap(comment);
  await choose(page, comment, "zaiding", "再定价");
  await page.waitForTimeout(50);
  await act.reload(page);

  await allThere(page);
  await page.keyboard.press("Escape");
  await expect(find.card(find.list(page, PAGES), "保温饭盒")).toBeAttached();
  await expect(find.card(find.list(page, DAILY), "剪刀套装")).toBeAttached();
});

test("Enter that chooses a word submits nothing, in no other field either", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await find.button(page, "添加列表").click();
  await choose(page, page.getByRole("textbox", { name: "列表名字" }), "beihuo", "备货");
  await expect(find.column(page, "备货")).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(find.column(page, "备货")).toBeAttached();

  await find.button(page, "店里的事：更多").click();
  await page.getByRole("menuitem", { name: "看板改名" }).click();
  const board = page.getByRole("textbox", { name: "看板名字" });
  await board.fill("");
  await choose(page, board, "dacu", "大促");
  await expect(page.getByRole("heading", { level: 1, name: "店里的事" })).toBeAttached();
  await page.keyboard.press("Enter");
  await check.onBoard(page, "大促");

  await act.addCards(page, "要做的", ["甲"]);
  await act.openCard(page, "甲");
  const sheet = page.getByRole("dialog");
  const step = sheet.getByRole("textbox", { name: "添加一步" });
  await step.focus();
  await choose(page, step, "paizhu", "拍主图");
  await expect(sheet.getByRole("checkbox", { name: "拍主图" })).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(sheet.getByRole("checkbox", { name: "拍主图" })).toBeVisible();

  const title = sheet.getByRole("textbox", { name: "标题" });
  await title.fill("");
  await choose(page, title, "yi", "乙");
  await expect(find.cardSheet(page, "甲")).toBeVisible();
  await page.keyboard.press("Enter");
  await check.cardIsOpen(page, "乙");
  await page.keyboard.press("Escape");

  await act.openSearch(page);
  await choose(page, find.searchBox(page), "yi", "乙");
  await expect(find.results(page)).toHaveCount(1);
  await page.keyboard.press("Escape");

  await act.goTo(page, "#/settings");
  const shop = page.getByRole("textbox", { name: "店铺名字" });
  await shop.focus();
  await choose(page, shop, "banshan", "半山");
  await page.keyboard.press("Escape");
  await expect(shop, "Escape gives up what no Enter has kept").toHaveValue("");
});

test("on a phone: a long press carries a card, a swipe does not", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", ["甲", "乙", "丙"]);
  const touch = await finger(page);
  const list = find.list(page, "要做的");
  const last = await find.card(list, "丙").boundingBox();
  await touch.drag(find.card(list, "甲"), { x: last.x + last.width / 2, y: last.y + last.height * 5 });
  await check.cards(page, "要做的", ["乙", "丙", "甲"]);
  await find.button(page, "撤销").click();
  await check.cards(page, "要做的", ["甲", "乙", "丙"]);
  await touch.swipe(find.card(list, "丙"), { x: 200, y: 120 });
  await check.cards(page, "要做的", ["甲", "乙", "丙"]);
});

test("at a desk, by keyboard alone: from nothing to a board that is worked on and kept", async ({ host, open }) => {
  test.setTimeout(120_000);
  const { page } = await open({ device: "desk" });
  const press = key => page.keyboard.press(key);
  await act.openApp(page, host);
  const name = page.getByRole("textbox", { name: "同事怎么叫你" });
  await act.tabTo(page, name);
  await choose(page, name, "xiaoli", "小李");
  await act.tabTo(page, page.getByRole("button", { name: /^挑一个模板/ }));
  await press("Enter");
  await act.tabTo(page, find.button(page.getByRole("dialog"), "用这个模板"));
  await press("Enter");
  await check.onBoard(page, "各平台任务");

  await act.tabTo(page, find.addButton(page, PROMOTIONS));
  await press("Enter");
  for (const [keys, text] of [["buzhanguo", "不粘锅"], ["jiandao", "剪刀套装"], ["baowen", "保温饭盒"]]) {
    await choose(page, find.titleBox(page), keys, text);
    await press("Enter");
  }
  await press("Escape");
  await expect(find.addButton(page, PROMOTIONS)).toBeFocused();

  // Tab reaches one card of a list, arrows the others. One is carried, one goes by its menu.
  await act.walkTo(page, PROMOTIONS, "保温饭盒");
  await press("Space");
  await press("ArrowRight");
  await press("Space");
  await expect(find.card(find.list(page, PAGES), "保温饭盒")).toBeFocused();
  await act.walkTo(page, PROMOTIONS, "剪刀套装");
  await press("ContextMenu");
  await press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "移动到…" })).toBeFocused();
  await press("Enter");
  const moving = page.getByRole("dialog", { name: "移动「剪刀套装」" });
  await act.tabTo(page, moving.getByRole("radio", { name: PROMOTIONS }));
  for (let list = 0; list < 3; list += 1) await press("ArrowDown");
  await expect(moving.getByRole("radio", { name: DAILY })).toBeChecked();
  await act.tabTo(page, find.button(moving, "移到这里"));
  await press("Enter");
  await expect(find.card(find.list(page, DAILY), "剪刀套装")).toBeAttached();
  await check.focusKept(page);

  await act.walkTo(page, PROMOTIONS, "不粘锅");
  await press("Enter");
  const sheet = find.cardSheet(page, "不粘锅");
  await act.tabTo(page, sheet.getByRole("button", { name: /^截止/ }));
  await press("Enter");
  await act.tabTo(page, find.button(page.getByRole("dialog", { name: "截止" }), "明天").first());
  await press("Enter");
  await act.tabTo(page, sheet.getByRole("button", { name: /^标签/ }));
  await press("Enter");
  const label = page.getByRole("dialog", { name: "标签" }).getByRole("textbox", { name: "标签名字" });
  await act.tabTo(page, label);
  await choose(page, label, "baokuan", "爆款");
  await press("Enter");
  await expect(page.getByRole("checkbox", { name: "爆款" })).toBeChecked();
  await press("Escape");
  const comment = sheet.getByRole("textbox", { name: "写评论" });
  await act.tabTo(page, comment);
  await choose(page, comment, "xianwen", "先问仓库");
  await press("Control+Enter");
  await expect(sheet.getByRole("region", { name: "评论" })).toContainText("先问仓库");
  await choose(page, comment, "zaiding", "再定价");
  await page.waitForTimeout(50);
  await act.reload(page);

  await allThere(page);
  await press("Escape");
  await expect(find.card(find.list(page, PAGES), "保温饭盒")).toBeAttached();
  await expect(find.card(find.list(page, DAILY), "剪刀套装")).toBeAttached();
});

test("at a desk, by keyboard alone: carrying, giving up and undoing", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await page.getByRole("textbox", { name: "同事怎么叫你" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "同事怎么叫你" }), "nobody goes on without a name").toBeFocused();
  await page.keyboard.type("小李");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^粘贴收到的内容/ })).toBeFocused();
  await act.tabTo(page, page.getByRole("button", { name: /^从空白开始/ }));
  await page.keyboard.press("Enter");
  await check.anyBoard(page);
  await find.addButton(page, "要做的").focus();
  await page.keyboard.press("Enter");
  for (const title of ["甲", "乙"]) {
    await page.keyboard.type(title);
    await page.keyboard.press("Enter");
  }
  await page.keyboard.press("Escape");
  await check.cards(page, "要做的", ["甲", "乙"]);

  // Lifted, carried to the next list, put down.
  await find.card(page, "甲").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await check.cards(page, "在做的", ["甲"]);
  await check.cards(page, "要做的", ["乙"]);
  await expect(find.card(page, "甲")).toBeFocused();

  // Lifted and given up: nothing moves.
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await check.cards(page, "在做的", ["甲"]);
  await page.keyboard.press("Control+z");
  await check.cards(page, "要做的", ["甲", "乙"]);
});

test("what is typed 50 ms before a reload is there", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await find.addButton(page, "要做的").click();
  await find.titleBox(page).fill("最后一句");
  await find.titleBox(page).press("Enter");
  await page.waitForTimeout(50);
  await act.reload(page);
  await check.cards(page, "要做的", ["最后一句"]);
});

test("the last board opens without the host, and edits made so are kept", async ({ host, open }) => {
  const first = await open({ device: "phone" });
  await act.openApp(first.page, host);
  await act.beginEmpty(first.page);
  await act.addCards(first.page, "要做的", ["有网时写的"]);
  await check.saved(first.page);
  await act.keptOffline(first.page);
  await first.close();
  await host.stop();

  const second = await open({ device: "phone", profile: first.profile });
  await act.openApp(second.page, host);
  await check.cards(second.page, "要做的", ["有网时写的"]);
  await act.addCards(second.page, "要做的", ["没网时写的"]);
  await check.saved(second.page);
  await second.kill();

  const third = await open({ device: "phone", profile: first.profile });
  await act.openApp(third.page, host);
  await check.cards(third.page, "要做的", ["有网时写的", "没网时写的"]);
});

test("the request list of the template has its checklist", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginWithTemplate(page);
  await expect(find.list(page, REQUESTS).getByRole("listitem").first()).toBeVisible();
  await expect(find.list(page, PROMOTIONS).getByRole("listitem").first()).toBeVisible();
});

// Composes and chooses by Enter: the words stand in the field, and nothing else has happened.
async function choose(page, field, keys, text) {
  await expect(field).toBeFocused();
  await compose(page, keys, text, { by: "Enter" });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(text);
}

// Everything that was done to 不粘锅 and the comment that was not sent yet, in its open sheet.
async function allThere(page) {
  await check.cardIsOpen(page, "不粘锅");
  const sheet = find.cardSheet(page, "不粘锅");
  await expect(sheet.getByRole("button", { name: /^截止/ })).toContainText("明天");
  await expect(sheet.getByRole("button", { name: /^标签/ })).toContainText("爆款");
  await expect(sheet.getByRole("region", { name: "评论" })).toContainText("先问仓库");
  await expect(sheet.getByRole("textbox", { name: "写评论" })).toHaveValue("再定价");
}

test("a card half typed before a reload is there when one goes on", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await check.saved(page);
  await find.addButton(page, "要做的").click();
  await find.titleBox(page).fill("打到一半");
  await page.waitForTimeout(50);
  await act.reload(page);
  await find.addButton(page, "要做的").click();
  await expect(find.titleBox(page)).toHaveValue("打到一半");
  await find.titleBox(page).press("Enter");
  await check.cards(page, "要做的", ["打到一半"]);
  await act.reload(page);
  await find.addButton(page, "要做的").click();
  await expect(find.titleBox(page)).toHaveValue("");
});

test("a name half typed before a reload is there when one goes on: of oneself, a shop, a list, a label, in the table", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  const box = name => page.getByRole("textbox", { name, exact: true });
  // What was typed is given this long to reach the disk.
  const lose = async (wait = 50) => {
    await page.waitForTimeout(wait);
    await act.reload(page);
  };
  await act.openApp(page, host);
  await box("同事怎么叫你").fill("小");
  await box("店铺名字").fill("好锅");
  // The first word of all makes the database.
  await lose(500);
  await expect(box("同事怎么叫你")).toHaveValue("小");
  await expect(box("店铺名字")).toHaveValue("好锅");
  await act.beginEmpty(page, "小李");
  await check.saved(page);

  await find.button(page, "添加列表").click();
  await box("列表名字").fill("待拍");
  await lose();
  await find.button(page, "添加列表").click();
  await expect(box("列表名字")).toHaveValue("待拍");
  await box("列表名字").fill("待拍照");
  await page.keyboard.press("Enter");
  await expect(find.column(page, "待拍照")).toBeVisible();

  await act.chooseOfList(page, "待拍照", "改名");
  await box("列表名字").fill("待拍照片");
  await lose();
  await act.chooseOfList(page, "待拍照", "改名");
  await expect(box("列表名字")).toHaveValue("待拍照片");
  await page.keyboard.press("Escape");
  // Given up is given up.
  await act.chooseOfList(page, "待拍照", "改名");
  await expect(box("列表名字")).toHaveValue("待拍照");
  await page.keyboard.press("Escape");

  await act.addCards(page, "要做的", ["甲"]);
  await find.card(page, "甲").click();
  await find.cardSheet(page, "甲").getByRole("button", { name: /^标签/ }).click();
  await box("标签名字").fill("爆");
  await lose();
  await find.cardSheet(page, "甲").getByRole("button", { name: /^标签/ }).click();
  await expect(box("标签名字")).toHaveValue("爆");
  await box("标签名字").press("Enter");
  await expect(find.cardSheet(page, "甲").getByRole("button", { name: /^标签/ })).toContainText("爆");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");

  await find.button(page, "表格").click();
  await find.cell(page, "甲", "标题").focus();
  await page.keyboard.press("Enter");
  await box("「甲」的标题").fill("甲锅");
  await lose();
  await find.cell(page, "甲", "标题").focus();
  await page.keyboard.press("Enter");
  await expect(box("「甲」的标题")).toHaveValue("甲锅");
  await page.keyboard.press("Enter");
  await expect(find.cell(page, "甲锅", "标题")).toBeVisible();
});
