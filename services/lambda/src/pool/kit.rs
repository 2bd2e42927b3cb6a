//! What every instance is made from: cells, interpreters, bootstraps, and a stock of sandboxes, with language
//! processes where the runtime has one, that were made before anyone knew for which function.
//!
//! The stock grows when it is found empty and shrinks while little is taken.

use crate::image::tree::Tree;
use crate::pool::spec::{FunctionSpec, InvokeError, PoolOptions, Start};
use crate::runtime::bootstrap;
use crate::runtime::delivery::Dial;
use crate::runtime::discovery::{Interpreter, Runtime};
use crate::runtime::environment::{
    API_PORT, Places, debugged, environment, program, suits_early, wrapped,
};
use crate::runtime::extensions::EXTENSIONS_MAX;
use crate::runtime::java;
use crate::runtime::log::LogSink;
use crate::sandbox::cell::{Cell, Cells, Network, SandboxMode, Shown};
use crate::sandbox::network::NAMES_PORT;
use crate::sandbox::plan::{Assign, Program};
use parking_lot::Mutex;
use std::collections::{BTreeSet, HashMap, VecDeque};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::watch;
use world::World;

pub(crate) struct Kit {
    pub options: PoolOptions,
    pub cells: Cells,
    pub sink: LogSink,
    pub world: World,
    /// The way to the function that is debugged, once it has an instance.
    pub debugged: watch::Sender<Option<Dial>>,
    runtime_folder: PathBuf,
    early: Mutex<HashMap<Runtime, Stock>>,
    closed: AtomicBool,
}

/// The most that wait of one runtime, however many are taken.
const EARLY_MAX: usize = 8;
/// The host runs short when less than one of so many parts of its memory is available.
const HOST_RESERVE: u64 = 16;

/// What waits of one runtime.
#[derive(Default)]
struct Stock {
    cells: VecDeque<Cell>,
    wanted: usize,
    /// Since it was last looked at.
    taken: usize,
    filling: bool,
}

/// The external extensions that a function's layers, or its image, bring, in the order of their names: as many as there may
/// be, and one more where there are too many. Blocking.
pub(crate) fn external(spec: &FunctionSpec) -> Vec<String> {
    let (trees, folder) = match spec.image {
        Some(_) => (std::slice::from_ref(&spec.code_dir), "opt/extensions"),
        None => (spec.layers.as_slice(), "extensions"),
    };
    let mut names = BTreeSet::new();
    for tree in trees {
        let tree = Tree::open(tree);
        names.extend(tree.map(|tree| tree.files(Path::new(folder))).unwrap_or_default());
    }
    names.into_iter().take(EXTENSIONS_MAX + 1).collect()
}

impl Kit {
    /// Blocking.
    pub(crate) fn new(
        options: PoolOptions,
        sink: LogSink,
        world: World,
    ) -> Result<Arc<Kit>, InvokeError> {
        let sandbox = |error: String| InvokeError::Sandbox(error);
        let program = match &options.init_program {
            Some(program) => program.clone(),
            None => std::env::current_exe().map_err(|error| sandbox(error.to_string()))?,
        };
        let (mode, network) = (options.sandbox, options.network);
        let cells = Cells::new(mode, network, program, &options.scratch, world.clone())
            .map_err(|error| sandbox(error.to_string()))?;
        let runtime_folder =
            bootstrap::write(&options.scratch).map_err(|error| sandbox(error.to_string()))?;
        Ok(Arc::new(Kit {
            options,
            cells,
            sink,
            world,
            debugged: watch::Sender::new(None),
            runtime_folder,
            early: Mutex::default(),
            closed: AtomicBool::new(false),
        }))
    }

