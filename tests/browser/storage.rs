//! The storage contract on IndexedDB, and what only a browser has: connections that break, tabs, locks, boot script.

use std::{cell::RefCell, rc::Rc};

use js_sys::{Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use wasm_bindgen_test::wasm_bindgen_test;
use zhanggui::domain::id::RecordId;
use zhanggui::storage::{
    Host, IndexedDb, News, Start, Storage, StorageError, Tabs, log::Row, preferences, preferences::Canary,
    take_slot,
};

use crate::contract::{self, Ground, tab::Tab};

struct InBrowser {
    name: String,
}

impl InBrowser {
    fn new() -> InBrowser {
        InBrowser { name: format!("zhanggui-test-{}", js_sys::Math::random()) }
    }
}

impl Ground for InBrowser {
    fn storage(&self, exists: bool) -> Rc<dyn Storage> {
        Rc::new(IndexedDb::new(self.name.clone(), exists, |_| ()))
    }
    fn another(&self) -> Box<dyn Ground> {
        Box::new(InBrowser::new())
    }
    fn host(&self) -> Host {
        let browser = Host::browser();
        let pause = Rc::clone(&browser.pause);
        Host { spawn: Rc::new(spawn_local), pause: Rc::new(move |_| pause(0)) }
    }
}

macro_rules! run {
    ($($rule:ident)*) => {
        $(#[wasm_bindgen_test]
        async fn $rule() {
            contract::$rule(&InBrowser::new()).await;
        })*
    };
}

crate::rules!(run);

/// Runs a script in the page.
async fn script(text: &str) -> JsValue {
    let promise: Promise =
        Function::new_no_args(text).call0(&JsValue::NULL).expect("it runs").unchecked_into();
    JsFuture::from(promise).await.expect("it ends well")
}

async fn ticks(count: u32) {
    for _ in 0..count {
        (Host::browser().pause)(0).await;
    }
}

/// What the page's boot script does, word for word where it matters.
async fn boot(name: &str) -> JsValue {
    script(&format!(
        "return new Promise((resolve, reject) => {{
           const opening = indexedDB.open({name:?});
           let absent = false;
           opening.onupgradeneeded = () => {{ absent = true; opening.transaction.abort(); }};
           opening.onerror = () => absent ? resolve(null) : reject(opening.error);
           opening.onsuccess = () => {{
             const database = opening.result;
             const reading = database.transaction(['changes', 'pages', 'meta'], 'readonly');
             const changes = reading.objectStore('changes'), meta = reading.objectStore('meta');
             const asked = {{
               head: reading.objectStore('pages').get(0),
               keys: changes.getAllKeys(), rows: changes.getAll(),
               metaKeys: meta.getAllKeys(), metaValues: meta.getAll(),
             }};
             reading.oncomplete = () => resolve(Object.fromEntries(
               Object.entries(asked).map(([name, request]) => [name, request.result])));
             database.close();
           }};
         }})"
    ))
    .await
}

#[wasm_bindgen_test]
async fn the_boot_script_finds_what_an_own_reading_finds() {
    let ground = InBrowser::new();
    assert!(matches!(Start::from_told(&boot(&ground.name).await), Ok(Start::Fresh)));
    assert!(
        matches!(Start::read(&ground.storage(false)).await, Ok(Start::Fresh)),
        "looking makes no database"
    );
    let mut tab = Tab::open(&ground, 1).await;
    for folded in [false, true] {
        tab.edit(1, "一").await;
        if folded {
            tab.fold().await.expect("it folds");
            tab.edit(2, "尾").await;
        }
        let told = Start::from_told(&boot(&ground.name).await).expect("it reads");
        let own = Start::read(&ground.storage(true)).await.expect("it reads");
        assert_eq!(format!("{told:?}"), format!("{own:?}"));
    }
    let refused = Object::new();
    Reflect::set(&refused, &"error".into(), &"VersionError: too old".into()).expect("an object");
    assert_eq!(Start::from_told(&refused).err(), Some(StorageError::OtherVersion { newer: true }));
}

#[wasm_bindgen_test]
async fn rows_are_as_the_schema_says() {
    let ground = InBrowser::new();
    Tab::open(&ground, 1).await.edit(1, "一").await;
    let told = boot(&ground.name).await;
    let rows: js_sys::Array = Reflect::get(&told, &"rows".into()).expect("rows").unchecked_into();
    let get = |name: &str| Reflect::get(&rows.get(0), &name.into()).expect("an object");
    assert_eq!(get("id").as_string().as_deref(), Some("0000000000001.0/1"));
    assert!(get("act").is_null() && get("bytes").is_instance_of::<Uint8Array>());
}

#[wasm_bindgen_test]
async fn reading_makes_no_database_and_finds_one_that_was_made_since() {
    let ground = InBrowser::new();
    let log = |storage: Rc<dyn Storage>| zhanggui::storage::Log::open(storage, &Start::Fresh);
    let (here, there) = (log(ground.storage(false)), log(ground.storage(false)));
    script("addEventListener('error', () => (window.complained = true)); return Promise.resolve()").await;
    assert_eq!(here.draft("first/name").await, Ok(None));
    assert!(boot(&ground.name).await.is_null(), "looking made nothing");
    assert!(script("return Promise.resolve(window.complained)").await.is_undefined(), "nobody complained");
    there.keep_draft("first/name", "小").await.expect("it is kept");
    assert_eq!(here.draft("first/name").await, Ok(Some("小".to_owned())));
}

