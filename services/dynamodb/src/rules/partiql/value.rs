//! Literals and parameters as values.

use super::super::number::Number;
use super::super::value::{Item, Value, check};
use super::syntax::{Call, Expr};
use aws::Fault;
use std::fmt;

/// A request's parameters, in their order.
#[derive(Clone, Copy, Debug)]
pub struct Parameters<'a>(pub &'a [Value]);

impl Parameters<'_> {
    fn get(&self, at: usize) -> Result<Value, Fault> {
        self.0.get(at).cloned().ok_or_else(|| {
            Fault::validation("Number of parameters in request and statement don't match.")
        })
    }
}

/// The item of an `INSERT`: each attribute's value is a root of its own.
pub fn item(expr: &Expr, parameters: Parameters<'_>) -> Result<Item, Fault> {
    match expr {
        Expr::Map(entries) => {
            let entries = entries.iter().map(|(name, member)| {
                check::name(name)?;
                Ok((name.clone(), value(member, parameters)?))
            });
            entries.collect()
        }
        Expr::Parameter(at) => match parameters.get(*at)? {
            Value::M(item) => Ok(item),
            other => Err(Fault::validation(format!(
                "Unsupported data type: {} under key root",
                other.value_type().name()
            ))),
        },
        _ => Err(unsupported(expr, &Trail::Root)),
    }
}

pub fn value(expr: &Expr, parameters: Parameters<'_>) -> Result<Value, Fault> {
    value_at(expr, parameters, &Trail::Root, 0)
}

/// Whether an expression says a value, whatever an item holds.
pub fn is_value(expr: &Expr) -> bool {
    !matches!(
        expr,
        Expr::Or(_)
            | Expr::And(_)
            | Expr::Not(_)
            | Expr::Compare(..)
            | Expr::Between(_)
            | Expr::In(..)
            | Expr::Is(..)
            | Expr::Sum(_)
            | Expr::Difference(_)
            | Expr::Call(_)
            | Expr::Path(..)
    )
}

/// Where a value stands within its attribute's: `root.x[1]`.
enum Trail<'a> {
    Root,
    Name(&'a Trail<'a>, &'a str),
    Index(&'a Trail<'a>, usize),
}

impl fmt::Display for Trail<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Trail::Root => f.write_str("root"),
            Trail::Name(before, name) => write!(f, "{before}.{name}"),
            Trail::Index(before, index) => write!(f, "{before}[{index}]"),
        }
    }
}

fn value_at(
    expr: &Expr,
    parameters: Parameters<'_>,
    trail: &Trail<'_>,
    depth: usize,
) -> Result<Value, Fault> {
    check::depth(depth)?;
    Ok(match expr {
        Expr::Text(text) => Value::S(text.clone()),
        Expr::Number(digits) => Value::N(number(digits, trail)?),
        Expr::Bool(truth) => Value::Bool(*truth),
        Expr::Null => Value::Null,
        Expr::Parameter(at) => {
            let given = parameters.get(*at)?;
            check::depth(depth + given.depth())?;
            given
        }
        Expr::List(row) => {
            let row = row.iter().enumerate().map(|(at, member)| {
                value_at(member, parameters, &Trail::Index(trail, at), depth + 1)
            });
            Value::L(row.collect::<Result<_, _>>()?)
        }
        Expr::Map(entries) => {
            let entries = entries.iter().map(|(name, member)| {
                check::name(name)?;
                let trail = Trail::Name(trail, name);
                Ok((name.clone(), value_at(member, parameters, &trail, depth + 1)?))
            });
            Value::M(entries.collect::<Result<_, Fault>>()?)
        }
        Expr::Set(row) => {
            let row = row.iter().enumerate().map(|(at, member)| {
                value_at(member, parameters, &Trail::Index(trail, at), depth + 1)
            });
            set(row.collect::<Result<_, _>>()?)?
        }
        _ => return Err(unsupported(expr, trail)),
    })
}

fn number(digits: &str, trail: &Trail<'_>) -> Result<Number, Fault> {
    Number::parse(digits).map_err(|why| Fault::validation(format!("{why} under {trail}")))
}

