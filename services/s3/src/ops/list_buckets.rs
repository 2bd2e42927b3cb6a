//! ListBuckets: an account's own, by name.
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html>

use crate::access::{In, Out, bucket_arn};
use crate::error::Error;
use crate::owner;
use crate::reading::Reader;
use crate::rules::listing;
use crate::store::{self as rows, Bucket, ListedBucket};
use bytes::Bytes;
use model_s3::ListBuckets;
use service::Ctx;
use store::{Key, Part, Snapshot};
use wire::Timestamp;

const PAGE_MAX: usize = 10_000;
/// Rows read at once.
const CHUNK_ROWS: usize = 1000;

struct Asked<'a> {
    account: &'a str,
    prefix: &'a str,
    region: Option<&'a str>,
    /// The last name of the page before.
    after: Option<String>,
    size: usize,
    /// Regions are told where anything at all is asked for.
    shows_region: bool,
}

#[derive(Default)]
struct Page {
    buckets: Vec<model_s3::Bucket>,
    /// The name after which the next page begins.
    next: Option<String>,
}

pub async fn handle(ctx: Ctx, input: In<ListBuckets>) -> Result<Out<ListBuckets>, Error> {
    let account = ctx.account().as_str();
    let asked = Asked {
        account,
        prefix: input.prefix.as_deref().unwrap_or_default(),
        region: input.bucket_region.as_deref(),
        after: input.continuation_token.as_deref().map(listing::parse_token).transpose()?,
        size: page_size(input.max_buckets)?,
        shows_region: input.max_buckets.is_some()
            || input.prefix.is_some()
            || input.continuation_token.is_some()
            || input.bucket_region.is_some(),
    };
    let page = page(&ctx.store().snapshot(), &asked).await?;
    Ok(Out::<ListBuckets> {
        buckets: Some(page.buckets),
        owner: Some(owner::owner(account)),
        continuation_token: page.next.as_deref().map(listing::token),
        prefix: input.prefix.clone(),
    })
}

fn page_size(asked: Option<i32>) -> Result<usize, Error> {
    let Some(asked) = asked else { return Ok(PAGE_MAX) };
    usize::try_from(asked).ok().filter(|size| (1..=PAGE_MAX).contains(size)).ok_or_else(|| {
        let message = "Argument max-buckets must be an integer between 1 and 10000";
        Error::argument(message, "max-buckets", asked.to_string())
    })
}

async fn page(snapshot: &Snapshot, asked: &Asked<'_>) -> Result<Page, Error> {
    let mut page = Page::default();
    let mut reader = Reader::new(snapshot);
    let first = rows::bucket_of(asked.account, asked.prefix);
    let mut range = rows::buckets_of(asked.account).from(&first);
    if let Some(after) = &asked.after {
        range = range.after(&rows::bucket_of(asked.account, after));
    }
    loop {
        let piece = reader.read(range.clone(), CHUNK_ROWS).await?;
        let Some((last, _)) = piece.rows.last() else { return Ok(page) };
        range = range.after(last);
        let mut seen = None;
        for (key, row) in piece.rows {
            let Some(name) = name_of(&key)? else { continue };
            if !name.starts_with(asked.prefix) {
                return Ok(page);
            }
            seen = Some(name.clone());
            let Some(listed) = listed(snapshot, &name, &row).await? else { continue };
            if asked.region.is_some_and(|region| *region != listed.region) {
                continue;
            }
            if page.buckets.len() == asked.size {
                page.next = page.buckets.last().and_then(|last| last.name.clone());
                return Ok(page);
            }
            page.buckets.push(model_s3::Bucket {
                bucket_arn: Some(bucket_arn(&name)),
                name: Some(name),
                creation_date: Some(Timestamp::from_millis(listed.created_ms)),
                bucket_region: Some(listed.region).filter(|_| asked.shows_region),
            });
        }
        if piece.is_last {
            return Ok(page);
        }
        if reader.is_spent() {
            page.next = seen;
            return Ok(page);
        }
    }
}

fn name_of(key: &Key) -> Result<Option<String>, Error> {
    Ok(match key.parts()?.into_iter().nth(2) {
        Some(Part::Str(name)) => Some(name),
        _ => None,
    })
}

/// A row that was written before it had what is listed names a bucket that has.
async fn listed(
    snapshot: &Snapshot,
    name: &str,
    row: &Bytes,
) -> Result<Option<ListedBucket>, Error> {
    if let Ok(listed) = serde_json::from_slice(row) {
        return Ok(Some(listed));
    }
    let bucket: Option<Bucket> = snapshot.get_value(&rows::bucket(name)).await?;
    Ok(bucket.as_ref().map(ListedBucket::of))
}

#[cfg(test)]
mod tests {
    use super::page_size;

    #[test]
    fn both_sides_of_the_limits() {
        assert_eq!(page_size(None), Ok(10_000));
        assert_eq!(page_size(Some(1)), Ok(1));
        assert_eq!(page_size(Some(10_000)), Ok(10_000));
        for bad in [-1, 0, 10_001] {
            assert!(page_size(Some(bad)).is_err(), "{bad}");
        }
    }
}
