//! A list of rows that stay the same nodes as long as their keys stay.

use std::{
    cell::RefCell,
    hash::{BuildHasher, Hash},
    rc::Rc,
};

use hashbrown::{DefaultHashBuilder, HashMap};
use leptos::{
    prelude::{Owner, component},
    reactive::graph::untrack,
};
use web_sys::Node;

use super::{child::Child, follow::follow, region::Span, view::View};

/// Draws a row for each of `each`; a row whose `key` is still there keeps its nodes and what was typed in them. No two
/// have the same key.
#[component]
pub fn For<T, I, K, C>(
    each: impl Fn() -> I + 'static,
    key: impl Fn(&T) -> K + 'static,
    children: impl Fn(T) -> C + 'static,
) -> View
where
    T: 'static,
    I: IntoIterator<Item = T> + 'static,
    K: Hash + 'static,
    C: Child + 'static,
{
    let waiting = Rc::new(RefCell::new(Vec::<Option<T>>::new()));
    let hasher = DefaultHashBuilder::default();
    let taken = waiting.clone();
    let keys = move || {
        let all: Vec<Option<T>> = each().into_iter().map(Some).collect();
        let keys = all.iter().flatten().map(|it| hasher.hash_one(key(it))).collect();
        *waiting.borrow_mut() = all;
        keys
    };
    let draw = move |at: usize| match taken.borrow_mut()[at].take() {
        Some(one) => children(one).place(),
        None => View::nothing(),
    };
    rows(Box::new(keys), Box::new(draw))
}

/// A row: its key, its nodes and the owner of its effects.
struct Row {
    key: u64,
    span: Span,
    owner: Owner,
}

fn rows(mut keys: Box<dyn FnMut() -> Vec<u64>>, mut draw: Box<dyn FnMut(usize) -> View>) -> View {
    let (nodes, all) = Span::new();
    // Weak, for the owner keeps the effect that keeps this.
    let owner = Owner::current().expect("a view has an owner").downgrade();
    let mut rows: Vec<Row> = Vec::new();
    follow(Box::new(move || {
        let Some(owner) = owner.upgrade() else { return };
        let keys = keys();
        let mut before: HashMap<u64, (usize, Row)> =
            rows.drain(..).enumerate().map(|(at, row)| (row.key, (at, row))).collect();
        let (mut next, mut came_from) = (Vec::with_capacity(keys.len()), Vec::with_capacity(keys.len()));
        for (at, key) in keys.into_iter().enumerate() {
            let (from, row) = match before.remove(&key) {
                Some((from, row)) => (Some(from), row),
                None => (None, Row::draw(key, owner.child(), || untrack(|| draw(at)))),
            };
            came_from.push(from);
            next.push(row);
        }
        for (_, row) in before.into_values() {
            row.leave();
        }
        stand(&all.last, &next, &came_from);
        rows = next;
    }));
    View::from(nodes)
}

/// Puts the rows in order, moving as few as can be: those whose order among themselves is still right stay, for a
/// node that is moved loses its scroll position and its focus.
fn stand(last: &Node, rows: &[Row], came_from: &[Option<usize>]) {
    let stays = longest_rising(came_from);
    let mut before = last.clone();
    for (at, row) in rows.iter().enumerate().rev() {
        if !stays[at] {
            row.move_before(&before);
        }
        before = row.span.first.clone();
    }
}

/// Which of these belong to a longest rising run of the numbers among them.
fn longest_rising(numbers: &[Option<usize>]) -> Vec<bool> {
    // `ends[n]`: where the run of n + 1 that ends lowest ends; `earlier[at]`: what stands before `at` in its run.
    let (mut ends, mut earlier) = (Vec::<usize>::new(), vec![None; numbers.len()]);
    for (at, number) in numbers.iter().enumerate() {
        let Some(number) = number else { continue };
        let length = ends.partition_point(|end| numbers[*end] < Some(*number));
        earlier[at] = length.checked_sub(1).map(|it| ends[it]);
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut rising = vec![false; numbers.len()];
    let mut at = ends.last().copied();
    while let Some(here) = at {
        rising[here] = true;
        at = earlier[here];
    }
    rising
}

impl Row {
    fn draw(key: u64, owner: Owner, view: impl FnOnce() -> View) -> Row {
        let (_nodes, span) = Span::new();
        span.push(owner.with(view));
        Row { key, span, owner }
    }

    fn leave(self) {
        self.owner.cleanup();
        self.span.remove();
    }

    fn move_before(&self, place: &Node) {
        let Some(parent) = place.parent_node() else { return };
        let mut node = Some(self.span.first.clone());
        while let Some(here) = node {
            node = if here == self.span.last { None } else { here.next_sibling() };
            parent.insert_before(&here, Some(place)).expect("the place stands in this parent");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::longest_rising;

    #[test]
    fn few_rows_move() {
        let stays = |numbers: &[usize]| {
            longest_rising(&numbers.iter().map(|it| Some(*it)).collect::<Vec<_>>())
                .iter()
                .map(|it| if *it { 's' } else { 'm' })
                .collect::<String>()
        };
        assert_eq!(stays(&[0, 1, 2, 3]), "ssss");
        assert_eq!(stays(&[1, 2, 3, 0]), "sssm");
        assert_eq!(stays(&[3, 0, 1, 2]), "msss");
        assert_eq!(stays(&[0, 2, 1, 3]).matches('s').count(), 3);
        assert_eq!(stays(&[3, 2, 1, 0]).matches('s').count(), 1);
        assert_eq!(longest_rising(&[None, Some(0), None, Some(1)]), [false, true, false, true]);
    }
}
