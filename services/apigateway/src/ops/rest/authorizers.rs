//! Authorizers of REST APIs: functions that are asked before a method's own.

use super::paged;
use crate::error::Error;
use crate::ops::http::integrations::may_pass;
use crate::record::{recast, refuse};
use crate::rules::target::function_arn;
use crate::store::{self, Draft, Kind, Part};
use model_apigateway::{
    Authorizer, AuthorizerType, Authorizers, CreateAuthorizerRequest, DeleteAuthorizerOutput,
    DeleteAuthorizerRequest, GetAuthorizerRequest, GetAuthorizersRequest, Resource,
};
use service::Ctx;

pub async fn create_authorizer(
    ctx: Ctx,
    input: CreateAuthorizerRequest,
) -> Result<Authorizer, Error> {
    let authorizer = drafted(&ctx, &input)?;
    place(&ctx, &input.rest_api_id, authorizer).await
}

/// Keeps it under its id, new or not.
pub async fn place(ctx: &Ctx, api: &str, authorizer: Authorizer) -> Result<Authorizer, Error> {
    if let Some(role) = authorizer.authorizer_credentials.as_deref() {
        may_pass(ctx, role).await?;
    }
    let authorizer = &authorizer;
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Rest, api).await?;
        draft.put(authorizer);
        Ok::<_, Error>(authorizer.clone())
    };
    ctx.store().transact(body).await
}

/// Checked, under a new id.
pub fn drafted(ctx: &Ctx, input: &CreateAuthorizerRequest) -> Result<Authorizer, Error> {
    refuse(input, "CreateAuthorizer", &["identityValidationExpression", "providerARNs"])?;
    if !matches!(input.type_, AuthorizerType::Token | AuthorizerType::Request) {
        return Err(Error::not_built(format!("Authorizer type {}", input.type_.as_str())));
    }
    if function_arn(input.authorizer_uri.as_deref().unwrap_or_default()).is_none() {
        return Err(Error::bad("Invalid Authorizer URI"));
    }
    let sources = input.identity_source.as_deref().unwrap_or_default();
    let sources: Vec<_> = sources.split(',').map(str::trim).filter(|s| !s.is_empty()).collect();
    if input.type_ == AuthorizerType::Token && sources.len() != 1 {
        return Err(Error::bad("Identity source is required for the TOKEN authorizer"));
    }
    for source in sources {
        let built = ["method.request.header.", "method.request.querystring."];
        if !built.iter().any(|prefix| source.starts_with(prefix)) {
            return Err(Error::not_built(format!("The identity source {source}")));
        }
    }
    let authorizer: Authorizer = recast(input)?;
    Ok(Authorizer {
        id: Some(store::new_id(ctx, 6)),
        auth_type: Some(input.auth_type.clone().unwrap_or_else(|| "custom".into())),
        ..authorizer
    })
}

pub async fn get_authorizer(ctx: Ctx, input: GetAuthorizerRequest) -> Result<Authorizer, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?;
        draft.need(&input.authorizer_id).await
    };
    ctx.store().transact(body).await
}

pub async fn get_authorizers(ctx: Ctx, input: GetAuthorizersRequest) -> Result<Authorizers, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?;
        let all = draft.parts::<Authorizer>().await?;
        let (items, position) = paged(all, Part::id, input.limit, input.position.as_deref())?;
        Ok::<_, Error>(Authorizers { position, items: Some(items) })
    };
    ctx.store().transact(body).await
}

pub async fn delete_authorizer(
    ctx: Ctx,
    input: DeleteAuthorizerRequest,
) -> Result<DeleteAuthorizerOutput, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?;
        draft.need::<Authorizer>(&input.authorizer_id).await?;
        for resource in draft.parts::<Resource>().await? {
            let mut methods = resource.resource_methods.iter().flatten();
            if methods.any(|(_, m)| m.authorizer_id.as_ref() == Some(&input.authorizer_id)) {
                let path = resource.path.as_deref().unwrap_or_default();
                let message = "Cannot delete authorizer. It is referenced in the resource ";
                return Err(Error::Conflict(format!("{message}{path}")));
            }
        }
        draft.remove::<Authorizer>(&input.authorizer_id);
        Ok(DeleteAuthorizerOutput {})
    };
    ctx.store().transact(body).await
}
