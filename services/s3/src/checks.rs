//! What must hold between the rows of S3, for `pileus fsck`: every version has the bytes it names, every key
//! one latest version, every part its upload. That blobs are there, and named as often as the store counts, is
//! checked for every service alike.

use crate::store::{self as rows, Bucket, Data, Object, PartRow, Upload, Version};
use service::{Examination, Pass, texts};
use sha2::{Digest, Sha256};
use std::collections::{HashMap, HashSet};
use store::{Key, StoreError};

const RESTORE: &str = "restore a backup made before the damage";
/// Of an object whose bytes are gone.
const UPLOAD: &str = "delete this version and upload the object anew, or restore a backup";
const REPORT: &str = "report it: it only takes up space";

pub fn check(exam: &Examination<'_>) -> Result<(), StoreError> {
    buckets(exam)?;
    currents(exam)?;
    noncurrents(exam)?;
    null_versions(exam)?;
    uploads(exam)?;
    contents(exam)
}

/// Each bucket is in its owner's list, and nothing else is.
fn buckets(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("buckets");
    exam.each::<Bucket>(rows::every_bucket(), |key, bucket| {
        if *key != rows::bucket(&bucket.name) {
            let what = format!("the row of bucket {} has another's key", bucket.name);
            exam.tell("bucket-misplaced", format!("{key:?}"), what, RESTORE);
        }
        if !exam.has(&rows::bucket_of(&bucket.owner, &bucket.name))? {
            let what = "the bucket is missing from its owner's list";
            exam.tell("bucket-unlisted", place(&bucket.name, ""), what, RESTORE);
        }
        Ok(())
    })?;
    exam.each_raw(rows::every_bucket_of(), |key, _| {
        let [owner, name] = &texts(key)?[..] else { return Ok(()) };
        let bucket: Option<Bucket> = exam.find(&rows::bucket(name))?;
        if bucket.is_none_or(|bucket| bucket.owner != *owner) {
            let what = format!("the list of account {owner} names a bucket that is not its own");
            exam.tell("bucket-not-owned", place(name, ""), what, RESTORE);
        }
        Ok(())
    })
}

/// Whether the bucket is there, asked once for rows that follow each other.
struct Known<'a> {
    exam: &'a Examination<'a>,
    last: Option<(String, bool)>,
}

impl Known<'_> {
    fn has(&mut self, bucket: &str) -> Result<bool, StoreError> {
        if let Some((last, known)) = &self.last
            && last == bucket
        {
            return Ok(*known);
        }
        let known = self.exam.has(&rows::bucket(bucket))?;
        self.last = Some((bucket.to_owned(), known));
        Ok(known)
    }
}

fn currents(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("latest versions");
    let mut known = Known { exam, last: None };
    exam.each::<Version>(rows::every_current(), |key, version| {
        let bucket = texts(key)?.into_iter().next().unwrap_or_default();
        if !known.has(&bucket)? {
            let what = "the object's bucket is not there";
            exam.tell("object-without-bucket", place(&bucket, &version.key), what, RESTORE);
        }
        if *key != rows::current(&bucket, &version.key) {
            let what = "the latest version stands under another key";
            exam.tell("version-misplaced", place(&bucket, &version.key), what, RESTORE);
        }
        check_id(exam, &bucket, &version);
        Ok(())
    })
}

fn noncurrents(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("older versions");
    exam.each::<Version>(rows::every_noncurrent(), |key, version| {
        let bucket = texts(key)?.into_iter().next().unwrap_or_default();
        let at = || place(&bucket, &version.key);
        if *key != rows::noncurrent(&bucket, &version.key, version.sequence) {
            let what = "an older version stands under another key";
            exam.tell("version-misplaced", at(), what, RESTORE);
        }
        check_id(exam, &bucket, &version);
        let latest_key = rows::current(&bucket, &version.key);
        let latest: Option<Version> = exam.find(&latest_key)?;
        if latest.is_none() && !exam.has(&latest_key)? {
            let what = "the key has older versions and no latest one";
            exam.tell("version-without-latest", at(), what, RESTORE);
        }
        if latest.is_some_and(|latest| latest.sequence <= version.sequence) {
            let what = "an older version is newer than the latest one";
            exam.tell("version-out-of-order", at(), what, RESTORE);
        }
        let pointer: Option<u64> = exam.find(&rows::null_version(&bucket, &version.key))?;
        if version.id.is_none() && pointer != Some(version.sequence) {
            let what = "the null version cannot be found by its id";
            exam.tell("null-version-lost", at(), what, RESTORE);
        }
        Ok(())
    })
}

fn check_id(exam: &Examination<'_>, bucket: &str, version: &Version) {
    let sequence = format!("{:016x}", version.sequence);
    if version.id.as_ref().is_some_and(|id| !id.starts_with(&sequence)) {
        let what = "the version cannot be found by its id, which has another sequence";
        exam.tell("version-id-differs", place(bucket, &version.key), what, RESTORE);
    }
}

