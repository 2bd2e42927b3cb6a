//! What zstd has packed, in one frame or in many: tools pack a layer in a frame for each file, so that a file can be
//! fetched alone, and add frames that hold nothing of the layer.
//!
//! <https://github.com/facebook/zstd/blob/dev/doc/zstd_compression_format.md>

use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};
use std::io::{self, BufRead, Read};

/// Reads what all frames of a source hold, one behind the other.
pub struct Frames<R> {
    source: R,
    decoder: FrameDecoder,
    /// Within a frame.
    open: bool,
}

impl<R: BufRead> Frames<R> {
    pub fn new(source: R) -> Frames<R> {
        Frames { source, decoder: FrameDecoder::new(), open: false }
    }

    /// Whether there is one more.
    fn next(&mut self) -> io::Result<bool> {
        while !self.source.fill_buf()?.is_empty() {
            match self.decoder.init(&mut self.source) {
                Ok(()) => return Ok(true),
                Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                    length,
                    ..
                })) => {
                    let mut left_out = self.source.by_ref().take(length.into());
                    if io::copy(&mut left_out, &mut io::sink())? < length.into() {
                        return Err(io::ErrorKind::UnexpectedEof.into());
                    }
                }
                Err(error) => return Err(io::Error::other(error)),
            }
        }
        Ok(false)
    }
}

impl<R: BufRead> Read for Frames<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            if !self.open {
                self.open = self.next()?;
                if !self.open {
                    return Ok(0);
                }
            }
            while self.decoder.can_collect() == 0 && !self.decoder.is_finished() {
                let few = BlockDecodingStrategy::UptoBlocks(1);
                self.decoder.decode_blocks(&mut self.source, few).map_err(io::Error::other)?;
            }
            let read = self.decoder.read(into)?;
            if read > 0 || into.is_empty() {
                return Ok(read);
            }
            self.open = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Frames;
    use ruzstd::encoding::{CompressionLevel, compress_to_vec};
    use std::io::Read;

    fn packed(text: &str) -> Vec<u8> {
        compress_to_vec(text.as_bytes(), CompressionLevel::Fastest)
    }

    #[test]
    fn frames_follow_each_other() {
        let beside = [0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, b'x', b'y', b'z'];
        let all = [&packed("one ")[..], &beside, &packed("two"), &packed(""), &beside].concat();
        let mut text = String::new();
        Frames::new(&all[..]).read_to_string(&mut text).unwrap();
        assert_eq!(text, "one two");
    }

    #[test]
    fn what_ends_early_is_no_whole() {
        let frame = packed(&"text".repeat(1000));
        let torn = [&frame[..], &frame[..frame.len() - 3]].concat();
        assert!(Frames::new(&torn[..]).read_to_end(&mut Vec::new()).is_err());
        let beside = [0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, b'x'];
        let torn = [&frame[..], &beside].concat();
        assert!(Frames::new(&torn[..]).read_to_end(&mut Vec::new()).is_err());
    }
}
