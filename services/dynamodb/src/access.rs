//! What each operation needs to be allowed.

use crate::request::table_name;
use model_dynamodb as model;
use model_dynamodbstreams as streams;
use service::{Access, Authorization, Scope};

/// An action on the table that a request names by name or ARN.
fn table(action: &'static str, scope: &Scope, name: &str) -> Access {
    Access::new(action, scope.arn_or_name("dynamodb", name, |name| format!("table/{name}")))
}

/// An action on a table, or on the index of it that the request reads.
fn rows(action: &'static str, scope: &Scope, name: &str, index: Option<&String>) -> Access {
    let resource = |name: &str| match index {
        Some(index) => format!("table/{name}/index/{index}"),
        None => format!("table/{name}"),
    };
    Access::new(action, scope.arn("dynamodb", &resource(table_name(name))))
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
    create_table: "dynamodb:CreateTable", CreateTableInput;
    delete_table: "dynamodb:DeleteTable", DeleteTableInput;
    describe_table: "dynamodb:DescribeTable", DescribeTableInput;
    update_table: "dynamodb:UpdateTable", UpdateTableInput;
    put_item: "dynamodb:PutItem", PutItemInput;
    get_item: "dynamodb:GetItem", GetItemInput;
    update_item: "dynamodb:UpdateItem", UpdateItemInput;
    delete_item: "dynamodb:DeleteItem", DeleteItemInput;
    update_time_to_live: "dynamodb:UpdateTimeToLive", UpdateTimeToLiveInput;
    describe_time_to_live: "dynamodb:DescribeTimeToLive", DescribeTimeToLiveInput;
    describe_continuous_backups: "dynamodb:DescribeContinuousBackups", DescribeContinuousBackupsInput;
}

pub fn query(input: &model::QueryInput, scope: &Scope) -> Access {
    rows("dynamodb:Query", scope, &input.table_name, input.index_name.as_ref())
}

pub fn scan(input: &model::ScanInput, scope: &Scope) -> Access {
    rows("dynamodb:Scan", scope, &input.table_name, input.index_name.as_ref())
}

pub fn batch_get_item(input: &model::BatchGetItemInput, scope: &Scope) -> Vec<Access> {
    let names = input.request_items.keys();
    names.map(|name| table("dynamodb:BatchGetItem", scope, name)).collect()
}

pub fn batch_write_item(input: &model::BatchWriteItemInput, scope: &Scope) -> Vec<Access> {
    let names = input.request_items.keys();
    names.map(|name| table("dynamodb:BatchWriteItem", scope, name)).collect()
}

/// Each action needs what it would need alone.
pub fn transact_write_items(input: &model::TransactWriteItemsInput, scope: &Scope) -> Vec<Access> {
    let accesses = input.transact_items.iter().flat_map(|action| {
        let named = [
            ("dynamodb:ConditionCheckItem", action.condition_check.as_ref().map(|a| &a.table_name)),
            ("dynamodb:PutItem", action.put.as_ref().map(|a| &a.table_name)),
            ("dynamodb:DeleteItem", action.delete.as_ref().map(|a| &a.table_name)),
            ("dynamodb:UpdateItem", action.update.as_ref().map(|a| &a.table_name)),
        ];
        named.into_iter().filter_map(|(action, name)| Some(table(action, scope, name?)))
    });
    distinct(accesses)
}

pub fn transact_get_items(input: &model::TransactGetItemsInput, scope: &Scope) -> Vec<Access> {
    let names = input.transact_items.iter().map(|action| &action.get.table_name);
    distinct(names.map(|name| table("dynamodb:GetItem", scope, name)))
}

fn distinct(accesses: impl Iterator<Item = Access>) -> Vec<Access> {
    let mut kept = Vec::new();
    for access in accesses {
        if !kept.contains(&access) {
            kept.push(access);
        }
    }
    kept
}

pub fn list_tables(_input: &model::ListTablesInput, _scope: &Scope) -> Access {
    Access::anywhere("dynamodb:ListTables")
}

pub fn tag_resource(input: &model::TagResourceInput, _scope: &Scope) -> Access {
    Access::new("dynamodb:TagResource", &input.resource_arn)
}

pub fn untag_resource(input: &model::UntagResourceInput, _scope: &Scope) -> Access {
    Access::new("dynamodb:UntagResource", &input.resource_arn)
}

pub fn list_tags(input: &model::ListTagsOfResourceInput, _scope: &Scope) -> Access {
    Access::new("dynamodb:ListTagsOfResource", &input.resource_arn)
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
