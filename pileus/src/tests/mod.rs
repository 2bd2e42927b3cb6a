//! Whole clouds in one process: used by all services, checked, taken apart and put together again.

mod accounts;
mod auditing;
mod busy;
mod damage;
mod secrets;

use crate::config::Root;
use crate::server::{Server, Setup};
use aws::{AccountId, Principal, Region};
use lambda::sandbox::cell::{Network, SandboxMode};
use parking_lot::Mutex;
use serde_json::Value;
use service::Ctx;
use std::path::Path;
use std::time::Duration;
use store::{Finding, Inspection, Notice};
use world::World;

const REGION: &str = "us-east-1";

struct Cloud {
    server: Server,
    root: Root,
}

/// One test of clouds at a time: a process that one of them starts for a function holds, until it runs its own
/// program, whatever lock of a folder another has open.
async fn alone() -> tokio::sync::MutexGuard<'static, ()> {
    static ALONE: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    ALONE.lock().await
}

impl Cloud {
    async fn open(data: &Path) -> Cloud {
        std::fs::create_dir_all(data).unwrap();
        let root = Root::find(data, None, &World::real()).unwrap();
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = free.local_addr().unwrap().port();
        drop(free);
        let setup = Setup {
            data: data.to_owned(),
            bind: "127.0.0.1".parse().unwrap(),
            port,
            region: REGION.into(),
            domain: "localhost".into(),
            dev: false,
            root: root.clone(),
            store: store::Options { durability: store::Durability::Memory, ..Default::default() },
            sandbox: SandboxMode::Off,
            network: Network::Cloud,
            nearest_runtime: true,
            runtimes: data.join("runtimes"),
            debug: None,
            audit_data_events: true,
            secure: crate::tls::Secure::No,
            also_http: false,
        };
        Cloud { server: Server::start(&setup).await.unwrap(), root }
    }

    /// Speaks as the root of an account.
    fn as_root_of(&self, account: &str) -> Ctx {
        let account = AccountId::new(account).unwrap();
        let ctx = self.server.engine.context("iam");
        let ctx = ctx.within(&account, &Region::new(REGION).unwrap());
        ctx.speaking(Principal::Root { account }, None)
    }

    fn first(&self) -> Ctx {
        self.as_root_of(&self.root.account)
    }

    /// A process that was just being started for a function may hold the lock a little longer.
    async fn stop(self, data: &Path) {
        self.server.stop().await;
        until("the folder is free", async || {
            let opened = Inspection::open(&data.join("store"), seal_of(data), false);
            !matches!(opened, Err(store::OpenError::InUse(_)))
        })
        .await;
    }
}

fn seal_of(data: &Path) -> Option<store::Seal> {
    crate::seal_key::find(data).unwrap()
}

/// Asks an operation by name; the answer has to be a success.
async fn ask(ctx: &Ctx, service: &str, operation: &str, input: Value) -> Value {
    let text = input.to_string();
    let answer = ctx.ask_document(service, operation, input).await;
    answer.unwrap_or_else(|fault| panic!("{service}:{operation} {text}: {fault}"))
}

/// What a check finds in a cloud that is at rest.
fn found_at_rest(data: &Path) -> Vec<Finding> {
    found(&Inspection::open(&data.join("store"), seal_of(data), true).unwrap())
}

fn found(inspection: &Inspection) -> Vec<Finding> {
    let found = Mutex::new(Vec::new());
    let how = engine::fsck::Thoroughness { quick: false, now_ms: World::real().now_ms() };
    let services = crate::services::described();
    let listener = |notice| {
        if let Notice::Finding(finding) = notice {
            found.lock().push(finding);
        }
    };
    engine::fsck::check(inspection, &services, how, &listener).unwrap();
    found.into_inner()
}

/// Waits until something is so, for at most some seconds.
async fn until(what: &str, mut so: impl AsyncFnMut() -> bool) {
    for _ in 0..200 {
        if so().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("it never came that {what}");
}
