//! The store on a disk whose power is cut: what was acknowledged is there afterwards, on both engines,
//! whatever of the unsynced survives.

use futures_util::TryStreamExt;
use powercut::{Names, Options, PowerCut, Survivors};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use store::{BlobRef, Durability, EngineKind, Key, Store, StoreError, Tx};
use world::World;

const FOLDER: &str = "POWERCUT_STORE_FOLDER";
const ENGINE: &str = "POWERCUT_STORE_ENGINE";
const LAZY: &str = "POWERCUT_STORE_LAZY";
const WRITERS: usize = 4;
/// Of each writer of a child; it then ends by itself.
const ROUNDS_MAX: u64 = 3000;
const VALUE_BYTES: usize = 4000;
const BLOB_EVERY: u64 = 16;
const BLOB_BYTES: usize = 300_000;
/// Small, so that tables are written and journals change.
const MEMORY_BYTES: usize = 1024 * 1024;
/// Acknowledgements after which a child is killed, one life after the other.
const LIVES: [u64; 5] = [1, 30, 700, 5, 300];

type Told = [u64; WRITERS];

fn open(folder: &Path, engine: EngineKind, durability: Durability) -> Store {
    let options = store::Options { engine, durability, memory_bytes: MEMORY_BYTES };
    Store::open(folder, World::real(), options).unwrap()
}

fn row(writer: u64, count: u64) -> Key {
    Key::new("row").u64(writer).u64(count)
}

fn filled(writer: u64, count: u64) -> Vec<u8> {
    vec![(writer * 31 + count) as u8; VALUE_BYTES]
}

async fn blob(store: &Store, count: u64) -> BlobRef {
    let mut blob = store.blobs().create();
    blob.write(&vec![count as u8; BLOB_BYTES].into()).await.unwrap();
    blob.finish().await.unwrap()
}

async fn write(store: &Store, writer: u64) {
    for _ in 0..ROUNDS_MAX {
        let counter = Key::new("counter").u64(writer);
        let count = store.get_value::<u64>(&counter).await.unwrap().unwrap_or(0) + 1;
        let blob =
            if count.is_multiple_of(BLOB_EVERY) { Some(blob(store, count).await) } else { None };
        let (blob, counter) = (&blob, &counter);
        let body = |tx: Tx| async move {
            tx.put_value(counter.clone(), &count);
            tx.put(row(writer, count), filled(writer, count));
            if let Some(blob) = blob {
                tx.keep_blob(blob);
                tx.put_value(Key::new("blob").u64(writer).u64(count), blob);
            }
            Ok::<_, StoreError>(())
        };
        store.transact(body).await.unwrap();
        let mut out = std::io::stdout().lock();
        writeln!(out, "acknowledged {writer} {count}").unwrap();
        out.flush().unwrap();
    }
}

/// Run by the parent below, in a process of its own; says what was acknowledged on its output.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child() {
    let Ok(folder) = std::env::var(FOLDER) else { return };
    let engine = match std::env::var(ENGINE).as_deref() {
        Ok("redb") => EngineKind::Redb,
        _ => EngineKind::Fjall,
    };
    let durability = match std::env::var(LAZY) {
        Ok(_) => Durability::Interval(Duration::from_secs(3600)),
        Err(_) => Durability::Sync,
    };
    let store = open(Path::new(&folder), engine, durability);
    let writers = (0..WRITERS as u64).map(|writer| {
        let store = store.clone();
        tokio::spawn(async move { write(&store, writer).await })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.unwrap();
    }
}

