//! Which permissions a role or user was seen to need: each once an hour, so that a few megabytes remember what a
//! busy application does over months.

use crate::family::{folder_of, parent_of};
use crate::limits::{USES_EXACT_MAX, USES_FOLDERS_MAX, USES_REMEMBERED};
use crate::line::kind_name;
use crate::recorder::{Check, Decided, Verdict};
use auth::calendar;
use auth::policy::Decision;
use aws::Principal;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::HashMap;
use xxhash_rust::xxh3::Xxh3;

const HOUR_MS: i64 = 3_600_000;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Use<'a> {
    /// The first of its hour, cloud time.
    pub time: Cow<'a, str>,
    /// The ARN of the role or user.
    pub identity: Cow<'a, str>,
    pub action: Cow<'a, str>,
    pub resource: Cow<'a, str>,
    pub allowed: bool,
    /// The kind of policy that allowed, or that denied explicitly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Cow<'a, str>>,
    /// The resource is another account's.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub foreign: bool,
    /// The resource is a pattern: there were too many to write each.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub wide: bool,
}

/// What was written within the hour; forgotten as a whole when there is too much of it, which costs a repetition.
#[derive(Default)]
pub(crate) struct Uses {
    /// The hour of a line, by its hash.
    hours: HashMap<u64, i64>,
    /// Of a family of resources, by its hash: the hour, and how many lines were written in it.
    families: HashMap<u64, (i64, u32)>,
}

impl Uses {
    /// Adds the lines that a decision is worth.
    pub fn tell(&mut self, decided: &Decided, lines: &mut Vec<u8>) -> usize {
        let Verdict::Checked(checks) = &decided.verdict else { return 0 };
        let identity = match &decided.call.principal {
            Principal::User { arn, .. } => arn.as_str(),
            Principal::Role { role, .. } => role.as_str(),
            _ => return 0,
        };
        let hour = decided.at_ms / HOUR_MS;
        let mut written = 0;
        for check in checks {
            let mut line = Use::of(identity, check);
            if !self.is_new(&mut line, hour) {
                continue;
            }
            line.time = calendar::iso(decided.at_ms).into();
            if serde_json::to_writer(&mut *lines, &line).is_ok() {
                lines.push(b'\n');
                written += 1;
            }
        }
        written
    }

    /// Whether the line says something new; made wider where it is one of too many.
    fn is_new(&mut self, line: &mut Use<'_>, hour: i64) -> bool {
        if self.hours.len().max(self.families.len()) >= USES_REMEMBERED {
            *self = Uses::default();
        }
        if self.hours.get(&line.hash(&line.resource)) == Some(&hour) {
            return false;
        }
        let Some(parent) = parent_of(&line.resource) else {
            return self.hours.insert(line.hash(&line.resource), hour) != Some(hour);
        };
        let family = self.families.entry(line.hash(parent)).or_insert((hour, 0));
        if family.0 != hour {
            *family = (hour, 0);
        }
        let wider = match family.1 {
            0..USES_EXACT_MAX => None,
            USES_EXACT_MAX..USES_FOLDERS_MAX => Some(folder_of(parent, &line.resource)),
            _ => Some(parent),
        };
        if let Some(wider) = wider {
            line.resource = format!("{wider}*").into();
            line.wide = true;
        }
        let new = self.hours.insert(line.hash(&line.resource), hour) != Some(hour);
        family.1 += u32::from(new);
        new
    }
}

impl<'a> Use<'a> {
    /// Without its time.
    fn of(identity: &'a str, check: &'a Check) -> Use<'a> {
        let by = match &check.decision {
            Decision::Allow { by } => by.as_ref(),
            Decision::Deny { explicit, .. } => explicit.as_ref(),
        };
        Use {
            identity: identity.into(),
            action: Cow::Borrowed(&*check.action),
            resource: Cow::Borrowed(&*check.resource),
            allowed: check.decision.is_allowed(),
            by: by.map(|by| kind_name(by.kind).into()),
            foreign: check.owner.is_some(),
            ..Use::default()
        }
    }

    /// Of the line, if it spoke of this resource.
    fn hash(&self, resource: &str) -> u64 {
        let mut hash = Xxh3::new();
        let by = self.by.as_deref().unwrap_or_default();
        for part in [&*self.identity, &self.action, resource, by] {
            hash.update(part.as_bytes());
            hash.update(&[0]);
        }
        hash.update(&[u8::from(self.allowed)]);
        hash.digest()
    }
}

#[cfg(test)]
mod tests {
    use super::{Use, Uses};
    use crate::limits::{USES_EXACT_MAX, USES_FOLDERS_MAX};

    fn used(resource: String) -> Use<'static> {
        let (identity, action) = ("arn:aws:iam::1:role/r".into(), "s3:PutObject".into());
        Use { identity, action, resource: resource.into(), allowed: true, ..Use::default() }
    }

    /// What is written for a resource in an hour.
    fn told(uses: &mut Uses, resource: String, hour: i64) -> Option<String> {
        let mut line = used(resource);
        uses.is_new(&mut line, hour).then(|| line.resource.into_owned())
    }

    #[test]
    fn each_once_an_hour() {
        let mut uses = Uses::default();
        let table = || "arn:aws:dynamodb:r:1:table/t".to_owned();
        assert_eq!(told(&mut uses, table(), 7), Some(table()));
        assert_eq!(told(&mut uses, table(), 7), None);
        assert_eq!(told(&mut uses, table(), 8), Some(table()));
    }

    #[test]
    fn a_busy_bucket_is_a_bounded_number_of_lines() {
        let mut uses = Uses::default();
        let object = |folder: u32, n: u32| format!("arn:aws:s3:::b/{folder}/{n}");
        let mut lines = Vec::new();
        for n in 0..100_000 {
            lines.extend(told(&mut uses, object(n / 1000, n), 7));
        }
        assert_eq!(lines.len() as u32, USES_FOLDERS_MAX + 1);
        assert_eq!(lines[0], object(0, 0));
        assert_eq!(lines[USES_EXACT_MAX as usize], "arn:aws:s3:::b/0/*");
        assert_eq!(lines.last().unwrap(), "arn:aws:s3:::b/*");
        // What is known exactly is not written again as something wider.
        assert_eq!(told(&mut uses, object(0, 0), 7), None);
        assert_eq!(told(&mut uses, object(0, 0), 8), Some(object(0, 0)));
    }
}
