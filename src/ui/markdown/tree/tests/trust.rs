use super::check;

#[test]
fn links_go_only_where_they_may() {
    check("[店](https://a.b)", "p(a[https://a.b](店))");
    check("[店](javascript:alert(1))", "p(店)");
    check("[店](JaVa\tscript:x)", "p([店](JaVa\tscript:x))");
    check("[店](&#106;avascript:x)", "p(店)");
    check("[店](data:text/html;base64,x)", "p(店)");
    check("[店](/a)", "p(店)");
    check("[店](mailto:a@b.c)", "p(a[mailto:a@b.c](店))");
}

/// Elsewhere both are links. Nobody in a shop types them, and as words they show what they would have hidden.
#[test]
fn angle_brackets_and_footnotes_are_words() {
    check("<javascript:alert(1)>", "p(<javascript:alert(1)>)");
    check("<https://a.b>", "p(<a[https://a.b](https://a.b)>)");
    check("[a]\n\n[a]: vbscript:x", "p([a])p([a]: vbscript:x)");
}

#[test]
fn a_picture_elsewhere_is_only_a_link() {
    check("![图](https://a.b/c.png)", "p(a[https://a.b/c.png](图))");
    check("![图](data:image/svg+xml,x)", "p(图)");
}

/// Other readers know blocks of HTML, which stand outside of paragraphs. Here it is words like all others, so it
/// stands in one, and so does `&amp;`.
#[test]
fn html_is_text() {
    check("<script>alert(1)</script>", "p(<script>alert(1)</script>)");
    check("a <img src=x onerror=alert(1)> b", "p(a <img src=x onerror=alert(1)> b)");
    check("<a href=\"javascript:x\">店</a>", "p(<a href=\"javascript:x\">店</a>)");
    check("<div>\n**甲**\n</div>&amp;&lt;", "p(<div>br()strong(甲)br()</div>&amp;&lt;)");
}
