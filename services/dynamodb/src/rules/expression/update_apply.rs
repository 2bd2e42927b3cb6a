//! Updates applied to an item.
//!
//! Every right side reads the item as it was. List positions mean those before the update too: elements past
//! the end are appended in the order of their indexes, and removals come last, from the back.
//!
//! What is read may be large and read often: values are counted as they are made, and too many bytes of them are
//! refused before the next.

use super::super::number::{Number, NumberError};
use super::super::value::{Item, Value, check};
use super::path::{Path, Step};
use super::update_plan::{Change, Expression, Update};
use aws::Fault;
use std::collections::HashSet;
use std::hash::Hash;

impl Update {
    /// Whether the update makes an item where none is: one that only takes away does not.
    pub fn creates_item(&self) -> bool {
        let gives = |change: &Change| matches!(change, Change::Set(..) | Change::Add(..));
        self.changes.is_empty() || self.changes.iter().any(gives)
    }

    /// The item after the update. `None` is an item that does not exist yet: then the key is the start.
    pub fn apply(&self, old: Option<&Item>, key: &Item) -> Result<Item, Fault> {
        let mut item = old.unwrap_or(key).clone();
        let mut writes = Vec::new();
        let mut removals = Vec::new();
        let mut bytes = 0;
        for change in &self.changes {
            match self.outcome(change, &item)? {
                Some(value) => {
                    // They will all stand in the item, beside each other.
                    bytes += value.size_bytes();
                    check::size(bytes, true)?;
                    writes.push((change.path(), value));
                }
                None => removals.push(change),
            }
        }
        writes.sort_by_key(|(path, _)| *path);
        for (path, value) in writes {
            put(&mut item, path, value)?;
        }
        removals.sort_by(|a, b| b.path().cmp(a.path()));
        for change in removals {
            let tolerant = old.is_none() && matches!(change, Change::Remove(_));
            match remove(&mut item, change.path()) {
                Err(_) if tolerant => {}
                result => result?,
            }
        }
        Ok(item)
    }

    /// The value that a change leaves at its path; none where nothing is left there.
    fn outcome(&self, change: &Change, item: &Item) -> Result<Option<Value>, Fault> {
        match change {
            Change::Set(_, expression) => evaluate(expression, item).map(Some),
            Change::Remove(_) => Ok(None),
            Change::Add(path, operand) => added(path.find(item), operand).map(Some),
            Change::Delete(path, operand) => deleted(path.find(item), operand),
        }
    }
}

fn evaluate(expression: &Expression, item: &Item) -> Result<Value, Fault> {
    match expression {
        Expression::Path(path) => path.find(item).cloned().ok_or_else(missing_attribute),
        Expression::Value(value) => Ok(value.as_ref().clone()),
        Expression::IfNotExists(path, other) => match path.find(item) {
            Some(value) => Ok(value.clone()),
            None => evaluate(other, item),
        },
        Expression::ListAppend(first, second) => {
            match (evaluate(first, item)?, evaluate(second, item)?) {
                (Value::L(mut list), Value::L(more)) => {
                    list.extend(more);
                    let list = Value::L(list);
                    // Statements nest them.
                    check::size(list.size_bytes(), true)?;
                    Ok(list)
                }
                _ => Err(wrong_type()),
            }
        }
        Expression::Sum(left, right) => arithmetic(left, right, item, Number::plus),
        Expression::Difference(left, right) => arithmetic(left, right, item, Number::minus),
    }
}

fn arithmetic(
    left: &Expression,
    right: &Expression,
    item: &Item,
    operate: fn(Number, Number) -> Result<Number, NumberError>,
) -> Result<Value, Fault> {
    match (evaluate(left, item)?, evaluate(right, item)?) {
        (Value::N(left), Value::N(right)) => Ok(Value::N(operate(left, right)?)),
        _ => Err(wrong_type()),
    }
}

