//! Container images as a function's code: from a repository to a root.
//!
//! | file | what |
//! |---|---|
//! | `address` | where an image is, as it is written |
//! | `repository` | what is asked of the registry, and whether Lambda may |
//! | `record` | what a version keeps of its image |
//! | `package` | what goes with which type of package |
//! | `unpack` | layers, one on the other |
//! | `frames` | what zstd has packed |
//! | `digested` | a layer by its bytes |
//! | `tree` | a folder in which nothing leads outside |
//!
//! **Invariants.** A version keeps its layers itself: what becomes of the repository does not reach it. Nothing that an
//! image holds is followed outside of its folder, neither while it is unpacked nor later. What is unpacked is what the
//! image's configuration names.

pub mod address;
mod digested;
mod frames;
pub mod package;
pub mod record;
pub mod repository;
pub mod tree;
pub mod unpack;

pub use frames::Frames;
