//! What the engine runs: the services it was handed, indexed by how requests find them.

use crate::cache::Cache;
use crate::metrics::Metrics;
use audit::Recorder;
use aws::{AccountId, Region};
use service::{Ctx, Endpoint, Identities, Registered, Resource, Service};
use std::collections::HashMap;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, OnceLock};
use store::Store;
use wire::Model;
use world::World;

/// A running cloud. Cheap to clone.
#[derive(Clone)]
pub struct Engine {
    pub(crate) inner: Arc<Inner>,
}

/// How a cloud is set up.
pub struct Options {
    /// Where clients reach it.
    pub endpoint: Endpoint,
    /// The account and region of requests that name none.
    pub account: AccountId,
    pub region: Region,
    /// Development conveniences, if wanted.
    pub dev: Option<Dev>,
}

/// What `--dev` opens.
#[derive(Clone, Debug)]
pub struct Dev {
    /// An access key id and secret that act as the first account's root, on loopback alone.
    pub access_key_id: String,
    pub secret: String,
}

#[derive(Debug)]
pub struct EngineError(pub String);

impl std::fmt::Display for EngineError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for EngineError {}

pub(crate) struct Inner {
    pub store: Store,
    pub world: World,
    pub options: Options,
    pub services: Vec<Service>,
    pub identities: Arc<dyn Identities>,
    pub cache: Cache,
    /// Commits that changed identities.
    pub changes: Arc<AtomicU64>,
    pub keys: auth::sigv4::KeyCache,
    pub metrics: Metrics,
    /// The audit log, where one is kept.
    pub recorder: OnceLock<Recorder>,
    /// Service index by its name (the service part of ARNs).
    pub by_name: HashMap<&'static str, usize>,
    /// Models by the signing name of credential scopes; several may share one.
    pub by_signing_name: HashMap<&'static str, Vec<&'static Model>>,
    pub by_target: HashMap<&'static str, &'static Model>,
    /// (service index, operation index) by model and operation name.
    pub by_operation: HashMap<(&'static str, &'static str), (usize, usize)>,
    pub by_model: HashMap<&'static str, &'static Model>,
    pub by_resource: HashMap<&'static str, (usize, usize)>,
    /// The service that keeps organisations.
    pub organizations: Option<usize>,
}

impl Engine {
    /// Indexes the services. Fails if two claim the same operation, or none keeps identities.
    pub fn new(
        store: Store,
        world: World,
        options: Options,
        services: Vec<Service>,
    ) -> Result<Engine, EngineError> {
        let identities = services.iter().find_map(|service| service.identities.clone());
        let missing = || EngineError("no service keeps identities".into());
        let mut inner = Inner {
            changes: store.signals().follow(<dyn Identities>::CHANGED),
            store,
            world,
            options,
            identities: identities.ok_or_else(missing)?,
            cache: Cache::default(),
            keys: auth::sigv4::KeyCache::new(),
            metrics: Metrics::default(),
            recorder: OnceLock::new(),
            by_name: HashMap::new(),
            by_signing_name: HashMap::new(),
            by_target: HashMap::new(),
            by_operation: HashMap::new(),
            by_model: HashMap::new(),
            by_resource: HashMap::new(),
            organizations: services.iter().position(|own| own.membership_lookup.is_some()),
            services,
        };
        inner.index()?;
        Ok(Engine { inner: Arc::new(inner) })
    }

    /// Tells the audit log from now on. The first one stays.
    pub fn record(&self, recorder: Recorder) {
        let _first = self.inner.recorder.set(recorder);
    }

    /// The audit log, where one is kept.
    pub fn recorder(&self) -> Option<&Recorder> {
        self.inner.recorder.get()
    }

    /// Starts the relay of events, the timers and the services' own background work.
    pub fn start(&self) {
        let inner = &self.inner;
        tokio::spawn(inner.clone().relay_events());
        tokio::spawn(inner.clone().fire_timers());
        for service in &inner.services {
            if let Some(start) = &service.start {
                tokio::spawn(start(inner.background(service.name)));
            }
        }
    }

    /// Ends the background work of services, so that nothing is started anew while the store closes, and writes
    /// what the audit log was told.
    pub async fn stop(&self) {
        for service in &self.inner.services {
            if let Some(stop) = &service.stop {
                stop(self.inner.background(service.name)).await;
            }
        }
        if let Some(recorder) = self.recorder() {
            recorder.flush().await;
        }
    }

    pub fn metrics(&self) -> &Metrics {
        &self.inner.metrics
    }

    pub fn store(&self) -> &Store {
        &self.inner.store
    }

    pub fn world(&self) -> &World {
        &self.inner.world
    }

    /// Names of the services, sorted.
    pub fn services(&self) -> Vec<&'static str> {
        let mut names: Vec<_> = self.inner.by_model.keys().copied().collect();
        names.sort_unstable();
        names
    }

    /// Every operation of every model: service, operation, built or not. Sorted.
    pub fn operations(&self) -> Vec<(&'static str, &'static str, bool)> {
        let mut rows = Vec::new();
        for model in self.inner.by_model.values() {
            for spec in model.operations {
                let built = self.inner.by_operation.contains_key(&(model.name, spec.name));
                rows.push((model.name, spec.name, built));
            }
        }
        rows.sort_unstable();
        rows
    }

    /// A context of a service acting for itself, in the first account: for the binary's own tasks.
    pub fn context(&self, service: &'static str) -> Ctx {
        self.inner.background(service)
    }
}

impl Inner {
    fn index(&mut self) -> Result<(), EngineError> {
        for (at, service) in self.services.iter().enumerate() {
            if self.by_name.insert(service.name, at).is_some() {
                return Err(EngineError(format!("two services are named {}", service.name)));
            }
            for model in &service.models {
                self.by_model.insert(model.name, model);
                self.by_signing_name.entry(model.signing_name).or_default().push(model);
                if let Some(target) = model.target_prefix {
                    self.by_target.insert(target, model);
                }
            }
            for (index, operation) in service.operations.iter().enumerate() {
                let name = (operation.model.name, operation.spec.name);
                if self.by_operation.insert(name, (at, index)).is_some() {
                    return Err(EngineError(format!("{}:{} is registered twice", name.0, name.1)));
                }
            }
            for (index, resource) in service.resources.iter().enumerate() {
                if self.by_resource.insert(resource.type_name, (at, index)).is_some() {
                    let name = resource.type_name;
                    return Err(EngineError(format!("{name} is registered twice")));
                }
            }
        }
        Ok(())
    }

    pub fn operation(&self, model: &str, operation: &str) -> Option<(&Service, &Registered)> {
        let (service, index) = *self.by_operation.get(&(model, operation))?;
        let service = &self.services[service];
        Some((service, &service.operations[index]))
    }

    pub fn resource_of(&self, type_name: &str) -> Option<&Resource> {
        let (service, index) = *self.by_resource.get(type_name)?;
        Some(&self.services[service].resources[index])
    }
}
