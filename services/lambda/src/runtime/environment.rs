//! The environment and the command line of a function's process, as Lambda has them.

use crate::debug::PORT_INSIDE;
use crate::pool::spec::{FunctionSpec, Initialization, Start};
use crate::runtime::discovery::{Interpreter, Runtime};
use crate::runtime::java;
use crate::runtime::snapshot;
use crate::sandbox::plan::{Bind, Program};
use std::path::{Path, PathBuf};

/// Folders of packages that AWS's runtimes bring along, such as boto3's, shown read-only to functions.
#[derive(Debug, Clone, Default)]
pub struct RuntimeLibraries {
    pub python: Vec<PathBuf>,
    pub node: Vec<PathBuf>,
}

/// The Runtime API's port inside a sandbox.
pub(crate) const API_PORT: u16 = 9001;
const LIBRARY_PATH: &str = "/var/lang/lib:/lib64:/usr/lib64:/var/runtime:/var/runtime/lib:/var/task:/var/task/lib:/opt/lib";
const PROGRAM_PATH: &str = "/var/lang/bin:/usr/local/bin:/usr/bin/:/bin:/opt/bin";

/// Where a function finds its things: AWS's places inside a sandbox, the host's own without one.
#[derive(Debug, Clone)]
pub(crate) struct Places {
    pub task: PathBuf,
    pub runtime: PathBuf,
    pub layers: Vec<PathBuf>,
    pub python_libraries: Vec<PathBuf>,
    pub node_libraries: Vec<PathBuf>,
    pub interpreter: Option<PathBuf>,
    pub api: String,
    pub walled: bool,
}

impl Places {
    pub(crate) fn walled(
        interpreter: Option<&Interpreter>,
        libraries: &RuntimeLibraries,
    ) -> Places {
        let below =
            |name, count| (0..count).map(|index| library(name, index)).collect::<Vec<PathBuf>>();
        Places {
            task: "/var/task".into(),
            runtime: "/var/runtime".into(),
            layers: vec!["/opt".into()],
            python_libraries: below("python", libraries.python.len()),
            node_libraries: below("node", libraries.node.len()),
            interpreter: interpreter.map(Interpreter::inside),
            api: format!("127.0.0.1:{API_PORT}"),
            walled: true,
        }
    }

    /// What `prepare` shows of the host for this interpreter.
    pub(crate) fn binds(
        runtime: &Path,
        interpreter: Option<&Interpreter>,
        libraries: &RuntimeLibraries,
    ) -> Vec<Bind> {
        let bind = |source: &Path, target: String| Bind {
            source: source.to_path_buf(),
            target: PathBuf::from(target),
        };
        let mut binds = vec![bind(runtime, "/var/runtime".to_owned())];
        let installed = interpreter.and_then(|interpreter| {
            Some(Bind { source: interpreter.prefix.clone()?, target: interpreter.prefix_inside()? })
        });
        binds.extend(installed);
        let settings = interpreter.and_then(java::settings);
        binds.extend(settings.map(|folder| Bind { source: folder.clone(), target: folder }));
        for (name, folders) in [("python", &libraries.python), ("node", &libraries.node)] {
            for (index, folder) in folders.iter().enumerate() {
                binds.push(Bind { source: folder.clone(), target: library(name, index) });
            }
        }
        binds
    }

    pub(crate) fn open(
        spec: &FunctionSpec,
        runtime: &Path,
        interpreter: Option<&Interpreter>,
        libraries: &RuntimeLibraries,
        api: String,
    ) -> Places {
        Places {
            task: spec.code_dir.clone(),
            runtime: runtime.to_path_buf(),
            layers: spec.layers.clone(),
            python_libraries: libraries.python.clone(),
            node_libraries: libraries.node.clone(),
            interpreter: interpreter.map(|interpreter| interpreter.path.clone()),
            api,
            walled: false,
        }
    }
}

