//! Keys of items and of index entries, taken from attribute values with DynamoDB's checks.

use super::super::expression::key_condition::{KeyAttribute, KeyAttributes};
use super::super::expression::path::Path;
use super::super::expression::update_plan::Update;
use super::super::key::{KeyValue, PARTITION_KEY_MAX, SORT_KEY_MAX};
use super::super::value::{Item, Value, ValueType};
use super::{Index, IndexProjection, KeySchema, KeyType, Table};
use aws::Fault;

const INVALID: &str = "One or more parameter values were invalid: ";

/// Where an item stands in a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemKey {
    pub partition: KeyValue,
    pub sort: Option<KeyValue>,
}

/// Where an item stands in a table or index whose keys may have several attributes: their values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryKey {
    pub partition: Vec<KeyValue>,
    pub sort: Vec<KeyValue>,
}

impl Table {
    /// The key of an item to be put.
    pub fn key_of_item(&self, item: &Item) -> Result<ItemKey, Fault> {
        let part = |name: &str| {
            let Some(value) = item.get(name) else {
                let text = format!("{INVALID}Missing the key {name} in the item");
                return Err(Fault::validation(text));
            };
            let expected = self.key_type(name);
            match key_value(value, expected) {
                Some(key) => Ok(key),
                None => Err(Fault::validation(format!(
                    "{INVALID}Type mismatch for key {name} expected: {} actual: {}",
                    expected.name(),
                    value.value_type().name()
                ))),
            }
        };
        let key = ItemKey {
            partition: part(&self.key.partition)?,
            sort: self.key.sort.as_deref().map(part).transpose()?,
        };
        self.check_key(&key)?;
        Ok(key)
    }

    /// Whether an item has every key attribute, each of its type.
    pub fn has_key(&self, item: &Item) -> bool {
        let has = |name| {
            item.get(name).is_some_and(|value| key_value(value, self.key_type(name)).is_some())
        };
        self.key.names().all(has)
    }

    /// The key that a request names: exactly the key attributes, of their types.
    pub fn key_of_request(&self, given: &Item) -> Result<ItemKey, Fault> {
        let part = |name: &str| {
            let value = given.get(name).and_then(|value| key_value(value, self.key_type(name)));
            value.ok_or_else(mismatch)
        };
        if given.len() != self.key.names().count() {
            return Err(mismatch());
        }
        let key = ItemKey {
            partition: part(&self.key.partition)?,
            sort: self.key.sort.as_deref().map(part).transpose()?,
        };
        self.check_key(&key)?;
        Ok(key)
    }

    /// Refuses keys that are empty or too long.
    fn check_key(&self, key: &ItemKey) -> Result<(), Fault> {
        let parts = [
            (Some(&key.partition), Some(&self.key.partition)),
            (key.sort.as_ref(), self.key.sort.as_ref()),
        ];
        for (value, name) in parts {
            if let (Some(value), Some(name)) = (value, name)
                && let Some(kind) = empty_kind(value)
            {
                return Err(Fault::validation(format!(
                    "One or more parameter values are not valid. The AttributeValue for a key attribute \
                     cannot contain an empty {kind} value. Key: {name}"
                )));
            }
        }
        check_sizes(key.partition.as_ref(), key.sort.as_slice())
    }

    /// Refuses an item whose index keys are of a wrong type, empty or too long; absent ones are welcome.
    pub fn check_index_keys(&self, item: &Item) -> Result<(), Fault> {
        for index in &self.indexes {
            for name in index.key.names().filter(|name| !self.key.has(name)) {
                if let Some(value) = item.get(name) {
                    self.check_index_value(index, name, value)?;
                }
            }
            if let Some(key) = self.entry_key(&index.key, item) {
                check_sizes(&key.partition, &key.sort)?;
            }
        }
        Ok(())
    }

