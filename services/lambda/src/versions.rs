//! Publishing: `$LATEST` becomes a numbered version, unless nothing has changed since the last one.

use crate::error::Error;
use crate::image::record::Image;
use crate::rules::name::Place;
use crate::snapshots;
use crate::store::{Function, Version, VersionState};
use store::Tx;

/// Publishes within a transaction; the caller writes the function's row. A new version has this revision id.
pub async fn publish(
    tx: &Tx,
    place: &Place,
    function: &mut Function,
    description: Option<&str>,
    revision_id: &str,
) -> Result<Version, Error> {
    if function.published > 0 {
        let last: Option<Version> = tx.get_value(&place.version(function.published)).await?;
        if let Some(last) = last.filter(|last| is_unchanged(last, function)) {
            return Ok(last);
        }
    }
    let mut version = function.latest.clone();
    function.published_description = Some(version.description.clone());
    if let Some(description) = description {
        version.description = description.to_owned();
    }
    function.published += 1;
    version.version = function.published.to_string();
    version.revision_id = revision_id.to_owned();
    version.state = snapshots::first_state(&version);
    version.keep(tx);
    tx.put_value(place.version(function.published), &version);
    Ok(version)
}

/// Whether `$LATEST` is what it was when this version was published. Another description for the version alone makes no
/// new one (<https://docs.aws.amazon.com/lambda/latest/api/API_PublishVersion.html>).
fn is_unchanged(last: &Version, function: &Function) -> bool {
    let described = function.published_description.as_ref().unwrap_or(&last.description);
    *described == function.latest.description && bare(last) == bare(&function.latest)
}

/// Without what every row has of its own.
fn bare(version: &Version) -> Version {
    Version {
        version: String::new(),
        description: String::new(),
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
    }
}

#[cfg(test)]
mod tests {
    use super::is_unchanged;
    use crate::sample;
    use crate::store::{Function, Version};

    #[test]
    fn another_description_of_the_version_alone_changes_nothing() {
        let last =
            Version { version: "1".into(), description: "the first".into(), ..sample::version() };
        let published = |latest| Function {
            published: 1,
            published_description: Some(String::new()),
            latest,
            ..sample::function()
        };
        assert!(is_unchanged(&last, &published(sample::version())));
        let described = Version { description: "the first".into(), ..sample::version() };
        assert!(!is_unchanged(&last, &published(described.clone())), "$LATEST has changed");
        let larger = Version { memory_mb: 256, ..sample::version() };
        assert!(!is_unchanged(&last, &published(larger)));
        // Published by an earlier server.
        let earlier = |latest| Function { published_description: None, ..published(latest) };
        assert!(is_unchanged(&last, &earlier(described)));
        assert!(!is_unchanged(&last, &earlier(sample::version())));
    }
}