/// `ADD`: a sum, or a union; something absent counts as zero or as empty.
fn added(old: Option<&Value>, operand: &Value) -> Result<Value, Fault> {
    Ok(match (old, operand) {
        (None, operand) => operand.clone(),
        (Some(Value::N(old)), Value::N(more)) => Value::N(old.plus(*more)?),
        (Some(Value::Ss(old)), Value::Ss(more)) => Value::Ss(union(old, more)),
        (Some(Value::Ns(old)), Value::Ns(more)) => Value::Ns(union(old, more)),
        (Some(Value::Bs(old)), Value::Bs(more)) => Value::Bs(union(old, more)),
        // Only `AttributeUpdates` lets a list come here.
        (Some(Value::L(old)), Value::L(more)) => {
            Value::L(old.iter().chain(more).cloned().collect())
        }
        _ => return Err(wrong_type()),
    })
}

/// `DELETE`: what is left of a set; none of an empty one.
fn deleted(old: Option<&Value>, operand: &Value) -> Result<Option<Value>, Fault> {
    Ok(match (old, operand) {
        (None, _) => None,
        (Some(Value::Ss(old)), Value::Ss(less)) => without(old, less).map(Value::Ss),
        (Some(Value::Ns(old)), Value::Ns(less)) => without(old, less).map(Value::Ns),
        (Some(Value::Bs(old)), Value::Bs(less)) => without(old, less).map(Value::Bs),
        _ => return Err(wrong_type()),
    })
}

fn union<T: Clone + Eq + Hash>(old: &[T], more: &[T]) -> Vec<T> {
    let known: HashSet<&T> = old.iter().collect();
    old.iter().chain(more.iter().filter(|member| !known.contains(member))).cloned().collect()
}

fn without<T: Clone + Eq + Hash>(old: &[T], less: &[T]) -> Option<Vec<T>> {
    let gone: HashSet<&T> = less.iter().collect();
    let left: Vec<T> = old.iter().filter(|member| !gone.contains(member)).cloned().collect();
    (!left.is_empty()).then_some(left)
}

fn put(item: &mut Item, path: &Path, value: Value) -> Result<(), Fault> {
    let Some((parent, last)) = parent(item, path)? else {
        item.insert(path.root().to_owned(), value);
        return Ok(());
    };
    check::depth(path.steps().len() - 1 + value.depth())?;
    match (parent, last) {
        (Value::M(map), Step::Name(name)) => {
            map.insert(name.clone(), value);
        }
        (Value::L(list), Step::Index(index)) => match list.get_mut(*index) {
            Some(place) => *place = value,
            None => list.push(value),
        },
        _ => return Err(invalid_path()),
    }
    Ok(())
}

/// What is not there is passed over, but a path through something that has no such parts is refused.
fn remove(item: &mut Item, path: &Path) -> Result<(), Fault> {
    let Some((parent, last)) = parent(item, path)? else {
        item.remove(path.root());
        return Ok(());
    };
    match (parent, last) {
        (Value::M(map), Step::Name(name)) => {
            map.remove(name);
        }
        (Value::L(list), Step::Index(index)) if *index < list.len() => {
            list.remove(*index);
        }
        (Value::L(_), Step::Index(_)) => {}
        _ => return Err(invalid_path()),
    }
    Ok(())
}

/// The value that holds the path's last step; none where that is the item itself.
fn parent<'a, 'p>(
    item: &'a mut Item,
    path: &'p Path,
) -> Result<Option<(&'a mut Value, &'p Step)>, Fault> {
    let Some((last, between)) = path.steps()[1..].split_last() else { return Ok(None) };
    let mut value = item.get_mut(path.root()).ok_or_else(invalid_path)?;
    for step in between {
        value = match (step, value) {
            (Step::Name(name), Value::M(map)) => map.get_mut(name).ok_or_else(invalid_path)?,
            (Step::Index(index), Value::L(list)) => {
                list.get_mut(*index).ok_or_else(invalid_path)?
            }
            _ => return Err(invalid_path()),
        };
    }
    Ok(Some((value, last)))
}

fn missing_attribute() -> Fault {
    Fault::validation(
        "The provided expression refers to an attribute that does not exist in the item",
    )
}

fn wrong_type() -> Fault {
    Fault::validation("An operand in the update expression has an incorrect data type")
}