    fn check_index_value(&self, index: &Index, name: &str, value: &Value) -> Result<(), Fault> {
        let expected = self.key_type(name);
        let Some(key) = key_value(value, expected) else {
            return Err(index_mismatch(index, name, expected, value.value_type()));
        };
        match empty_kind(&key) {
            Some(kind) => Err(Fault::validation(format!(
                "One or more parameter values are not valid. A value specified for a secondary index key \
                 is not supported. The AttributeValue for a key attribute cannot contain an empty {kind} \
                 value. IndexName: {}, IndexKey: {name}",
                index.name
            ))),
            None => Ok(()),
        }
    }

    /// Where an item stands under its own key; none if it lacks a key attribute.
    pub fn index_key(&self, schema: &KeySchema, item: &Item) -> Option<ItemKey> {
        let part = |name: &str| key_value(item.get(name)?, self.key_type(name));
        Some(ItemKey {
            partition: part(&schema.partition)?,
            sort: match &schema.sort {
                Some(name) => Some(part(name)?),
                None => None,
            },
        })
    }

    /// Where an item stands by a schema of a table or an index; none if it lacks a key attribute.
    pub fn entry_key(&self, schema: &KeySchema, item: &Item) -> Option<EntryKey> {
        let part = |name: &str| key_value(item.get(name)?, self.key_type(name));
        Some(EntryKey {
            partition: schema.partition_names().map(part).collect::<Option<_>>()?,
            sort: schema.sort_names().map(part).collect::<Option<_>>()?,
        })
    }

    /// Where an item that was there before an index stands in it: a value that is empty or too long for a key
    /// stays out of it.
    /// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.OnlineOps.ViolationDetection.html>
    pub fn backfilled_key(&self, index: &Index, item: &Item) -> Option<EntryKey> {
        let key = self.entry_key(&index.key, item)?;
        let empty = key.partition.iter().chain(&key.sort).any(|value| empty_kind(value).is_some());
        (!empty && check_sizes(&key.partition, &key.sort).is_ok()).then_some(key)
    }

    /// Whether an index keeps an attribute.
    pub fn projects(&self, index: &Index, name: &str) -> bool {
        self.key.has(name)
            || index.key.has(name)
            || match &index.projection {
                IndexProjection::All => true,
                IndexProjection::KeysOnly => false,
                IndexProjection::Include(names) => names.iter().any(|included| included == name),
            }
    }

    /// What an index keeps of an item.
    pub fn index_image(&self, index: &Index, item: &Item) -> Item {
        let kept = |name: &str| self.projects(index, name);
        match index.projection {
            IndexProjection::All => item.clone(),
            _ => {
                let kept = item.iter().filter(|(name, _)| kept(name));
                kept.map(|(name, value)| (name.clone(), value.clone())).collect()
            }
        }
    }

    /// The attributes of an item's key.
    pub fn key_item(&self, key: &ItemKey) -> Item {
        let mut item =
            Item::from([(self.key.partition.clone(), key.partition.clone().into_value())]);
        if let (Some(name), Some(value)) = (&self.key.sort, &key.sort) {
            item.insert(name.clone(), value.clone().into_value());
        }
        item
    }

    /// The attributes of a schema with their types, as conditions are resolved against them.
    pub fn key_attributes(&self, schema: &KeySchema) -> KeyAttributes {
        KeyAttributes {
            partition: schema.partition_names().map(|name| self.key_attribute(name)).collect(),
            sort: schema.sort_names().map(|name| self.key_attribute(name)).collect(),
        }
    }

    /// A key attribute with its type, as conditions are resolved against it.
    pub fn key_attribute(&self, name: &str) -> KeyAttribute {
        KeyAttribute { name: name.to_owned(), value_type: self.key_type(name).value_type() }
    }

