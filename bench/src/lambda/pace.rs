//! Invocations at a rate of their own, whether answers come or not: a spike, and a soak.

use super::functions::{Function, echoed};
use crate::load::{Connection, sign_now};
use crate::peer::Running;
use anyhow::Result;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::task::JoinSet;
use world::World;

/// What came of them.
#[derive(Default)]
pub struct Paced {
    pub took_ms: Vec<f64>,
    pub failed: u64,
}

/// So many invocations a second, for so long; each is signed when it is sent.
pub async fn at(
    running: &Running,
    function: &Function,
    per_second: f64,
    duration: Duration,
) -> Result<Paced> {
    let world = World::real();
    let free: Arc<Mutex<Vec<Connection>>> = Arc::default();
    let (from, count) = (world.instant(), (per_second * duration.as_secs_f64()) as u64);
    let mut tasks: JoinSet<Option<f64>> = JoinSet::new();
    let mut paced = Paced::default();
    for number in 0..count {
        let due = Duration::from_secs_f64(number as f64 / per_second);
        if let Some(wait) = due.checked_sub(from.elapsed()) {
            tokio::time::sleep(wait).await;
        }
        let request = sign_now(running, &function.invoke());
        let (free, address) = (free.clone(), running.address);
        tasks.spawn(async move {
            let sent = World::real().instant();
            let known = free.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let mut connection = match known {
                Some(connection) => connection,
                None => Connection::open(address).await.ok()?,
            };
            let answer = connection.exchange(&request).await.ok()?;
            let took = sent.elapsed().as_secs_f64() * 1e3;
            if !answer.head.contains("\nconnection: close") {
                free.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
            }
            echoed(0, &answer).then_some(took)
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
    fn take(&mut self, ended: Option<f64>) {
        match ended {
            Some(took) => self.took_ms.push(took),
            None => self.failed += 1,
        }
    }
}
