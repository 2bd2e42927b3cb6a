//! What templates mean, without context and without a store.
//!
//! The way of a template: [`document`] reads text, [`parameters`] gives the declared parameters their
//! values, [`macros`] expands loops and SAM, [`template`] checks the sections, [`intrinsics`] evaluates
//! functions, [`graph`] orders the resources and [`diff`] compares two versions of them.

pub mod assembly;
pub mod budget;
pub mod conditions;
pub mod diff;
pub mod document;
pub mod graph;
pub mod intrinsics;
pub mod loops;
pub mod macros;
pub mod parameters;
pub mod sam;
pub mod template;

use aws::Fault;

/// AWS's bounds on templates.
pub mod limits {
    /// A template given inline, in bytes.
    pub const INLINE_BYTES_MAX: usize = 51_200;
    /// A template fetched by URL, in bytes.
    pub const FETCHED_BYTES_MAX: usize = 1_048_576;
    pub const RESOURCES_MAX: usize = 500;
    pub const PARAMETERS_MAX: usize = 200;
    pub const OUTPUTS_MAX: usize = 200;
    pub const MAPPINGS_MAX: usize = 200;
    pub const MAPPING_ATTRIBUTES_MAX: usize = 200;
    pub const LOGICAL_ID_LENGTH_MAX: usize = 255;
    pub const DESCRIPTION_BYTES_MAX: usize = 1024;
    pub const PARAMETER_VALUE_BYTES_MAX: usize = 4096;
    /// Values in a document once its aliases are expanded, and again once a macro has been.
    pub const NODES_MAX: usize = 250_000;
    /// Bytes of text in the same; AWS's bound on a template leaves room for four of it.
    pub const TEXT_BYTES_MAX: usize = 4 * 1_048_576;
    /// Bytes that one function may produce.
    pub const EVALUATED_BYTES_MAX: usize = 4 * 1_048_576;
    /// Values that all functions of a template may produce together.
    pub const EVALUATED_NODES_TOTAL_MAX: usize = 4 * NODES_MAX;
    /// Bytes that all functions of a template may produce together.
    pub const EVALUATED_BYTES_TOTAL_MAX: usize = 4 * EVALUATED_BYTES_MAX;
}

/// Why a template or its parameters are not taken.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// The author's mistake, in AWS's words.
    Invalid(String),
    /// A feature of AWS that Pileus has not built, by its name.
    NotBuilt(String),
    /// More than AWS allows.
    Limit(String),
}

impl Refusal {
    pub fn invalid(message: impl Into<String>) -> Refusal {
        Refusal::Invalid(message.into())
    }

    pub fn not_built(what: impl Into<String>) -> Refusal {
        Refusal::NotBuilt(what.into())
    }

    pub fn message(&self) -> String {
        match self {
            Refusal::Invalid(message) | Refusal::Limit(message) => message.clone(),
            Refusal::NotBuilt(what) => format!("{what} is not built in Pileus."),
        }
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message())
    }
}

impl std::error::Error for Refusal {}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Fault {
        match refusal {
            Refusal::Invalid(message) => Fault::client("ValidationError", message),
            Refusal::Limit(message) => Fault::client("LimitExceededException", message),
            Refusal::NotBuilt(what) => Fault::not_implemented(what),
        }
    }
}