    /// Blocking: with what it needs. None for code that brings its own runtime.
    fn interpreter(&self, runtime: Runtime) -> Result<Option<&Interpreter>, InvokeError> {
        if runtime == Runtime::Provided {
            return Ok(None);
        }
        let runtimes = &self.options.runtimes;
        let found = runtimes.find(runtime, self.options.nearest_runtime);
        let found = found.map_err(InvokeError::RuntimeMissing)?;
        if let Runtime::Java { .. } = runtime {
            let jdk = runtimes.jdk(found);
            let jdk =
                jdk.ok_or_else(|| InvokeError::RuntimeMissing(java::no_compiler(found.runtime)))?;
            java::compile(&self.runtime_folder, &jdk).map_err(InvokeError::Sandbox)?;
        }
        Ok(Some(found))
    }

    /// Blocking: a cell in which the function's process has been started.
    pub(crate) fn start(
        &self,
        spec: &FunctionSpec,
        start: &Start,
        entry: &Path,
    ) -> Result<Cell, InvokeError> {
        let interpreter = self.interpreter(spec.runtime)?;
        let started = match self.cells.mode() {
            SandboxMode::On => self.start_walled(spec, start, entry, interpreter),
            SandboxMode::Off => self.start_open(spec, start, entry, interpreter),
        };
        started.map_err(|error| InvokeError::Sandbox(error.to_string()))
    }

    fn start_walled(
        &self,
        spec: &FunctionSpec,
        start: &Start,
        entry: &Path,
        interpreter: Option<&Interpreter>,
    ) -> Result<Cell, Box<dyn std::error::Error>> {
        let libraries = &self.options.runtime_libraries;
        let places = Places::walled(interpreter, libraries);
        let mut plain = match &spec.image {
            Some(image) => image.program(),
            None => program(spec.runtime, &places, entry, false),
        };
        if spec.debug {
            plain = debugged(spec.runtime, &places, plain)?;
        }
        let mut program = wrapped(spec, java::sized(spec, plain));
        program.environment = environment(spec, &places, start, self.options.endpoint.port);
        let environment = crate::runtime::environment::extension(&program.environment);
        let external = external(spec).into_iter().take(EXTENSIONS_MAX);
        let extensions = external.map(|name| Program {
            path: Path::new("/opt/extensions").join(name),
            arguments: Vec::new(),
            environment: environment.clone(),
            folder: "/".into(),
            by_shell: false,
        });
        let assign = Assign {
            code: spec.code_dir.clone(),
            layers: spec.layers.clone(),
            ephemeral_mb: spec.ephemeral_mb,
            program,
            extensions: extensions.collect(),
        };
        if spec.image.is_some() {
            let shown = Shown::Image(spec.code_dir.clone());
            let cell = self.cells.prepare(shown, self.ports(), None);
            let cell = cell.map_err(|error| error.to_string())?;
            cell.assign(&assign, spec.memory_mb).map_err(|error| error.to_string())?;
            return Ok(cell);
        }
        let suits = !spec.debug && (!spec.runtime.starts_early() || suits_early(spec));
        while let Some(cell) = suits.then(|| self.take_early(spec.runtime)).flatten() {
            match cell.assign(&assign, spec.memory_mb) {
                Ok(()) => return Ok(cell),
                // It has ended while it waited, which is not this event's fault.
                Err(error) => tracing::warn!(%error, "a process started in advance is of no use"),
            }
        }
        let cell = self.prepare(spec.runtime, interpreter, false)?;
        cell.assign(&assign, spec.memory_mb).map_err(|error| error.to_string())?;
        Ok(cell)
    }

    fn start_open(
        &self,
        spec: &FunctionSpec,
        start: &Start,
        entry: &Path,
        interpreter: Option<&Interpreter>,
    ) -> Result<Cell, Box<dyn std::error::Error>> {
        if !external(spec).is_empty() {
            return Err("external extensions need the sandbox, which is off".into());
        }
        if spec.image.is_some() {
            return Err("container images need the sandbox, which is off".into());
        }
        let api = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        api.set_nonblocking(true)?;
        let address = api.local_addr()?.to_string();
        let libraries = &self.options.runtime_libraries;
        let places = Places::open(spec, &self.runtime_folder, interpreter, libraries, address);
        let plain = program(spec.runtime, &places, entry, false);
        let mut program = wrapped(spec, java::sized(spec, plain));
        program.environment = environment(spec, &places, start, self.options.endpoint.port);
        self.cells.open(&program, api).map_err(|error| error.to_string().into())
    }

