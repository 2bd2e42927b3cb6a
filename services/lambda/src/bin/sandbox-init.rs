//! The init of sandboxes as a program of its own, for tests; the server's own binary does the same.

fn main() {
    lambda::sandbox::init::sandbox_init()
}
