//! SnapStart: a version is initialised before anyone calls it, in sandboxes whose processes then wait to be restored. A
//! start takes one of them, and restores it: new credentials, the hooks that run after a restore, the event.
//!
//! Each waiting process has a sandbox of its own and was initialised for itself. Copies of one process would share its
//! user, `/tmp` and network, and with them an instance's events; so there are none.

use super::tally::{Started, TALLY};
use super::{Found, Held, INIT_LIMIT_LONG, Memory, Pool, Shared, let_go};
use crate::pool::instance::Instance;
use crate::pool::spec::{Credentials, FunctionSpec, Initialization, Invocation, InvokeError};
use crate::pool::turns::with_turn;
use crate::runtime::failure::FunctionError;
use std::sync::Arc;
use std::time::Duration;

/// Processes of a version that wait to be restored.
const PARKED: usize = 2;
/// AWS's limit on what runs after a restore.
const RESTORE_LIMIT: Duration = Duration::from_secs(10);

impl Pool {
    /// Initialises a version and parks it. The inner error is the function's own.
    pub async fn snapshot(
        &self,
        spec: &Arc<FunctionSpec>,
        credentials: Credentials,
    ) -> Result<Result<(), FunctionError>, InvokeError> {
        let shared = self.shared.clone();
        let (spec, parked) =
            (spec.clone(), shared.clone().park(spec.clone(), credentials.clone(), true));
        let parked = tokio::spawn(parked).await.map_err(|_| InvokeError::Closed)??;
        if parked.is_ok() {
            shared.park_more(&spec, &credentials);
        }
        Ok(parked)
    }

    /// How many processes of a version wait to be restored.
    pub fn parked(&self, version_key: &str) -> usize {
        self.shared.state.lock().parked.get(version_key).map_or(0, |parked| parked.len())
    }
}

impl Shared {
    /// Restores what waits, or what is initialised now since nothing waits any more.
    pub(super) async fn restore(
        self: &Arc<Shared>,
        spec: &Arc<FunctionSpec>,
        invocation: &Invocation,
        found: Found,
    ) -> Result<Result<Box<Held>, FunctionError>, InvokeError> {
        let credentials = &invocation.credentials;
        let mut held = match found {
            Found::Parked(held) | Found::Warm(held) => held,
            Found::Room(memory, _) => match self.initialised(spec, credentials, memory).await? {
                Ok(held) => held,
                Err(error) => return Ok(Err(error)),
            },
        };
        self.park_more(spec, credentials);
        held.instance.restore(credentials.clone(), RESTORE_LIMIT).await?;
        Ok(Ok(held))
    }

    /// The first one of a version may take the memory of idle instances.
    async fn park(
        self: Arc<Shared>,
        spec: Arc<FunctionSpec>,
        credentials: Credentials,
        first: bool,
    ) -> Result<Result<(), FunctionError>, InvokeError> {
        let Some(memory) = self.grant(&spec, first) else {
            let mb = spec.memory_mb;
            return Err(InvokeError::Sandbox(format!("no {mb} MB of memory are left")));
        };
        let held = match self.initialised(&spec, &credentials, memory).await? {
            Ok(held) => held,
            Err(error) => return Ok(Err(error)),
        };
        let mut state = self.state.lock();
        if let Some(ended) = state.keeps_none(&spec.version_key) {
            drop(state);
            let_go([*held], ended);
            return Ok(Ok(()));
        }
        state.parked.entry(spec.version_key.clone()).or_default().push_back(*held);
        Ok(Ok(()))
    }

    /// An instance that waits to be restored.
    async fn initialised(
        self: &Arc<Shared>,
        spec: &Arc<FunctionSpec>,
        credentials: &Credentials,
        memory: Memory,
    ) -> Result<Result<Box<Held>, FunctionError>, InvokeError> {
        let turn = self.own_turn(&spec.version_key).await;
        let (kit, kind) = (self.kit.clone(), Initialization::SnapStart);
        let mut instance =
            Instance::start(kit, spec.clone(), credentials.clone(), kind, None).await?;
        TALLY.started(Started::SnapStart);
        let initialising = instance.initialise("", INIT_LIMIT_LONG);
        let initialised = with_turn(turn, &self.kit.world, initialising).await;
        self.restock(spec.runtime);
        match initialised {
            Ok(()) => {
                let (events, slot) = (0, None);
                Ok(Ok(Box::new(Held { instance, events, slot, _memory: memory })))
            }
            Err(failure) => {
                instance.log_init_failure(&failure);
                Ok(Err(failure.error))
            }
        }
    }

    /// Fills up, behind the event's back, what waits of a version.
    fn park_more(self: &Arc<Shared>, spec: &Arc<FunctionSpec>, credentials: &Credentials) {
        let (shared, spec, credentials) = (self.clone(), spec.clone(), credentials.clone());
        if !self.state.lock().parking.insert(spec.version_key.clone()) {
            return;
        }
        tokio::spawn(async move {
            while shared.wants_parked(&spec.version_key) {
                match shared.clone().park(spec.clone(), credentials.clone(), false).await {
                    Ok(Ok(())) => continue,
                    Ok(Err(error)) => {
                        let why = error.error_type;
                        tracing::warn!(why, function = spec.arn, "a snapshot was not made");
                    }
                    Err(error) => {
                        tracing::warn!(%error, function = spec.arn, "a snapshot was not made");
                    }
                }
                shared.state.lock().parking.remove(&spec.version_key);
                return;
            }
        });
    }

    /// Whether another one is to be parked; who asks stops if not.
    fn wants_parked(&self, key: &str) -> bool {
        let mut state = self.state.lock();
        let count = state.parked.get(key).map_or(0, |parked| parked.len());
        let wanted = count < PARKED && state.keeps_none(key).is_none();
        if !wanted {
            state.parking.remove(key);
        }
        wanted
    }
}
