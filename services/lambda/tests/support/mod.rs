//! A pool on this host and functions made of a few lines, for tests.
#![allow(dead_code)]

use bytes::Bytes;
use lambda::pool::Pool;
use lambda::pool::spec::{
    CloudEndpoint, Credentials, FunctionSpec, Invocation, Outcome, PoolOptions,
};
use lambda::runtime::discovery::{Runtime, Runtimes};
use lambda::runtime::environment::RuntimeLibraries;
use lambda::runtime::level::LogStyle;
use lambda::runtime::log::LogLine;
use lambda::sandbox::cell::{Network, SandboxMode};
use serde_json::Value;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tempfile::TempDir;
use world::World;

/// A pool, its scratch folder and what functions logged.
pub struct Bench {
    pub pool: Pool,
    pub lines: Arc<Mutex<Vec<LogLine>>>,
    pub world: World,
    /// How many connections came to the cloud's endpoint.
    pub connections: Arc<Mutex<usize>>,
    _scratch: TempDir,
}

pub fn options(scratch: &TempDir) -> PoolOptions {
    PoolOptions {
        sandbox: SandboxMode::On,
        network: Network::Cloud,
        scratch: scratch.path().to_path_buf(),
        init_program: Some(env!("CARGO_BIN_EXE_sandbox-init").into()),
        endpoint: CloudEndpoint { port: 4566, accept: Arc::new(|_, _, _| {}) },
        runtimes: Runtimes::discover(&[]),
        runtime_libraries: RuntimeLibraries::default(),
        nearest_runtime: true,
        idle: Duration::from_secs(60),
        memory_mb_max: 4096,
        queue_max: 100,
        wait_max: Duration::from_secs(60),
        early_per_runtime: 0,
    }
}

pub fn bench() -> Bench {
    bench_with(|_| {})
}

pub fn bench_with(change: impl FnOnce(&mut PoolOptions)) -> Bench {
    let scratch = tempfile::tempdir().unwrap();
    let mut options = options(&scratch);
    let connections = Arc::new(Mutex::new(0));
    let counted = connections.clone();
    options.endpoint.accept = Arc::new(move |stream, _function, _place| {
        *counted.lock().unwrap() += 1;
        tokio::spawn(answer(stream));
    });
    change(&mut options);
    let lines = Arc::new(Mutex::new(Vec::new()));
    let sink = {
        let lines = lines.clone();
        Arc::new(move |line| lines.lock().unwrap().push(line))
    };
    let world = World::real();
    let pool = Pool::new(options, sink, world.clone()).unwrap();
    Bench { pool, lines, world, connections, _scratch: scratch }
}

/// What stands for the cloud: one fixed answer.
async fn answer(mut stream: tokio::net::TcpStream) {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let mut request = [0; 4096];
    let _ = stream.read(&mut request).await;
    let text = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\ncloud";
    let _ = stream.write_all(text).await;
}

/// A function's folder and specification.
pub struct Function {
    pub spec: FunctionSpec,
    pub folder: TempDir,
}

pub fn function(runtime: Runtime, handler: &str, files: &[(&str, &str)]) -> Function {
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    for (name, text) in files {
        write(&folder, name, text);
    }
    let spec = FunctionSpec {
        arn: "arn:aws:lambda:us-east-1:000000000000:function:f".to_owned(),
        version_key: folder.path().display().to_string(),
        name: "f".to_owned(),
        version: "$LATEST".to_owned(),
        region: "us-east-1".to_owned(),
        handler: handler.to_owned(),
        runtime,
        code_dir: folder.path().to_path_buf(),
        image: None,
        layers: Vec::new(),
        environment: Vec::new(),
        memory_mb: 128,
        timeout: Duration::from_secs(3),
        ephemeral_mb: 512,
        log_group: "/aws/lambda/f".to_owned(),
        snap_start: false,
        logging: LogStyle::default(),
        debug: false,
    };
    Function { spec, folder }
}

/// Adds a file that everyone may read and run.
pub fn write(folder: &TempDir, name: &str, text: &str) {
    let path = folder.path().join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
}

pub fn python(code: &str) -> Function {
    let runtime = Runtime::Python { minor: 12 };
    function(runtime, "lambda_function.lambda_handler", &[("lambda_function.py", code)])
}

/// The newest on the host.
pub fn ruby() -> Option<Runtime> {
    let found = Runtimes::discover(&[]).ruby_names();
    let name = found.last();
    if name.is_none() {
        eprintln!("skipped: this host has no Ruby 3 (apt install ruby)");
    }
    Runtime::parse(name?)
}

pub fn node(file: &str, code: &str) -> Function {
    function(Runtime::Node { major: 20 }, "index.handler", &[(file, code)])
}

impl Bench {
    pub async fn invoke(&self, function: &Function, payload: &str) -> Outcome {
        self.invoke_spec(&Arc::new(function.spec.clone()), payload).await
    }

    pub async fn invoke_spec(&self, spec: &Arc<FunctionSpec>, payload: &str) -> Outcome {
        self.pool.invoke(spec, self.invocation(spec, payload)).await.unwrap()
    }

    pub fn invocation(&self, spec: &FunctionSpec, payload: &str) -> Invocation {
        Invocation {
            request_id: self.world.uuid(),
            payload: Bytes::copy_from_slice(payload.as_bytes()),
            trace_id: None,
            client_context: None,
            function_arn: spec.arn.clone(),
            credentials: Credentials {
                access_key_id: "ASIAEXAMPLE".to_owned(),
                secret_access_key: "secret".to_owned(),
                session_token: "token".to_owned(),
                expires_at_ms: None,
            },
            stream: None,
        }
    }

    pub fn log(&self) -> String {
        let lines = self.lines.lock().unwrap();
        lines.iter().map(|line| format!("{}\n", line.text)).collect()
    }
}

/// The function's answer.
pub fn answer_of(outcome: &Outcome) -> Value {
    match &outcome.result {
        Ok(bytes) => serde_json::from_slice(bytes).unwrap(),
        Err(error) => panic!("{error:?}\n{}", String::from_utf8_lossy(&outcome.log_tail)),
    }
}

/// The function's error document.
pub fn error_of(outcome: &Outcome) -> Value {
    match &outcome.result {
        Ok(bytes) => panic!("no error but {bytes:?}"),
        Err(error) => serde_json::from_slice(&error.payload).unwrap(),
    }
}
