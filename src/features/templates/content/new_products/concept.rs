//! 方案制定: what is said, what it costs, what the designer is asked for, and one who decides.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT},
};
use super::label;

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "卖点表：三个卖点，各配一个证据",
        body: "没有证据的不算卖点。证据是拍得出来、量得出来、查得到的：实拍、尺寸、重量、检测报告、\
               对比。\n\n\
               痛点从竞品的差评和问大家里抄原话，我们哪一点正好解决，就先讲哪一点；没解决的也写上，\
               页面里老实说清。\n\n\
               | 卖点 | 证据 | 解决谁的什么 | 放在哪张图 |\n\
               | --- | --- | --- | --- |\n\
               | 示例：摇柄能收进机身 | 收起来放进杯架的实拍 | 出差的人嫌带着占地方 | 首图 |\n\
               | 待填 | 待填 | 待填 | 待填 |\n\
               | 待填 | 待填 | 待填 | 待填 |\n\n\
               交：填满的卖点表，竞品差评截图。",
        owner: Role(OPERATIONS),
        roles: &[DESIGN, SUPPORT],
        due: Some(DueContent::on(-30)),
        steps: &[
            StepContent::open("抄竞品差评和问大家，数次数"),
            StepContent::open("三个卖点，从强到弱"),
            StepContent::open("每个卖点的证据在手上"),
            StepContent::open("谁买、在哪用、什么时候用"),
            StepContent::open("没解决的问题也写明"),
            StepContent::open("查极限词和不能说的功效"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "定价与规格：每个规格都算到最坏到手价",
        body: "规格分三种：引流的一个，主推的一个，利润的一两个。规格名写实：颜色、尺寸、件数、\
               含不含配件。不拿配件或空盒挂低价。\n\n\
               最坏到手价把店铺券、平台满减、会员折扣、新客礼金、淘宝客佣金都算进去；不低于底价，\
               第二个人复核才算数。\n\n\
               首发价想清楚再给：它会成为以后报活动要比的最低价（平台看前多少天，示例：7、15 或 30 天，\
               以报名页为准）。\n\n\
               成本、底价只给掌柜和运营看；给客服、美工的表去掉这两列。\n\n\
               交：价格总表，一行一个规格，写着谁复核、哪天。",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        due: Some(DueContent::on(-28)),
        steps: &[
            StepContent::open("引流、主推、利润规格各定一个"),
            StepContent::open("规格名没有误导"),
            StepContent::open("成本：进货、包材、运费、佣金"),
            StepContent::open("最坏到手价，写明叠了哪几样"),
            StepContent::open("高于底价，不是负数"),
            StepContent::open("首发价用几天，之后恢复多少"),
            StepContent::open("第二个人复核，签在评论里"),
            StepContent::open("抄一份去掉成本的给客服和美工"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "掌柜拍板：卖点、价格、首批件数一次定完",
        body: "开一次十五分钟的会，过三张表：卖点表、价格总表、首批订单。当场定，不带回去想；\
               缺的数写明谁、哪天补。\n\n\
               拍完板，运营把卖点和到手价抄给美工、客服、仓库，成本和底价不抄。以后再改价、改卖点，\
               在评论里写一句原因，当天告诉他们，图和话术才跟得上。\n\n\
               | 事 | 结论 | 谁定 | 日期 |\n\
               | --- | --- | --- | --- |\n\
               | 主卖点 | 待填 | 掌柜 | 待填 |\n\
               | 主推规格和首发价 | 待填 | 掌柜 | 待填 |\n\
               | 首批件数 | 待填 | 掌柜 | 待填 |\n\
               | 测款花到多少停 | 待填 | 掌柜 | 待填 |\n\n\
               交：填满的这张表。",
        owner: Role(OWNER),
        roles: &[OPERATIONS],
        due: Some(DueContent::on(-27)),
        labels: &[label::TO_DECIDE],
        steps: &[
            StepContent::open("卖点表过一遍"),
            StepContent::open("价格总表有第二个人的签字"),
            StepContent::open("首批件数和到货日"),
            StepContent::open("测款预算和止损"),
            StepContent::open("表填满，摘掉「待老板拍板」"),
            StepContent::open("结果抄给美工、客服、仓库"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "设计需求单：写全了再派给美工",
        body: "返工多半是开工前没说清。运营逐条写完打勾，写不出的先别派；每组图复制一张，\
               一张需求单只派一个人。改动写在评论里并改掉正文，不只在聊天里说。\n\n\
               - **目的和给谁看**：要点击还是要转化，写给哪类人\n\
               - **主卖点**：一句，附证据图\n\
               - **价格与机制**：定稿后才写进图，没定稿写「图上不出价」\n\
               - **必须有、不能有**：型号、配件、资质；不能出现的字和东西\n\
               - **用在哪**：平台、位置、尺寸、张数、格式，照图片规格表\n\
               - **谁拍板**：只写一个人；改两稿为止（示例）\n\n\
               交付后：上线日写进卡片，7 天后把点击率写回来。\n\n\
               交：写全的需求单，参考图三张以内。",
        owner: Role(OPERATIONS),
        roles: &[DESIGN],
        due: Some(DueContent::on(-26)),
        steps: &[
            StepContent::open("目的，给谁看"),
            StepContent::open("主卖点和证据图"),
            StepContent::open("价格与机制已定稿，或写明不出价"),
            StepContent::open("必须有、不能有"),
            StepContent::open("用在哪：尺寸、张数、格式"),
            StepContent::open("文案终稿，查过错字和极限词"),
            StepContent::open("参考图，写明像它哪一点"),
            StepContent::open("初稿日、终稿日"),
            StepContent::open("谁拍板，改几次为止"),
        ],
        ..CardContent::BLANK
    },
];
