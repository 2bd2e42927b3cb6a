//! `UpdateTable`.

mod combinations;
mod replica_plan;
mod replicas;

use crate::description::{self, Extent};
use crate::jobs;
use crate::members;
use crate::ops::create_table::{
    attribute_pairs, index_request, on_demand_units, refuse_encryption, stream, table_class,
    units_of, warm_units,
};
use crate::ops::describe_table::changeable;
use crate::request::named_table_row;
use crate::rules::table::changes::Changes;
use crate::rules::table::definition::{self, global_index};
use crate::rules::table::throughput::{self, Ceiling, Subject, warmed};
use crate::rules::table::{
    AttributeDefinition, Billing, Index, IndexScope, IndexState, KeyType, Stream, Table, Throughput,
};
use crate::{State, store as rows};
use aws::Fault;
use model_dynamodb as model;
use model_dynamodb::{TableStatus, UpdateTableInput, UpdateTableOutput};
use replica_plan::Plan;
use replicas::{Replication, Told};
use service::Ctx;
use store::Tx;

const INVALID: &str = "One or more parameter values were invalid: ";

pub async fn handle(ctx: Ctx, input: UpdateTableInput) -> Result<UpdateTableOutput, Fault> {
    let row = named_table_row(&ctx, &input.table_name)?;
    let plan = Plan::read(&input)?;
    if plan.is_none() {
        check_changes(&input)?;
        combinations::check(&input)?;
    }
    refuse_encryption(input.sse_specification.as_ref())?;
    if let Some(throughput) = &input.provisioned_throughput {
        definition::throughput_of(units_of(throughput))?;
    }
    check_updates(input.global_secondary_index_updates.as_deref().unwrap_or_default())?;
    let state = ctx.state::<State>();
    let now_ms = ctx.now_ms();
    let new_index = ctx.world().random_u64();
    let new_stream = match &input.stream_specification {
        Some(specification) => stream(&ctx, specification)?,
        None => None,
    };
    let told = rows::transact(ctx.store(), |tx| {
        let (ctx, state, row, input) = (&ctx, &state, &row, &input);
        let (plan, new_stream) = (&plan, &new_stream);
        async move {
            let found = state.tables.in_transaction(&tx, row).await?;
            let found = changeable(found, &input.table_name)?;
            let mut table = found.as_ref().clone();
            if let Some(plan) = plan {
                return Replication { ctx, tx: &tx, state, now_ms }.run(table, plan).await;
            }
            apply(&tx, &mut table, input, (new_stream.as_ref(), new_index), now_ms)?;
            if found.billing == Billing::OnDemand {
                check_index_units(&table)?;
            }
            table.check_units(Some(found.as_ref()))?;
            let also = |other: &mut Table, table: &Table| -> Result<(), Fault> {
                if let Some(class) = &input.table_class {
                    other.change_class_of_replica(table_class(class), now_ms)?;
                }
                if changes_units(input) {
                    note_changes(other, table);
                }
                Ok(())
            };
            members::put(&tx, state, &mut table, also).await?;
            let others = members::others(&tx, state, &table).await?;
            let (regions, status) = (Vec::new(), model::ReplicaStatus::Active);
            Ok(Told { table, others, regions, status })
        }
    })
    .await?;
    let extent = Extent { now_ms, ..Extent::default() };
    let mut description = description::table(&told.table, TableStatus::Updating, extent);
    description::replicas::tell(&mut description, &told.table, &told.others);
    description::replicas::set_status(&mut description, &told.regions, &told.status);
    Ok(UpdateTableOutput { table_description: Some(description) })
}

fn changes_units(input: &UpdateTableInput) -> bool {
    input.billing_mode.is_some()
        || input.provisioned_throughput.is_some()
        || input.on_demand_throughput.is_some()
        || input.global_secondary_index_updates.is_some()
}

/// Units that change for all replicas have changed in each.
fn note_changes(other: &mut Table, table: &Table) {
    (other.changes, other.on_demand_ms) = (table.changes, table.on_demand_ms);
    for index in &mut other.indexes {
        if let Some(same) = table.indexes.iter().find(|same| same.number == index.number) {
            index.changes = same.changes;
        }
    }
}

