//! The layers of src/, checked by reading the sources: who may not say what, and how long a file may get.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Part of src/, and what no file in it may name. Tests inside a file count as the file. The domain is a crate of its own
/// and has nothing of these to name.
const FORBIDDEN: &[(&str, &[&str])] = &[
    (
        "session",
        &[
            "web_sys",
            "js_sys",
            "indexed_db",
            "crate::storage",
            "crate::features",
            "crate::ui",
            "crate::words",
            "crate::app",
        ],
    ),
    (
        "storage",
        &["crate::session", "crate::features", "crate::ui", "crate::words", "crate::app", "crate::route"],
    ),
    (
        "ui",
        &[
            "crate::domain",
            "crate::session",
            "crate::storage",
            "crate::features",
            "crate::app",
            "crate::route",
            "inner_html",
        ],
    ),
    (
        "words",
        &[
            "leptos",
            "web_sys",
            "crate::session",
            "crate::storage",
            "crate::features",
            "crate::ui",
            "crate::app",
            "crate::route",
        ],
    ),
    ("features", &["crate::storage", "crate::app", "indexed_db", "inner_html"]),
];

/// What only views may name inside features.
const ONLY_IN_VIEWS: &[&str] = &["leptos", "web_sys", "js_sys", "crate::ui", "crate::words", "crate::route"];

/// Longer than this nobody holds it in their head.
const MOST_LINES: usize = 400;

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = vec![];
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push(path);
        }
    }
    found
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn src() -> PathBuf {
    root().join("src")
}

/// The code of a file, without comments.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a source is text");
    text.lines().filter(|it| !it.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn check(path: &Path, forbidden: &[&str], breaches: &mut Vec<String>) {
    let code = code(path);
    for word in forbidden.iter().filter(|it| code.contains(**it)) {
        breaches.push(format!("{} names {word}", path.display()));
    }
}

#[test]
fn every_layer_names_only_what_lies_below_it() {
    let mut breaches = vec![];
    for (folder, forbidden) in FORBIDDEN {
        let folder = src().join(folder);
        for path in sources(&folder) {
            check(&path, forbidden, &mut breaches);
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn commands_and_queries_know_no_screen() {
    let mut breaches = vec![];
    for path in sources(&src().join("features")) {
        if !path.components().any(|it| it.as_os_str() == "view") {
            check(&path, ONLY_IN_VIEWS, &mut breaches);
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn features_do_not_use_each_others_views() {
    let mut breaches = vec![];
    let features: Vec<_> = fs::read_dir(src().join("features")).expect("features").flatten().collect();
    for feature in features.iter().filter(|it| it.path().is_dir()) {
        let own = feature.file_name().into_string().expect("plain names");
        for path in sources(&feature.path()) {
            let code = code(&path);
            for other in
                features.iter().filter_map(|it| it.file_name().into_string().ok()).filter(|it| *it != own)
            {
                if code.contains(&format!("features::{other}::view")) {
                    breaches.push(format!("{} uses the views of {other}", path.display()));
                }
            }
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn files_stay_short() {
    let long: Vec<_> = ["src", "domain/src"]
        .iter()
        .flat_map(|it| sources(&root().join(it)))
        .filter_map(|path| {
            let lines = fs::read_to_string(&path).expect("a source is text").lines().count();
            (lines > MOST_LINES).then(|| format!("{} has {lines} lines", path.display()))
        })
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn colours_stand_in_the_tokens_only() {
    let mut breaches = vec![];
    let style = src().join("../style");
    for entry in fs::read_dir(style).expect("styles").flatten().filter(|it| it.file_name() != "tokens.css") {
        let text = fs::read_to_string(entry.path()).expect("a style sheet is text");
        for (number, line) in text.lines().enumerate() {
            let hex = line.match_indices('#').any(|(at, _)| {
                let digits = line[at + 1..].bytes().take_while(u8::is_ascii_hexdigit).count();
                matches!(digits, 3 | 4 | 6 | 8)
            });
            if hex || ["rgb(", "rgba(", "hsl(", "oklch("].iter().any(|it| line.contains(it)) {
                breaches.push(format!("{}:{} {line}", entry.path().display(), number + 1));
            }
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}
