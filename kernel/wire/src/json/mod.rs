//! JSON, read straight from bytes into values and written straight from values to bytes.

mod read;
mod write;

pub use read::JsonDecoder;
pub use write::JsonEncoder;
