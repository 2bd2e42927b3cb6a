//! Aliases and published versions.

use super::{named, page_size, platform, unqualified};
use crate::error::Error;
use crate::rules::name::{LATEST, Place};
use crate::store::{self as rows, Alias, Rows, Version};
use crate::{provisioned, snapshots, versions, view};
use aws::Fault;
use model_lambda as model;
use service::Ctx;
use store::Tx;
use wire::IndexMap;

pub async fn publish(
    ctx: Ctx,
    input: model::PublishVersionRequest,
) -> Result<model::FunctionConfiguration, Error> {
    let place = unqualified(&ctx, &input.function_name)?.place;
    if input.publish_to.is_some() {
        return Err(Error::NotBuilt("PublishTo".into()));
    }
    let (place, input, revision_id) = (&place, &input, &ctx.world().uuid());
    let version = ctx
        .store()
        .transact(|tx| async move {
            let mut function = rows::function(&tx, place).await?;
            let latest = &function.latest;
            if input.revision_id.as_ref().is_some_and(|given| *given != latest.revision_id) {
                return Err(Error::Precondition("GetFunction/GetAlias"));
            }
            if input.code_sha256.as_ref().is_some_and(|given| *given != latest.code.sha256) {
                let sha256 = &latest.code.sha256;
                return Err(Error::Invalid(format!(
                    "CodeSHA256 ({}) is different from current CodeSHA256 in $LATEST ({sha256}). \
                     Please try again with the CodeSHA256 in $LATEST.",
                    input.code_sha256.as_deref().unwrap_or_default()
                )));
            }
            let description = input.description.as_deref();
            let version =
                versions::publish(&tx, place, &mut function, description, revision_id).await?;
            tx.put_value(place.function(), &function);
            Ok(version)
        })
        .await?;
    let platform = platform(&ctx);
    snapshots::begin(&ctx, &platform, place, &version);
    platform.prestart(&version.runtime);
    Ok(view::configuration(place, &version, true))
}

pub async fn create(
    ctx: Ctx,
    input: model::CreateAliasRequest,
) -> Result<model::AliasConfiguration, Error> {
    let place = unqualified(&ctx, &input.function_name)?.place;
    let alias = Alias {
        name: input.name.clone(),
        version: input.function_version.clone(),
        description: input.description.clone().unwrap_or_default(),
        weights: weights(input.routing_config.as_ref()),
        revision_id: ctx.world().uuid(),
    };
    routed(&alias)?;
    let (place, made) = (&place, &alias);
    ctx.store()
        .transact(|tx| async move {
            if tx.get(&place.function()).await?.is_none() {
                return Err(Error::no_function(&place.arn_of(Some(&made.version))));
            }
            if tx.get(&place.alias(&made.name)).await?.is_some() {
                let arn = place.arn_of(Some(&made.name));
                return Err(Error::Conflict(format!("Alias already exists: {arn}")));
            }
            check(&tx, place, made).await?;
            tx.put_value(place.alias(&made.name), made);
            Ok(())
        })
        .await?;
    Ok(view::alias(place, &alias))
}

pub async fn update(
    ctx: Ctx,
    input: model::UpdateAliasRequest,
) -> Result<model::AliasConfiguration, Error> {
    let place = unqualified(&ctx, &input.function_name)?.place;
    let revision_id = ctx.world().uuid();
    let (place, input, revision_id) = (&place, &input, &revision_id);
    let alias = ctx
        .store()
        .transact(|tx| async move {
            let alias: Option<Alias> = tx.row(&place.alias(&input.name)).await?;
            let mut alias = alias.ok_or_else(|| {
                let arn = place.arn_of(Some(&input.name));
                Error::NotFound(format!("Alias not found: {arn}"))
            })?;
            if input.revision_id.as_ref().is_some_and(|given| *given != alias.revision_id) {
                return Err(Error::Precondition("GetFunction/GetAlias"));
            }
            if let Some(version) = &input.function_version {
                alias.version = version.clone();
            }
            if let Some(description) = &input.description {
                alias.description = description.clone();
            }
            if input.routing_config.is_some() {
                alias.weights = weights(input.routing_config.as_ref());
            }
            alias.revision_id = revision_id.clone();
            routed(&alias)?;
            check(&tx, place, &alias).await?;
            tx.put_value(place.alias(&alias.name), &alias);
            Ok(alias)
        })
        .await?;
    provisioned::sync(&ctx, &platform(&ctx), place).await?;
    Ok(view::alias(place, &alias))
}