/// Refuses an update that changes nothing.
fn check_changes(input: &UpdateTableInput) -> Result<(), Fault> {
    let changes = input.billing_mode.is_some()
        || input.provisioned_throughput.is_some()
        || input.global_secondary_index_updates.as_ref().is_some_and(|updates| !updates.is_empty())
        || input.stream_specification.is_some()
        || input.sse_specification.is_some()
        || input.table_class.is_some()
        || input.on_demand_throughput.is_some()
        || input.warm_throughput.is_some()
        || input.deletion_protection_enabled.is_some()
        || input.global_table_settings_replication_mode.is_some();
    if !changes {
        return Err(Fault::validation(
            "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, \
             GlobalSecondaryIndexUpdates or SSESpecification or ReplicaUpdates is required",
        ));
    }
    Ok(())
}

fn apply(
    tx: &Tx,
    table: &mut Table,
    input: &UpdateTableInput,
    (new_stream, new_index): (Option<&Stream>, u64),
    now_ms: i64,
) -> Result<(), Fault> {
    update_billing(table, input, now_ms)?;
    update_readiness(table, input, now_ms)?;
    if let Some(specification) = &input.stream_specification {
        update_stream(tx, table, specification, new_stream, now_ms)?;
    }
    if let Some(class) = &input.table_class {
        table.change_class(table_class(class), now_ms)?;
    }
    if let Some(mode) = &input.global_table_settings_replication_mode {
        update_settings_mode(table, mode)?;
    }
    if let Some(protection) = input.deletion_protection_enabled {
        table.deletion_protection = protection;
    }
    let updates = input.global_secondary_index_updates.as_deref().unwrap_or_default();
    for update in updates {
        update_index(tx, table, input, (update, new_index), now_ms)?;
    }
    Ok(())
}

fn update_billing(table: &mut Table, input: &UpdateTableInput, now_ms: i64) -> Result<(), Fault> {
    let mode = input.billing_mode.as_ref().map(|mode| mode.as_str());
    let units = input.provisioned_throughput.as_ref().map(units_of);
    if mode.is_none() && units.is_none() {
        return Ok(());
    }
    let kept = if table.billing == Billing::OnDemand { "PAY_PER_REQUEST" } else { "PROVISIONED" };
    if mode == Some("PROVISIONED") && units.is_none() {
        return Err(Fault::validation(format!(
            "{INVALID}ProvisionedThroughput must be specified when BillingMode is PROVISIONED"
        )));
    }
    let billing = definition::billing(mode.or(Some(kept)), units)?;
    let indexes_change = input.global_secondary_index_updates.is_some();
    if let (Billing::Provisioned(units), Billing::Provisioned(_)) = (billing, table.billing)
        && billing == table.billing
        && !indexes_change
    {
        return Err(Fault::validation(format!(
            "The provisioned throughput for the table will not change. The requested value equals the \
             current value. Current ReadCapacityUnits provisioned for the table: {read}. Requested \
             ReadCapacityUnits: {read}. Current WriteCapacityUnits provisioned for the table: {write}. \
             Requested WriteCapacityUnits: {write}. Refer to the Amazon DynamoDB Developer Guide for \
             current limits and how to request higher limits.",
            read = units.read_units,
            write = units.write_units
        )));
    }
    let ready = table.readiness();
    match (table.billing, billing) {
        (Billing::Provisioned(from), Billing::Provisioned(to)) => {
            table.changes.change(from, to, now_ms)?;
        }
        (Billing::OnDemand, Billing::OnDemand) => {}
        (_, Billing::OnDemand) => {
            table.on_demand_ms = Some(now_ms);
            table.indexes.iter_mut().for_each(|index| index.throughput = None);
            limit_anew(table, now_ms);
        }
        (_, Billing::Provisioned(_)) => {
            table.on_demand_ms.get_or_insert(table.created_ms);
            table.indexes.iter_mut().for_each(|index| index.ceiling = Ceiling::default());
            limit_anew(table, now_ms);
        }
    }
    table.billing = billing;
    table.keep_readiness(ready);
    Ok(())
}

/// Limits of another kind begin with all that they keep.
fn limit_anew(table: &mut Table, now_ms: i64) {
    table.changes.since_ms = Some(now_ms);
    table.indexes.iter_mut().for_each(|index| index.changes.since_ms = Some(now_ms));
}

