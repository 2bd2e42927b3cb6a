//! What an export writes, in lines of its format.

use super::changes::{self, Changed};
use super::filter::Filter;
use super::{Export, Span};
use crate::history::{self, Size};
use crate::rules::number::Number;
use crate::rules::table::KeySchema;
use crate::rules::transfer::{ion, json_lines};
use crate::rules::value::encoding::decode_item;
use crate::rules::value::{Item, Value, item_size_bytes};
use crate::store::history::Spot;
use aws::Fault;
use store::Store;

/// What is read at once.
const PAGE: Size = Size { rows: 500, bytes: 1024 * 1024 };

/// Lines, and where the next ones begin, if there are any.
#[derive(Default)]
pub struct Lines {
    pub text: Vec<u8>,
    pub count: u64,
    /// Of the items.
    pub bytes: u64,
    pub next: Option<Spot>,
}

pub async fn lines(
    store: &Store,
    export: &Export,
    (is_ion, filter): (bool, &Filter),
    after: Option<&Spot>,
) -> Result<Lines, Fault> {
    let mut lines = Lines::default();
    match &export.span {
        Span::Full { moment, .. } => {
            let page = history::page(store, moment, after, PAGE).await?;
            for (_, row) in &page.rows {
                if let Some(item) = filter.apply(decode_item(row)?) {
                    lines.put(is_ion, &item);
                }
            }
            lines.next = page.next;
        }
        Span::Incremental { moment, until, old_images, .. } => {
            let (found, next) = changes::page(store, (moment, *until), after, PAGE).await?;
            for changed in &found {
                lines.put_change(is_ion, &export.key, changed, *old_images);
            }
            lines.next = next;
        }
    }
    Ok(lines)
}

impl Lines {
    fn put(&mut self, is_ion: bool, item: &Item) {
        self.count += 1;
        self.bytes += item_size_bytes(item) as u64;
        match is_ion {
            true => ion::write::write(&[("Item", item)], &mut self.text),
            false => json_lines::write(&[("Item", item)], &mut self.text),
        }
    }

    fn put_change(&mut self, is_ion: bool, key: &KeySchema, changed: &Changed, old_images: bool) {
        let image = changed.new.as_ref().or(changed.old.as_ref());
        let Some(image) = image else { return };
        let micros = changed.at.at_ms().unsigned_abs().saturating_mul(1000);
        let metadata =
            Item::from([("WriteTimestampMicros".to_owned(), Value::N(Number::from(micros)))]);
        let own = image.iter().filter(|(name, _)| key.has(name));
        let keys: Item = own.map(|(name, value)| (name.clone(), value.clone())).collect();
        let mut members = vec![("Metadata", &metadata), ("Keys", &keys)];
        members.extend(changed.old.as_ref().filter(|_| old_images).map(|old| ("OldImage", old)));
        members.extend(changed.new.as_ref().map(|new| ("NewImage", new)));
        self.count += 1;
        self.bytes +=
            members[1..].iter().map(|(_, item)| item_size_bytes(item) as u64).sum::<u64>();
        match is_ion {
            true => ion::write::write_record(&members, &mut self.text),
            false => json_lines::write(&members, &mut self.text),
        }
    }
}
