//! The least policy that allows what a role or user was seen to need.
//!
//! Each permission is suggested on the very resource that it was needed on, but where an application makes the names
//! of its resources as it goes: more than [`SIBLINGS_MAX`] objects of a bucket, or streams of a log group, for one
//! action become the folder that they share, `/*`.

use crate::family::{exactly, parent_of, shared_folder};
use crate::limits::{SIBLINGS_MAX, SUGGESTED_MAX};
use crate::series::{Kind, segments};
use crate::uses::Use;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, io};

/// Of managed policies, in characters.
const MANAGED_MAX: usize = 6_144;
/// Notes of one sort that are given in full.
const NOTES_MAX: usize = 20;

/// What is asked.
pub struct Asked<'a> {
    /// The ARN of a role or user, or its name alone.
    pub whom: &'a str,
    /// Of whom a bare name is.
    pub account: &'a str,
    /// Cloud time, ISO 8601; what was needed before is left out, to the hour.
    pub since: Option<&'a str>,
    /// Leaves out what was refused.
    pub allowed_only: bool,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Suggestion {
    /// The identities that the name fits; a policy is made for one alone.
    pub identities: Vec<String>,
    /// None if there is nothing to allow.
    pub policy: Option<Value>,
    pub notes: Vec<String>,
}

/// A permission: action and resource, and whether that was written as a pattern.
type Needed = (String, String, bool);

/// What was seen of one identity.
#[derive(Default)]
struct Seen {
    allowed: BTreeSet<Needed>,
    refused: BTreeSet<Needed>,
    /// By an explicit deny, which no policy of its own can lift; with the kind of policy.
    denied: BTreeMap<Needed, String>,
    /// By the resource's own policy, which is enough within an account.
    by_resource: BTreeSet<Needed>,
}

/// Reads whole files: not for an asynchronous task.
pub fn suggest(folder: &Path, asked: &Asked) -> io::Result<Suggestion> {
    let mut all: BTreeMap<String, Seen> = BTreeMap::new();
    let mut count = 0;
    for path in segments(folder, Kind::Uses)? {
        let text = match fs::read(&path) {
            // The oldest may go while they are read.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            text => text?,
        };
        for line in text.split(|byte| *byte == b'\n') {
            let Ok(used) = serde_json::from_slice::<Use<'_>>(line) else { continue };
            let late = asked.since.is_none_or(|since| &*used.time >= since);
            if late && count < SUGGESTED_MAX && asked.names(&used.identity) {
                count += usize::from(all.entry(used.identity.to_string()).or_default().add(used));
            }
        }
    }
    let mut suggestion =
        Suggestion { identities: all.keys().cloned().collect(), ..Default::default() };
    if let (1, Some((_, seen))) = (all.len(), all.into_iter().next()) {
        seen.write(&mut suggestion, asked.allowed_only);
    }
    if count == SUGGESTED_MAX {
        suggestion.notes.push(format!("only the first {SUGGESTED_MAX} permissions were looked at"));
    }
    Ok(suggestion)
}

impl Asked<'_> {
    fn names(&self, identity: &str) -> bool {
        if self.whom.starts_with("arn:") {
            return self.whom == identity;
        }
        let mut parts = identity.splitn(6, ':').skip(4);
        let (account, resource) = (parts.next(), parts.next().unwrap_or_default());
        account == Some(self.account) && resource.rsplit('/').next() == Some(self.whom)
    }
}

impl Seen {
    /// Whether it was new.
    fn add(&mut self, used: Use<'_>) -> bool {
        let needed = (used.action.into_owned(), used.resource.into_owned(), used.wide);
        match (used.allowed, used.by) {
            (true, Some(by)) if !used.foreign && (by == "resource" || by == "trust") => {
                self.by_resource.insert(needed)
            }
            (true, _) => self.allowed.insert(needed),
            (false, Some(by)) => self.denied.insert(needed, by.into_owned()).is_none(),
            (false, None) => self.refused.insert(needed),
        }
    }

