//! `CreateGlobalTable`, `UpdateGlobalTable`, `DescribeGlobalTable`, `ListGlobalTables`, `DescribeGlobalTableSettings`
//! and `UpdateGlobalTableSettings`: global tables of version 2017.11.29, which AWS no longer makes. So there are none
//! to change, to describe or to list; those of version 2019.11.21 are not among them.
//!
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_versions.html>

use aws::{Fault, Region};
use model_dynamodb as model;
use service::Ctx;

pub async fn create(
    _ctx: Ctx,
    _input: model::CreateGlobalTableInput,
) -> Result<model::CreateGlobalTableOutput, Fault> {
    Err(ended())
}

/// What is to be added is refused before the table is looked for.
pub async fn update(
    _ctx: Ctx,
    input: model::UpdateGlobalTableInput,
) -> Result<model::UpdateGlobalTableOutput, Fault> {
    if input.replica_updates.is_empty() {
        return Err(Fault::validation("One or more parameter values were invalid"));
    }
    if input.replica_updates.iter().any(|update| update.create.is_some()) {
        return Err(ended());
    }
    Err(missing("", &input.global_table_name))
}

pub async fn describe(
    _ctx: Ctx,
    input: model::DescribeGlobalTableInput,
) -> Result<model::DescribeGlobalTableOutput, Fault> {
    Err(missing("Global table not found: ", &input.global_table_name))
}

pub async fn list(
    _ctx: Ctx,
    input: model::ListGlobalTablesInput,
) -> Result<model::ListGlobalTablesOutput, Fault> {
    if let Some(name) = input.region_name.filter(|name| Region::new(name).is_none()) {
        return Err(Fault::validation(format!("Region {name} is not supported.")));
    }
    Ok(model::ListGlobalTablesOutput {
        global_tables: Some(Vec::new()),
        last_evaluated_global_table_name: None,
    })
}

pub async fn describe_settings(
    _ctx: Ctx,
    input: model::DescribeGlobalTableSettingsInput,
) -> Result<model::DescribeGlobalTableSettingsOutput, Fault> {
    Err(missing("", &input.global_table_name))
}

pub async fn update_settings(
    _ctx: Ctx,
    input: model::UpdateGlobalTableSettingsInput,
) -> Result<model::UpdateGlobalTableSettingsOutput, Fault> {
    Err(missing("", &input.global_table_name))
}

fn ended() -> Fault {
    Fault::validation(
        "One or more parameter values were invalid: DynamoDB global tables version 2017.11.29 is not \
         supported. We recommend using DynamoDB global tables version 2019.11.21, instead of version \
         2017.11.29 (Legacy).",
    )
}

fn missing(opening: &str, name: &str) -> Fault {
    Fault::client(
        "GlobalTableNotFoundException",
        format!("{opening}Global table with name: '{name}' does not exist."),
    )
}
