//! What restores have in common: the table that is made of another.

use crate::overrides::Overrides;
use crate::rules::table::changes::Changes;
use crate::rules::table::history::{History, Restored};
use crate::rules::table::meter::Meters;
use crate::rules::table::{Table, TableClass};
use crate::{State, store as rows};
use aws::Fault;
use service::Ctx;
use std::collections::{BTreeMap, BTreeSet};
use store::Tx;

/// What a new table has of its own.
#[derive(Clone, Debug)]
pub struct Identity {
    pub name: String,
    pub account: String,
    pub region: String,
    pub id: String,
    pub generation: u64,
    pub created_ms: i64,
}

impl Identity {
    pub fn new(ctx: &Ctx, name: &str) -> Identity {
        Identity {
            name: name.to_owned(),
            account: ctx.account().as_str().to_owned(),
            region: ctx.region().as_str().to_owned(),
            id: ctx.world().uuid(),
            generation: ctx.world().random_u64(),
            created_ms: ctx.now_ms(),
        }
    }

    /// Refuses a name that is taken.
    pub async fn check_free(&self, tx: &Tx, state: &State) -> Result<(), Fault> {
        let row = rows::table_key(&self.account, &self.region, &self.name);
        let Some(table) = state.tables.in_transaction(tx, &row).await? else { return Ok(()) };
        let name = &self.name;
        let Some(restored) = &table.history.restored else {
            let why = format!("Table already exists: {name}");
            return Err(Fault::client("TableAlreadyExistsException", why));
        };
        let from = match (&restored.backup_arn, &restored.table_arn) {
            (Some(arn), _) => format!("backup: {arn}"),
            (None, arn) => format!("table: {}", arn.as_deref().unwrap_or_default()),
        };
        let why = format!("Table: {name} is already being restored from {from}");
        Err(Fault::client("TableInUseException", why))
    }
}

/// The table that a restore makes. Of what a table has beside its items, keys and indexes, its billing and the most
/// that it serves on demand are restored, and nothing else.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery_Howitworks.html>
pub fn target(
    source: &Table,
    identity: Identity,
    overrides: &Overrides,
    restored: Restored,
) -> Result<Table, Fault> {
    let billing = overrides.billing(source)?;
    let indexes = overrides.indexes(source, billing)?;
    let mut attributes = source.attributes.clone();
    attributes.retain(|attribute| {
        source.key.has(&attribute.name) || indexes.iter().any(|i| i.key.has(&attribute.name))
    });
    let table = Table {
        name: identity.name,
        account: identity.account,
        region: identity.region,
        id: identity.id,
        generation: identity.generation,
        created_ms: identity.created_ms,
        attributes,
        key: source.key.clone(),
        billing,
        ceiling: overrides.ceiling(source, billing)?,
        warm: None,
        changes: Changes::default(),
        on_demand_ms: None,
        insights: None,
        meters: Meters::default(),
        indexes,
        stream: None,
        past_streams: Vec::new(),
        time_to_live: None,
        expiry_run: 0,
        tags: BTreeMap::new(),
        class: TableClass::Standard,
        class_changes_ms: Vec::new(),
        deletion_protection: false,
        policy: None,
        global: None,
        own: BTreeSet::new(),
        replicates_settings: None,
        creating: false,
        history: History { restored: Some(restored), ..History::default() },
    };
    table.check_units(Some(source))?;
    Ok(table)
}