/// A set of the type that all members share.
fn set(members: Vec<Value>) -> Result<Value, Fault> {
    let Some(first) = members.first() else {
        return Err(Fault::validation("Empty bags are not supported"));
    };
    let mixed =
        || Fault::validation("The members of a bag must all be strings, numbers or binaries");
    Ok(match first {
        Value::S(_) => {
            let texts = members.into_iter().map(|member| match member {
                Value::S(text) => Ok(text),
                _ => Err(mixed()),
            });
            Value::Ss(check::string_set(texts.collect::<Result<_, _>>()?)?)
        }
        Value::N(_) => {
            let texts = members.into_iter().map(|member| match member {
                Value::N(number) => Ok(number.to_string()),
                _ => Err(mixed()),
            });
            Value::Ns(check::number_set(&texts.collect::<Result<Vec<_>, _>>()?)?)
        }
        Value::B(_) => {
            let binaries = members.into_iter().map(|member| match member {
                Value::B(bytes) => Ok(bytes),
                _ => Err(mixed()),
            });
            Value::Bs(check::binary_set(binaries.collect::<Result<_, _>>()?)?)
        }
        _ => return Err(mixed()),
    })
}

/// `Unsupported data type: set_add under key root at 1:9:7`
fn unsupported(expr: &Expr, trail: &Trail<'_>) -> Fault {
    Fault::validation(match expr {
        Expr::Call(Call { name, place, .. }) => {
            format!("Unsupported data type: {name} under key {trail} at {place}")
        }
        Expr::Path(path, place) => {
            format!("Unsupported data type: {} under key {trail} at {place}", path.root())
        }
        _ => format!("Unsupported data type: an expression under key {trail}"),
    })
}

#[cfg(test)]
mod tests {
    use super::super::parse::parse;
    use super::super::syntax::Statement;
    use super::{Parameters, item};
    use crate::rules::value::Value;
    use crate::rules::value::json::item_to_json;
    use crate::rules::value::tests::s;
    use serde_json::{Value as Json, json};

    fn read(literal: &str, parameters: &[Value]) -> Result<Json, String> {
        let text = format!("INSERT INTO t VALUE {literal}");
        let Statement::Insert { item: written, .. } = parse(&text).map_err(|f| f.message)? else {
            panic!("no insert")
        };
        let item = item(&written, Parameters(parameters)).map_err(|f| f.message)?;
        Ok(item_to_json(&item))
    }

    #[test]
    fn reads_literals_of_every_type() {
        let read = read(
            "{'s': 'it''s', 'n': -1.5e2, 't': TRUE, 'f': false, 'z': null, 'l': [1, [], ?], \
             'm': {'k': {'x': .5}}, 'ss': <<'a', 'b'>>, 'ns': <<1, 2.0>>, 'bs': <<?, ?>>}",
            &[s("given"), Value::B("x".into()), Value::B("y".into())],
        );
        assert_eq!(
            read.unwrap(),
            json!({
                "s": {"S": "it's"}, "n": {"N": "-150"}, "t": {"BOOL": true}, "f": {"BOOL": false},
                "z": {"NULL": true}, "l": {"L": [{"N": "1"}, {"L": []}, {"S": "given"}]},
                "m": {"M": {"k": {"M": {"x": {"N": "0.5"}}}}}, "ss": {"SS": ["a", "b"]},
                "ns": {"NS": ["1", "2"]}, "bs": {"BS": ["eA==", "eQ=="]},
            })
        );
    }

    #[test]
    fn refuses_with_aws_texts() {
        let overflow = "Number overflow. Attempting to store a number with magnitude larger than supported range";
        let deep = format!("{{'a': {}1{}}}", "[".repeat(33), "]".repeat(33));
        for (literal, why) in [
            ("{'pk': 1e126}", format!("{overflow} under root")),
            ("{'m': {'x': 1e126}}", format!("{overflow} under root.x")),
            ("{'l': [1, 1e126]}", format!("{overflow} under root[1]")),
            (
                "{'a': 123456789012345678901234567890123456789}",
                "Attempting to store more than 38 significant digits in a Number under root".into(),
            ),
            ("{'a': <<>>}", "Empty bags are not supported".into()),
            (
                "{'a': <<'x', 'x'>>}",
                "One or more parameter values were invalid: Input collection [x, x] contains duplicates."
                    .into(),
            ),
            (
                "{'a': set_add(<<1>>, <<2>>)}",
                "Unsupported data type: set_add under key root at 1:27:7".into(),
            ),
            (
                "{'a': ?, 'b': ?}",
                "Number of parameters in request and statement don't match.".into(),
            ),
            (
                &deep,
                "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels \
                 beyond supported limit"
                    .into(),
            ),
        ] {
            assert_eq!(read(literal, &[s("one")]).unwrap_err(), why, "{literal}");
        }
    }
}
