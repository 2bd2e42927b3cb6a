//! The policies of repositories, as the engine asks for them.

use crate::rules::place::Place;
use crate::store::Repository;
use auth::policy::{Kind, Policy};
use aws::{AccountId, Arn, Fault};
use parking_lot::Mutex;
use service::Ctx;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

/// Parsed policies kept in memory.
const PARSED_MAX: usize = 4_096;

/// Parsed policies by their revision, which names one text for ever.
static PARSED: LazyLock<Mutex<HashMap<String, Arc<Policy>>>> = LazyLock::new(Mutex::default);

pub async fn lookup(ctx: Ctx, arn: Arn) -> Result<Option<(AccountId, Option<Arc<Policy>>)>, Fault> {
    let Some(place) = Place::of_arn(&arn) else { return Ok(None) };
    let row: Option<Repository> = ctx.store().get_value(&place.repository()).await?;
    let Some(given) = row.and_then(|row| row.policy) else {
        return Ok(Some((place.account, None)));
    };
    if let Some(known) = PARSED.lock().get(&given.revision) {
        return Ok(Some((place.account, Some(known.clone()))));
    }
    let parsed = Policy::parse(Kind::Resource, &given.text).map_err(Fault::internal)?;
    let parsed = Arc::new(parsed.meaning(&given.meant));
    let mut all = PARSED.lock();
    if all.len() >= PARSED_MAX {
        all.clear();
    }
    all.insert(given.revision, parsed.clone());
    Ok(Some((place.account, Some(parsed))))
}
