//! The running server: store, engine and gateway put together.

use crate::admin::{Admin, Command};
use crate::config::{Address, Root};
use crate::descriptors;
use crate::services::{self, Outside};
use crate::tls::Secure;
use crate::{fetch, seal_key};
use anyhow::{Context, Result, anyhow, bail};
use audit::Recorder;
use aws::{AccountId, Region};
use engine::{Dev, Engine};
use gateway::{Doors, Gateway, Listening, Tls};
use lambda::sandbox::cell::{Network, SandboxMode};
use service::Endpoint;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use store::Store;
use tokio::sync::mpsc;
use world::World;

/// How a server is started.
#[derive(Clone)]
pub struct Setup {
    pub data: PathBuf,
    pub bind: IpAddr,
    pub port: u16,
    pub region: String,
    pub domain: String,
    pub dev: bool,
    pub root: Root,
    pub store: store::Options,
    pub sandbox: SandboxMode,
    pub network: Network,
    pub nearest_runtime: bool,
    pub runtimes: PathBuf,
    /// A function that a debugger attaches to.
    pub debug: Option<lambda::Debug>,
    /// The audit log has data events too.
    pub audit_data_events: bool,
    pub secure: Secure,
    /// With TLS: plain HTTP is served to other machines too.
    pub also_http: bool,
}

pub struct Server {
    pub engine: Engine,
    pub address: Address,
    pub commands: mpsc::Receiver<Command>,
    listening: Listening,
    store: Store,
}

impl Setup {
    pub fn address(&self) -> Address {
        self.secure.address(&self.data, &self.domain, self.bind, self.port, &self.region)
    }
}

impl Server {
    pub async fn start(setup: &Setup) -> Result<Server> {
        let world = World::real();
        let seal = seal_key::find_or_make(&setup.data, &world)?;
        let folder = setup.data.join("store");
        let store = Store::open_sealed(&folder, world.clone(), setup.store, Some(seal))
            .map_err(|error| anyhow!("{error}"))?;
        if let Some(account) = store.imports().await.map_err(|error| anyhow!("{error}"))?.first() {
            bail!(
                "an import of account {account} broke off: run `pileus import FILE` again, or take it back \
                 with `pileus import --undo {account}`"
            );
        }
        let account = AccountId::new(&setup.root.account).context("an account is twelve digits")?;
        let region = Region::new(&setup.region).context("the region's name is not one")?;
        // The port is bound before anything runs, so that two servers never share a folder's functions.
        let door: Arc<OnceLock<Gateway>> = Arc::default();
        let address = setup.address();
        let url = address.url.clone();
        let shown = setup.secure.open(&setup.data, &setup.domain, setup.bind, &world)?;
        let engine = Engine::new(
            store.clone(),
            world.clone(),
            engine::Options {
                endpoint: Endpoint {
                    url: url.clone(),
                    domain: setup.domain.clone(),
                    port: setup.port,
                },
                account,
                region,
                dev: setup.dev.then(|| Dev { access_key_id: "test".into(), secret: "test".into() }),
            },
            services::all(Outside {
                root: iam::RootCredentials {
                    account: setup.root.account.clone(),
                    access_key_id: setup.root.access_key_id.clone(),
                    secret: setup.root.secret_access_key.clone(),
                },
                lambda: lambda_options(setup, door.clone(), &world),
                fetcher: fetch::fetcher(),
            }),
        )
        .map_err(|error| anyhow!("{error}"))?;
        let audit = Recorder::start(audit_folder(&setup.data), world, setup.audit_data_events);
        engine.record(audit.context("the audit log cannot be kept")?);
        let (send, commands) = mpsc::channel(4);
        let admin = Arc::new(Admin {
            engine: engine.clone(),
            dev: setup.dev,
            commands: send,
            data: std::path::absolute(&setup.data)?,
            url: url.clone(),
            busy: Arc::default(),
        });
        let gateway = Gateway::new(
            engine.clone(),
            Arc::new(move |request, peer| Box::pin(admin.clone().answer(request, peer))),
            Doors {
                tls: shown.map(|shown| Tls {
                    certificates: shown.resolver(),
                    plain_elsewhere: setup.also_http,
                }),
                connections_max: descriptors::connections_max(),
            },
        )
        .map_err(|error| anyhow!("{error}"))?;
        // Before the port opens: who finds it open finds the address too.
        address.keep(&setup.data)?;
        let listening = gateway.listen(setup.bind, setup.port).await.map_err(|e| anyhow!("{e}"))?;
        let _first = door.set(gateway);
        engine.start();
        Ok(Server { engine, address, commands, listening, store })
    }

    /// Lets requests under way end, then closes the store.
    pub async fn stop(self) {
        self.listening.stop().await;
        self.engine.stop().await;
        self.store.close().await;
    }
}

/// Where the audit log is, in a data folder.
pub fn audit_folder(data: &Path) -> PathBuf {
    data.join("audit")
}

fn lambda_options(setup: &Setup, door: Arc<OnceLock<Gateway>>, world: &World) -> lambda::Options {
    lambda::Options {
        sandbox: setup.sandbox,
        network: setup.network,
        scratch: setup.data.join("functions"),
        port: setup.port,
        accept: Arc::new(move |stream, function, place| {
            if let Some(gateway) = door.get().cloned() {
                tokio::spawn(async move {
                    gateway.serve_stream(stream, function).await;
                    drop(place);
                });
            }
        }),
        nearest_runtime: setup.nearest_runtime,
        runtime_libraries: setup.runtimes.clone(),
        debug: setup.debug.clone(),
        world: world.clone(),
    }
}
