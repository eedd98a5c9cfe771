//! What is said of a packet's place among those of the same channel: lost, late, again.

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use crate::{
    domain::{
        channel::{Gap, Turn},
        packet::Header,
    },
    ui::{
        button::{Button, ButtonSize},
        clipboard,
        icon::{Glyph, Icon},
        notice::Notices,
    },
    words::{channels as words, common, exchange},
};

/// So many stretches of numbers are told; the others come with the same answer.
const TOLD: usize = 6;

/// A packet's place, and between whom it went.
#[derive(Clone, PartialEq)]
pub(super) struct Place {
    turn: Turn,
    from: String,
    to: To,
}

#[derive(Clone, PartialEq)]
enum To {
    Me,
    Somebody(String),
    All,
}

impl Place {
    pub fn of(turn: Turn, header: &Header, is_mine: bool) -> Place {
        let to = match &header.to {
            None => To::All,
            Some(_) if is_mine => To::Me,
            Some(to) => To::Somebody(to.name.clone()),
        };
        Place { turn, from: called(&header.from.name), to }
    }

    /// What is still missing, as one sentence.
    pub fn lacks(&self) -> Option<String> {
        if self.turn.missing.is_empty() {
            return None;
        }
        let numbers = numbers(&self.turn.missing);
        Some(match &self.to {
            To::Me => words::missing_for_me(&self.from, &numbers),
            To::Somebody(to) => words::missing_for(&self.from, to, &numbers),
            To::All => words::missing_for_all(&self.from, &numbers),
        })
    }

    /// What there is to say before it is merged; mostly nothing.
    pub fn hints(&self, no_news: bool) -> View {
        let Turn { number, again, was_missing, later, made_good, .. } = &self.turn;
        let turn = match (again, was_missing, later) {
            (true, ..) => no_news.then(|| hint("hint", Glyph::Check, words::again(*number), None)),
            (_, true, _) => Some(hint("hint done", Glyph::Check, words::was_missing(*number), None)),
            (.., Some(later)) => {
                let note = (!no_news).then(words::old_note);
                Some(hint("hint", Glyph::History, words::old(*number, *later), note))
            }
            _ => None,
        };
        let good = (!made_good.is_empty())
            .then(|| hint("hint done", Glyph::Check, words::made_good(&numbers(made_good)), None));
        let lacks = self.lacks().map(|said| {
            let ask = view! { <Ask from=self.from.clone() numbers=self.turn.missing.clone() /> };
            let ask = (self.to == To::Me).then_some(ask);
            view! {
                <div class="hint late">
                    <Icon glyph=Glyph::Late />
                    <div class="grow">
                        <p><b>{said}</b></p>
                        {(!no_news).then(|| view! { <p>{words::missing_note()}</p> })}
                        {ask}
                    </div>
                </div>
            }
        });
        [turn, good, lacks].into_iter().flatten().collect_view()
    }
}

fn hint(class: &'static str, glyph: Glyph, said: String, note: Option<&'static str>) -> View {
    let note = note.map(|it| view! { <span class="block-line">{it}</span> });
    view! { <p class=class><Icon glyph=glyph /><span class="grow">{said}{note}</span></p> }
}

/// Puts on the clipboard what asks somebody to send again.
#[component]
pub(super) fn Ask(from: String, numbers: Vec<Gap>) -> View {
    let notices = Notices::current();
    let name = from.clone();
    let press = move || {
        let (sentence, name) = (words::ask_sentence(&self::numbers(&numbers)), name.clone());
        spawn_local(async move {
            match clipboard::write_text(&sentence).await {
                Ok(()) => notices.tell(words::asked(&name)),
                // What can not be copied can be read and typed.
                Err(_) => notices.tell(sentence),
            }
        });
    };
    view! {
        <Button size=ButtonSize::Short icon=Glyph::Copy on_press=press>
            {words::ask()} <span class="hidden-text">{words::ask_of(&from)}</span>
        </Button>
    }
}

/// What somebody is called, who may have no name.
pub(super) fn called(name: &str) -> String {
    if name.is_empty() { common::unknown_person().to_owned() } else { name.to_owned() }
}

/// `2、4–6` and, where there are many, how many more.
pub(super) fn numbers(gaps: &[Gap]) -> String {
    let one = |it: &Gap| match (*it.start(), *it.end()) {
        (first, last) if first == last => first.to_string(),
        (first, last) => words::range(first, last),
    };
    let told: Vec<String> = gaps.iter().take(TOLD).map(one).collect();
    let told = told.join(exchange::and_part());
    match gaps.len() > TOLD {
        true => words::and_others(&told),
        false => told,
    }
}
