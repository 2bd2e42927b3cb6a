//! What users, groups, roles, managed policies and instance profiles have in common, so that tags, paths,
//! attached policies and boundaries are written once.

use crate::error::Error;
use crate::service_linked;
use crate::store::credentials::{
    MfaDevice, ServerCertificate, mfa_device, mfa_devices, server_certificate, server_certificates,
};
use crate::store::{
    self as rows, Attached, Group, InstanceProfile, ManagedPolicy, OidcProvider, Role,
    SamlProvider, Usage, User,
};
use aws::AccountId;
use serde::Serialize;
use serde::de::DeserializeOwned;
use service::Ctx;
use store::{Key, Range, Tx};

/// A named thing of an account.
pub trait Entity: Serialize + DeserializeOwned + Send + Sync {
    /// Its word in ARNs.
    const NOUN: &'static str;
    /// How many an account may have: AWS's default quota.
    const MAX: usize;
    /// The quota's name in AWS's message.
    const QUOTA: &'static str;

    fn key(account: &AccountId, name: &str) -> Key;
    fn all(account: &AccountId) -> Range;
    fn name(&self) -> &str;
    fn path(&self) -> &str;
    fn arn(&self) -> &str;
    fn id(&self) -> &str;
    fn tags(&self) -> &[(String, String)];
    fn absent(name: &str) -> Error;
    fn present(name: &str) -> Error;
}

/// Providers are named by their ARNs, which hold everything else.
macro_rules! provider {
    ($row:ident, $noun:literal, $max:literal, $quota:literal, $key:ident, $all:ident, $what:literal) => {
        impl Entity for $row {
            const NOUN: &'static str = $noun;
            const MAX: usize = $max;
            const QUOTA: &'static str = $quota;

            fn key(account: &AccountId, arn: &str) -> Key {
                rows::$key(account, arn)
            }
            fn all(account: &AccountId) -> Range {
                rows::$all(account)
            }
            fn name(&self) -> &str {
                &self.arn
            }
            fn path(&self) -> &str {
                "/"
            }
            fn arn(&self) -> &str {
                &self.arn
            }
            fn id(&self) -> &str {
                &self.arn
            }
            fn tags(&self) -> &[(String, String)] {
                &self.tags
            }
            fn absent(arn: &str) -> Error {
                Error::NoSuchEntity(format!("{} not found for arn {arn}", $what))
            }
            fn present(arn: &str) -> Error {
                Error::EntityAlreadyExists(format!("{} already exists for arn {arn}", $what))
            }
        }
    };
}

provider!(
    OidcProvider,
    "oidc-provider",
    100,
    "OpenIdConnectProvidersPerAccount",
    oidc_provider,
    oidc_providers,
    "OpenIDConnect Provider"
);
provider!(
    SamlProvider,
    "saml-provider",
    100,
    "SAMLProvidersPerAccount",
    saml_provider,
    saml_providers,
    "Manifest"
);

/// One that can be tagged.
pub trait Tagged: Entity {
    /// Its name, in what an operation names it by: that, or its ARN.
    fn name_in(id: &str) -> &str {
        crate::identities::last(id)
    }
    fn tags_mut(&mut self) -> &mut Vec<(String, String)>;
}

/// One that holds policies.
pub trait Holder: Entity {
    /// Characters of all inline policies together.
    const INLINE_MAX: usize;
    /// The quota's name for attached policies.
    const ATTACHED_QUOTA: &'static str;

    fn policies(&self) -> &Attached;
    fn policies_mut(&mut self) -> &mut Attached;
}

macro_rules! entity {
    ($row:ident, $noun:literal, $max:literal, $quota:literal, $key:path, $all:path, $tags:expr) => {
        impl Entity for $row {
            const NOUN: &'static str = $noun;
            const MAX: usize = $max;
            const QUOTA: &'static str = $quota;

            fn key(account: &AccountId, name: &str) -> Key {
                $key(account, name)
            }
            fn all(account: &AccountId) -> Range {
                $all(account)
            }
            fn name(&self) -> &str {
                &self.name
            }
            fn path(&self) -> &str {
                &self.path
            }
            fn arn(&self) -> &str {
                &self.arn
            }
            fn id(&self) -> &str {
                &self.id
            }
            fn tags(&self) -> &[(String, String)] {
                let tags: fn(&$row) -> &[(String, String)] = $tags;
                tags(self)
            }
            fn absent(name: &str) -> Error {
                absent($noun, name)
            }
            fn present(name: &str) -> Error {
                present($noun, name)
            }
        }
    };
}

