//! The objects of an import, asked of S3 as the caller.

use crate::objects::Trouble;
use model_dynamodb::S3BucketSource;
use model_s3::{GetObject, GetObjectOutput, GetObjectRequest, ListObjectsV2, ListObjectsV2Request};
use service::Ctx;

/// Keys of a page.
const PAGE_KEYS: i32 = 1000;

pub struct Source<'a> {
    /// Speaks as the caller.
    pub ctx: &'a Ctx,
    pub from: &'a S3BucketSource,
}

impl Source<'_> {
    /// The keys behind one of them, a page at most, in their order.
    pub async fn keys(&self, after: Option<&str>) -> Result<Vec<String>, Trouble> {
        let request = ListObjectsV2Request {
            bucket: self.from.s3_bucket.clone(),
            prefix: self.from.s3_key_prefix.clone(),
            start_after: after.map(str::to_owned),
            max_keys: Some(PAGE_KEYS),
            expected_bucket_owner: self.from.s3_bucket_owner.clone(),
            ..ListObjectsV2Request::default()
        };
        let page = self.ctx.ask::<ListObjectsV2>(request).await.map_err(Trouble::of)?;
        let objects = page.contents.into_iter().flatten();
        Ok(objects.filter_map(|object| object.key).collect())
    }

    pub async fn open(&self, key: &str) -> Result<GetObjectOutput, Trouble> {
        let request = GetObjectRequest {
            bucket: self.from.s3_bucket.clone(),
            key: key.to_owned(),
            expected_bucket_owner: self.from.s3_bucket_owner.clone(),
            ..GetObjectRequest::default()
        };
        self.ctx.ask::<GetObject>(request).await.map_err(Trouble::of)
    }
}
