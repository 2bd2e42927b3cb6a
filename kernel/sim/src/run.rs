//! One run: the world, the tasks, the store of the moment, and who may move next.

use crate::draw::Draw;
use crate::facts::Facts;
use crate::setup::{Engine, Setup};
use crate::tasks::Tasks;
use parking_lot::Mutex;
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};
use store::Store;
use store::simulation::{Fate, Outcome, Point, Simulation, Step};
use world::World;

pub const START_MS: i64 = 1_700_000_000_000;
/// How deep tasks may run in the middle of another's access to the engine.
const DEPTH_MAX: u64 = 2;
const CLOSING_STEPS_MAX: u64 = 1_000;
const OPEN_FAILS_PER_MILLE: u64 = 200;

pub struct Run {
    pub world: World,
    pub draw: Draw,
    pub setup: Setup,
    pub tasks: Tasks,
    pub facts: Mutex<Facts>,
    flow: Mutex<Flow>,
    simulation: Mutex<Option<Arc<Simulation>>>,
    lines: Mutex<Vec<String>>,
}

/// What governs who moves next.
struct Flow {
    ids: u64,
    depth: u64,
    /// Somebody holds a lock that tasks may want: only the committer may run.
    quiet: u64,
    committer: Doing,
    /// The store is open, and its accesses count.
    watching: bool,
    faults: bool,
    crashed: bool,
    /// The power goes in the middle of the next commit.
    crash_in_commit: bool,
    /// The run comes to its end: everything is delivered and nothing new begun.
    draining: bool,
    violation: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Doing {
    Awake,
    Busy,
    Asleep { until: Option<Instant>, rings: u64 },
    Ended,
}

impl Run {
    pub fn new(seed: u64, engine: Engine) -> Run {
        let draw = Draw::new(seed);
        let setup = Setup::draw(&draw, engine);
        let flow = Flow {
            ids: 0,
            depth: 0,
            quiet: 0,
            committer: Doing::Awake,
            watching: false,
            faults: false,
            crashed: false,
            crash_in_commit: false,
            draining: false,
            violation: None,
        };
        Run {
            world: World::stepped(seed, START_MS),
            draw,
            setup,
            tasks: Tasks::default(),
            facts: Mutex::default(),
            flow: Mutex::new(flow),
            simulation: Mutex::new(None),
            lines: Mutex::default(),
        }
    }

    pub fn next_id(&self) -> u64 {
        let mut flow = self.flow.lock();
        flow.ids += 1;
        flow.ids
    }

    /// Writes a line of the history.
    pub fn note(&self, line: std::fmt::Arguments<'_>) {
        let passed_ms = self.world.now_ms() - START_MS;
        self.lines.lock().push(format!("{passed_ms:>6} {line}"));
    }

    pub fn take_lines(&self) -> Vec<String> {
        std::mem::take(&mut self.lines.lock())
    }

    /// The store did what it must not. The first finding is kept.
    pub fn violated(&self, what: String) {
        self.note(format_args!("VIOLATION {what}"));
        self.flow.lock().violation.get_or_insert(what);
    }

    pub fn violation(&self) -> Option<String> {
        self.flow.lock().violation.clone()
    }

    pub fn draining(&self) -> bool {
        self.flow.lock().draining
    }

    pub fn begin_draining(&self) {
        let mut flow = self.flow.lock();
        (flow.draining, flow.faults) = (true, false);
    }

    pub fn crashed(&self) -> bool {
        self.flow.lock().crashed
    }

    /// Everything stops where it stands; or in the middle of the next commit.
    pub fn crash(&self, in_commit: bool) {
        let mut flow = self.flow.lock();
        if in_commit {
            flow.crash_in_commit = true;
        } else {
            flow.crashed = true;
        }
    }

    /// The store is open and its life begins.
    pub fn begin_life(&self, simulation: Simulation) -> Store {
        let store = simulation.store().clone();
        *self.simulation.lock() = Some(Arc::new(simulation));
        let mut flow = self.flow.lock();
        (flow.crashed, flow.crash_in_commit) = (false, false);
        flow.committer = Doing::Awake;
        store
    }

    /// From now on accesses to the engine are moments at which others run, or the disk fails.
    pub fn watch(&self, faults: bool) {
        let mut flow = self.flow.lock();
        (flow.watching, flow.faults) = (true, faults);
    }

    /// Drops all that moves, and gives the store's mechanics back.
    pub fn end_life(&self) -> Option<Arc<Simulation>> {
        self.flow.lock().watching = false;
        self.tasks.clear();
        self.simulation.lock().take()
    }

    pub fn simulation(&self) -> Arc<Simulation> {
        self.simulation.lock().clone().expect("tasks live no longer than the store")
    }

