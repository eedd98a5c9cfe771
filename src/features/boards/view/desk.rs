//! What the parts of one open board share: which board, how it is looked at, which columns stand on it, what lies over it.
//!
//! **Invariant:** holds nothing a person would be sad to lose; no row listens to anything here that changes for a whole
//! board at once.

use crate::ui::prelude::*;

use super::{
    adding_up::AddingUp,
    bulk::{Pick, Selection},
    lens::nowhere,
    shown::Shown,
};
use crate::{
    domain::{
        board::{Board, List},
        card::Card,
        id::Id,
        workspace::{Workspace, children::Slot},
    },
    features::{
        boards::{
            commands::bulk::move_cards,
            lens::{
                Grouping, Layout, Look,
                address::parse,
                beside::Beside,
                columns::{Column, columns, put_card},
                filter::Filter,
                queries::column_name,
                sieve::Sieve,
            },
            places::Spot,
        },
        naming::queries::{Rule, rule},
    },
    route::{look_by, use_look},
    session::{Scope, Session, use_session},
    ui::{notice::Notices, placement::Anchor, virtual_list::ListHandle},
    words::{bulk, lens as words, undo},
};

/// A sheet or menu of the board.
#[derive(Clone, PartialEq)]
pub(super) enum Opened {
    /// The menu of a card.
    CardMenu(Id<Card>, Anchor),
    /// 「移动到…」 of a card.
    Moving(Id<Card>),
    /// 「移动到…」 of several cards.
    MovingMany(Vec<Id<Card>>),
    /// Somebody, a day or labels for one card or several.
    Picking(Pick, Vec<Id<Card>>, Anchor),
    /// A card gets another title.
    Titling(Id<Card>),
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
    /// 看板历史.
    History,
    /// How the board is looked at.
    Looking(Anchor),
    /// The present look gets a name.
    SavingLook,
}

/// The open board. Provided once by its page.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    /// Which board.
    pub board: Id<Board>,
    /// The session it belongs to.
    pub session: Session,
    /// Where the person is told things.
    notices: Notices,
    /// What lies over it.
    pub opened: RwSignal<Option<Opened>>,
    /// The list whose 「添加卡片」 is open.
    pub adding: RwSignal<Option<Id<List>>>,
    /// What titles on it should say, when something is asked of them.
    pub rule: Memo<Option<Rule>>,
    /// How it is looked at: what the address says.
    pub look: Memo<Look>,
    /// The filter, ready to be asked.
    pub sieve: Memo<Sieve>,
    /// Its columns, from left to right.
    pub columns: Memo<Vec<Column>>,
    /// What is seen in them.
    pub shown: Shown,
    /// The cards that are chosen; rows ask it only of their own.
    pub selection: Selection,
    /// What that adds up to, and the fields of the shop.
    pub sums: AddingUp,
}

impl Desk {
    /// Makes the desk of a board and provides it to its parts.
    pub fn provide(board: Id<Board>) -> Desk {
        let session = use_session();
        let rule = Memo::new(move |_| {
            session.watch(&[Scope::Board(board), Scope::Shop], |ws| rule(ws, board, session.today()))
        });
        let address = use_look();
        let look = Memo::new(move |_| address.with(|it| parse(it)));
        let filter = Memo::new(move |_| look.with(|it| it.filter.clone()));
        let grouping = Memo::new(move |_| look.with(|it| it.grouping));
        let sieve = Memo::new(move |_| {
            let (me, today) = (session.me(), session.today());
            filter.with(|it| session.watch(&[Scope::Shop], |ws| Sieve::of(ws, it, me, today)))
        });
        let columns = Memo::new(move |_| {
            let grouping = grouping.get();
            session.watch(&[Scope::Board(board), Scope::Shop], |ws| columns(ws, board, grouping))
        });
        let desk = Desk {
            board,
            session,
            rule,
            notices: Notices::current(),
            opened: RwSignal::new(None),
            adding: RwSignal::new(None),
            look,
            sieve,
            columns,
            shown: Shown::new(session, board, sieve, grouping),
            selection: Selection::new(),
            sums: AddingUp::new(session),
        };
        provide_context(desk);
        desk
    }

    /// Looks at the board in another way.
    pub fn look_as(&self, change: impl FnOnce(&mut Look)) {
        // A notice that offers it may outlive the board.
        let Some(mut look) = self.look.try_get_untracked() else { return };
        change(&mut look);
        look_by(&look.to_string());
    }

    /// True while the columns are the lists.
    pub fn is_by_list(&self) -> bool {
        self.look.with(|it| it.grouping == Grouping::List)
    }

    /// True while the cards are rows of a table.
    pub fn is_table(&self) -> bool {
        self.look.with(|it| it.layout == Layout::Table)
    }

