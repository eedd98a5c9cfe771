//! Somebody of the shop: what is said of them, how they are reached, what they have in hand, what can be done.

use crate::ui::prelude::*;

use super::{Open, Opened, asking::Asking, copying::CopyButton, work_part::WorkPart};
use crate::{
    domain::{board::Member, id::Id},
    features::{
        boards::queries::seal,
        members::{
            commands::{part_member, return_member},
            contacts::callable,
            queries::{Device, Portrait, portrait},
        },
        taking_back::offer_undo,
    },
    route::Route,
    session::{Scope, Session, use_session},
    ui::{
        button::{Button, ButtonSize},
        icon::{Glyph, Icon},
        local_time::local_time,
        menu_button::MenuButton,
        menu_row::MenuRow,
        notice::Notices,
        sheet::Sheet,
    },
    words::{common, members as words, when},
};

/// The sheet of somebody; its address is theirs.
#[component]
pub(super) fn PersonSheet(member: Id<Member>, opened: Opened, asking: Asking) -> View {
    let session = use_session();
    let me = session.me();
    let shown = Memo::new(move |_| session.watch(&[Scope::Shop], |ws| portrait(ws, member, me)));
    let title = Signal::derive(move || {
        shown.with(|it| it.as_ref().map_or(words::gone().to_owned(), |it| it.person.name.clone()))
    });
    let close = move || Route::People.return_to();
    let body = move || match shown.get() {
        Some(portrait) => view_portrait(session, portrait),
        None => view! { <p class="quiet">{words::gone()}</p> },
    };
    let foot = move || shown.get().map(|it| view_foot(session, it, opened, asking));
    view! {
        <Sheet title=title on_close=close foot=foot.place()>
            <div class="person">{body}</div>
        </Sheet>
    }
}

fn view_portrait(session: Session, it: Portrait) -> View {
    let Portrait { person, said, departments, since, devices, successor } = it;
    let day = move |at: i64| when::day(local_time(at).0, session.today());
    let mark = match (person.me, person.left) {
        (_, true) => Some(view! { <span class="state boxed">{words::has_left()}</span> }),
        (true, _) => Some(view! { <span class="state boxed">{words::is_me()}</span> }),
        _ => None,
    };
    let place = departments.join(" › ");
    let call = callable(&said.phone).map(|it| {
        let label = words::call(&person.name);
        view! {
            <a class="icon-button" href=format!("tel:{it}") aria-label=label.clone() title=label>
                <Icon glyph=Glyph::Phone />
            </a>
        }
    });
    let phone = (!said.phone.is_empty()).then(|| {
        let text = said.phone.clone();
        reached(
            words::phone(),
            &said.phone,
            view! {
                <CopyButton label=words::copy_phone() text=text />
                {call}
            },
        )
    });
    let wechat = (!said.wechat.is_empty()).then(|| {
        let text = said.wechat.clone();
        reached(words::wechat(), &said.wechat, view! { <CopyButton label=words::copy_wechat() text=text /> })
    });
    let note = (!said.note.is_empty()).then(|| {
        view! { <div class="person-fact"><dt>{words::note()}</dt><dd class="grow person-note">{said.note.clone()}</dd></div> }
    });
    let own =
        [said.role.clone(), place].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ");
    let devices = (!devices.is_empty()).then(|| view_devices(session, devices));
    view! {
        <div class="person-head">
            <span class="avatar big" class:me=person.me aria-hidden="true">{seal(&person.name).to_string()}</span>
            <div class="grow">
                <p class="row wrap"><b>{own}</b>{mark}</p>
                <p class="mini faint">{since.map(|it| words::joined(&day(it)))}</p>
                <p class="small quiet">{successor.map(|it| words::taken_over_by(&it))}</p>
            </div>
        </div>
        <dl class="person-facts">{phone}{wechat}{note}</dl>
        <WorkPart member=person.member is_me=person.me />
        {devices}
    }
}

/// A way to reach them: what it is called, what it says, and its buttons.
fn reached(name: &'static str, said: &str, ways: View) -> View {
    view! {
        <div class="person-fact">
            <dt>{name}</dt>
            <dd class="grow num">{said.to_owned()}</dd>
            <dd class="row">{ways}</dd>
        </div>
    }
}

fn view_devices(session: Session, devices: Vec<Device>) -> View {
    let notices = Notices::current();
    let device = move |it: Device| {
        let since = when::day(local_time(it.since).0, session.today());
        let (member, name) = (it.member, it.name.clone());
        let part = move || {
            let said = words::parted(&name);
            if let Some(act) = session.act(move |ws, cx| part_member(ws, cx, member)) {
                offer_undo(session, notices, said, act);
            }
        };
        let label = words::part_device(&it.name);
        view! {
            <li class="row">
                <span class="grow small">{words::device_since(&it.name, &since)}</span>
                <button type="button" class="button short" aria-label=label on:click=move |_| part()>
                    {words::part()}
                </button>
            </li>
        }
    };
    view! {
        <section class="person-part" aria-label=words::devices()>
            <h3 class="small quiet">{words::devices()}</h3>
            <ul>{devices.into_iter().map(device).collect_view()}</ul>
        </section>
    }
}

fn view_foot(session: Session, it: Portrait, opened: Opened, asking: Asking) -> View {
    let notices = Notices::current();
    let (member, name) = (it.person.member, it.person.name.clone());
    let came_back = words::came_back(&name);
    let come_back = move || {
        let said = came_back.clone();
        if let Some(act) = session.act(move |ws, cx| return_member(ws, cx, member)) {
            offer_undo(session, notices, said, act);
        }
    };
    let come_back = StoredValue::new(come_back);
    let (is_me, left) = (it.person.me, it.person.left);
    let rows = move || {
        let that_is_me = (!is_me && !left).then(|| {
            view! {
                <MenuRow label=words::say_me() icon=Glyph::Person on_choose=move || asking.ask(Some(member)) />
            }
        });
        let back = left.then(|| {
            view! {
                <MenuRow label=words::come_back() icon=Glyph::Undo on_choose=move || come_back.with_value(|act| act()) />
            }
        });
        view! {
            <MenuRow
                label=words::hand_over()
                icon=Glyph::Dispatch
                on_choose=move || opened.set(Some(Open::Handing(member)))
            />
            {that_is_me}
            {back}
        }
    };
    view! {
        <Button size=ButtonSize::Tall icon=Glyph::Edit on_press=move || opened.set(Some(Open::Changing(member)))>
            {common::edit()}
        </Button>
        <MenuButton label=words::more_of(&name)>{rows()}</MenuButton>
    }
}
