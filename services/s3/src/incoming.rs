//! Bytes on their way in: hashed while they are streamed to where they will stay.

use crate::error::Error;
use crate::rules::checksum::{self, Algorithm, Hashed, Hasher};
use crate::store::{self as rows, Data};
use aws::Fault;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use http::HeaderMap;
use service::Ctx;
use store::{BlobRef, BlobWriter, Blobs, StoreError, Tx};
use wire::{Body, BodyError};

/// Up to here an object's bytes are a row, written with the object itself.
pub const INLINE_BYTES_MAX: usize = 16 * 1024;
const CHECKSUM_PREFIX: &str = "x-amz-checksum-";
/// The largest single upload.
pub const PUT_BYTES_MAX: u64 = 5 << 30;

/// What has arrived. Dropped before a transaction kept it, it is gone again.
pub struct Received {
    pub size: u64,
    pub hashed: Hashed,
    pub data: Data,
    inline: Option<Bytes>,
    guard: Option<Guard>,
}

/// Removes a finished blob when dropped, unless it is kept, or may be.
struct Guard {
    blobs: Blobs,
    blob: BlobRef,
    kept: bool,
}

impl Drop for Guard {
    fn drop(&mut self) {
        if !self.kept {
            self.blobs.discard(&self.blob);
        }
    }
}

/// What the client says of its bytes, to be held against what arrives.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Claims {
    pub md5: Option<[u8; 16]>,
    pub checksum: Option<(Algorithm, String)>,
}

impl Claims {
    pub fn check(&self, hashed: &Hashed) -> Result<(), Error> {
        if let Some(md5) = self.md5.filter(|md5| *md5 != hashed.md5) {
            let message = "The Content-MD5 you specified did not match what we received.";
            let fault = Fault::client("BadDigest", message)
                .with("ExpectedDigest", hex::encode(md5))
                .with("CalculatedDigest", STANDARD.encode(hashed.md5));
            return Err(Error::Fault(fault));
        }
        if let Some((algorithm, value)) = &self.checksum {
            checksum::check_form(*algorithm, value)?;
            let known = &hashed.checksum;
            if *algorithm != known.algorithm || *value != known.value {
                return Err(Error::bad_checksum(algorithm.name()));
            }
        }
        Ok(())
    }
}

/// Holds the XML of a request against its `Content-MD5` and against the checksum that a client of AWS sends with it. A
/// checksum whose algorithm is not named beside it may be an object's, and is the operation's to check.
pub fn check_whole(headers: &HeaderMap, body: &[u8]) -> Result<(), Fault> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let md5 = text("content-md5").map(checksum::content_md5).transpose()?;
    let algorithm = text("x-amz-sdk-checksum-algorithm").map(Algorithm::parse).transpose()?;
    let checksum = algorithm.and_then(|algorithm| {
        let value = text(&algorithm.header())?.trim();
        Some((algorithm, value.to_owned()))
    });
    let claims = Claims { md5, checksum };
    if claims == Claims::default() {
        return Ok(());
    }
    let mut hasher = Hasher::new(algorithm.unwrap_or(Algorithm::DEFAULT));
    hasher.update(body);
    Ok(claims.check(&hasher.finish())?)
}

/// Reads a body to its end. Small ones stay in memory; with `as_blob`, and if larger, they become a file.
pub async fn receive(
    ctx: &Ctx,
    body: Body,
    mut hasher: Hasher,
    as_blob: bool,
) -> Result<Received, Error> {
    if let Some(length) = body.length().filter(|length| *length > PUT_BYTES_MAX) {
        return Err(Error::EntityTooLarge(length, PUT_BYTES_MAX));
    }
    let trailers = body.trailers();
    let mut small = BytesMut::new();
    let mut file: Option<BlobWriter> = as_blob.then(|| ctx.store().blobs().create());
    let mut size = 0;
    let mut stream = body.into_stream();
    while let Some(bytes) = stream.next().await {
        let bytes = bytes.map_err(broken)?;
        size += bytes.len() as u64;
        if size > PUT_BYTES_MAX {
            return Err(Error::EntityTooLarge(size, PUT_BYTES_MAX));
        }
        hasher.update(&bytes);
        if file.is_none() && small.len() + bytes.len() > INLINE_BYTES_MAX {
            let mut writer = ctx.store().blobs().create();
            writer.write(&small.split().freeze()).await?;
            file = Some(writer);
        }
        match &mut file {
            Some(file) => file.write(&bytes).await?,
            None => small.extend_from_slice(&bytes),
        }
    }
    let hashed = hasher.finish();
    if let Some(values) = trailers.as_ref().and_then(|trailers| trailers.values.get()) {
        check_trailers(values, &hashed)?;
    }
    match file {
        Some(file) => {
            let blob = file.finish().await?;
            let blobs = ctx.store().blobs().clone();
            let guard = Some(Guard { blobs, blob: blob.clone(), kept: false });
            Ok(Received { size, hashed, data: Data::Blob(blob), inline: None, guard })
        }
        None if small.is_empty() => {
            Ok(Received { size, hashed, data: Data::Empty, inline: None, guard: None })
        }
        None => {
            let data = Data::Inline(ctx.world().uuid());
            Ok(Received { size, hashed, data, inline: Some(small.freeze()), guard: None })
        }
    }
}

