//! The way from a sandbox's network to the internet: `slirp4netns`, a TCP/IP stack in a process of the host.
//!
//! Packets that leave the sandbox end in that process, which opens ordinary connections in their place, walled in
//! itself: under seccomp, within the function's control group and, where the server is root, without capabilities and
//! with a file system of its own.
//!
//! **Invariants.** What [`closed`] lists has no route inside the sandbox, and no IPv6 leaves it. The process ends with
//! its sandbox, and with the server, whose end of a pipe it watches.

use crate::sandbox::plan::Subnet;
use crate::sandbox::privileges::FILES_MAX;
use crate::sandbox::step::{Step, StepError};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::{FdFlags, fcntl_setfd};
use rustix::pipe::{PipeFlags, pipe_with};
use rustix::process::{Resource, Rlimit, setrlimit};
use std::fs;
use std::net::Ipv4Addr;
use std::os::fd::{AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

pub(crate) const PROGRAM: &str = "slirp4netns";
/// How to get it.
pub const MEND: &str = "install slirp4netns (apt install slirp4netns, dnf install slirp4netns), which needs /dev/net/tun";
const DEVICE: &str = "tap0";
/// Of RFC 2544's range for benchmarks, which no host and no neighbour has.
const NETWORK: &str = "198.18.0.0/24";
/// The largest that the program takes: fewer packets for as many bytes.
const PACKET_BYTES_MAX: u32 = 65_520;
/// The program takes 20 ms on an idle host.
const START_MAX_S: i64 = 10;

/// Where no function goes: this network, loopback, link-local with the metadata of AWS, Azure's, Alibaba's and Oracle's,
/// multicast, broadcast.
const CLOSED: [(Ipv4Addr, u8); 8] = [
    (Ipv4Addr::new(0, 0, 0, 0), 8),
    (Ipv4Addr::new(127, 0, 0, 0), 8),
    (Ipv4Addr::new(169, 254, 0, 0), 16),
    (Ipv4Addr::new(168, 63, 129, 16), 32),
    (Ipv4Addr::new(100, 100, 100, 200), 32),
    (Ipv4Addr::new(192, 0, 0, 192), 32),
    (Ipv4Addr::new(224, 0, 0, 0), 4),
    (Ipv4Addr::new(255, 255, 255, 255), 32),
];

/// One sandbox's way out. Dropping it closes the way and waits for the process.
#[derive(Debug)]
pub(crate) struct Uplink {
    process: Child,
    /// The process ends when this closes.
    leash: Option<OwnedFd>,
}

/// Whether this host has the program.
pub fn is_there() -> bool {
    find().is_some()
}

/// The program on this host, where `PATH` has it.
pub(crate) fn find() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders = std::env::split_paths(&path);
    folders.find_map(|folder| Some(folder.join(PROGRAM)).filter(|program| program.is_file()))
}

/// What a sandbox made now may not reach: what is closed to all, and this host under any of its addresses.
pub(crate) fn closed() -> Result<Vec<Subnet>, StepError> {
    let table = "/proc/self/net/fib_trie";
    let text = fs::read_to_string(table).step(format!("read {table}"))?;
    let own = own_addresses(&text).into_iter().map(|address| (address, 32));
    Ok(CLOSED.into_iter().chain(own).map(|(address, bits)| Subnet { address, bits }).collect())
}

/// The host's addresses, from the kernel's table of routes: an address in one line, what it is in the next.
fn own_addresses(table: &str) -> Vec<Ipv4Addr> {
    let mut own = Vec::new();
    let mut address = None;
    for line in table.lines() {
        match line.trim_start().strip_prefix("|-- ") {
            Some(text) => address = text.trim().parse::<Ipv4Addr>().ok(),
            None if line.trim() == "/32 host LOCAL" => own.extend(address),
            None => {}
        }
    }
    own.retain(|address| !address.is_loopback());
    own.sort_unstable();
    own.dedup();
    own
}

