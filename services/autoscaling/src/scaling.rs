//! What time does: each minute a target with policies is looked at, and gets other units if one of them asks.
//!
//! A crash between the change of units and its record looks again and finds the change made. What cannot be done is
//! recorded as a failed activity, and tried again a minute later.

use crate::functions;
use crate::rules::scalable::{Direction, Scalable};
use crate::rules::tracking::{BELOW_MINUTES, Change};
use crate::store::{self as rows, Activity, Target};
use aws::{AccountId, Arn, Fault, Principal};
use serde_json::{Value, json};
use service::{Ctx, MetricQuery, Minute};
use std::hash::{DefaultHasher, Hash, Hasher};
use store::Timer;
use tokio::sync::Mutex;

/// The timer's name.
pub const TIMER: &str = "scaling";
const SESSION: &str = "AutoScaling-UpdateTable";
const MINUTE_MS: i64 = 60_000;
/// How long after a minute it is looked at.
const DELAY_MS: i64 = 1_000;

/// A table's changes take turns, from what is read to what is written: each names both sides of a throughput, and would
/// put back what another one has just changed of the other side. Tables share the turns, as there are few changes.
#[derive(Default)]
pub struct Turns {
    tables: [Mutex<()>; TURNS],
}

const TURNS: usize = 32;

impl Turns {
    /// The table's replicas in other regions have the same turn.
    fn of(&self, account: &AccountId, scalable: &Scalable) -> &Mutex<()> {
        let mut hasher = DefaultHasher::new();
        (account.as_str(), scalable.table()).hash(&mut hasher);
        &self.tables[(hasher.finish() % TURNS as u64) as usize]
    }
}

/// When a target is looked at next.
pub fn next_ms(now_ms: i64) -> i64 {
    (now_ms.div_euclid(MINUTE_MS) + 1) * MINUTE_MS + DELAY_MS
}

/// Whose role it acts in: the service that speaks, and the role's name.
pub fn linked(scalable: &Scalable) -> (&'static str, &'static str) {
    match scalable.function() {
        Some(_) => (
            "lambda.application-autoscaling.amazonaws.com",
            "AWSServiceRoleForApplicationAutoScaling_LambdaConcurrency",
        ),
        None => (
            "dynamodb.application-autoscaling.amazonaws.com",
            "AWSServiceRoleForApplicationAutoScaling_DynamoDBTable",
        ),
    }
}

/// The ARN of that role in an account.
pub fn role_arn(account: &AccountId, scalable: &Scalable) -> String {
    let (service, role) = linked(scalable);
    format!("arn:aws:iam::{account}:role/aws-service-role/{service}/{role}")
}

pub async fn fire(ctx: Ctx, timer: Timer) -> Result<(), Fault> {
    let (ctx, scalable) = rows::within(&ctx, &timer)?;
    let row = rows::target(ctx.account(), ctx.region(), &scalable);
    let found = ctx.store().get_value::<Target>(&row).await.map_err(rows::fault)?;
    let Some(target) = found.filter(Target::is_watched) else { return Ok(()) };
    let done = match scale(&ctx, &target).await {
        Ok(done) => done,
        Err(fault) => Some(Done::failed(&target, &fault)),
    };
    let followed = done.as_ref().is_none_or(|done| done.failure.is_none());
    let bounds = (target.min, target.max);
    let (ctx, scalable, done) = (&ctx, &scalable, &done);
    let id = &ctx.world().uuid();
    rows::transact(ctx, |tx| async move {
        let Some(mut target) = rows::find(ctx, &tx, scalable).await? else { return Ok(()) };
        if let Some(done) = done {
            done.record(&mut target, id, ctx.now_ms());
        }
        // Bounds that were moved again in the meantime have not been followed.
        target.moved &= !(followed && (target.min, target.max) == bounds);
        rows::put(ctx, &tx, &target);
        Ok(())
    })
    .await
}

/// A change that was made, or could not be.
struct Done {
    units: Option<u64>,
    cause: String,
    raised: Option<bool>,
    failure: Option<String>,
}

impl Done {
    fn tried(units: u64, wanted: u64, cause: String, changed: Result<(), Fault>) -> Done {
        let failure = changed.err().map(|fault| fault.message);
        Done { units: Some(wanted), cause, raised: Some(wanted > units), failure }
    }

    fn failed(target: &Target, fault: &Fault) -> Done {
        let cause = format!("scaling of {} was looked at", target.scalable.dimension);
        Done { units: None, cause, raised: None, failure: Some(fault.message.clone()) }
    }

