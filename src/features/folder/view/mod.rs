//! 共享文件夹 as a person sees it: how it stands, and what they can do about it.

mod bar;
mod section;

pub use self::{bar::FolderBar, section::FolderSection};

use crate::ui::prelude::*;

/// How it stands with the folder.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Standing {
    /// None was chosen.
    Off,
    /// The browser wants a press before it lets the page go on in the folder called so.
    Paused(String),
    /// No shop lies in the folder called so, and here is nothing yet to begin one with.
    Empty(String),
    /// Another shop lies in the folder called so.
    OtherShop(String),
    /// Another window does it.
    Elsewhere(String),
    /// In step.
    On {
        /// What the folder is called.
        name: String,
        /// When it was looked at last, in milliseconds since 1970.
        at: i64,
        /// Files that are not all there yet.
        waiting: usize,
        /// Files that do not read.
        damaged: usize,
    },
    /// It does not work with the folder called so; tried again all the time.
    Failing(String, Why),
}

/// Why it does not work.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// The browser wants to be asked.
    NotAllowed,
    /// The folder is not there.
    Gone,
    /// No room where the folder is.
    Full,
    /// The folder does not answer.
    Busy,
    /// What is on this device does not read.
    Here,
    /// The drive has not brought yet what one begins with.
    NotYet,
}

/// The folder of the shop, provided by the app.
#[derive(Clone, Copy)]
pub struct FolderWays {
    /// How it stands.
    pub standing: Signal<Standing>,
    /// Whether this browser can hold a folder, and this shop may be in one.
    pub can: bool,
    /// Lets the person choose one. Call it from a press.
    pub on_choose: Callback<()>,
    /// Asks the browser to let it go on. Call it from a press.
    pub on_resume: Callback<()>,
    /// Uses none any more.
    pub on_leave: Callback<()>,
    /// Shows what is in a folder of another shop.
    pub on_join: Callback<()>,
}

/// The folder of the shop; none where the page has no shop.
pub fn use_folder() -> FolderWays {
    expect_context()
}
