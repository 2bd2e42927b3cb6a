//! What every instance is made from: cells, interpreters, bootstraps, and a small stock of processes that
//! were started before anyone knew for which function.

use crate::pool::spec::{Credentials, FunctionSpec, InvokeError, PoolOptions};
use crate::runtime::bootstrap;
use crate::runtime::discovery::{Interpreter, Runtime};
use crate::runtime::environment::{API_PORT, Places, environment, program, suits_early, wrapped};
use crate::runtime::extensions::EXTENSIONS_MAX;
use crate::runtime::log::LogSink;
use crate::sandbox::cell::{Cell, Cells, SandboxMode};
use crate::sandbox::plan::{Assign, Program};
use parking_lot::Mutex;
use std::collections::{BTreeSet, HashMap, VecDeque};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use world::World;

pub(crate) struct Kit {
    pub options: PoolOptions,
    pub cells: Cells,
    pub sink: LogSink,
    pub world: World,
    runtime_folder: PathBuf,
    early: Mutex<HashMap<Runtime, VecDeque<Cell>>>,
    closed: AtomicBool,
}

/// The external extensions that a function's layers bring, in the order of their names. Blocking.
pub(crate) fn external(spec: &FunctionSpec) -> Vec<String> {
    let mut names = BTreeSet::new();
    for layer in &spec.layers {
        let Ok(entries) = std::fs::read_dir(layer.join("extensions")) else { continue };
        let files = entries.flatten().filter(|entry| entry.path().is_file());
        names.extend(files.filter_map(|entry| entry.file_name().into_string().ok()));
    }
    names.into_iter().collect()
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
        let cells = Cells::new(options.sandbox, program, &options.scratch)
            .map_err(|error| sandbox(error.to_string()))?;
        let runtime_folder =
            bootstrap::write(&options.scratch).map_err(|error| sandbox(error.to_string()))?;
        let (early, closed) = (Mutex::default(), AtomicBool::new(false));
        Ok(Arc::new(Kit { options, cells, sink, world, runtime_folder, early, closed }))
    }

    pub(crate) fn interpreter(
        &self,
        runtime: Runtime,
    ) -> Result<Option<&Interpreter>, InvokeError> {
        if runtime == Runtime::Provided {
            return Ok(None);
        }
        let found = self.options.runtimes.find(runtime, self.options.nearest_runtime);
        found.map(Some).map_err(InvokeError::RuntimeMissing)
    }

    /// Blocking: a cell in which the function's process has been started.
    pub(crate) fn start(
        &self,
        spec: &FunctionSpec,
        credentials: &Credentials,
        stream: &str,
        entry: &Path,
    ) -> Result<Cell, InvokeError> {
        let interpreter = self.interpreter(spec.runtime)?;
        let started = match self.cells.mode() {
            SandboxMode::On => self.start_walled(spec, credentials, stream, entry, interpreter),
            SandboxMode::Off => self.start_open(spec, credentials, stream, entry, interpreter),
        };
        started.map_err(|error| InvokeError::Sandbox(error.to_string()))
    }

    fn start_walled(
        &self,
        spec: &FunctionSpec,
        credentials: &Credentials,
        stream: &str,
        entry: &Path,
        interpreter: Option<&Interpreter>,
    ) -> Result<Cell, Box<dyn std::error::Error>> {
        let libraries = &self.options.runtime_libraries;
        let places = Places::walled(interpreter, libraries);
        let mut program = wrapped(spec, program(spec.runtime, &places, entry, false));
        program.environment =
            environment(spec, &places, credentials, stream, self.options.endpoint.port);
        let environment = crate::runtime::environment::extension(&program.environment);
        let external = external(spec).into_iter().take(EXTENSIONS_MAX);
        let extensions = external.map(|name| Program {
            path: Path::new("/opt/extensions").join(name),
            arguments: Vec::new(),
            environment: environment.clone(),
            folder: "/".into(),
        });
        let assign = Assign {
            code: spec.code_dir.clone(),
            layers: spec.layers.clone(),
            ephemeral_mb: spec.ephemeral_mb,
            program,
            extensions: extensions.collect(),
        };
        while let Some(cell) = suits_early(spec).then(|| self.take_early(spec.runtime)).flatten() {
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
        credentials: &Credentials,
        stream: &str,
        entry: &Path,
        interpreter: Option<&Interpreter>,
    ) -> Result<Cell, Box<dyn std::error::Error>> {
        if !external(spec).is_empty() {
            return Err("external extensions need the sandbox, which is off".into());
        }
        let api = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        api.set_nonblocking(true)?;
        let address = api.local_addr()?.to_string();
        let libraries = &self.options.runtime_libraries;
        let places = Places::open(spec, &self.runtime_folder, interpreter, libraries, address);
        let mut program = wrapped(spec, program(spec.runtime, &places, entry, false));
        program.environment =
            environment(spec, &places, credentials, stream, self.options.endpoint.port);
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
        let ports = vec![API_PORT, self.options.endpoint.port];
        let program = early.then(|| program(runtime, &places, Path::new(""), true));
        self.cells.prepare(binds, ports, program).map_err(|error| error.to_string())
    }

    fn take_early(&self, runtime: Runtime) -> Option<Cell> {
        // The one that waits longest has come furthest.
        self.early.lock().get_mut(&runtime)?.pop_front()
    }

    /// Blocking: fills the stock for a runtime up to its size.
    pub(crate) fn stock(&self, runtime: Runtime) {
        if self.cells.mode() == SandboxMode::Off || runtime == Runtime::Provided {
            return;
        }
        let Ok(interpreter) = self.interpreter(runtime) else { return };
        let wanting = || {
            let count = self.early.lock().get(&runtime).map_or(0, VecDeque::len);
            count < self.options.early_per_runtime && !self.closed.load(Ordering::SeqCst)
        };
        while wanting() {
            match self.prepare(runtime, interpreter, true) {
                Ok(cell) => self.early.lock().entry(runtime).or_default().push_back(cell),
                Err(error) => {
                    tracing::warn!(%error, ?runtime, "a sandbox could not be started in advance");
                    return;
                }
            }
        }
    }

    pub(crate) fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
        self.early.lock().clear();
    }
}
