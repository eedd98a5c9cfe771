//! How cards are looked for: an overlay with a box to type in and what was found under it.
