//! SSH public keys of users.

use crate::error::Error;
use crate::ops::credentials::held::{self, status};
use crate::ops::credentials::owner;
use crate::rules::page::page;
use crate::rules::ssh_key;
use crate::show;
use crate::store::credentials::SshPublicKey;
use aws::Fault;
use model_iam as model;
use service::Ctx;

pub async fn upload(
    ctx: Ctx,
    input: model::UploadSSHPublicKeyRequest,
) -> Result<model::UploadSSHPublicKeyResponse, Error> {
    let row = SshPublicKey {
        id: ctx.world().unique_id("APKA", 20),
        user: input.user_name,
        created_ms: ctx.now_ms(),
        active: true,
        body: ssh_key::parse(&input.ssh_public_key_body)?.line(),
    };
    let same = |other: &SshPublicKey| match other.body == row.body {
        true => {
            let message = "The specified SSH public key has already been uploaded for the user.";
            Err(Fault::client("DuplicateSSHPublicKey", message).into())
        }
        false => Ok(()),
    };
    held::add(&ctx, &row, |_| true, same).await?;
    let ssh_public_key = Some(shown(row, input.ssh_public_key_body)?);
    Ok(model::UploadSSHPublicKeyResponse { ssh_public_key })
}

fn shown(row: SshPublicKey, body: String) -> Result<model::SSHPublicKey, Error> {
    Ok(model::SSHPublicKey {
        fingerprint: ssh_key::parse(&row.body)?.fingerprint(),
        user_name: row.user,
        ssh_public_key_id: row.id,
        ssh_public_key_body: body,
        status: status(row.active),
        upload_date: Some(show::at(row.created_ms)),
    })
}

pub async fn get(
    ctx: Ctx,
    input: model::GetSSHPublicKeyRequest,
) -> Result<model::GetSSHPublicKeyResponse, Error> {
    let id = &input.ssh_public_key_id;
    let row = held::find_one::<SshPublicKey>(&ctx, &input.user_name, id).await?;
    let body = match input.encoding {
        model::EncodingType::Pem => ssh_key::parse(&row.body)?.pem(),
        _ => row.body.clone(),
    };
    Ok(model::GetSSHPublicKeyResponse { ssh_public_key: Some(shown(row, body)?) })
}

pub async fn list(
    ctx: Ctx,
    input: model::ListSSHPublicKeysRequest,
) -> Result<model::ListSSHPublicKeysResponse, Error> {
    let user = owner(&ctx, input.user_name)?;
    let rows = held::all::<SshPublicKey>(&ctx, &user).await?;
    let page = page(rows, |row| row.id.clone(), input.marker.as_deref(), input.max_items);
    let shown = page.items.into_iter().map(|row| model::SSHPublicKeyMetadata {
        user_name: row.user,
        ssh_public_key_id: row.id,
        status: status(row.active),
        upload_date: show::at(row.created_ms),
    });
    Ok(model::ListSSHPublicKeysResponse {
        ssh_public_keys: Some(shown.collect()),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn update(
    ctx: Ctx,
    input: model::UpdateSSHPublicKeyRequest,
) -> Result<model::UpdateSSHPublicKeyOutput, Error> {
    let (user, id) = (&input.user_name, &input.ssh_public_key_id);
    held::set_status::<SshPublicKey>(&ctx, user, id, &input.status).await?;
    Ok(model::UpdateSSHPublicKeyOutput {})
}

pub async fn delete(
    ctx: Ctx,
    input: model::DeleteSSHPublicKeyRequest,
) -> Result<model::DeleteSSHPublicKeyOutput, Error> {
    let (user, id) = (&input.user_name, &input.ssh_public_key_id);
    held::remove::<SshPublicKey>(&ctx, user, id).await?;
    Ok(model::DeleteSSHPublicKeyOutput {})
}
