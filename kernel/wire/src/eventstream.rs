//! AWS's event streams: a reply as a sequence of framed, checksummed messages
//! (<https://smithy.io/2.0/aws/amazon-eventstream.html>).
//!
//! A frame is: its length and its headers' length, a CRC-32 of the two, headers, payload, a CRC-32 of all before.

use crate::json::JsonEncoder;
use crate::schema::ShapeSpec;
use crate::shape::{DecodeError, Field, Shape};
use aws::Fault;
use bytes::{BufMut, Bytes, BytesMut};

/// AWS's bound on a payload: 16 MB.
pub const PAYLOAD_MAX: usize = 16 * 1024 * 1024;
/// And on all the headers of a message: 128 KB.
pub const HEADERS_MAX: usize = 128 * 1024;

const PRELUDE: usize = 8;
const CHECKSUM: usize = 4;
/// The type of a header whose value is text; the only one that these replies need.
const HEADER_TEXT: u8 = 7;

/// One message of a stream.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Message {
    /// Names of at most 255 bytes, values of at most 65,535.
    pub headers: Vec<(String, String)>,
    pub payload: Bytes,
}

impl Message {
    /// An event of the stream's union, its payload ready: `event` is the member's name.
    pub fn event(event: &str, content_type: &str, payload: impl Into<Bytes>) -> Message {
        let headers =
            [(":event-type", event), (":content-type", content_type), (":message-type", "event")];
        Message::of(&headers, payload.into())
    }

    /// An event without a payload, such as S3 Select's `End`.
    pub fn empty_event(event: &str) -> Message {
        Message::of(&[(":event-type", event), (":message-type", "event")], Bytes::new())
    }

    /// An event whose members travel as JSON.
    pub fn json_event<T: Shape>(event: &str, value: &T) -> Message {
        let mut encoder = JsonEncoder::default();
        Field::encode(value, &mut encoder);
        Message::event(event, "application/json", encoder.out)
    }

    /// What a JSON service sends first in the stream: the output's own members.
    pub fn initial_response(payload: impl Into<Bytes>) -> Message {
        Message::event("initial-response", "application/x-amz-json-1.1", payload)
    }

    /// An error of the stream's union, or any other, after which the stream ends.
    pub fn fault(spec: &'static ShapeSpec, fault: &Fault) -> Message {
        if spec.members.iter().any(|member| member.name == fault.code) {
            let payload = serde_json::json!({ "message": fault.message }).to_string();
            let headers = [
                (":exception-type", fault.code.as_str()),
                (":content-type", "application/json"),
                (":message-type", "exception"),
            ];
            return Message::of(&headers, payload.into());
        }
        let headers = [
            (":error-code", fault.code.as_str()),
            (":error-message", fault.message.as_str()),
            (":message-type", "error"),
        ];
        Message::of(&headers, Bytes::new())
    }

    fn of(headers: &[(&str, &str)], payload: Bytes) -> Message {
        let owned = headers.iter().map(|(name, value)| ((*name).into(), (*value).into()));
        Message { headers: owned.collect(), payload }
    }

    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let header = self.headers.iter().find(|(known, _)| known == name);
        header.map(|(_, value)| value.as_str())
    }

    /// The message as a frame; a header or payload beyond the limits is an error.
    pub fn encode(&self) -> Result<Bytes, DecodeError> {
        let too_large = || DecodeError::Limit("a message of an event stream is too large".into());
        let mut headers = BytesMut::new();
        for (name, value) in &self.headers {
            headers.put_u8(u8::try_from(name.len()).map_err(|_| too_large())?);
            headers.put_slice(name.as_bytes());
            headers.put_u8(HEADER_TEXT);
            headers.put_u16(u16::try_from(value.len()).map_err(|_| too_large())?);
            headers.put_slice(value.as_bytes());
        }
        if headers.len() > HEADERS_MAX || self.payload.len() > PAYLOAD_MAX {
            return Err(too_large());
        }
        let length = PRELUDE + CHECKSUM + headers.len() + self.payload.len() + CHECKSUM;
        let mut frame = BytesMut::with_capacity(length);
        frame.put_u32(u32::try_from(length).map_err(|_| too_large())?);
        frame.put_u32(u32::try_from(headers.len()).map_err(|_| too_large())?);
        frame.put_u32(crc32fast::hash(&frame));
        frame.put_slice(&headers);
        frame.put_slice(&self.payload);
        frame.put_u32(crc32fast::hash(&frame));
        Ok(frame.freeze())
    }

    /// The message at the start of `bytes`, and what follows it; None while the frame is not complete.
    pub fn decode(bytes: &[u8]) -> Result<Option<(Message, &[u8])>, DecodeError> {
        let refused = |why: &str| DecodeError::Malformed(format!("an event stream's {why}"));
        let (Some(length), Some(headers), Some(checksum)) =
            (number(bytes, 0), number(bytes, 4), number(bytes, PRELUDE))
        else {
            return Ok(None);
        };
        if crc32fast::hash(&bytes[..PRELUDE]) as usize != checksum {
            return Err(refused("prelude does not match its checksum"));
        }
        let frame_max = PRELUDE + CHECKSUM + HEADERS_MAX + PAYLOAD_MAX + CHECKSUM;
        let rest = length.checked_sub(PRELUDE + CHECKSUM + CHECKSUM);
        if length > frame_max || headers > HEADERS_MAX || rest.is_none_or(|rest| headers > rest) {
            return Err(refused("message has impossible lengths"));
        }
        let Some(frame) = bytes.get(..length) else { return Ok(None) };
        let (body, checksum) = frame.split_at(length - CHECKSUM);
        if number(checksum, 0) != Some(crc32fast::hash(body) as usize) {
            return Err(refused("message does not match its checksum"));
        }
        let (headers, payload) = body[PRELUDE + CHECKSUM..].split_at(headers);
        let headers = texts(headers).ok_or_else(|| refused("headers are not texts"))?;
        let payload = Bytes::copy_from_slice(payload);
        Ok(Some((Message { headers, payload }, &bytes[length..])))
    }
}

