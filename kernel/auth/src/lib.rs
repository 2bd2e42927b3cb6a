//! Who asks, and may they: verification of AWS's signatures (`sigv4`) and evaluation of IAM
//! policies (`policy`).
//!
//! **Invariants.** Pure: no I/O, no clock (the time comes in as milliseconds since 1970), no lookup
//! of users or secrets, no service known by name but S3, whose signatures are canonicalised in a
//! way of their own. Nothing here panics on input, and nothing recurses deeper than the JSON
//! reader's own limit.

pub mod calendar;
mod dialect;
pub mod policy;
pub mod sigv2;
pub mod sigv4;

pub use dialect::Dialect;
