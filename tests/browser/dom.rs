//! What `view!` writes, in a real page: what changes is changed in place, what goes is gone with all it held.

use std::{cell::Cell, rc::Rc};

use leptos::{ev, prelude::Owner, task::tick};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement, Node, window};
use zhanggui::{
    signals::RwSignal,
    ui::dom::{self, Child, For, ForProps, View},
};

/// A place in the page, and the owner of what is drawn in it.
struct Ground {
    place: Element,
    owner: Owner,
}

impl Ground {
    fn draw(view: impl FnOnce() -> View) -> Ground {
        _ = any_spawner::Executor::init_wasm_bindgen();
        let document = window().and_then(|it| it.document()).expect("a page");
        let place = document.create_element("main").expect("an element");
        document.body().expect("a body").append_child(&place).expect("a body takes elements");
        let owner = Owner::new();
        dom::append(&place, owner.with(view));
        Ground { place, owner }
    }

    fn text(&self) -> String {
        self.place.text_content().unwrap_or_default()
    }

    fn elements(&self) -> Vec<Node> {
        let children = self.place.children();
        (0..children.length()).filter_map(|at| children.item(at)).map(Into::into).collect()
    }
}

impl Drop for Ground {
    fn drop(&mut self) {
        self.owner.cleanup();
        self.place.remove();
    }
}

fn paragraph(text: impl Child) -> View {
    let element = dom::element("p", &[("class", "line")]);
    dom::append(&element, text.place());
    View::from(element)
}

#[wasm_bindgen_test]
async fn a_text_that_changes_stays_the_same_node() {
    let word = RwSignal::new(String::from("甲"));
    let ground = Ground::draw(|| paragraph(move || word.get()));
    let node = ground.place.first_child().and_then(|it| it.first_child()).expect("a text");
    word.set("乙".into());
    tick().await;
    assert_eq!((ground.text().as_str(), node.text_content().as_deref()), ("乙", Some("乙")));
}

#[wasm_bindgen_test]
async fn what_is_drawn_anew_ends_what_it_held() {
    let (shown, inner, heard) = (RwSignal::new(1), RwSignal::new(0), Rc::new(Cell::new(0)));
    let count = heard.clone();
    let ground = Ground::draw(|| {
        let region = move || {
            let (number, count) = (shown.get(), count.clone());
            (number < 3).then(|| {
                paragraph(move || {
                    count.set(count.get() + 1);
                    format!("{number}/{}", inner.get())
                })
            })
        };
        region.place()
    });
    assert_eq!((ground.text(), heard.get()), ("1/0".into(), 1));
    shown.set(2);
    tick().await;
    assert_eq!((ground.text(), ground.elements().len(), heard.get()), ("2/0".into(), 1, 2));
    inner.set(1);
    tick().await;
    assert_eq!((ground.text(), heard.get()), ("2/1".into(), 3), "only what stands there follows");
    shown.set(3);
    tick().await;
    inner.set(2);
    tick().await;
    assert_eq!((ground.elements().len(), heard.get()), (0, 3));
}

#[wasm_bindgen_test]
async fn rows_keep_their_nodes_while_their_keys_stay() {
    let names = RwSignal::new(vec!["甲", "乙", "丙", "丁"]);
    let ground = Ground::draw(|| {
        let rows =
            ForProps::builder().each(move || names.get()).key(|it: &&str| *it).children(paragraph).build();
        For(rows)
    });
    let before = ground.elements();
    for (order, kept) in [
        (vec!["丙", "甲", "戊", "丁"], vec![Some(2), Some(0), None, Some(3)]),
        (vec!["丁", "甲"], vec![Some(3), Some(0)]),
        (vec![], vec![]),
    ] {
        names.set(order.clone());
        tick().await;
        assert_eq!(ground.text(), order.concat());
        for (node, was) in ground.elements().iter().zip(kept) {
            assert_eq!(before.iter().position(|it| it == node), was, "{order:?}");
        }
    }
}

#[wasm_bindgen_test]
async fn what_has_left_hears_nothing() {
    let (shown, pressed) = (RwSignal::new(true), Rc::new(Cell::new(0)));
    let count = pressed.clone();
    let ground = Ground::draw(|| {
        let region = move || {
            let count = count.clone();
            shown.get().then(|| {
                let button = dom::element("button", &[("type", "button")]);
                dom::listen(&button, ev::click, move |_| count.set(count.get() + 1));
                View::from(button)
            })
        };
        region.place()
    });
    let button: HtmlElement = ground.elements()[0].clone().unchecked_into();
    button.click();
    shown.set(false);
    tick().await;
    button.click();
    assert_eq!((pressed.get(), ground.elements().len()), (1, 0));
}

#[wasm_bindgen_test]
fn elements_of_one_place_are_alike_and_apart() {
    let make = || dom::element("p", &[("class", "line"), ("lang", "zh")]);
    let (one, two) = (make(), make());
    one.set_attribute("class", "other").expect("a class");
    assert_eq!(two.get_attribute("class").as_deref(), Some("line"));
    assert_eq!(make().get_attribute("lang").as_deref(), Some("zh"));
    assert!(one != two && !dom::element("b", &[]).has_attributes());
}
