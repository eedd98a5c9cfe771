//! 淘抢购: what the name stands for today, and how such a sale goes.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    ValueContent::{Money, Text},
    fields,
    platform_tasks::platform,
    role::{DESIGN, OPERATIONS, SUPPORT, WAREHOUSE},
};
use super::label;

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "淘抢购现在按限时秒杀等提报",
        body: "这一列沿用老名字，里面放限时、整点这一类短时活动：限时秒杀、聚划算里的整点场、百亿补贴里\
               的短场等（名称是示例，以商家后台为准）。列名可以改成你店里叫惯的。\n\n\
               打开后台看现在真有的入口，抄到下面，按下一张卡的做法报。每场一张卡，截止填报名截止。",
        owner: Role(OPERATIONS),
        due: Some(DueContent::on(3)),
        labels: &[label::TO_SET],
        steps: &[
            StepContent::open("打开后台活动中心，看现在的入口"),
            StepContent::open("抄下名称、报名期、要求，截图"),
            StepContent::open("列名改不改，定一句"),
            StepContent::open("哪几款适合，列名单"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "秒杀提报：选款、定价、锁货，赶在截止前",
        body: "短场卖的是一口气的量：款要看图就懂、价是整数、不用挑规格。件数报得少会被刷下去，报多了卖\
               不完压货。\n\n\
               先过「报名前四问」。全平台的券能不能叠先问，最坏到手价要不低于底价，第二个人签。仓库先看库存\
               再交表，结果不论过没过，仓库和客服都要知道。",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, SUPPORT, DESIGN],
        labels: &[label::TO_CHECK],
        steps: &[
            StepContent::open("款：一图就懂，规格不超过三个"),
            StepContent::open("价：最坏到手价不低于底价，第二个人签"),
            StepContent::open("货：仓库报可用，报几件锁几件"),
            StepContent::open("图：白底、无边框、不带促销字（示例）"),
            StepContent::open("报名，截图存卡"),
            StepContent::open("结果告诉仓库和客服"),
            StepContent::open("没过：写原因，换款或改价再报"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "秒杀当天：看价、看量、看客服",
        body: "短场半小时就定胜负，出错来不及慢慢查。开场前 15 分钟三个人到齐，写明谁能停活动。开场时刻\
               以排期为准（示例：20:00）。\n\n\
               没抢到的顾客来问，话术先备好：还有没有、下次几点、现在什么价，别答应给活动价。",
        owner: Role(OPERATIONS),
        roles: &[SUPPORT, WAREHOUSE],
        labels: &[label::TO_CHECK],
        steps: &[
            StepContent::open("开场前 15 分钟：价、库存、限购、券"),
            StepContent::open("开场 1 分钟：买家号看到手价，截图"),
            StepContent::open("每 10 分钟报剩余"),
            StepContent::open("卖完：换页面、停推广、话术换成已抢完"),
            StepContent::open("散场：恢复价，查有没有超卖"),
            StepContent::open("当晚或次日填支付、退款、结果"),
            StepContent::open("多出来的订单按备货顺序发，写明发到几号"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "示例：TM 削皮刀 9.9元 800件 限时秒杀",
        body: "照着改成你的第一场，或者删掉。数是示例。\n\n\
               - 日常价 15.9，秒杀价 9.9；淘金币抵 2%，最坏到手价 9.70，底价 8.50，高 1.20 元\n\
               - 底价 = 成本 3.2 + 包材运费 4.8 + 佣金约 0.5；退款和售后一扣剩不多，只为拉新，不投推广\n\
               - 在库 1450，别处已锁 300，安全库存 250，可用 900，锁 800\n\
               - 限购 2 件，偏远不包邮另写",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, SUPPORT],
        due: Some(DueContent::at(10, 18, 0)),
        labels: &[label::TO_SET],
        platform: Some(platform::TMALL),
        price_fen: Some(990),
        stock: Some(800),
        values: &[
            (&fields::CAMPAIGN, Text("限时秒杀")),
            (&fields::WORST_PRICE, Money(970)),
            (&fields::FLOOR_PRICE, Money(850)),
            (&fields::SECOND_PAIR_OF_EYES, Text("掌柜")),
        ],
        steps: &[
            StepContent::open("最坏到手价复核"),
            StepContent::open("仓库锁 800 件"),
            StepContent::open("报名图"),
            StepContent::open("报名，截图存卡"),
            StepContent::open("结果告诉仓库和客服"),
        ],
        ..CardContent::BLANK
    },
];