/// Every global index of a provisioned table has units of its own.
fn check_index_units(table: &Table) -> Result<(), Fault> {
    let without = table.global_indexes().filter(|index| index.throughput.is_none());
    let without: Vec<&str> = without.map(|index| index.name.as_str()).collect();
    if table.billing != Billing::OnDemand && !without.is_empty() {
        return Err(Fault::validation(format!(
            "{INVALID}ProvisionedThroughput must be specified for index: {}",
            without.join(",")
        )));
    }
    Ok(())
}

/// What the table is to be ready for, and what it is to serve at most.
fn update_readiness(table: &mut Table, input: &UpdateTableInput, now_ms: i64) -> Result<(), Fault> {
    let billing = table.billing;
    let asked = on_demand_units(input.on_demand_throughput.as_ref());
    let ceiling = table.ceiling.asked(asked, billing, Subject::Table)?;
    if ceiling.is_new_beside(table.ceiling) {
        table.changes.since_ms = Some(now_ms);
    }
    table.ceiling = ceiling;
    let ready = throughput::warm(billing, None, table.warm);
    let asked = warm_units(input.warm_throughput.as_ref());
    if let Some(warm) = warmed(ready, asked, Subject::Table)? {
        table.warm = Some(warm);
    }
    Ok(())
}

fn update_stream(
    tx: &Tx,
    table: &mut Table,
    specification: &model::StreamSpecification,
    new_stream: Option<&Stream>,
    now_ms: i64,
) -> Result<(), Fault> {
    let enabled = table.live_stream().is_some();
    match (specification.stream_enabled, enabled) {
        (true, true) => Err(Fault::validation(format!(
            "Table already has an enabled stream: TableName: {}",
            table.name
        ))),
        (false, false) => Err(Fault::validation(format!(
            "Table does not have a stream to disable: TableName: {}",
            table.name
        ))),
        (true, false) => {
            if let Some(stream) = new_stream {
                replicas::turn_on(tx, table, stream.clone(), now_ms);
            }
            Ok(())
        }
        (false, true) if table.global.is_some() && !table.is_strong() => Err(Fault::validation(
            format!("{INVALID}Disabling Stream is not allowed for a Global Table replica."),
        )),
        (false, true) => {
            if let Some(stream) = &mut table.stream {
                stream.enabled = false;
            }
            Ok(())
        }
    }
}

/// What AWS asks of a table that other accounts are to have replicas of.
fn update_settings_mode(
    table: &mut Table,
    mode: &model::GlobalTableSettingsReplicationMode,
) -> Result<(), Fault> {
    use model::GlobalTableSettingsReplicationMode as Mode;
    let on = match mode {
        Mode::Enabled => true,
        Mode::Disabled => false,
        other => {
            return Err(Fault::validation(format!(
                "Value '{}' at 'GlobalTableSettingsReplicationMode' failed to satisfy constraint: Only \
                 ENABLED and DISABLED settings replication are supported for a Regional Table.",
                other.as_str()
            )));
        }
    };
    if table.global.is_some() {
        return Err(Fault::validation(format!(
            "{INVALID}GlobalTableSettingsReplicationMode can only be set on a Regional Table."
        )));
    }
    table.replicates_settings = Some(on);
    Ok(())
}

/// One change of an index at a time, and one creation or deletion of any.
fn check_updates(updates: &[model::GlobalSecondaryIndexUpdate]) -> Result<(), Fault> {
    let mut names: Vec<&str> = Vec::new();
    let mut made = 0;
    for update in updates {
        let given = [
            update.update.as_ref().map(|update| &update.index_name),
            update.create.as_ref().map(|create| &create.index_name),
            update.delete.as_ref().map(|delete| &delete.index_name),
        ];
        let given: Vec<&String> = given.into_iter().flatten().collect();
        let [name] = given[..] else {
            let (quantity, rest) = if given.is_empty() {
                ("One", "must not be null")
            } else {
                ("Only one", "may be specified")
            };
            return Err(Fault::validation(format!(
                "{INVALID}{quantity} of GlobalSecondaryIndexUpdate.Update, \
                 GlobalSecondaryIndexUpdate.Create, GlobalSecondaryIndexUpdate.Delete {rest}"
            )));
        };
        if names.contains(&name.as_str()) {
            return Err(Fault::validation(format!(
                "{INVALID}Only one global secondary index update per index is allowed simultaneously. \
                 Index: {name}"
            )));
        }
        names.push(name);
        made += usize::from(update.create.is_some() || update.delete.is_some());
    }
    if made > 1 { Err(one_at_a_time()) } else { Ok(()) }
}

