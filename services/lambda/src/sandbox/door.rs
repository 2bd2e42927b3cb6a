//! Where a sandbox's connections come in: so many at once, however many a function opens. More wait, and it waits with
//! them; others have their own.

use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use world::World;

/// To the Runtime API: a runtime has one, and so has each of ten extensions, or two. Each is a descriptor of the server's, and
/// may hold as much of its memory as a request's head takes.
pub(crate) const API_MAX: usize = 32;
/// To the cloud: what one process of a function may have open.
const CLOUD_MAX: usize = 1_024;
/// Where the server has no descriptors left, for example.
const PAUSE: Duration = Duration::from_millis(50);

/// A connection's place, given back when it is dropped.
pub type Place = OwnedSemaphorePermit;

/// Takes a function's connection to its cloud, the function's ARN without a version, and the place that the connection has
/// until it ends; must not block.
pub type Accept = Arc<dyn Fn(TcpStream, Arc<str>, Place) + Send + Sync>;

pub(crate) struct Door {
    listener: TcpListener,
    room: Arc<Semaphore>,
    world: World,
}

impl Door {
    pub(crate) fn new(listener: TcpListener, most: usize, world: World) -> Door {
        Door { listener, room: Arc::new(Semaphore::new(most)), world }
    }

    /// The next connection, once there is a place for it.
    pub(crate) async fn next(&self) -> (TcpStream, Place) {
        let Ok(place) = self.room.clone().acquire_owned().await else {
            // Nobody closes it.
            return std::future::pending().await;
        };
        loop {
            match self.listener.accept().await {
                Ok((stream, _)) => {
                    let _ = stream.set_nodelay(true);
                    return (stream, place);
                }
                Err(error) => {
                    tracing::warn!(%error, "a function's connection could not be taken");
                    self.world.sleep_real(PAUSE).await;
                }
            }
        }
    }
}

/// Hands connections to the cloud on for as long as the instance lives.
pub(crate) async fn serve_cloud(
    listener: TcpListener,
    function: Arc<str>,
    accept: Accept,
    world: World,
) {
    let door = Door::new(listener, CLOUD_MAX, world);
    loop {
        let (stream, place) = door.next().await;
        accept(stream, function.clone(), place);
    }
}

#[cfg(test)]
mod tests {
    use super::Door;
    use futures_util::FutureExt;
    use tokio::net::{TcpListener, TcpStream};
    use world::World;

    #[tokio::test]
    async fn more_connections_wait_until_one_ends() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let door = Door::new(listener, 1, World::real());
        let _opened = (TcpStream::connect(address).await, TcpStream::connect(address).await);
        let (first, place) = door.next().await;
        assert!(door.next().now_or_never().is_none());
        drop((first, place));
        let _second = door.next().await;
    }
}
