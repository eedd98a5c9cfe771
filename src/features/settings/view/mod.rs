//! The page of settings, 数据保险 first.

mod about;
mod imports;
mod looks;
mod names;
mod reminder;
mod safety;
mod settings_page;

pub use reminder::BackupReminder;
pub use settings_page::{SettingsPage, SettingsWays};
