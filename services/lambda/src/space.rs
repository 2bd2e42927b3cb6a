//! Room on the disk, asked for while packages and images are unpacked: the store keeps a part of it free, to recover
//! and to delete, and what functions run from may not take that.

use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// Written between two looks at the disk.
const LOOK_BYTES: u64 = 8 << 20;
/// What a file, a folder or a link takes beside its bytes, about.
pub const ENTRY_BYTES: u64 = 4 << 10;

pub struct Space {
    folder: PathBuf,
    unseen_bytes: u64,
    /// Why nothing more should be written, if so.
    pub shortage: fn(&Path) -> io::Result<Option<String>>,
}

impl Space {
    pub fn of(folder: &Path) -> Space {
        let shortage = store::shortage;
        Space { folder: folder.to_path_buf(), unseen_bytes: LOOK_BYTES, shortage }
    }

    /// So many bytes are written, or about to be.
    pub fn take(&mut self, bytes: u64) -> io::Result<()> {
        self.unseen_bytes = self.unseen_bytes.saturating_add(bytes);
        if self.unseen_bytes < LOOK_BYTES {
            return Ok(());
        }
        self.unseen_bytes = 0;
        match (self.shortage)(&self.folder)? {
            None => Ok(()),
            Some(reason) => Err(io::Error::new(io::ErrorKind::StorageFull, reason)),
        }
    }

    /// As [`io::copy`].
    pub fn copy(&mut self, from: &mut impl io::Read, to: &mut impl io::Write) -> io::Result<u64> {
        let mut total = 0;
        loop {
            let copied = io::copy(&mut from.by_ref().take(LOOK_BYTES), to)?;
            self.take(copied)?;
            total += copied;
            if copied < LOOK_BYTES {
                return Ok(total);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LOOK_BYTES, Space};
    use std::io::{self, Read};
    use std::path::Path;

    #[test]
    fn the_disk_is_looked_at_while_much_is_written() {
        let mut space = Space::of(Path::new("/"));
        space.shortage = |_| Ok(None);
        space.take(0).unwrap();
        space.shortage = |_| Ok(Some("full".into()));
        space.take(LOOK_BYTES - 1).unwrap();
        assert_eq!(space.take(1).unwrap_err().kind(), io::ErrorKind::StorageFull);
        let mut zeros = io::repeat(0).take(1 << 40);
        let failed = space.copy(&mut zeros, &mut io::sink()).unwrap_err();
        assert_eq!(failed.kind(), io::ErrorKind::StorageFull);
    }
}
