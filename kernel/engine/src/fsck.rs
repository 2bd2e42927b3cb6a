//! Checks a whole cloud: the store, every row of every table, the names of every blob, and what each service
//! says must hold between its rows.
//!
//! A step that cannot be finished is itself a finding; the next one is taken.

use crate::Engine;
use service::{Examination, Pass, Service, Table};
use std::collections::{BTreeMap, HashMap};
use std::panic::AssertUnwindSafe;
use store::{BlobRef, Finding, Inspection, Key, Leftovers, Listener, Notice, Part, StoreError};

/// How a check is made.
#[derive(Clone, Copy, Debug, Default)]
pub struct Thoroughness {
    /// Leaves the content of blobs unread.
    pub quick: bool,
    /// Cloud time.
    pub now_ms: i64,
}

/// What was looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Examined {
    /// Rows by table.
    pub rows: BTreeMap<String, u64>,
    pub left: Leftovers,
}

const RESTORE: &str = "restore a backup made before the damage";
/// The tables of the store itself.
const OWN: char = '~';

/// Runs every check; what is found goes to the listener. An error: the check had to be given up.
pub fn check(
    inspection: &Inspection,
    services: &[Service],
    how: Thoroughness,
    listener: Listener<'_>,
) -> Result<Examined, StoreError> {
    let mut examined = Examined::default();
    let tables: HashMap<&str, (&'static str, &Table)> = services
        .iter()
        .flat_map(|service| service.tables.iter().map(|t| (t.name, (service.name, t))))
        .collect();
    step("the store", listener, || {
        examined.left = inspection.check(how.quick, listener)?;
        Ok(())
    })?;
    let mut counts = HashMap::new();
    step("tables", listener, || rows(inspection, &tables, &mut counts, listener))?;
    step("names of blobs", listener, || blobs(inspection, &tables, &counts, listener))?;
    step("handlers of timers", listener, || timers(inspection, services, listener))?;
    for service in services {
        let Some(check) = service.check else { continue };
        let examination = Examination {
            inspection,
            service: service.name,
            listener,
            now_ms: how.now_ms,
            counts: &counts,
        };
        step(service.name, listener, || check(&examination))?;
    }
    examined.rows = counts.into_iter().collect();
    Ok(examined)
}

impl Engine {
    /// Checks this cloud while it runs, as of the inspection's moment.
    pub fn check(
        &self,
        inspection: &Inspection,
        quick: bool,
        listener: Listener<'_>,
    ) -> Result<Examined, StoreError> {
        let how = Thoroughness { quick, now_ms: self.world().now_ms() };
        check(inspection, &self.inner.services, how, listener)
    }
}

/// The store is going away, or needs its engine for itself.
fn is_passing(error: &StoreError) -> bool {
    matches!(error, StoreError::Closed | StoreError::ReadOnly(_) | StoreError::Reopening)
}

/// A step that fails, or meets what panics an engine, is a finding, unless the store is going away.
fn step(
    name: &str,
    listener: Listener<'_>,
    run: impl FnOnce() -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let what = match std::panic::catch_unwind(AssertUnwindSafe(run)) {
        Ok(Ok(())) => return Ok(()),
        Ok(Err(error)) if is_passing(&error) => return Err(error),
        Ok(Err(error)) => format!("the check of {name} could not be finished: {error}"),
        Err(_) => format!("the check of {name} could not be finished: the engine panicked"),
    };
    listener(Notice::Finding(Finding {
        service: "store",
        kind: "unreadable",
        place: name.into(),
        what,
        next: RESTORE.into(),
    }));
    Ok(())
}

fn table_of(key: &Key) -> Option<String> {
    match key.parts().ok()?.into_iter().next() {
        Some(Part::Str(table)) => Some(table),
        _ => None,
    }
}

/// Every row has a key that can be read, is of a declared table, and can be read itself.
fn rows(
    inspection: &Inspection,
    tables: &HashMap<&str, (&'static str, &Table)>,
    counts: &mut HashMap<String, u64>,
    listener: Listener<'_>,
) -> Result<(), StoreError> {
    let mut last = String::new();
    for row in inspection.all_rows() {
        let (key, value) = row?;
        listener(Notice::Looked(1));
        let found = |service, kind, what, next: &str| {
            let (place, next) = (format!("{key:?}"), next.to_owned());
            listener(Notice::Finding(Finding { service, kind, place, what, next }));
        };
        let Some(table) = table_of(&key) else {
            found("store", "key-damaged", "the key cannot be read".into(), RESTORE);
            continue;
        };
        if table != last {
            listener(Notice::Doing(format!("table {table}")));
            if !tables.contains_key(table.as_str()) && !table.starts_with(OWN) {
                let what = format!("no service of this program keeps a table {table}");
                found("store", "table-unknown", what, "use the program that wrote it");
            }
            last.clone_from(&table);
        }
        *counts.entry(table).or_default() += 1;
        if let Some((service, table)) = tables.get(last.as_str())
            && let Err(error) = (table.read)((&key, &value))
        {
            found(service, "row-damaged", format!("the row cannot be read: {error}"), RESTORE);
        }
    }
    Ok(())
}

/// As many rows name each blob as the store counts, and what they say of it is true.
fn blobs(
    inspection: &Inspection,
    tables: &HashMap<&str, (&'static str, &Table)>,
    counts: &HashMap<String, u64>,
    listener: Listener<'_>,
) -> Result<(), StoreError> {
    let kept = counts.get("~blob").copied().unwrap_or(0);
    for pass in Pass::over(kept) {
        listener(Notice::Doing("names of blobs".into()));
        let mut left = HashMap::new();
        for blob in inspection.blobs() {
            let (id, count) = blob?;
            let hash = u128::from_str_radix(id.as_str(), 16).unwrap_or_default();
            if pass.has(hash) {
                left.insert(hash, count);
            }
        }
        for (name, (service, table)) in tables {
            let Some(blobs) = table.blobs else { continue };
            for row in inspection.rows(store::Range::prefix(&Key::new(name))) {
                let (key, value) = row?;
                listener(Notice::Looked(1));
                // A row that cannot be read has been reported.
                for blob in blobs((&key, &value)).unwrap_or_default() {
                    let hash = u128::from_str_radix(blob.id.as_str(), 16).unwrap_or_default();
                    if !pass.has(hash) {
                        continue;
                    }
                    match left.get_mut(&hash) {
                        Some(count) => *count -= 1,
                        None => tell_unkept(service, &key, &blob, listener),
                    }
                    tell_untrue(inspection, service, &key, &blob, listener);
                }
            }
        }
        for (hash, count) in left.into_iter().filter(|(_, count)| *count != 0) {
            let what = match count {
                1.. => {
                    format!("{count} fewer rows name it than the store counts: it is never freed")
                }
                _ => format!(
                    "{} more rows name it than the store counts: it will be freed while it is still named",
                    -count
                ),
            };
            listener(Notice::Finding(Finding {
                service: "store",
                kind: "blob-miscounted",
                place: format!("blob {hash:032x}"),
                what,
                next: RESTORE.into(),
            }));
        }
    }
    Ok(())
}

fn tell_unkept(service: &'static str, key: &Key, blob: &BlobRef, listener: Listener<'_>) {
    listener(Notice::Finding(Finding {
        service,
        kind: "blob-not-kept",
        place: format!("{key:?}"),
        what: format!("it names blob {}, which the store does not keep", blob.id),
        next: "delete what the row stands for and make it anew, or restore a backup".into(),
    }));
}

/// A file that is missing or damaged has been reported by the store's own check.
fn tell_untrue(
    inspection: &Inspection,
    service: &'static str,
    key: &Key,
    blob: &BlobRef,
    listener: Listener<'_>,
) {
    let Ok(found) = inspection.blob(&blob.id) else { return };
    if found != *blob {
        listener(Notice::Finding(Finding {
            service,
            kind: "blob-differs",
            place: format!("{key:?}"),
            what: format!(
                "it names blob {} of {} bytes, checksum {:08x}; the file has {} bytes, checksum {:08x}",
                blob.id, blob.length, blob.crc, found.length, found.crc
            ),
            next: RESTORE.into(),
        }));
    }
}

/// Every timer has someone who answers it.
fn timers(
    inspection: &Inspection,
    services: &[Service],
    listener: Listener<'_>,
) -> Result<(), StoreError> {
    listener(Notice::Doing("handlers of timers".into()));
    for due in inspection.timers() {
        // Rows that cannot be read have been reported by the store's own check.
        let Ok(due) = due else { continue };
        listener(Notice::Looked(1));
        let timer = due.timer;
        let service = services.iter().find(|service| service.name == timer.service);
        let handled =
            service.is_some_and(|service| service.timers.iter().any(|own| own.name == timer.name));
        if !handled {
            listener(Notice::Finding(Finding {
                service: "store",
                kind: "timer-unknown",
                place: format!("timer {} of {}: {}", timer.name, timer.service, timer.key),
                what: "no service of this program answers it".into(),
                next: "use the program that set it".into(),
            }));
        }
    }
    Ok(())
}