fn invalid_path() -> Fault {
    Fault::validation("The document path provided in the update expression is invalid for update")
}

#[cfg(test)]
mod tests {
    use super::super::binding::Bindings;
    use super::super::update::ParsedUpdate;
    use crate::rules::value::json::{item_from_json, item_to_json};
    use crate::rules::value::tests::{n, s};
    use crate::rules::value::{ITEM_SIZE_MAX, Item, Value};
    use serde_json::{Value as Json, json};

    fn bindings() -> Bindings {
        let set = |members: &[&str]| Value::Ss(members.iter().map(|m| m.to_string()).collect());
        let values = [
            (":n", n("3")),
            (":s", s("text")),
            (":l", Value::L(vec![s("x")])),
            (":ss", set(&["a", "b"])),
            (":all", set(&["a", "b", "c"])),
            (":null", Value::Null),
        ];
        Bindings::new(
            [("#n".into(), "name".into()), ("#c".into(), "c".into())].into(),
            values.into_iter().map(|(k, v)| (k.into(), v)).collect(),
        )
    }

    fn update(old: Option<Json>, text: &str) -> Result<Json, String> {
        let parsed = ParsedUpdate::parse(text).map_err(|fault| fault.message)?;
        let plan = parsed.bind(&mut bindings()).map_err(|fault| fault.message)?;
        let old = old.map(|json| item_from_json(json).unwrap());
        let key = Item::from([("p".into(), s("key"))]);
        let new = plan.apply(old.as_ref(), &key).map_err(|fault| fault.message)?;
        Ok(item_to_json(&new))
    }

    fn item() -> Json {
        json!({"p": {"S": "key"}, "n": {"N": "4"}, "t": {"S": "t"},
               "l": {"L": [{"N": "0"}, {"N": "1"}, {"N": "2"}, {"N": "3"}]},
               "m": {"M": {"x": {"N": "1"}}}, "ss": {"SS": ["b", "c"]}})
    }

    /// The members in which the new item differs from the old one.
    fn difference(text: &str) -> Json {
        let new = update(Some(item()), text).unwrap();
        let (old, new) = (item(), new);
        let names = old.as_object().unwrap().keys().chain(new.as_object().unwrap().keys());
        let changed = names.filter(|name| old.get(name) != new.get(name));
        changed.map(|name| (name.clone(), new.get(name).cloned().unwrap_or(Json::Null))).collect()
    }

    #[test]
    fn changes_what_it_says() {
        for (text, expected) in [
            ("SET a = n + :n", json!({"a": {"N": "7"}})),
            ("set n = :n - n", json!({"n": {"N": "-1"}})),
            (
                "SET n = if_not_exists(z, :n)+n, m.y = :s",
                json!({"n": {"N": "7"}, "m": {"M": {"x": {"N": "1"}, "y": {"S": "text"}}}}),
            ),
            (
                "SET a = list_append(if_not_exists(z, :l), :l)",
                json!({"a": {"L": [{"S": "x"}, {"S": "x"}]}}),
            ),
            (
                "REMOVE l[1] SET l[3] = :s",
                json!({"l": {"L": [{"N": "0"}, {"N": "2"}, {"S": "text"}]}}),
            ),
            ("REMOVE l[0], l[2], l[17]", json!({"l": {"L": [{"N": "1"}, {"N": "3"}]}})),
            (
                "SET l[84] = :s, l[37] = :n",
                json!({"l": {"L": [{"N": "0"}, {"N": "1"}, {"N": "2"}, {"N": "3"}, {"N": "3"}, {"S": "text"}]}}),
            ),
            ("REMOVE m.x, m.nothing, nothing", json!({"m": {"M": {}}})),
            ("SET t = n, n = t", json!({"t": {"N": "4"}, "n": {"S": "t"}})),
            (
                "ADD n :n, a :n, ss :ss",
                json!({"n": {"N": "7"}, "a": {"N": "3"}, "ss": {"SS": ["b", "c", "a"]}}),
            ),
            ("DELETE ss :ss, z :ss", json!({"ss": {"SS": ["c"]}})),
            ("DELETE ss :all", json!({"ss": null})),
            ("SET a = (n + :n)", json!({"a": {"N": "7"}})),
            ("SET a = ((m.x)+(n))", json!({"a": {"N": "5"}})),
            ("ADD m.y :n", json!({"m": {"M": {"x": {"N": "1"}, "y": {"N": "3"}}}})),
        ] {
            assert_eq!(difference(text), expected, "{text}");
        }
    }

