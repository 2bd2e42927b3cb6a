//! GetObjectAttributes: what is known of an object, as asked for.

use crate::access::{In, Out};
use crate::error::Error;
use crate::ops::find_object;
use crate::ops::wishes::{show_checksum, value};
use crate::outgoing;
use crate::rules::checksum::Kind;
use crate::rules::listing;
use crate::store::{Data, PartRow};
use model_s3::{Checksum, GetObjectAttributes, GetObjectAttributesParts, ObjectPart};
use service::Ctx;
use wire::Timestamp;

pub async fn handle(
    ctx: Ctx,
    input: In<GetObjectAttributes>,
) -> Result<Out<GetObjectAttributes>, Error> {
    let (bucket, found) = find_object(&ctx, &input).await?;
    if input.object_attributes.is_empty() {
        let message = "Missing required header for this request: x-amz-object-attributes";
        return Err(Error::client("InvalidRequest", message));
    }
    let wants = |name: &str| input.object_attributes.iter().any(|asked| asked.as_str() == name);
    let object = &found.object;
    let mut output = Out::<GetObjectAttributes> {
        last_modified: Some(Timestamp::from_millis(found.version.modified_ms)),
        version_id: found.shown_id(&bucket),
        ..Default::default()
    };
    if wants("ETag") {
        output.e_tag = Some(object.etag.clone());
    }
    if wants("Checksum") {
        let mut shown = Checksum::default();
        // Without the number of parts, which is told beside it.
        let checksum = object.checksum.clone().map(|mut sum| {
            let bare = sum.value.split('-').next().unwrap_or_default().to_owned();
            sum.value = bare;
            sum
        });
        show_checksum!(shown, &checksum);
        shown.checksum_type = checksum.and_then(|sum| value(sum.kind.name()));
        output.checksum = Some(shown);
    }
    if wants("StorageClass") {
        output.storage_class = value("STANDARD");
    }
    if wants("ObjectSize") {
        output.object_size = i64::try_from(object.size).ok();
    }
    if let (true, Data::Parts(id, count)) = (wants("ObjectParts"), &object.data) {
        let parts = outgoing::parts(ctx.store(), id).await?;
        let page = page(&input, &parts)?;
        let mut shown = GetObjectAttributesParts {
            total_parts_count: i32::try_from(*count).ok(),
            ..Default::default()
        };
        // The parts themselves are told only where they have checksums of their own.
        if object.checksum.as_ref().is_some_and(|sum| sum.kind == Kind::Composite) {
            shown.parts = Some(page.parts);
            shown.part_number_marker = Some(page.after);
            shown.next_part_number_marker = Some(page.last);
            shown.max_parts = i32::try_from(page.size).ok();
            shown.is_truncated = Some(page.more);
        }
        output.object_parts = Some(shown);
    }
    Ok(output)
}

struct Page {
    parts: Vec<ObjectPart>,
    after: i32,
    last: i32,
    size: usize,
    more: bool,
}

fn page(input: &In<GetObjectAttributes>, parts: &[PartRow]) -> Result<Page, Error> {
    let size = listing::page_size(input.max_parts, "x-amz-max-parts")?;
    let after = input.part_number_marker.unwrap_or(0);
    let rest: Vec<_> = parts.iter().filter(|part| part.number > after).collect();
    let more = rest.len() > size;
    let taken = &rest[..rest.len().min(size)];
    let shown = taken.iter().map(|part| {
        let mut shown = ObjectPart {
            part_number: Some(part.number),
            size: i64::try_from(part.blob.length).ok(),
            ..Default::default()
        };
        show_checksum!(shown, &part.checksum);
        shown
    });
    let last = taken.last().map_or(0, |part| part.number);
    Ok(Page { parts: shown.collect(), after, last, size, more })
}
