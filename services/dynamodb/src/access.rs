//! What each operation needs to be allowed.

use crate::request::arn_parts;
use aws::Arn;
use model_dynamodb as model;
use model_dynamodbstreams as streams;
use service::{Access, Authorization, Scope};

/// An action on the table that a request names by name or ARN.
fn table(action: &'static str, scope: &Scope, name: &str) -> Access {
    Access::new(action, scope.arn_or_name("dynamodb", name, |name| format!("table/{name}")))
}

/// A function for each operation that names one table.
macro_rules! of_table {
    ($($function:ident: $action:literal, $input:ident;)*) => {$(
        pub fn $function(input: &model::$input, scope: &Scope) -> Access {
            table($action, scope, &input.table_name)
        }
    )*};
}

of_table! {
    delete_table: "dynamodb:DeleteTable", DeleteTableInput;
    describe_table: "dynamodb:DescribeTable", DescribeTableInput;
    update_time_to_live: "dynamodb:UpdateTimeToLive", UpdateTimeToLiveInput;
    describe_time_to_live: "dynamodb:DescribeTimeToLive", DescribeTimeToLiveInput;
    describe_continuous_backups: "dynamodb:DescribeContinuousBackups", DescribeContinuousBackupsInput;
    update_continuous_backups: "dynamodb:UpdateContinuousBackups", UpdateContinuousBackupsInput;
    create_backup: "dynamodb:CreateBackup", CreateBackupInput;
    describe_table_replica_auto_scaling:
        "dynamodb:DescribeTableReplicaAutoScaling", DescribeTableReplicaAutoScalingInput;
    update_table_replica_auto_scaling:
        "dynamodb:UpdateTableReplicaAutoScaling", UpdateTableReplicaAutoScalingInput;
}

pub fn describe_backup(input: &model::DescribeBackupInput, _scope: &Scope) -> Access {
    Access::new("dynamodb:DescribeBackup", &input.backup_arn)
}

pub fn delete_backup(input: &model::DeleteBackupInput, _scope: &Scope) -> Access {
    Access::new("dynamodb:DeleteBackup", &input.backup_arn)
}

pub fn list_backups(_input: &model::ListBackupsInput, _scope: &Scope) -> Access {
    Access::anywhere("dynamodb:ListBackups")
}

/// What a restore does to the table that it makes.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/backuprestore_IAM.html>
const FILLS: [&str; 7] = [
    "dynamodb:BatchWriteItem",
    "dynamodb:DeleteItem",
    "dynamodb:GetItem",
    "dynamodb:PutItem",
    "dynamodb:Query",
    "dynamodb:Scan",
    "dynamodb:UpdateItem",
];

/// A restore from a source into a table.
fn restore(source: Access, scope: &Scope, target: &str) -> Vec<Access> {
    let fills = FILLS.map(|action| table(action, scope, target));
    std::iter::once(source).chain(fills).collect()
}

pub fn restore_table_from_backup(
    input: &model::RestoreTableFromBackupInput,
    scope: &Scope,
) -> Vec<Access> {
    let source = Access::new("dynamodb:RestoreTableFromBackup", &input.backup_arn);
    restore(source, scope, &input.target_table_name)
}

pub fn restore_table_to_point_in_time(
    input: &model::RestoreTableToPointInTimeInput,
    scope: &Scope,
) -> Vec<Access> {
    let named = input.source_table_arn.as_ref().or(input.source_table_name.as_ref());
    let name = named.map_or("", String::as_str);
    let source = table("dynamodb:RestoreTableToPointInTime", scope, name);
    restore(source, scope, &input.target_table_name)
}

/// What AWS does in the region of a replica it does as the caller.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2gt_IAM.html>
const CREATES_REPLICA: [&str; 9] = [
    "dynamodb:CreateTable",
    "dynamodb:CreateTableReplica",
    "dynamodb:Scan",
    "dynamodb:Query",
    "dynamodb:UpdateItem",
    "dynamodb:PutItem",
    "dynamodb:GetItem",
    "dynamodb:DeleteItem",
    "dynamodb:BatchWriteItem",
];
const DELETES_REPLICA: [&str; 2] = ["dynamodb:DeleteTable", "dynamodb:DeleteTableReplica"];

