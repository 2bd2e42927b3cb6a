//! Server certificates: for TLS, with their private keys, which nobody gets back.

use crate::entity::{self, all, create, find, find_in};
use crate::error::Error;
use crate::rules::certificate;
use crate::rules::page::{by_name, page};
use crate::rules::tags;
use crate::show;
use crate::store::credentials::{ServerCertificate, server_certificate};
use model_iam as model;
use service::Ctx;

pub async fn upload(
    ctx: Ctx,
    input: model::UploadServerCertificateRequest,
) -> Result<model::UploadServerCertificateResponse, Error> {
    let parsed = certificate::parse(&input.certificate_body)?;
    parsed.check_key(&input.private_key)?;
    if let Some(chain) = &input.certificate_chain {
        parsed.check_chain(chain)?;
    }
    let path = input.path.unwrap_or_else(|| "/".into());
    let row = ServerCertificate {
        arn: entity::arn(
            ctx.account(),
            "server-certificate",
            &path,
            &input.server_certificate_name,
        ),
        name: input.server_certificate_name,
        path,
        id: ctx.world().unique_id("ASCA", 21),
        created_ms: ctx.now_ms(),
        expires_ms: parsed.expires_ms,
        // AWS gives them back without the white space around; Terraform counts on it.
        body: input.certificate_body.trim().to_owned(),
        chain: input.certificate_chain.map(|chain| chain.trim().to_owned()),
        private_key: input.private_key,
        tags: tags::given(&input.tags)?,
    };
    let (ctx, kept) = (&ctx, &row);
    ctx.store().transact(|tx| async move { create(&tx, ctx.account(), kept).await }).await?;
    Ok(model::UploadServerCertificateResponse {
        server_certificate_metadata: Some(metadata(&row)),
        tags: show::tags_if_any(&row.tags),
    })
}

fn metadata(row: &ServerCertificate) -> model::ServerCertificateMetadata {
    model::ServerCertificateMetadata {
        path: row.path.clone(),
        server_certificate_name: row.name.clone(),
        server_certificate_id: row.id.clone(),
        arn: row.arn.clone(),
        upload_date: Some(show::at(row.created_ms)),
        expiration: Some(show::at(row.expires_ms)),
    }
}

pub async fn get(
    ctx: Ctx,
    input: model::GetServerCertificateRequest,
) -> Result<model::GetServerCertificateResponse, Error> {
    let row = find::<ServerCertificate>(&ctx, &input.server_certificate_name).await?;
    Ok(model::GetServerCertificateResponse {
        server_certificate: model::ServerCertificate {
            server_certificate_metadata: metadata(&row),
            tags: show::tags_if_any(&row.tags),
            certificate_body: row.body,
            certificate_chain: row.chain,
        },
    })
}

pub async fn list(
    ctx: Ctx,
    input: model::ListServerCertificatesRequest,
) -> Result<model::ListServerCertificatesResponse, Error> {
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let mut rows = all::<ServerCertificate>(&ctx).await?;
    rows.retain(|row| row.path.starts_with(prefix));
    let place = |row: &ServerCertificate| by_name(&row.name);
    let page = page(rows, place, input.marker.as_deref(), input.max_items);
    Ok(model::ListServerCertificatesResponse {
        server_certificate_metadata_list: page.items.iter().map(metadata).collect(),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn update(
    ctx: Ctx,
    input: model::UpdateServerCertificateRequest,
) -> Result<model::UpdateServerCertificateOutput, Error> {
    let (ctx, input) = (&ctx, &input);
    ctx.store()
        .transact(|tx| async move {
            let account = ctx.account();
            let old = &input.server_certificate_name;
            let mut row = find_in::<ServerCertificate>(&tx, account, old).await?;
            row.path = input.new_path.clone().unwrap_or(row.path);
            row.name = input.new_server_certificate_name.clone().unwrap_or(row.name);
            row.arn = entity::arn(account, "server-certificate", &row.path, &row.name);
            let (old, new) =
                (server_certificate(account, old), server_certificate(account, &row.name));
            if old != new && tx.get(&new).await?.is_some() {
                return Err(<ServerCertificate as entity::Entity>::present(&row.name));
            }
            tx.delete(&old);
            tx.put_value(new, &row);
            Ok(())
        })
        .await?;
    Ok(model::UpdateServerCertificateOutput {})
}

pub async fn delete(
    ctx: Ctx,
    input: model::DeleteServerCertificateRequest,
) -> Result<model::DeleteServerCertificateOutput, Error> {
    let (ctx, name) = (&ctx, &input.server_certificate_name);
    ctx.store()
        .transact(|tx| async move {
            find_in::<ServerCertificate>(&tx, ctx.account(), name).await?;
            tx.delete(&server_certificate(ctx.account(), name));
            Ok::<(), Error>(())
        })
        .await?;
    Ok(model::DeleteServerCertificateOutput {})
}
