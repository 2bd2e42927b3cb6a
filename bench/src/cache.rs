//! Brings files to the system's cache. Some hosts take from it what was not used for seconds, though memory is free:
//! a figure of reads would then be the disk's.

use anyhow::Result;
use std::fs::{self, File};
use std::io;
use std::path::Path;

/// Reads every file below a folder once. One that goes meanwhile is none that is read later.
pub fn fill(folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let read = || match path.is_dir() {
            true => fill(&path),
            false => Ok(io::copy(&mut File::open(&path)?, &mut io::sink()).map(drop)?),
        };
        match read() {
            Err(_) if !path.exists() => {}
            result => result?,
        }
    }
    Ok(())
}
