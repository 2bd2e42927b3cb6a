//! The domain: numbers, values, items, expressions and table definitions, with AWS's own messages.
//!
//! **Invariants.** Pure: no context, no store, no clock. Whatever is refused here is refused with the text
//! that DynamoDB itself gives, as an [`aws::Fault`].

pub mod expression;
pub mod key;
pub mod legacy;
pub mod number;
pub mod partiql;
pub mod record;
pub mod table;
pub mod transfer;
pub mod value;
