//! What creation and update do with a container image.

use crate::error::Error;
use crate::image::record::{Image, Instead};
use crate::image::repository;
use crate::platform::Platform;
use crate::rules::name::Place;
use crate::store::Code;
use service::Ctx;

/// The image of an address, unpacked, so that its first event does not wait for it and nothing is accepted that
/// cannot be run.
pub async fn fetch(
    ctx: &Ctx,
    platform: &Platform,
    function: &Place,
    uri: &str,
    instead: Instead,
) -> Result<(Code, Image), Error> {
    let found = repository::find(ctx, function, uri).await?;
    let image = Image { instead, ..found.image };
    image.check()?;
    platform.workspace.root(ctx.store(), &image).await?;
    let sha256 = image.digest.trim_start_matches("sha256:").to_owned();
    Ok((Code { blob: found.config, sha256, unzipped_bytes: 0 }, image))
}
