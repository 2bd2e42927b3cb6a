//! Objects as they are compressed, opened piece by piece.

use super::Refusal;
use flate2::write::MultiGzDecoder;
use ruzstd::decoding::FrameDecoder;
use std::io::{Read, Write};

/// How an object is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compression {
    None,
    Gzip,
    Zstd,
}

/// Bytes that are opened at once. Deflate makes a thousand of one, so 8 MB of these.
const PIECE_BYTES: usize = 8 * 1024;
/// The window of a Zstandard frame: what `zstd` itself opens unless told otherwise.
const WINDOW_BYTES_MAX: u64 = 128 * 1024 * 1024;
/// The longest header of a frame.
const HEADER_BYTES_MAX: usize = 18;
/// Bytes taken out of a frame at once.
const DRAIN_BYTES: usize = 64 * 1024;
/// Magic numbers of frames that hold no data: `184D2A50` to `184D2A5F`.
const SKIPPABLE: u32 = 0x184D_2A50;

impl Compression {
    /// The API's word, such as `GZIP`.
    pub fn name(self) -> &'static str {
        match self {
            Compression::None => "NONE",
            Compression::Gzip => "GZIP",
            Compression::Zstd => "ZSTD",
        }
    }

    /// Bytes of an object to open before the items in them are taken: Deflate makes a thousand of one, Zstandard of
    /// repeated text ten thousand.
    pub fn piece_bytes(self) -> usize {
        match self {
            Compression::None => 16 * 1024,
            Compression::Gzip | Compression::Zstd => 1024,
        }
    }

    pub fn from_name(name: &str) -> Option<Compression> {
        let all = [Compression::None, Compression::Gzip, Compression::Zstd];
        all.into_iter().find(|kind| kind.name() == name)
    }
}

/// Opens a compressed object, whatever the number of its members or frames.
pub struct Opener {
    kind: Kind,
    /// Whether there was anything: an empty object is one without items.
    begun: bool,
}

enum Kind {
    Plain,
    Gzip(Box<MultiGzDecoder<Vec<u8>>>),
    Zstd(Box<Frames>),
}

impl Opener {
    pub fn new(compression: Compression) -> Opener {
        let kind = match compression {
            Compression::None => Kind::Plain,
            Compression::Gzip => Kind::Gzip(Box::new(MultiGzDecoder::new(Vec::new()))),
            Compression::Zstd => Kind::Zstd(Box::default()),
        };
        Opener { kind, begun: false }
    }

    /// Opens a piece, a part at a time: `take` is given what came out of each.
    pub fn push(
        &mut self,
        piece: &[u8],
        mut take: impl FnMut(&[u8]) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        self.begun |= !piece.is_empty();
        for part in piece.chunks(PIECE_BYTES) {
            match &mut self.kind {
                Kind::Plain => take(part)?,
                Kind::Gzip(decoder) => {
                    decoder.write_all(part).map_err(|_| not_gzip())?;
                    take(decoder.get_ref())?;
                    decoder.get_mut().clear();
                }
                Kind::Zstd(frames) => frames.push(part, &mut take)?,
            }
        }
        Ok(())
    }

    /// Refuses what ended too early.
    pub fn finish(
        &mut self,
        mut take: impl FnMut(&[u8]) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        if !self.begun {
            return Ok(());
        }
        match &mut self.kind {
            Kind::Plain => Ok(()),
            Kind::Gzip(decoder) => {
                decoder
                    .try_finish()
                    .map_err(|_| Refusal::malformed("Unexpected end of ZLIB input stream"))?;
                take(decoder.get_ref())?;
                decoder.get_mut().clear();
                Ok(())
            }
            Kind::Zstd(frames) => frames.finish(&mut take),
        }
    }
}

fn not_gzip() -> Refusal {
    Refusal::malformed("Not in GZIP format")
}

fn not_zstd() -> Refusal {
    Refusal::malformed("Not in ZSTD format")
}

/// Zstandard's frames, one behind the other.
struct Frames {
    decoder: FrameDecoder,
    waiting: Vec<u8>,
    /// Where what is opened stands for a moment.
    out: Vec<u8>,
    state: State,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Between,
    Inside,
    /// Of a frame without data, bytes that are still to be passed over.
    Skipping(usize),
}

