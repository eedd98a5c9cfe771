//! 离职交接: what would go, to whom, and whether they leave; one act.

use crate::ui::prelude::*;

use crate::{
    domain::{board::Member, id::Id},
    features::{
        members::{
            handing::{InHand, Share, hand_over, in_hand},
            queries::{Person, named_person, people},
        },
        taking_back::offer_undo,
    },
    session::{Scope, use_session},
    ui::{
        button::{Button, ButtonKind, ButtonSize},
        check::Check,
        focus::fresh_id,
        notice::Notices,
        radio::Radio,
        sheet::Sheet,
    },
    words::{common, members as words},
};

/// Hands over what somebody has in hand.
#[component]
pub(super) fn HandSheet(who: Id<Member>, #[prop(into)] on_close: Callback<()>) -> View {
    let session = use_session();
    let notices = Notices::current();
    let me = session.me();
    let name = session.read(|ws| named_person(ws, who, me)).map(|it| it.name).unwrap_or_default();
    // All cards are looked through: once now, and again when something changes.
    let found = Memo::new(move |_| session.watch(&[Scope::Everything], |ws| in_hand(ws, who)));
    let shares = Memo::new(move |_| found.with(|it| session.read(|ws| it.by_board(ws))));
    let others = Memo::new(move |_| {
        let all = session.watch(&[Scope::Shop], |ws| people(ws, me));
        let own = session.read(|ws| named_person(ws, who, me)).map(|it| it.member);
        all.into_iter().filter(|it| Some(it.member) != own).collect::<Vec<_>>()
    });
    let to = RwSignal::new(None::<Id<Member>>);
    let leaves = RwSignal::new(true);
    let is_nothing = Memo::new(move |_| found.with(InHand::is_empty));
    let told = StoredValue::new(name.clone());
    let act = move || {
        let (to, leaves) = (to.get_untracked(), leaves.get_untracked());
        let count = shares.with_untracked(|it| it.iter().map(|it| total(it.1)).sum::<usize>());
        let name = told.get_value();
        let to_name = others
            .with_untracked(|all| all.iter().find(|it| Some(it.member) == to).map(|it| it.name.clone()));
        let said = match to_name {
            Some(to) if count > 0 => words::handed(count, &name, &to),
            _ => words::marked_left(&name),
        };
        let done = session.act(move |ws, cx| hand_over(ws, cx, who, to, leaves));
        on_close.run(());
        if let Some(done) = done {
            offer_undo(session, notices, said, done);
        }
    };
    let nothing_to_do = Memo::new(move |_| !leaves.get() && (to.get().is_none() || is_nothing.get()));
    let group = StoredValue::new(fresh_id());
    let choice = move |member: Option<Id<Member>>, name: String| {
        view! {
            <Radio
                group=group.get_value()
                checked=Signal::derive(move || to.get() == member)
                on_choose=move || to.set(member)
            >
                {name}
            </Radio>
        }
    };
    let person = move |it: Person| choice(Some(it.member), it.name);
    let moving = move || match is_nothing.get() {
        true => view! { <p class="small faint">{words::nothing_to_move()}</p> },
        false => {
            let rows = shares.get().into_iter().map(view_share).collect_view();
            let note = words::done_stays(&told.get_value());
            view! {
                <ul class="hand-shares">{rows}</ul>
                <p class="mini faint">{note}</p>
            }
        }
    };
    let word = move || if to.get().is_some() { words::do_hand_over() } else { words::do_leave() };
    let foot = view! {
        <Button size=ButtonSize::Tall on_press=move || on_close.run(())>{common::cancel()}</Button>
        <Button kind=ButtonKind::Main size=ButtonSize::Tall disabled=nothing_to_do on_press=act>{word}</Button>
    };
    view! {
        <Sheet title=words::hand_title(&name) on_close=on_close foot=foot>
            <div class="hand">
                <section class="person-part" aria-label=words::would_move()>
                    <h3 class="small quiet">{words::would_move()}</h3>
                    {moving}
                </section>
                <fieldset class="person-part">
                    <legend class="small quiet">{words::takes_over()}</legend>
                    {move || others.get().into_iter().map(person).collect_view()}
                    {choice(None, words::nobody_takes_over().to_owned())}
                </fieldset>
                <Check checked=leaves on_change=move |(on,): (bool,)| leaves.set(on)>
                    {words::leaves()}
                    <span class="mini faint block-line">{words::leaves_note()}</span>
                </Check>
            </div>
        </Sheet>
    }
}

fn total(share: Share) -> usize {
    share.cards + share.parts + share.steps
}

fn view_share((board, share): (String, Share)) -> View {
    let name = if board.is_empty() { words::on_no_board().to_owned() } else { board };
    let parts = [
        (share.cards > 0).then(|| words::share_cards(share.cards)),
        (share.parts > 0).then(|| words::share_parts(share.parts)),
        (share.steps > 0).then(|| words::share_steps(share.steps)),
    ];
    let said = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    view! { <li class="row"><span class="grow">{name}</span><span class="small quiet num">{said}</span></li> }
}
