//! The tables of stacks and their keys; the only file that names them.
//!
//! Every key begins with the table, then account and region, then the stack's unique part.

use aws::{AccountId, Arn, Fault, Region};
use bytes::Bytes;
use service::{Ctx, Held, Owner, Table, json, texts};
use store::{Key, Range, Store, StoreError, Timer, Tx};

use crate::records::{ChangeSet, Event, Resource, Stack, Text, Waiting, Work};

/// The timer that keeps work going.
pub const ADVANCE: &str = "advance";
/// How long the work of a stack may rest before the timer looks after it, in cloud time.
const WATCH_MS: i64 = 30_000;

/// Which stack: account, region and the last part of its ARN.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StackKey {
    pub account: AccountId,
    pub region: Region,
    pub unique: String,
}

impl StackKey {
    /// Of a stack's ARN; None for any other text.
    pub fn of_arn(text: &str) -> Option<StackKey> {
        let arn: aws::Arn = text.parse().ok()?;
        let mut parts = arn.resource().split('/');
        let unique = match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some("stack"), Some(_), Some(unique), None) => unique.to_owned(),
            _ => return None,
        };
        let account = AccountId::new(arn.account())?;
        Some(StackKey { account, region: Region::new(arn.region())?, unique })
    }

    fn within(&self, table: &str) -> Key {
        Key::new(table).account(&self.account).region(&self.region).str(&self.unique)
    }
    pub fn stack(&self) -> Key {
        self.within(STACK)
    }
    fn work(&self) -> Key {
        self.within(WORK)
    }
    fn resource(&self, logical_id: &str) -> Key {
        self.within(RESOURCE).str(logical_id)
    }
    fn event(&self, number: u64) -> Key {
        self.within(EVENT).u64(number)
    }
    fn template(&self, which: Which) -> Key {
        self.within(TEMPLATE).str(which.name())
    }
    fn change_set(&self, name: &str) -> Key {
        self.within(CHANGE_SET).str(name)
    }

    /// The topic that is signalled when something of the stack changes.
    pub fn topic(&self) -> String {
        format!("cloudformation:{}", self.unique)
    }

    /// What the timer's key and body say.
    pub fn timer_text(&self) -> String {
        format!("{}/{}/{}", self.account, self.region, self.unique)
    }

    pub fn of_timer(timer: &Timer) -> Option<StackKey> {
        let mut parts = timer.key.split('/');
        let account = AccountId::new(parts.next()?)?;
        let region = Region::new(parts.next()?)?;
        Some(StackKey { account, region, unique: parts.next()?.to_owned() })
    }
}

/// The template that stands, the one an update is on its way to, or the one that a failed update can be rolled back to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    Current,
    Next,
    Stable,
}

impl Which {
    fn name(self) -> &'static str {
        match self {
            Which::Current => "current",
            Which::Next => "next",
            Which::Stable => "stable",
        }
    }
}

pub const STACK: &str = "cloudformation.stack";
pub const NAME: &str = "cloudformation.name";
pub const EXPORT: &str = "cloudformation.export";
pub const WORK: &str = "cloudformation.work";
const RESOURCE: &str = "cloudformation.resource";
const EVENT: &str = "cloudformation.event";
const TEMPLATE: &str = "cloudformation.template";
const CHANGE_SET: &str = "cloudformation.changeset";
const QUESTION: &str = "cloudformation.question";
const ANSWER: &str = "cloudformation.answer";
/// Tables whose rows belong to a stack and are keyed as it is.
pub const OF_STACKS: [&str; 5] = [WORK, RESOURCE, EVENT, TEMPLATE, CHANGE_SET];

