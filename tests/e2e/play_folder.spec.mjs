// The play for five through a shared folder: everybody's device writes there and reads what the others wrote, by itself.
//
// All five sit at desks, for a phone can not hold a folder. Whoever joins has the whole shop, so what each may see is all
// of it. What goes wrong with packets goes wrong with files here: the drive brings a later one before an earlier one, one
// twice, one in part first, and one not for a long while.
//
// Nobody needs a 派工 to get a card out of the folder. Some get one all the same: only then does the boss's table tell
// who has read it, and who is at it. Nobody opens such a packet; what the table tells came by the folder alone.
import { act, check, expect, find, test } from "./support/test.mjs";
import { driveBetween, filesOn, FOLDER, hasDrive, lay } from "./support/drive.mjs";
import * as play from "./support/play.mjs";

const CAMPAIGN = "1M 双12 不粘锅套装 29.9元 500件 德邦到付", PHOTOS = "双12 不粘锅套装主图五张，白底、场景、细节都要";
const SCRIPT = "双12 客服话术：满减怎么算、几号发货、送不送锅铲", ASKED = `${SCRIPT}、怎么退`, SAID = `${SCRIPT}、把手松了怎么办`;
const PACKING = "备货：先拣一半打包，另一半等通过再打", CALLS = "回访上次说把手松的买家";
const LISTS = ["活动&促销", "页面&产品上的优化", "各平台日常促销", "日常运营", "活动申报"];
const THEME = "主题：双12 年终大促", PRICE = "价格：29.9 元", STOCK = "库存：500 件，一次发完";
const LOWER = "价格：29.9 元，叠券后不低于 27", BATCHES = "库存：500 件，分两批发";
const ALL = [CAMPAIGN, PHOTOS, ASKED, PACKING, CALLS];

const CAST = { 老李: "掌柜", 小周: "运营", 小吴: "美工", 小赵: "客服", 老孙: "仓库" };
const TEAM = Object.keys(CAST).slice(1);
const part = page => page.getByRole("region", { name: "共享文件夹", exact: true });
const soon = { timeout: 2_000 };

