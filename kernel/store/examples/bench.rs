//! Figures of the store, beside those of the bare disk:
//! `cargo run --release -p store --example bench [FOLDER]`.

use bytes::Bytes;
use futures_util::TryStreamExt;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;
use store::{Durability, EngineKind, Key, Options, Range, Store, StoreError, Tx};
use world::World;

const PERIOD: Duration = Duration::from_secs(2);
const VALUE_BYTES: usize = 1024;
const BLOB_BYTES: usize = 500 * 1024 * 1024;
const ROWS: u64 = 50_000;

#[tokio::main]
async fn main() {
    let folder = match std::env::args().nth(1) {
        Some(folder) => PathBuf::from(folder),
        None => std::env::temp_dir().join("store-bench"),
    };
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    for engine in [EngineKind::Fjall, EngineKind::Redb] {
        println!("{engine:?}");
        let before = resident_mb();
        let idle = open(&folder, "idle", engine, Durability::Sync);
        println!(
            "  idle: {} MB in all, {} MB of it the store",
            resident_mb(),
            resident_mb() - before
        );
        idle.close().await;
        commits(&folder, engine).await;
        reads(&folder, engine).await;
    }
    blobs(&folder).await;
}

fn open(folder: &Path, name: &str, engine: EngineKind, durability: Durability) -> Store {
    let path = folder.join(name);
    let _ = std::fs::remove_dir_all(&path);
    let options = Options { engine, durability, ..Options::default() };
    let world = World::real();
    let begun = world.instant();
    let store = Store::open(&path, world, options).expect("the folder opens");
    println!("  opened in {:.1} ms", begun.elapsed().as_secs_f64() * 1e3);
    store
}

/// Appends of one value, each synced: what the disk allows one writer.
fn raw_syncs(folder: &Path) -> f64 {
    let world = World::real();
    let mut file = File::create(folder.join("raw")).expect("the file can be made");
    let begun = world.instant();
    let mut count = 0u64;
    while begun.elapsed() < PERIOD {
        file.write_all(&[7; VALUE_BYTES]).expect("the disk takes it");
        file.sync_data().expect("the disk takes it");
        count += 1;
    }
    count as f64 / begun.elapsed().as_secs_f64()
}

async fn commits(folder: &Path, engine: EngineKind) {
    let store = open(folder, "commits", engine, Durability::Sync);
    for (writers, hot) in [(1, false), (16, false), (64, false), (256, false), (64, true)] {
        let raw = raw_syncs(folder);
        let rate = commit_rate(&store, writers, hot).await;
        let goal = writers as f64 * raw;
        let label = if hot { "one hot key" } else { "own keys" };
        println!(
            "  {writers:>4} writers, {label}: {rate:>8.0}/s  ({raw:.0} fdatasync/s beside; {:.2} of writers x syncs)",
            rate / goal
        );
    }
    store.close().await;
    let store = open(folder, "memory", engine, Durability::Memory);
    println!("    64 writers, not synced: {:>8.0}/s", commit_rate(&store, 64, false).await);
    println!("  memory in use: {} MB", resident_mb());
    store.close().await;
}

/// Conditional writes: a read, and a write that rests on it.
async fn commit_rate(store: &Store, writers: u64, hot: bool) -> f64 {
    let (stop, count) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
    let mut tasks = Vec::new();
    for writer in 0..writers {
        let (store, stop, count) = (store.clone(), stop.clone(), count.clone());
        tasks.push(tokio::spawn(async move {
            let value = &Bytes::from(vec![7; VALUE_BYTES]);
            for round in 0u64.. {
                if stop.load(Ordering::Relaxed) {
                    break;
                }
                let key = &match hot {
                    true => Key::new("hot"),
                    false => Key::new("row").u64(writer).u64(round),
                };
                let body = |tx: Tx| async move {
                    tx.get(key).await?;
                    tx.put(key.clone(), value.clone());
                    Ok::<_, StoreError>(())
                };
                store.transact(body).await.expect("the commit succeeds");
                count.fetch_add(1, Ordering::Relaxed);
            }
        }));
    }
    let world = World::real();
    let begun = world.instant();
    tokio::time::sleep(PERIOD).await;
    let rate = count.load(Ordering::Relaxed) as f64 / begun.elapsed().as_secs_f64();
    stop.store(true, Ordering::Relaxed);
    for task in tasks {
        task.await.expect("the writer ends");
    }
    rate
}

async fn reads(folder: &Path, engine: EngineKind) {
    let store = open(folder, "reads", engine, Durability::Memory);
    for from in (0..ROWS).step_by(1000) {
        let body = |tx: Tx| async move {
            for row in from..from + 1000 {
                tx.put(Key::new("row").u64(row), vec![7; VALUE_BYTES]);
            }
            Ok::<_, StoreError>(())
        };
        store.transact(body).await.expect("the commit succeeds");
    }
    let world = World::real();
    let begun = world.instant();
    let count = 100_000u64;
    for at in 0..count {
        let key = Key::new("row").u64(at.wrapping_mul(7919) % ROWS);
        assert!(store.get(&key).await.expect("the read succeeds").is_some());
    }
    println!("  point reads: {:>8.0}/s", count as f64 / begun.elapsed().as_secs_f64());
    let begun = world.instant();
    let count = 2000u64;
    for at in 0..count {
        let from = Key::new("row").u64(at.wrapping_mul(7919) % (ROWS - 100));
        let range = Range::prefix(&Key::new("row")).from(&from).limit(100);
        assert_eq!(store.range(range).await.expect("the read succeeds").len(), 100);
    }
    println!("  100-row scans: {:>6.0}/s", count as f64 / begun.elapsed().as_secs_f64());
    store.close().await;
}

async fn blobs(folder: &Path) {
    let world = World::real();
    let piece = Bytes::from(vec![7; 64 * 1024]);
    let begun = world.instant();
    let mut file = File::create(folder.join("raw")).expect("the file can be made");
    for _ in 0..BLOB_BYTES / piece.len() {
        file.write_all(&piece).expect("the disk takes it");
    }
    file.sync_all().expect("the disk takes it");
    let raw = BLOB_BYTES as f64 / 1e6 / begun.elapsed().as_secs_f64();
    let store = open(folder, "blobs", EngineKind::Fjall, Durability::Sync);
    let before = resident_mb();
    let begun = world.instant();
    let mut writer = store.blobs().create();
    for _ in 0..BLOB_BYTES / piece.len() {
        writer.write(&piece).await.expect("the disk takes it");
    }
    let blob = writer.finish().await.expect("the disk takes it");
    let rate = BLOB_BYTES as f64 / 1e6 / begun.elapsed().as_secs_f64();
    let more = resident_mb() - before;
    println!("Blobs\n  written: {rate:.0} MB/s ({raw:.0} MB/s bare), {more} MB more memory");
    let begun = world.instant();
    let read = store.blobs().read(&blob.id, None);
    let read = read.try_fold(0, |sum, bytes| async move { Ok(sum + bytes.len()) }).await;
    assert_eq!(read.expect("the blob is whole"), BLOB_BYTES);
    println!("  read: {:.0} MB/s", BLOB_BYTES as f64 / 1e6 / begun.elapsed().as_secs_f64());
    store.blobs().discard(&blob);
    store.close().await;
}

fn resident_mb() -> i64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS"));
    let kb = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<i64>().ok());
    kb.unwrap_or(0) / 1024
}
