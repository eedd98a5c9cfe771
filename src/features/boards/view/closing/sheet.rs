//! The sheet that closes a day: what it would do is said before, and afterwards it is the 日结单.

use crate::ui::prelude::*;
use leptos::task::spawn_local;
use time::Date;

use super::{calendar, day_of, paper::DayPaper, plan::Plan};
use crate::{
    features::{
        closing::{
            commands::close_day,
            queries::{Closing, Ground, closing},
        },
        taking_back::offer_undo,
    },
    session::{Scope, Session, use_session},
    ui::{
        button::{Button, ButtonKind},
        focus,
        icon::Glyph,
        local_time::local_time,
        notice::Notices,
        segments::Segments,
        sheet::{Sheet, SheetSize},
    },
    words::closing as words,
};

/// Where the focus goes when the sheet turns.
pub(super) const TURNED: &str = "closing-turned";

/// Closes a day on a list or a board; opened from their menus and from the palette.
#[component]
pub fn ClosingSheet(ground: Ground, #[prop(into)] on_close: Callback<()>) -> View {
    let (session, notices) = (use_session(), Notices::current());
    let today = session.today();
    let yesterday = today.previous_day().unwrap_or(today);
    let day = RwSignal::new(if is_forgotten(session, ground, yesterday) { yesterday } else { today });
    let is_paper = RwSignal::new(false);
    let plan = Memo::new(move |_| {
        let day = day.get();
        session.watch(&[Scope::Everything], |ws| closing(ws, ground, day, calendar(session)))
    });
    let turn = move |to: bool| {
        is_paper.set(to);
        spawn_local(async {
            leptos::task::tick().await;
            focus::go_to(TURNED);
        });
    };
    let act = move || {
        let (day, Closing { done, carried }) = (day.get_untracked(), plan.get_untracked());
        let act = session.act(move |ws, cx| close_day(ws, cx, ground, day, day_of));
        if let Some(act) = act {
            turn(true);
            offer_undo(session, notices, words::closed(done.len(), carried.len()), act);
        }
    };
    let title = move || match is_paper.get() {
        true => words::day_sheet().to_owned(),
        false => {
            let (board, list) = session.read(|ws| ground.names(ws));
            words::close_what(&list.unwrap_or(board))
        }
    };
    let body = move || match is_paper.get() {
        true => view! { <DayPaper ground=ground day=day.get() /> },
        false => view! {
            <div class="stack" id=TURNED tabindex="-1">
                <Segments
                    label=words::which_day()
                    choices=vec![words::today(), words::yesterday()]
                    chosen=Signal::derive(move || usize::from(day.get() == yesterday))
                    on_choose=move |(nth,): (usize,)| day.set(if nth == 0 { today } else { yesterday })
                />
                <Plan ground=ground day=day plan=plan />
            </div>
        },
    };
    let is_idle = Signal::derive(move || plan.with(Closing::is_empty));
    let foot = move || match is_paper.get() {
        true => view! {
            <Button on_press=move || turn(false)>{words::back()}</Button>
            <Button kind=ButtonKind::Main icon=Glyph::Print on_press=print>{words::print()}</Button>
        },
        false => view! {
            <Button icon=Glyph::Note on_press=move || turn(true)>{words::day_sheet()}</Button>
            <Button kind=ButtonKind::Main disabled=is_idle on_press=act>{words::act()}</Button>
        },
    };
    view! {
        <Sheet title=Signal::derive(title) on_close=on_close size=SheetSize::Full foot=foot.place()>
            <div class="closing" role="group" aria-label=words::close() tabindex="0">{body}</div>
        </Sheet>
    }
}

/// In the morning, when yesterday was not closed: that is what one comes for.
fn is_forgotten(session: Session, ground: Ground, yesterday: Date) -> bool {
    let is_morning = local_time(session.now()).1.hour() < 12;
    is_morning && session.read(|ws| !closing(ws, ground, yesterday, calendar(session)).is_empty())
}

fn print() {
    // Where a browser can not print, nothing happens, and the sheet is still there to be read.
    _ = window().print();
}
