//! Asks a function, in the name of an API's route.

use crate::rules::plan::Function;
use crate::rules::target::with_variables;
use aws::{Arn, Fault};
use bytes::Bytes;
use model_lambda::{InvocationRequest, Invoke};
use serde_json::Value;
use service::Ctx;
use std::time::Duration;

/// Why there is no answer.
#[derive(Debug)]
pub enum Failure {
    TimedOut,
    /// The function is at its limit.
    Throttled,
    /// It is not there, or may not be called.
    Refused(Fault),
    /// It ran and failed; what it said.
    Failed(Bytes),
}

/// The function's own policy decides, for `source`; or the permissions of the integration's role.
pub async fn invoke(
    ctx: &Ctx,
    function: &Function,
    variables: &[(String, String)],
    source: Arn,
    event: &Value,
) -> Result<Bytes, Failure> {
    let caller = match &function.role {
        Some(role) => {
            let role = role.parse::<Arn>().map_err(|error| {
                Failure::Refused(Fault::internal(format!("an integration's role: {error}")))
            })?;
            ctx.as_role(&role, "BackplaneAssumeRoleSession").await.map_err(Failure::Refused)?
        }
        None => ctx.as_service(Some(source)),
    };
    let input = InvocationRequest {
        function_name: with_variables(&function.arn, variables),
        payload: Some(Bytes::from(event.to_string())),
        ..InvocationRequest::default()
    };
    let asking = caller.ask::<Invoke>(input);
    let limit = Duration::from_millis(function.timeout_ms);
    let output = match tokio::time::timeout(limit, asking).await {
        Err(_) => return Err(Failure::TimedOut),
        Ok(Err(fault)) if fault.status == 429 => return Err(Failure::Throttled),
        Ok(Err(fault)) => return Err(Failure::Refused(fault)),
        Ok(Ok(output)) => output,
    };
    let payload = output.payload.unwrap_or_default();
    match output.function_error {
        Some(_) => Err(Failure::Failed(payload)),
        None => Ok(payload),
    }
}

impl Failure {
    /// For the log.
    pub fn why(&self) -> String {
        match self {
            Failure::TimedOut => "the function took too long".into(),
            Failure::Throttled => "the function is throttled".into(),
            Failure::Refused(fault) => fault.to_string(),
            Failure::Failed(payload) => {
                let text = String::from_utf8_lossy(payload);
                format!("the function failed: {}", text.chars().take(400).collect::<String>())
            }
        }
    }
}