/// ECMAScript modules ignore `NODE_PATH` but look in every parent's `node_modules`; so Node's first folder
/// stands where code in `/var/task` finds it by itself.
fn library(language: &str, index: usize) -> PathBuf {
    match (language, index) {
        ("node", 0) => PathBuf::from("/var/node_modules"),
        _ => PathBuf::from(format!("/var/libraries/{language}/{index}")),
    }
}

/// The process to start for a runtime; `entry` is the `bootstrap` that `provided` code brings. `early`: before anyone knows for which function.
pub(crate) fn program(runtime: Runtime, places: &Places, entry: &Path, early: bool) -> Program {
    let script = |name: &str| places.runtime.join(name).display().to_string();
    let (path, mut arguments) = match (runtime, &places.interpreter) {
        (Runtime::Python { .. }, Some(python)) => {
            // Without `site`: what the host has in its site-packages is not the function's to see.
            let flags = ["-S", "-B", "-u"].map(str::to_owned);
            (python.clone(), [flags.as_slice(), &[script("bootstrap.py")]].concat())
        }
        (Runtime::Node { .. }, Some(node)) => (node.clone(), vec![script("bootstrap.mjs")]),
        (Runtime::Ruby { .. }, Some(ruby)) => (ruby.clone(), vec![script("bootstrap.rb")]),
        (Runtime::Java { .. }, Some(java)) => (java.clone(), java::arguments(&places.runtime)),
        _ => (entry.to_path_buf(), Vec::new()),
    };
    if early {
        arguments.push("--await".to_owned());
    }
    // An early process starts before its function's code is there.
    let folder = if early { PathBuf::from("/") } else { places.task.clone() };
    Program { path, arguments, environment: system(places), folder, by_shell: false }
}

/// With what opens its language's debugger before anything of the function runs.
pub(crate) fn debugged(
    runtime: Runtime,
    places: &Places,
    program: Program,
) -> Result<Program, String> {
    let script = |name: &str| places.runtime.join(name).display().to_string();
    let mut arguments = program.arguments;
    match runtime {
        Runtime::Python { .. } => {
            arguments.insert(arguments.len().saturating_sub(1), script("debug.py"));
        }
        Runtime::Node { .. } => {
            arguments.splice(0..0, ["--require".to_owned(), script("debug.cjs")]);
        }
        Runtime::Java { .. } => arguments.insert(0, java::debugger(PORT_INSIDE)),
        Runtime::Ruby { .. } | Runtime::Provided => {
            let name = runtime.identifier();
            return Err(format!(
                "functions of Python, Node and Java can be debugged, not of {name}"
            ));
        }
    }
    Ok(Program { arguments, ..program })
}

/// The script that a function names as `AWS_LAMBDA_EXEC_WRAPPER` starts its language's process, which is told to it
/// as arguments (<https://docs.aws.amazon.com/lambda/latest/dg/runtimes-modify.html>). Code that brings its
/// own runtime has none.
pub(crate) fn wrapped(spec: &FunctionSpec, program: Program) -> Program {
    let named = |(name, _): &&(String, String)| name == "AWS_LAMBDA_EXEC_WRAPPER";
    let wrapper = spec.environment.iter().find(named).map(|(_, value)| value);
    let wrapper = wrapper.filter(|path| !path.is_empty() && spec.runtime != Runtime::Provided);
    let Some(wrapper) = wrapper else { return program };
    let mut arguments = vec![program.path.display().to_string()];
    arguments.extend(program.arguments);
    Program { path: wrapper.into(), arguments, by_shell: true, ..program }
}

