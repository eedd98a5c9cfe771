//! Checklists that several ways of promoting share.

use super::super::StepContent;

/// For a price set by hand.
pub(super) const PRICE_CHECK: &[StepContent] = &[
    StepContent::open("最坏到手价：叠了哪些逐项写"),
    StepContent::open("不低于底价，第二个人签名"),
    StepContent::open("填起止到分、件数"),
    StepContent::open("买家号看到手价，截图"),
    StepContent::open("到期前一天定：续、改还是停"),
];

/// For whatever is handed out as a coupon.
pub(super) const COUPON_CHECK: &[StepContent] = &[
    StepContent::open("门槛：没有误勾「无门槛」"),
    StepContent::open("面额：6 折没填成减 60%"),
    StepContent::open("起止时间到分，总张数，每人限领"),
    StepContent::open("适用商品：价已到底的排除"),
    StepContent::open("和谁叠加，到手价试算，不低于底价"),
    StepContent::open("第二个人复核，写名字"),
    StepContent::open("买家号领一张，截图"),
    StepContent::open("截止填到期前一天"),
];

/// For what is paid by the click or by the day.
pub(super) const AD_CHECK: &[StepContent] = &[
    StepContent::open("保本投产算好，写在评论里"),
    StepContent::open("日限额、谁能加预算、加到多少"),
    StepContent::open("计划命名：款号_目的_日期"),
    StepContent::open("每次只改一样，记一笔"),
    StepContent::open("每周填花费、支付、退款"),
    StepContent::open("亏了当天停，截图留底"),
];
