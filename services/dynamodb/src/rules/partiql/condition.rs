//! `WHERE` as a condition that items are evaluated against.

use super::super::expression::binding::{path_required, too_many_in_operands, wrong_operand_count};
use super::super::expression::condition::Comparator;
use super::super::expression::condition_plan::{
    Condition, Source, check_begins_with, check_bounds, check_distinct, check_ordered, check_sized,
    named_type,
};
use super::super::expression::path::Path;
use super::super::value::Value;
use super::IN_MAX;
use super::syntax::{Call, Expr, Is};
use super::value::{Parameters, is_value, value};
use aws::Fault;
use std::sync::Arc;

/// The condition that a `WHERE` states.
pub fn condition(expr: &Expr, parameters: Parameters<'_>) -> Result<Condition, Fault> {
    match expr {
        Expr::Or(row) => joined(row, parameters, Condition::Or),
        Expr::And(row) => joined(row, parameters, Condition::And),
        Expr::Not(inner) => Ok(Condition::Not(Box::new(condition(inner, parameters)?))),
        Expr::Compare(comparator, sides) => comparison(*comparator, sides, parameters),
        Expr::Between(row) => {
            let [operand, low, high] = row.as_ref();
            let bound =
                [source(operand, parameters)?, source(low, parameters)?, source(high, parameters)?];
            check_ordered("BETWEEN", &bound).map_err(Fault::validation)?;
            check_bounds(&bound[1], &bound[2]).map_err(Fault::validation)?;
            check_distinct("BETWEEN", &bound[0], &bound[1..]).map_err(Fault::validation)?;
            Ok(Condition::Between(Box::new(bound)))
        }
        Expr::In(operand, row) => {
            let operand = source(operand, parameters)?;
            if row.is_empty() {
                return Err(Fault::validation(wrong_operand_count("IN", 1)));
            }
            if row.len() > IN_MAX {
                return Err(Fault::validation(too_many_in_operands(row.len())));
            }
            let row = row.iter().map(|member| source(member, parameters));
            let row = row.collect::<Result<Vec<_>, _>>()?;
            check_distinct("IN", &operand, &row).map_err(Fault::validation)?;
            Ok(Condition::In(operand, row))
        }
        Expr::Is(operand, Is::Missing) => Ok(Condition::NotExists(path("IS MISSING", operand)?)),
        Expr::Is(operand, Is::Types(types)) => {
            let operand = source(operand, parameters)?;
            let any = types.iter().map(|found| Condition::Type(operand.clone(), *found));
            let any = any.reduce(|all, one| Condition::Or(Box::new(all), Box::new(one)));
            Ok(any.expect("IS names a type at least"))
        }
        Expr::Call(call) => function(call, parameters),
        _ => Err(Fault::validation("The where clause must be made of conditions")),
    }
}

/// Joined in halves, so that a long row makes no deep tree.
fn joined(
    row: &[Expr],
    parameters: Parameters<'_>,
    joint: fn(Box<Condition>, Box<Condition>) -> Condition,
) -> Result<Condition, Fault> {
    if let [one] = row {
        return condition(one, parameters);
    }
    let (left, right) = row.split_at(row.len() / 2);
    let left = joined(left, parameters, joint)?;
    let right = joined(right, parameters, joint)?;
    Ok(joint(Box::new(left), Box::new(right)))
}

fn comparison(
    comparator: Comparator,
    sides: &[Expr; 2],
    parameters: Parameters<'_>,
) -> Result<Condition, Fault> {
    // `attribute_exists(a) = true`
    if let [Expr::Call(call), Expr::Bool(truth)] | [Expr::Bool(truth), Expr::Call(call)] = sides
        && call.name != "size"
        && matches!(comparator, Comparator::Equal | Comparator::NotEqual)
    {
        let stated = function(call, parameters)?;
        let holds = *truth == (comparator == Comparator::Equal);
        return Ok(if holds { stated } else { Condition::Not(Box::new(stated)) });
    }
    let (left, right) = (source(&sides[0], parameters)?, source(&sides[1], parameters)?);
    if !matches!(comparator, Comparator::Equal | Comparator::NotEqual) {
        check_ordered(comparator.symbol(), [&left, &right]).map_err(Fault::validation)?;
    }
    check_distinct(comparator.symbol(), &left, [&right]).map_err(Fault::validation)?;
    Ok(Condition::Compare(comparator, left, right))
}

