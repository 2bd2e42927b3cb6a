//! What every answer carries beside its body: a checksum, what browsers ask for, and compression.
//!
//! The limits of requests stand here too: both are DynamoDB's manners with HTTP.

use bytes::Bytes;
use flate2::Compression;
use flate2::write::{GzEncoder, ZlibEncoder};
use http::header::{
    ACCEPT_ENCODING, ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, CONTENT_ENCODING,
    CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderValue, ORIGIN, SERVER,
};
use http::{HeaderName, Response};
use service::{Ctx, Decoration, Head, RequestLimits};
use std::io::{self, Write};
use wire::Body;

/// What a request may be.
pub const LIMITS: RequestLimits = RequestLimits {
    headers_max: 16 * 1024,
    body_max: 16 * 1024 * 1024,
    undecodable: (500, "InternalServerError"),
};

/// DynamoDB's own type.
pub const JSON: &str = "application/x-amz-json-1.0";
/// Bytes of the largest answer that is never compressed.
const PLAIN_MAX: usize = 4096;
/// Of the body as it is sent.
const CHECKSUM: HeaderName = HeaderName::from_static("x-amz-crc32");
/// The headers that a page of another origin may read.
const EXPOSED: HeaderValue =
    HeaderValue::from_static("x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date");

pub fn decoration() -> Decoration {
    Decoration::new(|_| true, async |_ctx: Ctx, head: Head, response| decorated(&head, response))
}

/// An answer with what every one carries.
pub fn decorated(head: &Head, mut response: Response<Body>) -> Response<Body> {
    common(&head.headers, response.headers_mut());
    name_kind(&head.headers, response.headers_mut());
    let Body::Bytes(bytes) = response.body() else { return response };
    let coding = coding(&head.headers).filter(|_| bytes.len() > PLAIN_MAX);
    if let Some(coding) = coding
        && let Ok(packed) = coding.pack(bytes)
    {
        let headers = response.headers_mut();
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static(coding.name()));
        headers.remove(CONTENT_LENGTH);
        *response.body_mut() = Body::Bytes(Bytes::from(packed));
    }
    if let Body::Bytes(bytes) = response.body() {
        let checksum = HeaderValue::from(crc32fast::hash(bytes));
        response.headers_mut().insert(CHECKSUM, checksum);
    }
    response
}

/// What any answer has: the server's name, and any origin's leave to read it.
fn common(request: &HeaderMap, answer: &mut HeaderMap) {
    answer.insert(SERVER, HeaderValue::from_static("Server"));
    if request.contains_key(ORIGIN) {
        answer.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        answer.insert(ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
    }
}

/// An answer in JSON has the request's own type if that is DynamoDB's, and else the usual one.
fn name_kind(request: &HeaderMap, answer: &mut HeaderMap) {
    let kind = request.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let kind = kind.and_then(|kind| kind.split(';').next()).unwrap_or_default().trim();
    if kind != JSON && answer.get(CONTENT_TYPE).is_some_and(|told| told == JSON) {
        answer.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Coding {
    Gzip,
    Deflate,
}

impl Coding {
    const ALL: [Coding; 2] = [Coding::Gzip, Coding::Deflate];

    fn name(self) -> &'static str {
        match self {
            Coding::Gzip => "gzip",
            Coding::Deflate => "deflate",
        }
    }

    fn pack(self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        let packed = Vec::with_capacity(bytes.len() / 4);
        match self {
            Coding::Gzip => {
                let mut packing = GzEncoder::new(packed, Compression::default());
                packing.write_all(bytes)?;
                packing.finish()
            }
            Coding::Deflate => {
                let mut packing = ZlibEncoder::new(packed, Compression::default());
                packing.write_all(bytes)?;
                packing.finish()
            }
        }
    }
}

/// The coding that a client likes best. Of several headers DynamoDB reads the first; a weight above one counts as
/// one, and so does what is no number; `identity` is never liked better than a coding.
fn coding(headers: &HeaderMap) -> Option<Coding> {
    let text = headers.get(ACCEPT_ENCODING)?.to_str().ok()?;
    let wishes: Vec<(String, f64)> = text.split(',').map(wish).collect();
    let liked = |name: &str| {
        let named = wishes.iter().enumerate().filter(|(_, (wished, _))| wished == name);
        named.fold(None, |best: Option<(usize, f64)>, (place, (_, weight))| match best {
            Some((_, least)) if least >= *weight => best,
            _ => Some((place, *weight)),
        })
    };
    let any = liked("*").map(|(_, weight)| (usize::MAX, weight));
    let found = Coding::ALL.into_iter().filter_map(|coding| {
        let (place, weight) = liked(coding.name()).or(any)?;
        (weight > 0.0).then_some((coding, place, weight))
    });
    let best = found.reduce(|best, next| {
        let better = next.2 > best.2 || next.2 == best.2 && next.1 < best.1;
        if better { next } else { best }
    });
    best.map(|(coding, _, _)| coding)
}

/// A coding's name and its weight, which DynamoDB reads behind the first `q=` whatever stands before it.
fn wish(text: &str) -> (String, f64) {
    let (name, rest) = text.split_once(';').unwrap_or((text, ""));
    let weight = rest.split_once("q=").map(|(_, weight)| weight.split(';').next().unwrap_or(""));
    let weight: f64 = weight.map_or(1.0, |weight| weight.trim().parse().unwrap_or(1.0));
    (name.trim().to_ascii_lowercase(), weight.clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::{ACCEPT_ENCODING, Coding, HeaderMap, coding};

    #[test]
    fn chooses_as_dynamodb_does() {
        let gzip = Some(Coding::Gzip);
        let deflate = Some(Coding::Deflate);
        for (text, expected) in [
            ("identity", None),
            ("", None),
            ("br", None),
            ("gzip, deflate", gzip),
            ("br, identity, deflate, gzip", deflate),
            ("dog, GZIP ,, cat", gzip),
            ("br, gzip;q=0, deflate; q = 0.5 , identity;q=0", deflate),
            ("*", gzip),
            ("*, deflate", deflate),
            ("*, deflate;q=0.5", gzip),
            ("*, gzip;q=0.5", deflate),
            ("*;q=0.5,identity", gzip),
            ("br;q=0.8,identity;q=0.5,*;q=0", None),
            ("gzip br", None),
            ("deflate;q=0.5, gzip;q=31", gzip),
            ("deflate;q=0.5,gzip;q=0.x", gzip),
            ("deflate;q=-0.5,gzip;q=0.2", gzip),
            ("gzip;q= 0;q=1", None),
            ("gzip;q =0;q=1", gzip),
            ("gzip;nq=0;q=1", None),
            ("gzip;q=0, gzip;q=1, gzip;q=0", gzip),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT_ENCODING, text.parse().unwrap());
            assert_eq!(coding(&headers), expected, "{text}");
        }
    }
}
