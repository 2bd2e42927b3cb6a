//! The packets between server and init: JSON, with file descriptors beside it where there are any.

use crate::sandbox::plan::MESSAGE_BYTES_MAX;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::retry_on_intr;
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, recvmsg, sendmsg,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::Duration;

/// More than any sandbox passes.
const DESCRIPTORS_MAX: usize = 8;

/// As [`receive`], without waiting: `WouldBlock` where nothing is there.
pub(crate) fn try_receive<T: DeserializeOwned>(socket: impl AsFd) -> Result<(T, Vec<OwnedFd>)> {
    take(socket, RecvFlags::CMSG_CLOEXEC | RecvFlags::DONTWAIT)
}

/// As [`receive`], for so long at most: `TimedOut` where nothing comes.
pub(crate) fn receive_within<T: DeserializeOwned>(
    socket: impl AsFd,
    most: Duration,
) -> Result<(T, Vec<OwnedFd>)> {
    let limit = Timespec::try_from(most).map_err(Error::other)?;
    let mut awaited = [PollFd::new(&socket, PollFlags::IN)];
    match retry_on_intr(|| poll(&mut awaited, Some(&limit)))? {
        0 => Err(ErrorKind::TimedOut.into()),
        _ => try_receive(&socket),
    }
}

/// As [`send`], without waiting: `WouldBlock` where the other side does not read.
pub(crate) fn try_send(socket: impl AsFd, message: &impl Serialize) -> Result<()> {
    give(socket, message, &[], SendFlags::NOSIGNAL | SendFlags::DONTWAIT)
}

/// Blocking.
pub(crate) fn send(socket: impl AsFd, message: &impl Serialize, fds: &[BorrowedFd]) -> Result<()> {
    give(socket, message, fds, SendFlags::NOSIGNAL)
}

fn give(
    socket: impl AsFd,
    message: &impl Serialize,
    fds: &[BorrowedFd],
    flags: SendFlags,
) -> Result<()> {
    let bytes = serde_json::to_vec(message)?;
    if bytes.len() > MESSAGE_BYTES_MAX || fds.len() > DESCRIPTORS_MAX {
        return Err(Error::new(ErrorKind::InvalidInput, "message too large"));
    }
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(DESCRIPTORS_MAX))];
    let mut beside = SendAncillaryBuffer::new(&mut space);
    if !fds.is_empty() {
        beside.push(SendAncillaryMessage::ScmRights(fds));
    }
    sendmsg(socket, &[IoSlice::new(&bytes)], &mut beside, flags)?;
    Ok(())
}

/// Blocking: the next message; `UnexpectedEof` when the other side is gone.
pub(crate) fn receive<T: DeserializeOwned>(socket: impl AsFd) -> Result<(T, Vec<OwnedFd>)> {
    take(socket, RecvFlags::CMSG_CLOEXEC)
}

fn take<T: DeserializeOwned>(socket: impl AsFd, flags: RecvFlags) -> Result<(T, Vec<OwnedFd>)> {
    let mut bytes = vec![0; MESSAGE_BYTES_MAX];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(DESCRIPTORS_MAX))];
    let mut beside = RecvAncillaryBuffer::new(&mut space);
    let mut parts = [IoSliceMut::new(&mut bytes)];
    let received = recvmsg(socket, &mut parts, &mut beside, flags)?;
    if received.bytes == 0 {
        return Err(ErrorKind::UnexpectedEof.into());
    }
    let mut fds = Vec::new();
    for message in beside.drain() {
        if let RecvAncillaryMessage::ScmRights(rights) = message {
            fds.extend(rights);
        }
    }
    Ok((serde_json::from_slice(&bytes[..received.bytes])?, fds))
}

#[cfg(test)]
mod tests {
    use super::{receive, receive_within, try_send};
    use crate::sandbox::plan::Order;
    use rustix::net::{AddressFamily, SocketFlags, SocketType, socketpair};
    use std::io::ErrorKind;
    use std::time::Duration;

    #[test]
    fn who_does_not_read_holds_nobody_up() {
        let (family, kind) = (AddressFamily::UNIX, SocketType::SEQPACKET);
        let (ours, theirs) = socketpair(family, kind, SocketFlags::CLOEXEC, None).unwrap();
        let mut sent = std::iter::repeat_with(|| try_send(&ours, &Order::Run));
        let refused = sent.find_map(Result::err).unwrap();
        assert_eq!(refused.kind(), ErrorKind::WouldBlock);
        assert!(matches!(receive(&theirs), Ok((Order::Run, _))));
    }
    #[test]
    fn who_says_nothing_is_waited_for_no_longer_than_told() {
        let (family, kind) = (AddressFamily::UNIX, SocketType::SEQPACKET);
        let (ours, theirs) = socketpair(family, kind, SocketFlags::CLOEXEC, None).unwrap();
        let within = |ms| receive_within::<Order>(&ours, Duration::from_millis(ms));
        assert_eq!(within(20).unwrap_err().kind(), ErrorKind::TimedOut);
        try_send(&theirs, &Order::Run).unwrap();
        assert!(matches!(within(30_000), Ok((Order::Run, _))));
        drop(theirs);
        assert_eq!(within(30_000).unwrap_err().kind(), ErrorKind::UnexpectedEof);
    }
}
