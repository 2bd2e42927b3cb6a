//! A queue's attributes: read, checked, shown
//! (<https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html>).

use crate::error::Error;
use crate::rules::address::Place;
use auth::policy::{Kind, Meant, Policy};
use aws::Arn;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

pub const DELAY_S_MAX: u32 = 900;
pub const WAIT_S_MAX: u32 = 20;
pub const VISIBILITY_S_MAX: u32 = 43_200;
pub const MESSAGE_BYTES_MIN: u32 = 1_024;
pub const MESSAGE_BYTES_MAX: u32 = 1_048_576;
pub const RETENTION_S_MIN: u32 = 60;
pub const RETENTION_S_MAX: u32 = 1_209_600;
pub const RECEIVES_MAX: u32 = 1_000;
/// <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-policies.html>
const POLICY_BYTES_MAX: usize = 8_192;
const SOURCES_MAX: usize = 10;
const REUSE_S: (u32, u32) = (60, 86_400);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    pub visibility_s: u32,
    pub message_bytes_max: u32,
    pub retention_s: u32,
    pub delay_s: u32,
    pub wait_s: u32,
    #[serde(default)]
    pub policy: Option<String>,
    /// Whom the policy means.
    #[serde(default, skip_serializing_if = "Meant::is_empty")]
    pub meant: Meant,
    #[serde(default)]
    pub redrive: Option<Redrive>,
    #[serde(default)]
    pub allow: Option<Allow>,
    pub fifo: bool,
    #[serde(default)]
    pub content_deduplication: bool,
    /// Deduplication ids are told apart by their groups.
    #[serde(default)]
    pub scope_group: bool,
    #[serde(default)]
    pub throughput_group: bool,
    pub sealed: bool,
    #[serde(default)]
    pub reuse_s: Option<u32>,
}

/// Where messages go that were received too often.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Redrive {
    pub target: String,
    pub receives_max: u32,
}

/// Which queues may name this one as their dead-letter queue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Allow {
    All,
    Nobody,
    These(Vec<String>),
}

impl Settings {
    pub fn new(fifo: bool) -> Settings {
        Settings {
            visibility_s: 30,
            message_bytes_max: MESSAGE_BYTES_MAX,
            retention_s: 345_600,
            delay_s: 0,
            wait_s: 0,
            policy: None,
            meant: Meant::default(),
            redrive: None,
            allow: None,
            fifo,
            content_deduplication: false,
            scope_group: false,
            throughput_group: false,
            sealed: true,
            reuse_s: None,
        }
    }

    /// Changes one attribute. An empty text takes a document away.
    pub fn set(&mut self, place: &Place, name: &str, value: &str) -> Result<(), Error> {
        let wrong = || Error::AttributeValue(name.to_owned());
        let number = |least: u32, most: u32| {
            let number = value.trim().parse::<u32>().ok();
            number.filter(|number| (least..=most).contains(number)).ok_or_else(wrong)
        };
        let flag = || match value.to_ascii_lowercase().as_str() {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(wrong()),
        };
        let only_fifo = || match (self.fifo, name) {
            (true, _) => Ok(()),
            (false, "FifoQueue" | "ContentBasedDeduplication") => {
                Err(Error::UnknownAttribute(name.to_owned()))
            }
            (false, _) => Err(Error::Coded(
                "InvalidAttributeName",
                format!("You can specify the {name} only when FifoQueue is set to true."),
            )),
        };
        match name {
            "VisibilityTimeout" => self.visibility_s = number(0, VISIBILITY_S_MAX)?,
            "MaximumMessageSize" => {
                self.message_bytes_max = number(MESSAGE_BYTES_MIN, MESSAGE_BYTES_MAX)?;
            }
            "MessageRetentionPeriod" => {
                self.retention_s = number(RETENTION_S_MIN, RETENTION_S_MAX)?;
            }
            "DelaySeconds" => self.delay_s = number(0, DELAY_S_MAX)?,
            "ReceiveMessageWaitTimeSeconds" => self.wait_s = number(0, WAIT_S_MAX)?,
            "Policy" => self.policy = policy(value)?,
            "RedrivePolicy" => self.redrive = redrive(place, value)?,
            "RedriveAllowPolicy" => self.allow = allow(value)?,
            "FifoQueue" => {
                only_fifo()?;
                if !flag()? {
                    let message = "Invalid value for the parameter FifoQueue. Reason: Modifying \
                                   queue type is not supported.";
                    return Err(Error::Coded("InvalidAttributeValue", message.into()));
                }
            }
            "ContentBasedDeduplication" => {
                only_fifo()?;
                self.content_deduplication = flag()?;
            }
            "DeduplicationScope" => {
                only_fifo()?;
                self.scope_group = either(value, "messageGroup", "queue").ok_or_else(wrong)?;
            }
            "FifoThroughputLimit" => {
                only_fifo()?;
                let group = either(value, "perMessageGroupId", "perQueue");
                self.throughput_group = group.ok_or_else(wrong)?;
            }
            "SqsManagedSseEnabled" => self.sealed = flag()?,
            "KmsMasterKeyId" if value.is_empty() => {}
            "KmsMasterKeyId" => {
                return Err(Error::NotBuilt("Encryption of a queue with a key of KMS".into()));
            }
            "KmsDataKeyReusePeriodSeconds" => self.reuse_s = Some(number(REUSE_S.0, REUSE_S.1)?),
            _ => return Err(Error::UnknownAttribute(name.to_owned())),
        }
        Ok(())
    }

