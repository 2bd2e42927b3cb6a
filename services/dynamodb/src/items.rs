//! Writes of single items inside a transaction: what `PutItem`, `UpdateItem`, `DeleteItem`, the batches and
//! the transactions have in common.

use crate::rules::expression::condition_plan::Condition;
use crate::rules::expression::update_plan::Update;
use crate::rules::table::Table;
use crate::rules::table::keys::ItemKey;
use crate::rules::value::json::item_to_json;
use crate::rules::value::{Item, item_size_bytes};
use crate::spending::Spending;
use crate::write::{Author, Change, Consumed, check_item, current};
use crate::{State, store as rows};
use aws::Fault;
use parking_lot::Mutex;
use std::sync::Arc;
use store::{Key, Tx};

/// A write of one item.
#[derive(Clone, Debug)]
pub struct Write {
    /// The row of its table.
    pub table: Key,
    /// As the request names the table.
    pub table_name: String,
    pub action: Action,
    pub condition: Option<Condition>,
    /// Whether a failed condition tells the item.
    pub tells_item: bool,
}

#[derive(Clone, Debug)]
pub enum Action {
    Put(Item),
    /// A put where nothing may be.
    Insert(Item),
    Update {
        key: Item,
        update: Update,
    },
    Delete {
        key: Item,
    },
    /// Only the condition.
    Check {
        key: Item,
    },
}

/// What was there, what is there, and what it cost.
#[derive(Clone, Debug)]
pub struct Written {
    pub table: Arc<Table>,
    pub key: ItemKey,
    pub old: Option<Item>,
    pub new: Option<Item>,
    pub consumed: Consumed,
}

/// `Requested resource not found`
pub fn no_table() -> Fault {
    Fault::client("ResourceNotFoundException", "Requested resource not found")
}

fn duplicate() -> Fault {
    Fault::client("DuplicateItemException", "Duplicate primary key exists in table")
}

impl Write {
    /// The table and the key, with every check that needs no item.
    pub async fn target(&self, tx: &Tx, state: &State) -> Result<(Arc<Table>, ItemKey), Fault> {
        let table = state.tables.usable_in(tx, &self.table).await?.ok_or_else(no_table)?;
        let key = self.key_in(&table)?;
        match &self.action {
            Action::Put(item) | Action::Insert(item) => check_item(&table, item, false)?,
            Action::Update { update, .. } => table.check_update(update)?,
            Action::Delete { .. } | Action::Check { .. } => {}
        }
        Ok((table, key))
    }

    /// The key of its item in its table.
    pub fn key_in(&self, table: &Table) -> Result<ItemKey, Fault> {
        match &self.action {
            Action::Put(item) | Action::Insert(item) => table.key_of_item(item),
            Action::Update { key, .. } | Action::Delete { key } | Action::Check { key } => {
                table.key_of_request(key)
            }
        }
    }

    /// Checks the condition and writes. A refusal for want of units comes before one of the condition, and behind
    /// every other that needs no item.
    pub async fn run(
        &self,
        tx: &Tx,
        state: &State,
        spending: &mut Spending,
    ) -> Result<Written, Fault> {
        let (table, key) = self.target(tx, state).await?;
        spending.admit(&table, None)?;
        let old = current(tx, &table, &key).await?;
        if let Err(fault) = self.check_condition(old.as_ref()) {
            if !table.meters.is_empty() {
                spending.add(&table, &self.unmet(&table, &key, old.as_ref()));
            }
            return Err(fault);
        }
        let new = match &self.action {
            Action::Put(item) | Action::Insert(item) => Some(item.clone()),
            Action::Update { update, .. } => {
                let new = update.apply(old.as_ref(), &table.key_item(&key))?;
                table.check_updated(&new)?;
                check_item(&table, &new, true)?;
                (old.is_some() || update.creates_item()).then_some(new)
            }
            Action::Delete { .. } => None,
            Action::Check { .. } => {
                let consumed = Consumed::of_write(old.as_ref().map_or(0, item_size_bytes));
                spending.add(&table, &consumed);
                let new = old.clone();
                return Ok(Written { table, key, old, new, consumed });
            }
        };
        let author = Author::Request;
        let change = Change {
            table: &table,
            key: &key,
            old: old.as_ref(),
            new: new.as_ref(),
            author,
            now_ms: spending.now_ms(),
        };
        if table.meters.has_indexes() {
            change.touched().try_for_each(|(index, _)| spending.admit(&table, Some(index)))?;
        }
        let consumed = change.write(tx);
        spending.add(&table, &consumed);
        Ok(Written { table, key, old, new, consumed })
    }

