//! A policy's document: read strictly, refused in AWS's words.

use std::collections::HashSet;
use std::sync::Arc;

use serde_json::{Map, Value};

use crate::policy::condition::{Condition, Invalid};
use crate::policy::pattern::{Marks, Pattern};
use crate::policy::principal::Principals;
use crate::policy::{Kind, Matches, Policy, Statement, json};

/// Why a document is no policy. IAM answers it as `MalformedPolicyDocument`, S3 as
/// `MalformedPolicy`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PolicyError {
    #[error("{0}")]
    Malformed(String),
    /// Larger than any service takes; narrower quotas are the service's, by [`Policy::size`].
    #[error("Policy size {size} exceeds the maximum of {maximum} characters")]
    TooLarge { size: usize, maximum: usize },
}

impl PolicyError {
    pub(super) fn malformed(message: impl Into<String>) -> PolicyError {
        PolicyError::Malformed(message.into())
    }
}

/// Characters of the document as sent, IAM's own bound for the parameter.
const DOCUMENT_MAX: usize = 131_072;
/// Characters that are not white space: a bucket's policy, the largest of all.
const SIZE_MAX: usize = 20_480;

const SYNTAX: &str = "Syntax errors in policy.";
const LEGACY: &str = "The policy failed legacy parsing";
const VENDOR: &str = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";
const MEMBERS: [&str; 9] = [
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
];

pub(super) fn policy(kind: Kind, document: &str) -> Result<Policy, PolicyError> {
    if document.len() > DOCUMENT_MAX {
        return Err(PolicyError::TooLarge { size: document.len(), maximum: DOCUMENT_MAX });
    }
    let written = document.into();
    let size = document.chars().filter(|c| !c.is_whitespace()).count();
    if size > SIZE_MAX {
        return Err(PolicyError::TooLarge { size, maximum: SIZE_MAX });
    }
    let read = json::read(document).ok_or_else(|| match kind {
        Kind::Identity => PolicyError::malformed(SYNTAX),
        Kind::Trust => PolicyError::malformed("This policy contains invalid Json"),
        Kind::Resource => {
            PolicyError::malformed("Policies must be valid JSON and the first byte must be '{'")
        }
    })?;
    let document = read.as_object().ok_or_else(syntax)?;
    for name in document.keys() {
        if !["Version", "Id", "Statement"].contains(&name.as_str()) {
            return Err(unknown(kind, name));
        }
    }
    if document.get("Id").is_some_and(|id| !id.is_string()) {
        return Err(syntax());
    }
    let variables = version(kind, document)?;
    let list = match document.get("Statement") {
        Some(Value::Array(list)) if !list.is_empty() => list.iter().collect(),
        Some(one @ Value::Object(_)) => vec![one],
        _ if kind == Kind::Identity => return Err(syntax()),
        _ => return Err(PolicyError::malformed("Missing required field Statement")),
    };
    let mut statements = Vec::with_capacity(list.len());
    for element in list {
        statements.push(statement(kind, element.as_object().ok_or_else(syntax)?, variables)?);
    }
    check_sids(&statements)?;
    let of_tags = |key: &str| {
        let key = key.to_ascii_lowercase();
        key.contains(":resourcetag/") || key.contains(":existingobjecttag/")
    };
    let reads_resource_tags = statements.iter().flat_map(Statement::keys).any(of_tags);
    let reads_context = statements.iter().any(Statement::reads_context);
    let (document, statements) = (written, statements.into());
    Ok(Policy { kind, size, reads_context, reads_resource_tags, document, statements })
}

/// Does the version know variables?
fn version(kind: Kind, document: &Map<String, Value>) -> Result<bool, PolicyError> {
    let version = match document.get("Version") {
        None => "2008-10-17",
        Some(Value::String(version)) => version,
        Some(_) => return Err(syntax()),
    };
    match (version, kind) {
        ("2012-10-17", _) => Ok(true),
        ("2008-10-17", Kind::Identity) => {
            Err(PolicyError::malformed("Policy document must be version 2012-10-17 or greater."))
        }
        ("2008-10-17", _) => Ok(false),
        _ if kind == Kind::Identity => Err(syntax()),
        _ => Err(PolicyError::malformed("The policy must contain a valid version string")),
    }
}

