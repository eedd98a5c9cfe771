//! How what was put away is looked through.
