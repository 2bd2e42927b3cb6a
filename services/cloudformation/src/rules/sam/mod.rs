//! The transform `AWS::Serverless-2016-10-31`.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::Refusal;
use super::intrinsics::Pseudo;

/// The document with its serverless resources made plain ones.
pub fn transform(
    _document: Map<String, Value>,
    _parameters: &IndexMap<String, Value>,
    _pseudo: &Pseudo,
) -> Result<Map<String, Value>, Refusal> {
    Err(Refusal::not_built("The transform AWS::Serverless-2016-10-31"))
}
