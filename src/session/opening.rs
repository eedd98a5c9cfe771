//! Why the app could not open on what it had here before.
//!
//! **Invariant:** "nothing was ever here" is none of these: that is the first run.

/// What stands in the way. The views of `features::trouble` say it and offer what can be done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Opening {
    /// A mark outside the database says there was a shop; the database is new. Never shown as a first run.
    Lost {
        /// When something was last saved here, in milliseconds since 1970.
        last: Option<i64>,
    },
    /// The data was cleared away while the shop was open in this window, whose memory still holds it.
    Gone,
    /// Another window runs a newer version and has taken the database over; this one has stopped writing.
    OtherWindow,
    /// Another window runs an older version and does not let go of the database.
    Blocked,
    /// The data was written by a newer version of the app.
    Newer,
    /// The browser offers no database here (some private windows).
    Unavailable,
    /// There is a database, and it does not read; in the browser's words or ours.
    Damaged(String),
}
