//! DER, as far as certificates and keys need it: one element after the other, nothing nested by itself.

pub const INTEGER: u8 = 0x02;
pub const BIT_STRING: u8 = 0x03;
pub const OCTET_STRING: u8 = 0x04;
pub const NULL: u8 = 0x05;
pub const OBJECT_ID: u8 = 0x06;
pub const SEQUENCE: u8 = 0x30;
/// Bytes of a length: four gigabytes are enough.
const LENGTH_BYTES_MAX: usize = 4;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Element<'a> {
    pub tag: u8,
    pub content: &'a [u8],
    /// With its tag and length.
    pub whole: &'a [u8],
}

/// What is left to read.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a>(pub &'a [u8]);

impl<'a> Reader<'a> {
    /// None: there is no whole element.
    pub fn next(&mut self) -> Option<Element<'a>> {
        let (&tag, rest) = self.0.split_first()?;
        let (&first, mut rest) = rest.split_first()?;
        let mut length = usize::from(first);
        if first >= 0x80 {
            let count = usize::from(first & 0x7f);
            if count == 0 || count > LENGTH_BYTES_MAX {
                return None;
            }
            let (bytes, after) = rest.split_at_checked(count)?;
            length = bytes.iter().fold(0, |all, byte| all << 8 | usize::from(*byte));
            rest = after;
        }
        let (content, after) = rest.split_at_checked(length)?;
        let whole = &self.0[..self.0.len() - after.len()];
        self.0 = after;
        Some(Element { tag, content, whole })
    }

    pub fn expect(&mut self, tag: u8) -> Option<Element<'a>> {
        self.next().filter(|element| element.tag == tag)
    }

    /// The inside of a sequence.
    pub fn sequence(&mut self) -> Option<Reader<'a>> {
        self.expect(SEQUENCE).map(|element| Reader(element.content))
    }

    /// A number without its sign.
    pub fn unsigned(&mut self) -> Option<&'a [u8]> {
        let content = self.expect(INTEGER)?.content;
        let zeros = content.iter().take_while(|byte| **byte == 0).count();
        Some(&content[zeros..])
    }

    /// A bit string of whole bytes.
    pub fn bits(&mut self) -> Option<&'a [u8]> {
        self.expect(BIT_STRING)?.content.strip_prefix(&[0])
    }
}

/// An element of these parts.
pub fn element(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    let mut bytes = vec![tag];
    match u8::try_from(length) {
        Ok(short) if short < 0x80 => bytes.push(short),
        _ => {
            let all = length.to_be_bytes();
            let zeros = all.iter().take_while(|byte| **byte == 0).count();
            bytes.push(0x80 | (all.len() - zeros) as u8);
            bytes.extend(&all[zeros..]);
        }
    }
    parts.iter().for_each(|part| bytes.extend(*part));
    bytes
}

/// A number that has no sign.
pub fn unsigned(bytes: &[u8]) -> Vec<u8> {
    match bytes.first() {
        Some(first) if *first < 0x80 => element(INTEGER, &[bytes]),
        _ => element(INTEGER, &[&[0], bytes]),
    }
}

#[cfg(test)]
mod tests {
    use super::{INTEGER, OCTET_STRING, Reader, SEQUENCE, element, unsigned};

    #[test]
    fn what_is_written_is_read() {
        for size in [0, 1, 127, 128, 255, 256, 70_000] {
            let content = vec![7; size];
            let whole =
                element(SEQUENCE, &[&element(OCTET_STRING, &[&content]), &unsigned(&[0xff])]);
            let mut reader = Reader(&whole);
            let mut inside = reader.sequence().unwrap();
            assert_eq!(inside.expect(OCTET_STRING).unwrap().content, content);
            assert_eq!(inside.unsigned().unwrap(), [0xff]);
            assert!(inside.next().is_none() && reader.next().is_none());
        }
    }

    #[test]
    fn what_is_broken_is_nothing() {
        let broken: [&[u8]; 6] = [
            &[],
            &[INTEGER],
            &[INTEGER, 1],
            &[INTEGER, 0x80, 1],
            &[INTEGER, 0x85, 0, 0, 0, 0, 1, 7],
            &[INTEGER, 0x84, 0xff, 0xff, 0xff, 0xff, 7],
        ];
        for bytes in broken {
            assert_eq!(Reader(bytes).next(), None, "{bytes:?}");
        }
        assert_eq!(Reader(&[INTEGER, 1, 7]).expect(SEQUENCE), None);
    }
}
