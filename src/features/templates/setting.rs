//! On which days and with whom a board is made from a template: what is suggested, and what a person says.

use time::{Date, Duration, Month};

use super::content::{AnchorContent, CardContent, FirstDay, OwnerContent, TemplateContent};
use crate::{
    domain::{board::Member, id::Id, when::When, workspace::Workspace},
    features::boards::queries::{everybody, person},
};

/// The days and people of a board about to be made.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Setting {
    /// The days of the template's anchors, in their order.
    pub days: Vec<When>,
    /// Who has which of its roles; a role that nobody has is left out.
    pub people: Vec<(&'static str, Id<Member>)>,
}

impl Setting {
    /// What fits most shops: days on which the whole plan has time, and whoever calls their work so.
    pub fn suggested(ws: &Workspace, me: Id<Member>, today: Date, template: &TemplateContent) -> Setting {
        let people = roles(template).into_iter().filter_map(|role| Some((role, fitting(ws, me, role)?)));
        Setting { days: suggested_days(template, today), people: people.collect() }
    }

    /// Who has a role.
    pub fn person(&self, role: &str) -> Option<Id<Member>> {
        self.people.iter().find(|it| it.0 == role).map(|it| it.1)
    }

    /// Gives a role to somebody else, or to nobody.
    pub fn give(&mut self, role: &'static str, to: Option<Id<Member>>) {
        self.people.retain(|it| it.0 != role);
        self.people.extend(to.map(|it| (role, it)));
    }

    /// Chooses a day for an anchor. Those after the first follow it when the first moves.
    pub fn choose(&mut self, anchor: usize, when: When) {
        let Some(old) = self.days.get(anchor).copied() else { return };
        let moved = when.day - old.day;
        self.days[anchor] = when;
        if anchor == 0 {
            for it in &mut self.days[1..] {
                it.day = it.day.saturating_add(moved);
            }
        }
    }
}

/// The roles a template speaks of, as they first come up.
pub fn roles(template: &TemplateContent) -> Vec<&'static str> {
    let mut found = vec![];
    for card in cards(template) {
        let owner = match card.owner {
            OwnerContent::Role(role) => Some(role),
            OwnerContent::Nobody | OwnerContent::Member(_) => None,
        };
        for role in owner.into_iter().chain(card.roles.iter().copied()) {
            if !found.contains(&role) {
                found.push(role);
            }
        }
    }
    found
}

/// Whoever calls their work so: me before others. People say it in their own words: 运营主管 does 运营 too.
fn fitting(ws: &Workspace, me: Id<Member>, role: &str) -> Option<Id<Member>> {
    let has_role = |it: &Member| it.role.contains(role);
    let my_own = person(ws, me);
    if ws.get(my_own).is_some_and(has_role) {
        return Some(my_own);
    }
    everybody(ws).find(|it| !it.1.left && has_role(it.1)).map(|it| it.0)
}

fn suggested_days(template: &TemplateContent, today: Date) -> Vec<When> {
    let Some(first) = template.anchors.first() else { return vec![] };
    let first_day = match first.first_day {
        FirstDay::Fits => today.saturating_add(Duration::days(i64::from(-earliest(template)))),
        FirstDay::OfMonth => month_to_plan(today),
    };
    let when = |it: &AnchorContent| When {
        day: first_day.saturating_add(Duration::days(it.day.into())),
        minute: it.minute,
    };
    template.anchors.iter().map(when).collect()
}

/// The first of the month one would plan: this one while it is young, then the next.
fn month_to_plan(today: Date) -> Date {
    const YOUNG: u8 = 10;
    let first = today.replace_day(1).expect("every month has a first day");
    if today.day() <= YOUNG {
        return first;
    }
    let year = first.year() + i32::from(first.month() == Month::December);
    Date::from_calendar_date(year, first.month().next(), 1).unwrap_or(first)
}

/// How many days from the first anchor its earliest day is; at most 0.
fn earliest(template: &TemplateContent) -> i32 {
    let of = |card: &CardContent| {
        let due = card.due?;
        let anchor = template.anchors.get(due.anchor)?.day;
        Some(anchor + card.start.unwrap_or(due.day).min(due.day))
    };
    let anchors = template.anchors.iter().map(|it| it.day);
    cards(template).filter_map(of).chain(anchors).min().unwrap_or(0).min(0)
}

fn cards(template: &TemplateContent) -> impl Iterator<Item = &'static CardContent> {
    template.board.lists.iter().flat_map(|it| it.cards)
}