/// The algorithm of the checksum that will follow a body, if one will.
pub fn announced(body: &Body) -> Result<Option<Algorithm>, Error> {
    let Some(trailers) = body.trailers() else { return Ok(None) };
    let mut names = trailers.announced.iter();
    let name = names.find_map(|name| name.strip_prefix(CHECKSUM_PREFIX));
    name.map(Algorithm::parse).transpose()
}

fn check_trailers(values: &[(String, String)], hashed: &Hashed) -> Result<(), Error> {
    for (name, value) in values {
        let Some(name) = name.strip_prefix(CHECKSUM_PREFIX) else { continue };
        let algorithm = Algorithm::parse(name)?;
        Claims { md5: None, checksum: Some((algorithm, value.trim().to_owned())) }.check(hashed)?;
    }
    Ok(())
}

impl Received {
    /// Makes the bytes last, with the transaction that names them.
    pub fn keep(&self, tx: &Tx) {
        match (&self.data, &self.inline) {
            (Data::Inline(id), Some(bytes)) => tx.put(rows::inline(id), bytes.clone()),
            (Data::Blob(blob), _) => tx.keep_blob(blob),
            _ => {}
        }
    }

    /// Before the transaction that keeps them: should the request be dropped while it waits for its commit, the
    /// bytes may have become an object's. If not, the store collects them later.
    pub fn entrust(&mut self) {
        if let Some(guard) = &mut self.guard {
            guard.kept = true;
        }
    }

    /// After it: on a plain failure they are gone at once.
    pub fn settle<T>(mut self, result: Result<T, Error>) -> Result<T, Error> {
        let in_doubt = matches!(result, Err(Error::Store(StoreError::Unresolved(_))));
        if let Some(guard) = self.guard.as_mut().filter(|_| result.is_err() && !in_doubt) {
            guard.kept = false;
        }
        result
    }

    pub fn blob(&self) -> Option<&BlobRef> {
        match &self.data {
            Data::Blob(blob) => Some(blob),
            _ => None,
        }
    }
}

fn broken(error: BodyError) -> Error {
    match error {
        BodyError::Refused(fault) => Error::Fault(fault),
        BodyError::TooLarge { max } => Error::EntityTooLarge(max as u64 + 1, max as u64),
        BodyError::Broken(_) => Error::client(
            "IncompleteBody",
            "You did not provide the number of bytes specified by the Content-Length HTTP header.",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::check_whole;
    use http::{HeaderMap, HeaderName, HeaderValue};

    fn refused(headers: &[(&'static str, &'static str)]) -> Option<String> {
        let header =
            |(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value));
        let headers: HeaderMap = headers.iter().copied().map(header).collect();
        check_whole(&headers, b"123456789").err().map(|fault| fault.code)
    }

    #[test]
    fn what_a_head_claims_of_its_body() {
        let named = ("x-amz-sdk-checksum-algorithm", "CRC32");
        let (right, wrong) = ("y/Q5Jg==", "AAAAAA==");
        assert_eq!(refused(&[]), None);
        assert_eq!(refused(&[("content-md5", "JfnnlDI7RTiF9RgfG2JNCw==")]), None);
        let other = refused(&[("content-md5", "1B2M2Y8AsgTpgAmY7PhCfg==")]);
        assert_eq!(other.as_deref(), Some("BadDigest"));
        assert_eq!(refused(&[("content-md5", "nothing")]).as_deref(), Some("InvalidDigest"));
        assert_eq!(refused(&[named, ("x-amz-checksum-crc32", right)]), None);
        let other = refused(&[named, ("x-amz-checksum-crc32", wrong)]);
        assert_eq!(other.as_deref(), Some("BadDigest"));
        // That of an object which is completed.
        assert_eq!(refused(&[("x-amz-checksum-crc32", wrong)]), None);
    }
}
