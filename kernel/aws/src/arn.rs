//! Amazon Resource Names: `arn:partition:service:region:account:resource`.

use crate::Partition;
use std::fmt;
use std::str::FromStr;

/// A resource's full name. Region and account may be empty (`arn:aws:s3:::bucket`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Arn {
    text: Box<str>,
    /// Offsets of the five colons that separate the parts.
    colons: [u16; 5],
}

#[derive(Debug, thiserror::Error)]
#[error("'{0}' is not an ARN")]
pub struct ArnError(pub String);

/// IAM bounds ARNs at 2048 characters.
const LENGTH_MAX: usize = 2048;
/// Bytes of a text that are repeated where it is none.
const NAMED_MAX: usize = 128;

impl Arn {
    pub fn new(partition: &str, service: &str, region: &str, account: &str, resource: &str) -> Arn {
        let parts = ["arn", partition, service, region, account, resource];
        parts.join(":").parse().expect("five colons were just written")
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }
    /// Whether it can name something of this service: in another partition nothing is there.
    pub fn is_of(&self, service: &str) -> bool {
        self.partition() == Partition::NAME && self.service() == service
    }
    pub fn partition(&self) -> &str {
        self.part(0)
    }
    pub fn service(&self) -> &str {
        self.part(1)
    }
    pub fn region(&self) -> &str {
        self.part(2)
    }
    pub fn account(&self) -> &str {
        self.part(3)
    }
    /// Everything behind the fifth colon, further colons included.
    pub fn resource(&self) -> &str {
        &self.text[usize::from(self.colons[4]) + 1..]
    }

    fn part(&self, index: usize) -> &str {
        &self.text[usize::from(self.colons[index]) + 1..usize::from(self.colons[index + 1])]
    }
}

impl FromStr for Arn {
    type Err = ArnError;
    fn from_str(text: &str) -> Result<Arn, ArnError> {
        let refuse = || ArnError(text[..text.floor_char_boundary(NAMED_MAX)].to_owned());
        if !text.starts_with("arn:") || text.len() > LENGTH_MAX {
            return Err(refuse());
        }
        let mut colons = [0u16; 5];
        let mut found = 0;
        for (offset, _) in text.match_indices(':').take(5) {
            colons[found] = u16::try_from(offset).map_err(|_| refuse())?;
            found += 1;
        }
        if found < 5 || usize::from(colons[4]) + 1 >= text.len() {
            return Err(refuse());
        }
        Ok(Arn { text: text.into(), colons })
    }
}

impl fmt::Display for Arn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl serde::Serialize for Arn {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> serde::Deserialize<'de> for Arn {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Arn, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::Arn;

    #[test]
    fn splits_into_its_parts() {
        let arn: Arn = "arn:aws:lambda:eu-west-1:123456789012:function:f:PROD".parse().unwrap();
        assert_eq!(arn.service(), "lambda");
        assert_eq!(arn.region(), "eu-west-1");
        assert_eq!(arn.account(), "123456789012");
        assert_eq!(arn.resource(), "function:f:PROD");
        let bucket: Arn = "arn:aws:s3:::photos".parse().unwrap();
        assert_eq!((bucket.region(), bucket.account(), bucket.resource()), ("", "", "photos"));
    }

    #[test]
    fn names_nothing_of_another_partition() {
        let is_of = |text: &str| text.parse::<Arn>().unwrap().is_of("sqs");
        assert!(is_of("arn:aws:sqs:eu-west-1:123456789012:q"));
        for partition in ["aws-cn", "AWS", "", "aws ", "*"] {
            assert!(!is_of(&format!("arn:{partition}:sqs:eu-west-1:123456789012:q")));
        }
        assert!(!is_of("arn:aws:sns:eu-west-1:123456789012:q"));
    }

    #[test]
    fn refuses_what_is_no_arn() {
        for text in ["", "arn:", "arn:aws:s3:::", "arn:aws:s3::x", "nothing"] {
            assert!(text.parse::<Arn>().is_err(), "{text}");
        }
        assert!(format!("arn:aws:s3:::{}", "x".repeat(2048)).parse::<Arn>().is_err());
    }
}
