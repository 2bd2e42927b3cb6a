//! The `pileus` binary: the composition root.

fn main() {}