pub fn update_table(input: &model::UpdateTableInput, scope: &Scope) -> Vec<Access> {
    let own = table("dynamodb:UpdateTable", scope, &input.table_name);
    let named = arn_parts(&input.table_name);
    let (account, name) = match &named {
        Some((account, _, name)) => (account.as_str(), *name),
        None => (scope.account.as_str(), input.table_name.as_str()),
    };
    let mut wanted = vec![own];
    let mut want = |actions: &[&'static str], region: &str| {
        let arn = Arn::new("aws", "dynamodb", region, account, &format!("table/{name}"));
        wanted.extend(actions.iter().map(|action| Access::new(action, &arn)));
    };
    for update in input.replica_updates.iter().flatten() {
        if let Some(create) = &update.create {
            want(&CREATES_REPLICA, &create.region_name);
        }
        if let Some(update) = &update.update {
            want(&["dynamodb:UpdateTable"], &update.region_name);
        }
        if let Some(delete) = &update.delete {
            want(&DELETES_REPLICA, &delete.region_name);
        }
    }
    for update in input.global_table_witness_updates.iter().flatten() {
        if let Some(create) = &update.create {
            want(&["dynamodb:CreateGlobalTableWitness"], &create.region_name);
        }
        if let Some(delete) = &update.delete {
            want(&["dynamodb:DeleteGlobalTableWitness"], &delete.region_name);
        }
    }
    wanted
}

/// <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html>
pub fn create_table(input: &model::CreateTableInput, scope: &Scope) -> Vec<Access> {
    let tags = input.tags.as_deref().unwrap_or_default();
    let access = table("dynamodb:CreateTable", scope, &input.table_name).tagged(pairs(tags));
    let mut wanted = vec![access];
    if !tags.is_empty() {
        let tag = Access { action: "dynamodb:TagResource".into(), ..wanted[0].clone() };
        wanted.push(tag);
    }
    if input.resource_policy.is_some() {
        wanted.push(table("dynamodb:PutResourcePolicy", scope, &input.table_name));
    }
    wanted
}

pub fn import_table(input: &model::ImportTableInput, scope: &Scope) -> Access {
    table("dynamodb:ImportTable", scope, &input.table_creation_parameters.table_name)
}

pub fn describe_import(input: &model::DescribeImportInput, _scope: &Scope) -> Access {
    Access::new("dynamodb:DescribeImport", &input.import_arn)
}

pub fn export_table_to_point_in_time(
    input: &model::ExportTableToPointInTimeInput,
    _scope: &Scope,
) -> Access {
    Access::new("dynamodb:ExportTableToPointInTime", &input.table_arn)
}

pub fn describe_export(input: &model::DescribeExportInput, _scope: &Scope) -> Access {
    Access::new("dynamodb:DescribeExport", &input.export_arn)
}

pub fn list_exports(_input: &model::ListExportsInput, _scope: &Scope) -> Access {
    Access::anywhere("dynamodb:ListExports")
}

pub fn list_imports(_input: &model::ListImportsInput, _scope: &Scope) -> Access {
    Access::anywhere("dynamodb:ListImports")
}

fn pairs(tags: &[model::Tag]) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()))
}

/// A global table of version 2017.11.29 has an ARN of its own.
fn global_table(action: &'static str, scope: &Scope, name: &str) -> Access {
    let resource = format!("global-table/{name}");
    Access::new(action, Arn::new("aws", "dynamodb", "", scope.account.as_str(), &resource))
}

/// On a global table of version 2017.11.29, and on the table of its name in this region.
fn with_table(action: &'static str, scope: &Scope, name: &str) -> Vec<Access> {
    vec![global_table(action, scope, name), table(action, scope, name)]
}

pub fn create_global_table(input: &model::CreateGlobalTableInput, scope: &Scope) -> Vec<Access> {
    with_table("dynamodb:CreateGlobalTable", scope, &input.global_table_name)
}

pub fn update_global_table(input: &model::UpdateGlobalTableInput, scope: &Scope) -> Vec<Access> {
    with_table("dynamodb:UpdateGlobalTable", scope, &input.global_table_name)
}

pub fn update_global_table_settings(
    input: &model::UpdateGlobalTableSettingsInput,
    scope: &Scope,
) -> Vec<Access> {
    with_table("dynamodb:UpdateGlobalTableSettings", scope, &input.global_table_name)
}

