//! Chunked bodies, from S3's documented examples.

use bytes::Bytes;

use crate::Dialect;
use crate::calendar;
use crate::sigv4::tests::Request;
use crate::sigv4::{ChunkDecoder, KeyCache, Presented, parse, verify};

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const FIRST: &str = "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648";
const SECOND: &str = "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497";
const LAST: &str = "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9";

fn decoder(trailer: bool) -> ChunkDecoder {
    let (payload, trailer_names, signed, signature) = if trailer {
        (
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
            "x-amz-trailer: x-amz-checksum-crc32c\n",
            "x-amz-storage-class;x-amz-trailer",
            "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e",
        )
    } else {
        (
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
            "content-length: 66824\n",
            "x-amz-storage-class",
            "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
        )
    };
    let length = if trailer { "" } else { "content-length;" };
    let head = format!(
        "PUT /examplebucket/chunkObject.txt HTTP/1.1\nHost: s3.amazonaws.com\n\
         x-amz-date: 20130524T000000Z\nx-amz-storage-class: REDUCED_REDUNDANCY\n\
         x-amz-content-sha256: {payload}\nContent-Encoding: aws-chunked\n\
         x-amz-decoded-content-length: 66560\n{trailer_names}\
         Authorization: AWS4-HMAC-SHA256 \
         Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,\
         SignedHeaders=content-encoding;{length}host;x-amz-content-sha256;x-amz-date;\
         x-amz-decoded-content-length;{signed},Signature={signature}"
    );
    let request = Request::read(&head, "");
    let Presented::Signed(signature) = parse(&request.head(), Dialect::S3) else {
        panic!("the example is well-formed")
    };
    let now_ms = calendar::parse_basic("20130524T000000Z").unwrap();
    let keys = KeyCache::new();
    verify(&request.head(), &signature, SECRET, None, now_ms, Dialect::S3, &keys)
        .unwrap()
        .chunks(Some(66560), &["x-amz-checksum-crc32c"])
        .unwrap()
}

fn example() -> Vec<u8> {
    let mut body = Vec::new();
    for (size, signature) in [(65536, FIRST), (1024, SECOND), (0, LAST)] {
        body.extend_from_slice(format!("{size:x};chunk-signature={signature}\r\n").as_bytes());
        body.extend_from_slice(&vec![b'a'; size]);
        body.extend_from_slice(b"\r\n");
    }
    body
}

fn example_with_trailer() -> Vec<u8> {
    let mut body = Vec::new();
    for (size, signature) in [
        (65536, "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2"),
        (1024, "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7"),
        (0, "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992"),
    ] {
        body.extend_from_slice(format!("{size:x};chunk-signature={signature}\r\n").as_bytes());
        body.extend_from_slice(&vec![b'a'; size]);
        body.extend_from_slice(if size > 0 { b"\r\n" } else { b"" });
    }
    body.extend_from_slice(
        b"x-amz-checksum-crc32c:sOO8/Q==\r\nx-amz-trailer-signature:\
          d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n",
    );
    body
}

type Decoded = Result<(usize, Vec<(String, String)>), String>;

fn decode(mut decoder: ChunkDecoder, body: &[u8], step: usize) -> Decoded {
    let mut length = 0;
    for part in body.chunks(step) {
        let data = decoder.push(Bytes::copy_from_slice(part)).map_err(|fault| fault.code)?;
        assert!(data.iter().all(|part| part.iter().all(|byte| *byte == b'a')));
        length += data.iter().map(Bytes::len).sum::<usize>();
    }
    Ok((length, decoder.finish().map_err(|fault| fault.code)?))
}

#[test]
fn the_documented_stream_is_read_in_pieces_of_every_size() {
    let body = example();
    for step in [1, 7, 85, 86, 1000, 65536, body.len()] {
        assert_eq!(decode(decoder(false), &body, step), Ok((66560, Vec::new())), "{step}");
    }
}

#[test]
fn the_documented_trailer_is_read() {
    let expected = vec![("x-amz-checksum-crc32c".to_string(), "sOO8/Q==".to_string())];
    for step in [1, 4096, 100_000] {
        assert_eq!(
            decode(decoder(true), &example_with_trailer(), step),
            Ok((66560, expected.clone()))
        );
    }
}

