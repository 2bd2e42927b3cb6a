//! Items as bytes, compact and versioned: what the store keeps.
//!
//! `version, count, (name length, name, value)*`; a value is a tag and its payload; lengths and counts are
//! varints. A later version gets another first byte, so that old rows stay readable.

use super::super::number::Number;
use super::{Item, NESTING_MAX, Value};
use bytes::Bytes;
use std::fmt;

const VERSION: u8 = 1;
/// Earlier versions took a level more.
const STORED_NESTING_MAX: usize = NESTING_MAX + 1;

mod tag {
    pub const S: u8 = 1;
    pub const N_POSITIVE: u8 = 2;
    pub const N_NEGATIVE: u8 = 3;
    pub const B: u8 = 4;
    pub const TRUE: u8 = 5;
    pub const FALSE: u8 = 6;
    pub const NULL: u8 = 7;
    pub const SS: u8 = 8;
    pub const NS: u8 = 9;
    pub const BS: u8 = 10;
    pub const L: u8 = 11;
    pub const M: u8 = 12;
}

/// Stored bytes that are not an item: a damaged store, never a client's mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damaged;

impl fmt::Display for Damaged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a stored item cannot be read")
    }
}

impl std::error::Error for Damaged {}

impl From<Damaged> for aws::Fault {
    fn from(damaged: Damaged) -> aws::Fault {
        aws::Fault::internal(damaged)
    }
}

pub fn encode_item(item: &Item) -> Vec<u8> {
    let mut out = Vec::with_capacity(256);
    out.push(VERSION);
    write_map(item, &mut out);
    out
}

pub fn decode_item(bytes: &[u8]) -> Result<Item, Damaged> {
    let mut reader = Reader { bytes };
    if reader.byte()? != VERSION {
        return Err(Damaged);
    }
    let item = reader.map(0)?;
    if reader.bytes.is_empty() { Ok(item) } else { Err(Damaged) }
}

fn write_map(map: &Item, out: &mut Vec<u8>) {
    write_varint(map.len() as u128, out);
    for (name, value) in map {
        write_bytes(name.as_bytes(), out);
        write_value(value, out);
    }
}

fn write_value(value: &Value, out: &mut Vec<u8>) {
    match value {
        Value::S(text) => {
            out.push(tag::S);
            write_bytes(text.as_bytes(), out);
        }
        Value::N(number) => write_number(*number, out),
        Value::B(bytes) => {
            out.push(tag::B);
            write_bytes(bytes, out);
        }
        Value::Bool(true) => out.push(tag::TRUE),
        Value::Bool(false) => out.push(tag::FALSE),
        Value::Null => out.push(tag::NULL),
        Value::Ss(set) => {
            write_row(tag::SS, set, out, |text, out| write_bytes(text.as_bytes(), out));
        }
        Value::Ns(set) => write_row(tag::NS, set, out, |number, out| write_number(*number, out)),
        Value::Bs(set) => write_row(tag::BS, set, out, |bytes, out| write_bytes(bytes, out)),
        Value::L(list) => write_row(tag::L, list, out, write_value),
        Value::M(map) => {
            out.push(tag::M);
            write_map(map, out);
        }
    }
}

fn write_row<T>(tag: u8, row: &[T], out: &mut Vec<u8>, each: impl Fn(&T, &mut Vec<u8>)) {
    out.push(tag);
    write_varint(row.len() as u128, out);
    row.iter().for_each(|member| each(member, out));
}

fn write_number(number: Number, out: &mut Vec<u8>) {
    let (negative, coefficient, exponent) = number.parts();
    out.push(if negative { tag::N_NEGATIVE } else { tag::N_POSITIVE });
    let zigzag = (i32::from(exponent) << 1 ^ i32::from(exponent) >> 31) as u32;
    write_varint(u128::from(zigzag), out);
    write_varint(coefficient, out);
}

fn write_bytes(bytes: &[u8], out: &mut Vec<u8>) {
    write_varint(bytes.len() as u128, out);
    out.extend_from_slice(bytes);
}

fn write_varint(mut value: u128, out: &mut Vec<u8>) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

