//! 己方推进表: the days on which everybody's work comes together.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};
use super::{anchor::END, label};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "立项会：目标、主推款、推进表",
        body: "五个岗位都到，美工一定要在场：会上没听到的，后面全要返工。先看去年：卖了多少、退了多少、错在哪。\n\n\
               散会时要有三样：退款后金额的目标、主推款名单、这张推进表（天数是示例，按公告挪）。\n\n\
               | 关口 | 开卖前后（示例） | 拿什么算过 | 谁 |\n\
               |---|---|---|---|\n\
               | 立项 | 前 60 天 | 目标、主推款名单 | 掌柜 |\n\
               | 货品、底价定稿 | 前 40 天 | 价格总表、库存总表签字 | 运营 |\n\
               | 玩法定稿 | 前 25 天 | 设置表两人核过 | 运营 |\n\
               | 素材定稿 | 前 12 天 | 三端截图 | 美工 |\n\
               | 盘点、彩排，只改不加 | 前 7 天 | 账实一致、问题名单 | 仓库、运营 |\n\
               | 封版 | 前 3 天 | 逐条对完 | 掌柜 |\n\
               | 走查 | 前 1 天 | 付款页截图 | 运营 |\n\
               | 开卖 | 当天 20:00 | 每小时一个数 | 全员 |\n\
               | 战报、缺货清单 | 后 1 天 | 首日一行、名单 | 运营、仓库 |\n\
               | 发货清零 | 后 3 天 | 已付未发为 0 | 仓库 |\n\
               | 退款小结 | 后 7 天 | 前五原因 | 客服 |\n\
               | 恢复日常 | 结束后 1 天 | 撤版对照 | 运营、美工 |\n\
               | 盘点、复盘会 | 结束后 3–4 天 | 三件下次改 | 仓库、掌柜 |\n\
               | 对账 | 结束后 10 天 | 应收实收表 | 掌柜 |\n\
               | 动价、奖金 | 价保后 1–3 天 | 逐款截图、奖金表 | 运营、掌柜 |",
        owner: Role(OWNER),
        roles: &[OPERATIONS, DESIGN, SUPPORT, WAREHOUSE],
        due: Some(DueContent::on(-60)),
        labels: &[label::TO_DECIDE],
        steps: &[
            StepContent::open("去年的复盘念一遍，三件要改的改了没有"),
            StepContent::open("目标两个数：支付金额、退款后金额"),
            StepContent::open("主推款、赠品、不参加的款"),
            StepContent::open("直播做不做，谁播"),
            StepContent::open("谁拍板，不在时谁替"),
            StepContent::open("推进表逐行念，负责人当场应下"),
            StepContent::open("会议纪要发出，每人回一声"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "彩排：下单、接待、打单、换版各走一遍",
        body: "这时东西都该上线了，往后只改不加。拿一款主推品从进店走到交给快递，每一步由当晚真正值班的人做。\n\n\
               交出来的是问题名单，每条有人、有时间，封版前销完。",
        owner: Role(OPERATIONS),
        roles: &[DESIGN, SUPPORT, WAREHOUSE],
        due: Some(DueContent::on(-7)),
        steps: &[
            StepContent::open("手机上从会场点进来，到付款页"),
            StepContent::open("客服答：怎么算、何时发、价保到哪天"),
            StepContent::open("仓库打单、拣货、复核、打包、称重，计时"),
            StepContent::open("美工换一次版，计时"),
            StepContent::open("应急：价格设错、超卖各演一次"),
            StepContent::open("问题名单，每条有负责人"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "封版：逐条对完，往后改动掌柜批",
        body: "对的是总表和后台，不是记忆。对完的主推款卡片换成「已封版」，往后谁要动价、券、库存、页面，\
               先在卡片评论里写明，掌柜点头再动。\n\n\
               应急授权一起定：晚上掌柜不在线时，谁能下架，谁能停推广，谁能给补偿、到多少钱。",
        owner: Role(OWNER),
        roles: &[OPERATIONS, DESIGN, WAREHOUSE, SUPPORT],
        due: Some(DueContent::at(-3, 20, 0)),
        labels: &[label::PRICE_AT_RISK, label::OVERSELLING, label::RECEIPT],
        steps: &[
            StepContent::open("价格总表对后台，两个人，逐款"),
            StepContent::open("券、满减、限购对设置表，逐条"),
            StepContent::open("库存总表对后台，仓库签"),
            StepContent::open("手机上拍一单到付款页，到手价截图"),
            StepContent::open("页面、短视频、客服短语里的数和一页纸一致"),
            StepContent::open("彩排的问题名单销完"),
            StepContent::open("应急授权写进活动一页纸"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "战报：首日实绩，返不返场",
        body: "一天一行，退款当天就扣，别只报支付金额。\n\n\
               | 日 | 支付金额 | 退款 | 退款后 | 订单 | 客单 | 转化 | 推广花费 | 已发/积压 | 超卖单 |\n\
               |---|---|---|---|---|---|---|---|---|---|\n\
               | 示例：首日 | 186000 | 9300 | 176700 | 2180 | 85.3 | 5.2% | 21000 | 1460/720 | 3 |\n\n\
               返场先答三问：还有多少能发的货、仓库清得完吗、返场价不低于活动到手价能不能卖动。答不出就不返。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, WAREHOUSE, SUPPORT, DESIGN],
        due: Some(DueContent::at(1, 11, 0)),
        labels: &[label::TO_DECIDE],
        steps: &[
            StepContent::open("首日一行填好，达成率写上"),
            StepContent::open("主推款逐款：卖了多少、剩多少、退多少"),
            StepContent::open("超卖、缺货名单对过仓库"),
            StepContent::open("推广：哪个计划停，哪个加"),
            StepContent::open("客服报的不买原因，今天改哪一条"),
            StepContent::open("返场：掌柜定，价格第二个人复核"),
            StepContent::open("往后每天加一行，到活动结束"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "复盘会：目标、实际、差，下次改哪三件",
        body: "**一句话结论**：（开会前写好）\n\n\
               | 指标 | 目标 | 实际 | 差 | 同比 | 为什么 |\n\
               |---|---|---|---|---|---|\n\
               | 示例：退款后金额 | 600000 | 548000 | −8.7% | +12% | 饭盒第二天断货 |\n\n\
               照样往下填：支付金额、订单、客单、转化、加购、投产、推广占比、毛利、退款率、超卖单、延迟发货单、\
               客服首响、差评。退款还没走完，价保截止后再补一次。\n\n\
               **做对三件 · 做错三件 · 下次改三件**：每件写事实。改的三件各建一张卡片，有负责人有日子。",
        owner: Role(OWNER),
        roles: &[OPERATIONS, DESIGN, SUPPORT, WAREHOUSE],
        due: Some(DueContent::at(4, 14, 0).from(END)),
        labels: &[label::RECEIPT],
        steps: &[
            StepContent::open("各岗位的数会前一天交齐"),
            StepContent::open("指标表填满，退款率单列"),
            StepContent::open("预估和实际差最大的 5 个规格，逐个写原因"),
            StepContent::open("退款原因前五，责任归到环节"),
            StepContent::open("做对三件、做错三件"),
            StepContent::open("下次改三件，建成卡片"),
            StepContent::open("余货去处定了"),
            StepContent::open("素材、话术、表格存在哪，写明"),
            StepContent::open("复盘发全店，每人回一声"),
        ],
        ..CardContent::BLANK
    },
];
