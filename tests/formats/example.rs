//! The packet printed in docs/FORMAT.md is a real one.