    /// What only all of them together can break.
    pub fn check(&self) -> Result<(), Error> {
        if self.throughput_group && !self.scope_group {
            let message = "The perMessageGroupId value is allowed only when the value for \
                           DeduplicationScope is messageGroup.";
            return Err(Error::Invalid(message.into()));
        }
        Ok(())
    }

    /// Every attribute that says something, by its name.
    pub fn shown(&self) -> Vec<(&'static str, String)> {
        let mut shown = vec![
            ("VisibilityTimeout", self.visibility_s.to_string()),
            ("MaximumMessageSize", self.message_bytes_max.to_string()),
            ("MessageRetentionPeriod", self.retention_s.to_string()),
            ("DelaySeconds", self.delay_s.to_string()),
            ("ReceiveMessageWaitTimeSeconds", self.wait_s.to_string()),
            ("SqsManagedSseEnabled", self.sealed.to_string()),
        ];
        shown.extend(self.policy.clone().map(|policy| ("Policy", policy)));
        shown.extend(self.redrive.as_ref().map(|to| ("RedrivePolicy", to.document().to_string())));
        let allow = self.allow.as_ref();
        shown.extend(allow.map(|allow| ("RedriveAllowPolicy", allow.document().to_string())));
        shown.extend(self.reuse_s.map(|s| ("KmsDataKeyReusePeriodSeconds", s.to_string())));
        if self.fifo {
            let scope = if self.scope_group { "messageGroup" } else { "queue" };
            let throughput = if self.throughput_group { "perMessageGroupId" } else { "perQueue" };
            shown.push(("FifoQueue", "true".into()));
            shown.push(("ContentBasedDeduplication", self.content_deduplication.to_string()));
            shown.push(("DeduplicationScope", scope.into()));
            shown.push(("FifoThroughputLimit", throughput.into()));
        }
        shown
    }
}

impl Redrive {
    fn document(&self) -> Value {
        json!({ "deadLetterTargetArn": self.target, "maxReceiveCount": self.receives_max })
    }
}

impl Allow {
    fn document(&self) -> Value {
        match self {
            Allow::All => json!({ "redrivePermission": "allowAll" }),
            Allow::Nobody => json!({ "redrivePermission": "denyAll" }),
            Allow::These(arns) => {
                json!({ "redrivePermission": "byQueue", "sourceQueueArns": arns })
            }
        }
    }

    pub fn lets(&self, source: &str) -> bool {
        match self {
            Allow::All => true,
            Allow::Nobody => false,
            Allow::These(arns) => arns.iter().any(|arn| arn == source),
        }
    }
}

