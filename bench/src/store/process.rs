//! What the system says of this process: memory, bytes to the disk, time on the cores.

use anyhow::{Context, Result};
use std::fs;

/// Linux counts a process's time in hundredths of a second on every platform that we run on.
const TICKS_PER_SECOND: f64 = 100.0;

/// Resident memory in megabytes.
pub fn resident_mb() -> Result<f64> {
    let kb = field("/proc/self/status", "VmRSS:")?;
    Ok(kb as f64 / 1024.0)
}

/// Bytes that this process has sent to the disk so far.
pub fn written_bytes() -> Result<u64> {
    field("/proc/self/io", "write_bytes:")
}

/// Seconds on the cores so far, of all threads.
pub fn cpu_seconds() -> Result<f64> {
    let stat = fs::read_to_string("/proc/self/stat").context("/proc/self/stat")?;
    // The name before may hold spaces; behind its bracket user and system time are fields 12 and 13.
    let (_, rest) = stat.rsplit_once(") ").context("/proc/self/stat has no name")?;
    let mut fields = rest.split(' ').skip(11);
    let user: f64 = fields.next().context("no user time")?.parse()?;
    let system: f64 = fields.next().context("no system time")?.parse()?;
    Ok((user + system) / TICKS_PER_SECOND)
}

fn field(path: &str, name: &str) -> Result<u64> {
    let text = fs::read_to_string(path).with_context(|| path.to_owned())?;
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    let line = line.with_context(|| format!("{path} has no {name}"))?;
    let number = line.split_whitespace().next().unwrap_or_default();
    number.parse().with_context(|| format!("{path}: {line}"))
}