    fn prepare(
        &self,
        runtime: Runtime,
        interpreter: Option<&Interpreter>,
        early: bool,
    ) -> Result<Cell, String> {
        let libraries = &self.options.runtime_libraries;
        let places = Places::walled(interpreter, libraries);
        let binds = Places::binds(&self.runtime_folder, interpreter, libraries);
        // Otherwise the sandbox alone waits.
        let early = early && runtime.starts_early();
        let program = early.then(|| program(runtime, &places, Path::new(""), true));
        self.cells
            .prepare(Shown::Host(binds), self.ports(), program)
            .map_err(|error| error.to_string())
    }

    /// Where a sandbox listens.
    fn ports(&self) -> Vec<u16> {
        let mut ports = vec![API_PORT, self.options.endpoint.port];
        if self.options.network == Network::Open {
            ports.push(NAMES_PORT);
        }
        ports
    }

    fn take_early(&self, runtime: Runtime) -> Option<Cell> {
        let least = self.options.early_per_runtime;
        let mut early = self.early.lock();
        let stock = early.entry(runtime).or_default();
        stock.taken += 1;
        // The one that waits longest has come furthest.
        let cell = stock.cells.pop_front();
        if cell.is_none() && least > 0 {
            stock.wanted = (stock.wanted.max(least) * 2).min(EARLY_MAX.max(least));
        }
        cell
    }

    /// Blocking: fills the stock for a runtime up to its size.
    pub(crate) fn stock(&self, runtime: Runtime) {
        if self.cells.mode() == SandboxMode::Off || !self.begins_filling(runtime) {
            return;
        }
        let Ok(interpreter) = self.interpreter(runtime) else {
            return self.ends_filling(runtime);
        };
        while self.wants(runtime) {
            match self.prepare(runtime, interpreter, true) {
                Ok(cell) => self.early.lock().entry(runtime).or_default().cells.push_back(cell),
                Err(error) => {
                    tracing::warn!(%error, ?runtime, "a sandbox could not be started in advance");
                    return self.ends_filling(runtime);
                }
            }
        }
    }

    /// False where another thread fills it already.
    fn begins_filling(&self, runtime: Runtime) -> bool {
        let mut early = self.early.lock();
        let stock = early.entry(runtime).or_default();
        !std::mem::replace(&mut stock.filling, true)
    }

    fn ends_filling(&self, runtime: Runtime) {
        if let Some(stock) = self.early.lock().get_mut(&runtime) {
            stock.filling = false;
        }
    }

    /// Whether another one is to be made; who asks stops if not.
    fn wants(&self, runtime: Runtime) -> bool {
        let mut early = self.early.lock();
        let stock = early.entry(runtime).or_default();
        let wanted = stock.wanted.max(self.options.early_per_runtime);
        stock.filling = stock.cells.len() < wanted && !self.closed.load(Ordering::SeqCst);
        stock.filling
    }

    /// Lets a stock of which little is taken shrink, one at a time.
    pub(crate) fn ease(&self) {
        let mut surplus = Vec::new();
        for stock in self.early.lock().values_mut() {
            if std::mem::take(&mut stock.taken) < stock.wanted / 2 {
                stock.wanted = (stock.wanted - 1).max(self.options.early_per_runtime);
                let wanted = stock.wanted;
                surplus.extend(stock.cells.drain(..stock.cells.len().saturating_sub(wanted)));
            }
        }
        drop(surplus);
    }

    /// Blocking: whether the host has little memory left, whatever functions were granted.
    pub(crate) fn host_is_short(&self) -> bool {
        let text = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
        let kib = |name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name))?;
            line.split_whitespace().next()?.parse::<u64>().ok()
        };
        let (all, available) = (kib("MemTotal:"), kib("MemAvailable:"));
        all.zip(available).is_some_and(|(all, available)| available < all / HOST_RESERVE)
    }

    pub(crate) fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
        let early = std::mem::take(&mut *self.early.lock());
        drop(early);
    }
}
