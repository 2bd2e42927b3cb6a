//! A sandbox while it is made: the process that makes it, and the end of both where that fails or takes too long.
//!
//! **Invariants.** Nobody waits longer for an answer than it may take. Of a sandbox that does not come to be no process is
//! left, and its lease goes back when the last of them has ended.

use super::{Cell, Lease, Walls, spawn, watch};
use crate::sandbox::cgroup::Group;
use crate::sandbox::channel;
use crate::sandbox::plan::{Connected, Prepare, Report};
use crate::sandbox::step::{Step, StepError};
use crate::sandbox::uplink::Uplink;
use parking_lot::Mutex;
use rustix::io::retry_on_intr;
use rustix::net::{AddressFamily, SocketFlags, SocketType, socketpair};
use rustix::process::{
    Pid, PidfdFlags, Signal, WaitId, WaitIdOptions, kill_process, pidfd_open, waitid,
};
use std::io::ErrorKind;
use std::os::fd::{AsFd, OwnedFd};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::unix::AsyncFd;

pub(super) struct Making {
    maker: Child,
    /// Once the maker has told of it. Its parent is this process.
    init: Option<Pid>,
    control: AsyncFd<OwnedFd>,
    lease: Lease,
}

impl Making {
    /// Blocking. `way`: the program that connects the sandbox's network, where that is to have a way out.
    pub(super) fn make(
        mut maker: Command,
        lease: Lease,
        plan: &Prepare,
        way: Option<&Path>,
    ) -> Result<Cell, StepError> {
        let left = lease.cells.patience();
        let (family, kind) = (AddressFamily::UNIX, SocketType::SEQPACKET);
        let (ours, theirs) =
            socketpair(family, kind, SocketFlags::CLOEXEC, None).step("make a socket pair")?;
        let control = watch(ours).step("watch the init")?;
        maker.stdin(Stdio::from(theirs));
        let (output, maker) = spawn(maker)?;
        let mut making = Making { maker, init: None, control, lease };
        let made = making.prepared(plan, way, left).and_then(|made| Ok((made, making.opened()?)));
        match made {
            Ok((sockets, (pid, pidfd))) => Ok(making.done(pid, pidfd, output, sockets)),
            Err(error) => {
                making.abandon();
                Err(error)
            }
        }
    }

    /// Waits for the init's id and its listening sockets, in whichever order they come.
    fn prepared(
        &mut self,
        plan: &Prepare,
        way: Option<&Path>,
        left: impl Fn() -> Duration,
    ) -> Result<Vec<OwnedFd>, StepError> {
        if let Some(group) = &self.lease.group {
            group.add(i32::try_from(self.maker.id()).step("read a process id")?)?;
        }
        channel::try_send(self.control.get_ref(), plan).step("send the plan")?;
        let mut sockets = None;
        loop {
            if self.init.is_some()
                && let Some(sockets) = sockets.take()
            {
                return Ok(sockets);
            }
            let (report, fds) = answer(self.control.get_ref(), left())?;
            match report {
                Report::Started { pid } => self.init = Pid::from_raw(pid),
                Report::Unconnected => {
                    self.connect(way, &fds)?;
                    channel::try_send(self.control.get_ref(), &Connected)
                        .step("tell of the network")?;
                }
                Report::Prepared => sockets = Some(fds),
                Report::Failed { step, error } => return Err(StepError { step, error }),
                other => return Err(format!("unexpected {other:?}")).step("prepare a sandbox"),
            }
        }
    }

    fn connect(&mut self, way: Option<&Path>, fds: &[OwnedFd]) -> Result<(), StepError> {
        let (Some(program), Some(network)) = (way, fds.first()) else {
            return Err("nobody asked for it").step("connect a network");
        };
        let users = fds.get(1).map(AsFd::as_fd);
        let Lease { uplink, group, .. } = &mut self.lease;
        let joins = |pid| group.as_ref().map_or(Ok(()), |group| group.add(pid));
        *uplink = Some(Uplink::start(program, network.as_fd(), users, joins)?);
        Ok(())
    }

    fn opened(&self) -> Result<(Pid, AsyncFd<OwnedFd>), StepError> {
        let pid = self.init.ok_or("nobody told of it").step("open the init")?;
        let pidfd = pidfd_open(pid, PidfdFlags::NONBLOCK).step("open the init")?;
        Ok((pid, watch(pidfd).step("watch the init")?))
    }

    fn done(
        mut self,
        pid: Pid,
        pidfd: AsyncFd<OwnedFd>,
        output: OwnedFd,
        sockets: Vec<OwnedFd>,
    ) -> Cell {
        // It has done all that it is for.
        let _ = self.maker.kill();
        let _ = self.maker.wait();
        Cell {
            walls: Some(Walls { control: self.control, lease: self.lease }),
            pidfd,
            pid,
            sockets: Mutex::new(sockets),
            output: Mutex::new(Some(output)),
            extension_output: Mutex::default(),
            function: Mutex::default(),
        }
    }

