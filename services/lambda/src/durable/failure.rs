//! An error as durable functions tell it: `ErrorObject`.

use crate::durable::PAYLOAD_BYTES_MAX;
use crate::error::Error;
use crate::runtime::failure::FunctionError;
use aws::Fault;
use model_lambda as model;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Written as functions read it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Failure {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_type: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_data: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stack_trace: Option<Vec<String>>,
}

impl Failure {
    pub fn new(error_type: &str, message: impl Into<String>) -> Failure {
        Failure {
            error_message: Some(message.into()),
            error_type: Some(error_type.to_owned()),
            ..Failure::default()
        }
    }

    pub fn message(message: impl Into<String>) -> Failure {
        Failure { error_message: Some(message.into()), ..Failure::default() }
    }

    /// Of a request, unless it is too large.
    pub fn given(given: model::ErrorObject) -> Result<Failure, Error> {
        let failure = Failure {
            error_message: given.error_message,
            error_type: given.error_type,
            error_data: given.error_data,
            stack_trace: given.stack_trace,
        };
        if failure.bytes() > PAYLOAD_BYTES_MAX {
            return Err(Error::Invalid(format!(
                "Error object size must be less than or equal to {PAYLOAD_BYTES_MAX} bytes."
            )));
        }
        Ok(failure)
    }

    /// What a function, or its platform, failed with.
    pub fn of_function(error: &FunctionError) -> Failure {
        let document: Value = serde_json::from_slice(&error.payload).unwrap_or(Value::Null);
        let text = |name: &str| document[name].as_str().map(str::to_owned);
        let trace = document["stackTrace"].as_array().or(document["trace"].as_array());
        let line = |line: &Value| line.as_str().map_or_else(|| line.to_string(), str::to_owned);
        Failure {
            error_message: text("errorMessage"),
            error_type: text("errorType").or(Some(error.error_type.clone())),
            error_data: None,
            stack_trace: trace.map(|lines| lines.iter().map(line).collect()),
        }
    }

    /// What kept a function from running.
    pub fn of_error(error: Error) -> Failure {
        let fault = Fault::from(error);
        Failure::new(&fault.code, fault.message)
    }

    pub fn bytes(&self) -> usize {
        let text = |text: &Option<String>| text.as_ref().map_or(0, String::len);
        let lines = self.stack_trace.iter().flatten().map(String::len).sum::<usize>();
        text(&self.error_message) + text(&self.error_type) + text(&self.error_data) + lines
    }

    pub fn model(&self) -> model::ErrorObject {
        model::ErrorObject {
            error_message: self.error_message.clone(),
            error_type: self.error_type.clone(),
            error_data: self.error_data.clone(),
            stack_trace: self.stack_trace.clone(),
        }
    }

    /// As the caller of a function sees it.
    pub fn answer(&self) -> Value {
        let mut answer = json!({});
        let mut put = |name: &str, value: Value| {
            if !value.is_null() {
                answer[name] = value;
            }
        };
        put("errorMessage", json!(self.error_message));
        put("errorType", json!(self.error_type));
        put("errorData", json!(self.error_data));
        put("stackTrace", json!(self.stack_trace));
        answer
    }
}
