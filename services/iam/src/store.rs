//! Tables and rows of identities: the only file that names them.
//!
//! IAM is global to an account, so no key names a region. Access keys and sessions are global to the cloud: a
//! request names only its access key.

pub mod credentials;

use auth::policy::Meant;
use aws::AccountId;
use serde::{Deserialize, Serialize};
use service::{Owner, Table, json};
use std::collections::BTreeMap;
use store::{Inspection, Key, Range, StoreError, Timer, Tx};

/// What users, groups and roles have in common.
#[derive(Clone, Debug, Default, Serialize, Deserialize, PartialEq)]
pub struct Attached {
    /// Inline policies: name to document.
    pub inline: BTreeMap<String, String>,
    /// ARNs of managed policies, in the order of attaching.
    pub managed: Vec<String>,
    /// ARN of the permissions boundary.
    pub boundary: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct User {
    pub name: String,
    pub path: String,
    pub id: String,
    pub arn: String,
    pub created_ms: i64,
    pub tags: Vec<(String, String)>,
    pub policies: Attached,
    pub groups: Vec<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct Group {
    pub name: String,
    pub path: String,
    pub id: String,
    pub arn: String,
    pub created_ms: i64,
    pub policies: Attached,
}

#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct Role {
    pub name: String,
    pub path: String,
    pub id: String,
    pub arn: String,
    pub created_ms: i64,
    /// The policy that says who may assume it.
    pub trust: String,
    /// Whom that means.
    #[serde(default, skip_serializing_if = "Meant::is_empty")]
    pub meant: Meant,
    pub description: Option<String>,
    /// The longest session, seconds.
    pub session_max_s: i32,
    pub tags: Vec<(String, String)>,
    pub policies: Attached,
}

#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct PolicyVersion {
    pub id: String,
    pub document: String,
    pub created_ms: i64,
}

#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct ManagedPolicy {
    pub name: String,
    pub path: String,
    pub id: String,
    pub arn: String,
    pub description: Option<String>,
    pub created_ms: i64,
    pub updated_ms: i64,
    pub default_version: String,
    /// The number that the next version takes.
    pub next_version: u32,
    pub versions: Vec<PolicyVersion>,
    pub tags: Vec<(String, String)>,
}

impl ManagedPolicy {
    pub fn default_document(&self) -> Option<&str> {
        let version = self.versions.iter().find(|version| version.id == self.default_version)?;
        Some(&version.document)
    }
}

#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct AccessKey {
    pub id: String,
    pub secret: String,
    pub account: String,
    /// None: the account's root.
    pub user: Option<String>,
    pub active: bool,
    pub created_ms: i64,
}

/// A temporary credential.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct SessionRow {
    pub access_key_id: String,
    pub secret: String,
    pub token: String,
    pub account: String,
    pub of: SessionOf,
    pub issued_ms: i64,
    pub expires_ms: i64,
    /// Session policies: name and document.
    pub policies: Vec<(String, String)>,
    pub tags: Vec<(String, String)>,
    /// The keys of those tags that a session opened from this one inherits.
    pub transitive_tags: Vec<String>,
    /// Opened with a second factor.
    #[serde(default)]
    pub mfa: bool,
    /// Condition keys that its requests carry.
    #[serde(default)]
    pub keys: Vec<(String, Vec<String>)>,
}

/// Whose session it is.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub enum SessionOf {
    Role {
        role_arn: String,
        role_id: String,
        session_arn: String,
    },
    User {
        name: String,
        id: String,
    },
    /// `user` is the name and the id of who opened it; none: the root.
    Federated {
        name: String,
        user: Option<(String, String)>,
    },
    Root,
}

#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct InstanceProfile {
    pub name: String,
    pub path: String,
    pub id: String,
    pub arn: String,
    pub created_ms: i64,
    /// AWS allows one.
    pub role: Option<String>,
    pub tags: Vec<(String, String)>,
}

/// Who issues web identities that this account believes.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct OidcProvider {
    pub arn: String,
    /// Its issuer, exactly as tokens name it.
    pub url: String,
    /// The audiences that are taken.
    pub client_ids: Vec<String>,
    /// SHA-1 of certificates, in lower case.
    pub thumbprints: Vec<String>,
    pub created_ms: i64,
    pub tags: Vec<(String, String)>,
}

