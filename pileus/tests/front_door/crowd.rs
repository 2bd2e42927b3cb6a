//! Many connections that say nothing.
//!
//! `PILEUS_TEST_CONNECTIONS=10000 cargo test -p pileus --test front_door crowd -- --ignored` is the long form.

use crate::cloud::{Cloud, rest};
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

const COUNT: &str = "PILEUS_TEST_CONNECTIONS";
const COUNT_SHORT: usize = 400;
const COUNT_LONG: usize = 10_000;

/// Some say nothing, some begin a request, some have had an answer.
async fn crowd(cloud: &Cloud, count: usize) -> Vec<TcpStream> {
    let mut streams = Vec::new();
    for number in 0..count {
        let mut stream = cloud.connect().await;
        let said = match number % 3 {
            0 => String::new(),
            1 => "GET /_pileus/health HT".to_owned(),
            _ => cloud.health().replace("close", "keep-alive"),
        };
        stream.write_all(said.as_bytes()).await.unwrap();
        streams.push(stream);
    }
    streams
}

async fn idle_connections(count: usize) {
    let cloud = Cloud::start(&[]).await;
    cloud.serves().await;
    let before = cloud.resident_mb();
    let streams = crowd(&cloud, count).await;
    for _ in 0..20 {
        cloud.serves().await;
    }
    let grown_kb = cloud.resident_mb().saturating_sub(before) * 1024;
    assert!(grown_kb < 32 * count as u64 + 64 * 1024, "{grown_kb} KB for {count} connections");
    let computed = cloud.computed();
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert!(cloud.computed() - computed < 100, "nothing is to be done, and it computes");
    drop(streams);
    cloud.serves().await;
}

#[tokio::test]
async fn a_crowd_that_says_nothing_costs_little() {
    idle_connections(COUNT_SHORT).await;
}

/// Needs as many descriptors in this process: `ulimit -n`.
#[tokio::test]
#[ignore = "the long form"]
async fn a_large_crowd_that_says_nothing_costs_little() {
    let count = std::env::var(COUNT).ok().map(|count| count.parse().unwrap());
    idle_connections(count.unwrap_or(COUNT_LONG)).await;
}

/// More than the process may have open: the longest idle ones go.
#[tokio::test]
async fn past_the_limit_the_longest_idle_go() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::start_in(folder, &[], Some(256)).await;
    let mut streams = crowd(&cloud, 300).await;
    for _ in 0..20 {
        cloud.serves().await;
    }
    // What was answered may be unread, but the end comes.
    rest(&mut streams[0]).await;
    rest(&mut streams[2]).await;
    let computed = cloud.computed();
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert!(cloud.computed() - computed < 100, "nothing is to be done, and it computes");
    cloud.serves().await;
}