/// Every table, and whose its rows are.
pub fn tables() -> Vec<Table> {
    vec![
        Table::of::<Stack>(STACK, Owner::Key).sealed(),
        Table::of::<String>(NAME, Owner::Key),
        Table::of::<Export>(EXPORT, Owner::Key),
        Table::of::<Work>(WORK, Owner::Key).sealed(),
        Table::of::<Resource>(RESOURCE, Owner::Key).sealed().holds(|row| {
            let waiting = json::<Resource>(row)?.waiting;
            Ok(waiting.map(|waiting| Held::Rows(answer_key(&waiting.secret))).into_iter().collect())
        }),
        Table::of::<Event>(EVENT, Owner::Key),
        Table::of::<Text>(TEMPLATE, Owner::Key),
        Table::of::<ChangeSet>(CHANGE_SET, Owner::Key).sealed(),
        Table::of::<String>(
            QUESTION,
            Owner::Row(|row| {
                let asked: String = json(row)?;
                Ok(asked.split('/').next().unwrap_or_default().to_owned())
            }),
        ),
        Table::raw(ANSWER, Owner::Holder, |_| Ok(())),
    ]
}

/// Every row of a table.
pub fn every(table: &str) -> Range {
    Range::prefix(&Key::new(table))
}

/// The stack of a row that is keyed as stacks are; none for a damaged key.
pub fn stack_key_of(key: &Key) -> Result<Option<StackKey>, StoreError> {
    let [account, region, unique, ..] = &texts(key)?[..] else { return Ok(None) };
    let (account, region) = (AccountId::new(account), Region::new(region));
    let both = account.zip(region);
    Ok(both.map(|(account, region)| StackKey { account, region, unique: unique.clone() }))
}

pub fn name_of(key: &StackKey, name: &str) -> Key {
    name_key(&key.account, &key.region, name)
}

pub fn export_of(key: &StackKey, name: &str) -> Key {
    export_key(&key.account, &key.region, name)
}

pub fn events_of(key: &StackKey) -> Range {
    Range::prefix(&key.within(EVENT))
}

fn name_key(account: &AccountId, region: &Region, name: &str) -> Key {
    Key::new(NAME).account(account).region(region).str(name)
}

fn export_key(account: &AccountId, region: &Region, name: &str) -> Key {
    Key::new(EXPORT).account(account).region(region).str(name)
}

fn answer_key(secret: &str) -> Key {
    Key::new(ANSWER).str(secret)
}

fn question_key(secret: &str) -> Key {
    Key::new(QUESTION).str(secret)
}

/// A value that a stack exports.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub struct Export {
    pub name: String,
    pub stack_id: String,
    pub value: String,
}

/// Changes of one stack that happen together.
#[derive(Default)]
pub struct Commit<'a> {
    pub resources: Vec<Resource>,
    /// Logical ids of resources that are no more.
    pub gone: Vec<String>,
    pub events: Vec<Event>,
    pub work: Option<Work>,
    pub edit: Option<&'a (dyn Fn(&mut Stack) + Sync)>,
    /// The work is over; what the template becomes.
    pub end: Option<End>,
}

/// What becomes of the templates when work ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The next template stands from now on.
    Adopt,
    /// So it does, and what stood before can be gone back to.
    Keep,
    /// The next template is dropped.
    Drop,
    /// The stack is gone: its name is free.
    Delete,
}

pub async fn commit(store: &Store, key: &StackKey, commit: &Commit<'_>) -> Result<(), StoreError> {
    store.transact(|tx| async move { commit_in(&tx, key, commit).await }).await
}

pub async fn commit_in(tx: &Tx, key: &StackKey, commit: &Commit<'_>) -> Result<(), StoreError> {
    for resource in &commit.resources {
        let row = key.resource(&resource.logical_id);
        forget_answer(tx, &row, resource.waiting.as_ref()).await?;
        tx.put_value(row, resource);
    }
    for logical_id in &commit.gone {
        let row = key.resource(logical_id);
        forget_answer(tx, &row, None).await?;
        tx.delete(&row);
    }
    if let Some(work) = &commit.work {
        tx.put_value(key.work(), work);
    }
    if let Some(mut stack) = tx.get_value::<Stack>(&key.stack()).await? {
        for event in &commit.events {
            tx.put_value(key.event(stack.events), event);
            stack.events += 1;
        }
        if let Some(edit) = commit.edit {
            edit(&mut stack);
        }
        tx.put_value(key.stack(), &stack);
        if let Some(end) = commit.end {
            finish(tx, key, &stack, end).await?;
        }
    }
    tx.signal(&key.topic());
    Ok(())
}