    fn write(mut self, suggestion: &mut Suggestion, allowed_only: bool) {
        let notes = &mut suggestion.notes;
        // Whatever is allowed by now was only refused for a while.
        self.refused.retain(|needed| !self.allowed.contains(needed));
        self.by_resource.retain(|needed| !self.allowed.contains(needed));
        let verb = if allowed_only {
            "was refused, and is left out"
        } else {
            "was refused, and is allowed here"
        };
        tell(notes, verb, &self.refused);
        let verb = "is allowed by the resource's own policy, and left out";
        tell(notes, verb, &self.by_resource);
        for (kind, needed) in by_kind(&self.denied) {
            let verb = format!("is denied explicitly ({kind}), which no policy can lift: left out");
            tell(notes, &verb, &needed);
        }
        let mut needed = self.allowed;
        if !allowed_only {
            needed.extend(self.refused);
        }
        if needed.is_empty() {
            return;
        }
        let (needed, widened) = generalised(needed);
        for (action, resource) in widened {
            notes.push(format!("{action} was needed on many: {resource}"));
        }
        let policy = json!({ "Version": "2012-10-17", "Statement": statements(needed) });
        let size = policy.to_string().chars().filter(|c| !c.is_whitespace()).count();
        if size > MANAGED_MAX {
            notes.push(format!(
                "{size} characters: a managed policy has at most {MANAGED_MAX}; split it"
            ));
        }
        suggestion.policy = Some(policy);
    }
}

fn tell(notes: &mut Vec<String>, verb: &str, needed: &BTreeSet<Needed>) {
    for (action, resource, _) in needed.iter().take(NOTES_MAX) {
        notes.push(format!("{action} on {resource} {verb}"));
    }
    if needed.len() > NOTES_MAX {
        notes.push(format!("and {} more of which each {verb}", needed.len() - NOTES_MAX));
    }
}

fn by_kind(denied: &BTreeMap<Needed, String>) -> BTreeMap<&str, BTreeSet<Needed>> {
    let mut kinds: BTreeMap<&str, BTreeSet<Needed>> = BTreeMap::new();
    for (needed, kind) in denied {
        kinds.entry(kind).or_default().insert(needed.clone());
    }
    kinds
}

/// Action and pattern.
type Pattern = (String, String);

/// The permissions as patterns, and those that became wider than what was seen.
fn generalised(needed: BTreeSet<Needed>) -> (BTreeSet<Pattern>, Vec<Pattern>) {
    let mut families: BTreeMap<(String, String), Vec<(String, bool)>> = BTreeMap::new();
    let (mut patterns, mut widened) = (BTreeSet::new(), Vec::new());
    for (action, resource, wide) in needed {
        match parent_of(&resource) {
            Some(parent) => {
                let family = (action, parent.to_owned());
                families.entry(family).or_default().push((resource, wide));
            }
            None => drop(patterns.insert((action, resource))),
        }
    }
    for ((action, parent), children) in families {
        let few = children.len() <= SIBLINGS_MAX;
        if few && children.iter().all(|(_, wide)| !wide) {
            patterns.extend(children.iter().map(|(child, _)| (action.clone(), exactly(child))));
            continue;
        }
        // A pattern that was written ends with a folder's slash and a star, or is its parent's.
        let names: Vec<String> = children.into_iter().map(|(child, _)| child).collect();
        let pattern = format!("{}*", exactly(shared_folder(&parent, &names)));
        widened.push((action.clone(), pattern.clone()));
        patterns.insert((action, pattern));
    }
    (patterns, widened)
}

