//! The first page, the sheet that begins a board, and the bar of the sample shop.

mod first_run;
mod new_board;
mod newcomer;
mod sample_bar;
mod way;

pub use first_run::{FirstRun, ReceiveWay};
pub use new_board::NewBoard;
pub use sample_bar::SampleBar;
