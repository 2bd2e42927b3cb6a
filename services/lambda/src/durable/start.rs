//! The beginning of an execution, and what its caller is told of its end.

use crate::concurrency::RESERVED_FULL;
use crate::durable::AWAITED_S_MAX;
use crate::durable::driver;
use crate::durable::execution::{Execution, Parent, Phase, Status};
use crate::durable::failure::Failure;
use crate::durable::ledger::{self, After, Ledger};
use crate::durable::moment::Moment;
use crate::durable::site::{self, Site};
use crate::error::Error;
use crate::pool::spec::Outcome;
use crate::rules::name::Named;
use crate::run::Target;
use crate::runtime::failure::{FailureKind, FunctionError};
use crate::store::{Durable, Function, Rows};
use aws::Fault;
use bytes::Bytes;
use service::Ctx;
use std::collections::{BTreeMap, BTreeSet};
use store::Tx;

/// An execution that is to begin.
#[derive(Clone, Debug)]
pub struct Planned {
    pub site: Site,
    pub execution: Execution,
    pub input: Bytes,
}

/// One that is there, and where.
#[derive(Clone, Debug)]
pub struct Begun {
    pub site: Site,
    pub execution: Execution,
}

/// Refuses an execution of no version in particular, and one that would be awaited for too long.
pub fn startable(named: &Named, durable: Durable, awaited: bool) -> Result<(), Error> {
    if named.qualifier.is_none() {
        let message = "You cannot invoke a durable function using an unqualified ARN.";
        return Err(Error::Invalid(message.into()));
    }
    if awaited && durable.timeout_s > AWAITED_S_MAX {
        return Err(Error::Invalid(
            "You cannot synchronously invoke a durable function with an executionTimeout greater \
             than 15 minutes."
                .into(),
        ));
    }
    Ok(())
}

/// Refuses, as an invocation is refused, to wait for a function that may not run at all.
pub fn awaitable(function: &Function) -> Result<(), Error> {
    match function.reserved_concurrency {
        Some(0) => Err(Error::Throttled(RESERVED_FULL)),
        _ => Ok(()),
    }
}

impl Planned {
    /// Refuses what is no durable function's, and what is not [`startable`].
    pub fn new(
        ctx: &Ctx,
        target: &Target,
        input: Bytes,
        name: Option<&str>,
        awaited: bool,
    ) -> Result<Planned, Error> {
        let Some(durable) = target.version.durable else {
            return Err(Error::Invalid(
                "You cannot use a durable execution name with a function that is not durable."
                    .into(),
            ));
        };
        startable(&target.named, durable, awaited)?;
        let (now_ms, place) = (ctx.now_ms(), target.place());
        let id = id(now_ms, &ctx.world().uuid());
        let execution = Execution {
            account: place.account.to_string(),
            region: place.region.to_string(),
            function: place.name.clone(),
            function_id: target.function.id.clone(),
            version: target.version.version.clone(),
            name: name.map_or_else(|| ctx.world().uuid(), str::to_owned),
            id: id.clone(),
            status: Status::Running,
            started_ms: now_ms,
            ended_ms: None,
            timeout_s: durable.timeout_s,
            retention_days: durable.retention_days,
            awaited,
            trace: ctx.trace().map(str::to_owned),
            parent: None,
            error: None,
            phase: Phase::Waiting,
            invocations: 0,
            token: None,
            tokens: 0,
            checkpointed: None,
            operations: 0,
            bytes: 0,
            events: 0,
            open: BTreeMap::new(),
            unseen: BTreeSet::new(),
            told: BTreeSet::new(),
            failures: 0,
            throttles: 0,
        };
        Ok(Planned { site: Site { place: place.clone(), id }, execution, input })
    }

    pub fn arn(&self) -> String {
        self.execution.arn(&self.site)
    }

    /// This one as an operation of another execution.
    pub fn of_parent(&self, ledger: &Ledger, operation: u64) -> Planned {
        let parent = Parent {
            account: ledger.execution.account.clone(),
            region: ledger.execution.region.clone(),
            function: ledger.execution.function.clone(),
            id: ledger.execution.id.clone(),
            operation,
        };
        let execution = Execution { parent: Some(parent), ..self.execution.clone() };
        Planned { execution, ..self.clone() }
    }

