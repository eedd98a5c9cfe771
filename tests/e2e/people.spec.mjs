// 通讯录: who is in the shop, how they are reached, what becomes of their work, and who this device belongs to.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

const contacts = page => page.getByRole("list", { name: "通讯录" });
const row = (page, name) => contacts(page).getByRole("link", { name: new RegExp(`^${name}`) });
const head = (page, name) => contacts(page).getByRole("button", { name: new RegExp(`^${name} ?\\d+$`) });
const sheet = (page, name) => page.getByRole("dialog", { name, exact: true });
const names = page => contacts(page).getByRole("link", { name: /^(?!打电话)/ }).locator("visible=true");
const shown = async (page, all) => {
  await expect(names(page)).toHaveCount(all.length);
  for (const [at, name] of all.entries()) await expect(names(page).nth(at)).toHaveAccessibleName(new RegExp(`^${name}`));
};
const notice = (page, words) => page.getByRole("status", { name: "提示" }).getByText(words);

async function addDepartment(page, name, press = it => it.click()) {
  await press(find.button(page, "加部门"));
  const form = page.getByRole("dialog", { name: "新部门" });
  await form.getByRole("textbox", { name: "部门名字" }).fill(name);
  await press(find.button(form, "存好"));
  await expect(form).toBeHidden();
}

test("on a phone: a colleague is added, put into a department, called, copied and found by sound", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  const touch = await finger(page);
  const tap = it => touch.tap(it);
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await tap(page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "通讯录" }));
  await expect(page.getByText("这里只有你")).toBeVisible();
  await check.accessible(page, "contacts of one");
  await act.addColleague(page, { 名字: "周敏", 岗位: "客服", 电话: "138-0013 8000", 微信: "minmin", 备注: "周三休息" }, tap);
  await addDepartment(page, "运营部", tap);
  await expect(head(page, "运营部")).toHaveText(/0$/);

  await tap(row(page, "周敏"));
  const card = sheet(page, "周敏");
  await expect(card).toContainText("周三休息");
  await expect(card.getByRole("link", { name: "打电话给周敏" })).toHaveAttribute("href", "tel:13800138000");
  await tap(find.button(card, "复制微信号"));
  await expect(notice(page, "已复制")).toBeVisible();
  await check.accessible(page, "somebody's sheet");
  await tap(find.button(card, "修改"));
  const form = page.getByRole("dialog", { name: "修改周敏" });
  await check.accessible(page, "somebody being changed");
  await form.getByRole("combobox", { name: "部门" }).selectOption({ label: "运营部" });
  await tap(find.button(form, "存好"));
  await expect(card).toContainText("客服 · 运营部");
  await tap(find.button(card, "关闭"));
  await expect(page).toHaveURL(/#\/people$/);
  await expect(head(page, "运营部")).toHaveText(/1$/);
  await shown(page, ["周敏", "小李"]);
  await tap(head(page, "运营部"));
  await shown(page, ["小李"]);

  const search = page.getByRole("searchbox", { name: "找同事" });
  for (const words of ["zhoumin", "zm", "0013", "客服"]) {
    await search.fill(words);
    await shown(page, ["周敏"]);
  }
  await search.fill("没有这个人");
  await expect(page.getByText("没有找到「没有这个人」")).toBeVisible();
  await search.fill("");
  await tap(find.button(page, "按岗位"));
  await expect(head(page, "客服")).toBeVisible();
  await expect(head(page, "没写岗位")).toBeVisible();
  await check.accessible(page, "contacts by position");
  await check.saved(page);
  await act.reload(page);
  await expect(head(page, "运营部")).toHaveText(/1$/);
});

