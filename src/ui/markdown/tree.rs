//! Markdown as a small tree of known elements.
//!
//! **Invariant:** every tag is one of ours, never one from the text; the tree is never deeper than `DEEPEST`.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TextMergeStream};

use super::address::{self, Piece};

/// Deeper than this a text is hostile or an accident: what is inside is kept, its nesting is not.
const DEEPEST: usize = 24;

#[derive(Debug, PartialEq, Eq)]
pub enum Branch {
    Text(String),
    Element {
        tag: &'static str,
        children: Vec<Branch>,
    },
    Link {
        address: String,
        children: Vec<Branch>,
    },
    /// A tick of a task list: read, not pressed.
    Tick(bool),
}

/// Reads the text.
pub fn grow(text: &str) -> Vec<Branch> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let mut growing = Growing::default();
    for event in TextMergeStream::new(Parser::new_ext(text, options)) {
        growing.take(event);
    }
    growing.finish()
}

/// What an element that is still open will become.
enum Open {
    Element(&'static str),
    Link(String),
    /// Adds nothing of its own.
    Nothing,
}

#[derive(Default)]
struct Growing {
    open: Vec<(Open, Vec<Branch>)>,
    top: Vec<Branch>,
    /// Inside a link or code, where addresses are not looked for.
    plain: usize,
    in_table_head: bool,
}

impl Growing {
    fn take(&mut self, event: Event) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(_) => self.end(),
            Event::Text(text) if self.plain == 0 => self.words(&text),
            // HTML is shown as what it is: text.
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.text(&text),
            Event::Code(text) => {
                let children = vec![Branch::Text(text.into_string())];
                self.put(Branch::Element { tag: "code", children });
            }
            // In a chat a new line is a new line.
            Event::SoftBreak | Event::HardBreak => self.empty("br"),
            Event::Rule => self.empty("hr"),
            Event::TaskListMarker(done) => self.put(Branch::Tick(done)),
            Event::FootnoteReference(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.text(&text);
            }
        }
    }

    fn start(&mut self, tag: Tag) {
        let open = match tag {
            Tag::Paragraph => Open::Element("p"),
            Tag::Heading { level, .. } => Open::Element(heading(level)),
            Tag::BlockQuote(_) => Open::Element("blockquote"),
            Tag::CodeBlock(_) => Open::Element("pre"),
            Tag::List(None) => Open::Element("ul"),
            Tag::List(Some(_)) => Open::Element("ol"),
            Tag::Item => Open::Element("li"),
            Tag::Emphasis => Open::Element("em"),
            Tag::Strong => Open::Element("strong"),
            Tag::Strikethrough => Open::Element("s"),
            Tag::Table(_) => Open::Element("table"),
            Tag::TableHead | Tag::TableRow => Open::Element("tr"),
            Tag::TableCell if self.in_table_head => Open::Element("th"),
            Tag::TableCell => Open::Element("td"),
            // A picture elsewhere is a request that would leave this page: only its name and a link.
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                address::safe(&dest_url).map_or(Open::Nothing, Open::Link)
            }
            _ => Open::Nothing,
        };
        self.in_table_head |= matches!(tag_of(&open), Some("tr")) && self.is_first_row();
        let open = if self.open.len() < DEEPEST { open } else { Open::Nothing };
        self.plain += usize::from(matches!(open, Open::Link(_) | Open::Element("pre")));
        self.open.push((open, Vec::new()));
    }

    fn end(&mut self) {
        let Some((open, children)) = self.open.pop() else { return };
        match open {
            Open::Element(tag) => {
                self.in_table_head &= tag != "tr";
                self.plain -= usize::from(tag == "pre");
                self.put(Branch::Element { tag, children });
            }
            Open::Link(address) => {
                self.plain -= 1;
                self.put(Branch::Link { address, children });
            }
            Open::Nothing => self.here().extend(children),
        }
    }

    /// A row is the head when its table is still empty.
    fn is_first_row(&self) -> bool {
        matches!(self.open.last(), Some((Open::Element("table"), rows)) if rows.is_empty())
    }

    fn words(&mut self, text: &str) {
        for piece in address::pieces(text) {
            match piece {
                Piece::Words(words) => self.text(words),
                Piece::Address(found) => {
                    let children = vec![Branch::Text(found.to_owned())];
                    self.put(Branch::Link { address: found.to_owned(), children });
                }
            }
        }
    }

    fn text(&mut self, text: &str) {
        self.put(Branch::Text(text.to_owned()));
    }

    fn empty(&mut self, tag: &'static str) {
        self.put(Branch::Element { tag, children: Vec::new() });
    }

    fn put(&mut self, branch: Branch) {
        self.here().push(branch);
    }

    fn here(&mut self) -> &mut Vec<Branch> {
        self.open.last_mut().map_or(&mut self.top, |(_, children)| children)
    }

    fn finish(mut self) -> Vec<Branch> {
        while !self.open.is_empty() {
            self.end();
        }
        self.top
    }
}

fn tag_of(open: &Open) -> Option<&'static str> {
    match open {
        Open::Element(tag) => Some(tag),
        Open::Link(_) | Open::Nothing => None,
    }
}

/// A text stands inside a page and a sheet that have titles of their own.
fn heading(level: HeadingLevel) -> &'static str {
    match level {
        HeadingLevel::H1 => "h3",
        HeadingLevel::H2 => "h4",
        HeadingLevel::H3 => "h5",
        HeadingLevel::H4 | HeadingLevel::H5 | HeadingLevel::H6 => "h6",
    }
}

#[cfg(test)]
mod tests;
