//! The messages between the server and the process that becomes a sandbox's init.
//!
//! They travel as JSON, one message a packet, over an inherited Unix socket. A sandbox is made in two steps:
//! *prepare* builds what is the same for every function, *assign* adds what belongs to one; so a prepared
//! sandbox can wait, language process started, before anyone knows which function it will run.

use serde::{Deserialize, Serialize};
use std::net::Ipv4Addr;
use std::path::PathBuf;

/// The largest message. Environment variables are bounded at 4 KB by AWS, paths by the kernel.
pub(crate) const MESSAGE_BYTES_MAX: usize = 128 * 1024;

/// What is the same for every function.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Prepare {
    /// Two empty folders of the host, hidden by private mounts; every sandbox may share them.
    pub root: PathBuf,
    pub stage: PathBuf,
    /// The user that the function runs as; none where the server is not root and so has but its own.
    pub user: Option<u32>,
    pub binds: Vec<Bind>,
    /// The folder of a container image, which is then the root; nothing is shown of the host.
    #[serde(default)]
    pub image: Option<PathBuf>,
    /// A process to start at once, which then waits for its environment on standard input.
    pub early: Option<Program>,
    /// Where in the private network to listen, each as `127.0.0.1:port`.
    pub ports: Vec<u16>,
    /// Where the network has a way out: what stays closed. It is then connected before anything is started.
    #[serde(default)]
    pub closed: Option<Vec<Subnet>>,
}

/// All addresses that begin with the first so many bits of this one.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Subnet {
    pub address: Ipv4Addr,
    pub bits: u8,
}

/// The server's word that the network has its way out.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Connected;

/// A file or folder of the host shown read-only.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Bind {
    pub source: PathBuf,
    pub target: PathBuf,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Program {
    pub path: PathBuf,
    pub arguments: Vec<String>,
    pub environment: Vec<(String, String)>,
    pub folder: PathBuf,
    /// Whether a shell starts it on AWS: one runs itself what the kernel takes for no program.
    pub by_shell: bool,
}

/// What belongs to one function.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Assign {
    pub code: PathBuf,
    /// In AWS's order: a later layer hides an earlier one.
    pub layers: Vec<PathBuf>,
    pub ephemeral_mb: u32,
    /// Started now, unless an early process already waits; then only its environment is handed over. Where
    /// there are extensions, it is started by [`Order::Run`].
    pub program: Program,
    /// Started first.
    #[serde(default)]
    pub extensions: Vec<Program>,
}

/// What the server asks of a sandbox that has its function.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Order {
    /// The extensions are there: let the function's process go ahead.
    Run,
    /// Make a TCP socket of the sandbox's network, through which the server may connect into it.
    Socket,
}

/// What the child has to say.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Report {
    /// The init's process id, as the host counts.
    Started {
        pid: i32,
    },
    /// The network waits for its way out. Beside this travel its namespace and, where the server is not root, that of
    /// users.
    Unconnected,
    /// Prepared; the listening sockets travel beside this message, in the order of `Prepare::ports`, and
    /// last the socket for questions about names.
    Prepared,
    /// Beside it travel a descriptor of the function's process and, where there are extensions, the pipe that
    /// they write to.
    Assigned,
    /// An extension's process has ended, by its place in `Assign::extensions`.
    ExtensionExited {
        index: usize,
        exit: Exit,
    },
    /// The socket travels beside it.
    Socket,
    Exited(Exit),
    /// A step that the kernel refused.
    Failed {
        step: String,
        error: String,
    },
}

/// How the function's process ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Exit {
    Code(i32),
    Signal(i32),
    /// Its program was not run at all: the kernel's number of why.
    Unstarted(i32),
}
