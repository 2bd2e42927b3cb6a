//! Items as Ion's text, each on a line that begins with Ion's version.

use super::super::super::number::Number;
use super::super::super::value::{Item, Value};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fmt::Write;

/// Decimals that begin this far behind the point, or further, have an exponent.
const LEADING_ZEROS_MAX: i64 = 6;
/// Words that mean something else when they stand without quotes.
const KEYWORDS: [&str; 4] = ["null", "true", "false", "nan"];

/// A line with some items, each by its name, such as `Item`.
pub fn write(members: &[(&str, &Item)], out: &mut Vec<u8>) {
    let mut text = String::from("$ion_1_0 ");
    put_members(members, &mut text);
    text.push('\n');
    out.extend_from_slice(text.as_bytes());
}

/// A line of an incremental export: `$ion_1_0 {Record:{Keys:{…},NewImage:{…}}}`
pub fn write_record(members: &[(&str, &Item)], out: &mut Vec<u8>) {
    let mut text = String::from("$ion_1_0 {Record:");
    put_members(members, &mut text);
    text.push_str("}\n");
    out.extend_from_slice(text.as_bytes());
}

fn put_members(members: &[(&str, &Item)], out: &mut String) {
    out.push('{');
    for (at, (name, item)) in members.iter().enumerate() {
        separate(at, out);
        symbol(name, out);
        out.push(':');
        structure(item, out);
    }
    out.push('}');
}

fn separate(at: usize, out: &mut String) {
    if at > 0 {
        out.push(',');
    }
}

fn structure(item: &Item, out: &mut String) {
    out.push('{');
    for (at, (name, inner)) in item.iter().enumerate() {
        separate(at, out);
        symbol(name, out);
        out.push(':');
        value(inner, out);
    }
    out.push('}');
}

fn value(of: &Value, out: &mut String) {
    match of {
        Value::S(text) => quoted(text, '"', out),
        Value::N(number) => decimal(*number, out),
        Value::B(bytes) => blob(bytes, out),
        Value::Bool(truth) => out.push_str(if *truth { "true" } else { "false" }),
        Value::Null => out.push_str("null"),
        Value::Ss(set) => list("$dynamodb_SS::", set, |text, out| quoted(text, '"', out), out),
        Value::Ns(set) => list("$dynamodb_NS::", set, |number, out| decimal(*number, out), out),
        Value::Bs(set) => list("$dynamodb_BS::", set, |bytes, out| blob(bytes, out), out),
        Value::L(members) => list("", members, value, out),
        Value::M(map) => structure(map, out),
    }
}

fn list<T>(mark: &str, members: &[T], write: impl Fn(&T, &mut String), out: &mut String) {
    out.push_str(mark);
    out.push('[');
    for (at, member) in members.iter().enumerate() {
        separate(at, out);
        write(member, out);
    }
    out.push(']');
}

fn blob(bytes: &[u8], out: &mut String) {
    out.push_str("{{");
    out.push_str(&STANDARD.encode(bytes));
    out.push_str("}}");
}

/// `103.`, `6d2`, `12.5`, `0.001`, `1d-130`: as Ion's own libraries write decimals.
fn decimal(number: Number, out: &mut String) {
    let (negative, coefficient, exponent) = number.parts();
    let digits = coefficient.to_string();
    let (count, exponent) = (digits.len() as i64, i64::from(exponent));
    if negative {
        out.push('-');
    }
    let point = count + exponent;
    match exponent {
        0 => {
            out.push_str(&digits);
            out.push('.');
        }
        1.. => write!(out, "{digits}d{exponent}").expect("a text takes every write"),
        _ if point > 0 => {
            let (whole, fraction) = digits.split_at(usize::try_from(point).unwrap_or(0));
            write!(out, "{whole}.{fraction}").expect("a text takes every write");
        }
        _ if point > -LEADING_ZEROS_MAX => {
            let zeros = "0".repeat(usize::try_from(-point).unwrap_or(0));
            write!(out, "0.{zeros}{digits}").expect("a text takes every write");
        }
        _ => write!(out, "{digits}d{exponent}").expect("a text takes every write"),
    }
}

/// A name: without quotes where it needs none.
fn symbol(name: &str, out: &mut String) {
    let bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '$');
    // `$10` would be a number of a symbol.
    let starts = |c: char| c.is_ascii_alphabetic() || c == '_';
    if name.starts_with(starts) && name.chars().all(bare) && !KEYWORDS.contains(&name) {
        out.push_str(name);
    } else {
        quoted(name, '\'', out);
    }
}

fn quoted(text: &str, quote: char, out: &mut String) {
    out.push(quote);
    for character in text.chars() {
        match character {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\\' => out.push_str("\\\\"),
            same if same == quote => {
                out.push('\\');
                out.push(same);
            }
            control if u32::from(control) < 0x20 || control == '\u{7f}' => {
                write!(out, "\\x{:02x}", u32::from(control)).expect("a text takes every write");
            }
            other => out.push(other),
        }
    }
    out.push(quote);
}

#[cfg(test)]
mod tests {
    use super::super::super::super::number::Number;

    #[test]
    fn decimals() {
        let written = |text: &str| {
            let mut out = String::new();
            super::decimal(Number::parse(text).unwrap(), &mut out);
            out
        };
        let expected = [
            ("0", "0."),
            ("103", "103."),
            ("600", "6d2"),
            ("-2.5", "-2.5"),
            ("0.001", "0.001"),
            ("0.000001", "0.000001"),
            ("0.0000001", "1d-7"),
            ("1e-130", "1d-130"),
            ("1.5e-130", "15d-131"),
        ];
        for (number, text) in expected {
            assert_eq!(written(number), text);
        }
    }
}
