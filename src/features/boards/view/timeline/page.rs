//! The time line itself.

use crate::ui::prelude::*;

use super::{
    super::desk::use_desk,
    acting::Hand,
    arrows::TimeArrows,
    course::Course,
    head::{TimeGround, TimeHead},
    menu::TimeMenu,
    pulling::pull,
    row::TimeRow,
    undated::Undated,
};
use crate::{
    features::boards::timeline::{calendar::Scale, lines::Line},
    ui::{
        button::{Button, ButtonSize},
        listener::{Listener, Manner},
        panel::is_desk,
        segments::Segments,
        size::SizeWatch,
        virtual_list::{RowSlot, VirtualList},
    },
    words::timeline as words,
};

/// The cards of the board along the days.
#[component]
pub(in super::super) fn Timeline() -> View {
    let desk = use_desk();
    // What is chosen is not shown here, so nothing is.
    desk.selection.clear();
    let course = Course::provide(desk);
    Hand::provide();
    let (sight, calendar) = (course.sight, course.calendar);
    let today = desk.session.today().to_julian_day();
    let (frame, main) = (NodeRef::<HtmlElement>::new(), NodeRef::<HtmlElement>::new());
    follow(course, frame, main);
    let pull = pull(course);
    Effect::new(move |_| frame.get().into_iter().for_each(|it| pull.attach(it)));
    let is_empty = Memo::new(move |_| course.lines.with(|it| it.is_empty()));
    let row = move |row: RowSlot<Line>| view! { <TimeRow row=row /> };
    let under = || view! { <TimeHead /><TimeGround /><TimeArrows /> };
    let scale = Signal::derive(move || {
        let scale = desk.look.with(|it| it.scale);
        Scale::ALL.iter().position(|it| *it == scale).unwrap_or_default()
    });
    let choose = move |(at,): (usize,)| desk.look_as(|it| it.scale = Scale::ALL[at]);
    let nothing = move || {
        let note = if is_desk() { words::empty_note() } else { words::empty_touch() };
        view! {
            <div class="time-none" role="note">
                <p class="strong">{words::empty()}</p>
                <p class="small quiet">{note}</p>
            </div>
        }
    };
    let menu = move || course.menu.get().map(|(card, anchor)| view! { <TimeMenu card=card anchor=anchor /> });
    view! {
        <For each=move || desk.columns.get() key=|it| *it let:column>
            {course.stand(column)}
        </For>
        <div class="timeline" node_ref=frame>
            <div class="time-main" node_ref=main>
                <div class="time-tools">
                    <Segments label=words::scale() choices=vec![words::days(), words::weeks(), words::months()] chosen=scale on_choose=choose />
                    <Button size=ButtonSize::Short on_press=move || calendar.with_untracked(|it| sight.go_to(it, today))>
                        {words::go_to_today()}
                    </Button>
                </div>
                <VirtualList
                    handle=course.rows
                    keys=course.lines
                    row=row
                    estimate=sight.row as u32
                    label=words::timeline()
                    under=under
                    class="time-rows"
                />
                <Show when=move || is_empty.get()>{nothing}</Show>
            </div>
            <Undated />
        </div>
        {menu}
    }
}

/// Tells the style sheet how wide things are, and the sight where one scrolls.
fn follow(course: Course, frame: NodeRef<HtmlElement>, main: NodeRef<HtmlElement>) {
    let (sight, calendar) = (course.sight, course.calendar);
    let today = course.desk.session.today().to_julian_day();
    Effect::new(move |_| {
        let calendar = calendar.get();
        let Some(frame) = frame.get() else { return };
        let sizes = [
            ("--time-row", sight.row),
            ("--time-names", sight.names),
            ("--time-day", calendar.day_width()),
            ("--time-width", calendar.width()),
        ];
        for (name, size) in sizes {
            frame.style().set_property(name, &format!("{size}px")).expect("a style takes a property");
        }
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            if course.calendar.try_get_untracked() == Some(calendar) {
                sight.measure();
                sight.keep(&calendar, today);
            }
        });
    });
    // Nothing in it takes the keyboard then, and it must be scrolled without a mouse.
    Effect::new(move |_| {
        let is_empty = course.lines.with(|it| it.is_empty());
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            let Some(strip) = course.rows.element() else { return };
            let changed = if is_empty {
                strip.set_attribute("tabindex", "0")
            } else {
                strip.remove_attribute("tabindex")
            };
            changed.expect("an element takes attributes");
        });
    });
    let heard = StoredValue::new(None::<(Listener, SizeWatch)>);
    Effect::new(move |_| {
        let (Some(frame), Some(main)) = (frame.get(), main.get()) else { return };
        // A scroll does not rise to the elements around; they hear of it on its way down.
        let passing = Manner { capture: true, active: false };
        let note = move |_| calendar.try_get_untracked().iter().for_each(|it| sight.scrolled(it));
        let scrolled = Listener::new(&frame, "scroll", passing, note);
        let sized = SizeWatch::new(&main, move || {
            sight.measure();
            calendar.try_get_untracked().iter().for_each(|it| sight.scrolled(it));
        });
        heard.set_value(Some((scrolled, sized)));
    });
}
