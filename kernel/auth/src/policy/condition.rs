//! `Condition`: every operator of IAM's, with `IfExists`, `ForAllValues:` and `ForAnyValue:`.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>

use std::cmp::Ordering;
use std::net::IpAddr;

use base64::Engine;

use crate::calendar;
use crate::policy::Context;
use crate::policy::pattern::{ArnPattern, Marks, Pattern};

/// One operator on one key.
#[derive(Debug)]
pub(super) struct Condition {
    key: Box<str>,
    negated: bool,
    if_exists: bool,
    quantifier: Quantifier,
    values: Values,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Quantifier {
    None,
    All,
    Any,
}

/// What the key's value is compared with: any of these.
#[derive(Debug)]
enum Values {
    Texts(Box<[Pattern]>),
    Arns(Box<[ArnPattern]>),
    Numbers(Comparison, Box<[f64]>),
    Dates(Comparison, Box<[i64]>),
    Booleans(Box<[bool]>),
    Bytes(Box<[Vec<u8>]>),
    Addresses(Box<[Network]>),
    /// Is the key absent?
    Null(bool),
}

#[derive(Clone, Copy, Debug)]
enum Comparison {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Debug)]
struct Network {
    address: IpAddr,
    bits: u8,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Invalid {
    Operator,
    Value,
}

impl Condition {
    pub(super) fn compile(
        operator: &str,
        key: &str,
        values: &[String],
        variables: bool,
    ) -> Result<Condition, Invalid> {
        let (quantifier, rest) = match operator.split_once(':') {
            Some(("ForAllValues", rest)) => (Quantifier::All, rest),
            Some(("ForAnyValue", rest)) => (Quantifier::Any, rest),
            Some(_) => return Err(Invalid::Operator),
            None => (Quantifier::None, operator),
        };
        let (name, if_exists) = match rest.strip_suffix("IfExists") {
            Some(name) => (name, true),
            None => (rest, false),
        };
        let negated = name.contains("Not");
        let values = Values::compile(name, values, variables)?;
        if matches!(values, Values::Null(_)) && (if_exists || quantifier != Quantifier::None) {
            return Err(Invalid::Operator);
        }
        Ok(Condition { key: key.to_lowercase().into(), negated, if_exists, quantifier, values })
    }

    /// Its own key, and those of variables in its values.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        let texts: &[Pattern] = match &self.values {
            Values::Texts(patterns) => patterns,
            _ => &[],
        };
        let arns: &[ArnPattern] = match &self.values {
            Values::Arns(patterns) => patterns,
            _ => &[],
        };
        let arns = arns.iter().flat_map(ArnPattern::patterns);
        let variables = texts.iter().chain(arns).flat_map(Pattern::variables);
        std::iter::once(&*self.key).chain(variables)
    }

    pub(super) fn holds(&self, context: &Context) -> bool {
        let given = context.get(&self.key).unwrap_or_default();
        // AWS holds an empty text, such as a tag without a value, for a null one: where it is asked
        // what there is at all, and of sets.
        let null = given.iter().all(String::is_empty);
        if let Values::Null(absent) = self.values {
            return null == absent;
        }
        let equal = |value: &String| self.values.contain(value, context);
        match self.quantifier {
            Quantifier::None if given.is_empty() => self.if_exists || self.negated,
            Quantifier::None => given.iter().any(equal) != self.negated,
            Quantifier::All => null || given.iter().all(|value| equal(value) != self.negated),
            Quantifier::Any if null => given.is_empty() && self.if_exists,
            Quantifier::Any => given.iter().any(|value| equal(value) != self.negated),
        }
    }
}