fn statement(
    kind: Kind,
    element: &Map<String, Value>,
    variables: bool,
) -> Result<Statement, PolicyError> {
    if let Some(name) = element.keys().find(|name| !MEMBERS.contains(&name.as_str())) {
        return Err(unknown(kind, name));
    }
    let allows = match element.get("Effect").map(Value::as_str) {
        Some(Some("Allow")) => true,
        Some(Some("Deny")) => false,
        Some(Some(effect)) if kind == Kind::Identity && cased(effect) => {
            return Err(PolicyError::malformed(LEGACY));
        }
        None if kind != Kind::Identity => {
            return Err(PolicyError::malformed("Missing required field Effect"));
        }
        _ => return Err(syntax()),
    };
    let actions = actions(kind, element)?;
    Ok(Statement {
        sid: sid(kind, element)?,
        allows,
        principals: principals(kind, element)?,
        actions,
        resources: resources(kind, element, variables)?,
        conditions: conditions(kind, element, variables)?,
    })
}

/// Right but for its case.
fn cased(effect: &str) -> bool {
    ["Allow", "Deny"].iter().any(|known| known.eq_ignore_ascii_case(effect))
}

fn sid(kind: Kind, element: &Map<String, Value>) -> Result<Option<Arc<str>>, PolicyError> {
    let sid = match element.get("Sid") {
        None => return Ok(None),
        Some(Value::String(sid)) => sid,
        Some(_) => return Err(syntax()),
    };
    if kind != Kind::Resource && !sid.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return Err(PolicyError::malformed(
            "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular \
             expression [0-9A-Za-z]*",
        ));
    }
    Ok((!sid.is_empty()).then(|| sid.as_str().into()))
}

fn check_sids(statements: &[Statement]) -> Result<(), PolicyError> {
    let mut known = HashSet::new();
    if statements.iter().filter_map(|one| one.sid.as_deref()).all(|sid| known.insert(sid)) {
        return Ok(());
    }
    Err(PolicyError::malformed("Statement IDs (SID) in a single policy must be unique."))
}

fn principals(kind: Kind, element: &Map<String, Value>) -> Result<Option<Principals>, PolicyError> {
    match (kind, element.get("Principal"), element.get("NotPrincipal")) {
        (Kind::Identity, None, None) => Ok(None),
        (Kind::Identity, ..) => {
            Err(PolicyError::malformed("Policy document should not specify a principal."))
        }
        (_, Some(principal), None) => Principals::parse(principal, false).map(Some),
        (_, None, Some(principal)) => Principals::parse(principal, true).map(Some),
        (_, Some(_), Some(_)) => Err(syntax()),
        (_, None, None) => Err(PolicyError::malformed("Missing required field Principal")),
    }
}

fn actions(kind: Kind, element: &Map<String, Value>) -> Result<Matches, PolicyError> {
    let (values, inverted) = match (element.get("Action"), element.get("NotAction")) {
        (Some(values), None) => (values, false),
        (None, Some(values)) => (values, true),
        (Some(_), Some(_)) => return Err(syntax()),
        (None, None) if kind == Kind::Identity => {
            return Err(PolicyError::malformed("Policy statement must contain actions."));
        }
        (None, None) => return Err(PolicyError::malformed("Missing required field Action")),
    };
    let texts = texts(values).ok_or_else(syntax)?;
    if texts.is_empty() {
        return Err(PolicyError::malformed("Policy statement must contain actions."));
    }
    let marks = Marks { wildcards: true, variables: false, ignores_case: true };
    let mut patterns = Vec::with_capacity(texts.len());
    for text in texts {
        check_action(kind, text)?;
        patterns.push(Pattern::compile(text, marks).ok_or_else(syntax)?);
    }
    Ok(Matches { inverted, patterns: patterns.into() })
}

