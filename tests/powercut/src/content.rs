//! One file's bytes, as they read now, and what the disk holds of them.
//!
//! A page that is not there is a hole. The disk's version is kept as the difference: of every page touched
//! since the last sync, what stood in it then. Pages are shared until written, so a record is one copy of
//! one page, whatever the file's size.

use std::collections::BTreeMap;
use std::sync::Arc;
use world::World;

pub(crate) const PAGE_BYTES: u64 = 4096;
const PAGE: usize = PAGE_BYTES as usize;
/// What a disk writes whole.
const SECTOR_BYTES: usize = 512;

type Page = Arc<[u8; PAGE]>;

#[derive(Default)]
pub(crate) struct Content {
    pages: BTreeMap<u64, Page>,
    length: u64,
    durable_length: u64,
    /// What the disk holds of the pages that were touched since the last sync; none is a hole.
    undo: BTreeMap<u64, Option<Page>>,
    /// The same of pages whose sync has failed: until they are written again no sync brings them there.
    forsaken: BTreeMap<u64, Option<Page>>,
}

/// What a cut took from a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reverted {
    /// That read otherwise than before.
    pub(crate) bytes: u64,
    pub(crate) changed: bool,
}

impl Content {
    pub(crate) fn length(&self) -> u64 {
        self.length
    }

    pub(crate) fn page_count(&self) -> u64 {
        self.pages.len() as u64
    }

    pub(crate) fn read(&self, offset: u64, size: u64) -> Vec<u8> {
        let end = offset.saturating_add(size).min(self.length);
        let mut bytes = vec![0; end.saturating_sub(offset) as usize];
        for (page, within, at) in pieces(offset, bytes.len()) {
            if let Some(page) = self.pages.get(&page) {
                let length = within.len();
                bytes[at..at + length].copy_from_slice(&page[within]);
            }
        }
        bytes
    }

    /// Pages that writing here would add.
    pub(crate) fn missing(&self, offset: u64, length: usize) -> u64 {
        pieces(offset, length).filter(|(page, _, _)| !self.pages.contains_key(page)).count() as u64
    }

    pub(crate) fn write(&mut self, offset: u64, bytes: &[u8]) {
        for (number, within, at) in pieces(offset, bytes.len()) {
            let length = within.len();
            self.page(number)[within].copy_from_slice(&bytes[at..at + length]);
        }
        self.length = self.length.max(offset + bytes.len() as u64);
    }

    pub(crate) fn set_length(&mut self, length: u64) {
        if length < self.length {
            self.clear(length, u64::MAX);
        }
        self.length = length;
    }

    /// Makes holes up to the end, which is not included.
    pub(crate) fn punch(&mut self, offset: u64, length: u64) {
        self.clear(offset, offset.saturating_add(length));
    }

    /// Fills holes with pages of zeros.
    pub(crate) fn allocate(&mut self, offset: u64, length: u64) {
        for number in offset / PAGE_BYTES..(offset + length).div_ceil(PAGE_BYTES) {
            if !self.pages.contains_key(&number) {
                self.page(number);
            }
        }
    }

    /// Where data begins at or behind an offset.
    pub(crate) fn data_from(&self, offset: u64) -> Option<u64> {
        let (page, _) = self.pages.range(offset / PAGE_BYTES..).next()?;
        let at = offset.max(page * PAGE_BYTES);
        (at < self.length).then_some(at)
    }

    /// Where a hole begins at or behind an offset; the end counts as one.
    pub(crate) fn hole_from(&self, offset: u64) -> Option<u64> {
        if offset >= self.length {
            return None;
        }
        let mut page = offset / PAGE_BYTES;
        for (found, _) in self.pages.range(page..) {
            if *found != page {
                break;
            }
            page += 1;
        }
        Some(offset.max(page * PAGE_BYTES).min(self.length))
    }

    pub(crate) fn sync(&mut self) {
        self.undo.clear();
        self.durable_length = self.length;
    }

    /// The disk has refused; Linux then takes the pages for clean, and keeps showing what is in them.
    pub(crate) fn forsake(&mut self) {
        self.forsaken.append(&mut self.undo);
    }

    /// Takes back what is not on the disk: all of it, or, with a source of chance, what chance decides.
    pub(crate) fn cut(&mut self, chance: Option<&World>) -> Reverted {
        let before = self.length;
        let mut bytes = 0;
        for (number, old) in std::mem::take(&mut self.undo) {
            let new = self.pages.remove(&number);
            let after = match chance {
                Some(world) => torn(world, old, new.clone()),
                None => old,
            };
            bytes += difference(new.as_ref(), after.as_ref());
            self.put(number, after);
        }
        for (number, old) in std::mem::take(&mut self.forsaken) {
            bytes += difference(self.pages.remove(&number).as_ref(), old.as_ref());
            self.put(number, old);
        }
        let keeps_length = chance.is_some_and(|world| world.random_u64().is_multiple_of(2));
        let length = if keeps_length { self.length } else { self.durable_length };
        self.length = length;
        self.clear(length, u64::MAX);
        self.sync();
        Reverted { bytes, changed: bytes > 0 || length != before }
    }

    fn put(&mut self, number: u64, page: Option<Page>) {
        if let Some(page) = page {
            self.pages.insert(number, page);
        }
    }

