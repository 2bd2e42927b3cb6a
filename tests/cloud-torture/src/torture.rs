//! The cycles: load, kill, start, check.

use crate::actor::Actor;
use crate::actors::schedule::Ahead;
use crate::arguments::Arguments;
use crate::client::Cloud;
use crate::functions;
use crate::random::Random;
use crate::server::{Server, Setup};
use crate::setup;
use crate::trouble::{Trouble, of, wrong};
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;
use world::World;

/// A folder is given up after so many kills, which bounds what a check has to read.
const FOLDER_CYCLES: u64 = 50;
/// From the moment when the server is ready to its kill.
const KILL_MS: (u64, u64) = (100, 2_000);
/// One restart in so many is killed before it is ready, and so are half of those that follow it.
const START_KILLED_ONCE_IN: u64 = 4;
const STARTS_KILLED_MAX: u64 = 3;
/// After a kill, for every actor to see that the server is gone.
const ACTORS_END_TIMEOUT: Duration = Duration::from_secs(60);
/// Runs shorter than this may leave an actor without anything done.
const CYCLES_FOR_EVERY_ACTOR: u64 = 5;

type Actors = Vec<Box<dyn Actor>>;

struct Torture<'a> {
    arguments: &'a Arguments,
    server: Server,
    world: World,
    /// Requests acknowledged, by the kind of actor.
    acknowledged: BTreeMap<String, u64>,
    killed_starts: u64,
    told_of_functions: bool,
}

/// One data folder, and what is known of it.
struct Folder {
    path: PathBuf,
    seed: u64,
    cycles: u64,
    first_cycle: u64,
}

pub async fn run(arguments: &Arguments) -> Result<()> {
    let binary = std::fs::canonicalize(&arguments.binary)
        .with_context(|| arguments.binary.display().to_string())?;
    let world = World::real();
    let begun = world.instant();
    let setup =
        Setup { binary, engine: arguments.engine.clone(), sandbox: arguments.sandbox.clone() };
    let mut torture = Torture {
        arguments,
        server: Server::new(setup)?,
        world,
        acknowledged: BTreeMap::new(),
        killed_starts: 0,
        told_of_functions: false,
    };
    eprintln!("{} cycles, seed {}, {}", arguments.cycles, arguments.seed, arguments.engine);
    let mut first_cycle = 0;
    while first_cycle < arguments.cycles {
        let path = new_folder(arguments, torture.world.random_u64())?;
        let cycles = FOLDER_CYCLES.min(arguments.cycles - first_cycle);
        // Each folder's own seed repeats it alone.
        let seed = arguments.seed + first_cycle / FOLDER_CYCLES;
        let folder = Folder { path, seed, cycles, first_cycle };
        torture.folder(&folder).await?;
        std::fs::remove_dir_all(&folder.path)?;
        first_cycle += cycles;
    }
    torture.report(begun.elapsed())
}

/// Under the target folder; kept if something goes wrong.
fn new_folder(arguments: &Arguments, unique: u64) -> Result<PathBuf> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or("target".into(), PathBuf::from);
    let name = format!("{}-{:x}", arguments.seed, unique);
    let folder = target.join("cloud-torture").join(name);
    std::fs::create_dir_all(&folder)?;
    Ok(std::fs::canonicalize(folder)?)
}

