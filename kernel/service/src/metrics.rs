//! What a service measures of its own, under CloudWatch's names: others learn it through the engine, and know no
//! service for it.

use crate::{BoxFuture, Ctx};
use aws::Fault;

/// Which of a service's numbers, and when. Of the context's account and region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MetricQuery {
    /// Such as `AWS/DynamoDB`.
    pub namespace: String,
    /// Such as `ConsumedReadCapacityUnits`.
    pub metric: String,
    /// Names and values.
    pub dimensions: Vec<(String, String)>,
    /// From when, in milliseconds since 1970.
    pub from_ms: i64,
    /// Up to when, exclusively.
    pub to_ms: i64,
}

/// A minute's start and its sum. A minute in which nothing was counted is not there.
pub type Minute = (i64, f64);

type Find =
    Box<dyn Fn(Ctx, MetricQuery) -> BoxFuture<'static, Result<Vec<Minute>, Fault>> + Send + Sync>;

/// How a service tells what it measures.
pub struct Metrics {
    pub namespace: &'static str,
    pub find: Find,
}