    /// Its rows and its time limit; it is ready.
    pub fn write(&self, tx: &Tx, now_ms: i64) -> After {
        let mut ledger = Ledger::new(self.site.clone(), self.execution.clone(), now_ms);
        tx.put_value(site::name(&self.site.place, &self.execution.name), &self.site.id);
        tx.put(self.site.input(), self.input.clone());
        ledger::begun(&mut ledger, tx);
        let timeout_ms = i64::from(self.execution.timeout_s) * 1000;
        Moment::TimedOut.set(tx, &self.site, now_ms + timeout_ms);
        ledger.make_ready(tx);
        ledger.close(tx)
    }
}

/// Unique, and in the order of the starts: a UUID of version 7.
fn id(now_ms: i64, uuid: &str) -> String {
    let now_ms = now_ms.max(0);
    format!("{:08x}-{:04x}-7{}", now_ms >> 16, now_ms & 0xffff, uuid.get(15..).unwrap_or_default())
}

/// Begins an execution, or finds the one that has its name and its input. `once`: the id by which a repeat is
/// recognised.
pub async fn begin(ctx: &Ctx, planned: &Planned, once: Option<&str>) -> Result<Begun, Error> {
    let now_ms = ctx.now_ms();
    let (begun, after) = ctx
        .store()
        .transact(|tx| async move {
            let begun = |execution: &Execution, site: &Site| Begun {
                site: site.clone(),
                execution: execution.clone(),
            };
            let fresh = begun(&planned.execution, &planned.site);
            if let Some(id) = once
                && !tx.once(id).await?
            {
                return Ok((fresh, After::default()));
            }
            let name = site::name(&planned.site.place, &planned.execution.name);
            let Some(id) = tx.row::<String>(&name).await? else {
                return Ok((fresh, planned.write(&tx, now_ms)));
            };
            let site = Site { place: planned.site.place.clone(), id };
            let execution: Option<Execution> = tx.row(&site.execution()).await?;
            let gone = || Error::Fault(Fault::internal("a name leads to no execution"));
            let execution = execution.ok_or_else(gone)?;
            if tx.get(&site.input()).await?.as_ref() != Some(&planned.input) {
                return Err(Error::DurableStarted(planned.execution.name.clone()));
            }
            Ok::<_, Error>((begun(&execution, &site), After::default()))
        })
        .await?;
    driver::follow(ctx, after);
    Ok(begun)
}

/// Waits for the end of an execution.
pub async fn outcome(ctx: &Ctx, site: &Site) -> Result<Outcome, Error> {
    let mut ended = ctx.store().signals().subscribe(&site.topic());
    loop {
        let execution: Option<Execution> = ctx.store().row(&site.execution()).await?;
        let gone = || Error::Platform("the execution is gone".into());
        let execution = execution.ok_or_else(gone)?;
        if execution.is_running() {
            ended.changed().await;
            continue;
        }
        if execution.status == Status::Succeeded {
            let result = ctx.store().get(&site.result()).await?;
            return Ok(Outcome::succeeded(result.unwrap_or_else(|| Bytes::from_static(b"null"))));
        }
        let failure = execution.error.unwrap_or_default();
        return Ok(Outcome::failed(function_error(&failure)));
    }
}

fn function_error(failure: &Failure) -> FunctionError {
    FunctionError {
        kind: FailureKind::Unhandled,
        error_type: failure.error_type.clone().unwrap_or_else(|| "Error".to_owned()),
        payload: failure.answer().to_string().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::{id, startable};
    use crate::durable::AWAITED_S_MAX;
    use crate::durable::site::Site;
    use crate::rules::name::Named;
    use crate::store::Durable;

    #[test]
    fn ids_are_in_the_order_of_the_starts() {
        let uuid = "c0ffee00-1234-4321-8765-0123456789ab";
        let (early, late) = (id(1_780_000_000_000, uuid), id(1_780_000_000_001, uuid));
        assert!(early < late);
        assert_eq!(early.len(), uuid.len());
    }

    #[test]
    fn versions_are_started_and_awaited_for_a_quarter_of_an_hour() {
        let place = Site::of("123456789012", "eu-west-1", "f", "i").unwrap().place;
        let named = |qualifier: Option<&str>| Named {
            place: place.clone(),
            qualifier: qualifier.map(str::to_owned),
        };
        let limit = |timeout_s| Durable { timeout_s, retention_days: 1 };
        let (most, more) = (limit(AWAITED_S_MAX), limit(AWAITED_S_MAX + 1));
        for qualifier in ["1", "$LATEST", "live"] {
            let named = named(Some(qualifier));
            assert!(startable(&named, most, true).is_ok());
            assert!(startable(&named, more, true).is_err());
            assert!(startable(&named, more, false).is_ok());
        }
        assert!(startable(&named(None), most, false).is_err());
    }
}
