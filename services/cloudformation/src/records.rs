//! What is kept of stacks: the stack, its resources, its events, the work in progress, change sets.

use std::collections::BTreeSet;
use std::fmt::Display;

use aws::Arn;
use indexmap::IndexMap;
use model_cloudformation::{ResourceStatus, StackStatus};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use service::Standing;

use crate::rules::template::Policy;

pub const STACK_TYPE: &str = "AWS::CloudFormation::Stack";

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Stack {
    /// Its ARN.
    pub id: String,
    pub name: String,
    #[serde(with = "text")]
    pub status: StackStatus,
    pub reason: Option<String>,
    pub settings: Settings,
    pub outputs: Vec<Output>,
    /// The exports of other stacks that it uses.
    pub imports: BTreeSet<String>,
    pub termination_protection: bool,
    pub timeout_minutes: Option<i32>,
    pub on_failure: OnFailure,
    pub parent_id: Option<String>,
    pub root_id: Option<String>,
    pub change_set_id: Option<String>,
    pub created_ms: i64,
    pub updated_ms: Option<i64>,
    pub deleted_ms: Option<i64>,
    /// How many events it has.
    pub events: u64,
    #[serde(default)]
    pub stable: Stable,
}

impl Stack {
    /// The settings that it can be rolled back to: its own, unless it failed and was left so.
    pub fn before_failure(&self) -> &Settings {
        match &self.stable {
            Stable::Before(settings) => settings,
            Stable::Itself | Stable::Never => &self.settings,
        }
    }

    /// Whether a text that led here means it: its whole ARN always (the id in it alone is not enough: service,
    /// partition and name count too), its name until it is deleted, which may have come since the name was looked up.
    pub fn is_meant_by(&self, name_or_id: &str) -> bool {
        let is_named = self.name == name_or_id && self.status != StackStatus::DeleteComplete;
        is_named || self.id == name_or_id
    }
}

/// What a stack whose last operation failed, and was left so, can be rolled back to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum Stable {
    /// To nothing but itself: its last operation did not fail, or was undone.
    #[default]
    Itself,
    /// What it was when it was last complete; the template of then is kept too.
    Before(Box<Settings>),
    /// It never was complete.
    Never,
}

