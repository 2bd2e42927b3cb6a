//! What S3 and CloudWatch Logs answer to imports and exports, which ask them as their caller.

use aws::Fault;
use serde::{Deserialize, Serialize};
use service::Ctx;

/// Why another service did not do what it was asked.
pub enum Trouble {
    /// It may do so later.
    Passing(Fault),
    Lasting(Fault),
}

impl Trouble {
    pub fn of(fault: Fault) -> Trouble {
        if fault.status >= 500 || fault.status == 429 {
            Trouble::Passing(fault)
        } else {
            Trouble::Lasting(fault)
        }
    }
}

/// Why an import or an export has failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    pub code: String,
    pub message: String,
}

/// Why the work of an import or an export does not go on.
pub enum Stop {
    /// What is lacking may come back: the timer fires again.
    Later(Fault),
    Failed(Failure),
    /// Its row or its table is gone.
    Gone,
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Stop {
        Stop::Later(fault)
    }
}

/// A refusal of S3 as AWS tells it: `S3NoSuchBucket`, and what its SDK for Java prints.
pub fn of_s3(ctx: &Ctx, fault: &Fault) -> Failure {
    Failure {
        code: format!("S3{}", fault.code),
        message: format!(
            "{} (Service: Amazon S3; Status Code: {}; Error Code: {}; Request ID: {}; S3 Extended \
             Request ID: null; Proxy: null)",
            fault.message,
            fault.status,
            fault.code,
            ctx.request_id()
        ),
    }
}

/// A refusal of CloudWatch Logs. AWS's code is not known; its message is that of CloudWatch Logs.
pub fn of_logs(fault: &Fault) -> Failure {
    let code = fault.code.trim_end_matches("Exception");
    Failure { code: format!("CloudWatchLogs{code}"), message: fault.message.clone() }
}
