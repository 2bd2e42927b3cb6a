//! SnapStart: a version that is published with it is initialised before it is Active, and what was initialised waits to
//! be restored. A version that is still Pending after a crash is taken up again.

use crate::error::Error;
use crate::platform::Platform;
use crate::rules::name::{LATEST, Named, Place};
use crate::run::{self, Target};
use crate::runtime::failure::{FailureKind, FunctionError};
use crate::store::{self as rows, Rows, Version, VersionState};
use aws::{AccountId, Fault, Region};
use service::{Ctx, texts};
use std::sync::Arc;
use store::{Store, Tx};

/// What is kept of a function's own words of why it could not be initialised: each list of versions tells it.
const REASON_BYTES_MAX: usize = 4 * 1024;
/// How often what passes is tried again, and how long between.
const TRIES: u32 = 5;
const TRY_AGAIN_MS: i64 = 2_000;

/// What a version that has just been published is.
pub fn first_state(version: &Version) -> VersionState {
    if version.snap_start { VersionState::Pending } else { VersionState::Active }
}

/// Initialises a version that waits for it, behind the caller's back.
pub fn begin(ctx: &Ctx, platform: &Arc<Platform>, place: &Place, version: &Version) {
    if version.state != VersionState::Pending || version.version == LATEST {
        return;
    }
    let (ctx, platform) = (ctx.within(&place.account, &place.region), platform.clone());
    let ctx = ctx.as_service(None);
    let named = Named { place: place.clone(), qualifier: Some(version.version.clone()) };
    tokio::spawn(async move {
        if let Err(error) = initialise(&ctx, &platform, &named).await {
            tracing::warn!(?error, function = named.arn(), "a version could not be initialised");
        }
    });
}

/// Takes up what an earlier process left, and initialises anew what was active.
pub async fn resume(ctx: &Ctx, platform: &Arc<Platform>) -> Result<(), Error> {
    for (key, version) in ctx.store().rows::<Version>(rows::every(rows::VERSION)).await? {
        if !version.snap_start || matches!(version.state, VersionState::Failed { .. }) {
            continue;
        }
        let [account, region, name, ..] = &texts(&key)?[..] else { continue };
        let (Some(account), Some(region)) = (AccountId::new(account), Region::new(region)) else {
            continue;
        };
        let place = Place { account, region, name: name.clone() };
        begin(ctx, platform, &place, &Version { state: VersionState::Pending, ..version });
    }
    Ok(())
}

async fn initialise(ctx: &Ctx, platform: &Arc<Platform>, named: &Named) -> Result<(), Error> {
    let mut tries = 0;
    let state = loop {
        tries += 1;
        match attempt(ctx, platform, named).await {
            Ok(Ok(())) => break VersionState::Active,
            Ok(Err(error)) => break failed(&error),
            Err(Error::NotFound(_)) => return Ok(()),
            Err(error) if error.is_passing() && tries < TRIES => {
                ctx.world().sleep_until_ms(ctx.now_ms() + TRY_AGAIN_MS).await;
            }
            Err(error) => {
                let reason = Fault::from(error).message;
                break VersionState::Failed { code: "InternalError".into(), reason };
            }
        }
    };
    settle(ctx.store(), named, &state).await?;
    platform.settled.notify_waiters();
    Ok(())
}

async fn attempt(
    ctx: &Ctx,
    platform: &Arc<Platform>,
    named: &Named,
) -> Result<Result<(), FunctionError>, Error> {
    let target = Target::find(ctx, named.clone()).await?;
    let spec = run::spec(ctx, platform, &target).await?;
    let role = &target.version.role;
    let credentials = platform.sessions.of(ctx, target.place(), role).await?;
    let parked = platform.pool().await?.snapshot(&spec, credentials).await;
    parked.map_err(run::not_run)
}

fn failed(error: &FunctionError) -> VersionState {
    let code = match error.kind {
        FailureKind::Timeout => "FunctionError.InitTimeout",
        FailureKind::OutOfMemory => "FunctionError.InitResourceExhausted",
        _ => "FunctionError.RuntimeInitError",
    };
    let document: serde_json::Value = serde_json::from_slice(&error.payload).unwrap_or_default();
    let told = document["errorMessage"].as_str().unwrap_or(&error.error_type);
    let reason = told[..told.floor_char_boundary(REASON_BYTES_MAX)].to_owned();
    VersionState::Failed { code: code.into(), reason }
}

