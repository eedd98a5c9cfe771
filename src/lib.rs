//! 掌柜台, the workbench of a small online shop, kept in the browser.

/// The kit: buttons, fields, sheets, menus; knows no record.
pub mod ui;
/// Every sentence the app says, in both languages.
pub mod words;