    /// The page to write to, which is made if it is not there.
    fn page(&mut self, number: u64) -> &mut [u8; PAGE] {
        self.touch(number);
        Arc::make_mut(self.pages.entry(number).or_insert_with(|| Arc::new([0; PAGE])))
    }

    fn touch(&mut self, number: u64) {
        if !self.undo.contains_key(&number) {
            let forsaken = self.forsaken.remove(&number);
            let old = forsaken.unwrap_or_else(|| self.pages.get(&number).cloned());
            self.undo.insert(number, old);
        }
    }

    /// Zeros from here to before the end: whole pages go, of the outer two a part is wiped.
    fn clear(&mut self, from: u64, to: u64) {
        let touched = self.pages.range(from / PAGE_BYTES..to.div_ceil(PAGE_BYTES));
        let numbers: Vec<u64> = touched.map(|(number, _)| *number).collect();
        for number in numbers {
            let start = number * PAGE_BYTES;
            let begin = from.saturating_sub(start).min(PAGE_BYTES) as usize;
            let end = to.saturating_sub(start).min(PAGE_BYTES) as usize;
            if begin == 0 && end == PAGE {
                self.touch(number);
                self.pages.remove(&number);
            } else if begin < end {
                self.page(number)[begin..end].fill(0);
            }
        }
    }
}

/// A range of bytes page by page: the page, the part of it, and where that part is in the range.
fn pieces(
    offset: u64,
    length: usize,
) -> impl Iterator<Item = (u64, std::ops::Range<usize>, usize)> {
    let mut done = 0;
    std::iter::from_fn(move || {
        let (at, start) = (done, ((offset + done as u64) % PAGE_BYTES) as usize);
        let count = (length - done).min(PAGE - start);
        done += count;
        (count > 0).then(|| ((offset + at as u64) / PAGE_BYTES, start..start + count, at))
    })
}

/// Half of the pages are written whole or not at all, the others sector by sector.
fn torn(world: &World, old: Option<Page>, new: Option<Page>) -> Option<Page> {
    let dice = world.random_u64();
    match dice % 4 {
        0 => return old,
        1 => return new,
        _ => {}
    }
    let zeros: Page = Arc::new([0; PAGE]);
    let (old_page, new_page) = (old.as_ref().unwrap_or(&zeros), new.as_ref().unwrap_or(&zeros));
    let mut page = **old_page;
    for sector in 0..PAGE / SECTOR_BYTES {
        if dice >> (8 + sector) & 1 == 1 {
            let range = sector * SECTOR_BYTES..(sector + 1) * SECTOR_BYTES;
            page[range.clone()].copy_from_slice(&new_page[range]);
        }
    }
    Some(Arc::new(page))
}

fn difference(before: Option<&Page>, after: Option<&Page>) -> u64 {
    let zeros = [0; PAGE];
    let (before, after) = (before.map_or(&zeros, |p| &**p), after.map_or(&zeros, |p| &**p));
    before.iter().zip(after).filter(|(before, after)| before != after).count() as u64
}

#[cfg(test)]
mod tests {
    use super::{Content, PAGE_BYTES};

    #[test]
    fn only_what_was_touched_is_recorded() {
        let mut content = Content::default();
        content.write(0, &[1; 1 << 20]);
        content.sync();
        for round in 0..1000 {
            content.write(5, &[round as u8; 100]);
        }
        assert_eq!(content.undo.len(), 1);
        assert_eq!(content.cut(None).bytes, 100);
        assert_eq!(content.read(0, 1 << 20), [1; 1 << 20]);
    }

    #[test]
    fn a_shorter_file_grows_with_zeros_and_comes_back() {
        let mut content = Content::default();
        content.write(0, &[9; 10_000]);
        content.sync();
        content.set_length(5_000);
        content.set_length(10_000);
        let mut expected = vec![9; 5_000];
        expected.resize(10_000, 0);
        assert_eq!(content.read(0, 20_000), expected);
        assert_eq!(content.page_count(), 2);
        content.set_length(3);
        content.cut(None);
        assert_eq!(content.read(0, 20_000), [9; 10_000]);
    }

    #[test]
    fn holes() {
        let mut content = Content::default();
        content.set_length(64 << 20);
        assert_eq!((content.data_from(0), content.hole_from(0)), (None, Some(0)));
        content.write(3 * PAGE_BYTES + 5, b"x");
        assert_eq!(content.data_from(0), Some(3 * PAGE_BYTES));
        assert_eq!(content.hole_from(3 * PAGE_BYTES + 9), Some(4 * PAGE_BYTES));
        content.punch(0, 3 * PAGE_BYTES + 6);
        assert_eq!(content.read(3 * PAGE_BYTES + 5, 1), [0]);
        content.punch(0, 4 * PAGE_BYTES);
        assert_eq!(content.data_from(0), None);
        assert_eq!(content.hole_from(64 << 20), None);
    }

    #[test]
    fn what_a_sync_has_failed_to_write_no_later_sync_writes() {
        let mut content = Content::default();
        content.write(0, &[1; 8192]);
        content.sync();
        content.write(0, &[2; 8192]);
        content.forsake();
        content.write(4096, &[3; 1]);
        content.sync();
        assert_eq!(content.read(0, 1), [2]);
        content.cut(None);
        assert_eq!((content.read(0, 1), content.read(4095, 3)), (vec![1], vec![1, 3, 2]));
    }
}
