//! Putting things in order.
//!
//! Each call of the standard library's sorts brings 4 kB of code for its own types; forty of them were a tenth of
//! the program. Here one sort of numbers serves all types, and the things are swapped into place afterwards. It asks
//! for each comparison through a pointer, so what is sorted in bulk keeps a sort of its own: [`sort_numbered`].
//!
//! **Invariant:** every order is stable.

use std::cmp::Ordering;

/// Sorts by what things are.
pub fn sort<T: Ord>(things: &mut [T]) {
    sort_by(things, T::cmp);
}

/// Sorts by something that each has.
pub fn sort_by_key<T, K: Ord>(things: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(things, |a, b| key(a).cmp(&key(b)));
}

/// Sorts as `compare` says.
pub fn sort_by<T>(things: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let order = order(things.len(), &|a, b| compare(&things[a], &things[b]));
    follow(order, &mut |a, b| things.swap(a, b));
}

/// Sorts some 100,000 pairs of numbers in milliseconds.
pub fn sort_numbered(pairs: &mut [(u64, u32)]) {
    pairs.sort_unstable();
}

/// Which of the things comes first, which second, and so on.
fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<u32> {
    let mut order: Vec<u32> = (0..count as u32).collect();
    order.sort_by(|a, b| compare(*a as usize, *b as usize));
    order
}

/// Brings things where `order` says by swapping them, along the circles it is made of.
fn follow(mut order: Vec<u32>, swap: &mut dyn FnMut(usize, usize)) {
    for start in 0..order.len() {
        // Whoever belongs here comes here; so their place becomes free, and so on in a circle.
        let mut free = start;
        loop {
            let comes = std::mem::replace(&mut order[free], free as u32) as usize;
            if comes == start {
                break;
            }
            swap(free, comes);
            free = comes;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn things_are_sorted_as_the_standard_library_sorts_them(
            things in proptest::collection::vec((0..9u8, 0..3u8, proptest::num::u16::ANY), 0..80)
        ) {
            let (mut ours, mut theirs) = (things.clone(), things.clone());
            sort_by_key(&mut ours, |it| (it.0, it.1));
            theirs.sort_by_key(|it| (it.0, it.1));
            proptest::prop_assert_eq!(&ours, &theirs);
            sort_by(&mut ours, |a, b| b.1.cmp(&a.1));
            theirs.sort_by_key(|it| std::cmp::Reverse(it.1));
            proptest::prop_assert_eq!(&ours, &theirs);
            sort(&mut ours);
            theirs.sort();
            proptest::prop_assert_eq!(&ours, &theirs);
        }
    }
}