    /// What the write consumes that ends at its condition: of its table alone, by the larger of the item that is there
    /// and the one that it would have made.
    /// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithItems.html#WorkingWithItems.ConditionalUpdate>
    fn unmet(&self, table: &Table, key: &ItemKey, old: Option<&Item>) -> Consumed {
        let made = match &self.action {
            Action::Put(item) | Action::Insert(item) => item_size_bytes(item),
            Action::Update { update, .. } => {
                let made = update.apply(old, &table.key_item(key));
                made.map_or(0, |made| item_size_bytes(&made))
            }
            Action::Delete { .. } | Action::Check { .. } => 0,
        };
        Consumed::of_write(old.map_or(0, item_size_bytes).max(made))
    }

    fn check_condition(&self, old: Option<&Item>) -> Result<(), Fault> {
        if matches!(self.action, Action::Insert(_)) && old.is_some() {
            return Err(duplicate());
        }
        let Some(condition) = &self.condition else { return Ok(()) };
        let nothing = Item::new();
        if condition.admits(old.unwrap_or(&nothing)) {
            return Ok(());
        }
        let fault =
            Fault::client("ConditionalCheckFailedException", "The conditional request failed");
        Err(match old {
            Some(item) if self.tells_item => fault.with("Item", item_to_json(item)),
            _ => fault,
        })
    }
}

/// Bytes of what a write brings.
pub fn payload_bytes(write: &Write) -> usize {
    match &write.action {
        Action::Put(item) | Action::Insert(item) => item_size_bytes(item),
        Action::Update { key, .. } | Action::Delete { key } | Action::Check { key } => {
            item_size_bytes(key)
        }
    }
}

/// Runs one write in a transaction of its own, and takes what it consumed, also if it failed.
pub async fn write_alone(
    store: &store::Store,
    state: &State,
    write: &Write,
    now_ms: i64,
) -> Result<Written, Fault> {
    let spent = Mutex::new(Spending::of_writes(now_ms));
    let written = rows::transact(store, |tx| {
        let spent = &spent;
        async move {
            let mut spending = Spending::of_writes(now_ms);
            let written = write.run(&tx, state, &mut spending).await;
            *spent.lock() = spending;
            written
        }
    });
    let written = written.await;
    spent.into_inner().settle();
    written
}

#[cfg(test)]
pub(crate) mod tests {
    use super::{Action, Write, write_alone};
    use crate::read::{PageRequest, start_key};
    use crate::rules::expression::Parameter;
    use crate::rules::expression::binding::Bindings;
    use crate::rules::key::{KeyValue, SortCondition};
    use crate::rules::record::Record;
    use crate::rules::table::{
        AttributeDefinition, Billing, Index, IndexProjection, IndexScope, IndexState, KeySchema,
        KeyType, Stream, StreamView, Table, TableClass,
    };
    use crate::rules::value::Item;
    use crate::rules::value::tests::{n, s};
    use crate::{State, store as rows};
    use std::collections::BTreeMap;
    use store::{Durability, Options, Store};
    use world::World;

    fn schema(partition: &str, sort: Option<&str>) -> KeySchema {
        KeySchema::new(partition, sort.map(str::to_owned))
    }

