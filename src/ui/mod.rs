//! The kit: the parts every page is made of.
//!
//! **Invariant:** the kit knows no record, no storage and no route. What is shown, and what an act means,
//! is said by the caller; words come from the catalogue; looks come from `style/kit.css`.

pub mod dom;
pub mod keys;
pub mod prelude;

pub mod button;
pub mod icon;
pub mod icon_button;

pub mod check;
pub mod chip;
pub mod completing;
pub mod kept_field;
pub mod radio;
pub mod segments;
pub mod switch;
pub mod tabs;
pub mod text_area;
pub mod text_field;
pub mod typing;

pub mod confirm;
pub mod focus;
pub mod layer;
pub mod menu;
pub mod menu_button;
pub mod menu_row;
pub mod page_strip;
pub mod panel;
pub mod placement;
pub mod popover;
pub mod sheet;

pub mod announce;
pub mod ask_sheet;
pub mod empty;
pub mod mini_board;
pub mod notice;
pub mod part_chips;
pub mod progress;

pub mod cipher;
pub mod clipboard;
pub mod deflate;
pub mod download;
pub mod file_pick;
pub mod local_time;
pub mod pace;
pub mod seeing;
pub mod picture;
pub mod share;
pub mod size;

pub mod markdown;

pub mod drag;
pub mod editor;
pub mod listener;
pub mod long_press;
pub mod virtual_list;
pub mod zoom;
