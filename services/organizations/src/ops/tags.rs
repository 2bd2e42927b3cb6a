//! Tags of roots, units, accounts and policies.

use crate::error::Error;
use crate::rules::document::FULL_ACCESS;
use crate::rules::ids::{self, Kind};
use crate::rules::tags;
use crate::store::{self as rows, Member, Organization, Policy, Rows, Tags, Unit};
use aws::{Arn, Fault};
use model_organizations as model;
use service::Ctx;

pub async fn tag(
    ctx: Ctx,
    organization: Organization,
    input: model::TagResourceRequest,
) -> Result<model::TagResourceOutput, Error> {
    let given = &tags::given(&input.tags)?;
    change(&ctx, &organization, &input.resource_id, |has| tags::merged(has, given.clone())).await?;
    Ok(model::TagResourceOutput {})
}

pub async fn untag(
    ctx: Ctx,
    organization: Organization,
    input: model::UntagResourceRequest,
) -> Result<model::UntagResourceOutput, Error> {
    let keys = &input.tag_keys;
    for key in keys {
        tags::check_key(key)?;
    }
    change(&ctx, &organization, &input.resource_id, |mut has| {
        has.retain(|(key, _)| !keys.contains(key));
        Ok(has)
    })
    .await?;
    Ok(model::UntagResourceOutput {})
}

/// All of them: a thing has no more than a page of AWS's holds.
pub async fn list(
    ctx: Ctx,
    organization: Organization,
    input: model::ListTagsForResourceRequest,
) -> Result<model::ListTagsForResourceResponse, Error> {
    let tagged = find(&ctx.store().snapshot(), &organization, &input.resource_id).await?;
    let tag =
        |(key, value): &(String, String)| model::Tag { key: key.clone(), value: value.clone() };
    let tags = Some(tagged.tags().iter().map(tag).collect());
    Ok(model::ListTagsForResourceResponse { tags, next_token: None })
}

/// The tags of what an ARN names, for the engine.
pub async fn lookup(ctx: Ctx, arn: Arn) -> Result<Tags, Fault> {
    let management = arn.account();
    let key = rows::organization(management);
    let organization = ctx.store().get_value::<Organization>(&key).await?;
    let Some(organization) = organization else { return Ok(Tags::new()) };
    let id = arn.resource().rsplit('/').next().unwrap_or_default();
    match find(&ctx.store().snapshot(), &organization, id).await {
        Ok(tagged) => Ok(tagged.tags().to_vec()),
        Err(Error::NoTarget) => Ok(Tags::new()),
        Err(other) => Err(other.into()),
    }
}

/// A thing that has tags.
enum Tagged {
    Root(Organization),
    Unit(Unit),
    Account(Member),
    Policy(Policy),
}

impl Tagged {
    fn tags(&self) -> &[(String, String)] {
        match self {
            Tagged::Root(row) => &row.root_tags,
            Tagged::Unit(row) => &row.tags,
            Tagged::Account(row) => &row.tags,
            Tagged::Policy(row) => &row.tags,
        }
    }
}

async fn find(at: &impl Rows, organization: &Organization, id: &str) -> Result<Tagged, Error> {
    let management = organization.management.as_str();
    let found = match ids::kind(id) {
        Some(Kind::Root) if id == organization.root => {
            let key = rows::organization(management);
            at.value(&key).await?.map(Tagged::Root)
        }
        Some(Kind::Unit) => at.value(&rows::unit(management, id)).await?.map(Tagged::Unit),
        Some(Kind::Account) => at.value(&rows::account(management, id)).await?.map(Tagged::Account),
        Some(Kind::Policy) => at.value(&rows::policy(management, id)).await?.map(Tagged::Policy),
        Some(Kind::Root) | None => None,
    };
    found.ok_or(Error::NoTarget)
}

async fn change(
    ctx: &Ctx,
    organization: &Organization,
    id: &str,
    change: impl Fn(Tags) -> Result<Tags, Error> + Send + Sync,
) -> Result<(), Error> {
    if id == FULL_ACCESS {
        let message = "You specified a policy that is managed by AWS and can't be modified.";
        return Err(Error::input("IMMUTABLE_POLICY", message));
    }
    let change = &change;
    ctx.store()
        .transact(|tx| async move {
            let management = organization.management.as_str();
            let tagged = find(&tx, organization, id).await?;
            let tags = change(tagged.tags().to_vec())?;
            match tagged {
                Tagged::Root(row) => {
                    let row = Organization { root_tags: tags, ..row };
                    tx.put_value(rows::organization(management), &row);
                }
                Tagged::Unit(row) => {
                    tx.put_value(rows::unit(management, id), &Unit { tags, ..row });
                }
                Tagged::Account(row) => {
                    tx.put_value(rows::account(management, id), &Member { tags, ..row });
                }
                Tagged::Policy(row) => {
                    tx.put_value(rows::policy(management, id), &Policy { tags, ..row });
                }
            }
            Ok(())
        })
        .await
}
