//! 掌柜台, the workbench of a small online shop, kept in the browser. In reading order:

pub use zhanggui_domain as domain;
pub mod session;
pub mod signals;
pub mod storage;
pub mod words;
pub mod ui;
pub mod route;
pub mod features;
pub mod app;
