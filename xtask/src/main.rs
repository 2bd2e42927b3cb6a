//! Tasks of this project, written in Rust so that they run where the project does.

fn main() {}