    pub(crate) fn table() -> Table {
        let attribute =
            |name: &str, value_type| AttributeDefinition { name: name.into(), value_type };
        let index = |name: &str, number, scope, key, projection| Index {
            name: name.into(),
            number,
            scope,
            key,
            projection,
            throughput: None,
            ceiling: Default::default(),
            warm: None,
            changes: Default::default(),
            insights: None,
            state: IndexState::Active,
        };
        Table {
            name: "things".into(),
            account: "123456789012".into(),
            region: "eu-west-1".into(),
            id: "id".into(),
            generation: 7,
            created_ms: 0,
            attributes: vec![
                attribute("p", KeyType::S),
                attribute("c", KeyType::N),
                attribute("g", KeyType::S),
            ],
            key: schema("p", Some("c")),
            billing: Billing::OnDemand,
            ceiling: Default::default(),
            warm: None,
            changes: Default::default(),
            on_demand_ms: None,
            insights: None,
            meters: Default::default(),
            indexes: vec![
                index("by-g", 1, IndexScope::Global, schema("g", Some("c")), IndexProjection::All),
                index(
                    "local",
                    2,
                    IndexScope::Local,
                    schema("p", Some("g")),
                    IndexProjection::KeysOnly,
                ),
            ],
            stream: Some(Stream {
                view: StreamView::NewAndOldImages,
                label: "now".into(),
                number: 9,
                enabled: true,
                created_ms: None,
                whole: true,
                policy: None,
            }),
            past_streams: Vec::new(),
            time_to_live: None,
            expiry_run: 0,
            tags: BTreeMap::new(),
            class: TableClass::Standard,
            class_changes_ms: Vec::new(),
            deletion_protection: false,
            policy: None,
            global: None,
            own: Default::default(),
            replicates_settings: None,
            creating: false,
            history: Default::default(),
        }
    }

    /// A store with one table.
    pub(crate) struct Room {
        _folder: tempfile::TempDir,
        pub(crate) store: Store,
        pub(crate) state: State,
        pub(crate) table: Table,
    }

    pub(crate) async fn room() -> Room {
        let folder = tempfile::tempdir().unwrap();
        let options = Options { durability: Durability::Memory, ..Options::default() };
        let store =
            Store::open(&folder.path().join("data"), World::simulated(1, 0), options).unwrap();
        let table = table();
        rows::transact(&store, |tx| {
            let table = table.clone();
            async move {
                rows::put_table(&tx, &table);
                Ok(())
            }
        })
        .await
        .unwrap();
        Room { _folder: folder, store, state: State::default(), table }
    }

    impl Room {
        pub(crate) async fn write(
            &self,
            action: Action,
            condition: Option<&str>,
        ) -> Result<Option<Item>, String> {
            let condition = condition.map(|text| {
                let parsed = self.state.plans.condition(Parameter::Condition, text).unwrap();
                parsed.bind(&mut Bindings::default()).unwrap()
            });
            let table = rows::own_key(&self.table);
            let table_name = "things".into();
            let write = Write { table, table_name, action, condition, tells_item: true };
            let written = write_alone(&self.store, &self.state, &write, 5).await;
            written.map(|written| written.old).map_err(|fault| fault.message)
        }

        pub(crate) fn request(&self, index: Option<&str>) -> PageRequest<'_> {
            let index = index.map(|name| self.table.index(name).unwrap());
            PageRequest {
                table: &self.table,
                index,
                range: rows::all_rows(&self.table, index),
                reverse: false,
                after: None,
                limit: None,
                filter: None,
                projection: None,
                whole_items: false,
                count_only: false,
            }
        }

