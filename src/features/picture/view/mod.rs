//! The picture as a person sees it: drawn, shown, and sent.

mod painting;
mod picture_sheet;
mod said;

pub use self::picture_sheet::PictureSheet;
