//! 新品计划: what to sell, whether it may be sold, whether it is any good, and how many. Also the example.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent, ValueContent, fields,
    platform_tasks::platform,
    role::{OPERATIONS, OWNER, WAREHOUSE},
};
use super::label;

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "选品立项：谁会买、卖多少钱、差在哪一句",
        body: "一个新款一张卡片，从左往右移；各列里的卡片是这一步要做的事，几个款一起上就复制一份，\
               标题前加款号。\n\n\
               写不出「和靠前那几家差在哪」的一句话，就先不做。这一句以后要上首图，拍得出来才算。\n\n\
               毛利先粗算：最坏到手价减进货、包材、运费、佣金，再扣掉同类的退货。退货重的类目（服饰、\
               尺寸难选的）按退货后的数看，还赚才立项。\n\n\
               交：一页立项单，同类价带表，掌柜回一句做或不做。",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        due: Some(DueContent::on(-45)),
        steps: &[
            StepContent::open("谁会买，买来做什么"),
            StepContent::open("同类靠前 10 家的到手价排成几档"),
            StepContent::open("差异一句话，怎么拍得出来"),
            StepContent::open("预计单件毛利，扣过退货"),
            StepContent::open("退货风险：尺寸、易碎、色差、安装"),
            StepContent::open("要哪些资质，最慢的要几天"),
            StepContent::open("掌柜定：做、改、不做"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "资质核对：报告、授权、专利对得上这一款才算",
        body: "资质拖得最久，先办。厂家发来的报告看四样：检测的是不是这个型号、机构有没有资格、\
               在不在有效期、厂名和我们的进货单对不对得上。拿别的型号顶的不收。\n\n\
               该不该办 3C、食品接触、儿童用品这类强制项，按后台发布页的类目要求看（示例：各类目不同，\
               以后台为准）。外观像大牌的，先查专利和商标，拿不准就换款。\n\n\
               交：一张资质表（名称、编号、到期日、适用型号），扫描件存进文件夹。缺的挂「等资质」。",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        start: Some(-44),
        due: Some(DueContent::on(-38)),
        steps: &[
            StepContent::open("后台类目要求截图"),
            StepContent::open("质检报告四样核过"),
            StepContent::open("3C 或其他强制认证，要不要"),
            StepContent::open("品牌授权链条，到期日"),
            StepContent::open("专利、商标查过，截图"),
            StepContent::open("到期日填成卡片，提前一个月续"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "打样确认：自己用一周，列出缺点",
        body: "样品到了先签收拍照，再真用一周，不是摆着看。至少两个人用，最好有一个平时不用这类东西的。\n\n\
               缺点分三类：厂家能改的，写进订货要求；改不了但页面能说清的，交给运营；会让人退货的，\
               不做。\n\n\
               确认后封样：同一批留两件，贴封条写日期，以后到货照它验。\n\n\
               交：缺点清单，封样照片，一句结论。",
        owner: Role(OWNER),
        roles: &[OPERATIONS, WAREHOUSE],
        start: Some(-44),
        due: Some(DueContent::on(-37)),
        steps: &[
            StepContent::open("样品签收，拍照"),
            StepContent::open("两个人用满一周"),
            StepContent::open("缺点清单，分三类"),
            StepContent::open("厂家书面答复哪些能改"),
            StepContent::open("和靠前两家的货摆一起比"),
            StepContent::open("封样两件，写日期"),
            StepContent::open("结论：下单、改样再看、不做"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "首批下单：件数、交期、验货标准写进合同",
        body: "首批宁少勿压：按测款要用的量，加上能等到下一批的天数来定，不按最低单价定。\
               每个规格分开写，主推的多，颜色多的先各少来几件。\n\n\
               合同里写清：件数允许差多少、交期、晚一天怎么办、照封样验、不合格怎么退、补货要几天、\
               最小起订量、外箱和内包、说明书和条码谁贴。\n\n\
               交：合同或订单截图，到货日填进款的卡片，仓库知道哪天到、占几个库位。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, WAREHOUSE],
        due: Some(DueContent::on(-35)),
        steps: &[
            StepContent::open("每个规格的件数"),
            StepContent::open("交期和晚到的说法"),
            StepContent::open("验货点，照封样"),
            StepContent::open("包装、说明书、条码谁做"),
            StepContent::open("补货天数、最小起订量"),
            StepContent::open("掌柜签，付定金"),
            StepContent::open("到货日告诉仓库和客服"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "示例：K031 手摇磨豆机 129元 300件",
        body: "照着改成你的第一个新款，或者删掉。\n\n\
               - 差异一句话：摇柄能收进机身，出门装得进杯架\n\
               - 谁会买：出差和露营的人，先从店里买过滤杯的老客卖起\n\
               - 规格：引流「机身」、主推「机身加收纳袋」、利润「机身加滤杯套装」，价格看主推规格\n\
               - 最坏到手价：129 元叠会员 9 折，116.10 元；底价 105 元，高出 11.10 元\n\
               - 等：第二版样品，食品接触材料的检测报告\n\n\
               这张有成本和底价，只给掌柜和运营；美工、客服、仓库各领自己那几张。展现、\
               访客这些数上架后再填，比率自己算出来。",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        start: Some(-45),
        due: Some(DueContent::at(0, 10, 0)),
        labels: &[label::AWAITS_SAMPLE, label::AWAITS_PAPERS],
        platform: Some(platform::TMALL),
        price_fen: Some(12900),
        stock: Some(300),
        values: &[
            (&fields::ITEM, ValueContent::Text("K031")),
            (&fields::COST, ValueContent::Money(5800)),
            (&fields::LIST_PRICE, ValueContent::Money(16900)),
            (&fields::WORST_PRICE, ValueContent::Money(11610)),
            (&fields::FLOOR_PRICE, ValueContent::Money(10500)),
        ],
        steps: &[
            StepContent::ticked("新品计划：立项单"),
            StepContent::open("新品计划：资质、封样、首批下单"),
            StepContent::open("方案制定：卖点、价格总表、需求单"),
            StepContent::open("美工设计：实拍、五张主图、视频"),
            StepContent::open("展示页制作：详情、标题、问答"),
            StepContent::open("上架检查：到货、两张检查单"),
            StepContent::open("测款与破零：七天数据、首单来源"),
            StepContent::open("复盘归档：定级"),
        ],
        ..CardContent::BLANK
    },
];