    /// A list of this size beside the key.
    fn with_list(bytes: usize) -> Item {
        let list = Value::L(vec![s(&"x".repeat(bytes - 4))]);
        assert_eq!(list.size_bytes(), bytes);
        Item::from([("p".into(), s("key")), ("l".into(), list)])
    }

    fn applied(old: &Item, text: &str) -> Result<Item, String> {
        let plan = ParsedUpdate::parse(text).unwrap().bind(&mut bindings()).unwrap();
        let key = Item::from([("p".into(), s("key"))]);
        plan.apply(Some(old), &key).map_err(|fault| fault.message)
    }

    #[test]
    fn values_are_counted_before_they_are_all_there() {
        let too_large = "Item size to update has exceeded the maximum allowed size";
        let half = with_list(ITEM_SIZE_MAX / 2);
        assert!(applied(&half, "SET a = l, b = l").is_ok());
        assert_eq!(applied(&half, "SET a = l, b = l, c = l").unwrap_err(), too_large);
        assert_eq!(applied(&half, "SET a = l, b = list_append(l, :l)").unwrap_err(), too_large);
        assert_eq!(applied(&half, "SET a = list_append(l, l)").unwrap(), {
            let Some(Value::L(list)) = half.get("l") else { panic!("no list") };
            let twice = Value::L([&list[..], &list[..]].concat());
            // One opening less: three bytes remain.
            assert_eq!(twice.size_bytes(), ITEM_SIZE_MAX - 3);
            let mut new = half.clone();
            new.insert("a".into(), twice);
            new
        });
        let more = with_list(ITEM_SIZE_MAX / 2 + 2);
        assert_eq!(applied(&more, "SET a = list_append(l, l)").unwrap_err(), too_large);
        // Eighty megabytes, if they were all made.
        let whole = with_list(ITEM_SIZE_MAX - 100);
        let sets: Vec<String> = (0..200).map(|number| format!("a{number} = l")).collect();
        let text = format!("SET {}", sets.join(", "));
        assert_eq!(applied(&whole, &text).unwrap_err(), too_large);
    }

    #[test]
    fn an_absent_item_starts_from_its_key() {
        assert_eq!(
            update(None, "SET a = :n").unwrap(),
            json!({"a": {"N": "3"}, "p": {"S": "key"}})
        );
        assert_eq!(update(None, "REMOVE x.y, z[0]").unwrap(), json!({"p": {"S": "key"}}));
        assert_eq!(update(None, "SET x.y = :n").unwrap_err(), super::invalid_path().message);
    }

    #[test]
    fn refuses_with_aws_texts_on_items() {
        let path = super::invalid_path().message;
        let wrong = super::wrong_type().message;
        let missing = super::missing_attribute().message;
        for (text, why) in [
            ("SET t.c = :n", &path),
            ("SET l.c = :n", &path),
            ("SET z.c = :n", &path),
            ("SET m[0] = :n", &path),
            ("REMOVE z.c", &path),
            ("REMOVE m[0]", &path),
            ("DELETE z.a :ss", &path),
            ("SET a = z", &missing),
            ("SET a = z + :n", &missing),
            ("SET a = list_append(z, :l)", &missing),
            ("SET a = t + :n", &wrong),
            ("SET a = list_append(ss, :l)", &wrong),
            ("ADD t :n", &wrong),
            ("ADD ss :n", &wrong),
            ("DELETE n :ss", &wrong),
        ] {
            assert_eq!(&update(Some(item()), text).unwrap_err(), why, "{text}");
        }
    }

