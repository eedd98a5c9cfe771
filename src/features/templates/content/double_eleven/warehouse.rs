//! 各部门执行细节 · 仓库: stock counted and locked before the sale; sending, returns and counting after it.

use super::super::{
    CardContent, DueContent, FieldContent,
    OwnerContent::Role,
    StepContent,
    ValueContent::{self, Choice, Money},
    fields,
    role::{OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};
use super::{anchor::END, label};

const OURS: &[(&FieldContent, ValueContent)] = &[(&fields::DEPARTMENT, Choice("仓库"))];

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "快递、耗材、临时工都谈定",
        body: "- **快递**：日均和峰值各多少单，几点来车、能加几趟、哪些区域停、价格到哪天；再谈一家备用\n\
               - **耗材**：预计单数 × 1.2（示例），按箱型分；打印机备一台\n\
               - **临时工**：一个老手带三个，到岗日比开卖早三天，先练再上\n\n\
               卡片上的预算 9600 元是耗材加临时工，示例。",
        owner: Role(WAREHOUSE),
        roles: &[OWNER, OPERATIONS],
        due: Some(DueContent::on(-30)),
        labels: &[label::TO_DECIDE],
        values: &[(&fields::DEPARTMENT, Choice("仓库")), (&fields::BUDGET, Money(960_000))],
        steps: &[
            StepContent::open("快递揽收时间、加车、价格，书面回"),
            StepContent::open("备用快递能开单，试打一张"),
            StepContent::open("箱、胶带、填充、面单、手套下单，到货日"),
            StepContent::open("临时工名单、到岗日、谁带"),
            StepContent::open("打印机、秤、枪各备一套，试过"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "主推款挪前排、预包，波次练一遍",
        body: "主推款放离打包台最近的货位，走道留得下两辆车。预包到预计件数的三成到五成（示例），\
               贴好内件标，不贴面单。\n\n\
               波次先后：单品单件 → 单品多件 → 多品；预售付了尾款的和快到时限的插队。\n\n\
               交货位图和预包数。",
        owner: Role(WAREHOUSE),
        roles: &[OPERATIONS],
        start: Some(-20),
        due: Some(DueContent::on(-8)),
        values: OURS,
        steps: &[
            StepContent::open("货位图画好，贴在墙上"),
            StepContent::open("赠品和主品预配，缺的报运营"),
            StepContent::open("预包抽 10 件：摔一次、核一次"),
            StepContent::open("三种波次各打 20 单，计时"),
            StepContent::open("错发样品混进去，看复核抓不抓得出"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "全盘：账实对上，各平台库存锁定",
        body: "主推款和剩得少的款（示例：不到 50 件）必须一件一件点，账实差当天改。\
               改完才分给各平台，锁给活动的摆在一处，贴红纸，别的单不许动。\n\n\
               到货晚了、点少了，马上在库存总表改数，叫运营减后台库存。",
        owner: Role(WAREHOUSE),
        roles: &[OPERATIONS, SUPPORT],
        due: Some(DueContent::on(-7)),
        labels: &[label::OVERSELLING, label::RECEIPT],
        values: OURS,
        steps: &[
            StepContent::open("主推款两个人各点一遍，数一样"),
            StepContent::open("其余的盘完，差异表当天改"),
            StepContent::open("锁货贴红纸，拍照"),
            StepContent::open("各平台分配数和后台一致，运营回一声"),
            StepContent::open("赠品、包材也点过"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "打单发货：每两小时报已付、已打、已发、积压",
        body: "一句话报进评论，四个数：已付、已打、已发、积压。积压两次都涨，就加人、加车或启备用快递。\n\n\
               示例：22:00，已付 980，已打 640，已发 0，积压 980，明早 7 点第一车。\n\n\
               退款名单每一波打单前先剔一遍；打了的按面单号抽出来。",
        owner: Role(WAREHOUSE),
        roles: &[OPERATIONS, SUPPORT],
        start: Some(0),
        due: Some(DueContent::at(3, 18, 0)),
        labels: &[label::OVERSELLING],
        values: OURS,
        steps: &[
            StepContent::open("开卖夜先打单品单件，预包的贴单就走"),
            StepContent::open("每波打单前剔掉退款、改地址的"),
            StepContent::open("每两小时报四个数"),
            StepContent::open("复核拍照，贵的、多件的录像"),
            StepContent::open("交接单按车签字，件数对"),
            StepContent::open("第 1 天收工：已发数、积压数"),
            StepContent::open("第 2 天收工：已发数、积压数"),
            StepContent::open("第 3 天收工：已发数、积压数"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "缺货清单中午前给客服",
        body: "付了款发不出的，一单都别压在仓库里。一单一行：订单尾号、缺什么、缺几件、几号能到、能换什么。\n\n\
               清单给晚一天，就是多一批投诉。给完先停这些单，等客服回了再动。",
        owner: Role(WAREHOUSE),
        roles: &[SUPPORT, OPERATIONS],
        due: Some(DueContent::at(1, 12, 0)),
        labels: &[label::OVERSELLING, label::RECEIPT],
        values: OURS,
        steps: &[
            StepContent::open("系统剩余为零或负的款，实地再点一遍"),
            StepContent::open("次品区、退货区、样品柜里能用的找出来"),
            StepContent::open("缺货的按付款时间排，清单填好"),
            StepContent::open("每款问到到货日，谁答应的"),
            StepContent::open("12 点前发客服、运营，后台库存改 0"),
            StepContent::open("客服回：等、换、退各几单"),
            StepContent::open("换的、等的单改备注，重排"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "发货清零，揽收逐单查",
        body: "清零看两头：后台已付未发是 0，发出去的都有揽收记录。只点发货、没揽收，照样算延迟。\n\n\
               时限示例：现货付款后 48 小时、预售按页面写的日子，以商家后台公告为准。按剩余时间排，不按先来后到。",
        owner: Role(WAREHOUSE),
        roles: &[SUPPORT, OPERATIONS],
        due: Some(DueContent::at(3, 20, 0)),
        values: OURS,
        steps: &[
            StepContent::open("已付未发导出，快到时限的标红先发"),
            StepContent::open("现货清零，截图"),
            StepContent::open("发了没揽收的逐单查，网点给说法"),
            StepContent::open("预售的按批次排到天，客服有一份"),
            StepContent::open("地址不全、停发区域的名单给客服"),
            StepContent::open("超时的单：几单、赔多少、为什么"),
            StepContent::open("第二波、尾款的单后面照样清一次"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "退货专区：拆、验、分级、入库",
        body: "退货单划一块地方，和好货隔开，专人拆。拆一件拍一件：面单、外箱、内件。\
               当天拆、24 小时内入库（示例），不然库存是假的，款也退不出去。\n\n\
               分三级：**可售**回货架，**翻包**换包装再上，**次品**进次品区。少件、掉包、用过的拍照给客服，先别入库。",
        owner: Role(WAREHOUSE),
        roles: &[SUPPORT, OPERATIONS],
        start: Some(2),
        due: Some(DueContent::on(2).from(END)),
        labels: &[label::RECEIPT],
        values: OURS,
        steps: &[
            StepContent::open("专区划好，桌子、灯、手机架摆上"),
            StepContent::open("每件对到订单，没单号的登记无主件"),
            StepContent::open("每天报：收到、拆完、可售、次品"),
            StepContent::open("少件、掉包、用过的照片给客服"),
            StepContent::open("可售的当天入库，运营知道多了几件"),
            StepContent::open("翻包：配件、说明书、赠品补齐"),
            StepContent::open("拦截没拦住的，追到人、追回货"),
            StepContent::open("活动后清零：专区没有三天以上的件"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "破损、丢件、错发：理赔收齐证据",
        body: "快递理赔有时限，各家不同，以合同为准。一单一行：单号、什么问题、责任在谁、要多少、证据齐不齐、赔了没有。\n\n\
               错发、少发是自己的，也写进来：哪一道复核漏的，下次怎么拦。破损集中在一款，改包装，别只顾索赔。",
        owner: Role(WAREHOUSE),
        roles: &[SUPPORT, OWNER],
        due: Some(DueContent::on(10)),
        values: OURS,
        steps: &[
            StepContent::open("客服那边的破损、丢件、少件名单并成一张"),
            StepContent::open("每单：外箱、面单、内件照，重量"),
            StepContent::open("丢件、久不更新的报快递立案"),
            StepContent::open("理赔交网点，回执截图"),
            StepContent::open("错发少发按复核人归类，报件数"),
            StepContent::open("破损前三的款改包装，试摔"),
            StepContent::open("赔到的钱给财务，没赔的继续追"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "盘点：账实、余货、耗材、临时工结清",
        body: "复盘会前一天盘完，余货怎么办全看这张表。先清退货专区和在途拦截件，再停半天收发来点。\n\n\
               | 款 | 账面 | 实点 | 差 | 可售 | 翻包 | 次品 | 为什么差 |\n\
               |---|---|---|---|---|---|---|---|\n\
               | 示例：煎锅28cm | 211 | 208 | −3 | 201 | 5 | 2 | 错发 2，丢 1 |",
        owner: Role(WAREHOUSE),
        roles: &[OPERATIONS, OWNER],
        due: Some(DueContent::on(3).from(END)),
        labels: &[label::OVERSELLING],
        values: OURS,
        steps: &[
            StepContent::open("主推款两个人各点一遍"),
            StepContent::open("差异逐款写原因，掌柜签了再改账"),
            StepContent::open("余货表给运营"),
            StepContent::open("次品拍照，退厂还是处理"),
            StepContent::open("剩余耗材点数，能退的退"),
            StepContent::open("临时工工时核对、结清，好的留名单"),
            StepContent::open("货位、红纸恢复日常"),
            StepContent::open("仓库的数交复盘：人均单量、错发率、超时单"),
        ],
        ..CardContent::BLANK
    },
];
