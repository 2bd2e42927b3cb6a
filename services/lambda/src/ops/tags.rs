//! Tags of functions, of event source mappings and of code signing configurations.

use crate::error::Error;
use crate::mapping::row::{self, Mapping};
use crate::rules::{code_signing, name};
use crate::store::{self as rows, CodeSigning, Function, Rows};
use aws::{Arn, Fault};
use model_lambda as model;
use service::{Ctx, Scope};
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
    let tags = match owner(&ctx.scope(), &input.resource)? {
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
                mapping.filter(|row| row.arn() == arn.as_str()).map(|mapping| mapping.tags)
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

#[derive(Debug, PartialEq, Eq)]
enum Owner {
    Function(name::Place),
    Mapping(Key),
    Signing(Key),
}

/// Functions, mappings and configurations are reached by their one ARN, in their own region.
fn owner(scope: &Scope, resource: &str) -> Result<Owner, Error> {
    let invalid = || Error::Invalid(format!("{resource} is not the ARN of a taggable resource."));
    let arn: Arn = resource.parse().map_err(|_| invalid())?;
    if let Some(named) = name::of_arn(&arn) {
        return match named.qualifier {
            None if named.place.region == scope.region => Ok(Owner::Function(named.place)),
            None => Err(Error::no_function(resource)),
            Some(_) => Err(Error::Invalid(
                "Tags on function aliases and versions are not supported. Please specify a \
                 function ARN."
                    .into(),
            )),
        };
    }
    if let Some(key) = code_signing::key(resource) {
        return match code_signing::is_in(&scope.account, &scope.region, resource) {
            true => Ok(Owner::Signing(key)),
            false => Err(Error::no_resource()),
        };
    }
    // No capacity provider can be made here, so none is ever there.
    if arn.is_of("lambda") && arn.resource().starts_with("capacity-provider:") {
        return Err(Error::NotFound(format!("Capacity provider not found: {resource}")));
    }
    let id = arn.resource().strip_prefix("event-source-mapping:").ok_or_else(invalid)?;
    match resource == row::arn(scope.region.as_str(), scope.account.as_str(), id) {
        true => Ok(Owner::Mapping(row::mapping(id))),
        false => Err(no_mapping(resource)),
    }
}

async fn change(
    ctx: &Ctx,
    resource: &str,
    apply: &(dyn Fn(&mut Tags) + Send + Sync),
) -> Result<(), Error> {
    let owner = &owner(&ctx.scope(), resource)?;
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

#[cfg(test)]
mod tests {
    use super::{Owner, owner};
    use crate::error::Error;
    use crate::mapping::row;
    use aws::{AccountId, Principal, Region};
    use service::Scope;

    #[test]
    fn what_is_tagged_has_one_arn() {
        let account = AccountId::new("123456789012").unwrap();
        let region = Region::new("eu-west-1").unwrap();
        let scope =
            Scope { principal: Principal::Root { account: account.clone() }, account, region };
        let own = |rest: &str| scope.arn("lambda", rest).to_string();
        let mapping = own("event-source-mapping:id");
        assert_eq!(owner(&scope, &mapping).unwrap(), Owner::Mapping(row::mapping("id")));
        let named = ["function:f", "code-signing-config:csc-1", "event-source-mapping:id"].map(own);
        let changes = [
            ("arn:aws:", "arn:aws-cn:"),
            ("arn:aws:", "arn::"),
            (":lambda:", ":sqs:"),
            ("eu-west-1", "eu-west-2"),
            ("eu-west-1", ""),
        ];
        for arn in &named {
            assert!(owner(&scope, arn).is_ok(), "{arn}");
            for (from, to) in changes {
                let other = arn.replacen(from, to, 1);
                assert!(owner(&scope, &other).is_err(), "{other}");
            }
        }
        for arn in &named[1..] {
            let other = arn.replacen("123456789012", "210987654321", 1);
            assert!(owner(&scope, &other).is_err(), "{other}");
        }
    }

    #[test]
    fn capacity_providers_are_not_there() {
        let account = AccountId::new("123456789012").unwrap();
        let region = Region::new("eu-west-1").unwrap();
        let scope =
            Scope { principal: Principal::Root { account: account.clone() }, account, region };
        let arn = scope.arn("lambda", "capacity-provider:p").to_string();
        let Err(Error::NotFound(told)) = owner(&scope, &arn) else { panic!("it is there") };
        assert_eq!(told, format!("Capacity provider not found: {arn}"));
        // Layers bear no tags.
        let layer = scope.arn("lambda", "layer:l").to_string();
        assert!(matches!(owner(&scope, &layer), Err(Error::Invalid(_))));
    }
}
