//! The server's side of a sandbox: starts the init, watches it, ends it.

mod making;

use crate::sandbox::cell::making::{Making, answer, behind, reap};
use crate::sandbox::cgroup::{Group, Groups};
use crate::sandbox::plan::{Assign, Bind, Exit, Order, Prepare, Program, Report};
use crate::sandbox::root::SYSTEM;
use crate::sandbox::step::{Step, StepError};
use crate::sandbox::uplink::{self, Uplink};
use crate::sandbox::{channel, init};
use parking_lot::Mutex;
use rustix::process::{
    Pid, PidfdFlags, Signal, WaitId, WaitIdOptions, kill_process_group, pidfd_open,
    pidfd_send_signal, waitid,
};
use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::net::TcpListener;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;
use world::World;

/// Whether functions are walled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SandboxMode {
    On,
    /// Functions run as plain child processes, with the server's own rights.
    Off,
}

/// What functions reach beside their own Runtime API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Network {
    /// The cloud that they belong to, and nothing else.
    Cloud,
    Nothing,
    /// The cloud and the internet, but neither this host nor link-local addresses.
    Open,
}

/// What stands in a sandbox's root.
pub(crate) enum Shown {
    /// The host's system, and these beside it.
    Host(Vec<Bind>),
    /// A container image, from this folder.
    Image(PathBuf),
}

/// Instance users are numbered from here: above accounts and the usual ranges of subordinate ids. Each server
/// has a range of its own, so that a user's limits are not shared between servers.
const USER_BASE: u32 = 1_879_000_000;
const USER_RANGES: u32 = 1 << 17;
/// Sandboxes at one time in this process, those that wait for a function and those that are ending included.
pub(crate) const SLOTS_MAX: u32 = 1 << 11;
/// What a sandbox may take to be prepared, and to be given to a function: some milliseconds on an idle host. Who makes it
/// and does not answer within this time is ended.
const ANSWER_MAX: Duration = Duration::from_secs(30);
/// The status of a process whose end could not be learnt.
const KILLED: Exit = Exit::Signal(libc::SIGKILL);

/// Makes cells; a cheap handle.
#[derive(Clone)]
pub(crate) struct Cells {
    shared: Arc<Shared>,
}

struct Shared {
    mode: SandboxMode,
    /// The program that calls [`init::maybe_sandbox_init`].
    init_program: PathBuf,
    root: PathBuf,
    stage: PathBuf,
    groups: Option<Groups>,
    /// The program that gives a sandbox its way out, where it is to have one.
    uplink: Option<PathBuf>,
    live: AtomicUsize,
    world: World,
    /// [`ANSWER_MAX`], but where that is tested.
    answer_max: Duration,
}

/// Slots in use; a slot gives an instance its user and its control group's name. Both are this process's,
/// whichever pool they serve.
static SLOTS: Mutex<BTreeSet<u32>> = Mutex::new(BTreeSet::new());

/// One running (or waiting) sandbox. Dropping it ends every process inside.
pub(crate) struct Cell {
    walls: Option<Walls>,
    pidfd: AsyncFd<OwnedFd>,
    pid: Pid,
    /// For the Runtime API, for the cloud, for names.
    pub(crate) sockets: Mutex<Vec<OwnedFd>>,
    pub(crate) output: Mutex<Option<OwnedFd>>,
    /// Of extensions, where there are any.
    pub(crate) extension_output: Mutex<Option<OwnedFd>>,
    /// The function's process, once it has been assigned one.
    function: Mutex<Option<OwnedFd>>,
}

struct Walls {
    control: AsyncFd<OwnedFd>,
    lease: Lease,
}

/// What returns to the host when the last process inside has ended.
struct Lease {
    uplink: Option<Uplink>,
    group: Option<Group>,
    slot: u32,
    cells: Cells,
}

impl Cells {
    /// Blocking. Fails where the host lacks a means.
    pub(crate) fn new(
        mode: SandboxMode,
        network: Network,
        init_program: PathBuf,
        scratch: &Path,
        world: World,
    ) -> Result<Cells, StepError> {
        let (root, stage) = (scratch.join("root"), scratch.join("stage"));
        for folder in [&root, &stage] {
            fs::create_dir_all(folder).step(format!("make {}", folder.display()))?;
        }
        if mode == SandboxMode::On {
            unseen(scratch)?;
        }
        let groups = (mode == SandboxMode::On).then(Groups::new).transpose()?;
        let missing = || format!("{} is not there", uplink::PROGRAM);
        let wanted = mode == SandboxMode::On && network == Network::Open;
        let uplink = wanted.then(|| uplink::find().ok_or_else(missing)).transpose();
        let uplink = uplink.step("find a way to the internet")?;
        let (live, answer_max) = (AtomicUsize::new(0), ANSWER_MAX);
        let shared =
            Shared { mode, init_program, root, stage, groups, uplink, live, world, answer_max };
        Ok(Cells { shared: Arc::new(shared) })
    }

    pub(crate) fn mode(&self) -> SandboxMode {
        self.shared.mode
    }