fn null_versions(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.each::<u64>(rows::every_null_version(), |key, sequence| {
        let [bucket, object] = &texts(key)?[..] else { return Ok(()) };
        let version: Option<Version> = exam.find(&rows::noncurrent(bucket, object, sequence))?;
        if version.is_none_or(|version| version.id.is_some()) {
            let what = "what points at the null version points at none";
            exam.tell("null-version-lost", place(bucket, object), what, RESTORE);
        }
        Ok(())
    })
}

/// Uploads are into buckets, parts of uploads.
fn uploads(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("uploads");
    for pass in Pass::over(exam.count("s3.upload")) {
        let mut known = HashSet::new();
        exam.each::<Upload>(rows::every_upload(), |key, upload| {
            let bucket = texts(key)?.into_iter().next().unwrap_or_default();
            if pass.is_first() && !exam.has(&rows::bucket(&bucket))? {
                let what = format!("the bucket of upload {} is not there", upload.id);
                exam.tell("upload-without-bucket", place(&bucket, &upload.key), what, RESTORE);
            }
            known.extend(Some(hash(&upload.id)).filter(|hash| pass.has(*hash)));
            Ok(())
        })?;
        exam.each::<PartRow>(rows::every_part(), |key, part| {
            let upload = texts(key)?.into_iter().next().unwrap_or_default();
            if *key != rows::part(&upload, part.number) {
                let what = format!("part {} stands under another's key", part.number);
                exam.tell("part-misplaced", format!("upload {upload}"), what, RESTORE);
            }
            let id = hash(&upload);
            if pass.has(id) && !known.contains(&id) {
                let what = format!("part {} belongs to an upload that is not there", part.number);
                exam.tell("part-without-upload", format!("upload {upload}"), what, REPORT);
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// What stands apart from the version that names it: bytes, or a manifest of parts, and how many bytes.
struct Content {
    place: Key,
    size: u64,
}

/// Every version has its content, of its size, and no content is without a version, or of two.
fn contents(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("contents");
    for pass in Pass::over(exam.count("s3.inline") + exam.count("s3.manifest")) {
        let mut unnamed = HashMap::new();
        exam.each_raw(rows::every_inline(), |key, bytes| {
            let size = bytes.len() as u64;
            remember(&mut unnamed, pass, key, size)
        })?;
        exam.each::<rows::Manifest>(rows::every_manifest(), |key, manifest| {
            let size = manifest.parts.iter().map(|part| part.blob.length).sum();
            remember(&mut unnamed, pass, key, size)
        })?;
        for range in [rows::every_current(), rows::every_noncurrent()] {
            exam.each::<Version>(range, |key, version| {
                let Some(object) = &version.object else { return Ok(()) };
                let bucket = texts(key)?.into_iter().next().unwrap_or_default();
                check_content(exam, pass, &mut unnamed, &place(&bucket, &version.key), object);
                Ok(())
            })?;
        }
        for content in unnamed.into_values() {
            let what = "no version names this content";
            exam.tell("content-unnamed", format!("{:?}", content.place), what, REPORT);
        }
    }
    Ok(())
}

fn remember(
    unnamed: &mut HashMap<u128, Content>,
    pass: Pass,
    key: &Key,
    size: u64,
) -> Result<(), StoreError> {
    let Some(id) = texts(key)?.into_iter().next() else { return Ok(()) };
    let id = hash(&id);
    if pass.has(id) {
        unnamed.insert(id, Content { place: key.clone(), size });
    }
    Ok(())
}

fn check_content(
    exam: &Examination<'_>,
    pass: Pass,
    unnamed: &mut HashMap<u128, Content>,
    place: &str,
    object: &Object,
) {
    let size = match &object.data {
        Data::Empty => Some(0),
        Data::Blob(blob) => Some(blob.length),
        Data::Inline(id) | Data::Parts(id, _) => {
            let id = hash(id);
            if !pass.has(id) {
                return;
            }
            unnamed.remove(&id).map(|content| content.size)
        }
    };
    match size {
        Some(size) if size == object.size => {}
        Some(size) if pass.is_first() || !matches!(object.data, Data::Empty | Data::Blob(_)) => {
            let what =
                format!("the object has {} bytes by its row, and {size} in fact", object.size);
            exam.tell("content-differs", place, what, UPLOAD);
        }
        Some(_) => {}
        None => {
            let what = "the object's bytes are not there, or are another's";
            exam.tell("content-missing", place, what, UPLOAD);
        }
    }
}

fn place(bucket: &str, key: &str) -> String {
    format!("s3://{bucket}/{key}")
}

fn hash(text: &str) -> u128 {
    let digest = Sha256::digest(text.as_bytes());
    u128::from_be_bytes(digest[..16].try_into().expect("sixteen of thirty-two bytes"))
}
