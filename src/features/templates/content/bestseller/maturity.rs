//! 成熟期: the months that earn; hold the price, widen the range, watch for the end.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "成熟期过关单：守住利润，看准什么时候退",
        body: "**进来的条件**：自然流量占比 60% 以上，稳住 4 周（示例）；推广占比在降。\n\n\
               **留下的线**，每月看一次：退款后的毛利减推广花费还是正的；推广占比不回升；\
               好评和退款率没变坏。\n\n\
               **该进衰退期的线**，三条都到才算，单周下滑不算：\n\n\
               1. 连续两周，每周比上周少 15% 以上（示例）\n\
               2. 自然流量占比降了 10 个点以上（示例）\n\
               3. 同一层的竞品也在降\n\n\
               只有我们降，那是自己的事：查断码、差评、被跟款、价格，先修，不清仓。\n\n\
               **没守住**：退款后已经不赚钱，停加推广，掌柜当周定是调价、改款还是提前清。\n\n\
               | 结论 | 依据 | 谁定 | 日期 |\n\
               | --- | --- | --- | --- |\n\
               | 留在成熟、先修、进衰退，选一个 | 款号，过线和没过线的数 | 掌柜 | 待填 |",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        due: Some(DueContent::on(230)),
        steps: &[
            StepContent::open("近四周退款后毛利减推广花费"),
            StepContent::open("推广占比，自然流量占比"),
            StepContent::open("好评率、退款率"),
            StepContent::open("竞品近两周销量截图"),
            StepContent::open("断码、被跟款查过"),
            StepContent::open("掌柜定结论，填进表里"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "竞品降价：先算账，不跟到亏",
        body: "看到别家降价，先看三件事：是不是同一规格，是到手价还是标价，能撑几天（看库存和评价）。\
               截图带上时间。\n\n\
               能选的四条，按这个顺序想：\n\n\
               1. 不动价，加服务或赠品，写进首屏\n\
               2. 换主推规格，让他比不着\n\
               3. 只给老客和会员降，不动一口价\n\
               4. 全店降：最坏到手价不低于底价，不在价保期内，第二个人复核\n\n\
               图和文案被抄的，留证据走投诉，不对骂。\n\n\
               交：竞品截图，选了哪条和理由，7 天后的数。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, SUPPORT],
        due: Some(DueContent::on(125)),
        steps: &[
            StepContent::open("竞品截图：规格、到手价、时间"),
            StepContent::open("价保到哪天"),
            StepContent::open("四条里选一条，写理由"),
            StepContent::open("降价的：到手价不低于底价，第二个人复核"),
            StepContent::open("客服统一口径：差价怎么答"),
            StepContent::open("7 天后写结果"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "加色、加规格、配套餐，顺手备替代款",
        body: "老顾客要什么，看问答和退款原因，不看感觉。新加的规格在同一链接里要是同一类商品，\
               拿另一种货换进老链接算换款，会被罚。\n\n\
               搭配先挑已经常被一起买的两样，套餐的最坏到手价两样分开算，各不低于底价。仓库先试包一单，\
               看能不能装一个箱。\n\n\
               替代款现在就找：一张备选表，三个候选，从新的一张「前期评估」走起，别等卖不动了再找。\n\n\
               交：加规格的清单，套餐到手价试算，三个候选的款号。",
        owner: Role(OPERATIONS),
        roles: &[DESIGN, WAREHOUSE],
        start: Some(130),
        due: Some(DueContent::on(140)),
        steps: &[
            StepContent::open("数问答：被问最多的颜色、尺寸"),
            StepContent::open("加规格，首批少进"),
            StepContent::open("美工补规格图"),
            StepContent::open("套餐到手价试算，第二个人复核"),
            StepContent::open("仓库试包一单"),
            StepContent::open("替代款候选建成卡片"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "退款原因前五：每月一张表，第一名要有改法",
        body: "按件数排，不按谁吵得凶。每个原因写责任在哪：仓库、快递、厂家、页面、客服、顾客。\
               七天无理由的也再问一句，常常是尺寸和色差。\n\n\
               第一名必须另建一张卡片，写谁改、哪天改完；连着两个月第一名没变，交给掌柜。\n\n\
               交：原因前五的表（件数、金额、责任、改法），上月第一名改得怎样。",
        owner: Role(SUPPORT),
        roles: &[OPERATIONS, WAREHOUSE],
        due: Some(DueContent::on(130)),
        repeats: "months 1 5",
        steps: &[
            StepContent::open("导出上月退款，去掉未发货的"),
            StepContent::open("归原因，数件数和金额"),
            StepContent::open("写责任和改法"),
            StepContent::open("第一名建卡片，派人"),
            StepContent::open("差评里的同样原因对一遍"),
            StepContent::open("上月第一名的结果"),
        ],
        ..CardContent::BLANK
    },
];
