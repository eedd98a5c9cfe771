//! What sort of file something is, by what it says and how its name ends; and names that are safe to save under.
//!
//! **Invariant:** a picture is only what browsers decode without running anything; SVG and HTML are none.

/// A sort of file, as a person tells them apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FileKind {
    /// Shown as it is.
    Picture,
    /// A table.
    Table,
    /// Letters: Word, PDF, plain text.
    Document,
    /// Film or sound.
    Media,
    /// Several files in one.
    Archive,
    /// Anything else.
    Other,
}

/// Pictures made of dots, which can do nothing but be seen.
const PICTURES: [&str; 6] = ["image/jpeg", "image/png", "image/webp", "image/gif", "image/avif", "image/bmp"];

const ENDINGS: [(FileKind, &[&str]); 4] = [
    (FileKind::Table, &["xls", "xlsx", "csv", "tsv", "et", "ods", "numbers"]),
    (FileKind::Document, &["doc", "docx", "pdf", "txt", "md", "wps", "odt", "ppt", "pptx", "pages", "rtf"]),
    (FileKind::Media, &["mp4", "mov", "webm", "avi", "mkv", "mp3", "m4a", "wav", "aac", "ogg", "flac"]),
    (FileKind::Archive, &["zip", "rar", "7z", "gz", "tar"]),
];

impl FileKind {
    /// What a file is.
    pub fn of(mime: &str, name: &str) -> FileKind {
        if picture_type(mime).is_some() {
            return FileKind::Picture;
        }
        let ending = ending(name).to_ascii_lowercase();
        let known = ENDINGS.iter().find(|it| it.1.contains(&ending.as_str()));
        known.map_or(FileKind::Other, |it| it.0)
    }
}

/// The type under which a file's bytes may be shown as a picture; a constant, never what a stranger wrote.
pub fn picture_type(mime: &str) -> Option<&'static str> {
    PICTURES.into_iter().find(|it| it.eq_ignore_ascii_case(mime))
}

/// How a name ends, without the dot.
pub fn ending(name: &str) -> &str {
    match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.len() <= 8 => ending,
        _ => "",
    }
}

/// The name with another ending.
pub fn with_ending(name: &str, ending: &str) -> String {
    let stem = match self::ending(name) {
        "" => name,
        old => &name[..name.len() - old.len() - 1],
    };
    format!("{stem}.{ending}")
}

/// A name to save under: no way through folders, no sign that turns letters around, never too long for a file system.
pub fn safe_name(name: &str) -> String {
    const LONGEST: usize = 120;
    let is_safe = |it: &char| {
        let turns = matches!(it, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        !it.is_control() && !turns && !r#"/\:*?"<>|"#.contains(*it)
    };
    let plain: String = name.chars().filter(is_safe).collect();
    let plain = plain.trim().trim_start_matches('.');
    let ending = ending(plain);
    let mut stem = if ending.is_empty() { plain } else { &plain[..plain.len() - ending.len() - 1] };
    while stem.len() > LONGEST {
        stem = &stem[..stem.char_indices().next_back().map_or(0, |it| it.0)];
    }
    match (stem.trim(), ending) {
        ("", "") => "file".to_owned(),
        ("", ending) => format!("file.{ending}"),
        (stem, "") => stem.to_owned(),
        (stem, ending) => format!("{stem}.{ending}"),
    }
}