    /// How many cells have not ended yet.
    pub(crate) fn live(&self) -> usize {
        self.shared.live.load(Ordering::SeqCst)
    }

    /// Blocking: builds all that does not depend on the function.
    pub(crate) fn prepare(
        &self,
        shown: Shown,
        ports: Vec<u16>,
        early: Option<Program>,
    ) -> Result<Cell, StepError> {
        let mut lease = self.lease()?;
        let groups = self.shared.groups.as_ref().ok_or("no control groups").step("prepare")?;
        lease.group = Some(groups.group(&format!("i{}", lease.slot))?);
        let user = rustix::process::geteuid().is_root().then(|| user(lease.slot));
        let (root, stage) = (self.shared.root.clone(), self.shared.stage.clone());
        let closed = self.shared.uplink.is_some().then(uplink::closed).transpose()?;
        let (binds, image) = match shown {
            Shown::Host(binds) => (binds, None),
            Shown::Image(folder) => (Vec::new(), Some(folder)),
        };
        let plan = Prepare { root, stage, user, binds, image, early, ports, closed };
        let mut maker = Command::new(&self.shared.init_program);
        maker.arg(init::ARGUMENT).env_clear();
        Making::make(maker, lease, &plan, self.shared.uplink.as_deref())
    }

    /// Blocking: a process without walls.
    pub(crate) fn open(&self, program: &Program, api: TcpListener) -> Result<Cell, StepError> {
        let mut command = Command::new(&program.path);
        command.args(&program.arguments).env_clear().current_dir(&program.folder);
        command.envs(program.environment.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::null()).process_group(0);
        let (output, child) = spawn(command)?;
        let pid = Pid::from_child(&child);
        let pidfd = pidfd_open(pid, PidfdFlags::NONBLOCK).step("watch the function")?;
        Ok(Cell {
            walls: None,
            pidfd: watch(pidfd).step("watch the function")?,
            pid,
            sockets: Mutex::new(vec![api.into()]),
            output: Mutex::new(Some(output)),
            extension_output: Mutex::default(),
            function: Mutex::default(),
        })
    }

    fn lease(&self) -> Result<Lease, StepError> {
        let mut slots = SLOTS.lock();
        let slot = (0..SLOTS_MAX).find(|slot| !slots.contains(slot));
        let slot = slot.ok_or(format!("{SLOTS_MAX} sandboxes are there")).step("find a slot")?;
        slots.insert(slot);
        self.shared.live.fetch_add(1, Ordering::SeqCst);
        Ok(Lease { uplink: None, group: None, slot, cells: self.clone() })
    }

    /// What is left of the time that an answer may take which is waited for from now on.
    fn patience(&self) -> impl Fn() -> Duration + use<> {
        let (began, most) = (self.shared.world.instant(), self.shared.answer_max);
        move || most.saturating_sub(began.elapsed())
    }
}

/// Functions see the host's system, and what lies there beside it: the server's data does not.
fn unseen(scratch: &Path) -> Result<(), StepError> {
    let step = || format!("use {}", scratch.display());
    let place = fs::canonicalize(scratch).step(step())?;
    let mut shown = SYSTEM.iter().filter_map(|name| Path::new("/").join(name).canonicalize().ok());
    match shown.find(|folder| place.starts_with(folder)) {
        Some(folder) => {
            let folder = folder.display();
            Err(format!("functions see {folder}: keep the data elsewhere")).step(step())
        }
        None => Ok(()),
    }
}

fn user(slot: u32) -> u32 {
    USER_BASE + std::process::id() % USER_RANGES * SLOTS_MAX + slot
}

/// Starts a program whose standard output and error share one pipe, so that their order is kept.
fn spawn(mut command: Command) -> Result<(OwnedFd, std::process::Child), StepError> {
    let (read, write) = rustix::pipe::pipe_with(rustix::pipe::PipeFlags::CLOEXEC).step("pipe")?;
    rustix::io::ioctl_fionbio(&read, true).step("make the pipe non-blocking")?;
    let error = write.try_clone().step("clone the pipe")?;
    command.stdout(Stdio::from(write)).stderr(Stdio::from(error));
    let name = command.get_program().to_string_lossy().into_owned();
    let child = command.spawn().step(format!("start {name}"))?;
    Ok((read, child))
}

/// Lets tokio tell when a descriptor becomes readable.
#[allow(unsafe_code)]
pub(crate) fn watch(fd: OwnedFd) -> std::io::Result<AsyncFd<OwnedFd>> {
    // SAFETY: an OwnedFd names one open file for all its life, and lives inside the AsyncFd.
    let watched = unsafe { AsyncFd::register_with_interest(fd, Interest::READABLE) };
    watched.map_err(Into::into)
}

