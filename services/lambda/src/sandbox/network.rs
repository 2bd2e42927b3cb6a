//! A sandbox's network: a loopback interface and nothing else.
//!
//! The init listens inside, and hands the listening sockets to the server, which accepts on them from
//! outside: a socket belongs to the namespace it was made in, whoever holds it. So no relay process is
//! needed, and there is no route by which a packet could leave.

use crate::sandbox::step::{Step, StepError};
use rustix::net::sockopt::set_socket_reuseaddr;
use rustix::net::{AddressFamily, SocketFlags, SocketType, bind, listen, socket_with};
use std::net::{Ipv4Addr, SocketAddrV4};
use std::os::fd::{AsRawFd, OwnedFd};

const BACKLOG: i32 = 128;
const NAMES_PORT: u16 = 53;

/// Brings the loopback interface up.
#[allow(unsafe_code)]
pub(crate) fn loopback_up() -> Result<(), StepError> {
    let socket = stream_socket()?;
    // SAFETY: all-zero is a valid ifreq; it is a plain C structure.
    let mut request: libc::ifreq = unsafe { std::mem::zeroed() };
    request.ifr_name[0] = b'l'.cast_signed() as libc::c_char;
    request.ifr_name[1] = b'o'.cast_signed() as libc::c_char;
    request.ifr_ifru.ifru_flags = (libc::IFF_UP | libc::IFF_RUNNING) as libc::c_short;
    // SAFETY: the request is initialised and outlives the call, which only reads it.
    let outcome =
        unsafe { libc::ioctl(socket.as_raw_fd(), libc::SIOCSIFFLAGS, &raw const request) };
    if outcome == 0 { Ok(()) } else { Err(std::io::Error::last_os_error()).step("bring lo up") }
}

/// One listening socket a port, and last the one at which names are asked for.
pub(crate) fn sockets(ports: &[u16]) -> Result<Vec<OwnedFd>, StepError> {
    let mut sockets: Vec<OwnedFd> =
        ports.iter().map(|port| listener(*port)).collect::<Result<_, _>>()?;
    let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
    let names = socket_with(AddressFamily::INET, SocketType::DGRAM, flags, None)
        .step("make a socket for names")?;
    bind(&names, &SocketAddrV4::new(Ipv4Addr::LOCALHOST, NAMES_PORT)).step("listen for names")?;
    sockets.push(names);
    Ok(sockets)
}

fn listener(port: u16) -> Result<OwnedFd, StepError> {
    let step = || format!("listen on 127.0.0.1:{port}");
    let socket = stream_socket()?;
    set_socket_reuseaddr(&socket, true).step(step())?;
    bind(&socket, &SocketAddrV4::new(Ipv4Addr::LOCALHOST, port)).step(step())?;
    listen(&socket, BACKLOG).step(step())?;
    Ok(socket)
}

/// A TCP socket that belongs to this network, whoever connects it.
pub(crate) fn stream_socket() -> Result<OwnedFd, StepError> {
    let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
    socket_with(AddressFamily::INET, SocketType::STREAM, flags, None).step("make a socket")
}