#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct SamlProvider {
    pub arn: String,
    pub uuid: String,
    /// XML.
    pub metadata: String,
    pub created_ms: i64,
    pub valid_until_ms: i64,
    pub tags: Vec<(String, String)>,
}

/// That an entity uses a managed policy.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct Usage {
    /// `user`, `group` or `role`.
    pub noun: String,
    pub name: String,
    pub id: String,
    /// As a permissions boundary, not as a policy.
    pub boundary: bool,
}

/// An account of this cloud.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct Account {
    pub id: String,
    pub name: String,
    pub created_ms: i64,
    pub alias: Option<String>,
}

/// What an account demands of passwords.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct PasswordPolicy {
    pub length_min: i32,
    pub symbols: bool,
    pub numbers: bool,
    pub upper_case: bool,
    pub lower_case: bool,
    /// Users may change their own.
    pub users_change: bool,
    pub age_max_days: Option<i32>,
    /// How many earlier ones may not be taken again.
    pub reuse_prevention: Option<i32>,
    pub hard_expiry: Option<bool>,
}

#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct CredentialReport {
    /// CSV.
    pub text: String,
    pub at_ms: i64,
}

/// That a service-linked role was deleted; the key is the task's id.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct RoleDeletion {
    pub ended_ms: i64,
}

/// The last use of an access key or a role that was noted.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct Use {
    pub account: String,
    pub at_ms: i64,
    pub service: String,
    pub region: String,
}

pub const ACCOUNT: &str = "iam.account";
pub const USER: &str = "iam.user";
pub const GROUP: &str = "iam.group";
pub const ROLE: &str = "iam.role";
pub const POLICY: &str = "iam.policy";
pub const INSTANCE_PROFILE: &str = "iam.instance-profile";
pub const OIDC_PROVIDER: &str = "iam.oidc-provider";
pub const SAML_PROVIDER: &str = "iam.saml-provider";
pub const USAGE: &str = "iam.usage";
pub const MEMBER: &str = "iam.member";
pub const ACCESS_KEY_OF: &str = "iam.access-key-of";
pub const ACCESS_KEY: &str = "iam.access-key";
pub const LAST_USE: &str = "iam.last-use";
pub const PASSWORD_POLICY: &str = "iam.password-policy";
pub const CREDENTIAL_REPORT: &str = "iam.credential-report";
pub const ROLE_DELETION: &str = "iam.role-deletion";
pub const SESSION: &str = "iam.session";

/// Every table, and whose its rows are.
pub fn tables() -> Vec<Table> {
    let mut tables = vec![
        Table::of::<Account>(ACCOUNT, Owner::Key),
        Table::of::<User>(USER, Owner::Key),
        Table::of::<Group>(GROUP, Owner::Key),
        Table::of::<Role>(ROLE, Owner::Key),
        Table::of::<ManagedPolicy>(POLICY, Owner::Key),
        Table::of::<InstanceProfile>(INSTANCE_PROFILE, Owner::Key),
        Table::of::<OidcProvider>(OIDC_PROVIDER, Owner::Key),
        Table::of::<SamlProvider>(SAML_PROVIDER, Owner::Key),
        Table::of::<Usage>(USAGE, Owner::Key),
        Table::raw(MEMBER, Owner::Key, |_| Ok(())),
        Table::raw(ACCESS_KEY_OF, Owner::Key, |_| Ok(())),
        Table::of::<AccessKey>(ACCESS_KEY, Owner::Row(|row| Ok(json::<AccessKey>(row)?.account)))
            .sealed(),
        Table::of::<Use>(LAST_USE, Owner::Row(|row| Ok(json::<Use>(row)?.account))),
        Table::of::<PasswordPolicy>(PASSWORD_POLICY, Owner::Key),
        Table::of::<CredentialReport>(CREDENTIAL_REPORT, Owner::Key),
        Table::of::<SessionRow>(SESSION, Owner::Row(|row| Ok(json::<SessionRow>(row)?.account)))
            .sealed(),
        Table::of::<RoleDeletion>(ROLE_DELETION, Owner::Key),
    ];
    tables.extend(credentials::tables());
    tables
}

/// A session's timer is its account's.
pub fn account_of(inspection: &Inspection, timer: &Timer) -> Result<Option<String>, StoreError> {
    let row: Option<SessionRow> = inspection.get_value(&session(&timer.key))?;
    Ok(row.map(|row| row.account))
}

/// Every row of a table.
pub fn every(table: &str) -> Range {
    Range::prefix(&Key::new(table))
}

