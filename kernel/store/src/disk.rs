//! How much room the disk has. Before it is full, writes are refused while there is still room to recover and to
//! delete; reads go on. An engine that meets a full disk in the middle of a merge has to be opened again, which is
//! the last resort and not the first.

use std::io;
use std::path::Path;

/// Left free: this part of the disk, within the bounds below.
const RESERVE_PART: u64 = 50;
const RESERVE_BYTES_MIN: u64 = 8 * 1024 * 1024;
const RESERVE_BYTES_MAX: u64 = 512 * 1024 * 1024;

/// Why nothing more should be written to the disk of this folder, if so. Who writes much beside the store asks too.
pub fn shortage(folder: &Path) -> io::Result<Option<String>> {
    let disk = rustix::fs::statvfs(folder)?;
    let free = disk.f_bavail.saturating_mul(disk.f_frsize);
    let reserve = reserve_bytes(disk.f_blocks.saturating_mul(disk.f_frsize));
    if free >= reserve {
        return Ok(None);
    }
    let (free, reserve) = (free >> 20, reserve >> 20);
    Ok(Some(format!(
        "the disk of {} has {free} MB left, and {reserve} MB are kept free: make room, or delete data",
        folder.display()
    )))
}

fn reserve_bytes(total: u64) -> u64 {
    (total / RESERVE_PART).clamp(RESERVE_BYTES_MIN, RESERVE_BYTES_MAX)
}

#[cfg(test)]
mod tests {
    use super::{reserve_bytes, shortage};

    #[test]
    fn a_part_of_the_disk_within_bounds() {
        assert_eq!(reserve_bytes(64 << 20), 8 << 20);
        assert_eq!(reserve_bytes(1000 << 20), 20 << 20);
        assert_eq!(reserve_bytes(1 << 40), 512 << 20);
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error() {
        assert!(shortage(std::path::Path::new("/proc/none")).is_err());
    }
}
