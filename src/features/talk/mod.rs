//! What people say to each other about cards and boards: who is meant, what concerns me, what I have seen of it.

pub mod commands;
pub mod inbox;
pub mod mentions;
pub mod people;
pub mod queries;
pub mod view;

#[cfg(test)]
mod tests;
