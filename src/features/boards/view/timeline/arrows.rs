//! Arrows between the bars that are drawn.

use crate::ui::prelude::*;

use super::course::use_course;
use crate::{
    domain::{card::Card, id::Id, workspace::Workspace},
    features::boards::timeline::arrows::{Arrow, arrows},
    session::Scope,
};

/// Two pictures of lines: what is in order, and what is not. Bars say in words what they wait for.
#[component]
pub(super) fn TimeArrows() -> View {
    let course = use_course();
    let session = course.desk.session;
    let found = Memo::new(move |_| {
        let (first, end) = course.sight.drawn.get();
        course.lines.with(|lines| {
            let drawn = lines.get(first..end.min(lines.len())).unwrap_or_default();
            let card = |ws: &Workspace, slot| ws.in_slot(slot).map(|it| Scope::Card(Id::<Card>::of(it.id)));
            let scopes: Vec<Scope> =
                session.read(|ws| drawn.iter().filter_map(|it| card(ws, it.card?)).collect());
            course.calendar.with(|it| session.watch(&scopes, |ws| arrows(ws, lines, first..end, it)))
        })
    });
    let (row, bar) = (course.sight.row, course.sight.bar);
    let path = move |broken: bool| {
        let draw = |all: &Vec<Arrow>| {
            all.iter().filter(|it| it.broken == broken).map(|it| it.path(row, bar)).collect::<String>()
        };
        found.with(draw)
    };
    view! {
        <svg class="time-arrows" aria-hidden="true">
            <path d=move || path(false)></path>
            <path class="broken" d=move || path(true)></path>
        </svg>
    }
}
