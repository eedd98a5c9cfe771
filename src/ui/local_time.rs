//! A moment as the device's clock on the wall shows it.
//!
//! **Invariant:** never fails; a moment that no calendar has (a forged packet) is shown as 1970.

use time::{Date, Month, OffsetDateTime, Time};

/// The civil day and time of a moment given in milliseconds since 1970.
pub fn local_time(at: i64) -> (Date, Time) {
    let moment = js_sys::Date::new(&(at as f64).into());
    read(&moment).unwrap_or((OffsetDateTime::UNIX_EPOCH.date(), Time::MIDNIGHT))
}

fn read(moment: &js_sys::Date) -> Option<(Date, Time)> {
    let month = Month::try_from(u8::try_from(moment.get_month() + 1).ok()?).ok()?;
    let year = i32::try_from(moment.get_full_year()).ok()?;
    let day = Date::from_calendar_date(year, month, u8::try_from(moment.get_date()).ok()?).ok()?;
    let (hour, minute) = (u8::try_from(moment.get_hours()).ok()?, u8::try_from(moment.get_minutes()).ok()?);
    Some((day, Time::from_hms(hour, minute, 0).ok()?))
}