fn function(call: &Call, parameters: Parameters<'_>) -> Result<Condition, Fault> {
    let name = call.name.as_str();
    let count = match name {
        "attribute_exists" | "attribute_not_exists" => 1,
        "attribute_type" | "begins_with" | "contains" => 2,
        "size" => return Err(Fault::validation("The where clause must be made of conditions")),
        _ => return Err(unrecognized(call)),
    };
    if call.arguments.len() != count {
        return Err(Fault::validation(wrong_operand_count(name, call.arguments.len())));
    }
    if count == 1 {
        let path = path(name, &call.arguments[0])?;
        return Ok(match name {
            "attribute_exists" => Condition::Exists(path),
            _ => Condition::NotExists(path),
        });
    }
    let first = source(&call.arguments[0], parameters)?;
    let second = source(&call.arguments[1], parameters)?;
    check_distinct(name, &first, [&second]).map_err(Fault::validation)?;
    match name {
        "attribute_type" => {
            let expected = named_type(&second).map_err(Fault::validation)?;
            Ok(Condition::Type(first, expected))
        }
        "begins_with" => {
            check_begins_with(&first, &second).map_err(Fault::validation)?;
            Ok(Condition::BeginsWith(first, second))
        }
        _ => Ok(Condition::Contains(first, second)),
    }
}

fn source(expr: &Expr, parameters: Parameters<'_>) -> Result<Source, Fault> {
    match expr {
        Expr::Path(path, _) => Ok(Source::Path(path.clone())),
        Expr::Call(call) if call.name == "size" => {
            let [argument] = call.arguments.as_slice() else {
                let why = wrong_operand_count("size", call.arguments.len());
                return Err(Fault::validation(why));
            };
            let inner = source(argument, parameters)?;
            check_sized(&inner).map_err(Fault::validation)?;
            Ok(Source::Size(Box::new(inner)))
        }
        Expr::Call(call) => Err(unrecognized(call)),
        _ if is_value(expr) => Ok(Source::Value(Arc::<Value>::new(value(expr, parameters)?))),
        _ => Err(Fault::validation("An operand of the where clause must be a path or a value")),
    }
}

fn path(operator: &str, expr: &Expr) -> Result<Path, Fault> {
    match expr {
        Expr::Path(path, _) => Ok(path.clone()),
        _ => Err(Fault::validation(path_required(operator))),
    }
}

fn unrecognized(call: &Call) -> Fault {
    Fault::validation(format!("Unrecognized function: {} at {}", call.name, call.place))
}

#[cfg(test)]
mod tests {
    use super::super::parse::parse;
    use super::super::syntax::Statement;
    use super::super::value::Parameters;
    use super::condition;
    use crate::rules::value::Value;
    use crate::rules::value::json::item_from_json;
    use crate::rules::value::tests::{n, s};
    use serde_json::json;

    fn evaluate(filter: &str, parameters: &[Value]) -> Result<bool, String> {
        let item = item_from_json(json!({
            "pk": {"S": "a"}, "n": {"N": "5"}, "t": {"S": "hello"}, "ss": {"SS": ["a", "b"]},
            "nul": {"NULL": true}, "flag": {"BOOL": true}, "l": {"L": [{"N": "2"}]},
            "m": {"M": {"sub": {"S": "x"}}}, "odd-name": {"N": "1"},
        }))
        .unwrap();
        let text = format!("SELECT * FROM t WHERE {filter}");
        let Statement::Select(select) = parse(&text).map_err(|f| f.message)? else {
            panic!("no select")
        };
        let filter = select.filter.expect("there is a filter");
        let bound = condition(&filter, Parameters(parameters)).map_err(|f| f.message)?;
        Ok(bound.admits(&item))
    }

