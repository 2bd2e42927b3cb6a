//! A record as a shard's log keeps it.

use bytes::Bytes;

const VERSION: u8 = 1;
const HEAD: usize = 1 + 8 + 2;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// When it came.
    pub at_ms: i64,
    /// None where the stream shares records out by itself.
    pub partition_key: Option<String>,
    pub data: Bytes,
}

/// A row that is no record.
#[derive(Debug, PartialEq, Eq)]
pub struct Damaged;

impl Record {
    /// What counts against a shard's rates: the data and the partition key.
    pub fn size_bytes(&self) -> usize {
        self.data.len() + self.partition_key.as_ref().map_or(0, String::len)
    }

    pub fn encode(&self) -> Bytes {
        let key = self.partition_key.as_deref().unwrap_or_default();
        // A partition key has at most 256 characters, of at most four bytes.
        let length = u16::try_from(key.len()).unwrap_or(u16::MAX);
        let mut row = Vec::with_capacity(HEAD + key.len() + self.data.len());
        row.push(VERSION);
        row.extend_from_slice(&self.at_ms.to_be_bytes());
        row.extend_from_slice(&length.to_be_bytes());
        row.extend_from_slice(&key.as_bytes()[..usize::from(length)]);
        row.extend_from_slice(&self.data);
        Bytes::from(row)
    }

    pub fn decode(row: &Bytes) -> Result<Record, Damaged> {
        let at_ms = at_ms(row)?;
        let length = row.get(9..HEAD).and_then(|bytes| bytes.first_chunk::<2>()).ok_or(Damaged)?;
        let behind = HEAD + usize::from(u16::from_be_bytes(*length));
        let key =
            std::str::from_utf8(row.get(HEAD..behind).ok_or(Damaged)?).map_err(|_| Damaged)?;
        let partition_key = (!key.is_empty()).then(|| key.to_owned());
        Ok(Record { at_ms, partition_key, data: row.slice(behind..) })
    }
}

/// When the record of a row came.
pub fn at_ms(row: &[u8]) -> Result<i64, Damaged> {
    let (version, rest) = row.split_first().ok_or(Damaged)?;
    let bytes = rest.first_chunk::<8>().filter(|_| *version == VERSION).ok_or(Damaged)?;
    Ok(i64::from_be_bytes(*bytes))
}

#[cfg(test)]
mod tests {
    use super::Record;
    use bytes::Bytes;
    use proptest::prelude::{any, prop_assert_eq, proptest};

    proptest! {
        #[test]
        fn records_come_back(at_ms: i64, key in "\\PC{1,256}", data in any::<Vec<u8>>()) {
            let record = Record { at_ms, partition_key: Some(key), data: data.into() };
            prop_assert_eq!(Record::decode(&record.encode()), Ok(record));
        }

        #[test]
        fn no_row_panics(row in any::<Vec<u8>>()) {
            let _any = Record::decode(&Bytes::from(row));
        }
    }
}
