//! Days along a line of pixels.
//!
//! **Invariant:** every day is equally wide and stands right after the one before; the first is a Monday. Days are
//! Julian day numbers, as whole numbers are what is reckoned with.

use time::{Date, Month};

/// So many years before and after this one are shown at most.
const FAR: i32 = 10;
/// So many days before and after today there is room in any case.
const BEFORE: i32 = 60;
const AFTER: i32 = 180;

/// How much time is seen at once.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Scale {
    /// 天.
    #[default]
    Day,
    /// 周.
    Week,
    /// 月.
    Month,
}

impl Scale {
    /// All of them, the closest first.
    pub const ALL: [Scale; 3] = [Scale::Day, Scale::Week, Scale::Month];

    /// The word it is written as.
    pub fn word(self) -> &'static str {
        match self {
            Scale::Day => "day",
            Scale::Week => "week",
            Scale::Month => "month",
        }
    }

    /// How wide a day is where so many pixels are in sight: a phone shows a fortnight, seven weeks, four months.
    pub fn day_width(self, room: i32) -> i32 {
        match self {
            Scale::Day => (room / 14).clamp(24, 40),
            Scale::Week => (room / 56).clamp(7, 14),
            Scale::Month => (room / 180).clamp(3, 5),
        }
    }

    /// What is written in the upper and the lower line above the days.
    pub fn units(self) -> (Unit, Unit) {
        match self {
            Scale::Day => (Unit::Month, Unit::Day),
            Scale::Week => (Unit::Month, Unit::Week),
            Scale::Month => (Unit::Year, Unit::Month),
        }
    }
}

/// A stretch of days that has a name.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Unit {
    Day,
    /// From Monday.
    Week,
    Month,
    Year,
}

impl Unit {
    /// The first day of the one that a day lies in.
    fn first(self, day: i32) -> i32 {
        let of = date(day);
        match self {
            Unit::Day => day,
            Unit::Week => day - i32::from(of.weekday().number_days_from_monday()),
            Unit::Month => day - i32::from(of.day()) + 1,
            Unit::Year => day - i32::from(of.ordinal()) + 1,
        }
    }

    /// How many days the one has that begins on a day.
    fn days(self, first: i32) -> i32 {
        let of = date(first);
        match self {
            Unit::Day => 1,
            Unit::Week => 7,
            Unit::Month => i32::from(of.month().length(of.year())),
            Unit::Year => i32::from(time::util::days_in_year(of.year())),
        }
    }
}

/// The day of a number; the nearest there is, for a number that names none.
pub fn date(day: i32) -> Date {
    let last = Date::MAX.to_julian_day();
    Date::from_julian_day(day.clamp(Date::MIN.to_julian_day(), last)).unwrap_or(Date::MAX)
}

/// A named stretch of days as it stands above them.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Mark {
    /// What it is.
    pub unit: Unit,
    /// Its first day, also when that lies before the calendar.
    pub day: i32,
    /// Where it stands, in pixels.
    pub left: i32,
    /// How wide it is seen.
    pub width: i32,
}

/// The days that can be scrolled to, and how wide each is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Calendar {
    first: i32,
    days: i32,
    day_width: i32,
}

impl Calendar {
    /// The whole years around what is dated and today, but not further than ten years.
    pub fn around(extent: Option<(i32, i32)>, today: i32, day_width: i32) -> Calendar {
        let (earliest, latest) = extent.unwrap_or((today, today));
        let year = date(today).year();
        let from = date(earliest.min(today - BEFORE)).year().max(year - FAR);
        let to = date(latest.max(today + AFTER)).year().min(year + FAR);
        let first = Date::from_calendar_date(from, Month::January, 1).map_or(today, Date::to_julian_day);
        let last = Date::from_calendar_date(to, Month::December, 31).map_or(today, Date::to_julian_day);
        let first = Unit::Week.first(first);
        Calendar { first, days: Unit::Week.first(last) + 7 - first, day_width }
    }

    /// How wide one day is.
    pub fn day_width(&self) -> i32 {
        self.day_width
    }

    /// How wide all days are.
    pub fn width(&self) -> i32 {
        self.days * self.day_width
    }

    /// Where a day begins; one before or after all of them stands at the end it is nearer to.
    pub fn x(&self, day: i32) -> i32 {
        (day - self.first).clamp(0, self.days) * self.day_width
    }

    /// The day at a pixel.
    pub fn day_at(&self, x: i32) -> i32 {
        self.first + x.div_euclid(self.day_width).clamp(0, self.days - 1)
    }

    /// How many days so many pixels are, to the nearest.
    pub fn days_in(&self, pixels: i32) -> i32 {
        (2 * pixels + self.day_width).div_euclid(2 * self.day_width)
    }

    /// Where the days from one to another stand: the left edge, and the width.
    pub fn stretch(&self, from: i32, to: i32) -> (i32, i32) {
        let left = self.x(from);
        (left, self.x(to.saturating_add(1)) - left)
    }

    /// The names above the days that stand between two pixels.
    pub fn marks(&self, unit: Unit, from: i32, to: i32) -> Vec<Mark> {
        let end = self.day_at(to);
        let mut day = unit.first(self.day_at(from));
        let mut marks = vec![];
        while day <= end {
            let (left, width) = self.stretch(day, day + unit.days(day) - 1);
            marks.push(Mark { unit, day, left, width });
            day += unit.days(day);
        }
        marks
    }
}
