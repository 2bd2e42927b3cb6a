//! Cycles of one variant on one engine: a life, its end, what befalls the folder, the verdict.

use crate::check::{self, Subject};
use crate::child::Orders;
use crate::full::FullDisk;
use crate::ledger::Ledger;
use crate::life::Life;
use crate::plan::Dice;
use crate::power::Power;
use crate::progress::{self, Row};
use crate::report::Line;
use crate::{full, journal, power};
use anyhow::{Context, Result, bail, ensure};
use std::path::{Path, PathBuf};
use std::time::Duration;
use store::EngineKind;
use tokio::runtime::Runtime;
use world::World;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    Kill,
    Journal,
    Full,
    Power,
}

pub struct Campaign {
    pub variant: Variant,
    pub engine: EngineKind,
    pub seed: u64,
    pub cycles: u64,
    /// Everything lies below.
    pub folder: PathBuf,
}

/// What a variant puts under the store's folder.
enum Ground {
    Plain,
    Full(FullDisk),
    Power(Power),
}

/// A folder that lives through several cycles.
pub struct Field {
    pub folder: PathBuf,
    pub engine: EngineKind,
    pub seed: u64,
    pub ledger: Ledger,
    pub world: World,
    pub runtime: Runtime,
}

/// A folder is made anew after so many cycles, so that looking at all of it stays cheap.
const CYCLES_OF_A_FOLDER: u64 = 25;
const SHORT_LIFE_ONE_IN: u64 = 5;
/// From the start of the process; other lives are counted from when the store is open.
const SHORT_LIFE_MS: u64 = 250;
const LIFE_MS_MIN: u64 = 20;
const LIFE_MS: u64 = 1_500;
const OPENED_WITHIN: Duration = Duration::from_secs(60);
const SETTLED_ONE_IN: u64 = 2;
const STORE: &str = "store";

impl Variant {
    pub const ALL: [Variant; 4] = [Variant::Kill, Variant::Journal, Variant::Full, Variant::Power];

    pub fn name(self) -> &'static str {
        match self {
            Variant::Kill => "kill",
            Variant::Journal => "journal",
            Variant::Full => "full",
            Variant::Power => "power",
        }
    }

    pub fn of(name: &str) -> Option<Variant> {
        Variant::ALL.into_iter().find(|variant| variant.name() == name)
    }

    /// Why it cannot run here.
    pub fn obstacle(self, engine: EngineKind) -> Option<String> {
        match self {
            Variant::Kill => None,
            Variant::Journal => journal::obstacle(engine),
            Variant::Full => full::obstacle(),
            Variant::Power => power::obstacle(),
        }
    }
}

impl Campaign {
    pub fn name(&self) -> String {
        format!("{}-{}", self.variant.name(), self.engine.name())
    }

    /// The command that does the same again.
    pub fn command(&self) -> String {
        let (variant, engine) = (self.variant.name(), self.engine.name());
        let Campaign { cycles, seed, .. } = self;
        format!(
            "cargo xtask torture --variant {variant} --engine {engine} --cycles {cycles} \
             --seed {seed}"
        )
    }

    /// Err only for what is not the store's fault.
    pub fn run(&self) -> Result<Row> {
        let world = World::real();
        let begun = world.instant();
        let place = self.folder.join(format!("{}-{}", self.name(), self.seed));
        full::detach(&place)?;
        clear(&place)?;
        std::fs::create_dir_all(&place)?;
        let ground = match self.variant {
            Variant::Kill | Variant::Journal => Ground::Plain,
            Variant::Full => Ground::Full(FullDisk::mount(&place)?),
            Variant::Power => Ground::Power(Power::mount(&place)?),
        };
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        let folder = match &ground {
            Ground::Power(power) => power.folder().join(STORE),
            _ => place.join(STORE),
        };
        let (engine, ledger) = (self.engine, Ledger::new());
        let mut field = Field { folder, engine, seed: 0, ledger, world: world.clone(), runtime };
        let mut row = Row::new(self);
        for cycle in 0..self.cycles {
            if cycle.is_multiple_of(self.cycles_of_a_folder()) {
                clear(&field.folder)?;
                field.seed = Dice::new(&[self.seed, 10, cycle]).below(u64::MAX);
                row.add(&std::mem::replace(&mut field.ledger, Ledger::new()));
            }
            let result = self.cycle(&ground, &mut field, cycle);
            row.cycles = cycle + 1;
            progress::cycle(&row, &field.ledger, self.cycles);
            if let Err(error) = result {
                row.add(&field.ledger);
                row.failed = true;
                row.seconds = world.instant().duration_since(begun).as_secs_f64();
                self.tell(&error, cycle, &field.folder, &ground)?;
                drop(ground);
                return Ok(row);
            }
        }
        row.add(&field.ledger);
        row.seconds = world.instant().duration_since(begun).as_secs_f64();
        drop(ground);
        clear(&place)?;
        Ok(row)
    }

