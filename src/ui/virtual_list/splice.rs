//! What changed between two orders of keys, as one replaced stretch.
//!
//! **Invariant:** a key is only compared and hashed, never understood.
use super::heights::Heights;
use hashbrown::HashMap;
use std::{hash::Hash, ops::Range};

/// `old` was replaced by `new`; everything before and after is the same.
#[derive(PartialEq, Eq, Debug)]
pub struct Splice {
    pub old: Range<usize>,
    pub new: Range<usize>,
}

impl Splice {
    /// The shortest stretch that turns `old` into `new`; `None` if they are equal.
    pub fn between<K: Eq>(old: &[K], new: &[K]) -> Option<Splice> {
        let start = old.iter().zip(new).take_while(|(a, b)| a == b).count();
        if start == old.len() && start == new.len() {
            return None;
        }
        let end =
            old[start..].iter().rev().zip(new[start..].iter().rev()).take_while(|(a, b)| a == b).count();
        Some(Splice { old: start..old.len() - end, new: start..new.len() - end })
    }

    /// Applies the change to the heights. A row that only moved keeps its measured height.
    pub fn carry<K: Copy + Eq + Hash>(&self, heights: &mut Heights, old: &[K], new: &[K]) {
        let moved: HashMap<K, u32> = if self.new.is_empty() {
            HashMap::new()
        } else {
            heights.measured_in(self.old.clone()).map(|(i, height)| (old[i], height)).collect()
        };
        heights.splice(self.old.clone(), self.new.len());
        if moved.is_empty() {
            return;
        }
        for i in self.new.clone() {
            if let Some(height) = moved.get(&new[i]) {
                heights.measure(i, *height);
            }
        }
    }

    /// Where the row at `index` is now. A row of the replaced stretch is looked for in the new one.
    pub fn follow<K: Eq>(&self, index: usize, old: &[K], new: &[K]) -> Option<usize> {
        if index < self.old.start {
            Some(index)
        } else if index >= self.old.end {
            Some(index - self.old.end + self.new.end)
        } else {
            let key = &old[index];
            new[self.new.clone()].iter().position(|it| it == key).map(|it| it + self.new.start)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{collection::vec, prelude::*};

    fn check(old: &str, new: &str, expect: Option<(Range<usize>, Range<usize>)>) {
        let (a, b): (Vec<char>, Vec<char>) = (old.chars().collect(), new.chars().collect());
        assert_eq!(Splice::between(&a, &b), expect.map(|(old, new)| Splice { old, new }));
    }

    #[test]
    fn finds_the_changed_stretch() {
        check("", "", None);
        check("abc", "abc", None);
        check("", "ab", Some((0..0, 0..2)));
        check("abcd", "abd", Some((2..3, 2..2)));
        check("abd", "abcd", Some((2..2, 2..3)));
        check("abcd", "acbd", Some((1..3, 1..3)));
        check("aa", "a", Some((1..2, 1..1)));
    }

    proptest! {
        #[test]
        fn heights_follow_their_keys(old in proptest::sample::subsequence((0..40u32).collect::<Vec<_>>(), 0..40).prop_shuffle(),
                                     new in proptest::sample::subsequence((0..40u32).collect::<Vec<_>>(), 0..40).prop_shuffle(),
                                     seen in vec(any::<bool>(), 40)) {
            let mut heights = Heights::new(7);
            heights.splice(0..0, old.len());
            for (i, key) in old.iter().enumerate().filter(|(_, key)| seen[**key as usize]) {
                heights.measure(i, 100 + key);
            }
            let Some(splice) = Splice::between(&old, &new) else {
                prop_assert_eq!(old, new);
                return Ok(());
            };
            splice.carry(&mut heights, &old, &new);
            prop_assert_eq!(heights.len(), new.len());
            for (i, key) in new.iter().enumerate() {
                let known = seen[*key as usize] && old.contains(key);
                prop_assert_eq!(heights.measured(i), known.then_some(100 + key));
            }
            for (i, key) in old.iter().enumerate() {
                prop_assert_eq!(splice.follow(i, &old, &new), new.iter().position(|it| it == key));
            }
        }
    }
}
