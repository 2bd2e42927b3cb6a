//! Rules and their rows: the only file that names tables and timers' keys.

use crate::error::Error;
use aws::{AccountId, Arn, Region};
use serde::{Deserialize, Serialize};
use service::{Ctx, Owner, Scope, Table};
use store::{Key, Range, Timer, Tx};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    pub name: String,
    pub arn: String,
    pub schedule: String,
    pub enabled: bool,
    pub description: Option<String>,
    pub created_ms: i64,
    pub tags: Vec<(String, String)>,
    pub targets: Vec<Target>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Target {
    pub id: String,
    pub arn: String,
    /// JSON that the target receives instead of the event.
    pub input: Option<String>,
    /// Of a FIFO queue: the group of its messages.
    #[serde(default)]
    pub group: Option<String>,
}

/// What a timer needs to find its rule again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RuleName {
    pub account: String,
    pub region: String,
    pub name: String,
}

pub fn rule_arn(scope: &Scope, name: &str) -> Arn {
    scope.arn("events", &format!("rule/{name}"))
}

pub fn rule(account: &AccountId, region: &Region, name: &str) -> Key {
    Key::new("events.rule").account(account).region(region).str(name)
}

pub fn rules(account: &AccountId, region: &Region) -> Range {
    Range::prefix(&Key::new("events.rule").account(account).region(region))
}

/// Every table, and whose its rows are.
pub fn tables() -> Vec<Table> {
    vec![Table::of::<Rule>("events.rule", Owner::Key)]
}

pub fn every_rule() -> Range {
    Range::prefix(&Key::new("events.rule"))
}

/// Whose a timer is.
pub fn account_of(timer: &Timer) -> Option<String> {
    serde_json::from_slice::<RuleName>(&timer.body).ok().map(|named| named.account)
}

/// The row of a timer's rule; none if its body cannot be read.
pub fn rule_of_timer(timer: &Timer) -> Option<Key> {
    let named: RuleName = serde_json::from_slice(&timer.body).ok()?;
    Some(rule(&AccountId::new(&named.account)?, &Region::new(&named.region)?, &named.name))
}

/// The rule of this name in the context's account and region.
pub async fn find(ctx: &Ctx, tx: &Tx, name: &str) -> Result<Rule, Error> {
    let found = tx.get_value::<Rule>(&rule(ctx.account(), ctx.region(), name)).await?;
    found.ok_or_else(|| Error::NoRule(name.to_owned()))
}

pub fn put(ctx: &Ctx, tx: &Tx, row: &Rule) {
    tx.put_value(rule(ctx.account(), ctx.region(), &row.name), row);
}

pub fn set_timer(ctx: &Ctx, tx: &Tx, name: &str, due_ms: i64) {
    let body = RuleName {
        account: ctx.account().to_string(),
        region: ctx.region().to_string(),
        name: name.to_owned(),
    };
    tx.set_timer(Timer {
        service: "events".into(),
        name: crate::events::RULE.into(),
        key: timer_key(ctx, name),
        due_ms,
        body: serde_json::to_vec(&body).unwrap_or_default().into(),
    });
}

pub fn cancel_timer(ctx: &Ctx, tx: &Tx, name: &str) {
    tx.cancel_timer("events", crate::events::RULE, &timer_key(ctx, name));
}

fn timer_key(ctx: &Ctx, name: &str) -> String {
    timer_key_of(ctx.account().as_str(), ctx.region().as_str(), name)
}

pub fn timer_key_of(account: &str, region: &str, name: &str) -> String {
    format!("{account}/{region}/{name}")
}
