//! Whether there is a copy of the shop outside the browser, and whether it is time to ask for one.

/// After so many days without a copy elsewhere, it is time for one.
const OLD: i32 = 7;
/// A shop of so many cards that was never copied is worth a word.
const WORTH: usize = 30;
/// How long nobody asks again, in milliseconds.
pub const PAUSE: i64 = 3 * 24 * 3_600_000;

/// How it stands with copies elsewhere.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Backup {
    /// A folder outside is kept in step: what it is called, and when it was last, in milliseconds since 1970.
    Kept(String, i64),
    /// The last one went out so many days ago, at that moment.
    Exported(i32, i64),
    /// There is none.
    Never,
}

impl Backup {
    /// What is known: the folder that is kept in step, if any, and when the shop went out last, and on which day.
    pub fn of(
        folder: Option<(String, i64)>,
        last_export: Option<(i64, time::Date)>,
        today: time::Date,
    ) -> Backup {
        match (folder, last_export) {
            (Some((name, at)), _) => Backup::Kept(name, at),
            (None, Some((at, day))) => Backup::Exported(today.to_julian_day() - day.to_julian_day(), at),
            (None, None) => Backup::Never,
        }
    }

    /// It would bring back what was done lately.
    pub fn is_well(&self) -> bool {
        match self {
            Backup::Kept(..) => true,
            Backup::Exported(age, _) => *age <= OLD,
            Backup::Never => false,
        }
    }

    /// True when a person should be asked for one who has so many cards here.
    pub fn is_due(&self, cards: usize) -> bool {
        let is_worth_it = if *self == Backup::Never { cards >= WORTH } else { cards > 0 };
        is_worth_it && !self.is_well()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_in_step_is_a_backup_and_an_export_grows_old() {
        let is_due = |backup: &Backup| (backup.is_well(), backup.is_due(29), backup.is_due(30));
        assert_eq!(is_due(&Backup::Kept("网盘".into(), 0)), (true, false, false));
        assert_eq!(is_due(&Backup::Exported(7, 0)), (true, false, false));
        assert_eq!(is_due(&Backup::Exported(8, 0)), (false, true, true));
        assert_eq!(is_due(&Backup::Never), (false, false, true));
        assert!(!Backup::Exported(8, 0).is_due(0), "of nothing there is no copy");
    }

    #[test]
    fn what_goes_on_by_itself_counts_before_what_went_out_once() {
        let today = time::Date::from_julian_day(2_461_000).expect("a day");
        let before = today.saturating_sub(time::Duration::days(9));
        let folder = Some(("网盘".to_owned(), 5));
        assert_eq!(Backup::of(folder, Some((3, before)), today), Backup::Kept("网盘".into(), 5));
        assert_eq!(Backup::of(None, Some((3, before)), today), Backup::Exported(9, 3));
        assert_eq!(Backup::of(None, None, today), Backup::Never);
    }
}
