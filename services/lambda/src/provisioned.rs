//! Provisioned concurrency: what is configured of a function's versions and aliases, and the instances that the pool
//! keeps for it.

use crate::concurrency;
use crate::error::Error;
use crate::platform::Platform;
use crate::rules::name::{LATEST, Named, Place};
use crate::run::{self, Target};
use crate::store::{self as rows, Alias, Function, ProvisionedConfig, Rows, Version};
use aws::{AccountId, Region};
use service::{Ctx, texts};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Key, Range};

/// How far the instances of one configuration are.
pub struct Progress {
    /// Initialised.
    pub ready: u32,
    pub failure: Option<String>,
}

/// So many instances of each version that an alias leads to, by its weights.
pub fn shares(alias: &Alias, requested: u32) -> Vec<(String, u32)> {
    let mut rest = requested;
    let mut shares = Vec::new();
    for (version, weight) in &alias.weights {
        let share = ((f64::from(requested) * weight).ceil() as u32).min(rest);
        rest -= share;
        shares.push((version.clone(), share));
    }
    shares.push((alias.version.clone(), rest));
    shares.retain(|(version, share)| *share > 0 && version != LATEST);
    shares
}

/// Every configuration's instances, as the start of a server finds them.
pub async fn resume(ctx: &Ctx, platform: &Arc<Platform>) -> Result<(), Error> {
    for place in places(ctx.store()).await? {
        // Others have no part in what is wrong with one.
        if let Err(error) = sync(ctx, platform, &place).await {
            let function = place.arn();
            tracing::warn!(?error, function, "provisioned concurrency could not be taken up");
        }
    }
    Ok(())
}

/// The functions of which something is configured.
pub async fn places(store: &impl Rows) -> Result<Vec<Place>, Error> {
    let all = store.rows::<ProvisionedConfig>(rows::every(rows::PROVISIONED)).await?;
    let mut places: Vec<Place> = Vec::new();
    for (key, _) in all {
        let [account, region, name, ..] = &texts(&key)?[..] else { continue };
        let (Some(account), Some(region)) = (AccountId::new(account), Region::new(region)) else {
            continue;
        };
        places.push(Place { account, region, name: name.clone() });
    }
    places.dedup();
    Ok(places)
}

/// Lets the pool keep what is configured of a function, and nothing else. Others have no part in that from now on.
pub async fn sync(ctx: &Ctx, platform: &Arc<Platform>, place: &Place) -> Result<(), Error> {
    concurrency::follow(ctx.store(), platform, place).await?;
    let ctx = ctx.within(&place.account, &place.region).as_service(None);
    let _one_at_a_time = platform.provisioning(place).await;
    let function: Option<Function> = ctx.store().row(&place.function()).await?;
    let Some(function) = function else { return Ok(()) };
    let wanted = wanted(ctx.store(), place).await?;
    if wanted.is_empty() && platform.pool_if_made().is_none() {
        return Ok(());
    }
    let pool = platform.pool().await?;
    let mut kept = Vec::new();
    for (version, count) in wanted {
        let target = match target(&ctx, place, &version).await {
            Ok(target) => target,
            Err(error) => {
                tracing::warn!(?error, version, "what is provisioned could not be found");
                continue;
            }
        };
        // What it has already stays.
        kept.push(run::version_key(&target.function, &target.version));
        let spec = match run::spec(&ctx, platform, &target).await {
            Ok(spec) => spec,
            Err(error) => {
                let function = target.named.arn();
                tracing::warn!(?error, function, "what is provisioned cannot be run");
                continue;
            }
        };
        let role = target.version.role.clone();
        let (ctx, platform, place) = (ctx.clone(), platform.clone(), place.clone());
        let sessions = Arc::new(move || {
            let (ctx, platform, place) = (ctx.clone(), platform.clone(), place.clone());
            let role = role.clone();
            let session = async move {
                let session = platform.sessions.of(&ctx, &place, &role).await;
                session.map_err(|error| aws::Fault::from(error).message)
            };
            Box::pin(session) as futures_util::future::BoxFuture<'static, _>
        });
        pool.provision(spec, count as usize, sessions);
    }
    let own = format!("{}:", function.id);
    for key in pool.provisions() {
        if key.starts_with(&own) && !kept.contains(&key) {
            pool.unprovision(&key);
        }
    }
    Ok(())
}

