//! Raw HTTP that is no AWS API call: websites, deployed APIs, function URLs, form uploads.

use crate::{BoxFuture, Ctx};
use aws::{Fault, Region};
use http::header::HOST;
use http::{HeaderMap, Method, Request, Response, Uri};
use std::sync::Arc;
use wire::Body;

/// The head of a request, as a front's matcher sees it.
#[derive(Clone, Debug)]
pub struct Head {
    pub method: Method,
    /// Raw, percent-encoded.
    pub path: String,
    /// Raw, without the question mark; empty if absent.
    pub query: String,
    /// Shared with whatever reads the request.
    pub headers: Arc<HeaderMap>,
    /// The host without its port, in lower case.
    pub host: String,
    /// The domain under which virtual hosts live, such as `localhost`.
    pub domain: String,
}

impl Head {
    /// What stands before `.marker.…domain` in the host: `abc` for `abc.execute-api.localhost` and also for
    /// `abc.execute-api.eu-west-1.localhost`.
    pub fn virtual_host(&self, marker: &str) -> Option<&str> {
        let under = self.host.strip_suffix(self.domain.as_str())?.strip_suffix('.')?;
        let (name, rest) = under.split_once(&format!(".{marker}"))?;
        let region_only = rest.is_empty() || rest.starts_with('.') && !rest[1..].contains('.');
        (region_only && !name.is_empty()).then_some(name)
    }

    /// `(name, rest)` of a path `/_aws/marker/name/rest`, with `rest` keeping its leading slash: the same
    /// places as the virtual hosts, for clients that cannot resolve names under the domain.
    pub fn virtual_path(&self, marker: &str) -> Option<(&str, &str)> {
        let rest = self.path.strip_prefix("/_aws/")?.strip_prefix(marker)?.strip_prefix('/')?;
        let end = rest.find('/').unwrap_or(rest.len());
        (end > 0).then(|| rest.split_at(end))
    }
}

type Serve = Box<dyn Fn(Ctx, Head, Body) -> BoxFuture<'static, Response<Body>> + Send + Sync>;
type Signed = Box<dyn Fn(Ctx, Head) -> BoxFuture<'static, bool> + Send + Sync>;
type Decorate =
    Box<dyn Fn(Ctx, Head, Response<Body>) -> BoxFuture<'static, Response<Body>> + Send + Sync>;

type RegionOf =
    Box<dyn Fn(Ctx, Head) -> BoxFuture<'static, Result<Option<Region>, Fault>> + Send + Sync>;

/// What the signatures that a front takes are scoped to.
pub struct SignedFor {
    /// As credential scopes name it.
    pub service: &'static str,
    /// None: any.
    pub region: RegionOf,
}

/// A door of a service's own. The context that `serve` receives carries the signer where the request was
/// signed, and is anonymous otherwise; the front answers for every other check.
pub struct Front {
    pub name: &'static str,
    pub matches: fn(&Head) -> bool,
    pub serve: Serve,
    /// Which requests need a proof, where not all do.
    pub signed: Option<Signed>,
    /// The bytes of the largest body that it collects, where it does.
    pub collects: Option<usize>,
    /// What it answers needs no proof, so a signature in the address is not looked at.
    pub anonymous: bool,
    /// None: whatever a signature is scoped to, the front itself says what it opens.
    pub signed_for: Option<SignedFor>,
}

