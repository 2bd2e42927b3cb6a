//! A decision as a line of its file.

use crate::json::{self, Object};
use crate::limits::CLAIM_MAX;
use crate::recorder::{Check, Decided, Verdict};
use auth::calendar;
use auth::policy::{Decision, PolicyKind, Short, Source};
use aws::{AccountId, Principal};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// What was decided about one call. A request that asks other services has several.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Line<'a> {
    /// Cloud time, ISO 8601.
    pub time: Cow<'a, str>,
    pub request_id: Cow<'a, str>,
    pub who: Who<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<Cow<'a, str>>,
    #[serde(rename = "sourceIPAddress", skip_serializing_if = "Option::is_none")]
    pub source_ip: Option<Cow<'a, str>>,
    /// The service that was asked.
    pub service: Cow<'a, str>,
    /// The services on whose behalf it was, first to last.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub via: Vec<Cow<'a, str>>,
    /// In order, up to the first that was refused.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<CheckLine<'a>>,
    /// Why there was nothing to check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unchecked: Option<Cow<'a, str>>,
    /// Refused before there was anyone to decide about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refused: Option<RefusedLine<'a>>,
}

/// A principal, whole enough to be looked up again.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Who<'a> {
    /// `Root`, `User`, `Role`, `Service`, `Anonymous`, or the like.
    #[serde(rename = "type")]
    pub kind: Cow<'a, str>,
    /// An ARN where there is one.
    pub name: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<Cow<'a, str>>,
    /// The role whose session it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Cow<'a, str>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CheckLine<'a> {
    pub action: Cow<'a, str>,
    pub resource: Cow<'a, str>,
    /// The resource's account, if it is another's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Cow<'a, str>>,
    pub allowed: bool,
    /// The statement that decided; none where nothing allowed, and for a root.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<SourceLine<'a>>,
    /// The kind of policy that first allowed too little.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short: Option<Cow<'a, str>>,
    /// Of a refusal: the kinds of policy that had a say, and whether each allowed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<(Cow<'a, str>, bool)>,
    /// Of a refusal: statements that allow the action, but not this.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub nearly: Vec<NearLine<'a>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SourceLine<'a> {
    pub kind: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sid: Option<Cow<'a, str>>,
    /// Counted from 0.
    pub statement: usize,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NearLine<'a> {
    #[serde(flatten)]
    pub source: SourceLine<'a>,
    /// What did not fit: `principal`, `resource` or `condition`.
    pub short: Cow<'a, str>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct RefusedLine<'a> {
    /// Such as `iam:CreateUser`, where it could be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<Cow<'a, str>>,
    /// The access key id that was claimed, unproven.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed_access_key_id: Option<Cow<'a, str>>,
    pub code: Cow<'a, str>,
    pub message: Cow<'a, str>,
}

impl<'a> Line<'a> {
    pub fn of(decided: &'a Decided) -> Line<'a> {
        let call = &decided.call;
        let mut line = Line {
            time: calendar::iso(decided.at_ms).into(),
            request_id: Cow::Borrowed(&call.request_id),
            who: Who::of(&call.principal),
            access_key_id: call.access_key_id.as_deref().map(Cow::Borrowed),
            source_ip: call.source_ip.map(|ip| ip.to_string().into()),
            service: call.service.into(),
            via: call.called_via.iter().map(|name| Cow::Borrowed(*name)).collect(),
            ..Line::default()
        };
        match &decided.verdict {
            Verdict::Checked(checks) => line.checks = checks.iter().map(CheckLine::of).collect(),
            Verdict::Unchecked(why) => line.unchecked = Some(Cow::Borrowed(why)),
            Verdict::Refused { operation, claimed, code, message } => {
                line.refused = Some(RefusedLine {
                    operation: operation.map(|(service, name)| format!("{service}:{name}").into()),
                    claimed_access_key_id: claimed.as_deref().and_then(claim).map(Cow::Owned),
                    code: Cow::Borrowed(code),
                    message: Cow::Borrowed(message),
                });
            }
        }
        line
    }
}

impl Line<'_> {
    /// As [`serde_json::to_writer`] would.
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        let mut line = Object::begin(out);
        line.text("time", &self.time);
        line.text("requestId", &self.request_id);
        self.who.write(line.at("who"));
        line.maybe("accessKeyId", self.access_key_id.as_deref());
        line.maybe("sourceIPAddress", self.source_ip.as_deref());
        line.text("service", &self.service);
        if !self.via.is_empty() {
            json::array(line.at("via"), &self.via, |out, name| wire::quote(out, name));
        }
        if !self.checks.is_empty() {
            json::array(line.at("checks"), &self.checks, |out, check| check.write(out));
        }
        line.maybe("unchecked", self.unchecked.as_deref());
        if let Some(refused) = &self.refused {
            refused.write(line.at("refused"));
        }
        line.end();
    }
}

