//! 节日促销: one checklist for every festival, and the festivals of the year.

use super::super::{
    CardContent,
    OwnerContent::Role,
    StepContent,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};
use super::label;

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "节日子模板：从选品到小结，一场复制一张",
        body: "复制这张，标题改成节日名，开始填预热日，截止填结束日；提前的天数从开卖日往回算，过后的天\
               数从结束日往后算。日期以商家后台公告为准。\n\n\
               主题一句话，主推不超过三款。算最坏到手价时把满减、券、会员价、新客礼金全叠上，不低于底价，第\
               二个人签。报名前仓库先看可用库存，过没过都告诉仓库和客服。",
        owner: Role(OPERATIONS),
        roles: &[DESIGN, SUPPORT, WAREHOUSE],
        labels: &[label::TO_SET],
        steps: &[
            StepContent::open("提前 20 天：选品与主题，仓库报可用库存"),
            StepContent::open("提前 15 天：玩法与价，底价第二个人签"),
            StepContent::open("提前 12 天：素材需求单齐，美工开工"),
            StepContent::open("提前 7 天：预热，券和页面核一遍，客服换话术"),
            StepContent::open("当天：开始后 5 分钟用买家号看到手价，截图"),
            StepContent::open("过后 1 天：恢复价、撤角标，价保期内不再降"),
            StepContent::open("过后 5 天：小结，支付、退款、退款后、花费、余货"),
            StepContent::open("余货定去处，下次改一条"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "双12与双旦：年底清货、送礼",
        body: "示例日子：双12 在 12-01 到 12-12，双旦在 12-20 到 01-03，名称年年改，以商家后台公告为\
               准。\n\n\
               接着双11 的价保期，先查**价保到哪天**，没过不能更低。定位清货和礼盒，不再压新货。交：在价保\
               里的款名单，年底要清的款名单。",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, SUPPORT],
        steps: &[
            StepContent::open("查每款价保到哪天，列表"),
            StepContent::open("清货款和送礼款各选几款"),
            StepContent::open("礼盒包装和贺卡问仓库"),
            StepContent::open("复制节日子模板建卡"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "年货节：先定最后发货日",
        body: "示例日子：2027 年春节 02-06，年货节约从 12-25 到 01-05 开始；快递停收约在腊月廿五（2027\
               -02-01），工厂停得更早，以商家后台和快递公告为准。\n\n\
               四个日子先定：最后下单日、最后发货日、放假公告、复工日。停收前后下的单发不出去，页面要写明。\
               交：四个日子的公告图。",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, SUPPORT, DESIGN],
        labels: &[label::TO_SET],
        steps: &[
            StepContent::open("问各快递停收日，按省列表"),
            StepContent::open("最后下单日写上首页和详情"),
            StepContent::open("工厂停工前备够节后两周"),
            StepContent::open("客服放假话术和值班表"),
            StepContent::open("复工日发完积压，截图"),
            StepContent::open("复制节日子模板建卡"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "情人节、元宵、38 节",
        body: "示例日子：情人节 02-14，元宵 2027-02-20，38 节 03-01 到 03-08，以商家后台公告为准。\n\n\
               38 节报名多在二月初，正碰上放假：**放假前把价、货、图备好**，能报的先报。03-15 前自查极限\
               词、资质、差评，一起做。交：报名截图，自查表。",
        owner: Role(OPERATIONS),
        roles: &[DESIGN, WAREHOUSE],
        steps: &[
            StepContent::open("放假前备好 38 节的价和图"),
            StepContent::open("放假期间谁看公告，写名字"),
            StepContent::open("315 自查：极限词、资质、差评"),
            StepContent::open("复制节日子模板建卡"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "520 与 618：上半年最大的一场",
        body: "示例日子：520 在 05-20；618 在 2025 年 5-13 预售、5-16 现货，2024 年 5-20 20:00 开卖，年\
               年不同，以商家后台公告为准。端午（2027-06-09）落在中间。\n\n\
               618 单独用「双十一专项计划」模板建板，这里只留小节日。价保到七月初（示例），之前别再降。交：\
               日子表。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, WAREHOUSE],
        steps: &[
            StepContent::open("四月起每天看公告"),
            StepContent::open("618 用专项计划模板建板"),
            StepContent::open("520 和端午要不要做，定一句"),
            StepContent::open("做的复制节日子模板建卡"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "七夕、99、中秋、国庆",
        body: "示例日子：七夕 2027-08-08，99 大促 09-09，中秋 2027-09-15，国庆 10-01，以商家后台公告为\
               准。\n\n\
               中秋礼盒过了节就没人要：**节前 7 天（示例）清到底**。双11 报名常在九月就开（示例），这几场的\
               价先想好会不会进它的最低价口径。交：礼盒余货数，价格表。",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, DESIGN],
        steps: &[
            StepContent::open("礼盒首批量按去年退款后件数定"),
            StepContent::open("节前 7 天看余货，定清法"),
            StepContent::open("对一遍：价会不会影响双11"),
            StepContent::open("国庆发货和值班表"),
            StepContent::open("复制节日子模板建卡"),
        ],
        ..CardContent::BLANK
    },
];
