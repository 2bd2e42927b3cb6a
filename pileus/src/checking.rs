//! A running cloud's check of itself, `POST /_pileus/fsck`: a line of JSON for each thing that is found or looked
//! at, and a last one for the whole. As of the moment it begins; writes go on meanwhile.

use crate::job;
use bytes::Bytes;
use engine::Engine;
use engine::fsck::Examined;
use http::Response;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicU64, Ordering};
use store::{Finding, Notice};
use tokio::sync::mpsc;
use wire::Body;

/// Lines that wait for the client before the check does.
const LINES_WAITING_MAX: usize = 256;
/// Rows that one line counts.
const LOOKED_STEP: u64 = 10_000;

pub fn start(engine: Engine, quick: bool) -> Response<Body> {
    let (lines, waiting) = mpsc::channel(LINES_WAITING_MAX);
    tokio::task::spawn_blocking(move || {
        let last = match check(&engine, quick, &lines) {
            Ok(examined) => json!({ "examined": summary(&examined) }),
            Err(error) => json!({ "error": error.to_string() }),
        };
        send(&lines, &last);
    });
    job::answer(waiting)
}

fn check(
    engine: &Engine,
    quick: bool,
    lines: &mpsc::Sender<Bytes>,
) -> Result<Examined, store::StoreError> {
    let inspection = engine.store().inspect()?;
    let stop = inspection.stopper();
    let looked = AtomicU64::new(0);
    engine.check(&inspection, quick, &|notice| {
        let sent = match notice {
            Notice::Doing(what) => send(lines, &json!({ "doing": what })),
            Notice::Finding(finding) => send(lines, &json!({ "finding": as_json(&finding) })),
            Notice::Looked(count) => {
                let before = looked.fetch_add(count, Ordering::Relaxed);
                let step = (before + count) / LOOKED_STEP > before / LOOKED_STEP;
                !step || send(lines, &json!({ "looked": LOOKED_STEP }))
            }
        };
        if !sent {
            stop();
        }
    })
}

/// False: nobody listens any more.
fn send(lines: &mpsc::Sender<Bytes>, line: &Value) -> bool {
    lines.blocking_send(job::text(line)).is_ok()
}

pub fn as_json(finding: &Finding) -> Value {
    json!({
        "service": finding.service,
        "kind": finding.kind,
        "place": finding.place,
        "what": finding.what,
        "next": finding.next,
    })
}

pub fn summary(examined: &Examined) -> Value {
    json!({
        "rows": examined.rows,
        "left": {
            "files": examined.left.files,
            "file_bytes": examined.left.file_bytes,
            "log_rows": examined.left.log_rows,
        },
    })
}
