//! What each operation needs
//! (<https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslambda.html>).

use crate::durable::token;
use crate::rules::name;
use model_lambda as model;
use service::{Access, Authorization, Scope};
use store::Event;
use wire::IndexMap;

/// Operations on a function as such.
macro_rules! on_function {
    ($($name:ident, $input:ty, $action:literal;)*) => {$(
        pub fn $name(input: &$input, scope: &Scope) -> Access {
            Access::new($action, name::function_arn(scope, &input.function_name))
        }
    )*};
}

/// Operations on what a qualifier may narrow down.
macro_rules! on_qualified {
    ($($name:ident, $input:ty, $action:literal;)*) => {$(
        pub fn $name(input: &$input, scope: &Scope) -> Access {
            Access::new($action, name::arn(scope, &input.function_name, input.qualifier.as_deref()))
        }
    )*};
}

on_function! {
    update_code, model::UpdateFunctionCodeRequest, "lambda:UpdateFunctionCode";
    list_versions, model::ListVersionsByFunctionRequest, "lambda:ListVersionsByFunction";
    publish_version, model::PublishVersionRequest, "lambda:PublishVersion";
    create_alias, model::CreateAliasRequest, "lambda:CreateAlias";
    get_alias, model::GetAliasRequest, "lambda:GetAlias";
    update_alias, model::UpdateAliasRequest, "lambda:UpdateAlias";
    delete_alias, model::DeleteAliasRequest, "lambda:DeleteAlias";
    list_aliases, model::ListAliasesRequest, "lambda:ListAliases";
    put_concurrency, model::PutFunctionConcurrencyRequest, "lambda:PutFunctionConcurrency";
    get_concurrency, model::GetFunctionConcurrencyRequest, "lambda:GetFunctionConcurrency";
    delete_concurrency, model::DeleteFunctionConcurrencyRequest, "lambda:DeleteFunctionConcurrency";
    get_function_code_signing, model::GetFunctionCodeSigningConfigRequest, "lambda:GetFunctionCodeSigningConfig";
    delete_function_code_signing, model::DeleteFunctionCodeSigningConfigRequest, "lambda:DeleteFunctionCodeSigningConfig";
    get_recursion, model::GetFunctionRecursionConfigRequest, "lambda:GetFunctionRecursionConfig";
    put_recursion, model::PutFunctionRecursionConfigRequest, "lambda:PutFunctionRecursionConfig";
    list_invoke_configs, model::ListFunctionEventInvokeConfigsRequest, "lambda:ListFunctionEventInvokeConfigs";
    list_provisioned, model::ListProvisionedConcurrencyConfigsRequest, "lambda:ListProvisionedConcurrencyConfigs";
    list_executions, model::ListDurableExecutionsByFunctionRequest, "lambda:ListDurableExecutionsByFunction";
    list_urls, model::ListFunctionUrlConfigsRequest, "lambda:ListFunctionUrlConfigs";
}

on_qualified! {
    get_function, model::GetFunctionRequest, "lambda:GetFunction";
    get_configuration, model::GetFunctionConfigurationRequest, "lambda:GetFunctionConfiguration";
    delete_function, model::DeleteFunctionRequest, "lambda:DeleteFunction";
    invoke, model::InvocationRequest, "lambda:InvokeFunction";
    invoke_stream, model::InvokeWithResponseStreamRequest, "lambda:InvokeFunction";
    remove_permission, model::RemovePermissionRequest, "lambda:RemovePermission";
    get_policy, model::GetPolicyRequest, "lambda:GetPolicy";
    get_runtime_management, model::GetRuntimeManagementConfigRequest, "lambda:GetRuntimeManagementConfig";
    put_runtime_management, model::PutRuntimeManagementConfigRequest, "lambda:PutRuntimeManagementConfig";
    put_invoke_config, model::PutFunctionEventInvokeConfigRequest, "lambda:PutFunctionEventInvokeConfig";
    update_invoke_config, model::UpdateFunctionEventInvokeConfigRequest, "lambda:UpdateFunctionEventInvokeConfig";
    get_invoke_config, model::GetFunctionEventInvokeConfigRequest, "lambda:GetFunctionEventInvokeConfig";
    delete_invoke_config, model::DeleteFunctionEventInvokeConfigRequest, "lambda:DeleteFunctionEventInvokeConfig";
}

