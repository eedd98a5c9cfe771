//! 应急预案: what to do when it goes wrong, written before it does. They lie ready, so none is due.

use super::super::{
    CardContent,
    OwnerContent::Role,
    StepContent,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};
use super::label;

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "应急：价格设错",
        body: "谁先看见谁动手，不用请示：下架，或把库存改成 0。头 4 小时最要紧，越拖单越多、话越难说。\n\n\
               - **不要自己批量取消**：取消多少算多少违规，先找平台说明\n\
               - 价差大得离谱、时间短、发现就改，有可能按重大误解处理，靠的是证据，问律师\n\
               - 不发货要赔多少看平台规则（示例：订单金额的 30%），先算出最坏一共赔多少\n\n\
               留下一份：截图、操作日志、订单清单、和平台的往来。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, SUPPORT, WAREHOUSE],
        labels: &[label::PRICE_AT_RISK],
        steps: &[
            StepContent::open("下架或库存改 0，记下几点几分"),
            StepContent::open("截图：前台价、后台设置、操作日志"),
            StepContent::open("仓库停打这一款的单"),
            StepContent::open("数订单：几单、几件、差多少钱"),
            StepContent::open("联系平台，工单号记在评论里"),
            StepContent::open("客服统一口径，没定之前不许诺"),
            StepContent::open("掌柜定方案：发、补偿还是协商退款"),
            StepContent::open("改好，两个人核过再上架"),
            StepContent::open("写明是哪一格填错，谁本该复核"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "应急：超卖",
        body: "卖出的比能发的多。先止住，再按付款先后排，别让客服一单一单去碰。\n\n\
               三条路先后试：调货（供应商、别的平台锁的、门店）；换同价或更好的替代款，要买家点头；道歉退款加补偿。\n\n\
               延迟发货、缺货的赔付看平台规则，补偿多少掌柜定一个数，客服照说。",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, SUPPORT, OWNER],
        labels: &[label::OVERSELLING],
        steps: &[
            StepContent::open("各平台这一款库存改 0，推广停"),
            StepContent::open("仓库实点：还能发多少件"),
            StepContent::open("超出的订单按付款时间列名单"),
            StepContent::open("问到货：供应商给准日子"),
            StepContent::open("掌柜定：等、换、退，各补多少"),
            StepContent::open("客服照名单当天通知完"),
            StepContent::open("名单逐单销掉，最后一个数报掌柜"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "应急：快递停收或爆仓",
        body: "看两个数：昨天交出去的有几成有揽收记录，本店积压几单。有一个不对就启动，不等网点解释完。\n\n\
               换快递前问清：哪些区域不到、大件收不收、面单余额够不够。已经打出来没揽的单，换单号要同步到平台。",
        owner: Role(WAREHOUSE),
        roles: &[OPERATIONS, SUPPORT, OWNER],
        steps: &[
            StepContent::open("网点要一句准话：几点来车，收多少"),
            StepContent::open("备用快递开单，先发快到时限的"),
            StepContent::open("停发区域名单给客服和运营"),
            StepContent::open("页面挂延迟发货图，客服换短语"),
            StepContent::open("平台报备异常，截图存这里"),
            StepContent::open("自己送到分拨中心，谁开车"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "应急：其余五种突发，各三步",
        body: "- **页面打不开**：换设备换网络看是不是只有自己；截图报平台；投到这页的推广先停\n\
               - **停电断网**：手机开热点，客服换手机版接待；打印机接备用电源，没有就手抄先拣货；报修\n\
               - **客服号被限制**：换子账号接待；看违规提示截图申诉；其余人停发同一句话\n\
               - **主播改机制**：不当场答应；要书面发来，运营按最坏叠加重算，不低于底价掌柜才点头；改完客服、美工同步\n\
               - **主推款差评集中**：停推广；仓库抽 10 件验；真有问题停售、联系已买的，没问题改详情、逐条解释\n\n\
               打勾表示照着演过一遍，谁演的写在评论里。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, DESIGN, SUPPORT, WAREHOUSE],
        labels: &[label::RECEIPT],
        steps: &[
            StepContent::open("页面打不开：演过"),
            StepContent::open("停电断网：热点、备用电源试过"),
            StepContent::open("客服号被限制：备用子账号登得上"),
            StepContent::open("主播改机制：口径对过"),
            StepContent::open("差评集中：谁停推广、谁抽检定好"),
        ],
        ..CardContent::BLANK
    },
];
