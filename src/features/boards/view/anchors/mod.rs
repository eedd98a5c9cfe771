//! 关键日期 of the open board: the next one in a line below its head, all of them in a sheet.

mod moving;
mod sheet;
mod strip;

pub(super) use sheet::AnchorSheet;
pub(super) use strip::AnchorStrip;