test("a campaign of five: done together in a shared folder", async ({ host, open }) => {
  test.setTimeout(600_000);
  const pages = {}, drive = driveBetween(pages);
  for (const who of Object.keys(CAST)) {
    const { page, context } = await open({ device: "desk" });
    await hasDrive(context);
    page.setDefaultTimeout(20_000);
    await act.openApp(page, host);
    pages[who] = page;
  }
  const { 老李: boss, 小周: zhou, 小吴: wu, 小赵: zhao, 老孙: sun } = pages;
  // What the template brought.
  let examples = [];
  const board = page => act.openFirstBoard(page);
  // The boss's table comes to say just this, while the drive carries.
  const table = expected => drive.until(() => play.table(boss, expected));
  // Opens a card and waits there until it tells something.
  const seesOn = (page, title, words) => play.at(page, title, sheet => drive.until(() => expect(sheet).toContainText(words, soon)));

  await test.step("第一幕：店放进网盘，四个人加入", async () => {
    await test.step("老李建看板，写通讯录，选文件夹", async () => {
      await act.beginWithTemplate(boss, "老李");
      await act.goTo(boss, "#/people");
      for (const who of TEAM) await act.addColleague(boss, { 名字: who, 岗位: CAST[who] });
      await act.goTo(boss, "#/settings");
      await find.button(part(boss), "选文件夹").click();
      await expect(part(boss)).toContainText(`和「${FOLDER}」保持同步`);
      await drive.meet("老李");
    });
    await test.step("申报一场活动，各人各一张", async () => {
      await board(boss);
      examples = await play.cardsIn(boss, LISTS);
      await act.addCards(boss, "活动申报", [CAMPAIGN]);
      await play.at(boss, CAMPAIGN, async sheet => {
        await play.write(sheet, [PRICE, THEME, STOCK].join("\n"));
        await play.addSteps(sheet, ["报名表", "主图", "备货"]);
        await play.addParticipants(boss, sheet, ["小吴", "小赵", "老孙"]);
      });
      await act.assign(boss, CAMPAIGN, "小周", { due: "明天" });
      await act.addCards(boss, "页面&产品上的优化", [PHOTOS]);
      await play.at(boss, PHOTOS, sheet => play.addSteps(sheet, ["白底图", "场景图", "细节图"]));
      await act.assign(boss, PHOTOS, "小吴", { due: "后天" });
      await act.addCards(boss, "日常运营", [SCRIPT, PACKING, CALLS]);
      for (const [card, who] of [[SCRIPT, "小赵"], [PACKING, "老孙"], [CALLS, "小周"]]) await act.assign(boss, card, who);
    });
    for (const who of TEAM) {
      await test.step(`${who}选同一个文件夹，认出自己，看到整店`, async () => {
        const page = pages[who];
        await page.getByRole("textbox", { name: "同事怎么叫你" }).fill(who);
        await page.getByRole("button", { name: /^用共享文件夹/ }).click();
        await find.received(page).getByRole("button", { name: /^(合并|加入)/ }).click();
        await check.merged(page);
        await play.sayWhoIAm(page, who);
        await drive.meet(who);
      });
    }
    for (const who of TEAM) await drive.until(() => play.onBoard(pages[who], LISTS, [...examples, CAMPAIGN, PHOTOS, SCRIPT, PACKING, CALLS]));
    await table({
      小周: ["发 2 张", "还没有回执", { [CAMPAIGN]: "未发", [CALLS]: "未发" }],
      小吴: ["发 2 张", "还没有回执", { [CAMPAIGN]: "未发", [PHOTOS]: "未发" }],
      小赵: ["发 2 张", "还没有回执", { [CAMPAIGN]: "未发", [SCRIPT]: "未发" }],
      老孙: ["发 2 张", "还没有回执", { [CAMPAIGN]: "未发", [PACKING]: "未发" }],
    });
    await expect(boss.getByRole("main")).toContainText(`都放进「${FOLDER}」了，同用它的人打开掌柜台就会收到，不用再发`);
  });

  await test.step("第二幕：派工，读到", async () => {
    for (const who of ["小周", "小吴"]) await play.dispatch(play.byFile, boss, who);
    await table({
      小周: ["再发一次", "还没有回执", { [CAMPAIGN]: "已发未回", [CALLS]: "已发未回" }],
      小吴: ["再发一次", "还没有回执", { [CAMPAIGN]: "已发未回", [PHOTOS]: "已发未回" }],
      小赵: ["发 2 张", "还没有回执", { [CAMPAIGN]: "未发", [SCRIPT]: "未发" }],
      老孙: ["发 2 张", "还没有回执", { [CAMPAIGN]: "未发", [PACKING]: "未发" }],
    });
    await seesOn(zhou, CALLS, "老李今天");
    await seesOn(wu, PHOTOS, "老李今天");
    await play.at(zhou, CAMPAIGN);
    await table({
      小周: ["再发一次", "还没有回执", { [CAMPAIGN]: "已读", [CALLS]: "已读" }],
      小吴: ["再发一次", "还没有回执", { [CAMPAIGN]: "已发未回", [PHOTOS]: "已读" }],
      小赵: ["发 2 张", "还没有回执", { [CAMPAIGN]: "未发", [SCRIPT]: "未发" }],
      老孙: ["发 2 张", "还没有回执", { [CAMPAIGN]: "未发", [PACKING]: "未发" }],
    });
  });

  await test.step("第三幕：看、谈、做，网盘乱着序带", async () => {
    let early = [], half = "";
    // Nothing of these goes on, until the drive finds its way again.
    drive.goes = path => !drive.isOf(path, ...TEAM);
    await test.step("小周报名，改活动价；小吴同时改了同一段文字", async () => {
      await play.at(zhou, CAMPAIGN, async sheet => {
        await play.tick(sheet, "报名表");
        await play.comment(sheet, "报名表交了，等平台回话");
        await play.write(sheet, [LOWER, THEME, STOCK].join("\n"));
      });
      await play.at(wu, CAMPAIGN, async sheet => {
        await play.tick(sheet, "主图");
        await play.write(sheet, [PRICE, THEME, BATCHES].join("\n"));
      });
    });
    await test.step("小吴先卡住，后做完", async () => {
      await play.at(wu, PHOTOS, async sheet => {
        await play.tick(sheet, "白底图");
        await find.button(sheet, "遇到困难").click();
        await wu.getByRole("textbox", { name: "什么卡住了" }).fill("缺样品");
        await wu.keyboard.press("Enter");
        await expect(sheet).toContainText("卡住了：缺样品");
      });
      await drive.telling("小吴", "缺样品");
      early = Object.keys(await filesOn(wu));
      await play.at(wu, PHOTOS, async sheet => {
        await find.button(sheet, "解决了").click();
        for (const step of ["场景图", "细节图"]) await play.tick(sheet, step);
        await play.comment(sheet, "五张都好了");
        await play.tick(sheet, "完成");
      });
    });
    await test.step("小赵和老李同时改了话术的标题", async () => {
      await act.rename(zhao, SCRIPT, SAID);
      await board(boss);
      await act.rename(boss, SCRIPT, ASKED);
    });
    await test.step("老孙挪了一步，写了一句", async () => {
      await play.at(sun, PACKING, async sheet => {
        await find.button(sheet, "移到「各平台日常促销」").click();
        await play.comment(sheet, "先拣了 250 件");
      });
      [half] = await drive.telling("老孙", "先拣了 250 件");
    });

    await test.step("小吴后写的先到，先写的后到", async () => {
      drive.goes = path => drive.isOf(path, "老李") || (drive.isOf(path, "小吴") && !early.includes(path));
      await play.at(boss, PHOTOS, async sheet => {
        await drive.until(() => expect(sheet).toContainText("五张都好了", soon));
        await expect(sheet.getByRole("checkbox", { name: "白底图", exact: true })).not.toBeChecked();
      });
      await table({
        小周: ["再发一次", "还没有回执", { [CAMPAIGN]: "已读", [CALLS]: "已读" }],
        小吴: ["再发一次", "还没有回执", { [CAMPAIGN]: "已发未回", [PHOTOS]: "完成" }],
        小赵: ["发 2 张", "还没有回执", { [CAMPAIGN]: "未发", [ASKED]: "未发" }],
        老孙: ["发 2 张", "还没有回执", { [CAMPAIGN]: "未发", [PACKING]: "未发" }],
      });
      drive.goes = path => drive.isOf(path, "老李", "小吴");
      await board(boss);
      await play.at(boss, PHOTOS, async sheet => {
        await drive.until(() => expect(sheet.getByRole("checkbox", { name: "白底图", exact: true })).toBeChecked(soon));
        await expect(sheet.getByRole("checkbox", { name: "完成", exact: true })).toBeChecked();
        await expect(sheet).not.toContainText("卡住了");
      });
      await table({
        小周: ["发 1 张", "还没有回执", { [CAMPAIGN]: "已读 有改动没发", [CALLS]: "已读" }],
        小吴: ["再发一次", "还没有回执", { [CAMPAIGN]: "已读", [PHOTOS]: "完成" }],
        小赵: ["发 2 张", "还没有回执", { [CAMPAIGN]: "未发", [ASKED]: "未发" }],
        老孙: ["发 2 张", "还没有回执", { [CAMPAIGN]: "未发", [PACKING]: "未发" }],
      });
    });
    await test.step("老孙的只来了一半，老李那边说还没传完，别人的照收", async () => {
      const whole = (await filesOn(sun))[half];
      drive.goes = path => path !== half && !drive.isOf(path, "小赵");
      await drive.carry();
      await lay(boss, { [half]: Buffer.from(whole, "base64").subarray(0, 300).toString("base64") });
      await act.goTo(boss, "#/settings");
      await expect(part(boss)).toContainText("有 1 个文件网盘还没传完", { timeout: 40_000 });
      await board(boss);
      await play.at(boss, PACKING, sheet => expect(sheet).not.toContainText("先拣了 250 件"));
      await play.at(boss, CAMPAIGN, sheet => expect(sheet).toContainText("报名表交了，等平台回话"));
      await lay(boss, { [half]: whole });
      await play.at(boss, PACKING, sheet => expect(sheet).toContainText("先拣了 250 件", { timeout: 40_000 }));
    });
    await test.step("小周的来了两次，一句话还是一句", async () => {
      const mine = Object.entries(await filesOn(zhou)).filter(([path]) => drive.isOf(path, "小周"));
      await lay(boss, Object.fromEntries(mine));
      await play.at(boss, CAMPAIGN, async sheet => {
        await expect(sheet.getByRole("region", { name: "评论" }).getByRole("listitem")).toHaveCount(1);
      });
    });
    await test.step("小赵的丢了很久，到了：话术有两个版本", async () => {
      drive.goes = () => true;
      await drive.until(async () => {
        await board(boss);
        await play.at(boss, ASKED, sheet => expect(sheet.getByRole("region", { name: "「标题」有两个版本" })).toBeVisible(soon));
      });
    });
    await test.step("小周发了回执：没有包到老李手里，话到了", async () => {
      await play.answer(play.byFile, zhou, "老李");
    });
    await table({
      小周: ["发 1 张", "有回执", { [CAMPAIGN]: "进行中 有改动没发", [CALLS]: "已读" }],
      小吴: ["发 1 张", "还没有回执", { [CAMPAIGN]: "已读 有改动没发", [PHOTOS]: "完成" }],
      小赵: ["发 2 张", "还没有回执", { [CAMPAIGN]: "未发", [ASKED]: "未发" }],
      老孙: ["发 2 张", "还没有回执", { [CAMPAIGN]: "未发", [PACKING]: "未发" }],
    });
  });

  await test.step("第四幕：定夺，改派", async () => {
    await board(boss);
    await play.at(boss, CAMPAIGN, sheet => play.agree(sheet, [LOWER, BATCHES]));
    await play.at(boss, ASKED, sheet => play.choose(sheet, "标题", ASKED));
    await act.assign(boss, CALLS, "小赵");
    await table({
      小周: ["发 2 张", "有回执", { [CAMPAIGN]: "进行中 有改动没发", [CALLS]: "要收回" }],
      小吴: ["发 1 张", "还没有回执", { [CAMPAIGN]: "已读 有改动没发", [PHOTOS]: "完成" }],
      小赵: ["发 3 张", "还没有回执", { [CAMPAIGN]: "未发", [ASKED]: "未发", [CALLS]: "未发" }],
      老孙: ["发 2 张", "还没有回执", { [CAMPAIGN]: "未发", [PACKING]: "未发" }],
    });
    for (const who of ["小周", "小赵"]) await play.dispatch(play.byFile, boss, who);
    await table({
      小周: ["再发一次", "有回执", { [CAMPAIGN]: "进行中" }],
      小吴: ["发 1 张", "还没有回执", { [CAMPAIGN]: "已读 有改动没发", [PHOTOS]: "完成" }],
      小赵: ["再发一次", "还没有回执", { [CAMPAIGN]: "已发未回", [ASKED]: "已发未回", [CALLS]: "已发未回" }],
      老孙: ["发 2 张", "还没有回执", { [CAMPAIGN]: "未发", [PACKING]: "未发" }],
    });
    await test.step("小周那边说收回了，小赵那边是她的了", async () => {
      await board(zhou);
      await seesOn(zhou, CALLS, "老李收回了，不用做了");
      await act.goTo(zhou, "#/mine");
      await expect(find.list(zhou, "我的任务").getByRole("link")).toHaveText([CAMPAIGN]);
      await board(zhao);
      await seesOn(zhao, CALLS, "老李今天");
    });
  });

  await test.step("第五幕：做完", async () => {
    await play.at(zhao, CALLS, async sheet => {
      await play.comment(sheet, "12 位都问过，给换了螺丝");
      await play.tick(sheet, "完成");
    });
    await play.at(sun, CAMPAIGN, async sheet => {
      await play.tick(sheet, "备货");
      await play.comment(sheet, "两批都排好了");
    });
    await board(zhou);
    await play.at(zhou, CAMPAIGN, async sheet => {
      await drive.until(() => expect(sheet).toContainText("两批都排好了", soon));
      await find.button(sheet, "移到「活动&促销」").click();
      await play.tick(sheet, "完成");
    });
    await table({
      小周: ["发 1 张", "有回执", { [CAMPAIGN]: "完成 有改动没发" }],
      小吴: ["发 1 张", "还没有回执", { [CAMPAIGN]: "完成 有改动没发", [PHOTOS]: "完成" }],
      小赵: ["发 1 张", "还没有回执", { [CAMPAIGN]: "完成 有改动没发", [ASKED]: "已发未回", [CALLS]: "完成" }],
      老孙: ["发 1 张", "还没有回执", { [CAMPAIGN]: "完成", [PACKING]: "未发" }],
    });
  });

  await test.step("谢幕：五个人看到的是同一件事，网盘里各写各的", async () => {
    await drive.until(async () => {
      const truths = [];
      for (const [who, page] of Object.entries(pages)) {
        await play.onBoard(page, LISTS, [...examples, ...ALL]);
        truths.push([who, await play.sights(page, who, ALL)]);
      }
      expect(play.differences(truths)).toEqual([]);
      const [[, { [CAMPAIGN]: campaign }]] = truths;
      expect(campaign).toEqual({
        列表: "活动&促销", 负责人: "小周", 参与人: "小吴 小赵 老孙", 截止: "明天", 说明: [LOWER, THEME, BATCHES].join("\n"),
        清单: "☑报名表 ☑主图 ☑备货", 评论: "小周：报名表交了，等平台回话\n老孙：两批都排好了", 完成: "是",
      });
    });
    const folders = new Set(Object.keys(await filesOn(boss)).map(it => it.split("/").slice(0, 2).join("/")));
    expect(folders.size).toBe(5);
    for (const page of Object.values(pages)) {
      await act.goTo(page, "#/settings");
      await expect(part(page)).toContainText(`和「${FOLDER}」保持同步`);
      await expect(part(page)).not.toContainText(/没传完|读不出来/);
    }
  });
});
