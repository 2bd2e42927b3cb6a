//! An API call as CloudTrail records it.
//!
//! <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html>

use crate::identity::{unknown, user_identity};
use crate::limits::USER_AGENT_MAX;
use crate::line::claim;
use crate::read_only::is_read_only;
use crate::series::Kind;
use auth::calendar;
use aws::{Arn, Fault, Principal};
use serde_json::{Map, Value, json};
use service::{Auditing, Call};
use std::borrow::Cow;
use std::sync::Arc;

const VERSION: &str = "1.11";
/// Bytes of JSON beyond which parameters or response elements are left out, as CloudTrail does.
pub const PARAMETERS_MAX: usize = 100 << 10;
/// Characters of an error's message, CloudTrail's number.
const MESSAGE_MAX: usize = 1024;
const RESOURCES_MAX: usize = 128;
/// A context of the engine's own, which is no service.
const ENGINE: &str = "engine";

/// A call, as far as it is known before it has ended.
#[derive(Clone)]
pub struct Event {
    pub call: Arc<Call>,
    /// Such as `iam.amazonaws.com`.
    pub source: String,
    /// Such as `CreateUser`.
    pub name: Cow<'static, str>,
    /// `AwsApiCall`, or what it is instead.
    pub event_type: &'static str,
    pub auditing: Auditing,
    /// What was asked for access to.
    pub resources: Vec<String>,
    /// Within [`PARAMETERS_MAX`]: what [`bounded`] left of the input.
    pub parameters: Value,
    /// A signature that proved nothing, or that could not be read.
    pub unproven: bool,
    /// The access key id that it claimed.
    pub claimed: Option<String>,
}

/// How a call ended.
#[derive(Clone, Debug, Default)]
pub struct Ended {
    /// Code and message.
    pub error: Option<(String, String)>,
    pub response: Value,
}

impl Ended {
    pub fn failed(fault: &Fault) -> Ended {
        let error = Some((fault.code.clone(), fault.message.clone()));
        Ended { error, response: Value::Null }
    }
}

impl Event {
    pub fn is_data(&self) -> bool {
        self.auditing.data.contains(&&*self.name)
    }

    pub fn is_read_only(&self) -> bool {
        is_read_only(&self.name) || self.auditing.reads.contains(&&*self.name)
    }

    /// Whether what it answers is recorded: of calls that change something, and of those that are read-only by
    /// CloudTrail's word alone.
    pub fn shows_response(&self) -> bool {
        !is_read_only(&self.name) && !self.is_data()
    }

    /// Which files it goes to.
    pub(crate) fn kind(&self, ended: &Ended) -> Kind {
        match self.call.principal {
            // What anyone can cause must not push out what somebody has done.
            Principal::Anonymous if ended.error.is_some() => Kind::Refused,
            _ if self.is_data() => Kind::Data,
            _ => Kind::Management,
        }
    }

    /// The record, a line.
    pub(crate) fn line(&self, ended: Ended, event_id: &str, now_ms: i64) -> Vec<u8> {
        let call = &self.call;
        let invoked_by = self.invoked_by();
        let data = self.is_data();
        let identity = match self.unproven {
            true => unknown(),
            false => user_identity(call, invoked_by.as_deref()),
        };
        let mut record = Map::new();
        let mut set = |name: &str, value: Value| drop(record.insert(name.to_owned(), value));
        set("eventVersion", json!(VERSION));
        set("userIdentity", identity);
        set("eventTime", json!(calendar::iso(now_ms)));
        set("eventSource", json!(self.source));
        set("eventName", json!(self.name));
        set("awsRegion", json!(call.region.as_str()));
        set("sourceIPAddress", self.from(invoked_by.as_deref()));
        set("userAgent", json!(self.agent(invoked_by.as_deref())));
        if let Some((code, message)) = &ended.error {
            set("errorCode", json!(code));
            set("errorMessage", json!(cut(message, MESSAGE_MAX)));
        }
        set("requestParameters", self.parameters.clone());
        set("responseElements", bounded(ended.response, "responseElements"));
        if let Some(claimed) = self.claimed.as_deref().and_then(claim) {
            set("additionalEventData", json!({ "claimedAccessKeyId": claimed }));
        }
        set("requestID", json!(call.request_id));
        set("eventID", json!(event_id));
        set("readOnly", json!(self.is_read_only()));
        let resources = self.resources();
        if !resources.is_empty() {
            set("resources", Value::Array(resources));
        }
        set("eventType", json!(self.event_type));
        set("managementEvent", json!(!data));
        set("recipientAccountId", json!(call.account.as_str()));
        set("eventCategory", json!(if data { "Data" } else { "Management" }));
        let mut line = Value::Object(record).to_string().into_bytes();
        line.push(b'\n');
        line
    }

