use super::check;

#[test]
fn words_and_their_marks() {
    check("满 **299** 减 ~~60~~ *50* `x`", "p(满 strong(299) 减 s(60) em(50) code(x))");
    check("__重点__ ***双十一***", "p(strong(重点) em(strong(双十一)))");
    check("**满 *299* 减 ~~60~~**", "p(strong(满 em(299) 减 s(60)))");
    check("***甲** 乙*", "p(em(strong(甲) 乙))");
    check("*甲 **乙***", "p(em(甲 strong(乙)))");
}

#[test]
fn chinese_sets_no_spaces() {
    check("**双十一**要备货", "p(strong(双十一)要备货)");
    check("店里**双十一**要备货", "p(店里strong(双十一)要备货)");
    check("店里**双十一：**要备货", "p(店里strong(双十一：)要备货)");
    check("店里**“双十一”**要备货", "p(店里strong(“双十一”)要备货)");
    check("到**（周五）**前", "p(到strong(（周五）)前)");
    check("这是__重点__，原价~~299~~现价**199**元", "p(这是strong(重点)，原价s(299)现价strong(199)元)");
    check("*双十一*要备货，*别忘*！", "p(em(双十一)要备货，em(别忘)！)");
    check("现价**~~299~~**", "p(现价strong(s(299)))");
}

#[test]
fn a_mark_without_a_partner_is_what_was_typed() {
    check("**双十一", "p(**双十一)");
    check("双十一**", "p(双十一**)");
    check("** 双十一 **", "p(** 双十一 **)");
    check("**双十一*", "p(**双十一*)");
    check("*必填\n*电话\n**地址**", "p(*必填br()*电话br()strong(地址))");
    check("~~甲 **乙~~ 丙**", "p(s(甲 **乙) 丙**)");
    check("*1 *2 *3 *4 **重点**", "p(*1 *2 *3 *4 strong(重点))");
}

#[test]
fn signs_that_shops_type_for_themselves() {
    check("尺寸 60*40*30 cm，长*宽*高", "p(尺寸 60*40*30 cm，长*宽*高)");
    check("*箱规 60*40", "p(*箱规 60*40)");
    check("138****1234 和 139****5678", "p(138****1234 和 139****5678)");
    check("张**，李**，王**", "p(张**，李**，王**)");
    check("亲~ 好的~~ 谢谢~~~", "p(亲~ 好的~~ 谢谢~~~)");
    check("主图_白底_01，IMG__2__3", "p(主图_白底_01，IMG__2__3)");
    check("签收人____电话____", "p(签收人____电话____)");
    check("＊＊双十一＊＊", "p(＊＊双十一＊＊)");
    check("3 * 4 * 5", "p(3 * 4 * 5)");
    check("[急]发顺丰 [易碎]", "p([急]发顺丰 [易碎])");
}

#[test]
fn a_new_line_is_a_new_line() {
    check("第一行\n第二行", "p(第一行br()第二行)");
    check("第一行  \r\n  第二行\\\n第三行", "p(第一行br()第二行br()第三行)");
    check("**第一行\n第二行**", "p(strong(第一行br()第二行))");
    check("　　段首空两格", "p(　　段首空两格)");
}

#[test]
fn code_between_backticks() {
    check("用`**原样**`写", "p(用code(**原样**)写)");
    check("``a`b``", "p(code(a`b))");
    check("`` `a` ``", "p(code(`a`))");
    check("`没完", "p(`没完)");
    check("``没`完`", "p(``没code(完))");
    check("`https://a.b`", "p(code(https://a.b))");
    check("[甲`](https://a.b)`", "p([甲code(](https://a.b)))");
}

#[test]
fn a_backslash_keeps_a_sign() {
    check(r"\*\*不加粗\*\*", "p(**不加粗**)");
    check(r"\[店](https://a.b)", "p([店](a[https://a.b](https://a.b)))");
    check(r"\# 不是标题", "p(# 不是标题)");
    check(r"1\. 不是列表", "p(1. 不是列表)");
    check(r"C:\店铺\a\\b", r"p(C:\店铺\a\b)");
    check("\\", "p(\\)");
}

#[test]
fn links_and_pictures() {
    check("去[**店**铺](https://a.b)看", "p(去a[https://a.b](strong(店)铺)看)");
    check("**去[店](https://a.b)看**", "p(strong(去a[https://a.b](店)看))");
    check("[店](https://a.b/c_(d))", "p(a[https://a.b/c_(d)](店))");
    check("[店 [一]](https://a.b)", "p(a[https://a.b](店 [一]))");
    check("[ ] [店](https://a.b)", "p([ ] a[https://a.b](店))");
    check("[](https://a.b)", "p(a[https://a.b](https://a.b))");
    check("[![图](https://a.b/c.png)](https://d.e)", "p(a[https://d.e](图))");
    check("**甲[乙**](https://a.b)", "p(**甲a[https://a.b](乙**))");
    check("[店] (https://a.b)", "p([店] (a[https://a.b](https://a.b)))");
    check("[店](https://a.b", "p([店](a[https://a.b](https://a.b))");
    check("好!", "p(好!)");
}

#[test]
fn plain_addresses_become_links() {
    check("看https://a.b，好", "p(看a[https://a.b](https://a.b)，好)");
    check("[https://a.b](https://c.d)", "p(a[https://c.d](https://a.b))");
    check("**看https://a.b/c__d**", "p(strong(看a[https://a.b/c__d](https://a.b/c__d)))");
    check("店（https://a.b）。", "p(店（a[https://a.b](https://a.b)）。)");
    check("http 不是", "p(http 不是)");
}