entity!(User, "user", 5000, "UsersPerAccount", rows::user, rows::users, |row| &row.tags);
entity!(Group, "group", 300, "GroupsPerAccount", rows::group, rows::groups, |_| &[]);
entity!(Role, "role", 1000, "RolesPerAccount", rows::role, rows::roles, |row| &row.tags);
entity!(ManagedPolicy, "policy", 1500, "PoliciesPerAccount", rows::policy, rows::policies, |row| {
    &row.tags
});
entity!(
    InstanceProfile,
    "instance-profile",
    1000,
    "InstanceProfilesPerAccount",
    rows::instance_profile,
    rows::instance_profiles,
    |row| &row.tags
);
entity!(
    ServerCertificate,
    "server-certificate",
    20,
    "ServerCertificatesPerAccount",
    server_certificate,
    server_certificates,
    |row| &row.tags
);

/// Named by its serial number, which is its ARN: two may have one name under two paths.
impl Entity for MfaDevice {
    const NOUN: &'static str = "mfa";
    const MAX: usize = User::MAX;
    const QUOTA: &'static str = "MFADevices";

    fn key(account: &AccountId, serial: &str) -> Key {
        mfa_device(account, serial)
    }
    fn all(account: &AccountId) -> Range {
        mfa_devices(account)
    }
    fn name(&self) -> &str {
        self.arn()
    }
    fn path(&self) -> &str {
        &self.path
    }
    fn arn(&self) -> &str {
        &self.arn
    }
    fn id(&self) -> &str {
        self.arn()
    }
    fn tags(&self) -> &[(String, String)] {
        &self.tags
    }
    fn absent(serial: &str) -> Error {
        Error::NoSuchEntity(format!("VirtualMFADevice with serial number {serial} doesn't exist."))
    }
    fn present(_serial: &str) -> Error {
        let message = "MFADevice entity at the same path and name already exists.";
        Error::EntityAlreadyExists(message.into())
    }
}

macro_rules! tagged {
    ($($row:ident)*) => {$(
        impl Tagged for $row {
            fn tags_mut(&mut self) -> &mut Vec<(String, String)> {
                &mut self.tags
            }
        }
    )*};
}

tagged!(User Role ManagedPolicy InstanceProfile ServerCertificate);

macro_rules! tagged_by_arn {
    ($($row:ident)*) => {$(
        impl Tagged for $row {
            fn name_in(id: &str) -> &str {
                id
            }
            fn tags_mut(&mut self) -> &mut Vec<(String, String)> {
                &mut self.tags
            }
        }
    )*};
}

tagged_by_arn!(OidcProvider SamlProvider);

macro_rules! holder {
    ($row:ident, $inline:literal, $quota:literal) => {
        impl Holder for $row {
            const INLINE_MAX: usize = $inline;
            const ATTACHED_QUOTA: &'static str = $quota;

            fn policies(&self) -> &Attached {
                &self.policies
            }
            fn policies_mut(&mut self) -> &mut Attached {
                &mut self.policies
            }
        }
    };
}

holder!(User, 2048, "AttachedPoliciesPerUser");
holder!(Group, 5120, "AttachedPoliciesPerGroup");
holder!(Role, 10_240, "AttachedPoliciesPerRole");

fn absent(noun: &str, name: &str) -> Error {
    Error::NoSuchEntity(match noun {
        "instance-profile" => format!("Instance Profile {name} cannot be found."),
        "policy" => format!("Policy {name} was not found."),
        "server-certificate" => {
            format!("The Server Certificate with name {name} cannot be found.")
        }
        _ => format!("The {noun} with name {name} cannot be found."),
    })
}

fn present(noun: &str, name: &str) -> Error {
    Error::EntityAlreadyExists(match noun {
        "instance-profile" => format!("Instance Profile {name} already exists."),
        "policy" => {
            format!("A policy called {name} already exists. Duplicate names are not allowed.")
        }
        "server-certificate" => {
            format!("The Server Certificate with name {name} already exists.")
        }
        "user" => format!("User with name {name} already exists."),
        "group" => format!("Group with name {name} already exists."),
        _ => format!("Role with name {name} already exists."),
    })
}

