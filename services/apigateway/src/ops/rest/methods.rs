//! Methods of resources, and the responses that they declare.

use crate::error::Error;
use crate::record::refuse;
use crate::store::{Draft, Kind};
use model_apigateway::{
    Authorizer, DeleteMethodOutput, DeleteMethodRequest, DeleteMethodResponseOutput,
    DeleteMethodResponseRequest, GetMethodRequest, GetMethodResponseRequest, Method,
    MethodResponse, PutMethodRequest, PutMethodResponseRequest, Resource,
};
use service::Ctx;

const NAMES: [&str; 8] = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "ANY"];

/// Reads one method, or changes it in place; `edit` may be repeated.
pub async fn change<T: Send>(
    ctx: &Ctx,
    api: &str,
    resource: &str,
    method: &str,
    edit: &(dyn Fn(&mut Method) -> Result<T, Error> + Sync),
) -> Result<T, Error> {
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Rest, api).await?;
        let mut resource: Resource = draft.need(resource).await?;
        let known = resource.resource_methods.as_mut().and_then(|known| known.get_mut(method));
        let known = known.ok_or_else(missing)?;
        let before = known.clone();
        let edited = edit(known)?;
        if *known != before {
            draft.put(&resource);
        }
        Ok::<_, Error>(edited)
    };
    ctx.store().transact(body).await
}

pub fn missing() -> Error {
    Error::NotFound("Invalid Method identifier specified".into())
}

pub async fn put_method(ctx: Ctx, input: PutMethodRequest) -> Result<Method, Error> {
    let (ctx, input) = (&ctx, &input);
    let method = drafted(input)?;
    let method = &method;
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?;
        let mut resource: Resource = draft.need(&input.resource_id).await?;
        if let Some(id) = method.authorizer_id.as_deref() {
            draft.need::<Authorizer>(id).await?;
        }
        let methods = resource.resource_methods.get_or_insert_default();
        if methods.contains_key(&input.http_method) {
            return Err(Error::Conflict("Method already exists for this resource".into()));
        }
        methods.insert(input.http_method.clone(), method.clone());
        draft.put(&resource);
        Ok(method.clone())
    };
    ctx.store().transact(body).await
}

/// Checked and with its defaults; an authorizer is still to be found.
pub fn drafted(input: &PutMethodRequest) -> Result<Method, Error> {
    refuse(input, "PutMethod", &["apiKeyRequired", "authorizationScopes", "requestValidatorId"])?;
    if !NAMES.contains(&input.http_method.as_str()) {
        return Err(Error::bad(format!("Invalid HTTP method specified: {}", input.http_method)));
    }
    let authorizer = input.authorizer_id.as_ref();
    match (input.authorization_type.as_str(), authorizer) {
        ("NONE" | "AWS_IAM", None) | ("CUSTOM", Some(_)) => {}
        ("NONE" | "AWS_IAM", Some(_)) => {
            return Err(Error::bad("An authorizer needs the authorization type CUSTOM"));
        }
        ("CUSTOM", None) => return Err(Error::bad("Invalid authorizer ID specified.")),
        ("COGNITO_USER_POOLS", _) => {
            return Err(Error::not_built("authorizationType COGNITO_USER_POOLS"));
        }
        _ => {
            return Err(Error::bad(
                "Invalid Authorization type specified. Setting the authorization type to NONE, \
                 AWS_IAM, CUSTOM or COGNITO_USER_POOLS is supported",
            ));
        }
    }
    Ok(Method {
        http_method: Some(input.http_method.clone()),
        authorization_type: Some(input.authorization_type.clone()),
        authorizer_id: input.authorizer_id.clone(),
        api_key_required: Some(false),
        operation_name: input.operation_name.clone(),
        request_parameters: input.request_parameters.clone(),
        request_models: input.request_models.clone(),
        ..Method::default()
    })
}

