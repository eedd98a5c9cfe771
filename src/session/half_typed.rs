//! A half-typed text as a draft keeps it: a line for what its author had seen of the register, then the text.
//!
//! **Invariant:** what was kept is read again word for word; anything else is no half-typed text.

use std::fmt::Write;

use crate::domain::change::{Position, Seen, Writer};

/// What is kept of a text being typed.
pub fn write(seen: &Seen, text: &str) -> String {
    let mut kept = String::with_capacity(text.len() + 1);
    for (writer, position) in seen {
        write!(kept, "{writer}.{position} ").expect("a String takes everything");
    }
    kept.push('\n');
    kept.push_str(text);
    kept
}

/// What had been seen, and the text.
pub fn read(kept: &str) -> Option<(Seen, String)> {
    let (line, text) = kept.split_once('\n')?;
    let mut seen = vec![];
    for name in line.split_ascii_whitespace() {
        seen.push(read_name(name)?);
    }
    Some((seen, text.to_owned()))
}

/// Reads `<writer>.<number>.<index>`.
fn read_name(name: &str) -> Option<(Writer, Position)> {
    let mut parts = name.split('.');
    let (replica, slot) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let (seq, index) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    parts.next().is_none().then_some((Writer { replica, slot }, Position { seq, index }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::RecordId;

    #[test]
    fn what_was_kept_is_read_again() {
        let name = |it| (Writer { replica: RecordId(it), slot: 3 }, Position { seq: u32::MAX, index: 7 });
        for seen in [vec![], vec![name(1)], vec![name(1), name(u64::MAX)]] {
            for text in ["", "\n", "双11 “定金”\n\n {\"a\":1}"] {
                assert_eq!(read(&write(&seen, text)), Some((seen.clone(), text.to_owned())));
            }
        }
    }

    #[test]
    fn what_was_never_kept_is_no_half_typed_text() {
        for kept in
            ["", "写到一半", "写到\n一半", r#"[null,"写到一半"]"#, "0000000000001.3.1\nx", "1.3.1.7\nx"]
        {
            assert_eq!(read(kept), None, "{kept}");
        }
    }
}