impl Values {
    fn compile(name: &str, values: &[String], variables: bool) -> Result<Values, Invalid> {
        let texts = |wildcards, ignores_case| {
            let marks = Marks { wildcards, variables, ignores_case };
            Ok(Values::Texts(each(values, |text| Pattern::compile(text, marks))?))
        };
        let numbers = |comparison| Ok(Values::Numbers(comparison, each(values, number)?));
        let dates = |comparison| Ok(Values::Dates(comparison, each(values, date)?));
        match name {
            "StringEquals" | "StringNotEquals" => texts(false, false),
            "StringEqualsIgnoreCase" | "StringNotEqualsIgnoreCase" => texts(false, true),
            "StringLike" | "StringNotLike" => texts(true, false),
            "ArnEquals" | "ArnLike" | "ArnNotEquals" | "ArnNotLike" => {
                let marks = Marks { wildcards: true, variables, ignores_case: false };
                Ok(Values::Arns(each(values, |text| ArnPattern::compile(text, marks))?))
            }
            "NumericEquals" | "NumericNotEquals" => numbers(Comparison::Equal),
            "NumericLessThan" => numbers(Comparison::Less),
            "NumericLessThanEquals" => numbers(Comparison::LessOrEqual),
            "NumericGreaterThan" => numbers(Comparison::Greater),
            "NumericGreaterThanEquals" => numbers(Comparison::GreaterOrEqual),
            "DateEquals" | "DateNotEquals" => dates(Comparison::Equal),
            "DateLessThan" => dates(Comparison::Less),
            "DateLessThanEquals" => dates(Comparison::LessOrEqual),
            "DateGreaterThan" => dates(Comparison::Greater),
            "DateGreaterThanEquals" => dates(Comparison::GreaterOrEqual),
            "Bool" => Ok(Values::Booleans(each(values, boolean)?)),
            "BinaryEquals" => Ok(Values::Bytes(each(values, binary)?)),
            "IpAddress" | "NotIpAddress" => Ok(Values::Addresses(each(values, Network::parse)?)),
            "Null" => match *each(values, boolean)? {
                [absent] => Ok(Values::Null(absent)),
                _ => Err(Invalid::Value),
            },
            _ => Err(Invalid::Operator),
        }
    }

    fn contain(&self, given: &str, context: &Context) -> bool {
        match self {
            Values::Texts(patterns) => patterns.iter().any(|one| one.matches(given, context)),
            Values::Arns(patterns) => patterns.iter().any(|one| one.matches(given, context)),
            Values::Numbers(comparison, values) => number(given).is_some_and(|given| {
                values.iter().any(|one| given.partial_cmp(one).is_some_and(|o| comparison.holds(o)))
            }),
            Values::Dates(comparison, values) => date(given)
                .is_some_and(|given| values.iter().any(|one| comparison.holds(given.cmp(one)))),
            Values::Booleans(values) => values
                .iter()
                .any(|one| given.eq_ignore_ascii_case(if *one { "true" } else { "false" })),
            Values::Bytes(values) => binary(given).is_some_and(|given| values.contains(&given)),
            Values::Addresses(networks) => given.parse::<IpAddr>().is_ok_and(|address| {
                networks.iter().any(|one| one.contains(address.to_canonical()))
            }),
            Values::Null(absent) => !absent,
        }
    }
}

impl Comparison {
    fn holds(self, ordering: Ordering) -> bool {
        match self {
            Comparison::Equal => ordering.is_eq(),
            Comparison::Less => ordering.is_lt(),
            Comparison::LessOrEqual => ordering.is_le(),
            Comparison::Greater => ordering.is_gt(),
            Comparison::GreaterOrEqual => ordering.is_ge(),
        }
    }
}

impl Network {
    fn parse(text: &str) -> Option<Network> {
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits.parse().ok()?)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().ok()?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.unwrap_or(most);
        (bits <= most).then_some(Network { address, bits })
    }

    fn contains(&self, address: IpAddr) -> bool {
        let same = match (self.address, address) {
            (IpAddr::V4(one), IpAddr::V4(other)) => {
                (one.to_bits() ^ other.to_bits()).leading_zeros()
            }
            (IpAddr::V6(one), IpAddr::V6(other)) => {
                (one.to_bits() ^ other.to_bits()).leading_zeros()
            }
            _ => return false,
        };
        same >= u32::from(self.bits)
    }
}

fn each<T>(values: &[String], read: impl Fn(&str) -> Option<T>) -> Result<Box<[T]>, Invalid> {
    values.iter().map(|text| read(text).ok_or(Invalid::Value)).collect()
}

fn number(text: &str) -> Option<f64> {
    text.trim().parse().ok().filter(|number: &f64| number.is_finite())
}

/// ISO 8601 in the forms that W3C lists, of which the shortest are a year and a month, or seconds
/// since 1970.
fn date(text: &str) -> Option<i64> {
    let begun = match text.len() {
        4 => calendar::parse_iso(&format!("{text}-01-01")),
        7 => calendar::parse_iso(&format!("{text}-01")),
        _ => calendar::parse_iso(text),
    };
    begun.or_else(|| text.parse::<i64>().ok().and_then(|seconds| seconds.checked_mul(1000)))
}

fn boolean(text: &str) -> Option<bool> {
    match text {
        _ if text.eq_ignore_ascii_case("true") => Some(true),
        _ if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

fn binary(text: &str) -> Option<Vec<u8>> {
    base64::engine::general_purpose::STANDARD.decode(text).ok()
}
