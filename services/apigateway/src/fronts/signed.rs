//! Which requests have to prove who signed them: those to a route whose authorization is IAM's. What others carry is
//! for their functions and authorizers, as on AWS: a token, or a signature that is meant for somebody behind them.

use super::http::staged;
use super::incoming::first_part;
use super::{Plans, place};
use crate::rules::plan::{Authorization, Plan};
use crate::rules::route::best;
use crate::store::{Kind, Live, live_key};
use aws::{Fault, Region};
use service::{Ctx, Head};

/// Where they are signed for: in the region of the API. None: there is no such API.
pub async fn region(ctx: Ctx, head: Head) -> Result<Option<Region>, Fault> {
    let Some((api, _)) = place(&head) else { return Ok(None) };
    let live: Option<Live> = ctx.store().get_value(&live_key(&api)).await?;
    Ok(live.and_then(|live| Region::new(&live.region)))
}

/// False too where nothing is found: that is said without a proof.
pub async fn signed(ctx: Ctx, head: Head) -> bool {
    let Some((api, path)) = place(&head) else { return false };
    let Ok(Some(live)) = ctx.store().get_value::<Live>(&live_key(&api)).await else { return false };
    let path = if path.is_empty() { "/" } else { path.as_str() };
    let found = match live.kind {
        Kind::Http => staged(&live, path).map(|(_, stage, behind)| (stage, behind)),
        Kind::Rest => {
            let (first, behind) = first_part(path);
            live.stages.get(first).map(|stage| (stage, behind))
        }
    };
    let Some((stage, behind)) = found else { return false };
    let Some(deployment) = &stage.deployment else { return false };
    let plans = ctx.state::<Plans>();
    let Ok(Some(compiled)) = plans.of(ctx.store(), &api, deployment).await else { return false };
    let Some((index, _)) = best(compiled.keys.iter(), head.method.as_str(), behind) else {
        return false;
    };
    let authorization = match &compiled.plan {
        Plan::Http(http) => http.routes.get(index).map(|route| &route.authorization),
        Plan::Rest(rest) => {
            let (resource, method) = &compiled.rest[index];
            rest.resources[*resource].methods.get(method).map(|method| &method.authorization)
        }
    };
    authorization == Some(&Authorization::Iam)
}
