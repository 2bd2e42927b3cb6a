//! Cold starts: the first invocation of a revision, or of a version with SnapStart, one after the other.

use super::functions::{Function, echoed};
use super::once_good;
use crate::load::{Connection, sign_now};
use crate::peer::Running;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::time::Duration;
use world::World;

/// Cold starts that are measured of each kind.
const TIMES: u64 = 30;
/// Between a change and the first invocation: what the server does behind the caller's back has time.
const PAUSE: Duration = Duration::from_millis(250);
const READY_TRIES: u32 = 200;

/// How long each took, in milliseconds.
pub async fn starts(running: &Running, function: &Function) -> Result<Vec<f64>> {
    let mut took = Vec::new();
    for number in 0..TIMES {
        once_good(running, &function.touch(number)).await?;
        let invoke = if function.snap_start {
            let published = once_good(running, &function.publish()).await?;
            let published: Value = serde_json::from_slice(&published)?;
            let version = published["Version"].as_str().context("no version")?.to_owned();
            active(running, function, Some(&version)).await?;
            function.invoke_qualified(&version)
        } else {
            active(running, function, None).await?;
            function.invoke()
        };
        tokio::time::sleep(PAUSE).await;
        let mut connection = Connection::open(running.address).await?;
        let request = sign_now(running, &invoke);
        let from = World::real().instant();
        let answer = connection.exchange(&request).await?;
        took.push(from.elapsed().as_secs_f64() * 1e3);
        if !echoed(0, &answer) {
            bail!("{}: {}", function.title, String::from_utf8_lossy(&answer.body));
        }
    }
    Ok(took)
}

async fn active(running: &Running, function: &Function, version: Option<&str>) -> Result<()> {
    for _ in 0..READY_TRIES {
        let told = once_good(running, &function.configuration(version)).await?;
        let told: Value = serde_json::from_slice(&told)?;
        let updated = told["LastUpdateStatus"].as_str().is_none_or(|status| status == "Successful");
        if updated && told["State"].as_str().is_none_or(|state| state == "Active") {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    bail!("{} never became active", function.name)
}
