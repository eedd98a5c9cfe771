//! What holds for tables and boards of other tools.

mod delimited;
mod round_trip;
mod tables;
mod trello;
mod workbook;
