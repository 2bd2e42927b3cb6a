//! Every limit of the front door, by name.

use std::time::Duration;

/// Connections open at once; one more takes the place of the longest idle one.
pub const CONNECTIONS_MAX: usize = 16_384;
/// One in so many of them is for functions: they never take the place of one from outside, nor the other way round. A
/// function has as many of these as are left for others.
pub(crate) const FUNCTIONS_PART: usize = 4;
/// Newcomers that wait for a place at once, as many of one function as are left for others; one more is turned away. From
/// outside the system keeps them.
pub(crate) const WAITING_MAX: usize = 64;
/// How often the log tells that newcomers wait.
pub(crate) const WARN_EVERY: Duration = Duration::from_secs(10);
/// So many of the longest idle connections make room at once, so that finding them costs each newcomer little.
pub(crate) const MAKE_ROOM: usize = 64;
/// Nothing is idle and all places are taken: look again after this time.
pub(crate) const ROOM_RETRY: Duration = Duration::from_millis(100);
/// TLS handshakes under way at once; one more takes the place of the longest one.
pub(crate) const HANDSHAKES_MAX: usize = 1_024;
/// From a connection's first byte to the end of its handshake.
pub(crate) const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(10);
/// A client has this long to send a request's head, the wait for its first byte included.
pub(crate) const HEAD_TIMEOUT: Duration = Duration::from_secs(30);
/// A connection without a request under way is closed after this time, whatever arrives on it.
pub(crate) const IDLE_MAX: Duration = Duration::from_secs(90);
/// Who was told to go and does not is cut off after this time.
pub(crate) const LEAVE_MAX: Duration = Duration::from_secs(10);
/// How often idle and stalled connections are looked for.
pub(crate) const SWEEP_EVERY: Duration = Duration::from_secs(5);
/// Requests under way at a shutdown have this long to end.
pub(crate) const DRAIN_TIMEOUT: Duration = Duration::from_secs(10);

/// Requests from outside that are under way at once, over all connections, their answers included.
pub(crate) const REQUESTS_MAX: usize = 4_096;
/// Requests of functions; of one function as many as are left for others.
pub(crate) const FUNCTIONS_REQUESTS_MAX: usize = 4_096;
/// Bytes of a request's head. Past it the answer is 431.
pub(crate) const HEAD_MAX: usize = 128 << 10;
/// Bytes of a request's target: what AWS's load balancers take as a request line. Past it the answer is 414.
pub(crate) const TARGET_MAX: usize = 16 << 10;

/// Bodies, either way: no byte for so long ends them.
pub(crate) const STALL_MAX: Duration = Duration::from_secs(30);
/// Bodies, either way: the other side may be waited for this long in all…
pub(crate) const PACE_GRACE: Duration = Duration::from_secs(30);
/// …and a second more for each so many bytes.
pub(crate) const PACE_MIN: u64 = 500;
/// An answer is handed to HTTP in pieces of this size, so that no more of it is held for a slow reader.
pub(crate) const PIECE_MAX: usize = 64 << 10;

/// HTTP/2: requests under way on one connection.
pub(crate) const STREAMS_MAX: u32 = 128;
/// HTTP/2: bytes of bodies that may arrive unread, of a request and of a connection.
pub(crate) const STREAM_WINDOW: u32 = 256 << 10;
pub(crate) const CONNECTION_WINDOW: u32 = 512 << 10;
/// HTTP/2: bytes of an answer that are held for one stream.
pub(crate) const SEND_BUFFER_MAX: usize = 64 << 10;
/// HTTP/2: requests that were reset before they were looked at (rapid reset); one more ends the connection.
pub(crate) const RESETS_MAX: usize = 20;
/// HTTP/2: streams that were reset here for the client's faults; one more ends the connection.
pub(crate) const FAULTY_STREAMS_MAX: usize = 64;
/// HTTP/2: a ping after this time of silence, and the time to answer it.
pub(crate) const PING_EVERY: Duration = Duration::from_secs(30);
pub(crate) const PING_TIMEOUT: Duration = Duration::from_secs(20);
