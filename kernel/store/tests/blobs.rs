//! Blobs: whole and in ranges, checked on reading, collected when nothing names them.

use bytes::Bytes;
use futures_util::TryStreamExt;
use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;
use store::{BlobRef, Options, Store, StoreError};
use world::World;

fn open(folder: &Path) -> Store {
    Store::open(folder, World::real(), Options::default()).unwrap()
}

fn content(length: usize) -> Bytes {
    (0..length).map(|at| (at / 7 % 251) as u8).collect::<Vec<_>>().into()
}

async fn write(store: &Store, bytes: &Bytes) -> BlobRef {
    let mut writer = store.blobs().create();
    for piece in bytes.chunks(100_000) {
        writer.write(&bytes.slice_ref(piece)).await.unwrap();
    }
    writer.finish().await.unwrap()
}

async fn keep(store: &Store, blob: &BlobRef) -> Result<(), StoreError> {
    let body = |tx: store::Tx| async move {
        tx.keep_blob(blob);
        Ok(())
    };
    store.transact(body).await
}

async fn read(
    store: &Store,
    blob: &BlobRef,
    range: Option<std::ops::Range<u64>>,
) -> Result<Vec<u8>, StoreError> {
    let pieces: Vec<Bytes> = store.blobs().read(&blob.id, range).try_collect().await?;
    Ok(pieces.concat())
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let shards = std::fs::read_dir(folder.join("blobs")).unwrap().flatten();
    let files = shards.flat_map(|shard| std::fs::read_dir(shard.path()).unwrap().flatten());
    files.map(|file| file.path()).collect()
}

async fn wait_for_files(folder: &Path, count: usize) {
    for _ in 0..200 {
        if files(folder).len() == count {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("there are {} files, not {count}", files(folder).len());
}

#[tokio::test]
async fn ranges_give_exactly_their_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    for length in [0, 1, 262_144, 262_145, 3_000_000] {
        let bytes = content(length);
        let blob = write(&store, &bytes).await;
        assert_eq!(blob.length, length as u64);
        assert_eq!(read(&store, &blob, None).await.unwrap(), bytes);
        for (start, end) in [(0, 1), (262_143, 262_146), (5, 2_000_000), (2_999_999, u64::MAX)] {
            let found = read(&store, &blob, Some(start..end)).await.unwrap();
            let (start, end) = (start.min(length as u64), end.min(length as u64));
            assert_eq!(found, &bytes[start as usize..end as usize], "{length}: {start}..{end}");
        }
    }
}

#[tokio::test]
async fn a_rotten_chunk_is_an_error_and_the_others_are_not() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let bytes = content(1_000_000);
    let blob = write(&store, &bytes).await;
    let path = files(folder.path()).remove(0);
    flip(&path, 600_000);
    assert!(matches!(read(&store, &blob, None).await, Err(StoreError::Corrupt(_))));
    let healthy = read(&store, &blob, Some(0..500_000)).await.unwrap();
    assert_eq!(healthy, &bytes[..500_000]);
    flip(&path, 600_000);
    assert!(read(&store, &blob, None).await.is_ok());
    let size = std::fs::metadata(&path).unwrap().len();
    for at in 1_000_000..size {
        flip(&path, at);
        assert!(read(&store, &blob, None).await.is_err(), "the byte at {at} is not checked");
        flip(&path, at);
    }
    OpenOptions::new().write(true).open(&path).unwrap().set_len(size - 1).unwrap();
    assert!(matches!(read(&store, &blob, None).await, Err(StoreError::Corrupt(_))));
}

fn flip(path: &Path, at: u64) {
    let mut byte = [0];
    let mut file = File::open(path).unwrap();
    file.seek(SeekFrom::Start(at)).unwrap();
    file.read_exact(&mut byte).unwrap();
    let mut file = OpenOptions::new().write(true).open(path).unwrap();
    file.seek(SeekFrom::Start(at)).unwrap();
    file.write_all(&[byte[0] ^ 1]).unwrap();
}

#[tokio::test]
async fn the_last_reference_takes_the_file_along() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let blob = write(&store, &content(10)).await;
    keep(&store, &blob).await.unwrap();
    keep(&store, &blob).await.unwrap();
    let release = || {
        let blob = &blob;
        store.transact(move |tx| async move {
            tx.drop_blob(&blob.id);
            Ok::<_, StoreError>(())
        })
    };
    release().await.unwrap();
    assert_eq!(read(&store, &blob, None).await.unwrap(), content(10));
    release().await.unwrap();
    wait_for_files(folder.path(), 0).await;
    assert_eq!(read(&store, &blob, None).await, Err(StoreError::BlobMissing(blob.id.to_string())));
    assert!(matches!(keep(&store, &blob).await, Err(StoreError::BlobMissing(_))));
}

#[tokio::test]
async fn what_nothing_names_is_collected_and_what_is_named_stays() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let kept = write(&store, &content(10)).await;
    keep(&store, &kept).await.unwrap();
    let discarded = write(&store, &content(20)).await;
    let _orphan = write(&store, &content(30)).await;
    let mut unfinished = store.blobs().create();
    unfinished.write(&content(3_000_000)).await.unwrap();
    drop(unfinished);
    wait_for_files(folder.path(), 3).await;
    store.blobs().discard(&discarded);
    wait_for_files(folder.path(), 2).await;
    store.close().await;
    let store = open(folder.path());
    wait_for_files(folder.path(), 1).await;
    assert_eq!(read(&store, &kept, None).await.unwrap(), content(10));
}

/// An account that is imported, taken back and imported again brings its blobs under the same ids.
#[tokio::test]
async fn a_blob_that_comes_again_is_not_removed_with_what_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let bytes = content(1000);
    let mut blobs = Vec::new();
    for _ in 0..200 {
        blobs.push(write(&store, &bytes).await);
    }
    let all = &blobs;
    let change = |keep: bool| {
        store.transact(move |tx: store::Tx| async move {
            for blob in all {
                if keep { tx.keep_blob(blob) } else { tx.drop_blob(&blob.id) }
            }
            Ok::<_, StoreError>(())
        })
    };
    change(true).await.unwrap();
    change(false).await.unwrap();
    // Their files are still being removed.
    for blob in &blobs {
        let mut writer = store.blobs().create_as(&blob.id);
        writer.write(&bytes).await.unwrap();
        writer.finish().await.unwrap();
    }
    change(true).await.unwrap();
    store.close().await;
    let store = open(folder.path());
    for blob in &blobs {
        assert_eq!(read(&store, blob, None).await.unwrap(), bytes);
    }
}
