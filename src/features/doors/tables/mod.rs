//! Tables: read from text, understood column by column, planned row by row, and written again.
//!
//! ```text
//! bytes → encoding::decode → delimited::Reading → columns::guess → planning::Planning → Plan → commands::take_table
//! board → out::Writing → text
//! ```
//!
//! **Invariant:** a board that is written and read again changes nothing.

pub mod cells;
pub mod columns;
pub mod dates;
pub mod delimited;
pub mod encoding;
pub mod headers;
mod laying;
pub mod out;
pub mod plan;
pub mod planning;
pub mod remembered;
mod values;