async fn finish(tx: &Tx, key: &StackKey, stack: &Stack, end: End) -> Result<(), StoreError> {
    tx.delete(&key.work());
    tx.cancel_timer("cloudformation", ADVANCE, &key.timer_text());
    let (next, stable) = (key.template(Which::Next), key.template(Which::Stable));
    match end {
        End::Drop => {}
        End::Keep => {
            // Of several failures, what stood before the first.
            if tx.get(&stable).await?.is_none()
                && let Some(text) = tx.get(&key.template(Which::Current)).await?
            {
                tx.put(stable, text);
            }
            adopt(tx, key, &next).await?;
        }
        End::Adopt => {
            adopt(tx, key, &next).await?;
            tx.delete(&stable);
        }
        End::Delete => {
            let name = name_key(&key.account, &key.region, &stack.name);
            if tx.get_value::<String>(&name).await?.is_some_and(|id| id == stack.id) {
                tx.delete(&name);
            }
            tx.delete(&stable);
        }
    }
    tx.delete(&next);
    Ok(())
}

async fn adopt(tx: &Tx, key: &StackKey, next: &Key) -> Result<(), StoreError> {
    if let Some(text) = tx.get(next).await? {
        tx.put(key.template(Which::Current), text);
    }
    Ok(())
}

/// A new stack, its name taken. False if the name is another's.
pub async fn insert_stack(tx: &Tx, key: &StackKey, stack: &Stack) -> Result<bool, StoreError> {
    let name = name_key(&key.account, &key.region, &stack.name);
    if tx.get(&name).await?.is_some() {
        return Ok(false);
    }
    tx.put_value(name, &stack.id);
    tx.put_value(key.stack(), stack);
    Ok(true)
}

pub async fn stack_in(tx: &Tx, key: &StackKey) -> Result<Option<Stack>, StoreError> {
    tx.get_value(&key.stack()).await
}

pub fn put_template(tx: &Tx, key: &StackKey, which: Which, text: &Text) {
    tx.put_value(key.template(which), text);
}

/// Begins work: the timer fires at once, and again should the process end.
pub fn begin_work(tx: &Tx, key: &StackKey, work: &Work, now_ms: i64) {
    tx.put_value(key.work(), work);
    set_timer(tx, key, now_ms);
}

/// Looks after the work again in a while.
pub fn watch_work(tx: &Tx, key: &StackKey, now_ms: i64) {
    set_timer(tx, key, now_ms + WATCH_MS);
}

fn set_timer(tx: &Tx, key: &StackKey, due_ms: i64) {
    tx.set_timer(Timer {
        service: "cloudformation".into(),
        name: ADVANCE.into(),
        key: key.timer_text(),
        due_ms,
        body: Bytes::new(),
    });
}

pub async fn work(store: &Store, key: &StackKey) -> Result<Option<Work>, StoreError> {
    store.get_value(&key.work()).await
}

pub async fn work_in(tx: &Tx, key: &StackKey) -> Result<Option<Work>, StoreError> {
    tx.get_value(&key.work()).await
}

/// Every stack of the cloud that has work in progress.
pub async fn all_work(store: &Store) -> Result<Vec<StackKey>, StoreError> {
    let rows = store.range(Range::prefix(&Key::new(WORK))).await?;
    let mut keys = Vec::new();
    for (key, _) in rows {
        let mut texts = key.parts()?.into_iter().filter_map(|part| match part {
            store::Part::Str(text) => Some(text),
            _ => None,
        });
        let parts = (texts.next(), texts.next(), texts.next(), texts.next());
        if let (Some(_), Some(account), Some(region), Some(unique)) = parts
            && let (Some(account), Some(region)) = (AccountId::new(&account), Region::new(&region))
        {
            keys.push(StackKey { account, region, unique });
        }
    }
    Ok(keys)
}

