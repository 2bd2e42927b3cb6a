//! What the signature of a request to a function URL is scoped to: Lambda, in the region of the function.

use crate::store::{self as rows, Rows, UrlOwner};
use aws::{Fault, Region};
use service::{Ctx, Head};

pub const SIGNING_NAME: &str = "lambda";
/// As in the addresses of `url`.
const MARKER: &str = "lambda-url";

/// None: the address is no function's.
pub async fn region(ctx: Ctx, head: Head) -> Result<Option<Region>, Fault> {
    let by_path = || head.virtual_path(MARKER).map(|(id, _)| id);
    let Some(id) = head.virtual_host(MARKER).or_else(by_path) else { return Ok(None) };
    let owner: Option<UrlOwner> = ctx.store().row(&rows::url_id(id)).await?;
    Ok(owner.and_then(|owner| Region::new(&owner.region)))
}
