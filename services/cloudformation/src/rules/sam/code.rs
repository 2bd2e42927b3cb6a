//! Where code lies: `CodeUri` and `ContentUri` as Lambda's `Code` and `Content`.
//!
//! Local paths must have been packaged to S3 before; the transform refuses them as AWS does.

use serde_json::{Value, json};

use super::Refusal;
use super::shapes::truthy;

/// The `S3Bucket`, `S3Key` and `S3ObjectVersion` of a location.
pub fn location(id: &str, property: &str, value: &Value) -> Result<Value, Refusal> {
    let found = place(id, property, value)?;
    let mut code = json!({"S3Bucket": found["Bucket"], "S3Key": found["Key"]});
    if let Some(version) = found.get("Version") {
        code["S3ObjectVersion"] = version.clone();
    }
    Ok(code)
}

/// The `Bucket`, `Key` and `Version` of a location.
pub fn place(id: &str, property: &str, value: &Value) -> Result<Value, Refusal> {
    match value {
        Value::Object(object) => {
            if !["Bucket", "Key"].iter().all(|name| object.get(*name).is_some_and(truthy)) {
                let message =
                    format!("'{property}' requires Bucket and Key properties to be specified.");
                return Err(super::invalid(id, &message));
            }
            Ok(value.clone())
        }
        Value::String(uri) => parse_uri(uri).ok_or_else(|| {
            let message = format!(
                "'{property}' is not a valid S3 Uri of the form 's3://bucket/key' with optional \
                 versionId query parameter."
            );
            super::invalid(id, &message)
        }),
        _ => Err(super::invalid(id, &format!("'{property}' must be of type dict or string."))),
    }
}

fn parse_uri(uri: &str) -> Option<Value> {
    let (path, query) = uri.split_once('?').map_or((uri, None), |(p, q)| (p, Some(q)));
    let (bucket, key) = path.strip_prefix("s3://")?.split_once('/')?;
    let key = key.trim_start_matches('/');
    if bucket.is_empty() || key.is_empty() {
        return None;
    }
    let mut place = json!({"Bucket": bucket, "Key": key});
    let version = query.and_then(|query| {
        query.split('&').find_map(|pair| pair.strip_prefix("versionId=")).filter(|v| !v.is_empty())
    });
    if let Some(version) = version {
        place["Version"] = version.into();
    }
    Some(place)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::location;

    #[test]
    fn locations_are_texts_or_maps() {
        let expected = json!({"S3Bucket": "b", "S3Key": "a/k.zip", "S3ObjectVersion": "7"});
        let uri = json!("s3://b/a/k.zip?versionId=7");
        assert_eq!(location("F", "CodeUri", &uri), Ok(expected.clone()));
        let map = json!({"Bucket": "b", "Key": "a/k.zip", "Version": "7"});
        assert_eq!(location("F", "CodeUri", &map), Ok(expected));
        for wrong in [json!("src/"), json!("s3://b"), json!({"Bucket": "b"}), json!(3)] {
            assert!(location("F", "CodeUri", &wrong).is_err(), "{wrong}");
        }
    }
}
