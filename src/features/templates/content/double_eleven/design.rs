//! 各部门执行细节 · 美工: what is fixed early, what changes late, what is taken off again.

use super::super::{
    CardContent, DueContent, FieldContent,
    OwnerContent::Role,
    StepContent,
    ValueContent::{self, Choice, Money},
    fields,
    role::{DESIGN, OPERATIONS, SUPPORT, WAREHOUSE},
};
use super::{
    anchor::{APPLY_UNTIL, END, PRESALE},
    label,
};

const OURS: &[(&FieldContent, ValueContent)] = &[(&fields::DEPARTMENT, Choice("美工"))];

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "资源包和物料清单一次要齐",
        body: "先定结构再做图：版式、拍摄、卖点早定不改；只把**价格、角标、时间**留成变量，最后一晚换得过来。\n\n\
               清单一图一行：放哪、尺寸、谁给文案、谁拍板、初稿和终稿日。拍板的只写一个人。\n\n\
               卡片上的预算 4000 元是拍摄费，示例；已用 1500 元是定金，示例。",
        owner: Role(DESIGN),
        roles: &[OPERATIONS],
        due: Some(DueContent::on(-45)),
        labels: &[label::AWAITS_PICTURES],
        values: &[
            (&fields::DEPARTMENT, Choice("美工")),
            (&fields::BUDGET, Money(400_000)),
            (&fields::SPENT, Money(150_000)),
        ],
        steps: &[
            StepContent::open("立项会的主推款、玩法、直播都记下"),
            StepContent::open("LOGO 源文件、色值、字体授权"),
            StepContent::open("白底图、场景图、模特图缺哪些，排拍摄"),
            StepContent::open("平台活动视觉和规范下载"),
            StepContent::open("物料清单定稿，运营签"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "报名素材按后台尺寸交齐",
        body: "打回多半是图：带边框、水印、促销字、拼接、白底不净。尺寸和大小照报名页抄，别用去年的。\
               示例：主图 800×800、竖图 750×1000、不超过 3 MB，以商家后台公告为准。\n\n\
               文件名写清：款号、用途、尺寸、第几版。",
        owner: Role(DESIGN),
        roles: &[OPERATIONS],
        due: Some(DueContent::at(-8, 18, 0).from(APPLY_UNTIL)),
        labels: &[label::AWAITS_PICTURES],
        values: OURS,
        steps: &[
            StepContent::open("报名页的规格截图"),
            StepContent::open("白底图、透明图逐款一张"),
            StepContent::open("会场入口图，按位置各一张"),
            StepContent::open("无边框、无水印、无拼接、无多余的字"),
            StepContent::open("文件交运营，缩小看也认得出是什么"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "主图、详情、承接页：三端看过再定时",
        body: "两套版：预热版（加购、活动时间）、爆发版（到手价、倒计时）。价格照活动一页纸，不照聊天记录；\
               玩法再变，让运营在这张卡片的评论里写改哪一处。\n\n\
               另做三张备用图：**售罄**、**价格更正**、**延迟发货**，开卖夜要用时没空做。",
        owner: Role(DESIGN),
        roles: &[OPERATIONS, SUPPORT],
        start: Some(-20),
        due: Some(DueContent::on(-2).from(PRESALE)),
        labels: &[label::AWAITS_PICTURES],
        values: OURS,
        steps: &[
            StepContent::open("主图 5 张、3:4 竖图"),
            StepContent::open("详情首屏、活动说明、发货和价保"),
            StepContent::open("首页、承接页"),
            StepContent::open("推广创意图，每款三套"),
            StepContent::open("短视频、直播封面"),
            StepContent::open("三张备用图"),
            StepContent::open("手机、平板、电脑各看一遍，截图"),
            StepContent::open("错字、极限词、价格，第二个人查过"),
            StepContent::open("预热版上线，爆发版定时"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "开卖夜待命：看换版，改图随叫随到",
        body: "定时会失败，得有人看着换过去。改图只接运营一个人的话，写在评论里；改一张留一版，别覆盖。\n\n\
               动到价格、时间的图，改完先给运营看再上，截图留在这里。",
        owner: Role(DESIGN),
        roles: &[OPERATIONS, SUPPORT],
        start: Some(0),
        due: Some(DueContent::at(0, 23, 59)),
        values: OURS,
        steps: &[
            StepContent::open("19:50 爆发版定时状态看一遍"),
            StepContent::open("20:03 主图、详情、承接页都换了，三端截图"),
            StepContent::open("会场入口图是我们的、点得通"),
            StepContent::open("点击低的两款，首图换备选"),
            StepContent::open("断码、售罄的规格盖上售罄图"),
            StepContent::open("24:00 改过哪些图，列一张单"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "撤角标，恢复日常版，源文件归档",
        body: "漏撤的角标、过期的倒计时，就是买家来要活动价的凭据。照物料清单一行一行撤，别凭印象。\n\n\
               归档要让明年的人找得到：源文件、成品、点击率最好和最差的各留一张，写上数。",
        owner: Role(DESIGN),
        roles: &[OPERATIONS],
        due: Some(DueContent::at(1, 12, 0).from(END)),
        values: OURS,
        steps: &[
            StepContent::open("主图、竖图角标撤掉"),
            StepContent::open("详情首屏、活动说明换回"),
            StepContent::open("首页、承接页、入口图换回或下线"),
            StepContent::open("短视频、直播封面、推广图里的活动价换掉"),
            StepContent::open("各平台手机上看一遍，截图"),
            StepContent::open("源文件按款号归档，链接写在评论里"),
            StepContent::open("每款点击率最好、最差的图各留一张带数"),
            StepContent::open("用掉的字体、图片授权到哪天，登记"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "按退款和差评的原因改详情",
        body: "色差、尺寸不符、不会装，一半能在详情里拦住。拿客服的退款原因表，件数前三的款先改。\n\n\
               改完记下哪天上的，两周后看退款率降没降。用买家秀要先得买家同意。",
        owner: Role(DESIGN),
        roles: &[SUPPORT, OPERATIONS, WAREHOUSE],
        due: Some(DueContent::on(6).from(END)),
        values: OURS,
        steps: &[
            StepContent::open("退款原因表拿到，挑前三款"),
            StepContent::open("尺寸：加手持或参照物对比图"),
            StepContent::open("颜色：仓库实物在日光下重拍"),
            StepContent::open("安装、使用：三步图或短视频"),
            StepContent::open("详情里说过头的话删掉"),
            StepContent::open("客服看过：买家还会问什么"),
            StepContent::open("上线日写下，两周后看退款率"),
        ],
        ..CardContent::BLANK
    },
];
