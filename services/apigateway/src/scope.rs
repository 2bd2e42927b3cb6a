//! What the signature of a request to a deployed API is scoped to: `execute-api`, in the region of the API.

use crate::store::{Live, live_key};
use aws::{Fault, Region};
use service::{Ctx, Head};

/// Also the mark of the addresses of `fronts`.
pub const SIGNING_NAME: &str = "execute-api";

/// None: there is no such API.
pub async fn region(ctx: Ctx, head: Head) -> Result<Option<Region>, Fault> {
    let by_host = || head.virtual_host(SIGNING_NAME);
    let by_path = head.virtual_path(SIGNING_NAME).map(|(api, _)| api);
    let Some(api) = by_path.or_else(by_host) else { return Ok(None) };
    let live: Option<Live> = ctx.store().get_value(&live_key(api)).await?;
    Ok(live.and_then(|live| Region::new(&live.region)))
}
