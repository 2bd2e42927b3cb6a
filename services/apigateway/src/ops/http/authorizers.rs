//! Authorizers of HTTP APIs: functions that are asked before a route's own.

use super::{deployments, integrations, paged};
use crate::error::Error;
use crate::record::{patched, recast, refuse};
use crate::rules::target::function_arn;
use crate::store::{self, Draft, Kind, Part};
use model_apigatewayv2::{
    Authorizer, AuthorizerType, CreateAuthorizerRequest, CreateAuthorizerResponse,
    DeleteAuthorizerOutput, DeleteAuthorizerRequest, GetAuthorizerRequest, GetAuthorizerResponse,
    GetAuthorizersRequest, GetAuthorizersResponse, Route, UpdateAuthorizerRequest,
    UpdateAuthorizerResponse,
};
use service::Ctx;

pub async fn create_authorizer(
    ctx: Ctx,
    input: CreateAuthorizerRequest,
) -> Result<CreateAuthorizerResponse, Error> {
    let authorizer = drafted(&ctx, &input)?;
    recast(&create(&ctx, &input.api_id, authorizer).await?)
}

/// What exists under the authorizer's id already is the answer.
pub async fn create(ctx: &Ctx, api: &str, authorizer: Authorizer) -> Result<Authorizer, Error> {
    if let Some(role) = authorizer.authorizer_credentials_arn.as_deref() {
        integrations::may_pass(ctx, role).await?;
    }
    let authorizer = &authorizer;
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Http, api).await?;
        if let Some(found) = draft.part(authorizer.id()).await? {
            return Ok(found);
        }
        draft.put(authorizer);
        Ok::<_, Error>(authorizer.clone())
    };
    ctx.store().transact(body).await
}

pub fn drafted(ctx: &Ctx, input: &CreateAuthorizerRequest) -> Result<Authorizer, Error> {
    let authorizer: Authorizer = recast(input)?;
    let authorizer = Authorizer { authorizer_id: Some(store::new_id(ctx, 6)), ..authorizer };
    check(&authorizer)?;
    Ok(authorizer)
}

fn check(authorizer: &Authorizer) -> Result<(), Error> {
    if authorizer.authorizer_type != Some(AuthorizerType::Request) {
        return Err(Error::not_built("AuthorizerType JWT of an HTTP API"));
    }
    let unbuilt = ["IdentityValidationExpression", "JwtConfiguration"];
    refuse(authorizer, "an authorizer of type REQUEST", &unbuilt)?;
    if function_arn(authorizer.authorizer_uri.as_deref().unwrap_or_default()).is_none() {
        return Err(Error::bad("Invalid Authorizer URI"));
    }
    let version = authorizer.authorizer_payload_format_version.as_deref();
    match (version, authorizer.enable_simple_responses == Some(true)) {
        (Some("2.0"), _) | (Some("1.0"), false) => {}
        (Some("1.0"), true) => {
            return Err(Error::bad("Simple responses need the payload format version 2.0"));
        }
        _ => return Err(Error::bad("AuthorizerPayloadFormatVersion must be 1.0 or 2.0")),
    }
    let sources = authorizer.identity_source.iter().flatten();
    let known = ["$request.header.", "$request.querystring.", "$context.", "$stageVariables."];
    for source in sources {
        if !known[..2].iter().any(|prefix| source.starts_with(prefix)) {
            return Err(match known[2..].iter().any(|prefix| source.starts_with(prefix)) {
                true => Error::not_built(format!("The identity source {source}")),
                false => Error::bad(format!("Invalid identity source specified: {source}")),
            });
        }
    }
    Ok(())
}

/// Made anew of an input, under the id that it has.
pub async fn replace(
    ctx: &Ctx,
    id: &str,
    input: &CreateAuthorizerRequest,
) -> Result<Authorizer, Error> {
    let authorizer = Authorizer { authorizer_id: Some(id.into()), ..drafted(ctx, input)? };
    if let Some(role) = authorizer.authorizer_credentials_arn.as_deref() {
        integrations::may_pass(ctx, role).await?;
    }
    let authorizer = &authorizer;
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        draft.need::<Authorizer>(id).await?;
        draft.put(authorizer);
        deployments::redeploy(&mut draft).await?;
        draft.save();
        Ok::<_, Error>(authorizer.clone())
    };
    ctx.store().transact(body).await
}

pub async fn get_authorizer(
    ctx: Ctx,
    input: GetAuthorizerRequest,
) -> Result<GetAuthorizerResponse, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        recast(&draft.need::<Authorizer>(&input.authorizer_id).await?)
    };
    ctx.store().transact(body).await
}

pub async fn get_authorizers(
    ctx: Ctx,
    input: GetAuthorizersRequest,
) -> Result<GetAuthorizersResponse, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        let (max_results, token) = (input.max_results.as_deref(), input.next_token.as_deref());
        let all = draft.parts::<Authorizer>().await?;
        let (items, next_token) = paged(all, Part::id, max_results, token)?;
        Ok::<_, Error>(GetAuthorizersResponse { items: Some(items), next_token })
    };
    ctx.store().transact(body).await
}

pub async fn update_authorizer(
    ctx: Ctx,
    input: UpdateAuthorizerRequest,
) -> Result<UpdateAuthorizerResponse, Error> {
    recast(&update(&ctx, &input).await?)
}

pub async fn update(ctx: &Ctx, input: &UpdateAuthorizerRequest) -> Result<Authorizer, Error> {
    if let Some(role) = input.authorizer_credentials_arn.as_deref() {
        integrations::may_pass(ctx, role).await?;
    }
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        let known: Authorizer = draft.need(&input.authorizer_id).await?;
        let authorizer: Authorizer = patched(&known, input)?;
        check(&authorizer)?;
        draft.put(&authorizer);
        deployments::redeploy(&mut draft).await?;
        draft.save();
        Ok(authorizer)
    };
    ctx.store().transact(body).await
}

pub async fn delete_authorizer(
    ctx: Ctx,
    input: DeleteAuthorizerRequest,
) -> Result<DeleteAuthorizerOutput, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        draft.need::<Authorizer>(&input.authorizer_id).await?;
        let routes = draft.parts::<Route>().await?;
        if routes.iter().any(|route| route.authorizer_id.as_ref() == Some(&input.authorizer_id)) {
            let message = "Cannot delete authorizer. It is referenced by one or more routes.";
            return Err(Error::Conflict(message.into()));
        }
        draft.remove::<Authorizer>(&input.authorizer_id);
        Ok(DeleteAuthorizerOutput {})
    };
    ctx.store().transact(body).await
}
