//! Website hosting: `bucket.s3-website.localhost`, or `/_aws/s3-website/bucket/` where that name cannot be
//! resolved. Every page is a GetObject by nobody, so only what the bucket's policy opens to everyone is served.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html>

use super::address::decoded;
use super::allow_origin;
use crate::access::{In, Out};
use crate::buckets;
use crate::rules::website::{self, Origin, Route};
use crate::store::Website;
use aws::{Fault, Principal};
use http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_LENGTH,
    CONTENT_RANGE, CONTENT_TYPE, ETAG, EXPIRES, HOST, HeaderName, HeaderValue, IF_MODIFIED_SINCE,
    IF_NONE_MATCH, LAST_MODIFIED, LOCATION, RANGE,
};
use http::{Method, Response, StatusCode};
use model_s3::GetObject;
use service::{Ctx, Front, Head};
use wire::{Body, Timestamp};

const MARKER: &str = "s3-website";

pub fn front() -> Front {
    Front::new(
        "website",
        |head| site(head).is_some(),
        |ctx, head, _body| async move {
            let mut response = serve(&ctx, &head).await;
            if head.method == Method::HEAD {
                *response.body_mut() = Body::Empty;
            }
            response
        },
    )
}

/// Whose site is asked for, and which page of it.
#[derive(Debug, PartialEq)]
struct Site {
    bucket: String,
    /// Encoded, with its leading slash.
    path: String,
    /// What stands before the path.
    base: String,
}

fn site(head: &Head) -> Option<Site> {
    if let Some((bucket, path)) = head.virtual_path(MARKER) {
        let base = format!("/_aws/{MARKER}/{bucket}");
        return Some(Site { bucket: bucket.to_owned(), path: path.to_owned(), base });
    }
    let under = head.host.strip_suffix(head.domain.as_str())?.strip_suffix('.')?;
    let at = under.rfind(".s3-website")?;
    let (bucket, rest) = (&under[..at], &under[at + 1 + MARKER.len()..]);
    // Both of AWS's forms: `s3-website-us-east-1` and `s3-website.eu-central-1`.
    let region = rest.is_empty() || rest.starts_with(['-', '.']) && !rest[1..].contains('.');
    let named = region && !bucket.is_empty();
    named.then(|| Site { bucket: bucket.to_owned(), path: head.path.clone(), base: String::new() })
}

async fn serve(ctx: &Ctx, head: &Head) -> Response<Body> {
    let Some(site) = site(head) else { return error_page(ctx, 404, &no_website("")) };
    if head.method != Method::GET && head.method != Method::HEAD {
        let message = "The specified method is not allowed against this resource.";
        let fault = Fault::new(405, "MethodNotAllowed", message);
        let fault = fault.with("Method", head.method.as_str());
        return error_page(ctx, 405, &fault.with("ResourceType", "OBJECT"));
    }
    let bucket = match buckets::find(ctx.store(), &site.bucket).await {
        Ok(bucket) => bucket,
        Err(error) => {
            let fault = Fault::from(error);
            return error_page(ctx, fault.status, &fault);
        }
    };
    let Some(config) = bucket.website else {
        return error_page(ctx, 404, &no_website(&bucket.name));
    };
    let host = head.headers.get(HOST).and_then(|host| host.to_str().ok());
    let origin = Origin {
        protocol: if ctx.call().secure { "https" } else { "http" },
        authority: host.unwrap_or(&head.host),
        base: &site.base,
    };
    let path = site.path.strip_prefix('/').unwrap_or_default();
    let Some(path) = decoded(path) else {
        let fault = Fault::client("InvalidURI", "Couldn't parse the specified URI.");
        return error_page(ctx, 400, &fault);
    };
    let ctx = ctx.speaking(Principal::Anonymous, None);
    let page = Page { ctx: &ctx, head, bucket: &bucket.name, config: &config, origin };
    let mut response = page.answer(&path).await;
    allow_site_origin(&ctx, head, &bucket.name, &mut response).await;
    response
}

