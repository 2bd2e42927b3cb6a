//! Bytes on their way out: an object's, or a range of them, wherever they are.

use crate::error::Error;
use crate::store::{self as rows, Data, Manifest, Object, PartRow};
use bytes::Bytes;
use futures_util::stream::{self, BoxStream, StreamExt};
use std::ops::Range;
use store::{Store, StoreError};
use wire::{Body, BodyError};

pub type Bits = BoxStream<'static, Result<Bytes, StoreError>>;

/// The bytes of an object. Its first piece is read before this returns: so a file that a writer has just replaced
/// shows here, and the caller may look at the object again.
pub async fn open(store: &Store, object: &Object, range: Range<u64>) -> Result<Bits, Error> {
    if range.start >= range.end {
        return Ok(stream::empty().boxed());
    }
    let mut bits: Bits = match &object.data {
        Data::Empty => return Ok(stream::empty().boxed()),
        Data::Inline(id) => {
            let bytes = store.get(&rows::inline(id)).await?;
            let bytes = bytes.ok_or_else(|| StoreError::BlobMissing(id.clone()))?;
            let whole = bytes.len();
            let from = usize::try_from(range.start).unwrap_or(whole).min(whole);
            let to = usize::try_from(range.end).unwrap_or(whole).min(whole);
            let slice = bytes.slice(from..to.max(from));
            return Ok(stream::once(async move { Ok(slice) }).boxed());
        }
        Data::Blob(blob) => store.blobs().read(&blob.id, Some(range)),
        Data::Parts(id, _) => {
            let parts = parts(store, id).await?;
            let store = store.clone();
            let pieces = overlapping(&parts, range);
            let read = move |(part, range): (PartRow, Range<u64>)| {
                store.blobs().read(&part.blob.id, Some(range))
            };
            stream::iter(pieces).flat_map(read).boxed()
        }
    };
    match bits.next().await {
        None => Ok(stream::empty().boxed()),
        Some(first) => {
            let first = first?;
            Ok(stream::once(async move { Ok(first) }).chain(bits).boxed())
        }
    }
}

/// The parts of a multipart object.
pub async fn parts(store: &Store, manifest: &str) -> Result<Vec<PartRow>, Error> {
    let found: Option<Manifest> = store.get_value(&rows::manifest(manifest)).await?;
    let found = found.ok_or_else(|| StoreError::BlobMissing(manifest.to_owned()))?;
    Ok(found.parts)
}

/// As a reply's body.
pub fn body(bits: Bits, length: u64) -> Body {
    Body::stream(
        bits.map(|bytes| {
            bytes.map_err(|error| {
                tracing::error!(%error, "an object cannot be read to its end");
                BodyError::Broken(error.to_string())
            })
        }),
        Some(length),
    )
}

/// The parts that hold a range of the whole, each with its own range.
fn overlapping(parts: &[PartRow], range: Range<u64>) -> Vec<(PartRow, Range<u64>)> {
    let mut found = Vec::new();
    let mut begin = 0;
    for part in parts {
        let end = begin + part.blob.length;
        let (from, to) = (range.start.max(begin), range.end.min(end));
        if from < to {
            found.push((part.clone(), from - begin..to - begin));
        }
        begin = end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::overlapping;
    use crate::store::PartRow;
    use store::{BlobId, BlobRef};

    #[test]
    fn ranges_across_parts() {
        let part = |number: i32, length| PartRow {
            number,
            etag: String::new(),
            checksum: None,
            modified_ms: 0,
            blob: BlobRef { id: BlobId::try_from("0".repeat(32)).unwrap(), length, crc: 0 },
        };
        let parts = [part(1, 10), part(2, 5), part(3, 10)];
        let of = |range| {
            let found = overlapping(&parts, range).into_iter();
            found.map(|(part, range)| (part.number, range)).collect::<Vec<_>>()
        };
        assert_eq!(of(0..25), [(1, 0..10), (2, 0..5), (3, 0..10)]);
        assert_eq!(of(9..11), [(1, 9..10), (2, 0..1)]);
        assert_eq!(of(10..15), [(2, 0..5)]);
        assert_eq!(of(16..17), [(3, 1..2)]);
    }
}
