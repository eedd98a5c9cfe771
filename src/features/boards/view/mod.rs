//! How boards are seen and touched.

mod add_card;
mod adding_up;
mod board_head;
mod board_page;
mod board_tile;
mod card_menu;
mod card_sheet;
mod card_tile;
mod carrying;
mod desk;
mod draft;
mod group_column;
mod home_page;
mod lens;
mod limit_sheet;
mod list_column;
mod list_head;
mod list_menu;
mod look;
mod move_sheet;
mod name_sheet;
mod paste_sheet;
mod progress_sheet;
mod recognising;
mod shown;
mod strip;
mod table;
mod tasks;
mod title_rule;
mod title_words;

pub use board_head::BoardWays;
pub use board_page::BoardPage;
pub use home_page::HomePage;
pub use tasks::TasksPage;
pub use title_words::TitleWords;
