//! The operations.

pub mod account;
pub mod aliases;
pub mod code_signing;
pub mod concurrency;
pub mod create_function;
pub mod delete_function;
pub mod durable;
pub mod durable_callbacks;
pub mod get_function;
pub mod images;
pub mod invoke;
pub mod invoke_config;
pub mod invoke_stream;
pub mod layers;
pub mod list_functions;
pub mod mappings;
pub mod permissions;
pub mod provisioned;
pub mod queue_mappings;
pub mod recursion;
pub mod roles;
pub mod runtime_management;
pub mod tags;
pub mod update_function;
pub mod urls;

use crate::error::Error;
use crate::platform::Platform;
use crate::rules::name::{self, LATEST, Named};
use service::Ctx;
use std::sync::Arc;

/// AWS's default and bound of listings.
const PAGE: usize = 50;

fn platform(ctx: &Ctx) -> Arc<Platform> {
    ctx.state()
}

fn named(ctx: &Ctx, text: &str, qualifier: Option<&str>) -> Result<Named, Error> {
    name::parse(&ctx.scope(), text, qualifier)
}

/// For operations that change a function as such.
fn unqualified(ctx: &Ctx, text: &str) -> Result<Named, Error> {
    let named = named(ctx, text, None)?;
    match named.qualifier.as_deref() {
        None | Some(LATEST) => Ok(Named { qualifier: None, ..named }),
        Some(_) => Err(functions_only()),
    }
}

fn functions_only() -> Error {
    let message = "This operation is permitted on Lambda functions only. Aliases and versions do \
                   not support this operation. Please specify either a function name or an \
                   unqualified function ARN.";
    Error::Invalid(message.into())
}

fn page_size(given: Option<i32>) -> usize {
    page_size_of(given, PAGE).min(PAGE)
}

/// What AWS's model bounds; 0 stands for the default.
fn page_size_of(given: Option<i32>, default: usize) -> usize {
    let given = given.and_then(|given| usize::try_from(given).ok());
    given.filter(|given| *given > 0).unwrap_or(default)
}