/// Operations on what a qualifier names, which is not left out.
macro_rules! on_version {
    ($($name:ident, $input:ty, $action:literal;)*) => {$(
        pub fn $name(input: &$input, scope: &Scope) -> Access {
            Access::new($action, name::arn(scope, &input.function_name, Some(&input.qualifier)))
        }
    )*};
}

on_version! {
    put_provisioned, model::PutProvisionedConcurrencyConfigRequest, "lambda:PutProvisionedConcurrencyConfig";
    get_provisioned, model::GetProvisionedConcurrencyConfigRequest, "lambda:GetProvisionedConcurrencyConfig";
    delete_provisioned, model::DeleteProvisionedConcurrencyConfigRequest, "lambda:DeleteProvisionedConcurrencyConfig";
}

/// Operations on an execution of a durable function.
macro_rules! on_execution {
    ($($name:ident, $input:ty, $action:literal;)*) => {$(
        pub fn $name(input: &$input, _: &Scope) -> Access {
            Access::new($action, &input.durable_execution_arn)
        }
    )*};
}

on_execution! {
    checkpoint, model::CheckpointDurableExecutionRequest, "lambda:CheckpointDurableExecution";
    get_execution, model::GetDurableExecutionRequest, "lambda:GetDurableExecution";
    get_execution_history, model::GetDurableExecutionHistoryRequest, "lambda:GetDurableExecutionHistory";
    get_execution_state, model::GetDurableExecutionStateRequest, "lambda:GetDurableExecutionState";
    stop_execution, model::StopDurableExecutionRequest, "lambda:StopDurableExecution";
}

/// Operations on a callback: on the execution that its id leads to.
macro_rules! on_callback {
    ($($name:ident, $input:ty, $action:literal;)*) => {$(
        pub fn $name(input: &$input, scope: &Scope) -> Access {
            match token::callback_place(&input.callback_id) {
                Some(place) => Access::new($action, place.execution_arn),
                // No callback's: its handler refuses it to whom it concerns.
                None => Access::new($action, scope.arn("lambda", "function:*").to_string()),
            }
        }
    )*};
}

on_callback! {
    callback_success, model::SendDurableExecutionCallbackSuccessRequest, "lambda:SendDurableExecutionCallbackSuccess";
    callback_failure, model::SendDurableExecutionCallbackFailureRequest, "lambda:SendDurableExecutionCallbackFailure";
    callback_heartbeat, model::SendDurableExecutionCallbackHeartbeatRequest, "lambda:SendDurableExecutionCallbackHeartbeat";
}

pub fn create_function(input: &model::CreateFunctionRequest, scope: &Scope) -> Vec<Access> {
    let arn = name::function_arn(scope, &input.function_name);
    let create = with_layers(Access::new("lambda:CreateFunction", &arn), input.layers.as_ref());
    let create = match &input.code_signing_config_arn {
        Some(config) => create.with("lambda:CodeSigningConfigArn", vec![config.clone()]),
        None => create,
    };
    with_tags(create, arn, input.tags.as_ref())
}

/// What making a thing needs that is to bear tags from its start.
fn with_tags(
    create: Access,
    resource: String,
    tags: Option<&IndexMap<String, String>>,
) -> Vec<Access> {
    let Some(tags) = tags.filter(|tags| !tags.is_empty()) else { return vec![create] };
    let tag = Access::new("lambda:TagResource", resource).tagged(pairs(tags));
    vec![create.tagged(pairs(tags)), tag]
}

fn pairs(tags: &IndexMap<String, String>) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|(key, value)| (key.as_str(), value.as_str()))
}

pub fn update_configuration(
    input: &model::UpdateFunctionConfigurationRequest,
    scope: &Scope,
) -> Access {
    let arn = name::function_arn(scope, &input.function_name);
    with_layers(Access::new("lambda:UpdateFunctionConfiguration", arn), input.layers.as_ref())
}

