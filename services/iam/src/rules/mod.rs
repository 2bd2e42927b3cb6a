//! Pure rules: documents, pages, tags, passwords and their one-time kind, certificates and keys.

pub mod certificate;
pub mod der;
pub mod document;
pub mod one_time;
pub mod page;
pub mod password;
pub mod qr;
pub mod ssh_key;
pub mod tags;
