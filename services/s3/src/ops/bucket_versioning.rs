//! Versioning of a bucket.

use crate::access::{In, Out};
use crate::buckets;
use crate::error::Error;
use crate::ops::wishes::value;
use crate::store::Versioning;
use model_s3::{GetBucketVersioning, PutBucketVersioning};
use service::Ctx;

pub async fn put(
    ctx: Ctx,
    input: In<PutBucketVersioning>,
) -> Result<Out<PutBucketVersioning>, Error> {
    let asked = &input.versioning_configuration;
    if input.mfa.is_some() || asked.mfa_delete.as_ref().is_some_and(|mfa| mfa.as_str() == "Enabled")
    {
        return Err(Error::not_built("MFA delete"));
    }
    let status = match asked.status.as_ref().map(|status| status.as_str()) {
        Some("Enabled") => Versioning::Enabled,
        Some("Suspended") => Versioning::Suspended,
        Some(_) => return Err(Error::malformed_xml()),
        None => {
            return Err(Error::client(
                "IllegalVersioningConfigurationException",
                "The Versioning element must be specified",
            ));
        }
    };
    buckets::change(&ctx, &input, |bucket| {
        bucket.versioning = status;
        Ok(())
    })
    .await?;
    Ok(Default::default())
}

pub async fn get(
    ctx: Ctx,
    input: In<GetBucketVersioning>,
) -> Result<Out<GetBucketVersioning>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    let status = match bucket.versioning {
        Versioning::Never => None,
        Versioning::Enabled => value("Enabled"),
        Versioning::Suspended => value("Suspended"),
    };
    Ok(Out::<GetBucketVersioning> { status, ..Default::default() })
}
