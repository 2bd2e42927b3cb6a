//! A running execution in a store of its own, for the tests beside this.

use crate::durable::execution::{Execution, Phase, Status};
use crate::durable::ledger::Ledger;
use crate::durable::operation::{Kind, Operation, Status as OperationStatus};
use crate::durable::site::Site;
use crate::store::Rows;
use std::collections::{BTreeMap, BTreeSet};
use store::{Durability, Options, Store, Tx};
use tempfile::TempDir;
use world::World;

pub const NOW_MS: i64 = 1_000_000;

pub struct Room {
    _folder: TempDir,
    pub store: Store,
    pub site: Site,
}

impl Room {
    /// Its function is being invoked.
    pub async fn new() -> Room {
        let folder = tempfile::tempdir().unwrap();
        let options = Options { durability: Durability::Memory, ..Options::default() };
        let world = World::simulated(1, NOW_MS);
        let store = Store::open(&folder.path().join("data"), world, options).unwrap();
        let site = Site::of("123456789012", "eu-west-1", "f", "i").unwrap();
        let room = Room { _folder: folder, store, site };
        let (key, row) = (&room.site.execution(), &execution());
        let write = |tx: Tx| async move {
            tx.put_value(key.clone(), row);
            Ok::<_, store::StoreError>(())
        };
        room.store.transact(write).await.unwrap();
        room
    }

    pub async fn ledger(&self, tx: &Tx) -> Ledger {
        Ledger::open(tx, &self.site, NOW_MS).await.unwrap().unwrap()
    }

    /// None once it has been removed.
    pub async fn execution(&self) -> Option<Execution> {
        self.store.row(&self.site.execution()).await.unwrap()
    }
}

fn execution() -> Execution {
    Execution {
        account: "123456789012".into(),
        region: "eu-west-1".into(),
        function: "f".into(),
        function_id: "function".into(),
        version: "1".into(),
        name: "n".into(),
        id: "i".into(),
        status: Status::Running,
        started_ms: NOW_MS,
        ended_ms: None,
        timeout_s: 60,
        retention_days: 1,
        awaited: false,
        trace: None,
        parent: None,
        error: None,
        phase: Phase::Invoking,
        invocations: 1,
        token: None,
        tokens: 0,
        checkpointed: None,
        operations: 0,
        bytes: 0,
        events: 0,
        open: BTreeMap::new(),
        unseen: BTreeSet::new(),
        told: BTreeSet::new(),
        failures: 0,
        throttles: 0,
    }
}

/// One that has begun.
pub fn operation(number: u64, kind: Kind) -> Operation {
    Operation {
        number,
        id: format!("o{number}"),
        parent_id: None,
        name: None,
        kind,
        sub_type: None,
        status: OperationStatus::Started,
        started_ms: NOW_MS,
        ended_ms: None,
        replay_children: false,
        attempt: 0,
        due_ms: None,
        wait_s: None,
        callback: None,
        result: None,
        error: None,
    }
}
