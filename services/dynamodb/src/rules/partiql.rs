//! PartiQL: text to a statement, and from that, with a request's parameters, to a plan in terms of the same
//! conditions, updates and keys that the other operations use.
//!
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-reference.html>
//!
//! **Invariants.** Parsing is bounded in length and depth. What a plan says of a table is worked out from
//! its schema alone: which keys it names, and which rows it has to read.

pub mod condition;
pub mod keys;
pub mod keyword;
pub mod parse;
pub mod parse_expression;
pub mod plan;
pub mod syntax;
pub mod token;
pub mod update;
pub mod value;

use aws::Fault;

/// Characters of a statement, AWS's limit.
pub const STATEMENT_MAX: usize = 8192;
/// Parentheses, literals and functions within one another.
pub const DEPTH_MAX: usize = 100;
/// Steps of a document path.
pub const PATH_STEPS_MAX: usize = 32;
/// Partition keys that `IN` or `OR` name, AWS's limit.
pub const PARTITIONS_MAX: usize = 50;
/// Other values of an `IN`, AWS's limit.
pub const IN_MAX: usize = 100;
/// Ranges of rows that one statement reads.
pub const RANGES_MAX: usize = 1000;
/// Items of a page where `IN` or `OR` names several keys, AWS's limit.
pub const SEVERAL_KEYS_PAGE_MAX: usize = 10;

/// `Statement wasn't well formed, can't be processed: …`
pub fn malformed(why: &str) -> Fault {
    Fault::validation(format!("Statement wasn't well formed, can't be processed: {why}"))
}
