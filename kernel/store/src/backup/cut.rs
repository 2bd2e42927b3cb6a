//! Chunks: where sorted rows are cut, and how they are written.
//!
//! A cut depends on the key before it, the length of its row and little else, so rows that change move no
//! cut but their own, and two backups of nearly the same rows have nearly the same chunks.
//!
//! A chunk is `PLSROWS1`, then per row the length of the key and of the value (u32 each, big endian), key and
//! value; all of it compressed (zlib).

use super::BackupError;
use super::manifest::Chunk;
use super::{sha256_hex, sharded};
use crate::engine::Row;
use crate::limits::{KEY_BYTES_MAX, TX_BYTES_MAX};
use bytes::Bytes;
use flate2::Compression;
use flate2::read::{ZlibDecoder, ZlibEncoder};
use std::io::Read;
use xxhash_rust::xxh3::xxh3_64;

const MAGIC: &[u8] = b"PLSROWS1";
/// A chunk this long is cut nowhere.
const BYTES_MIN: usize = 64 * 1024;
/// Beyond the minimum, how many bytes lie between two cuts on average.
const BYTES_AIM: u64 = 192 * 1024;
/// A chunk this long is cut anywhere.
const BYTES_MAX: usize = 1024 * 1024;
/// No chunk is longer: the last row came when it was below its maximum.
const BYTES_BOUND: u64 = (BYTES_MAX + KEY_BYTES_MAX + TX_BYTES_MAX) as u64;
const LENGTHS_BYTES: usize = 8;

/// Takes rows in order and gives chunks.
#[derive(Default)]
pub(super) struct Cutter {
    bytes: Vec<u8>,
    first: Option<Bytes>,
    rows: u64,
}

/// Rows that belong together, not yet compressed.
pub(super) struct Cut {
    pub(super) bytes: Vec<u8>,
    pub(super) first: Bytes,
    pub(super) rows: u64,
}

impl Cutter {
    /// The chunk that ends with this row, if one does.
    pub(super) fn push(&mut self, (key, value): &Row) -> Option<Cut> {
        if self.first.is_none() {
            self.first = Some(key.clone());
            self.bytes.extend_from_slice(MAGIC);
        }
        for length in [key.len(), value.len()] {
            self.bytes.extend_from_slice(&(length as u32).to_be_bytes());
        }
        self.bytes.extend_from_slice(key);
        self.bytes.extend_from_slice(value);
        self.rows += 1;
        let row_bytes = (LENGTHS_BYTES + key.len() + value.len()) as u64;
        let ends = match self.bytes.len() {
            ..BYTES_MIN => false,
            BYTES_MAX.. => true,
            _ => xxh3_64(key) <= (u64::MAX / BYTES_AIM).saturating_mul(row_bytes),
        };
        if ends { self.end() } else { None }
    }

    /// What is left at the end of the rows.
    pub(super) fn end(&mut self) -> Option<Cut> {
        let Cutter { bytes, first, rows } = std::mem::take(self);
        first.map(|first| Cut { bytes, first, rows })
    }
}

impl Cut {
    pub(super) fn hash(&self) -> String {
        sha256_hex(&self.bytes)
    }

    pub(super) fn compressed(&self) -> std::io::Result<Bytes> {
        let mut compressed = Vec::with_capacity(self.bytes.len() / 3);
        ZlibEncoder::new(&self.bytes[..], Compression::fast()).read_to_end(&mut compressed)?;
        Ok(Bytes::from(compressed))
    }
}

/// The rows of a chunk, if it is the one that the manifest names.
pub(super) fn open(chunk: &Chunk, compressed: &[u8]) -> Result<Vec<Row>, BackupError> {
    let damaged = |what: &str| {
        let name = sharded("chunks", &chunk.sha256);
        BackupError::Damaged { name, what: what.to_owned() }
    };
    if chunk.bytes > BYTES_BOUND {
        return Err(damaged("the manifest gives it an impossible length"));
    }
    let mut bytes = Vec::with_capacity(chunk.bytes as usize);
    let inflated = ZlibDecoder::new(compressed).take(chunk.bytes + 1).read_to_end(&mut bytes);
    inflated.map_err(|_| damaged("it cannot be decompressed"))?;
    if sha256_hex(&bytes) != chunk.sha256 {
        return Err(damaged("its hash is not its name"));
    }
    let rows = rows(&Bytes::from(bytes)).ok_or_else(|| damaged("its rows cannot be read"))?;
    let first = rows.first().map(|(key, _)| hex::encode(key));
    let ordered = rows.windows(2).all(|pair| pair[0].0 < pair[1].0);
    if first.as_ref() != Some(&chunk.first) || rows.len() as u64 != chunk.rows || !ordered {
        return Err(damaged("its rows are not those of the manifest"));
    }
    Ok(rows)
}

