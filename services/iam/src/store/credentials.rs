//! Rows of what users prove themselves with beside access keys: passwords, second factors, certificates, keys of
//! other services.

use crate::entity::Entity;
use crate::error::Error;
use crate::passwords::PasswordHash;
use crate::rules::one_time::OneTime;
use crate::store::{all, named};
use aws::AccountId;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use service::{Owner, Table};
use store::{Key, Range, StoreError, Tx};

/// A user's password.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct LoginProfile {
    pub user: String,
    pub created_ms: i64,
    /// When the password was set.
    pub changed_ms: i64,
    pub reset_required: bool,
    pub password: PasswordHash,
    /// Those before it, the latest first.
    pub previous: Vec<PasswordHash>,
}

/// A virtual MFA device.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct MfaDevice {
    pub name: String,
    pub path: String,
    /// The serial number.
    pub arn: String,
    pub created_ms: i64,
    pub one_time: OneTime,
    /// Whose it is, and since when.
    pub user: Option<String>,
    pub enabled_ms: Option<i64>,
    pub tags: Vec<(String, String)>,
}

/// For TLS: a certificate whose private key is kept too.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct ServerCertificate {
    pub name: String,
    pub path: String,
    pub id: String,
    pub arn: String,
    pub created_ms: i64,
    pub expires_ms: i64,
    /// PEM, as are the next two.
    pub body: String,
    pub chain: Option<String>,
    pub private_key: String,
    pub tags: Vec<(String, String)>,
}

#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct SshPublicKey {
    pub id: String,
    pub user: String,
    pub created_ms: i64,
    pub active: bool,
    /// As OpenSSH writes it.
    pub body: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct SigningCertificate {
    pub id: String,
    pub user: String,
    pub created_ms: i64,
    pub active: bool,
    /// PEM.
    pub body: String,
}

/// A name and a password for one service.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct ServiceCredential {
    pub id: String,
    pub user: String,
    pub created_ms: i64,
    pub active: bool,
    pub service: String,
    pub service_user: String,
    pub password: PasswordHash,
}

pub const LOGIN_PROFILE: &str = "iam.login-profile";
pub const MFA_DEVICE: &str = "iam.mfa-device";
pub const MFA_DEVICE_OF: &str = "iam.mfa-device-of";
pub const SERVER_CERTIFICATE: &str = "iam.server-certificate";

pub fn tables() -> Vec<Table> {
    vec![
        Table::of::<LoginProfile>(LOGIN_PROFILE, Owner::Key).sealed(),
        Table::of::<MfaDevice>(MFA_DEVICE, Owner::Key).sealed(),
        Table::raw(MFA_DEVICE_OF, Owner::Key, |_| Ok(())),
        Table::of::<ServerCertificate>(SERVER_CERTIFICATE, Owner::Key).sealed(),
        Table::of::<SshPublicKey>(SshPublicKey::TABLE, Owner::Key),
        Table::of::<SigningCertificate>(SigningCertificate::TABLE, Owner::Key),
        Table::of::<ServiceCredential>(ServiceCredential::TABLE, Owner::Key).sealed(),
    ]
}

/// Something that a user has some of, each with an id.
pub trait Held: Serialize + DeserializeOwned + Send + Sync {
    const TABLE: &'static str;
    /// How many a user may have: AWS's default quota.
    const MAX: usize;
    /// The quota's name in AWS's message.
    const QUOTA: &'static str;

    fn id(&self) -> &str;
    fn user(&self) -> &str;
    fn user_mut(&mut self) -> &mut String;
    fn active_mut(&mut self) -> &mut bool;
    fn absent(id: &str) -> Error;

    fn key(account: &AccountId, user: &str, id: &str) -> Key {
        named(Self::TABLE, account, user).str(id)
    }
    fn of_user(account: &AccountId, user: &str) -> Range {
        Range::prefix(&named(Self::TABLE, account, user))
    }
}

macro_rules! held {
    ($row:ident, $table:literal, $max:literal, $quota:literal, $absent:literal) => {
        impl Held for $row {
            const TABLE: &'static str = $table;
            const MAX: usize = $max;
            const QUOTA: &'static str = $quota;

            fn id(&self) -> &str {
                &self.id
            }
            fn user(&self) -> &str {
                &self.user
            }
            fn user_mut(&mut self) -> &mut String {
                &mut self.user
            }
            fn active_mut(&mut self) -> &mut bool {
                &mut self.active
            }
            fn absent(id: &str) -> Error {
                Error::NoSuchEntity(format!($absent, id))
            }
        }
    };
}