fn check_action(kind: Kind, text: &str) -> Result<(), PolicyError> {
    let assumes = text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("sts:"));
    if kind == Kind::Trust && !assumes {
        return Err(PolicyError::malformed(
            "AssumeRole policy may only specify STS AssumeRole actions.",
        ));
    }
    if text == "*" {
        return Ok(());
    }
    if kind == Kind::Resource && !text.contains(':') {
        return Err(PolicyError::malformed("Policy has invalid action"));
    }
    let (vendor, name) = text.split_once(':').ok_or_else(|| PolicyError::malformed(VENDOR))?;
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
    if vendor != "*" && (vendor.is_empty() || !vendor.bytes().all(plain)) {
        return Err(PolicyError::malformed(format!("Vendor {} is not valid", clip(vendor))));
    }
    if name.contains(':') {
        return Err(PolicyError::malformed("Actions/Condition can contain only one colon."));
    }
    if name.is_empty() {
        return Err(syntax());
    }
    Ok(())
}

fn resources(
    kind: Kind,
    element: &Map<String, Value>,
    variables: bool,
) -> Result<Option<Matches>, PolicyError> {
    let (values, inverted) = match (element.get("Resource"), element.get("NotResource")) {
        (Some(_), _) if kind == Kind::Trust => {
            return Err(PolicyError::malformed("Has prohibited field Resource"));
        }
        (_, Some(_)) if kind == Kind::Trust => {
            return Err(PolicyError::malformed("Has prohibited field NotResource"));
        }
        (Some(values), None) => (values, false),
        (None, Some(values)) => (values, true),
        (Some(_), Some(_)) => return Err(syntax()),
        (None, None) if kind == Kind::Identity => {
            return Err(PolicyError::malformed("Policy statement must contain resources."));
        }
        (None, None) => return Ok(None),
    };
    let texts = texts(values).ok_or_else(syntax)?;
    if texts.is_empty() {
        return Err(PolicyError::malformed("Policy statement must contain resources."));
    }
    let marks = Marks { wildcards: true, variables, ignores_case: false };
    let mut patterns = Vec::with_capacity(texts.len());
    for text in texts {
        let padded = check_resource(kind, text)?;
        patterns.push(Pattern::compile(&padded, marks).ok_or_else(syntax)?);
    }
    Ok(Some(Matches { inverted, patterns: patterns.into() }))
}

/// The ARN as it is matched: parts left out at the end stand for anything.
fn check_resource(kind: Kind, text: &str) -> Result<String, PolicyError> {
    if text == "*" {
        return Ok(text.into());
    }
    let mut parts: Vec<&str> = text.splitn(6, ':').collect();
    if kind == Kind::Resource && (parts.len() < 6 || parts[0] != "arn" || parts[5].is_empty()) {
        return Err(PolicyError::malformed("Policy has invalid resource"));
    }
    let misshapen = || {
        PolicyError::malformed(format!("Resource {} must be in ARN format or \"*\".", clip(text)))
    };
    if parts.len() < 2 {
        return Err(misshapen());
    }
    let given = parts.len();
    parts.resize(6, "*");
    let padded = format!("arn:{}", parts[1..].join(":"));
    let partition = parts[1];
    if !partition.contains(['*', '?', '$']) && !partition.starts_with("aws") {
        return Err(PolicyError::malformed(format!(
            "Partition \"{}\" is not valid for resource \"{}\".",
            clip(partition),
            clip(&padded)
        )));
    }
    if parts[0] != "arn" || parts[5].is_empty() {
        return Err(misshapen());
    }
    if kind == Kind::Identity {
        check_vendor(text, &parts, given)?;
    }
    Ok(padded)
}

