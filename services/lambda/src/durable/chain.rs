//! Functions that an execution invokes as operations of its own.

use crate::durable::PAYLOAD_BYTES_MAX;
use crate::durable::driver;
use crate::durable::execution::Execution;
use crate::durable::failure::Failure;
use crate::durable::ledger::{After, Ledger};
use crate::durable::operation::Status;
use crate::durable::site::{self, Site};
use crate::durable::start::Planned;
use crate::durable::state::ROWS_AT_ONCE;
use crate::error::Error;
use crate::platform::Platform;
use crate::pool::spec::Outcome;
use crate::rules::name::{self, LATEST, Named, Place};
use crate::run::{self, Given, Target};
use crate::store::Rows;
use crate::under_way::UnderWay;
use aws::{AccountId, Arn, Fault, Region};
use bytes::Bytes;
use model_lambda as model;
use serde::{Deserialize, Serialize};
use service::{Access, Ctx, texts};
use std::collections::HashMap;
use std::sync::Arc;
use store::{Key, Part, Range, Store};

/// Between attempts at a function that is throttled.
const PAUSE_MS: i64 = 1_000;
const PAUSE_MAX_MS: i64 = 300_000;

/// What a checkpoint's invocations come to, by the ids of their operations.
pub type Plans = HashMap<String, Plan>;

pub enum Plan {
    /// The operation fails at once.
    Refused(Failure),
    Run(Box<Planned>),
    Call(Call),
}

/// Calls that are being made.
pub type Calls = UnderWay<(Site, u64)>;

/// An invocation of a function without executions of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Call {
    pub account: String,
    pub region: String,
    pub function: String,
    pub qualifier: Option<String>,
    pub version: String,
    pub input: String,
    pub trace: Option<String>,
}

impl Call {
    fn named(&self) -> Option<Named> {
        let (account, region) = (AccountId::new(&self.account)?, Region::new(&self.region)?);
        let place = Place { account, region, name: self.function.clone() };
        Some(Named { place, qualifier: self.qualifier.clone() })
    }
}

/// Finds the functions that updates invoke, and whether the execution's role may.
pub async fn plan(
    ctx: &Ctx,
    site: &Site,
    execution: &Execution,
    updates: &[model::OperationUpdate],
) -> Result<Plans, Error> {
    let mut plans = Plans::new();
    let calls = updates.iter().filter(|update| {
        update.type_ == model::OperationType::ChainedInvoke
            && update.action == model::OperationAction::Start
    });
    for update in calls {
        let Some(options) = &update.chained_invoke_options else { continue };
        if options.tenant_id.is_some() {
            return Err(Error::NotBuilt("Tenant isolation".into()));
        }
        let input = update.payload.clone().unwrap_or_else(|| "{}".to_owned());
        let planned = match one(ctx, site, execution, options, input).await {
            Ok(planned) => planned,
            // What passes must not end the operation: the checkpoint is tried again.
            Err(error) if error.is_passing() => return Err(error),
            Err(error) => Plan::Refused(Failure::of_error(error)),
        };
        plans.insert(update.id.clone(), planned);
    }
    Ok(plans)
}

async fn one(
    ctx: &Ctx,
    site: &Site,
    execution: &Execution,
    options: &model::ChainedInvokeOptions,
    input: String,
) -> Result<Plan, Error> {
    let function = options.function_name.as_str();
    let ctx = ctx.within(&site.place.account, &site.place.region);
    let named = name::parse(&ctx.scope(), function, None)
        .map_err(|_| Error::Invalid(format!("Invalid function ARN '{function}'")))?;
    for (differs, what) in [
        (named.place.account != site.place.account, "account"),
        (named.place.region != site.place.region, "region"),
    ] {
        if differs {
            let message = format!("Cannot start a CHAINED_INVOKE on a function in another {what}.");
            return Err(Error::Invalid(message));
        }
    }
    let own = Named { place: site.place.clone(), qualifier: Some(execution.version.clone()) };
    let own = Target::find(&ctx, own).await?;
    let role: Arn = own.version.role.parse().map_err(Fault::internal)?;
    let as_role = ctx.as_role(&role, &site.place.session_name()).await?;
    as_role.authorize(&[Access::new("lambda:InvokeFunction", named.arn())]).await?;
    let target = Target::find(&ctx, named).await?;
    // What is invoked follows from the execution's run.
    let given = options.x_amzn_trace_id.as_deref().filter(|given| !given.is_empty());
    let ctx = ctx.traced(given.or(execution.trace.as_deref()));
    let trace = crate::trace::of(&ctx, &site.place, own.function.may_loop)?;
    if target.version.durable.is_some() {
        let ctx = ctx.traced(Some(&trace));
        let planned = Planned::new(&ctx, &target, Bytes::from(input), None, false)?;
        return Ok(Plan::Run(Box::new(planned)));
    }
    Ok(Plan::Call(Call {
        account: target.place().account.to_string(),
        region: target.place().region.to_string(),
        function: target.place().name.clone(),
        qualifier: target.named.qualifier.clone(),
        version: target.version.version.clone(),
        input,
        trace: Some(trace),
    }))
}

