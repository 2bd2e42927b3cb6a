//! AbortMultipartUpload: the parts go, and so does the upload.

use crate::access::{In, Out};
use crate::buckets;
use crate::error::Error;
use crate::ops::list_parts::parts_in;
use crate::ops::upload_part::find_in;
use crate::store::{self as rows, Upload};
use model_s3::AbortMultipartUpload;
use service::Ctx;
use store::Tx;

pub async fn handle(
    ctx: Ctx,
    input: In<AbortMultipartUpload>,
) -> Result<Out<AbortMultipartUpload>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    if input.if_match_initiated_time.is_some() {
        return Err(Error::not_built("Aborting on a condition of time"));
    }
    let (name, input) = (bucket.name.as_str(), &input);
    ctx.store()
        .transact(|tx| async move {
            let upload = find_in(&tx, name, &input.key, &input.upload_id).await?;
            abort(&tx, name, &upload).await.map(drop)
        })
        .await?;
    Ok(Default::default())
}

/// Lets go of an upload and of its parts; says how many they were.
pub async fn abort(tx: &Tx, bucket: &str, upload: &Upload) -> Result<usize, Error> {
    let parts = parts_in(tx, &upload.id).await?;
    for part in &parts {
        tx.drop_blob(&part.blob.id);
        tx.delete(&rows::part(&upload.id, part.number));
    }
    tx.delete(&rows::upload(bucket, &upload.key, &upload.id));
    Ok(parts.len())
}