impl Front {
    pub fn new<H, F>(name: &'static str, matches: fn(&Head) -> bool, serve: H) -> Front
    where
        H: Fn(Ctx, Head, Body) -> F + Send + Sync + 'static,
        F: Future<Output = Response<Body>> + Send + 'static,
    {
        let serve: Serve = Box::new(move |ctx, head, body| Box::pin(serve(ctx, head, body)));
        Front {
            name,
            matches,
            serve,
            signed: None,
            collects: None,
            anonymous: false,
            signed_for: None,
        }
    }

    /// Takes signatures for this service alone, and for the region in which what is asked for lies.
    pub fn signed_for<H, F>(mut self, service: &'static str, region: H) -> Front
    where
        H: Fn(Ctx, Head) -> F + Send + Sync + 'static,
        F: Future<Output = Result<Option<Region>, Fault>> + Send + 'static,
    {
        let region: RegionOf = Box::new(move |ctx, head| Box::pin(region(ctx, head)));
        self.signed_for = Some(SignedFor { service, region });
        self
    }

    /// Answers everyone alike: a browser's preflight carries the address it is about to use, signature and all.
    pub fn anonymous(mut self) -> Front {
        self.anonymous = true;
        self
    }

    /// Only some of its requests need a proof. What the others carry is for whatever is behind the front: the context
    /// is anonymous there, however they are signed.
    pub fn signed_where<H, F>(mut self, signed: H) -> Front
    where
        H: Fn(Ctx, Head) -> F + Send + Sync + 'static,
        F: Future<Output = bool> + Send + 'static,
    {
        self.signed = Some(Box::new(move |ctx, head| Box::pin(signed(ctx, head))));
        self
    }

    /// Collects bodies of up to `max` bytes. They count among the bodies in memory until it has answered.
    pub fn collecting(mut self, max: usize) -> Front {
        self.collects = Some(max);
        self
    }

    /// Whether a request that is signed has to prove it.
    pub async fn needs_proof(&self, ctx: &Ctx, head: &Head) -> bool {
        match &self.signed {
            Some(signed) => signed(ctx.clone(), head.clone()).await,
            None => !self.anonymous,
        }
    }
}

/// Adds to the reply of the service's API operations what depends on the caller's headers (S3's CORS).
pub struct Decoration {
    pub applies: fn(&Head) -> bool,
    pub decorate: Decorate,
}

impl Decoration {
    pub fn new<H, F>(applies: fn(&Head) -> bool, decorate: H) -> Decoration
    where
        H: Fn(Ctx, Head, Response<Body>) -> F + Send + Sync + 'static,
        F: Future<Output = Response<Body>> + Send + 'static,
    {
        let decorate: Decorate =
            Box::new(move |ctx, head, response| Box::pin(decorate(ctx, head, response)));
        Decoration { applies, decorate }
    }
}

/// Splits a hyper-free request into head and body.
pub fn head_of(request: Request<Body>, domain: &str) -> (Head, Body) {
    let (parts, body) = request.into_parts();
    let head = Head {
        host: host_of(&parts.uri, &parts.headers),
        method: parts.method,
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: Arc::new(parts.headers),
        domain: domain.to_owned(),
    };
    (head, body)
}

/// The host that a request names, without its port, in lower case; empty if it names none.
pub fn host_of(uri: &Uri, headers: &HeaderMap) -> String {
    let authority = uri.authority().map(|authority| authority.as_str());
    let named = authority.or_else(|| headers.get(HOST).and_then(|host| host.to_str().ok()));
    without_port(named.unwrap_or_default()).to_ascii_lowercase()
}

/// `localhost` of `localhost:4566`.
pub fn without_port(authority: &str) -> &str {
    match authority.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => authority,
    }
}

#[cfg(test)]
mod tests {
    use super::Head;

    fn head(host: &str, path: &str) -> Head {
        Head {
            method: http::Method::GET,
            path: path.into(),
            query: String::new(),
            headers: Default::default(),
            host: host.into(),
            domain: "localhost".into(),
        }
    }

    #[test]
    fn virtual_hosts_with_and_without_region() {
        let name = |host: &str| head(host, "/").virtual_host("execute-api").map(str::to_owned);
        assert_eq!(name("abc.execute-api.localhost").as_deref(), Some("abc"));
        assert_eq!(name("abc.execute-api.eu-west-1.localhost").as_deref(), Some("abc"));
        assert_eq!(name("execute-api.localhost"), None);
        assert_eq!(name("abc.execute-api.example.com"), None);
        assert_eq!(name("abc.execute-api.a.b.localhost"), None);
    }

    #[test]
    fn virtual_paths() {
        let at = head("127.0.0.1", "/_aws/execute-api/abc/prod/items");
        assert_eq!(at.virtual_path("execute-api"), Some(("abc", "/prod/items")));
        assert_eq!(head("x", "/_aws/execute-api/").virtual_path("execute-api"), None);
    }
}
