//! The life of a sandbox's first process.
//!
//! The server starts its own program again with `sandbox-init`, a socket as standard input and a pipe as
//! standard output and error. That process makes the namespaces and forks once: the child is process 1
//! inside (a sibling of its maker, so that the server is its parent), and stays to reap orphans and to
//! report how the function's process ended. It needs no threads, so forking is safe.
//!
//! **Invariants.** Process 1 runs no customer code, and its memory cannot be read by the function: it is
//! not dumpable. It ends when the server's end of the socket closes, and with it everything inside.

use crate::sandbox::plan::{Assign, Connected, Exit, Order, Prepare, Program, Report};
use crate::sandbox::step::{Step, StepError};
use crate::sandbox::{channel, network, privileges, root};
use rustix::event::{PollFd, PollFlags, poll};
use rustix::process::{
    DumpableBehavior, Pid, PidfdFlags, WaitOptions, pidfd_open, set_dumpable_behavior,
};
use rustix::thread::UnshareFlags;
use std::collections::BTreeMap;
use std::ffi::CString;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::iter::once;
use std::os::fd::{AsFd, BorrowedFd, FromRawFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

/// The argument that makes the program a sandbox's init.
pub const ARGUMENT: &str = "sandbox-init";
/// The status with which an init ends that could not build its sandbox, when it cannot even say so.
const STATUS_BROKEN: i32 = 70;
/// How much sooner than others a sandbox's processes end where the host has no memory left: by half of that memory.
const FIRST_TO_GO: i32 = 500;

/// Becomes an init if the program was started as one; to be called first thing in `main`.
pub fn maybe_sandbox_init() {
    if std::env::args_os().nth(1).is_some_and(|argument| argument == ARGUMENT) {
        sandbox_init();
    }
}

/// Becomes a sandbox's init. Never returns.
pub fn sandbox_init() -> ! {
    let Ok(control) = take_standard_input() else { std::process::exit(STATUS_BROKEN) };
    if let Err(StepError { step, error }) = life(&control) {
        let _ = channel::send(&control, &Report::Failed { step, error }, &[]);
        std::process::exit(STATUS_BROKEN);
    }
    std::process::exit(0)
}

/// The control socket is moved away from standard input, where the function would inherit it.
fn take_standard_input() -> Result<OwnedFd, StepError> {
    let control = rustix::io::fcntl_dupfd_cloexec(std::io::stdin(), 3).step("keep the socket")?;
    let null = File::open("/dev/null").step("open /dev/null")?;
    rustix::stdio::dup2_stdin(&null).step("close standard input")?;
    Ok(control)
}

fn life(control: &OwnedFd) -> Result<(), StepError> {
    let (plan, _): (Prepare, _) = channel::receive(control).step("receive the plan")?;
    go_first()?;
    namespaces(&plan)?;
    match fork(libc::CLONE_PARENT).step("fork the init")? {
        Some(pid) => channel::send(control, &Report::Started { pid }, &[]).step("report the init"),
        None => first_process(control, &plan),
    }
}

/// Where the host has no memory left its kernel ends functions, and not the server.
fn go_first() -> Result<(), StepError> {
    let path = "/proc/self/oom_score_adj";
    let own = fs::read_to_string(path).step(format!("read {path}"))?;
    match own.trim().parse::<i32>() {
        Ok(own) if own >= FIRST_TO_GO => Ok(()),
        _ => fs::write(path, FIRST_TO_GO.to_string()).step(format!("write {path}")),
    }
}

fn namespaces(plan: &Prepare) -> Result<(), StepError> {
    let mut flags = UnshareFlags::NEWNS
        | UnshareFlags::NEWPID
        | UnshareFlags::NEWNET
        | UnshareFlags::NEWIPC
        | UnshareFlags::NEWUTS;
    if plan.user.is_some() {
        return unshare(flags).step("make namespaces");
    }
    let (user, group) = (rustix::process::getuid(), rustix::process::getgid());
    flags |= UnshareFlags::NEWUSER;
    unshare(flags).step("make namespaces without being root")?;
    let files = [
        ("setgroups", "deny".to_owned()),
        ("uid_map", format!("{user} {user} 1", user = user.as_raw())),
        ("gid_map", format!("{group} {group} 1", group = group.as_raw())),
    ];
    for (name, text) in files {
        let path = Path::new("/proc/self").join(name);
        let mut file = OpenOptions::new().write(true).open(path).step(format!("open {name}"))?;
        file.write_all(text.as_bytes()).step(format!("write {name}"))?;
    }
    Ok(())
}

fn first_process(control: &OwnedFd, plan: &Prepare) -> Result<(), StepError> {
    set_dumpable_behavior(DumpableBehavior::NotDumpable).step("hide the init's memory")?;
    root::assemble(plan)?;
    network::loopback_up()?;
    connect(control, plan)?;
    let sockets = network::sockets(&plan.ports)?;
    rustix::system::sethostname(b"169-254-100-1").step("set the host name")?;
    let children = watch_children()?;
    let early = plan.early.as_ref().map(|program| start(plan, program, false, None)).transpose()?;
    let fds: Vec<BorrowedFd> = sockets.iter().map(AsFd::as_fd).collect();
    channel::send(control, &Report::Prepared, &fds).step("report readiness")?;
    drop(fds);
    drop(sockets);

    let (assign, _): (Assign, _) = channel::receive(control).step("receive the assignment")?;
    root::assign(plan, &assign)?;
    let (extensions, output) = start_extensions(plan, &assign.extensions)?;
    let gated = !extensions.is_empty();
    let words = match &early {
        Some(_) => serde_json::to_vec(&assign.program.environment).step("write the environment")?,
        None if gated => vec![b'\n'],
        None => Vec::new(),
    };
    let process = match early {
        Some(process) => process,
        None => start(plan, &assign.program, gated, None)?,
    };
    let watched = pidfd_open(process.pid, PidfdFlags::empty()).step("open the function")?;
    let gate = Some((process.input, words));
    let mut function = Function { pid: process.pid, gate, refusal: process.refusal };
    if !gated {
        function.go()?;
    }
    root::enter(&plan.root)?;
    privileges::drop_all(plan.user)?;
    // A change of user makes a process dumpable again or not by the system's setting; so once more.
    set_dumpable_behavior(DumpableBehavior::NotDumpable).step("hide the init's memory")?;
    let fds = [Some(&watched), output.as_ref()].into_iter().flatten();
    let fds: Vec<BorrowedFd> = fds.map(AsFd::as_fd).collect();
    channel::send(control, &Report::Assigned, &fds).step("report the assignment")?;
    drop(fds);
    drop((watched, output));
    attend(control, &children, function, &extensions)
}

/// Closes what is to stay closed, then lets the server open the network's way out.
fn connect(control: &OwnedFd, plan: &Prepare) -> Result<(), StepError> {
    let Some(closed) = &plan.closed else { return Ok(()) };
    network::close(closed)?;
    let open = |name: &str| {
        let path = Path::new("/proc/self/ns").join(name);
        File::open(&path).step(format!("open {}", path.display()))
    };
    let users = plan.user.is_none().then(|| open("user")).transpose()?;
    let namespaces = [Some(open("net")?), users];
    let fds: Vec<BorrowedFd> = namespaces.iter().flatten().map(AsFd::as_fd).collect();
    channel::send(control, &Report::Unconnected, &fds).step("ask for the network")?;
    let (Connected, _) = channel::receive(control).step("wait for the network")?;
    Ok(())
}

/// A process that was started, the pipe that is its standard input, and the one by which it tells the kernel's
/// number of why its program was not run.
struct Process {
    pid: Pid,
    input: File,
    refusal: OwnedFd,
}

/// The function's process, what lets it go ahead, and why it did not.
struct Function {
    pid: Pid,
    gate: Option<(File, Vec<u8>)>,
    refusal: OwnedFd,
}

impl Function {
    /// An early process is given its function's environment; one that waits behind its gate, a line.
    fn go(&mut self) -> Result<(), StepError> {
        let Some((mut input, words)) = self.gate.take() else { return Ok(()) };
        input.write_all(&words).step("let the function's process go ahead")
    }

    /// Of a process that has ended: how, if it never became its program.
    fn unstarted(&self) -> Option<Exit> {
        let mut number = [0u8; 4];
        let told = matches!(rustix::io::read(&self.refusal, &mut number), Ok(4));
        told.then(|| Exit::Unstarted(i32::from_ne_bytes(number)))
    }
}

/// Starts what the layers bring as extensions; gives their processes and the pipe that they write to.
fn start_extensions(
    plan: &Prepare,
    programs: &[Program],
) -> Result<(Vec<Pid>, Option<OwnedFd>), StepError> {
    if programs.is_empty() {
        return Ok((Vec::new(), None));
    }
    let (read, write) =
        rustix::pipe::pipe_with(rustix::pipe::PipeFlags::CLOEXEC).step("make a pipe")?;
    rustix::io::ioctl_fionbio(&read, true).step("make the pipe non-blocking")?;
    let mut started = Vec::with_capacity(programs.len());
    for program in programs {
        started.push(start(plan, program, false, Some(&write))?.pid);
    }
    Ok((started, Some(read)))
}

/// `gated`: the program begins when a line comes on its standard input.
fn start(
    plan: &Prepare,
    program: &Program,
    gated: bool,
    to: Option<&OwnedFd>,
) -> Result<Process, StepError> {
    let (output, input) = rustix::pipe::pipe_with(rustix::pipe::PipeFlags::CLOEXEC)
        .step("make the function's standard input")?;
    let (refusal, tell) =
        rustix::pipe::pipe_with(rustix::pipe::PipeFlags::CLOEXEC).step("make a pipe")?;
    rustix::io::ioctl_fionbio(&refusal, true).step("make the pipe non-blocking")?;
    if let Some(pid) = fork(libc::CLONE_NEWNS).step("fork the function's process")? {
        let pid = Pid::from_raw(pid).ok_or("no process").step("fork the function's process")?;
        return Ok(Process { pid, input: input.into(), refusal });
    }
    drop((input, refusal));
    let error = match confine(plan, &output, gated, to) {
        Err(error) => error,
        Ok(()) => {
            let error = run(program);
            // Nobody asks why an extension was not run.
            if let (None, Some(number)) = (to, error.raw_os_error()) {
                let _ = rustix::io::write(&tell, &number.to_ne_bytes());
                // The server says in the log what Lambda starts itself; a shell would say here what it starts.
                if !program.by_shell {
                    std::process::exit(STATUS_BROKEN);
                }
            }
            let step = format!("fork/exec {}", program.path.display());
            StepError { step, error: error.to_string() }
        }
    };
    // The function's own log is the one channel left here.
    eprintln!("RequestId: Error: {error}");
    std::process::exit(STATUS_BROKEN)
}

/// In the forked child: give everything up, then wait until the program may run.
fn confine(
    plan: &Prepare,
    input: &OwnedFd,
    gated: bool,
    to: Option<&OwnedFd>,
) -> Result<(), StepError> {
    root::enter(&plan.root)?;
    rustix::stdio::dup2_stdin(input).step("set standard input")?;
    if let Some(to) = to {
        rustix::stdio::dup2_stdout(to).step("set standard output")?;
        rustix::stdio::dup2_stderr(to).step("set standard error")?;
    }
    let _ = rustix::process::setsid();
    unblock_signals();
    privileges::drop_all(plan.user)?;
    let mut line = [0u8; 1];
    if gated && rustix::io::read(input, &mut line).step("wait for extensions")? == 0 {
        std::process::exit(0);
    }
    Ok(())
}

/// Returns only a failure.
fn run(program: &Program) -> std::io::Error {
    // A bare name is looked for along the `PATH`.
    if !program.by_shell && program.path.as_os_str().as_bytes().contains(&b'/') {
        return execute(program);
    }
    let mut command = Command::new(&program.path);
    command.args(&program.arguments).env_clear().current_dir(&program.folder);
    command.envs(program.environment.iter().map(|(name, value)| (name, value)));
    command.exec()
}

/// As Lambda starts what it starts itself: what the kernel takes for no program is not handed to a shell, as the C
/// library would. Returns only a failure.
#[allow(unsafe_code)]
fn execute(program: &Program) -> std::io::Error {
    let prepared = || -> std::io::Result<(CString, Vec<CString>, Vec<CString>)> {
        let path = CString::new(program.path.as_os_str().as_bytes())?;
        let words = program.arguments.iter().map(|word| CString::new(word.as_str()));
        let words = once(Ok(path.clone())).chain(words).collect::<Result<Vec<_>, _>>()?;
        let last: BTreeMap<_, _> =
            program.environment.iter().map(|(name, value)| (name, value)).collect();
        let variables = last.iter().map(|(name, value)| CString::new(format!("{name}={value}")));
        let variables = variables.collect::<Result<Vec<_>, _>>()?;
        rustix::process::chdir(program.folder.as_path())?;
        Ok((path, words, variables))
    };
    let (path, words, variables) = match prepared() {
        Ok(prepared) => prepared,
        Err(error) => return error,
    };
    let pointers = |texts: &[CString]| -> Vec<*const libc::c_char> {
        texts.iter().map(|text| text.as_ptr()).chain(once(std::ptr::null())).collect()
    };
    let (words_at, variables_at) = (pointers(&words), pointers(&variables));
    // SAFETY: both lists end with a null pointer, and they and all their texts outlive the calls. Rust's own
    // programs ignore the signal, others expect its default.
    unsafe {
        libc::signal(libc::SIGPIPE, libc::SIG_DFL);
        libc::execve(path.as_ptr(), words_at.as_ptr(), variables_at.as_ptr());
    }
    std::io::Error::last_os_error()
}

/// Reaps what ends and does what the server orders. Comes to its end with the function's process, or, where
/// there are extensions, which outlive it, with the server's end of the socket.
fn attend(
    control: &OwnedFd,
    children: &OwnedFd,
    mut function: Function,
    extensions: &[Pid],
) -> Result<(), StepError> {
    loop {
        while let Some((pid, status)) =
            rustix::process::wait(WaitOptions::NOHANG).or_else(no_children).step("wait")?
        {
            let signal = status.terminating_signal().map(Exit::Signal);
            let exit = signal.unwrap_or(Exit::Code(status.exit_status().unwrap_or(0)));
            if pid == function.pid {
                let exit = function.unstarted().unwrap_or(exit);
                channel::send(control, &Report::Exited(exit), &[]).step("report the end")?;
                if extensions.is_empty() {
                    return Ok(());
                }
            } else if let Some(index) = extensions.iter().position(|known| *known == pid) {
                let report = Report::ExtensionExited { index, exit };
                channel::send(control, &report, &[]).step("report an extension's end")?;
            }
        }
        let mut watched =
            [PollFd::new(control, PollFlags::IN), PollFd::new(children, PollFlags::IN)];
        poll(&mut watched, None).step("wait")?;
        if !watched[0].revents().is_empty() {
            let Ok((order, _)) = channel::receive::<Order>(control) else { std::process::exit(0) };
            obey(control, &mut function, &order)?;
        }
        let mut drained = [0u8; 1024];
        let _ = rustix::io::read(children, &mut drained);
    }
}

fn obey(control: &OwnedFd, function: &mut Function, order: &Order) -> Result<(), StepError> {
    match order {
        Order::Run => function.go(),
        Order::Socket => {
            let socket = network::stream_socket()?;
            let fds = [socket.as_fd()];
            channel::send(control, &Report::Socket, &fds).step("hand a socket over")
        }
    }
}

/// Every child has been reaped.
fn no_children(
    error: rustix::io::Errno,
) -> rustix::io::Result<Option<(Pid, rustix::process::WaitStatus)>> {
    if error == rustix::io::Errno::CHILD { Ok(None) } else { Err(error) }
}

/// Forks. With `CLONE_PARENT` the child's parent is the caller's parent; with `CLONE_NEWNS` it has a mount
/// namespace of its own from its first moment on, before the init leaves the host's tree.
#[allow(unsafe_code)]
fn fork(extra: libc::c_int) -> std::io::Result<Option<i32>> {
    let flags = libc::c_long::from(extra | libc::SIGCHLD);
    // SAFETY: the process has one thread, so the child's copy of memory is consistent; a null stack means
    // the child continues on a copy of this one, as fork does.
    let pid = unsafe { libc::syscall(libc::SYS_clone, flags, 0, 0, 0, 0) };
    match i32::try_from(pid) {
        Ok(0) => Ok(None),
        Ok(pid) if pid > 0 => Ok(Some(pid)),
        _ => Err(std::io::Error::last_os_error()),
    }
}

#[allow(unsafe_code)]
fn unshare(flags: UnshareFlags) -> rustix::io::Result<()> {
    // SAFETY: none of the flags used here separates the file descriptors of threads; there is one thread.
    unsafe { rustix::thread::unshare_unsafe(flags) }
}

/// A descriptor that is readable when a child has ended.
#[allow(unsafe_code)]
fn watch_children() -> Result<OwnedFd, StepError> {
    // SAFETY: the set is initialised by sigemptyset before use, and all pointers outlive the calls; the
    // descriptor that signalfd returns is owned by nobody else.
    unsafe {
        let mut set: libc::sigset_t = std::mem::zeroed();
        libc::sigemptyset(&raw mut set);
        libc::sigaddset(&raw mut set, libc::SIGCHLD);
        libc::sigprocmask(libc::SIG_BLOCK, &raw const set, std::ptr::null_mut());
        let fd = libc::signalfd(-1, &raw const set, libc::SFD_CLOEXEC | libc::SFD_NONBLOCK);
        if fd < 0 {
            return Err(std::io::Error::last_os_error()).step("watch children");
        }
        Ok(OwnedFd::from_raw_fd(fd))
    }
}

#[allow(unsafe_code)]
fn unblock_signals() {
    // SAFETY: an empty set, initialised by sigemptyset, that outlives the call.
    unsafe {
        let mut set: libc::sigset_t = std::mem::zeroed();
        libc::sigemptyset(&raw mut set);
        libc::sigprocmask(libc::SIG_SETMASK, &raw const set, std::ptr::null_mut());
    }
}