fn rows(bytes: &Bytes) -> Option<Vec<Row>> {
    let mut rest = bytes.slice_ref(bytes.strip_prefix(MAGIC)?);
    let mut rows = Vec::new();
    while !rest.is_empty() {
        let (key_bytes, after) = rest.split_first_chunk::<4>()?;
        let (value_bytes, _) = after.split_first_chunk::<4>()?;
        let key_end = LENGTHS_BYTES + u32::from_be_bytes(*key_bytes) as usize;
        let end = key_end.checked_add(u32::from_be_bytes(*value_bytes) as usize)?;
        if end > rest.len() {
            return None;
        }
        rows.push((rest.slice(LENGTHS_BYTES..key_end), rest.slice(key_end..end)));
        rest = rest.slice(end..);
    }
    Some(rows)
}

#[cfg(test)]
mod tests {
    use super::{BYTES_MAX, BYTES_MIN, Chunk, Cut, Cutter, open};
    use crate::engine::Row;
    use bytes::Bytes;
    use std::collections::HashSet;

    fn table(rows: u64) -> Vec<Row> {
        let row = |n: u64| (Bytes::from(format!("{n:08}")), Bytes::from(n.to_string().repeat(20)));
        (0..rows).map(row).collect()
    }

    fn cut(rows: &[Row]) -> Vec<Cut> {
        let mut cutter = Cutter::default();
        let mut cuts: Vec<Cut> = rows.iter().filter_map(|row| cutter.push(row)).collect();
        cuts.extend(cutter.end());
        cuts
    }

    fn hashes(rows: &[Row]) -> HashSet<String> {
        cut(rows).iter().map(Cut::hash).collect()
    }

    fn entry(cut: &Cut) -> Chunk {
        let (bytes, first) = (cut.bytes.len() as u64, hex::encode(&cut.first));
        Chunk { first, sha256: cut.hash(), rows: cut.rows, bytes, stored_bytes: 0 }
    }

    #[test]
    fn a_change_moves_no_cut_but_its_own() {
        let rows = table(100_000);
        let before = hashes(&rows);
        assert!(before.len() > 20, "{} chunks show nothing", before.len());
        let mut changed = rows.clone();
        changed[50_000].1 = Bytes::from_static(b"longer or shorter, it does not matter");
        changed.remove(20_000);
        changed
            .insert(80_000, (changed[79_999].0.iter().copied().chain([0]).collect(), "new".into()));
        let new = hashes(&changed).difference(&before).count();
        assert!((1..=6).contains(&new), "three changes made {new} new chunks");
    }

    #[test]
    fn chunks_keep_their_bounds_and_give_their_rows_back() {
        let mut rows = table(40_000);
        rows.push(("99999999".into(), vec![7; 3 * BYTES_MAX].into()));
        let cuts = cut(&rows);
        let mut found = Vec::new();
        for (at, cut) in cuts.iter().enumerate() {
            assert!(at + 1 == cuts.len() || cut.bytes.len() >= BYTES_MIN);
            assert!(at + 1 == cuts.len() || cut.bytes.len() < BYTES_MAX + 200);
            found.extend(open(&entry(cut), &cut.compressed().unwrap()).unwrap());
        }
        assert_eq!(found, rows);
    }

    #[test]
    fn any_flipped_bit_is_found() {
        let rows = table(50);
        let cut = cut(&rows).pop().unwrap();
        let (entry, stored) = (entry(&cut), cut.compressed().unwrap());
        assert_eq!(open(&entry, &stored).unwrap(), rows);
        for at in 0..stored.len() {
            let mut damaged = stored.to_vec();
            damaged[at] ^= 1 << (at % 8);
            // What zlib does not use decompresses to the same bytes.
            if let Ok(found) = open(&entry, &damaged) {
                assert_eq!(found, rows, "byte {at}");
            }
        }
        assert!(open(&entry, &stored[..stored.len() - 10]).is_err());
    }
}
