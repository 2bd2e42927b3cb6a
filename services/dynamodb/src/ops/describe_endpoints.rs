//! `DescribeEndpoints`: where this cloud is.

use aws::Fault;
use model_dynamodb::{DescribeEndpointsInput, DescribeEndpointsOutput, Endpoint};
use service::Ctx;

/// How long a client may rely on the address; AWS's figure.
const CACHE_MINUTES: i64 = 1440;

pub async fn handle(
    ctx: Ctx,
    _input: DescribeEndpointsInput,
) -> Result<DescribeEndpointsOutput, Fault> {
    let url = &ctx.endpoint().url;
    let address = url.split_once("://").map_or(url.as_str(), |(_, address)| address).to_owned();
    let endpoint = Endpoint { address, cache_period_in_minutes: CACHE_MINUTES };
    Ok(DescribeEndpointsOutput { endpoints: vec![endpoint] })
}
