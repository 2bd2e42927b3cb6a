//! Which permissions a role or user was seen to need: each once an hour, so that a few megabytes remember what a
//! busy application does over months.

use crate::limits::USES_REMEMBERED;
use crate::line::kind_name;
use crate::recorder::{Check, Decided, Verdict};
use auth::calendar;
use auth::policy::Decision;
use aws::Principal;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use xxhash_rust::xxh3::Xxh3;

const HOUR_MS: i64 = 3_600_000;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Use {
    /// The first of its hour, cloud time.
    pub time: String,
    /// The ARN of the role or user.
    pub identity: String,
    pub action: String,
    pub resource: String,
    pub allowed: bool,
    /// The kind of policy that allowed, or that denied explicitly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// The resource is another account's.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub foreign: bool,
}

/// What was written within the hour; forgotten as a whole when there is too much of it, which costs a repetition.
#[derive(Default)]
pub(crate) struct Uses {
    hours: HashMap<u64, i64>,
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
            let line = Use::of(identity, check, decided.at_ms);
            if self.is_new(&line, hour) && serde_json::to_writer(&mut *lines, &line).is_ok() {
                lines.push(b'\n');
                written += 1;
            }
        }
        written
    }

    fn is_new(&mut self, line: &Use, hour: i64) -> bool {
        if self.hours.len() >= USES_REMEMBERED {
            self.hours = HashMap::new();
        }
        self.hours.insert(line.hash(), hour) != Some(hour)
    }
}

impl Use {
    fn of(identity: &str, check: &Check, at_ms: i64) -> Use {
        let by = match &check.decision {
            Decision::Allow { by } => by.as_ref(),
            Decision::Deny { explicit, .. } => explicit.as_ref(),
        };
        Use {
            time: calendar::iso(at_ms),
            identity: identity.to_owned(),
            action: check.action.to_string(),
            resource: check.resource.clone(),
            allowed: check.decision.is_allowed(),
            by: by.map(|by| kind_name(by.kind).to_owned()),
            foreign: check.owner.is_some(),
        }
    }

    fn hash(&self) -> u64 {
        let mut hash = Xxh3::new();
        let by = self.by.as_deref().unwrap_or_default();
        for part in [&self.identity, &self.action, &self.resource, by] {
            hash.update(part.as_bytes());
            hash.update(&[0]);
        }
        hash.update(&[u8::from(self.allowed)]);
        hash.digest()
    }
}