    /// Lays the cards out as a table, or as columns again.
    pub fn turn(&self) {
        self.look_as(|it| {
            it.layout = match it.layout {
                Layout::Board => Layout::Table,
                Layout::Table => Layout::Board,
            }
        });
    }

    /// What a column is called.
    pub fn name_of(&self, column: Column) -> String {
        let scopes = [Scope::Board(self.board), Scope::Shop];
        let list = column.list().map(Scope::List);
        let name = match list {
            Some(list) => self.session.watch(&[list], |ws| column_name(ws, column)),
            None => self.session.watch(&scopes, |ws| column_name(ws, column)),
        };
        name.unwrap_or_else(|| nowhere(self.session, column))
    }

    /// The rows of a column that is on the board.
    pub fn rows(&self, column: Column) -> Option<ListHandle<Slot>> {
        self.shown.rows(column)
    }

    /// Closes what lies over the board.
    pub fn close(&self) {
        self.opened.set(None);
    }

    /// The card in a row of a column, of those that are seen.
    pub fn card_at(&self, column: Column, index: usize) -> Option<Id<Card>> {
        let slot = self.shown.keys(column).get(index).copied()?;
        self.session.read(|ws| ws.in_slot(slot).map(|it| Id::of(it.id)))
    }

    /// Where a card is seen: its column and its row, from the left.
    pub fn place_of(&self, card: Id<Card>) -> Option<(Column, usize)> {
        let slot = self.session.read(|ws| ws.slot(card.any()))?;
        let row = |column: &Column| {
            let row = self.shown.keys(*column).iter().position(|it| *it == slot)?;
            Some((*column, row))
        };
        self.columns.with_untracked(|it| it.iter().find_map(row))
    }

    /// Puts a card down as row `index` of those seen in a column, not counting itself.
    pub fn put(&self, card: Id<Card>, from: Column, to: Column, index: usize) {
        let slot = self.session.read(|ws| ws.slot(card.any()));
        let others: Vec<Slot> = self.shown.keys(to).iter().copied().filter(|it| Some(*it) != slot).collect();
        let nth = |at: usize| {
            let slot = others.get(at)?;
            self.session.read(|ws| ws.in_slot(*slot).map(|it| Id::of(it.id)))
        };
        let index = index.min(others.len());
        let beside = Beside::between(index.checked_sub(1).and_then(nth), nth(index));
        self.session.run(move |ws, cx| put_card(ws, cx, card, (from, to), beside));
    }

    /// Puts all chosen cards down where one of them was let go, in a list; false when it is not one of several chosen.
    pub fn put_chosen(&self, card: Id<Card>, to: Column, index: usize) -> bool {
        let slot = self.session.read(|ws| ws.slot(card.any()));
        let (Some(slot), Some(list)) = (slot, to.list()) else { return false };
        if untrack(|| self.selection.count()) < 2 || !self.selection.has(slot) {
            return false;
        }
        let keys = self.shown.keys(to);
        let mut below = keys.iter().filter(|it| **it != slot).skip(index);
        let next = below.find(|it| !self.selection.has(**it));
        let next = next.and_then(|it| self.session.read(|ws| ws.in_slot(*it).map(|it| Id::of(it.id))));
        let (cards, spot) = (self.selection.cards(*self), next.map_or(Spot::Bottom, Spot::Before));
        let said = bulk::moved_n(cards.len(), &self.name_of(to));
        self.session.run(move |ws, cx| move_cards(ws, cx, &cards, list, spot));
        self.offer_undo(said);
        true
    }

    /// Moves the focus to a card in a column once it is drawn where it is now.
    pub fn focus(&self, column: Column, card: Id<Card>) {
        let desk = *self;
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            let slot = desk.session.read(|ws| ws.slot(card.any()));
            if let (Some(rows), Some(slot)) = (desk.rows(column), slot) {
                rows.focus(slot);
            }
        });
    }

    /// Says what was done, and offers to take it back.
    pub fn offer_undo(&self, said: String) {
        let session = self.session;
        self.notices.offer(said, undo::undo(), move || session.undo());
    }

    /// Says so when a card that was just added does not come through the filter, and offers the way out.
    pub fn tell_if_hidden(&self, card: Id<Card>) {
        let desk = *self;
        let hidden = self.sieve.with_untracked(|sieve| {
            let title = |ws: &Workspace| {
                let card = ws.get(card).filter(|it| !sieve.passes(ws, it, &mut vec![]))?;
                Some(words::hidden_now(&card.title))
            };
            self.session.read(title)
        });
        let clear = move || desk.look_as(|it| it.filter = Filter::default());
        hidden.into_iter().for_each(|it| self.notices.offer(it, words::clear_look(), clear));
    }
}

/// The desk of the board this part belongs to.
pub(super) fn use_desk() -> Desk {
    expect_context()
}