pub async fn get(
    ctx: Ctx,
    input: model::GetAliasRequest,
) -> Result<model::AliasConfiguration, Error> {
    let place = named(&ctx, &input.function_name, None)?.place;
    let alias = rows::alias(ctx.store(), &place, &input.name).await?;
    Ok(view::alias(&place, &alias))
}

/// Deleting what is not there succeeds, as long as the function is.
pub async fn delete(
    ctx: Ctx,
    input: model::DeleteAliasRequest,
) -> Result<model::DeleteAliasOutput, Error> {
    let place = named(&ctx, &input.function_name, None)?.place;
    let (place, name) = (&place, &input.name);
    ctx.store().transact(|tx| async move { remove(&tx, place, name).await }).await?;
    provisioned::sync(&ctx, &platform(&ctx), place).await?;
    Ok(model::DeleteAliasOutput {})
}

pub async fn list(
    ctx: Ctx,
    input: model::ListAliasesRequest,
) -> Result<model::ListAliasesResponse, Error> {
    let place = named(&ctx, &input.function_name, None)?.place;
    rows::function(ctx.store(), &place).await?;
    let (marker, size) = (input.marker.as_deref(), page_size(input.max_items));
    let (found, next_marker) =
        rows::page::<Alias>(ctx.store(), &place.aliases(), marker, size).await?;
    let wanted = |alias: &Alias| {
        let version = input.function_version.as_ref();
        version.is_none_or(|v| alias.version == *v || alias.weights.contains_key(v))
    };
    let found = found.into_iter().map(|(_, alias)| alias).filter(wanted);
    let aliases = found.map(|alias| view::alias(&place, &alias)).collect();
    Ok(model::ListAliasesResponse { next_marker, aliases: Some(aliases) })
}

/// An alias with what is kept of it, but for its address: one of its name that is made again has it again, as on AWS.
async fn remove(tx: &Tx, place: &Place, name: &str) -> Result<(), Error> {
    let mut function = rows::function(tx, place).await?;
    if function.runtime_management.shift_remove(name).is_some() {
        tx.put_value(place.function(), &function);
    }
    tx.delete(&place.alias(name));
    tx.delete(&place.policy(Some(name)));
    tx.delete(&place.invoke_config(Some(name)));
    tx.delete(&place.provisioned(name));
    Ok(())
}

fn weights(given: Option<&model::AliasRoutingConfiguration>) -> IndexMap<String, f64> {
    given.and_then(|given| given.additional_version_weights.clone()).unwrap_or_default()
}

/// One further version at most has a share, and it is another one.
fn routed(alias: &Alias) -> Result<(), Error> {
    let Alias { version, weights, .. } = alias;
    // The model bounds shares too, but not those that a template gives.
    if let Some((name, share)) = weights.iter().find(|(_, share)| !(0.0..=1.0).contains(*share)) {
        return Err(Error::Fault(Fault::validation(format!(
            "1 validation error detected: Value '{{{name}={share:?}}}' at \
             'routingConfig.additionalVersionWeights' failed to satisfy constraint: Map value must \
             satisfy constraint: [Member must have value less than or equal to 1.0, Member must \
             have value greater than or equal to 0.0, Member must not be null]"
        ))));
    }
    if weights.len() > 1 {
        let message = "Number of items in AdditionalVersionWeights cannot be greater than 1";
        return Err(Error::Invalid(message.into()));
    }
    if weights.contains_key(version) {
        return Err(Error::Invalid(format!(
            "Invalid function version {version}. Function version {version} is already included \
             in routing configuration."
        )));
    }
    Ok(())
}

