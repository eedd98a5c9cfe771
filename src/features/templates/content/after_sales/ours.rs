//! 待我方: sending again, paying back, mending; the ladder for heavy goods; the desk where returns arrive.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    ValueContent::{Choice, Day, Money, Text},
    fields,
    role::{OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};
use super::label;

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "待我方：补发、退款、维修，今天就动手",
        body: "客户该做的都做了，轮到我们。这一列超过两天没动的，当天找掌柜。\n\n\
               - **补发、换货**：给仓库写清规格和数量，单号出来当天发客户，贴着「等补发单号」不算办完\n\
               - **退款**：金额两个人对过再点；已发货的退完，问一句货拦住没有\n\
               - **维修**：约好师傅哪天上门、谁付钱、修不好怎么办，约定写进聊天\n\n\
               **往下走**：客户说收到、修好、钱到了，去「已结案」；物流该赔的去「物流理赔」，\
               客户这边不用等赔款。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE, OPERATIONS],
        steps: &[
            StepContent::open("方案和金额在批准的范围里，超了先批"),
            StepContent::open("补发：规格、数量、配件清单发仓库"),
            StepContent::open("退款：金额第二个人对过"),
            StepContent::open("维修：师傅、日子、费用谁出"),
            StepContent::open("单号或退款截图发客户"),
            StepContent::open("成本、运费、补偿填进卡片"),
            StepContent::open("客户确认，截图"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "大件售后阶梯：从补配件问起，拉回放最后",
        body: "大件拉一趟回来，运费加折旧常常比修贵。从上往下问，每级给客户看得懂的钱数；客户坚持退、\
               又合规则的，照退，不磨。\n\n\
               | 级 | 怎么做 | 合适 | 我们花多少 |\n\
               |---|---|---|---|\n\
               | 1 | 补配件 | 缺、坏小件，能自己装 | 配件＋运费 |\n\
               | 2 | 折价留用 | 外观小伤，不影响用 | 折价 |\n\
               | 3 | 上门修，或自修给钱 | 滑轨、铰链、掉漆 | 上门费 |\n\
               | 4 | 换单件 | 一扇门、一块板坏 | 单件成本＋运费 |\n\
               | 5 | 部分退 | 多件里一件不能用 | 那一件的钱 |\n\
               | 6 | 全退拉回 | 结构坏、修不好 | 全款＋拉回运费−残值 |\n\n\
               **算一笔再开口**：拉回的代价 ＝ 拉回运费 ＋ 二次包装 ＋ 折旧。折价比它低，\
               折价留用就划算。\n\n\
               示例：1200 元的柜子门板裂。拉回运费 260、二次包装 40、折旧三成 360，共 660 元；\
               换门板 150 加运费 60，共 210 元；客户愿意折 200 元留用。后两样都行，让客户选。\n\n\
               **不走折价的**：承重、玻璃、电器、会倒会割手的，只换或退，写进评论。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE, OWNER],
        steps: &[
            StepContent::open("看取证图，判能不能安全用"),
            StepContent::open("问物流拉回运费，算出拉回的代价"),
            StepContent::open("定这单给到第几级、多少钱，谁批的"),
            StepContent::open("从第 1 级起报给客户，一次给两个选"),
            StepContent::open("客户选了哪级，文字确认截图"),
            StepContent::open("花的钱填进卡片，看「净损失」"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "收货后退款不退货：谁批，到多少钱",
        body: "收到货只退钱不退货，2025 年起几家平台改成由商家和客户商量（示例，以各平台商家后台为准）。\
               商量得有本店的尺子：\n\n\
               | 谁批 | 单笔到多少（示例，掌柜改） | 条件 |\n\
               |---|---|---|\n\
               | 客服 | 示例：20 元以内 | 图齐，同一客户半年内第一次 |\n\
               | 运营 | 示例：100 元以内 | 退回不划算，算给人看 |\n\
               | 掌柜 | 示例：100 元以上 | 第二次以上的、说要曝光的 |\n\n\
               **划不划算**：退回运费 ＋ 拆验翻包 比 货回来能卖的钱 还多，就不用退。\
               示例：收纳盒卖 29 元，退回运费 12 元、翻包 3 元，翻包后只能卖 12 元，15 大于 12，不用寄回；\
               先谈部分退，谈不成再全退。\n\n\
               图说不清、两张图对不上、同一客户老来的，走退货退款，货到验了再退。平台直接判退的，\
               另填责任「平台」，留着申诉。",
        owner: Role(OWNER),
        roles: &[SUPPORT, OPERATIONS],
        due: Some(DueContent::on(3)),
        steps: &[
            StepContent::open("掌柜填三级金额，今天起照这个批"),
            StepContent::open("哪些货不用寄回，列一张款号单"),
            StepContent::open("查同一客户以前几次，写进评论"),
            StepContent::open("批的人在卡片评论写「同意」和金额"),
            StepContent::open("月底看：不退货的共多少笔、多少钱"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "退货台：当天收、当天拆、当天告诉客服",
        body: "退货堆一天，退款就晚一天，货也说不清是谁弄坏的。到付件先问客服，没说好的不收；\
               外箱烂的当快递员面拍完再签。\n\n\
               | 分级 | 怎么认 | 去哪 | 残值填多少 |\n\
               |---|---|---|---|\n\
               | 全新 | 没拆，或拆了没用过、件齐 | 回原库位 | 能当新的卖，填退款额 |\n\
               | 翻包 | 货好，外盒坏 | 换盒，回库位 | 翻包后能卖的钱 |\n\
               | 次品 | 有用过、有伤、缺件 | 次品区，等处理 | 处理价 |\n\
               | 报废 | 不能卖 | 拍照，月底一起清 | 0 |\n\n\
               找不到是哪单的，拍面单放「无主区」，客服当天去对，三天没人认再联系寄件人。\
               当天收了几件、各级几件写在评论里。",
        owner: Role(WAREHOUSE),
        roles: &[SUPPORT],
        due: Some(DueContent::at(1, 17, 0)),
        repeats: "days 1",
        steps: &[
            StepContent::open("收件：对运单号，找到哪张卡片"),
            StepContent::open("拆箱录像：面单、内件、配件一镜到底"),
            StepContent::open("点件数配件，和发货照比"),
            StepContent::open("分级，贴标，入库或进次品区"),
            StepContent::open("照片和分级写进卡片，告诉客服退款"),
            StepContent::open("残值填上；少件坏件当天找客户"),
            StepContent::open("收工前退货台清空，几件写评论"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "示例：电脑椅气杆漏气，补一根 尾号0103",
        body: "照着改成你的第一件售后，或者删掉。\n\n\
               客户发了视频，椅子坐下就沉，是厂家那批气杆的问题。走阶梯第 1 级：补气杆，附安装视频，\
               另给 10 元辛苦钱。\n\n\
               净损失 ＝ 补发货成本 45 ＋ 补发运费 12 ＋ 补偿 10 − 供应商承担 45 ＝ **22 元**。\
               供应商已在这批货款里扣了 45 元。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE],
        due: Some(DueContent::at(1, 17, 0)),
        labels: &[label::AWAITS_WAYBILL, label::CALMED],
        values: &[
            (&fields::CASE_SORT, Choice("补发")),
            (&fields::RESPONSIBLE, Choice("厂家质量")),
            (&fields::ORDER_NUMBER, Text("示例-0103")),
            (&fields::APPLIED_ON, Day(DueContent::on(-1))),
            (&fields::PLATFORM_DEADLINE, Day(DueContent::on(4))),
            (&fields::RESENT_COST, Money(4_500)),
            (&fields::RESENT_FREIGHT, Money(1_200)),
            (&fields::COMPENSATION, Money(1_000)),
            (&fields::SUPPLIER_SHARE, Money(4_500)),
        ],
        steps: &[
            StepContent::ticked("看视频，判厂家质量"),
            StepContent::ticked("客户选补气杆"),
            StepContent::open("仓库发气杆，单号发客户"),
            StepContent::open("客户装好说行，截图"),
        ],
        ..CardContent::BLANK
    },
];
