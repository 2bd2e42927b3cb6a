//! Layers: packages that functions share, mounted at `/opt`.

use super::{page_size, platform};
use crate::code::Source;
use crate::error::Error;
use crate::front;
use crate::policies::meant;
use crate::rules::name::{Place, of_layer_arn};
use crate::rules::statement::{POLICY_BYTES_MAX, Permission, PolicyRow, check, document};
use crate::store::{self as rows, Layer, Rows};
use crate::view::date;
use aws::Arn;
use model_lambda as model;
use service::Ctx;
use store::{Key, Range, Tx};

pub async fn publish(
    ctx: Ctx,
    input: model::PublishLayerVersionRequest,
) -> Result<model::PublishLayerVersionResponse, Error> {
    let place = place(&ctx, &input.layer_name)?;
    let source = Source {
        zip_file: input.content.zip_file.clone(),
        bucket: input.content.s3_bucket.clone(),
        key: input.content.s3_key.clone(),
        object_version: input.content.s3_object_version.clone(),
    };
    let platform = platform(&ctx);
    let code = platform.workspace.store(&ctx, &source).await?;
    let layer = Layer {
        name: place.name.clone(),
        number: 0,
        description: input.description.unwrap_or_default(),
        license: input.license_info,
        runtimes: input.compatible_runtimes.map(|l| l.iter().map(ToString::to_string).collect()),
        architectures: input
            .compatible_architectures
            .map(|l| l.iter().map(ToString::to_string).collect()),
        created_ms: ctx.now_ms(),
        code,
    };
    let (place, layer) = (&place, &layer);
    let layer = ctx
        .store()
        .transact(|tx| async move {
            let last: Option<u64> = tx.row(&place.layer_last()).await?;
            let number = last.unwrap_or(0) + 1;
            let layer = Layer { number, ..layer.clone() };
            tx.keep_blob(&layer.code.blob);
            tx.put_value(place.layer_last(), &number);
            tx.put_value(place.layer(number), &layer);
            Ok::<_, Error>(layer)
        })
        .await?;
    let shown = shown(&ctx, place, &layer);
    Ok(model::PublishLayerVersionResponse {
        content: shown.content,
        layer_arn: shown.layer_arn,
        layer_version_arn: shown.layer_version_arn,
        description: shown.description,
        created_date: shown.created_date,
        version: shown.version,
        compatible_runtimes: shown.compatible_runtimes,
        license_info: shown.license_info,
        compatible_architectures: shown.compatible_architectures,
    })
}

pub async fn get(
    ctx: Ctx,
    input: model::GetLayerVersionRequest,
) -> Result<model::GetLayerVersionResponse, Error> {
    let place = place(&ctx, &input.layer_name)?;
    let layer = find(ctx.store(), &place, number(input.version_number)?).await?;
    Ok(shown(&ctx, &place, &layer))
}

pub async fn get_by_arn(
    ctx: Ctx,
    input: model::GetLayerVersionByArnRequest,
) -> Result<model::GetLayerVersionResponse, Error> {
    let found = of_layer_arn(&input.arn);
    let (place, number) = found
        .ok_or_else(|| Error::Invalid(format!("{} is not a layer version's ARN.", input.arn)))?;
    let place = reachable(&ctx, place)?;
    let layer = find(ctx.store(), &place, number).await?;
    Ok(shown(&ctx, &place, &layer))
}

