//! 上架检查: goods in the shelf, people told, two lists checked by two persons, one look on the phone.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "到货：点数、照封样验、贴码、称重",
        body: "照封样抽 5%，不到 20 件全检（示例）。坏的单独放，拍照，当天告诉运营找厂家；\
               不合格超过合同写的数，整批先不入库。\n\n\
               条码、商家编码、后台规格三样扫出来一致，才上架位。称重和量体积用打好包的成品，\
               不用厂家给的数，运费模板照这个设。\n\n\
               晚到就挂「缺货延迟」，写新的到货日，运营跟着改上架日。\n\n\
               交：入库数（按规格），抽检表和照片，单件重量和长宽高，库位号。",
        owner: Role(WAREHOUSE),
        roles: &[OPERATIONS],
        start: Some(-9),
        due: Some(DueContent::on(-7)),
        steps: &[
            StepContent::open("点箱数，再点件数，按规格记"),
            StepContent::open("照封样抽检，拍照"),
            StepContent::open("坏的单独放，报运营"),
            StepContent::open("贴条码，扫一遍"),
            StepContent::open("定库位，写上墙"),
            StepContent::open("打包一件，称重，量长宽高"),
            StepContent::open("箱子和填充够首批用"),
            StepContent::open("数报给运营，填「在库」"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "新品讲一遍：客服和仓库先摸到货",
        body: "十五分钟，拿着实物讲。客服要听到：谁会买、三个卖点、哪里不如别家、哪种情况劝他别买。\
               仓库要听到：哪几个规格像、容易拿错、怎么包才不坏、赠品放哪。\n\n\
               讲完各问三个问题，答错的当场再讲。没来的人看卡片，在评论里回「看过」。\n\n\
               交：到场和看过的名单，当场问倒的问题补进问答。",
        owner: Role(OPERATIONS),
        roles: &[SUPPORT, WAREHOUSE, OWNER],
        due: Some(DueContent::on(-4)),
        steps: &[
            StepContent::open("实物每个规格一件"),
            StepContent::open("卖点和不足"),
            StepContent::open("到手价、券、首发价到哪天"),
            StepContent::open("容易拿错的规格摆在一起看"),
            StepContent::open("怎么包、赠品怎么放"),
            StepContent::open("互问三题"),
            StepContent::open("没来的人回「看过」"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "上架检查单：价、货、发货，两个人对",
        body: "运营念后台；价由掌柜或另一个运营拿价格总表对，库存和编码由仓库拿入库表对，\
               对上一条勾一条。错一格就能亏一夜，不能自己查自己。\n\n\
               到手价用买家号试：加购、叠券、走到付款前一页，截图。最坏到手价低于底价的，当场下掉优惠，\
               不上架。\n\n\
               库存只填仓库点过的数，减去安全库存和别的平台已锁的。发货时效按仓库真做得到的写。\n\n\
               交：付款前一页截图（每个规格一张），对的人在评论里签名。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, WAREHOUSE],
        due: Some(DueContent::on(-3)),
        steps: &[
            StepContent::open("一口价、首发价和价格总表一致"),
            StepContent::open("最坏到手价不低于底价，第二个人复核"),
            StepContent::open("优惠起止时间、张数、限领"),
            StepContent::open("商家编码等于仓库编码，逐个规格对"),
            StepContent::open("库存等于可卖的数"),
            StepContent::open("重量、体积、运费模板"),
            StepContent::open("发货时效，停发地区"),
            StepContent::open("每人限购几件"),
            StepContent::open("定时上架，和上架日一致"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "上架检查单：类目、图、字、资质",
        body: "填错类目和属性会被降权或下架，改类目有时要重新发布，所以放在上架前对。\
               请没写过这个页面的人来查，写的人看不出自己的错。\n\n\
               七天无理由适不适用，照类目规则勾（示例：定制类一般不适用，以后台为准）；勾了什么，\
               详情页和客服就怎么说。\n\n\
               交：发布页从头到尾的截图，查出来的错列成单，改完划掉。",
        owner: Role(OPERATIONS),
        roles: &[DESIGN, SUPPORT],
        due: Some(DueContent::on(-3)),
        steps: &[
            StepContent::open("类目对，属性填满"),
            StepContent::open("品牌和授权一致"),
            StepContent::open("标题无错字、无极限词、无禁售词"),
            StepContent::open("主图、规格图和规格一一对应"),
            StepContent::open("图上件数、颜色、赠品和实发一致"),
            StepContent::open("资质图清楚，在有效期内"),
            StepContent::open("七天无理由、保修和详情页一致"),
            StepContent::open("发票：能开哪种，谁开"),
            StepContent::open("详情手机端完整，没有空白屏"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "手机上看一遍：全员各挑一个毛病",
        body: "每人用自己的手机看预览，别用同一台。像第一次来的买家一样：从首图点进去，选规格，\
               看到手价，看发货时间，问一句客服。\n\n\
               每人至少写一条，写在评论里带截图。要改的由运营当天定改不改、谁改；价和规格有问题的，\
               不改完不上。\n\n\
               问大家这时还没有；别自己人去问去答，等真买家问了再回。\n\n\
               交：每人一条评论加截图，改完的回「好了」。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, DESIGN, SUPPORT, WAREHOUSE],
        due: Some(DueContent::at(-1, 16, 0)),
        steps: &[
            StepContent::open("首图在手机上看得清"),
            StepContent::open("每个规格点一下，图跟着变"),
            StepContent::open("到手价看得懂"),
            StepContent::open("发货时间、运费"),
            StepContent::open("详情划到底，没有错字和空白"),
            StepContent::open("发一句咨询，看自动回复"),
            StepContent::open("毛病列出来，谁改、今天几点"),
        ],
        ..CardContent::BLANK
    },
];
