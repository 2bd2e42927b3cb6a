//! Timers of executions: what happens at a moment of cloud time.

use crate::durable::driver;
use crate::durable::execution::{Phase, Status};
use crate::durable::failure::Failure;
use crate::durable::ledger::{After, Ledger};
use crate::durable::operation::{Kind, Status as OperationStatus};
use crate::durable::site::Site;
use crate::error::Error;
use aws::Fault;
use serde::{Deserialize, Serialize};
use service::Ctx;
use store::{Timer, Tx};

pub const TIMER: &str = "durable";
const SERVICE: &str = "lambda";

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Moment {
    /// The execution has taken as long as it may.
    TimedOut,
    /// An invocation that failed is repeated.
    Retry,
    /// What is kept of an execution that has ended is removed.
    Forget,
    /// A wait ends, or a step is tried again.
    Due(u64),
    /// Nobody has called back.
    Uncalled(u64),
    /// No sign of life has come.
    Silent(u64),
}

#[derive(Serialize, Deserialize)]
struct Body {
    account: String,
    region: String,
    function: String,
    id: String,
    moment: Moment,
}

impl Moment {
    pub fn key(self, site: &Site) -> String {
        let what = match self {
            Moment::TimedOut => "timed-out".to_owned(),
            Moment::Retry => "retry".to_owned(),
            Moment::Forget => "forget".to_owned(),
            Moment::Due(number) => format!("due/{number}"),
            Moment::Uncalled(number) => format!("uncalled/{number}"),
            Moment::Silent(number) => format!("silent/{number}"),
        };
        format!("{}/{}/{what}", site.place.arn(), site.id)
    }

    pub fn set(self, tx: &Tx, site: &Site, due_ms: i64) {
        let body = Body {
            account: site.place.account.to_string(),
            region: site.place.region.to_string(),
            function: site.place.name.clone(),
            id: site.id.clone(),
            moment: self,
        };
        tx.set_timer(Timer {
            service: SERVICE.into(),
            name: TIMER.into(),
            key: self.key(site),
            due_ms,
            body: serde_json::to_vec(&body).expect("texts and a number").into(),
        });
    }

    pub fn cancel(self, tx: &Tx, site: &Site) {
        tx.cancel_timer(SERVICE, TIMER, &self.key(site));
    }
}

/// Whose a timer is.
pub fn account_of(timer: &Timer) -> Option<String> {
    serde_json::from_slice::<Body>(&timer.body).ok().map(|body| body.account)
}

pub async fn fire(ctx: Ctx, timer: Timer) -> Result<(), Fault> {
    let body: Body = serde_json::from_slice(&timer.body).map_err(Fault::internal)?;
    let site = Site::of(&body.account, &body.region, &body.function, &body.id);
    let site = site.ok_or_else(|| Fault::internal("a timer names no account or region"))?;
    let (at, now_ms, moment) = (&site, ctx.now_ms(), body.moment);
    let after = ctx
        .store()
        .transact(|tx| async move {
            let Some(mut ledger) = Ledger::open(&tx, at, now_ms).await? else {
                return Ok(After::default());
            };
            pass(&tx, &mut ledger, moment).await?;
            Ok::<_, Error>(ledger.close(&tx))
        })
        .await?;
    driver::follow(&ctx, after);
    Ok(())
}

async fn pass(tx: &Tx, ledger: &mut Ledger, moment: Moment) -> Result<(), Error> {
    let running = ledger.execution.is_running();
    match moment {
        Moment::Forget if !running => ledger.forget(tx).await,
        Moment::TimedOut if running => {
            let seconds = ledger.execution.timeout_s;
            let message = format!("Execution timed out after {seconds} seconds.");
            ledger.end(tx, Status::TimedOut, None, Some(Failure::message(message))).await
        }
        Moment::Retry if running && ledger.execution.phase == Phase::Waiting => {
            ledger.make_ready(tx);
            Ok(())
        }
        Moment::Due(number) if running => due(tx, ledger, number).await,
        Moment::Uncalled(number) if running => {
            let error = Failure::new("Callback.Timeout", "Callback timed out");
            uncalled(tx, ledger, number, error, |callback| callback.timeout_ms).await
        }
        Moment::Silent(number) if running => {
            let error = Failure::new("Callback.Heartbeat", "Callback timed out on heartbeat");
            uncalled(tx, ledger, number, error, |callback| callback.heartbeat_ms).await
        }
        _ => Ok(()),
    }
}

/// Ends a wait whose time has come, or lets a step's next attempt begin.
pub async fn due(tx: &Tx, ledger: &mut Ledger, number: u64) -> Result<(), Error> {
    let now_ms = ledger.now_ms;
    let is_due = |at_ms: &Option<i64>| at_ms.is_some_and(|at_ms| at_ms <= now_ms);
    if !ledger.execution.open.get(&number).is_some_and(is_due) {
        return Ok(());
    }
    let mut operation = ledger.operation(tx, number).await?;
    match operation.kind {
        Kind::Wait => ledger.finish(tx, operation, OperationStatus::Succeeded, None, None),
        Kind::Step => {
            operation.status = OperationStatus::Ready;
            operation.due_ms = None;
            ledger.change(tx, &operation);
        }
        _ => {}
    }
    Ok(())
}

async fn uncalled(
    tx: &Tx,
    ledger: &mut Ledger,
    number: u64,
    error: Failure,
    limit: fn(&crate::durable::operation::Callback) -> Option<i64>,
) -> Result<(), Error> {
    if !ledger.execution.open.contains_key(&number) {
        return Ok(());
    }
    let operation = ledger.operation(tx, number).await?;
    let limit_ms = operation.callback.as_ref().and_then(limit);
    if limit_ms.is_some_and(|limit_ms| limit_ms <= ledger.now_ms) {
        ledger.finish(tx, operation, OperationStatus::TimedOut, None, Some(error));
    }
    Ok(())
}
