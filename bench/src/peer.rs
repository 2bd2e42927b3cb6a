//! The servers that are measured: how each is installed, started, reached and ended.

use crate::workload::ACCOUNT;
use anyhow::{Context, Result, bail};
use std::fs;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use world::World;

/// A server has this long until it answers.
const START_TIMEOUT: Duration = Duration::from_secs(60);

pub struct Peer {
    pub name: &'static str,
    services: &'static [&'static str],
    command: Start,
}

/// The command that serves on a port, with a folder for data.
type Start = Box<dyn Fn(u16, &Path) -> Command>;

pub struct Running {
    pub address: SocketAddr,
    pub started_in: Duration,
    pub access_key_id: String,
    pub secret: String,
    child: Child,
    _data: TempDir,
}

impl Peer {
    pub fn pileus(binary: &Path) -> Result<Peer> {
        let binary = fs::canonicalize(binary).with_context(|| binary.display().to_string())?;
        Ok(Peer {
            name: "pileus",
            services: &["dynamodb", "s3", "lambda"],
            command: Box::new(move |port, data| {
                let mut command = Command::new(&binary);
                command.args(["up", "--nearest-runtime", "--account", ACCOUNT, "--data"]).arg(data);
                command.args(["--port", &port.to_string()]);
                command
                    .env("PILEUS_ROOT_ACCESS_KEY_ID", KEY)
                    .env("PILEUS_ROOT_SECRET_ACCESS_KEY", SECRET);
                command
            }),
        })
    }

    /// MiniStack, from PyPI, in its default: memory only, nothing checked. Without Docker it runs Python functions
    /// in processes of its own Python that it keeps.
    pub fn ministack() -> Result<Peer> {
        let folder = tools()?.join("ministack");
        let program = folder.join("bin/ministack");
        if !program.exists() {
            install(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
            install(Command::new(folder.join("bin/pip")).args([
                "install",
                "--quiet",
                "ministack",
            ]))?;
        }
        Ok(Peer {
            name: "ministack",
            services: &["dynamodb", "s3", "lambda"],
            command: Box::new(move |port, data| {
                let mut command = Command::new(&program);
                command.env("GATEWAY_PORT", port.to_string()).env("LAMBDA_EXECUTOR", "local");
                command.current_dir(data);
                command
            }),
        })
    }

    /// dynalite, from npm: DynamoDB in memory.
    pub fn dynalite() -> Result<Peer> {
        let folder = tools()?.join("dynalite");
        let program = folder.join("node_modules/.bin/dynalite");
        if !program.exists() {
            fs::create_dir_all(&folder)?;
            install(
                Command::new("npm")
                    .args(["install", "--silent", "--prefix"])
                    .arg(&folder)
                    .arg("dynalite"),
            )?;
        }
        Ok(Peer {
            name: "dynalite",
            services: &["dynamodb"],
            command: Box::new(move |port, _| {
                let mut command = Command::new(&program);
                command.args(["--port", &port.to_string(), "--createTableMs", "0"]);
                command
            }),
        })
    }

    pub fn takes(&self, service: &str) -> bool {
        self.services.contains(&service)
    }

    /// Starts the server and waits until it answers HTTP.
    pub async fn start(&self) -> Result<Running> {
        let data = TempDir::new_in(tools()?)?;
        let port = free_port()?;
        let address = SocketAddr::from(([127, 0, 0, 1], port));
        let world = World::real();
        let from: Instant = world.instant();
        let mut command = (self.command)(port, data.path());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().with_context(|| format!("{} cannot be started", self.name))?;
        let mut running = Running {
            address,
            started_in: Duration::ZERO,
            access_key_id: KEY.into(),
            secret: SECRET.into(),
            child,
            _data: data,
        };
        while crate::load::answers(address).await.is_err() {
            if let Some(status) = running.child.try_wait()? {
                bail!("{} ended with {status} before it answered", self.name);
            }
            if from.elapsed() > START_TIMEOUT {
                bail!("{} did not answer within {START_TIMEOUT:?}", self.name);
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        running.started_in = from.elapsed();
        tokio::time::sleep(Duration::from_secs(2)).await;
        Ok(running)
    }
}

const KEY: &str = "AKIABENCHBENCHBENCH1";
const SECRET: &str = "bench/bench/bench/bench/bench/bench/benc";

impl Running {
    /// Resident memory of the process and its children, in MB.
    pub fn memory_mb(&self) -> Result<f64> {
        let mut kib = 0;
        let mut pids = vec![self.child.id()];
        while let Some(pid) = pids.pop() {
            let Ok(status) = fs::read_to_string(format!("/proc/{pid}/status")) else { continue };
            let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
            let number = line.and_then(|line| line.split_whitespace().next());
            kib += number.and_then(|number| number.parse::<u64>().ok()).unwrap_or(0);
            let children = fs::read_to_string(format!("/proc/{pid}/task/{pid}/children"));
            let children = children.unwrap_or_default();
            pids.extend(children.split_whitespace().filter_map(|pid| pid.parse::<u32>().ok()));
        }
        Ok(kib as f64 / 1024.0)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // The server may be gone already; then there is nothing to end.
        let _gone = self.child.kill();
        let _status = self.child.wait();
    }
}

/// Where peers and their data live: under the target folder.
pub fn tools() -> Result<PathBuf> {
    let folder = std::env::var_os("CARGO_TARGET_DIR").map_or("target".into(), PathBuf::from);
    let folder = folder.join("bench");
    fs::create_dir_all(&folder)?;
    Ok(fs::canonicalize(folder)?)
}

fn install(command: &mut Command) -> Result<()> {
    eprintln!("installing: {command:?}");
    let status = command.stdout(Stdio::null()).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => bail!("{command:?} ended with {status}"),
        Err(error) => bail!("{command:?}: {error}"),
    }
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