fn with_layers(access: Access, layers: Option<&Vec<String>>) -> Access {
    match layers {
        Some(layers) if !layers.is_empty() => access.with("lambda:Layer", layers.clone()),
        _ => access,
    }
}

pub fn list_functions(_: &model::ListFunctionsRequest, _: &Scope) -> Access {
    Access::anywhere("lambda:ListFunctions")
}

pub fn account_settings(_: &model::GetAccountSettingsRequest, _: &Scope) -> Access {
    Access::anywhere("lambda:GetAccountSettings")
}

/// Operations on a code signing configuration.
macro_rules! on_code_signing {
    ($($name:ident, $input:ty, $action:literal;)*) => {$(
        pub fn $name(input: &$input, _: &Scope) -> Access {
            Access::new($action, &input.code_signing_config_arn)
        }
    )*};
}

on_code_signing! {
    get_code_signing, model::GetCodeSigningConfigRequest, "lambda:GetCodeSigningConfig";
    update_code_signing, model::UpdateCodeSigningConfigRequest, "lambda:UpdateCodeSigningConfig";
    delete_code_signing, model::DeleteCodeSigningConfigRequest, "lambda:DeleteCodeSigningConfig";
    list_by_code_signing, model::ListFunctionsByCodeSigningConfigRequest, "lambda:ListFunctionsByCodeSigningConfig";
}

pub fn create_code_signing(
    input: &model::CreateCodeSigningConfigRequest,
    scope: &Scope,
) -> Vec<Access> {
    let create = Access::anywhere("lambda:CreateCodeSigningConfig");
    let any = scope.arn("lambda", "code-signing-config:*").to_string();
    with_tags(create, any, input.tags.as_ref())
}

/// `function`: the ARN of the one that it is to feed.
pub fn create_mapping(
    input: &model::CreateEventSourceMappingRequest,
    scope: &Scope,
    function: String,
) -> Vec<Access> {
    let create = Access::anywhere("lambda:CreateEventSourceMapping");
    let any = scope.arn("lambda", "event-source-mapping:*").to_string();
    with_tags(create.with("lambda:FunctionArn", vec![function]), any, input.tags.as_ref())
}

pub fn list_code_signings(_: &model::ListCodeSigningConfigsRequest, _: &Scope) -> Access {
    Access::anywhere("lambda:ListCodeSigningConfigs")
}

/// The function, and the configuration that it is to have.
pub fn put_function_code_signing(
    input: &model::PutFunctionCodeSigningConfigRequest,
    scope: &Scope,
) -> Vec<Access> {
    let config = &input.code_signing_config_arn;
    let arns = [name::function_arn(scope, &input.function_name), config.clone()];
    let needed = arns.map(|arn| {
        Access::new("lambda:PutFunctionCodeSigningConfig", arn)
            .with("lambda:CodeSigningConfigArn", vec![config.clone()])
    });
    needed.into()
}

pub fn add_permission(input: &model::AddPermissionRequest, scope: &Scope) -> Access {
    let arn = name::arn(scope, &input.function_name, input.qualifier.as_deref());
    let access = Access::new("lambda:AddPermission", arn)
        .with("lambda:Principal", vec![input.principal.clone()]);
    match &input.function_url_auth_type {
        Some(kind) => access.with("lambda:FunctionUrlAuthType", vec![kind.to_string()]),
        None => access,
    }
}

pub fn create_url(input: &model::CreateFunctionUrlConfigRequest, scope: &Scope) -> Access {
    let arn = name::arn(scope, &input.function_name, input.qualifier.as_deref());
    let kind = vec![input.auth_type.to_string()];
    Access::new("lambda:CreateFunctionUrlConfig", &arn)
        .with("lambda:FunctionArn", vec![arn])
        .with("lambda:FunctionUrlAuthType", kind)
}

pub fn tag_resource(input: &model::TagResourceRequest, _: &Scope) -> Access {
    Access::new("lambda:TagResource", &input.resource).tagged(pairs(&input.tags))
}

