//! The shards of a stream that are read at once, each by itself: one that cannot be read holds no other up.

use crate::error::Error;
use std::collections::{HashMap, HashSet};
use std::time::Duration;
use tokio::task::{Id, JoinSet};
use world::World;

/// Before a shard that could not be read is read again.
const PAUSE: Duration = Duration::from_secs(1);
const PAUSE_MAX: Duration = Duration::from_secs(60);

pub struct Shards {
    world: World,
    reading: JoinSet<Result<(), Error>>,
    begun: HashMap<Id, Begun>,
    /// The names of those that have begun.
    active: HashSet<String>,
    /// How long the next reading waits of those that could not be read.
    pauses: HashMap<String, Duration>,
}

/// A reading under way.
struct Begun {
    shard: String,
    at_ms: i64,
    /// That it began with.
    pause: Duration,
}

impl Shards {
    pub fn new(world: World) -> Shards {
        Shards {
            world,
            reading: JoinSet::new(),
            begun: HashMap::new(),
            active: HashSet::new(),
            pauses: HashMap::new(),
        }
    }

    /// Begins to read those that are not being read. `ready`: all that may be.
    pub fn begin<R>(&mut self, ready: Vec<String>, read: impl Fn(String) -> R)
    where
        R: Future<Output = Result<(), Error>> + Send + 'static,
    {
        self.pauses.retain(|shard, _| ready.contains(shard));
        for shard in ready {
            if !self.active.insert(shard.clone()) {
                continue;
            }
            let pause = self.pauses.remove(&shard).unwrap_or_default();
            let (world, reading) = (self.world.clone(), read(shard.clone()));
            let task = self.reading.spawn(async move {
                world.sleep(pause).await;
                reading.await
            });
            self.begun.insert(task.id(), Begun { shard, at_ms: self.world.now_ms(), pause });
        }
    }

    /// Waits until one of them has come to its end, or could not be read on. False where there is none.
    pub async fn ended(&mut self) -> bool {
        let (id, read) = match self.reading.join_next_with_id().await {
            Some(Ok(ended)) => ended,
            Some(Err(error)) => (error.id(), Err(Error::Platform(error.to_string()))),
            None => return false,
        };
        let Some(begun) = self.begun.remove(&id) else { return true };
        self.active.remove(&begun.shard);
        if let Err(error) = read {
            let shard = &begun.shard;
            tracing::warn!(?error, shard, "a shard cannot be read; it is tried again");
            let pause = begun.next_pause(self.world.now_ms());
            self.pauses.insert(begun.shard, pause);
        }
        true
    }
}

impl Begun {
    /// Twice as long as before, unless it was read for a while in between.
    fn next_pause(&self, now_ms: i64) -> Duration {
        let lasted_ms = u64::try_from(now_ms - self.at_ms).unwrap_or_default();
        match Duration::from_millis(lasted_ms) > self.pause + PAUSE_MAX {
            true => PAUSE,
            false => (self.pause * 2).clamp(PAUSE, PAUSE_MAX),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Begun, PAUSE, PAUSE_MAX, Shards};
    use crate::error::Error;
    use std::time::Duration;
    use world::World;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn active(shards: &Shards) -> Vec<&str> {
        let mut active: Vec<&str> = shards.active.iter().map(String::as_str).collect();
        active.sort_unstable();
        active
    }

    async fn read(shard: String) -> Result<(), Error> {
        match shard.as_str() {
            "open" => std::future::pending().await,
            "broken" => Err(Error::Platform("broken".into())),
            "panicking" => panic!("on purpose"),
            _ => Ok(()),
        }
    }

    #[tokio::test]
    async fn what_is_under_way_goes_on() {
        let world = World::stepped(1, 0);
        let mut shards = Shards::new(world.clone());
        let ready = names(&["open", "broken", "panicking", "closed"]);
        shards.begin(ready.clone(), read);
        for _ in 0..3 {
            assert!(shards.ended().await);
        }
        assert_eq!(active(&shards), ["open"]);
        // A child is read at once; what could not be read, after a pause.
        shards.begin([ready, names(&["child"])].concat(), read);
        assert_eq!(active(&shards).len(), 5);
        for _ in 0..2 {
            assert!(shards.ended().await);
        }
        assert_eq!(active(&shards), ["broken", "open", "panicking"]);
        world.jump(PAUSE);
        for _ in 0..2 {
            assert!(shards.ended().await);
        }
        assert_eq!(shards.pauses["broken"], PAUSE * 2);
        assert_eq!(shards.pauses["panicking"], PAUSE * 2);
        // What is not there any more is forgotten.
        shards.begin(names(&["open"]), read);
        assert!(shards.pauses.is_empty());
    }

    #[tokio::test]
    async fn without_shards_nothing_is_waited_for() {
        assert!(!Shards::new(World::stepped(1, 0)).ended().await);
    }

    #[test]
    fn pauses_grow_until_a_shard_is_read() {
        let next = |pause, lasted: Duration| {
            let begun = Begun { shard: String::new(), at_ms: 0, pause };
            begun.next_pause(i64::try_from(lasted.as_millis()).unwrap())
        };
        assert_eq!(next(Duration::ZERO, Duration::ZERO), PAUSE);
        assert_eq!(next(PAUSE, PAUSE), PAUSE * 2);
        assert_eq!(next(PAUSE_MAX, PAUSE_MAX), PAUSE_MAX);
        assert_eq!(next(PAUSE_MAX, PAUSE_MAX * 3), PAUSE);
    }
}
