//! `BatchDeleteImage`: a tag, or an image with all its tags.

use super::list_images::{failure, find, identifiers};
use crate::error::Error;
use crate::rules::place::Place;
use crate::store::{self as rows, Image, Layer, Repository, place};
use model_ecr as model;
use service::Ctx;
use store::Tx;

pub async fn handle(
    ctx: Ctx,
    input: model::BatchDeleteImageRequest,
) -> Result<model::BatchDeleteImageResponse, Error> {
    let place = place(&ctx, input.registry_id.as_ref(), &input.repository_name)?;
    rows::repository(ctx.store(), &place).await?;
    let (mut gone, mut failures) = (Vec::new(), Vec::new());
    for id in input.image_ids {
        match one(&ctx, &place, &id).await? {
            Ok(ids) => gone.extend(ids),
            Err((code, reason)) => failures.push(failure(id, code, reason)),
        }
    }
    Ok(model::BatchDeleteImageResponse { image_ids: Some(gone), failures: Some(failures) })
}

type Gone = Result<Vec<model::ImageIdentifier>, (model::ImageFailureCode, &'static str)>;

async fn one(ctx: &Ctx, place: &Place, id: &model::ImageIdentifier) -> Result<Gone, Error> {
    let found = match find(ctx.store(), place, id).await? {
        Ok(image) => image,
        Err(failed) => return Ok(Err(failed)),
    };
    let digest = &found.digest;
    ctx.store()
        .transact(|tx| async move {
            let mut repository = rows::repository_in(&tx, place).await?;
            let image: Option<Image> = tx.get_value(&place.image(digest)).await?;
            let missing = (model::ImageFailureCode::ImageNotFound, "Requested image not found");
            let Some(mut image) = image else { return Ok(Err(missing)) };
            // With others left, a tag alone goes.
            if let (Some(tag), None) = (&id.image_tag, &id.image_digest) {
                if !image.tags.contains(tag) {
                    return Ok(Err(missing));
                }
                if image.tags.len() > 1 || image.indexes > 0 {
                    image.tags.retain(|known| known != tag);
                    tx.delete(&place.tag(tag));
                    tx.put_value(place.image(digest), &image);
                    let gone = model::ImageIdentifier {
                        image_digest: Some(digest.clone()),
                        image_tag: Some(tag.clone()),
                    };
                    return Ok(Ok(vec![gone]));
                }
            }
            if image.indexes > 0 {
                let code = model::ImageFailureCode::ImageReferencedByManifestList;
                return Ok(Err((code, "Requested image referenced by manifest list")));
            }
            remove(&tx, place, &mut repository, &image).await?;
            tx.put_value(place.repository(), &repository);
            Ok(Ok(identifiers(&image)))
        })
        .await
}

/// Takes an image away, and the layers that no other image has. The caller writes the repository's row.
pub async fn remove(
    tx: &Tx,
    place: &Place,
    repository: &mut Repository,
    image: &Image,
) -> Result<(), Error> {
    for digest in &image.layers {
        let layer: Option<Layer> = tx.get_value(&place.layer(digest)).await?;
        let Some(mut layer) = layer else { continue };
        layer.images = layer.images.saturating_sub(1);
        match layer.images {
            0 => {
                tx.delete(&place.layer(digest));
                tx.drop_blob(&layer.blob.id);
            }
            _ => tx.put_value(place.layer(digest), &layer),
        }
    }
    for named in &image.images {
        let child: Option<Image> = tx.get_value(&place.image(named)).await?;
        if let Some(mut child) = child {
            child.indexes = child.indexes.saturating_sub(1);
            tx.put_value(place.image(named), &child);
        }
    }
    for tag in &image.tags {
        tx.delete(&place.tag(tag));
    }
    tx.delete(&place.image(&image.digest));
    repository.images = repository.images.saturating_sub(1);
    Ok(())
}
