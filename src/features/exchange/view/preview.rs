//! 合并预览: from whom, how old, and what would change. Nothing is written yet.

use crate::ui::prelude::*;

use super::{
    joining::Joining,
    receiving::Receiving,
    section::SectionRows,
    shrinking::{alarm, asking},
    tally::TallyCells,
    told::OwnPart,
};
use crate::{
    domain::name::Name,
    features::exchange::summary::Summary,
    session::use_session,
    ui::{
        button::{Button, ButtonKind, ButtonSize},
        icon::{Glyph, Icon},
        local_time::local_time,
    },
    words::{common, dispatch, exchange as words, files, when},
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
    let damaged = receiving.damaged.get_untracked();
    let damaged = (damaged > 0).then(|| {
        view! { <p class="hint late"><Icon glyph=Glyph::Late /><span>{files::some_damaged(damaged)}</span></p> }
    });
    let ahead = ahead.then(|| hint("hint", Glyph::Clock, words::clock_ahead()));
    let for_other = summary.for_other.as_ref().map(|name| {
        let said = dispatch::for_other(name);
        view! { <p class="hint late"><Icon glyph=Glyph::Person /><b>{said}</b></p> }
    });
    let told = receiving.told.get_untracked();
    let place = told.arrived.as_ref().map(|it| it.place.hints(summary.no_news));
    let alarm = told.shrinking.is_alarming().then(|| alarm(told.shrinking));
    let inside = match summary.no_news {
        true => view! { <p class="no-news strong">{words::no_news()}</p> },
        false => view! {
            <TallyCells summary=summary.clone() />
            <OwnPart told=told />
            <SectionRows title=words::clash_title() note=words::clash_note() section=summary.conflicts.clone() />
            <SectionRows title=words::trashed() section=summary.trashed.clone() />
            <SectionRows title=words::tally_new() section=summary.new.clone() />
            <SectionRows title=words::tally_changed() section=summary.updated.clone() />
            {left_out(&summary)}
        },
    };
    view! {
        // On a phone it scrolls and may hold nothing to press: keys must reach it.
        <div class="preview" role="group" aria-label=words::import_title() tabindex="0">
            <div class="preview-side">
                {slip(&summary, &shop)}
                {joining}
                {edited}
                {for_other}
                {place}
                {alarm}
                {damaged}
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
    let holds = match summary.kind {
        Name::SHOP => words::whole_shop(),
        Name::NOTEBOOK => words::some_notes(),
        Name::TEMPLATE => words::one_template(),
        Name::DISPATCH => dispatch::holds_dispatch(),
        Name::RECEIPT => dispatch::holds_receipt(),
        _ => words::one_board(),
    };
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
    let shrinking = receiving.told.with_untracked(|it| it.shrinking);
    let asked = RwSignal::new(false);
    let merge = move || match shrinking.is_alarming() {
        true => asked.set(true),
        false => receiving.merge(),
    };
    let ask =
        move || asked.get().then(|| asking(shrinking, move || receiving.merge(), move || asked.set(false)));
    view! {
        <Button size=ButtonSize::Tall on_press=close>{words::not_now()}</Button>
        <Button kind=ButtonKind::Main size=ButtonSize::Tall on_press=merge>
            {act}
        </Button>
        {ask}
    }
}