        async fn all(&self, index: Option<&str>) -> Vec<Item> {
            self.request(index).read(&self.store.snapshot()).await.unwrap().items
        }
    }

    pub(crate) fn item(p: &str, c: u64, g: Option<&str>) -> Item {
        let mut item = Item::from([("p".into(), s(p)), ("c".into(), n(&c.to_string()))]);
        if let Some(g) = g {
            item.insert("g".into(), s(g));
        }
        item
    }

    #[tokio::test]
    async fn conditions_decide() {
        let room = room().await;
        let put = || Action::Put(item("a", 1, None));
        assert_eq!(room.write(put(), Some("attribute_not_exists(p)")).await, Ok(None));
        let refused = room.write(put(), Some("attribute_not_exists(p)")).await;
        assert_eq!(refused.unwrap_err(), "The conditional request failed");
        let missing = Action::Put(Item::from([("p".into(), s("a"))]));
        assert_eq!(
            room.write(missing, None).await.unwrap_err(),
            "One or more parameter values were invalid: Missing the key c in the item"
        );
    }

    #[tokio::test]
    async fn pages_go_both_ways() {
        let room = room().await;
        for c in 0..10 {
            room.write(Action::Put(item("a", c, Some("x"))), None).await.unwrap();
        }
        room.write(Action::Put(item("b", 3, Some("x"))), None).await.unwrap();
        let partition = KeyValue::S("a".into());
        let bound = |n: u64| KeyValue::N(crate::rules::number::Number::from(n));
        for reverse in [false, true] {
            let condition = SortCondition::Between(bound(2), bound(7));
            let place = crate::rules::key::Place::Last;
            let range = rows::partition_rows(&room.table, None, &partition, condition.range(place));
            let mut seen = Vec::new();
            let mut after = None;
            loop {
                let mut request = room.request(None);
                (request.range, request.reverse, request.limit) = (range.clone(), reverse, Some(4));
                request.after = after.take();
                let page = request.read(&room.store.snapshot()).await.unwrap();
                seen.extend(page.items);
                match page.last {
                    Some(last) => after = Some(start_key(&room.table, None, &last).unwrap().row),
                    None => break,
                }
            }
            let mut expected: Vec<Item> = (2..8).map(|c| item("a", c, Some("x"))).collect();
            if reverse {
                expected.reverse();
            }
            assert_eq!(seen, expected);
        }
    }

    #[tokio::test]
    async fn indexes_and_stream_follow_every_write() {
        let room = room().await;
        let mut model: BTreeMap<(String, u64), Item> = BTreeMap::new();
        let mut seed = 42u64;
        let mut draw = |below: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (seed >> 33) % below
        };
        for _ in 0..300 {
            let (p, c) = (format!("p{}", draw(3)), draw(4));
            if draw(4) == 0 {
                let key = item(&p, c, None);
                room.write(Action::Delete { key }, None).await.unwrap();
                model.remove(&(p, c));
            } else {
                let group = ["x", "y", "z"][draw(3) as usize];
                let new = item(&p, c, (draw(3) > 0).then_some(group));
                room.write(Action::Put(new.clone()), None).await.unwrap();
                model.insert((p, c), new);
            }
        }
        let sorted = |mut items: Vec<Item>| {
            items.sort_by_key(|item| format!("{item:?}"));
            items
        };
        let items: Vec<Item> = model.values().cloned().collect();
        let indexed: Vec<Item> = items.iter().filter(|i| i.contains_key("g")).cloned().collect();
        assert_eq!(sorted(room.all(None).await), sorted(items.clone()));
        assert_eq!(sorted(room.all(Some("by-g")).await), sorted(indexed.clone()));
        assert_eq!(sorted(room.all(Some("local")).await), sorted(indexed));

        let log = rows::stream_log(room.table.stream.as_ref().unwrap());
        let mut replayed: BTreeMap<String, Item> = BTreeMap::new();
        for (_, row) in room.store.log_read(&log, 0, 1000).await.unwrap() {
            let record = Record::decode(&row).unwrap();
            let key = format!("{:?}", record.keys);
            let before = match record.new {
                Some(new) => replayed.insert(key, new),
                None => replayed.remove(&key),
            };
            assert_eq!(before, record.old);
        }
        assert_eq!(sorted(replayed.into_values().collect()), sorted(items));
    }
}
