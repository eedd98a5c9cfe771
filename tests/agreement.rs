//! What must be written in two files says the same in both.
//!
//! **Invariant:** reads the repository's files, knows nothing of the app.

use std::{collections::BTreeSet, fs};

fn read(path: &str) -> String {
    fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR")))
        .unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// The text between `before` and the next `after`.
fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let rest = text.split_once(before).unwrap_or_else(|| panic!("no {before:?}")).1;
    rest.split_once(after).unwrap_or_else(|| panic!("no {after:?} after {before:?}")).0
}

#[test]
fn trunk_uses_the_tools_that_are_pinned() {
    let trunk = read("Trunk.toml");
    let lock = read("Cargo.lock");
    let crate_version = between(&lock, "name = \"wasm-bindgen\"\nversion = \"", "\"");
    assert_eq!(between(&trunk, "wasm_bindgen = \"", "\""), crate_version);
    let packages = read("package.json");
    let binaryen = between(&packages, "\"binaryen\": \"", ".");
    assert_eq!(between(&trunk, "wasm_opt = \"version_", "\""), binaryen);
}

#[test]
fn every_stylesheet_is_linked() {
    let page = read("index.html");
    let linked: BTreeSet<_> = page
        .split("rel=\"css\" href=\"style/")
        .skip(1)
        .map(|rest| between(rest, "", "\"").to_owned())
        .collect();
    let there: BTreeSet<_> = fs::read_dir(format!("{}/style", env!("CARGO_MANIFEST_DIR")))
        .expect("there is a folder of styles")
        .map(|entry| entry.expect("it can be listed").file_name().into_string().expect("names are UTF-8"))
        .collect();
    assert_eq!(linked, there);
}

/// The browser paints its own bars and the opening screen before any stylesheet, with the paper of the tokens.
#[test]
fn the_browser_knows_the_colour_of_paper() {
    let tokens = read("style/tokens.css");
    let papers: Vec<_> =
        tokens.split("--paper: ").skip(1).map(|rest| between(rest, "", ";").to_owned()).collect();
    let page = read("index.html");
    for (scheme, paper) in [("light", &papers[0]), ("dark", &papers[1])] {
        let meta = format!(
            "<meta name=\"theme-color\" content=\"{paper}\" media=\"(prefers-color-scheme: {scheme})\">"
        );
        assert!(page.contains(&meta), "{meta}");
    }
    let manifest = read("public/manifest.webmanifest");
    assert_eq!(between(&manifest, "\"background_color\": \"", "\""), papers[0]);
}
