//! `CreateRepository`, `DescribeRepositories` and `DeleteRepository`.

use super::delete_images::remove;
use super::{page_size, tags};
use crate::error::Error;
use crate::rules::mutability::Mutability;
use crate::rules::name;
use crate::rules::place::Place;
use crate::store::{self as rows, Image, Layer, Repository, Upload, place};
use crate::sweep::{self, Left};
use model_ecr as model;
use service::Ctx;
use store::Range;
use wire::Timestamp;

/// Of a registry in a region: AWS's own quota is ten times as much, and can be raised.
const REPOSITORIES_MAX: usize = 10_000;
/// What one transaction of a deletion takes away: images, or layers, or uploads.
const DELETED_AT_ONCE: usize = rows::ROWS_AT_ONCE;

pub async fn create(
    ctx: Ctx,
    input: model::CreateRepositoryRequest,
) -> Result<model::CreateRepositoryResponse, Error> {
    let place = place(&ctx, input.registry_id.as_ref(), &input.repository_name)?;
    if place.account != *ctx.account() {
        let message = "Repositories are created in one's own registry";
        return Err(Error::Parameter("registryId", message.into()));
    }
    if !name::is_valid(&place.name) {
        let constraint = format!("must satisfy regular expression '{}'", name::PATTERN);
        return Err(Error::Parameter("repositoryName", constraint));
    }
    unbuilt(&input)?;
    let repository = Repository {
        name: place.name.clone(),
        created_ms: ctx.now_ms(),
        mutability: mutability(
            input.image_tag_mutability.as_ref(),
            input.image_tag_mutability_exclusion_filters.as_ref(),
        )?,
        tags: tags::given(input.tags.as_deref().unwrap_or_default())?,
        policy: None,
        images: 0,
    };
    let known = Range::prefix(&place.repositories()).limit(REPOSITORIES_MAX);
    let full = ctx.store().range(known).await?.len() >= REPOSITORIES_MAX;
    let (place, made) = (&place, &repository);
    ctx.store()
        .transact(|tx| async move {
            if tx.get(&place.repository()).await?.is_some() {
                return Err(Error::RepositoryExists(place.clone()));
            }
            if full {
                let message = format!("A registry holds at most {REPOSITORIES_MAX} repositories");
                return Err(Error::coded("LimitExceededException", message));
            }
            tx.put_value(place.repository(), made);
            Ok(())
        })
        .await?;
    Ok(model::CreateRepositoryResponse { repository: Some(shown(place, &repository)) })
}

fn unbuilt(input: &model::CreateRepositoryRequest) -> Result<(), Error> {
    let scan = input.image_scanning_configuration.as_ref();
    if scan.is_some_and(|scan| scan.scan_on_push == Some(true)) {
        return Err(Error::NotBuilt("Scanning images on push".into()));
    }
    match input.encryption_configuration.as_ref().map(|given| given.encryption_type.as_str()) {
        None | Some("AES256") => Ok(()),
        Some(kind) => Err(Error::NotBuilt(format!("A repository's encryption with {kind}"))),
    }
}

pub fn mutability(
    word: Option<&model::ImageTagMutability>,
    filters: Option<&Vec<model::ImageTagMutabilityExclusionFilter>>,
) -> Result<Mutability, Error> {
    let filters = filters.into_iter().flatten().map(|filter| filter.filter.clone()).collect();
    Mutability::parse(word.map_or("MUTABLE", |word| word.as_str()), filters)
        .map_err(|constraint| Error::Parameter("imageTagMutability", constraint))
}

