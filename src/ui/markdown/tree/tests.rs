//! A tree is drawn as `p(text)`, a link as `a[address](text)`, so that each test reads as one line.

use super::*;

fn draw(branches: &[Branch]) -> String {
    branches.iter().map(draw_one).collect()
}

fn draw_one(branch: &Branch) -> String {
    match branch {
        Branch::Text(text) => text.clone(),
        Branch::Element { tag, children } => format!("{tag}({})", draw(children)),
        Branch::Link { address, children } => format!("a[{address}]({})", draw(children)),
        Branch::Tick(done) => (if *done { "☑" } else { "☐" }).to_owned(),
    }
}

#[track_caller]
fn check(text: &str, drawing: &str) {
    assert_eq!(draw(&grow(text)), drawing);
}

fn depth(branches: &[Branch]) -> usize {
    branches
        .iter()
        .map(|branch| match branch {
            Branch::Element { children, .. } | Branch::Link { children, .. } => 1 + depth(children),
            Branch::Text(_) | Branch::Tick(_) => 0,
        })
        .max()
        .unwrap_or(0)
}

#[test]
fn words_and_their_marks() {
    check("满 **299** 减 ~~60~~ *50* `x`", "p(满 strong(299) 减 s(60) em(50) code(x))");
    check("# 备货\n## 到仓", "h3(备货)h4(到仓)");
    check("> 原话", "blockquote(p(原话))");
    check("---", "hr()");
}

#[test]
fn a_new_line_is_a_new_line() {
    check("第一行\n第二行", "p(第一行br()第二行)");
}

#[test]
fn lists_and_ticks() {
    check("- 锅\n- 铲", "ul(li(锅)li(铲))");
    check("1. 锅\n2. 铲", "ol(li(锅)li(铲))");
    check("- [ ] 锅\n- [x] 铲", "ul(li(☐锅)li(☑铲))");
}

#[test]
fn tables() {
    check("|店|价|\n|-|-|\n|猫|29|", "table(tr(th(店)th(价))tr(td(猫)td(29)))");
}

#[test]
fn code_keeps_what_it_is() {
    check("```\n<b> https://a.b\n```", "pre(<b> https://a.b\n)");
}

#[test]
fn links_go_only_where_they_may() {
    check("[店](https://a.b)", "p(a[https://a.b](店))");
    check("[店](javascript:alert(1))", "p(店)");
    check("[店](JaVa\tscript:x)", "p([店](JaVa\tscript:x))");
    check("[店](&#106;avascript:x)", "p(店)");
    check("[店](data:text/html;base64,x)", "p(店)");
    check("<javascript:alert(1)>", "p(javascript:alert(1))");
    check("[a]\n\n[a]: vbscript:x", "p(a)");
}

#[test]
fn plain_addresses_become_links() {
    check("看https://a.b，好", "p(看a[https://a.b](https://a.b)，好)");
    check("[https://a.b](https://c.d)", "p(a[https://c.d](https://a.b))");
}

#[test]
fn a_picture_elsewhere_is_only_a_link() {
    check("![图](https://a.b/c.png)", "p(a[https://a.b/c.png](图))");
    check("![图](data:image/svg+xml,x)", "p(图)");
}

#[test]
fn html_is_text() {
    check("<script>alert(1)</script>", "<script>alert(1)</script>");
    check("a <img src=x onerror=alert(1)> b", "p(a <img src=x onerror=alert(1)> b)");
    check("<a href=\"javascript:x\">店</a>", "p(<a href=\"javascript:x\">店</a>)");
}

#[test]
fn hostile_depth_is_flattened_and_nothing_is_lost() {
    for text in [format!("{}深", "> ".repeat(5_000)), format!("{}深", "- ".repeat(5_000)), "*".repeat(20_000)]
    {
        let tree = grow(&text);
        assert!(depth(&tree) <= DEEPEST);
        assert!(!draw(&tree).is_empty());
    }
    assert!(draw(&grow(&format!("{}深", "> ".repeat(500)))).contains('深'));
}

#[test]
fn hostile_size_takes_no_hostile_time() {
    for text in ["[".repeat(50_000), "[a](".repeat(20_000), "`".repeat(50_000), "|a".repeat(20_000)] {
        grow(&text);
    }
}
