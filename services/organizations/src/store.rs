//! Tables and rows of organisations: the only file that names them.
//!
//! An organisation's rows are its management account's. [`MemberOf`] is the member's own: an account belongs to an
//! organisation where both say so, so that an account that moves to another cloud is bound by nothing there.

use aws::AccountId;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use service::{Owner, Table};
use std::future::Future;
use store::{Key, Range, Snapshot, StoreError, Tx};

pub type Tags = Vec<(String, String)>;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Organization {
    /// `o-a1b2c3d4e5`
    pub id: String,
    /// The management account.
    pub management: String,
    /// `r-ab12`
    pub root: String,
    /// Service control policies are in force.
    pub service_control: bool,
    pub created_ms: i64,
    /// The root's.
    pub root_tags: Tags,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unit {
    /// `ou-ab12-11111111`
    pub id: String,
    pub name: String,
    /// The root or a unit.
    pub parent: String,
    pub tags: Tags,
}

/// An account of an organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Member {
    pub id: String,
    pub name: String,
    pub email: String,
    pub parent: String,
    pub joined_ms: i64,
    /// When it was closed, if it was.
    pub closed_ms: Option<i64>,
    pub tags: Tags,
}

/// A service control policy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Policy {
    /// `p-a1b2c3d4`
    pub id: String,
    pub name: String,
    pub description: String,
    pub content: String,
    pub tags: Tags,
}

/// That a policy is attached to a root, a unit or an account; it stands in two tables.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attachment {
    pub policy: String,
    pub target: String,
}

/// What became of a `CreateAccount`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Creation {
    /// `car-…`
    pub id: String,
    pub name: String,
    pub at_ms: i64,
    /// The account, or why there is none.
    pub outcome: Result<String, String>,
}

/// In which organisation an account is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MemberOf {
    pub management: String,
    pub organization: String,
}

const ORGANIZATION: &str = "organizations.organization";
const UNIT: &str = "organizations.unit";
const ACCOUNT: &str = "organizations.account";
const POLICY: &str = "organizations.policy";
/// By target, then policy.
const ATTACHMENT: &str = "organizations.attachment";
/// By policy, then target.
const TARGET: &str = "organizations.target";
const CREATION: &str = "organizations.creation";
const MEMBER_OF: &str = "organizations.member-of";

/// Every table, and whose its rows are.
pub fn tables() -> Vec<Table> {
    vec![
        Table::of::<Organization>(ORGANIZATION, Owner::Key),
        Table::of::<Unit>(UNIT, Owner::Key),
        Table::of::<Member>(ACCOUNT, Owner::Key),
        Table::of::<Policy>(POLICY, Owner::Key),
        Table::of::<Attachment>(ATTACHMENT, Owner::Key),
        Table::of::<Attachment>(TARGET, Owner::Key),
        Table::of::<Creation>(CREATION, Owner::Key),
        Table::of::<MemberOf>(MEMBER_OF, Owner::Key),
    ]
}

pub fn organization(management: &str) -> Key {
    Key::new(ORGANIZATION).str(management)
}
pub fn unit(management: &str, id: &str) -> Key {
    Key::new(UNIT).str(management).str(id)
}
pub fn units(management: &str) -> Range {
    all(UNIT, management)
}
pub fn account(management: &str, id: &str) -> Key {
    Key::new(ACCOUNT).str(management).str(id)
}
pub fn accounts(management: &str) -> Range {
    all(ACCOUNT, management)
}
pub fn policy(management: &str, id: &str) -> Key {
    Key::new(POLICY).str(management).str(id)
}
pub fn policies(management: &str) -> Range {
    all(POLICY, management)
}
pub fn attachment(management: &str, target: &str, policy: &str) -> Key {
    Key::new(ATTACHMENT).str(management).str(target).str(policy)
}
pub fn attachments(management: &str) -> Range {
    all(ATTACHMENT, management)
}
pub fn attachments_of(management: &str, target: &str) -> Range {
    Range::prefix(&Key::new(ATTACHMENT).str(management).str(target))
}
pub fn target(management: &str, policy: &str, target: &str) -> Key {
    Key::new(TARGET).str(management).str(policy).str(target)
}
pub fn targets(management: &str) -> Range {
    all(TARGET, management)
}
pub fn targets_of(management: &str, policy: &str) -> Range {
    Range::prefix(&Key::new(TARGET).str(management).str(policy))
}
pub fn creation(management: &str, id: &str) -> Key {
    Key::new(CREATION).str(management).str(id)
}
pub fn creations(management: &str) -> Range {
    all(CREATION, management)
}
pub fn member_of(account: &str) -> Key {
    Key::new(MEMBER_OF).str(account)
}

/// Every row of every organisation, for checks.
pub fn every_organization() -> Range {
    Range::prefix(&Key::new(ORGANIZATION))
}

fn all(table: &str, management: &str) -> Range {
    Range::prefix(&Key::new(table).str(management))
}

/// Everything of an organisation, whose members are gone.
pub async fn clear(tx: &Tx, management: &str) -> Result<(), StoreError> {
    for table in [ORGANIZATION, UNIT, ACCOUNT, POLICY, ATTACHMENT, TARGET, CREATION] {
        tx.clear_prefix(&Key::new(table).str(management)).await?;
    }
    Ok(())
}

/// Attaches a policy; nothing happens if it is attached.
pub fn attach(tx: &Tx, management: &str, target_id: &str, policy_id: &str) {
    let row = Attachment { policy: policy_id.into(), target: target_id.into() };
    tx.put_value(attachment(management, target_id, policy_id), &row);
    tx.put_value(target(management, policy_id, target_id), &row);
}

pub fn detach(tx: &Tx, management: &str, target_id: &str, policy_id: &str) {
    tx.delete(&attachment(management, target_id, policy_id));
    tx.delete(&target(management, policy_id, target_id));
}

/// Says, once this transaction is committed, that decisions may be other ones.
pub fn changed(tx: &Tx) {
    tx.signal(<dyn service::Identities>::CHANGED);
}

/// Where rows are read: within a transaction, or as of one moment.
pub trait Rows: Sync {
    fn value<T: DeserializeOwned>(
        &self,
        key: &Key,
    ) -> impl Future<Output = Result<Option<T>, StoreError>> + Send;

    fn rows(
        &self,
        range: Range,
    ) -> impl Future<Output = Result<Vec<(Key, bytes::Bytes)>, StoreError>> + Send;
}

macro_rules! rows {
    ($place:ty) => {
        impl Rows for $place {
            fn value<T: DeserializeOwned>(
                &self,
                key: &Key,
            ) -> impl Future<Output = Result<Option<T>, StoreError>> + Send {
                self.get_value(key)
            }

            fn rows(
                &self,
                range: Range,
            ) -> impl Future<Output = Result<Vec<(Key, bytes::Bytes)>, StoreError>> + Send {
                self.range(range)
            }
        }
    };
}

rows!(Tx);
rows!(Snapshot);

/// The organisation of an account, as both the account and the organisation say.
pub async fn of_account(
    at: &impl Rows,
    of: &AccountId,
) -> Result<Option<(Organization, Member)>, aws::Fault> {
    let Some(said) = at.value::<MemberOf>(&member_of(of.as_str())).await? else {
        return Ok(None);
    };
    let row = at.value::<Organization>(&organization(&said.management)).await?;
    let Some(row) = row.filter(|row| row.id == said.organization) else { return Ok(None) };
    let member = at.value::<Member>(&account(&said.management, of.as_str())).await?;
    Ok(member.map(|member| (row, member)))
}
