//! The part of a form's policy that only the upload itself can prove: how large the file is.

use crate::error::Error;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

/// Least and most bytes of the file, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    pub least: u64,
    pub most: u64,
}

/// `policy` is the form's field, whose signature has been verified. Several ranges all hold.
pub fn file_bounds(policy: &str, most: u64) -> Result<Bounds, Error> {
    let invalid = |why: &str| Error::client("InvalidPolicyDocument", format!("Invalid Policy: {why}"));
    let compact: String = policy.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    let text = STANDARD.decode(compact).map_err(|_| invalid("Invalid Base64"))?;
    let document: Value = serde_json::from_slice(&text).map_err(|_| invalid("Invalid JSON"))?;
    let conditions = document.get("conditions").and_then(Value::as_array);
    let mut bounds = Bounds { least: 0, most };
    for condition in conditions.into_iter().flatten().filter_map(Value::as_array) {
        let [name, least, most] = condition.as_slice() else { continue };
        let named = name.as_str().is_some_and(|n| n.eq_ignore_ascii_case("content-length-range"));
        if !named {
            continue;
        }
        let least = number(least).ok_or_else(|| invalid("content-length-range"))?;
        let most = number(most).ok_or_else(|| invalid("content-length-range"))?;
        bounds = Bounds { least: bounds.least.max(least), most: bounds.most.min(most) };
    }
    Ok(bounds)
}

fn number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

pub fn too_small(size: u64, bounds: Bounds) -> aws::Fault {
    let message = "Your proposed upload is smaller than the minimum allowed size";
    aws::Fault::client("EntityTooSmall", message)
        .with("ProposedSize", size)
        .with("MinSizeAllowed", bounds.least)
}

pub fn too_large(size: u64, bounds: Bounds) -> aws::Fault {
    let message = "Your proposed upload exceeds the maximum allowed size";
    aws::Fault::client("EntityTooLarge", message)
        .with("ProposedSize", size)
        .with("MaxSizeAllowed", bounds.most)
}

#[cfg(test)]
mod tests {
    use super::{Bounds, file_bounds};
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;

    #[test]
    fn ranges_narrow() {
        let of = |text: &str| file_bounds(&STANDARD.encode(text), 100);
        let document = r#"{"conditions":[{"bucket":"b"},["content-length-range",1,50],
            ["content-length-range","10",60]]}"#;
        assert_eq!(of(document).unwrap(), Bounds { least: 10, most: 50 });
        assert_eq!(of("{}").unwrap(), Bounds { least: 0, most: 100 });
        assert!(of("x").is_err());
        assert!(of(r#"{"conditions":[["content-length-range",-1,50]]}"#).is_err());
    }
}
