//! What each operation needs to be allowed.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html>

use crate::rules::place::arn_of;
use model_ecr as model;
use service::{Access, Scope};

fn on_repository(
    action: &'static str,
    scope: &Scope,
    registry: Option<&String>,
    name: &str,
) -> Access {
    let account = registry.map_or(scope.account.as_str(), String::as_str);
    Access::new(action, arn_of(account, scope.region.as_str(), name))
}

/// A function for each operation that names one repository.
macro_rules! on_repository {
    ($($function:ident: $action:literal, $input:ident;)*) => {$(
        pub fn $function(input: &model::$input, scope: &Scope) -> Access {
            on_repository($action, scope, input.registry_id.as_ref(), &input.repository_name)
        }
    )*};
}

on_repository! {
    delete_repository: "ecr:DeleteRepository", DeleteRepositoryRequest;
    put_mutability: "ecr:PutImageTagMutability", PutImageTagMutabilityRequest;
    get_policy: "ecr:GetRepositoryPolicy", GetRepositoryPolicyRequest;
    set_policy: "ecr:SetRepositoryPolicy", SetRepositoryPolicyRequest;
    delete_policy: "ecr:DeleteRepositoryPolicy", DeleteRepositoryPolicyRequest;
    initiate_upload: "ecr:InitiateLayerUpload", InitiateLayerUploadRequest;
    upload_part: "ecr:UploadLayerPart", UploadLayerPartRequest;
    complete_upload: "ecr:CompleteLayerUpload", CompleteLayerUploadRequest;
    check_layers: "ecr:BatchCheckLayerAvailability", BatchCheckLayerAvailabilityRequest;
    download_url: "ecr:GetDownloadUrlForLayer", GetDownloadUrlForLayerRequest;
    put_image: "ecr:PutImage", PutImageRequest;
    get_images: "ecr:BatchGetImage", BatchGetImageRequest;
    describe_images: "ecr:DescribeImages", DescribeImagesRequest;
    list_images: "ecr:ListImages", ListImagesRequest;
    delete_images: "ecr:BatchDeleteImage", BatchDeleteImageRequest;
}

pub fn create_repository(input: &model::CreateRepositoryRequest, scope: &Scope) -> Vec<Access> {
    let (registry, name) = (input.registry_id.as_ref(), &input.repository_name);
    let create = on_repository("ecr:CreateRepository", scope, registry, name);
    let Some(tags) = input.tags.as_ref().filter(|tags| !tags.is_empty()) else {
        return vec![create];
    };
    let pairs = || tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()));
    let tag = on_repository("ecr:TagResource", scope, registry, name);
    vec![create.tagged(pairs()), tag.tagged(pairs())]
}

/// Each that is named; all of the registry if none is.
pub fn describe_repositories(
    input: &model::DescribeRepositoriesRequest,
    scope: &Scope,
) -> Vec<Access> {
    let all = vec!["*".to_owned()];
    let names = input.repository_names.as_ref().filter(|names| !names.is_empty());
    let registry = input.registry_id.as_ref();
    let of = |name: &String| on_repository("ecr:DescribeRepositories", scope, registry, name);
    names.unwrap_or(&all).iter().map(of).collect()
}

pub fn tag_resource(input: &model::TagResourceRequest, _scope: &Scope) -> Access {
    let tags = input.tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()));
    Access::new("ecr:TagResource", &input.resource_arn).tagged(tags)
}

pub fn untag_resource(input: &model::UntagResourceRequest, _scope: &Scope) -> Access {
    Access::new("ecr:UntagResource", &input.resource_arn).untagged(input.tag_keys.clone())
}

pub fn list_tags(input: &model::ListTagsForResourceRequest, _scope: &Scope) -> Access {
    Access::new("ecr:ListTagsForResource", &input.resource_arn)
}

pub fn authorization_token(_input: &model::GetAuthorizationTokenRequest, _scope: &Scope) -> Access {
    Access::anywhere("ecr:GetAuthorizationToken")
}