held!(
    SshPublicKey,
    "iam.ssh-public-key",
    5,
    "SSHPublicKeysPerUser",
    "The Public Key with id {} cannot be found."
);
held!(
    SigningCertificate,
    "iam.signing-certificate",
    2,
    "SigningCertificatesPerUser",
    "The Certificate with id {} cannot be found."
);
held!(
    ServiceCredential,
    "iam.service-credential",
    2,
    "ServiceSpecificCredentialsPerUser",
    "No such credential {} exists"
);

pub fn login_profile(account: &AccountId, user: &str) -> Key {
    named(LOGIN_PROFILE, account, user)
}
pub fn mfa_device(account: &AccountId, serial: &str) -> Key {
    named(MFA_DEVICE, account, serial)
}
pub fn mfa_devices(account: &AccountId) -> Range {
    all(MFA_DEVICE, account)
}
/// The devices of a user; a row holds the serial number.
pub fn mfa_device_of(account: &AccountId, user: &str, serial: &str) -> Key {
    named(MFA_DEVICE_OF, account, user).str(serial)
}
pub fn mfa_devices_of(account: &AccountId, user: &str) -> Range {
    Range::prefix(&named(MFA_DEVICE_OF, account, user))
}
pub fn server_certificate(account: &AccountId, name: &str) -> Key {
    named(SERVER_CERTIFICATE, account, name)
}
pub fn server_certificates(account: &AccountId) -> Range {
    all(SERVER_CERTIFICATE, account)
}

/// What of a user's credentials stands in the way of its deletion, in AWS's words.
pub async fn hindrance(
    tx: &Tx,
    account: &AccountId,
    user: &str,
) -> Result<Option<&'static str>, StoreError> {
    if tx.get(&login_profile(account, user)).await?.is_some() {
        return Ok(Some("must delete login profile first"));
    }
    for (range, words) in [
        (mfa_devices_of(account, user), "must delete MFA device first"),
        (SigningCertificate::of_user(account, user), "must delete signing certificates first"),
        (SshPublicKey::of_user(account, user), "must delete SSH public keys first"),
        (
            ServiceCredential::of_user(account, user),
            "must delete service specific credentials first",
        ),
    ] {
        if !tx.range(range).await?.is_empty() {
            return Ok(Some(words));
        }
    }
    Ok(None)
}

/// Hands everything that a user has on to its new name.
pub async fn rename(tx: &Tx, account: &AccountId, old: &str, new: &str) -> Result<(), Error> {
    let profile = login_profile(account, old);
    if let Some(mut row) = tx.get_value::<LoginProfile>(&profile).await? {
        row.user = new.to_owned();
        tx.delete(&profile);
        tx.put_value(login_profile(account, new), &row);
    }
    for (index, serial) in tx.range(mfa_devices_of(account, old)).await? {
        let serial = String::from_utf8_lossy(&serial).into_owned();
        tx.delete(&index);
        tx.put(mfa_device_of(account, new, &serial), serial.clone());
        let key = mfa_device(account, &serial);
        if let Some(mut device) = tx.get_value::<MfaDevice>(&key).await? {
            device.user = Some(new.to_owned());
            tx.put_value(key, &device);
        }
    }
    rename_held::<SshPublicKey>(tx, account, old, new).await?;
    rename_held::<SigningCertificate>(tx, account, old, new).await?;
    rename_held::<ServiceCredential>(tx, account, old, new).await
}

async fn rename_held<H: Held>(
    tx: &Tx,
    account: &AccountId,
    old: &str,
    new: &str,
) -> Result<(), Error> {
    for (key, row) in tx.range(H::of_user(account, old)).await? {
        let mut row: H = serde_json::from_slice(&row).map_err(aws::Fault::internal)?;
        *row.user_mut() = new.to_owned();
        tx.delete(&key);
        tx.put_value(H::key(account, new, row.id()), &row);
    }
    Ok(())
}

/// The devices of a user, by serial number.
pub async fn devices_of(
    tx: &Tx,
    account: &AccountId,
    user: &str,
) -> Result<Vec<MfaDevice>, StoreError> {
    let mut devices = Vec::new();
    for (_, serial) in tx.range(mfa_devices_of(account, user)).await? {
        let key = MfaDevice::key(account, &String::from_utf8_lossy(&serial));
        devices.extend(tx.get_value::<MfaDevice>(&key).await?);
    }
    Ok(devices)
}