/// What is the same for every function.
fn system(places: &Places) -> Vec<(String, String)> {
    let mut environment = vec![("LANG", "en_US.UTF-8".to_owned()), ("TZ", ":UTC".to_owned())];
    if places.walled {
        environment.push(("PATH", PROGRAM_PATH.to_owned()));
        environment.push(("LD_LIBRARY_PATH", LIBRARY_PATH.to_owned()));
    } else {
        environment.push(("PATH", std::env::var("PATH").unwrap_or_default()));
    }
    environment.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// The whole environment of one function's instance; what the function sets itself comes last and wins,
/// but for the names that AWS reserves.
pub(crate) fn environment(
    spec: &FunctionSpec,
    places: &Places,
    start: &Start,
    endpoint_port: u16,
) -> Vec<(String, String)> {
    let mut environment = match &spec.image {
        Some(image) => image.environment(),
        None => system(places),
    };
    let mut set = |name: &str, value: &str| {
        environment.retain(|(other, _)| other != name);
        environment.push((name.to_owned(), value.to_owned()));
    };
    let join = |paths: &[PathBuf], below: &str| {
        let paths: Vec<String> =
            paths.iter().map(|p| p.join(below).display().to_string()).collect();
        paths.join(":").replace("/:", ":").trim_end_matches('/').to_owned()
    };
    for (name, value) in &spec.environment {
        set(name, value);
    }
    let memory = spec.memory_mb.to_string();
    let api = places.api.as_str();
    let task = places.task.display().to_string();
    let runtime_dir = places.runtime.display().to_string();
    let endpoint = format!("http://127.0.0.1:{endpoint_port}");
    for (name, value) in [
        ("AWS_LAMBDA_RUNTIME_API", api),
        ("AWS_LAMBDA_FUNCTION_NAME", &spec.name),
        ("AWS_LAMBDA_FUNCTION_VERSION", &spec.version),
        ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", &memory),
        ("AWS_LAMBDA_LOG_GROUP_NAME", &spec.log_group),
        ("AWS_LAMBDA_LOG_STREAM_NAME", &start.log_stream),
        ("AWS_LAMBDA_INITIALIZATION_TYPE", start.initialization.as_str()),
        ("AWS_REGION", &spec.region),
        ("AWS_DEFAULT_REGION", &spec.region),
    ] {
        set(name, value);
    }
    // An image says itself where its things are, and its command what is called.
    if spec.image.is_none() {
        set("_HANDLER", &spec.handler);
        set("LAMBDA_TASK_ROOT", &task);
        set("LAMBDA_RUNTIME_DIR", &runtime_dir);
    }
    let credentials = &start.credentials;
    let asked_for = format!("http://{api}{}", snapshot::CREDENTIALS_PATH);
    let held: &[(&str, &str)] = match start.initialization {
        // What is initialised now runs later, with credentials that it then asks for.
        Initialization::SnapStart => &[
            ("AWS_CONTAINER_CREDENTIALS_FULL_URI", &asked_for),
            ("AWS_CONTAINER_AUTHORIZATION_TOKEN", &start.credentials_token),
        ],
        _ => &[
            ("AWS_ACCESS_KEY_ID", &credentials.access_key_id),
            ("AWS_SECRET_ACCESS_KEY", &credentials.secret_access_key),
            ("AWS_SESSION_TOKEN", &credentials.session_token),
        ],
    };
    held.iter().for_each(|(name, value)| set(name, value));
    // Code that brings its own runtime is told of none.
    if spec.runtime != Runtime::Provided {
        set("AWS_EXECUTION_ENV", &format!("AWS_Lambda_{}", spec.runtime.identifier()));
    }
    if spec.logging.json {
        set("AWS_LAMBDA_LOG_FORMAT", "JSON");
        set("AWS_LAMBDA_LOG_LEVEL", spec.logging.application.name());
    }
    let given = |name: &str| spec.environment.iter().find(|(other, _)| other == name);
    for (name, value) in [
        ("AWS_ENDPOINT_URL", endpoint.as_str()),
        ("AWS_XRAY_CONTEXT_MISSING", "LOG_ERROR"),
        // Nobody takes segments there; a datagram to the loopback is lost in silence.
        ("AWS_XRAY_DAEMON_ADDRESS", "127.0.0.1:2000"),
        ("_AWS_XRAY_DAEMON_ADDRESS", "127.0.0.1"),
        ("_AWS_XRAY_DAEMON_PORT", "2000"),
        ("AWS_EC2_METADATA_DISABLED", "true"),
    ] {
        if given(name).is_none() {
            set(name, value);
        }
    }
    // The others are started by a shell on AWS, which tells where it was.
    if !matches!(spec.runtime, Runtime::Java { .. } | Runtime::Provided) {
        set("PWD", &task);
        set("SHLVL", "0");
    }
    match spec.runtime {
        Runtime::Python { .. } => {
            set("_PILEUS_LIBRARIES", &join(&places.python_libraries, ""));
            set("_PILEUS_LAYERS", &join(&places.layers, ""));
            if given("PYTHONPATH").is_none() {
                set("PYTHONPATH", &runtime_dir);
            }
        }
        Runtime::Node { .. } => {
            let mut paths: Vec<String> = Vec::new();
            paths.extend(given("NODE_PATH").map(|(_, value)| value.clone()));
            for layer in &places.layers {
                let major = spec.runtime.identifier();
                let major = major.trim_start_matches("nodejs").trim_end_matches(".x");
                paths.push(format!("{}/nodejs/node{major}/node_modules", layer.display()));
                paths.push(format!("{}/nodejs/node_modules", layer.display()));
            }
            paths.push(format!("{runtime_dir}/node_modules"));
            paths.extend(places.node_libraries.iter().map(|p| p.display().to_string()));
            // What a function brings is found by its bare name too.
            paths.extend([runtime_dir.clone(), task.clone()]);
            set("NODE_PATH", &paths.join(":"));
        }
        Runtime::Ruby { .. } => set("_PILEUS_LAYERS", &join(&places.layers, "")),
        Runtime::Java { .. } => {
            set("_PILEUS_LAYERS", &join(&places.layers, ""));
            // By which a Java reads the environment and names of files; AWS's locale may be none of the host's.
            if given("LC_ALL").is_none() {
                set("LC_ALL", "C.UTF-8");
            }
        }
        Runtime::Provided => {}
    }
    environment
}

/// Of an extension: the function's, without what AWS keeps from extensions
/// (<https://docs.aws.amazon.com/lambda/latest/dg/lambda-extensions.html>).
pub(crate) fn extension(environment: &[(String, String)]) -> Vec<(String, String)> {
    const KEPT_BACK: [&str; 12] = [
        "AWS_EXECUTION_ENV",
        "AWS_LAMBDA_LOG_GROUP_NAME",
        "AWS_LAMBDA_LOG_STREAM_NAME",
        "AWS_XRAY_CONTEXT_MISSING",
        "AWS_XRAY_DAEMON_ADDRESS",
        "LAMBDA_RUNTIME_DIR",
        "LAMBDA_TASK_ROOT",
        "PWD",
        "SHLVL",
        "_AWS_XRAY_DAEMON_ADDRESS",
        "_AWS_XRAY_DAEMON_PORT",
        "_HANDLER",
    ];
    let own = |name: &str| !KEPT_BACK.contains(&name) && !name.starts_with("_PILEUS_");
    environment.iter().filter(|(name, _)| own(name)).cloned().collect()
}

/// Whether an early process may become this function's: what the dynamic linker, the interpreter or the C
/// library read at their start cannot be changed afterwards.
pub(crate) fn suits_early(spec: &FunctionSpec) -> bool {
    let prefixes =
        ["LD_", "PYTHON", "NODE_", "UV_", "RUBY", "MALLOC_", "GLIBC_", "LC_", "OPENSSL_", "SSL_"];
    let names = ["LANG", "TZ", "PATH", "AWS_LAMBDA_EXEC_WRAPPER"];
    spec.environment.iter().all(|(name, _)| {
        !names.contains(&name.as_str()) && !prefixes.iter().any(|prefix| name.starts_with(prefix))
    })
}
