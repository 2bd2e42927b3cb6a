//! HeadObject: what GetObject says of an object, without the object.

use crate::access::{In, Out};
use crate::error::Error;
use crate::ops::get_object::{refuse_customer_key, slice, tag_count};
use crate::ops::wishes::{show_checksum, value};
use crate::ops::{bucket_encryption, find_object};
use crate::rules::condition::{self, Conditions, Subject, quoted};
use model_s3::HeadObject;
use service::Ctx;
use wire::Timestamp;

pub async fn handle(ctx: Ctx, input: In<HeadObject>) -> Result<Out<HeadObject>, Error> {
    refuse_customer_key(
        input.sse_customer_algorithm.is_some() || input.sse_customer_key.is_some(),
    )?;
    let (bucket, found) = find_object(&ctx, &input).await?;
    let object = &found.object;
    let modified_ms = found.version.modified_ms;
    let conditions = Conditions {
        if_match: input.if_match.clone(),
        if_none_match: input.if_none_match.clone(),
        if_modified_since_ms: input
            .if_modified_since
            .and_then(|time| condition::past(time.millis(), ctx.now_ms())),
        if_unmodified_since_ms: input.if_unmodified_since.map(|time| time.millis()),
    };
    let subject = Subject { etag: &object.etag, modified_ms };
    conditions.check_read(subject).map_err(|error| found.refused(&bucket, error))?;
    let slice = slice(ctx.store(), &found, input.range.as_deref(), input.part_number).await?;
    let mut headers = object.headers.clone();
    if input.response_content_type.is_some() {
        headers.content_type.clone_from(&input.response_content_type);
    }
    if input.response_content_disposition.is_some() {
        headers.content_disposition.clone_from(&input.response_content_disposition);
    }
    let mut output = Out::<HeadObject> {
        accept_ranges: Some("bytes".to_owned()),
        last_modified: Some(Timestamp::from_millis(modified_ms)),
        content_length: i64::try_from(slice.range.end - slice.range.start).ok(),
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