impl Torture<'_> {
    async fn folder(&mut self, folder: &Folder) -> Result<()> {
        let mut cycle = 0;
        let result = self.cycles(folder, &mut cycle).await;
        let Err(error) = result else { return Ok(()) };
        let (engine, sandbox) = (&self.arguments.engine, &self.arguments.sandbox);
        eprintln!("the server's last words:\n{}", self.server.log_tail());
        eprintln!("data kept in {}", folder.path.display());
        eprintln!(
            "again: cloud-torture {} --cycles {} --seed {} --engine {engine} --sandbox {sandbox}",
            self.arguments.binary.display(),
            cycle + 1,
            folder.seed,
        );
        Err(error.context(format!("cycle {}", folder.first_cycle + cycle + 1)))
    }

    async fn cycles(&mut self, folder: &Folder, cycle: &mut u64) -> Result<()> {
        let ahead = Ahead::default();
        let mut random = Random::of(folder.seed, "kills");
        self.server.move_to(&folder.path);
        // The first starts, which make the folder, are killed too.
        let made = self.start_again(&mut random).await?;
        eprintln!("a new folder{made}");
        let mut actors = self.furnish(folder.seed, &ahead).await?;
        while *cycle < folder.cycles {
            let killed_ms = random.between(KILL_MS.0, KILL_MS.1);
            actors = self.load(actors, killed_ms).await?;
            let examined = self.server.examine()?;
            let starts = self.start_again(&mut random).await?;
            let checked = self.world.instant();
            actors = self.check(actors, &ahead).await?;
            let sum: u64 = actors.iter().map(|actor| actor.acknowledged()).sum();
            eprintln!(
                "cycle {}/{}: killed after {killed_ms} ms; examined in {} ms{starts}; \
                 checked in {} ms; {sum} acknowledged",
                folder.first_cycle + *cycle + 1,
                self.arguments.cycles,
                examined.as_millis(),
                checked.elapsed().as_millis(),
            );
            *cycle += 1;
        }
        self.server.kill().await?;
        for actor in &actors {
            let kind = actor.name().split('-').next().unwrap_or_default().to_owned();
            *self.acknowledged.entry(kind).or_default() += actor.acknowledged();
        }
        Ok(())
    }

    async fn furnish(&mut self, seed: u64, ahead: &Ahead) -> Result<Actors> {
        let cloud = &self.server.cloud;
        let done = async {
            setup::folder(cloud).await?;
            let refused = functions::create(cloud).await?;
            if refused.is_none() {
                functions::connect(cloud).await?;
            }
            Ok(refused)
        };
        let refused = found(done.await)?;
        if let Some(reason) = &refused
            && !self.told_of_functions
        {
            self.told_of_functions = true;
            eprintln!("✗ functions do not run here, so what needs them is LEFT OUT: {reason}");
        }
        Ok(setup::actors(seed, refused.is_none(), ahead))
    }

    /// Every actor acts until the kill.
    async fn load(&mut self, actors: Actors, kill_ms: u64) -> Result<Actors> {
        let cloud = self.server.cloud.clone();
        cloud.expect_loss(false);
        let tasks: Vec<_> = actors
            .into_iter()
            .map(|actor| tokio::spawn(keep_acting(actor, cloud.clone())))
            .collect();
        cloud.pause(kill_ms).await;
        cloud.expect_loss(true);
        self.server.kill().await?;
        let ended = tokio::time::timeout(ACTORS_END_TIMEOUT, gather(tasks)).await;
        let Ok(ended) = ended else {
            bail!("actors go on {ACTORS_END_TIMEOUT:?} after the kill");
        };
        cloud.expect_loss(false);
        ended
    }

    /// Starts the server, killing it during some starts: what happened, in words.
    async fn start_again(&mut self, random: &mut Random) -> Result<String> {
        let mut words = String::new();
        let mut usual_ms = 100;
        let mut killed = 0;
        let mut odds = START_KILLED_ONCE_IN;
        while killed < STARTS_KILLED_MAX && random.once_in(odds) {
            let after_ms = random.between(0, usual_ms);
            self.server.launch()?;
            self.server.cloud.pause(after_ms).await;
            self.server.kill().await?;
            words.push_str(&format!(", and {after_ms} ms into a start"));
            (killed, odds) = (killed + 1, 2);
            usual_ms *= 2;
        }
        self.killed_starts += killed;
        let took = self.server.start().await?;
        words.push_str(&format!("; ready in {} ms", took.as_millis()));
        Ok(words)
    }

    async fn check(&mut self, actors: Actors, ahead: &Ahead) -> Result<Actors> {
        let cloud = self.server.cloud.clone();
        let ahead_s = *ahead.lock();
        found(cloud.jump(ahead_s).await)?;
        let tasks: Vec<_> =
            actors.into_iter().map(|actor| tokio::spawn(check_one(actor, cloud.clone()))).collect();
        let mut actors = gather(tasks).await?;
        for actor in &mut actors {
            let name = actor.name().to_owned();
            let checked = actor.check_shared(&cloud).await;
            found(of(&name, checked))?;
        }
        match self.server.ended()? {
            Some(status) => bail!("the server ended by itself, with {status}"),
            None => Ok(actors),
        }
    }

    fn report(&self, took: Duration) -> Result<()> {
        let (cycles, seconds) = (self.arguments.cycles, took.as_secs());
        let idle = |(kind, count): (&String, &u64)| (*count == 0).then(|| kind.clone());
        let idle: Vec<String> = self.acknowledged.iter().filter_map(idle).collect();
        if cycles >= CYCLES_FOR_EVERY_ACTOR && !idle.is_empty() {
            bail!("these did nothing: {}", idle.join(", "));
        }
        let counts: Vec<String> =
            self.acknowledged.iter().map(|(kind, count)| format!("{kind} {count}")).collect();
        eprintln!("acknowledged: {}", counts.join(", "));
        eprintln!(
            "✓ {cycles} cycles and {} killed starts in {seconds} s: \
             nothing lost, nothing half done",
            self.killed_starts
        );
        Ok(())
    }
}

async fn keep_acting(
    mut actor: Box<dyn Actor>,
    cloud: Cloud,
) -> (Box<dyn Actor>, crate::trouble::Result<()>) {
    loop {
        let name = actor.name().to_owned();
        match of(&name, actor.act(&cloud).await) {
            Ok(()) if cloud.loss_expected() => return (actor, Ok(())),
            Ok(()) => {}
            Err(Trouble::Lost) if cloud.loss_expected() => return (actor, Ok(())),
            Err(Trouble::Lost) => {
                let lost = wrong(format!("{name}: a request was not answered, without any kill"));
                return (actor, lost);
            }
            Err(trouble) => return (actor, Err(trouble)),
        }
    }
}

async fn check_one(
    mut actor: Box<dyn Actor>,
    cloud: Cloud,
) -> (Box<dyn Actor>, crate::trouble::Result<()>) {
    let name = actor.name().to_owned();
    let checked = actor.check(&cloud).await;
    (actor, of(&name, checked))
}

type Task = tokio::task::JoinHandle<(Box<dyn Actor>, crate::trouble::Result<()>)>;

/// The actors, if none of them has found anything; else all that they found.
async fn gather(tasks: Vec<Task>) -> Result<Actors> {
    let (mut actors, mut problems) = (Vec::new(), Vec::new());
    for task in tasks {
        let (actor, result) = task.await?;
        actors.push(actor);
        if let Err(error) = found(result) {
            problems.push(format!("{error:#}"));
        }
    }
    match problems.is_empty() {
        true => Ok(actors),
        false => bail!("{}", problems.join("\n✗ ")),
    }
}

/// Where no kill is to be expected, a request that is not answered is wrong too.
fn found<T>(result: crate::trouble::Result<T>) -> Result<T> {
    match result {
        Ok(value) => Ok(value),
        Err(Trouble::Lost) => bail!("a request was not answered, without any kill"),
        Err(Trouble::Wrong(error)) => Err(error),
    }
}
