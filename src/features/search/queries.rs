//! What a result shows, as plain values that compare: a view draws again only what differs.
