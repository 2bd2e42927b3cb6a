//! `SET` and `REMOVE` as an update.

use super::super::expression::path::{Path, check_apart};
use super::super::expression::update_plan::{Change, Expression, Update, check_type};
use super::super::value::ValueType;
use super::syntax::{Call, Change as Written, Expr};
use super::value::{Parameters, is_value, value};
use aws::Fault;
use std::sync::Arc;

pub fn update(changes: &[Written], parameters: Parameters<'_>) -> Result<Update, Fault> {
    let changes = changes.iter().map(|change| match change {
        Written::Remove(path) => Ok(Change::Remove(path.clone())),
        Written::Set(path, expr) => set(path, expr, parameters),
    });
    let update = Update { changes: changes.collect::<Result<_, _>>()? };
    let targets: Vec<&Path> = update.targets().collect();
    check_apart(&targets).map_err(Fault::validation)?;
    Ok(update)
}

fn set(path: &Path, expr: &Expr, parameters: Parameters<'_>) -> Result<Change, Fault> {
    match expr {
        Expr::Call(call) if matches!(call.name.as_str(), "set_add" | "set_delete") => {
            set_function(path, call, parameters)
        }
        _ => Ok(Change::Set(path.clone(), expression(expr, parameters)?)),
    }
}

/// `s = set_add(s, <<…>>)` and its counterpart: what `ADD` and `DELETE` do.
fn set_function(path: &Path, call: &Call, parameters: Parameters<'_>) -> Result<Change, Fault> {
    let (name, place) = (call.name.to_ascii_uppercase(), call.place);
    let [first, second] = call.arguments.as_slice() else {
        return Err(Fault::validation(format!(
            "{name} must have exactly two arguments at {place}"
        )));
    };
    let Expr::Path(from, first_place) = first else { return Err(other_target(&name, call)) };
    if from != path {
        return Err(other_target(&name, call));
    }
    let members = if is_value(second) { Some(value(second, parameters)?) } else { None };
    let Some(members) = members.filter(|members| members.value_type().is_set()) else {
        return Err(Fault::validation(format!(
            "The second argument to {name} must be a value with type SET at {first_place}"
        )));
    };
    let (path, members) = (path.clone(), Arc::new(members));
    Ok(match name.as_str() {
        "SET_ADD" => Change::Add(path, members),
        _ => Change::Delete(path, members),
    })
}

fn other_target(name: &str, call: &Call) -> Fault {
    Fault::validation(format!(
        "The first argument to {name} must equal the assignment value at {}",
        call.place
    ))
}

fn expression(expr: &Expr, parameters: Parameters<'_>) -> Result<Expression, Fault> {
    match expr {
        Expr::Path(path, _) => Ok(Expression::Path(path.clone())),
        Expr::Sum(sides) => arithmetic("+", sides, Expression::Sum, parameters),
        Expr::Difference(sides) => arithmetic("-", sides, Expression::Difference, parameters),
        Expr::Call(call) if call.name == "list_append" => {
            let [first, second] = call.arguments.as_slice() else {
                return Err(Fault::validation(format!(
                    "LIST_APPEND must have exactly two arguments at {}",
                    call.place
                )));
            };
            let first = expression(first, parameters)?;
            let second = expression(second, parameters)?;
            check_type("list_append", ValueType::L, [&first, &second])
                .map_err(Fault::validation)?;
            Ok(Expression::ListAppend(Box::new(first), Box::new(second)))
        }
        Expr::Call(call) => Err(Fault::validation(format!(
            "Unrecognized function: {} at {}",
            call.name, call.place
        ))),
        _ if is_value(expr) => Ok(Expression::Value(Arc::new(value(expr, parameters)?))),
        _ => Err(Fault::validation("An assigned value must not be a condition")),
    }
}

fn arithmetic(
    operator: &str,
    sides: &[Expr; 2],
    joint: fn(Box<Expression>, Box<Expression>) -> Expression,
    parameters: Parameters<'_>,
) -> Result<Expression, Fault> {
    let left = expression(&sides[0], parameters)?;
    let right = expression(&sides[1], parameters)?;
    check_type(operator, ValueType::N, [&left, &right]).map_err(Fault::validation)?;
    Ok(joint(Box::new(left), Box::new(right)))
}