/// What a version has come to that waits for it. One that was Active stays so whatever becomes of what was initialised
/// anew: who invokes it initialises it.
async fn settle(store: &Store, named: &Named, state: &VersionState) -> Result<(), Error> {
    let Some(number) = named.qualifier.as_deref().and_then(|text| text.parse().ok()) else {
        return Ok(());
    };
    let key = &named.place.version(number);
    let body = |tx: Tx| async move {
        let version: Option<Version> = tx.row(key).await?;
        if let Some(version) = version.filter(|version| version.state == VersionState::Pending) {
            tx.put_value(key.clone(), &Version { state: state.clone(), ..version });
        }
        Ok::<_, Error>(())
    };
    store.transact(body).await
}

/// Waits until a version is no longer Pending; gives it as it is then.
pub async fn settled(
    ctx: &Ctx,
    platform: &Platform,
    place: &Place,
    number: u64,
) -> Result<Version, Error> {
    loop {
        let changed = platform.settled.notified();
        tokio::pin!(changed);
        changed.as_mut().enable();
        let version: Option<Version> = ctx.store().row(&place.version(number)).await?;
        let arn = place.arn_of(Some(&number.to_string()));
        let version = version.ok_or_else(|| Error::no_function(&arn))?;
        if version.state != VersionState::Pending {
            return Ok(version);
        }
        changed.await;
    }
}

/// Refuses a version that cannot run yet, or never will.
pub fn expect_ready(version: &Version) -> Result<(), Error> {
    match &version.state {
        VersionState::Active => Ok(()),
        VersionState::Pending => {
            let message = "Lambda is initializing your function. It will be ready to invoke once \
                           your function state becomes ACTIVE.";
            let fault = Fault::new(409, "SnapStartNotReadyException", message);
            Err(Error::Fault(fault.with("Type", "User")))
        }
        VersionState::Failed { .. } => Err(Error::Conflict(format!(
            "The operation cannot be performed at this time. The function is currently in the \
             following state: Failed ({})",
            version.function_name
        ))),
    }
}

/// <https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html>
pub fn not_restored(too_slow: bool) -> Fault {
    let fault = if too_slow {
        let message = "Lambda couldn't restore the snapshot within the timeout limit.";
        Fault::new(408, "SnapStartTimeoutException", message)
    } else {
        let message = "The afterRestore() runtime hook encountered an error. For more \
                       information, check the Amazon CloudWatch logs.";
        Fault::new(400, "SnapStartException", message)
    };
    fault.with("Type", "User")
}

#[cfg(test)]
mod tests {
    use super::settle;
    use crate::error::Error;
    use crate::rules::name::{Named, Place};
    use crate::store::{Rows, Version, VersionState};
    use aws::{AccountId, Region};
    use serde_json::json;
    use store::{Durability, Options, Store};
    use world::World;

    fn version(state: VersionState) -> Version {
        let mut version = json!({
            "function_name": "f", "version": "1", "runtime": "python3.13", "role": "r",
            "handler": "h", "description": "", "timeout_s": 3, "memory_mb": 128,
            "ephemeral_mb": 512, "environment": null, "layers": [], "revision_id": "v",
            "logging": { "group": "g" }, "modified_ms": 0, "snap_start": true,
        });
        version["code"] = json!({
            "blob": { "id": "00000000000000000000000000000000", "length": 1, "crc": 1 },
            "sha256": "s", "unzipped_bytes": 1,
        });
        Version { state, ..serde_json::from_value(version).unwrap() }
    }

    /// What is initialised anew after a restart may fail for want of memory.
    #[tokio::test]
    async fn what_was_active_stays_so() {
        let folder = tempfile::tempdir().unwrap();
        let options = Options { durability: Durability::Memory, ..Options::default() };
        let world = World::simulated(1, 0);
        let store = Store::open(&folder.path().join("data"), world, options).unwrap();
        let account = AccountId::new("123456789012").unwrap();
        let place = Place { account, region: Region::new("eu-west-1").unwrap(), name: "f".into() };
        let named = Named { place, qualifier: Some("1".into()) };
        let failed = VersionState::Failed { code: "InternalError".into(), reason: "r".into() };
        let key = &named.place.version(1);
        for (before, after) in
            [(VersionState::Active, VersionState::Active), (VersionState::Pending, failed.clone())]
        {
            let row = &version(before);
            let written = store.transact(|tx| async move {
                tx.put_value(key.clone(), row);
                Ok::<_, Error>(())
            });
            written.await.unwrap();
            settle(&store, &named, &failed).await.unwrap();
            let found: Option<Version> = store.row(key).await.unwrap();
            assert_eq!(found.unwrap().state, after);
        }
    }
}
