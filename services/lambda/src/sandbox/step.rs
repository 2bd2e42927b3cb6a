//! A step of building a sandbox that failed: which one, and what the kernel said.

use std::fmt;

#[derive(Debug)]
pub(crate) struct StepError {
    pub step: String,
    pub error: String,
}

impl fmt::Display for StepError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.step, self.error)
    }
}

/// Names the step whose result this is.
pub(crate) trait Step<T> {
    fn step(self, name: impl Into<String>) -> Result<T, StepError>;
}

impl<T, E: fmt::Display> Step<T> for Result<T, E> {
    fn step(self, name: impl Into<String>) -> Result<T, StepError> {
        self.map_err(|error| StepError { step: name.into(), error: error.to_string() })
    }
}
