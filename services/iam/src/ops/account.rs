//! The account itself: its alias, and how much it holds.

use crate::entity::{Entity, all};
use crate::error::Error;
use crate::rules::document::MANAGED_SIZE_MAX;
use crate::rules::tags::TAGS_MAX;
use crate::store::credentials::{Held, MfaDevice, ServerCertificate, SigningCertificate};
use crate::store::{
    self as rows, Account, Group, InstanceProfile, ManagedPolicy, OidcProvider, Role, SamlProvider,
    User,
};
use model_iam as model;
use service::Ctx;
use wire::IndexMap;

/// The row of this account; the first account has none until it is given an alias.
async fn row(ctx: &Ctx) -> Result<Option<Account>, Error> {
    Ok(ctx.store().get_value::<Account>(&rows::account(ctx.account().as_str())).await?)
}

pub async fn create_alias(
    ctx: Ctx,
    input: model::CreateAccountAliasRequest,
) -> Result<model::CreateAccountAliasOutput, Error> {
    let (ctx, alias) = (&ctx, &input.account_alias);
    ctx.store()
        .transact(|tx| async move {
            let id = ctx.account().as_str();
            for (_, row) in tx.range(rows::accounts()).await? {
                let other =
                    serde_json::from_slice::<Account>(&row).map_err(aws::Fault::internal)?;
                if other.id != id && other.alias.as_ref() == Some(alias) {
                    let message = format!("The account alias {alias} already exists.");
                    return Err(Error::EntityAlreadyExists(message));
                }
            }
            let row = tx.get_value::<Account>(&rows::account(id)).await?;
            let mut row = row.unwrap_or_else(|| Account {
                id: id.to_owned(),
                name: String::new(),
                created_ms: ctx.now_ms(),
                alias: None,
            });
            row.alias = Some(alias.clone());
            tx.put_value(rows::account(id), &row);
            Ok(())
        })
        .await?;
    Ok(model::CreateAccountAliasOutput {})
}

pub async fn delete_alias(
    ctx: Ctx,
    input: model::DeleteAccountAliasRequest,
) -> Result<model::DeleteAccountAliasOutput, Error> {
    let (ctx, alias) = (&ctx, &input.account_alias);
    ctx.store()
        .transact(|tx| async move {
            let key = rows::account(ctx.account().as_str());
            let row = tx.get_value::<Account>(&key).await?;
            let Some(mut row) = row.filter(|row| row.alias.as_ref() == Some(alias)) else {
                let message = format!("The account alias {alias} cannot be found.");
                return Err(Error::NoSuchEntity(message));
            };
            row.alias = None;
            tx.put_value(key, &row);
            Ok(())
        })
        .await?;
    Ok(model::DeleteAccountAliasOutput {})
}

pub async fn list_aliases(
    ctx: Ctx,
    _input: model::ListAccountAliasesRequest,
) -> Result<model::ListAccountAliasesResponse, Error> {
    let alias = row(&ctx).await?.and_then(|row| row.alias);
    Ok(model::ListAccountAliasesResponse {
        account_aliases: alias.into_iter().collect(),
        is_truncated: Some(false),
        marker: None,
    })
}

pub async fn summary(
    ctx: Ctx,
    _input: model::GetAccountSummaryInput,
) -> Result<model::GetAccountSummaryResponse, Error> {
    let policies = all::<ManagedPolicy>(&ctx).await?;
    let versions = policies.iter().map(|policy| policy.versions.len()).sum();
    let root_keys = ctx.store().range(rows::access_keys_of(ctx.account(), "")).await?.len();
    let saml = all::<SamlProvider>(&ctx).await?.len();
    let providers = saml + all::<OidcProvider>(&ctx).await?.len();
    let devices = all::<MfaDevice>(&ctx).await?;
    let in_use = devices.iter().filter(|device| device.user.is_some()).count();
    let counts: [(&str, usize); 31] = [
        ("Users", all::<User>(&ctx).await?.len()),
        ("UsersQuota", User::MAX),
        ("Groups", all::<Group>(&ctx).await?.len()),
        ("GroupsQuota", Group::MAX),
        ("Roles", all::<Role>(&ctx).await?.len()),
        ("RolesQuota", Role::MAX),
        ("InstanceProfiles", all::<InstanceProfile>(&ctx).await?.len()),
        ("InstanceProfilesQuota", InstanceProfile::MAX),
        ("Providers", providers),
        ("Policies", policies.len()),
        ("PoliciesQuota", ManagedPolicy::MAX),
        ("PolicyVersionsInUse", versions),
        ("PolicyVersionsInUseQuota", 10_000),
        ("VersionsPerPolicyQuota", 5),
        ("PolicySizeQuota", MANAGED_SIZE_MAX),
        ("AttachedPoliciesPerUserQuota", 10),
        ("AttachedPoliciesPerGroupQuota", 10),
        ("AttachedPoliciesPerRoleQuota", 10),
        ("GroupsPerUserQuota", 10),
        ("AccessKeysPerUserQuota", 2),
        ("UserPolicySizeQuota", 2048),
        ("GroupPolicySizeQuota", 5120),
        ("RolePolicySizeQuota", 10_240),
        ("TagsPerResourceQuota", TAGS_MAX),
        ("AccountAccessKeysPresent", usize::from(root_keys > 0)),
        ("AccountMFAEnabled", 0),
        ("MFADevices", devices.len()),
        ("MFADevicesInUse", in_use),
        ("ServerCertificates", all::<ServerCertificate>(&ctx).await?.len()),
        ("ServerCertificatesQuota", ServerCertificate::MAX),
        ("SigningCertificatesPerUserQuota", SigningCertificate::MAX),
    ];
    let counts = counts.into_iter();
    let map: IndexMap<String, i32> =
        counts.map(|(key, count)| (key.into(), i32::try_from(count).unwrap_or(i32::MAX))).collect();
    Ok(model::GetAccountSummaryResponse { summary_map: Some(map) })
}