fn number(bytes: &[u8], at: usize) -> Option<usize> {
    let four = bytes.get(at..)?.first_chunk::<4>()?;
    usize::try_from(u32::from_be_bytes(*four)).ok()
}

fn texts(mut bytes: &[u8]) -> Option<Vec<(String, String)>> {
    let mut headers = Vec::new();
    while let Some((length, rest)) = bytes.split_first() {
        let (name, rest) = rest.split_at_checked(usize::from(*length))?;
        let rest = rest.strip_prefix(&[HEADER_TEXT])?;
        let (length, rest) = rest.split_first_chunk::<2>()?;
        let (value, rest) = rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).ok();
        headers.push((text(name)?, text(value)?));
        bytes = rest;
    }
    Some(headers)
}

#[cfg(test)]
mod tests {
    use super::{HEADERS_MAX, Message, PAYLOAD_MAX};
    use bytes::Bytes;
    use proptest::prelude::{any, proptest};

    /// A frame that botocore's own decoder accepts.
    #[test]
    fn frames_are_as_documented() {
        let message = Message::event("Records", "text/plain", "hi");
        let frame = message.encode().unwrap();
        assert_eq!(hex(&frame[..12]), "0000005900000047b899a6e0");
        assert_eq!(frame.len(), 0x59);
        assert_eq!(hex(&frame[12..27]), "0b3a6576656e742d74797065070007");
        let (read, rest) = Message::decode(&frame).unwrap().unwrap();
        assert_eq!((read, rest), (message, &[][..]));
    }

    #[test]
    fn incomplete_and_corrupt_frames() {
        let frame = Message::empty_event("End").encode().unwrap();
        for end in 0..frame.len() {
            assert_eq!(Message::decode(&frame[..end]).unwrap(), None);
        }
        for at in 0..frame.len() {
            let mut corrupt = frame.to_vec();
            corrupt[at] ^= 1;
            assert!(Message::decode(&corrupt).is_err(), "byte {at}");
        }
    }

    #[test]
    fn limits() {
        let large = |size| Message::event("a", "b", Bytes::from(vec![0; size])).encode();
        assert!(large(PAYLOAD_MAX).is_ok());
        assert!(large(PAYLOAD_MAX + 1).is_err());
        let wide = |count| {
            let headers = (0..count).map(|_| ("n".to_owned(), "v".repeat(65_000))).collect();
            Message { headers, payload: Bytes::new() }.encode()
        };
        assert!(wide(HEADERS_MAX / 65_005).is_ok());
        assert!(wide(HEADERS_MAX / 65_005 + 1).is_err());
    }

    proptest! {
        #[test]
        fn messages_survive(name in ".{0,60}", value in ".{0,200}", payload in any::<Vec<u8>>()) {
            let message = Message { headers: vec![(name, value)], payload: payload.into() };
            let frame = message.encode().unwrap();
            proptest::prop_assert_eq!(Message::decode(&frame).unwrap().unwrap().0, message);
        }

        #[test]
        fn garbage_never_panics(bytes in any::<Vec<u8>>()) {
            let _any = Message::decode(&bytes);
        }
    }

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