/// A statement for each set of actions that resources have in common.
fn statements(needed: BTreeSet<Pattern>) -> Vec<Value> {
    let mut of_resource: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for (action, resource) in needed {
        let service = action.split(':').next().unwrap_or_default().to_owned();
        of_resource.entry((service, resource)).or_default().insert(action);
    }
    let mut groups: BTreeMap<(String, BTreeSet<String>), Vec<String>> = BTreeMap::new();
    for ((service, resource), actions) in of_resource {
        groups.entry((service, actions)).or_default().push(resource);
    }
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    let mut statements = Vec::with_capacity(groups.len());
    for ((service, actions), resources) in groups {
        let number = numbers.entry(service.clone()).or_default();
        *number += 1;
        let name: String = service.chars().filter(char::is_ascii_alphanumeric).collect();
        statements.push(json!({
            "Sid": format!("{name}{number}"),
            "Effect": "Allow",
            "Action": one_or_many(actions.into_iter().collect()),
            "Resource": one_or_many(resources),
        }));
    }
    statements
}

fn one_or_many(mut texts: Vec<String>) -> Value {
    match texts.len() {
        1 => json!(texts.pop()),
        _ => json!(texts),
    }
}

#[cfg(test)]
mod tests {
    use super::{Asked, Suggestion, suggest};
    use crate::limits::SIBLINGS_MAX;
    use crate::series::{Kind, Series};
    use crate::uses::Use;
    use auth::policy::{Context, Kind as PolicyKind, Policy, Request};
    use aws::{AccountId, Principal};
    use serde_json::{Value, json};
    use tempfile::TempDir;

    const ROLE: &str = "arn:aws:iam::123456789012:role/team/app";

