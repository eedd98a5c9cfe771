// A play for five without a server: one shop, what its boss hands out, and what comes back, by whatever way it comes.
//
// 老李 is the boss, 小周 runs campaigns, 小吴 draws, 小赵 talks to buyers, 老孙 packs. 小吴 and 老孙 have a phone only. All
// have a hand in the campaign, so that all can look at its card; each of the other cards is one person's.
import { act, check, expect, find, test } from "./support/test.mjs";
import * as play from "./support/play.mjs";

const CAMPAIGN = "1M 双12 不粘锅套装 29.9元 500件 德邦到付", PHOTOS = "双12 不粘锅套装主图五张，白底、场景、细节都要";
const SCRIPT = "双12 客服话术：满减怎么算、几号发货、送不送锅铲", ASKED = `${SCRIPT}、怎么退`, SAID = `${SCRIPT}、把手松了怎么办`;
const PACKING = "备货：先拣一半打包，另一半等通过再打", CALLS = "回访上次说把手松的买家";
const LISTS = ["活动&促销", "页面&产品上的优化", "各平台日常促销", "日常运营", "活动申报"];
const THEME = "主题：双12 年终大促", PRICE = "价格：29.9 元", STOCK = "库存：500 件，一次发完";
const LOWER = "价格：29.9 元，叠券后不低于 27", BATCHES = "库存：500 件，分两批发";

const CAST = {
  老李: { device: "desk", role: "掌柜" },
  小周: { device: "desk", role: "运营" },
  小吴: { device: "phone", role: "美工" },
  小赵: { device: "desk", role: "客服" },
  老孙: { device: "phone", role: "仓库" },
};
const TEAM = Object.keys(CAST).slice(1);
// What one may see, besides the campaign, at the end.
const OWN = { 小周: [], 小吴: [PHOTOS], 小赵: [ASKED, CALLS], 老孙: [PACKING] };

