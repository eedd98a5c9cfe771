//! A card as its list shows it: its title whole, and what is known of it in one or two lines.

use crate::ui::prelude::*;
use leptos::ev;

use super::{
    carrying::{Act, Hand},
    desk::{Opened, use_desk},
    fast_keys::Aim,
    recognising::kind_name,
};
use crate::{
    domain::{
        card::Card,
        field_shape::Says,
        naming::Kind,
        record::Typed,
        when::When,
        workspace::{Workspace, children::Slot},
    },
    features::boards::{
        lens::columns::Column,
        queries::{Tile, seal, tile},
    },
    route::Route,
    session::{Scope, Session},
    ui::{
        drag::Step,
        icon::{Glyph, Icon},
        keys::is_composing,
        placement::Anchor,
        virtual_list::RowSlot,
    },
    words::{board as words, bulk, common, fields, figures, links, naming, routines, when},
};

/// One recycled row of a list.
#[component]
pub(super) fn CardTile(
    column: Column,
    row: RowSlot<Slot>,
    /// The row that Tab reaches.
    current: RwSignal<Option<Slot>>,
    count: Signal<usize>,
) -> View {
    let desk = use_desk();
    let hand = expect_context::<Hand>();
    let aim = expect_context::<Aim>();
    let me = desk.session.me();
    let list = Memo::new(move |_| match column {
        Column::List(list) => Some(list),
        _ => {
            let slot = row.key.get()?;
            let in_list = |ws: &Workspace| {
                let card = Card::in_data(&ws.in_slot(slot)?.data)?;
                card.place.as_ref().map(|it| it.parent)
            };
            // Another list of the card makes the groups anew, but its row may stay where it is.
            desk.shown.track_groups();
            desk.session.read(in_list)
        }
    });
    let tile = Memo::new(move |_| {
        let scopes = [Scope::List(list.get()?), Scope::Board(desk.board), Scope::Shop];
        let slot = row.key.get()?;
        desk.session.watch(&scopes, |ws| {
            let tile = desk.rule.with(|rule| tile(ws, slot, me, rule.as_ref()))?;
            Some(desk.sums.fields.with(|it| tile.with_own(ws, it, slot)))
        })
    });
    let stands_in = move || list.get().map(|it| desk.name_of(Column::List(it)));
    let facts = Memo::new(move |_| tile.with(|it| it.as_ref().map(Facts::of).unwrap_or_default()));
    let card = move || tile.with_untracked(|it| it.as_ref().map(|it| it.card));
    let chosen = desk.selection.stand(row.key);
    let open = move || {
        if let Some(card) = card() {
            Route::Card(desk.board, card).go();
        }
    };
    let on_context_menu = move |ev: ev::MouseEvent| {
        ev.prevent_default();
        if let Some(card) = card() {
            let anchor = Anchor::of_context_menu(&ev, &event_target(&ev));
            desk.opened.set(Some(Opened::CardMenu(card, anchor)));
        }
    };
    let on_more = move |ev: ev::MouseEvent| {
        ev.stop_propagation();
        if let Some(card) = card() {
            let anchor = Anchor::of(&event_target(&ev));
            desk.opened.set(Some(Opened::CardMenu(card, anchor)));
        }
    };
    let press = move |ev: ev::MouseEvent| {
        let Some(slot) = row.key.get_untracked() else { return };
        let selection = desk.selection;
        if ev.shift_key() {
            selection.choose_up_to(desk, column, slot);
        } else if ev.ctrl_key() || ev.meta_key() || untrack(|| selection.is_on()) {
            selection.toggle(column, slot);
        } else {
            open();
        }
    };
    let extend = move |by| desk.selection.extend(desk, column, row.index.get_untracked(), by);
    let on_keydown = move |ev: ev::KeyboardEvent| {
        if is_composing(&ev) || ev.ctrl_key() || ev.meta_key() || ev.alt_key() {
            return;
        }
        if card().is_none() {
            return;
        }
        if ev.target() != ev.current_target() {
            return;
        }
        match (ev.key().as_str(), hand.is_full()) {
            ("Enter", false) => open(),
            (" ", false) if aim.is_pointing() => return,
            ("ArrowUp", false) if ev.shift_key() => extend(-1),
            ("ArrowDown", false) if ev.shift_key() => extend(1),
            (" ", false) => hand.lift(desk, column, row.index.get_untracked()),
            (" " | "Enter", true) => hand.act(desk, Act::Drop),
            ("Escape", true) => hand.act(desk, Act::Cancel),
            (key, true) => match step_of(key) {
                Some(step) => hand.act(desk, Act::Step(step)),
                None => return,
            },
            (key, false) => match neighbour(key) {
                Some(way) => super::list_column::walk(desk, column, row.index.get_untracked(), way),
                None => return,
            },
        }
        ev.prevent_default();
        ev.stop_propagation();
    };
    let reached = move || match (row.key.get(), current.get()) {
        (Some(own), Some(current)) => own == current,
        (own, None) => own.is_some() && row.index.get() == 0,
        _ => false,
    };
    view! {
        <div
            class="card"
            class:closed=move || facts.with(|it| it.done)
            class:mine=move || facts.with(|it| it.mine)
            class:chosen=chosen
            class:blocked=move || facts.with(|it| it.blocked)
            role="listitem"
            data-drag="row"
            tabindex=move || if reached() { "0" } else { "-1" }
            aria-label=move || tile.with(|it| it.as_ref().map(|it| spoken(it, desk.session, chosen.get())))
            aria-posinset=move || row.index.get() + 1
            aria-setsize=count
            on:click=press
            on:contextmenu=on_context_menu
            on:keydown=on_keydown
            on:focus=move |_| {
                // When the whole board goes, a closing sheet gives the keyboard back to a row that is going too.
                if let Some(key) = row.key.try_get_untracked() {
                    current.set(key);
                }
            }
        >
            <h3 class="card-title">{move || tile.with(|it| it.as_ref().map(|it| it.title.clone()))}</h3>
            {move || facts.with(|it| it.view(desk.session))}
            {(column.list().is_none()).then(|| view! { <p class="mini faint card-place">{stands_in}</p> })}
            <button
                type="button"
                class="icon-button card-more"
                tabindex="-1"
                data-no-drag="true"
                aria-label=common::more()
                aria-haspopup="menu"
                on:click=on_more
            >
                <Icon glyph=Glyph::More />
            </button>
        </div>
    }
}