/// Kills a child after so many acknowledgements; `told` is brought up to what it was told.
fn live_and_die(folder: &Path, engine: EngineKind, lazy: bool, life: u64, told: &mut Told) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "child", "--nocapture"]).env(FOLDER, folder);
    command.env(ENGINE, if engine == EngineKind::Redb { "redb" } else { "fjall" });
    if lazy {
        command.env(LAZY, "1");
    }
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut acknowledged = 0;
    for line in BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok) {
        let words: Vec<&str> = line.split(' ').collect();
        // What the kill cut short is no acknowledgement; what was printed before it is one.
        if let ["acknowledged", writer, count] = words[..]
            && let (Ok(writer), Ok(count)) = (writer.parse::<usize>(), count.parse::<u64>())
        {
            told[writer] = count.max(told[writer]);
            acknowledged += 1;
            if acknowledged == life {
                child.kill().unwrap();
            }
        }
    }
    assert!(acknowledged >= life, "the child ended by itself after {acknowledged}");
    child.wait().unwrap();
}

/// The first thing that was acknowledged and is not there.
async fn missing(store: &Store, told: &Told) -> Option<String> {
    for (writer, told) in told.iter().enumerate() {
        let writer = writer as u64;
        for count in 1..=*told {
            let found = store.get(&row(writer, count)).await.unwrap();
            if found.as_deref() != Some(&filled(writer, count)[..]) {
                return Some(format!("row {count} of {told} of writer {writer}"));
            }
            if !count.is_multiple_of(BLOB_EVERY) {
                continue;
            }
            let key = Key::new("blob").u64(writer).u64(count);
            let Some(blob) = store.get_value::<BlobRef>(&key).await.unwrap() else {
                return Some(format!("the row of blob {count} of writer {writer}"));
            };
            let read = store.blobs().read(&blob.id, None);
            let read = read.try_fold(0, |sum, bytes| async move { Ok(sum + bytes.len()) }).await;
            if read != Ok(BLOB_BYTES) {
                return Some(format!("blob {count} of {told} of writer {writer}: {read:?}"));
            }
        }
    }
    None
}

async fn torture(engine: EngineKind, names: Names, torn: bool) {
    if let Err(reason) = powercut::available() {
        println!("skipped: {reason}");
        return;
    }
    let mountpoint = tempfile::tempdir().unwrap();
    let options = Options { names, ..Options::default() };
    let disk = PowerCut::mount(mountpoint.path(), options).unwrap();
    let folder = mountpoint.path().join("data").join("store");
    let mut told = [0; WRITERS];
    for (seed, life) in LIVES.into_iter().enumerate() {
        live_and_die(&folder, engine, false, life, &mut told);
        let survivors = if torn { Survivors::Some { seed: seed as u64 } } else { Survivors::None };
        let lost = disk.cut(survivors).unwrap();
        println!("{engine:?} {names:?} life {seed}: {told:?}, {lost:?}");
        let store = open(&folder, engine, Durability::Sync);
        assert_eq!(missing(&store, &told).await, None, "life {seed}");
        store.close().await;
    }
}

#[tokio::test]
async fn fjall_loses_nothing() {
    torture(EngineKind::Fjall, Names::Strict, false).await;
}

#[tokio::test]
async fn fjall_loses_nothing_by_torn_writes() {
    torture(EngineKind::Fjall, Names::Ext4, true).await;
}

#[tokio::test]
async fn redb_loses_nothing() {
    torture(EngineKind::Redb, Names::Strict, false).await;
}

#[tokio::test]
async fn redb_loses_nothing_by_torn_writes() {
    torture(EngineKind::Redb, Names::Ext4, true).await;
}

/// The proof that the tests above would notice a missing sync.
#[tokio::test]
async fn without_syncs_acknowledged_rows_are_lost() {
    if let Err(reason) = powercut::available() {
        println!("skipped: {reason}");
        return;
    }
    let mountpoint = tempfile::tempdir().unwrap();
    let disk = PowerCut::mount(mountpoint.path(), Options::default()).unwrap();
    let folder = mountpoint.path().join("store");
    let mut told = [0; WRITERS];
    live_and_die(&folder, EngineKind::Fjall, true, 30, &mut told);
    disk.cut(Survivors::None).unwrap();
    let store = open(&folder, EngineKind::Fjall, Durability::Sync);
    assert_ne!(missing(&store, &told).await, None);
    store.close().await;
}
