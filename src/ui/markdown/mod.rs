//! Shows Markdown a person wrote, safely.
//!
//! **Invariant:** no HTML string is ever made. The text becomes a small tree of known elements (`tree`), the
//! tree becomes nodes (`view`); HTML in the text is shown as the text it is; addresses pass `address`.

mod address;
mod tree;
mod view;

pub use view::Markdown;