/// Cross-origin rules go by the bucket, however it is addressed.
async fn allow_site_origin(ctx: &Ctx, head: &Head, bucket: &str, response: &mut Response<Body>) {
    let head = Head { host: String::new(), path: format!("/{bucket}/"), ..head.clone() };
    allow_origin(ctx, &head, response).await;
}

struct Page<'a> {
    ctx: &'a Ctx,
    head: &'a Head,
    bucket: &'a str,
    config: &'a Website,
    origin: Origin<'a>,
}

impl Page<'_> {
    async fn answer(&self, path: &str) -> Response<Body> {
        let key = match website::route(self.config, path, self.origin) {
            Route::Redirect { status, location } => return redirect(status, &location),
            Route::Key(key) => key,
        };
        match self.fetch(&key, true).await {
            Ok(found) => page(found, None),
            Err(fault) if fault.status == 304 => unchanged(&fault),
            Err(fault) => self.failed(path, fault).await,
        }
    }

    async fn failed(&self, path: &str, fault: Fault) -> Response<Body> {
        let missing = fault.status == 404 || fault.status == 403;
        let index = self.config.index_suffix.as_deref().filter(|_| missing && !path.ends_with('/'));
        // A folder without its slash is sent to where its index is.
        if let Some(suffix) = index
            && !path.is_empty()
            && self.fetch(&format!("{path}/{suffix}"), false).await.is_ok()
        {
            return redirect(302, &format!("{}/{}/", self.origin.base, website::encoded(path)));
        }
        let routed = website::route_error(self.config, path, fault.status, self.origin);
        if let Some(Route::Redirect { status, location }) = routed {
            return redirect(status, &location);
        }
        let client = (400..500).contains(&fault.status);
        if let Some(key) = self.config.error_key.as_ref().filter(|_| client) {
            return match self.fetch(key, false).await {
                Ok(found) => page(found, Some(fault.status)),
                Err(nested) => nested_page(self.ctx, &fault, key, &nested),
            };
        }
        error_page(self.ctx, fault.status, &fault)
    }

    /// `conditional`: with the request's own range and conditions.
    async fn fetch(&self, key: &str, conditional: bool) -> Result<Out<GetObject>, Fault> {
        let header = |name: HeaderName| {
            let value = self.head.headers.get(name).filter(|_| conditional)?;
            value.to_str().ok().map(str::to_owned)
        };
        self.ctx
            .ask::<GetObject>(In::<GetObject> {
                bucket: self.bucket.to_owned(),
                key: key.to_owned(),
                range: header(RANGE),
                if_none_match: header(IF_NONE_MATCH),
                if_modified_since: header(IF_MODIFIED_SINCE).and_then(|at| Timestamp::parse(&at)),
                ..Default::default()
            })
            .await
    }
}

fn no_website(bucket: &str) -> Fault {
    let message = "The specified bucket does not have a website configuration";
    Fault::new(404, "NoSuchWebsiteConfiguration", message).with("BucketName", bucket)
}

fn page(found: Out<GetObject>, error_status: Option<u16>) -> Response<Body> {
    if let Some(location) = &found.website_redirect_location {
        return redirect(301, location);
    }
    let partial = found.content_range.is_some();
    let mut response = Response::new(found.body);
    *response.status_mut() = match error_status {
        Some(status) => StatusCode::from_u16(status).unwrap_or(StatusCode::NOT_FOUND),
        None if partial => StatusCode::PARTIAL_CONTENT,
        None => StatusCode::OK,
    };
    let shown = [
        (CONTENT_TYPE, found.content_type),
        (CONTENT_LENGTH, found.content_length.map(|length| length.to_string())),
        (CONTENT_RANGE, found.content_range),
        (CONTENT_ENCODING, found.content_encoding),
        (CONTENT_LANGUAGE, found.content_language),
        (CONTENT_DISPOSITION, found.content_disposition),
        (CACHE_CONTROL, found.cache_control),
        (EXPIRES, found.expires),
        (ETAG, found.e_tag),
        (LAST_MODIFIED, found.last_modified.map(|time| time.to_http_date())),
    ];
    let headers = response.headers_mut();
    for (name, text) in shown {
        if let Some(value) = text.and_then(|text| HeaderValue::from_bytes(text.as_bytes()).ok()) {
            headers.insert(name, value);
        }
    }
    for (name, text) in found.metadata.into_iter().flatten() {
        let name = HeaderName::from_bytes(format!("x-amz-meta-{name}").as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(text.as_bytes())) {
            headers.insert(name, value);
        }
    }
    response
}

