//! Any bytes as they might lie on the device: blocks of changes, pages, the head of the pages.

#![no_main]

use libfuzzer_sys::fuzz_target;
use zhanggui::domain::{
    block::{decode, encode},
    pages::{Head, Pages},
    workspace::Workspace,
};
use zhanggui_fuzz::told;

fuzz_target!(|bytes: &[u8]| {
    if let Some(head) = Head::read(bytes) {
        _ = Workspace::default().load(head.block);
    }
    let Ok(changes) = decode(bytes) else { return };
    assert_eq!(decode(&encode(&changes)).as_ref(), Ok(&changes), "what is written is read");
    let mut applied = Workspace::default();
    changes.iter().for_each(|it| drop(applied.apply(it)));
    let mut loaded = Workspace::default();
    loaded.load(bytes).expect("it was decoded");
    loaded.settle();
    assert_eq!(told(&loaded), told(&applied), "loading is applying one by one");
    let mut pages = Pages::all(&applied);
    while pages.step(&applied) {}
    let mut folded = Workspace::default();
    for page in pages.finish(&applied).into_values().flatten() {
        folded.load(&page).expect("a page is a block");
    }
    folded.settle();
    assert_eq!(told(&folded), told(&applied), "pages hold all that is shown");
});