test("half a colleague survives a reload, and the way back leads out of the sheets", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.goTo(page, "#/people");
  await find.button(page, "加同事").first().click();
  const form = page.getByRole("dialog", { name: "加同事" });
  await form.getByRole("textbox", { name: "名字", exact: true }).fill("小周");
  await form.getByRole("textbox", { name: "备注", exact: true }).fill("写到一半");
  await page.waitForTimeout(600);
  await act.reload(page);
  await find.button(page, "加同事").first().click();
  await expect(form.getByRole("textbox", { name: "名字", exact: true })).toHaveValue("小周");
  await expect(form.getByRole("textbox", { name: "备注", exact: true })).toHaveValue("写到一半");
  await find.button(form, "存好").click();
  await row(page, "小周").click();
  await expect(sheet(page, "小周")).toBeVisible();
  await page.goBack();
  await expect(sheet(page, "小周")).toBeHidden();
  await expect(row(page, "小周")).toBeVisible();
});

test("at a desk, by keys: departments, a person moved, a hand-over and its undo", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  const press = async it => {
    await act.tabTo(page, it);
    await page.keyboard.press("Enter");
  };
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", ["甲", "乙", "丙"]);
  await act.goTo(page, "#/people");
  await addDepartment(page, "仓库", press);
  await act.addColleague(page, { 名字: "强子", 岗位: "仓库", 部门: "仓库" }, press);
  await act.addColleague(page, { 名字: "小马" }, press);
  await shown(page, ["强子", "小李", "小马"]);

  await act.openFirstBoard(page);
  for (const title of ["甲", "乙"]) await act.assign(page, title, "强子");
  await find.card(page, "乙").click();
  await find.cardSheet(page, "乙").getByRole("checkbox", { name: /完成/ }).first().focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await act.goTo(page, "#/people");
  await press(row(page, "强子"));
  const card = sheet(page, "强子");
  await expect(card).toContainText("1 张没做完");
  await press(find.button(card, "强子：更多"));
  await page.keyboard.press("Enter");
  const handing = page.getByRole("dialog", { name: "强子：离职交接" });
  await expect(handing.getByRole("region", { name: "会交出去的" })).toContainText("1 张卡片");
  await check.accessible(page, "hand-over");
  await handing.getByRole("radio", { name: "小马" }).focus();
  await page.keyboard.press("Space");
  await press(find.button(handing, "交接"));
  await expect(notice(page, "强子手上的 1 件交给了小马")).toBeVisible();
  await expect(card).toContainText("已离开");
  await expect(card).toContainText("工作交给了小马");
  await page.keyboard.press("Escape");
  await expect(head(page, "已离开的")).toHaveText(/1$/);
  await shown(page, ["小李", "小马"]);

  await page.keyboard.press("Control+z");
  await shown(page, ["强子", "小李", "小马"]);
  await page.keyboard.press("Control+y");
  await shown(page, ["小李", "小马"]);
  await act.openFirstBoard(page);
  await act.openCard(page, "甲");
  await expect(find.cardSheet(page, "甲").getByRole("button", { name: /^负责人/ })).toContainText("小马");
  await page.keyboard.press("Escape");
  await act.openCard(page, "乙");
  const owner = find.cardSheet(page, "乙").getByRole("button", { name: /^负责人/ });
  await expect(owner).toContainText("强子（已离开）");
  await owner.click();
  await expect(page.getByRole("dialog", { name: "负责人" }).getByRole("button", { name: "小马" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");

  await act.goTo(page, "#/people");
  await head(page, "已离开的").click();
  await row(page, "强子").click();
  await find.button(card, "强子：更多").click();
  await page.getByRole("menuitem", { name: "回来了" }).click();
  await expect(notice(page, "强子回来了")).toBeVisible();
  await page.keyboard.press("Escape");
  await shown(page, ["强子", "小李", "小马"]);
});

test("a department is renamed, moved and deleted, and keeps its people", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.goTo(page, "#/people");
  await addDepartment(page, "运营部");
  await addDepartment(page, "推广组");
  await act.addColleague(page, { 名字: "小马", 部门: "推广组" });
  const choose = async (department, word) => {
    await find.button(contacts(page), `${department}：更多`).click();
    await page.getByRole("menuitem", { name: word }).click();
  };
  await choose("推广组", "移到…");
  const moving = page.getByRole("dialog", { name: "移到…" });
  await expect(moving.getByRole("option")).toHaveText(["最上面一层", "运营部"]);
  await moving.getByRole("combobox").selectOption({ label: "运营部" });
  await find.button(moving, "存好").click();
  await expect(head(page, "运营部")).toHaveText(/1$/);
  await choose("推广组", "部门改名");
  const renaming = page.getByRole("dialog", { name: "部门改名" });
  await renaming.getByRole("textbox").fill("投放组");
  await find.button(renaming, "存好").click();
  await expect(head(page, "投放组")).toBeVisible();
  await choose("投放组", "删除部门");
  await expect(head(page, "投放组")).toBeHidden();
  await expect(head(page, "运营部")).toHaveText(/1$/);
  await find.button(page.getByRole("status", { name: "提示" }), "撤销").click();
  await expect(head(page, "投放组")).toHaveText(/1$/);
  await row(page, "小马").click();
  await expect(sheet(page, "小马")).toContainText("运营部 › 投放组");
});

test("three first runs become one shop of three: who one is, is asked once and answered once", async ({ host, open }) => {
  test.setTimeout(180_000);
  const [{ page: boss }, { page: zhou }, { page: he }] = [await open({ device: "desk" }), await open({ device: "phone" }), await open({ device: "phone" })];
  await act.openApp(boss, host);
  await act.beginEmpty(boss, "掌柜");
  await act.goTo(boss, "#/people");
  for (const name of ["小周", "小贺"]) await act.addColleague(boss, { 名字: name });
  await act.openFirstBoard(boss);
  await act.addCards(boss, "要做的", ["给小周的", "给小贺的"]);
  await act.assign(boss, "给小周的", "小周");
  await act.assign(boss, "给小贺的", "小贺");
  const packet = await act.exportShop(boss);

  // 小周 is called so here too; 小贺 calls himself otherwise.
  const packets = [];
  for (const [page, called, name, title] of [[zhou, "小周", "小周", "你是 小周 吗？"], [he, "贺师傅", "小贺", "你是哪一位"]]) {
    await act.openApp(page, host);
    await act.receiveAtFirst(page, called);
    await act.importFile(page, packet);
    const asked = page.getByRole("dialog", { name: title });
    await expect(asked).toBeVisible();
    await check.accessible(page, "who are you");
    await asked.getByRole("button", { name: new RegExp(`^我是 ${name}`) }).click();
    await expect(notice(page, `现在你是${name}`)).toBeVisible();
    await act.goTo(page, "#/mine");
    await expect(find.list(page, "我的任务").getByRole("link")).toHaveText([`给${name}的`]);
    await act.goTo(page, "#/people");
    await shown(page, ["掌柜", "小周", "小贺"]);
    await expect(row(page, name)).toContainText("这是我");
    await check.saved(page);
    packets.push(await act.exportShop(page));
  }
  for (const it of packets) await act.importFile(boss, it);
  await expect(boss.getByRole("dialog", { name: /^你是/ })).toHaveCount(0);
  await act.goTo(boss, "#/people");
  await shown(boss, ["掌柜", "小周", "小贺"]);
  await row(boss, "小贺").click();
  await expect(sheet(boss, "小贺").getByRole("region", { name: "别的设备" })).toContainText("贺师傅");

  // Whoever pressed too fast says it again.
  await act.goTo(he, "#/settings");
  await find.button(he, "我是谁").click();
  const asked = he.getByRole("dialog", { name: "你是哪一位" });
  await find.button(asked, "我不在里面").click();
  await act.goTo(he, "#/people");
  for (const name of ["掌柜", "小周", "小贺", "贺师傅"]) await expect(row(he, name)).toBeVisible();
  await expect(names(he)).toHaveCount(4);
});
