//! How wide the columns of the table are on this device.
//!
//! **Invariant:** always one width for each column, none narrower than can be taken hold of.

use crate::ui::prelude::*;

use crate::{features::boards::lens::table::Fact, session::preferences::use_preferences};

const COUNT: usize = Fact::ALL.len();
/// In pixels, in the order of the columns.
const FIRST: [u16; COUNT] = [300, 132, 80, 84, 88, 76, 100, 104, 152, 68];
const LEAST: u16 = 56;
const MOST: u16 = 900;

/// The widths, kept past the page.
#[derive(Clone, Copy)]
pub(super) struct Widths(RwSignal<[u16; COUNT]>);

impl Widths {
    /// The widths as they were left.
    pub fn kept() -> Widths {
        let kept = use_preferences().table_widths;
        let widths = Widths(RwSignal::new(kept.with_untracked(|it| read(it))));
        Effect::new(move |was: Option<()>| {
            let said = widths.said(",", "");
            if was.is_some() {
                kept.set(said);
            }
        });
        widths
    }

    /// How wide a column is.
    pub fn of(self, column: usize) -> u16 {
        self.0.with(|it| it[column])
    }

    /// Makes a column so wide, as far as that goes.
    pub fn set(self, column: usize, width: i32) {
        let width = width.clamp(i32::from(LEAST), i32::from(MOST)) as u16;
        if self.0.with_untracked(|it| it[column] != width) {
            self.0.update(|it| it[column] = width);
        }
    }

    /// The tracks of the grid, as a style sheet says them.
    pub fn tracks(self) -> String {
        self.said(" ", "px")
    }

    fn said(self, between: &str, unit: &str) -> String {
        let widths = self.0.with(|it| it.map(|it| format!("{it}{unit}")));
        widths.join(between)
    }
}

fn read(text: &str) -> [u16; COUNT] {
    let mut widths = FIRST;
    for (width, said) in widths.iter_mut().zip(text.split(',')) {
        *width = said.parse().map_or(*width, |it: u16| it.clamp(LEAST, MOST));
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_kept_is_read_as_far_as_it_says_anything() {
        assert_eq!(read(""), FIRST);
        let widths = read("400,x,3,60000");
        assert_eq!(
            (widths[0], widths[1], widths[2], widths[3], widths[9]),
            (400, FIRST[1], LEAST, MOST, FIRST[9])
        );
    }
}
