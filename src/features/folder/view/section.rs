//! The part of the settings about the folder.

use crate::ui::prelude::*;

use super::{FolderWays, Standing, Why, use_folder};
use crate::{
    session::{Session, use_session},
    ui::{
        button::{Button, ButtonKind},
        icon::{Glyph, Icon},
        local_time::local_time,
    },
    words::{folder as words, when},
};

/// How it stands with the folder, and what can be done.
#[component]
pub fn FolderSection() -> View {
    let session = use_session();
    let ways = use_folder();
    view! {
        <section class="block" id="folder" tabindex="-1" aria-label=words::title()>
            <h2 class="section-title">{words::title()}</h2>
            <div class="panel safe">
                <p class="panel-note small quiet">{if ways.can { words::lead() } else { words::cannot() }}</p>
                {ways.can.then(|| usable(session, ways))}
            </div>
        </section>
    }
}

fn usable(session: Session, ways: FolderWays) -> View {
    let FolderWays { standing, on_choose, on_resume, on_leave, on_join, .. } = ways;
    // The moment of the last look changes all the time; what can be done does not.
    let kind = Memo::new(move |_| standing.with(std::mem::discriminant));
    let buttons = move || {
        kind.get();
        let main = match standing.get_untracked() {
            Standing::Off => {
                view! { <Button kind=ButtonKind::Main icon=Glyph::Box on_press=on_choose>{words::choose()}</Button> }
            }
            Standing::Paused(_) => {
                view! { <Button kind=ButtonKind::Main on_press=on_resume>{words::resume()}</Button> }
            }
            Standing::OtherShop(_) => {
                view! { <Button kind=ButtonKind::Main on_press=on_join>{words::look_inside()}</Button> }
            }
            _ => View::nothing(),
        };
        let is_chosen = standing.get_untracked() != Standing::Off;
        let others = is_chosen.then(|| {
            view! {
                <Button on_press=on_choose>{words::choose_other()}</Button>
                <Button on_press=on_leave>{words::leave()}</Button>
            }
        });
        (main, others).place()
    };
    view! {
        <ul>{move || lights(session, standing.get())}</ul>
        <div class="safe-foot">{buttons}</div>
    }
}

/// What there is to say: whether it is well, in a line, and in some more.
fn lights(session: Session, standing: Standing) -> View {
    let failing = |said: String| light(false, said, words::safe().to_owned());
    match standing {
        Standing::Off => light(false, words::everybody_sees().to_owned(), String::new()),
        Standing::Paused(name) => light(false, words::paused(&name), words::safe().to_owned()),
        Standing::Empty(name) => light(true, words::nothing_yet(&name), words::nothing_yet_note().to_owned()),
        Standing::OtherShop(name) => {
            light(false, words::other_shop(&name), words::other_shop_note().to_owned())
        }
        Standing::Elsewhere(name) => light(true, words::elsewhere(&name), String::new()),
        Standing::On { name, at, waiting, damaged } => {
            let (day, time) = local_time(at);
            let looked = words::looked(&when::moment(day, time, session.today()));
            let waits = (waiting > 0).then(|| light(true, words::waiting(waiting), String::new()));
            let broken = (damaged > 0).then(|| failing(words::damaged(damaged)));
            let well = light(true, words::in_step(&name), looked);
            view! { {well} {waits} {broken} }
        }
        Standing::Failing(name, why) => failing(match why {
            _ if name.is_empty() => words::not_chosen().to_owned(),
            Why::NotAllowed => words::paused(&name),
            Why::Gone => words::gone(&name),
            Why::Full => words::full(&name),
            Why::Busy => words::busy(&name),
            Why::Here => words::here().to_owned(),
            Why::NotYet => words::not_yet(&name),
        }),
    }
}

fn light(well: bool, title: String, note: String) -> View {
    let glyph = if well { Glyph::Done } else { Glyph::Late };
    view! {
        <li class="health">
            <span class="state" class:done=well class:late=!well><Icon glyph=glyph /></span>
            <p class="grow">
                <b>{title}</b>
                <span class="small quiet block-line">{note}</span>
            </p>
        </li>
    }
}