/// Whether every version of a configuration can be run; those that are not there are another check's.
pub async fn runnable(
    ctx: &Ctx,
    platform: &Arc<Platform>,
    place: &Place,
    config: &ProvisionedConfig,
) -> Result<(), Error> {
    for (version, _) in versions(ctx.store(), place, config).await? {
        match target(ctx, place, &version).await {
            Ok(target) => run::spec(ctx, platform, &target).await.map(drop)?,
            Err(Error::NotFound(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

async fn target(ctx: &Ctx, place: &Place, version: &str) -> Result<Target, Error> {
    let named = Named { place: place.clone(), qualifier: Some(version.to_owned()) };
    Target::find(ctx, named).await
}

/// Instances by version.
pub async fn wanted(store: &impl Rows, place: &Place) -> Result<BTreeMap<String, u32>, Error> {
    let range = Range::prefix(&place.provisioned_all());
    let mut wanted = BTreeMap::new();
    for (_, config) in store.rows::<ProvisionedConfig>(range).await? {
        for (version, share) in versions(store, place, &config).await? {
            *wanted.entry(version).or_default() += share;
        }
    }
    Ok(wanted)
}

/// The versions of one configuration; none where its alias has gone.
async fn versions(
    store: &impl Rows,
    place: &Place,
    config: &ProvisionedConfig,
) -> Result<Vec<(String, u32)>, Error> {
    if config.qualifier.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(vec![(config.qualifier.clone(), config.requested)]);
    }
    let alias: Option<Alias> = store.row(&place.alias(&config.qualifier)).await?;
    Ok(alias.map(|alias| shares(&alias, config.requested)).unwrap_or_default())
}

/// How many of a configuration's instances are there.
pub async fn progress(
    ctx: &Ctx,
    platform: &Platform,
    place: &Place,
    config: &ProvisionedConfig,
) -> Result<Progress, Error> {
    let function = rows::function(ctx.store(), place).await?;
    let mut progress = Progress { ready: 0, failure: None };
    for (number, share) in versions(ctx.store(), place, config).await? {
        let Ok(number) = number.parse() else { continue };
        let version: Option<Version> = ctx.store().row(&place.version(number)).await?;
        let Some(version) = version else { continue };
        let key = run::version_key(&function, &version);
        let Some(told) = platform.pool_if_made().and_then(|pool| pool.provisioned(&key)) else {
            continue;
        };
        // Several aliases may share a version's instances.
        progress.ready += share.min(u32::try_from(told.ready).unwrap_or(u32::MAX));
        progress.failure = progress.failure.or(told.failure);
    }
    Ok(progress)
}

/// Of all configurations of a function, but for one qualifier's.
pub async fn total_but(
    store: &impl Rows,
    place: &Place,
    qualifier: Option<&str>,
) -> Result<u32, Error> {
    let all = store.rows::<ProvisionedConfig>(Range::prefix(&place.provisioned_all())).await?;
    let others = all.iter().filter(|(_, row)| Some(row.qualifier.as_str()) != qualifier);
    Ok(others.map(|(_, row)| row.requested).sum())
}

/// What an account's functions without a reservation have provisioned, but for one of them.
pub async fn unreserved_total(
    store: &impl Rows,
    account: &AccountId,
    region: &Region,
    but: Option<&str>,
) -> Result<u32, Error> {
    let prefix = Key::new(rows::PROVISIONED).account(account).region(region);
    let mut total = 0;
    for (key, row) in store.rows::<ProvisionedConfig>(Range::prefix(&prefix)).await? {
        let [_, _, name, ..] = &texts(&key)?[..] else { continue };
        if Some(name.as_str()) == but {
            continue;
        }
        let place = Place { account: account.clone(), region: region.clone(), name: name.clone() };
        let function: Option<Function> = store.row(&place.function()).await?;
        if function.is_some_and(|function| function.reserved_concurrency.is_none()) {
            total += row.requested;
        }
    }
    Ok(total)
}

#[cfg(test)]
mod tests {
    use super::shares;
    use crate::store::Alias;

    #[test]
    fn weights_share_out_what_is_provisioned() {
        let alias = |weights: &[(&str, f64)]| Alias {
            name: "live".into(),
            version: "1".into(),
            description: String::new(),
            weights: weights.iter().map(|(name, weight)| ((*name).to_owned(), *weight)).collect(),
            revision_id: String::new(),
        };
        let of = |weights, requested| {
            let shares = shares(&alias(weights), requested);
            shares.iter().map(|(v, n)| format!("{v}:{n}")).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(of(&[], 3), "1:3");
        assert_eq!(of(&[("2", 0.1)], 3), "2:1 1:2");
        assert_eq!(of(&[("2", 1.0)], 3), "2:3");
    }
}