/// Functions that have it keep it.
pub async fn delete(
    ctx: Ctx,
    input: model::DeleteLayerVersionRequest,
) -> Result<model::DeleteLayerVersionOutput, Error> {
    let place = place(&ctx, &input.layer_name)?;
    let (place, number) = (&place, number(input.version_number)?);
    ctx.store()
        .transact(|tx| async move {
            let key = place.layer(number);
            if let Some(layer) = tx.row::<Layer>(&key).await? {
                tx.drop_blob(&layer.code.blob.id);
                tx.delete(&key);
                tx.delete(&place.layer_policy(number));
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(model::DeleteLayerVersionOutput {})
}

pub async fn list(
    ctx: Ctx,
    input: model::ListLayersRequest,
) -> Result<model::ListLayersResponse, Error> {
    let prefix = Key::new(rows::LAYER).account(ctx.account()).region(ctx.region());
    let all = ctx.store().rows::<Layer>(Range::prefix(&prefix)).await?;
    let wanted = Wanted {
        runtime: input.compatible_runtime.map(|runtime| runtime.to_string()),
        architecture: input.compatible_architecture.map(|own| own.to_string()),
    };
    let after = input.marker.unwrap_or_default();
    // Rows come by name and then by number: the last one of a name is its newest version.
    let mut newest: Vec<Layer> = Vec::new();
    for (_, layer) in all.into_iter().filter(|(_, layer)| wanted.by(layer) && layer.name > after) {
        match newest.last_mut() {
            Some(last) if last.name == layer.name => *last = layer,
            _ => newest.push(layer),
        }
    }
    let size = page_size(input.max_items);
    let more = newest.len() > size;
    newest.truncate(size);
    let next_marker = newest.last().filter(|_| more).map(|layer| layer.name.clone());
    let layers = newest.iter().map(|layer| {
        let place = own(&ctx, &layer.name);
        model::LayersListItem {
            layer_name: Some(layer.name.clone()),
            layer_arn: Some(layer_arn(&place)),
            latest_matching_version: Some(item(&place, layer)),
        }
    });
    Ok(model::ListLayersResponse { next_marker, layers: Some(layers.collect()) })
}

pub async fn list_versions(
    ctx: Ctx,
    input: model::ListLayerVersionsRequest,
) -> Result<model::ListLayerVersionsResponse, Error> {
    let place = place(&ctx, &input.layer_name)?;
    let all = ctx.store().rows::<Layer>(Range::prefix(&place.layer_versions())).await?;
    let wanted = Wanted {
        runtime: input.compatible_runtime.map(|runtime| runtime.to_string()),
        architecture: input.compatible_architecture.map(|own| own.to_string()),
    };
    let before = input.marker.and_then(|marker| marker.parse().ok()).unwrap_or(u64::MAX);
    let mut found: Vec<Layer> = all.into_iter().map(|(_, layer)| layer).rev().collect();
    found.retain(|layer| wanted.by(layer) && layer.number < before);
    let size = page_size(input.max_items);
    let more = found.len() > size;
    found.truncate(size);
    let next_marker = found.last().filter(|_| more).map(|layer| layer.number.to_string());
    let layer_versions = Some(found.iter().map(|layer| item(&place, layer)).collect());
    Ok(model::ListLayerVersionsResponse { next_marker, layer_versions })
}

pub async fn add_permission(
    ctx: Ctx,
    input: model::AddLayerVersionPermissionRequest,
) -> Result<model::AddLayerVersionPermissionResponse, Error> {
    let place = place(&ctx, &input.layer_name)?;
    let number = number(input.version_number)?;
    let arn = format!("{}:{number}", layer_arn(&place));
    let statement = Permission {
        statement_id: &input.statement_id,
        action: &input.action,
        principal: &input.principal,
        resource: &arn,
        organization: input.organization_id.as_deref(),
        ..Permission::default()
    }
    .statement();
    check(&statement)?;
    let meant = meant(&ctx, &statement).await?;
    let revision_id = ctx.world().uuid();
    let (place, input, revision_id) = (&place, &input, &revision_id);
    let (statement, meant) = (&statement, &meant);
    ctx.store()
        .transact(|tx| async move {
            let given = input.revision_id.as_deref();
            let mut policy = policy(&tx, place, number, given).await?;
            if policy.statements.iter().any(|other| other["Sid"] == statement["Sid"]) {
                return Err(Error::Conflict(format!(
                    "The statement id ({}) provided already exists. Please provide a new statement \
                     id, or remove the existing statement.",
                    input.statement_id
                )));
            }
            policy.meant.join(meant, &mut policy.statements);
            policy.statements.push(statement.clone());
            policy.revision_id = revision_id.clone();
            if document(&policy.statements).len() > POLICY_BYTES_MAX {
                let message = format!("The policy is larger than {POLICY_BYTES_MAX} bytes.");
                return Err(Error::PolicyTooLong(message));
            }
            tx.put_value(place.layer_policy(number), &policy);
            Ok(())
        })
        .await?;
    Ok(model::AddLayerVersionPermissionResponse {
        statement: Some(statement.to_string()),
        revision_id: Some(revision_id.clone()),
    })
}

pub async fn remove_permission(
    ctx: Ctx,
    input: model::RemoveLayerVersionPermissionRequest,
) -> Result<model::RemoveLayerVersionPermissionOutput, Error> {
    let place = place(&ctx, &input.layer_name)?;
    let number = number(input.version_number)?;
    let revision_id = ctx.world().uuid();
    let (place, input, revision_id) = (&place, &input, &revision_id);
    ctx.store()
        .transact(|tx| async move {
            let given = input.revision_id.as_deref();
            let mut policy = policy(&tx, place, number, given).await?;
            let before = policy.statements.len();
            policy.statements.retain(|statement| statement["Sid"] != input.statement_id.as_str());
            if policy.statements.len() == before {
                let id = &input.statement_id;
                let message = format!("Statement {id} is not found in resource policy.");
                return Err(Error::NotFound(message));
            }
            policy.revision_id = revision_id.clone();
            match policy.statements.is_empty() {
                true => tx.delete(&place.layer_policy(number)),
                false => tx.put_value(place.layer_policy(number), &policy),
            }
            Ok(())
        })
        .await?;
    Ok(model::RemoveLayerVersionPermissionOutput {})
}

pub async fn get_policy(
    ctx: Ctx,
    input: model::GetLayerVersionPolicyRequest,
) -> Result<model::GetLayerVersionPolicyResponse, Error> {
    let place = place(&ctx, &input.layer_name)?;
    let number = number(input.version_number)?;
    there(ctx.store(), &place, number).await?;
    let policy: Option<PolicyRow> = ctx.store().row(&place.layer_policy(number)).await?;
    let policy = policy.ok_or_else(|| {
        Error::NotFound("No policy is associated with the given resource.".into())
    })?;
    let shown = ctx.policy_shown(&document(&policy.statements), &policy.meant).await?;
    Ok(model::GetLayerVersionPolicyResponse {
        policy: Some(shown),
        revision_id: Some(policy.revision_id),
    })
}

async fn policy(
    tx: &Tx,
    place: &Place,
    number: u64,
    revision: Option<&str>,
) -> Result<PolicyRow, Error> {
    there(tx, place, number).await?;
    let policy: PolicyRow = tx.row(&place.layer_policy(number)).await?.unwrap_or_default();
    match revision {
        Some(given) if given != policy.revision_id => Err(Error::Precondition("GetLayerPolicy")),
        _ => Ok(policy),
    }
}

/// As what asks for its policy is told of a version that is not there.
async fn there(rows: &impl Rows, place: &Place, number: u64) -> Result<(), Error> {
    let layer: Option<Layer> = rows.row(&place.layer(number)).await?;
    layer.map(drop).ok_or_else(|| {
        let arn = format!("{}:{number}", layer_arn(place));
        Error::NotFound(format!("Layer version {arn} does not exist."))
    })
}

fn number(given: i64) -> Result<u64, Error> {
    let number = u64::try_from(given).ok().filter(|number| *number > 0);
    number.ok_or_else(|| Error::Invalid("Layer Version Cannot be less than 1".into()))
}

async fn find(rows: &impl Rows, place: &Place, number: u64) -> Result<Layer, Error> {
    rows.row(&place.layer(number)).await?.ok_or_else(Error::no_resource)
}

/// From a layer's name or ARN.
fn place(ctx: &Ctx, text: &str) -> Result<Place, Error> {
    if !text.starts_with("arn:") {
        return Ok(own(ctx, text));
    }
    let invalid = || Error::Invalid(format!("{text} is not the name or the ARN of a layer."));
    let arn: Arn = text.parse().map_err(|_| invalid())?;
    // A version's ARN has one part more.
    let (place, _) = of_layer_arn(&format!("{arn}:1")).ok_or_else(invalid)?;
    reachable(ctx, place)
}

/// Layers are reached in their own region only.
fn reachable(ctx: &Ctx, place: Place) -> Result<Place, Error> {
    if place.region == *ctx.region() {
        return Ok(place);
    }
    Err(Error::NotFound(format!(
        "Layers from '{}' are not reachable in this region ('{}')",
        place.region,
        ctx.region()
    )))
}

fn own(ctx: &Ctx, name: &str) -> Place {
    Place { account: ctx.account().clone(), region: ctx.region().clone(), name: name.to_owned() }
}

fn layer_arn(place: &Place) -> String {
    let Place { account, region, name } = place;
    format!("arn:aws:lambda:{region}:{account}:layer:{name}")
}

/// Which layers a listing asks for.
struct Wanted {
    runtime: Option<String>,
    architecture: Option<String>,
}

impl Wanted {
    fn by(&self, layer: &Layer) -> bool {
        let has = |list: &Option<Vec<String>>, wanted: &Option<String>| {
            let names = |wanted| list.as_ref().is_some_and(|list| list.contains(wanted));
            wanted.as_ref().is_none_or(names)
        };
        has(&layer.runtimes, &self.runtime) && has(&layer.architectures, &self.architecture)
    }
}

fn item(place: &Place, layer: &Layer) -> model::LayerVersionsListItem {
    let runtimes = layer.runtimes.as_ref();
    let runtimes = runtimes.map(|all| all.iter().map(|text| text.as_str().into()).collect());
    let architectures = layer.architectures.as_ref();
    let architectures =
        architectures.map(|all| all.iter().map(|text| text.as_str().into()).collect());
    model::LayerVersionsListItem {
        layer_version_arn: Some(format!("{}:{}", layer_arn(place), layer.number)),
        version: i64::try_from(layer.number).ok(),
        description: Some(layer.description.clone()),
        created_date: Some(date(layer.created_ms)),
        compatible_runtimes: runtimes,
        license_info: layer.license.clone(),
        compatible_architectures: architectures,
    }
}

fn shown(ctx: &Ctx, place: &Place, layer: &Layer) -> model::GetLayerVersionResponse {
    let item = item(place, layer);
    model::GetLayerVersionResponse {
        content: Some(model::LayerVersionContentOutput {
            location: Some(front::link(ctx, &platform(ctx), &layer.code)),
            code_sha256: Some(layer.code.sha256.clone()),
            code_size: i64::try_from(layer.code.blob.length).ok(),
            ..model::LayerVersionContentOutput::default()
        }),
        layer_arn: Some(layer_arn(place)),
        layer_version_arn: item.layer_version_arn,
        description: item.description,
        created_date: item.created_date,
        version: item.version,
        compatible_runtimes: item.compatible_runtimes,
        license_info: item.license_info,
        compatible_architectures: item.compatible_architectures,
    }
}