pub fn user(account: &AccountId, name: &str) -> Key {
    named(USER, account, name)
}
pub fn group(account: &AccountId, name: &str) -> Key {
    named(GROUP, account, name)
}
pub fn role(account: &AccountId, name: &str) -> Key {
    named(ROLE, account, name)
}
pub fn instance_profile(account: &AccountId, name: &str) -> Key {
    named(INSTANCE_PROFILE, account, name)
}
pub fn policy(account: &AccountId, name: &str) -> Key {
    named(POLICY, account, name)
}
pub fn users(account: &AccountId) -> Range {
    all(USER, account)
}
pub fn groups(account: &AccountId) -> Range {
    all(GROUP, account)
}
pub fn roles(account: &AccountId) -> Range {
    all(ROLE, account)
}
pub fn policies(account: &AccountId) -> Range {
    all(POLICY, account)
}
pub fn instance_profiles(account: &AccountId) -> Range {
    all(INSTANCE_PROFILE, account)
}
/// By its ARN.
pub fn oidc_provider(account: &AccountId, arn: &str) -> Key {
    Key::new(OIDC_PROVIDER).account(account).str(arn)
}
pub fn oidc_providers(account: &AccountId) -> Range {
    all(OIDC_PROVIDER, account)
}
/// By its ARN.
pub fn saml_provider(account: &AccountId, arn: &str) -> Key {
    Key::new(SAML_PROVIDER).account(account).str(arn)
}
pub fn saml_providers(account: &AccountId) -> Range {
    all(SAML_PROVIDER, account)
}
pub fn access_key(id: &str) -> Key {
    Key::new(ACCESS_KEY).str(id)
}
/// The keys of a user, so that they can be listed.
pub fn access_key_of(account: &AccountId, user: &str, id: &str) -> Key {
    Key::new(ACCESS_KEY_OF).account(account).str(user).str(id)
}
pub fn access_keys_of(account: &AccountId, user: &str) -> Range {
    Range::prefix(&Key::new(ACCESS_KEY_OF).account(account).str(user))
}
/// Of an access key, by its id, or of a role, by its own.
pub fn last_use(id: &str) -> Key {
    Key::new(LAST_USE).str(id)
}
pub fn password_policy(account: &AccountId) -> Key {
    Key::new(PASSWORD_POLICY).account(account)
}
pub fn credential_report(account: &AccountId) -> Key {
    Key::new(CREDENTIAL_REPORT).account(account)
}
pub fn role_deletion(account: &AccountId, task: &str) -> Key {
    Key::new(ROLE_DELETION).account(account).str(task)
}
pub fn role_deletions(account: &AccountId) -> Range {
    all(ROLE_DELETION, account)
}
pub fn session(access_key_id: &str) -> Key {
    Key::new(SESSION).str(access_key_id)
}
pub fn account(id: &str) -> Key {
    Key::new(ACCOUNT).str(id)
}
pub fn accounts() -> Range {
    Range::prefix(&Key::new(ACCOUNT))
}

/// Names are unique without regard to case; the row keeps the case it was made with.
fn named(table: &str, account: &AccountId, name: &str) -> Key {
    Key::new(table).account(account).str(&name.to_ascii_lowercase())
}

fn all(table: &str, account: &AccountId) -> Range {
    Range::prefix(&Key::new(table).account(account))
}

/// Who uses a managed policy.
pub fn usage(account: &AccountId, policy: &str, usage: &Usage) -> Key {
    let how = if usage.boundary { "boundary" } else { "policy" };
    let key = Key::new(USAGE).account(account).str(policy).str(&usage.noun).str(how);
    key.str(&usage.name.to_ascii_lowercase())
}
pub fn usages(account: &AccountId, policy: &str) -> Range {
    Range::prefix(&Key::new(USAGE).account(account).str(policy))
}
/// The users of a group; a row holds the user's name.
pub fn member(account: &AccountId, group: &str, user: &str) -> Key {
    let key = Key::new(MEMBER).account(account).str(&group.to_ascii_lowercase());
    key.str(&user.to_ascii_lowercase())
}
pub fn members(account: &AccountId, group: &str) -> Range {
    Range::prefix(&Key::new(MEMBER).account(account).str(&group.to_ascii_lowercase()))
}

/// Says, once this transaction is committed, that credentials or grants have changed.
pub fn changed(tx: &Tx) {
    tx.signal(<dyn service::Identities>::CHANGED);
}