#[wasm_bindgen_test]
async fn a_cleared_database_is_lost_and_not_empty() {
    let ground = InBrowser::new();
    let troubles: Rc<RefCell<Vec<StorageError>>> = Rc::default();
    let told = Rc::clone(&troubles);
    let storage: Rc<dyn Storage> =
        Rc::new(IndexedDb::new(ground.name.clone(), false, move |it| told.borrow_mut().push(it)));
    let start = Start::read(&storage).await.expect("it reads");
    let log = Rc::new(zhanggui::storage::Log::open(storage, &start));
    let mut tab = Tab::on(log, &start, 1).await.expect("it reads");
    tab.edit(1, "一").await;

    // Another window removes the database.
    ground.storage(true).delete().await.expect("it is removed");
    ticks(3).await;
    let change = tab.title(1, "二");
    assert_eq!(tab.log.append(&[Row::of(&change)]).await, Err(StorageError::Lost));
    assert_eq!(*troubles.borrow(), [StorageError::Lost]);

    // A start that knows that there was something makes nothing in its place.
    let expecting = ground.storage(true);
    assert_eq!(Start::read(&expecting).await.err(), Some(StorageError::Lost));
    assert!(boot(&ground.name).await.is_null(), "no empty database was left behind");
}

#[wasm_bindgen_test]
async fn a_newer_version_closes_this_one_and_is_never_written_to() {
    let ground = InBrowser::new();
    let mut tab = Tab::open(&ground, 1).await;
    tab.edit(1, "一").await;
    let upgrade = format!(
        "return new Promise((resolve, reject) => {{
           const opening = indexedDB.open({:?}, 2);
           opening.onblocked = () => reject('blocked');
           opening.onsuccess = () => {{ opening.result.close(); resolve(); }};
         }})",
        ground.name
    );
    script(&upgrade).await;
    let change = tab.title(1, "二");
    let taken_over = StorageError::OtherVersion { newer: false };
    assert_eq!(tab.log.append(&[Row::of(&change)]).await, Err(taken_over));
    let newer = StorageError::OtherVersion { newer: true };
    assert_eq!(Start::read(&ground.storage(true)).await.err(), Some(newer));
}

#[wasm_bindgen_test]
async fn a_window_that_keeps_the_database_is_waited_for() {
    let ground = InBrowser::new();
    // An old window: version 0.5 of the app, so to say, with the database open and deaf to upgrades.
    let hold = format!(
        "return new Promise(resolve => {{
           const opening = indexedDB.open({:?}, 1);
           opening.onsuccess = () => {{ globalThis.heldOpen = opening.result; resolve(); }};
         }})",
        ground.name
    );
    script(&hold).await;
    let removing = ground.storage(true);
    let removed = Rc::new(RefCell::new(false));
    let done = Rc::clone(&removed);
    spawn_local(async move {
        removing.delete().await.expect("it is removed");
        done.replace(true);
    });
    ticks(5).await;
    assert!(!*removed.borrow());
    script("heldOpen.close(); return Promise.resolve()").await;
    ticks(20).await;
    assert!(*removed.borrow());
}

#[wasm_bindgen_test]
async fn a_connection_that_died_is_opened_anew() {
    let ground = InBrowser::new();
    // Every connection of the page, to close one behind the app's back as a sleeping phone does.
    script(
        "const open = IDBDatabase.prototype.transaction;
         globalThis.connections = new Set();
         IDBDatabase.prototype.transaction = function (...args) {
           connections.add(this); return open.apply(this, args);
         };
         return Promise.resolve()",
    )
    .await;
    let mut tab = Tab::open(&ground, 1).await;
    tab.edit(1, "一").await;
    script("connections.forEach(it => it.close()); connections.clear(); return Promise.resolve()").await;
    tab.edit(1, "二").await;
    assert_eq!(Tab::open(&ground, 2).await.state(), tab.state());
}

#[wasm_bindgen_test]
async fn tabs_hear_each_other_and_keep_what_came_before_they_listen() {
    let name = InBrowser::new().name;
    let (left, right) = (Tabs::open(&name).expect("a channel"), Tabs::open(&name).expect("a channel"));
    left.tell(&News::Changes(vec![1, 2, 3]));
    ticks(5).await;
    let heard: Rc<RefCell<Vec<News>>> = Rc::default();
    let ears = Rc::clone(&heard);
    right.listen(move |it| ears.borrow_mut().push(it));
    left.tell(&News::ReadAnew);
    ticks(5).await;
    assert_eq!(*heard.borrow(), [News::Changes(vec![1, 2, 3]), News::ReadAnew]);
}

#[wasm_bindgen_test]
async fn every_tab_takes_another_slot() {
    let name = InBrowser::new().name;
    assert_eq!((take_slot(&name, 7).await, take_slot(&name, 7).await, take_slot(&name, 7).await), (0, 1, 2));
}

#[wasm_bindgen_test]
fn the_open_shop_is_remembered_as_the_boot_script_reads_it() {
    assert!(preferences::set_open_shop("-abc"));
    let raw = web_sys::window().and_then(|it| it.local_storage().ok().flatten()).expect("a page");
    assert_eq!(raw.get_item("zhanggui.open"), Ok(Some("-abc".into())));
    assert_eq!(preferences::open_shop(), "-abc");
    assert!(preferences::set_open_shop(""));

    let canary = Canary { replica: RecordId(1), records: 7, saved_at: 1 };
    canary.keep("-abc");
    assert_eq!((Canary::of("-abc"), Canary::of("-xyz")), (Some(canary), None));
    Canary::forget("-abc");
    assert_eq!(Canary::of("-abc"), None);
}
