//! A change of an item, as streams tell it.

use super::table::StreamView;
use super::value::encoding::{Damaged, decode_item, encode_item};
use super::value::{Item, item_size_bytes};

const VERSION: u8 = 1;

/// One record of a stream's log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub kind: ChangeKind,
    /// Removed by its time to live, not by a request.
    pub expired: bool,
    pub at_ms: i64,
    pub view: StreamView,
    pub keys: Item,
    pub old: Option<Item>,
    pub new: Option<Item>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    Insert,
    Modify,
    Remove,
}

impl ChangeKind {
    pub fn name(self) -> &'static str {
        match self {
            ChangeKind::Insert => "INSERT",
            ChangeKind::Modify => "MODIFY",
            ChangeKind::Remove => "REMOVE",
        }
    }
}

const KINDS: [ChangeKind; 3] = [ChangeKind::Insert, ChangeKind::Modify, ChangeKind::Remove];
const VIEWS: [StreamView; 4] =
    [StreamView::KeysOnly, StreamView::NewImage, StreamView::OldImage, StreamView::NewAndOldImages];

impl Record {
    /// The record of a change; none where nothing changed.
    pub fn of_change(
        view: StreamView,
        keys: Item,
        old: Option<&Item>,
        new: Option<&Item>,
        at_ms: i64,
    ) -> Option<Record> {
        let kind = match (old, new) {
            (None, None) => return None,
            (Some(old), Some(new)) if old == new => return None,
            (None, Some(_)) => ChangeKind::Insert,
            (Some(_), Some(_)) => ChangeKind::Modify,
            (Some(_), None) => ChangeKind::Remove,
        };
        let old = old.filter(|_| view.has_old_image()).cloned();
        let new = new.filter(|_| view.has_new_image()).cloned();
        Some(Record { kind, expired: false, at_ms, view, keys, old, new })
    }

    /// AWS's `SizeBytes`.
    pub fn size_bytes(&self) -> usize {
        let images = self.old.iter().chain(&self.new).map(item_size_bytes).sum::<usize>();
        item_size_bytes(&self.keys) + images
    }

    pub fn encode(&self) -> Vec<u8> {
        let mut out = vec![VERSION, self.kind as u8, u8::from(self.expired)];
        let view = VIEWS.iter().position(|view| *view == self.view).expect("every view is listed");
        out.push(view as u8);
        out.extend_from_slice(&self.at_ms.to_be_bytes());
        for image in [Some(&self.keys), self.old.as_ref(), self.new.as_ref()] {
            let bytes = image.map(encode_item).unwrap_or_default();
            let length = u32::try_from(bytes.len()).expect("an item is at most 400 KB");
            out.extend_from_slice(&length.to_be_bytes());
            out.extend_from_slice(&bytes);
        }
        out
    }

    pub fn decode(bytes: &[u8]) -> Result<Record, Damaged> {
        let (head, rest) = bytes.split_first_chunk::<4>().ok_or(Damaged)?;
        let (at_ms, mut rest) = rest.split_first_chunk::<8>().ok_or(Damaged)?;
        let mut image = || -> Result<Option<Item>, Damaged> {
            let (length, after) = rest.split_first_chunk::<4>().ok_or(Damaged)?;
            let length = u32::from_be_bytes(*length) as usize;
            let bytes = after.get(..length).ok_or(Damaged)?;
            rest = &after[length..];
            if length == 0 { Ok(None) } else { decode_item(bytes).map(Some) }
        };
        let (keys, old, new) = (image()?.ok_or(Damaged)?, image()?, image()?);
        if head[0] != VERSION {
            return Err(Damaged);
        }
        Ok(Record {
            kind: *KINDS.get(usize::from(head[1])).ok_or(Damaged)?,
            expired: head[2] == 1,
            view: *VIEWS.get(usize::from(head[3])).ok_or(Damaged)?,
            at_ms: i64::from_be_bytes(*at_ms),
            keys,
            old,
            new,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{ChangeKind, Record};
    use crate::rules::table::StreamView;
    use crate::rules::value::Item;
    use crate::rules::value::tests::{n, s};

    #[test]
    fn keeps_what_its_view_shows() {
        let keys = Item::from([("p".into(), s("key"))]);
        let old = Item::from([("p".into(), s("key")), ("a".into(), n("1"))]);
        let new = Item::from([("p".into(), s("key")), ("a".into(), n("2"))]);
        let record = |view, old, new| Record::of_change(view, keys.clone(), old, new, 7);
        assert_eq!(record(StreamView::NewImage, Some(&old), Some(&old)), None);
        let modify = record(StreamView::NewImage, Some(&old), Some(&new)).unwrap();
        assert_eq!(
            (modify.kind, &modify.old, &modify.new),
            (ChangeKind::Modify, &None, &Some(new.clone()))
        );
        let remove = record(StreamView::NewAndOldImages, Some(&old), None).unwrap();
        assert_eq!((remove.kind, &remove.old), (ChangeKind::Remove, &Some(old)));
        for record in [modify, remove] {
            assert_eq!(Record::decode(&record.encode()), Ok(record));
        }
        assert!(Record::decode(&[1, 0, 0, 0]).is_err());
    }
}
