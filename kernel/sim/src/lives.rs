//! A run from its seed to its verdict: the store is opened, lives under load, is closed or crashes, is
//! opened again and looked at, several times over.

use crate::model::Model;
use crate::replay::{self, End};
use crate::run::Run;
use crate::setup::Engine;
use futures_util::FutureExt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use store::simulation::{Disk, Simulation};
use store::{Durability, EngineKind, Options, Store};

/// Beyond it a run is taken for one that never rests.
const TURNS_MAX: u64 = 200_000;
const RELAYS: u64 = 2;
const ALARMS: u64 = 2;
/// A crash comes within so many turns, or not at all.
const CRASH_TURNS: u64 = 1_200;
const MEMORY_BYTES: usize = 8 * 1024 * 1024;
const DAY: Duration = Duration::from_secs(86_400);

struct Lives {
    run: Arc<Run>,
    engine: Engine,
    disk: Disk,
    folder: Option<tempfile::TempDir>,
    model: Model,
}

/// What a run was, or why it failed.
pub struct Verdict {
    pub lines: Vec<String>,
    pub failure: Option<String>,
}

pub fn live(seed: u64, engine: Engine) -> Verdict {
    let run = Arc::new(Run::new(seed, engine));
    run.note(format_args!("{:?}", run.setup));
    let failure = match Lives::new(run.clone(), engine) {
        Ok(mut lives) => lives.all().err(),
        Err(error) => Some(format!("no folder: {error}")),
    };
    let failure = run.violation().or(failure);
    run.end_life();
    Verdict { lines: run.take_lines(), failure }
}

impl Lives {
    fn new(run: Arc<Run>, engine: Engine) -> std::io::Result<Lives> {
        let real = matches!(engine, Engine::Fjall | Engine::Redb);
        let folder = if real { Some(tempfile::tempdir()?) } else { None };
        Ok(Lives { run, engine, disk: Disk::default(), folder, model: Model::default() })
    }

    fn all(&mut self) -> Result<(), String> {
        for life in 1..=self.run.setup.lives {
            let last = life == self.run.setup.lives;
            let store = self.open()?;
            self.people(&store);
            let crash_at = self.run.draw.below(CRASH_TURNS);
            let crashes = self.engine == Engine::Memory && !last;
            self.live(crashes.then_some(crash_at))?;
            if last && !self.run.crashed() {
                self.run.begin_draining();
                self.live(None)?;
            }
            let survivors = self.end(store)?;
            self.run.note(format_args!("left with {survivors} transactions"));
        }
        replay::delivered(&self.model, &self.run.facts.lock())?;
        match self.model.timers.values().next() {
            Some(lost) => Err(format!("timer {lost:?} has never fired")),
            None => Ok(()),
        }
    }

    fn open(&self) -> Result<Store, String> {
        let run = &self.run;
        let engine = match self.engine {
            Engine::Redb => EngineKind::Redb,
            Engine::Memory | Engine::Calm | Engine::Fjall => EngineKind::Fjall,
        };
        let durability = run.setup.durability;
        let options = Options { durability, memory_bytes: MEMORY_BYTES, engine };
        let (world, bounds) = (run.world.clone(), run.setup.bounds);
        let opened = match &self.folder {
            None => Simulation::on_disk(&self.disk, world, options, bounds, run.fate()),
            Some(folder) => {
                let path: &Path = folder.path();
                Simulation::in_folder(path, world, options, bounds, run.fate())
            }
        };
        let simulation = opened.map_err(|error| error.to_string())?;
        Ok(run.begin_life(simulation))
    }

    fn people(&self, store: &Store) {
        let run = &self.run;
        run.watch(self.engine == Engine::Memory);
        for client in 0..run.setup.clients {
            let name = format!("client {client}");
            let steps = run.setup.client_steps;
            let task = run.clone().client(store.clone(), name.clone(), steps);
            run.tasks.spawn(&name, task.boxed());
        }
        for _ in 0..RELAYS {
            run.tasks.spawn("relay", run.clone().relay(store.clone()).boxed());
        }
        for _ in 0..ALARMS {
            run.tasks.spawn("alarms", run.clone().alarms(store.clone()).boxed());
        }
    }

    /// Until the clients are done, or a crash; and to the very end when draining.
    fn live(&self, crash_at: Option<u64>) -> Result<(), String> {
        let run = &self.run;
        for turn in 0..TURNS_MAX {
            if let Some(what) = run.violation() {
                return Err(what);
            }
            if crash_at == Some(turn) {
                run.crash(run.draw.chance(500));
            }
            if run.crashed() {
                return Ok(());
            }
            if !run.draining() && run.tasks.unfinished("client").is_none() {
                return Ok(());
            }
            self.happen();
            if !run.turn() && !self.wait()? {
                return Ok(());
            }
        }
        Err("it does not come to rest".into())
    }

    /// What happens by itself between two turns.
    fn happen(&self) {
        let (run, draw) = (&self.run, &self.run.draw);
        match draw.below(10_000) {
            0..400 => run.world.pass(Duration::from_micros(draw.below(3_000))),
            400..420 => run.world.pass(Duration::from_millis(draw.below(2_000))),
            420..430 => run.world.pass(Duration::from_secs(draw.between(9, 12))),
            430..440 => run.world.jump(Duration::from_secs(draw.below(3_600))),
            440..443 => run.world.jump(DAY * 15),
            443..460 => {
                let swept = run.simulation().sweep();
                run.note(format_args!("swept: {swept:?}"));
            }
            _ => {}
        }
    }

    /// Nobody can move: time passes until somebody can; false at the very end.
    fn wait(&self) -> Result<bool, String> {
        let (run, world) = (&self.run, &self.run.world);
        let task = world
            .next_wake_ms()
            .map(|at_ms| Duration::from_millis(u64::try_from(at_ms - world.now_ms()).unwrap_or(0)));
        let committer = run.committer_until().map(|until| until - world.instant());
        match task.into_iter().chain(committer).min() {
            Some(pause) => world.pass(pause),
            None => match run.tasks.unfinished("client") {
                Some(client) => return Err(format!("{client} waits for ever")),
                None => return Ok(false),
            },
        }
        Ok(true)
    }

    /// Leaves the store, finds what is left of it, and replays its life; gives how much is there.
    fn end(&mut self, store: Store) -> Result<usize, String> {
        let run = self.run.clone();
        let simulation = run.simulation();
        if !run.crashed() && !run.close() {
            return Err("the store does not close".into());
        }
        let crashed = run.crashed();
        let progress = simulation.progress();
        run.note(format_args!("the life ends, crashed {crashed}, at {progress:?}"));
        run.end_life();
        drop((store, simulation));
        let mut end = End::Closed;
        if crashed {
            let unsynced = self.disk.unsynced() as u64;
            let power = run.draw.chance(700);
            let kept = if power { run.draw.below(unsynced + 1) } else { unsynced };
            self.disk.crash(kept as usize);
            run.note(format_args!("of {unsynced} commits that were not synced {kept} are left"));
            let sync = run.setup.durability == Durability::Sync;
            end = if power && !sync { End::Forgot } else { End::Lost };
        }
        let store = self.open()?;
        let survivors = replay::survivors(&store)?;
        let durable = (progress.epoch, progress.durable);
        let mut facts = run.facts.lock();
        replay::replay(&mut facts, &mut self.model, &survivors, end, durable)?;
        if end == End::Forgot {
            facts.forget_acknowledgements();
        }
        replay::compare(&store, &mut self.model, &facts)?;
        facts.end_life();
        drop(facts);
        drop(store);
        run.close();
        run.end_life();
        Ok(survivors.len())
    }
}