for (const [name, way] of [["files", play.byFile], ["text in a chat", play.byChat]]) {
  test(`a campaign of five: handed out, read, talked over, done and told back, by ${name}`, async ({ host, open }) => {
    test.setTimeout(420_000);
    const pages = {};
    for (const [who, { device }] of Object.entries(CAST)) {
      const { page, context } = await open({ device });
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      page.setDefaultTimeout(20_000);
      await act.openApp(page, host);
      pages[who] = page;
    }
    const { 老李: boss, 小周: zhou, 小吴: wu, 小赵: zhao, 老孙: sun } = pages;
    const table = expected => play.table(boss, expected);
    const dispatch = who => play.dispatch(way, boss, who);
    const answer = page => play.answer(way, page, "老李");
    const board = page => act.openFirstBoard(page);

    await test.step("第一幕：店、人、活动", async () => {
      await test.step("老李建看板，把人写进通讯录", async () => {
        await act.beginWithTemplate(boss, "老李");
        await act.goTo(boss, "#/people");
        for (const who of TEAM) await act.addColleague(boss, { 名字: who, 岗位: CAST[who].role });
        await board(boss);
      });
      await test.step("申报一场活动，四个人都要知道", async () => {
        await act.addCards(boss, "活动申报", [CAMPAIGN]);
        await play.at(boss, CAMPAIGN, async sheet => {
          await play.write(sheet, [PRICE, THEME, STOCK].join("\n"));
          await play.addSteps(sheet, ["报名表", "主图", "备货"]);
          await play.addParticipants(boss, sheet, ["小吴", "小赵", "老孙"]);
        });
        await act.assign(boss, CAMPAIGN, "小周", { due: "明天" });
      });
      await test.step("各人各一张", async () => {
        await act.addCards(boss, "页面&产品上的优化", [PHOTOS]);
        await play.at(boss, PHOTOS, sheet => play.addSteps(sheet, ["白底图", "场景图", "细节图"]));
        await act.assign(boss, PHOTOS, "小吴", { due: "后天" });
        await act.addCards(boss, "日常运营", [SCRIPT, PACKING, CALLS]);
        for (const [card, who] of [[SCRIPT, "小赵"], [PACKING, "老孙"], [CALLS, "小周"]]) await act.assign(boss, card, who);
      });
      await table({
        小周: ["发 2 张", "还没有回执", { [CAMPAIGN]: "未发", [CALLS]: "未发" }],
        小吴: ["发 2 张", "还没有回执", { [CAMPAIGN]: "未发", [PHOTOS]: "未发" }],
        小赵: ["发 2 张", "还没有回执", { [CAMPAIGN]: "未发", [SCRIPT]: "未发" }],
        老孙: ["发 2 张", "还没有回执", { [CAMPAIGN]: "未发", [PACKING]: "未发" }],
      });
    });

    await test.step("第二幕：派工", async () => {
      const packets = {};
      for (const who of TEAM) packets[who] = await dispatch(who);
      const sent = {
        小周: ["再发一次", "还没有回执", { [CAMPAIGN]: "已发未回", [CALLS]: "已发未回" }],
        小吴: ["再发一次", "还没有回执", { [CAMPAIGN]: "已发未回", [PHOTOS]: "已发未回" }],
        小赵: ["再发一次", "还没有回执", { [CAMPAIGN]: "已发未回", [SCRIPT]: "已发未回" }],
        老孙: ["再发一次", "还没有回执", { [CAMPAIGN]: "已发未回", [PACKING]: "已发未回" }],
      };
      await table(sent);
      await test.step("小赵的那包丢了，再发一次", async () => {
        packets.小赵 = await dispatch("小赵");
        await table(sent);
      });
      for (const who of TEAM) {
        await test.step(`${who}第一次打开，认出自己，只看到自己的`, async () => {
          await way.begin(pages[who], who);
          await way.take(pages[who], packets[who]);
          await play.sayWhoIAm(pages[who], who);
        });
      }
      await play.onBoard(zhou, LISTS, [CAMPAIGN, CALLS]);
      await play.onBoard(wu, LISTS, [CAMPAIGN, PHOTOS]);
      await play.onBoard(zhao, LISTS, [CAMPAIGN, SCRIPT]);
      await play.onBoard(sun, LISTS, [CAMPAIGN, PACKING]);
      await test.step("同一包再收一次，没有新的", async () => {
        await way.takeAgain(sun, packets.老孙);
      });
    });

    const told = {};
    await test.step("第三幕：看、谈、做，各做各的", async () => {
      await test.step("小周报名，改活动价；回访只看了看", async () => {
        await play.at(zhou, CALLS);
        await play.at(zhou, CAMPAIGN, async sheet => {
          await expect(sheet).toContainText("老李今天");
          await play.tick(sheet, "报名表");
          await play.comment(sheet, "报名表交了，等平台回话");
          await play.write(sheet, [LOWER, THEME, STOCK].join("\n"));
        });
        told.zhou = await answer(zhou);
      });
      await test.step("小吴先卡住，后做完，同时改了同一段文字", async () => {
        await play.at(wu, PHOTOS, async sheet => {
          await play.tick(sheet, "白底图");
          await play.press(find.button(sheet, "遇到困难"));
          await wu.getByRole("textbox", { name: "什么卡住了" }).fill("缺样品");
          await wu.keyboard.press("Enter");
          await expect(sheet).toContainText("卡住了：缺样品");
        });
        told.wuEarly = await answer(wu);
        await board(wu);
        await play.at(wu, PHOTOS, async sheet => {
          await play.press(find.button(sheet, "解决了"));
          for (const step of ["场景图", "细节图"]) await play.tick(sheet, step);
          await play.tick(sheet, "完成");
        });
        await play.at(wu, CAMPAIGN, async sheet => {
          await play.tick(sheet, "主图");
          await play.write(sheet, [PRICE, THEME, BATCHES].join("\n"));
        });
        told.wuLate = await answer(wu);
      });
      await test.step("小赵和老李同时改了话术的标题", async () => {
        await play.at(zhao, CAMPAIGN);
        await act.rename(zhao, SCRIPT, SAID);
        told.zhao = await answer(zhao);
        await board(boss);
        await act.rename(boss, SCRIPT, ASKED);
      });
      await test.step("老孙挪了一步，回执在路上丢了", async () => {
        await play.at(sun, PACKING, async sheet => {
          await play.press(find.button(sheet, "移到「各平台日常促销」"));
          await play.comment(sheet, "先拣了 250 件");
        });
        await answer(sun);
      });
    });

    await test.step("第四幕：回执乱着序回来", async () => {
      await test.step("小吴后发的先到，先发的后到，没有新的", async () => {
        await way.take(boss, told.wuLate);
        await table({
          小周: ["发 1 张", "还没有回执", { [CAMPAIGN]: "已发未回 有改动没发", [CALLS]: "已发未回" }],
          小吴: ["再发一次", "有回执", { [CAMPAIGN]: "进行中", [PHOTOS]: "完成" }],
          小赵: ["发 2 张", "还没有回执", { [CAMPAIGN]: "已发未回 有改动没发", [ASKED]: "已发未回 有改动没发" }],
          老孙: ["发 1 张", "还没有回执", { [CAMPAIGN]: "已发未回 有改动没发", [PACKING]: "已发未回" }],
        });
        await way.takeAgain(boss, told.wuEarly);
      });
      await test.step("小赵的到了：话术有两个版本；小周的来了两次", async () => {
        await way.take(boss, told.zhao);
        await way.take(boss, told.zhou);
        await way.takeAgain(boss, told.zhou);
        await play.table(boss, {
          小周: ["发 1 张", "有回执", { [CAMPAIGN]: "进行中 有改动没发", [CALLS]: "已读" }],
          小吴: ["发 1 张", "有回执", { [CAMPAIGN]: "进行中 有改动没发", [PHOTOS]: "完成" }],
          小赵: ["发 2 张", "有回执", { [CAMPAIGN]: "已读 有改动没发", [ASKED]: "进行中 有改动没发" }],
          老孙: ["发 1 张", "还没有回执", { [CAMPAIGN]: "已发未回 有改动没发", [PACKING]: "已发未回" }],
        });
      });
    });

    await test.step("第五幕：定夺，改派", async () => {
      await test.step("两个人的文字合在一起，标题挑一个", async () => {
        await board(boss);
        await play.at(boss, CAMPAIGN, sheet => play.agree(sheet, [LOWER, BATCHES]));
        await play.at(boss, ASKED, sheet => play.choose(sheet, "标题", ASKED));
      });
      await test.step("回访改派给小赵", async () => {
        await act.assign(boss, CALLS, "小赵");
      });
      await table({
        小周: ["发 2 张", "有回执", { [CAMPAIGN]: "进行中 有改动没发", [CALLS]: "要收回" }],
        小吴: ["发 1 张", "有回执", { [CAMPAIGN]: "进行中 有改动没发", [PHOTOS]: "完成" }],
        小赵: ["发 3 张", "有回执", { [CAMPAIGN]: "已读 有改动没发", [ASKED]: "进行中 有改动没发", [CALLS]: "未发" }],
        老孙: ["发 1 张", "还没有回执", { [CAMPAIGN]: "已发未回 有改动没发", [PACKING]: "已发未回" }],
      });
      for (const who of TEAM) await way.take(pages[who], await dispatch(who));
      await table({
        小周: ["再发一次", "有回执", { [CAMPAIGN]: "进行中" }],
        小吴: ["再发一次", "有回执", { [CAMPAIGN]: "进行中", [PHOTOS]: "完成" }],
        小赵: ["再发一次", "有回执", { [CAMPAIGN]: "已发未回", [ASKED]: "进行中", [CALLS]: "已发未回" }],
        老孙: ["再发一次", "还没有回执", { [CAMPAIGN]: "已发未回", [PACKING]: "已发未回" }],
      });
      await test.step("小周那边说收回了", async () => {
        await board(zhou);
        await play.at(zhou, CALLS, sheet => expect(sheet).toContainText("老李收回了，不用做了"));
        await act.goTo(zhou, "#/mine");
        await expect(find.list(zhou, "我的任务").getByRole("link")).toHaveText([CAMPAIGN]);
      });
    });

    await test.step("第六幕：做完", async () => {
      await test.step("小赵回访完，老孙补上丢了的", async () => {
        await board(zhao);
        await play.at(zhao, CALLS, async sheet => {
          await play.comment(sheet, "12 位都问过，给换了螺丝");
          await play.tick(sheet, "完成");
        });
        await play.at(zhao, ASKED, sheet => play.comment(sheet, "再加一条：满减先减再叠券"));
        await board(sun);
        await play.at(sun, CAMPAIGN, async sheet => {
          await play.tick(sheet, "备货");
          await play.comment(sheet, "两批都排好了");
        });
      });
      for (const page of [sun, zhao]) await way.take(boss, await answer(page));
      await table({
        小周: ["发 1 张", "有回执", { [CAMPAIGN]: "进行中 有改动没发" }],
        小吴: ["发 1 张", "有回执", { [CAMPAIGN]: "进行中 有改动没发", [PHOTOS]: "完成" }],
        小赵: ["发 1 张", "有回执", { [CAMPAIGN]: "已发未回 有改动没发", [ASKED]: "进行中", [CALLS]: "完成" }],
        老孙: ["再发一次", "有回执", { [CAMPAIGN]: "进行中", [PACKING]: "进行中" }],
      });
      await test.step("小周报上了，活动完成，大家都知道", async () => {
        await board(zhou);
        await play.at(zhou, CAMPAIGN, async sheet => {
          await play.press(find.button(sheet, "移到「活动&促销」"));
          await play.tick(sheet, "完成");
        });
        await way.take(boss, await answer(zhou));
      });
      await table({
        小周: ["发 1 张", "有回执", { [CAMPAIGN]: "完成 有改动没发" }],
        小吴: ["发 1 张", "有回执", { [CAMPAIGN]: "完成 有改动没发", [PHOTOS]: "完成" }],
        小赵: ["发 1 张", "有回执", { [CAMPAIGN]: "完成 有改动没发", [ASKED]: "进行中", [CALLS]: "完成" }],
        老孙: ["发 1 张", "有回执", { [CAMPAIGN]: "完成 有改动没发", [PACKING]: "进行中" }],
      });
      for (const who of TEAM) await way.take(pages[who], await dispatch(who));
      await table({
        小周: ["再发一次", "有回执", { [CAMPAIGN]: "完成" }],
        小吴: ["再发一次", "有回执", { [CAMPAIGN]: "完成", [PHOTOS]: "完成" }],
        小赵: ["再发一次", "有回执", { [CAMPAIGN]: "完成", [ASKED]: "进行中", [CALLS]: "完成" }],
        老孙: ["再发一次", "有回执", { [CAMPAIGN]: "完成", [PACKING]: "进行中" }],
      });
    });

    await test.step("谢幕：五个人看到的是同一件事，别人的看不到", async () => {
      await play.onBoard(zhou, LISTS, [CAMPAIGN, CALLS]);
      for (const who of ["小吴", "小赵", "老孙"]) await play.onBoard(pages[who], LISTS, [CAMPAIGN, ...OWN[who]]);
      const truths = [["老李", await play.sights(boss, "老李", [CAMPAIGN, PHOTOS, ASKED, PACKING, CALLS])]];
      for (const who of TEAM) truths.push([who, await play.sights(pages[who], who, [CAMPAIGN, ...OWN[who]])]);
      expect(play.differences(truths)).toEqual([]);
      const [[, { [CAMPAIGN]: campaign }]] = truths;
      expect(campaign).toEqual({
        列表: "活动&促销", 负责人: "小周", 参与人: "小吴 小赵 老孙", 截止: "明天", 说明: [LOWER, THEME, BATCHES].join("\n"),
        清单: "☑报名表 ☑主图 ☑备货", 评论: "小周：报名表交了，等平台回话\n老孙：两批都排好了", 完成: "是",
      });
    });
  });
}

