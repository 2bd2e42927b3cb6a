//! What a client really sends: the headers of each attempt, seen just before they leave.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::BeforeTransmitInterceptorContextRef;
use aws_smithy_runtime_api::client::interceptors::{Intercept, dyn_dispatch_hint};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

type Headers = BTreeMap<String, String>;

/// Shared with the client whose interceptor it is.
#[derive(Clone, Debug, Default)]
pub struct Sent(Arc<Mutex<Vec<Headers>>>);

impl Sent {
    /// How often anything was sent.
    pub fn attempts(&self) -> usize {
        self.0.lock().expect("no test panics within").len()
    }

    /// A header of the last attempt.
    pub fn header(&self, name: &str) -> Option<String> {
        self.0.lock().expect("no test panics within").last()?.get(name).cloned()
    }
}

#[dyn_dispatch_hint]
impl Intercept for Sent {
    fn name(&self) -> &'static str {
        "Sent"
    }

    fn read_before_transmit(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        _components: &RuntimeComponents,
        _config: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let headers = context.request().headers().iter();
        let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        self.0.lock().expect("no test panics within").push(headers);
        Ok(())
    }
}
