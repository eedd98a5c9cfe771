//! 官方时间表: the platform's days, each with what must be seen on that day.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};
use super::{
    anchor::{APPLY_FROM, APPLY_UNTIL, END, PRESALE, PRICE_HELD},
    label,
};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "六个日子先排上，公告一出就改成今年的",
        body: "一场大促不是一个日子。下面的默认值都是示例，以商家后台公告为准；往年网上传的日子常差两到四天，只认后台。\n\n\
               | 日子 | 默认（示例） | 挂在上面的事 |\n\
               |---|---|---|\n\
               | 报名开放 | 开卖前 45 天 | 商家报名、商品报名 |\n\
               | 报名截止 | 开卖前 30 天 18:00 | 报名素材、改价重提 |\n\
               | 预售开始 | 开卖前 10 天 20:00 | 定金、详情页说明 |\n\
               | 开卖 | 20:00 | 现货开抢，预售付尾款 |\n\
               | 活动结束 | 开卖后 11 天 23:59 | 撤版、恢复日常 |\n\
               | 价保截止 | 开卖后 27 天 23:59 | 之前不降价，之后才动价 |\n\n\
               没有预售的年份，删掉预售的卡片。公告出得晚也先备货、定价、做图，不等平台。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, DESIGN, SUPPORT, WAREHOUSE],
        due: Some(DueContent::on(-60)),
        steps: &[
            StepContent::open("六个日子先按示例排上"),
            StepContent::open("后台公告截图存这里"),
            StepContent::open("六个日子逐个改成公告的"),
            StepContent::open("改完发给四个岗位"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "别家平台的时间，和主场放一起看",
        body: "几个平台日子不同，先开卖的那家会定下最低价。一家一行，冲突的先请掌柜定保哪家。\
               日子以各家商家后台公告为准。\n\n\
               | 平台 | 报名截止 | 开卖 | 结束 | 价保到 | 谁管 |\n\
               |---|---|---|---|---|---|\n\
               | 示例：京东（2025 年） | 看后台 | 10 月 9 日起 | 看后台 | 看后台 | 运营 |",
        owner: Role(OPERATIONS),
        roles: &[OWNER, WAREHOUSE],
        due: Some(DueContent::on(-48)),
        labels: &[label::PRICE_AT_RISK],
        steps: &[
            StepContent::open("每个平台填一行"),
            StepContent::open("标出开卖比主场早的平台"),
            StepContent::open("同款到手价放一起比，差价写明"),
            StepContent::open("表给仓库，库存按平台分"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "报名开放：商家先报，商品再报",
        body: "日子是示例，以商家后台公告为准。开放当天先把规则读完：校验价看前多少天、算不算券后，决定哪些款报得了。\n\n\
               交出来的是一张截图：报名入口、截止时间、校验价口径。",
        owner: Role(OPERATIONS),
        due: Some(DueContent::on(0).from(APPLY_FROM)),
        steps: &[
            StepContent::open("资质、店铺分、保证金够不够"),
            StepContent::open("商家报名提交，截图"),
            StepContent::open("校验价口径抄下来（示例：前 30 天最低价）"),
            StepContent::open("同一款能不能既报预售又报现货"),
            StepContent::open("发货时限和赔付规则截图"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "玩法：立减、券、满减怎么叠，写成三个算例",
        body: "玩法年年变，别照去年的算。示例：2022 年是跨店满 300 减 50，2025 年是官方立减 15% 起、一件也减。\
               今年的以商家后台公告为准。\n\n\
               用自家一款主推品写三个算例：买一件、凑单、会员。客服背它，美工照它写图，价格总表照它试算。",
        owner: Role(OPERATIONS),
        roles: &[DESIGN, SUPPORT],
        due: Some(DueContent::on(1).from(APPLY_FROM)),
        labels: &[label::PRICE_AT_RISK],
        steps: &[
            StepContent::open("规则原文截图"),
            StepContent::open("哪些优惠能叠、先后怎么算"),
            StepContent::open("哪部分平台出钱，哪部分我们出"),
            StepContent::open("三个算例写进活动一页纸"),
            StepContent::open("第二个人照规则重算一遍"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "报名和素材截止：过没过都要有人知道",
        body: "截止时刻是示例，以商家后台公告为准。别压到最后一小时，后台会卡，被打回也没时间改。\n\n\
               过审的款，仓库按锁货数留货，客服把它加进问答；没过的款，放掉库存，页面和话术里去掉。",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, SUPPORT, DESIGN],
        due: Some(DueContent::at(0, 18, 0).from(APPLY_UNTIL)),
        labels: &[label::AWAITS_PLATFORM, label::RECEIPT],
        steps: &[
            StepContent::open("逐款状态截图：过审、待审、打回"),
            StepContent::open("打回的写明原因，改完重提"),
            StepContent::open("报上的价、库存和总表逐款一致"),
            StepContent::open("最终结果名单发出"),
            StepContent::open("仓库回：锁了多少，放了多少"),
            StepContent::open("客服回：知道哪些款参加"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "预售开始：定金、尾款、发货时间逐款核对",
        body: "日子和时刻是示例，以商家后台公告为准。开始后 5 分钟用买家号点到付款页，看到的每个数都和一页纸对。\n\n\
               预售款写明几号发货，写得出就得发得出：先问仓库和供应商。",
        owner: Role(OPERATIONS),
        roles: &[SUPPORT, DESIGN, WAREHOUSE],
        due: Some(DueContent::at(0, 20, 0).from(PRESALE)),
        labels: &[label::PRICE_AT_RISK],
        steps: &[
            StepContent::open("定金、立减、尾款金额，加起来等于到手价"),
            StepContent::open("付尾款的起止时间"),
            StepContent::open("详情页写明：定金怎么退、几号发货"),
            StepContent::open("现货款的加购价、预热角标已露出"),
            StepContent::open("买家号截图，逐款一张"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "开卖：现货开抢，预售付尾款",
        body: "20:00 是示例，以商家后台公告为准。头 5 分钟看价，头 15 分钟看货，其余在「盯盘」那张卡片里。\n\n\
               付尾款到开卖后第 3 天 23:59 截止（示例，以商家后台公告为准）。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, SUPPORT, WAREHOUSE, DESIGN],
        due: Some(DueContent::at(0, 20, 0)),
        labels: &[label::PRICE_AT_RISK, label::OVERSELLING],
        steps: &[
            StepContent::open("19:30 各岗位到齐，报到截图"),
            StepContent::open("19:50 后台看一遍活动、券、库存状态"),
            StepContent::open("20:02 主推款到手价逐款截图"),
            StepContent::open("20:05 付尾款页点通，金额对"),
            StepContent::open("20:10 各平台库存在减，没有一个数翻倍"),
            StepContent::open("20:15 第一个数发给掌柜"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "第二波开卖（公告里没有就删）",
        body: "日子是示例，以商家后台公告为准。第二波不是把第一波再开一次：库存要重新锁，券要新建，图要换时间。\n\n\
               到手价不低于第一波，否则第一波的买家都来要差价。",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, DESIGN, SUPPORT],
        due: Some(DueContent::at(-1, 20, 0).from(END)),
        labels: &[label::PRICE_AT_RISK, label::OVERSELLING],
        steps: &[
            StepContent::open("实盘后重锁库存，退回可售的算进来"),
            StepContent::open("最坏到手价重算，第二个人复核"),
            StepContent::open("不低于第一波，不低于底价"),
            StepContent::open("券、限购、赠品重设，起止到分"),
            StepContent::open("主图、承接页换成第二波时间"),
            StepContent::open("客服短语和公告换版"),
            StepContent::open("开卖 5 分钟买家号截图"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "活动结束：到点看活动价退没退",
        body: "日子和时刻是示例，以商家后台公告为准。活动不是到这里就完：发货、退款、价保还在跑。\n\n\
               有的数据结束后就看不到了，先导出再撤。",
        owner: Role(OPERATIONS),
        roles: &[SUPPORT, WAREHOUSE],
        due: Some(DueContent::at(0, 23, 59).from(END)),
        steps: &[
            StepContent::open("活动数据导出：商品、推广、客服、退款"),
            StepContent::open("活动价、券、限购到点退出，买家号截图"),
            StepContent::open("推广计划按表停或降"),
            StepContent::open("已拍未付的单：能不能按活动价付，问清口径"),
            StepContent::open("各平台锁的库存释放，告诉仓库"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "价保截止：申请清零，才许动价",
        body: "日子是示例，以商家后台公告为准；几个平台按最晚的那天算。这天之前同款同规格不低于活动到手价，\
               券、直播价、会员价、别的平台都算。\n\n\
               交出来两个数：价保赔了几单、一共多少钱，记进复盘。",
        owner: Role(OPERATIONS),
        roles: &[SUPPORT, OWNER],
        due: Some(DueContent::at(0, 23, 59).from(PRICE_HELD)),
        steps: &[
            StepContent::open("各平台价保到哪天，截图核过"),
            StepContent::open("排队的价保申请处理完"),
            StepContent::open("价保赔付导出：单数、金额、原因"),
            StepContent::open("哪款因为我们自己降价而赔，写明"),
            StepContent::open("通知运营：可以动价"),
        ],
        ..CardContent::BLANK
    },
];
