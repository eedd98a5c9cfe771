//! The first and the last element, and those that name changes.
//!
//! **Invariant:** members are written in one order and read in any; unknown ones are stepped over.

use std::borrow::Cow;

use super::{
    Addressee, Header, Sender, VERSION, cursor::Cursor, json::push, members::Members, number::whole,
    string::write_text,
};
use crate::{
    change::Writer,
    id::{Id, RecordId},
    name::Name,
};

/// Writes the first element.
pub fn write_header(header: &Header, writers: &[Writer]) -> String {
    let Header { kind, workspace, shop, from, to, board, number, before, at } = header;
    let mut line = String::with_capacity(400);
    push(&mut line, format_args!(r#"{{"format":"zhanggui","version":{VERSION},"kind":"{kind}","#));
    push(&mut line, format_args!(r#""workspace":"{workspace}","shop":"#));
    write_text(&mut line, shop);
    push(
        &mut line,
        format_args!(r#","from":{{"replica":"{}","member":"{}","name":"#, from.replica, from.member),
    );
    write_text(&mut line, &from.name);
    line.push('}');
    if let Some(Addressee { member, name }) = to {
        push(&mut line, format_args!(r#","to":{{"member":"{member}","name":"#));
        write_text(&mut line, name);
        line.push('}');
    }
    if let Some(board) = board {
        push(&mut line, format_args!(r#","board":"{board}""#));
    }
    push(&mut line, format_args!(r#","number":{number}"#));
    if let Some(before) = before {
        push(&mut line, format_args!(r#","before":{before}"#));
    }
    push(&mut line, format_args!(r#","at":{at},"writers":"#));
    for (place, writer) in writers.iter().enumerate() {
        line.push(if place == 0 { '[' } else { ',' });
        push(&mut line, format_args!(r#""{writer}""#));
    }
    line.push_str(if writers.is_empty() { "[]}" } else { "]}" });
    line
}

/// The header and the writers that the first element names; `None` when it is none.
pub fn read_header(members: &Members) -> Option<(Header, Vec<Writer>)> {
    members.text("format")?;
    let from = Members::of(members.written("from")?)?;
    let from = Sender {
        replica: from.named("replica")?,
        member: Id::of(from.named("member")?),
        name: from.text("name")?.into_owned(),
    };
    let to = match members.written("to") {
        Some(to) => {
            let to = Members::of(to)?;
            Some(Addressee { member: Id::of(to.named("member")?), name: to.text("name")?.into_owned() })
        }
        None => None,
    };
    let header = Header {
        kind: Name::of(&members.text("kind")?)?,
        workspace: members.named("workspace")?,
        shop: members.text("shop")?.into_owned(),
        from,
        to,
        // Whoever does not understand these two still has all that the packet carries.
        board: members.named("board").map(Id::of),
        number: members.whole("number")?,
        before: members.whole("before"),
        at: members.whole("at")?,
    };
    let mut list = Cursor::new(members.written("writers")?);
    let mut writers = vec![];
    list.take(b'[')?;
    if list.peek()? != b']' {
        loop {
            writers.push(list.string()?.parse().ok()?);
            if !list.more(b']')? {
                break;
            }
        }
    }
    Some((header, writers))
}

/// The element that names a change.
pub struct ChangeLine<'a> {
    /// `<writer>.<number>`
    pub change: Cow<'a, str>,
    /// When, by the author's clock.
    pub at: i64,
    /// By whom.
    pub by: RecordId,
    /// What was done.
    pub label: Cow<'a, str>,
    /// How many ops it was made with.
    pub of: u16,
}

impl<'a> ChangeLine<'a> {
    /// Reads it, in one pass: there are as many of these as changes.
    pub fn of(text: &'a str) -> Option<ChangeLine<'a>> {
        let (mut change, mut at, mut by, mut label, mut of) = (None, None, None, None, None);
        let mut cursor = Cursor::new(text);
        cursor.take(b'{')?;
        loop {
            match &*cursor.member()? {
                "change" => once(&mut change, cursor.string()?)?,
                "at" => once(&mut at, whole(cursor.value()?)?)?,
                "by" => once(&mut by, cursor.string()?.parse().ok()?)?,
                "label" => once(&mut label, cursor.string()?)?,
                "of" => once(&mut of, whole(cursor.value()?)?)?,
                _ => _ = cursor.value()?,
            }
            if !cursor.more(b'}')? {
                break;
            }
        }
        let line = ChangeLine { change: change?, at: at?, by: by?, label: label?, of: of? };
        cursor.is_done().then_some(line)
    }
}

/// What stands twice is said by nobody.
fn once<T>(place: &mut Option<T>, said: T) -> Option<()> {
    place.replace(said).is_none().then_some(())
}

/// The last element.
pub struct EndLine {
    /// Says that this is the end.
    pub end: bool,
    /// Elements before it.
    pub count: usize,
    /// SHA-256 of the lines before it (rule F6).
    pub sha256: String,
}

impl EndLine {
    /// Reads it; the packet's `]`, and a chat that goes on, may follow.
    pub fn read(text: &str) -> Option<EndLine> {
        let members = Members::read(&mut Cursor::new(text))?;
        let end = match members.written("end")? {
            "true" => true,
            "false" => false,
            _ => return None,
        };
        Some(EndLine { end, count: members.whole("count")?, sha256: members.text("sha256")?.into_owned() })
    }

    /// Writes it.
    pub fn write(&self) -> String {
        let EndLine { end, count, sha256 } = self;
        format!(r#"{{"end":{end},"count":{count},"sha256":"{sha256}"}}"#)
    }
}