impl Who<'_> {
    fn write(&self, out: &mut Vec<u8>) {
        let mut who = Object::begin(out);
        who.text("type", &self.kind);
        who.text("name", &self.name);
        who.maybe("account", self.account.as_deref());
        who.maybe("role", self.role.as_deref());
        who.maybe("id", self.id.as_deref());
        who.end();
    }
}

impl CheckLine<'_> {
    fn write(&self, out: &mut Vec<u8>) {
        let mut check = Object::begin(out);
        check.text("action", &self.action);
        check.text("resource", &self.resource);
        check.maybe("owner", self.owner.as_deref());
        check.flag("allowed", self.allowed);
        if let Some(by) = &self.by {
            let mut source = Object::begin(check.at("by"));
            by.write(&mut source);
            source.end();
        }
        check.maybe("short", self.short.as_deref());
        if !self.kinds.is_empty() {
            json::array(check.at("kinds"), &self.kinds, |out, (kind, allows)| {
                json::array(out, [None, Some(*allows)], |out, allows| match allows {
                    None => wire::quote(out, kind),
                    Some(allows) => json::flag(out, allows),
                });
            });
        }
        if !self.nearly.is_empty() {
            json::array(check.at("nearly"), &self.nearly, |out, near| {
                let mut line = Object::begin(out);
                near.source.write(&mut line);
                line.text("short", &near.short);
                line.end();
            });
        }
        check.end();
    }
}

impl SourceLine<'_> {
    fn write(&self, source: &mut Object<'_>) {
        source.text("kind", &self.kind);
        source.maybe("policy", self.policy.as_deref());
        source.maybe("sid", self.sid.as_deref());
        let number = self.statement.to_string();
        source.at("statement").extend_from_slice(number.as_bytes());
    }
}

impl RefusedLine<'_> {
    fn write(&self, out: &mut Vec<u8>) {
        let mut refused = Object::begin(out);
        refused.maybe("operation", self.operation.as_deref());
        refused.maybe("claimedAccessKeyId", self.claimed_access_key_id.as_deref());
        refused.text("code", &self.code);
        refused.text("message", &self.message);
        refused.end();
    }
}

/// What may be written of a claimed access key id: a text that is none may be a secret in the wrong place.
pub(crate) fn claim(text: &str) -> Option<String> {
    let shaped = text.len() <= CLAIM_MAX && text.bytes().all(|b| b.is_ascii_alphanumeric());
    (shaped && !text.bytes().any(|b| b.is_ascii_lowercase())).then(|| text.to_owned())
}

impl<'a> Who<'a> {
    pub fn of(principal: &'a Principal) -> Who<'a> {
        let kind = match principal {
            Principal::Root { .. } => "Root",
            Principal::User { .. } => "User",
            Principal::Role { .. } => "Role",
            Principal::Service { .. } => "Service",
            // Somebody of an account for whom STS opened a session by name.
            _ if principal.account().is_some() => "FederatedUser",
            _ => "Anonymous",
        };
        let (role, id) = match principal {
            Principal::User { user_id, .. } => (None, Some(Cow::Borrowed(&**user_id))),
            Principal::Role { role, role_id, .. } => {
                (Some(Cow::Borrowed(role.as_str())), Some(Cow::Borrowed(&**role_id)))
            }
            _ => (None, None),
        };
        let account = principal.account().map(|account| Cow::Borrowed(account.as_str()));
        Who { kind: kind.into(), name: principal.name(), account, role, id }
    }

    /// The principal again; none of whom nothing can be looked up.
    pub fn principal(&self) -> Option<Principal> {
        let account = AccountId::new(self.account.as_deref()?)?;
        let id = || self.id.as_deref().unwrap_or_default().to_owned();
        Some(match &*self.kind {
            "Root" => Principal::Root { account },
            "User" => Principal::User { account, arn: self.name.parse().ok()?, user_id: id() },
            "Role" => Principal::Role {
                account,
                arn: self.name.parse().ok()?,
                role: self.role.as_deref()?.parse().ok()?,
                role_id: id(),
            },
            _ => return None,
        })
    }
}

impl<'a> CheckLine<'a> {
    fn of(check: &'a Check) -> CheckLine<'a> {
        let mut line = CheckLine {
            action: Cow::Borrowed(&*check.action),
            resource: Cow::Borrowed(&*check.resource),
            owner: check.owner.as_ref().map(|owner| Cow::Borrowed(owner.as_str())),
            ..CheckLine::default()
        };
        match &check.decision {
            Decision::Allow { by } => {
                line.allowed = true;
                line.by = by.as_ref().map(SourceLine::of);
            }
            Decision::Deny { kind, explicit } => {
                line.by = explicit.as_ref().map(SourceLine::of);
                line.short = explicit.is_none().then(|| kind_name(*kind).into());
            }
        }
        if let Some(opinions) = &check.opinions {
            let kinds = opinions.kinds.iter();
            line.kinds = kinds.map(|(kind, allows)| (kind_name(*kind).into(), *allows)).collect();
            let nearly = opinions.nearly.iter();
            let near = nearly.map(|near| NearLine {
                source: SourceLine::of(&near.source),
                short: short_name(near.short).into(),
            });
            line.nearly = near.collect();
        }
        line
    }
}

impl<'a> SourceLine<'a> {
    fn of(source: &'a Source) -> SourceLine<'a> {
        SourceLine {
            kind: kind_name(source.kind).into(),
            policy: source.policy.as_deref().map(Cow::Borrowed),
            sid: source.sid.as_deref().map(Cow::Borrowed),
            statement: source.statement,
        }
    }
}

pub(crate) fn kind_name(kind: PolicyKind) -> &'static str {
    match kind {
        PolicyKind::Identity => "identity",
        PolicyKind::Boundary => "boundary",
        PolicyKind::Session => "session",
        PolicyKind::ServiceControl => "serviceControl",
        PolicyKind::Resource => "resource",
        PolicyKind::Trust => "trust",
    }
}

fn short_name(short: Short) -> &'static str {
    match short {
        Short::Principal => "principal",
        Short::Resource => "resource",
        Short::Condition => "condition",
    }
}

#[cfg(test)]
mod tests {
    use super::{CheckLine, Line, NearLine, RefusedLine, SourceLine, Who, claim};
    use aws::{AccountId, Principal};