fn step_of(key: &str) -> Option<Step> {
    Some(match key {
        "ArrowUp" => Step::Up,
        "ArrowDown" => Step::Down,
        "ArrowLeft" => Step::Back,
        "ArrowRight" => Step::Forth,
        "Home" => Step::First,
        "End" => Step::Last,
        _ => return None,
    })
}

/// Where an arrow leads when nothing is lifted: rows down, lists to the right.
fn neighbour(key: &str) -> Option<(isize, isize)> {
    Some(match key {
        "ArrowUp" => (-1, 0),
        "ArrowDown" => (1, 0),
        "ArrowLeft" => (0, -1),
        "ArrowRight" => (0, 1),
        _ => return None,
    })
}

/// What a card shows beside its title; compared, so that a plain card costs nothing when rows are recycled.
#[derive(Clone, PartialEq, Default)]
pub(super) struct Facts {
    done: bool,
    mine: bool,
    owner: Option<(String, bool)>,
    due: Option<When>,
    labels: Vec<(String, i64)>,
    platform: Option<String>,
    price: Option<i64>,
    stock: Option<i64>,
    steps: (usize, usize),
    comments: usize,
    conflict: bool,
    missing: Vec<Kind>,
    repeats: bool,
    blocked: bool,
    own: Vec<(String, Says)>,
}

impl Facts {
    /// What a tile shows beside its title.
    pub(super) fn of(tile: &Tile) -> Facts {
        Facts {
            done: tile.done,
            mine: tile.owner.as_ref().is_some_and(|it| it.1),
            owner: tile.owner.clone(),
            due: tile.due,
            labels: tile.labels.clone(),
            platform: tile.platform.clone(),
            price: tile.price,
            stock: tile.stock,
            steps: tile.steps,
            comments: tile.comments,
            conflict: tile.conflict,
            missing: tile.missing.clone(),
            repeats: tile.repeats,
            blocked: tile.blocked && !tile.done,
            own: tile.own.clone(),
        }
    }

    /// Finished.
    pub(super) fn is_done(&self) -> bool {
        self.done
    }

    /// One or two lines, or nothing.
    pub(super) fn view(&self, session: Session) -> View {
        let line = self.platform.is_some()
            || !self.labels.is_empty()
            || self.price.or(self.stock).is_some()
            || !self.own.is_empty();
        let foot = self.owner.is_some()
            || self.due.is_some()
            || self.steps.1 > 0
            || self.comments > 0
            || self.conflict
            || self.repeats
            || self.blocked
            || !self.missing.is_empty();
        (line.then(|| self.view_line(session)), foot.then(|| self.view_foot(session))).place()
    }

