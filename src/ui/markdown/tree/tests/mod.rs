//! A tree is drawn as `p(text)`, a link as `a[address](text)`, so that each test reads as one line. A list that
//! begins with four is `ol4`, a cell that leans to the middle or the end is `td^` or `td>`.

use super::*;

/// Words and the signs in them.
mod words;

/// Lines and the blocks they make.
mod lines;

/// What may be linked, and what becomes of HTML.
mod trust;

/// Texts written to hurt.
#[cfg(not(target_arch = "wasm32"))]
mod hostile;

fn draw(branches: &[Branch]) -> String {
    branches.iter().map(draw_one).collect()
}

fn draw_one(branch: &Branch) -> String {
    match branch {
        Branch::Text(text) => text.clone(),
        Branch::Element { tag, children } => format!("{tag}({})", draw(children)),
        Branch::Numbers { first: 1, children } => format!("ol({})", draw(children)),
        Branch::Numbers { first, children } => format!("ol{first}({})", draw(children)),
        Branch::Cell { tag, side, children } => {
            let lean = match side {
                Side::Start => "",
                Side::Middle => "^",
                Side::End => ">",
            };
            format!("{tag}{lean}({})", draw(children))
        }
        Branch::Link { address, children } => format!("a[{address}]({})", draw(children)),
        Branch::Tick(done) => (if *done { "☑" } else { "☐" }).to_owned(),
    }
}

#[track_caller]
fn check(text: &str, drawing: &str) {
    assert_eq!(draw(&grow(text)), drawing);
}