    fn cycles_of_a_folder(&self) -> u64 {
        match self.variant {
            Variant::Full => full::CYCLES_OF_A_FOLDER,
            _ => CYCLES_OF_A_FOLDER,
        }
    }

    fn cycle(&self, ground: &Ground, field: &mut Field, cycle: u64) -> Result<()> {
        let dice = Dice::new(&[self.seed, 11, cycle]);
        let settle = dice.one_in(SETTLED_ONE_IN) || cycle + 1 == self.cycles;
        match ground {
            Ground::Plain => {
                field.live_and_die(&dice, cycle)?;
                if self.variant == Variant::Journal {
                    let damage = journal::damage(field, &dice)?;
                    return field.verify(settle).context(damage);
                }
            }
            Ground::Full(disk) => full::cycle(disk, field, &dice, cycle)?,
            Ground::Power(power) => {
                field.live_and_die(&dice, cycle)?;
                let lost = power.cut(&dice)?;
                return field.verify(settle).context(lost);
            }
        }
        field.verify(settle)
    }

    /// Says what failed and how to see it again, and keeps the folder.
    fn tell(&self, error: &anyhow::Error, cycle: u64, at: &Path, ground: &Ground) -> Result<()> {
        let kept = self.folder.join(format!("failed-{}-{}", self.name(), self.seed));
        clear(&kept)?;
        match ground {
            Ground::Plain => std::fs::rename(at, &kept)?,
            // What is mounted goes away.
            _ => journal::copy(at, &kept)?,
        }
        eprintln!("\n{} FAILED in cycle {}: {error:#}", self.name(), cycle + 1);
        eprintln!("  the folder: {}", kept.display());
        eprintln!("  again: {}", self.command());
        Ok(())
    }
}

impl Field {
    pub fn orders(&self, life: u64, full: bool) -> Orders {
        let Field { engine, seed, .. } = *self;
        Orders { folder: self.folder.clone(), engine, seed, life, full }
    }

    /// Starts a child and kills it after a while.
    fn live_and_die(&mut self, dice: &Dice, cycle: u64) -> Result<()> {
        let mut life = Life::begin(&self.orders(cycle, false), &self.world, &mut self.ledger)?;
        let lifetime_ms = match dice.one_in(SHORT_LIFE_ONE_IN) {
            // It dies while it opens what the last one left, or while it mends that.
            true => 1 + dice.below(SHORT_LIFE_MS),
            false => {
                let end = self.world.instant() + OPENED_WITHIN;
                let opened = |line: &Line| *line == Line::Opened;
                let opened = life.listen_until(end, &mut self.ledger, opened)?;
                if !opened && self.ledger.broken.is_empty() {
                    bail!("the store was not open within {OPENED_WITHIN:?}");
                }
                LIFE_MS_MIN + dice.below(LIFE_MS - LIFE_MS_MIN)
            }
        };
        life.listen(Duration::from_millis(lifetime_ms), &mut self.ledger)?;
        life.kill(&mut self.ledger)
    }

    pub fn verify(&mut self, settle: bool) -> Result<()> {
        let counts = self.verify_at(&self.folder, settle)?;
        self.ledger.confirm(&counts)
    }

    /// Gives the last unit of each writer that is there.
    pub fn verify_at(&self, folder: &Path, settle: bool) -> Result<Vec<u64>> {
        ensure!(self.ledger.broken.is_empty(), "{}", self.ledger.broken.join("; "));
        let subject = Subject { folder, engine: self.engine, seed: self.seed };
        self.runtime.block_on(check::verify(&subject, &self.ledger, settle))
    }
}

pub fn clear(folder: &Path) -> Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("{} could not be removed", folder.display()))
        }
        _ => Ok(()),
    }
}
