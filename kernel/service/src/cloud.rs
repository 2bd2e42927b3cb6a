//! What a context asks of the engine behind it.

use crate::{
    Access, BoxFuture, Ctx, FormSigner, Identities, Input, Membership, MetricQuery, Minute, Output,
    Resource,
};
use aws::{AccountId, Fault};
use serde_json::Value;
use std::any::Any;
use std::sync::Arc;
use store::Store;
use world::World;

/// Where clients reach this cloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// Such as `http://127.0.0.1:4566`, without a slash at the end.
    pub url: String,
    /// The domain of virtual hosts, such as `localhost`.
    pub domain: String,
    pub port: u16,
}

impl Endpoint {
    /// Where a function reaches its own cloud. Plain, since nothing can be read on that way, and functions do not
    /// know a cloud's own authority.
    pub fn within(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// `http://abc.execute-api.localhost:4566`
    pub fn virtual_host(&self, name: &str, marker: &str) -> String {
        let scheme = self.url.split(':').next().unwrap_or("http");
        format!("{scheme}://{name}.{marker}.{}:{}", self.domain, self.port)
    }
}

/// The engine, seen from a service.
pub trait Cloud: Send + Sync + 'static {
    fn store(&self) -> &Store;
    fn world(&self) -> &World;
    fn endpoint(&self) -> &Endpoint;
    fn identities(&self) -> &dyn Identities;
    /// An account in its organisation; none if it is in none.
    fn membership<'a>(
        &'a self,
        ctx: &'a Ctx,
        account: &'a AccountId,
    ) -> BoxFuture<'a, Result<Option<Arc<Membership>>, Fault>>;
    /// The state that a service was registered with.
    fn state(&self, service: &str) -> Option<Arc<dyn Any + Send + Sync>>;
    /// The seat of a CloudFormation resource type.
    fn resource(&self, type_name: &str) -> Option<&Resource>;
    /// Whether some service takes events addressed to ARNs of this service.
    fn accepts(&self, service: &str) -> bool;
    /// Whether the operation is built, by the service's model name.
    fn built(&self, service: &str, operation: &str) -> bool;
    fn ask<'a>(
        &'a self,
        ctx: &'a Ctx,
        service: &'a str,
        operation: &'a str,
        input: Input,
    ) -> BoxFuture<'a, Result<Output, Fault>>;
    fn ask_document<'a>(
        &'a self,
        ctx: &'a Ctx,
        service: &'a str,
        operation: &'a str,
        input: Value,
    ) -> BoxFuture<'a, Result<Value, Fault>>;
    /// What the service of a namespace measured; nothing where no service measures it.
    fn measured<'a>(
        &'a self,
        ctx: &'a Ctx,
        query: MetricQuery,
    ) -> BoxFuture<'a, Result<Vec<Minute>, Fault>> {
        let _unused = (ctx, query);
        Box::pin(async { Ok(Vec::new()) })
    }
    /// Ok if all are allowed to the context's principal; else AWS's AccessDenied.
    fn authorize<'a>(
        &'a self,
        ctx: &'a Ctx,
        accesses: &'a [Access],
    ) -> BoxFuture<'a, Result<(), Fault>>;
    /// As [`Cloud::authorize`], of accesses that lack their condition keys. False where these matter: then nothing
    /// was decided.
    fn authorize_bare<'a>(
        &'a self,
        _ctx: &'a Ctx,
        _accesses: &'a [Access],
    ) -> BoxFuture<'a, Result<bool, Fault>> {
        Box::pin(async { Ok(false) })
    }
    /// Who signed a browser's form (S3's POST policy); none if the form carries no policy.
    fn authenticate_form<'a>(
        &'a self,
        ctx: &'a Ctx,
        fields: &'a [(String, String)],
    ) -> BoxFuture<'a, Result<Option<FormSigner>, Fault>>;
}
