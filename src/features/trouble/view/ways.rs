//! What the screens of trouble ask the app's frame for.

use crate::ui::prelude::*;
use web_sys::File;

/// The ways out of trouble.
#[derive(Clone, Copy)]
pub struct TroubleWays {
    /// Takes in a file that was saved before.
    pub on_file: Callback<(File,)>,
    /// Opens the place to paste what a colleague sent.
    pub on_paste: Callback<()>,
    /// Opens the ways out for the whole shop.
    pub on_export: Callback<()>,
    /// Tries once more to write what waits.
    pub on_retry: Callback<()>,
    /// Goes on with an empty shop, or with what was just taken in.
    pub on_go_on: Callback<()>,
    /// How many packets were taken in since the page was opened.
    pub taken: Signal<u32>,
}