    #[test]
    fn refuses_with_aws_texts_before_items() {
        for (text, why) in [
            ("", "The expression can not be empty;"),
            ("whatever", "Syntax error; token: \"whatever\", near: \"whatever\""),
            ("SET a = :n b", "Syntax error; token: \"b\", near: \":n b\""),
            ("DELETE ss value", "Syntax error; token: \"value\", near: \"ss value\""),
            ("SET a = :n,", "Syntax error; token: \"<EOF>\", near: \",\""),
            ("SET a = :n + :n + :n", "Syntax error; token: \"+\", near: \":n + :n\""),
            ("SET hi-there = :n", "Syntax error; token: \"-\", near: \"hi-there\""),
            (
                "SET a = :n set abOrt = :n",
                "Attribute name is a reserved keyword; reserved keyword: abOrt",
            ),
            ("SET a = f(b, c)", "Invalid function name; function: f"),
            (
                "SET a = list_append(list_append(:l, :l), :l)",
                "The function is not allowed to be used this way in an expression; function: list_append",
            ),
            (
                "SET a = :n SET b = :n",
                "The \"SET\" section can only be used once in an update expression;",
            ),
            (
                "SET #q = :q",
                "An expression attribute name used in the document path is not defined; attribute name: #q",
            ),
            (
                "SET a = if_not_exists(:q)",
                "An expression attribute value used in expression is not defined; attribute value: :q",
            ),
            (
                "SET a = :n REMOVE a.b",
                "Two document paths overlap with each other; must remove or rewrite one of these paths; \
                 path one: [a], path two: [a, b]",
            ),
            (
                "SET a.b = :n, a[1] = :n",
                "Two document paths conflict with each other; must remove or rewrite one of these paths; \
                 path one: [a, b], path two: [a, [1]]",
            ),
            (
                "SET c = if_not_exists(a) ADD a.b :s",
                "Incorrect operand type for operator or function; operator: ADD, operand type: STRING",
            ),
            (
                "DELETE a.b :n",
                "Incorrect operand type for operator or function; operator: DELETE, operand type: NUMBER",
            ),
            (
                "SET a = if_not_exists(c)",
                "Incorrect number of operands for operator or function; operator or function: \
                 if_not_exists, number of operands: 1",
            ),
            (
                "SET a = if_not_exists(:n, c)",
                "Operator or function requires a document path; operator or function: if_not_exists",
            ),
            (
                "SET a = list_append(b, :n)",
                "Incorrect operand type for operator or function; operator or function: list_append, \
                 operand type: N",
            ),
            (
                "SET a = a - :null",
                "Incorrect operand type for operator or function; operator or function: -, operand type: NULL",
            ),
        ] {
            let expected = format!("Invalid UpdateExpression: {why}");
            assert_eq!(update(None, text).unwrap_err(), expected, "{text}");
        }
        let long = format!("SET a{} = :n", " ".repeat(4096));
        assert_eq!(
            update(None, &long).unwrap_err(),
            "Invalid UpdateExpression: Expression size has exceeded the maximum allowed size;"
        );
    }

    #[test]
    fn syntax_errors_of_public_suites() {
        for text in [
            "set a",
            "add a",
            "delete a",
            "set a=set",
            "remove a = b",
            "add a = b",
            "delete a b",
            "add a if_not_exist(b)",
            "add abort b",
            "remove a b",
            "set a b",
            "set :a = b",
            "remove :a",
            "set a = b / c",
            "set a[1] = \"eight\"",
            "set a[1] = 1",
            "SET a = if_not_exist(a, 100)",
            "SET if_not_exist(a, b) = a",
            "set (a = (b + c))",
            "set a = (b.c).d + e",
            "set a = (b.c)[0] + e",
            "SET _a = :n",
            "SET 123a = :n",
            "SET # = :n",
            "SET a = :",
            "SET a[:n] = :n",
            "SET a[#n] = :n",
            "SET c = if_not_exists(c, :n+:n)",
            "SET a = _f(b)",
            "SET a = :hi!there",
        ] {
            let refusal = update(None, text).unwrap_err();
            assert!(
                refusal.starts_with("Invalid UpdateExpression: Syntax error; "),
                "{text}: {refusal}"
            );
        }
    }
}