/// Every version that it names is there.
async fn check(tx: &Tx, place: &Place, alias: &Alias) -> Result<(), Error> {
    let weighted = !alias.weights.is_empty();
    for name in std::iter::once(&alias.version).chain(alias.weights.keys()) {
        if name == LATEST {
            if tx.get(&place.provisioned(&alias.name)).await?.is_some() {
                let message = "Provisioned Concurrency Configs cannot be applied to unpublished \
                               function versions.";
                return Err(Error::Invalid(message.into()));
            }
            if weighted {
                let message =
                    "$LATEST is not supported for an alias pointing to more than 1 version";
                return Err(Error::Bare(message.into()));
            }
            continue;
        }
        let missing = || Error::no_function(&place.arn_of(Some(name)));
        let number = name.parse().map_err(|_| missing())?;
        tx.row::<Version>(&place.version(number)).await?.ok_or_else(missing)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{remove, routed};
    use crate::error::Error;
    use crate::sample;
    use crate::store::{Alias, Function, Rows, RuntimeManagement};
    use store::{Durability, Options, Store};
    use wire::IndexMap;
    use world::World;

    #[test]
    fn one_other_version_has_a_share() {
        let told = |weights: &[(&str, f64)]| {
            let weights = weights.iter().map(|(name, share)| ((*name).to_owned(), *share));
            let alias = Alias {
                name: "live".into(),
                version: "1".into(),
                description: String::new(),
                weights: weights.collect(),
                revision_id: String::new(),
            };
            match routed(&alias) {
                Err(Error::Invalid(message)) => message,
                Err(Error::Fault(fault)) => fault.message,
                other => format!("{other:?}"),
            }
        };
        assert_eq!(told(&[]), "Ok(())");
        assert_eq!(told(&[("2", 1.0)]), "Ok(())");
        let many = "Number of items in AdditionalVersionWeights cannot be greater than 1";
        assert_eq!(told(&[("1", 0.5), ("2", 0.5)]), many);
        let same = "Invalid function version 1. Function version 1 is already included in routing \
                    configuration.";
        assert_eq!(told(&[("1", 0.5)]), same);
        assert!(told(&[("2", 1.5)]).contains("'{2=1.5}' at 'routingConfig."));
    }

    #[tokio::test]
    async fn an_alias_that_goes_leaves_its_address_alone() {
        let folder = tempfile::tempdir().unwrap();
        let options = Options { durability: Durability::Memory, ..Options::default() };
        let path = folder.path().join("data");
        let store = Store::open(&path, World::simulated(1, 0), options).unwrap();
        let mut function = sample::function();
        let management = RuntimeManagement { update_on: "Auto".into(), version_arn: None };
        function.runtime_management.insert("live".into(), management.clone());
        function.runtime_management.insert(String::new(), management);
        let alias = Alias {
            name: "live".into(),
            version: "1".into(),
            description: String::new(),
            weights: IndexMap::new(),
            revision_id: String::new(),
        };
        let (place, function, alias) = (&sample::place(), &function, &alias);
        let url = place.url(Some("live"));
        let url = &url;
        let made = store.transact(|tx| async move {
            tx.put_value(place.function(), function);
            tx.put_value(place.alias("live"), alias);
            tx.put_value(url.clone(), &true);
            remove(&tx, place, "live").await
        });
        made.await.unwrap();
        assert_eq!(store.row::<Alias>(&place.alias("live")).await.unwrap(), None);
        assert_eq!(store.row::<bool>(url).await.unwrap(), Some(true));
        let kept: Function = store.row(&place.function()).await.unwrap().unwrap();
        assert_eq!(kept.runtime_management.keys().collect::<Vec<_>>(), [""]);
        let other = &crate::rules::name::Place { name: "g".into(), ..place.clone() };
        let gone = store.transact(|tx| async move { remove(&tx, other, "live").await });
        assert!(matches!(gone.await, Err(Error::NotFound(_))));
    }
}
