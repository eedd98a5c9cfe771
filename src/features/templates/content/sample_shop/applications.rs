//! 活动申报: each application a card, its state a label, the warehouse and the service desk always told.

use super::super::{
    CardContent, CommentContent, DueContent,
    OwnerContent::Member,
    StepContent,
    platform_tasks::{label, platform},
};
use super::person::{CHEN, HE, LI, MEI, QIANG, ZHENG, ZHOU};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "TM 限时秒杀 厨房剪刀 19.9元 1000件，和京东买二送一撞价，先定留哪家",
        body: "京东买二送一合 16.67 元一把，比这里低，两边一起报过不了全网比价。\n\n\
               - 留天猫：量大，能带新客，一把离底价还有 4.4 元\n\
               - 留京东：已经备了 900 件，不用再压货",
        owner: Member(LI),
        participants: &[ZHOU, ZHENG, CHEN],
        due: Some(DueContent::at(0, 17, 30)),
        labels: &[label::TO_APPLY],
        platform: Some(platform::TMALL),
        price_fen: Some(1990),
        stock: Some(1000),
        steps: &[
            StepContent::ticked("核前 30 天最低价：21.9 元"),
            StepContent::open("定留哪家"),
            StepContent::open("报名，截图存好"),
        ],
        comments: &[
            CommentContent::new(ZHOU, 18, "京东那场还没对外，撤得掉。你定，我来改。"),
            CommentContent::new(ZHENG, 16, "剪刀在库 1320 把，两边都做不够。"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "1M 首页坑位 双层保温饭盒 79元 300件",
        body: "被退回：主图有边框和促销字。换成白底无字图重报，过了今天要等下一期。\n\n\
               库存跟聚划算分开算，300 件单独锁。",
        owner: Member(ZHOU),
        participants: &[MEI, QIANG, CHEN],
        due: Some(DueContent::at(0, 17, 0)),
        labels: &[label::REJECTED, label::AWAITS_PICTURES],
        platform: Some(platform::YHD),
        price_fen: Some(7900),
        stock: Some(300),
        steps: &[
            StepContent::ticked("第一次报名"),
            StepContent::open("阿美换白底图"),
            StepContent::open("重报，截图存好"),
            StepContent::open("结果告诉阿强和小陈"),
        ],
        comments: &[
            CommentContent::new(ZHOU, 7, "@阿美 白底、无边框、无字，800×800，下午 4 点前给我。"),
            CommentContent::new(MEI, 6, "行，珐琅锅那张交完就做。"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "SN 家装厨卫节 炒锅+汤锅套装 189元 150件",
        body: "专场 199 元刚报，这里 189 元会变成新的最低价，以后都要按它比。\n\n\
               要么两场都报 199 元，要么只上一场。报之前先看专场批没批。",
        owner: Member(LI),
        participants: &[ZHENG],
        due: Some(DueContent::on(1)),
        labels: &[label::TO_APPLY],
        platform: Some(platform::SUNING),
        price_fen: Some(18900),
        stock: Some(150),
        steps: &[
            StepContent::open("专场结果"),
            StepContent::open("定价，小周复核"),
            StepContent::open("报名"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "JD 品类日 刀具五件套 159元 300件",
        body: "一审已过，等二审看库存。刀架新批次到货前最多发 190 件，审核来问就照实说。\n\n\
               最低到手价：叠满 299 减 30，两套合 144 元一套；底价 140 元。",
        owner: Member(ZHOU),
        participants: &[ZHENG, HE],
        due: Some(DueContent::on(3)),
        labels: &[label::APPLIED],
        platform: Some(platform::JD),
        price_fen: Some(15900),
        stock: Some(300),
        steps: &[
            StepContent::ticked("报名，截图存好"),
            StepContent::ticked("一审"),
            StepContent::open("二审"),
            StepContent::open("结果告诉老郑和小何"),
        ],
        comments: &[CommentContent::new(ZHENG, 25, "新刀架后天装车，赶得上活动，但要先抽 5 件试装。")],
        ..CardContent::BLANK
    },
    CardContent {
        title: "TM 聚划算 不粘煎锅28cm 69元 1500件",
        body: "两审都过了，排期已定。上线后标题和库存改不了，页面要在预热前收尾。\n\n\
               - 在库 1130 件，已下单 600 件，预热前一天到\n\
               - 安全库存 200 件，到货后可用 1530 件，刚好够，别的平台不再分",
        owner: Member(LI),
        participants: &[ZHENG, QIANG, CHEN, HE],
        due: Some(DueContent::on(6)),
        labels: &[label::PASSED, label::STOCKING],
        platform: Some(platform::TMALL),
        price_fen: Some(6900),
        stock: Some(1500),
        steps: &[
            StepContent::ticked("报名"),
            StepContent::ticked("一审、二审"),
            StepContent::ticked("告诉仓库和客服"),
            StepContent::open("600 件到货入库"),
            StepContent::open("页面收尾，手机上看一遍"),
        ],
        comments: &[
            CommentContent::new(LI, 46, "过审了！@老郑 缺的 600 件今天下单。"),
            CommentContent::new(ZHENG, 44, "下了，厂家说 5 天到。"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "JD 百亿补贴 铸铁珐琅锅24cm 259元 200件",
        body: "259 元比天猫品牌日的 269 元还低，天猫价保期没过就报，会被买了的顾客追差价。\n\n\
               等品牌日结束再定，最早也要在价保截止之后上线。",
        owner: Member(ZHOU),
        participants: &[LI],
        due: Some(DueContent::on(13)),
        labels: &[label::TO_APPLY],
        platform: Some(platform::JD),
        price_fen: Some(25900),
        stock: Some(200),
        ..CardContent::BLANK
    },
    CardContent {
        title: "SN 超级品类日 保鲜盒五件套 36元 500件",
        body: "没过：要求不高于前 30 天最低价 35 元。35 元低于底价 35.5 元，不跟，这期放弃。",
        owner: Member(LI),
        participants: &[ZHENG, CHEN],
        due: Some(DueContent::on(-5)),
        labels: &[label::REJECTED],
        platform: Some(platform::SUNING),
        price_fen: Some(3600),
        stock: Some(500),
        steps: &[StepContent::ticked("报名"), StepContent::ticked("结果告诉老郑和小陈，放掉 500 件库存")],
        done: true,
        ..CardContent::BLANK
    },
];
