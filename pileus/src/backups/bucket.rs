//! An S3 bucket, or a prefix in one, as the place of backups.

use bytes::{Bytes, BytesMut};
use futures_util::future::BoxFuture;
use futures_util::{StreamExt, TryStreamExt};
use object_store::aws::AmazonS3;
use object_store::path::Path;
use object_store::{Error, MultipartUpload, ObjectStore, ObjectStoreExt, PutPayload};
use store::backup::{BackupError, Listed, Pieces, Place};

/// Larger files go in parts of this size, one at a time.
const PART_BYTES: usize = 16 << 20;

pub struct Bucket {
    pub s3: AmazonS3,
    pub prefix: Path,
    /// `s3://bucket/prefix`
    pub title: String,
}

impl Bucket {
    fn path(&self, name: &str) -> Path {
        name.split('/').fold(self.prefix.clone(), |path, part| path.join(part))
    }

    async fn put_all(&self, name: &str, body: Bytes) -> Result<(), BackupError> {
        let put = self.s3.put(&self.path(name), PutPayload::from_bytes(body)).await;
        put.map(drop).map_err(|error| failed(name, error))
    }

    async fn put_parts(&self, name: &str, length: u64, pieces: Pieces) -> Result<(), BackupError> {
        let mut pieces = pieces.fuse().boxed();
        let upload = self.s3.put_multipart(&self.path(name)).await;
        let mut upload = upload.map_err(|error| failed(name, error))?;
        let sent = send_parts(&mut *upload, name, length, &mut pieces).await;
        if sent.is_err()
            && let Err(error) = upload.abort().await
        {
            tracing::warn!(name, %error, "an unfinished upload stays in the bucket");
        }
        sent
    }
}

async fn send_parts(
    upload: &mut dyn MultipartUpload,
    name: &str,
    length: u64,
    pieces: &mut Pieces,
) -> Result<(), BackupError> {
    let mut sent = 0;
    loop {
        let part = gather(pieces, PART_BYTES).await?;
        if part.is_empty() {
            break;
        }
        sent += part.len() as u64;
        let put = upload.put_part(PutPayload::from_bytes(part)).await;
        put.map_err(|error| failed(name, error))?;
    }
    expect_length(name, sent, length)?;
    upload.complete().await.map(drop).map_err(|error| failed(name, error))
}

/// Up to so many bytes, and what the last piece brings beyond; fewer only at the end.
async fn gather(pieces: &mut Pieces, bytes: usize) -> Result<Bytes, BackupError> {
    let mut all = BytesMut::new();
    while all.len() < bytes {
        match pieces.next().await.transpose()? {
            Some(piece) => all.extend_from_slice(&piece),
            None => break,
        }
    }
    Ok(all.freeze())
}

fn expect_length(name: &str, found: u64, length: u64) -> Result<(), BackupError> {
    if found == length {
        return Ok(());
    }
    let what = format!("it has {found} bytes, not {length}");
    Err(BackupError::Damaged { name: name.to_owned(), what })
}

impl Place for Bucket {
    fn title(&self) -> String {
        self.title.clone()
    }

    fn put(&self, name: String, body: Bytes) -> BoxFuture<'_, Result<(), BackupError>> {
        Box::pin(async move { self.put_all(&name, body).await })
    }

    fn put_pieces(
        &self,
        name: String,
        length: u64,
        mut pieces: Pieces,
    ) -> BoxFuture<'_, Result<(), BackupError>> {
        Box::pin(async move {
            if length > PART_BYTES as u64 {
                return self.put_parts(&name, length, pieces).await;
            }
            let all = gather(&mut pieces, usize::MAX).await?;
            expect_length(&name, all.len() as u64, length)?;
            self.put_all(&name, all).await
        })
    }

    fn get(&self, name: String) -> BoxFuture<'_, Result<Option<Bytes>, BackupError>> {
        Box::pin(async move {
            match self.s3.get(&self.path(&name)).await {
                Ok(found) => match found.bytes().await {
                    Ok(bytes) => Ok(Some(bytes)),
                    Err(error) => Err(failed(&name, error)),
                },
                Err(Error::NotFound { .. }) => Ok(None),
                Err(error) => Err(failed(&name, error)),
            }
        })
    }

    fn get_pieces(&self, name: String) -> BoxFuture<'_, Result<Option<Pieces>, BackupError>> {
        Box::pin(async move {
            match self.s3.get(&self.path(&name)).await {
                Ok(found) => {
                    let pieces = found.into_stream();
                    Ok(Some(pieces.map_err(move |error| failed(&name, error)).boxed()))
                }
                Err(Error::NotFound { .. }) => Ok(None),
                Err(error) => Err(failed(&name, error)),
            }
        })
    }

    fn list(&self, under: String) -> BoxFuture<'_, Result<Vec<Listed>, BackupError>> {
        Box::pin(async move {
            let (folder, prefix) = (self.path(&under), self.prefix.as_ref());
            let listed = self.s3.list(Some(&folder)).map_ok(|found| {
                let name = found.location.as_ref();
                let name = name.strip_prefix(prefix).unwrap_or(name).trim_start_matches('/');
                Listed { name: name.to_owned(), bytes: found.size }
            });
            listed.try_collect().await.map_err(|error| failed(&under, error))
        })
    }

    fn delete(&self, name: String) -> BoxFuture<'_, Result<(), BackupError>> {
        Box::pin(async move {
            match self.s3.delete(&self.path(&name)).await {
                Ok(()) | Err(Error::NotFound { .. }) => Ok(()),
                Err(error) => Err(failed(&name, error)),
            }
        })
    }

    /// What S3 has answered lasts.
    fn settle(&self) -> BoxFuture<'_, Result<(), BackupError>> {
        Box::pin(async { Ok(()) })
    }
}

fn failed(name: &str, error: Error) -> BackupError {
    BackupError::Place { name: name.to_owned(), reason: error.to_string() }
}
