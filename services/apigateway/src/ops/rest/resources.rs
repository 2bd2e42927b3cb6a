//! Resources of REST APIs: a tree of paths.

use super::paged;
use crate::error::Error;
use crate::rules::route::Pattern;
use crate::store::{self, Draft, Kind, Part};
use model_apigateway::{
    CreateResourceRequest, DeleteResourceOutput, DeleteResourceRequest, GetResourceRequest,
    GetResourcesRequest, Method, Resource, Resources,
};
use service::Ctx;

/// Resources of an API, the root among them
/// (<https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html>).
pub const RESOURCES_MAX: usize = 300;
/// Of a resource: what an address of a regional API has.
const PATH_LENGTH_MAX: usize = 10_240;

pub async fn create_resource(ctx: Ctx, input: CreateResourceRequest) -> Result<Resource, Error> {
    create(&ctx, &input, false).await
}

/// `again`: a resource of this name may exist already, and is then the answer.
pub async fn create(
    ctx: &Ctx,
    input: &CreateResourceRequest,
    again: bool,
) -> Result<Resource, Error> {
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?;
        let parent: Resource = draft.need(&input.parent_id).await?;
        let known = draft.parts::<Resource>().await?;
        let same = |one: &&Resource| {
            one.parent_id.as_ref() == Some(&input.parent_id)
                && one.path_part.as_ref() == Some(&input.path_part)
        };
        if let Some(found) = known.iter().find(same).filter(|_| again) {
            return Ok(found.clone());
        }
        check_siblings(known.iter(), &input.parent_id, &input.path_part)?;
        check_room(known.len())?;
        let resource = child(ctx, &parent, &input.path_part)?;
        draft.put(&resource);
        Ok(resource)
    };
    ctx.store().transact(body).await
}

/// Whether an API that has so many resources may have another one.
pub fn check_room(known: usize) -> Result<(), Error> {
    match known < RESOURCES_MAX {
        true => Ok(()),
        false => Err(Error::TooMany(Kind::Rest, "Resources")),
    }
}

/// Whether a part of a path can stand below a parent beside what is there.
pub fn check_siblings<'a>(
    known: impl Iterator<Item = &'a Resource>,
    parent: &str,
    part: &str,
) -> Result<(), Error> {
    let siblings = known.filter(|one| one.parent_id.as_deref() == Some(parent));
    let variable = |part: &str| part.starts_with('{') && !part.ends_with("+}");
    for taken in siblings.filter_map(|one| one.path_part.as_deref()) {
        if taken == part {
            let message = "Another resource with the same parent already has this name: ";
            return Err(Error::Conflict(format!("{message}{part}")));
        }
        if variable(taken) && variable(part) {
            let message = "A sibling of this resource already has a variable path part -- only one";
            return Err(Error::bad(format!("{message} is allowed: {taken}")));
        }
    }
    Ok(())
}

/// A new resource below another.
pub fn child(ctx: &Ctx, parent: &Resource, part: &str) -> Result<Resource, Error> {
    let above = parent.path.as_deref().unwrap_or("/");
    if above.len() + 1 + part.len() > PATH_LENGTH_MAX {
        let message = format!("A resource's path is at most {PATH_LENGTH_MAX} characters long");
        return Err(Error::bad(message));
    }
    let path = format!("{}/{part}", above.trim_end_matches('/'));
    let letters = |c: char| c.is_ascii_alphanumeric() || "{}+$_.:-".contains(c);
    let good = !part.is_empty() && part.chars().all(letters);
    if !good || Pattern::parse(&path).is_none() {
        return Err(Error::bad(
            "Resource's path part only allow a-zA-Z0-9._-: or a valid greedy path variable and \
             curly braces at the beginning and the end.",
        ));
    }
    Ok(Resource {
        id: Some(store::new_id(ctx, 6)),
        parent_id: parent.id.clone(),
        path_part: Some(part.to_owned()),
        path: Some(path),
        resource_methods: None,
    })
}

pub async fn get_resource(ctx: Ctx, input: GetResourceRequest) -> Result<Resource, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?;
        let resource = draft.need(&input.resource_id).await?;
        Ok::<_, Error>(shown(resource, embeds(input.embed.as_deref())))
    };
    ctx.store().transact(body).await
}

pub async fn get_resources(ctx: Ctx, input: GetResourcesRequest) -> Result<Resources, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?;
        let all = draft.parts::<Resource>().await?;
        let (items, position) = paged(all, Part::id, input.limit, input.position.as_deref())?;
        let whole = embeds(input.embed.as_deref());
        let items = items.into_iter().map(|resource| shown(resource, whole)).collect();
        Ok::<_, Error>(Resources { position, items: Some(items) })
    };
    ctx.store().transact(body).await
}

fn embeds(embed: Option<&[String]>) -> bool {
    embed.unwrap_or_default().iter().any(|name| name == "methods")
}

/// Without `embed=methods`, only the methods' names are told.
fn shown(resource: Resource, whole: bool) -> Resource {
    if whole {
        return resource;
    }
    let names = resource
        .resource_methods
        .map(|methods| methods.into_keys().map(|name| (name, Method::default())).collect());
    Resource { resource_methods: names, ..resource }
}

/// With everything below it.
pub async fn delete_resource(
    ctx: Ctx,
    input: DeleteResourceRequest,
) -> Result<DeleteResourceOutput, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?;
        let resource: Resource = draft.need(&input.resource_id).await?;
        if resource.parent_id.is_none() {
            return Err(Error::bad("Root resource cannot be deleted"));
        }
        let below = format!("{}/", resource.path.as_deref().unwrap_or_default());
        for other in draft.parts::<Resource>().await? {
            let path = other.path.as_deref().unwrap_or_default();
            if other.id() == resource.id() || path.starts_with(&below) {
                draft.remove::<Resource>(other.id());
            }
        }
        Ok(DeleteResourceOutput {})
    };
    ctx.store().transact(body).await
}
