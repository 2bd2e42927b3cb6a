//! The load, one file for each kind of thing that is kept.

pub mod arrivals;
pub mod counters;
pub mod expiring;
pub mod gateway;
pub mod identities;
pub mod items;
pub mod lines;
pub mod multipart;
pub mod objects;
pub mod schedule;
pub mod stacks;
pub mod stream;
pub mod tables;
pub mod transfers;