impl Default for Frames {
    fn default() -> Frames {
        let mut decoder = FrameDecoder::new();
        decoder.set_max_window_size(WINDOW_BYTES_MAX);
        let out = vec![0; DRAIN_BYTES];
        Frames { decoder, waiting: Vec::new(), out, state: State::Between }
    }
}

impl Frames {
    fn push(
        &mut self,
        part: &[u8],
        take: &mut impl FnMut(&[u8]) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        self.waiting.extend_from_slice(part);
        self.advance(false, take)
    }

    fn finish(
        &mut self,
        take: &mut impl FnMut(&[u8]) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        self.advance(true, take)?;
        match self.state {
            State::Between if self.waiting.is_empty() => Ok(()),
            _ => Err(Refusal::malformed("Truncated source")),
        }
    }

    /// Goes on as far as what waits allows. At the end a header may be as short as it likes.
    fn advance(
        &mut self,
        at_end: bool,
        take: &mut impl FnMut(&[u8]) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        loop {
            let before = (self.waiting.len(), self.state);
            match self.state {
                State::Between => {
                    if self.waiting.is_empty() || (!at_end && self.waiting.len() < HEADER_BYTES_MAX)
                    {
                        return Ok(());
                    }
                    self.begin()?;
                }
                State::Skipping(left) => {
                    let passed = left.min(self.waiting.len());
                    self.waiting.drain(..passed);
                    self.state = match left - passed {
                        0 => State::Between,
                        left => State::Skipping(left),
                    };
                }
                State::Inside => self.decode(at_end, take)?,
            }
            if (self.waiting.len(), self.state) == before {
                return Ok(());
            }
        }
    }

    fn begin(&mut self) -> Result<(), Refusal> {
        let word = |at: usize| {
            let bytes = self.waiting.get(at..at + 4)?;
            Some(u32::from_le_bytes(bytes.try_into().expect("four bytes")))
        };
        if word(0).is_some_and(|magic| magic & 0xffff_fff0 == SKIPPABLE) {
            let length = word(4).and_then(|length| usize::try_from(length).ok());
            self.state = State::Skipping(length.ok_or_else(not_zstd)?);
            self.waiting.drain(..8);
            return Ok(());
        }
        let mut rest = self.waiting.as_slice();
        self.decoder.reset(&mut rest).map_err(|_| not_zstd())?;
        let read = self.waiting.len() - rest.len();
        self.waiting.drain(..read);
        self.state = State::Inside;
        Ok(())
    }

