//! What the palette offers beside what is found: acts, by their names.
//!
//! **Invariant:** an offer comes before what is found only when what was typed begins its name, with two letters at least:
//! whoever looks for cards has the first card chosen.

use std::rc::Rc;

use memchr::memmem;

use crate::ui::prelude::*;

use crate::{
    features::search::fold::fold,
    ui::icon::{Glyph, Icon},
};

/// Something to do. It is acted on after the palette has closed.
#[derive(Clone)]
pub struct Offer {
    /// What it is called.
    pub name: String,
    /// Its picture.
    pub glyph: Glyph,
    /// The keys that do the same.
    pub keys: String,
    /// Shown before anything is typed: an act, not one of many of the shop's own.
    pub at_once: bool,
    /// Does it.
    pub go: Rc<dyn Fn()>,
}

/// The offers that fit what was typed, by their places.
#[derive(Clone, PartialEq, Default)]
pub(super) struct Fitting {
    /// Shown before the cards.
    pub before: Vec<usize>,
    /// Shown after them.
    pub after: Vec<usize>,
}

impl Fitting {
    /// The acts while nothing is typed, else all whose name has every word in it.
    pub fn of(offers: &[Offer], typed: &str) -> Fitting {
        let asked = folded(typed.trim());
        if asked.is_empty() {
            let after = (0..offers.len()).filter(|it| offers[*it].at_once);
            return Fitting { before: vec![], after: after.collect() };
        }
        let words: Vec<Vec<u8>> = typed.split_whitespace().map(folded).collect();
        let is_long = typed.trim().chars().nth(1).is_some();
        let mut fitting = Fitting::default();
        for (place, offer) in offers.iter().enumerate() {
            let name = folded(&offer.name);
            if is_long && name.starts_with(&asked) {
                fitting.before.push(place);
            } else if words.iter().all(|word| memmem::find(&name, word).is_some()) {
                fitting.after.push(place);
            }
        }
        fitting
    }
}

fn folded(text: &str) -> Vec<u8> {
    let mut folded = vec![];
    fold(text, &mut folded);
    folded
}

/// One offer among the results.
#[component]
pub(super) fn OfferOption(
    id: String,
    offer: Offer,
    #[prop(into)] chosen: Signal<bool>,
    #[prop(into)] on_point: Callback<()>,
    #[prop(into)] on_open: Callback<()>,
) -> View {
    let Offer { name, glyph, keys, .. } = offer;
    view! {
        <div
            class="result offer"
            role="option"
            id=id
            aria-selected=move || chosen.get().to_string()
            on:pointermove=move |_| on_point.run(())
            on:click=move |_| on_open.run(())
        >
            <Icon glyph=glyph />
            <span class="grow result-title">{name}</span>
            {(!keys.is_empty()).then(|| view! { <kbd aria-hidden="true">{keys}</kbd> })}
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offer(name: &str) -> Offer {
        Offer {
            name: name.into(),
            glyph: Glyph::Right,
            keys: String::new(),
            at_once: name != "小设",
            go: Rc::new(|| {}),
        }
    }

    #[track_caller]
    fn check(typed: &str, before: &[usize], after: &[usize]) {
        let offers = [offer("设置"), offer("New board"), offer("双十一"), offer("小设")];
        let fitting = Fitting::of(&offers, typed);
        assert_eq!((fitting.before.as_slice(), fitting.after.as_slice()), (before, after), "{typed}");
    }

    #[test]
    fn offers_are_found_by_their_names() {
        check("", &[], &[0, 1, 2]);
        check("设", &[], &[0, 3]);
        check("设置", &[0], &[]);
        check("ｂｏａｒｄ new", &[], &[1]);
        check("NEW", &[1], &[]);
        check("双十", &[2], &[]);
        check("没有", &[], &[]);
    }
}
