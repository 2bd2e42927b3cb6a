//! AbortMultipartUpload: the parts go, and so does the upload.

use crate::access::{In, Out};
use crate::buckets;
use crate::error::Error;
use crate::ops::list_parts::parts_in;
use crate::ops::upload_part::find_in;
use crate::store as rows;
use model_s3::AbortMultipartUpload;
use service::Ctx;

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
            for part in parts_in(&tx, &upload.id).await? {
                tx.drop_blob(&part.blob.id);
                tx.delete(&rows::part(&upload.id, part.number));
            }
            tx.delete(&rows::upload(name, &upload.key, &upload.id));
            Ok::<_, Error>(())
        })
        .await?;
    Ok(Default::default())
}
