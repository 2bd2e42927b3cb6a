//! The resource policies of functions and layers, as the engine asks for them.

use crate::error::Error;
use crate::rules::name;
use crate::rules::statement::document;
use crate::store::{PolicyRow, Rows};
use auth::policy::{Kind, Policy};
use aws::{AccountId, Arn, Fault};
use parking_lot::Mutex;
use service::Ctx;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};
use store::Key;

/// Parsed policies kept in memory.
const PARSED_MAX: usize = 4_096;

/// Parsed policies by their revision, which names one text for ever.
static PARSED: LazyLock<Mutex<HashMap<String, Arc<Policy>>>> = LazyLock::new(Mutex::default);

/// The owner and the policy of a function (under the qualifier of the ARN) or of a layer's version.
pub async fn lookup(ctx: Ctx, arn: Arn) -> Result<Option<(AccountId, Option<Arc<Policy>>)>, Fault> {
    let found = if let Some(named) = name::of_arn(&arn) {
        let key = named.place.policy(named.qualifier.as_deref());
        Some((named.place.account, key))
    } else {
        name::of_layer_arn(arn.as_str()).map(|(place, number)| {
            let key = place.layer_policy(number);
            (place.account, key)
        })
    };
    let Some((owner, key)) = found else { return Ok(None) };
    let policy = policy(&ctx, &key).await?;
    Ok(Some((owner, policy)))
}

async fn policy(ctx: &Ctx, key: &Key) -> Result<Option<Arc<Policy>>, Error> {
    let row: Option<PolicyRow> = ctx.store().row(key).await?;
    let Some(row) = row else { return Ok(None) };
    if let Some(known) = PARSED.lock().get(&row.revision_id) {
        return Ok(Some(known.clone()));
    }
    let parsed = Policy::parse(Kind::Resource, &document(&row.statements));
    let parsed = Arc::new(parsed.map_err(Fault::internal)?);
    let mut all = PARSED.lock();
    if all.len() >= PARSED_MAX {
        all.clear();
    }
    all.insert(row.revision_id, parsed.clone());
    Ok(Some(parsed))
}
