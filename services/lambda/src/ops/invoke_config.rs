//! How asynchronous events of a function, a version or an alias are treated.

use super::{named, page_size, unqualified};
use crate::destinations;
use crate::error::Error;
use crate::rules::name::{self, Named, Place};
use crate::store::{self as rows, InvokeConfig, Rows, Version};
use aws::{Arn, Fault};
use model_lambda as model;
use service::{Access, Ctx};
use wire::Timestamp;

pub async fn put(
    ctx: Ctx,
    input: model::PutFunctionEventInvokeConfigRequest,
) -> Result<model::FunctionEventInvokeConfig, Error> {
    let named = named(&ctx, &input.function_name, input.qualifier.as_deref())?;
    let given = Given {
        retries: input.maximum_retry_attempts,
        age_s: input.maximum_event_age_in_seconds,
        destinations: input.destination_config.as_ref(),
    };
    write(&ctx, &named, given, true).await
}

pub async fn update(
    ctx: Ctx,
    input: model::UpdateFunctionEventInvokeConfigRequest,
) -> Result<model::FunctionEventInvokeConfig, Error> {
    let named = named(&ctx, &input.function_name, input.qualifier.as_deref())?;
    let given = Given {
        retries: input.maximum_retry_attempts,
        age_s: input.maximum_event_age_in_seconds,
        destinations: input.destination_config.as_ref(),
    };
    write(&ctx, &named, given, false).await
}

struct Given<'a> {
    retries: Option<i32>,
    age_s: Option<i32>,
    destinations: Option<&'a model::DestinationConfig>,
}

async fn write(
    ctx: &Ctx,
    named: &Named,
    given: Given<'_>,
    whole: bool,
) -> Result<model::FunctionEventInvokeConfig, Error> {
    if given.retries.is_none() && given.age_s.is_none() && given.destinations.is_none() {
        let message = "You must specify at least one of error handling or destination setting.";
        return Err(Error::Invalid(message.into()));
    }
    let number = |given: Option<i32>| given.and_then(|given| u32::try_from(given).ok());
    let success = given.destinations.and_then(|to| to.on_success.as_ref()?.destination.clone());
    let failure = given.destinations.and_then(|to| to.on_failure.as_ref()?.destination.clone());
    if let Some(config) = given.destinations {
        of_known_services(config)?;
    }
    for to in [&success, &failure].into_iter().flatten().filter(|to| !to.is_empty()) {
        destination(ctx, named, to).await?;
    }
    if let Some(to) = success.as_ref().filter(|to| destinations::bucket(to).is_some()) {
        // "S3 buckets are supported only for on-failure destinations."
        return Err(destinations::invalid(to));
    }
    let now_ms = ctx.now_ms();
    let (given, success, failure) = (&given, &success, &failure);
    let row = ctx
        .store()
        .transact(|tx| async move {
            version(&tx, named).await?;
            let key = named.place.invoke_config(named.qualifier.as_deref());
            let known: Option<InvokeConfig> = tx.row(&key).await?;
            let mut row = match (whole, known) {
                (true, _) => InvokeConfig::default(),
                (false, known) => known.ok_or_else(|| missing(named))?,
            };
            row.qualifier = named.qualifier.clone();
            row.retries_max = number(given.retries).or(row.retries_max);
            row.age_max_s = number(given.age_s).or(row.age_max_s);
            if given.destinations.is_some() {
                row.on_success = success.clone().filter(|to| !to.is_empty());
                row.on_failure = failure.clone().filter(|to| !to.is_empty());
            }
            row.modified_ms = now_ms;
            tx.put_value(key, &row);
            Ok::<_, Error>(row)
        })
        .await?;
    Ok(view(&named.place, &row))
}

async fn version(rows: &impl Rows, named: &Named) -> Result<Version, Error> {
    match rows::find(rows, named, 1.0).await {
        Err(Error::NotFound(_)) => Err(Error::NotFound("The function doesn't exist.".into())),
        other => other.map(|(_, version)| version),
    }
}

/// Services whose resources Lambda tells of the ends of events.
const TOLD: [&str; 5] = ["lambda", "sqs", "sns", "events", "s3"];

/// Refuses what is of no such service, showing the configuration as AWS's server prints it.
fn of_known_services(config: &model::DestinationConfig) -> Result<(), Error> {
    let success = config.on_success.as_ref().map(|to| to.destination.as_deref());
    let failure = config.on_failure.as_ref().map(|to| to.destination.as_deref());
    let is_known = |to: &str| {
        let arn: Option<Arn> = to.parse().ok();
        to.is_empty() || arn.is_some_and(|arn| TOLD.contains(&arn.service()))
    };
    if [success, failure].into_iter().flatten().flatten().all(is_known) {
        return Ok(());
    }
    let printed = |name: &str, given: Option<Option<&str>>| match given {
        Some(to) => format!("{name}(destination={})", to.unwrap_or("null")),
        None => "null".to_owned(),
    };
    Err(Error::Invalid(format!(
        "The provided destination config DestinationConfig(onSuccess={}, onFailure={}) is invalid.",
        printed("OnSuccess", success),
        printed("OnFailure", failure)
    )))
}