pub async fn stack(store: &Store, key: &StackKey) -> Result<Option<Stack>, StoreError> {
    store.get_value(&key.stack()).await
}

/// The stack that a name or an ARN means. Names find only stacks that are not deleted.
pub async fn find(ctx: &Ctx, name_or_id: &str) -> Result<Option<(StackKey, Stack)>, StoreError> {
    let key = match StackKey::of_arn(name_or_id) {
        Some(key) => Some(key),
        None => {
            let name = name_key(ctx.account(), ctx.region(), name_or_id);
            let id: Option<String> = ctx.store().get_value(&name).await?;
            id.as_deref().and_then(StackKey::of_arn)
        }
    };
    let own = |key: &StackKey| key.account == *ctx.account() && key.region == *ctx.region();
    let Some(key) = key.filter(own) else { return Ok(None) };
    let found = stack(ctx.store(), &key).await?;
    let found = found.filter(|stack| stack.is_meant_by(name_or_id));
    Ok(found.map(|stack| (key, stack)))
}

/// The tags of a stack, for the engine. Where a request names it, its ARN ends in a star for the id.
pub async fn tags_of(ctx: Ctx, arn: Arn) -> Result<Vec<(String, String)>, Fault> {
    let rest = arn.resource().strip_prefix("stack/").unwrap_or_default();
    let name_or_id = match rest.strip_suffix("/*") {
        Some(name) => name,
        None => arn.as_str(),
    };
    let found = find(&ctx, name_or_id).await?;
    Ok(found.map(|(_, stack)| stack.settings.tags).unwrap_or_default())
}

/// The stacks of this account and region, deleted ones too.
pub async fn stacks(ctx: &Ctx) -> Result<Vec<Stack>, StoreError> {
    let prefix = Key::new(STACK).account(ctx.account()).region(ctx.region());
    values(ctx.store(), Range::prefix(&prefix)).await
}

pub async fn resources(store: &Store, key: &StackKey) -> Result<Vec<Resource>, StoreError> {
    values(store, Range::prefix(&key.within(RESOURCE))).await
}

/// Events, the newest first, before a number.
pub async fn events(
    store: &Store,
    key: &StackKey,
    before: Option<u64>,
    limit: usize,
) -> Result<Vec<(u64, Event)>, StoreError> {
    let prefix = key.within(EVENT);
    let range = match before {
        Some(number) => Range::between(&prefix, &key.event(number)),
        None => Range::prefix(&prefix),
    };
    let rows = store.range(range.reverse().limit(limit)).await?;
    rows.into_iter()
        .map(|(key, value)| {
            let number = match key.parts()?.last() {
                Some(store::Part::U64(number)) => *number,
                _ => 0,
            };
            Ok((number, decode(&value)?))
        })
        .collect()
}

pub async fn template(
    store: &Store,
    key: &StackKey,
    which: Which,
) -> Result<Option<Text>, StoreError> {
    store.get_value(&key.template(which)).await
}

pub async fn exports(
    store: &Store,
    account: &AccountId,
    region: &Region,
) -> Result<Vec<Export>, StoreError> {
    let prefix = Key::new(EXPORT).account(account).region(region);
    values(store, Range::prefix(&prefix)).await
}

pub async fn export_in(tx: &Tx, key: &StackKey, name: &str) -> Result<Option<Export>, StoreError> {
    tx.get_value(&export_key(&key.account, &key.region, name)).await
}

pub fn put_export(tx: &Tx, key: &StackKey, export: &Export) {
    tx.put_value(export_key(&key.account, &key.region, &export.name), export);
}

