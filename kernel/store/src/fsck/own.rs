//! The store's own tables in the data space: every row decodes, and no table is unknown.

use super::{Finding, Inspection, Listener, Notice};
use crate::error::StoreError;
use crate::key::{Key, Part, Range};
use crate::{blobs, import, leases, seen, stamps};
use bytes::Bytes;

/// A table's name, and what reads one of its rows.
type Own = (&'static str, fn(&Key, &Bytes) -> Result<(), StoreError>);

const OWN: [Own; 5] = [
    (blobs::TABLE, blobs::check_row),
    (import::TABLE, import::check_row),
    (leases::TABLE, leases::check_row),
    (seen::TABLE, seen::check_row),
    (stamps::TABLE, stamps::check_row),
];

pub(super) fn check(inspection: &Inspection, listener: Listener<'_>) -> Result<(), StoreError> {
    listener(Notice::Doing("the store's own tables".into()));
    for (table, check_row) in OWN {
        for row in inspection.rows(Range::prefix(&Key::new(table))) {
            let (key, value) = row?;
            listener(Notice::Looked(1));
            if let Err(error) = check_row(&key, &value) {
                let kind = "own-row-damaged";
                let finding = Finding::of_store(kind, format!("{key:?}"), error.to_string());
                listener(Notice::Finding(finding));
            }
        }
    }
    for name in import::unfinished(inspection)? {
        let what = "an import broke off: what it brought counts only once all of it is there";
        let finding = Finding::of_store("import-unfinished", name, what.into());
        listener(Notice::Finding(finding.then("import the file again, or take it back")));
    }
    Ok(())
}

/// A row's key as a damaged one, unless it has this form.
pub(crate) fn parts_of<const N: usize>(key: &Key) -> Result<[Part; N], StoreError> {
    let parts = key.parts()?;
    <[Part; N]>::try_from(parts).map_err(|_| StoreError::Corrupt(format!("the key {key:?}")))
}
