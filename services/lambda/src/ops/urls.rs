//! Function URL configurations.

use super::{named, page_size, unqualified};
use crate::error::Error;
use crate::rules::name::Named;
use crate::store::{self as rows, Cors, Rows, Url, UrlOwner};
use crate::url::address;
use model_lambda as model;
use service::{Access, Ctx};
use wire::Timestamp;

const ID_LENGTH: usize = 32;

pub async fn create(
    ctx: Ctx,
    input: model::CreateFunctionUrlConfigRequest,
) -> Result<model::CreateFunctionUrlConfigResponse, Error> {
    let named = named(&ctx, &input.function_name, input.qualifier.as_deref())?;
    let mode = invoke_mode(input.invoke_mode.as_ref())?;
    if named.qualifier.as_deref().is_some_and(|q| q.starts_with('$') || q.parse::<u64>().is_ok()) {
        let message = "Function URLs can be made for functions and aliases, not for versions.";
        return Err(Error::Invalid(message.into()));
    }
    let url = Url {
        id: ctx.world().token(ID_LENGTH, b"abcdefghijklmnopqrstuvwxyz234567"),
        qualifier: named.qualifier.clone(),
        auth_type: auth_type(&input.auth_type)?,
        cors: input.cors.as_ref().map(cors),
        streams: mode == Some(true),
        created_ms: ctx.now_ms(),
        modified_ms: ctx.now_ms(),
    };
    let (named, made) = (&named, &url);
    ctx.store()
        .transact(|tx| async move {
            there(&tx, named).await?;
            let key = named.place.url(named.qualifier.as_deref());
            if tx.get(&key).await?.is_some() {
                return Err(Error::Conflict(format!(
                    "Failed to create function url config for [functionArn = {}]. Error message:  \
                     FunctionUrlConfig exists for this Lambda function",
                    named.arn()
                )));
            }
            let owner = UrlOwner {
                account: named.place.account.to_string(),
                region: named.place.region.to_string(),
                name: named.place.name.clone(),
                qualifier: named.qualifier.clone(),
            };
            tx.put_value(rows::url_id(&made.id), &owner);
            tx.put_value(key, made);
            Ok(())
        })
        .await?;
    let view = view(&ctx, named, &url);
    Ok(model::CreateFunctionUrlConfigResponse {
        function_url: view.function_url,
        function_arn: view.function_arn,
        auth_type: view.auth_type,
        cors: view.cors,
        creation_time: view.creation_time,
        invoke_mode: input.invoke_mode,
    })
}

pub async fn get(
    ctx: Ctx,
    input: model::GetFunctionUrlConfigRequest,
) -> Result<model::GetFunctionUrlConfigResponse, Error> {
    let named = named(&ctx, &input.function_name, input.qualifier.as_deref())?;
    let url = own(&ctx, &named, "lambda:GetFunctionUrlConfig", None).await?;
    let view = view(&ctx, &named, &url);
    Ok(model::GetFunctionUrlConfigResponse {
        function_url: view.function_url,
        function_arn: view.function_arn,
        auth_type: view.auth_type,
        cors: view.cors,
        creation_time: view.creation_time,
        last_modified_time: view.last_modified_time,
        invoke_mode: view.invoke_mode,
    })
}

pub async fn update(
    ctx: Ctx,
    input: model::UpdateFunctionUrlConfigRequest,
) -> Result<model::UpdateFunctionUrlConfigResponse, Error> {
    let named = named(&ctx, &input.function_name, input.qualifier.as_deref())?;
    let wanted = input.auth_type.as_ref();
    match own(&ctx, &named, "lambda:UpdateFunctionUrlConfig", wanted).await {
        Err(Error::NotFound(message)) => {
            there(ctx.store(), &named).await?;
            return Err(Error::NotFound(message));
        }
        other => other.map(drop)?,
    }
    let mode = invoke_mode(input.invoke_mode.as_ref())?;
    let kind = input.auth_type.as_ref().map(auth_type).transpose()?;
    let now_ms = ctx.now_ms();
    let (named, input, kind) = (&named, &input, &kind);
    let url = ctx
        .store()
        .transact(|tx| async move {
            let mut url = find(&tx, named).await?;
            if let Some(kind) = kind {
                url.auth_type = kind.clone();
            }
            if let Some(given) = &input.cors {
                url.cors = Some(cors(given));
            }
            if let Some(streams) = mode {
                url.streams = streams;
            }
            url.modified_ms = now_ms;
            tx.put_value(named.place.url(named.qualifier.as_deref()), &url);
            Ok::<_, Error>(url)
        })
        .await?;
    let view = view(&ctx, named, &url);
    Ok(model::UpdateFunctionUrlConfigResponse {
        function_url: view.function_url,
        function_arn: view.function_arn,
        auth_type: view.auth_type,
        cors: view.cors,
        creation_time: view.creation_time,
        last_modified_time: view.last_modified_time,
        invoke_mode: input.invoke_mode.clone(),
    })
}

