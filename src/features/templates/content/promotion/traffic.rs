//! 日常促销, second part: members, old customers, partners and paid traffic.

use super::super::{
    CardContent,
    OwnerContent::Role,
    StepContent,
    role::{DESIGN, OPERATIONS, SUPPORT, WAREHOUSE},
};
use super::checks::{AD_CHECK, COUPON_CHECK, PRICE_CHECK};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "新客礼金",
        body: "- 目的：让没买过的人下第一单\n\
               - 适用：复购好、首单肯让利的店\n\
               - 设置点：谁算新客按后台口径（示例：365 天没买过）、面额、限用商品\n\
               - 风险：和店铺券、单品折叠到底价以下；招来只买一次的人\n\
               - 看什么数：新客数、单个新客成本、60 天内再买的比例",
        owner: Role(OPERATIONS),
        steps: COUPON_CHECK,
        ..CardContent::BLANK
    },
    CardContent {
        title: "会员价、会员日",
        body: "- 目的：让老客有理由入会、再来\n\
               - 适用：有两次以上购买的货\n\
               - 设置点：会员价单独设，别改一口价；每月固定一天\n\
               - 风险：会员价参与叠加，最坏到手价要连它一起算\n\
               - 看什么数：入会数、会员复购、会员日退款后金额",
        owner: Role(OPERATIONS),
        roles: &[SUPPORT, DESIGN],
        steps: PRICE_CHECK,
        ..CardContent::BLANK
    },
    CardContent {
        title: "老客召回：短信和群",
        body: "- 目的：把 90 天没来的请回来（示例）\n\
               - 适用：耗材、换季、有新品可说\n\
               - 设置点：一群人一句话一张券；先发 100 人试\n\
               - 风险：发多了退订拉黑；晚上 9 点到早上 8 点不发；内容要能退订\n\
               - 看什么数：试发领券数、下单、每条成本、退款后金额",
        owner: Role(SUPPORT),
        roles: &[OPERATIONS],
        steps: &[
            StepContent::open("圈人，写人数和频次上限"),
            StepContent::open("文案和券，第二个人复核"),
            StepContent::open("试发 100 人，看 3 天"),
            StepContent::open("够本再发完"),
            StepContent::open("发送记录和结果截图"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "淘金币抵扣",
        body: "- 目的：进频道拿流量，给顾客一点抵扣\n\
               - 适用：低价、走量、毛利够的款\n\
               - 设置点：抵扣比例（示例：2%，以商家后台为准）、参与商品\n\
               - 风险：抵扣常和券同时用，要算进最坏到手价\n\
               - 看什么数：带来的访客、抵扣金额、退款后毛利",
        owner: Role(OPERATIONS),
        steps: PRICE_CHECK,
        ..CardContent::BLANK
    },
    CardContent {
        title: "淘宝客：佣金算进毛利",
        body: "- 目的：按成交付费的外部流量\n\
               - 适用：毛利够、评价稳的款\n\
               - 设置点：通用计划打底，定向计划给谈好的人；佣金率、起止（名称是示例，以后台为准）\n\
               - 风险：佣金加券叠到亏；高佣改低不是马上生效；佣金从哪天起算问清\n\
               - 看什么数：淘客退款后成交、佣金占比、券成本、复购",
        owner: Role(OPERATIONS),
        steps: &[
            StepContent::open("单件毛利减佣金减券，不亏"),
            StepContent::open("第二个人复核"),
            StepContent::open("计划名：款号_佣金_到期日"),
            StepContent::open("每周导一次明细，看退款"),
            StepContent::open("到期前一天定：续还是停，截图"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "店播",
        body: "- 目的：把客服每天答的话讲给一群人听\n\
               - 适用：要演示、要比大小的货\n\
               - 设置点：排班、货盘、直播价、口播稿和禁说的词\n\
               - 风险：主播口头答应的赠品没人知道；直播价进了最低价口径；退款高\n\
               - 看什么数：场观、进店、退款后成交、每小时产出",
        owner: Role(SUPPORT),
        roles: &[OPERATIONS, WAREHOUSE],
        steps: &[
            StepContent::open("货盘和直播价，第二个人复核"),
            StepContent::open("口播稿过一遍极限词"),
            StepContent::open("赠品和库存告诉仓库"),
            StepContent::open("开播前买家号看价"),
            StepContent::open("下播当天：答应过的事列名单"),
            StepContent::open("3 天后填退款后成交"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "短视频",
        body: "- 目的：用 15 秒讲清一个用处\n\
               - 适用：有动作、有前后对比的货\n\
               - 设置点：前 3 秒见用处；挂对商品；竖版\n\
               - 风险：素材和音乐没授权；功效说过头；视频里写死价格，活动一完就错\n\
               - 看什么数：完播、点进商品、收藏加购",
        owner: Role(DESIGN),
        roles: &[OPERATIONS],
        steps: &[
            StepContent::open("脚本一页，卖点一个"),
            StepContent::open("拍，样品没划痕"),
            StepContent::open("极限词和授权核过"),
            StepContent::open("挂商品，手机上点一遍"),
            StepContent::open("7 天后填数，截图"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "新品试用",
        body: "- 目的：换来真实的使用图和问题\n\
               - 适用：新品、要上手才知道好的货\n\
               - 设置点：份数、申请条件、要不要还；入口名称以商家后台为准\n\
               - 风险：不能要求写好话；份数和运费记进「赠品和样品」；试用价进不进最低价口径先问\n\
               - 看什么数：申请数、真实带图评价数、暴露的问题数",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, SUPPORT],
        steps: &[
            StepContent::open("份数和成本掌柜知道"),
            StepContent::open("仓库单锁试用件"),
            StepContent::open("页面写明如实评价即可"),
            StepContent::open("问题列表给供应商和美工"),
            StepContent::open("结果截图"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "关键词推广",
        body: "- 目的：接住正在搜的人\n\
               - 适用：标品、决策快的货\n\
               - 设置点：精准词先小预算，日限额、时段、地域；词和图各改一样\n\
               - 风险：大词烧钱；点击不到 30 就下结论（示例）；只看投产不看退款\n\
               - 看什么数：点击率、转化、退款后投产、推广占比。保本投产 = 1 ÷ (毛利率 × (1 − 退款率))，示\
               例：毛利率 35%、退款率 10%，投产要到 3.18 才不亏",
        owner: Role(OPERATIONS),
        steps: AD_CHECK,
        ..CardContent::BLANK
    },
    CardContent {
        title: "人群推广",
        body: "- 目的：找像老客的人，先种收藏加购\n\
               - 适用：非标、要想几天才买的货\n\
               - 设置点：人群包、出价、落地款、频次；先拉新再收割，分开建计划\n\
               - 风险：把老客又买了一遍；转化滞后，一天就关\n\
               - 看什么数：收藏加购成本、7 天和 15 天退款后成交",
        owner: Role(OPERATIONS),
        steps: AD_CHECK,
        ..CardContent::BLANK
    },
    CardContent {
        title: "全站推广",
        body: "- 目的：系统替你分配全店流量\n\
               - 适用：评价稳、库存够、毛利算清的款\n\
               - 设置点：目标投产、日预算、参与商品；在万相台无界版里（示例，以后台为准）\n\
               - 风险：把本来就有的自然单也算进去，投产看着高；停掉那几天会掉量\n\
               - 看什么数：看**全店**退款后金额和推广占比，前后各 7 天比",
        owner: Role(OPERATIONS),
        steps: AD_CHECK,
        ..CardContent::BLANK
    },
];
