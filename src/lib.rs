//! 掌柜台, the workbench of a small online shop, kept in the browser.

pub mod domain;
pub mod features;
pub mod route;
pub mod session;
pub mod storage;
pub mod ui;
pub mod words;
