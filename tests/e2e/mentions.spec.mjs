// Calling a colleague by an @, what comes of it on their device, and what happened since one looked last.
import { act, check, compose, expect, find, finger, test } from "./support/test.mjs";

const box = where => where.getByRole("textbox", { name: "写评论" });
const offered = page => page.getByRole("listbox", { name: "同事" }).getByRole("option");
const talk = sheet => sheet.getByRole("region", { name: "评论" });
const inbox = page => find.list(page, "@我的");
const heard = (page, text) => inbox(page).getByRole("listitem").filter({ hasText: text });
const news = page => find.list(page, "动态");
const nav = page => page.getByRole("navigation", { name: "主导航" });

// A shop of three with cards; whoever begins it stays on the board.
async function shop(page, host, name = "老李") {
  await act.openApp(page, host);
  await act.beginEmpty(page, name);
  await act.addCards(page, "要做的", ["拍主图", "备货"]);
  await act.assign(page, "拍主图", "小周");
  await act.assign(page, "备货", "周大福");
}

test("a colleague is called by keys alone", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await shop(page, host);
  await act.openCard(page, "拍主图");
  const sheet = find.cardSheet(page, "拍主图");
  await box(sheet).focus();
  // Without a space before it; the owner of the card comes first.
  await page.keyboard.type("麻烦@");
  await expect(offered(page)).toHaveText([/小周/, /周大福/]);
  await expect(box(sheet)).toHaveAttribute("aria-activedescendant", await offered(page).first().getAttribute("id"));
  await check.accessible(page, "people who are offered");
  await page.keyboard.press("ArrowDown");
  await expect(offered(page).nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  // By initials, once the readings are there.
  await page.keyboard.type("zdf");
  await expect(offered(page)).toHaveText([/周大福/]);
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  // Escape closes the list and not the card; what is typed on stays text.
  await page.keyboard.press("Escape");
  await expect(offered(page)).toHaveCount(0);
  await page.keyboard.type("x");
  await expect(offered(page)).toHaveCount(0);
  await check.cardIsOpen(page, "拍主图");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("＠xz");
  await page.keyboard.press("Enter");
  await expect(box(sheet)).toHaveValue("麻烦@小周 ");
  await page.keyboard.type("看一下@");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await expect(box(sheet)).toHaveValue("麻烦@小周 看一下@周大福 ");
  await expect(box(sheet)).toBeFocused();
  await page.keyboard.press("Control+Enter");
  await expect(talk(sheet).getByText("@小周", { exact: true })).toBeVisible();
  await expect(talk(sheet)).toContainText("麻烦@小周 看一下@周大福");
  // Said in other words: the list is there too, and Escape closes it before it gives up.
  await talk(sheet).getByRole("button", { name: /更多/ }).click();
  await page.getByRole("menuitem", { name: "修改评论" }).click();
  const changing = sheet.getByRole("textbox", { name: "修改评论" });
  await changing.press("End");
  await page.keyboard.type("@");
  await expect(offered(page)).toHaveCount(2);
  await page.keyboard.press("Escape");
  await expect(offered(page)).toHaveCount(0);
  await expect(changing).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(changing).toBeHidden();
  // Whoever is called otherwise later is called so here too.
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await act.goTo(page, "#/people");
  await find.list(page, "通讯录").getByRole("link", { name: /^小周/ }).click();
  await find.button(page.getByRole("dialog", { name: "小周", exact: true }), "修改").click();
  const form = page.getByRole("dialog", { name: "修改小周" });
  await form.getByRole("textbox", { name: "名字" }).fill("周姐");
  await find.button(form, "存好").click();
  await page.keyboard.press("Escape");
  await act.openFirstBoard(page);
  await act.openCard(page, "拍主图");
  await expect(talk(find.cardSheet(page, "拍主图"))).toContainText("麻烦@周姐 看一下@周大福");
});

test("an input method is left alone", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  const touch = await finger(page);
  await shop(page, host);
  await touch.tap(find.card(page, "拍主图"));
  const sheet = find.cardSheet(page, "拍主图");
  await box(sheet).focus();
  await compose(page, "mafan", "麻烦");
  // The sign is at the thumb.
  await touch.tap(sheet.getByRole("button", { name: "提到同事" }));
  await expect(offered(page)).toHaveCount(2);
  await compose(page, "zhou", "周大", {
    by: "Enter",
    meanwhile: () => expect(offered(page)).toHaveCount(0),
  });
  await expect(box(sheet)).toHaveValue("麻烦@周大");
  await expect(offered(page)).toHaveText([/周大福/]);
  await touch.tap(offered(page).first());
  await expect(box(sheet)).toHaveValue("麻烦@周大福 ");
  await expect(box(sheet)).toBeFocused();
  await touch.tap(sheet.getByRole("button", { name: "发出" }));
  await expect(talk(sheet).getByText("@周大福", { exact: true })).toBeVisible();
  await check.accessible(page, "a comment that calls somebody");
});