pub fn describe_global_table(input: &model::DescribeGlobalTableInput, scope: &Scope) -> Access {
    global_table("dynamodb:DescribeGlobalTable", scope, &input.global_table_name)
}

pub fn describe_global_table_settings(
    input: &model::DescribeGlobalTableSettingsInput,
    scope: &Scope,
) -> Access {
    global_table("dynamodb:DescribeGlobalTableSettings", scope, &input.global_table_name)
}

pub fn list_global_tables(_input: &model::ListGlobalTablesInput, _scope: &Scope) -> Access {
    Access::anywhere("dynamodb:ListGlobalTables")
}

/// The operations on items are authorised when they have read their request: see `authority`.
pub fn on_items<I>(_input: &I, _scope: &Scope) -> Authorization {
    Authorization::Signed
}

pub fn list_tables(_input: &model::ListTablesInput, _scope: &Scope) -> Access {
    Access::anywhere("dynamodb:ListTables")
}

pub fn tag_resource(input: &model::TagResourceInput, _scope: &Scope) -> Access {
    Access::new("dynamodb:TagResource", &input.resource_arn).tagged(pairs(&input.tags))
}

pub fn untag_resource(input: &model::UntagResourceInput, _scope: &Scope) -> Access {
    Access::new("dynamodb:UntagResource", &input.resource_arn).untagged(input.tag_keys.clone())
}

pub fn list_tags(input: &model::ListTagsOfResourceInput, _scope: &Scope) -> Access {
    Access::new("dynamodb:ListTagsOfResource", &input.resource_arn)
}

pub fn put_resource_policy(input: &model::PutResourcePolicyInput, _scope: &Scope) -> Access {
    Access::new("dynamodb:PutResourcePolicy", &input.resource_arn)
}

pub fn get_resource_policy(input: &model::GetResourcePolicyInput, _scope: &Scope) -> Access {
    Access::new("dynamodb:GetResourcePolicy", &input.resource_arn)
}

pub fn delete_resource_policy(input: &model::DeleteResourcePolicyInput, _scope: &Scope) -> Access {
    Access::new("dynamodb:DeleteResourcePolicy", &input.resource_arn)
}

/// An action on a table, or on its index if the request names one.
fn table_or_index(
    action: &'static str,
    scope: &Scope,
    name: &str,
    index: Option<&String>,
) -> Access {
    let mut access = table(action, scope, name);
    if let Some(index) = index {
        access.resource = format!("{}/index/{index}", access.resource);
    }
    access
}

pub fn update_contributor_insights(
    input: &model::UpdateContributorInsightsInput,
    scope: &Scope,
) -> Access {
    let action = "dynamodb:UpdateContributorInsights";
    table_or_index(action, scope, &input.table_name, input.index_name.as_ref())
}

pub fn describe_contributor_insights(
    input: &model::DescribeContributorInsightsInput,
    scope: &Scope,
) -> Access {
    let action = "dynamodb:DescribeContributorInsights";
    table_or_index(action, scope, &input.table_name, input.index_name.as_ref())
}

pub fn list_contributor_insights(
    _input: &model::ListContributorInsightsInput,
    _scope: &Scope,
) -> Access {
    Access::anywhere("dynamodb:ListContributorInsights")
}

/// AWS tells its endpoints to anyone who signs.
pub fn describe_endpoints(_input: &model::DescribeEndpointsInput, _scope: &Scope) -> Authorization {
    Authorization::Signed
}

pub fn describe_limits(_input: &model::DescribeLimitsInput, _scope: &Scope) -> Access {
    Access::anywhere("dynamodb:DescribeLimits")
}

pub fn list_streams(_input: &streams::ListStreamsInput, _scope: &Scope) -> Access {
    Access::anywhere("dynamodb:ListStreams")
}

pub fn describe_stream(input: &streams::DescribeStreamInput, _scope: &Scope) -> Access {
    Access::new("dynamodb:DescribeStream", &input.stream_arn)
}

pub fn get_shard_iterator(input: &streams::GetShardIteratorInput, _scope: &Scope) -> Access {
    Access::new("dynamodb:GetShardIterator", &input.stream_arn)
}

/// An iterator opens with its stream's ARN.
pub fn get_records(input: &streams::GetRecordsInput, _scope: &Scope) -> Access {
    let arn = input.shard_iterator.split('|').next().unwrap_or_default();
    Access::new("dynamodb:GetRecords", arn)
}
