//! A store that moves only when it is told to, for `kernel/sim`: no thread, no clock of its own, an engine
//! whose every access is a moment at which others may run or the disk may fail.
//!
//! | file | what |
//! |---|---|
//! | `disk` | a disk in memory that tells what is written from what is synced |
//! | `watched` | the engine as the simulation sees it: each access asks the [`Fate`] |
//! | `place` | where a transaction stands in the order of commits |
//!
//! **Invariants.** Everything that decides is the production code: this only stands where threads, the
//! folder and the condition variable stand otherwise.

mod disk;
mod place;
mod watched;

pub use disk::Disk;
pub use place::{Place, Placed};
pub use watched::{Fate, Outcome, Point};

use crate::committer::{Committer, Decision};
use crate::engine::{FolderSite, Site};
use crate::error::{OpenError, StoreError};
use crate::housekeeping::Chore;
use crate::limits::Bounds;
use crate::seen::Sweep;
use crate::shared::Shared;
use crate::{Options, Store, folder, store};
use parking_lot::Mutex;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::Receiver;
use std::time::Instant;
use watched::WatchedSite;
use world::World;

/// A store together with what moves it.
pub struct Simulation {
    store: Store,
    shared: Arc<Shared>,
    committer: Mutex<Committer>,
    chores: Mutex<Receiver<Chore>>,
}

/// How one step of the committer went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Worked,
    /// It sleeps until this moment, or until it is rung for.
    Waits(Option<Instant>),
    /// It is in the middle of a step.
    Busy,
    Ended,
}

/// How far the store has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Rises when staged writes were thrown away.
    pub epoch: u64,
    /// Of the last transaction that was accepted.
    pub sequence: u64,
    /// Up to which everything has reached the engine.
    pub durable: u64,
}

impl Simulation {
    /// Opens a store on a simulated disk. The folder is never made: blobs are no part of a simulation.
    pub fn on_disk(
        disk: &Disk,
        world: World,
        options: Options,
        bounds: Bounds,
        fate: Fate,
    ) -> Result<Simulation, OpenError> {
        let site = disk.site(options.durability);
        let site = WatchedSite { site: Box::new(site), disk: Some(disk.clone()), fate };
        Simulation::open(Path::new("simulated"), Box::new(site), world, options, bounds)
    }

    /// Opens a store with a real engine in a real folder, which is made to behave, but not to fail.
    pub fn in_folder(
        path: &Path,
        world: World,
        options: Options,
        bounds: Bounds,
        fate: Fate,
    ) -> Result<Simulation, OpenError> {
        let lock = folder::enter(path, options.engine)?;
        let site = FolderSite::new(path, options, lock);
        let site = WatchedSite { site: Box::new(site), disk: None, fate };
        Simulation::open(path, Box::new(site), world, options, bounds)
    }

    fn open(
        folder: &Path,
        site: Box<dyn Site>,
        world: World,
        options: Options,
        bounds: Bounds,
    ) -> Result<Simulation, OpenError> {
        let (shared, chores) = store::prepare(folder, site, world, options, bounds)?;
        Ok(Simulation {
            store: Store::of(shared.clone(), None),
            committer: Mutex::new(Committer::new(shared.clone())),
            shared,
            chores: Mutex::new(chores),
        })
    }

    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Lets the committer do one thing.
    pub fn step(&self) -> Step {
        let Some(mut committer) = self.committer.try_lock() else { return Step::Busy };
        let decision = {
            let mut staged = self.shared.staged.lock();
            committer.decide(&mut staged, self.shared.world.instant())
        };
        match decision {
            Decision::Do(work) => committer.perform(work),
            Decision::Wait(until) => return Step::Waits(until),
            Decision::End => return Step::Ended,
        }
        Step::Worked
    }

    /// Rises whenever the committer is rung for.
    pub fn rings(&self) -> u64 {
        self.shared.rings.load(Ordering::SeqCst)
    }

    pub fn progress(&self) -> Progress {
        let staged = self.shared.staged.lock();
        Progress { epoch: staged.epoch, sequence: staged.sequence, durable: staged.durable }
    }

    /// The housekeeper's round, but for blobs.
    pub fn sweep(&self) -> Result<(), StoreError> {
        for chore in self.chores.lock().try_iter() {
            if let Chore::Unlink(id) = chore {
                self.shared.blobs.unlink(&id);
            }
        }
        let mut sweep = Sweep::new(&self.shared);
        while sweep.step(&self.shared)?.is_some() {}
        Ok(())
    }

    /// Accepts nothing more; [`Simulation::step`] until it has ended, then [`Simulation::finish_closing`].
    pub fn begin_closing(&self) {
        self.shared.begin_closing();
    }

    pub fn finish_closing(&self) {
        self.shared.finish_closing();
    }
}