test("who is called hears of it with the next packet, on a phone, and is asked no more once it is seen", async ({ host, open }) => {
  test.setTimeout(120_000);
  const [{ page: boss }, { page: zhou }] = [await open({ device: "desk" }), await open({ device: "phone" })];
  const touch = await finger(zhou);
  await shop(boss, host);
  await act.openCard(boss, "备货");
  await box(find.cardSheet(boss, "备货")).fill("@小周 也帮着点数");
  await box(find.cardSheet(boss, "备货")).press("Control+Enter");
  await boss.keyboard.press("Escape");
  await expect(boss.getByRole("dialog")).toHaveCount(0);
  await act.goTo(boss, "#/inbox");
  await expect(boss.getByText("没人找你")).toBeVisible();
  const packet = await act.exportShop(boss);

  await act.openApp(zhou, host);
  await act.receiveAtFirst(zhou, "周周");
  await act.importFile(zhou, packet);
  const who = zhou.getByRole("dialog", { name: /^你是/ });
  await who.getByRole("button", { name: /小周/ }).click();
  // The way is where my tasks are, and says how much there is.
  await expect(nav(zhou).getByRole("link", { name: "我的任务，1 条没看" })).toBeVisible();
  await touch.tap(nav(zhou).getByRole("link", { name: /^我的任务/ }));
  await touch.tap(zhou.getByRole("link", { name: "@我的，1 条没看" }));
  await expect(heard(zhou, "也帮着点数")).toContainText("提到了你");
  await check.accessible(zhou, "what concerns me");
  await touch.tap(heard(zhou, "也帮着点数").getByRole("link"));
  await check.cardIsOpen(zhou, "备货");
  const sheet = find.cardSheet(zhou, "备货");
  await expect(talk(sheet).getByRole("listitem").filter({ hasText: "也帮着点数" })).toBeInViewport();
  await box(sheet).fill("@老李 点好了，300 件");
  await touch.tap(sheet.getByRole("button", { name: "发出" }));
  await touch.tap(find.button(sheet, "关闭"));
  await act.goTo(zhou, "#/inbox");
  await expect(heard(zhou, "也帮着点数")).not.toContainText("没看");
  await expect(nav(zhou).getByRole("link", { name: "我的任务", exact: true })).toBeVisible();
  await check.saved(zhou);
  const answer = await act.exportShop(zhou);

  // The answer comes to the boss, and is news since they looked last.
  await act.goTo(boss, "#/news");
  await check.saved(boss);
  await act.openApp(boss, host, "#/");
  await act.importFile(boss, answer);
  await expect(nav(boss).getByRole("link", { name: "@我的，1 条没看" })).toBeVisible();
  await act.goTo(boss, "#/news");
  await expect(news(boss)).toContainText("说：@老李 点好了，300 件");
  await expect(news(boss)).not.toContainText("写了评论");
  await expect(news(boss)).not.toContainText("建了这张卡片");
  await check.accessible(boss, "what happened");
  await boss.getByRole("button", { name: "全部", exact: true }).click();
  await expect(news(boss)).toContainText("建了这张卡片");
  await act.goTo(boss, "#/inbox");
  await expect(heard(boss, "点好了")).toContainText("提到了你");
  // One press reads all, and can be taken back.
  await find.button(boss, "全部已读").click();
  await expect(heard(boss, "点好了")).not.toContainText("没看");
  await find.button(boss, "撤销").last().click();
  await expect(heard(boss, "点好了")).toContainText("没看");
  await boss.getByRole("button", { name: /^只看没看的/ }).click();
  await find.button(boss, "全部已读").click();
  await expect(heard(boss, "点好了")).toBeVisible();
  await boss.getByRole("button", { name: /^只看没看的/ }).click();
  await boss.getByRole("button", { name: /^只看没看的/ }).click();
  await expect(boss.getByText("都看过了")).toBeVisible();
  await find.button(boss, "看全部").click();
  await expect(heard(boss, "点好了")).toBeVisible();
});

test("a board is talked about, and the talk travels with it", async ({ host, open }) => {
  const [{ page: boss }, { page: zhou }] = [await open({ device: "desk" }), await open({ device: "desk" })];
  await shop(boss, host);
  await boss.getByRole("button", { name: /：更多$/ }).first().click();
  await boss.getByRole("menuitem", { name: "看板讨论" }).click();
  const sheet = boss.getByRole("dialog", { name: "看板讨论" });
  await box(sheet).fill("@小周 这块板归你");
  await box(sheet).press("Control+Enter");
  await expect(sheet.getByRole("region", { name: "讨论" })).toContainText("这块板归你");
  await check.accessible(boss, "the talk about a board");
  await boss.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  const packet = await act.exportFile(boss, async () => {
    await boss.getByRole("button", { name: /：更多$/ }).first().click();
    await boss.getByRole("menuitem", { name: "导出" }).click();
  });
  await act.openApp(zhou, host);
  await act.receiveAtFirst(zhou, "周周");
  await act.importFile(zhou, packet);
  await zhou.getByRole("dialog", { name: /^你是/ }).getByRole("button", { name: /小周/ }).click();
  await act.goTo(zhou, "#/inbox");
  await heard(zhou, "这块板归你").getByRole("link").click();
  await expect(zhou.getByRole("dialog", { name: "看板讨论" }).getByRole("listitem")).toContainText("这块板归你");
});
