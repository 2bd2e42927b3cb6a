//! The rows of a listing: read in pieces of bounded size, and for one request no more of them than it may. A page
//! that ends for that is short, and says where to go on.

use crate::error::Error;
use bytes::Bytes;
use store::{Key, Range, Snapshot};

/// Bytes of a piece, which is what is held at once.
const PIECE_BYTES_MAX: usize = 1 << 20;
/// Rows that one request reads, however few of them it shows.
const ROWS_MAX: usize = 20_000;
/// Bytes of those rows.
const BYTES_MAX: usize = 32 << 20;

/// Reads for one request.
pub struct Reader<'a> {
    snapshot: &'a Snapshot,
    rows_left: usize,
    bytes_left: usize,
}

/// The next rows of a range.
pub struct Piece {
    pub rows: Vec<(Key, Bytes)>,
    /// The range has no more.
    pub is_last: bool,
}

impl<'a> Reader<'a> {
    pub fn new(snapshot: &'a Snapshot) -> Reader<'a> {
        Reader { snapshot, rows_left: ROWS_MAX, bytes_left: BYTES_MAX }
    }

    /// At least one row, if there is one, and at most so many.
    pub async fn read(&mut self, range: Range, rows_max: usize) -> Result<Piece, Error> {
        let range = range.limit(rows_max);
        let (rows, cut) = self.snapshot.range_within(range, PIECE_BYTES_MAX).await?;
        let bytes: usize = rows.iter().map(|(_, row)| row.len()).sum();
        // To look where nothing is takes its time as well.
        self.rows_left = self.rows_left.saturating_sub(rows.len().max(1));
        self.bytes_left = self.bytes_left.saturating_sub(bytes);
        let is_last = !cut && rows.len() < rows_max;
        Ok(Piece { rows, is_last })
    }

    /// Whether the request has read what it may, so that its page ends here.
    pub fn is_spent(&self) -> bool {
        self.rows_left == 0 || self.bytes_left == 0
    }
}

#[cfg(test)]
mod tests {
    use super::Reader;
    use crate::error::Error;
    use store::{Key, Options, Range, Store};
    use world::World;

    #[tokio::test]
    async fn pieces_and_requests_are_bounded() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path(), World::real(), Options::default()).unwrap();
        store
            .transact(|tx| async move {
                for number in 0..10 {
                    tx.put(Key::new("test").u64(number), vec![7_u8; 300 << 10]);
                }
                Ok::<_, Error>(())
            })
            .await
            .unwrap();
        let snapshot = store.snapshot();
        let mut reader = Reader { rows_left: 6, ..Reader::new(&snapshot) };
        let range = Range::prefix(&Key::new("test"));
        let few = reader.read(range.clone(), 2).await.unwrap();
        assert_eq!((few.rows.len(), few.is_last, reader.is_spent()), (2, false, false));
        // The fourth reaches a mebibyte.
        let large = reader.read(range.clone(), 100).await.unwrap();
        assert_eq!((large.rows.len(), large.is_last, reader.is_spent()), (4, false, true));
        let last = range.after(&Key::new("test").u64(7));
        let rest = Reader::new(&snapshot).read(last, 100).await.unwrap();
        assert_eq!((rest.rows.len(), rest.is_last), (2, true));
        let mut reader = Reader { bytes_left: 1, ..Reader::new(&snapshot) };
        reader.read(Range::prefix(&Key::new("test")), 1).await.unwrap();
        assert!(reader.is_spent());
    }
}
