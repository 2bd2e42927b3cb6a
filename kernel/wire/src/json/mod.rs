//! JSON, read straight from bytes into values and written straight from values to bytes.

mod java;
mod read;
mod write;

pub use java::told;
pub use read::JsonDecoder;
pub use write::{JsonEncoder, quote};
