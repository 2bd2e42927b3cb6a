//! Checkpoint tokens and callback ids: opaque to functions, of AWS's alphabet.

use crate::durable::site::ExecutionArn;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// `unique`: nobody guesses it.
pub fn checkpoint(execution_id: &str, number: u64, unique: u64) -> String {
    STANDARD.encode(format!("{execution_id}/{number}/{unique:016x}"))
}

/// Leads to the execution, so that a callback can be authorised before a row is read.
pub fn callback(execution_arn: &str, operation_id: &str) -> String {
    STANDARD.encode(format!("{execution_arn}|{operation_id}"))
}

/// What a callback's id leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallbackPlace {
    /// As it stands in the id.
    pub execution_arn: String,
    pub execution: ExecutionArn,
    pub operation_id: String,
}

pub fn callback_place(id: &str) -> Option<CallbackPlace> {
    let text = String::from_utf8(STANDARD.decode(id).ok()?).ok()?;
    let (arn, operation_id) = text.split_once('|')?;
    let (execution_arn, operation_id) = (arn.to_owned(), operation_id.to_owned());
    Some(CallbackPlace { execution: ExecutionArn::parse(arn)?, execution_arn, operation_id })
}

#[cfg(test)]
mod tests {
    use super::{callback, callback_place};

    #[test]
    fn a_callback_leads_back() {
        let arn = "arn:aws:lambda:eu-west-1:123456789012:function:f:1/durable-execution/n/i";
        let place = callback_place(&callback(arn, "op-1")).unwrap();
        assert_eq!(place.operation_id, "op-1");
        assert_eq!(place.execution.site.id, "i");
        assert!(callback_place("bm90IG9uZQ==").is_none());
        assert!(callback_place("%").is_none());
        let elsewhere = arn.replacen("arn:aws", "arn:aws-cn", 1);
        assert!(callback_place(&callback(&elsewhere, "op-1")).is_none());
    }
}