pub fn untag_resource(input: &model::UntagResourceRequest, _: &Scope) -> Access {
    Access::new("lambda:UntagResource", &input.resource).untagged(input.tag_keys.clone())
}

pub fn list_tags(input: &model::ListTagsRequest, _: &Scope) -> Access {
    Access::new("lambda:ListTags", &input.resource)
}

/// An event addressed to a function is an invocation of it.
pub fn arrival(event: &Event) -> Access {
    Access::new("lambda:InvokeFunction", &event.to)
}

/// Policies ask for what only the row says, such as which function a mapping feeds: its handler authorises.
pub fn by_handler<T>(_: &T, _: &Scope) -> Authorization {
    Authorization::Signed
}

fn layer(scope: &Scope, name: &str) -> String {
    if name.starts_with("arn:") {
        return name.to_owned();
    }
    scope.arn("lambda", &format!("layer:{name}")).to_string()
}

fn layer_version(scope: &Scope, name: &str, version: i64) -> String {
    format!("{}:{version}", layer(scope, name))
}

pub fn publish_layer(input: &model::PublishLayerVersionRequest, scope: &Scope) -> Access {
    Access::new("lambda:PublishLayerVersion", layer(scope, &input.layer_name))
}

macro_rules! on_layer_version {
    ($($name:ident, $input:ty, $action:literal;)*) => {$(
        pub fn $name(input: &$input, scope: &Scope) -> Access {
            Access::new($action, layer_version(scope, &input.layer_name, input.version_number))
        }
    )*};
}

on_layer_version! {
    get_layer, model::GetLayerVersionRequest, "lambda:GetLayerVersion";
    delete_layer, model::DeleteLayerVersionRequest, "lambda:DeleteLayerVersion";
    add_layer_permission, model::AddLayerVersionPermissionRequest, "lambda:AddLayerVersionPermission";
    remove_layer_permission, model::RemoveLayerVersionPermissionRequest, "lambda:RemoveLayerVersionPermission";
    get_layer_policy, model::GetLayerVersionPolicyRequest, "lambda:GetLayerVersionPolicy";
}

pub fn get_layer_by_arn(input: &model::GetLayerVersionByArnRequest, _: &Scope) -> Access {
    Access::new("lambda:GetLayerVersion", &input.arn)
}

pub fn list_layers(_: &model::ListLayersRequest, _: &Scope) -> Access {
    Access::anywhere("lambda:ListLayers")
}

/// AWS asks for no resource here; but a layer of another account is that account's.
pub fn list_layer_versions(input: &model::ListLayerVersionsRequest, scope: &Scope) -> Access {
    let own = scope.arn("lambda", "layer:");
    match input.layer_name.starts_with("arn:") && !input.layer_name.starts_with(own.as_str()) {
        true => Access::new("lambda:ListLayerVersions", &input.layer_name),
        false => Access::anywhere("lambda:ListLayerVersions"),
    }
}

#[cfg(test)]
mod tests {
    use super::create_mapping;
    use aws::{AccountId, Principal, Region};
    use model_lambda as model;
    use service::{Access, Scope};

    #[test]
    fn a_mapping_with_tags_needs_leave_for_them() {
        let account = AccountId::new("123456789012").unwrap();
        let region = Region::new("eu-west-1").unwrap();
        let principal = Principal::Root { account: account.clone() };
        let scope = Scope { account, region, principal };
        let needed = |tags: &[(&str, &str)]| {
            let tags = tags.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
            let input = model::CreateEventSourceMappingRequest {
                tags: Some(tags.collect()),
                ..model::CreateEventSourceMappingRequest::default()
            };
            create_mapping(&input, &scope, "f".into())
        };
        let create = Access::anywhere("lambda:CreateEventSourceMapping")
            .with("lambda:FunctionArn", vec!["f".into()]);
        assert_eq!(needed(&[]), vec![create.clone()]);
        let tag = Access::new(
            "lambda:TagResource",
            "arn:aws:lambda:eu-west-1:123456789012:event-source-mapping:*",
        );
        let tags = [("team", "a")];
        assert_eq!(needed(&tags), [create.tagged(tags), tag.tagged(tags)]);
    }
}
