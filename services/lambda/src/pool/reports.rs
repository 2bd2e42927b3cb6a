//! What an instance's sandbox tells, and the way into its network.

use crate::runtime::api::Api;
use crate::runtime::delivery::Dial;
use crate::sandbox::cell::Cell;
use crate::sandbox::plan::{Exit, Order, Report};
use futures_util::FutureExt;
use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, SocketAddr};
use std::os::fd::OwnedFd;
use std::sync::{Arc, Weak};
use tokio::net::{TcpSocket, TcpStream};
use tokio::sync::{Mutex, mpsc, watch};

/// Sockets on their way to whoever asked for one: one is asked for at a time.
const SOCKETS_MAX: usize = 1;

/// Connects into a sandbox, and where its sockets come in.
pub(crate) fn dial(cell: &Arc<Cell>) -> (mpsc::Sender<OwnedFd>, Dial) {
    let (opened, sockets) = mpsc::channel(SOCKETS_MAX);
    let (sockets, cell) = (Arc::new(Mutex::new(sockets)), Arc::downgrade(cell));
    let dial: Dial = Arc::new(move |port| connect(cell.clone(), sockets.clone(), port).boxed());
    (opened, dial)
}

async fn connect(
    cell: Weak<Cell>,
    sockets: Arc<Mutex<mpsc::Receiver<OwnedFd>>>,
    port: u16,
) -> io::Result<TcpStream> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let mut sockets = sockets.lock().await;
    {
        let cell = cell.upgrade().ok_or(ErrorKind::NotConnected)?;
        if !cell.is_walled() {
            return TcpStream::connect(address).await;
        }
        cell.order(&Order::Socket)?;
    }
    let socket = sockets.recv().await.ok_or(ErrorKind::NotConnected)?;
    drop(sockets);
    TcpSocket::from_std_stream(socket.into()).connect(address).await
}

/// Whether it is the first end. No other is written: who waits to write while the first is looked at keeps all who want
/// to look at it from that, the one who is just looking at it included.
fn ends(exit: &watch::Sender<Option<Exit>>, how: Exit) -> bool {
    let first = exit.borrow().is_none();
    if first {
        exit.send_replace(Some(how));
    }
    first
}

/// Follows what happens inside for as long as the instance lives.
pub(crate) async fn follow(
    cell: Arc<Cell>,
    api: Arc<Api>,
    exit: watch::Sender<Option<Exit>>,
    opened: mpsc::Sender<OwnedFd>,
) {
    loop {
        let (report, sockets) = cell.report().await;
        match report {
            Report::Exited(how) => {
                // Nothing comes after an end that is told again.
                if !ends(&exit, how) || !cell.is_walled() {
                    return;
                }
            }
            Report::ExtensionExited { index, exit } => api.extensions.exited(index, exit),
            Report::Socket => {
                for socket in sockets {
                    let _ = opened.try_send(socket);
                }
            }
            Report::Started { .. } | Report::Unconnected | Report::Prepared | Report::Assigned => {}
            Report::Failed { step, error } => tracing::warn!(step, error, "a sandbox failed"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ends;
    use crate::sandbox::plan::Exit;
    use std::sync::mpsc;
    use std::time::Duration;
    use tokio::sync::watch;

    #[test]
    fn an_end_that_is_told_again_waits_for_nobody() {
        let (exit, seen) = watch::channel(None);
        assert!(ends(&exit, Exit::Code(0)));
        let looking = seen.borrow();
        let (done, told) = mpsc::channel();
        std::thread::spawn(move || done.send(ends(&exit, Exit::Code(1))));
        assert_eq!(told.recv_timeout(Duration::from_secs(30)), Ok(false));
        assert_eq!(*looking, Some(Exit::Code(0)));
    }
}
