//! 收工: the end of a day on a list or a board. What is done is put away into the day's archive, what is not goes on to the
//! next day, and is counted.

pub mod commands;
pub mod queries;

#[cfg(test)]
mod tests;
