//! A child process writes and is killed without warning: what it was told is durable must be there, and
//! nothing may be there by half.

use futures_util::TryStreamExt;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use store::{BlobRef, EngineKind, Event, Key, Options, Range, Store, StoreError, Timer, Tx};
use world::World;

const FOLDER: &str = "STORE_CRASH_FOLDER";
const ENGINE: &str = "STORE_CRASH_ENGINE";
const WRITERS: u64 = 4;
const CYCLES: u64 = 4;
const BLOB_EVERY: u64 = 8;
const BLOB_BYTES: usize = 300_000;

fn open(folder: &Path, engine: EngineKind) -> Store {
    Store::open(folder, World::real(), Options { engine, ..Options::default() }).unwrap()
}

fn counter(writer: u64) -> Key {
    Key::new("counter").u64(writer)
}

/// One unit: a row, a log entry, an event, a timer and sometimes a blob, or nothing of them.
async fn unit(tx: Tx, writer: u64, blob: Option<&BlobRef>) -> Result<u64, StoreError> {
    let count = tx.get_value::<u64>(&counter(writer)).await?.unwrap_or(0) + 1;
    tx.put_value(counter(writer), &count);
    tx.put_value(Key::new("row").u64(writer).u64(count), &blob);
    tx.append(&Key::new("log"), format!("{writer} {count}"));
    tx.emit(Event { id: format!("{writer} {count}"), ..Event::default() });
    let key = format!("{writer} {count}");
    let (service, name) = ("s".into(), "n".into());
    tx.set_timer(Timer { service, name, key, due_ms: 1, body: "".into() });
    if let Some(blob) = blob {
        tx.keep_blob(blob);
    }
    Ok(count)
}

/// Run by the parent below, in a process of its own; says what was acknowledged on its output.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child() {
    let Ok(folder) = std::env::var(FOLDER) else { return };
    let engine = match std::env::var(ENGINE).as_deref() {
        Ok("redb") => EngineKind::Redb,
        _ => EngineKind::Fjall,
    };
    let store = open(Path::new(&folder), engine);
    let mut tasks = Vec::new();
    for writer in 0..WRITERS {
        let store = store.clone();
        tasks.push(tokio::spawn(async move {
            for round in 0u64.. {
                let blob = if round % BLOB_EVERY == 0 {
                    let mut blob = store.blobs().create();
                    blob.write(&vec![round as u8; BLOB_BYTES].into()).await.unwrap();
                    Some(blob.finish().await.unwrap())
                } else {
                    None
                };
                let blob = blob.as_ref();
                let body = |tx: Tx| async move { unit(tx, writer, blob).await };
                let count = store.transact(body).await.unwrap();
                let mut out = std::io::stdout().lock();
                writeln!(out, "acknowledged {writer} {count}").unwrap();
                out.flush().unwrap();
            }
        }));
    }
    for task in tasks {
        task.await.unwrap();
    }
}

/// Gives the highest count that each writer was told.
fn run_and_kill(folder: &Path, engine: &str, lifetime: Duration) -> [u64; WRITERS as usize] {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child", "--nocapture"])
        .env(FOLDER, folder)
        .env(ENGINE, engine)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let out = child.stdout.take().unwrap();
    let reader = std::thread::spawn(move || {
        let mut told = [0; WRITERS as usize];
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            let words: Vec<&str> = line.split(' ').collect();
            // A line that the kill cut short is no acknowledgement.
            if let ["acknowledged", writer, count] = words[..]
                && let (Ok(writer), Ok(count)) = (writer.parse::<usize>(), count.parse::<u64>())
                && writer < told.len()
            {
                told[writer] = count.max(told[writer]);
            }
        }
        told
    });
    std::thread::sleep(lifetime);
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap()
}

async fn check(store: &Store, told: [u64; WRITERS as usize]) {
    let mut total = 0;
    for (writer, told) in told.into_iter().enumerate() {
        let writer = writer as u64;
        let count = store.get_value::<u64>(&counter(writer)).await.unwrap().unwrap_or(0);
        assert!(count >= told, "writer {writer} was told {told}, but {count} are there");
        let rows = store.range(Range::prefix(&Key::new("row").u64(writer))).await.unwrap();
        assert_eq!(rows.len() as u64, count);
        for (_, row) in rows {
            let blob: Option<BlobRef> = serde_json::from_slice(&row).unwrap();
            let Some(blob) = blob else { continue };
            let read = store.blobs().read(&blob.id, None);
            let read = read.try_fold(0, |sum, bytes| async move { Ok(sum + bytes.len()) }).await;
            assert_eq!(read, Ok(BLOB_BYTES));
        }
        total += count;
    }
    let entries = store.log_read(&Key::new("log"), 0, usize::MAX).await.unwrap();
    assert_eq!(entries.len() as u64, total);
    assert!(entries.iter().enumerate().all(|(at, entry)| at as u64 == entry.0));
    assert_eq!(store.outbox().try_next(usize::MAX).unwrap().len() as u64, total);
    assert_eq!(store.timers().due(2, usize::MAX).unwrap().len() as u64, total);
}

async fn torture(engine: EngineKind, name: &str) {
    let folder = tempfile::tempdir().unwrap();
    let mut told = [0; WRITERS as usize];
    for cycle in 0..CYCLES {
        let lifetime = Duration::from_millis(150 + 67 * cycle);
        let now = run_and_kill(folder.path(), name, lifetime);
        for (told, now) in told.iter_mut().zip(now) {
            *told = now.max(*told);
        }
        let store = open(folder.path(), engine);
        check(&store, told).await;
        store.close().await;
    }
    assert!(told.iter().sum::<u64>() > 0, "nothing was ever acknowledged");
}

#[tokio::test]
async fn fjall_loses_nothing() {
    torture(EngineKind::Fjall, "fjall").await;
}

#[tokio::test]
async fn redb_loses_nothing() {
    torture(EngineKind::Redb, "redb").await;
}