test("not by way of the boss: one colleague hands another a card, and hears of that card alone", async ({ host, open }) => {
  test.setTimeout(180_000);
  const way = play.byFile, POSTER = "改海报：加上券后价", PRIVATE = "下个月的排班";
  const [{ page: boss }, { page: zhou }, { page: wu }] = [await open({ device: "desk" }), await open({ device: "desk" }), await open({ device: "phone" })];
  for (const page of [boss, zhou, wu]) page.setDefaultTimeout(20_000);
  await act.openApp(boss, host);
  await act.beginEmpty(boss, "老李");
  await act.addCards(boss, "要做的", [CALLS, PRIVATE]);
  await act.assign(boss, CALLS, "小周");
  await act.assign(boss, PRIVATE, "小吴");
  await play.at(boss, CALLS, sheet => play.addParticipants(boss, sheet, ["小吴"]));
  for (const [page, who] of [[zhou, "小周"], [wu, "小吴"]]) {
    const packet = await play.dispatch(way, boss, who);
    await act.openApp(page, host);
    await way.begin(page, who);
    await way.take(page, packet);
    await play.sayWhoIAm(page, who);
  }

  await act.openFirstBoard(zhou);
  await play.at(zhou, CALLS);
  await act.addCards(zhou, "要做的", [POSTER]);
  await act.assign(zhou, POSTER, "小吴");
  await play.table(zhou, { 小吴: ["发 1 张", "还没有回执", { [POSTER]: "未发" }] });
  await way.take(wu, await play.dispatch(way, zhou, "小吴"));
  await act.openFirstBoard(wu);
  await play.at(wu, POSTER, sheet => play.tick(sheet, "完成"));
  await play.at(wu, PRIVATE, async sheet => {
    await play.comment(sheet, "下个月想休三天");
    await play.press(find.button(sheet, "移到「在做的」"));
  });
  await way.take(zhou, await play.answer(way, wu, "小周"));
  await play.table(zhou, { 小吴: ["再发一次", "有回执", { [POSTER]: "完成" }] });
  await play.onBoard(zhou, ["要做的", "在做的", "做完的"], [CALLS, POSTER]);

  await test.step("the boss hears of both, from each of them", async () => {
    await way.take(boss, await play.answer(way, wu, "老李"));
    await way.take(boss, await play.answer(way, zhou, "老李"));
    await play.onBoard(boss, ["要做的", "在做的", "做完的"], [CALLS, POSTER, PRIVATE]);
    expect(play.differences([
      ["老李", await play.sights(boss, "老李", [CALLS, POSTER, PRIVATE])],
      ["小周", await play.sights(zhou, "小周", [CALLS, POSTER])],
      ["小吴", await play.sights(wu, "小吴", [CALLS, POSTER, PRIVATE])],
    ])).toEqual([]);
  });
});

