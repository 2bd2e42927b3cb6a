//! Pure rules: documents, pages, tags, and the tokens of identity providers.

pub mod claims;
pub mod document;
pub mod issuer;
pub mod jwt;
pub mod keys;
pub mod metadata;
pub mod page;
pub mod tags;
