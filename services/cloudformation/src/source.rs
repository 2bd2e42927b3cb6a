//! Where templates come from: the request itself, or an object of S3.

use aws::Fault;
use model_s3::{GetObject, GetObjectRequest};
use percent_encoding::percent_decode_str;
use service::Ctx;
use url::Url;

use crate::errors;
use crate::plan::Source;
use crate::rules::document::Origin;
use crate::rules::limits;

/// The template that a request gives; None if it gives none.
pub async fn read(
    ctx: &Ctx,
    body: Option<&String>,
    url: Option<&String>,
) -> Result<Option<Source>, Fault> {
    match (body, url) {
        (None, None) => Ok(None),
        (Some(body), None) => Ok(Some(Source { body: body.clone(), origin: Origin::Inline })),
        (None, Some(url)) => fetch(ctx, url).await.map(Some),
        (Some(_), Some(_)) => Err(errors::validation(
            "You must specify either Template URL or Template Body, but not both.",
        )),
    }
}

/// As [`read`], where a template must be given.
pub async fn demand(
    ctx: &Ctx,
    body: Option<&String>,
    url: Option<&String>,
) -> Result<Source, Fault> {
    let source = read(ctx, body, url).await?;
    source.ok_or_else(|| {
        errors::validation("Either Template URL or Template Body must be specified.")
    })
}

async fn fetch(ctx: &Ctx, url: &str) -> Result<Source, Fault> {
    let domain = &ctx.endpoint().domain;
    let (bucket, key) = place(url, domain)
        .ok_or_else(|| errors::validation("TemplateURL must be a supported URL."))?;
    let input = GetObjectRequest { bucket, key, ..GetObjectRequest::default() };
    let object = ctx
        .ask::<GetObject>(input)
        .await
        .map_err(|fault| errors::validation(format!("S3 error: {}", fault.message)))?;
    let bytes = object.body.collect(limits::FETCHED_BYTES_MAX).await.map_err(|error| {
        errors::validation(format!("The template at the TemplateURL could not be read: {error}"))
    })?;
    let body = String::from_utf8(bytes.to_vec())
        .map_err(|_| errors::validation("The template at the TemplateURL is not UTF-8."))?;
    Ok(Source { body, origin: Origin::Fetched })
}

/// The bucket and key of an address of S3, in any of its styles and at our own endpoint.
fn place(url: &str, domain: &str) -> Option<(String, String)> {
    let url = Url::parse(url).ok()?;
    let host = url.host_str()?;
    let path = percent_decode_str(url.path().trim_start_matches('/')).decode_utf8().ok()?;
    if url.scheme() == "s3" {
        return pair(host, &path);
    }
    let before = host
        .strip_suffix(".amazonaws.com")
        .or_else(|| host.strip_suffix(domain).map(|rest| rest.trim_end_matches('.')));
    let labels: Vec<&str> = before.unwrap_or_default().split('.').collect();
    let s3 = labels.iter().position(|label| *label == "s3" || label.starts_with("s3-"));
    match s3 {
        Some(at) if at > 0 => pair(&labels[..at].join("."), &path),
        _ => {
            let (bucket, key) = path.split_once('/')?;
            pair(bucket, key)
        }
    }
}

fn pair(bucket: &str, key: &str) -> Option<(String, String)> {
    (!bucket.is_empty() && !key.is_empty()).then(|| (bucket.to_owned(), key.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn addresses_of_every_style() {
        let found =
            |url: &str| place(url, "localhost").map(|(bucket, key)| format!("{bucket} {key}"));
        let expected = Some("my.bucket a/t.yaml".to_owned());
        for url in [
            "https://my.bucket.s3.eu-west-1.amazonaws.com/a/t.yaml",
            "https://my.bucket.s3-eu-west-1.amazonaws.com/a/t.yaml",
            "https://s3.amazonaws.com/my.bucket/a/t.yaml",
            "https://s3.eu-west-1.amazonaws.com/my.bucket/a%2Ft.yaml",
            "http://127.0.0.1:4566/my.bucket/a/t.yaml",
            "http://localhost:4566/my.bucket/a/t.yaml",
            "http://my.bucket.s3.localhost:4566/a/t.yaml",
            "s3://my.bucket/a/t.yaml",
        ] {
            assert_eq!(found(url), expected, "{url}");
        }
        for url in ["nothing", "http://localhost:4566/only", "https://b.s3.amazonaws.com/"] {
            assert_eq!(found(url), None, "{url}");
        }
    }
}
