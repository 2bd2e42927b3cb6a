//! AWS's published signing vectors, in header and query form: `vectors.txt` holds the signed
//! requests.

use crate::Dialect;
use crate::sigv4::tests::{Request, SECRET};

/// Blocks of `# name form body`, the head, and an empty line. Left out: folded headers, which HTTP
/// has abolished, and an address whose token is appended after signing, which only IoT takes.
const VECTORS: &str = include_str!("vectors.txt");

/// Fails for a vector that does not hold, or that holds with another secret; how many there are.
pub(super) fn holding(vectors: &str) -> usize {
    let mut count = 0;
    for block in vectors.split("# ").filter(|block| !block.is_empty()) {
        let (title, head) = block.split_once('\n').unwrap();
        let mut words = title.splitn(3, ' ');
        let (name, form, body) =
            (words.next().unwrap(), words.next().unwrap(), words.next().unwrap());
        let request = Request::read(head.trim_end(), body);
        let judged = request.judge_fully(SECRET, "20150830T123600Z", Dialect::Json);
        assert!(judged.is_ok(), "{name} {form}: {judged:?}");
        let wrong = request.judge("wJalr", "20150830T123600Z", Dialect::Json);
        assert_eq!(wrong, Err("InvalidSignatureException".into()), "{name} {form}");
        count += 1;
    }
    count
}

#[test]
fn every_published_vector_holds() {
    assert_eq!(holding(VECTORS), 73);
}

/// The examples of S3's documentation:
/// <https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html>
#[test]
fn the_examples_of_s3_hold() {
    let secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    let examples = [
        (
            "GET /test.txt",
            format!("Range: bytes=0-9\nx-amz-content-sha256: {empty}"),
            "",
            "host;range;x-amz-content-sha256;x-amz-date",
            "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
        ),
        (
            "PUT /test%24file.text",
            "Date: Fri, 24 May 2013 00:00:00 GMT\nx-amz-storage-class: REDUCED_REDUNDANCY\n\
             x-amz-content-sha256: 44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072"
                .into(),
            "Welcome to Amazon S3.",
            "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class",
            "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
        ),
        (
            "GET /?lifecycle",
            format!("x-amz-content-sha256: {empty}"),
            "",
            "host;x-amz-content-sha256;x-amz-date",
            "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
        ),
        (
            "GET /?max-keys=2&prefix=J",
            format!("x-amz-content-sha256: {empty}"),
            "",
            "host;x-amz-content-sha256;x-amz-date",
            "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
        ),
    ];
    for (line, headers, body, signed, signature) in examples {
        let head = format!(
            "{line} HTTP/1.1\nHost: examplebucket.s3.amazonaws.com\nx-amz-date: 20130524T000000Z\n\
             {headers}\nAuthorization: AWS4-HMAC-SHA256 \
             Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,\
             SignedHeaders={signed},Signature={signature}"
        );
        let judged =
            Request::read(&head, body).judge_fully(secret, "20130524T000000Z", Dialect::S3);
        assert!(judged.is_ok(), "{line}: {judged:?}");
    }
    let presigned = "GET /test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE\
        %2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400\
        &X-Amz-SignedHeaders=host\
        &X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404 \
        HTTP/1.1\nHost: examplebucket.s3.amazonaws.com";
    let judge = |now| Request::read(presigned, "").judge(secret, now, Dialect::S3);
    assert!(judge("20130524T000000Z").is_ok());
    assert!(judge("20130525T000000Z").is_ok());
    assert_eq!(judge("20130525T000001Z"), Err("AccessDenied".into()));
    assert_eq!(judge("20130523T234459Z"), Err("AccessDenied".into()));
}
