//! What has happened in an execution, event by event.

use crate::durable::execution::{Execution, Status};
use crate::durable::failure::Failure;
use crate::durable::operation::{Kind, Operation, Status as OperationStatus};
use model_lambda as model;
use serde::{Deserialize, Serialize};
use wire::Timestamp;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// AWS's word, such as `StepSucceeded`.
    pub kind: String,
    pub at_ms: i64,
    /// Of the operation.
    pub id: Option<String>,
    pub parent_id: Option<String>,
    pub name: Option<String>,
    pub sub_type: Option<String>,
    pub details: Details,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Details {
    None,
    /// The execution's input is a row of its own.
    Begun {
        timeout_s: u32,
    },
    Ended {
        result: Option<String>,
        error: Option<Failure>,
    },
    Wait {
        seconds: u32,
        until_ms: i64,
    },
    Attempt {
        result: Option<String>,
        error: Option<Failure>,
        attempt: u32,
        next_s: Option<u32>,
    },
    Callback {
        id: String,
        timeout_s: Option<u32>,
        heartbeat_s: Option<u32>,
    },
    Call {
        function: String,
        input: Option<String>,
        version: Option<String>,
        arn: Option<String>,
    },
    Invocation {
        from_ms: i64,
        request_id: String,
        error: Option<Failure>,
    },
}

impl Event {
    pub fn whole(kind: &str, at_ms: i64, details: Details) -> Event {
        let kind = kind.to_owned();
        Event { kind, at_ms, id: None, parent_id: None, name: None, sub_type: None, details }
    }

    pub fn of(operation: &Operation, kind: &str, at_ms: i64, details: Details) -> Event {
        Event {
            id: Some(operation.id.clone()),
            parent_id: operation.parent_id.clone(),
            name: operation.name.clone(),
            sub_type: operation.sub_type.clone(),
            ..Event::whole(kind, at_ms, details)
        }
    }

    /// The end of an operation.
    pub fn of_end(operation: &Operation, at_ms: i64) -> Event {
        let (result, error) = (operation.result.clone(), operation.error.clone());
        let kind = format!("{}{}", noun(operation.kind), verb(operation.status));
        let details = match operation.kind {
            Kind::Step => {
                Details::Attempt { result, error, attempt: operation.attempt, next_s: None }
            }
            Kind::Wait if operation.status == OperationStatus::Succeeded => Details::Wait {
                seconds: operation.wait_s.unwrap_or_default(),
                until_ms: operation.due_ms.unwrap_or_default(),
            },
            _ => Details::Ended { result, error },
        };
        Event::of(operation, &kind, at_ms, details)
    }

    /// The end of the execution.
    pub fn of_execution(status: Status, error: Option<Failure>, at_ms: i64) -> Event {
        let kind = match status {
            Status::Running => "ExecutionStarted",
            Status::Succeeded => "ExecutionSucceeded",
            Status::Failed => "ExecutionFailed",
            Status::TimedOut => "ExecutionTimedOut",
            Status::Stopped => "ExecutionStopped",
        };
        Event::whole(kind, at_ms, Details::Ended { result: None, error })
    }

    /// Whether it is the end of an execution, whose result is a row of its own.
    pub fn tells_of_result(&self) -> bool {
        self.kind == "ExecutionSucceeded"
            && matches!(&self.details, Details::Ended { result: None, .. })
    }

    pub fn with_result(self, result: Option<String>) -> Event {
        Event { details: Details::Ended { result, error: None }, ..self }
    }

    /// What it holds of the function's data, in bytes.
    pub fn bytes(&self) -> u64 {
        let text = |text: &Option<String>| text.as_ref().map_or(0, String::len);
        let failure = |error: &Option<Failure>| error.as_ref().map_or(0, Failure::bytes);
        let bytes = match &self.details {
            Details::Ended { result, error } | Details::Attempt { result, error, .. } => {
                text(result) + failure(error)
            }
            Details::Call { input, .. } => text(input),
            Details::Invocation { error, .. } => failure(error),
            Details::None
            | Details::Begun { .. }
            | Details::Wait { .. }
            | Details::Callback { .. } => 0,
        };
        bytes as u64
    }

