//! Everything a person can see of a shop, as lines that compare: what the queries say, not what the registers hold.
//!
//! What is shown in no order of its own (of tasks that press alike, of what is owed) is told in the order of the records.

use std::fmt::Debug;

use time::Date;
use zhanggui::{
    domain::{
        board::{Board, Comment, Field, Member},
        card::Card,
        change::Change,
        id::{Id, RecordId},
        merge::Said,
        naming::shipped,
        note::Note,
        record::Typed,
        text::merge,
        workspace::{Workspace, children::Slot},
    },
    features::{
        anchors::queries::{distance, hanging, hung_on, key_dates},
        boards::{
            card_templates::{card_templates, counts_days},
            history::{card_history, of_board::board_history, that_day},
            lens::{
                cells::cells,
                queries::{lenses, offers},
                table_columns::table_columns,
            },
            open_card::{contests, labels, participants, presence, stages, steps, whereabouts},
            queries::{board_face, boards, lists},
            tasks::{Row, tasks},
            tile::tile,
            timeline::bar::bar,
        },
        closing::queries::{Calendar, Ground, closing, day_sheet},
        dispatch::queries::{handed_out, handed_out_of, is_unread, owed},
        exchange::queries::shop_name,
        fields::{known::Fields, queries::formula_names, totals::totals},
        files::queries::files,
        links::{
            addresses::Named,
            queries::{beside, related},
        },
        members::{
            contacts::{By, contacts, departments},
            handing::in_hand,
            identity::candidates,
            queries::{held, members_of, people, portrait, work},
        },
        naming::{
            queries::{facts_of, rule},
            tables::{entries, lexicon},
        },
        notes::{
            differences::versions,
            queries::{self as notes, leading_to, readers, reading_path, written},
            tree::{path, rows},
        },
        progress::queries::{fullness, progress},
        routines::queries::repeating,
        settings::queries::{holdings, myself},
        talk::{inbox::Inbox, queries::talk},
        templates::queries::{board_templates, list_templates, template_anchors},
        trash::{commands::Shelf, queries::put_away},
    },
};

use super::{acts::all, many::hour};

/// What is seen, line by line.
struct Sight<'w> {
    ws: &'w Workspace,
    log: &'w [Change],
    me: Id<Member>,
    today: Date,
    lines: Vec<String>,
}

/// Everything that somebody sees who has this shop and this log.
pub fn sight(ws: &Workspace, log: &[Change], me: Id<Member>, today: Date) -> Vec<String> {
    let mut sight = Sight { ws, log, me, today, lines: vec![] };
    let fields = Fields::of(ws);
    sight.shop(&fields);
    sight.people();
    for board in sorted::<Board>(ws) {
        sight.board(board, &fields);
    }
    for card in sorted::<Card>(ws) {
        sight.card(card, &fields);
    }
    for note in sorted::<Note>(ws) {
        sight.note(note);
    }
    for record in ids(ws) {
        sight.say("versions", (record, ws.conflicts(record)));
    }
    sight.lines
}

fn ids(ws: &Workspace) -> Vec<RecordId> {
    let mut ids: Vec<RecordId> = ws.records().iter().map(|it| it.id).collect();
    ids.sort_unstable();
    ids
}

fn sorted<R: Typed>(ws: &Workspace) -> Vec<Id<R>> {
    let mut ids: Vec<Id<R>> = all(ws);
    ids.retain(|it| ws.record(it.any()).is_some_and(|it| !it.is_purged()));
    ids.sort_unstable();
    ids
}