    #[test]
    fn admits_as_dynamodb_does() {
        for (filter, expected) in [
            ("pk = 'a' AND n > 4 AND n <= 5.0", true),
            ("pk != 'a' OR n <> 5", false),
            ("nope <> 1", true),
            ("nope = 1", false),
            ("NOT nope = 1", true),
            ("'a' = pk AND 4 < n", true),
            ("n BETWEEN 1 AND 5 AND n NOT BETWEEN 6 AND 7", true),
            ("n IN [1, 5] AND n IN (5) AND n NOT IN [4]", true),
            ("nope IS MISSING AND t IS NOT MISSING", true),
            ("nul IS NULL AND t IS NOT NULL", true),
            ("flag IS BOOL AND t IS STRING AND n IS INT AND ss IS BAG", true),
            ("t IS BOOL", false),
            ("m IS STRUCT AND l IS LIST", true),
            ("BEGINS_WITH(t, 'he') AND contains(ss, 'b') AND contains(t, 'ell')", true),
            ("NOT begins_with(t, 'x')", true),
            ("size(t) = 5 AND SIZE(\"ss\") < 3", true),
            ("attribute_type(ss, 'SS') AND attribute_exists(m.sub)", true),
            ("attribute_not_exists(m.nope) = true", true),
            ("attribute_exists(m.nope) = true", false),
            ("attribute_exists(m['sub']) <> false", true),
            ("\"odd-name\" = 1 AND l[0] = 2", true),
            ("ss = <<'b', 'a'>> AND l = [2] AND m = {'sub': 'x'}", true),
            ("(n = 1 OR n = 5) AND (t = 'hello')", true),
            ("n = 1 OR n = 5 AND t = 'x'", false),
            ("nul = NULL AND flag = true", true),
            ("t < 5", false),
        ] {
            assert_eq!(evaluate(filter, &[]), Ok(expected), "{filter}");
        }
        assert_eq!(evaluate("n = ? AND t = ?", &[n("5"), s("hello")]), Ok(true));
        let long = vec!["n = 5"; 700].join(" AND ");
        assert_eq!(evaluate(&long, &[]), Ok(true));
    }

    #[test]
    fn refuses_with_aws_texts() {
        let operand = "Incorrect operand type for operator or function; operator or function: ";
        let count = "Incorrect number of operands for operator or function; operator or function: ";
        let path = "Operator or function requires a document path; operator or function: ";
        for (filter, why) in [
            ("n < true", format!("{operand}<, operand type: BOOL")),
            ("n >= [1]", format!("{operand}>=, operand type: L")),
            ("n BETWEEN true AND false", format!("{operand}BETWEEN, operand type: BOOL")),
            ("begins_with(t, 5)", format!("{operand}begins_with, operand type: N")),
            ("size(5) = 1", format!("{operand}size, operand type: N")),
            ("attribute_exists('ss')", format!("{path}attribute_exists")),
            ("attribute_exists()", format!("{count}attribute_exists, number of operands: 0")),
            ("attribute_exists(a, b)", format!("{count}attribute_exists, number of operands: 2")),
            ("EXISTS(ss)", "Unrecognized function: exists at 1:23:6".into()),
            ("set_add(ss, <<'x'>>) = ss", "Unrecognized function: set_add at 1:23:7".into()),
            ("n = ?", "Number of parameters in request and statement don't match.".into()),
            (
                "n = 1e126",
                "Number overflow. Attempting to store a number with magnitude larger than supported \
                 range under root"
                    .into(),
            ),
        ] {
            assert_eq!(evaluate(filter, &[]), Err(why), "{filter}");
        }
        let row = |length: usize| format!("n IN [{}]", vec!["5"; length].join(", "));
        assert_eq!(evaluate(&row(100), &[]), Ok(true));
        let why = "The IN operator is provided with too many operands; number of operands: 101";
        assert_eq!(evaluate(&row(101), &[]), Err(why.into()));
    }
}