impl Uplink {
    /// Blocking: gives the network its device, address and route. `users` is the namespace of users that owns the
    /// network, where that is not the host's.
    pub(crate) fn start(
        program: &Path,
        network: BorrowedFd,
        users: Option<BorrowedFd>,
        joins: impl FnOnce(i32) -> Result<(), StepError>,
    ) -> Result<Uplink, StepError> {
        let step = || format!("start {}", program.display());
        let (ready, says_ready) = pipe_with(PipeFlags::CLOEXEC).step(step())?;
        let (watched, leash) = pipe_with(PipeFlags::CLOEXEC).step(step())?;
        let mut command = Command::new(program);
        command.args(["--configure", "--disable-host-loopback", "--disable-dns"]);
        command.args(["--enable-seccomp", "--netns-type=path"]);
        command.arg(format!("--mtu={PACKET_BYTES_MAX}")).arg(format!("--cidr={NETWORK}"));
        command.arg(format!("--ready-fd={}", says_ready.as_raw_fd()));
        command.arg(format!("--exit-fd={}", watched.as_raw_fd()));
        let mut passed = vec![says_ready.as_raw_fd(), watched.as_raw_fd(), network.as_raw_fd()];
        if users.is_none() {
            // It wants to be user 0, which a namespace of one user does not have.
            command.arg("--enable-sandbox");
        }
        if let Some(users) = users {
            command.arg(format!("--userns-path=/proc/self/fd/{}", users.as_raw_fd()));
            passed.push(users.as_raw_fd());
        }
        command.arg(format!("/proc/self/fd/{}", network.as_raw_fd())).arg(DEVICE);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).env_clear();
        inherit(&mut command, passed);
        let process = command.spawn().step(step())?;
        let uplink = Uplink { process, leash: Some(leash) };
        drop((says_ready, watched));
        joins(i32::try_from(uplink.process.id()).step(step())?)?;
        let mut awaited = [PollFd::new(&ready, PollFlags::IN)];
        let limit = Timespec { tv_sec: START_MAX_S, tv_nsec: 0 };
        poll(&mut awaited, Some(&limit)).step(step())?;
        let mut byte = [0u8; 1];
        let came = !awaited[0].revents().is_empty()
            && rustix::io::read(&ready, &mut byte).step(step())? == 1;
        match came {
            true => Ok(uplink),
            false => Err("it does not connect the sandbox's network").step(step()),
        }
    }
}

/// The descriptors stay open in the program; every other process that is started meanwhile loses them.
#[allow(unsafe_code)]
fn inherit(command: &mut Command, passed: Vec<i32>) {
    let before = move || {
        for number in &passed {
            // SAFETY: the caller holds these descriptors until the process has been started.
            let fd = unsafe { BorrowedFd::borrow_raw(*number) };
            fcntl_setfd(fd, FdFlags::empty())?;
        }
        let limit = Rlimit { current: Some(FILES_MAX), maximum: Some(FILES_MAX) };
        Ok(setrlimit(Resource::Nofile, limit)?)
    };
    // SAFETY: the closure makes system calls and nothing else: it allocates nothing and takes no lock.
    unsafe { command.pre_exec(before) };
}

impl Drop for Uplink {
    fn drop(&mut self) {
        drop(self.leash.take());
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::{closed, own_addresses};
    use std::net::Ipv4Addr;

    #[test]
    fn the_hosts_addresses_are_read_from_its_routes() {
        let table = "Main:\n  +-- 0.0.0.0/0 3 0 5\n     |-- 0.0.0.0\n        /0 universe UNICAST\n           |-- 127.0.0.1\n              /32 host LOCAL\n           |-- 10.1.2.3\n              /32 host LOCAL\n        |-- 10.1.2.255\n           /32 link BROADCAST\nLocal:\n           |-- 10.1.2.3\n              /32 host LOCAL\n";
        assert_eq!(own_addresses(table), [Ipv4Addr::new(10, 1, 2, 3)]);
    }

    #[test]
    fn metadata_and_loopback_are_closed_everywhere() {
        let closed = closed().unwrap();
        for address in [[169, 254, 169, 254], [169, 254, 170, 2], [127, 0, 0, 1], [0, 0, 0, 0]] {
            let inside = |bits: u8, base: Ipv4Addr| {
                let mask = u32::MAX << (32 - bits);
                u32::from_be_bytes(address) & mask == u32::from(base) & mask
            };
            assert!(closed.iter().any(|subnet| inside(subnet.bits, subnet.address)), "{address:?}");
        }
    }
}
