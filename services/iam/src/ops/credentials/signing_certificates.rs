//! Signing certificates of users.

use crate::error::Error;
use crate::ops::credentials::held::{self, status};
use crate::ops::credentials::owner;
use crate::rules::certificate;
use crate::rules::page::page;
use crate::show;
use crate::store::credentials::SigningCertificate;
use aws::Fault;
use model_iam as model;
use service::Ctx;

pub async fn upload(
    ctx: Ctx,
    input: model::UploadSigningCertificateRequest,
) -> Result<model::UploadSigningCertificateResponse, Error> {
    let parsed = certificate::parse(&input.certificate_body)?;
    let row = SigningCertificate {
        id: ctx.world().token(32, b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"),
        user: owner(&ctx, input.user_name)?,
        created_ms: ctx.now_ms(),
        active: true,
        body: input.certificate_body,
    };
    let same = |other: &SigningCertificate| match certificate::parse(&other.body)? == parsed {
        true => {
            let message = "The certificate has already been uploaded for the user.";
            Err(Fault::new(409, "DuplicateCertificate", message).into())
        }
        false => Ok(()),
    };
    held::add(&ctx, &row, |_| true, same).await?;
    Ok(model::UploadSigningCertificateResponse { certificate: shown(row) })
}

fn shown(row: SigningCertificate) -> model::SigningCertificate {
    model::SigningCertificate {
        user_name: row.user,
        certificate_id: row.id,
        certificate_body: row.body,
        status: status(row.active),
        upload_date: Some(show::at(row.created_ms)),
    }
}

pub async fn list(
    ctx: Ctx,
    input: model::ListSigningCertificatesRequest,
) -> Result<model::ListSigningCertificatesResponse, Error> {
    let user = owner(&ctx, input.user_name)?;
    let rows = held::all::<SigningCertificate>(&ctx, &user).await?;
    let page = page(rows, |row| row.id.clone(), input.marker.as_deref(), input.max_items);
    Ok(model::ListSigningCertificatesResponse {
        certificates: page.items.into_iter().map(shown).collect(),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn update(
    ctx: Ctx,
    input: model::UpdateSigningCertificateRequest,
) -> Result<model::UpdateSigningCertificateOutput, Error> {
    let user = owner(&ctx, input.user_name)?;
    let id = &input.certificate_id;
    held::set_status::<SigningCertificate>(&ctx, &user, id, &input.status).await?;
    Ok(model::UpdateSigningCertificateOutput {})
}

pub async fn delete(
    ctx: Ctx,
    input: model::DeleteSigningCertificateRequest,
) -> Result<model::DeleteSigningCertificateOutput, Error> {
    let user = owner(&ctx, input.user_name)?;
    held::remove::<SigningCertificate>(&ctx, &user, &input.certificate_id).await?;
    Ok(model::DeleteSigningCertificateOutput {})
}
