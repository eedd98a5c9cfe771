//! The screens and marks of trouble.

mod gone_screen;
mod lost_screen;
mod saved_mark;
mod saving_bar;
mod stop;
mod trouble_screen;
mod update_notice;
mod waiting_version;
mod ways;

pub use self::{
    saved_mark::SavedMark, saving_bar::SavingBar, trouble_screen::TroubleScreen,
    update_notice::offer_updates, ways::TroubleWays,
};
