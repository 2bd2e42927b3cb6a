//! A layer by its bytes: the digest of all that it holds, taken while it is read.

use sha2::{Digest, Sha256};
use std::io::{self, Read};

pub struct Digested<R> {
    inner: R,
    hash: Sha256,
}

impl<R: Read> Digested<R> {
    pub fn new(inner: R) -> Digested<R> {
        Digested { inner, hash: Sha256::new() }
    }

    /// Reads what is left; gives `sha256:` and the hexadecimal digits of everything.
    pub fn finish(mut self) -> io::Result<String> {
        io::copy(&mut self, &mut io::sink())?;
        Ok(format!("sha256:{}", hex::encode(self.hash.finalize())))
    }
}

impl<R: Read> Read for Digested<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(into)?;
        self.hash.update(&into[..read]);
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::Digested;
    use std::io::Read;

    #[test]
    fn all_is_counted_however_much_was_read() {
        let all = "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae";
        for first in 0..=3 {
            let mut reader = Digested::new(&b"foo"[..]);
            reader.read_exact(&mut [0; 3][..first]).unwrap();
            assert_eq!(reader.finish().unwrap(), all);
        }
    }
}
