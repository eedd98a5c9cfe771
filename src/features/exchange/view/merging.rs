//! Doing what was shown of a packet, and taking it back.
//!
//! **Invariant:** writes the plan that was shown, and nothing else.

use std::rc::Rc;

use leptos::task::spawn_local;

use super::{
    receiving::{Receiving, Stage, take_back},
    told::Told,
};
use crate::{
    domain::{
        board::{Board, Member},
        change::Change,
        id::{Id, RecordId},
        import::Plan,
        name::Name,
        workspace::Workspace,
    },
    features::{
        boards::queries::{boards, person},
        exchange::{
            commands::{put_boards_away, take_shop_name},
            queries::{contested, own_boards},
            revived::{Lying, lying, revived},
            summary::Summary,
        },
        members::queries::held,
    },
    route::Route,
    session::ledger::Trouble,
    words::{exchange as words, trouble, undo},
};

impl Receiving {
    /// Does what was shown.
    pub fn merge(self) {
        let Stage::Preview(summary) = self.stage.get_untracked() else { return };
        let Some(mut plan) = self.plan.try_update_value(Option::take).flatten() else { return };
        let changes = Rc::new(std::mem::take(&mut plan.changes));
        let (along, told) = (self.boards_along.get_untracked(), self.told.get_untracked());
        let lay = self.session.read(|ws| lying(ws, &changes));
        // From here on they are the import's, whether or not the sheet stays open; also where it is taken back: then they
        // are here when it is taken in again.
        let pieces = self.aside.try_update_value(std::mem::take).unwrap_or_default();
        self.stage.set(Stage::Merging);
        spawn_local(async move {
            match self.write(&plan, changes.clone(), &summary, along).await {
                Ok(act) => self.merged(&plan, &changes, &summary, act, (told, lay)).await,
                Err(why) => {
                    take_back(self.ledger, pieces);
                    let said = format!("{}。{}", trouble::because(why.name()), words::nothing_changed());
                    self.turn(Stage::Refused(said));
                }
            }
        });
    }

    async fn write(
        self,
        plan: &Plan,
        changes: Rc<Vec<Change>>,
        summary: &Summary,
        along: bool,
    ) -> Result<RecordId, Trouble> {
        let ledger = self.ledger.get();
        let own = self.session.read(own_boards);
        let shop = plan.header.workspace;
        let act = ledger.import(summary.from.clone(), shop, changes).await?;
        if plan.other_shop {
            let name = plan.header.shop.clone();
            self.session.run(move |ws, cx| take_shop_name(ws, cx, &name));
            if !along {
                self.session.run(move |ws, cx| put_boards_away(ws, cx, &own));
            }
        }
        Ok(act)
    }

    async fn merged(
        self,
        plan: &Plan,
        changes: &[Change],
        summary: &Summary,
        act: RecordId,
        (told, lay): (Told, Lying),
    ) {
        let work = summary.work();
        let mut said = words::merged(work);
        if let Some(arrived) = told.arrived {
            said = arrived.after(said);
            if let Err(why) = arrived.keep(self.ledger, Some(act)).await {
                self.notices.tell(trouble::because(why.name()));
            }
        }
        self.ledger.get().arrivals().update(|it| *it += 1);
        self.exchange.took_one();
        self.let_parts_go();
        let meant = plan.header.to.clone().map(|it| (it.member, it.name));
        let to = meant.as_ref().map(|it| it.0);
        if plan.other_shop || meant.is_some() {
            self.exchange.joined(meant);
        }
        self.notices.offer(said, undo::undo(), move || self.take_back(act, work));
        let open = self.route.try_get_untracked().and_then(Route::board);
        let next = self.session.read(|ws| {
            let boards = boards(ws);
            let stays = boards.iter().any(|it| Some(it.0) == open);
            shown_where(ws, &summary.kind, to, boards.first().map(|it| it.0)).filter(|_| !stays)
        });
        next.into_iter().for_each(Route::go);
        let clashes = match summary.conflicts.is_empty() {
            true => vec![],
            false => self.session.read(|ws| contested(ws, changes)),
        };
        let revived = self.session.read(|ws| revived(ws, changes, &lay));
        if clashes.is_empty() && revived.is_empty() {
            self.on_close.try_run(());
        } else {
            self.turn(Stage::Merged(clashes, revived));
        }
    }

    /// Takes the import back on this device alone, and offers to merge it again.
    fn take_back(self, act: RecordId, work: usize) {
        self.withhold(act, true, words::merge_undone(work), move || {
            self.withhold(act, false, words::merged(work), || {});
        });
    }

    fn withhold(
        self,
        act: RecordId,
        withheld: bool,
        said: String,
        again: impl Fn() + Clone + Send + Sync + 'static,
    ) {
        let (ledger, notices) = (self.ledger.get(), self.notices);
        spawn_local(async move {
            match ledger.withhold(act, withheld).await {
                Ok(()) if withheld => notices.offer(said, words::take_back_in(), again),
                Ok(()) => notices.tell(said),
                Err(why) => notices.tell(trouble::because(why.name())),
            }
        });
    }
}

/// Where what came in is seen best: a 回执 among what I gave to others, what was handed to somebody among their tasks, notes
/// in 知识库.
fn shown_where(
    ws: &Workspace,
    kind: &Name,
    to: Option<Id<Member>>,
    first: Option<Id<Board>>,
) -> Option<Route> {
    let answers = |it: &Id<Member>| !held(ws, person(ws, *it)).is_empty();
    match *kind {
        Name::RECEIPT => Some(Route::Given),
        Name::NOTEBOOK => Some(Route::Notes),
        Name::TEMPLATE => Some(Route::CardTemplates),
        Name::DISPATCH if to.as_ref().is_some_and(answers) => Some(Route::Mine),
        _ => first.map(Route::Board),
    }
}
