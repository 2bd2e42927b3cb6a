//! What is measured of tables and global indexes that have limits, under CloudWatch's names.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html>

use crate::rules::table::capacity::Direction;
use crate::rules::table::limit::Limit;
use crate::{State, store as rows};
use aws::Fault;
use service::{Ctx, MetricQuery, Minute};

pub const NAMESPACE: &str = "AWS/DynamoDB";

const MINUTE_MS: i64 = 60_000;

/// The sums of a query's minutes; none of what is not measured. What is provisioned is told of the last minute alone.
pub async fn lookup(ctx: Ctx, query: MetricQuery) -> Result<Vec<Minute>, Fault> {
    let (direction, provisioned) = match query.metric.as_str() {
        "ConsumedReadCapacityUnits" => (Direction::Read, false),
        "ConsumedWriteCapacityUnits" => (Direction::Write, false),
        "ProvisionedReadCapacityUnits" => (Direction::Read, true),
        "ProvisionedWriteCapacityUnits" => (Direction::Write, true),
        _ => return Ok(Vec::new()),
    };
    let dimension = |name: &str| {
        query.dimensions.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    };
    let Some(name) = dimension("TableName") else { return Ok(Vec::new()) };
    let row = rows::table_key(ctx.account().as_str(), ctx.region().as_str(), name);
    let table = ctx.state::<State>().tables.durable(ctx.store(), &row).await?;
    let Some(table) = table else { return Ok(Vec::new()) };
    let minutes = (query.from_ms, query.to_ms);
    let index = match dimension("GlobalSecondaryIndexName") {
        None => None,
        Some(name) => match table.global_indexes().find(|index| index.name == name) {
            Some(index) => Some(index),
            None => return Ok(Vec::new()),
        },
    };
    if !provisioned {
        return Ok(table.spent(index, direction, minutes));
    }
    let last_ms = (query.to_ms - 1).div_euclid(MINUTE_MS) * MINUTE_MS;
    Ok(match table.limit(index, direction) {
        Some(Limit::Provisioned(units)) => vec![(last_ms, units as f64)],
        _ => Vec::new(),
    })
}
