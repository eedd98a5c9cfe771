//! How wide the columns of the table are on this device.
//!
//! **Invariant:** always one width for each column, none narrower than can be taken hold of.

use crate::ui::prelude::*;

use crate::{
    domain::{board::Field, id::Id},
    features::boards::lens::table::Fact,
    session::preferences::use_preferences,
};

const COUNT: usize = Fact::ALL.len();
/// In pixels, in the order of the columns.
const FIRST: [u16; COUNT] = [300, 132, 80, 84, 88, 76, 100, 104, 152, 68];
const LEAST: u16 = 56;
const MOST: u16 = 900;

/// Of a field of the shop's own.
const OWN: u16 = 112;

/// The widths, kept past the page.
#[derive(Clone, Copy)]
pub(super) struct Widths(RwSignal<Known>);

/// In the order of [`Fact::ALL`]; then those of fields that were made wider or narrower.
#[derive(Clone, PartialEq, Debug)]
struct Known {
    plain: [u16; COUNT],
    own: Vec<(Id<Field>, u16)>,
}

impl Known {
    fn of(&self, fact: Fact) -> u16 {
        match fact {
            Fact::Own(field) => self.own.iter().find(|it| it.0 == field).map_or(OWN, |it| it.1),
            fact => Fact::ALL.iter().position(|it| *it == fact).map_or(OWN, |at| self.plain[at]),
        }
    }

    fn set(&mut self, fact: Fact, width: u16) {
        match fact {
            Fact::Own(field) => {
                self.own.retain(|it| it.0 != field);
                self.own.push((field, width));
            }
            fact => {
                let at = Fact::ALL.iter().position(|it| *it == fact);
                at.into_iter().for_each(|at| self.plain[at] = width);
            }
        }
    }

    fn said(&self) -> String {
        let plain = self.plain.iter().map(u16::to_string);
        plain.chain(self.own.iter().map(|it| format!("{}:{}", it.0, it.1))).collect::<Vec<_>>().join(",")
    }
}

impl Widths {
    /// The widths as they were left.
    pub fn kept() -> Widths {
        let kept = use_preferences().table_widths;
        let widths = Widths(RwSignal::new(kept.with_untracked(|it| read(it))));
        Effect::new(move |was: Option<()>| {
            let said = widths.0.with(Known::said);
            if was.is_some() {
                kept.set(said);
            }
        });
        widths
    }

    /// How wide a column is.
    pub fn of(self, fact: Fact) -> u16 {
        self.0.with(|it| it.of(fact))
    }

    /// Makes a column so wide, as far as that goes.
    pub fn set(self, fact: Fact, width: i32) {
        let width = width.clamp(i32::from(LEAST), i32::from(MOST)) as u16;
        if self.0.with_untracked(|it| it.of(fact) != width) {
            self.0.update(|it| it.set(fact, width));
        }
    }

    /// The tracks of the grid for these columns, as a style sheet says them.
    pub fn tracks(self, columns: &[Fact]) -> String {
        self.0
            .with(|it| columns.iter().map(|fact| format!("{}px", it.of(*fact))).collect::<Vec<_>>().join(" "))
    }
}

fn read(text: &str) -> Known {
    let mut known = Known { plain: FIRST, own: vec![] };
    let clamp = |text: &str| text.parse().ok().map(|it: u16| it.clamp(LEAST, MOST));
    for (at, said) in text.split(',').enumerate() {
        if let Some((field, width)) = said.split_once(':') {
            let own = field.parse().ok().zip(clamp(width));
            own.into_iter().for_each(|(field, width)| known.set(Fact::Own(field), width));
        } else if let (Some(plain), Some(width)) = (known.plain.get_mut(at), clamp(said)) {
            *plain = width;
        }
    }
    known
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::RecordId;

    #[test]
    fn what_was_kept_is_read_as_far_as_it_says_anything() {
        assert_eq!(read("").plain, FIRST);
        let field = Id::<Field>::of(RecordId(7));
        let known = read(&format!("400,x,3,60000,{field}:70,{field}:3,x:9"));
        assert_eq!((known.of(Fact::Own(field)), read(&known.said())), (LEAST, known.clone()));
        let widths = known.plain;
        assert_eq!(
            (widths[0], widths[1], widths[2], widths[3], widths[9]),
            (400, FIRST[1], LEAST, MOST, FIRST[9])
        );
    }
}
