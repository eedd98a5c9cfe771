//! What the parts of one open board share: which board, what is being carried, which menu is open.
//!
//! **Invariant:** holds nothing a person would be sad to lose; nothing here changes for a whole board at once.

use std::collections::HashMap;

use crate::ui::prelude::*;

use crate::{
    domain::{
        board::{Board, List},
        card::Card,
        id::Id,
        record::Typed,
        workspace::children::Slot,
    },
    features::naming::queries::{Rule, rule},
    session::{Scope, Session, use_session},
    ui::{placement::Anchor, virtual_list::ListHandle},
};

/// A sheet or menu of the board.
#[derive(Clone, PartialEq)]
pub(super) enum Opened {
    /// The menu of a card.
    CardMenu(Id<Card>, Anchor),
    /// 「移动到…」 of a card.
    Moving(Id<Card>),
    /// Lines pasted into a list: one card each, or one card.
    Pasted(Id<List>, Vec<String>),
    /// A list gets a name, new or other.
    NamingList(Id<List>),
    /// The board gets another name.
    NamingBoard,
    /// What titles on the board should say.
    TitleRule,
    /// A list is about to go to 回收站.
    TrashingList(Id<List>),
    /// A list is told how many cards it should hold at most.
    LimitingList(Id<List>),
    /// 进度 of the board.
    Progress,
}

/// The open board. Provided once by its page.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    /// Which board.
    pub board: Id<Board>,
    /// The session it belongs to.
    pub session: Session,
    /// What lies over it.
    pub opened: RwSignal<Option<Opened>>,
    /// The list whose 「添加卡片」 is open.
    pub adding: RwSignal<Option<Id<List>>>,
    /// What titles on it should say, when something is asked of them.
    pub rule: Memo<Option<Rule>>,
    columns: StoredValue<HashMap<Id<List>, ListHandle<Slot>>>,
}

impl Desk {
    /// Makes the desk of a board and provides it to its parts.
    pub fn provide(board: Id<Board>) -> Desk {
        let session = use_session();
        let rule = Memo::new(move |_| {
            session.watch(&[Scope::Board(board), Scope::Shop], |ws| rule(ws, board, session.today()))
        });
        let desk = Desk {
            board,
            session,
            rule,
            opened: RwSignal::new(None),
            adding: RwSignal::new(None),
            columns: StoredValue::new(HashMap::new()),
        };
        provide_context(desk);
        desk
    }

    /// Makes a list's rows reachable for as long as the component lives.
    pub fn lay_out(&self, list: Id<List>, handle: ListHandle<Slot>) {
        let columns = self.columns;
        columns.update_value(|it| it.extend([(list, handle)]));
        on_cleanup(move || _ = columns.try_update_value(|it| it.remove(&list)));
    }

    /// The rows of a list that is on the board.
    pub fn rows(&self, list: Id<List>) -> Option<ListHandle<Slot>> {
        self.columns.with_value(|it| it.get(&list).copied())
    }

    /// Closes what lies over the board.
    pub fn close(&self) {
        self.opened.set(None);
    }

    /// The card in a row of a list.
    pub fn card_at(&self, list: Id<List>, index: usize) -> Option<Id<Card>> {
        self.session.read(|ws| {
            let slot = *ws.child_slots(list.any(), Card::KIND).get(index)?;
            ws.in_slot(slot).map(|it| Id::of(it.id))
        })
    }

    /// Where a card is seen: its list and its row.
    pub fn place_of(&self, card: Id<Card>) -> Option<(Id<List>, usize)> {
        self.session.read(|ws| {
            let list = ws.get(card)?.place.as_ref()?.parent;
            let slot = ws.slot(card.any())?;
            let row = ws.child_slots(list.any(), Card::KIND).iter().position(|it| *it == slot)?;
            Some((list, row))
        })
    }

    /// Moves the focus to a card once it is drawn where it is now.
    pub fn focus(&self, card: Id<Card>) {
        let desk = *self;
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            let slot = desk.session.read(|ws| ws.slot(card.any()));
            if let (Some((list, _)), Some(slot)) = (desk.place_of(card), slot) {
                desk.rows(list).map(|it| it.focus(slot));
            }
        });
    }
}

/// The desk of the board this part belongs to.
pub(super) fn use_desk() -> Desk {
    expect_context()
}
