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
/// What earlier requests left to do has this long.
const SETTLE_MAX: Duration = Duration::from_secs(600);
/// A second with fewer ticks on the cores is idle.
const IDLE_TICKS: u64 = 5;

pub struct Peer {
    pub name: &'static str,
    services: &'static [&'static str],
    command: Start,
}

/// The command that serves on a port, with a folder for data.
type Start = Box<dyn Fn(u16, &Path) -> Command>;

pub struct Running {
    pub address: SocketAddr,
    pub first_start: Duration,
    pub second_start: Duration,
    pub access_key_id: String,
    pub secret: String,
    child: Process,
    data: TempDir,
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

    /// The same, but no write waits for the disk.
    pub fn pileus_in_memory(binary: &Path) -> Result<Peer> {
        let Peer { services, command, .. } = Peer::pileus(binary)?;
        Ok(Peer {
            name: "pileus, --durability memory",
            services,
            command: Box::new(move |port, data| {
                let mut command = command(port, data);
                command.args(["--durability", "memory"]);
                command
            }),
        })
    }

    /// fakecloud, from crates.io, in its default: memory only, nothing checked.
    pub fn fakecloud() -> Result<Peer> {
        let program = fakecloud_program()?;
        Ok(Peer {
            name: "fakecloud",
            services: &["dynamodb"],
            command: Box::new(move |port, _| fakecloud_command(&program, port)),
        })
    }

    /// fakecloud, keeping what it is given.
    pub fn fakecloud_persistent() -> Result<Peer> {
        let program = fakecloud_program()?;
        Ok(Peer {
            name: "fakecloud, persistent",
            services: &["dynamodb"],
            command: Box::new(move |port, data| {
                let mut command = fakecloud_command(&program, port);
                command.args(["--storage-mode", "persistent", "--data-path"]).arg(data);
                command
            }),
        })
    }