    fn decode(
        &mut self,
        at_end: bool,
        take: &mut impl FnMut(&[u8]) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        loop {
            let drained = self.decoder.read(&mut self.out).map_err(|_| not_zstd())?;
            take(&self.out[..drained])?;
            if self.decoder.is_finished() && self.decoder.can_collect() == 0 {
                let sums =
                    (self.decoder.get_checksum_from_data(), self.decoder.get_calculated_checksum());
                if matches!(sums, (Some(said), Some(found)) if said != found) {
                    return Err(Refusal::malformed("Restored data doesn't match checksum"));
                }
                self.state = State::Between;
                return Ok(());
            }
            // A block's header has three bytes, a frame's sum four.
            if self.waiting.len() < if at_end { 3 } else { 4 } {
                return Ok(());
            }
            let decoded = self.decoder.decode_from_to(&self.waiting, &mut self.out);
            let (read, written) = decoded.map_err(|_| not_zstd())?;
            self.waiting.drain(..read.min(self.waiting.len()));
            take(&self.out[..written])?;
            if drained == 0 && read == 0 && written == 0 {
                return Ok(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Compression, Opener};
    use flate2::write::GzEncoder;
    use proptest::prelude::{any, prop_assert_eq, proptest};
    use ruzstd::encoding::{CompressionLevel, compress_to_vec};
    use std::io::Write;

    fn gzip(text: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(text).unwrap();
        encoder.finish().unwrap()
    }

    fn zstd(text: &[u8]) -> Vec<u8> {
        compress_to_vec(text, CompressionLevel::Fastest)
    }

    fn opened(kind: Compression, bytes: &[u8], step: usize) -> Result<Vec<u8>, String> {
        let mut out = Vec::new();
        let mut opener = Opener::new(kind);
        let mut take = |part: &[u8]| {
            out.extend_from_slice(part);
            Ok(())
        };
        for piece in bytes.chunks(step) {
            opener.push(piece, &mut take).map_err(|refusal| refusal.text().to_owned())?;
        }
        opener.finish(&mut take).map_err(|refusal| refusal.text().to_owned())?;
        Ok(out)
    }

    proptest! {
        #[test]
        fn what_was_compressed_comes_out(
            members in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..3000), 0..4),
            step in 1usize..400,
        ) {
            let whole = members.concat();
            let joined = |pack: fn(&[u8]) -> Vec<u8>| -> Vec<u8> {
                members.iter().flat_map(|member| pack(member)).collect()
            };
            prop_assert_eq!(opened(Compression::None, &whole, step), Ok(whole.clone()));
            prop_assert_eq!(opened(Compression::Gzip, &joined(gzip), step), Ok(whole.clone()));
            prop_assert_eq!(opened(Compression::Zstd, &joined(zstd), step), Ok(whole));
        }
    }

    #[test]
    fn a_piece_opens_into_two_megabytes_at_most() {
        let packed = gzip(" ".repeat(4 * 1024 * 1024).as_bytes());
        let mut opener = Opener::new(Compression::Gzip);
        let mut whole = 0;
        for piece in packed.chunks(Compression::Gzip.piece_bytes()) {
            let mut opened = 0;
            let count = |bytes: &[u8]| {
                opened += bytes.len();
                Ok(())
            };
            opener.push(piece, count).unwrap();
            assert!(opened <= 2 * 1024 * 1024, "{opened}");
            whole += opened;
        }
        assert!(whole > 3 * 1024 * 1024, "{whole}");
    }

    #[test]
    fn large_and_skippable_frames() {
        let text: Vec<u8> = (0..400_000u32).flat_map(|n| (n / 3).to_le_bytes()).collect();
        let mut bytes = zstd(&text);
        bytes.extend_from_slice(&[0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
        bytes.extend(zstd(b"behind"));
        let found = opened(Compression::Zstd, &bytes, 10_000).unwrap();
        assert_eq!(found, [text.as_slice(), b"behind"].concat());
        assert_eq!(opened(Compression::Gzip, &gzip(&text), 10_000), Ok(text));
    }

    /// Of `zstd -19 --check` and `zstd -1 --no-check`, one behind the other.
    #[test]
    fn opens_what_zstd_writes() {
        let first = "28b52ffd0468150100d87b224974656d223a7b2270223a7b2253223a226f6e65227d7d7d0a0100cfcf3906\
                     34e855a1";
        let second = "28b52ffd0048150100d87b224974656d223a7b2270223a7b2253223a226f6e65227d7d7d0a0100cfcf3906";
        let digits = [first, second].concat();
        let byte = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).unwrap();
        let bytes: Vec<u8> = (0..digits.len()).step_by(2).map(byte).collect();
        let text = "{\"Item\":{\"p\":{\"S\":\"one\"}}}\n".repeat(6);
        for step in [1, 5, 100] {
            assert_eq!(opened(Compression::Zstd, &bytes, step), Ok(text.clone().into_bytes()));
        }
        let mut damaged = bytes;
        damaged[44] ^= 1;
        assert!(opened(Compression::Zstd, &damaged, 100).is_err(), "the sum of the first frame");
    }

    #[test]
    fn what_is_cut_off_or_not_compressed_is_refused() {
        let text = vec![b'x'; 5000];
        for (kind, packed) in [(Compression::Gzip, gzip(&text)), (Compression::Zstd, zstd(&text))] {
            for cut in [1, 4, 9] {
                assert!(opened(kind, &packed[..packed.len() - cut], 7).is_err(), "{kind:?} {cut}");
            }
            assert!(opened(kind, b"{\"Item\": {\"p\": {\"S\": \"x\"}}}\n", 7).is_err());
            assert_eq!(opened(kind, b"", 7), Ok(Vec::new()));
        }
        let plain = b"id,name\n1,one\n2,two\n";
        assert_eq!(opened(Compression::Gzip, plain, 9), Err("Not in GZIP format".into()));
    }
}
