//! The server under torture: a child process, started on one folder again and again, killed without
//! warning.

use anyhow::{Context, Result, bail};
use std::collections::HashSet;
use std::fs::{self, File};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;
use world::World;

use crate::client::{Cloud, Key};

pub const ACCOUNT: &str = "100000000001";
/// From the start of the process to its first healthy answer.
const READY_TIMEOUT: Duration = Duration::from_secs(60);
/// What functions' processes get to be gone after their server.
const ORPHANS_TIMEOUT: Duration = Duration::from_secs(10);
const LOOK_PAUSE: Duration = Duration::from_millis(2);
/// Of the server's log, shown when it ended by itself.
const LOG_TAIL_BYTES: usize = 4_000;

/// How every server of a run is started.
pub struct Setup {
    pub binary: PathBuf,
    pub engine: String,
    pub sandbox: String,
}

pub struct Server {
    pub cloud: Cloud,
    setup: Setup,
    folder: PathBuf,
    port: u16,
    child: Option<Child>,
    world: World,
}

/// A process that cannot be taken for another one: its id and when it was started.
type Process = (u32, u64);

impl Server {
    /// Nothing runs before [`Server::move_to`] and [`Server::start`].
    pub fn new(setup: Setup) -> Result<Server> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let root = Key {
            id: "AKIATORTURETORTURE01".into(),
            secret: "torture/torture/torture/torture/torture1".into(),
        };
        let cloud = Cloud::new(port, ACCOUNT, root.clone());
        let world = World::real();
        Ok(Server { cloud, setup, folder: PathBuf::new(), port, child: None, world })
    }

    /// The next start is on another folder.
    pub fn move_to(&mut self, folder: &Path) {
        self.folder = folder.to_path_buf();
    }

    /// Starts the process, and does not wait for it.
    pub fn launch(&mut self) -> Result<()> {
        self.cloud.forget_connections();
        let log = File::options().create(true).append(true).open(self.log())?;
        let mut command = Command::new(&self.setup.binary);
        command.args(["up", "--dev", "--account", ACCOUNT, "--port", &self.port.to_string()]);
        command.args(["--engine", &self.setup.engine, "--sandbox", &self.setup.sandbox]);
        command.arg("--data").arg(self.folder.join("data"));
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy();
            if text.starts_with("AWS_") || text.starts_with("PILEUS_") && text != "PILEUS_LOG" {
                command.env_remove(&name);
            }
        }
        let key = self.cloud.root();
        command
            .env("PILEUS_ROOT_ACCESS_KEY_ID", &key.id)
            .env("PILEUS_ROOT_SECRET_ACCESS_KEY", &key.secret)
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log);
        self.child = Some(command.spawn().context("the server cannot be started")?);
        Ok(())
    }

    /// Starts the process, and waits until it is healthy: for how long.
    pub async fn start(&mut self) -> Result<Duration> {
        let begun = self.world.instant();
        self.launch()?;
        loop {
            if let Some(status) = self.ended()? {
                bail!("the server ended with {status} before it was ready:\n{}", self.log_tail());
            }
            let answer = self.cloud.visit("/_pileus/health".into()).await;
            if answer.is_ok_and(|answer| answer.status == 200) {
                return Ok(begun.elapsed());
            }
            if begun.elapsed() > READY_TIMEOUT {
                bail!("the server was not ready within {READY_TIMEOUT:?}:\n{}", self.log_tail());
            }
            self.world.sleep_real(LOOK_PAUSE).await;
        }
    }

    /// How the process ended, if it did so by itself.
    pub fn ended(&mut self) -> Result<Option<ExitStatus>> {
        Ok(match &mut self.child {
            Some(child) => child.try_wait()?,
            None => None,
        })
    }

    /// `pileus fsck` of the folder as the kill left it: for how long, if it finds nothing.
    pub fn examine(&self) -> Result<Duration> {
        let begun = self.world.instant();
        let mut command = Command::new(&self.setup.binary);
        let done = command.arg("fsck").arg("--data").arg(self.folder.join("data")).output()?;
        if !done.status.success() {
            let told = [done.stdout, done.stderr].concat();
            bail!("fsck ends with {}:\n{}", done.status, String::from_utf8_lossy(&told));
        }
        Ok(begun.elapsed())
    }

    /// SIGKILL; then nothing that the server had started may be left.
    pub async fn kill(&mut self) -> Result<()> {
        let Some(mut child) = self.child.take() else { return Ok(()) };
        if let Some(status) = child.try_wait()? {
            bail!("the server ended by itself, with {status}:\n{}", self.log_tail());
        }
        let before = descendants(child.id());
        child.kill()?;
        child.wait()?;
        self.cloud.forget_connections();
        let killed = self.world.instant();
        loop {
            let left: Vec<Process> = before.iter().copied().filter(alive).collect();
            if left.is_empty() {
                return Ok(());
            }
            if killed.elapsed() > ORPHANS_TIMEOUT {
                let names: Vec<String> = left.iter().map(describe).collect();
                bail!("processes outlive their server:\n{}", names.join("\n"));
            }
            self.world.sleep_real(LOOK_PAUSE).await;
        }
    }

    pub fn log_tail(&self) -> String {
        let log = fs::read(self.log()).unwrap_or_default();
        let tail = &log[log.len().saturating_sub(LOG_TAIL_BYTES)..];
        String::from_utf8_lossy(tail).into_owned()
    }

    fn log(&self) -> PathBuf {
        self.folder.join("server.log")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            // It may be gone already; then there is nothing to end.
            let _gone = child.kill();
            let _status = child.wait();
        }
    }
}

/// All that descends from a process now, whatever namespace it is in.
fn descendants(of: u32) -> HashSet<Process> {
    let (mut found, mut unseen) = (HashSet::new(), vec![of]);
    while let Some(id) = unseen.pop() {
        let Ok(tasks) = fs::read_dir(format!("/proc/{id}/task")) else { continue };
        for task in tasks.flatten() {
            let text = fs::read_to_string(task.path().join("children")).unwrap_or_default();
            for child in text.split_whitespace().filter_map(|id| id.parse().ok()) {
                if let Some((started, _)) = stat(child)
                    && found.insert((child, started))
                {
                    unseen.push(child);
                }
            }
        }
    }
    found
}

/// When a process was started, in the kernel's ticks, and its state's letter.
fn stat(id: u32) -> Option<(u64, char)> {
    let text = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    let mut fields = text.rsplit(')').next()?.split_whitespace();
    let state = fields.next()?.chars().next()?;
    Some((fields.nth(18)?.parse().ok()?, state))
}

/// Whether it runs; one that only waits to be reaped does not.
fn alive(process: &Process) -> bool {
    stat(process.0).is_some_and(|(started, state)| started == process.1 && state != 'Z')
}

fn describe(process: &Process) -> String {
    let path = format!("/proc/{}/cmdline", process.0);
    let command = fs::read(path).unwrap_or_default();
    let command = String::from_utf8_lossy(&command).replace('\0', " ");
    format!("{} {command}", process.0)
}

#[cfg(test)]
mod tests {
    use super::{alive, descendants, stat};
    use std::process::{Command, Stdio};

    #[test]
    fn children_are_found_and_their_end_is_seen() {
        let mut child =
            Command::new("sleep").arg("60").stdout(Stdio::null()).spawn().expect("sleep is there");
        let process = (child.id(), stat(child.id()).expect("it runs").0);
        assert!(descendants(std::process::id()).contains(&process));
        assert!(alive(&process));
        child.kill().expect("it is ours");
        child.wait().expect("it is ours");
        assert!(!alive(&process));
    }
}
