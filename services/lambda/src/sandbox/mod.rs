//! A place for one function instance to run in, from which it sees and reaches nothing else.
//!
//! Namespaces for mounts, processes, network, IPC and host name (and users, where the server is not root);
//! a read-only root; a user of its own; no capabilities; seccomp; Landlock; control groups.
//!
//! **Invariants.** A means that is missing is an error that names it: nothing is silently left out. Customer
//! code never runs before all of it holds. All `unsafe` of the project stands in this folder.

pub mod cell;
mod cgroup;
mod channel;
pub mod doctor;
pub mod door;
mod filter;
mod image;
pub mod init;
pub(crate) mod names;
pub(crate) mod network;
pub(crate) mod plan;
mod privileges;
pub(crate) mod resolver;
mod root;
mod step;
pub mod uplink;