    /// The service that acts for the caller.
    fn invoked_by(&self) -> Option<String> {
        let service = self.call.called_via.iter().rev().find(|name| **name != ENGINE)?;
        Some(format!("{service}.amazonaws.com"))
    }

    fn from(&self, invoked_by: Option<&str>) -> Value {
        match (invoked_by, &self.call.principal, self.call.source_ip) {
            (Some(service), ..) => json!(service),
            (None, Principal::Service { name, .. }, _) => json!(name),
            (None, _, ip) => ip.map_or(Value::Null, |ip| json!(ip.to_string())),
        }
    }

    fn agent(&self, invoked_by: Option<&str>) -> String {
        invoked_by.unwrap_or(cut(&self.call.user_agent, USER_AGENT_MAX)).to_owned()
    }

    fn resources(&self) -> Vec<Value> {
        let arns = self.resources.iter().filter_map(|text| text.parse::<Arn>().ok());
        let resource = |arn: Arn| {
            let mut resource = Map::new();
            if !arn.account().is_empty() {
                resource.insert("accountId".into(), json!(arn.account()));
            }
            if let Some(resource_type) = self.auditing.resource_type {
                resource.insert("type".into(), json!(resource_type(&arn)));
            }
            resource.insert("ARN".into(), json!(arn.as_str()));
            Value::Object(resource)
        };
        arns.take(RESOURCES_MAX).map(resource).collect()
    }
}

/// The value, or in place of one that is too large what CloudTrail writes. Nothing said is null.
pub fn bounded(value: Value, name: &str) -> Value {
    if value.as_object().is_some_and(Map::is_empty) {
        return Value::Null;
    }
    let size = value.to_string().len();
    match size > PARAMETERS_MAX {
        true => {
            let reason = format!("{name} too large");
            json!({ "omitted": true, "originalSize": size, "reason": reason })
        }
        false => value,
    }
}

fn cut(text: &str, length_max: usize) -> &str {
    &text[..text.floor_char_boundary(length_max)]
}

#[cfg(test)]
mod tests {
    use super::{Ended, Event, PARAMETERS_MAX, bounded};
    use crate::series::Kind;
    use aws::{AccountId, Fault, Principal, Region};
    use serde_json::{Value, json};
    use service::{Auditing, Call, Session};
    use std::sync::Arc;

    fn call(principal: Principal) -> Call {
        Call {
            service: "dynamodb",
            account: AccountId::new("123456789012").unwrap(),
            region: Region::new("eu-west-1").unwrap(),
            principal,
            session: None,
            access_key_id: Some("ASIA1".into()),
            request_id: "r-1".into(),
            source_ip: Some([10, 0, 0, 7].into()),
            user_agent: "x".repeat(3000),
            secure: false,
            provenance: None,
            called_via: Vec::new(),
            depth: 0,
        }
    }

    fn role() -> Principal {
        Principal::Role {
            account: AccountId::new("123456789012").unwrap(),
            arn: "arn:aws:sts::123456789012:assumed-role/app/s1".parse().unwrap(),
            role: "arn:aws:iam::123456789012:role/team/app".parse().unwrap(),
            role_id: "AROA1".into(),
        }
    }

    fn event(call: Call, name: &'static str) -> Event {
        Event {
            call: Arc::new(call),
            source: "dynamodb.amazonaws.com".into(),
            name: name.into(),
            event_type: "AwsApiCall",
            auditing: Auditing {
                data: &["PutItem"],
                resource_type: Some(|_| "AWS::DynamoDB::Table"),
                ..Auditing::default()
            },
            resources: vec!["arn:aws:dynamodb:eu-west-1:123456789012:table/t".into(), "*".into()],
            parameters: json!({ "tableName": "t" }),
            unproven: false,
            claimed: None,
        }
    }

