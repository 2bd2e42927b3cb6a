//! Routes of HTTP APIs.

use super::{deployments, paged};
use crate::error::Error;
use crate::record::{patched, recast, refuse};
use crate::rules::route::RouteKey;
use crate::store::{self, Draft, Kind, Part};
use model_apigatewayv2::{
    AuthorizationType, Authorizer, CreateRouteRequest, CreateRouteResult, DeleteRouteOutput,
    DeleteRouteRequest, GetRouteRequest, GetRouteResult, GetRoutesRequest, GetRoutesResponse,
    Integration, Route, UpdateRouteRequest, UpdateRouteResult,
};
use service::Ctx;

/// Routes of an API
/// (<https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html>).
pub const ROUTES_MAX: usize = 300;
const UNBUILT: [&str; 6] = [
    "ApiKeyRequired",
    "AuthorizationScopes",
    "ModelSelectionExpression",
    "RequestModels",
    "RequestParameters",
    "RouteResponseSelectionExpression",
];

pub async fn create_route(ctx: Ctx, input: CreateRouteRequest) -> Result<CreateRouteResult, Error> {
    recast(&create(&ctx, &input, false).await?)
}

/// `again`: a route of this key may exist already, and is then the answer.
pub async fn create(ctx: &Ctx, input: &CreateRouteRequest, again: bool) -> Result<Route, Error> {
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        let routes = draft.parts::<Route>().await?;
        let full = routes.len() >= ROUTES_MAX;
        let same = routes.into_iter().find(|route| route.route_key == input.route_key);
        if let Some(route) = same.filter(|_| again) {
            return Ok(route);
        }
        if full {
            return Err(Error::TooMany(Kind::Http, "Routes"));
        }
        let route = drafted(&draft, input, store::new_id(ctx, 7)).await?;
        draft.put(&route);
        deployments::redeploy(&mut draft).await?;
        draft.save();
        Ok::<_, Error>(route)
    };
    ctx.store().transact(body).await
}

/// Checked and with its defaults.
pub async fn drafted(
    draft: &Draft<'_>,
    input: &CreateRouteRequest,
    id: String,
) -> Result<Route, Error> {
    refuse(input, "CreateRoute", &UNBUILT)?;
    let kind = input.authorization_type.clone().unwrap_or(AuthorizationType::None);
    let route = Route {
        api_key_required: Some(false),
        authorization_type: Some(kind),
        authorizer_id: input.authorizer_id.clone(),
        operation_name: input.operation_name.clone(),
        route_id: Some(id),
        route_key: input.route_key.clone(),
        target: input.target.clone(),
        ..Route::default()
    };
    check(draft, &route).await?;
    Ok(route)
}

async fn check(draft: &Draft<'_>, route: &Route) -> Result<(), Error> {
    if RouteKey::parse(&route.route_key).is_none() {
        return Err(Error::bad(
            "The provided route key is not formatted properly for HTTP protocol. Format should be \
             \"<HTTP METHOD> /<RESOURCE PATH>\" or \"$default\"",
        ));
    }
    let others = draft.parts::<Route>().await?;
    let taken = |other: &&Route| other.id() != route.id() && other.route_key == route.route_key;
    if others.iter().any(|other| taken(&other)) {
        let key = &route.route_key;
        return Err(Error::Conflict(format!("Route with key {key} already exists for this API")));
    }
    if let Some(target) = route.target.as_deref() {
        let id = target.strip_prefix("integrations/").unwrap_or(target);
        if draft.part::<Integration>(id).await?.is_none() {
            return Err(Error::bad("Invalid Integration identifier specified"));
        }
    }
    check_authorization(draft, route).await
}

async fn check_authorization(draft: &Draft<'_>, route: &Route) -> Result<(), Error> {
    let authorizer = route.authorizer_id.as_deref();
    match route.authorization_type.as_ref() {
        Some(AuthorizationType::None | AuthorizationType::AwsIam) | None => match authorizer {
            Some(_) => Err(Error::bad("An authorizer needs the authorization type CUSTOM or JWT")),
            None => Ok(()),
        },
        Some(AuthorizationType::Custom) => {
            let id = authorizer.ok_or_else(|| Error::bad("AuthorizerId is required for CUSTOM"))?;
            draft.need::<Authorizer>(id).await.map(|_| ())
        }
        Some(other) => {
            Err(Error::not_built(format!("AuthorizationType {} of a route", other.as_str())))
        }
    }
}

/// Made anew of an input, under the id that it has.
pub async fn replace(ctx: &Ctx, id: &str, input: &CreateRouteRequest) -> Result<Route, Error> {
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        draft.need::<Route>(id).await?;
        let route = drafted(&draft, input, id.to_owned()).await?;
        draft.put(&route);
        deployments::redeploy(&mut draft).await?;
        draft.save();
        Ok::<_, Error>(route)
    };
    ctx.store().transact(body).await
}

pub async fn get_route(ctx: Ctx, input: GetRouteRequest) -> Result<GetRouteResult, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        recast(&draft.need::<Route>(&input.route_id).await?)
    };
    ctx.store().transact(body).await
}

pub async fn get_routes(ctx: Ctx, input: GetRoutesRequest) -> Result<GetRoutesResponse, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        let (max_results, token) = (input.max_results.as_deref(), input.next_token.as_deref());
        let (items, next_token) =
            paged(draft.parts::<Route>().await?, Part::id, max_results, token)?;
        Ok::<_, Error>(GetRoutesResponse { items: Some(items), next_token })
    };
    ctx.store().transact(body).await
}

pub async fn update_route(ctx: Ctx, input: UpdateRouteRequest) -> Result<UpdateRouteResult, Error> {
    recast(&update(&ctx, &input).await?)
}

pub async fn update(ctx: &Ctx, input: &UpdateRouteRequest) -> Result<Route, Error> {
    refuse(input, "UpdateRoute", &UNBUILT)?;
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        let mut route: Route = patched(&draft.need::<Route>(&input.route_id).await?, input)?;
        let open = [AuthorizationType::None, AuthorizationType::AwsIam];
        if input.authorization_type.as_ref().is_some_and(|kind| open.contains(kind)) {
            route.authorizer_id = None;
        }
        check(&draft, &route).await?;
        draft.put(&route);
        deployments::redeploy(&mut draft).await?;
        draft.save();
        Ok(route)
    };
    ctx.store().transact(body).await
}

pub async fn delete_route(ctx: Ctx, input: DeleteRouteRequest) -> Result<DeleteRouteOutput, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Http, &input.api_id).await?;
        draft.need::<Route>(&input.route_id).await?;
        draft.remove::<Route>(&input.route_id);
        deployments::redeploy(&mut draft).await?;
        draft.save();
        Ok::<_, Error>(DeleteRouteOutput {})
    };
    ctx.store().transact(body).await
}
