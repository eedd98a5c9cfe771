//! Time, day and chance, from the browser.

use crate::ui::prelude::*;

use crate::session::Environment;

/// What the session needs of this browser.
pub fn environment() -> Environment {
    Environment { now: Box::new(now), today: Box::new(today), chance: Box::new(chance) }
}

/// Milliseconds since 1970, by the device's clock.
pub fn now() -> i64 {
    js_sys::Date::now() as i64
}

/// The civil day where the device is.
pub fn today() -> time::Date {
    let now = js_sys::Date::new_0();
    let month = time::Month::try_from(now.get_month() as u8 + 1).expect("months are 0–11");
    time::Date::from_calendar_date(now.get_full_year() as i32, month, now.get_date() as u8)
        .expect("the browser tells days that exist")
}

/// 64 random bits.
pub fn chance() -> u64 {
    let mut bytes = [0; 8];
    let crypto = window().crypto().expect("every browser that runs wasm has crypto");
    crypto.get_random_values_with_u8_array(&mut bytes).expect("eight bytes are not too many");
    u64::from_le_bytes(bytes)
}