pub async fn delete(
    ctx: Ctx,
    input: model::DeleteFunctionUrlConfigRequest,
) -> Result<model::DeleteFunctionUrlConfigOutput, Error> {
    let named = named(&ctx, &input.function_name, input.qualifier.as_deref())?;
    own(&ctx, &named, "lambda:DeleteFunctionUrlConfig", None).await?;
    let named = &named;
    ctx.store()
        .transact(|tx| async move {
            let url = find(&tx, named).await?;
            tx.delete(&rows::url_id(&url.id));
            tx.delete(&named.place.url(named.qualifier.as_deref()));
            Ok::<_, Error>(())
        })
        .await?;
    Ok(model::DeleteFunctionUrlConfigOutput {})
}

pub async fn list(
    ctx: Ctx,
    input: model::ListFunctionUrlConfigsRequest,
) -> Result<model::ListFunctionUrlConfigsResponse, Error> {
    let place = unqualified(&ctx, &input.function_name)?.place;
    there(ctx.store(), &Named { place: place.clone(), qualifier: None }).await?;
    let (marker, size) = (input.marker.as_deref(), page_size(input.max_items));
    let (found, next_marker) = rows::page::<Url>(ctx.store(), &place.urls(), marker, size).await?;
    let configs = found.iter().map(|(_, url)| {
        let named = Named { place: place.clone(), qualifier: url.qualifier.clone() };
        view(&ctx, &named, url)
    });
    let function_url_configs = configs.collect();
    Ok(model::ListFunctionUrlConfigsResponse { function_url_configs, next_marker })
}

/// The address, if the caller may do this to it: policies may ask whom it admits, or is to admit.
async fn own(
    ctx: &Ctx,
    named: &Named,
    action: &'static str,
    wanted: Option<&model::FunctionUrlAuthType>,
) -> Result<Url, Error> {
    let found = find(ctx.store(), named).await;
    let kind = match (&found, wanted) {
        (_, Some(wanted)) => Some(wanted.to_string()),
        (Ok(url), None) => Some(url.auth_type.clone()),
        (Err(_), None) => None,
    };
    let arn = named.arn();
    let mut access = Access::new(action, &arn).with("lambda:FunctionArn", vec![arn]);
    if let Some(kind) = kind {
        access = access.with("lambda:FunctionUrlAuthType", vec![kind]);
    }
    ctx.authorize(&[access]).await?;
    found
}

/// As those that make, change and list addresses are told of what is not there.
async fn there(rows: &impl Rows, named: &Named) -> Result<(), Error> {
    match rows::find(rows, named, 1.0).await {
        Err(Error::NotFound(_)) => Err(Error::NotFound("Function does not exist".into())),
        other => other.map(drop),
    }
}

async fn find(rows: &impl Rows, named: &Named) -> Result<Url, Error> {
    let key = named.place.url(named.qualifier.as_deref());
    rows.row(&key).await?.ok_or_else(Error::no_resource)
}

/// Whether responses are to stream, where the request says so.
fn invoke_mode(mode: Option<&model::InvokeMode>) -> Result<Option<bool>, Error> {
    match mode {
        None => Ok(None),
        Some(model::InvokeMode::Buffered) => Ok(Some(false)),
        Some(model::InvokeMode::ResponseStream) => Ok(Some(true)),
        Some(model::InvokeMode::Unknown(other)) => {
            Err(Error::Invalid(format!("{other} is not an invoke mode.")))
        }
    }
}

fn auth_type(given: &model::FunctionUrlAuthType) -> Result<String, Error> {
    match given {
        model::FunctionUrlAuthType::Unknown(other) => {
            Err(Error::Invalid(format!("{other} is not an authorization type.")))
        }
        known => Ok(known.to_string()),
    }
}

fn cors(given: &model::Cors) -> Cors {
    Cors {
        credentials: given.allow_credentials.unwrap_or(false),
        headers: given.allow_headers.clone().unwrap_or_default(),
        methods: given.allow_methods.clone().unwrap_or_default(),
        origins: given.allow_origins.clone().unwrap_or_default(),
        expose: given.expose_headers.clone().unwrap_or_default(),
        max_age_s: given.max_age,
    }
}

fn view(ctx: &Ctx, named: &Named, url: &Url) -> model::FunctionUrlConfig {
    let list = |list: &Vec<String>| (!list.is_empty()).then(|| list.clone());
    let time = |at_ms| Timestamp::from_millis(at_ms).to_iso_8601_millis();
    model::FunctionUrlConfig {
        function_url: address(ctx, &url.id),
        function_arn: named.arn(),
        creation_time: time(url.created_ms),
        last_modified_time: time(url.modified_ms),
        cors: url.cors.as_ref().map(|cors| model::Cors {
            allow_credentials: Some(cors.credentials),
            allow_headers: list(&cors.headers),
            allow_methods: list(&cors.methods),
            allow_origins: list(&cors.origins),
            expose_headers: list(&cors.expose),
            max_age: cors.max_age_s,
        }),
        auth_type: model::FunctionUrlAuthType::from(url.auth_type.as_str()),
        invoke_mode: Some(match url.streams {
            true => model::InvokeMode::ResponseStream,
            false => model::InvokeMode::Buffered,
        }),
    }
}