pub async fn get_method(ctx: Ctx, input: GetMethodRequest) -> Result<Method, Error> {
    let get = |method: &mut Method| Ok(method.clone());
    change(&ctx, &input.rest_api_id, &input.resource_id, &input.http_method, &get).await
}

pub async fn delete_method(
    ctx: Ctx,
    input: DeleteMethodRequest,
) -> Result<DeleteMethodOutput, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?;
        let mut resource: Resource = draft.need(&input.resource_id).await?;
        let methods = resource.resource_methods.get_or_insert_default();
        methods.shift_remove(&input.http_method).ok_or_else(missing)?;
        if methods.is_empty() {
            resource.resource_methods = None;
        }
        draft.put(&resource);
        Ok::<_, Error>(DeleteMethodOutput {})
    };
    ctx.store().transact(body).await
}

/// Sets a whole method, for CloudFormation.
pub async fn place(ctx: &Ctx, api: &str, resource: &str, method: &Method) -> Result<(), Error> {
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Rest, api).await?;
        let mut resource: Resource = draft.need(resource).await?;
        if let Some(id) = method.authorizer_id.as_deref() {
            draft.need::<Authorizer>(id).await?;
        }
        let name = method.http_method.clone().unwrap_or_default();
        resource.resource_methods.get_or_insert_default().insert(name, method.clone());
        draft.put(&resource);
        Ok::<_, Error>(())
    };
    ctx.store().transact(body).await
}

pub async fn put_method_response(
    ctx: Ctx,
    input: PutMethodResponseRequest,
) -> Result<MethodResponse, Error> {
    let response = drafted_response(&input)?;
    let edit = |method: &mut Method| {
        let responses = method.method_responses.get_or_insert_default();
        if responses.contains_key(&input.status_code) {
            let message = "Response already exists for this resource";
            return Err(Error::Conflict(message.into()));
        }
        responses.insert(input.status_code.clone(), response.clone());
        Ok(response.clone())
    };
    change(&ctx, &input.rest_api_id, &input.resource_id, &input.http_method, &edit).await
}

pub fn drafted_response(input: &PutMethodResponseRequest) -> Result<MethodResponse, Error> {
    check_status(&input.status_code)?;
    let names = input.response_parameters.iter().flatten().map(|(name, _)| name);
    for name in names {
        if !name.starts_with("method.response.header.") {
            return Err(Error::bad(format!(
                "Invalid mapping expression specified: Validation Result: warnings : [], errors : \
                 [Invalid mapping expression parameter specified: {name}]"
            )));
        }
    }
    Ok(MethodResponse {
        status_code: Some(input.status_code.clone()),
        response_parameters: input.response_parameters.clone(),
        response_models: input.response_models.clone(),
    })
}

pub fn check_status(code: &str) -> Result<(), Error> {
    let good = code.parse::<u16>().is_ok_and(|code| (100..600).contains(&code));
    good.then_some(()).ok_or_else(|| Error::bad("Invalid status code specified"))
}

pub async fn get_method_response(
    ctx: Ctx,
    input: GetMethodResponseRequest,
) -> Result<MethodResponse, Error> {
    let get = |method: &mut Method| {
        let responses = method.method_responses.get_or_insert_default();
        responses.get(&input.status_code).cloned().ok_or_else(missing_response)
    };
    change(&ctx, &input.rest_api_id, &input.resource_id, &input.http_method, &get).await
}

pub fn missing_response() -> Error {
    Error::NotFound("Invalid Response status code specified".into())
}

pub async fn delete_method_response(
    ctx: Ctx,
    input: DeleteMethodResponseRequest,
) -> Result<DeleteMethodResponseOutput, Error> {
    let edit = |method: &mut Method| {
        let responses = method.method_responses.get_or_insert_default();
        responses.shift_remove(&input.status_code).ok_or_else(missing_response)?;
        Ok(DeleteMethodResponseOutput {})
    };
    change(&ctx, &input.rest_api_id, &input.resource_id, &input.http_method, &edit).await
}
