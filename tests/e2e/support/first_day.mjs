// What a first day on a board from a template is made of: cards opened and filled in, the day closed at its end.
import { act, check, expect, find, finger } from "./test.mjs";

export const card = page => page.getByRole("dialog").first();
export const box = (page, name) => card(page).getByRole("textbox", { name, exact: true });
export const fact = (page, name) => card(page).getByRole("button", { name: new RegExp(`^${name}`) });
// What a formula comes to stands beside its name.
export const worked = (page, name) => card(page).locator("dl").getByText(name, { exact: true }).locator("xpath=following-sibling::dd");

// Opens a card by the beginning of its title.
export async function opened(page, press, title) {
  await press(find.card(page, title));
  await expect(card(page)).toBeVisible();
}

export async function fill(page, said) {
  for (const [name, text] of Object.entries(said)) {
    await box(page, name).fill(text);
    await box(page, name).press("Enter");
  }
}

export async function choose(page, press, name, choice) {
  await fact(page, name).scrollIntoViewIfNeeded();
  await press(fact(page, name));
  await press(find.button(page.getByRole("dialog", { name, exact: true }), choice));
  await expect(fact(page, name)).toContainText(choice);
}

export async function due(page, press, when) {
  await fact(page, "截止").scrollIntoViewIfNeeded();
  await press(fact(page, "截止"));
  await press(find.button(page.getByRole("dialog", { name: "截止" }), when).first());
}

export async function close(page, press) {
  await press(find.button(card(page), "关闭"));
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

export async function finish(page, press, title) {
  await press(find.button(find.card(page, title), "更多"));
  await press(page.getByRole("menuitem", { name: "标成完成" }));
}

// Closes today on a list; says what the sheet of the day tells.
export async function closeDay(page, press, list) {
  await press(find.button(find.column(page, list), `${list}：更多`));
  await press(page.getByRole("menuitem", { name: "收工", exact: true }));
  const sheet = page.getByRole("dialog", { name: `收工：${list}` });
  await press(sheet.getByRole("button", { name: "今天", exact: true }));
  await press(find.button(sheet, "收工"));
  const paper = page.getByRole("dialog", { name: "日结单" });
  await expect(paper).toBeVisible();
  const told = await paper.getByRole("article").textContent();
  await press(find.button(paper, "关闭"));
  return told;
}

// A board from a template, with 小周 in all its roles.
export async function begin(host, open, device, name) {
  const { page } = await open({ device });
  const touch = device === "phone" ? await finger(page) : { tap: it => it.click() };
  const press = it => touch.tap(it);
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.goTo(page, "#/people");
  await act.addColleague(page, { 名字: "小周" }, press);
  await act.goTo(page, "#/");
  await press(find.button(page.getByRole("main"), "新建看板"));
  const sheet = page.getByRole("dialog", { name: "新建看板", exact: true });
  await press(sheet.getByRole("button", { name: new RegExp(`^${name}`) }));
  await press(find.button(sheet, "下一步：定日期和人"));
  for (const role of await sheet.getByRole("combobox").all()) await role.selectOption("小周");
  await press(find.button(sheet, "建看板"));
  await check.onBoard(page, name);
  return { page, press };
}
