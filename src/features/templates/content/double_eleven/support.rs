//! 各部门执行细节 · 客服: few cards before the sale, the long weeks after it.

use super::super::{
    CardContent, DueContent, FieldContent,
    OwnerContent::Role,
    StepContent,
    ValueContent::{self, Choice, Money},
    fields,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};
use super::{
    anchor::{END, PRESALE, PRICE_HELD},
    label,
};

const OURS: &[(&FieldContent, ValueContent)] = &[(&fields::DEPARTMENT, Choice("客服"))];

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "人手测算：缺的人先找好",
        body: "售前人数 = 店铺销售额 × 客服销售占比 ÷ 客服客单价 ÷ 询单转化率 ÷ 一人一天接得了多少人。\n\n\
               示例：10 万 × 40% ÷ 200 ÷ 40% ÷ 250 = 2 人；售后约为售前的四分之一，改单、催付各约六分之一。\n\n\
               缺的人从哪来：老员工加班、美工运营顶、外包夜班。外包先考再用，退款权限不给。\
               卡片上的预算 2400 元是加班费，示例。",
        owner: Role(SUPPORT),
        roles: &[OWNER, OPERATIONS],
        due: Some(DueContent::on(-30)),
        labels: &[label::TO_DECIDE],
        values: &[(&fields::DEPARTMENT, Choice("客服")), (&fields::BUDGET, Money(240_000))],
        steps: &[
            StepContent::open("五个数从后台抄，写明是哪几天的"),
            StepContent::open("开卖夜、次日、平日各要几人"),
            StepContent::open("分工：售前、改单、催付、售后、物流"),
            StepContent::open("缺几人、从哪来、多少钱，掌柜签"),
            StepContent::open("子账号和权限开好"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "培训和快捷短语换版，考过再上岗",
        body: "快捷短语照活动一页纸写，一条只答一个问题，不许诺哪天到、不说极限词、不引到平台外。\n\n\
               必有的八条：怎么算到手价、券怎么领、定金能不能退、尾款几点付、几号发、\
               价保到哪天、赠品送完换什么、缺货怎么办。\n\n\
               交两样：短语表、考试成绩。",
        owner: Role(SUPPORT),
        roles: &[OPERATIONS, DESIGN],
        start: Some(-10),
        due: Some(DueContent::on(-1).from(PRESALE)),
        labels: &[label::RECEIPT],
        values: OURS,
        steps: &[
            StepContent::open("主推款逐款：卖点、尺寸、常问的坑"),
            StepContent::open("三个算例，每人当面算一遍"),
            StepContent::open("八条短语写好，运营核价"),
            StepContent::open("考一次，替补也考，分数记下"),
            StepContent::open("自动回复、公告、核对地址换成活动版"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "战时接待：不买的原因、催付、付尾款",
        body: "每小时把前三个不买的原因报给运营，一句原话一个数，别写「嫌贵」就完。\n\n\
               催付先问是不是有疑问，不说「赶紧付款」。同一个人 24 小时内不超过 3 次，22:00 后只回不催（示例）。\n\n\
               尾款扫三遍：开卖前、开卖后一小时、截止前两小时。截止时间是示例，以商家后台公告为准。",
        owner: Role(SUPPORT),
        roles: &[OPERATIONS],
        start: Some(0),
        due: Some(DueContent::at(3, 22, 0)),
        values: OURS,
        steps: &[
            StepContent::open("19:30 到岗，短语、权限、备用号试过"),
            StepContent::open("开卖夜每小时报前三个不买的原因"),
            StepContent::open("拍下没付的扫一遍，问到疑问的报运营"),
            StepContent::open("要改地址、改规格的，当场备注插旗"),
            StepContent::open("第二天 9:00 补一遍催付"),
            StepContent::open("没付尾款的名单，每天一次"),
            StepContent::open("截止前两小时最后扫一遍"),
            StepContent::open("尾款付了几成、没付的为什么，报一个数"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "全员转售后：改地址、缺货通知、物流异常",
        body: "开卖第二天起，问的全是「发了没」。先主动说，比等着被催省一半话。\n\n\
               - **缺货**：仓库中午给名单，当天通知完，三个选择：等、换、退\n\
               - **物流**：揽收后 24 小时没动、两天没更新的（示例），先告诉买家再去查件\n\n\
               答应了的写备注：什么事、谁办、几点前。交班照备注交，不靠记。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE, OPERATIONS],
        start: Some(1),
        due: Some(DueContent::on(5)),
        labels: &[label::OVERSELLING],
        values: OURS,
        steps: &[
            StepContent::open("改地址的在打单前给仓库，打了的拦截"),
            StepContent::open("缺货名单当天通知完，结果填回名单"),
            StepContent::open("快到发货时限的，名单给仓库加急"),
            StepContent::open("没动的单号列表，登记查件号"),
            StepContent::open("异常的买家主动告诉，约下次回话的时间"),
            StepContent::open("预售款：几号发，逐批说一遍"),
            StepContent::open("答应过的事每天收工清一遍"),
            StepContent::open("每天报：咨询几条、没回几条、投诉几单"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "退款高峰：没发的先拦，发了的分原因",
        body: "凑单退、买贵退、不想要退挤在开卖后头一周。没发的先拦住，省两趟运费；倒计时快完的先办。\n\n\
               每天填一行，第七天出小结给运营和掌柜：\n\n\
               | 日 | 退款单 | 金额 | 没发拦下 | 发了拦回 | 前三个原因 | 快超时 |\n\
               |---|---|---|---|---|---|---|\n\
               | 示例：第 3 天 | 96 | 7600 | 58 | 11 | 凑单、尺寸、不想要 | 0 |\n\n\
               只退不拦，货又发走了，多半追不回来。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE, OPERATIONS, OWNER],
        start: Some(1),
        due: Some(DueContent::on(7)),
        labels: &[label::RECEIPT],
        values: OURS,
        steps: &[
            StepContent::open("未发货退款：先叫仓库抽单再同意，平台自动退的也抽"),
            StepContent::open("已发的：拦截登记，退回前不急着退"),
            StepContent::open("凑单退款：剩下的单还够不够门槛，按平台规则"),
            StepContent::open("按平台倒计时排序，每天两次清"),
            StepContent::open("仅退款的看凭证，该申诉的申诉"),
            StepContent::open("赠品一起退没退，写进备注"),
            StepContent::open("每天一行填好"),
            StepContent::open("第七天小结：退款率、前五原因、责任在哪"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "价保和补差价申请清到零",
        body: "平台自动赔的看账，找客服要的看凭证。同款同规格、价保期内、到手价真低了才补；\
               赠品、换了规格、别的店，不算。\n\n\
               同一天突然来一串，不是买家精，是我们哪里破价了：马上报运营。\n\n\
               日期以商家后台公告为准。",
        owner: Role(SUPPORT),
        roles: &[OPERATIONS, OWNER],
        start: Some(-20),
        due: Some(DueContent::on(-1).from(PRICE_HELD)),
        values: OURS,
        steps: &[
            StepContent::open("价保口径写成短语：到哪天、怎么点、怎么算"),
            StepContent::open("每天清一遍申请，登记单号、差额、原因"),
            StepContent::open("多于平日的，当天报运营查价"),
            StepContent::open("多少钱以内客服直接补，超过找谁"),
            StepContent::open("小额打款逐笔登记，写明订单尾号"),
            StepContent::open("截止前两天剩余的逐单办完"),
            StepContent::open("总数给财务：单数、金额、因我们降价的几单"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "差评和追评逐条跟，新问答进话术库",
        body: "先核实订单和物流，再联系，最后公开解释：致歉、事实、已经做了什么。\
               不争辩、不露买家信息、不拿钱物换评价。\n\n\
               质量类的三条以上指同一处，报运营停推广、仓库抽检。\n\n\
               这一场新问到的问题，收工前就写进话术库，别等人忘了。",
        owner: Role(SUPPORT),
        roles: &[OPERATIONS, WAREHOUSE, DESIGN],
        start: Some(-3),
        due: Some(DueContent::on(3).from(END)),
        values: OURS,
        steps: &[
            StepContent::open("差评、追评按款列表，原因分类"),
            StepContent::open("每条联系过，结果写在后面"),
            StepContent::open("公开解释逐条写，不用同一段"),
            StepContent::open("同一处三条以上的，报运营和仓库"),
            StepContent::open("真买家秀征得同意，转给美工"),
            StepContent::open("新问题 10 条，写成短语"),
            StepContent::open("活动版短语、自动回复换回日常版"),
            StepContent::open("客服的数交复盘：首响、询单转化、投诉"),
        ],
        ..CardContent::BLANK
    },
];