pub fn delete_export(tx: &Tx, key: &StackKey, name: &str) {
    tx.delete(&export_key(&key.account, &key.region, name));
}

pub async fn change_sets(store: &Store, key: &StackKey) -> Result<Vec<ChangeSet>, StoreError> {
    values(store, Range::prefix(&key.within(CHANGE_SET))).await
}

pub async fn change_set(
    store: &Store,
    key: &StackKey,
    name: &str,
) -> Result<Option<ChangeSet>, StoreError> {
    store.get_value(&key.change_set(name)).await
}

pub fn put_change_set(tx: &Tx, key: &StackKey, change_set: &ChangeSet) {
    tx.put_value(key.change_set(&change_set.name), change_set);
}

pub fn delete_change_set(tx: &Tx, key: &StackKey, name: &str) {
    tx.delete(&key.change_set(name));
}

/// Once an operation begins, no change set shows any more what it would do. Those beside the executed one go,
/// as on AWS; an operation that executes none leaves them to be looked at.
pub async fn supersede(tx: &Tx, key: &StackKey, executed: Option<&str>) -> Result<(), StoreError> {
    for (row, value) in tx.range(Range::prefix(&key.within(CHANGE_SET))).await? {
        let mut set: ChangeSet = decode(&value)?;
        let status = match executed {
            Some(id) if set.id == id => "EXECUTE_COMPLETE",
            Some(_) => {
                tx.delete(&row);
                continue;
            }
            None if set.execution_status == "AVAILABLE" => "OBSOLETE",
            None => continue,
        };
        set.execution_status = status.to_owned();
        tx.put_value(row, &set);
    }
    Ok(())
}

/// Every change set of a stack goes with it.
pub async fn delete_change_sets(tx: &Tx, key: &StackKey) -> Result<(), StoreError> {
    tx.clear_prefix(&key.within(CHANGE_SET)).await
}

/// Opens the address to which a custom resource answers.
pub fn put_question(tx: &Tx, key: &StackKey, secret: &str) {
    tx.put_value(question_key(secret), &key.timer_text());
}

/// Takes a custom resource's answer; false if nobody asked, or it has been answered.
pub async fn answer(store: &Store, secret: &str, body: &Bytes) -> Result<bool, StoreError> {
    store
        .transact(|tx| async move {
            let asked: Option<String> = tx.get_value(&question_key(secret)).await?;
            let Some(asked) = asked else { return Ok(false) };
            tx.delete(&question_key(secret));
            tx.put(answer_key(secret), body.clone());
            if let Some(unique) = asked.split('/').next_back() {
                tx.signal(&format!("cloudformation:{unique}"));
            }
            Ok(true)
        })
        .await
}

pub async fn answered(store: &Store, secret: &str) -> Result<Option<Bytes>, StoreError> {
    store.get(&answer_key(secret)).await
}

/// What a custom resource was asked, and what it answered, go with the record that waits for it: neither before, when a
/// crash would lose it, nor after.
async fn forget_answer(tx: &Tx, row: &Key, still: Option<&Waiting>) -> Result<(), StoreError> {
    let known: Option<Resource> = tx.get_value(row).await?;
    let waited = known.and_then(|known| known.waiting);
    let waited = waited.filter(|old| still.is_none_or(|new| new.secret != old.secret));
    if let Some(Waiting { secret, .. }) = waited {
        tx.delete(&question_key(&secret));
        tx.delete(&answer_key(&secret));
    }
    Ok(())
}

async fn values<T: serde::de::DeserializeOwned>(
    store: &Store,
    range: Range,
) -> Result<Vec<T>, StoreError> {
    let rows = store.range(range).await?;
    rows.iter().map(|(_, value)| decode(value)).collect()
}

fn decode<T: serde::de::DeserializeOwned>(value: &Bytes) -> Result<T, StoreError> {
    serde_json::from_slice(value).map_err(|error| StoreError::Corrupt(error.to_string()))
}

#[cfg(test)]
mod tests;
