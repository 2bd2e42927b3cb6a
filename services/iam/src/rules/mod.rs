//! Pure rules: documents, pages, tags, passwords and their one-time kind, certificates and keys, and the tokens of
//! identity providers.

pub mod certificate;
pub mod claims;
pub mod der;
pub mod document;
pub mod issuer;
pub mod jwt;
pub mod keys;
pub mod metadata;
pub mod one_time;
pub mod page;
pub mod password;
pub mod qr;
pub mod ssh_key;
pub mod tags;
