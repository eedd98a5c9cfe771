//! What holds for text in chats.

mod inflate;
mod letters;
mod parts;
mod piles;
