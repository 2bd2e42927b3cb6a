//! Draws from the seed: everything that a run decides comes from here.

use world::World;

pub struct Draw(World);

impl Draw {
    pub fn new(seed: u64) -> Draw {
        Draw(World::simulated(seed, 0))
    }

    /// A number from 0 to before `end`.
    pub fn below(&self, end: u64) -> u64 {
        self.0.random_u64() % end
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&self, low: u64, high: u64) -> u64 {
        low + self.below(high - low + 1)
    }

    pub fn chance(&self, per_mille: u64) -> bool {
        self.below(1000) < per_mille
    }

    pub fn pick<T: Clone>(&self, items: &[T]) -> T {
        items[self.below(items.len() as u64) as usize].clone()
    }
}