/// The entity of this name, as of now.
pub async fn find<E: Entity>(ctx: &Ctx, name: &str) -> Result<E, Error> {
    let row = ctx.store().get_value::<E>(&E::key(ctx.account(), name)).await?;
    row.filter(|row| row.name() == name).ok_or_else(|| E::absent(name))
}

/// The entity of this name, as the transaction sees it.
pub async fn find_in<E: Entity>(tx: &Tx, account: &AccountId, name: &str) -> Result<E, Error> {
    let row = tx.get_value::<E>(&E::key(account, name)).await?;
    row.filter(|row| row.name() == name).ok_or_else(|| E::absent(name))
}

/// Every entity of the account, by name.
pub async fn all<E: Entity>(ctx: &Ctx) -> Result<Vec<E>, Error> {
    let rows = ctx.store().range(E::all(ctx.account())).await?;
    let decoded = rows.iter().map(|(_, row)| serde_json::from_slice(row));
    Ok(decoded.collect::<Result<_, _>>().map_err(aws::Fault::internal)?)
}

/// Puts a new entity, whose name must be free.
pub async fn create<E: Entity>(tx: &Tx, account: &AccountId, row: &E) -> Result<(), Error> {
    let key = E::key(account, row.name());
    if tx.get(&key).await?.is_some() {
        return Err(E::present(row.name()));
    }
    if tx.range(E::all(account)).await?.len() >= E::MAX {
        return Err(Error::quota(E::QUOTA, E::MAX));
    }
    tx.put_value(key, row);
    rows::changed(tx);
    Ok(())
}

/// Changes one entity in a transaction of its own.
pub async fn change<E: Entity, T: Send>(
    ctx: &Ctx,
    name: &str,
    change: impl Fn(&Tx, &mut E) -> Result<T, Error> + Send + Sync,
) -> Result<T, Error> {
    let change = &change;
    ctx.store()
        .transact(|tx| async move {
            let mut row = find_in::<E>(&tx, ctx.account(), name).await?;
            let result = change(&tx, &mut row)?;
            tx.put_value(E::key(ctx.account(), name), &row);
            rows::changed(&tx);
            Ok(result)
        })
        .await
}

/// Refuses to change what only its service may change.
pub fn alterable<E: Entity>(row: &E) -> Result<(), Error> {
    if E::NOUN != Role::NOUN || !row.path().starts_with(service_linked::PATH) {
        return Ok(());
    }
    Err(Error::Unmodifiable(format!(
        "Cannot perform the operation on the protected role '{}' - this role is only modifiable by \
         AWS",
        row.name()
    )))
}

/// Deletes what nothing else holds on to.
pub async fn delete<E: Entity>(ctx: &Ctx, name: &str) -> Result<(), Error> {
    ctx.store()
        .transact(|tx| async move {
            find_in::<E>(&tx, ctx.account(), name).await?;
            tx.delete(&E::key(ctx.account(), name));
            rows::changed(&tx);
            Ok(())
        })
        .await
}

/// The ARN of an entity of this account.
pub fn arn(account: &AccountId, noun: &str, path: &str, name: &str) -> String {
    format!("arn:aws:iam::{account}:{noun}{path}{name}")
}

/// The row that says that this entity uses a policy.
pub fn usage<E: Entity>(row: &E, boundary: bool) -> Usage {
    Usage { noun: E::NOUN.into(), name: row.name().into(), id: row.id().into(), boundary }
}

/// Writes or takes away every row that says which policies this entity uses.
pub fn set_usages<E: Holder>(tx: &Tx, account: &AccountId, row: &E, used: bool) {
    let policies = row.policies();
    let attached = policies.managed.iter().map(|arn| (arn, false));
    for (arn, boundary) in attached.chain(policies.boundary.iter().map(|arn| (arn, true))) {
        let usage = usage(row, boundary);
        let key = rows::usage(account, arn, &usage);
        if used { tx.put_value(key, &usage) } else { tx.delete(&key) }
    }
}
