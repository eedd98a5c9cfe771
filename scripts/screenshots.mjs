// Takes the pictures of docs/screenshots from the built app in dist/: phone and desk, light and dark.
//
//     node scripts/screenshots.mjs            all of them
//     node scripts/screenshots.mjs board      those whose name has this word
import { mkdirSync } from "node:fs";
import * as act from "../tests/e2e/support/actions.mjs";
import * as check from "../tests/e2e/support/checks.mjs";
import * as find from "../tests/e2e/support/find.mjs";
import { dropProfile, launch, newProfile } from "../tests/e2e/support/browser.mjs";
import { host as newHost } from "../tests/e2e/support/server.mjs";

const FOLDER = new URL("../docs/screenshots/", import.meta.url).pathname;
// The first list of the template.
const LIST = "活动&促销";
const wanted = process.argv[2] ?? "";
// The templates, by the words of their pictures; these are taken in light alone.
const TEMPLATES = {
  "platform-tasks": "各平台任务", "double-eleven": "双十一专项计划", bestseller: "爆款运营", "new-products": "店铺上新",
  "monthly-plan": "运营每月工作计划", promotion: "店铺推广", orders: "订单跟踪", "after-sales": "售后问题",
};

const openSample = async page => {
  await page.getByRole("button", { name: /示例店铺/ }).click();
  await check.ready(page);
  await act.openFirstBoard(page);
  await page.getByRole("listitem").first().waitFor();
};
// The sample's board, looked at in another way.
const seenBy = async (page, look) => {
  await openSample(page);
  await page.evaluate(look => { location.hash += look; }, look);
  await page.waitForTimeout(500);
};
// What a colleague would hand over: a board of their own, worked on.
const packetOfColleague = async (host, profile) => {
  const context = await launch(profile, "desk");
  const page = context.pages()[0] ?? await context.newPage();
  await act.openApp(page, host);
  await act.beginWithTemplate(page, "小周");
  await act.addCards(page, LIST, ["天猫双11不粘锅会场 1,200件", "京东秒杀剪刀套装 29.9元", "苏宁818刀具专场"]);
  await page.goto(page.url().split("#")[0] + "#/settings");
  const file = await act.exportFile(page, () => page.getByRole("button", { name: /^导出/ }).first().click());
  const bytes = await import("node:fs").then(fs => fs.readFileSync(file));
  await context.close();
  return { name: "掌柜台-小周.json", mimeType: "application/json", buffer: bytes };
};

// A board made from a template, on the days that it suggests, with one person in all its roles.
const madeFrom = async (page, name) => {
  await act.beginEmpty(page, "小李");
  await act.goTo(page, "#/people");
  await act.addColleague(page, { 名字: "小周" });
  await act.goTo(page, "#/");
  await find.button(page.getByRole("main"), "新建看板").click();
  const sheet = page.getByRole("dialog", { name: "新建看板", exact: true });
  await sheet.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  await find.button(sheet, "下一步：定日期和人").click();
  for (const role of await sheet.getByRole("combobox").all()) await role.selectOption("小周");
  await find.button(sheet, "建看板").click();
  await check.onBoard(page, name);
  await page.getByRole("listitem").first().waitFor();
  // What was said of its making goes by itself.
  await page.getByRole("status").getByRole("button").first().waitFor({ state: "hidden", timeout: 15_000 });
};

const SCENES = {
  first: async page => page.getByRole("textbox", { name: "同事怎么叫你" }).fill("小李"),
  board: async page => openSample(page),
  card: async page => {
    await openSample(page);
    await page.getByRole("listitem").first().click();
    await page.getByRole("dialog").waitFor();
  },
  lanes: async page => seenBy(page, "?lanes=owner"),
  table: async page => seenBy(page, "?as=table"),
  timeline: async page => seenBy(page, "?as=time&scale=week"),
  filter: async page => {
    await openSample(page);
    await find.lookButton(page).click();
    await find.lookPanel(page).waitFor();
  },
  mine: async page => {
    await openSample(page);
    await act.goTo(page, "#/mine");
    await page.getByRole("heading", { level: 1, name: "我的任务" }).waitFor();
  },
  search: async page => {
    await openSample(page);
    await act.search(page, "剪刀");
    await find.results(page).first().waitFor();
  },
  preview: async (page, { packet }) => {
    await act.beginEmpty(page);
    await find.fileInput(page).setInputFiles(packet);
    await page.getByRole("dialog").getByRole("button", { name: /^(合并|加入)/ }).waitFor();
  },
  ...Object.fromEntries(Object.entries(TEMPLATES).map(([word, name]) => [`template-${word}`, page => madeFrom(page, name)])),
};

mkdirSync(FOLDER, { recursive: true });
const host = await newHost();
const profiles = [];
const fresh = () => profiles[profiles.push(newProfile()) - 1];
const packet = await packetOfColleague(host, fresh());
for (const device of ["phone", "desk"]) {
  for (const colorScheme of ["light", "dark"]) {
    for (const [scene, go] of Object.entries(SCENES)) {
      const name = `${scene}-${device}-${colorScheme}`;
      if (!name.includes(wanted) || (scene.startsWith("template-") && colorScheme === "dark")) continue;
      const context = await launch(fresh(), device, { colorScheme, reducedMotion: "reduce" });
      const page = context.pages()[0] ?? await context.newPage();
      await act.openApp(page, host);
      await go(page, { packet });
      await page.waitForTimeout(400);
      await page.screenshot({ path: `${FOLDER}${name}.png` });
      await context.close();
      console.log(name);
    }
  }
}
await host.stop();
profiles.forEach(dropProfile);
