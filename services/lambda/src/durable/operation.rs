//! One operation of an execution: its row, and how functions and the API see it.

use crate::durable::execution::{Execution, Status as ExecutionStatus};
use crate::durable::failure::Failure;
use model_lambda as model;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wire::Timestamp;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Operation {
    /// In the order of the starts, from 1.
    pub number: u64,
    pub id: String,
    pub parent_id: Option<String>,
    pub name: Option<String>,
    pub kind: Kind,
    pub sub_type: Option<String>,
    pub status: Status,
    pub started_ms: i64,
    pub ended_ms: Option<i64>,
    /// Of a context: whether what is within it is needed after its end.
    pub replay_children: bool,
    /// Of a step: attempts that have come to an end.
    pub attempt: u32,
    /// When a wait ends, or a step is tried again.
    pub due_ms: Option<i64>,
    /// Of a wait.
    pub wait_s: Option<u32>,
    pub callback: Option<Callback>,
    pub result: Option<String>,
    pub error: Option<Failure>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    Context,
    Step,
    Wait,
    Callback,
    ChainedInvoke,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    Started,
    /// A step that waits for its next attempt.
    Pending,
    /// A step whose next attempt may begin.
    Ready,
    Succeeded,
    Failed,
    Cancelled,
    TimedOut,
    Stopped,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Callback {
    pub id: String,
    pub timeout_ms: Option<i64>,
    /// Between signs of life, seconds, and when the next one is due.
    pub heartbeat_s: Option<u32>,
    pub heartbeat_ms: Option<i64>,
}

impl Status {
    pub fn is_over(self) -> bool {
        !matches!(self, Status::Started | Status::Pending | Status::Ready)
    }

    /// AWS's word.
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Started => "STARTED",
            Status::Pending => "PENDING",
            Status::Ready => "READY",
            Status::Succeeded => "SUCCEEDED",
            Status::Failed => "FAILED",
            Status::Cancelled => "CANCELLED",
            Status::TimedOut => "TIMED_OUT",
            Status::Stopped => "STOPPED",
        }
    }
}

impl Kind {
    /// AWS's word.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Context => "CONTEXT",
            Kind::Step => "STEP",
            Kind::Wait => "WAIT",
            Kind::Callback => "CALLBACK",
            Kind::ChainedInvoke => "CHAINED_INVOKE",
        }
    }
}

impl Operation {
    /// What it holds of the function's data, in bytes.
    pub fn bytes(&self) -> u64 {
        let result = self.result.as_ref().map_or(0, String::len);
        (result + self.error.as_ref().map_or(0, Failure::bytes)) as u64
    }

    pub fn model(&self) -> model::Operation_ {
        let (result, error) = (self.result.clone(), self.error.as_ref().map(Failure::model));
        let at = |at_ms: Option<i64>| at_ms.map(Timestamp::from_millis);
        let mut shown = model::Operation_ {
            id: self.id.clone(),
            parent_id: self.parent_id.clone(),
            name: self.name.clone(),
            type_: self.kind.as_str().into(),
            sub_type: self.sub_type.clone(),
            start_timestamp: Timestamp::from_millis(self.started_ms),
            end_timestamp: at(self.ended_ms),
            status: self.status.as_str().into(),
            ..model::Operation_::default()
        };
        match self.kind {
            Kind::Context => {
                let replay_children = self.replay_children.then_some(true);
                shown.context_details =
                    Some(model::ContextDetails { replay_children, result, error });
            }
            Kind::Step => {
                shown.step_details = Some(model::StepDetails {
                    attempt: i32::try_from(self.attempt).ok(),
                    next_attempt_timestamp: at(self.due_ms),
                    result,
                    error,
                });
            }
            Kind::Wait => {
                let scheduled_end_timestamp = at(self.due_ms);
                shown.wait_details = Some(model::WaitDetails { scheduled_end_timestamp });
            }
            Kind::Callback => {
                let callback_id = self.callback.as_ref().map(|callback| callback.id.clone());
                shown.callback_details =
                    Some(model::CallbackDetails { callback_id, result, error });
            }
            Kind::ChainedInvoke => {
                shown.chained_invoke_details = Some(model::ChainedInvokeDetails { result, error });
            }
        }
        shown
    }

    /// As it stands in what a function is invoked with: times are milliseconds.
    pub fn document(&self) -> Value {
        let mut document = json!({
            "Id": self.id,
            "Type": self.kind.as_str(),
            "StartTimestamp": self.started_ms,
            "Status": self.status.as_str(),
        });
        put(&mut document, "ParentId", json!(self.parent_id));
        put(&mut document, "Name", json!(self.name));
        put(&mut document, "SubType", json!(self.sub_type));
        put(&mut document, "EndTimestamp", json!(self.ended_ms));
        let mut details = json!({});
        put(&mut details, "Result", json!(self.result));
        put(&mut details, "Error", json!(self.error));
        let name = match self.kind {
            Kind::Context => {
                put(&mut details, "ReplayChildren", json!(self.replay_children.then_some(true)));
                "ContextDetails"
            }
            Kind::Step => {
                details["Attempt"] = json!(self.attempt);
                put(&mut details, "NextAttemptTimestamp", json!(self.due_ms));
                "StepDetails"
            }
            Kind::Wait => {
                put(&mut details, "ScheduledEndTimestamp", json!(self.due_ms));
                "WaitDetails"
            }
            Kind::Callback => {
                let id = self.callback.as_ref().map(|callback| &callback.id);
                put(&mut details, "CallbackId", json!(id));
                "CallbackDetails"
            }
            Kind::ChainedInvoke => "ChainedInvokeDetails",
        };
        document[name] = details;
        document
    }
}

fn put(document: &mut Value, name: &str, value: Value) {
    if !value.is_null() {
        document[name] = value;
    }
}

/// The execution itself is the first of its operations.
pub fn whole(execution: &Execution, input: &str) -> model::Operation_ {
    model::Operation_ {
        id: execution.id.clone(),
        type_: model::OperationType::Execution,
        start_timestamp: Timestamp::from_millis(execution.started_ms),
        end_timestamp: execution.ended_ms.map(Timestamp::from_millis),
        status: whole_status(execution).into(),
        execution_details: Some(model::ExecutionDetails { input_payload: Some(input.to_owned()) }),
        ..model::Operation_::default()
    }
}

/// As [`whole`], in what a function is invoked with.
pub fn whole_document(execution: &Execution, input: &str) -> Value {
    let mut document = json!({
        "Id": execution.id,
        "Type": "EXECUTION",
        "StartTimestamp": execution.started_ms,
        "Status": whole_status(execution),
        "ExecutionDetails": { "InputPayload": input },
    });
    put(&mut document, "EndTimestamp", json!(execution.ended_ms));
    document
}

fn whole_status(execution: &Execution) -> &'static str {
    match execution.status {
        ExecutionStatus::Running => "STARTED",
        ended => ended.as_str(),
    }
}
