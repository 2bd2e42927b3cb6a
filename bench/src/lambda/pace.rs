//! Invocations at a rate of their own, whether answers come or not: a spike, and a soak.

use super::functions::{Function, echoed};
use crate::load::{Connection, sign_now};
use crate::peer::Running;
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::task::JoinSet;
use world::World;

/// A connection that was not used for so long is opened anew, as the pools of HTTP clients do: Pileus closes it after 30 s.
const KEPT_FOR: Duration = Duration::from_secs(10);
/// Of what a failed invocation was answered.
const REASON_MAX: usize = 200;

/// What came of them.
#[derive(Default)]
pub struct Paced {
    pub took_ms: Vec<f64>,
    pub failed: u64,
    /// How many failed for the same reason.
    reasons: BTreeMap<String, u64>,
}

/// The connections that are kept alive, with when each was put back.
#[derive(Clone)]
struct Pool {
    address: SocketAddr,
    free: Arc<Mutex<Vec<(Connection, Instant)>>>,
}

impl Pool {
    async fn take(&self) -> Result<Connection> {
        match self.kept() {
            Some(connection) => Ok(connection),
            None => Connection::open(self.address).await.context("no connection"),
        }
    }

    fn kept(&self) -> Option<Connection> {
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        match free.pop()? {
            (connection, since) if since.elapsed() < KEPT_FOR => Some(connection),
            // The one put back last is too old: so are all.
            _ => {
                free.clear();
                None
            }
        }
    }

    fn put_back(&self, connection: Connection) {
        let now = World::real().instant();
        self.free.lock().unwrap_or_else(PoisonError::into_inner).push((connection, now));
    }
}

/// So many invocations a second, for so long; each is signed when it is sent.
pub async fn at(
    running: &Running,
    function: &Function,
    per_second: f64,
    duration: Duration,
) -> Result<Paced> {
    let world = World::real();
    let pool = Pool { address: running.address, free: Arc::default() };
    let (from, count) = (world.instant(), (per_second * duration.as_secs_f64()) as u64);
    let mut tasks: JoinSet<Result<f64>> = JoinSet::new();
    let mut paced = Paced::default();
    for number in 0..count {
        let due = Duration::from_secs_f64(number as f64 / per_second);
        if let Some(wait) = due.checked_sub(from.elapsed()) {
            tokio::time::sleep(wait).await;
        }
        let request = sign_now(running, &function.invoke());
        let pool = pool.clone();
        tasks.spawn(async move {
            let sent = World::real().instant();
            let mut connection = pool.take().await?;
            let answer = connection.exchange(&request).await?;
            let took = sent.elapsed().as_secs_f64() * 1e3;
            if !answer.head.contains("\nconnection: close") {
                pool.put_back(connection);
            }
            if !echoed(0, &answer) {
                let body: String =
                    String::from_utf8_lossy(&answer.body).chars().take(REASON_MAX).collect();
                bail!("{}: {body}", answer.status);
            }
            Ok(took)
        });
        while let Some(ended) = tasks.try_join_next() {
            paced.take(ended?);
        }
    }
    while let Some(ended) = tasks.join_next().await {
        paced.take(ended?);
    }
    paced.took_ms.sort_by(f64::total_cmp);
    Ok(paced)
}

impl Paced {
    pub fn say_why(&self) {
        for (reason, number) in &self.reasons {
            eprintln!("{number} failed: {reason}");
        }
    }

    fn take(&mut self, ended: Result<f64>) {
        match ended {
            Ok(took) => self.took_ms.push(took),
            Err(error) => {
                self.failed += 1;
                *self.reasons.entry(format!("{error:#}")).or_default() += 1;
            }
        }
    }
}