    fn whole() -> Line<'static> {
        let source = SourceLine {
            kind: "identity".into(),
            policy: Some("arn:aws:iam::1:policy/p".into()),
            sid: Some("a \"name\"\\".into()),
            statement: 12,
        };
        let near = NearLine { source: source.clone(), short: "condition".into() };
        let check = CheckLine {
            action: "s3:GetObject".into(),
            resource: "arn:aws:s3:::b/ü\n\u{7f}".into(),
            owner: Some("123456789012".into()),
            allowed: true,
            by: Some(source),
            short: Some("boundary".into()),
            kinds: vec![("identity".into(), true), ("session".into(), false)],
            nearly: vec![near.clone(), near],
        };
        Line {
            time: "2026-01-01T00:00:00Z".into(),
            request_id: "r".into(),
            who: Who {
                kind: "Role".into(),
                name: "n".into(),
                account: Some("a".into()),
                role: Some("r".into()),
                id: Some("i".into()),
            },
            access_key_id: Some("AKIA".into()),
            source_ip: Some("::1".into()),
            service: "s3".into(),
            via: vec!["lambda".into(), "s3".into()],
            checks: vec![check.clone(), CheckLine { by: None, ..check }],
            unchecked: Some("why".into()),
            refused: Some(RefusedLine {
                operation: Some("s3:GetObject".into()),
                claimed_access_key_id: Some("AKIB".into()),
                code: "AccessDenied".into(),
                message: "\t".into(),
            }),
        }
    }

    #[test]
    fn it_is_written_as_serde_writes_it() {
        let nothing =
            RefusedLine { operation: None, claimed_access_key_id: None, ..RefusedLine::default() };
        let bare =
            Line { checks: vec![CheckLine::default()], refused: Some(nothing), ..Line::default() };
        for line in [whole(), bare, Line::default()] {
            let mut written = Vec::new();
            line.write(&mut written);
            let written = String::from_utf8(written).unwrap();
            assert_eq!(written, serde_json::to_string(&line).unwrap());
        }
    }

    #[test]
    fn a_principal_is_found_again() {
        let account = AccountId::new("123456789012").unwrap();
        let role = Principal::Role {
            account: account.clone(),
            arn: "arn:aws:sts::123456789012:assumed-role/app/s".parse().unwrap(),
            role: "arn:aws:iam::123456789012:role/path/app".parse().unwrap(),
            role_id: "AROA1".into(),
        };
        assert_eq!(Who::of(&role).principal(), Some(role));
        let root = Principal::Root { account };
        assert_eq!(Who::of(&root).principal(), Some(root));
        assert_eq!(Who::of(&Principal::Anonymous).principal(), None);
    }

    #[test]
    fn what_may_be_a_secret_is_no_claim() {
        assert_eq!(claim("AKIAIOSFODNN7EXAMPLE").as_deref(), Some("AKIAIOSFODNN7EXAMPLE"));
        assert_eq!(claim("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"), None);
        assert_eq!(claim(&"A".repeat(129)), None);
    }
}