    /// moto's server, from PyPI: memory only, nothing checked.
    pub fn moto() -> Result<Peer> {
        let folder = tools()?.join("moto");
        let program = folder.join("bin/moto_server");
        if !program.exists() {
            install_python(&folder, "moto[server,dynamodb]")?;
        }
        Ok(Peer {
            name: "moto",
            services: &["dynamodb"],
            command: Box::new(move |port, _| {
                let mut command = Command::new(&program);
                command.args(["-H", "127.0.0.1", "-p", &port.to_string()]);
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
            install_python(&folder, "ministack")?;
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

    /// Starts the server in a new folder, and once more in the same one.
    pub async fn start(&self) -> Result<Running> {
        let data = TempDir::new_in(tools()?)?;
        let (child, _, first_start) = self.launch(data.path()).await?;
        drop(child);
        let (child, address, second_start) = self.launch(data.path()).await?;
        tokio::time::sleep(Duration::from_secs(2)).await;
        let (access_key_id, secret) = (KEY.into(), SECRET.into());
        Ok(Running { address, first_start, second_start, access_key_id, secret, child, data })
    }

    /// A process, where it listens, and how long it took until it answered HTTP.
    async fn launch(&self, data: &Path) -> Result<(Process, SocketAddr, Duration)> {
        let port = free_port()?;
        let address = SocketAddr::from(([127, 0, 0, 1], port));
        let from: Instant = World::real().instant();
        let mut command = (self.command)(port, data);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().with_context(|| format!("{} cannot be started", self.name))?;
        let mut child = Process(child);
        while crate::load::answers(address).await.is_err() {
            if let Some(status) = child.0.try_wait()? {
                bail!("{} ended with {status} before it answered", self.name);
            }
            if from.elapsed() > START_TIMEOUT {
                bail!("{} did not answer within {START_TIMEOUT:?}", self.name);
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        Ok((child, address, from.elapsed()))
    }
}

/// Ends with its value.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        // It may be gone already; then there is nothing to end.
        let _gone = self.0.kill();
        let _status = self.0.wait();
    }
}

const KEY: &str = "AKIABENCHBENCHBENCH1";
const SECRET: &str = "bench/bench/bench/bench/bench/bench/benc";

impl Running {
    /// Time that the process itself has spent on the cores, in clock ticks of a hundredth of a second.
    pub fn cpu_ticks(&self) -> Result<u64> {
        let text = fs::read_to_string(format!("/proc/{}/stat", self.child.0.id()))?;
        let fields = text.rsplit(')').next().unwrap_or_default().split_whitespace();
        Ok(fields.skip(11).take(2).filter_map(|ticks| ticks.parse::<u64>().ok()).sum())
    }

    /// Waits until what earlier requests left to do is done: it is none of the later ones' cost.
    pub async fn settle(&self) -> Result<()> {
        for _ in 0..SETTLE_MAX.as_secs() {
            let before = self.cpu_ticks()?;
            tokio::time::sleep(Duration::from_secs(1)).await;
            if self.cpu_ticks()? - before < IDLE_TICKS {
                return Ok(());
            }
        }
        bail!("the server is still at work after {} s", SETTLE_MAX.as_secs())
    }

    /// Brings what the server keeps to the system's cache.
    pub fn fill_cache(&self) -> Result<()> {
        crate::cache::fill(self.data.path())
    }

    /// Resident memory of the process and its children, in MB.
    pub fn memory_mb(&self) -> Result<f64> {
        Ok(self.sum_kib("status", "VmRSS:") / 1024.0)
    }

    /// The same, but what several processes share counts once, in MB.
    pub fn proportional_mb(&self) -> Result<f64> {
        Ok(self.sum_kib("smaps_rollup", "Pss:") / 1024.0)
    }

    /// Resident memory of the process alone, in MB.
    pub fn own_mb(&self) -> f64 {
        kib(self.child.0.id(), "status", "VmRSS:") as f64 / 1024.0
    }

    /// The children of the process, and theirs.
    pub fn children(&self) -> usize {
        self.processes().len() - 1
    }

    /// Of a field that the kernel tells of each process.
    fn sum_kib(&self, file: &str, field: &str) -> f64 {
        self.processes().into_iter().map(|pid| kib(pid, file, field)).sum::<u64>() as f64
    }

    /// The process, its children, and theirs.
    fn processes(&self) -> Vec<u32> {
        let mut found = Vec::new();
        let mut pids = vec![self.child.0.id()];
        while let Some(pid) = pids.pop() {
            found.push(pid);
            let threads = fs::read_dir(format!("/proc/{pid}/task"));
            for thread in threads.into_iter().flatten().flatten() {
                let children = fs::read_to_string(thread.path().join("children"));
                let children = children.unwrap_or_default();
                pids.extend(children.split_whitespace().filter_map(|pid| pid.parse::<u32>().ok()));
            }
        }
        found
    }
}

/// Of a process that has just ended nothing is told.
fn kib(pid: u32, file: &str, field: &str) -> u64 {
    let told = fs::read_to_string(format!("/proc/{pid}/{file}")).unwrap_or_default();
    let line = told.lines().find_map(|line| line.strip_prefix(field));
    let number = line.and_then(|line| line.split_whitespace().next());
    number.and_then(|number| number.parse::<u64>().ok()).unwrap_or(0)
}

/// Where peers and their data live: under the target folder.
pub fn tools() -> Result<PathBuf> {
    let folder = std::env::var_os("CARGO_TARGET_DIR").map_or("target".into(), PathBuf::from);
    let folder = folder.join("bench");
    fs::create_dir_all(&folder)?;
    Ok(fs::canonicalize(folder)?)
}

/// The program, built from its source once: that takes half an hour.
fn fakecloud_program() -> Result<PathBuf> {
    let folder = tools()?.join("fakecloud");
    let program = folder.join("bin/fakecloud");
    if !program.exists() {
        install(Command::new("cargo").args(["install", "fakecloud", "--root"]).arg(&folder))?;
    }
    Ok(program)
}

fn fakecloud_command(program: &Path, port: u16) -> Command {
    let mut command = Command::new(program);
    command.args(["--addr", &format!("127.0.0.1:{port}"), "--log-level", "error"]);
    command.args(["--account-id", ACCOUNT]);
    command
}

fn install_python(folder: &Path, package: &str) -> Result<()> {
    install(Command::new("python3").args(["-m", "venv"]).arg(folder))?;
    install(Command::new(folder.join("bin/pip")).args(["install", "--quiet", package]))
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