    /// As the API shows it. `input` is the execution's; `with_data`: whether the function's own data are shown.
    pub fn model(
        self,
        number: u64,
        execution: &Execution,
        input: &str,
        with_data: bool,
    ) -> model::Event {
        let view = View { with_data };
        let shown = model::Event {
            event_type: Some(self.kind.as_str().into()),
            sub_type: self.sub_type,
            event_id: i32::try_from(number).ok(),
            id: self.id.or_else(|| Some(execution.id.clone())),
            name: self.name,
            event_timestamp: Some(Timestamp::from_millis(self.at_ms)),
            parent_id: self.parent_id,
            ..model::Event::default()
        };
        match self.details {
            Details::None => bare(&self.kind, shown),
            Details::Begun { timeout_s } => model::Event {
                name: Some(execution.name.clone()),
                execution_started_details: Some(model::ExecutionStartedDetails {
                    input: view.input(Some(input.to_owned())),
                    execution_timeout: int(timeout_s),
                }),
                ..shown
            },
            Details::Ended { result, error } => {
                ended(&self.kind, shown, view.result(result), view.error(error))
            }
            Details::Wait { seconds, until_ms } => waited(&self.kind, shown, seconds, until_ms),
            Details::Attempt { result, error, attempt, next_s } => {
                let retry_details = model::RetryDetails {
                    current_attempt: Some(int(attempt)),
                    next_attempt_delay_seconds: next_s.map(int),
                };
                let (result, error) = (view.result(result), view.error(error));
                attempted(&self.kind, shown, retry_details, result, error)
            }
            Details::Callback { id, timeout_s, heartbeat_s } => model::Event {
                callback_started_details: Some(model::CallbackStartedDetails {
                    callback_id: id,
                    heartbeat_timeout: heartbeat_s.map(int),
                    timeout: timeout_s.map(int),
                }),
                ..shown
            },
            Details::Call { function, input, version, arn } => model::Event {
                chained_invoke_started_details: Some(model::ChainedInvokeStartedDetails {
                    function_name: function,
                    tenant_id: None,
                    input: Some(view.input(input)),
                    executed_version: version,
                    durable_execution_arn: arn,
                }),
                ..shown
            },
            Details::Invocation { from_ms, request_id, error } => model::Event {
                invocation_completed_details: Some(model::InvocationCompletedDetails {
                    start_timestamp: Timestamp::from_millis(from_ms),
                    end_timestamp: Timestamp::from_millis(self.at_ms),
                    request_id,
                    error: error.map(|error| view.error(Some(error))),
                }),
                ..shown
            },
        }
    }
}

/// What is shown of the function's own data; what is left out is marked so.
struct View {
    with_data: bool,
}

impl View {
    fn text(&self, given: Option<String>) -> (Option<String>, Option<bool>) {
        (given.filter(|_| self.with_data), (!self.with_data).then_some(true))
    }

    fn input(&self, given: Option<String>) -> model::EventInput {
        let (payload, truncated) = self.text(given);
        model::EventInput { payload, truncated }
    }

    fn result(&self, given: Option<String>) -> model::EventResult {
        let (payload, truncated) = self.text(given);
        model::EventResult { payload, truncated }
    }

    fn error(&self, given: Option<Failure>) -> model::EventError {
        let payload = given.filter(|_| self.with_data).map(|error| error.model());
        model::EventError { payload, truncated: (!self.with_data).then_some(true) }
    }
}

fn int(given: u32) -> i32 {
    i32::try_from(given).unwrap_or(i32::MAX)
}

fn waited(kind: &str, mut shown: model::Event, seconds: u32, until_ms: i64) -> model::Event {
    if kind == "WaitStarted" {
        shown.wait_started_details = Some(model::WaitStartedDetails {
            duration: int(seconds),
            scheduled_end_timestamp: Timestamp::from_millis(until_ms),
        });
    } else {
        let duration = Some(int(seconds));
        shown.wait_succeeded_details = Some(model::WaitSucceededDetails { duration });
    }
    shown
}

fn attempted(
    kind: &str,
    mut shown: model::Event,
    retry_details: model::RetryDetails,
    result: model::EventResult,
    error: model::EventError,
) -> model::Event {
    if kind == "StepSucceeded" {
        shown.step_succeeded_details = Some(model::StepSucceededDetails { result, retry_details });
    } else {
        shown.step_failed_details = Some(model::StepFailedDetails { error, retry_details });
    }
    shown
}

