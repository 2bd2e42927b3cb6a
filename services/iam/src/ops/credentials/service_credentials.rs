//! Names and passwords of users for one service. Neither service that takes them is built, so nothing checks one.

use crate::access::{Target, user, user_or_self};
use crate::entity::all as all_of;
use crate::error::Error;
use crate::ops::credentials::held::{self, status};
use crate::ops::credentials::owner;
use crate::passwords;
use crate::rules::page::page;
use crate::show;
use crate::store::User;
use crate::store::credentials::ServiceCredential;
use aws::Fault;
use model_iam as model;
use service::Ctx;

const SERVICES: [&str; 2] = ["cassandra.amazonaws.com", "codecommit.amazonaws.com"];
/// Those take keys of another kind, which are not built.
const OF_KEYS: [&str; 2] = ["bedrock.amazonaws.com", "logs.amazonaws.com"];
const PASSWORD: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const PASSWORD_LENGTH: usize = 43;

pub fn making(input: &model::CreateServiceSpecificCredentialRequest) -> Target {
    let target = user(&input.user_name);
    let target =
        target.with("iam:ServiceSpecificCredentialServiceName", vec![input.service_name.clone()]);
    match input.credential_age_days {
        Some(days) => target.with("iam:ServiceSpecificCredentialAgeDays", vec![days.to_string()]),
        None => target,
    }
}

/// The service of a credential is a condition key, which only its row knows.
pub fn changing(name: &Option<String>, id: &str) -> Target {
    user_or_self(name).of_credential(id)
}

pub async fn create(
    ctx: Ctx,
    input: model::CreateServiceSpecificCredentialRequest,
) -> Result<model::CreateServiceSpecificCredentialResponse, Error> {
    let service = &input.service_name;
    if OF_KEYS.contains(&service.as_str()) {
        return Err(Fault::not_implemented(format!("API keys of {service}")).into());
    }
    if !SERVICES.contains(&service.as_str()) {
        let message =
            format!("No such service {service} is supported for Service Specific Credentials");
        return Err(Fault::new(404, "NotSupportedService", message).into());
    }
    if input.credential_age_days.is_some() {
        let message = format!("CredentialAgeDays is not supported for {service}");
        return Err(Error::InvalidInput(message));
    }
    let (secret, password) = made(&ctx).await?;
    let id = ctx.world().unique_id("ACCA", 21);
    // A second credential for one service must not have the name of the first.
    let known = held::all::<ServiceCredential>(&ctx, &input.user_name).await?;
    let first = format!("{}-at-{}", input.user_name, ctx.account());
    let second = format!("{}+1-at-{}", input.user_name, ctx.account());
    let taken = known.iter().any(|row| row.service == *service && row.service_user == first);
    let row = ServiceCredential {
        id,
        user: input.user_name,
        created_ms: ctx.now_ms(),
        active: true,
        service_user: if taken { second } else { first },
        service: input.service_name,
        password,
    };
    let counts = |other: &ServiceCredential| other.service == row.service;
    let same = |other: &ServiceCredential| {
        match counts(other) && other.service_user == row.service_user {
            // Another was made in between, or two are there already.
            true => Err(Error::quota("ServiceSpecificCredentialsPerUser", 2)),
            false => Ok(()),
        }
    };
    held::add(&ctx, &row, counts, same).await?;
    let service_specific_credential = Some(shown(row, secret));
    Ok(model::CreateServiceSpecificCredentialResponse { service_specific_credential })
}

/// A new password, and what is kept of it.
async fn made(ctx: &Ctx) -> Result<(String, passwords::PasswordHash), Error> {
    let secret = format!("{}=", ctx.world().token(PASSWORD_LENGTH, PASSWORD));
    let hash = passwords::hash(ctx, secret.clone()).await?;
    Ok((secret, hash))
}

fn shown(row: ServiceCredential, secret: String) -> model::ServiceSpecificCredential {
    model::ServiceSpecificCredential {
        create_date: show::at(row.created_ms),
        service_name: row.service,
        service_user_name: Some(row.service_user),
        service_password: Some(secret),
        service_specific_credential_id: row.id,
        user_name: row.user,
        status: status(row.active),
        ..model::ServiceSpecificCredential::default()
    }
}

pub async fn list(
    ctx: Ctx,
    input: model::ListServiceSpecificCredentialsRequest,
) -> Result<model::ListServiceSpecificCredentialsResponse, Error> {
    let users = match input.all_users {
        Some(true) if input.user_name.is_some() => {
            let message = "UserName and AllUsers cannot both be given.";
            return Err(Error::InvalidInput(message.into()));
        }
        Some(true) => all_of::<User>(&ctx).await?.into_iter().map(|user| user.name).collect(),
        _ => vec![owner(&ctx, input.user_name)?],
    };
    let mut rows = Vec::new();
    for user in &users {
        rows.extend(held::all::<ServiceCredential>(&ctx, user).await?);
    }
    if let Some(service) = &input.service_name {
        rows.retain(|row| row.service == *service);
    }
    rows.sort_by(|a, b| a.id.cmp(&b.id));
    let page = page(rows, |row| row.id.clone(), input.marker.as_deref(), input.max_items);
    let shown = page.items.into_iter().map(|row| model::ServiceSpecificCredentialMetadata {
        user_name: row.user,
        status: status(row.active),
        service_user_name: Some(row.service_user),
        create_date: show::at(row.created_ms),
        service_specific_credential_id: row.id,
        service_name: row.service,
        ..model::ServiceSpecificCredentialMetadata::default()
    });
    Ok(model::ListServiceSpecificCredentialsResponse {
        service_specific_credentials: Some(shown.collect()),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn reset(
    ctx: Ctx,
    input: model::ResetServiceSpecificCredentialRequest,
) -> Result<model::ResetServiceSpecificCredentialResponse, Error> {
    let user = owner(&ctx, input.user_name)?;
    let id = &input.service_specific_credential_id;
    held::find_one::<ServiceCredential>(&ctx, &user, id).await?;
    let (secret, password) = made(&ctx).await?;
    let change = |row: &mut ServiceCredential| row.password = password.clone();
    let row = held::change(&ctx, &user, id, change).await?;
    let service_specific_credential = Some(shown(row, secret));
    Ok(model::ResetServiceSpecificCredentialResponse { service_specific_credential })
}

pub async fn update(
    ctx: Ctx,
    input: model::UpdateServiceSpecificCredentialRequest,
) -> Result<model::UpdateServiceSpecificCredentialOutput, Error> {
    let user = owner(&ctx, input.user_name)?;
    let id = &input.service_specific_credential_id;
    held::set_status::<ServiceCredential>(&ctx, &user, id, &input.status).await?;
    Ok(model::UpdateServiceSpecificCredentialOutput {})
}

pub async fn delete(
    ctx: Ctx,
    input: model::DeleteServiceSpecificCredentialRequest,
) -> Result<model::DeleteServiceSpecificCredentialOutput, Error> {
    let user = owner(&ctx, input.user_name)?;
    let id = &input.service_specific_credential_id;
    held::remove::<ServiceCredential>(&ctx, &user, id).await?;
    Ok(model::DeleteServiceSpecificCredentialOutput {})
}
