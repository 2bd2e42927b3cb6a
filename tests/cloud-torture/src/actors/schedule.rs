//! An EventBridge rule of every minute that calls a function: the clock is jumped past its moment,
//! at times just before a kill, and it must fire.

use crate::actor::Actor;
use crate::client::Cloud;
use crate::functions::{ARRIVED, RULE_ID};
use crate::random::Random;
use crate::trouble::{Result, wrong};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use parking_lot::Mutex;
use serde_json::json;
use std::sync::Arc;

/// More than the rule's minute.
const JUMP_S: u64 = 61;
const FIRE_TRIES: u32 = 600;
const TRY_PAUSE_MS: u64 = 100;

/// By how much cloud time was jumped ahead, in seconds; a restart forgets it, so it is jumped
/// again.
pub type Ahead = Arc<Mutex<u64>>;

pub struct Schedule {
    random: Random,
    ahead: Ahead,
    /// The least that the rule must have fired.
    due: u64,
    jumped: bool,
    steps: u64,
    acknowledged: u64,
}

impl Schedule {
    pub fn new(seed: u64, ahead: Ahead) -> Schedule {
        let random = Random::of(seed, "schedule");
        Schedule { random, ahead, due: 0, jumped: false, steps: 0, acknowledged: 0 }
    }

    async fn step(&mut self, cloud: &Cloud) -> Result<()> {
        self.steps += 1;
        // Once in a cycle at most, so that nothing's token or lease runs out between two checks.
        if !self.jumped && self.random.once_in(12) {
            self.jump(cloud).await?;
        }
        cloud.pause(100).await;
        Ok(())
    }

    async fn jump(&mut self, cloud: &Cloud) -> Result<()> {
        let fired = self.fired(cloud).await?;
        self.jumped = true;
        *self.ahead.lock() += JUMP_S;
        self.due = fired + 1;
        cloud.jump(JUMP_S).await?;
        self.acknowledged += 1;
        Ok(())
    }

    async fn compare(&mut self, cloud: &Cloud) -> Result<()> {
        self.jumped = false;
        let mut fired = 0;
        for _ in 0..FIRE_TRIES {
            fired = self.fired(cloud).await?;
            if fired >= self.due {
                return Ok(());
            }
            cloud.pause(TRY_PAUSE_MS).await;
        }
        wrong(format!("the rule fired {fired} times, not {}", self.due))
    }

    async fn fired(&self, cloud: &Cloud) -> Result<u64> {
        let body = json!({ "TableName": ARRIVED, "Key": { "id": { "S": RULE_ID } },
            "ConsistentRead": true });
        let answer = cloud.dynamodb("GetItem", body).await?.done()?.json()?;
        Ok(answer["Item"]["count"]["N"].as_str().unwrap_or("0").parse()?)
    }
}

impl Actor for Schedule {
    fn name(&self) -> &str {
        "schedule"
    }

    fn act<'a>(&'a mut self, cloud: &'a Cloud) -> BoxFuture<'a, Result<()>> {
        self.step(cloud).boxed()
    }

    fn check<'a>(&'a mut self, _cloud: &'a Cloud) -> BoxFuture<'a, Result<()>> {
        Box::pin(async { Ok(()) })
    }

    fn check_shared<'a>(&'a mut self, cloud: &'a Cloud) -> BoxFuture<'a, Result<()>> {
        self.compare(cloud).boxed()
    }

    fn acknowledged(&self) -> u64 {
        self.acknowledged
    }
}
