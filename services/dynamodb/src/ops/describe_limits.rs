//! `DescribeLimits`: AWS's default quotas.

use aws::Fault;
use model_dynamodb::{DescribeLimitsInput, DescribeLimitsOutput};
use service::Ctx;

const ACCOUNT_UNITS_MAX: i64 = 80_000;
const TABLE_UNITS_MAX: i64 = 40_000;

pub async fn handle(_ctx: Ctx, _input: DescribeLimitsInput) -> Result<DescribeLimitsOutput, Fault> {
    Ok(DescribeLimitsOutput {
        account_max_read_capacity_units: Some(ACCOUNT_UNITS_MAX),
        account_max_write_capacity_units: Some(ACCOUNT_UNITS_MAX),
        table_max_read_capacity_units: Some(TABLE_UNITS_MAX),
        table_max_write_capacity_units: Some(TABLE_UNITS_MAX),
    })
}
