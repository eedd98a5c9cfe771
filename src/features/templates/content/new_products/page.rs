//! 展示页制作: the page, the title, and the answers the service desk will need.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    role::{DESIGN, OPERATIONS, SUPPORT, WAREHOUSE},
};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "详情页：按买家心里的顺序排",
        body: "先回答「是不是我要的」，再回答「凭什么信」，最后回答「买了怎么办」。顺序：首屏好处，\
               痛点，卖点加证据，参数表和尺寸图，对比，质检，包装清单，常见问答，售后承诺。\n\n\
               对比只比自己的老款或公开的参数，不点名别家。售后承诺照店里真做得到的写；\
               七天无理由适不适用，和后台勾的一致（定制类一般不适用，示例，以后台为准）。\n\n\
               手机上一屏只说一件事，字不放大也看得清。参数写数字和单位，厘米、克、毫升，不写「大号」。\n\n\
               交：终稿长图和切图，手机上从头划到尾的录屏。",
        owner: Role(DESIGN),
        roles: &[OPERATIONS, SUPPORT],
        start: Some(-19),
        due: Some(DueContent::on(-15)),
        steps: &[
            StepContent::open("首屏：一句好处加一张图"),
            StepContent::open("痛点和卖点，证据在旁边"),
            StepContent::open("参数表，实量的数"),
            StepContent::open("尺寸图，量法画出来"),
            StepContent::open("质检报告，编号看得清"),
            StepContent::open("包装清单，和实发一样"),
            StepContent::open("常见问答，客服给"),
            StepContent::open("售后承诺，和后台一致"),
            StepContent::open("手机上划一遍，录屏"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "标题：核心词加属性加场景",
        body: "30 个汉字、60 个字符以内（示例，以后台为准）。排法：核心词，最有人搜的两三个属性，\
               一个场景。同一个词不写两遍，不堆别家品牌，不写「最、第一、国家级」这类极限词。\n\n\
               词从三处来：搜索下拉、同类靠前的标题、客服聊天里顾客怎么叫它。每个词问一句：\
               搜这个词的人，要的是我这件吗。\n\n\
               写两条，上一条，另一条留着测款后换；测款那一周不动标题。\n\n\
               交：标题两条，词表一张（词、热度、放没放）。",
        owner: Role(OPERATIONS),
        roles: &[SUPPORT],
        due: Some(DueContent::on(-12)),
        steps: &[
            StepContent::open("词表：三处各抄一遍"),
            StepContent::open("去掉不相关和别家品牌"),
            StepContent::open("排出两条，数字数"),
            StepContent::open("查极限词、禁售词、错字"),
            StepContent::open("属性和类目填的一致"),
            StepContent::open("短标题和导购标题也写好"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "问答和快捷短语：拿着实物答一遍",
        body: "20 条左右：尺寸材质 5 条，使用安装 5 条，和别款的区别 3 条，发货包装 3 条，退换发票 4 \
               条。每条两句话以内，和页面说法一样。\n\n\
               页面没写的先让运营补，不自己编；不承诺到货日，不承诺以后不降价。自动回复放三样：\
               什么时候发、怎么选规格、找人工。\n\n\
               首发价、券的说法等价格总表拍板再填，写明到哪天。\n\n\
               交：问答表，快捷短语截图，答不上的问题交给运营。",
        owner: Role(SUPPORT),
        roles: &[OPERATIONS, WAREHOUSE],
        start: Some(-14),
        due: Some(DueContent::on(-10)),
        steps: &[
            StepContent::open("拿实物装一遍、用一遍"),
            StepContent::open("列问题，竞品差评里的排前面"),
            StepContent::open("写答案，仓库核发货和包装"),
            StepContent::open("运营过一遍"),
            StepContent::open("进快捷短语，设短码"),
            StepContent::open("自动回复卡换成新品版"),
            StepContent::open("两个客服互问互答"),
        ],
        ..CardContent::BLANK
    },
];
