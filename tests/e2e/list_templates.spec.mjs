// 列表模板: a list is kept as one, laid on another board with what that lacks, renamed, made anew, trashed and brought back.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

const LIST = "要做的";
const keeping = page => page.getByRole("dialog", { name: "存为列表模板" });
const naming = page => page.getByRole("dialog", { name: /^用模板添加列表：/ });
const section = page => page.getByRole("region", { name: "列表模板" });

async function keep(page, press, list) {
  await press(find.button(find.column(page, list), `${list}：更多`));
  await press(page.getByRole("menuitem", { name: "存为列表模板" }));
  await expect(keeping(page)).toBeVisible();
}

async function use(page, press, template, name) {
  const menu = find.button(page, "用模板添加列表");
  await menu.scrollIntoViewIfNeeded();
  await press(menu);
  await press(page.getByRole("menuitem", { name: template }));
  await naming(page).getByRole("textbox", { name: "列表名字" }).fill(name);
  await press(find.button(naming(page), "添加列表"));
  await expect(page.getByText(`用模板加了列表「${name}」`)).toBeVisible();
}

// A second, empty board; its address is where one is then.
async function another(page, press) {
  await act.goTo(page, "#/");
  await press(find.button(page.getByRole("main"), "新建看板"));
  const sheet = page.getByRole("dialog", { name: "新建看板", exact: true });
  await press(sheet.getByRole("button", { name: /^空看板/ }));
  await sheet.getByRole("textbox", { name: "看板名字" }).fill("平时发货");
  await press(find.button(sheet, "建看板"));
  await check.onBoard(page, "平时发货");
}

for (const device of ["phone", "desk"]) {
  test(`on a ${device}: kept, laid on another board, and changed without the other`, async ({ host, open }) => {
    test.setTimeout(90_000);
    const { page } = await open({ device });
    const touch = device === "phone" ? await finger(page) : { tap: it => it.click() };
    const press = it => touch.tap(it);
    await act.openApp(page, host);
    await act.beginEmpty(page);
    await act.addCards(page, LIST, ["打包三道检", "贴面单"]);
    await act.openCard(page, "打包三道检");
    const card = page.getByRole("dialog").first();
    const step = card.getByRole("textbox", { name: "添加一步" });
    for (const text of ["点数", "称重"]) {
      await step.fill(text);
      await step.press("Enter");
    }
    await card.getByRole("button", { name: /^截止/ }).click();
    await find.button(page.getByRole("dialog", { name: "截止" }), "明天").first().click();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    const first = page.url();
    await keep(page, press, LIST);
    await keeping(page).getByRole("textbox", { name: "模板名字" }).fill("打包站");
    await check.accessible(page, "the sheet that keeps a list");
    await press(find.button(keeping(page), "存好"));
    await expect(page.getByText(/存成了列表模板「打包站」/)).toBeVisible();

    await another(page, press);
    const second = page.url();
    await use(page, press, "打包站", "今天打包");
    await check.cards(page, "今天打包", ["打包三道检", "贴面单"]);
    await expect(find.card(find.list(page, "今天打包"), "打包三道检")).toHaveAccessibleName(/明天截止/);
    await check.accessible(page, "a list made from a template");

    // The template is made what the list is now; what was made from it stays.
    await page.goto(first);
    await act.rename(page, "贴面单", "贴面单、拍照");
    await keep(page, press, LIST);
    await keeping(page).getByRole("radio", { name: "换掉「打包站」里的内容" }).check();
    await expect(keeping(page)).toContainText("以前用它加的列表不受影响");
    await press(find.button(keeping(page), "存好"));
    await page.goto(second);
    await check.cards(page, "今天打包", ["打包三道检", "贴面单"]);
    await use(page, press, "打包站", "明天打包");
    await check.cards(page, "明天打包", ["打包三道检", "贴面单、拍照"]);

    // In the settings it is renamed, opened, trashed and brought back.
    await act.goTo(page, "#/settings");
    await press(find.button(section(page), "给模板「打包站」改名"));
    const rename = page.getByRole("dialog", { name: "给模板「打包站」改名" });
    await rename.getByRole("textbox").fill("标准打包");
    await press(find.button(rename, "存好"));
    await expect(section(page)).toContainText("标准打包");
    await check.accessible(page, "list templates in the settings");
    await press(find.button(section(page), "修改模板「标准打包」"));
    await expect(page.getByText("这是列表模板")).toBeVisible();
    await check.cards(page, LIST, ["打包三道检", "贴面单、拍照"]);
    await act.goTo(page, "#/settings");
    await press(find.button(section(page), "删除模板「标准打包」"));
    await expect(section(page)).toContainText("还没有");
    await press(page.getByRole("status").getByRole("button", { name: "恢复" }));
    await expect(section(page)).toContainText("标准打包");
    await check.saved(page);
    await act.reload(page);
    await expect(section(page)).toContainText("标准打包");
  });
}
