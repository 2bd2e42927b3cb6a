//! CreateMultipartUpload: remembers what the object will be.

use crate::access::{In, Out};
use crate::buckets;
use crate::error::Error;
use crate::ops::bucket_encryption;
use crate::ops::wishes::{headers, value, wishes};
use crate::rules::checksum::{Algorithm, Kind};
use crate::rules::{key, metadata, tags};
use crate::store::{self as rows, Headers, Upload};
use model_s3::CreateMultipartUpload;
use service::Ctx;

pub async fn handle(
    ctx: Ctx,
    input: In<CreateMultipartUpload>,
) -> Result<Out<CreateMultipartUpload>, Error> {
    key::check(&input.key)?;
    let bucket = buckets::open(&ctx, &input).await?;
    wishes!(input).check(&bucket)?;
    let named = input.checksum_algorithm.as_ref().map(|algorithm| algorithm.as_str());
    let algorithm = named.map(Algorithm::parse).transpose()?;
    let kind = kind(input.checksum_type.as_ref().map(|kind| kind.as_str()), algorithm)?;
    let given = input.tagging.as_deref().map(tags::parse_header).transpose()?;
    let mut headers: Headers = headers!(input);
    headers.content_type.get_or_insert_with(|| "binary/octet-stream".to_owned());
    let now_ms = ctx.now_ms();
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.";
    let upload = Upload {
        id: format!("{now_ms:012x}{}", ctx.world().token(84, alphabet)),
        key: input.key.clone(),
        initiated_ms: now_ms,
        initiator: ctx.principal().display(),
        algorithm,
        kind,
        headers,
        metadata: metadata::checked(input.metadata.iter().flatten())?,
        tags: given.unwrap_or_default(),
    };
    let (name, upload) = (bucket.name.as_str(), &upload);
    ctx.store()
        .transact(|tx| async move {
            buckets::find_in(&tx, name).await?;
            tx.put_value(rows::upload(name, &upload.key, &upload.id), upload);
            Ok::<_, Error>(())
        })
        .await?;
    Ok(Out::<CreateMultipartUpload> {
        bucket: Some(bucket.name.clone()),
        key: Some(upload.key.clone()),
        upload_id: Some(upload.id.clone()),
        server_side_encryption: bucket_encryption::shown(),
        checksum_algorithm: algorithm.map(|algorithm| algorithm.name().into()),
        checksum_type: algorithm.and_then(|_| value(kind.name())),
        ..Default::default()
    })
}

fn kind(asked: Option<&str>, algorithm: Option<Algorithm>) -> Result<Kind, Error> {
    let Some(algorithm) = algorithm else {
        return match asked {
            None => Ok(Algorithm::DEFAULT.multipart_kind()),
            Some(_) => {
                let message = "The x-amz-checksum-type header can only be used with the \
                               x-amz-checksum-algorithm header.";
                Err(Error::client("InvalidRequest", message))
            }
        };
    };
    let kind = match asked {
        None => algorithm.multipart_kind(),
        Some("COMPOSITE") => Kind::Composite,
        Some("FULL_OBJECT") => Kind::FullObject,
        Some(other) => {
            let message = "Value for x-amz-checksum-type header is invalid.";
            return Err(Error::argument(message, "x-amz-checksum-type", other));
        }
    };
    if !algorithm.allows(kind) {
        let message = format!(
            "The {} checksum type cannot be used with the {} checksum algorithm.",
            kind.name(),
            algorithm.name().to_ascii_lowercase()
        );
        return Err(Error::client("InvalidRequest", message));
    }
    Ok(kind)
}

#[cfg(test)]
mod tests {
    use super::kind;
    use crate::rules::checksum::{Algorithm, Kind};

    #[test]
    fn which_checksums_can_be_of_what() {
        assert_eq!(kind(None, None).unwrap(), Kind::FullObject);
        assert_eq!(kind(None, Some(Algorithm::Crc32)).unwrap(), Kind::Composite);
        assert_eq!(kind(Some("FULL_OBJECT"), Some(Algorithm::Crc32)).unwrap(), Kind::FullObject);
        assert!(kind(Some("FULL_OBJECT"), Some(Algorithm::Sha256)).is_err());
        assert!(kind(Some("COMPOSITE"), Some(Algorithm::Crc64Nvme)).is_err());
        assert!(kind(Some("COMPOSITE"), None).is_err());
    }
}
