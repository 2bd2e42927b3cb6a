//! Timers, outbox and logs: rows that belong together, and positions that follow each other.

use super::{Finding, Inspection, Leftovers, Listener, Notice};
use crate::engine::{Scan, Space};
use crate::error::StoreError;
use crate::key::Key;
use crate::{event, logs, outbox, timers};
use bytes::Bytes;

fn everything() -> Scan {
    Scan { start: Bytes::new(), end: None, limit: usize::MAX, reverse: false }
}

fn tell(listener: Listener<'_>, kind: &'static str, key: &[u8], what: String) {
    let place = format!("{:?}", Key::from_encoded(key));
    listener(Notice::Finding(Finding::of_store(kind, place, what)));
}

/// Each timer is two rows, by identity and by time, of one revision.
pub(super) fn timers(inspection: &Inspection, listener: Listener<'_>) -> Result<(), StoreError> {
    listener(Notice::Doing("timers".into()));
    let view = &*inspection.view;
    for row in inspection.pages(Space::Timers, everything()) {
        let (key, value) = row?;
        listener(Notice::Looked(1));
        match timers::check_pair(view, &key, &value)? {
            timers::Pair::Whole => {}
            timers::Pair::Damaged(what) => tell(listener, "timer-damaged", &key, what),
            timers::Pair::Torn(what) => tell(listener, "timer-torn", &key, what),
        }
    }
    Ok(())
}

/// Every event can be read, and none stands before the head, where no relay would find it.
pub(super) fn outbox(inspection: &Inspection, listener: Listener<'_>) -> Result<(), StoreError> {
    listener(Notice::Doing("outbox".into()));
    let head = match outbox::head(&*inspection.view) {
        Ok(head) => head,
        Err(error) => {
            tell(listener, "outbox-head-damaged", outbox::HEAD, error.to_string());
            0
        }
    };
    for row in inspection.pages(Space::Outbox, everything()) {
        let (key, value) = row?;
        listener(Notice::Looked(1));
        if key == outbox::HEAD {
            continue;
        }
        let place = || format!("outbox row {}", hex(&key));
        let told = |kind, what: String| Notice::Finding(Finding::of_store(kind, place(), what));
        let Some(position) = outbox::position_in(&key) else {
            listener(told("outbox-row-unknown", "no row of an outbox has such a key".into()));
            continue;
        };
        if let Err(error) = event::decode(&value) {
            listener(told("outbox-row-damaged", error.to_string()));
        }
        if position < head {
            let what =
                format!("event {position} stands before the head {head}: it is never relayed");
            listener(told("outbox-row-behind-head", what));
        }
    }
    Ok(())
}

/// A log's rows follow each other without a gap from its floor on.
pub(super) fn logs(
    inspection: &Inspection,
    listener: Listener<'_>,
    left: &mut Leftovers,
) -> Result<(), StoreError> {
    listener(Notice::Doing("logs".into()));
    let mut at: Option<(Bytes, u64)> = None;
    for row in inspection.pages(Space::Logs, everything()) {
        let (key, value) = row?;
        listener(Notice::Looked(1));
        let position = match logs::read_key(&key) {
            Ok(logs::LogKey::Row(log, position)) => (log, position),
            Ok(logs::LogKey::Floor(log)) => {
                if let Err(error) = logs::position_of(&value) {
                    tell(listener, "log-floor-damaged", &log, error.to_string());
                }
                continue;
            }
            Err(error) => {
                let place = format!("log row {}", hex(&key));
                let what = error.to_string();
                listener(Notice::Finding(Finding::of_store("log-row-unknown", place, what)));
                continue;
            }
        };
        let (log, position) = position;
        let expected = match at.take() {
            Some((known, next)) if known == log => next,
            // A damaged floor is reported with its own row.
            _ => logs::floor(&*inspection.view, &log).unwrap_or(position),
        };
        if position < expected {
            left.log_rows += 1;
            at = Some((log, expected));
            continue;
        }
        if position > expected {
            let what = format!("positions {expected} to {} are missing", position - 1);
            tell(listener, "log-gap", &log, what);
        }
        at = Some((log, position + 1));
    }
    Ok(())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