#[cfg(test)]
mod tests {
    use super::super::parse::parse;
    use super::super::syntax::Statement;
    use super::super::value::Parameters;
    use super::update;
    use crate::rules::value::json::{item_from_json, item_to_json};
    use serde_json::{Value as Json, json};

    fn after(changes: &str) -> Result<Json, String> {
        let item = json!({
            "n": {"N": "4"}, "t": {"S": "t"}, "l": {"L": [{"N": "0"}, {"N": "1"}]},
            "m": {"M": {"x": {"N": "1"}}}, "ss": {"SS": ["a", "b"]},
        });
        let item = item_from_json(item).unwrap();
        let text = format!("UPDATE t {changes} WHERE pk = 1");
        let Statement::Update { changes, .. } = parse(&text).map_err(|f| f.message)? else {
            panic!("no update")
        };
        let bound = update(&changes, Parameters(&[])).map_err(|f| f.message)?;
        let new = bound.apply(Some(&item), &item).map_err(|f| f.message)?;
        Ok(item_to_json(&new))
    }

    fn attribute(changes: &str, name: &str) -> Json {
        after(changes).unwrap()[name].clone()
    }

    #[test]
    fn changes_as_dynamodb_does() {
        for (changes, name, expected) in [
            ("SET n = n + 1", "n", json!({"N": "5"})),
            ("SET q = n - 1 SET r = 2", "q", json!({"N": "3"})),
            ("SET q = m.x, r = 1", "q", json!({"N": "1"})),
            (
                "SET l = list_append(l, [2])",
                "l",
                json!({"L": [{"N": "0"}, {"N": "1"}, {"N": "2"}]}),
            ),
            ("SET l[5] = 'x'", "l", json!({"L": [{"N": "0"}, {"N": "1"}, {"S": "x"}]})),
            ("REMOVE l[0]", "l", json!({"L": [{"N": "1"}]})),
            (
                "SET m.y = {'z': [1]} REMOVE m.x",
                "m",
                json!({"M": {"y": {"M": {"z": {"L": [{"N": "1"}]}}}}}),
            ),
            ("SET ss = SET_ADD(ss, <<'c', 'a'>>)", "ss", json!({"SS": ["a", "b", "c"]})),
            ("SET ss = set_delete(ss, <<'a', 'z'>>)", "ss", json!({"SS": ["b"]})),
            ("SET ss = set_delete(ss, <<'a', 'b'>>)", "ss", Json::Null),
            ("SET new = set_add(new, <<1>>)", "new", json!({"NS": ["1"]})),
            ("REMOVE t SET u = t", "u", json!({"S": "t"})),
        ] {
            assert_eq!(attribute(changes, name), expected, "{changes}");
        }
    }

    #[test]
    fn refuses_with_aws_texts() {
        let wrong = "An operand in the update expression has an incorrect data type";
        for (changes, why) in [
            (
                "SET t = set_add(ss, <<'x'>>)",
                "The first argument to SET_ADD must equal the assignment value at 1:18:7",
            ),
            (
                "SET ss = set_add(<<'a'>>, <<'b'>>)",
                "The first argument to SET_ADD must equal the assignment value at 1:19:7",
            ),
            (
                "SET ss = set_delete(ss, 'x')",
                "The second argument to SET_DELETE must be a value with type SET at 1:30:2",
            ),
            ("SET ss = set_add(ss)", "SET_ADD must have exactly two arguments at 1:19:7"),
            ("SET ss = set_add(ss, <<>>)", "Empty bags are not supported"),
            ("SET ss = set_add(ss, <<1>>)", wrong),
            ("SET t = set_add(t, <<'x'>>)", wrong),
            ("SET a = if_not_exists(a, 1)", "Unrecognized function: if_not_exists at 1:18:13"),
            (
                "SET a = t + 'x'",
                "Incorrect operand type for operator or function; operator or function: +, operand type: S",
            ),
            (
                "SET a = 1 SET a.b = 2",
                "Two document paths overlap with each other; must remove or rewrite one of these paths; \
                 path one: [a], path two: [a, b]",
            ),
        ] {
            assert_eq!(after(changes).unwrap_err(), why, "{changes}");
        }
    }
}
