//! GetObject: an object, or a part of it.

use crate::access::{In, Out};
use crate::error::Error;
use crate::ops::wishes::{show_checksum, value};
use crate::ops::{Found, bucket_encryption, find_object};
use crate::outgoing::{self, Bits};
use crate::rules::checksum::{Checksum, Kind};
use crate::rules::condition::{self, Conditions, Subject, quoted};
use crate::rules::range;
use crate::store::{Bucket, Data, Headers, Object};
use aws::Fault;
use model_s3::GetObject;
use service::Ctx;
use std::ops::Range;
use store::{Store, StoreError};
use wire::Timestamp;

/// How often an object is looked up anew because a writer replaced it before it could be opened.
const LOOKUPS_MAX: usize = 5;

pub async fn handle(ctx: Ctx, input: In<GetObject>) -> Result<Out<GetObject>, Error> {
    refuse_customer_key(
        input.sse_customer_algorithm.is_some() || input.sse_customer_key.is_some(),
    )?;
    let (bucket, found, slice, bits) = open(&ctx, &input).await?;
    let object = &found.object;
    let length = slice.range.end - slice.range.start;
    let mut headers = object.headers.clone();
    replace_headers(&ctx, &input, &mut headers)?;
    let mut output = Out::<GetObject> {
        body: outgoing::body(bits, length),
        accept_ranges: Some("bytes".to_owned()),
        last_modified: Some(Timestamp::from_millis(found.version.modified_ms)),
        content_length: i64::try_from(length).ok(),
        content_range: slice.content_range(object.size),
        parts_count: slice.parts_count,
        e_tag: Some(quoted(&object.etag)),
        version_id: found.shown_id(&bucket),
        cache_control: headers.cache_control,
        content_disposition: headers.content_disposition,
        content_encoding: headers.content_encoding,
        content_language: headers.content_language,
        content_type: headers.content_type,
        expires: headers.expires,
        website_redirect_location: headers.website_redirect,
        server_side_encryption: bucket_encryption::shown(),
        metadata: Some(object.metadata.iter().cloned().collect()),
        tag_count: tag_count(&found),
        ..Default::default()
    };
    let wanted = input.checksum_mode.as_ref().is_some_and(|mode| mode.as_str() == "ENABLED");
    let checksum = slice.checksum(object).filter(|_| wanted);
    show_checksum!(output, &checksum);
    output.checksum_type = checksum.and_then(|checksum| value(checksum.kind.name()));
    Ok(output)
}

/// Finds the object and opens its bytes; again, if it was replaced in between.
async fn open(ctx: &Ctx, input: &In<GetObject>) -> Result<(Bucket, Found, Slice, Bits), Error> {
    let conditions = Conditions {
        if_match: input.if_match.clone(),
        if_none_match: input.if_none_match.clone(),
        if_modified_since_ms: input
            .if_modified_since
            .and_then(|time| condition::past(time.millis(), ctx.now_ms())),
        if_unmodified_since_ms: input.if_unmodified_since.map(|time| time.millis()),
    };
    let mut attempt = 1;
    loop {
        let (bucket, found) = find_object(ctx, input).await?;
        let modified_ms = found.version.modified_ms;
        let subject = Subject { etag: &found.object.etag, modified_ms };
        conditions.check_read(subject).map_err(|error| found.refused(&bucket, error))?;
        let slice = slice(ctx.store(), &found, input.range.as_deref(), input.part_number).await?;
        match outgoing::open(ctx.store(), &found.object, slice.range.clone()).await {
            Ok(bits) => return Ok((bucket, found, slice, bits)),
            Err(Error::Store(StoreError::BlobMissing(_))) if attempt < LOOKUPS_MAX => attempt += 1,
            Err(error) => return Err(error),
        }
    }
}

/// Which bytes of an object are asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Slice {
    pub range: Range<u64>,
    /// All of it, without having been asked for a part of it.
    pub whole: bool,
    pub parts_count: Option<i32>,
    /// Of a part of an object whose checksum is made of its parts'.
    part: Option<Checksum>,
}

