//! A notebook as a folder of Markdown files: a file a note, beside it a folder of its name for what stands in it.
//!
//! **Invariant:** what is written and read again is the same tree of the same notes; one without a title has got one.

use hashbrown::{HashMap, HashSet};

use super::{commands::NewNote, markdown};
use crate::{
    domain::{
        id::RecordId,
        note::Note,
        order,
        workspace::Workspace,
        zip::{Fault, Zip, zipped},
    },
    features::files::kind::safe_name,
};

/// Folders in folders; deeper ones are no tree of notes.
const DEEPEST: usize = 60;

/// A notebook as a zip. `untitled` is what a note without a title is called.
pub fn write(ws: &Workspace, notebook: RecordId, untitled: &str) -> Vec<u8> {
    let mut files = vec![];
    lay(ws, notebook, "", (untitled, 0), &mut files);
    let list: Vec<(&str, &[u8])> = files.iter().map(|it| (it.0.as_str(), it.1.as_bytes())).collect();
    zipped(&list)
}

fn lay(
    ws: &Workspace,
    above: RecordId,
    folder: &str,
    (untitled, depth): (&str, usize),
    files: &mut Vec<(String, String)>,
) {
    let mut taken = HashSet::<String>::new();
    for (number, (note, it)) in ws.children::<Note>(above).enumerate() {
        let title = if it.title.trim().is_empty() { untitled } else { &it.title };
        // In the order of the tree also where a folder is listed by name.
        let stem = safe_name(&format!("{:03} {title}.md", number + 1));
        let stem = stem.trim_end_matches(".md");
        let called = (1..).map(|it| if it == 1 { stem.to_owned() } else { format!("{stem} ({it})") });
        let Some(name) = called.take(files.len() + 2).find(|it| taken.insert(it.to_lowercase())) else {
            continue;
        };
        files.push((format!("{folder}{name}.md"), markdown::write(title, &it.text)));
        if depth < DEEPEST {
            lay(ws, note.any(), &format!("{folder}{name}/"), (untitled, depth + 1), files);
        }
    }
}

/// The notes in a zip, each behind the one it stands in; files that are no Markdown are left out, and counted.
///
/// # Errors
/// It is no zip, damaged, or grows too far.
pub fn read(bytes: &[u8]) -> Result<(Vec<NewNote>, usize), Fault> {
    let zip = Zip::of(bytes).ok_or(Fault::Damaged)?;
    let mut names: Vec<&str> = zip.names().filter(|it| !it.ends_with('/')).collect();
    let all = names.len();
    names.retain(|it| is_markdown(it));
    // A note before what stands in its folder, however the zip has them.
    order::sort_by_key(&mut names, |it| (it.matches('/').count(), *it));
    let (mut notes, mut places) = (vec![], HashMap::<&str, usize>::new());
    for name in &names {
        let (title, text) = markdown::read(name, &zip.text(name)?.unwrap_or_default());
        let stem = name.rsplit_once('.').map_or(*name, |it| it.0);
        let within = stem.rsplit_once('/').and_then(|it| places.get(it.0)).copied();
        places.insert(stem, notes.len());
        notes.push(NewNote { within, title, text });
    }
    Ok((notes, all - names.len()))
}

fn is_markdown(name: &str) -> bool {
    let ending = name.rsplit_once('.').map_or("", |it| it.1).to_ascii_lowercase();
    let is_hidden = name.split('/').any(|it| it.starts_with('.') || it == "__MACOSX");
    matches!(ending.as_str(), "md" | "markdown" | "txt") && !is_hidden
}