    fn record(event: &Event, ended: Ended) -> Value {
        let line = event.line(ended, "e-1", 1_795_867_200_000);
        assert_eq!(line.iter().filter(|byte| **byte == b'\n').count(), 1);
        serde_json::from_slice(&line).unwrap()
    }

    #[test]
    fn a_session_calls_for_data() {
        let session = Session { issued_ms: 1_795_867_100_000, mfa: true, ..Session::default() };
        let call = Call { session: Some(Arc::new(session)), ..call(role()) };
        let event = event(call, "PutItem");
        let ended = Ended::failed(&Fault::client("AccessDeniedException", "m".repeat(2000)));
        assert_eq!(event.kind(&ended), Kind::Data);
        let record = record(&event, ended);
        let expected = json!({
            "type": "AssumedRole",
            "principalId": "AROA1:s1",
            "arn": "arn:aws:sts::123456789012:assumed-role/app/s1",
            "accountId": "123456789012",
            "accessKeyId": "ASIA1",
            "sessionContext": {
                "sessionIssuer": {
                    "type": "Role",
                    "principalId": "AROA1",
                    "arn": "arn:aws:iam::123456789012:role/team/app",
                    "accountId": "123456789012",
                    "userName": "app",
                },
                "attributes": { "creationDate": "2026-11-28T11:58:20Z", "mfaAuthenticated": "true" },
            },
        });
        assert_eq!(record["userIdentity"], expected);
        assert_eq!(record["eventTime"], "2026-11-28T12:00:00Z");
        assert_eq!(record["errorMessage"].as_str().unwrap().len(), 1024);
        assert_eq!(record["userAgent"].as_str().unwrap().len(), 1024);
        assert_eq!(record["sourceIPAddress"], "10.0.0.7");
        assert_eq!(
            (&record["readOnly"], &record["managementEvent"]),
            (&json!(false), &json!(false))
        );
        assert_eq!(record["eventCategory"], "Data");
        let resource = json!([{
            "accountId": "123456789012",
            "type": "AWS::DynamoDB::Table",
            "ARN": "arn:aws:dynamodb:eu-west-1:123456789012:table/t",
        }]);
        assert_eq!(record["resources"], resource);
    }

    #[test]
    fn a_service_calls_for_somebody() {
        let call = Call { called_via: vec!["engine", "lambda"], ..call(role()) };
        let record = record(&event(call, "CreateTable"), Ended::default());
        assert_eq!(record["userIdentity"]["invokedBy"], "lambda.amazonaws.com");
        assert_eq!(record["sourceIPAddress"], "lambda.amazonaws.com");
        assert_eq!(record["userAgent"], "lambda.amazonaws.com");
        assert_eq!(record["responseElements"], Value::Null);
        assert_eq!(record["managementEvent"], true);
    }

    #[test]
    fn nobody_is_unknown_and_goes_apart() {
        let mut event = event(call(Principal::Anonymous), "CreateTable");
        event.unproven = true;
        event.claimed = Some("AKIAIOSFODNN7EXAMPLE".into());
        let ended = Ended::failed(&Fault::client("InvalidSignatureException", "no"));
        assert_eq!(event.kind(&ended), Kind::Refused);
        let record = record(&event, ended);
        assert_eq!(record["userIdentity"], json!({ "type": "Unknown" }));
        assert_eq!(record["additionalEventData"]["claimedAccessKeyId"], "AKIAIOSFODNN7EXAMPLE");
        event.unproven = false;
        let record = super::tests::record(&event, Ended::default());
        assert_eq!(record["userIdentity"]["accountId"], "anonymous");
    }

    #[test]
    fn what_is_too_large_is_left_out() {
        let large = json!({ "text": "x".repeat(PARAMETERS_MAX) });
        let parameters = bounded(large.clone(), "requestParameters");
        assert_eq!((&parameters["omitted"], &parameters["text"]), (&json!(true), &Value::Null));
        assert_eq!(parameters["originalSize"], PARAMETERS_MAX + 11);
        let ended = Ended { error: None, response: large };
        let event = event(call(role()), "CreateTable");
        assert_eq!(record(&event, ended)["responseElements"]["omitted"], true);
        assert_eq!(bounded(json!({}), "requestParameters"), Value::Null);
    }
}
