// A believable first day on boards made from templates: what is filled in is worked out, cards go their way, and at its end the
// day is closed.
import { act, check, expect, find, test } from "./support/test.mjs";
import * as day from "./support/first_day.mjs";

const { box, choose, close, closeDay, due, fact, fill, finish, opened, worked } = day;

for (const device of ["phone", "desk"]) {
  test(`各平台任务 on a ${device}: an application goes from 待申报 to 通过, and stock that would be short is seen before`, async ({ host, open }) => {
    test.setTimeout(120_000);
    const { page, press } = await day.begin(host, open, device, "各平台任务");
    // The title fills what it says.
    await act.addCards(page, "活动申报", ["JD 蒸锅 59元 200件"]);
    await opened(page, press, "JD 蒸锅");
    await expect(fact(page, "平台")).toContainText("京东");
    await fill(page, { 活动名称: "厨房焕新", 最坏到手价: "55", 底价: "50" });
    await expect(worked(page, "高于底价")).toHaveText("¥5");
    await expect(worked(page, "锁后剩余")).toContainText("少了在库");
    await fill(page, { 在库: "320", 别处已锁: "100", 安全库存: "50" });
    // 320 − 100 − 50 − 200: short, so less is set aside.
    await expect(worked(page, "锁后剩余")).toHaveText(/^[-−]30/);
    await fill(page, { 库存: "150" });
    await expect(worked(page, "锁后剩余")).toHaveText(/^20/);
    await fill(page, { 价格复核人: "小周" });
    await choose(page, press, "申报状态", "待申报");
    await due(page, press, "今天");
    await close(page, press);
    await expect(find.card(page, "JD 蒸锅")).toHaveAccessibleName(/锁后剩余 20/);
    // Not heard of by the evening: it goes on, and is counted.
    const told = await closeDay(page, press, "活动申报");
    expect(told).toMatch(/JD 蒸锅/);
    await expect(find.card(page, "JD 蒸锅")).toHaveAccessibleName(/明天截止.*顺延 1 次/);
    for (const state of ["已提报", "已通过"]) {
      await opened(page, press, "JD 蒸锅");
      await choose(page, press, "申报状态", state);
      await close(page, press);
      await expect(find.card(page, "JD 蒸锅")).toHaveAccessibleName(new RegExp(`申报状态 ${state}`));
    }
    await act.moveByMenu(page, "JD 蒸锅", "活动&促销");
    await expect(find.card(find.list(page, "活动&促销"), "JD 蒸锅")).toBeVisible();
    await check.accessible(page, "an application that passed");
  });

  test(`售后问题 on a ${device}: a case has somebody to answer for it and its loss, and is closed`, async ({ host, open }) => {
    test.setTimeout(120_000);
    const { page, press } = await day.begin(host, open, device, "售后问题");
    await act.addCards(page, "待受理", ["TM 货架 少螺丝 尾号1234"]);
    await opened(page, press, "TM 货架");
    await choose(page, press, "问题类型", "补发");
    await choose(page, press, "责任", "仓库");
    await expect(worked(page, "净损失")).toContainText("—");
    await fill(page, { 订单号: "尾号1234", 补发货成本: "5", 补发运费: "8", 补偿: "10" });
    await expect(worked(page, "净损失")).toHaveText("¥23");
    await fill(page, { 供应商承担: "5" });
    await expect(worked(page, "净损失")).toHaveText("¥18");
    await check.accessible(page, "a case with its loss");
    await close(page, press);
    for (const list of ["待我方", "已结案"]) {
      await act.moveByMenu(page, "TM 货架", list);
      await expect(find.card(find.list(page, list), "TM 货架")).toBeVisible();
    }
    await finish(page, press, "TM 货架");
    const told = await closeDay(page, press, "已结案");
    expect(told).toMatch(/TM 货架 少螺丝 尾号1234.*小李/);
    await expect(find.card(page, "TM 货架")).toHaveCount(0);
  });

  test(`订单跟踪 on a ${device}: an order is written by its title and carried to 运输中`, async ({ host, open }) => {
    test.setTimeout(120_000);
    const { page, press } = await day.begin(host, open, device, "订单跟踪");
    await act.addCards(page, "待确认", ["层板×40 德邦到付 石家庄 明天到"]);
    await opened(page, press, "层板×40");
    await expect(box(page, "库存")).toHaveValue("40 件");
    await expect(fact(page, "物流")).toContainText("德邦");
    await expect(fact(page, "运费")).toContainText("到付");
    await expect(fact(page, "截止")).toContainText("明天");
    await fill(page, { 客户: "张女士 尾号8888", 省市: "河北石家庄", 应付运费: "260" });
    await due(page, press, "今天");
    await close(page, press);
    for (const list of ["待打包", "已打包待提货", "运输中"]) {
      await act.moveByMenu(page, "层板×40", list);
      await expect(find.card(find.list(page, list), "层板×40")).toBeVisible();
    }
    await opened(page, press, "层板×40");
    await fill(page, { 运单号: "DPK0000001", 实付运费: "285" });
    await expect(worked(page, "运费差额")).toHaveText("¥25");
    await check.accessible(page, "an order on its way");
    await close(page, press);
    const told = await closeDay(page, press, "运输中");
    expect(told).toMatch(/层板×40/);
    await expect(find.card(page, "层板×40")).toHaveAccessibleName(/明天截止.*顺延 1 次/);
  });

  test(`运营每月工作计划 on a ${device}: revenue, cost and hours say what an hour is worth`, async ({ host, open }) => {
    test.setTimeout(120_000);
    const { page, press } = await day.begin(host, open, device, "运营每月工作计划");
    await act.addCards(page, "月目标", ["京东组 本月核算"]);
    await opened(page, press, "京东组");
    await fill(page, { 小组: "京东组", 目标: "80000", 完成: "60000" });
    await expect(worked(page, "完成率")).toHaveText("75%");
    await fill(page, { 收入: "60000", 费用: "42000" });
    await expect(worked(page, "单位时间附加值")).toContainText("少了时间");
    await fill(page, { 时间: "240" });
    await expect(worked(page, "单位时间附加值")).toHaveText("¥75");
    await due(page, press, "今天");
    await check.accessible(page, "the account of a group");
    await close(page, press);
    await expect(find.card(page, "京东组")).toHaveAccessibleName(/单位时间附加值 ¥75/);
    const told = await closeDay(page, press, "月目标");
    expect(told).toMatch(/京东组 本月核算/);
    await expect(find.card(page, "京东组")).toHaveAccessibleName(/顺延 1 次/);
    await check.saved(page);
    await act.reload(page);
    await opened(page, press, "京东组");
    await expect(worked(page, "单位时间附加值")).toHaveText("¥75");
  });
}
