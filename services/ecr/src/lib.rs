//! ECR, the private registry: repositories of container images, and the layers that images are made of.
//!
//! | file | what |
//! |---|---|
//! | `rules/` | names, digests, manifests, tags: no store, no clock |
//! | `ops/` | the operations, by their nouns |
//! | `store`, `checks` | the rows, and what must hold between them |
//! | `sweep` | uploads that nobody ends, layers that no image takes |
//! | `front` | layers behind links |
//! | `registry/` | Docker's own door |
//! | `policies`, `resources` | what the engine and CloudFormation ask |
//!
//! **Invariants.** A layer is kept under the digest that its bytes have, and an image only with all its layers. What
//! it does not do (scanning, lifecycles, replication, caches of other registries) is refused by name.

mod access;
mod auditing;
mod checks;
mod error;
mod front;
mod ops;
mod policies;
mod registry;
mod resources;
mod rules;
mod store;
mod sweep;

use model_ecr as model;
use service::Service;
use std::sync::Arc;

/// The service, for the binary's list.
pub fn service() -> Service {
    let service = Service::new("ecr")
        .state(Arc::new(front::LayerLinks::default()))
        .resource_policies(policies::lookup)
        .resource_tags(ops::tags::lookup)
        .tags_too("ecr:ResourceTag")
        .front(front::layers())
        .front(registry::pushed_manifests())
        .front(registry::front())
        .timer(sweep::FORGET, sweep::forget)
        .resource(resources::repository())
        .audits(auditing::AUDITING)
        .keeps(store::tables())
        .timers_of(|_, timer| Ok(sweep::account_of(timer)))
        .checks(checks::check);
    images(layers(repositories(service)))
}

fn repositories(service: Service) -> Service {
    use ops::{authorization, mutability, policy, repositories, tags};
    service
        .on::<model::CreateRepository>(access::create_repository, repositories::create)
        .on::<model::DescribeRepositories>(access::describe_repositories, repositories::describe)
        .on::<model::DeleteRepository>(access::delete_repository, repositories::delete)
        .on::<model::PutImageTagMutability>(access::put_mutability, mutability::put)
        .on::<model::GetRepositoryPolicy>(access::get_policy, policy::get)
        .on::<model::SetRepositoryPolicy>(access::set_policy, policy::set)
        .on::<model::DeleteRepositoryPolicy>(access::delete_policy, policy::delete)
        .on::<model::TagResource>(access::tag_resource, tags::tag)
        .on::<model::UntagResource>(access::untag_resource, tags::untag)
        .on::<model::ListTagsForResource>(access::list_tags, tags::list)
        .on::<model::GetAuthorizationToken>(access::authorization_token, authorization::token)
}

fn layers(service: Service) -> Service {
    use ops::{layers, uploads};
    service
        .on::<model::InitiateLayerUpload>(access::initiate_upload, uploads::initiate)
        .on::<model::UploadLayerPart>(access::upload_part, uploads::part)
        .on::<model::CompleteLayerUpload>(access::complete_upload, uploads::complete)
        .on::<model::BatchCheckLayerAvailability>(access::check_layers, layers::check)
        .on::<model::GetDownloadUrlForLayer>(access::download_url, layers::download_url)
}

fn images(service: Service) -> Service {
    use ops::{delete_images, list_images, put_image};
    service
        .on::<model::PutImage>(access::put_image, put_image::handle)
        .on::<model::BatchGetImage>(access::get_images, list_images::get)
        .on::<model::DescribeImages>(access::describe_images, list_images::describe)
        .on::<model::ListImages>(access::list_images, list_images::list)
        .on::<model::BatchDeleteImage>(access::delete_images, delete_images::handle)
}