    fn view_line(&self, session: Session) -> View {
        let plate = self.platform.clone().map(|it| view! { <span class="plate">{it}</span> });
        let labels = self.labels.iter().map(|(word, color)| {
            view! { <span class="label" data-c=color.to_string()>{word.clone()}</span> }
        });
        let sum = match (self.price, self.stock) {
            (Some(price), Some(stock)) => Some(figures::money(price.saturating_mul(stock))),
            (Some(price), None) => Some(figures::money(price)),
            (None, Some(stock)) => Some(words::pieces(&figures::grouped(stock))),
            (None, None) => None,
        };
        let today = session.today();
        let own = self.own.iter().map(|(name, says)| {
            // What is ticked is said by its name alone.
            let said = (*says != Says::Ticked).then(|| fields::said(says, today));
            view! { <span class="own"><span class="faint">{name.clone()}</span> {said}</span> }
        });
        view! {
            <p class="card-facts">
                {plate} {labels.collect_view()} {own.collect_view()} {sum.map(|it| view! { <span class="num sum">{it}</span> })}
            </p>
        }
    }

    fn view_foot(&self, session: Session) -> View {
        let today = session.today();
        let owner = self.owner.clone().map(|(name, mine)| {
            let seal: String = seal(&name).into();
            view! { <span class="avatar" class:me=mine title=words::owner_is(&name)>{seal}</span> }
        });
        let done = self.done;
        let due = self.due.map(|it| view_due(it, today, done));
        let mark = |glyph, title: String, text: String| {
            view! { <span class="mark" title=title><Icon glyph=glyph />{text}</span> }
        };
        let conflict = self.conflict.then(|| mark(Glyph::Fork, words::two_versions().into(), String::new()));
        let lacks = lacks(&self.missing, session).map(|it| mark(Glyph::Tag, it, "?".into()));
        let repeats = self.repeats.then(|| mark(Glyph::Repeat, routines::repeats().into(), String::new()));
        let blocked = self.blocked.then(|| mark(Glyph::Lock, String::new(), links::is_blocked().into()));
        let (ticked, of) = self.steps;
        let steps =
            (of > 0).then(|| mark(Glyph::Steps, words::steps_done(ticked, of), format!("{ticked}/{of}")));
        let comments = self.comments;
        let comments =
            (comments > 0).then(|| mark(Glyph::Comment, words::comments(comments), comments.to_string()));
        view! {
            <div class="card-foot">
                {owner} {due} {blocked} <span class="tail">{lacks} {conflict} {repeats} {steps} {comments}</span>
            </div>
        }
    }
}

/// What a title should say and does not, in words.
fn lacks(missing: &[Kind], session: Session) -> Option<String> {
    let names = || session.read(|ws| missing.iter().map(|it| kind_name(ws, *it)).collect::<Vec<_>>());
    (!missing.is_empty()).then(|| naming::lacks(&names().join(naming::comma())))
}

fn view_due(due: When, today: time::Date, done: bool) -> View {
    let text = if done { when::day(due.day, today) } else { when::due(due.day, clock(due), today) };
    let late = due.day < today && !done;
    let soon = due.day == today && !done;
    let glyph = if late { Glyph::Late } else { Glyph::Clock };
    view! {
        <span class="state clock" class:late=late class:strong=soon>
            <Icon glyph=glyph />
            {text}
        </span>
    }
}

fn clock(due: When) -> Option<time::Time> {
    let minute = due.minute?;
    time::Time::from_hms((minute / 60) as u8, (minute % 60) as u8, 0).ok()
}

/// The card's name for those who listen: its title first, then what the marks say.
fn spoken(tile: &Tile, session: Session, is_chosen: bool) -> String {
    let today = session.today();
    let mut parts = vec![tile.title.clone()];
    if is_chosen {
        parts.push(bulk::is_selected().into());
    }
    if tile.done {
        parts.push(words::card_done().into());
    }
    parts.extend(tile.platform.clone());
    parts.extend(tile.labels.iter().map(|it| it.0.clone()));
    parts.extend(tile.owner.as_ref().map(|it| words::owner_is(&it.0)));
    parts.extend(tile.due.map(|it| when::due(it.day, clock(it), today)));
    parts.extend(tile.own.iter().map(|(name, says)| fields::of_field(name, &fields::said(says, today))));
    if tile.blocked && !tile.done {
        parts.push(links::is_blocked().into());
    }
    if tile.repeats {
        parts.push(routines::repeats().into());
    }
    if tile.conflict {
        parts.push(words::two_versions().into());
    }
    parts.extend(lacks(&tile.missing, session));
    parts.join("，")
}
