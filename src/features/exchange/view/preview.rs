//! 合并预览: from whom, how old, and what would change. Nothing is written yet.

use crate::ui::prelude::*;

use super::{joining::Joining, receiving::Receiving, section::SectionRows, tally::TallyCells};
use crate::{
    features::exchange::summary::Summary,
    session::use_session,
    ui::{
        button::{Button, ButtonKind, ButtonSize},
        icon::{Glyph, Icon},
        local_time::local_time,
    },
    words::{common, exchange as words, when},
};

/// A clock that runs further ahead than this is worth a word, in milliseconds.
const AHEAD: i64 = 5 * 60 * 1000;

/// What is decided on.
#[component]
pub(super) fn Preview(summary: Summary, receiving: Receiving) -> View {
    let session = use_session();
    let shop = if summary.shop.is_empty() { words::unnamed_shop().to_owned() } else { summary.shop.clone() };
    let ahead = summary.at > session.now() + AHEAD;
    let joining = (summary.other_shop && !summary.no_news)
        .then(|| view! { <Joining shop=shop.clone() receiving=receiving /> });
    let edited =
        receiving.edited.get_untracked().then(|| hint("hint late", Glyph::Late, words::changed_by_hand()));
    let ahead = ahead.then(|| hint("hint", Glyph::Clock, words::clock_ahead()));
    let inside = match summary.no_news {
        true => view! { <p class="no-news strong">{words::no_news()}</p> },
        false => view! {
            <TallyCells summary=summary.clone() />
            <SectionRows title=words::clash_title() note=words::clash_note() section=summary.conflicts.clone() />
            <SectionRows title=words::tally_new() section=summary.new.clone() />
            <SectionRows title=words::tally_changed() section=summary.updated.clone() />
            {left_out(&summary)}
        },
    };
    view! {
        <div class="preview">
            <div class="preview-side">
                {slip(&summary, &shop)}
                {joining}
                {edited}
                {ahead}
                {(!summary.no_news).then(|| hint("hint done", Glyph::Shield, words::safe_before()))}
            </div>
            <div class="preview-main">{inside}</div>
        </div>
    }
}

fn hint(class: &'static str, glyph: Glyph, said: &'static str) -> View {
    view! { <p class=class><Icon glyph=glyph /><span>{said}</span></p> }
}

/// Who packed it, when, and what it is.
fn slip(summary: &Summary, shop: &str) -> View {
    let session = use_session();
    let (day, time) = local_time(summary.at);
    let today = session.today();
    let from = match (summary.from.as_str(), summary.own) {
        (_, true) => words::this_device(),
        ("", false) => common::unknown_person(),
        (name, false) => name,
    };
    let letter: String = from.chars().last().into_iter().collect();
    let holds = if summary.whole { words::whole_shop() } else { words::one_board() };
    let made = when::moment(day, time, today);
    let made = match (today - day).whole_days() {
        ..=1 => made,
        days => format!("{made}（{}）", when::days_ago(days as i32)),
    };
    view! {
        <section class="packet">
            <p class="row">
                <span class="avatar mid" aria-hidden="true">{letter}</span>
                <span class="grow">
                    <b>{words::packet_from(from)}</b>
                    <span class="mini faint block-line">{words::packet_of_shop(shop)}</span>
                </span>
            </p>
            <dl class="pairs">
                <div><dt>{words::packed_at()}</dt><dd class="num">{made}</dd></div>
                <div><dt>{words::holds()}</dt><dd>{holds}</dd></div>
            </dl>
        </section>
    }
}

/// What is in it and changes nothing.
fn left_out(summary: &Summary) -> View {
    let known = (summary.known > 0).then(|| words::known_note(summary.known));
    let gone = (!summary.ignored.is_empty()).then(|| words::gone_note(summary.ignored.count()));
    [known, gone].map(|it| it.map(|it| view! { <p class="mini faint">{it}</p> })).into_iter().collect_view()
}

/// To merge or not to.
#[component]
pub(super) fn PreviewFoot(summary: Summary, receiving: Receiving, on_close: Callback<()>) -> View {
    let close = move || on_close.run(());
    if summary.no_news {
        return view! { <Button on_press=close>{common::close()}</Button> };
    }
    let act = match (summary.work(), summary.other_shop && receiving.has_own_boards()) {
        (0, _) => words::merge_plain().to_owned(),
        (work, true) => words::merge_and_join(work),
        (work, false) => words::merge(work),
    };
    view! {
        <Button size=ButtonSize::Tall on_press=close>{words::not_now()}</Button>
        <Button kind=ButtonKind::Main size=ButtonSize::Tall on_press=move || receiving.merge()>
            {act}
        </Button>
    }
}
