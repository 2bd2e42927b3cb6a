//! `cargo xtask bench door`: requests a second of the cheapest operation that a policy allows, and what of its cost is the
//! signature's and the policy's.
//!
//! Both are measured by themselves, in one thread, as the engine calls them, for the very request that the load sends:
//! its claim is read, its body hashed, its signature verified with the day's key at hand; the circumstances are gathered
//! and a policy of ten statements decides. The share is of the server's own CPU time for a request.

use crate::load;
use crate::peer::Peer;
use crate::user::{self, USER};
use crate::workload::{Prepared, Request};
use crate::{CONNECTIONS, machine, peer};
use anyhow::{Context, Result, bail};
use auth::Dialect;
use auth::policy::{self, Attached, Kind, Policies, Policy};
use auth::sigv4::{Credentials, Head, KeyCache, Payload, Presented, parse, sha256, sign, verify};
use aws::{AccountId, Principal};
use http::HeaderMap;
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use world::World;

const ACTION: &str = "dynamodb:DescribeLimits";
const TARGET: &str = "DynamoDB_20120810.DescribeLimits";
const BODY: &[u8] = b"{}";
/// The fastest of so many batches counts: the others were disturbed.
const BATCHES: u32 = 7;
const BATCH: u32 = 20_000;

pub async fn run(binary: &Path, duration: Duration) -> Result<()> {
    let (signature_us, policy_us) = (signature_us()?, policy_us()?);
    let door_us = signature_us + policy_us;
    println!("{}\n", machine::describe(&peer::tools()?)?);
    println!(
        "signature {signature_us:.1} µs, policy {policy_us:.1} µs, together {door_us:.1} µs\n"
    );
    let mut running = Peer::pileus(binary)?.start().await?;
    user::become_user(&mut running, ACTION).await?;
    let prepared = Arc::new(Prepared::new(describe_limits, |_, answer| answer.status == 200));
    println!("| connections | requests/s | p50 ms | p99 ms | CPU µs | of it the door's |");
    println!("|---|---|---|---|---|---|");
    for connections in CONNECTIONS {
        let measured = load::run(&running, &prepared, connections, duration).await?;
        if measured.failed > 0 {
            bail!("{} requests failed", measured.failed);
        }
        println!(
            "| {connections} | {:.0} | {:.2} | {:.2} | {:.0} | {:.0} % |",
            measured.per_second,
            measured.p50_ms,
            measured.p99_ms,
            measured.cpu_us,
            100.0 * door_us / measured.cpu_us
        );
    }
    Ok(())
}

fn describe_limits(_number: u64) -> Request {
    Request {
        service: "dynamodb",
        method: "POST",
        path: "/".into(),
        query: "",
        headers: vec![
            ("x-amz-target", TARGET.into()),
            ("content-type", "application/x-amz-json-1.0".into()),
        ],
        body: BODY.to_vec(),
    }
}

fn signature_us() -> Result<f64> {
    let now_ms = World::real().real_ms();
    let mut headers = HeaderMap::new();
    for (name, value) in describe_limits(0).headers {
        headers.insert(name, value.parse()?);
    }
    headers.insert("host", "127.0.0.1:4566".parse()?);
    let head = Head { method: "POST", path: "/", query: "", headers: &headers };
    let credentials =
        Credentials { access_key_id: "AKIDEXAMPLE", secret: "secret", session_token: None };
    let payload = Payload::Hash(sha256(BODY));
    let scope = ("us-east-1", "dynamodb");
    let added = sign(&head, &credentials, scope, payload, now_ms, Dialect::Json);
    headers.extend(added);
    let head = Head { method: "POST", path: "/", query: "", headers: &headers };
    let keys = KeyCache::new();
    fastest_us(|| {
        let Presented::Signed(signature) = parse(black_box(&head), Dialect::Json) else {
            bail!("the bench's own signature is not read");
        };
        let hash = Some(sha256(BODY));
        verify(&head, &signature, "secret", hash, now_ms, Dialect::Json, &keys)
            .map(drop)
            .map_err(|fault| anyhow::anyhow!("{fault}"))
    })
}

fn policy_us() -> Result<f64> {
    let account = AccountId::new("000000000000").context("twelve digits")?;
    let arn = format!("arn:aws:iam::000000000000:user/{USER}").parse()?;
    let principal = Principal::User { account, arn, user_id: "AIDACKCEVSQ6C2EXAMPLE".into() };
    let policy = Arc::new(Policy::parse(Kind::Identity, &user::document(ACTION))?);
    let attached = Attached { name: "bench".into(), policy };
    fastest_us(|| {
        let policies = Policies { identity: vec![attached.clone()], ..Policies::default() };
        let mut context = policy::Context::of(&principal);
        for key in
            ["aws:CurrentTime", "aws:EpochTime", "aws:SecureTransport", "aws:RequestedRegion"]
        {
            context.set(key, [black_box("2026-01-01T00:00:00Z")]);
        }
        for key in ["aws:SourceIp", "aws:UserAgent", "aws:ViaAWSService"] {
            context.set(key, [black_box("127.0.0.1")]);
        }
        let request = policy::Request {
            principal: &principal,
            action: ACTION,
            resource: "*",
            context: &context,
        };
        match policy::decide(black_box(&request), &policies, None).is_allowed() {
            true => Ok(()),
            false => bail!("the bench's own policy does not allow it"),
        }
    })
}

/// Microseconds of one call.
fn fastest_us(mut call: impl FnMut() -> Result<()>) -> Result<f64> {
    let world = World::real();
    let mut fastest = f64::MAX;
    for _ in 0..BATCHES {
        let from = world.instant();
        for _ in 0..BATCH {
            call()?;
        }
        fastest = fastest.min(from.elapsed().as_secs_f64() * 1e6 / f64::from(BATCH));
    }
    Ok(fastest)
}