    /// Ends every process of what does not come to be.
    fn abandon(mut self) {
        let _ = self.maker.kill();
        behind(move || {
            let Making { maker, mut init, control, mut lease } = self;
            reap(Pid::from_child(&maker));
            // What it may have told last. Nobody but the init says anything now.
            while let Ok((report, _)) = channel::try_receive::<Report>(control.get_ref()) {
                if let Report::Started { pid } = report {
                    init = Pid::from_raw(pid);
                }
            }
            // It waits for its own process.
            drop(lease.uplink.take());
            init.into_iter().for_each(end);
            let group = lease.group.as_ref().map(Group::processes);
            group.into_iter().flatten().for_each(end);
            drop(lease);
        });
    }
}

/// Blocking: the next report.
pub(super) fn answer(
    control: &OwnedFd,
    left: Duration,
) -> Result<(Report, Vec<OwnedFd>), StepError> {
    let received = channel::receive_within::<Report>(control, left);
    if received.as_ref().is_err_and(|error| error.kind() == ErrorKind::TimedOut) {
        return Err("no answer in time").step("wait for the sandbox's maker");
    }
    received.step("the sandbox's init ended early")
}

/// Does behind the caller's back what waits for the end of a whole namespace: that takes a moment, which must not stop a
/// server's thread. Where the system has no thread left the caller waits all the same, so that nothing is given back
/// before its time.
pub(super) fn behind(waits: impl FnOnce() + Send + 'static) {
    let waits = Arc::new(Mutex::new(Some(waits)));
    let of_thread = waits.clone();
    let run = move || {
        let waits = of_thread.lock().take();
        waits.into_iter().for_each(|waits| waits());
    };
    if std::thread::Builder::new().name("cell-end".to_owned()).spawn(run).is_err() {
        let waits = waits.lock().take();
        waits.into_iter().for_each(|waits| waits());
    }
}

/// Blocking: until a child of this process has ended. Nobody else waits for it, so that until then the number is its own.
pub(super) fn reap(pid: Pid) {
    let _ = retry_on_intr(|| waitid(WaitId::Pid(pid), WaitIdOptions::EXITED));
}

/// Blocking: ends a child of this process. Of others the number may be another's by now; they end with the init.
fn end(pid: Pid) {
    let look = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
    if waitid(WaitId::Pid(pid), look).is_ok() {
        let _ = kill_process(pid, Signal::KILL);
        reap(pid);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Cell, Cells, SandboxMode, Shared, Walls, watch};
    use super::Making;
    use crate::sandbox::plan::{Assign, Prepare, Program};
    use parking_lot::Mutex;
    use rustix::net::{AddressFamily, SocketFlags, SocketType, socketpair};
    use rustix::process::{Pid, PidfdFlags, pidfd_open};
    use std::path::PathBuf;
    use std::process::Command;
    use std::sync::Arc;
    use std::sync::atomic::AtomicUsize;
    use std::time::Duration;
    use world::World;

    /// Which wait for an answer no longer than a moment.
    fn cells() -> Cells {
        let nowhere = PathBuf::new;
        let shared = Shared {
            mode: SandboxMode::Off,
            init_program: nowhere(),
            root: nowhere(),
            stage: nowhere(),
            groups: None,
            uplink: None,
            live: AtomicUsize::new(0),
            world: World::real(),
            answer_max: Duration::from_millis(50),
        };
        Cells { shared: Arc::new(shared) }
    }

    /// A process that says nothing, reads nothing and does not end by itself.
    fn hangs() -> Command {
        let mut command = Command::new("sleep");
        command.arg("3600");
        command
    }

    async fn all_end(cells: &Cells) {
        let mut looks = 0;
        while cells.live() > 0 {
            looks += 1;
            assert!(looks < 3_000, "a process of it lives on");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    #[tokio::test]
    async fn a_maker_that_hangs_is_ended_and_the_next_one_is_another() {
        let cells = cells();
        let plan = Prepare {
            root: PathBuf::new(),
            stage: PathBuf::new(),
            user: None,
            binds: Vec::new(),
            image: None,
            early: None,
            ports: Vec::new(),
            closed: None,
        };
        for _ in 0..2 {
            let made = Making::make(hangs(), cells.lease().unwrap(), &plan, None);
            let error = made.err().unwrap().to_string();
            assert_eq!(error, "wait for the sandbox's maker: no answer in time");
            all_end(&cells).await;
        }
    }

    #[tokio::test]
    async fn a_sandbox_that_takes_no_function_is_ended() {
        let cells = cells();
        let (family, kind) = (AddressFamily::UNIX, SocketType::SEQPACKET);
        let (ours, _theirs) = socketpair(family, kind, SocketFlags::CLOEXEC, None).unwrap();
        let pid = Pid::from_child(&hangs().spawn().unwrap());
        let cell = Cell {
            walls: Some(Walls { control: watch(ours).unwrap(), lease: cells.lease().unwrap() }),
            pidfd: watch(pidfd_open(pid, PidfdFlags::NONBLOCK).unwrap()).unwrap(),
            pid,
            sockets: Mutex::default(),
            output: Mutex::default(),
            extension_output: Mutex::default(),
            function: Mutex::default(),
        };
        let assign = Assign {
            code: PathBuf::new(),
            layers: Vec::new(),
            ephemeral_mb: 512,
            program: Program::default(),
            extensions: Vec::new(),
        };
        let error = cell.assign(&assign, 128).unwrap_err().to_string();
        assert_eq!(error, "wait for the sandbox's maker: no answer in time");
        assert_eq!(cells.live(), 1);
        drop(cell);
        all_end(&cells).await;
    }
}
