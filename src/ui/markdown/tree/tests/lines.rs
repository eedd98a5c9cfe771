use super::check;

#[test]
fn blocks_of_one_line() {
    check("# 备货\n## 到仓", "h3(备货)h4(到仓)");
    check("### **三**\n#### 四", "h5(strong(三))h6(四)");
    check("> 原话", "blockquote(p(原话))");
    check("---", "hr()");
    check("", "");
    check(" \n\n", "");
}

#[test]
fn blocks_end_a_paragraph() {
    check("甲\n# 乙\n丙", "p(甲)h3(乙)p(丙)");
    check("甲\n\n乙", "p(甲)p(乙)");
    check("今天要做：\n- 锅\n- 铲\n就这些", "p(今天要做：)ul(li(锅)li(铲))p(就这些)");
    check("步骤\n1. 锅", "p(步骤)ol(li(锅))");
    check("他说\n> 好\n就好", "p(他说)blockquote(p(好))p(就好)");
    check("甲\n```\n乙\n```\n丙", "p(甲)pre(乙\n)p(丙)");
}

/// Elsewhere dashes below words make them a heading. People draw a line with them.
#[test]
fn dashes_below_words_are_a_rule() {
    check("甲\n---\n乙", "p(甲)hr()p(乙)");
}

#[test]
fn lists_and_ticks() {
    check("- 锅\n- 铲", "ul(li(锅)li(铲))");
    check("1. 锅\n2. 铲", "ol(li(锅)li(铲))");
    check("- [ ] 锅\n- [x] 铲", "ul(li(☐锅)li(☑铲))");
    check("1. [X]锅", "ol(li(☑锅))");
    check("- [x](https://a.b)", "ul(li(a[https://a.b](x)))");
    check("- ", "ul(li())");
}

#[test]
fn lists_lie_in_lists_by_how_far_they_are_in() {
    check("- 锅\n  - 盖\n    - 钮\n- 铲", "ul(li(锅ul(li(盖ul(li(钮)))))li(铲))");
    check("1. 锅\n  - 盖\n    - 钮\n2. 铲", "ol(li(锅ul(li(盖ul(li(钮)))))li(铲))");
    check("- 锅\n\t- 盖\n    - 把\n- 铲", "ul(li(锅ul(li(盖)li(把)))li(铲))");
    check("- 锅\n    1. 盖\n    2. 把\n- 铲", "ul(li(锅ol(li(盖)li(把)))li(铲))");
    check("- 锅\n - 铲", "ul(li(锅)li(铲))");
    check("  - 锅\n- 铲", "ul(li(锅)li(铲))");
    check("- - 锅", "ul(li(ul(li(锅))))");
}

#[test]
fn an_entry_may_hold_more_than_a_line() {
    check("- 锅\n  铸铁\n- 铲", "ul(li(锅br()铸铁)li(铲))");
    check("- 锅\n\n  铸铁\n\n- 铲", "ul(li(锅p(铸铁))li(铲))");
    check("- 锅\n  > 好用", "ul(li(锅blockquote(p(好用))))");
    check("- 锅\n  ```\n    x\n  ```", "ul(li(锅pre(  x\n)))");
    check("- [ ] 锅\n  - [x] 盖", "ul(li(☐锅ul(li(☑盖))))");
    check("- # 锅", "ul(li(h3(锅)))");
    check("- 锅\n\n　　新的一段", "ul(li(锅))p(　　新的一段)");
}

#[test]
fn numbers_go_on_where_they_were_left() {
    check("3. 锅\n4. 铲", "ol3(li(锅)li(铲))");
    check("1. 锅\n\n铸铁的\n\n2. 铲", "ol(li(锅))p(铸铁的)ol2(li(铲))");
    check("- 锅\n1. 铲", "ul(li(锅))ol(li(铲))");
    check("1、锅\n2、铲", "p(1、锅br()2、铲)");
}

#[test]
fn quotes() {
    check("> 甲\n> 乙\n>\n> 丙", "blockquote(p(甲br()乙)p(丙))");
    check("> - 锅\n> > 铲", "blockquote(ul(li(锅))blockquote(p(铲)))");
    check(">50 元包邮", "p(>50 元包邮)");
}

#[test]
fn code_keeps_what_it_is() {
    check("```\n<b> https://a.b\n```", "pre(<b> https://a.b\n)");
    check("````js\n```\n````\n甲", "pre(```\n)p(甲)");
    check("```\n没完\n\n# 到底", "pre(没完\n\n# 到底\n)");
    check("```\n```", "pre()");
}

#[test]
fn tables() {
    check("|店|价|\n|-|-|\n|猫|29|", "table(tr(th(店)th(价))tr(td(猫)td(29)))");
    check(
        "店 | 价 | 备注\n:- | -: | :-:\n**猫** | 29 | 好",
        "table(tr(th(店)th>(价)th^(备注))tr(td(strong(猫))td>(29)td^(好)))",
    );
    check("清单\n|店|\n|-|\n|猫|\n完", "p(清单)table(tr(th(店))tr(td(猫)))p(完)");
    check("|甲|\n|-|\n|一|二|\n||\n|a\\|b", "table(tr(th(甲))tr(td(一)td(二))tr(td())tr(td(a|b)))");
    check("甲|乙\n丙|丁", "p(甲|乙br()丙|丁)");
    check("甲|乙\n---", "p(甲|乙)hr()");
}
