//! 平台介入: when somebody else decides, and what has to be on the table by then.

use super::super::{
    CardContent,
    OwnerContent::Role,
    StepContent,
    role::{OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "平台介入：举证期过一半，材料要已经交上去",
        body: "谁申请的介入都一样：先看举证截止，填进「平台截止」，卡片截止填一半。过了举证期没交，\
               多半按没有证据判（示例，以商家后台为准）。\n\n\
               交材料前先想一遍：我们占不占理。不占理的，趁平台没判跟客户谈成，赔得少，还不记一次。\n\n\
               介入期间和客户说话照样客气，每句话平台都看得到；不打私人电话，不约平台外转账。\n\n\
               **往下走**：判我们赢，去「已结案」；判退判赔，当天办，填数；不服的在申诉期里补新证据，\
               别把旧的再交一遍。",
        owner: Role(SUPPORT),
        roles: &[OPERATIONS, OWNER],
        steps: &[
            StepContent::open("举证截止填「平台截止」，卡片截止填一半"),
            StepContent::open("贴「升级老板」，掌柜看过方案"),
            StepContent::open("照材料包逐样备齐"),
            StepContent::open("第二个人当平台小二读一遍"),
            StepContent::open("提交，页面截图存进卡片"),
            StepContent::open("每天看一次，要补的当天补"),
            StepContent::open("结果和原因写进评论，同样的事怎么防"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "平台介入材料包：一页时间线，七样附件",
        body: "小二一天看上百件，第一页要让他不用翻就懂：谁、哪天、发生什么、我们做了什么、\
               凭证是第几张图。\n\n\
               | 哪天几点 | 发生什么 | 凭证 |\n\
               |---|---|---|\n\
               | 下单 | 买了什么，页面怎么写 | 图 1 |\n\
               | 发货、签收 | 运单号、谁签的 | 图 2、3 |\n\
               | 客户提出 | 原话 | 图 4 |\n\
               | 我们的答复 | 给过哪几个方案 | 图 5 |\n\n\
               图上要有日期、账号和订单号；聊天截连续的，不截半句；无关的人和电话涂掉。\
               一图一事，圈出要看的地方，写「图几证明什么」。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE, OPERATIONS],
        steps: &[
            StepContent::open("时间线一页，每行对一张图"),
            StepContent::open("聊天截图，连续、有日期"),
            StepContent::open("发货底单、发货前三张照片"),
            StepContent::open("签收证明：轨迹、签收单"),
            StepContent::open("质检报告、品牌授权，在有效期里"),
            StepContent::open("下单时的页面承诺截图"),
            StepContent::open("退货的：拆箱录像、分级照片"),
            StepContent::open("我方方案：愿意怎么办，到多少钱"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "客户要打投诉电话：先办事，再留一份档",
        body: "听到「投诉」「12315」「找记者」，先别硬顶，也别因为怕就多给。当天掌柜知道，一个人对接到底，\
               口径只有一份。\n\n\
               先看他说的对不对：页面用词、标签标识、三包承诺，自己查一遍；真错了当天改，按该赔的办。\
               收到市场监管部门或平台转来的件，按通知上写的期限书面回，不口头了结。\n\n\
               开口就要几倍赔、不肯给图不肯退货的，可能是专门做这个的：只谈退货退款和法定的，全程文字，\
               证据留齐。\n\n\
               存一份档：订单、照片、聊天、页面、我们的方案和回函。",
        owner: Role(OWNER),
        roles: &[SUPPORT, OPERATIONS],
        steps: &[
            StepContent::open("当天告诉掌柜，定一个对接人"),
            StepContent::open("他说的逐条核，错的当天改"),
            StepContent::open("给一个书面方案，写明哪天前有效"),
            StepContent::open("来函的期限填成截止，提前一天回"),
            StepContent::open("回函和附件存档，责任和花费填好"),
        ],
        ..CardContent::BLANK
    },
];