#[test]
fn a_stream_that_differs_anywhere_is_refused() {
    let body = example();
    let header = format!("10000;chunk-signature={FIRST}\r\n").len();
    for (at, byte) in [(0, b'2'), (8, b'C'), (20, b'0'), (header, b'a' + 1), (header + 65536, b'a')]
    {
        let mut changed = body.clone();
        changed[at] = byte;
        let mut decoder = decoder(false);
        let pushed = decoder.push(Bytes::from(changed)).map(|_| ());
        assert!(pushed.and_then(|()| decoder.finish().map(|_| ())).is_err(), "{at}");
    }
    for end in [0, 3, header, header + 10, header + 65536, body.len() - 90] {
        assert_eq!(
            decode(decoder(false), &body[..end], 4096),
            Err("IncompleteBody".into()),
            "{end}"
        );
    }
    let mut longer = body.clone();
    longer.extend_from_slice(b"x");
    assert_eq!(decode(decoder(false), &longer, 4096), Err("IncompleteBody".into()));
    let text = String::from_utf8(example_with_trailer()).unwrap();
    for (from, to, code) in [
        ("sOO8", "sOO9", "SignatureDoesNotMatch"),
        ("signature:d8", "signature:d9", "SignatureDoesNotMatch"),
        ("x-amz-checksum-crc32c:", "x-amz-checksum-sha1:", "MalformedTrailerError"),
        ("x-amz-checksum-crc32c:sOO8/Q==\r\n", "", "SignatureDoesNotMatch"),
        ("\r\nx-amz-trailer-signature:", "\r\nx:", "MalformedTrailerError"),
    ] {
        let changed = text.replace(from, to);
        assert_eq!(decode(decoder(true), changed.as_bytes(), 4096), Err(code.into()), "{from}");
    }
    let untrailed = text.split("x-amz-checksum").next().unwrap();
    assert_eq!(
        decode(decoder(true), untrailed.as_bytes(), 4096),
        Err("MalformedTrailerError".into())
    );
}

#[test]
fn unsigned_streams_are_framed_and_bounded() {
    let decode = |body: &str, length, names: &[&str]| {
        decode(ChunkDecoder::unsigned(length, names), body.as_bytes(), 3)
    };
    let crc = ["x-amz-checksum-crc32"];
    let trailer = vec![("x-amz-checksum-crc32".to_string(), "AAAAAA==".to_string())];
    let body = "3\r\naaa\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n";
    assert_eq!(decode(body, Some(3), &crc), Ok((3, trailer.clone())));
    assert_eq!(decode(body, None, &crc), Ok((3, trailer)));
    assert_eq!(decode("3\r\naaa\r\n0\r\n\r\n", Some(3), &[]), Ok((3, vec![])));
    let refused = [
        (body, Some(4), &crc[..], "IncompleteBody"),
        (body, Some(2), &crc[..], "IncompleteBody"),
        (body, Some(3), &[], "MalformedTrailerError"),
        ("3\r\naaa\r\n0\r\n\r\n", Some(3), &crc[..], "MalformedTrailerError"),
        ("3\r\naaa\r\n1\r\na\r\n0\r\n\r\n", None, &[], "InvalidChunkSizeError"),
        ("-3\r\naaa\r\n", None, &[], "IncompleteBody"),
        ("fffffffffffffffff\r\n", None, &[], "IncompleteBody"),
        ("\r\n", None, &[], "IncompleteBody"),
        ("3\r\naaaa\r\n0\r\n\r\n", None, &[], "IncompleteBody"),
    ];
    for (body, length, names, code) in refused {
        assert_eq!(decode(body, length, names), Err(code.into()), "{body:?}");
    }
    let endless = "0".repeat(4096);
    assert_eq!(decode(&endless, None, &[]), Err("IncompleteBody".into()));
}

proptest::proptest! {
    #[test]
    fn no_bytes_panic(body in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..200), step in 1usize..50) {
        let mut decoder = ChunkDecoder::unsigned(None, &[]);
        let whole = body.chunks(step).try_for_each(|part| decoder.push(Bytes::copy_from_slice(part)).map(|_| ()));
        let _ = whole.and_then(|()| decoder.finish().map(|_| ()));
    }
}
