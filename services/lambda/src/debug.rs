//! A debugger on its way to a function: connections to a port of this machine's loopback are handed on into the sandbox of
//! the one instance that the function then has.
//!
//! **Invariants.** The way leads to the port of the language's debugger and nowhere else; who is there first waits until
//! an instance listens.

use crate::pool::Pool;
use crate::rules::name::LATEST;
use std::io::ErrorKind;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use world::World;

/// Where a language's debugger listens inside.
pub(crate) const PORT_INSIDE: u16 = 9229;
/// For an invocation and an initialisation of a function that is debugged: somebody thinks.
pub(crate) const LIMIT: Duration = Duration::from_secs(24 * 60 * 60);
/// Connections at one time; a debugger has one, and asks for what there is by others.
const CONNECTIONS_MAX: usize = 16;
/// Between attempts, while a language's process starts.
const RETRY: Duration = Duration::from_millis(50);

/// Which function is debugged, and where debuggers attach.
#[derive(Clone, Debug)]
pub struct Debug {
    pub function: String,
    pub listener: Arc<TcpListener>,
}

impl Debug {
    /// Listens on loopback; fails where the port is taken.
    pub fn listen(function: String, port: u16) -> std::io::Result<Debug> {
        let listener = TcpListener::bind(("127.0.0.1", port))?;
        listener.set_nonblocking(true)?;
        Ok(Debug { function, listener: Arc::new(listener) })
    }

    pub fn address(&self) -> std::io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    /// Versions that were published are left alone: they may be provisioned, or restored from a snapshot.
    pub(crate) fn concerns(&self, name: &str, version: &str) -> bool {
        self.function == name && version == LATEST
    }

    /// Hands connections on for as long as the pool lives.
    pub(crate) async fn serve(&self, pool: &Pool, world: &World) -> std::io::Result<()> {
        let listener = tokio::net::TcpListener::from_std(self.listener.try_clone()?)?;
        let room = Arc::new(Semaphore::new(CONNECTIONS_MAX));
        loop {
            let (stream, _) = listener.accept().await?;
            let Ok(room) = room.clone().acquire_owned().await else { return Ok(()) };
            let (pool, world) = (pool.clone(), world.clone());
            tokio::spawn(async move {
                relay(stream, &pool, &world).await;
                drop(room);
            });
        }
    }
}

async fn relay(mut outside: TcpStream, pool: &Pool, world: &World) {
    let inside = tokio::select! {
        inside = reach(pool, world) => inside,
        () = left(&outside) => None,
    };
    let Some(mut inside) = inside else { return };
    let _ = outside.set_nodelay(true);
    let _ = inside.set_nodelay(true);
    // Either side may go at any moment; the other one then sees the end.
    let _ = tokio::io::copy_bidirectional(&mut outside, &mut inside).await;
}

/// None when the pool has ended.
async fn reach(pool: &Pool, world: &World) -> Option<TcpStream> {
    let mut debugged = pool.debugged();
    loop {
        let dial = debugged.borrow_and_update().clone();
        let tried = match &dial {
            Some(dial) => dial(PORT_INSIDE).await,
            None => Err(ErrorKind::NotConnected.into()),
        };
        match tried {
            Ok(stream) => return Some(stream),
            Err(error) if error.kind() == ErrorKind::ConnectionRefused => {
                world.sleep_real(RETRY).await;
            }
            // The instance has ended, or there is none yet.
            Err(_) => debugged.changed().await.ok()?,
        }
    }
}

/// Ends when the other side has closed before it said anything.
async fn left(stream: &TcpStream) {
    let mut byte = [0; 1];
    if !matches!(stream.peek(&mut byte).await, Ok(0) | Err(_)) {
        std::future::pending().await
    }
}