/// What an update changes beside the template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    pub description: Option<String>,
    pub parameters: IndexMap<String, String>,
    /// Parameters whose values nobody is shown.
    pub masked: BTreeSet<String>,
    pub tags: Vec<(String, String)>,
    pub capabilities: Vec<String>,
    pub role_arn: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum OnFailure {
    #[default]
    Rollback,
    DoNothing,
    Delete,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Output {
    pub name: String,
    pub value: String,
    pub description: Option<String>,
    pub export_name: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Resource {
    pub logical_id: String,
    pub resource_type: String,
    pub physical_id: Option<String>,
    #[serde(with = "text")]
    pub status: ResourceStatus,
    pub reason: Option<String>,
    /// With functions answered.
    pub properties: Map<String, Value>,
    /// What `Fn::GetAtt` answers.
    pub attributes: Map<String, Value>,
    pub metadata: Option<Value>,
    pub deletion_policy: Policy,
    pub update_replace_policy: Policy,
    /// The resources that it refers to.
    pub needs: BTreeSet<String>,
    pub updated_ms: i64,
    /// The same for every attempt at one creation.
    pub token: String,
    /// Made by the work in progress; it goes if that is rolled back.
    pub fresh: bool,
    /// As it was before the work in progress.
    pub previous: Option<Box<Resource>>,
    /// A replacement that a rollback left over.
    pub leftover: Option<Box<Resource>>,
    /// A custom resource that waits for its function's answer.
    pub waiting: Option<Waiting>,
}

/// A question to a custom resource's function.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Waiting {
    /// In the address that the function answers to; nobody else knows it.
    pub secret: String,
    /// Whether the function has been told.
    pub asked: bool,
    pub until_ms: i64,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Event {
    pub event_id: String,
    pub logical_id: String,
    pub physical_id: Option<String>,
    pub resource_type: String,
    pub status: String,
    pub reason: Option<String>,
    /// JSON.
    pub properties: Option<String>,
    pub token: Option<String>,
    pub at_ms: i64,
}

/// A stack operation that is under way. It is all that is needed to go on after a crash.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Work {
    pub kind: Kind,
    pub phase: Phase,
    pub actor: Actor,
    /// `ClientRequestToken`
    pub token: Option<String>,
    /// The settings to be, for creations and updates.
    pub next: Settings,
    /// What is finished in this phase.
    pub done: BTreeSet<String>,
    /// What has failed, and why.
    pub failed: IndexMap<String, String>,
    /// Why the phase was entered, for the stack's status.
    pub reason: Option<String>,
    /// Resources that a deletion or a rollback leaves alone.
    pub skipped: BTreeSet<String>,
    pub deadline_ms: Option<i64>,
    pub disable_rollback: bool,
    /// Whether a rollback takes away what it made in spite of the policy `Retain`.
    #[serde(default)]
    pub retain_except_on_create: bool,
    /// The change set that is executed.
    #[serde(default)]
    pub change_set_id: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    Create,
    Update,
    Delete,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Phase {
    /// Makes and changes resources.
    Forward,
    /// After a successful update: takes away what is not needed any more.
    CleanUp,
    /// After a failed update: puts resources back.
    Restore,
    /// After that: takes away what the update had made.
    CleanUpRestored,
    /// Takes away everything: a deletion, or the rollback of a creation.
    Remove,
}

/// On whose behalf the work is done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Actor {
    /// The stack's service role.
    Assumes { role: Arn },
    #[serde(untagged)]
    Caller(Standing),
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ChangeSet {
    /// Its ARN.
    pub id: String,
    pub name: String,
    pub stack_id: String,
    pub description: Option<String>,
    pub is_creation: bool,
    pub settings: Settings,
    pub template: Text,
    pub status: String,
    pub reason: Option<String>,
    pub execution_status: String,
    pub on_failure: OnFailure,
    pub created_ms: i64,
    pub changes: Vec<Change>,
}

/// A template, as it was given and as it became.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Text {
    pub body: String,
    pub processed: Value,
}

/// One line of a change set.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Change {
    pub action: String,
    pub logical_id: String,
    pub physical_id: Option<String>,
    pub resource_type: String,
    pub replacement: Option<String>,
    /// Property names, each with what its change demands.
    pub details: Vec<(String, String)>,
}

/// Enumerations of the model as their text.
mod text {
    use super::Display;
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<T: Display, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(value)
    }

    pub fn deserialize<'de, T, D>(from: D) -> Result<T, D::Error>
    where
        T: for<'a> From<&'a str>,
        D: Deserializer<'de>,
    {
        Ok(T::from(String::deserialize(from)?.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::Actor;
    use service::Standing;

    /// As stacks were kept before callers had a type of their own.
    #[test]
    fn earlier_rows_are_read() {
        let user = r#"{"User":{"account":"123456789012","arn":"arn:aws:iam::123456789012:user/a","user_id":"A"}}"#;
        let role = r#"{"Role":{"account":"123456789012","arn":"arn:aws:sts::123456789012:assumed-role/r/s",
            "role":"arn:aws:iam::123456789012:role/r","role_id":"R","tags":[["a","b"]],"mfa":true}}"#;
        let root = r#"{"Root":{"account":"123456789012"}}"#;
        for row in [user, role, root] {
            let read: Actor = serde_json::from_str(row).unwrap();
            assert!(matches!(read, Actor::Caller(_)), "{row}");
            let again = serde_json::to_string(&read).unwrap();
            assert_eq!(serde_json::from_str::<Actor>(&again).unwrap(), read);
        }
        let account = "123456789012".to_owned();
        let caller = Actor::Caller(Standing::Root { account });
        assert_eq!(serde_json::to_string(&caller).unwrap(), root);
        let assumes = r#"{"Assumes":{"role":"arn:aws:iam::123456789012:role/r"}}"#;
        assert!(matches!(serde_json::from_str(assumes).unwrap(), Actor::Assumes { .. }));
    }
}