/// Whether it is the first of two values.
fn either(value: &str, first: &str, second: &str) -> Option<bool> {
    (value == first || value == second).then_some(value == first)
}

fn policy(value: &str) -> Result<Option<String>, Error> {
    if value.is_empty() {
        return Ok(None);
    }
    check_policy(value)?;
    Ok(Some(value.to_owned()))
}

pub fn check_policy(text: &str) -> Result<(), Error> {
    let fits = text.len() <= POLICY_BYTES_MAX;
    match fits && Policy::parse(Kind::Resource, text).is_ok() {
        true => Ok(()),
        false => Err(Error::AttributeValue("Policy".into())),
    }
}

fn redrive(place: &Place, value: &str) -> Result<Option<Redrive>, Error> {
    if value.is_empty() {
        return Ok(None);
    }
    let wrong =
        |reason: &str| Error::Parameter(value.to_owned(), "RedrivePolicy", reason.to_owned());
    let document: Value = serde_json::from_str(value)
        .ok()
        .filter(Value::is_object)
        .ok_or_else(|| wrong("Redrive policy is not a valid JSON map."))?;
    let target = document.get("deadLetterTargetArn").and_then(Value::as_str);
    let receives = document.get("maxReceiveCount").and_then(whole);
    let target = target.filter(|target| !target.is_empty());
    let Some(target) = target else {
        return Err(wrong(
            "Redrive policy does not contain mandatory attribute: deadLetterTargetArn.",
        ));
    };
    if document.get("maxReceiveCount").is_none() {
        return Err(wrong("Redrive policy does not contain mandatory attribute: maxReceiveCount."));
    }
    let count = document["maxReceiveCount"].to_string();
    let receives = receives.filter(|count| (1..=RECEIVES_MAX).contains(count)).ok_or_else(|| {
        let count = count.trim_matches('"');
        wrong(&format!("Invalid value for maxReceiveCount: {count}, valid values are from 1 to {RECEIVES_MAX} both inclusive."))
    })?;
    let unknown = || wrong("Invalid value for deadLetterTargetArn.");
    let parsed: Arn = target.parse().map_err(|_| unknown())?;
    let dead = Place::of_arn(&parsed).ok_or_else(unknown)?;
    if (&dead.account, &dead.region) != (&place.account, &place.region) {
        return Err(wrong("Dead-letter target owner should be same as the source."));
    }
    if dead.is_fifo() != place.is_fifo() {
        let kind = if place.is_fifo() { "FIFO" } else { "standard" };
        return Err(wrong(&format!(
            "Dead letter queue must be same type of queue as the source: {kind}."
        )));
    }
    Ok(Some(Redrive { target: target.to_owned(), receives_max: receives }))
}

/// A whole number, be it written as a text.
fn whole(value: &Value) -> Option<u32> {
    let text = value.as_str().and_then(|text| text.parse().ok());
    text.or_else(|| value.as_u64().and_then(|number| u32::try_from(number).ok()))
}

fn allow(value: &str) -> Result<Option<Allow>, Error> {
    if value.is_empty() {
        return Ok(None);
    }
    let wrong =
        |reason: &str| Error::Parameter(value.to_owned(), "RedriveAllowPolicy", reason.to_owned());
    let document: Value = serde_json::from_str(value)
        .ok()
        .filter(Value::is_object)
        .ok_or_else(|| wrong("Redrive allow policy is not a valid JSON map."))?;
    let sources = document.get("sourceQueueArns");
    let named = |sources: &Value| {
        let all = sources.as_array()?.iter().map(|arn| arn.as_str().map(str::to_owned));
        all.collect::<Option<Vec<String>>>()
    };
    let allow = match (document.get("redrivePermission").and_then(Value::as_str), sources) {
        (Some("allowAll"), None) => Allow::All,
        (Some("denyAll"), None) => Allow::Nobody,
        (Some("byQueue"), Some(sources)) => {
            let arns = named(sources).ok_or_else(|| wrong("sourceQueueArns is not a list."))?;
            if arns.is_empty() || arns.len() > SOURCES_MAX {
                return Err(wrong("sourceQueueArns must name between 1 and 10 queues."));
            }
            if arns.iter().any(|arn| Place::parse_arn(arn).is_none()) {
                return Err(wrong("sourceQueueArns names what is not a queue."));
            }
            Allow::These(arns)
        }
        (Some("byQueue"), None) => {
            return Err(wrong("sourceQueueArns is required when redrivePermission is byQueue."));
        }
        (Some("allowAll" | "denyAll"), Some(_)) => {
            return Err(wrong(
                "sourceQueueArns is allowed only when redrivePermission is byQueue.",
            ));
        }
        _ => return Err(wrong("redrivePermission must be allowAll, denyAll or byQueue.")),
    };
    Ok(Some(allow))
}