    /// Refuses an update that writes into the key, or into an index key what cannot stand there; as far as
    /// that shows without an item.
    pub fn check_update(&self, update: &Update) -> Result<(), Fault> {
        if let Some(path) = update.targets().find(|path| self.key.has(path.root())) {
            let name = path.root();
            return Err(Fault::validation(format!(
                "{INVALID}Cannot update attribute {name}. This attribute is part of the key"
            )));
        }
        for index in &self.indexes {
            for change in &update.changes {
                let name = change.path().root();
                if !index.key.has(name) || change.path().is_nested() {
                    continue;
                }
                let expected = self.key_type(name);
                if let Some(found) = change.known_type().filter(|t| *t != expected.value_type()) {
                    return Err(index_mismatch(index, name, expected, found));
                }
                if let Some(value) = change.known_value() {
                    self.check_index_value(index, name, value)
                        .map_err(|fault| renamed(fault, value))?;
                }
            }
        }
        self.check_scalars(update.targets().chain(update.sources()))
    }

    /// Refuses paths that lead into a key attribute.
    pub fn check_scalars<'a>(
        &self,
        paths: impl IntoIterator<Item = &'a Path>,
    ) -> Result<(), Fault> {
        for path in paths.into_iter().filter(|path| path.is_nested()) {
            let name = path.root();
            let kind = if self.key.has(name) {
                "Key"
            } else if self.indexes.iter().any(|index| index.key.has(name)) {
                "IndexKey"
            } else {
                continue;
            };
            return Err(Fault::validation(format!(
                "Key attributes must be scalars; list random access '[]' and map lookup '.' are not \
                 allowed: {kind}: {name}"
            )));
        }
        Ok(())
    }

    /// Refuses an updated item in which an index key is not what it must be.
    pub fn check_updated(&self, item: &Item) -> Result<(), Fault> {
        for index in &self.indexes {
            for name in index.key.names().filter(|name| !self.key.has(name)) {
                let Some(value) = item.get(name) else { continue };
                if key_value(value, self.key_type(name)).is_none() {
                    return Err(Fault::validation(
                        "The update expression attempted to update the secondary index key to \
                         unsupported type",
                    ));
                }
                self.check_index_value(index, name, value)
                    .map_err(|fault| renamed(fault, value))?;
            }
        }
        Ok(())
    }
}

fn index_mismatch(index: &Index, name: &str, expected: KeyType, found: ValueType) -> Fault {
    Fault::validation(format!(
        "{INVALID}Type mismatch for Index Key {name} Expected: {} Actual: {} IndexName: {}",
        expected.name(),
        found.name(),
        index.name
    ))
}

/// An empty index key is refused with another text by an update than by a put.
fn renamed(fault: Fault, value: &Value) -> Fault {
    match KeyValue::new(value).as_ref().and_then(empty_kind) {
        Some(kind) => Fault::validation(format!(
            "One or more parameter values are not valid. The update expression attempted to update a \
             secondary index key to a value that is not supported. The AttributeValue for a key attribute \
             cannot contain an empty {kind} value."
        )),
        None => fault,
    }
}

/// `The provided key element does not match the schema`
pub fn mismatch() -> Fault {
    Fault::validation("The provided key element does not match the schema")
}

fn key_value(value: &Value, expected: KeyType) -> Option<KeyValue> {
    KeyValue::new(value).filter(|_| value.value_type() == expected.value_type())
}

fn empty_kind(key: &KeyValue) -> Option<&'static str> {
    match key {
        KeyValue::S(text) if text.is_empty() => Some("string"),
        KeyValue::B(bytes) if bytes.is_empty() => Some("binary"),
        _ => None,
    }
}

/// Refuses a key that is too long, all its attributes together.
fn check_sizes(partition: &[KeyValue], sort: &[KeyValue]) -> Result<(), Fault> {
    let size = |values: &[KeyValue]| values.iter().map(KeyValue::size_bytes).sum::<usize>();
    if size(partition) > PARTITION_KEY_MAX {
        // The missing blank is AWS's.
        let text =
            format!("{INVALID}Size of hashkey has exceeded the maximum size limit of2048 bytes");
        return Err(Fault::validation(text));
    }
    if size(sort) > SORT_KEY_MAX {
        return Err(Fault::validation(format!(
            "{INVALID}Aggregated size of all range keys has exceeded the size limit of 1024 bytes"
        )));
    }
    Ok(())
}
