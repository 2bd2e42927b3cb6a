//! `DeleteFunction`: a function with everything of it, or one of its versions.

use super::{named, platform};
use crate::concurrency;
use crate::error::Error;
use crate::rules::name::{LATEST, Place, is_alias};
use crate::run::version_key;
use crate::store::{self as rows, Alias, Rows, Version};
use model_lambda::{DeleteFunctionRequest, DeleteFunctionResponse};
use service::Ctx;
use store::{Range, Tx};

pub async fn handle(
    ctx: Ctx,
    input: DeleteFunctionRequest,
) -> Result<DeleteFunctionResponse, Error> {
    let named = named(&ctx, &input.function_name, input.qualifier.as_deref())?;
    let (place, qualifier) = (&named.place, named.qualifier.as_deref());
    let keys = ctx
        .store()
        .transact(|tx| async move {
            match qualifier {
                None => delete_all(&tx, place).await,
                Some(qualifier) => delete_version(&tx, place, qualifier).await,
            }
        })
        .await?;
    let platform = platform(&ctx);
    for key in keys {
        platform.retire(&key).await;
    }
    if qualifier.is_none() {
        platform.sessions.forget(place);
    }
    concurrency::follow(ctx.store(), &platform, place).await?;
    Ok(DeleteFunctionResponse { status_code: Some(204) })
}

/// Gives the keys of the instances that end.
async fn delete_all(tx: &Tx, place: &Place) -> Result<Vec<String>, Error> {
    let function = rows::function(tx, place).await?;
    let mut keys = vec![version_key(&function, &function.latest)];
    function.latest.drop(tx);
    for (key, version) in tx.rows::<Version>(Range::prefix(&place.versions())).await? {
        keys.push(version_key(&function, &version));
        version.drop(tx);
        tx.delete(&key);
    }
    for prefix in
        [place.aliases(), place.policies(), place.invoke_configs(), place.provisioned_all()]
    {
        tx.clear_prefix(&prefix).await?;
    }
    for (key, url) in tx.rows::<rows::Url>(Range::prefix(&place.urls())).await? {
        tx.delete(&rows::url_id(&url.id));
        tx.delete(&key);
    }
    tx.delete(&place.function());
    Ok(keys)
}

async fn delete_version(tx: &Tx, place: &Place, qualifier: &str) -> Result<Vec<String>, Error> {
    if qualifier == LATEST {
        let message = "$LATEST version cannot be deleted without deleting the function.";
        return Err(Error::Invalid(message.into()));
    }
    // Whether or not there is such an alias, and such a function.
    if is_alias(qualifier) {
        let message = "Deletion of aliases is not currently supported.";
        return Err(Error::Invalid(message.into()));
    }
    let mut function = rows::function(tx, place).await?;
    let missing = |_| Error::no_function(&place.arn_of(Some(qualifier)));
    let number: u64 = qualifier.parse().map_err(missing)?;
    let key = place.version(number);
    // What is not there is deleted, as long as the function is.
    let Some(version) = tx.row::<Version>(&key).await? else { return Ok(Vec::new()) };
    let aliases = tx.rows::<Alias>(Range::prefix(&place.aliases())).await?;
    let names = |alias: &Alias| alias.version == qualifier || alias.weights.contains_key(qualifier);
    if let Some((_, alias)) = aliases.iter().find(|(_, alias)| names(alias)) {
        let arn = place.arn_of(Some(&alias.name));
        return Err(Error::Conflict(format!("Version {qualifier} is in use by the alias {arn}")));
    }
    if function.runtime_management.shift_remove(qualifier).is_some() {
        tx.put_value(place.function(), &function);
    }
    version.drop(tx);
    tx.delete(&key);
    tx.delete(&place.policy(Some(qualifier)));
    tx.delete(&place.invoke_config(Some(qualifier)));
    tx.delete(&place.provisioned(qualifier));
    Ok(vec![version_key(&function, &version)])
}
