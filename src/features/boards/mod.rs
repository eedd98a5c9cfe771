//! 看板: boards, lists and cards, what can be done with them and how they are seen.

pub mod card_templates;
pub mod commands;
pub mod history;
pub mod lens;
pub mod open_card;
pub mod places;
pub mod queries;
pub mod reading;
pub mod tasks;
pub mod tile;
pub mod timeline;
pub mod view;