struct Reader<'a> {
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Result<u8, Damaged> {
        let (&first, rest) = self.bytes.split_first().ok_or(Damaged)?;
        self.bytes = rest;
        Ok(first)
    }

    fn varint(&mut self) -> Result<u128, Damaged> {
        let first = self.byte()?;
        if first < 0x80 {
            return Ok(first.into());
        }
        let mut value = u128::from(first & 0x7f);
        for shift in (7..128).step_by(7) {
            let byte = self.byte()?;
            value |= u128::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(value);
            }
        }
        Err(Damaged)
    }

    /// A count of things, each of at least one byte: it cannot exceed what is left.
    fn count(&mut self) -> Result<usize, Damaged> {
        let count = usize::try_from(self.varint()?).map_err(|_| Damaged)?;
        if count > self.bytes.len() { Err(Damaged) } else { Ok(count) }
    }

    fn slice(&mut self) -> Result<&'a [u8], Damaged> {
        let length = self.count()?;
        let (slice, rest) = self.bytes.split_at(length);
        self.bytes = rest;
        Ok(slice)
    }

    fn text(&mut self) -> Result<String, Damaged> {
        let slice = self.slice()?;
        std::str::from_utf8(slice).map(str::to_owned).map_err(|_| Damaged)
    }

    fn binary(&mut self) -> Result<Bytes, Damaged> {
        Ok(Bytes::copy_from_slice(self.slice()?))
    }

    fn number(&mut self, negative: bool) -> Result<Number, Damaged> {
        let zigzag = u32::try_from(self.varint()?).map_err(|_| Damaged)?;
        let exponent = (zigzag >> 1) as i32 ^ -((zigzag & 1) as i32);
        let exponent = i16::try_from(exponent).map_err(|_| Damaged)?;
        Number::from_parts(negative, self.varint()?, exponent).map_err(|_| Damaged)
    }

    fn tagged_number(&mut self) -> Result<Number, Damaged> {
        match self.byte()? {
            tag::N_POSITIVE => self.number(false),
            tag::N_NEGATIVE => self.number(true),
            _ => Err(Damaged),
        }
    }

    fn row<T>(
        &mut self,
        each: impl Fn(&mut Self) -> Result<T, Damaged>,
    ) -> Result<Vec<T>, Damaged> {
        let count = self.count()?;
        (0..count).map(|_| each(self)).collect()
    }

    fn map(&mut self, depth: usize) -> Result<Item, Damaged> {
        let count = self.count()?;
        (0..count).map(|_| Ok((self.text()?, self.value(depth)?))).collect()
    }

    fn value(&mut self, depth: usize) -> Result<Value, Damaged> {
        if depth > STORED_NESTING_MAX {
            return Err(Damaged);
        }
        Ok(match self.byte()? {
            tag::S => Value::S(self.text()?),
            tag::N_POSITIVE => Value::N(self.number(false)?),
            tag::N_NEGATIVE => Value::N(self.number(true)?),
            tag::B => Value::B(self.binary()?),
            tag::TRUE => Value::Bool(true),
            tag::FALSE => Value::Bool(false),
            tag::NULL => Value::Null,
            tag::SS => Value::Ss(self.row(Self::text)?),
            tag::NS => Value::Ns(self.row(Self::tagged_number)?),
            tag::BS => Value::Bs(self.row(Self::binary)?),
            tag::L => Value::L(self.row(|reader| reader.value(depth + 1))?),
            tag::M => Value::M(self.map(depth + 1)?),
            _ => return Err(Damaged),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::Item;
    use super::super::tests::{n, s, values};
    use super::{Damaged, decode_item, encode_item};
    use proptest::prelude::{any, prop_assert_eq, proptest};

    #[test]
    fn stays_readable() {
        // These bytes are on disks: a change of them is a new version.
        let item = Item::from([("a".into(), s("b")), ("n".into(), n("-12.5"))]);
        let bytes = encode_item(&item);
        assert_eq!(bytes, [1, 2, 1, b'a', 1, 1, b'b', 1, b'n', 3, 1, 125]);
        assert_eq!(decode_item(&bytes), Ok(item));
        assert_eq!(decode_item(&[2]), Err(Damaged));
    }

    proptest! {
        #[test]
        fn round_trips(map in proptest::collection::btree_map("[a-z]{1,4}", values(), 0..5)) {
            prop_assert_eq!(decode_item(&encode_item(&map)), Ok(map));
        }

        #[test]
        fn never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
            let mut bytes = bytes;
            bytes.insert(0, 1);
            let _ = decode_item(&bytes);
        }
    }
}
