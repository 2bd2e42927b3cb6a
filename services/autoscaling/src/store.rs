//! Scalable targets and their rows: the only file that names tables and timers' keys.

use crate::rules::plan::Plan;
use crate::rules::scalable::Scalable;
use crate::rules::tracking::Tracking;
use crate::{scaling, schedules};
use aws::{AccountId, Fault, Region};
use serde::{Deserialize, Serialize};
use service::{Ctx, Owner, Scope, Table};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use store::{Key, Range, StoreError, Timer, Tx};

const SERVICE: &str = "application-autoscaling";
/// Activities that are kept of a target.
const ACTIVITIES_MAX: usize = 50;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Target {
    pub scalable: Scalable,
    pub min: u64,
    pub max: u64,
    pub created_ms: i64,
    pub suspended: Suspended,
    pub tags: BTreeMap<String, String>,
    pub policies: Vec<Policy>,
    /// The latest first.
    pub activities: Vec<Activity>,
    pub raised_ms: Option<i64>,
    pub lowered_ms: Option<i64>,
    /// Rows of earlier versions have none.
    #[serde(default)]
    pub scheduled: Vec<ScheduledAction>,
    /// A scheduled action set the bounds, and the units have not followed yet.
    #[serde(default)]
    pub moved: bool,
}

impl Target {
    /// Whether its units are looked at each minute.
    pub fn is_watched(&self) -> bool {
        self.moved || !self.policies.is_empty()
    }

    /// When the first of its scheduled actions runs.
    pub fn next_scheduled_ms(&self) -> Option<i64> {
        self.scheduled.iter().filter_map(|action| action.next_ms).min()
    }

