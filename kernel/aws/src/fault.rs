//! An error as a client of AWS meets it.

use std::fmt;

/// What a service answers when it refuses or fails: AWS's own code, its HTTP status and message, and beside
/// them an internal text that never leaves the log.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// AWS's error code, such as `ResourceNotFoundException`.
    pub code: String,
    /// HTTP status.
    pub status: u16,
    /// The message for the client.
    pub message: String,
    /// Further members of the error's shape, such as `CancellationReasons`, `BucketName` or `Item`.
    pub fields: Vec<(String, serde_json::Value)>,
    /// For the operator's log alone.
    pub internal: Option<String>,
}

impl Fault {
    pub fn new(status: u16, code: &str, message: impl Into<String>) -> Fault {
        Fault {
            code: code.into(),
            status,
            message: message.into(),
            fields: Vec::new(),
            internal: None,
        }
    }

    /// The client's mistake: 400.
    pub fn client(code: &str, message: impl Into<String>) -> Fault {
        Fault::new(400, code, message)
    }

    /// `ValidationException`, 400: the code that most JSON services give to bad input.
    pub fn validation(message: impl Into<String>) -> Fault {
        Fault::new(400, "ValidationException", message)
    }

    /// Ours: the client learns nothing but that it failed; the log learns why.
    pub fn internal(why: impl fmt::Display) -> Fault {
        let mut fault = Fault::new(500, "InternalFailure", "An internal error occurred.");
        fault.internal = Some(why.to_string());
        fault
    }

    /// A thing that Pileus has not built. Says its name, as nothing may pretend to succeed.
    pub fn not_implemented(what: impl fmt::Display) -> Fault {
        Fault::new(501, "NotImplemented", format!("{what} is not built in Pileus."))
    }

    pub fn with(mut self, field: &str, value: impl Into<serde_json::Value>) -> Fault {
        self.fields.push((field.into(), value.into()));
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)?;
        match &self.internal {
            Some(internal) => write!(f, " ({internal})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Fault {}
