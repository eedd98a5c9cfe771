//! 农历: which day of which lunar month a civil day is, from 2000 to the end of lunar 2100.
//!
//! One number a year: bit 0–12 say which of its months are long (30 days), in the order they come, and the bits
//! above which month is followed by its leap month. 404 bytes; the rest is counting.
//!
//! **Invariant:** a day outside the table has no lunar date; nothing is guessed.

use time::{Date, Month};

/// The civil day on which the first lunar year of the table begins.
const FIRST_DAY: (i32, Month, u8) = (2000, Month::February, 5);

/// Lunar 2000 to 2100.
const YEARS: [u32; 101] = [
    0x00693, 0x0952b, 0x0052b, 0x00a5b, 0x0555a, 0x0056a, 0x0fb55, 0x00ba4, 0x00b49, 0x0ba93, 0x00a95,
    0x0052d, 0x08aad, 0x00ab5, 0x135aa, 0x005d2, 0x00da5, 0x0dd4a, 0x00d4a, 0x00c95, 0x0952e, 0x00556,
    0x00ab5, 0x055b2, 0x006d2, 0x0cea5, 0x00725, 0x0064b, 0x0ac97, 0x00cab, 0x0055a, 0x06ad6, 0x00b69,
    0x17752, 0x00b52, 0x00b25, 0x0da4b, 0x00a4b, 0x004ab, 0x0a55b, 0x005ad, 0x00b6a, 0x05b52, 0x00d92,
    0x0fd25, 0x00d25, 0x00a55, 0x0b4ad, 0x004b6, 0x005b5, 0x06daa, 0x00ec9, 0x11e92, 0x00e92, 0x00d26,
    0x0ca56, 0x00a57, 0x004d6, 0x086d5, 0x00755, 0x00749, 0x06e93, 0x00693, 0x0f52b, 0x0052b, 0x00a5b,
    0x0b55a, 0x0056a, 0x00b65, 0x0974a, 0x00b4a, 0x11a95, 0x00a95, 0x0052d, 0x0caad, 0x00ab5, 0x005aa,
    0x08ba5, 0x00da5, 0x00d4a, 0x07c95, 0x00c96, 0x0f94e, 0x00556, 0x00ab5, 0x0b5b2, 0x006d2, 0x00ea5,
    0x08e4a, 0x0068b, 0x10c97, 0x004ab, 0x0055b, 0x0cad6, 0x00b6a, 0x00752, 0x09725, 0x00b45, 0x00a8b,
    0x0549b, 0x004ab,
];

/// A day of the lunar calendar.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LunarDay {
    /// The month, 1–12.
    pub month: u8,
    /// It is the month's second, 闰月.
    pub is_leap: bool,
    /// The day, 1–30.
    pub day: u8,
    /// How many days the month has.
    pub of: u8,
}

/// What a civil day is in the lunar calendar.
pub fn lunar(day: Date) -> Option<LunarDay> {
    let (year, month, date) = FIRST_DAY;
    let first = Date::from_calendar_date(year, month, date).ok()?;
    let mut left = u32::try_from(day.to_julian_day() - first.to_julian_day()).ok()?;
    for code in YEARS {
        let leap = (code >> 13) as u8;
        let months = 12 + u8::from(leap > 0);
        for place in 0..months {
            let of = 29 + (code >> place & 1) as u8;
            if left < u32::from(of) {
                let is_leap = leap > 0 && place == leap;
                let month = place + 1 - u8::from(leap > 0 && place >= leap);
                return Some(LunarDay { month, is_leap, day: left as u8 + 1, of });
            }
            left -= u32::from(of);
        }
    }
    None
}

#[cfg(test)]
mod tests;