    /// Records what was done, the latest first.
    pub fn tell(&mut self, activity: Activity) {
        self.activities.insert(0, activity);
        self.activities.truncate(ACTIVITIES_MAX);
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suspended {
    pub scaling_in: bool,
    pub scaling_out: bool,
    pub scheduled: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Policy {
    pub name: String,
    /// In its ARN.
    pub id: String,
    pub created_ms: i64,
    pub tracking: Tracking,
    /// Which of the cooldowns the policy names.
    pub told_cooldowns: (bool, bool),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScheduledAction {
    pub name: String,
    /// In its ARN.
    pub id: String,
    pub created_ms: i64,
    pub plan: Plan,
    pub min: Option<u64>,
    pub max: Option<u64>,
    /// None once it has run for the last time.
    pub next_ms: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Activity {
    pub id: String,
    pub description: String,
    pub cause: String,
    pub at_ms: i64,
    /// Why it failed.
    pub failure: Option<String>,
    pub message: String,
}

/// What a timer needs to find its target again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct TargetName {
    account: String,
    region: String,
    scalable: Scalable,
}

/// Every table, and whose its rows are.
pub fn tables() -> Vec<Table> {
    vec![Table::of::<Target>("autoscaling.target", Owner::Key)]
}

pub fn target(account: &AccountId, region: &Region, scalable: &Scalable) -> Key {
    let key = Key::new("autoscaling.target").account(account).region(region);
    key.str(&scalable.resource).str(&scalable.dimension)
}

pub fn targets(ctx: &Ctx) -> Range {
    let key = Key::new("autoscaling.target").account(ctx.account()).region(ctx.region());
    Range::prefix(&key)
}

pub fn every_target() -> Range {
    Range::prefix(&Key::new("autoscaling.target"))
}

/// The targets of an account and region, in the order of their names.
pub async fn list(ctx: &Ctx) -> Result<Vec<Target>, Fault> {
    let rows = ctx.store().range(targets(ctx)).await.map_err(fault)?;
    let parse =
        |(_, row): (Key, _)| serde_json::from_slice(row_bytes(&row)).map_err(Fault::internal);
    rows.into_iter().map(parse).collect()
}

fn row_bytes(row: &impl AsRef<[u8]>) -> &[u8] {
    row.as_ref()
}

pub async fn find(ctx: &Ctx, tx: &Tx, scalable: &Scalable) -> Result<Option<Target>, Fault> {
    tx.get_value(&target(ctx.account(), ctx.region(), scalable)).await.map_err(fault)
}

/// Keeps a target, and looks after it each minute as long as it is watched, and when its next scheduled action runs.
pub fn put(ctx: &Ctx, tx: &Tx, row: &Target) {
    tx.put_value(target(ctx.account(), ctx.region(), &row.scalable), row);
    let watched_ms = row.is_watched().then(|| scaling::next_ms(ctx.now_ms()));
    for (name, due_ms) in
        [(scaling::TIMER, watched_ms), (schedules::TIMER, row.next_scheduled_ms())]
    {
        match due_ms {
            Some(due_ms) => set_timer(ctx, tx, &row.scalable, (name, due_ms)),
            None => cancel_timer(ctx, tx, &row.scalable, name),
        }
    }
}

/// Has a target that is kept looked at as soon as its transaction is through.
pub fn look_at_once(ctx: &Ctx, tx: &Tx, scalable: &Scalable) {
    set_timer(ctx, tx, scalable, (scaling::TIMER, ctx.now_ms()));
}

pub fn delete(ctx: &Ctx, tx: &Tx, scalable: &Scalable) {
    tx.delete(&target(ctx.account(), ctx.region(), scalable));
    cancel_timer(ctx, tx, scalable, scaling::TIMER);
    cancel_timer(ctx, tx, scalable, schedules::TIMER);
}

fn set_timer(ctx: &Ctx, tx: &Tx, scalable: &Scalable, (name, due_ms): (&str, i64)) {
    let body = TargetName {
        account: ctx.account().to_string(),
        region: ctx.region().to_string(),
        scalable: scalable.clone(),
    };
    tx.set_timer(Timer {
        service: SERVICE.into(),
        name: name.into(),
        key: timer_key(ctx.account().as_str(), ctx.region().as_str(), scalable),
        due_ms,
        body: serde_json::to_vec(&body).unwrap_or_default().into(),
    });
}

fn cancel_timer(ctx: &Ctx, tx: &Tx, scalable: &Scalable, name: &str) {
    let key = timer_key(ctx.account().as_str(), ctx.region().as_str(), scalable);
    tx.cancel_timer(SERVICE, name, &key);
}

pub fn timer_key(account: &str, region: &str, scalable: &Scalable) -> String {
    format!("{account}/{region}/{}/{}", scalable.resource, scalable.dimension)
}

/// The row of a timer's target; none if its body cannot be read.
pub fn target_of_timer(timer: &Timer) -> Option<Key> {
    let named: TargetName = serde_json::from_slice(&timer.body).ok()?;
    let (account, region) = (AccountId::new(&named.account)?, Region::new(&named.region)?);
    Some(target(&account, &region, &named.scalable))
}

/// A timer's target, and a context within its account and region.
pub fn within(ctx: &Ctx, timer: &Timer) -> Result<(Ctx, Scalable), Fault> {
    let named: TargetName = serde_json::from_slice(&timer.body).map_err(Fault::internal)?;
    let place = AccountId::new(&named.account).zip(Region::new(&named.region));
    let (account, region) =
        place.ok_or_else(|| Fault::internal("a target's timer names no account or region"))?;
    Ok((ctx.within(&account, &region), named.scalable))
}

/// Whose a timer is.
pub fn account_of(timer: &Timer) -> Option<String> {
    serde_json::from_slice::<TargetName>(&timer.body).ok().map(|named| named.account)
}

/// A target's ARN says nothing of what it is: 36 digits that are the same for the same thing.
pub fn target_arn(scope: &Scope, scalable: &Scalable) -> String {
    let name = format!("{}/{}/{}", scope.account, scope.region, timer_key("", "", scalable));
    let digest = Sha256::digest(name);
    let digits: String = digest[..18].iter().map(|byte| format!("{byte:02x}")).collect();
    scope.arn(SERVICE, &format!("scalable-target/{digits}")).to_string()
}

pub fn policy_arn(scope: &Scope, scalable: &Scalable, policy: &Policy) -> String {
    format!(
        "arn:aws:autoscaling:{}:{}:scalingPolicy:{}:resource/{}/{}:policyName/{}",
        scope.region,
        scope.account,
        policy.id,
        scalable.namespace(),
        scalable.resource,
        policy.name
    )
}

pub fn scheduled_action_arn(
    scope: &Scope,
    scalable: &Scalable,
    action: &ScheduledAction,
) -> String {
    format!(
        "arn:aws:autoscaling:{}:{}:scheduledAction:{}:resource/{}/{}:scheduledActionName/{}",
        scope.region,
        scope.account,
        action.id,
        scalable.namespace(),
        scalable.resource,
        action.name
    )
}

/// What a failing store means to a client.
pub fn fault(error: StoreError) -> Fault {
    let mut fault = match error {
        StoreError::Contended => Fault::client(
            "ConcurrentUpdateException",
            "Concurrent updates caused an exception, for example, if you request an update to an \
             Application Auto Scaling resource that already has a pending update.",
        ),
        _ => Fault::new(
            500,
            "InternalServiceException",
            "The service encountered an internal error.",
        ),
    };
    fault.internal = Some(error.to_string());
    fault
}

/// Runs a transaction whose body fails with faults.
pub async fn transact<T, F, Fut>(ctx: &Ctx, body: F) -> Result<T, Fault>
where
    T: Send,
    F: Fn(Tx) -> Fut + Send + Sync,
    Fut: Future<Output = Result<T, Fault>> + Send,
{
    service::transact(ctx.store(), fault, body).await
}
