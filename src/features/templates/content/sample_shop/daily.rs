//! 日常运营: goods coming in and going out, money, reviews.

use super::super::{
    CardContent, CommentContent, DueContent,
    OwnerContent::Member,
    StepContent,
    platform_tasks::{label, platform},
};
use super::person::{CHEN, HE, LI, MA, MEI, QIANG, ZHENG, ZHOU};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "早上看差评",
        body: "先核实订单，24 小时内私下联系，再公开解释：致歉、事实、已经怎么处理。\n\n\
               不逐条争辩，不露顾客信息，不许诺返现，不要求删评。",
        owner: Member(CHEN),
        participants: &[HE],
        due: Some(DueContent::at(0, 10, 0)),
        steps: &[
            StepContent::ticked("天猫 2 条"),
            StepContent::ticked("京东 1 条"),
            StepContent::open("1号店"),
            StepContent::open("苏宁"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "不粘煎锅20cm 到仓 2000件：抽检 5%，外箱拍照",
        body: "抽 100 件：涂层划痕、手柄松动、平底放稳，每样记件数。不合格超过 3 件，整批先不入库，找小李。\n\n\
               合格后先锁 500 件给 1号店。",
        owner: Member(ZHENG),
        participants: &[QIANG, MA, ZHOU],
        due: Some(DueContent::on(1)),
        labels: &[label::STOCKING],
        stock: Some(2000),
        steps: &[
            StepContent::ticked("和司机约好到仓时间"),
            StepContent::open("点箱数，外箱六面拍照"),
            StepContent::open("抽检 100 件"),
            StepContent::open("入库，锁 500 件"),
        ],
        comments: &[CommentContent::new(ZHENG, 8, "司机说明天上午 9 点半前后到，走后门。")],
        ..CardContent::BLANK
    },
    CardContent {
        title: "JD 入仓 竹砧板三件套 300件 德邦到付",
        body: "到付要收货方书面确认，入仓单号写在每箱外面。预约时段内没送到要重新排，提前一天打电话给网点。",
        owner: Member(QIANG),
        participants: &[ZHOU],
        due: Some(DueContent::at(1, 16, 0)),
        platform: Some(platform::JD),
        stock: Some(300),
        steps: &[
            StepContent::ticked("预约入仓时段"),
            StepContent::ticked("贴箱唛，每箱标「第几箱/共几箱」"),
            StepContent::open("德邦上门提货"),
            StepContent::open("运单号写到评论里"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "1M 上月结算单差 1286.40元，找平台对账",
        body: "我们的表比平台多 1286.40 元。已排除退款和运费，差在两场活动的扣点：合同写 6%，结算按 8% 扣。\n\n\
               合同那一页和报名截图一起提交。",
        owner: Member(ZHOU),
        participants: &[LI],
        due: Some(DueContent::at(-1, 17, 0)),
        platform: Some(platform::YHD),
        steps: &[
            StepContent::ticked("逐单核对"),
            StepContent::ticked("提交工单"),
            StepContent::open("平台答复"),
            StepContent::open("差额到账"),
        ],
        comments: &[CommentContent::new(ZHOU, 29, "工单提交了，平台说 3 个工作日内答复。")],
        ..CardContent::BLANK
    },
    CardContent {
        title: "售后周报：退款原因前五",
        body: "按件数排，写明责任在谁：仓库、快递、厂家、页面、客服、顾客。第一名要有改进卡片，别只报数。",
        owner: Member(HE),
        participants: &[CHEN, LI],
        due: Some(DueContent::on(2)),
        ..CardContent::BLANK
    },
    CardContent {
        title: "大促客服排班",
        body: "20:00 开卖，19:30–24:00 两个人都在；第二天 9:00–11:00 是第二个高峰。小李、小周当替补，话术先发给他们。",
        owner: Member(HE),
        participants: &[CHEN, LI, ZHOU],
        due: Some(DueContent::on(9)),
        steps: &[
            StepContent::open("排出三天班表"),
            StepContent::open("替补试答 10 个问题"),
            StepContent::open("自动回复和公告换版"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "上次双11复盘留下的三件事",
        body: "开下一场大促的会之前要做完，做不完的说明原因。",
        owner: Member(LI),
        participants: &[ZHENG, MEI],
        due: Some(DueContent::on(8)),
        steps: &[
            StepContent::ticked("价格表加「最低到手价」一列，两个人签字"),
            StepContent::open("主推款提前一周预包，不等开卖"),
            StepContent::open("备好「售罄」「延迟发货」两张图"),
        ],
        ..CardContent::BLANK
    },
];