    fn record(&self, target: &mut Target, id: &str, now_ms: i64) {
        let units = target.scalable.units();
        let description = match self.units {
            Some(wanted) => format!("Setting {units} to {wanted}."),
            None => format!("Setting {units}."),
        };
        let message = match (&self.failure, self.units) {
            (Some(failure), _) => {
                format!("Failed to set {units}. Reason: {failure}")
            }
            (None, wanted) => format!(
                "Successfully set {units} to {}. Change successfully fulfilled by {}.",
                wanted.unwrap_or_default(),
                target.scalable.namespace()
            ),
        };
        let (cause, failure) = (self.cause.clone(), self.failure.clone());
        let activity =
            Activity { id: id.into(), description, cause, at_ms: now_ms, failure, message };
        // What fails again for the same reason is told once, with the moment of the last time.
        let repeats = |last: &Activity| last.failure.is_some() && last.message == activity.message;
        if target.activities.first().is_some_and(repeats) {
            target.activities[0].at_ms = now_ms;
            return;
        }
        target.tell(activity);
        match (self.raised, &self.failure) {
            (Some(true), None) => target.raised_ms = Some(now_ms),
            (Some(false), None) => target.lowered_ms = Some(now_ms),
            _ => {}
        }
    }
}

/// Gives the target the units that its policies ask for; none where they ask for nothing.
async fn scale(ctx: &Ctx, target: &Target) -> Result<Option<Done>, Fault> {
    let scalable = &target.scalable;
    let minutes = measured(ctx, scalable, scalable.consumed_metric()).await?;
    if let Some(named) = scalable.function() {
        let asker = asker(ctx, scalable).await?;
        let units = functions::provisioned(&asker, named).await?;
        let Some((wanted, cause)) = wanted(target, units, &minutes, ctx.now_ms()) else {
            return Ok(None);
        };
        let changed = functions::change(&asker, named, wanted).await;
        return Ok(Some(Done::tried(units, wanted, cause, changed)));
    }
    // Moved bounds are followed at once, whatever was measured before.
    if !target.moved {
        // An on-demand table has none, and neither has one that is gone.
        let provisioned = measured(ctx, scalable, scalable.provisioned_metric()).await?;
        let Some(units) = provisioned.last().copied().flatten() else { return Ok(None) };
        if wanted(target, units as u64, &minutes, ctx.now_ms()).is_none() {
            return Ok(None);
        }
    }
    let turns = ctx.state::<Turns>();
    let _turn = turns.of(ctx.account(), scalable).lock().await;
    let asker = &asker(ctx, scalable).await?;
    // What was measured may have been changed since, by another one's turn or by somebody else.
    let Some(known) = known_units(asker, scalable).await? else { return Ok(None) };
    let units = known.of(scalable.direction());
    let Some((wanted, cause)) = wanted(target, units, &minutes, ctx.now_ms()) else {
        return Ok(None);
    };
    let changed = change(asker, scalable, known.with(scalable.direction(), wanted)).await;
    Ok(Some(Done::tried(units, wanted, cause, changed)))
}

/// The units that should be there, and why; none where what is there is right.
fn wanted(
    target: &Target,
    units: u64,
    minutes: &[Option<f64>],
    now_ms: i64,
) -> Option<(u64, String)> {
    let clamped = units.clamp(target.min, target.max.max(target.min));
    let may = |change: bool| {
        let suspended = target.suspended;
        if change { !suspended.scaling_out } else { !suspended.scaling_in }
    };
    if clamped != units {
        let bound = if clamped > units { "minimum" } else { "maximum" };
        let cause = format!("{bound} capacity was set to {clamped}");
        return may(clamped > units).then_some((clamped, cause));
    }
    let over = |since_ms: Option<i64>, seconds: i32| {
        since_ms.is_none_or(|at| now_ms - at >= i64::from(seconds) * 1000)
    };
    let mut asked = Vec::new();
    for policy in &target.policies {
        let tracking = &policy.tracking;
        match tracking.change(units, minutes) {
            Some(Change::Out(to))
                if may(true) && over(target.raised_ms, tracking.out_cooldown_s) =>
            {
                asked.push((to.min(target.max), &policy.name));
            }
            Some(Change::In(to))
                if may(false) && over(target.lowered_ms, tracking.in_cooldown_s) =>
            {
                asked.push((to.max(target.min), &policy.name));
            }
            _ => {}
        }
    }
    // Where policies disagree, the one that gives more is followed.
    let (to, name) = asked.into_iter().max_by_key(|(to, _)| *to)?;
    (to != units).then(|| {
        let way = if to > units { "above" } else { "below" };
        (to, format!("consumption {way} the target triggered policy {name}"))
    })
}

/// What is measured of each of the last whole minutes, the last one last.
async fn measured(ctx: &Ctx, scalable: &Scalable, metric: &str) -> Result<Vec<Option<f64>>, Fault> {
    let end_ms = ctx.now_ms().div_euclid(MINUTE_MS) * MINUTE_MS;
    let from_ms = end_ms - BELOW_MINUTES as i64 * MINUTE_MS;
    let minute = |found: Vec<Minute>| {
        let minute = |at: i64| {
            let start_ms = from_ms + at * MINUTE_MS;
            found.iter().find(|(from, _)| *from == start_ms).map(|(_, sum)| *sum)
        };
        (0..BELOW_MINUTES as i64).map(minute).collect()
    };
    if let Some(named) = scalable.function() {
        return Ok(minute(functions::busy(ctx, named, (from_ms, end_ms)).await?));
    }
    let mut dimensions = vec![("TableName".to_owned(), scalable.table().to_owned())];
    if let Some(index) = scalable.index() {
        dimensions.push(("GlobalSecondaryIndexName".to_owned(), index.to_owned()));
    }
    let query = MetricQuery {
        namespace: "AWS/DynamoDB".into(),
        metric: metric.into(),
        dimensions,
        from_ms,
        to_ms: end_ms,
    };
    Ok(minute(ctx.measured(query).await?))
}

