//! What the parts of one open board share: which board, how it is looked at, which columns and lanes stand on it, what lies
//! over it.
//!
//! **Invariant:** holds nothing a person would be sad to lose; no row listens to anything here that changes for a whole
//! board at once.

use crate::ui::prelude::*;

use super::{
    adding_up::AddingUp,
    board_templates::Kept,
    bulk::{Pick, Selection},
    lanes::Bands,
    lens::nowhere,
    shown::{Shown, Ways},
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
            lens::{
                Grouping, Layout, Look,
                address::parse,
                cell::Cell,
                columns::{Column, columns},
                filter::Filter,
                queries::column_name,
                sieve::Sieve,
            },
            tile::{Tile, tile},
        },
        closing::queries::Ground,
        naming::queries::{Rule, rule},
        taking_back::offer_undo,
    },
    route::{CurrentLook, current_address, look_by, use_look},
    session::{Act, Scope, Session, use_session},
    ui::{notice::Notices, placement::Anchor},
    words::lens as words,
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
    /// Lines pasted into a cell and its list: one card each, or one card.
    Pasted(Cell, Id<List>, Vec<String>),
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
    /// 回到那一天.
    ThatDay,
    /// A day is closed on a list or on the board.
    Closing(Ground),
    /// 关键日期.
    Anchors,
    /// The board, or a list of it, is kept as a template.
    Keeping(Kept),
    /// A list is added from a template.
    ListFromTemplate(Id<Board>),
    /// How the board is looked at.
    Looking(Anchor),
    /// A card is kept as a template.
    KeepingTemplate(Id<Card>),
    /// A card is added to a list from a template, under a title.
    FromTemplate(Cell, Id<List>, Id<Card>, String),
    /// The present look gets a name.
    SavingLook,
}

/// The open board. Provided once by its page.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    /// Which board.
    pub board: Id<Board>,
    /// It is no plan, but a template that boards are made from.
    pub is_template: Memo<bool>,
    /// The session it belongs to.
    pub session: Session,
    /// Where the person is told things.
    notices: Notices,
    /// What lies over it.
    pub opened: RwSignal<Option<Opened>>,
    /// Where 「添加卡片」 is open.
    pub adding: RwSignal<Option<Cell>>,
    /// What titles on it should say, when something is asked of them.
    pub rule: Memo<Option<Rule>>,
    /// How it is looked at: what the address says.
    pub look: Memo<Look>,
    /// The filter, ready to be asked.
    pub sieve: Memo<Sieve>,
    /// Its columns, from left to right.
    pub columns: Memo<Vec<Column>>,
    /// What it is cut by across.
    pub across: Memo<Option<Grouping>>,
    /// The lanes that are drawn at the desk.
    pub bands: Bands,
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
        let is_template = Memo::new(move |_| {
            session.watch(&[Scope::Board(board)], |ws| ws.get(board).is_some_and(|it| it.template))
        });
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
        let across = Memo::new(move |_| look.with(Look::across));
        let sums = AddingUp::new(session);
        let desk = Desk {
            board,
            is_template,
            session,
            rule,
            notices: Notices::current(),
            opened: RwSignal::new(None),
            adding: RwSignal::new(None),
            look,
            sieve,
            columns,
            across,
            bands: Bands::new(),
            shown: Shown::new(session, board, Ways { sieve, grouping, across, fields: sums.fields }),
            selection: Selection::new(),
            sums,
        };
        provide_context(desk);
        desk
    }

    /// Looks at the board in another way.
    pub fn look_as(&self, change: impl FnOnce(&mut Look)) {
        // A notice that offers it may outlive the board.
        if self.look.try_get_untracked().is_none() {
            return;
        }
        // The address tells of itself only after a while, and a second press may come before that.
        let mut look = parse(&CurrentLook::of(&current_address()));
        change(&mut look);
        look_by(&look.to_string());
    }

    /// True while the columns are the lists.
    pub fn is_by_list(&self) -> bool {
        self.look.with(|it| it.grouping == Grouping::List)
    }

    /// True while the cards are laid out so.
    pub fn is_laid(&self, layout: Layout) -> bool {
        self.look.with(|it| it.layout == layout)
    }

    /// Lays the cards out so, or as columns again.
    pub fn turn(&self, layout: Layout) {
        self.look_as(|it| it.layout = if it.layout == layout { Layout::Board } else { layout });
    }

    /// The card in a slot as the board shows it.
    pub fn tile(&self, ws: &Workspace, slot: Slot) -> Option<Tile> {
        let me = self.session.me();
        self.rule.with(|rule| self.sums.fields.with(|it| tile(ws, slot, me, rule.as_ref(), Some(it))))
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

    /// What a cell is called: its column, and its lane before it.
    pub fn name_of_cell(&self, cell: Cell) -> String {
        let column = self.name_of(cell.column);
        cell.lane.map_or(column.clone(), |lane| words::in_lane(&self.name_of(lane), &column))
    }

    /// Closes what lies over the board.
    pub fn close(&self) {
        self.opened.set(None);
    }

    /// Says what was done, and offers to take it back; nothing when nothing was done.
    pub fn offer_undo(&self, said: String, act: Option<Act>) {
        if let Some(act) = act {
            offer_undo(self.session, self.notices, said, act);
        }
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
