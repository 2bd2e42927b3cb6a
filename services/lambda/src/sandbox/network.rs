//! A sandbox's network: a loopback interface and, unless it is to reach the internet, nothing else.
//!
//! The init listens inside, and hands the listening sockets to the server, which accepts on them from
//! outside: a socket belongs to the namespace it was made in, whoever holds it. So no relay process is
//! needed, and there is no route by which a packet could leave. Where there is to be one, see `uplink`.

use crate::sandbox::plan::Subnet;
use crate::sandbox::step::{Step, StepError};
use rustix::net::sockopt::set_socket_reuseaddr;
use rustix::net::{
    AddressFamily, RecvFlags, SendFlags, SocketFlags, SocketType, bind, listen, recv, send,
    socket_with,
};
use std::net::{Ipv4Addr, SocketAddrV4};
use std::os::fd::{AsRawFd, OwnedFd};

const BACKLOG: i32 = 128;
pub(crate) const NAMES_PORT: u16 = 53;
/// New interfaces have no IPv6, not even an address of their link.
const NO_IPV6: &str = "/proc/sys/net/ipv6/conf/default/disable_ipv6";
/// The kernel's answer to a route: a header and a number.
const ANSWER_BYTES: usize = 64;

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

/// Nothing of these reaches an interface, whichever there will be; who tries is told `EACCES`.
pub(crate) fn close(subnets: &[Subnet]) -> Result<(), StepError> {
    match std::fs::write(NO_IPV6, "1") {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        written => written.step("switch IPv6 off")?,
    }
    let flags = SocketFlags::CLOEXEC;
    // No protocol is NETLINK_ROUTE, whose number is 0.
    let kernel = socket_with(AddressFamily::NETLINK, SocketType::RAW, flags, None)
        .step("make a socket for routes")?;
    for subnet in subnets {
        let step = || format!("close {}/{}", subnet.address, subnet.bits);
        send(&kernel, &prohibition(*subnet), SendFlags::empty()).step(step())?;
        let mut answer = [0; ANSWER_BYTES];
        recv(&kernel, &mut answer, RecvFlags::empty()).step(step())?;
        // Behind the header of 16 bytes stands the error, negative, or 0.
        let code = i32::from_ne_bytes([answer[16], answer[17], answer[18], answer[19]]);
        let error = (code != 0).then(|| std::io::Error::from_raw_os_error(-code));
        error.map_or(Ok(()), Err).step(step())?;
    }
    Ok(())
}

/// A request for a route of the type "prohibit" (rtnetlink(7)).
fn prohibition(subnet: Subnet) -> Vec<u8> {
    let mut message = Vec::with_capacity(36);
    message.extend(36u32.to_ne_bytes());
    message.extend(libc::RTM_NEWROUTE.to_ne_bytes());
    let flags = libc::NLM_F_REQUEST | libc::NLM_F_ACK | libc::NLM_F_CREATE | libc::NLM_F_REPLACE;
    message.extend((flags as u16).to_ne_bytes());
    // A sequence number and a port, both free.
    message.extend([0; 8]);
    let (family, table) = (libc::AF_INET as u8, libc::RT_TABLE_MAIN);
    message.extend([family, subnet.bits, 0, 0, table, libc::RTPROT_BOOT]);
    message.extend([libc::RT_SCOPE_UNIVERSE, libc::RTN_PROHIBIT, 0, 0, 0, 0]);
    message.extend(8u16.to_ne_bytes());
    message.extend(libc::RTA_DST.to_ne_bytes());
    message.extend(subnet.address.octets());
    message
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