/// Other functions, queues and, of failures, buckets are what can be told; topics and buses are refused by name.
async fn destination(ctx: &Ctx, named: &Named, to: &str) -> Result<(), Error> {
    let invalid = || destinations::invalid(to);
    let arn: Arn = to.parse().map_err(|_| invalid())?;
    let is_kept = destinations::is_queue(to) || destinations::bucket(to).is_some();
    if !is_kept && arn.service() != "lambda" {
        ctx.reachable(&arn)?;
        return Err(Error::NotBuilt(format!("A destination of the service {}", arn.service())));
    }
    if !destinations::is_near(&arn, &named.place.region) {
        return Err(invalid());
    }
    let version = version(ctx.store(), named).await?;
    // The role is the function's, whoever asks.
    let ctx = ctx.within(&named.place.account, &named.place.region);
    if is_kept {
        return destinations::check(&ctx, &version.role, to).await;
    }
    let target = name::of_arn(&arn).ok_or_else(invalid)?;
    if target.place == named.place {
        let message = "You can't specify the function as a destination for itself.";
        return Err(Error::Invalid(message.into()));
    }
    match callable(&ctx, &version.role, &target).await? {
        true => Ok(()),
        false => Err(invalid()),
    }
}

/// Whether a function is there. Of another account's that is told only to whom it lets invoke it.
async fn callable(ctx: &Ctx, role: &str, target: &Named) -> Result<bool, Error> {
    if target.place.account != *ctx.account() {
        let role: Arn = role.parse().map_err(Fault::internal)?;
        let role = ctx.as_role(&role, "lambda").await?;
        let access = Access::new("lambda:InvokeFunction", target.arn());
        return Ok(role.authorize(&[access]).await.is_ok());
    }
    match rows::find(ctx.store(), target, 1.0).await {
        Ok(_) => Ok(true),
        Err(Error::NotFound(_)) => Ok(false),
        Err(other) => Err(other),
    }
}

pub async fn get(
    ctx: Ctx,
    input: model::GetFunctionEventInvokeConfigRequest,
) -> Result<model::FunctionEventInvokeConfig, Error> {
    let named = named(&ctx, &input.function_name, input.qualifier.as_deref())?;
    let key = named.place.invoke_config(named.qualifier.as_deref());
    let row: Option<InvokeConfig> = ctx.store().row(&key).await?;
    Ok(view(&named.place, &row.ok_or_else(|| missing(&named))?))
}

pub async fn delete(
    ctx: Ctx,
    input: model::DeleteFunctionEventInvokeConfigRequest,
) -> Result<model::DeleteFunctionEventInvokeConfigOutput, Error> {
    let named = named(&ctx, &input.function_name, input.qualifier.as_deref())?;
    let named = &named;
    ctx.store()
        .transact(|tx| async move {
            let key = named.place.invoke_config(named.qualifier.as_deref());
            if tx.get(&key).await?.is_none() {
                return Err(missing(named));
            }
            tx.delete(&key);
            Ok(())
        })
        .await?;
    Ok(model::DeleteFunctionEventInvokeConfigOutput {})
}

pub async fn list(
    ctx: Ctx,
    input: model::ListFunctionEventInvokeConfigsRequest,
) -> Result<model::ListFunctionEventInvokeConfigsResponse, Error> {
    let place = unqualified(&ctx, &input.function_name)?.place;
    version(ctx.store(), &Named { place: place.clone(), qualifier: None }).await?;
    let (marker, size) = (input.marker.as_deref(), page_size(input.max_items));
    let (found, next_marker) =
        rows::page::<InvokeConfig>(ctx.store(), &place.invoke_configs(), marker, size).await?;
    let configs = found.iter().map(|(_, row)| view(&place, row)).collect();
    Ok(model::ListFunctionEventInvokeConfigsResponse {
        function_event_invoke_configs: Some(configs),
        next_marker,
    })
}

fn missing(named: &Named) -> Error {
    let arn = named.place.arn_of(Some(named.qualifier.as_deref().unwrap_or(name::LATEST)));
    Error::NotFound(format!("The function {arn} doesn't have an EventInvokeConfig"))
}

fn view(place: &Place, row: &InvokeConfig) -> model::FunctionEventInvokeConfig {
    let number = |number: Option<u32>| number.and_then(|number| i32::try_from(number).ok());
    let qualifier = row.qualifier.as_deref().unwrap_or(name::LATEST);
    model::FunctionEventInvokeConfig {
        last_modified: Some(Timestamp::from_millis(row.modified_ms)),
        function_arn: Some(place.arn_of(Some(qualifier))),
        maximum_retry_attempts: number(row.retries_max),
        maximum_event_age_in_seconds: number(row.age_max_s),
        destination_config: Some(model::DestinationConfig {
            on_success: Some(model::OnSuccess { destination: row.on_success.clone() }),
            on_failure: Some(model::OnFailure { destination: row.on_failure.clone() }),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::of_known_services;
    use crate::error::Error;
    use model_lambda as model;

    #[test]
    fn destinations_are_of_services_that_can_be_told() {
        let config = |success: Option<&str>, failure: Option<&str>| model::DestinationConfig {
            on_success: success.map(|to| model::OnSuccess { destination: Some(to.to_owned()) }),
            on_failure: failure.map(|to| model::OnFailure { destination: Some(to.to_owned()) }),
        };
        let queue = "arn:aws:sqs:eu-west-1:123456789012:q";
        let user = "arn:aws:iam:eu-west-1:123456789012:function:f";
        for (success, failure) in [(None, None), (Some(queue), None), (Some(""), Some(queue))] {
            assert!(of_known_services(&config(success, failure)).is_ok());
        }
        let told = |success, failure| match of_known_services(&config(success, failure)) {
            Err(Error::Invalid(message)) => message,
            other => panic!("{other:?}"),
        };
        assert_eq!(
            told(Some(user), None),
            format!(
                "The provided destination config DestinationConfig(onSuccess=OnSuccess(\
                 destination={user}), onFailure=null) is invalid."
            )
        );
        assert!(told(Some(queue), Some(user)).contains(&format!(
            "(onSuccess=OnSuccess(destination={queue}), onFailure=OnFailure(destination={user}))"
        )));
    }
}
