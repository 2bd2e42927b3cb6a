//! What holds without a store and a clock.

pub mod digest;
pub mod manifest;
pub mod mutability;
pub mod name;
pub mod password;
pub mod place;
pub mod tag;
