//! Pure rules: documents, pages, tags.

pub mod document;
pub mod page;
pub mod tags;
