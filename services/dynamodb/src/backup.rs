//! A backup: what a table was, and the rows of its items under a generation of their own.

use crate::description;
use crate::overrides::invalid;
use crate::rules::table::{Billing, Index, IndexScope, Table, Throughput};
use crate::store::history as past;
use aws::{Arn, Fault};
use model_dynamodb as model;
use serde::{Deserialize, Serialize};
use service::Ctx;
use store::Key;
use wire::Timestamp;

/// How long the backup is kept that a deleted table leaves.
pub const SYSTEM_MS: i64 = 35 * 24 * 60 * 60 * 1000;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Backup {
    /// The last part of its ARN.
    pub id: String,
    pub name: String,
    pub kind: BackupKind,
    pub state: BackupState,
    /// The table as it was.
    pub table: Table,
    /// Of the rows of its items.
    pub generation: u64,
    pub created_ms: i64,
    pub expires_ms: Option<i64>,
    pub items: u64,
    pub bytes: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BackupKind {
    User,
    /// What a table with point-in-time recovery leaves when it is deleted.
    System,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BackupState {
    Creating,
    Available,
}

/// The moment of its making and a random part, which those of the system do without.
pub fn new_id(now_ms: i64, kind: BackupKind, random: u64) -> String {
    let random = if kind == BackupKind::System { 0 } else { random & 0xffff_ffff };
    format!("{now_ms:014}-{random:08x}")
}

/// The row of the backup that an ARN of the request's own region names.
pub fn own_row(ctx: &Ctx, text: &str) -> Result<Key, Fault> {
    let row = row_of(text)?;
    let arn: Arn = text.parse().map_err(Fault::internal)?;
    match arn.region() == ctx.region().as_str() {
        true => Ok(row),
        false => Err(not_found(text)),
    }
}

/// The row of the backup that an ARN names, of any region.
pub fn row_of(text: &str) -> Result<Key, Fault> {
    let wrong = || invalid("Invalid Backup ARN");
    let arn: Arn = text.parse().map_err(|_| wrong())?;
    let (table, id) = arn
        .resource()
        .strip_prefix("table/")
        .and_then(|rest| rest.split_once("/backup/"))
        .filter(|_| arn.is_of("dynamodb"))
        .ok_or_else(wrong)?;
    Ok(past::backup_key(arn.account(), arn.region(), id, table))
}

/// `Backup not found: ARN`
pub fn not_found(arn: &str) -> Fault {
    Fault::client("BackupNotFoundException", format!("Backup not found: {arn}"))
}

impl Backup {
    pub fn row(&self) -> Key {
        let table = &self.table;
        past::backup_key(&table.account, &table.region, &self.id, &table.name)
    }

    pub fn arn(&self) -> String {
        format!("{}/backup/{}", self.table.arn(), self.id)
    }

    fn status(&self) -> model::BackupStatus {
        match self.state {
            BackupState::Creating => model::BackupStatus::Creating,
            BackupState::Available => model::BackupStatus::Available,
        }
    }

    fn backup_type(&self) -> model::BackupType {
        match self.kind {
            BackupKind::User => model::BackupType::User,
            BackupKind::System => model::BackupType::System,
        }
    }

    pub fn details(&self) -> model::BackupDetails {
        model::BackupDetails {
            backup_arn: self.arn(),
            backup_name: self.name.clone(),
            backup_size_bytes: Some(whole(self.bytes)),
            backup_status: self.status(),
            backup_type: self.backup_type(),
            backup_creation_date_time: Timestamp::from_millis(self.created_ms),
            backup_expiry_date_time: self.expires_ms.map(Timestamp::from_millis),
        }
    }

    pub fn summary(&self) -> model::BackupSummary {
        let details = self.details();
        model::BackupSummary {
            table_name: Some(self.table.name.clone()),
            table_id: Some(self.table.id.clone()),
            table_arn: Some(self.table.arn()),
            backup_arn: Some(details.backup_arn),
            backup_name: Some(details.backup_name),
            backup_creation_date_time: Some(details.backup_creation_date_time),
            backup_expiry_date_time: details.backup_expiry_date_time,
            backup_status: Some(details.backup_status),
            backup_type: Some(details.backup_type),
            backup_size_bytes: details.backup_size_bytes,
        }
    }

    pub fn describe(&self) -> model::BackupDescription {
        model::BackupDescription {
            backup_details: Some(self.details()),
            source_table_details: Some(self.source()),
            source_table_feature_details: Some(self.features()),
        }
    }

    fn source(&self) -> model::SourceTableDetails {
        let table = &self.table;
        let units = match table.billing {
            Billing::Provisioned(units) => units,
            Billing::OnDemand => Throughput { read_units: 0, write_units: 0 },
        };
        model::SourceTableDetails {
            table_name: table.name.clone(),
            table_id: table.id.clone(),
            table_arn: Some(table.arn()),
            table_size_bytes: Some(whole(self.bytes)),
            key_schema: description::key_schema(&table.key),
            table_creation_date_time: Timestamp::from_millis(table.created_ms),
            provisioned_throughput: provisioned(units),
            on_demand_throughput: description::ceiling(table.ceiling),
            item_count: Some(whole(self.items)),
            billing_mode: Some(match table.billing {
                Billing::Provisioned(_) => model::BillingMode::Provisioned,
                Billing::OnDemand => model::BillingMode::PayPerRequest,
            }),
        }
    }

    fn features(&self) -> model::SourceTableFeatureDetails {
        if self.kind == BackupKind::System {
            return model::SourceTableFeatureDetails::default();
        }
        let table = &self.table;
        let of_scope = |scope| {
            let mut found =
                table.indexes.iter().filter(move |index| index.scope == scope).peekable();
            found.peek().is_some().then_some(found)
        };
        model::SourceTableFeatureDetails {
            local_secondary_indexes: of_scope(IndexScope::Local)
                .map(|indexes| indexes.map(local_index).collect()),
            global_secondary_indexes: of_scope(IndexScope::Global)
                .map(|indexes| indexes.map(global_index).collect()),
            stream_description: table.live_stream().map(|stream| model::StreamSpecification {
                stream_enabled: true,
                stream_view_type: Some(stream.view.name().into()),
            }),
            time_to_live_description: table.time_to_live.clone().map(|name| {
                model::TimeToLiveDescription {
                    time_to_live_status: Some(model::TimeToLiveStatus::Enabled),
                    attribute_name: Some(name),
                }
            }),
            sse_description: None,
        }
    }
}

fn local_index(index: &Index) -> model::LocalSecondaryIndexInfo {
    model::LocalSecondaryIndexInfo {
        index_name: Some(index.name.clone()),
        key_schema: Some(description::key_schema(&index.key)),
        projection: Some(description::projection(&index.projection)),
    }
}

fn global_index(index: &Index) -> model::GlobalSecondaryIndexInfo {
    let units = index.throughput.unwrap_or(Throughput { read_units: 0, write_units: 0 });
    model::GlobalSecondaryIndexInfo {
        index_name: Some(index.name.clone()),
        key_schema: Some(description::key_schema(&index.key)),
        projection: Some(description::projection(&index.projection)),
        provisioned_throughput: Some(provisioned(units)),
        on_demand_throughput: description::ceiling(index.ceiling),
    }
}

fn provisioned(units: Throughput) -> model::ProvisionedThroughput {
    model::ProvisionedThroughput {
        read_capacity_units: whole(units.read_units),
        write_capacity_units: whole(units.write_units),
    }
}

fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
