//! One deed on one resource: its service is asked, and asked again where trying again may help.

use std::panic::AssertUnwindSafe;
use std::time::Duration;

use aws::Fault;
use futures_util::FutureExt;
use serde_json::{Map, Value};
use service::{Created, Ctx, ResourceRequest};

use super::{custom, is_passing};
use crate::records::{Resource, Stack};
use crate::store::StackKey;

/// Attempts of one deed.
const ATTEMPTS_MAX: u32 = 5;
const PAUSE: Duration = Duration::from_millis(500);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    Create,
    Update,
    Delete,
}

/// All that a deed needs, so that it can run beside others.
pub struct Act {
    pub ctx: Ctx,
    pub key: StackKey,
    pub deed: Deed,
    pub resource: Resource,
    pub old_properties: Option<Map<String, Value>>,
    pub stack_id: String,
    pub stack_name: String,
    pub tags: Vec<(String, String)>,
    /// It was tried before.
    pub repeated: bool,
    /// What must be gone first: the half of a resource that an earlier creation left.
    pub clears: Option<Box<Act>>,
}

impl Act {
    pub fn new(
        ctx: &Ctx,
        key: &StackKey,
        stack: &Stack,
        tags: &[(String, String)],
        deed: Deed,
        resource: &Resource,
    ) -> Act {
        Act {
            ctx: ctx.clone(),
            key: key.clone(),
            deed,
            resource: resource.clone(),
            old_properties: None,
            stack_id: stack.id.clone(),
            stack_name: stack.name.clone(),
            tags: tags.to_vec(),
            repeated: false,
            clears: None,
        }
    }

    /// Does it. The words of a fault are for the stack's events.
    pub async fn run(mut self) -> Result<Created, Fault> {
        if let Some(first) = self.clears.take() {
            first.attempts().await?;
        }
        self.attempts().await
    }

    async fn attempts(mut self) -> Result<Created, Fault> {
        if custom::is_custom(&self.resource.resource_type) {
            return custom::run(&self).await;
        }
        let mut attempt = 1;
        loop {
            match self.once().await {
                Err(fault) if is_passing(&fault) && attempt < ATTEMPTS_MAX => {
                    tracing::warn!(resource = self.resource.logical_id, %fault, "tried again");
                    self.ctx.world().sleep_real(PAUSE * attempt).await;
                    attempt += 1;
                    // What was too much has made nothing that could be found again.
                    self.repeated |= fault.status >= 500;
                }
                result => return result,
            }
        }
    }

    async fn once(&self) -> Result<Created, Fault> {
        let resource_type = &self.resource.resource_type;
        let Some(seat) = self.ctx.resource(resource_type) else {
            return Err(Fault::not_implemented(format!("The resource type {resource_type}")));
        };
        let request = self.request();
        let physical_id = self.resource.physical_id.clone().unwrap_or_default();
        let running = match self.deed {
            Deed::Create => (seat.create)(self.ctx.clone(), request),
            Deed::Update => (seat.update)(self.ctx.clone(), request),
            Deed::Delete => {
                let deleting = (seat.delete)(self.ctx.clone(), request);
                async move { deleting.await.map(|()| Created::new(physical_id)) }.boxed()
            }
        };
        let result = AssertUnwindSafe(running).catch_unwind().await;
        result.unwrap_or_else(|_| Err(Fault::internal(format!("{resource_type} panicked"))))
    }

    fn request(&self) -> ResourceRequest {
        let physical_id = match self.deed {
            Deed::Create => None,
            Deed::Update | Deed::Delete => self.resource.physical_id.clone(),
        };
        ResourceRequest {
            stack_id: self.stack_id.clone(),
            stack_name: self.stack_name.clone(),
            logical_id: self.resource.logical_id.clone(),
            physical_id,
            properties: Value::Object(self.resource.properties.clone()),
            old_properties: self.old_properties.clone().map(Value::Object),
            tags: self.tags.clone(),
            token: self.resource.token.clone(),
            repeated: self.repeated,
        }
    }
}

/// A fault as the reason of a resource's failure.
pub fn reason(fault: &Fault) -> String {
    format!("{} (Error Code: {}; Status Code: {})", fault.message, fault.code, fault.status)
}