// Who was written down by the boss, and what they call themselves on their own phone.
const SHOP = {
  小周: ["运营", "小周"], 小钱: ["运营", "阿钱"], 小吴: ["美工", "小吴"], 小赵: ["客服", "赵赵"],
  小贺: ["客服", "小贺"], 老孙: ["仓库", "孙师傅"], 小马: ["仓库", "小马"],
};
const EIGHT = ["老李", ...Object.keys(SHOP)];

test("eight first runs become one shop of eight, which all of them see", async ({ host, open }) => {
  test.setTimeout(240_000);
  const { page: boss } = await open({ device: "desk" });
  const everybody = async page => {
    await act.goTo(page, "#/people");
    await expect.poll(() => play.contacts(page)).toEqual([...EIGHT].sort());
  };
  await act.openApp(boss, host);
  await act.beginEmpty(boss, "老李");
  await act.goTo(boss, "#/people");
  for (const [name, [role]] of Object.entries(SHOP)) await act.addColleague(boss, { 名字: name, 岗位: role });
  await everybody(boss);
  const invitation = await act.exportShop(boss);
  const profiles = {}, answers = [];
  for (const [name, [, called]] of Object.entries(SHOP)) {
    await test.step(`${called}第一次打开，认出自己是${name}`, async () => {
      const { page, profile, close } = await open({ device: "phone" });
      profiles[name] = profile;
      await act.openApp(page, host);
      await act.receiveAtFirst(page, called);
      await act.importFile(page, invitation);
      await page.getByRole("dialog", { name: /^你是/ }).getByRole("button", { name: `我是 ${name}` }).click();
      await everybody(page);
      await check.saved(page);
      answers.push(await play.kept(await act.exportShop(page)));
      await close();
    });
  }
  for (const answer of answers) await act.importFile(boss, answer);
  await expect(boss.getByRole("dialog", { name: /^你是/ })).toHaveCount(0);
  await everybody(boss);
  const whole = await act.exportShop(boss);
  for (const name of Object.keys(SHOP)) {
    await test.step(`${name}那边也是八个人，没再问是谁`, async () => {
      const { page, close } = await open({ device: "phone", profile: profiles[name] });
      await act.openApp(page, host);
      await act.importFile(page, whole);
      await expect(page.getByRole("dialog", { name: /^你是/ })).toHaveCount(0);
      await everybody(page);
      await expect(page.getByRole("link", { name: new RegExp(`^${name}.*这是我`) })).toBeVisible();
      await close();
    });
  }
});