fn noun(kind: Kind) -> &'static str {
    match kind {
        Kind::Context => "Context",
        Kind::Step => "Step",
        Kind::Wait => "Wait",
        Kind::Callback => "Callback",
        Kind::ChainedInvoke => "ChainedInvoke",
    }
}

fn verb(status: OperationStatus) -> &'static str {
    match status {
        OperationStatus::Started | OperationStatus::Pending | OperationStatus::Ready => "Started",
        OperationStatus::Succeeded => "Succeeded",
        OperationStatus::Failed => "Failed",
        OperationStatus::Cancelled => "Cancelled",
        OperationStatus::TimedOut => "TimedOut",
        OperationStatus::Stopped => "Stopped",
    }
}

fn bare(kind: &str, shown: model::Event) -> model::Event {
    match kind {
        "ContextStarted" => model::Event {
            context_started_details: Some(model::ContextStartedDetails::default()),
            ..shown
        },
        _ => model::Event {
            step_started_details: Some(model::StepStartedDetails::default()),
            ..shown
        },
    }
}

fn ended(
    kind: &str,
    mut shown: model::Event,
    result: model::EventResult,
    error: model::EventError,
) -> model::Event {
    match kind {
        "ExecutionSucceeded" => {
            shown.execution_succeeded_details = Some(model::ExecutionSucceededDetails { result });
        }
        "ExecutionFailed" => {
            shown.execution_failed_details = Some(model::ExecutionFailedDetails { error });
        }
        "ExecutionTimedOut" => {
            let error = Some(error);
            shown.execution_timed_out_details = Some(model::ExecutionTimedOutDetails { error });
        }
        "ExecutionStopped" => {
            shown.execution_stopped_details = Some(model::ExecutionStoppedDetails { error });
        }
        "ContextSucceeded" => {
            shown.context_succeeded_details = Some(model::ContextSucceededDetails { result });
        }
        "ContextFailed" => {
            shown.context_failed_details = Some(model::ContextFailedDetails { error });
        }
        "WaitCancelled" => {
            let error = error.payload.is_some().then_some(error);
            shown.wait_cancelled_details = Some(model::WaitCancelledDetails { error });
        }
        "CallbackSucceeded" => {
            shown.callback_succeeded_details = Some(model::CallbackSucceededDetails { result });
        }
        "CallbackFailed" => {
            shown.callback_failed_details = Some(model::CallbackFailedDetails { error });
        }
        "CallbackTimedOut" => {
            shown.callback_timed_out_details = Some(model::CallbackTimedOutDetails { error });
        }
        "ChainedInvokeSucceeded" => {
            let details = model::ChainedInvokeSucceededDetails { result };
            shown.chained_invoke_succeeded_details = Some(details);
        }
        "ChainedInvokeFailed" => {
            let details = model::ChainedInvokeFailedDetails { error };
            shown.chained_invoke_failed_details = Some(details);
        }
        "ChainedInvokeTimedOut" => {
            let details = model::ChainedInvokeTimedOutDetails { error };
            shown.chained_invoke_timed_out_details = Some(details);
        }
        "ChainedInvokeStopped" => {
            let details = model::ChainedInvokeStoppedDetails { error };
            shown.chained_invoke_stopped_details = Some(details);
        }
        _ => {}
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::{Details, Event};
    use crate::durable::failure::Failure;

    #[test]
    fn events_hold_what_functions_gave() {
        let (four, three) = (Some("four".to_owned()), Some(Failure::message("bad")));
        let (result, error) = (four.clone(), three.clone());
        let call = Details::Call {
            function: "function".into(),
            input: four.clone(),
            version: Some("1".into()),
            arn: None,
        };
        let failed =
            Details::Invocation { from_ms: 0, request_id: "request".into(), error: three.clone() };
        let attempt = Details::Attempt { result: None, error: three, attempt: 1, next_s: None };
        for (details, bytes) in [
            (Details::Ended { result: four, error: None }, 4),
            (Details::Ended { result, error }, 7),
            (attempt, 3),
            (call, 4),
            (failed, 3),
            (Details::Begun { timeout_s: 60 }, 0),
            (Details::None, 0),
        ] {
            assert_eq!(
                Event::whole("StepSucceeded", 0, details.clone()).bytes(),
                bytes,
                "{details:?}"
            );
        }
    }
}
