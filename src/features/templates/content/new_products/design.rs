//! 美工设计: the table of sizes first, then photographs, main pictures, and the rest.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    role::{DESIGN, OPERATIONS, WAREHOUSE},
};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "图片规格表：开工前按后台核一遍",
        body: "各平台常改，网上的说法也互相打架（例如白底放第几张），一律以商家后台发布页写的为准。\
               核过就改数，写上核对日和谁核的；超过三个月没核，重新核。\n\n\
               | 平台 | 用在哪 | 尺寸（像素） | 格式和大小 | 要求 | 核对日 |\n\
               | --- | --- | --- | --- | --- | --- |\n\
               | 淘宝、天猫 | 主图 5 张 | 示例：800×800 以上 | 示例：JPG、PNG，3 MB 以内 | \
               白底是第几张看后台 | 待核 |\n\
               | 淘宝、天猫 | 3:4 长图 | 示例：750×1000 | 示例：JPG、PNG，3 MB 以内 | 和主图内容一致 | \
               待核 |\n\
               | 淘宝、天猫 | 规格图 | 示例：800×800 | 示例：JPG、PNG | 一个规格一张，颜色件数对应 | \
               待核 |\n\
               | 淘宝、天猫 | 透明图 | 示例：800×800 | 示例：PNG | 透明底，无字无阴影 | 待核 |\n\
               | 淘宝、天猫 | 主图视频 | 示例：60 秒以内 | 示例：MP4 | 无别家标识 | 待核 |\n\
               | 淘宝、天猫 | 详情页 | 示例：手机宽 750，电脑宽 790 | 示例：JPG | 长图切开传 | 待核 |\n\
               | 京东 | 主图 | 示例：800×800 | 示例：1 MB 以内 | 示例：第一张白底 | 待核 |\n\
               | 拼多多 | 主图 | 示例：750×750 或 800×800 | 示例：3 MB 以内 | 无边框 | 待核 |\n\
               | 活动会场 | 版头 | 示例：750×200 到 350 | 示例：JPG | 看活动素材要求 | 待核 |\n\n\
               交：核过的表，每行有核对日，后台截图存一份。",
        owner: Role(DESIGN),
        roles: &[OPERATIONS],
        due: Some(DueContent::on(-27)),
        steps: &[
            StepContent::open("打开各平台发布页，逐行核"),
            StepContent::open("不卖的平台删掉那一行"),
            StepContent::open("改数，写核对日"),
            StepContent::open("后台截图存进文件夹"),
            StepContent::open("告诉运营：需求单里的尺寸照这张写"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "拍摄：先列清单，一次拍齐",
        body: "照卖点表列镜头，拍完当场对着清单划掉，少一张就补，别等修图时再借样品。\
               尺寸对比用大家都认得的东西：手机、水杯、A4 纸。\n\n\
               颜色照实物校，别调得比货好看；色差是退货的大头。规格、配件、件数和要发的货一样。\n\n\
               仓库借出的样品写明几件、哪天还；拍脏的不回库。\n\n\
               交：原片文件夹，镜头清单全划掉，主推规格一张校过色的样张。",
        owner: Role(DESIGN),
        roles: &[OPERATIONS, WAREHOUSE],
        start: Some(-25),
        due: Some(DueContent::on(-22)),
        steps: &[
            StepContent::open("镜头清单，对着卖点表列"),
            StepContent::open("白底：每个规格一张"),
            StepContent::open("场景：两个真实用法"),
            StepContent::open("细节：材质、接口、标牌"),
            StepContent::open("尺寸对比、手持"),
            StepContent::open("包装、配件全家福"),
            StepContent::open("安装或使用步骤"),
            StepContent::open("校色，和实物摆一起看"),
            StepContent::open("样品还仓库"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "主图五张：一张图只办一件事",
        body: "五张各派一件事，哪张没用一眼看得出来，换也只换那一张。首图多做一张不同卖点的备着，\
               测图要用。\n\n\
               图上写的件数、颜色、规格、赠品，和文字、和实发一致；没有证据的话不写。\n\n\
               白底是第几张按图片规格表里核过的放。价格只在定稿后做，标上到哪天，过期撤。\n\n\
               交：五张终稿加一张备选首图，手机搜索页效果截图一张；文件名「款号-主图几-尺寸-版本」。",
        owner: Role(DESIGN),
        roles: &[OPERATIONS],
        start: Some(-22),
        due: Some(DueContent::on(-20)),
        steps: &[
            StepContent::open("第一张管点击：一眼看出是什么、好在哪"),
            StepContent::open("第二张管卖点：最强的一个加证据"),
            StepContent::open("第三张管场景：谁在哪儿用"),
            StepContent::open("第四张管细节：材质、尺寸、参数"),
            StepContent::open("第五张管放心：白底，或保障和包装清单"),
            StepContent::open("备选首图，卖点换一个"),
            StepContent::open("缩到手机大小，和同类摆一起看"),
            StepContent::open("运营拍板，存终稿"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "长图、规格图、透明图、短视频",
        body: "规格图一个规格一张，买家点哪个就看见哪个，颜色和件数不共用一张。长图不是主图拉长，\
               重新排，主体别被裁掉。\n\n\
               视频前 3 秒给结果，中间讲两个卖点，最后放尺寸；没声音也看得懂，\
               字幕放在不会被按钮挡住的地方。各平台共用的那条不带价格和平台字样。\n\n\
               交：长图、规格图、透明图、视频各一份，在手机上点开截图。",
        owner: Role(DESIGN),
        roles: &[OPERATIONS],
        start: Some(-20),
        due: Some(DueContent::on(-18)),
        steps: &[
            StepContent::open("3:4 长图"),
            StepContent::open("规格图，数量等于规格数"),
            StepContent::open("透明图，边缘干净"),
            StepContent::open("视频脚本，运营过一遍"),
            StepContent::open("成片：前 3 秒给结果，有字幕"),
            StepContent::open("封面图"),
            StepContent::open("手机上逐个点开看"),
        ],
        ..CardContent::BLANK
    },
];
