//! Attribute values of the API to values of the rules, and back.

use crate::rules::value::check::{self, Form};
use crate::rules::value::{Item, Value};
use aws::Fault;
use model_dynamodb::AttributeValue;
use wire::IndexMap;

/// An item as the API has it.
pub type Attributes = IndexMap<String, AttributeValue>;

/// Its names are looked at before its values, those inside of values after all of them.
pub fn item(attributes: Attributes, form: Form) -> Result<Item, Fault> {
    attributes.keys().try_for_each(|name| check::attribute_name(name))?;
    let entries = attributes
        .into_iter()
        .map(|(name, attribute)| Ok((name, value_at(attribute, 0, form)?)))
        .collect::<Result<Item, Fault>>()?;
    entries.values().try_for_each(check_names)?;
    Ok(entries)
}

pub fn value(attribute: AttributeValue, form: Form) -> Result<Value, Fault> {
    let value = value_at(attribute, 0, form)?;
    check_names(&value)?;
    Ok(value)
}

/// The names in a map, and in all that is in a value.
fn check_names(value: &Value) -> Result<(), Fault> {
    match value {
        Value::M(map) => map.iter().try_for_each(|(name, member)| {
            check::attribute_name(name)?;
            check_names(member)
        }),
        Value::L(list) => list.iter().try_for_each(check_names),
        _ => Ok(()),
    }
}

fn value_at(attribute: AttributeValue, depth: usize, form: Form) -> Result<Value, Fault> {
    check::depth(depth)?;
    let AttributeValue { s, n, b, ss, ns, bs, m, l, null, bool } = attribute;
    let list = |list: Vec<AttributeValue>| {
        list.into_iter().map(|member| value_at(member, depth + 1, form)).collect::<Result<_, _>>()
    };
    let map = |map: Attributes| {
        let entries = map.into_iter();
        let entries = entries.map(|(name, member)| Ok((name, value_at(member, depth + 1, form)?)));
        entries.collect::<Result<Item, Fault>>()
    };
    let found = [
        s.map(Value::S),
        n.map(|text| form.number(&text)).transpose()?.map(Value::N),
        b.map(Value::B),
        ss.map(|set| form.string_set(set)).transpose()?.map(Value::Ss),
        ns.map(|texts| form.number_set(&texts)).transpose()?.map(Value::Ns),
        bs.map(|set| form.binary_set(set)).transpose()?.map(Value::Bs),
        m.map(map).transpose()?.map(Value::M),
        l.map(list).transpose()?.map(Value::L),
        null.map(check::null).transpose()?,
        bool.map(Value::Bool),
    ];
    let mut found = found.into_iter().flatten();
    match (found.next(), found.next()) {
        (Some(value), None) => Ok(value),
        (Some(_), Some(_)) => Err(check::several_types()),
        (None, _) => Err(check::no_type()),
    }
}

/// A set as replies have it: its members by their values or bytes, as recorded on AWS in October 2026 by
/// <https://github.com/paritysuite/dynamodb-conformance>.
fn in_order<T: Ord>(mut set: Vec<T>) -> Vec<T> {
    set.sort_unstable();
    set
}

/// The two models have types of their own for the same shape.
macro_rules! into_model {
    ($item:ident, $value:ident, $model:ident) => {
        pub fn $item(item: Item) -> IndexMap<String, $model::AttributeValue> {
            item.into_iter().map(|(name, value)| (name, $value(value))).collect()
        }

        pub fn $value(value: Value) -> $model::AttributeValue {
            let mut attribute = $model::AttributeValue::default();
            match value {
                Value::S(text) => attribute.s = Some(text),
                Value::N(number) => attribute.n = Some(number.to_string()),
                Value::B(bytes) => attribute.b = Some(bytes),
                Value::Bool(truth) => attribute.bool = Some(truth),
                Value::Null => attribute.null = Some(true),
                Value::Ss(set) => attribute.ss = Some(in_order(set)),
                Value::Ns(set) => {
                    let set = in_order(set);
                    attribute.ns = Some(set.iter().map(ToString::to_string).collect())
                }
                Value::Bs(set) => attribute.bs = Some(in_order(set)),
                Value::L(list) => attribute.l = Some(list.into_iter().map($value).collect()),
                Value::M(map) => attribute.m = Some($item(map)),
            }
            attribute
        }
    };
}

into_model!(attributes, attribute_value, model_dynamodb);
into_model!(stream_attributes, stream_attribute_value, model_dynamodbstreams);
