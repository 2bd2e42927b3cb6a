//! Publishing: `$LATEST` becomes a numbered version, unless nothing has changed since the last one.

use crate::error::Error;
use crate::image::record::Image;
use crate::rules::name::Place;
use crate::snapshots;
use crate::store::{Function, Version, VersionState};
use store::Tx;

/// Publishes within a transaction; the caller writes the function's row.
pub async fn publish(
    tx: &Tx,
    place: &Place,
    function: &mut Function,
    description: Option<&str>,
) -> Result<Version, Error> {
    let mut version = function.latest.clone();
    if let Some(description) = description {
        version.description = description.to_owned();
    }
    if function.published > 0 {
        let last: Option<Version> = tx.get_value(&place.version(function.published)).await?;
        if let Some(last) = last.filter(|last| same(last, &version)) {
            return Ok(last);
        }
    }
    function.published += 1;
    version.version = function.published.to_string();
    version.state = snapshots::first_state(&version);
    version.keep(tx);
    tx.put_value(place.version(function.published), &version);
    Ok(version)
}

/// Equal but for what every row has of its own.
fn same(one: &Version, other: &Version) -> bool {
    let bare = |version: &Version| Version {
        version: String::new(),
        revision_id: String::new(),
        modified_ms: 0,
        state: VersionState::Active,
        // The package's hash tells it, wherever it is stored.
        code: crate::store::Code {
            sha256: version.code.sha256.clone(),
            ..crate::store::Code::none()
        },
        image: version.image.clone().map(|image| Image { layers: Vec::new(), ..image }),
        ..version.clone()
    };
    bare(one) == bare(other)
}