/// What IAM itself checks of a resource: its service, and of some services the rest.
fn check_vendor(text: &str, parts: &[&str], given: usize) -> Result<(), PolicyError> {
    const PATHS: [&str; 13] = [
        "user/",
        "federated-user/",
        "role/",
        "group/",
        "instance-profile/",
        "mfa/",
        "server-certificate/",
        "policy/",
        "sms-mfa/",
        "saml-provider/",
        "oidc-provider/",
        "report/",
        "access-report/",
    ];
    let [_, _, vendor, region, account, resource] = parts else { return Err(syntax()) };
    if vendor.is_empty() || (*vendor == "s3" && (4..6).contains(&given)) {
        return Err(PolicyError::malformed(LEGACY));
    }
    if vendor.contains(['*', '?']) {
        return Err(PolicyError::malformed(
            "Resource vendor must be fully qualified and cannot contain regexes.",
        ));
    }
    let placed = !region.is_empty() && !region.contains('*');
    if *vendor == "iam" && placed {
        return Err(PolicyError::malformed(format!(
            "IAM resource {} cannot contain region information.",
            clip(text)
        )));
    }
    // Access points do have a region, and an account.
    if *vendor == "s3" && placed && account.is_empty() {
        return Err(PolicyError::malformed(format!(
            "Resource {} can not contain region information.",
            clip(text)
        )));
    }
    let known = |path: &&str| resource.starts_with(*path);
    if *vendor == "iam" && !resource.starts_with(['*', '?', '$']) && *resource != "root" {
        // A star may end before the slash: `user*`.
        let start = resource.split(['*', '?', '$']).next().unwrap_or_default();
        let begun =
            PATHS.iter().any(|path| path.starts_with(start)) && start.len() < resource.len();
        if !begun && !PATHS.iter().any(known) {
            return Err(PolicyError::malformed(format!(
                "IAM resource path must either be \"*\" or start with {}.",
                PATHS.join(", ")
            )));
        }
    }
    Ok(())
}

fn conditions(
    kind: Kind,
    element: &Map<String, Value>,
    variables: bool,
) -> Result<Box<[Condition]>, PolicyError> {
    let Some(operators) = element.get("Condition") else { return Ok(Box::default()) };
    let mut conditions = Vec::new();
    for (operator, keys) in operators.as_object().ok_or_else(syntax)? {
        for (key, values) in keys.as_object().ok_or_else(syntax)? {
            let values = scalars(values).ok_or_else(syntax)?;
            let condition = Condition::compile(operator, key, &values, variables);
            conditions.push(condition.map_err(|invalid| match invalid {
                Invalid::Operator if kind != Kind::Identity => {
                    PolicyError::malformed(format!("Invalid Condition type : {}.", clip(operator)))
                }
                Invalid::Value if kind == Kind::Identity => PolicyError::malformed(LEGACY),
                _ => syntax(),
            })?);
        }
    }
    Ok(conditions.into())
}

/// A text, or a list of texts.
pub(super) fn texts(value: &Value) -> Option<Vec<&str>> {
    match value {
        Value::String(text) => Some(vec![text]),
        Value::Array(list) => list.iter().map(Value::as_str).collect(),
        _ => None,
    }
}

/// The values of a condition may be numbers and booleans too.
fn scalars(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::Array(list) => {
            list.iter().map(|one| scalars(one).filter(|_| !one.is_array())?.pop()).collect()
        }
        Value::String(text) => Some(vec![text.clone()]),
        Value::Number(number) => Some(vec![number.to_string()]),
        Value::Bool(value) => Some(vec![value.to_string()]),
        _ => None,
    }
}

fn unknown(kind: Kind, name: &str) -> PolicyError {
    match kind {
        Kind::Identity => syntax(),
        _ => PolicyError::malformed(format!("Unknown field {}", clip(name))),
    }
}

fn syntax() -> PolicyError {
    PolicyError::malformed(SYNTAX)
}

fn clip(text: &str) -> String {
    text.chars().take(256).collect()
}
