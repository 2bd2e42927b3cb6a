//! `TagResource`, `UntagResource` and `ListTagsForResource`, of repositories.

use crate::error::Error;
use crate::rules::place::Place;
use crate::store::{self as rows, Repository};
use aws::{Arn, Fault, Region};
use model_ecr as model;
use service::Ctx;
use std::collections::BTreeMap;

/// AWS's limits. <https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-using-tags.html>
const TAGS_MAX: usize = 50;
const KEY_LENGTH_MAX: usize = 128;
const VALUE_LENGTH_MAX: usize = 256;

/// Tags as a request gives them.
pub fn given(tags: &[model::Tag]) -> Result<BTreeMap<String, String>, Error> {
    for tag in tags {
        let fits = (1..=KEY_LENGTH_MAX).contains(&tag.key.chars().count())
            && tag.value.chars().count() <= VALUE_LENGTH_MAX
            && !tag.key.to_ascii_lowercase().starts_with("aws:");
        if !fits {
            let message = format!("The tag with the key '{}' is not valid", tag.key);
            return Err(Error::coded("InvalidTagParameterException", message));
        }
    }
    let tags = tags.iter().map(|tag| (tag.key.clone(), tag.value.clone())).collect();
    bounded(tags)
}

fn bounded(tags: BTreeMap<String, String>) -> Result<BTreeMap<String, String>, Error> {
    match tags.len() > TAGS_MAX {
        false => Ok(tags),
        true => {
            let message = format!("A repository has at most {TAGS_MAX} tags");
            Err(Error::coded("TooManyTagsException", message))
        }
    }
}

pub async fn tag(
    ctx: Ctx,
    input: model::TagResourceRequest,
) -> Result<model::TagResourceResponse, Error> {
    let added = given(&input.tags)?;
    change(&ctx, &input.resource_arn, |tags| tags.extend(added.clone())).await?;
    Ok(model::TagResourceResponse {})
}

pub async fn untag(
    ctx: Ctx,
    input: model::UntagResourceRequest,
) -> Result<model::UntagResourceResponse, Error> {
    let gone = input.tag_keys;
    change(&ctx, &input.resource_arn, |tags| tags.retain(|key, _| !gone.contains(key))).await?;
    Ok(model::UntagResourceResponse {})
}

pub async fn list(
    ctx: Ctx,
    input: model::ListTagsForResourceRequest,
) -> Result<model::ListTagsForResourceResponse, Error> {
    let place = of_arn(ctx.region(), &input.resource_arn)?;
    let repository = rows::repository(ctx.store(), &place).await?;
    let tags = repository.tags.into_iter().map(|(key, value)| model::Tag { key, value });
    Ok(model::ListTagsForResourceResponse { tags: Some(tags.collect()) })
}

/// The tags of a repository, for the engine.
pub async fn lookup(ctx: Ctx, arn: Arn) -> Result<Vec<(String, String)>, Fault> {
    let Some(place) = Place::of_arn(&arn) else { return Ok(Vec::new()) };
    let row: Option<Repository> = ctx.store().get_value(&place.repository()).await?;
    Ok(row.map(|row| row.tags.into_iter().collect()).unwrap_or_default())
}

/// The repository of this region that an ARN names.
fn of_arn(region: &Region, text: &str) -> Result<Place, Error> {
    let place = text.parse::<Arn>().ok().and_then(|arn| Place::of_arn(&arn));
    let place = place.filter(|place| place.region == *region);
    place.ok_or_else(|| Error::Parameter("resourceArn", "Invalid ARN".into()))
}

async fn change(
    ctx: &Ctx,
    arn: &str,
    edit: impl Fn(&mut BTreeMap<String, String>) + Send + Sync,
) -> Result<(), Error> {
    let (place, edit) = (&of_arn(ctx.region(), arn)?, &edit);
    ctx.store()
        .transact(|tx| async move {
            let mut repository = rows::repository_in(&tx, place).await?;
            edit(&mut repository.tags);
            repository.tags = bounded(std::mem::take(&mut repository.tags))?;
            tx.put_value(place.repository(), &repository);
            Ok(())
        })
        .await
}

#[cfg(test)]
mod tests {
    use super::of_arn;
    use aws::Region;

    #[test]
    fn repositories_are_reached_in_their_region() {
        let arn = "arn:aws:ecr:eu-west-1:123456789012:repository/team/web";
        assert!(of_arn(&Region::new("eu-west-1").unwrap(), arn).is_ok());
        assert!(of_arn(&Region::new("eu-west-2").unwrap(), arn).is_err());
    }
}
