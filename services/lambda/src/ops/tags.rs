//! Tags of functions, of event source mappings and of code signing configurations.

use crate::error::Error;
use crate::mapping::row::{self, Mapping};
use crate::rules::{code_signing, name};
use crate::store::{self as rows, CodeSigning, Function, Rows};
use aws::{Arn, Fault};
use model_lambda as model;
use service::Ctx;
use store::{Key, Tx};
use wire::IndexMap;

/// AWS's bound for one resource.
const TAGS_MAX: usize = 50;

pub type Tags = IndexMap<String, String>;

pub async fn tag(
    ctx: Ctx,
    input: model::TagResourceRequest,
) -> Result<model::TagResourceOutput, Error> {
    let given = &input.tags;
    if given.is_empty() {
        let message = "An error occurred and the request cannot be processed.";
        return Err(Error::Invalid(message.into()));
    }
    change(&ctx, &input.resource, &|tags| {
        tags.extend(given.iter().map(|(key, value)| (key.clone(), value.clone())));
    })
    .await?;
    Ok(model::TagResourceOutput {})
}

pub async fn untag(
    ctx: Ctx,
    input: model::UntagResourceRequest,
) -> Result<model::UntagResourceOutput, Error> {
    let keys = &input.tag_keys;
    if keys.is_empty() {
        let message = "1 validation error detected: Value null at 'tagKeys' failed to satisfy \
                       constraint: Member must not be null";
        return Err(Fault::validation(message).into());
    }
    change(&ctx, &input.resource, &|tags| tags.retain(|key, _| !keys.contains(key))).await?;
    Ok(model::UntagResourceOutput {})
}

pub async fn list(
    ctx: Ctx,
    input: model::ListTagsRequest,
) -> Result<model::ListTagsResponse, Error> {
    let tags = match owner(&ctx, &input.resource)? {
        Owner::Function(place) => rows::function(ctx.store(), &place).await?.tags,
        Owner::Mapping(key) => {
            let mapping: Option<Mapping> = ctx.store().row(&key).await?;
            mapping.ok_or_else(|| no_mapping(&input.resource))?.tags
        }
        Owner::Signing(key) => {
            let signing: Option<CodeSigning> = ctx.store().row(&key).await?;
            signing.ok_or_else(Error::no_resource)?.tags
        }
    };
    Ok(model::ListTagsResponse { tags: Some(tags) })
}

/// The tags of a function, its versions' and aliases' too, of a mapping or a code signing configuration: for the
/// engine.
pub async fn lookup(ctx: Ctx, arn: Arn) -> Result<Vec<(String, String)>, Fault> {
    if let Some(key) = code_signing::key(&arn.to_string()) {
        let signing: Option<CodeSigning> = ctx.store().row(&key).await?;
        return Ok(signing.map(|signing| signing.tags).unwrap_or_default().into_iter().collect());
    }
    let tags = match name::of_arn(&arn) {
        Some(named) => {
            let function: Option<Function> = ctx.store().row(&named.place.function()).await?;
            function.map(|function| function.tags)
        }
        None => match arn.resource().strip_prefix("event-source-mapping:") {
            Some(id) => {
                let mapping: Option<Mapping> = ctx.store().row(&row::mapping(id)).await?;
                mapping.map(|mapping| mapping.tags)
            }
            None => None,
        },
    };
    Ok(tags.unwrap_or_default().into_iter().collect())
}

pub fn bounded(tags: &Tags) -> Result<(), Error> {
    match tags.len() {
        count if count > TAGS_MAX => {
            Err(Error::Invalid("Number of tags exceeds resource tag limit.".into()))
        }
        _ => Ok(()),
    }
}

enum Owner {
    Function(name::Place),
    Mapping(Key),
    Signing(Key),
}

fn owner(_: &Ctx, resource: &str) -> Result<Owner, Error> {
    let invalid = || Error::Invalid(format!("{resource} is not the ARN of a taggable resource."));
    let arn: Arn = resource.parse().map_err(|_| invalid())?;
    if let Some(named) = name::of_arn(&arn) {
        return match named.qualifier {
            None => Ok(Owner::Function(named.place)),
            Some(_) => Err(Error::Invalid(
                "Tags on function aliases and versions are not supported. Please specify a \
                 function ARN."
                    .into(),
            )),
        };
    }
    if let Some(key) = code_signing::key(resource) {
        return Ok(Owner::Signing(key));
    }
    let id = arn.resource().strip_prefix("event-source-mapping:").ok_or_else(invalid)?;
    Ok(Owner::Mapping(row::mapping(id)))
}

async fn change(
    ctx: &Ctx,
    resource: &str,
    apply: &(dyn Fn(&mut Tags) + Send + Sync),
) -> Result<(), Error> {
    let owner = &owner(ctx, resource)?;
    ctx.store().transact(|tx| async move { change_row(&tx, (owner, resource), apply).await }).await
}

fn no_mapping(arn: &str) -> Error {
    Error::NotFound(format!("Event source mapping not found: {arn}"))
}

async fn change_row(
    tx: &Tx,
    (owner, resource): (&Owner, &str),
    apply: &(dyn Fn(&mut Tags) + Send + Sync),
) -> Result<(), Error> {
    match owner {
        Owner::Function(place) => {
            let mut function = rows::function(tx, place).await?;
            apply(&mut function.tags);
            bounded(&function.tags)?;
            tx.put_value(place.function(), &function);
        }
        Owner::Mapping(key) => {
            let mapping: Option<Mapping> = tx.row(key).await?;
            let mut mapping = mapping.ok_or_else(|| no_mapping(resource))?;
            apply(&mut mapping.tags);
            bounded(&mapping.tags)?;
            tx.put_value(key.clone(), &mapping);
        }
        Owner::Signing(key) => {
            let signing: Option<CodeSigning> = tx.row(key).await?;
            let mut signing = signing.ok_or_else(Error::no_resource)?;
            apply(&mut signing.tags);
            bounded(&signing.tags)?;
            tx.put_value(key.clone(), &signing);
        }
    }
    Ok(())
}