/// The context in a session of the service-linked role.
async fn asker(ctx: &Ctx, scalable: &Scalable) -> Result<Ctx, Fault> {
    let role = role_arn(ctx.account(), scalable);
    let role: Arn = role.parse().map_err(|_| Fault::internal("the service-linked role"))?;
    let (name, account) = (linked(scalable).0.to_owned(), ctx.account().clone());
    let service = ctx.speaking(Principal::Service { name, account, source: None }, None);
    let principal = ctx.cloud().identities().assume(&service, &role, SESSION).await?;
    Ok(ctx.speaking(principal, None))
}

/// Both sides of a throughput: a change names both.
#[derive(Clone, Copy)]
struct Units {
    read: u64,
    write: u64,
}

impl Units {
    fn of(self, direction: Direction) -> u64 {
        match direction {
            Direction::Read => self.read,
            Direction::Write => self.write,
        }
    }

    /// With so many in one direction; the other one's stay.
    fn with(self, direction: Direction, units: u64) -> Units {
        match direction {
            Direction::Read => Units { read: units, ..self },
            Direction::Write => Units { write: units, ..self },
        }
    }
}

/// The provisioned units of the table or index; none of an on-demand table.
async fn known_units(asker: &Ctx, scalable: &Scalable) -> Result<Option<Units>, Fault> {
    let input = json!({ "TableName": scalable.table() });
    let described = asker.ask_document("dynamodb", "DescribeTable", input).await?;
    let table = &described["Table"];
    let place = match scalable.index() {
        None => table,
        Some(name) => {
            let indexes = table["GlobalSecondaryIndexes"].as_array();
            let found = indexes.into_iter().flatten().find(|index| index["IndexName"] == name);
            found.ok_or_else(|| {
                Fault::validation(format!("DynamoDB index does not exist: {}", scalable.resource))
            })?
        }
    };
    let units =
        |name: &str| place["ProvisionedThroughput"][name].as_u64().filter(|units| *units > 0);
    let both = units("ReadCapacityUnits").zip(units("WriteCapacityUnits"));
    Ok(both.map(|(read, write)| Units { read, write }))
}

/// Refuses what is not there.
pub async fn check_exists(ctx: &Ctx, scalable: &Scalable) -> Result<(), Fault> {
    if let Some(named) = scalable.function() {
        return functions::check_exists(ctx, scalable, named).await;
    }
    match known_units(ctx, scalable).await {
        Err(fault) if fault.code == "ResourceNotFoundException" => {
            Err(Fault::validation(format!("DynamoDB table does not exist: {}", scalable.resource)))
        }
        other => other.map(drop),
    }
}

async fn change(asker: &Ctx, scalable: &Scalable, wanted: Units) -> Result<(), Fault> {
    let Units { read, write } = wanted;
    let units = json!({ "ReadCapacityUnits": read, "WriteCapacityUnits": write });
    let input: Value = match scalable.index() {
        None => json!({ "TableName": scalable.table(), "ProvisionedThroughput": units }),
        Some(name) => json!({
            "TableName": scalable.table(),
            "GlobalSecondaryIndexUpdates": [
                { "Update": { "IndexName": name, "ProvisionedThroughput": units } },
            ],
        }),
    };
    asker.ask_document("dynamodb", "UpdateTable", input).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::{Direction, Scalable, TURNS, Turns, Units};
    use aws::AccountId;
    use std::collections::HashSet;

    #[test]
    fn a_change_is_of_one_direction() {
        let known = Units { read: 5, write: 7 };
        assert_eq!((known.of(Direction::Read), known.of(Direction::Write)), (5, 7));
        let read = known.with(Direction::Read, 9);
        assert_eq!((read.read, read.write), (9, 7));
        let write = known.with(Direction::Write, 9);
        assert_eq!((write.read, write.write), (5, 9));
    }

    #[test]
    fn a_tables_targets_have_one_turn() {
        let turns = Turns::default();
        let account = AccountId::new("123456789012").unwrap();
        let turn = |resource: &str, dimension: &str| {
            let dimension = format!("dynamodb:{dimension}");
            let scalable = Scalable::new("dynamodb", resource, &dimension).unwrap();
            std::ptr::from_ref(turns.of(&account, &scalable)).addr()
        };
        let read = turn("table/t", "table:ReadCapacityUnits");
        assert_eq!(read, turn("table/t", "table:WriteCapacityUnits"));
        assert_eq!(read, turn("table/t/index/i", "index:ReadCapacityUnits"));
        let all: HashSet<_> = (0..100 * TURNS)
            .map(|at| turn(&format!("table/t{at}"), "table:ReadCapacityUnits"))
            .collect();
        assert_eq!(all.len(), TURNS);
    }
}