    /// Lets one of those move that can; false if nobody can.
    pub fn turn(&self) -> bool {
        let ready = if self.flow.lock().quiet > 0 { Vec::new() } else { self.tasks.ready() };
        let committer = self.committer_can_move();
        let count = ready.len() as u64 + u64::from(committer);
        if count == 0 {
            return false;
        }
        let chosen = self.draw.below(count) as usize;
        match ready.get(chosen) {
            Some(task) => self.tasks.poll(*task),
            None => self.step_committer(),
        }
        true
    }

    /// Closes the store in order, while others may still be at it; false if it does not end.
    pub fn close(&self) -> bool {
        let simulation = self.simulation();
        simulation.begin_closing();
        for _ in 0..CLOSING_STEPS_MAX {
            self.step_committer();
            if self.flow.lock().committer == Doing::Ended {
                self.tasks.clear();
                simulation.finish_closing();
                return true;
            }
        }
        false
    }

    /// Until when the committer sleeps.
    pub fn committer_until(&self) -> Option<Instant> {
        match self.flow.lock().committer {
            Doing::Asleep { until, .. } => until,
            _ => None,
        }
    }

    /// What the store asks at each access to its engine.
    pub fn fate(self: &Arc<Run>) -> Fate {
        let run: Weak<Run> = Arc::downgrade(self);
        Arc::new(move |point| run.upgrade().map_or(Outcome::Fails, |run| run.decide(point)))
    }

    fn committer_can_move(&self) -> bool {
        let doing = self.flow.lock().committer;
        match doing {
            Doing::Awake => true,
            Doing::Busy | Doing::Ended => false,
            Doing::Asleep { until, rings } => {
                until.is_some_and(|until| until <= self.world.instant())
                    || self.simulation().rings() > rings
            }
        }
    }

    fn step_committer(&self) {
        let simulation = self.simulation();
        let (before, rings) = (simulation.progress(), simulation.rings());
        let refused = simulation.store().read_only().is_some();
        self.flow.lock().committer = Doing::Busy;
        let step = simulation.step();
        self.flow.lock().committer = match step {
            Step::Worked | Step::Busy => Doing::Awake,
            Step::Waits(until) => Doing::Asleep { until, rings },
            Step::Ended => Doing::Ended,
        };
        let after = simulation.progress();
        if after.epoch > before.epoch && !refused {
            self.facts.lock().abandons.push((before.epoch, before.durable));
        }
        if after != before {
            let (epoch, sequence, durable) = (after.epoch, after.sequence, after.durable);
            self.note(format_args!("commit: epoch {epoch}, durable {durable} of {sequence}"));
        }
    }

    fn decide(&self, point: Point) -> Outcome {
        if !self.flow.lock().watching {
            return Outcome::Well;
        }
        if self.crashed() {
            return Outcome::Fails;
        }
        if point == Point::Open {
            let faults = self.flow.lock().faults;
            let fails = faults && self.draw.chance(OPEN_FAILS_PER_MILLE);
            return if fails { Outcome::Fails } else { Outcome::Well };
        }
        self.interleave(point);
        if self.crashed() { Outcome::Fails } else { self.outcome(point) }
    }

    /// Others run in the middle of an access, and time passes.
    fn interleave(&self, point: Point) {
        if !self.draw.chance(self.setup.interleave_per_mille) {
            return;
        }
        let locked = u64::from(point == Point::ReadOutbox);
        {
            let mut flow = self.flow.lock();
            if flow.depth >= DEPTH_MAX {
                return;
            }
            flow.depth += 1;
            flow.quiet += locked;
        }
        if matches!(point, Point::Commit | Point::Sync) {
            let slow = self.draw.chance(20);
            let most = if slow { 3_000_000 } else { 3_000 };
            self.world.pass(Duration::from_micros(self.draw.below(most)));
        }
        for _ in 0..self.draw.between(1, 4) {
            if !self.turn() {
                break;
            }
        }
        let mut flow = self.flow.lock();
        flow.depth -= 1;
        flow.quiet -= locked;
    }

    fn outcome(&self, point: Point) -> Outcome {
        let mut flow = self.flow.lock();
        let commits = matches!(point, Point::Commit | Point::Committed);
        if flow.crash_in_commit && commits {
            (flow.crashed, flow.crash_in_commit) = (true, false);
            let happens = point == Point::Commit && self.draw.chance(500);
            return if happens { Outcome::FailsButHappens } else { Outcome::Fails };
        }
        let per_mille = match point {
            _ if !flow.faults => 0,
            Point::Read | Point::ReadOutbox => self.setup.read_fails_per_mille,
            Point::Commit | Point::Sync => self.setup.write_fails_per_mille,
            Point::Committed | Point::Open => 0,
        };
        match self.draw.chance(per_mille) {
            false => Outcome::Well,
            true if point == Point::Commit && self.draw.chance(500) => Outcome::FailsButHappens,
            true => Outcome::Fails,
        }
    }
}