impl Sight<'_> {
    fn say(&mut self, what: &str, it: impl Debug) {
        self.lines.push(format!("{what}: {it:?}"));
    }

    /// What has no order of its own.
    fn say_all<T: Debug>(&mut self, what: &str, all: impl IntoIterator<Item = T>) {
        let mut lines: Vec<String> = all.into_iter().map(|it| format!("{it:?}")).collect();
        lines.sort_unstable();
        self.say(what, lines);
    }

    fn named(&self, slots: &[Slot]) -> Vec<RecordId> {
        slots.iter().filter_map(|it| self.ws.in_slot(*it)).map(|it| it.id).collect()
    }

    fn shop(&mut self, fields: &Fields) {
        let (ws, me) = (self.ws, self.me);
        self.say("shop", (shop_name(ws), boards(ws), holdings(ws)));
        self.say("fields", (fields.all(), formula_names(fields)));
        self.say("templates", (card_templates(ws), board_templates(ws), list_templates(ws)));
        self.say("words", lexicon(ws, None));
        for table in &shipped::TABLES {
            self.say("table", entries(ws, table));
        }
        self.say("notes", (rows(ws, &|_| true), reading_path(ws, me)));
        for shelf in [Shelf::Trash, Shelf::Archive] {
            self.say("put away", put_away(ws, shelf));
        }
        let mut group = None;
        let rows = tasks(ws, me, self.today).into_iter().filter_map(|it| match it {
            Row::Head(head, count) => {
                group = Some(head);
                Some((head, format!("{count}")))
            }
            Row::Card(slot) => Some((group?, format!("{:?}", self.named(&[slot])))),
        });
        let rows: Vec<_> = rows.collect();
        self.say_all("tasks", rows);
        self.say("inbox", Inbox::default().entries(ws, me));
        for mut handful in handed_out(ws, me, self.today) {
            handful.errands.sort_by_key(|it| it.card);
            self.say("handed out", handful);
        }
        for mut owed in owed(ws, me) {
            owed.all.sort_unstable();
            owed.news.sort_unstable();
            self.lines.push(format!("owed: {owed:?}"));
        }
    }

    fn note(&mut self, note: Id<Note>) {
        let (ws, me) = (self.ws, self.me);
        self.say("note", (note, notes::presence(ws, note), written(ws, note), path(ws, note)));
        self.say("text", ws.get(note).map(|it| (it.text.clone(), readers(ws, it, me))));
        self.say("leading", (leading_to(ws, Named::Note(note)), beside(ws, Named::Note(note))));
        self.say("note talk", talk(ws, Id::of(note.any()), me));
        self.say("texts", versions(self.log, note.any(), Note::TEXT.key()));
        self.say("joined text", merge(&Said::of_register(self.log, note.any(), Note::TEXT.key())));
    }

    fn people(&mut self) {
        let (ws, me, today) = (self.ws, self.me, self.today);
        self.say("people", (people(ws, me), departments(ws), myself(ws, me)));
        for by in [By::Department, By::Position] {
            self.say("contacts", contacts(ws, me, by, &[]));
        }
        // Who is known to have a device is a guess: of somebody all of whose words are gone, some devices never heard.
        self.say_all(
            "who is it",
            candidates(ws, me, None).into_iter().map(|it| (it.member, it.name, it.role)),
        );
        for who in sorted::<Member>(ws) {
            self.say("person", (portrait(ws, who, me), work(ws, who, me, today)));
            let mut theirs = members_of(ws, who);
            theirs.sort_unstable();
            self.say("also", theirs);
            let held = self.named(&held(ws, who));
            self.say_all("holds", held);
            let hand = in_hand(ws, who);
            self.say_all("cards", hand.cards);
            self.say_all("parts", hand.parts);
            self.say_all("steps", hand.steps);
        }
    }

    fn board(&mut self, board: Id<Board>, fields: &Fields) {
        let (ws, me) = (self.ws, self.me);
        self.say("board", (board, board_face(ws, board), offers(ws, board, me)));
        self.say("looks", (lenses(ws, board), table_columns(ws, board, fields)));
        self.say("rule", rule(ws, board, self.today));
        self.say("progress", progress(ws, board));
        self.say(
            "key dates",
            key_dates(ws, board).into_iter().map(|it| (hanging(ws, it.anchor), it)).collect::<Vec<_>>(),
        );
        self.say("template", template_anchors(ws, board));
        let calendar = Calendar { today: self.today, day_of: hour };
        for day in [Some(self.today), self.today.previous_day()].into_iter().flatten() {
            let ground = Ground::Board(board);
            self.say(
                "end of a day",
                (closing(ws, ground, day, calendar), day_sheet(ws, ground, day, calendar)),
            );
        }
        for list in lists(ws, board) {
            let slots = ws.child_slots(list.any(), Card::KIND);
            let cards = self.named(slots);
            self.say("list", (list, cards, fullness(ws, list), totals(ws, fields, slots)));
        }
        self.say("board talk", talk(ws, Id::of(board.any()), me));
        self.say("board history", board_history(self.log, ws, board, usize::MAX));
        for day in that_day::days(self.log, ws, board, hour) {
            let back = that_day::going_back(self.log, ws, board, day.end);
            self.say("day", (day, back));
        }
    }

    fn card(&mut self, card: Id<Card>, fields: &Fields) {
        let (ws, me, today) = (self.ws, self.me, self.today);
        let Some(slot) = ws.slot(card.any()) else { return };
        let place = whereabouts(ws, card);
        let rule = place.as_ref().and_then(|it| rule(ws, it.board, today));
        self.say("tile", tile(ws, slot, me, rule.as_ref(), Some(fields)));
        self.say("cells", (cells(ws, slot), bar(ws, slot, me)));
        self.say("card", (presence(ws, card), stages(ws, card), participants(ws, card, me), steps(ws, card)));
        self.say("labels", place.as_ref().map(|it| labels(ws, it.board, card)));
        self.say("contests", contests(ws, card));
        self.say("related", (related(ws, card), beside(ws, Named::Card(card))));
        self.say("hangs on", (hung_on(ws, card), distance(ws, card), counts_days(ws, card)));
        self.say("repeats", repeating(ws, card, today));
        self.say("talk", talk(ws, Id::of(card.any()), me));
        self.say("files", files(ws, Id::of(card.any())));
        self.say("says", facts_of(ws, card));
        if let Some(it) = ws.get(card) {
            for known in fields.all() {
                self.say("field", (&known.name, fields.says(ws, it, known)));
            }
        }
        self.say("joined", merge(&Said::of_register(self.log, card.any(), Card::BODY.key())));
        self.say("history", card_history(self.log, ws, card));
        self.say("given", handed_out_of(ws, card, me, today));
        self.say("unread", is_unread(ws, card, me));
        let comments: Vec<Id<Comment>> = ws.children::<Comment>(card.any()).map(|it| it.0).collect();
        self.say("comments", comments);
        self.say("price", ws.get(card).and_then(|it| it.number(Field::PRICE)));
    }
}
