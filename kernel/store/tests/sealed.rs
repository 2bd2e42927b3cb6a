//! Rows with secrets lie sealed on the disk, and in backups; whoever opens the store with its key does not notice.

use std::path::Path;
use std::sync::Arc;
use store::backup::{self, Disk, Place};
use store::{EngineKind, Inspection, Key, OpenError, Options, Range, Seal, Store};
use world::World;

const SECRET: &str = "wJalrXUtnFEMI-K7MDENG-bPxRfiCYEXAMPLEKEY";
const OPEN: &str = "Nobody-minds-who-reads-this-text-0123456789";

fn seal(byte: u8) -> Option<Seal> {
    Some(Seal::new(&[byte; 32], ["a.secret"]))
}

fn open(folder: &Path, engine: EngineKind, seal: Option<Seal>) -> Result<Store, OpenError> {
    let options = Options { engine, ..Options::default() };
    Store::open_sealed(folder, World::real(), options, seal)
}

fn secret(n: u32) -> Key {
    Key::new("a.secret").str(&format!("{n:04}"))
}

async fn write(store: &Store, key: &Key, value: &str) {
    let value = value.to_owned();
    let written = store.transact(|tx| {
        let (key, value) = (key.clone(), value.clone());
        async move {
            tx.put_value(key, &value);
            Ok::<_, store::StoreError>(())
        }
    });
    written.await.unwrap();
}

/// Whether any file below a folder holds a text.
fn holds(folder: &Path, text: &str) -> bool {
    std::fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => holds(&path, text),
            false => {
                let bytes = std::fs::read(&path).unwrap();
                bytes.windows(text.len()).any(|part| part == text.as_bytes())
            }
        }
    })
}

async fn secrets_are_not_on_the_disk(engine: EngineKind) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let store = open(&path, engine, seal(1)).unwrap();
    for n in 0..100 {
        write(&store, &secret(n), SECRET).await;
    }
    write(&store, &Key::new("a.open"), OPEN).await;
    assert_eq!(store.get_value::<String>(&secret(7)).await.unwrap().as_deref(), Some(SECRET));
    let rows = store.range(Range::prefix(&Key::new("a.secret"))).await.unwrap();
    assert!(rows.len() == 100 && rows.iter().all(|(_, row)| row.ends_with(b"KEY\"")));
    let kept = folder.path().join("kept");
    std::fs::create_dir(&kept).unwrap();
    let place: Arc<dyn Place> = Arc::new(Disk::create(&kept).unwrap());
    let (manifest, _) = backup::take(&store, &place, Vec::new(), Arc::new(|_| {})).await.unwrap();
    store.close().await;
    assert!(holds(folder.path(), OPEN), "the look for a text finds none that is there");
    assert!(!holds(folder.path(), SECRET));

    assert!(matches!(open(&path, engine, None), Err(OpenError::Sealed(_))));
    assert!(matches!(open(&path, engine, seal(2)), Err(OpenError::OtherSeal(_))));
    assert!(matches!(Inspection::open(&path, None, false), Err(OpenError::Sealed(_))));
    let inspection = Inspection::open(&path, seal(1), true).unwrap();
    assert_eq!(inspection.get_value::<String>(&secret(7)).unwrap().as_deref(), Some(SECRET));
    drop(inspection);

    let new = folder.path().join("new");
    let tell = Arc::new(|_| {});
    backup::restore(&place, &manifest, &new, engine, World::real(), tell).await.unwrap();
    assert!(!holds(&new, SECRET));
    let restored = open(&new, engine, seal(1)).unwrap();
    assert_eq!(restored.get_value::<String>(&secret(99)).await.unwrap().as_deref(), Some(SECRET));
    restored.close().await;
}

#[tokio::test]
async fn fjall_holds_no_secret() {
    secrets_are_not_on_the_disk(EngineKind::Fjall).await;
}

#[tokio::test]
async fn redb_holds_no_secret() {
    secrets_are_not_on_the_disk(EngineKind::Redb).await;
}

#[tokio::test]
async fn rows_from_before_stay_readable_and_are_sealed_when_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let store = open(&path, EngineKind::Redb, None).unwrap();
    write(&store, &secret(1), SECRET).await;
    store.close().await;
    let store = open(&path, EngineKind::Redb, seal(1)).unwrap();
    assert_eq!(store.get_value::<String>(&secret(1)).await.unwrap().as_deref(), Some(SECRET));
    write(&store, &secret(1), "another").await;
    assert_eq!(store.get_value::<String>(&secret(1)).await.unwrap().as_deref(), Some("another"));
    store.close().await;
    assert!(matches!(open(&path, EngineKind::Redb, None), Err(OpenError::Sealed(_))));
}