pub async fn describe(
    ctx: Ctx,
    input: model::DescribeRepositoriesRequest,
) -> Result<model::DescribeRepositoriesResponse, Error> {
    let registry = input.registry_id.as_ref();
    let Some(names) = input.repository_names.filter(|names| !names.is_empty()) else {
        let (token, size) = (input.next_token.as_deref(), page_size(input.max_results));
        let of = place(&ctx, registry, "")?;
        let show = |repository: Repository| {
            shown(&Place { name: repository.name.clone(), ..of.clone() }, &repository)
        };
        let (told, next_token) =
            rows::page(ctx.store(), &of.repositories(), token, size, show).await?;
        return Ok(model::DescribeRepositoriesResponse { repositories: Some(told), next_token });
    };
    if input.max_results.is_some() || input.next_token.is_some() {
        let message = "maxResults and nextToken cannot be given with repositoryNames";
        return Err(Error::Parameter("repositoryNames", message.into()));
    }
    let mut told = Vec::with_capacity(names.len());
    for name in &names {
        let place = place(&ctx, registry, name)?;
        let repository = rows::repository(ctx.store(), &place).await?;
        told.push(shown(&place, &repository));
    }
    Ok(model::DescribeRepositoriesResponse { repositories: Some(told), next_token: None })
}

/// With `force` in steps, images first: what ends in the middle is repeated.
pub async fn delete(
    ctx: Ctx,
    input: model::DeleteRepositoryRequest,
) -> Result<model::DeleteRepositoryResponse, Error> {
    let place = place(&ctx, input.registry_id.as_ref(), &input.repository_name)?;
    let (place, force) = (&place, input.force == Some(true));
    loop {
        let step = ctx.store().transact(|tx| async move {
            let mut repository = rows::repository_in(&tx, place).await?;
            let images: Vec<Image> = rows::some(&tx, &place.images(), DELETED_AT_ONCE).await?;
            if !images.is_empty() && !force {
                return Err(Error::NotEmpty(place.clone()));
            }
            for image in &images {
                // An index may be among them, which counts in what it names.
                let image = tx.get_value(&place.image(&image.digest)).await?;
                if let Some(image) = image {
                    remove(&tx, place, &mut repository, &image).await?;
                }
            }
            if !images.is_empty() {
                tx.put_value(place.repository(), &repository);
                return Ok(None);
            }
            let layers: Vec<Layer> = rows::some(&tx, &place.layers(), DELETED_AT_ONCE).await?;
            for layer in &layers {
                tx.delete(&place.layer(&layer.digest));
                tx.drop_blob(&layer.blob.id);
                sweep::settle(&tx, place, Left::Layer(layer.digest.clone()));
            }
            let uploads: Vec<Upload> = rows::some(&tx, &place.uploads(), 1).await?;
            for upload in &uploads {
                sweep::drop_upload(&tx, place, &upload.id).await?;
            }
            if !layers.is_empty() || !uploads.is_empty() {
                return Ok(None);
            }
            tx.delete(&place.repository());
            Ok(Some(repository))
        });
        if let Some(gone) = step.await? {
            return Ok(model::DeleteRepositoryResponse { repository: Some(shown(place, &gone)) });
        }
    }
}

fn shown(place: &Place, repository: &Repository) -> model::Repository {
    let filters = repository.mutability.exclusions.iter();
    let filters = filters.map(|filter| model::ImageTagMutabilityExclusionFilter {
        filter_type: model::ImageTagMutabilityExclusionFilterType::Wildcard,
        filter: filter.clone(),
    });
    model::Repository {
        repository_arn: Some(place.arn()),
        registry_id: Some(place.account.to_string()),
        repository_name: Some(place.name.clone()),
        repository_uri: Some(place.uri()),
        created_at: Some(Timestamp::from_millis(repository.created_ms)),
        image_tag_mutability: Some(repository.mutability.word().into()),
        image_tag_mutability_exclusion_filters: Some(filters.collect::<Vec<_>>())
            .filter(|filters| !filters.is_empty()),
        image_scanning_configuration: Some(model::ImageScanningConfiguration {
            scan_on_push: Some(false),
        }),
        encryption_configuration: Some(model::EncryptionConfiguration {
            encryption_type: model::EncryptionType::Aes256,
            kms_key: None,
        }),
    }
}