/// Takes up what an earlier process left: few at a time, as each holds an input.
pub async fn resume(ctx: &Ctx) -> Result<(), Error> {
    let mut range = Range::prefix(&Key::new(site::CALL)).limit(ROWS_AT_ONCE);
    loop {
        let few = ctx.store().range(range.clone()).await?;
        for (key, _) in &few {
            range = range.after(key);
            let [account, region, function, id] = &texts(key)?[..] else { continue };
            let Some(Part::U64(number)) = key.parts()?.pop() else { continue };
            if let Some(site) = Site::of(account, region, function, id) {
                spawn(ctx, site, number);
            }
        }
        if few.len() < ROWS_AT_ONCE {
            return Ok(());
        }
    }
}

/// Makes a call, behind the caller's back, unless it is being made.
pub fn spawn(ctx: &Ctx, site: Site, number: u64) {
    let platform: Arc<Platform> = ctx.state();
    let Some(under_way) = platform.calls.begin((site.clone(), number)) else { return };
    let ctx = ctx.within(&site.place.account, &site.place.region).as_service(None);
    tokio::spawn(async move {
        let _under_way = under_way;
        let mut pause_ms = PAUSE_MS;
        while let Err(error) = step(&ctx, &site, number).await {
            tracing::warn!(?error, id = site.id, number, "a chained invocation is tried again");
            ctx.world().sleep_until_ms(ctx.now_ms() + pause_ms).await;
            pause_ms = (pause_ms * 2).min(PAUSE_MAX_MS);
        }
    });
}

/// The call that is still to be made: an execution that has ended waits for none.
async fn wanted(store: &Store, site: &Site, number: u64) -> Result<Option<Call>, Error> {
    store
        .transact(|tx| async move {
            let execution: Option<Execution> = tx.row(&site.execution()).await?;
            if execution.is_some_and(|execution| execution.is_running()) {
                return Ok(tx.row(&site.call(number)).await?);
            }
            tx.delete(&site.call(number));
            Ok(None)
        })
        .await
}

async fn step(ctx: &Ctx, site: &Site, number: u64) -> Result<(), Error> {
    let Some(call) = wanted(ctx.store(), site, number).await? else { return Ok(()) };
    let (status, result, error) = match make(ctx, &call).await {
        Ok(outcome) => answer(outcome),
        Err(error) if error.is_passing() => return Err(error),
        Err(error) => (Status::Failed, None, Some(Failure::of_error(error))),
    };
    let (result, error, now_ms) = (&result, &error, ctx.now_ms());
    let after = ctx
        .store()
        .transact(|tx| async move {
            tx.delete(&site.call(number));
            let Some(mut ledger) = Ledger::open(&tx, site, now_ms).await? else {
                return Ok(After::default());
            };
            ledger.answered(&tx, number, status, result.clone(), error.clone()).await?;
            Ok::<_, Error>(ledger.close(&tx))
        })
        .await?;
    driver::follow(ctx, after);
    Ok(())
}

async fn make(ctx: &Ctx, call: &Call) -> Result<Outcome, Error> {
    let named = call.named().ok_or_else(Error::no_resource)?;
    let named = Named { qualifier: named.qualifier.or(Some(LATEST.into())), ..named };
    let ctx = ctx.traced(call.trace.as_deref());
    let target = Target::find(&ctx, named).await?;
    let platform: Arc<Platform> = ctx.state();
    let given = Given {
        request_id: ctx.world().uuid(),
        payload: Bytes::from(call.input.clone()),
        client_context: None,
    };
    run::once(&ctx, &platform, &target, given, None).await
}

fn answer(outcome: Outcome) -> (Status, Option<String>, Option<Failure>) {
    let failed = |message: String| (Status::Failed, None, Some(Failure::message(message)));
    match outcome.result {
        Err(error) => (Status::Failed, None, Some(Failure::of_function(&error))),
        Ok(result) if result.len() > PAYLOAD_BYTES_MAX => failed(format!(
            "CHAINED_INVOKE output payload size must be less than or equal to \
             {PAYLOAD_BYTES_MAX} bytes."
        )),
        Ok(result) => match String::from_utf8(result.into()) {
            Ok(result) => (Status::Succeeded, Some(result), None),
            Err(_) => failed("CHAINED_INVOKE response could not be decoded as UTF-8.".into()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::{Call, wanted};
    use crate::durable::execution::Status;
    use crate::durable::sample::Room;
    use crate::error::Error;
    use crate::store::Rows;

    fn call() -> Call {
        Call {
            account: "123456789012".into(),
            region: "eu-west-1".into(),
            function: "g".into(),
            qualifier: None,
            version: "$LATEST".into(),
            input: "{}".into(),
            trace: None,
        }
    }

    #[tokio::test]
    async fn an_execution_that_has_ended_calls_nobody() {
        let room = &Room::new().await;
        let written = room.store.transact(|tx| async move {
            tx.put_value(room.site.call(1), &call());
            Ok::<_, Error>(())
        });
        written.await.unwrap();
        assert_eq!(wanted(&room.store, &room.site, 1).await.unwrap(), Some(call()));
        assert_eq!(wanted(&room.store, &room.site, 2).await.unwrap(), None);
        let ended = room.store.transact(|tx| async move {
            let mut ledger = room.ledger(&tx).await;
            ledger.end(&tx, Status::Stopped, None, None).await?;
            ledger.close(&tx);
            Ok::<_, Error>(())
        });
        ended.await.unwrap();
        assert_eq!(wanted(&room.store, &room.site, 1).await.unwrap(), None);
        let row: Option<Call> = room.store.row(&room.site.call(1)).await.unwrap();
        assert_eq!(row, None);
    }
}
