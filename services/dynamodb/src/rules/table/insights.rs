//! Contributor insights of a table or global index: which of its keys are counted, and by which rules.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/contributorinsights_HowItWorks.html>

use super::{Index, KeySchema, Table};
use serde::{Deserialize, Serialize};

/// What was last asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Insights {
    pub status: Status,
    pub mode: Mode,
    /// When its rules were made; in their names.
    pub since_ms: i64,
    pub changed_ms: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    Enabled,
    Disabled,
    /// The account had too many rules; nothing but another request changes it.
    Failed,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mode {
    #[default]
    AccessedAndThrottledKeys,
    ThrottledKeys,
}

impl Mode {
    /// The rules of a table or index with such keys.
    pub fn kinds(self, key: &KeySchema) -> &'static [&'static str] {
        match (self, key.sort.is_some()) {
            (Mode::AccessedAndThrottledKeys, true) => &["PKC", "SKC", "PKT", "SKT"],
            (Mode::AccessedAndThrottledKeys, false) => &["PKC", "PKT"],
            (Mode::ThrottledKeys, true) => &["PKT", "SKT"],
            (Mode::ThrottledKeys, false) => &["PKT"],
        }
    }
}

impl Table {
    /// The insights of the table, or of its global index.
    pub fn insights_of<'a>(&'a self, index: Option<&'a Index>) -> Option<&'a Insights> {
        index.map_or(&self.insights, |index| &index.insights).as_ref()
    }

    /// The names of the rules that count for the table, or for its global index.
    pub fn rules(&self, index: Option<&Index>) -> Vec<String> {
        let insights = self.insights_of(index).filter(|known| known.status == Status::Enabled);
        let Some(insights) = insights else { return Vec::new() };
        let name = match index {
            Some(index) => format!("{}-{}", self.name, index.name),
            None => self.name.clone(),
        };
        let key = index.map_or(&self.key, |index| &index.key);
        let rule = |kind: &&str| {
            format!("DynamoDBContributorInsights-{kind}-{name}-{}", insights.since_ms)
        };
        insights.mode.kinds(key).iter().map(rule).collect()
    }

    /// How many rules count for the table and all of its indexes.
    pub fn rule_count(&self) -> usize {
        let of_indexes = self.global_indexes().map(|index| self.rules(Some(index)).len());
        self.rules(None).len() + of_indexes.sum::<usize>()
    }
}
