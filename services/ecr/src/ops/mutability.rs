//! `PutImageTagMutability`.

use super::repositories::mutability;
use crate::error::Error;
use crate::store::{self as rows, place};
use model_ecr as model;
use service::Ctx;

pub async fn put(
    ctx: Ctx,
    input: model::PutImageTagMutabilityRequest,
) -> Result<model::PutImageTagMutabilityResponse, Error> {
    let place = place(&ctx, input.registry_id.as_ref(), &input.repository_name)?;
    let filters = input.image_tag_mutability_exclusion_filters;
    let mutability = mutability(Some(&input.image_tag_mutability), filters.as_ref())?;
    let (place, given) = (&place, &mutability);
    ctx.store()
        .transact(|tx| async move {
            let mut repository = rows::repository_in(&tx, place).await?;
            repository.mutability = given.clone();
            tx.put_value(place.repository(), &repository);
            Ok::<_, Error>(())
        })
        .await?;
    Ok(model::PutImageTagMutabilityResponse {
        registry_id: Some(place.account.to_string()),
        repository_name: Some(place.name.clone()),
        image_tag_mutability: Some(mutability.word().into()),
        image_tag_mutability_exclusion_filters: filters,
    })
}
