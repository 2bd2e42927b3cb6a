//! A cloud that lives in the fuzzer's own thread, and requests made of a fuzzer's bytes.

use auth::Dialect;
use auth::sigv4::{Credentials, Head, Payload, sha256, sign};
use aws::{AccountId, Region};
use engine::{Engine, Options, Peer};
use http::{HeaderMap, HeaderValue, Method, Request};
use service::Endpoint;
use std::cell::OnceCell;
use std::sync::OnceLock;
use store::{Durability, Store};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use wire::Body;
use world::World;

const ACCOUNT: &str = "123456789012";
const HOST: &str = "127.0.0.1:4566";
/// What an answer may take in memory.
const ANSWER_MAX: usize = 64 << 20;

/// The variable that fixes the form of every input.
const FORM: &str = "FUZZ_FORM";

/// Which of a target's forms an input takes: its first byte says so, unless the environment fixes one for all.
pub fn form(first: u8, forms: &[&'static str]) -> &'static str {
    static FIXED: OnceLock<Option<String>> = OnceLock::new();
    match FIXED.get_or_init(|| std::env::var(FORM).ok()) {
        None => forms[usize::from(first) % forms.len()],
        Some(fixed) => {
            let mut forms = forms.iter().copied();
            forms.find(|form| form == fixed).expect("FUZZ_FORM is one of them")
        }
    }
}

pub struct Cloud {
    engine: Engine,
    runtime: Runtime,
    _folder: TempDir,
}

thread_local! {
    static CLOUD: OnceCell<Cloud> = const { OnceCell::new() };
}

/// Asks this thread's cloud.
pub fn with_cloud<T>(ask: impl FnOnce(&Cloud) -> T) -> T {
    CLOUD.with(|cloud| ask(cloud.get_or_init(Cloud::new)))
}

/// A request that its root will have signed.
pub struct Asked<'a> {
    pub service: &'static str,
    pub method: Method,
    pub path: &'a str,
    pub query: &'a str,
    pub headers: Vec<(&'static str, String)>,
    pub body: &'a [u8],
}

impl Cloud {
    fn new() -> Cloud {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.expect("a runtime");
        let folder = TempDir::new().expect("a folder");
        let world = World::real();
        let durability = Durability::Memory;
        let options = store::Options { durability, ..store::Options::default() };
        let store = Store::open(folder.path(), world.clone(), options).expect("a store");
        let root = iam::RootCredentials {
            account: ACCOUNT.into(),
            access_key_id: "ROOT".into(),
            secret: "secret".into(),
        };
        let services = vec![
            apigateway::service(),
            cloudformation::service(),
            dynamodb::service(),
            events::service(),
            iam::service(root, service::no_way_out()),
            logs::service(),
            s3::service(),
        ];
        let options = Options {
            endpoint: Endpoint {
                url: format!("http://{HOST}"),
                domain: "localhost".into(),
                port: 4566,
            },
            account: AccountId::new(ACCOUNT).expect("twelve digits"),
            region: Region::new("eu-west-1").expect("a region"),
            dev: None,
        };
        // Within the runtime, but nothing of it runs in the background: only what is asked for.
        let engine = {
            let _within = runtime.enter();
            Engine::new(store, world, options, services).expect("an engine")
        };
        Cloud { engine, runtime, _folder: folder }
    }

    /// The status and the body of the answer. A status of 500 is a finding.
    pub fn ask(&self, asked: Asked<'_>) -> (u16, Vec<u8>) {
        let uri = match asked.query {
            "" => asked.path.to_owned(),
            query => format!("{}?{query}", asked.path),
        };
        let Ok(mut request) = Request::builder().method(asked.method.clone()).uri(&uri).body(())
        else {
            return (0, Vec::new());
        };
        let mut headers = HeaderMap::new();
        headers.insert("host", HeaderValue::from_static(HOST));
        for (name, value) in &asked.headers {
            match HeaderValue::from_str(value) {
                Ok(value) => headers.insert(*name, value),
                Err(_) => return (0, Vec::new()),
            };
        }
        let dialect = if asked.service == "s3" { Dialect::S3 } else { Dialect::Json };
        let uri = request.uri().clone();
        let head = Head {
            method: asked.method.as_str(),
            path: uri.path(),
            query: uri.query().unwrap_or_default(),
            headers: &headers,
        };
        let credentials =
            Credentials { access_key_id: "ROOT", secret: "secret", session_token: None };
        let payload = Payload::Hash(sha256(asked.body));
        let scope = ("eu-west-1", asked.service);
        let now_ms = World::real().real_ms();
        let added = sign(&head, &credentials, scope, payload, now_ms, dialect);
        headers.extend(added);
        *request.headers_mut() = headers;
        let request = request.map(|()| Body::Bytes(asked.body.to_vec().into()));
        self.runtime.block_on(async {
            let response = self.engine.serve(request, &Peer::default()).await;
            let status = response.status().as_u16();
            let body = response.into_body().collect(ANSWER_MAX).await;
            let body = body.map(|bytes| bytes.to_vec()).unwrap_or_default();
            assert_ne!(status, 500, "{}", String::from_utf8_lossy(&body));
            (status, body)
        })
    }
}
