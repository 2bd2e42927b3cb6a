//! `DescribeLimits`: AWS's default quotas. Those of a table hold; what all tables have together is not counted.

use crate::rules::table::quota::TABLE_UNITS_MAX;
use aws::Fault;
use model_dynamodb::{DescribeLimitsInput, DescribeLimitsOutput};
use service::Ctx;

const ACCOUNT_UNITS_MAX: i64 = 80_000;

pub async fn handle(_ctx: Ctx, _input: DescribeLimitsInput) -> Result<DescribeLimitsOutput, Fault> {
    let of_table = Some(TABLE_UNITS_MAX.cast_signed());
    Ok(DescribeLimitsOutput {
        account_max_read_capacity_units: Some(ACCOUNT_UNITS_MAX),
        account_max_write_capacity_units: Some(ACCOUNT_UNITS_MAX),
        table_max_read_capacity_units: of_table,
        table_max_write_capacity_units: of_table,
    })
}
