//! What S3 decides, apart from how it stores: pure functions, no context, no store.

pub mod bucket_name;
pub mod checksum;
pub mod condition;
pub mod copy_source;
pub mod cors;
pub mod form;
pub mod key;
pub mod listing;
pub mod metadata;
pub mod multipart;
pub mod notification;
pub mod public_policy;
pub mod range;
pub mod size;
pub mod tags;
pub mod website;
