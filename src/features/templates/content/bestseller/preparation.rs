//! 筹备期: pictures, words, prices and the first pieces, all there before it goes on sale.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "筹备期过关单：图、货、价、钱四样齐了才上",
        body: "**进来的条件**：前期评估的结论是「过」，掌柜写下首批件数和测款预算的上限。\n\n\
               **过关的线**：\n\n\
               - 主图 3 套以上，每套只讲一个卖点（示例）\n\
               - 首批到仓，抽检合格，一件一码对得上\n\
               - 价格总表过：每个规格的最坏到手价都不低于底价，第二个人签过\n\
               - 测款计划批了：哪些词、几天、每天多少、花到多少停\n\
               - 客服能答，仓库能包：各用实物走过一遍\n\n\
               **没过**：缺图缺货的不上架，改日期，不边卖边补。抽检不合格退厂家，重排到货日；\
               价格没签的，一件也不挂。\n\n\
               | 结论 | 依据 | 谁定 | 日期 |\n\
               | --- | --- | --- | --- |\n\
               | 上架、改期、退回评估，选一个 | 款号，过线和没过线的数 | 掌柜 | 待填 |",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        due: Some(DueContent::on(25)),
        steps: &[
            StepContent::open("三套主图、详情、视频定稿"),
            StepContent::open("首批入库数和抽检记录"),
            StepContent::open("价格总表有第二个人的签字"),
            StepContent::open("测款计划：词、天数、每天多少、止损"),
            StepContent::open("话术和问答进快捷短语"),
            StepContent::open("买家号下一单看到手价，再关掉订单"),
            StepContent::open("掌柜定结论，填进表里"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "出图：三套主图、白底、详情、视频",
        body: "三套主图要能一眼分得开：一套讲好用，一套讲结实，一套讲尺寸或搭配，测出来才有输赢。\
               只换底色不算一套。\n\n\
               图上的颜色、件数、配件和要发的货一致；没有证据的话不写，「第一、最、国家级」不写。\
               价格没定稿就先不做进图里。\n\n\
               尺寸按后台，示例：主图 800×800，竖图 750×1000，视频 60 秒以内、前 3 秒给结果。\n\n\
               交：终稿放一个文件夹，文件名「款号-用途-尺寸-版本」，手机截图一张。",
        owner: Role(DESIGN),
        roles: &[OPERATIONS],
        start: Some(12),
        due: Some(DueContent::on(20)),
        steps: &[
            StepContent::open("收样品，看差评归类表"),
            StepContent::open("三套首图初稿，运营一次提完意见"),
            StepContent::open("白底图、透明图、规格图"),
            StepContent::open("详情：首屏好处、参数、尺寸、常见问答"),
            StepContent::open("视频"),
            StepContent::open("终稿在手机上看一遍，字不放大也看得清"),
            StepContent::open("源文件入库"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "标题、规格和价格总表：每个规格都算到最坏到手价",
        body: "规格分三种：引流的一个，主推的一个，利润的一两个。引流规格也要过底价，也要真有货；\
               拿配件挂低价引人点进来，会被判违规。\n\n\
               价格总表一行一个规格：商家编码、一口价、日常价、最坏到手价、底价、单件毛利、复核人。\
               这张表只给掌柜和运营；给客服另抄一张，只有规格、日常价、能用的券和到手价。\n\n\
               标题写核心词、属性、场景，30 个汉字以内（示例），一个词不写两遍。\n\n\
               交：价格总表，标题终稿，规格名截图。",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        start: Some(10),
        due: Some(DueContent::on(18)),
        steps: &[
            StepContent::open("标题，查错字和极限词"),
            StepContent::open("规格名：颜色、尺寸、件数写实"),
            StepContent::open("一口价、日常价、最坏到手价"),
            StepContent::open("每行都不低于底价"),
            StepContent::open("第二个人复核，签在评论里"),
            StepContent::open("抄一张给客服，去掉成本和毛利"),
            StepContent::open("商家编码和仓库对过"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "问答和话术：会被问到的先答一遍",
        body: "拿着实物答，不照抄厂家说明。先答差评归类表里前几名的问题，再答尺寸、材质、安装、发货、\
               退换、发票。\n\n\
               每个答案两句话以内，和页面说法一致；页面没写的，告诉运营补，不自己编。不承诺到货日，\
               不承诺以后不降价。\n\n\
               交：一份 20 条左右的问答，进快捷短语；三条答不上来的交给运营。",
        owner: Role(SUPPORT),
        roles: &[OPERATIONS],
        due: Some(DueContent::on(22)),
        steps: &[
            StepContent::open("拿到实物，自己装一遍、用一遍"),
            StepContent::open("列问题，差评里的排前面"),
            StepContent::open("写答案，仓库核对发货和包装的说法"),
            StepContent::open("运营过一遍"),
            StepContent::open("进快捷短语，两个人互问互答"),
            StepContent::open("到手价和券的说法等价格总表定了再填"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "首批到仓：点数、抽检、贴码、定库位",
        body: "按箱点数，再按件抽检 5%（示例），不到 20 件的全检。照封样比：颜色、尺寸、配件、异味、\
               毛边。不合格超过事先说好的件数，整批先不入库，当天告诉运营。\n\n\
               条码、商家编码、后台规格三样对得上才上架。主推规格放离打包台最近的一排。\n\n\
               交：入库数，抽检表和照片，库位号。",
        owner: Role(WAREHOUSE),
        roles: &[OPERATIONS, SUPPORT],
        start: Some(20),
        due: Some(DueContent::on(23)),
        steps: &[
            StepContent::open("点箱数，外箱拍照"),
            StepContent::open("抽检，照封样比"),
            StepContent::open("坏的单独放，拍照"),
            StepContent::open("贴条码，扫一遍"),
            StepContent::open("定库位，写上墙"),
            StepContent::open("打包材料备够首批用"),
            StepContent::open("入库数报给运营"),
        ],
        ..CardContent::BLANK
    },
];