fn one_at_a_time() -> Fault {
    Fault::client(
        "LimitExceededException",
        "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per \
         table",
    )
}

/// Refuses to make or take away an index while another one is being made.
fn check_none_made(table: &Table, name: &str) -> Result<(), Fault> {
    let being_made =
        |index: &Index| index.state == IndexState::Creating && index.name.as_str() != name;
    if table.indexes.iter().any(being_made) { Err(one_at_a_time()) } else { Ok(()) }
}

fn update_index(
    tx: &Tx,
    table: &mut Table,
    input: &UpdateTableInput,
    (update, new_index): (&model::GlobalSecondaryIndexUpdate, u64),
    now_ms: i64,
) -> Result<(), Fault> {
    if let Some(create) = &update.create {
        create_index(tx, table, input, (create, new_index), now_ms)
    } else if let Some(delete) = &update.delete {
        let index = global(table, &delete.index_name)?;
        check_none_made(table, &index.name)?;
        jobs::reclaim_index(tx, table, &index, now_ms);
        table.indexes.retain(|other| other.number != index.number);
        forget_unused_attributes(table);
        Ok(())
    } else if let Some(change) = &update.update {
        check_unknown_index(table, change)?;
        let number = global(table, &change.index_name)?.number;
        let billing = table.billing;
        let index = table.indexes.iter_mut().find(|index| index.number == number);
        let index = index.expect("it was found above");
        if let Some(units) = change.provisioned_throughput.as_ref().map(units_of) {
            update_units(index, billing, definition::throughput_of(units)?, now_ms)?;
        }
        let on_demand = on_demand_units(change.on_demand_throughput.as_ref());
        let subject = Subject::Index(&change.index_name);
        let ceiling = index.ceiling.asked(on_demand, billing, subject)?;
        if ceiling.is_new_beside(index.ceiling) {
            index.changes.since_ms = Some(now_ms);
        }
        index.ceiling = ceiling;
        let ready = throughput::warm(billing, index.throughput, index.warm);
        if let Some(warm) = warmed(ready, warm_units(change.warm_throughput.as_ref()), subject)? {
            index.warm = Some(warm);
        }
        Ok(())
    } else {
        Ok(())
    }
}

/// Of an index that is not there DynamoDB looks at the units first, and words it so.
fn check_unknown_index(
    table: &Table,
    change: &model::UpdateGlobalSecondaryIndexAction,
) -> Result<(), Fault> {
    let units = change.provisioned_throughput.as_ref().map(units_of);
    let beyond = units.is_some_and(|units| definition::throughput_of(units).is_err());
    if beyond && table.index(&change.index_name).is_none() {
        return Err(Fault::validation(
            "This operation cannot be performed with given input values. Please contact DynamoDB service \
             team for more info: Action Blocked: IndexUpdate",
        ));
    }
    Ok(())
}

/// Gives a global index other units.
fn update_units(
    index: &mut Index,
    billing: Billing,
    units: Throughput,
    now_ms: i64,
) -> Result<(), Fault> {
    if billing == Billing::OnDemand {
        return Err(Fault::validation(format!(
            "{INVALID}Neither ReadCapacityUnits nor WriteCapacityUnits can be specified for index: {} when \
             BillingMode is PAY_PER_REQUEST",
            index.name
        )));
    }
    let ready = throughput::warm(billing, index.throughput, index.warm);
    match index.throughput {
        Some(known) if known == units => {
            return Err(Fault::validation(format!(
                "The provisioned throughput for the index {} will not change. The requested value equals \
                 the current value. Current ReadCapacityUnits provisioned for the index: {read}. Requested \
                 ReadCapacityUnits: {read}. Current WriteCapacityUnits provisioned for the index: {write}. \
                 Requested WriteCapacityUnits: {write}. Refer to the Amazon DynamoDB Developer Guide for \
                 current limits and how to request higher limits.",
                index.name,
                read = units.read_units,
                write = units.write_units
            )));
        }
        Some(known) => index.changes.change(known, units, now_ms)?,
        None => {}
    }
    index.throughput = Some(units);
    if throughput::warm(billing, index.throughput, None) != ready {
        index.warm = Some(ready);
    }
    Ok(())
}