fn status(status: u16) -> Response<Body> {
    let mut response = Response::new(Body::Empty);
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::FOUND);
    response
}

fn unchanged(fault: &Fault) -> Response<Body> {
    let mut response = status(304);
    wire::unchanged_headers(fault, response.headers_mut());
    response
}

fn redirect(code: u16, location: &str) -> Response<Body> {
    let mut response = status(code);
    if let Ok(value) = HeaderValue::from_bytes(location.as_bytes()) {
        response.headers_mut().insert(LOCATION, value);
    }
    response
}

fn error_page(ctx: &Ctx, code: u16, fault: &Fault) -> Response<Body> {
    html(ctx, code, &listed(fault), "")
}

/// The page of an error whose own page could not be had.
fn nested_page(ctx: &Ctx, fault: &Fault, key: &str, nested: &Fault) -> Response<Body> {
    let told = nested.fields.iter().any(|(name, _)| name == "Key");
    let key = if told { String::new() } else { format!("<li>Key: {}</li>\n", escaped(key)) };
    let second = format!(
        "<h3>An Error Occurred While Attempting to Retrieve a Custom Error Document</h3>\n<ul>\n{}{key}</ul>\n",
        listed(nested)
    );
    html(ctx, fault.status, &listed(fault), &second)
}

fn listed(fault: &Fault) -> String {
    let mut list = format!(
        "<li>Code: {}</li>\n<li>Message: {}</li>\n",
        escaped(&fault.code),
        escaped(&fault.message)
    );
    for (name, value) in &fault.fields {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        list.push_str(&format!("<li>{}: {}</li>\n", escaped(name), escaped(&text)));
    }
    list
}

fn html(ctx: &Ctx, code: u16, list: &str, more: &str) -> Response<Body> {
    let mut response = status(code);
    let reason = response.status().canonical_reason().unwrap_or_default();
    let id = escaped(ctx.request_id());
    let text = format!(
        "<html>\n<head><title>{code} {reason}</title></head>\n<body>\n<h1>{code} {reason}</h1>\n<ul>\n{list}\
         <li>RequestId: {id}</li>\n<li>HostId: {id}</li>\n</ul>\n{more}<hr/>\n</body>\n</html>\n"
    );
    *response.body_mut() = text.into();
    let kind = HeaderValue::from_static("text/html; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, kind);
    response
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::{Site, site};
    use crate::fronts::address::tests::head;

    #[test]
    fn hosts_and_paths_of_sites() {
        let of = |host, path| {
            let Site { bucket, path, base } = site(&head(host, path))?;
            Some(format!("{bucket} {path} {base}"))
        };
        assert_eq!(of("b.s3-website.localhost", "/a").as_deref(), Some("b /a "));
        assert_eq!(of("b.s3-website-us-east-1.localhost", "/").as_deref(), Some("b / "));
        assert_eq!(of("www.b.s3-website.eu-west-1.localhost", "/").as_deref(), Some("www.b / "));
        let path = of("127.0.0.1", "/_aws/s3-website/b/x/y");
        assert_eq!(path.as_deref(), Some("b /x/y /_aws/s3-website/b"));
        assert_eq!(of("b.s3.localhost", "/"), None);
        assert_eq!(of("localhost", "/b/s3-website"), None);
    }
}
