//! Items in objects of S3: the formats that imports read and exports write, and how objects are compressed.
//!
//! | file | what |
//! |---|---|
//! | `reader` | an object read piece by piece: items, and what is none |
//! | `json_lines`, `ion`, `csv`, `lines` | the formats |
//! | `compression` | gzip and Zstandard |
//! | `manifest` | what an export tells of itself beside its data |
//! | `job`, `page` | the names of imports and exports; pages of them |
//!
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataImport.Format.html>,
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport.Output.html>

pub mod compression;
pub mod csv;
pub mod ion;
pub mod job;
pub mod json_lines;
pub mod lines;
pub mod manifest;
pub mod page;
pub mod reader;

use aws::Fault;

/// Bytes of one item as it stands in an object. An item of 400 KB whose every byte is escaped fits well.
pub const RECORD_BYTES_MAX: usize = 8 * 1024 * 1024;

/// Why a part of an object did not become an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It cannot be read, nor can what follows it in its object.
    Malformed(String),
    /// It is an item, but none that the table takes.
    Invalid(String),
}

impl Refusal {
    pub fn malformed(text: impl Into<String>) -> Refusal {
        Refusal::Malformed(text.into())
    }

    /// AWS's text where JSON or Ion ends or goes on as it must not.
    pub fn unexpected() -> Refusal {
        Refusal::malformed("Unexpected token")
    }

    /// AWS's text where a document is no item.
    pub fn no_item() -> Refusal {
        Refusal::malformed("Expected 'Item' top level container")
    }

    fn too_large() -> Refusal {
        Refusal::malformed(format!("An item is longer than {RECORD_BYTES_MAX} bytes"))
    }

    pub fn text(&self) -> &str {
        match self {
            Refusal::Malformed(text) | Refusal::Invalid(text) => text,
        }
    }
}

impl From<Fault> for Refusal {
    /// A value that is of no type cannot be read; one that DynamoDB does not take is only passed over.
    fn from(fault: Fault) -> Refusal {
        match fault.code.as_ref() {
            "SerializationException" => Refusal::Malformed(fault.message),
            _ => Refusal::Invalid(fault.message),
        }
    }
}