fn global(table: &Table, name: &str) -> Result<Index, Fault> {
    let found = table.global_indexes().find(|index| index.name == name);
    found.cloned().ok_or_else(|| {
        Fault::client("ResourceNotFoundException", "Requested resource not found".to_owned())
    })
}

/// Makes an index under a random number: that of one which was just taken away is still being reclaimed.
fn create_index(
    tx: &Tx,
    table: &mut Table,
    input: &UpdateTableInput,
    (create, number): (&model::CreateGlobalSecondaryIndexAction, u64),
    now_ms: i64,
) -> Result<(), Fault> {
    if table.index(&create.index_name).is_some() {
        return Err(Fault::validation("Attempting to create an index which already exists"));
    }
    check_none_made(table, &create.index_name)?;
    definition::check_global_count(table.global_indexes().count())?;
    let defined = attribute_pairs(input.attribute_definitions.as_deref().unwrap_or_default());
    let names: Vec<&str> = defined.iter().map(|(name, _)| name.as_str()).collect();
    let units = create.provisioned_throughput.as_ref();
    let request = index_request(&create.index_name, &create.key_schema, &create.projection, units);
    let definition = global_index(&request, &names, table.billing)?;
    let projections = table.indexes.iter().map(|index| &index.projection);
    definition::check_included(projections.chain([&definition.projection]))?;
    for (name, type_name) in &defined {
        define(table, name, type_name, definition.key.has(name))?;
    }
    let on_demand = on_demand_units(create.on_demand_throughput.as_ref());
    let ready = throughput::warm(table.billing, definition.throughput, None);
    let warm = warm_units(create.warm_throughput.as_ref());
    let subject = Subject::Index(&create.index_name);
    let index = Index {
        name: definition.name,
        number,
        scope: IndexScope::Global,
        key: definition.key,
        projection: definition.projection,
        throughput: definition.throughput,
        ceiling: Ceiling::default().asked(on_demand, table.billing, subject)?,
        warm: warmed(ready, warm, subject)?,
        changes: Changes { since_ms: Some(now_ms), ..Changes::default() },
        insights: None,
        state: IndexState::Creating,
    };
    jobs::fill_index(tx, table, &index, now_ms);
    table.indexes.push(index);
    forget_unused_attributes(table);
    Ok(())
}

/// Defines an attribute for a new index. One that the table knows keeps its type, and another type is refused only if
/// the index's key has it.
fn define(table: &mut Table, name: &str, type_name: &str, is_key: bool) -> Result<(), Fault> {
    let value_type = KeyType::ALL.into_iter().find(|t| t.name() == type_name);
    let value_type = value_type.ok_or_else(|| {
        Fault::validation(format!("{INVALID}Unknown AttributeType: {type_name} for {name}"))
    })?;
    match table.attributes.iter().find(|attribute| attribute.name == name) {
        Some(known) if is_key && known.value_type != value_type => Err(Fault::validation(format!(
            "{INVALID}Attributes cannot be redefined. Please check that your attribute has the same type \
             as previously defined. Existing schema: Schema:[SchemaElement: key{{{name}:{}:HASH}}] New \
             schema: Schema:[SchemaElement: key{{{name}:{type_name}:HASH}}]",
            known.value_type.name()
        ))),
        Some(_) => Ok(()),
        None => {
            table.attributes.push(AttributeDefinition { name: name.to_owned(), value_type });
            Ok(())
        }
    }
}

fn forget_unused_attributes(table: &mut Table) {
    let Table { key, indexes, attributes, .. } = table;
    attributes.retain(|attribute| {
        key.has(&attribute.name) || indexes.iter().any(|index| index.key.has(&attribute.name))
    });
}
