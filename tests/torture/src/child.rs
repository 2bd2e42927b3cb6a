//! The process under torture: opens the store and writes until it is killed.

use crate::load::{self, Load};
use crate::report::{Line, Reporter};
use anyhow::Result;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use store::{Durability, EngineKind, Options, Store};
use world::World;

/// The first argument of the process that is a child.
pub const NAME: &str = "child";
const THREADS: usize = 2;

/// What a child is told: folder, engine, seed, number of its life, and whether the disk may be full.
pub struct Orders {
    pub folder: PathBuf,
    pub engine: EngineKind,
    pub seed: u64,
    pub life: u64,
    pub full: bool,
}

impl Orders {
    pub fn arguments(&self) -> Vec<String> {
        vec![
            NAME.into(),
            self.folder.display().to_string(),
            self.engine.name().into(),
            self.seed.to_string(),
            self.life.to_string(),
            u64::from(self.full).to_string(),
        ]
    }

    fn read(arguments: &[String]) -> Result<Orders> {
        let [folder, engine, seed, life, full] = arguments else {
            anyhow::bail!("a child is started by its parent alone");
        };
        Ok(Orders {
            folder: folder.into(),
            engine: engine.parse()?,
            seed: seed.parse()?,
            life: life.parse()?,
            full: full == "1",
        })
    }
}

/// How both sides open the store.
pub fn options(engine: EngineKind) -> Options {
    // Small buffers, so that tables are written and merged and journals turned over within a life.
    let memory_bytes = 4 * 1024 * 1024;
    Options { engine, memory_bytes, durability: Durability::Sync }
}

pub fn run(arguments: &[String]) -> Result<()> {
    let orders = Orders::read(arguments)?;
    let report = Reporter::new();
    let panics = report.clone();
    std::panic::set_hook(Box::new(move |panic| panics.broken(format!("the child: {panic}"))));
    let runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = { runtime }.worker_threads(THREADS).enable_all().build()?;
    runtime.block_on(async move {
        let world = World::real();
        let store = match Store::open(&orders.folder, world.clone(), options(orders.engine)) {
            Ok(store) => store,
            Err(error) => {
                report.broken(format!("the child could not open the store: {error}"));
                std::future::pending().await
            }
        };
        report.say(&Line::Opened);
        let Orders { seed, life, full, .. } = orders;
        let refusals = AtomicU64::new(0);
        load::start(&Arc::new(Load { store, world, report, seed, life, full, refusals }));
        std::future::pending().await
    })
}
