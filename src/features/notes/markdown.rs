//! Notes as files of Markdown: one file a note, its title as the first heading.
//!
//! **Invariant:** what is written and read again is the same note, letter for letter.

/// A note as a file says it: the title as the first heading, then the text as it is.
pub fn write(title: &str, text: &str) -> String {
    format!("# {title}\n\n{text}")
}

/// The title and text that a file says. Without a first heading its name is the title; a mark of the encoding and the
/// line ends of other systems are not part of a text.
pub fn read(file_name: &str, content: &str) -> (String, String) {
    let content = content.strip_prefix('\u{feff}').unwrap_or(content).replace("\r\n", "\n");
    let (first, rest) = content.split_once('\n').unwrap_or((&content, ""));
    match first.strip_prefix("# ").map(str::trim) {
        Some(title) if !title.is_empty() => {
            let text = rest.strip_prefix('\n').unwrap_or(rest);
            (title.to_owned(), text.to_owned())
        }
        _ => {
            let name = file_name.rsplit('/').next().unwrap_or(file_name);
            let title = name.rsplit_once('.').map_or(name, |it| it.0);
            (title.trim().to_owned(), content)
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_file_without_a_heading_is_named_by_its_name() {
        assert_eq!(read("客服/退货.md", "先看照片\r\n再问"), ("退货".into(), "先看照片\n再问".into()));
        assert_eq!(read("a.md", "\u{feff}# 标题\n正文"), ("标题".into(), "正文".into()));
        assert_eq!(read("a.md", "## 小标题\n"), ("a".into(), "## 小标题\n".into()));
        assert_eq!(read("a", ""), ("a".into(), String::new()));
    }

    proptest! {
        #[test]
        fn a_note_comes_back_as_it_was(title in "[^\\r\\n\\s][^\\r\\n]{0,20}", text in "[^\\r]{0,80}") {
            let title = title.trim();
            prop_assert_eq!(read("x.md", &write(title, &text)), (title.to_owned(), text));
        }
    }
}
