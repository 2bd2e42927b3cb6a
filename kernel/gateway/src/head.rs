//! What no request may look like, whatever it means; and one place where its host stands.

use crate::limits::TARGET_MAX;
use aws::Fault;
use http::header::{CONNECTION, EXPECT, HOST, HeaderValue, TRANSFER_ENCODING};
use http::uri::Authority;
use http::{HeaderMap, Method, Request, Response, Version};

/// Refuses what two readers could understand in two ways. Afterwards `host` names the only host of the request:
/// signatures cover it.
pub(crate) fn check<B>(request: &mut Request<B>) -> Result<(), Fault> {
    if *request.method() == Method::CONNECT {
        return Err(Fault::new(405, "MethodNotAllowed", "This is no proxy."));
    }
    let target = request.uri();
    let length = target.path().len() + target.query().map_or(0, |query| query.len() + 1);
    if length > TARGET_MAX {
        let message = format!("The request's target is longer than {TARGET_MAX} bytes.");
        // The services that are called by a header, and not by an address, have no word for it.
        let status = if request.headers().contains_key("x-amz-target") { 400 } else { 414 };
        return Err(Fault::new(status, "RequestURITooLong", message));
    }
    let authority = target.authority().cloned();
    let old = request.version() < Version::HTTP_11;
    check_host(request.headers_mut(), authority, old)
}

fn check_host(
    headers: &mut HeaderMap,
    authority: Option<Authority>,
    old: bool,
) -> Result<(), Fault> {
    let mut hosts = headers.get_all(HOST).iter();
    let (host, more) = (hosts.next(), hosts.next().is_some());
    if more {
        return Err(refused("The request names its host more than once."));
    }
    match (host, authority) {
        (Some(host), Some(authority)) => {
            match host.as_bytes().eq_ignore_ascii_case(authority.as_str().as_bytes()) {
                true => Ok(()),
                false => Err(refused("The request names two hosts.")),
            }
        }
        (None, Some(authority)) => {
            let value = HeaderValue::from_str(authority.as_str());
            headers.insert(HOST, value.map_err(|_| refused("The request's host is none."))?);
            Ok(())
        }
        (None, None) if !old => Err(refused("The request names no host.")),
        _ => Ok(()),
    }
}

fn refused(message: &str) -> Fault {
    Fault::client("InvalidRequest", message)
}

/// Whether nothing may follow a request on its connection. A length beside a transfer coding is what requests are
/// smuggled with; hyper takes the coding, drops the length and does not tell, so that no request with a coding
/// is followed by another (RFC 9112, 6.3).
pub(crate) fn is_last<B>(request: &Request<B>) -> bool {
    request.version() <= Version::HTTP_11 && request.headers().contains_key(TRANSFER_ENCODING)
}

/// Whether whoever sent a head waits to be asked for the body: `Expect: 100-continue`.
pub(crate) fn waits<B>(request: &Request<B>) -> bool {
    let expected = request.headers().get(EXPECT);
    request.version() == Version::HTTP_11
        && expected.is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"100-continue"))
}

pub(crate) fn close<B>(response: &mut Response<B>) {
    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::limits::TARGET_MAX;
    use http::{Method, Request, Version};

    fn checked(target: &str, hosts: &[&str], version: Version) -> Result<String, u16> {
        let mut request = Request::builder().uri(target).version(version);
        for host in hosts {
            request = request.header("host", *host);
        }
        let mut request = request.body(()).unwrap();
        check(&mut request).map_err(|fault| fault.status)?;
        let host = request.headers().get("host");
        Ok(host.map_or("", |host| host.to_str().unwrap()).to_owned())
    }

    #[test]
    fn a_request_has_one_host() {
        let (old, usual, new) = (Version::HTTP_10, Version::HTTP_11, Version::HTTP_2);
        assert_eq!(checked("/", &["a"], usual), Ok("a".into()));
        assert_eq!(checked("/", &[], usual), Err(400));
        assert_eq!(checked("/", &[], old), Ok(String::new()));
        assert_eq!(checked("/", &["a", "a"], usual), Err(400));
        assert_eq!(checked("http://a:1/", &["A:1"], usual), Ok("A:1".into()));
        assert_eq!(checked("http://a/", &["b"], usual), Err(400));
        assert_eq!(checked("https://b.s3.localhost:1/k", &[], new), Ok("b.s3.localhost:1".into()));
        assert_eq!(checked("https://a/", &["b"], new), Err(400));
    }

    #[test]
    fn targets_have_a_longest() {
        let of = |length: usize| format!("/?{}", "a".repeat(length - 2));
        assert!(checked(&of(TARGET_MAX), &["a"], Version::HTTP_11).is_ok());
        assert_eq!(checked(&of(TARGET_MAX + 1), &["a"], Version::HTTP_11), Err(414));
    }

    #[test]
    fn this_is_no_proxy() {
        let mut request = Request::new(());
        *request.method_mut() = Method::CONNECT;
        assert_eq!(check(&mut request).unwrap_err().status, 405);
    }
}
