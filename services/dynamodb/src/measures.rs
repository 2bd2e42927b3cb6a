//! What is measured of tables and global indexes that have limits, under CloudWatch's names.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html>

use crate::rules::table::capacity::Direction;
use crate::{State, store as rows};
use aws::Fault;
use service::{Ctx, MetricQuery, Minute};

pub const NAMESPACE: &str = "AWS/DynamoDB";

/// The sums of a query's minutes; none of what is not measured.
pub async fn lookup(ctx: Ctx, query: MetricQuery) -> Result<Vec<Minute>, Fault> {
    let direction = match query.metric.as_str() {
        "ConsumedReadCapacityUnits" => Direction::Read,
        "ConsumedWriteCapacityUnits" => Direction::Write,
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
    let Some(name) = dimension("GlobalSecondaryIndexName") else {
        return Ok(table.spent(None, direction, minutes));
    };
    let index = table.global_indexes().find(|index| index.name == name);
    Ok(index.map(|index| table.spent(Some(index), direction, minutes)).unwrap_or_default())
}