    fn used(action: &'static str, resource: &str) -> Use<'static> {
        Use {
            time: "2026-11-28T12:00:00Z".into(),
            identity: ROLE.into(),
            action: action.into(),
            resource: resource.to_owned().into(),
            allowed: true,
            by: Some("identity".into()),
            foreign: false,
            wide: false,
        }
    }

    fn suggested(uses: &[Use], allowed_only: bool) -> Suggestion {
        let folder = TempDir::new().unwrap();
        let mut series = Series::new(folder.path(), Kind::Uses, Kind::Uses.bounds());
        for used in uses {
            let line = format!("{}\n", serde_json::to_string(used).unwrap());
            series.append(line.as_bytes(), 0).unwrap();
        }
        let (whom, account) = ("app", "123456789012");
        let asked = Asked { whom, account, since: Some("2026-11-28T12:00:00Z"), allowed_only };
        suggest(folder.path(), &asked).unwrap()
    }

    fn allows(policy: &Value, action: &str, resource: &str) -> bool {
        let policy = Policy::parse(PolicyKind::Identity, &policy.to_string()).unwrap();
        let account = AccountId::new("123456789012").unwrap();
        let principal = Principal::Root { account };
        let context = Context::default();
        policy.allows(&Request { principal: &principal, action, resource, context: &context })
    }

    #[test]
    fn actions_are_grouped_and_nothing_more_is_allowed() {
        let (a, b) = ("arn:aws:dynamodb:e:1:table/a", "arn:aws:dynamodb:e:1:table/b");
        let uses = [
            used("dynamodb:GetItem", a),
            used("dynamodb:PutItem", a),
            used("dynamodb:PutItem", b),
            used("dynamodb:GetItem", b),
            used("s3:ListAllMyBuckets", "*"),
            Use { time: "2026-11-28T11:59:59Z".into(), ..used("s3:Old", "*") },
            Use { identity: "arn:aws:iam::123456789012:user/u".into(), ..used("s3:Other", "*") },
        ];
        let suggestion = suggested(&uses, false);
        assert_eq!(suggestion.identities, [ROLE]);
        let expected = json!({ "Version": "2012-10-17", "Statement": [
            {
                "Sid": "dynamodb1", "Effect": "Allow",
                "Action": ["dynamodb:GetItem", "dynamodb:PutItem"], "Resource": [a, b],
            },
            { "Sid": "s31", "Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*" },
        ] });
        assert_eq!(suggestion.policy.as_ref(), Some(&expected));
        assert!(suggestion.notes.is_empty(), "{:?}", suggestion.notes);
        assert!(allows(&expected, "dynamodb:GetItem", b));
        assert!(!allows(&expected, "dynamodb:DeleteItem", b));
    }

    #[test]
    fn many_objects_become_their_folder() {
        let object = |n: usize| used("s3:GetObject", &format!("arn:aws:s3:::b/in/2026/{n}.json"));
        let few: Vec<Use> = (0..SIBLINGS_MAX).map(object).collect();
        let policy = suggested(&few, false).policy.unwrap();
        assert_eq!(policy["Statement"][0]["Resource"].as_array().unwrap().len(), SIBLINGS_MAX);
        let many: Vec<Use> = (0..=SIBLINGS_MAX).map(object).collect();
        let suggestion = suggested(&many, false);
        let policy = suggestion.policy.unwrap();
        assert_eq!(policy["Statement"][0]["Resource"], "arn:aws:s3:::b/in/2026/*");
        assert!(suggestion.notes[0].contains("arn:aws:s3:::b/in/2026/*"), "{:?}", suggestion.notes);
        let apart: Vec<Use> =
            (0..9).map(|n| used("s3:PutObject", &format!("arn:aws:s3:::b/{n}/x"))).collect();
        let policy = suggested(&apart, false).policy.unwrap();
        assert_eq!(policy["Statement"][0]["Resource"], "arn:aws:s3:::b/*");
    }

    #[test]
    fn what_was_written_as_a_folder_stays_one() {
        let wide = Use { wide: true, ..used("s3:GetObject", "arn:aws:s3:::b/in/*") };
        let policy = suggested(std::slice::from_ref(&wide), false).policy.unwrap();
        assert_eq!(policy["Statement"][0]["Resource"], "arn:aws:s3:::b/in/*");
        let exact = used("s3:GetObject", "arn:aws:s3:::b/out/1");
        let policy = suggested(&[wide, exact], false).policy.unwrap();
        assert_eq!(policy["Statement"][0]["Resource"], "arn:aws:s3:::b/*");
    }

    #[test]
    fn marks_in_keys_mean_themselves() {
        let odd = "arn:aws:s3:::b/what?/${aws:username}/*.txt";
        let policy = suggested(&[used("s3:GetObject", odd)], false).policy.unwrap();
        assert!(allows(&policy, "s3:GetObject", odd));
        for other in [
            "arn:aws:s3:::b/whatX/${aws:username}/*.txt",
            "arn:aws:s3:::b/what?/${aws:username}/a.txt",
        ] {
            assert!(!allows(&policy, "s3:GetObject", other), "{other}");
        }
    }

    #[test]
    fn refusals_are_allowed_unless_asked_otherwise_and_denies_never() {
        let refused = Use { allowed: false, by: None, ..used("s3:PutObject", "arn:aws:s3:::b/k") };
        let denied = Use {
            allowed: false,
            by: Some("boundary".into()),
            ..used("s3:DeleteObject", "arn:aws:s3:::b/k")
        };
        let open = Use { by: Some("resource".into()), ..used("s3:GetObject", "arn:aws:s3:::o/k") };
        let foreign = Use { foreign: true, ..open.clone() };
        let uses = [refused, denied, open];
        let suggestion = suggested(&uses, false);
        assert_eq!(suggestion.policy.unwrap()["Statement"][0]["Action"], "s3:PutObject");
        assert_eq!(suggestion.notes.len(), 3, "{:?}", suggestion.notes);
        assert_eq!(suggested(&uses, true).policy, None);
        let policy = suggested(&[foreign], true).policy.unwrap();
        assert_eq!(policy["Statement"][0]["Action"], "s3:GetObject");
    }

    #[test]
    fn a_name_of_two_is_said() {
        let user =
            Use { identity: "arn:aws:iam::123456789012:user/app".into(), ..used("s3:A", "*") };
        let suggestion = suggested(&[used("s3:A", "*"), user], false);
        assert_eq!(suggestion.identities.len(), 2);
        assert_eq!(suggestion.policy, None);
    }
}