#[cfg(test)]
mod tests {
    use super::{Allow, Settings};
    use crate::rules::address::Place;
    use aws::{AccountId, Region};

    fn place(name: &str) -> Place {
        Place {
            account: AccountId::new("123456789012").unwrap(),
            region: Region::new("eu-west-1").unwrap(),
            name: name.into(),
        }
    }

    #[test]
    fn both_sides_of_every_limit() {
        let limits = [
            ("VisibilityTimeout", "0", "43200", "43201"),
            ("MaximumMessageSize", "1024", "1048576", "1048577"),
            ("MessageRetentionPeriod", "60", "1209600", "59"),
            ("DelaySeconds", "0", "900", "901"),
            ("ReceiveMessageWaitTimeSeconds", "0", "20", "21"),
        ];
        let mut settings = Settings::new(false);
        for (name, least, most, beyond) in limits {
            assert!(settings.set(&place("q"), name, least).is_ok(), "{name}");
            assert!(settings.set(&place("q"), name, most).is_ok(), "{name}");
            assert!(settings.set(&place("q"), name, beyond).is_err(), "{name}");
            assert!(settings.set(&place("q"), name, "x").is_err(), "{name}");
        }
        assert!(settings.set(&place("q"), "ContentBasedDeduplication", "true").is_err());
        assert!(settings.set(&place("q"), "Other", "1").is_err());
    }

    #[test]
    fn policies_have_eight_kilobytes() {
        let policy = |bytes: usize| {
            let rest = r#""Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"sqs:SendMessage","Resource":"*"}}"#;
            format!("{{{}{rest}", " ".repeat(bytes - 1 - rest.len()))
        };
        let mut settings = Settings::new(false);
        assert!(settings.set(&place("q"), "Policy", &policy(8_192)).is_ok());
        assert!(settings.set(&place("q"), "Policy", &policy(8_193)).is_err());
    }

    #[test]
    fn dead_letter_queues() {
        let mut settings = Settings::new(false);
        let arn = "arn:aws:sqs:eu-west-1:123456789012:dead";
        let policy =
            |count: &str| format!(r#"{{"deadLetterTargetArn":"{arn}","maxReceiveCount":{count}}}"#);
        for fits in ["1", "1000", "\"5\""] {
            assert!(settings.set(&place("q"), "RedrivePolicy", &policy(fits)).is_ok(), "{fits}");
        }
        for wrong in ["0", "1001", "null", "\"x\""] {
            assert!(settings.set(&place("q"), "RedrivePolicy", &policy(wrong)).is_err());
        }
        let fifo = settings.set(&place("q.fifo"), "RedrivePolicy", &policy("1"));
        assert!(fifo.is_err());
        settings.set(&place("q"), "RedrivePolicy", "").unwrap();
        assert_eq!(settings.redrive, None);
        let by = r#"{"redrivePermission":"byQueue","sourceQueueArns":["arn:aws:sqs:eu-west-1:123456789012:q"]}"#;
        settings.set(&place("dead"), "RedriveAllowPolicy", by).unwrap();
        assert!(settings.allow.as_ref().unwrap().lets("arn:aws:sqs:eu-west-1:123456789012:q"));
        assert!(!Allow::Nobody.lets("x"));
    }
}
