//! What somebody has in hand, and the ways to it.

use crate::ui::prelude::*;

use crate::{
    domain::{board::Member, id::Id},
    features::{
        boards::lens::{
            Look,
            filter::{Filter, Part, Whose},
        },
        members::queries::{Work, work},
    },
    route::Route,
    session::{Scope, use_session},
    ui::icon::{Glyph, Icon},
    words::members as words,
};

/// How many cards of theirs are open and where these are; each board opens with only them.
#[component]
pub(super) fn WorkPart(member: Id<Member>, is_me: bool) -> View {
    let session = use_session();
    let found = Memo::new(move |_| {
        let (me, today) = (session.me(), session.today());
        session.watch(&[Scope::Everything], |ws| work(ws, member, me, today))
    });
    let whose = if is_me { Whose::Mine } else { Whose::Of(member) };
    let shown = move || view_work(found.get(), whose);
    view! {
        <section aria-label=words::in_hand() class="person-part">
            <h3 class="small quiet">{words::in_hand()}</h3>
            {shown}
        </section>
    }
}

fn view_work(work: Work, whose: Whose) -> View {
    if work.open == 0 {
        return view! { <p class="small faint">{words::nothing_in_hand()}</p> };
    }
    let mut filter = Filter::default();
    filter.set(Part::Owner(whose), true);
    filter.set(Part::Done(false), true);
    let look = Look { filter, ..Look::default() }.to_string();
    let board = move |(board, name, n): (_, String, usize)| {
        view! {
            <li>
                <a class="person-way" href=Route::Board(board).seen_by(&look)>
                    <Icon glyph=Glyph::Board small=true />
                    <span class="grow">{words::on_board(n, &name)}</span>
                    <Icon glyph=Glyph::Right small=true />
                </a>
            </li>
        }
    };
    let late = (work.late > 0).then(|| {
        view! { <span class="state late"><Icon glyph=Glyph::Late />{words::late_cards(work.late)}</span> }
    });
    let from_me = (work.from_me > 0).then(|| {
        view! { <a class="link" href=Route::Given.to_string()>{words::given_by_me(work.from_me)}</a> }
    });
    view! {
        <p class="row wrap">
            <b>{words::open_cards(work.open)}</b>
            {late}
            {from_me}
        </p>
        <ul>{work.boards.into_iter().map(board).collect_view()}</ul>
    }
}
