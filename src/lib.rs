//! 掌柜台, the workbench of a small online shop, kept in the browser.
pub mod ui;