impl Cell {
    /// Blocking: gives the sandbox to a function. One that this fails for is of no use.
    pub(crate) fn assign(&self, assign: &Assign, memory_mb: u32) -> Result<(), StepError> {
        let Some(walls) = &self.walls else { return Ok(()) };
        if let Some(group) = &walls.lease.group {
            group.limit(memory_mb, assign.ephemeral_mb)?;
        }
        let (control, left) = (walls.control.get_ref(), walls.lease.cells.patience());
        channel::try_send(control, assign).step("send the assignment")?;
        match answer(control, left())? {
            (Report::Assigned, fds) => {
                let mut fds = fds.into_iter();
                *self.function.lock() = fds.next();
                *self.extension_output.lock() = fds.next();
                Ok(())
            }
            (Report::Failed { step, error }, _) => Err(StepError { step, error }),
            (other, _) => Err(format!("unexpected {other:?}")).step("assign a sandbox"),
        }
    }

    /// The next thing that happens inside; for ever `Exited` when nothing can happen any more.
    pub(crate) async fn report(&self) -> (Report, Vec<OwnedFd>) {
        let Some(walls) = &self.walls else {
            return (Report::Exited(self.own_exit().await), Vec::new());
        };
        loop {
            let Ok(mut ready) = walls.control.readable().await else { break };
            match channel::try_receive(walls.control.get_ref()) {
                Err(error) if error.kind() == ErrorKind::WouldBlock => ready.clear_ready(),
                Ok(received) => return received,
                Err(_) => break,
            }
        }
        (Report::Exited(KILLED), Vec::new())
    }

    /// Of a process without walls.
    async fn own_exit(&self) -> Exit {
        let _ = self.pidfd.readable().await;
        let options = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT | WaitIdOptions::NOHANG;
        let status = waitid(WaitId::PidFd(self.pidfd.as_fd()), options).ok().flatten();
        let Some(status) = status else { return KILLED };
        let signal = status.terminating_signal().map(Exit::Signal);
        signal.or(status.exit_status().map(Exit::Code)).unwrap_or(KILLED)
    }

    /// Asks something of the sandbox; a process without walls has nobody to ask. A sandbox that does not read what it is
    /// asked is of no use, and ends.
    pub(crate) fn order(&self, order: &Order) -> std::io::Result<()> {
        let walls = self.walls.as_ref().ok_or(ErrorKind::Unsupported)?;
        channel::try_send(walls.control.get_ref(), order).inspect_err(|_| self.kill())
    }

    pub(crate) fn is_walled(&self) -> bool {
        self.walls.is_some()
    }

    /// Sends a signal to the function's own process.
    pub(crate) fn signal(&self, signal: Signal) {
        let _ = match (&self.walls, &*self.function.lock()) {
            (Some(_), Some(function)) => pidfd_send_signal(function, signal),
            (Some(_), None) => Ok(()),
            (None, _) => kill_process_group(self.pid, signal),
        };
    }

    pub(crate) fn kill(&self) {
        let _ = match self.walls {
            Some(_) => pidfd_send_signal(&self.pidfd, Signal::KILL),
            None => kill_process_group(self.pid, Signal::KILL),
        };
    }

    pub(crate) fn out_of_memory_kills(&self) -> u64 {
        self.group().map_or(0, Group::out_of_memory_kills)
    }

    /// Whether the function's processes may hold more memory than this.
    pub(crate) fn may_exceed(&self, memory_mb: u32) -> bool {
        self.group().is_some_and(|group| group.may_exceed(memory_mb))
    }

    /// Blocking: whether they hold more memory than this; what lies in `/tmp` does not count.
    pub(crate) fn exceeds(&self, memory_mb: u32) -> bool {
        self.group().is_some_and(|group| group.exceeds(memory_mb))
    }

    pub(crate) fn peak_memory_mb(&self) -> Option<u32> {
        self.group().map(Group::peak_memory_mb)
    }

    fn group(&self) -> Option<&Group> {
        self.walls.as_ref()?.lease.group.as_ref()
    }
}

impl AsFd for Cell {
    fn as_fd(&self) -> std::os::fd::BorrowedFd<'_> {
        self.pidfd.as_fd()
    }
}

impl Drop for Cell {
    fn drop(&mut self) {
        self.kill();
        let (pid, lease) = (self.pid, self.walls.take().map(|walls| walls.lease));
        behind(move || {
            reap(pid);
            drop(lease);
        });
    }
}

/// Every lease holds the shared part, so no cell lives any more.
impl Drop for Shared {
    fn drop(&mut self) {
        if let Some(groups) = &self.groups {
            groups.remove();
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        drop(self.uplink.take());
        drop(self.group.take());
        SLOTS.lock().remove(&self.slot);
        self.cells.shared.live.fetch_sub(1, Ordering::SeqCst);
    }
}

#[cfg(test)]
mod tests {
    use super::unseen;
    use std::path::Path;

    #[test]
    fn data_does_not_lie_where_functions_see_it() {
        let error = unseen(Path::new("/usr/bin")).unwrap_err().to_string();
        assert!(error.starts_with("use /usr/bin: functions see /usr"), "{error}");
        assert!(unseen(tempfile::tempdir().unwrap().path()).is_ok());
    }
}
