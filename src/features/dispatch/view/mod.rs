//! 派工 as a person sees it: who has what, what goes out, what one owes.

mod given_page;
mod given_row;
mod on_card;
mod owed_bars;

pub use self::{given_page::GivenPage, on_card::OnCard, owed_bars::OwedBars};

use crate::ui::prelude::*;

use super::{
    commands::{give_back, read, send},
    packets::Handover,
    queries::{Errand, State, is_unread, owed},
};
use crate::{
    domain::{
        board::Member,
        card::Card,
        change::{Change, Context},
        edit::Refused,
        id::Id,
        workspace::Workspace,
    },
    session::{Act, Session},
};

/// How a view hands something to somebody: what, and the act that says so, which is unmade when it goes by no way.
/// Provided by the app.
#[derive(Clone, Copy)]
pub struct HandOver(pub Callback<(Handover, Option<Act>)>);

impl HandOver {
    /// Says what there is to say of it, and opens the ways; nothing before everything is loaded, or when it is refused.
    fn tell(
        self,
        session: Session,
        mut it: Handover,
        say: impl FnOnce(&Workspace, &mut Context) -> Result<Change, Refused> + 'static,
    ) {
        if !session.is_loaded() {
            return;
        }
        if let Some(act) = session.act(say) {
            it.act = Some(act.change());
            self.0.run((it, Some(act)));
        }
    }

    /// Sends somebody what there is to send of these, and takes back what is theirs no more.
    fn send(self, session: Session, to: Id<Member>, due: &[Errand]) {
        let (withdrawn, cards): (Vec<&Errand>, Vec<&Errand>) =
            due.iter().partition(|it| it.state == State::ToWithdraw);
        let ids = |them: Vec<&Errand>| them.into_iter().map(|it| it.card).collect::<Vec<_>>();
        let (cards, withdrawn) = (ids(cards), ids(withdrawn));
        let it = Handover { to, is_answer: false, act: None };
        self.tell(session, it, move |ws, cx| send(ws, cx, to, &cards, &withdrawn));
    }

    /// Tells somebody what I did on all cards that they handed me. What I did something on I have read: opening it
    /// afterwards is no news.
    fn answer(self, session: Session, to: Id<Member>) {
        let me = session.me();
        let news = move |ws: &Workspace| {
            owed(ws, me).into_iter().find(|it| it.giver == to).map(|it| it.news).unwrap_or_default()
        };
        let unread: Vec<Id<Card>> =
            session.read(|ws| news(ws).into_iter().filter(|it| is_unread(ws, *it, me)).collect());
        for card in unread {
            session.note(move |ws, cx| read(ws, cx, card));
        }
        let it = Handover { to, is_answer: true, act: None };
        self.tell(session, it, move |ws, cx| give_back(ws, cx, &news(ws)));
    }

    /// Opens the ways for all that somebody has by now.
    fn again(self, to: Id<Member>) {
        self.0.run((Handover { to, is_answer: false, act: None }, None));
    }
}