impl Slice {
    pub fn content_range(&self, size: u64) -> Option<String> {
        (!self.whole && size > 0).then(|| range::content_range(&self.range, size))
    }

    /// The checksum to show: of a part, or of the object where these are all of its bytes.
    pub fn checksum(&self, object: &Object) -> Option<Checksum> {
        let of_object = || object.checksum.clone().filter(|_| self.range == (0..object.size));
        self.part.clone().or_else(of_object)
    }
}

pub async fn slice(
    store: &Store,
    found: &Found,
    header: Option<&str>,
    part_number: Option<i32>,
) -> Result<Slice, Error> {
    let size = found.object.size;
    if header.is_some() && part_number.is_some() {
        let message = "Cannot specify both Range header and partNumber query parameter";
        return Err(Error::client("InvalidRequest", message));
    }
    if let Some(number) = part_number {
        return part(store, found, number).await;
    }
    let asked = header.map(|header| range::requested(header, size)).transpose()?.flatten();
    let whole = asked.is_none();
    Ok(Slice { range: asked.unwrap_or(0..size), whole, parts_count: None, part: None })
}

async fn part(store: &Store, found: &Found, number: i32) -> Result<Slice, Error> {
    crate::rules::multipart::check_number(number)?;
    let invalid = |count: usize| {
        let message = "The requested partnumber is not satisfiable";
        let fault = Fault::new(416, "InvalidPartNumber", message);
        Error::Fault(fault.with("ActualPartCount", count).with("PartNumberRequested", number))
    };
    let Data::Parts(id, _) = &found.object.data else {
        let range = 0..found.object.size;
        return if number == 1 {
            Ok(Slice { range, whole: false, parts_count: None, part: None })
        } else {
            Err(invalid(1))
        };
    };
    let parts = outgoing::parts(store, id).await?;
    let before = usize::try_from(number - 1).map_err(|_| invalid(parts.len()))?;
    let part = parts.get(before).ok_or_else(|| invalid(parts.len()))?;
    let begin: u64 = parts[..before].iter().map(|part| part.blob.length).sum();
    let parts_count = i32::try_from(parts.len()).ok();
    let composite = found.object.checksum.as_ref().filter(|sum| sum.kind == Kind::Composite);
    let own = part.checksum.clone().filter(|_| composite.is_some());
    let own = own.map(|sum| Checksum { kind: Kind::Composite, ..sum });
    let range = begin..begin + part.blob.length;
    Ok(Slice { range, whole: false, parts_count, part: own })
}

/// `response-content-type` and its kin; only for who signed.
fn replace_headers(ctx: &Ctx, input: &In<GetObject>, headers: &mut Headers) -> Result<(), Error> {
    let replacements = [
        (&mut headers.cache_control, &input.response_cache_control),
        (&mut headers.content_disposition, &input.response_content_disposition),
        (&mut headers.content_encoding, &input.response_content_encoding),
        (&mut headers.content_language, &input.response_content_language),
        (&mut headers.content_type, &input.response_content_type),
    ];
    let expires = input.response_expires.map(|time| time.to_http_date());
    let any = expires.is_some() || replacements.iter().any(|(_, given)| given.is_some());
    if any && *ctx.principal() == aws::Principal::Anonymous {
        let message =
            "Request specific response headers cannot be used for anonymous GET requests.";
        return Err(Error::client("InvalidRequest", message));
    }
    for (header, given) in replacements {
        if given.is_some() {
            header.clone_from(given);
        }
    }
    if expires.is_some() {
        headers.expires = expires;
    }
    Ok(())
}

pub fn tag_count(found: &Found) -> Option<i32> {
    i32::try_from(found.object.tags.len()).ok().filter(|count| *count > 0)
}

pub fn refuse_customer_key(given: bool) -> Result<(), Error> {
    match given {
        false => Ok(()),
        true => Err(Error::client(
            "InvalidRequest",
            "The encryption parameters are not applicable to this object.",
        )),
    }
}
