//! Counts and latencies of every operation, printed as Prometheus text.

use parking_lot::RwLock;
use std::collections::HashMap;
use std::fmt::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Upper bounds of the latency buckets, in microseconds.
const BUCKETS_US: [u64; 12] =
    [100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 100_000, 500_000, 2_500_000, 10_000_000];

#[derive(Default)]
pub struct Metrics {
    operations: RwLock<HashMap<(&'static str, &'static str), Arc<Series>>>,
}

#[derive(Default)]
struct Series {
    succeeded: AtomicU64,
    client_errors: AtomicU64,
    server_errors: AtomicU64,
    total_us: AtomicU64,
    buckets: [AtomicU64; BUCKETS_US.len()],
}

impl Metrics {
    pub fn record(
        &self,
        service: &'static str,
        operation: &'static str,
        status: u16,
        took: Duration,
    ) {
        let series = self.series(service, operation);
        let counter = match status {
            0..=399 => &series.succeeded,
            400..=499 => &series.client_errors,
            _ => &series.server_errors,
        };
        counter.fetch_add(1, Ordering::Relaxed);
        let took_us = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        series.total_us.fetch_add(took_us, Ordering::Relaxed);
        if let Some(at) = BUCKETS_US.iter().position(|bound| took_us <= *bound) {
            series.buckets[at].fetch_add(1, Ordering::Relaxed);
        }
    }

    fn series(&self, service: &'static str, operation: &'static str) -> Arc<Series> {
        if let Some(series) = self.operations.read().get(&(service, operation)) {
            return series.clone();
        }
        self.operations.write().entry((service, operation)).or_default().clone()
    }

    /// Prometheus text, version 0.0.4.
    pub fn prometheus(&self) -> String {
        let operations = self.operations.read();
        let mut rows: Vec<_> = operations.iter().collect();
        rows.sort_by_key(|(name, _)| **name);
        let mut text = String::from(
            "# HELP pileus_requests_total Requests by service, operation and outcome.\n\
             # TYPE pileus_requests_total counter\n",
        );
        for ((service, operation), series) in &rows {
            let outcomes = [
                ("success", &series.succeeded),
                ("client_error", &series.client_errors),
                ("server_error", &series.server_errors),
            ];
            for (outcome, count) in outcomes {
                let count = count.load(Ordering::Relaxed);
                let labels = format!(
                    "service=\"{service}\",operation=\"{operation}\",outcome=\"{outcome}\""
                );
                let _ = writeln!(text, "pileus_requests_total{{{labels}}} {count}");
            }
        }
        text.push_str(
            "# HELP pileus_request_duration_seconds Time from accepted head to reply.\n\
             # TYPE pileus_request_duration_seconds histogram\n",
        );
        for ((service, operation), series) in &rows {
            write_histogram(&mut text, service, operation, series);
        }
        text
    }
}

fn write_histogram(text: &mut String, service: &str, operation: &str, series: &Series) {
    let labels = format!("service=\"{service}\",operation=\"{operation}\"");
    let name = "pileus_request_duration_seconds";
    let mut below = 0;
    for (bound_us, bucket) in BUCKETS_US.iter().zip(&series.buckets) {
        below += bucket.load(Ordering::Relaxed);
        let bound = seconds(*bound_us);
        let _ = writeln!(text, "{name}_bucket{{{labels},le=\"{bound}\"}} {below}");
    }
    let outcomes = [&series.succeeded, &series.client_errors, &series.server_errors];
    let count: u64 = outcomes.iter().map(|count| count.load(Ordering::Relaxed)).sum();
    let _ = writeln!(text, "{name}_bucket{{{labels},le=\"+Inf\"}} {count}");
    let _ = writeln!(
        text,
        "{name}_sum{{{labels}}} {}",
        seconds(series.total_us.load(Ordering::Relaxed))
    );
    let _ = writeln!(text, "{name}_count{{{labels}}} {count}");
}

fn seconds(us: u64) -> f64 {
    us as f64 / 1e6
}

#[cfg(test)]
mod tests {
    use super::Metrics;
    use std::time::Duration;

    #[test]
    fn counts_and_buckets() {
        let metrics = Metrics::default();
        metrics.record("s3", "GetObject", 200, Duration::from_micros(300));
        metrics.record("s3", "GetObject", 404, Duration::from_secs(60));
        let text = metrics.prometheus();
        let labels = "service=\"s3\",operation=\"GetObject\"";
        assert!(
            text.contains(&format!("pileus_requests_total{{{labels},outcome=\"success\"}} 1\n"))
        );
        assert!(text.contains(&format!("_bucket{{{labels},le=\"0.0005\"}} 1\n")));
        assert!(text.contains(&format!("_bucket{{{labels},le=\"10\"}} 1\n")));
        assert!(text.contains(&format!("_bucket{{{labels},le=\"+Inf\"}} 2\n")));
    }
}
