//! DynamoDB: tables, items, indexes and streams.
//!
//! | file | what |
//! |---|---|
//! | `rules/` | the domain: values, expressions, definitions; pure |
//! | `ops/` | the operations |
//! | `front`, `answers` | what is answered beside the operations; the headers and the compression of answers |
//! | `access`, `authority` | what each needs to be allowed; on items, down to partitions and attributes |
//! | `request`, `attribute`, `select`, `reply`, `description` | parts of requests and replies that operations share |
//! | `items`, `write`, `read` | writes of single items, the one way in which items change, pages of them |
//! | `spending` | what requests take from the units of tables, and the refusal where none are left |
//! | `statements`, `statement_pages`, `statement_reads` | statements of PartiQL beside their tables; pages and single items that they read |
//! | `measures` | what tables and indexes consumed, for other services |
//! | `store` | tables and keys of the store |
//! | `scaling` | what is asked of Application Auto Scaling about units |
//! | `members` | the replicas of a global table, which change together |
//! | `imports`, `exports`, `objects` | tables made of objects in S3, and written to them; what S3 answers |
//! | `history`, `recovery` | what a table held at a past moment; point-in-time recovery |
//! | `backup`, `backup_expiry`, `copies`, `restoring`, `overrides` | backups; copying of past moments; the tables that are made of them |
//! | `expiry`, `jobs`, `trim` | time to live; work in steps; what streams keep |
//! | `tokens`, `replays` | request tokens of transactions; what their repeats cost |
//! | `checks` | what must hold between rows, for `pileus fsck` |
//! | `plans` | parsed expressions by their text |
//! | `resources` | the seat in CloudFormation |
//!
//! **Invariants.** An item, its index entries and its stream record are written in one transaction. The
//! rules know neither context nor store; only `store` names tables and keys of the store.

mod access;
mod answers;
mod attribute;
mod auditing;
mod authority;
mod backup;
mod backup_expiry;
mod checks;
mod copies;
mod description;
mod expiry;
mod exports;
mod front;
mod history;
mod imports;
mod items;
mod jobs;
mod measures;
mod members;
mod objects;
mod ops;
mod overrides;
mod plans;
mod read;
mod recovery;
mod replays;
mod reply;
mod request;
mod resources;
mod restoring;
pub mod rules;
mod scaling;
mod select;
mod spending;
mod statement_pages;
mod statement_reads;
mod statements;
mod store;
mod tokens;
mod trim;
mod write;

use model_dynamodb as model;
use model_dynamodbstreams as streams;
use service::Service;
use std::sync::Arc;

/// What the service keeps in memory.
#[derive(Default)]
pub struct State {
    tables: crate::store::TableCache,
    plans: plans::Plans,
    tokens: tokens::Watched,
}

/// The service, for the binary's list.
pub fn service() -> Service {
    Service::new("dynamodb")
        .state(Arc::new(State::default()))
        .on::<model::CreateTable>(access::create_table, ops::create_table::handle)
        .on::<model::DeleteTable>(access::delete_table, ops::delete_table::handle)
        .on::<model::DescribeTable>(access::describe_table, ops::describe_table::handle)
        .on::<model::ListTables>(access::list_tables, ops::list_tables::handle)
        .on::<model::UpdateTable>(access::update_table, ops::update_table::handle)
        .on::<model::PutItem>(access::on_items, ops::put_item::handle)
        .on::<model::GetItem>(access::on_items, ops::get_item::handle)
        .on::<model::UpdateItem>(access::on_items, ops::update_item::handle)
        .on::<model::DeleteItem>(access::on_items, ops::delete_item::handle)
        .on::<model::Query>(access::on_items, ops::query::handle)
        .on::<model::Scan>(access::on_items, ops::scan::handle)
        .on::<model::BatchGetItem>(access::on_items, ops::batch_get_item::handle)
        .on::<model::BatchWriteItem>(access::on_items, ops::batch_write_item::handle)
        .on::<model::TransactWriteItems>(access::on_items, ops::transact_write_items::handle)
        .on::<model::TransactGetItems>(access::on_items, ops::transact_get_items::handle)
        .on::<model::ExecuteStatement>(access::on_items, ops::execute_statement::handle)
        .on::<model::BatchExecuteStatement>(access::on_items, ops::batch_execute_statement::handle)
        .on::<model::ExecuteTransaction>(access::on_items, ops::execute_transaction::handle)
        .on::<model::UpdateTimeToLive>(
            access::update_time_to_live,
            ops::update_time_to_live::handle,
        )
        .on::<model::DescribeTimeToLive>(
            access::describe_time_to_live,
            ops::describe_time_to_live::handle,
        )
        .on::<model::TagResource>(access::tag_resource, ops::tags::tag)
        .on::<model::UntagResource>(access::untag_resource, ops::tags::untag)
        .on::<model::ListTagsOfResource>(access::list_tags, ops::tags::list)
        .on::<model::DescribeEndpoints>(access::describe_endpoints, ops::describe_endpoints::handle)
        .on::<model::DescribeLimits>(access::describe_limits, ops::describe_limits::handle)
        .on::<model::DescribeContinuousBackups>(
            access::describe_continuous_backups,
            ops::describe_continuous_backups::handle,
        )
        .on::<model::ImportTable>(access::import_table, ops::import_table::handle)
        .on::<model::DescribeImport>(access::describe_import, ops::describe_import::handle)
        .on::<model::ListImports>(access::list_imports, ops::list_imports::handle)
        .on::<model::ExportTableToPointInTime>(
            access::export_table_to_point_in_time,
            ops::export_table_to_point_in_time::handle,
        )
        .on::<model::DescribeExport>(access::describe_export, ops::describe_export::handle)
        .on::<model::ListExports>(access::list_exports, ops::list_exports::handle)
        .on::<model::UpdateContinuousBackups>(
            access::update_continuous_backups,
            ops::update_continuous_backups::handle,
        )
        .on::<model::RestoreTableToPointInTime>(
            access::restore_table_to_point_in_time,
            ops::restore_table_to_point_in_time::handle,
        )
        .on::<model::CreateBackup>(access::create_backup, ops::create_backup::handle)
        .on::<model::DescribeBackup>(access::describe_backup, ops::describe_backup::handle)
        .on::<model::ListBackups>(access::list_backups, ops::list_backups::handle)
        .on::<model::DeleteBackup>(access::delete_backup, ops::delete_backup::handle)
        .on::<model::RestoreTableFromBackup>(
            access::restore_table_from_backup,
            ops::restore_table_from_backup::handle,
        )
        .on::<model::UpdateContributorInsights>(
            access::update_contributor_insights,
            ops::contributor_insights::update,
        )
        .on::<model::DescribeContributorInsights>(
            access::describe_contributor_insights,
            ops::contributor_insights::describe,
        )
        .on::<model::ListContributorInsights>(
            access::list_contributor_insights,
            ops::contributor_insights::list,
        )
        .on::<model::PutResourcePolicy>(access::put_resource_policy, ops::resource_policy::put)
        .on::<model::GetResourcePolicy>(access::get_resource_policy, ops::resource_policy::get)
        .on::<model::DeleteResourcePolicy>(
            access::delete_resource_policy,
            ops::resource_policy::delete,
        )
        .on::<model::CreateGlobalTable>(
            access::create_global_table,
            ops::global_tables_2017::create,
        )
        .on::<model::UpdateGlobalTable>(
            access::update_global_table,
            ops::global_tables_2017::update,
        )
        .on::<model::DescribeGlobalTable>(
            access::describe_global_table,
            ops::global_tables_2017::describe,
        )
        .on::<model::ListGlobalTables>(access::list_global_tables, ops::global_tables_2017::list)
        .on::<model::DescribeGlobalTableSettings>(
            access::describe_global_table_settings,
            ops::global_tables_2017::describe_settings,
        )
        .on::<model::UpdateGlobalTableSettings>(
            access::update_global_table_settings,
            ops::global_tables_2017::update_settings,
        )
        .on::<model::DescribeTableReplicaAutoScaling>(
            access::describe_table_replica_auto_scaling,
            ops::replica_auto_scaling::describe,
        )
        .on::<model::UpdateTableReplicaAutoScaling>(
            access::update_table_replica_auto_scaling,
            ops::replica_auto_scaling::update,
        )
        .resource_policies(ops::resource_policy::lookup)
        .resource_tags(ops::tags::lookup)
        .on::<streams::ListStreams>(access::list_streams, ops::list_streams::handle)
        .on::<streams::DescribeStream>(access::describe_stream, ops::describe_stream::handle)
        .on::<streams::GetShardIterator>(
            access::get_shard_iterator,
            ops::get_shard_iterator::handle,
        )
        .on::<streams::GetRecords>(access::get_records, ops::get_records::handle)
        .timer(expiry::TIMER, expiry::fire)
        .timer(jobs::TIMER, jobs::fire)
        .timer(trim::TIMER, trim::fire)
        .timer(tokens::TIMER, tokens::fire)
        .timer(imports::TIMER, imports::fire)
        .timer(exports::TIMER, exports::fire)
        .timer(copies::TIMER, copies::fire)
        .timer(recovery::TIMER, recovery::fire)
        .timer(backup_expiry::TIMER, backup_expiry::fire)
        .resource(resources::table())
        .resource(resources::global_table::global_table())
        .front(front::front())
        .measures(measures::NAMESPACE, measures::lookup)
        .decorates(answers::decoration())
        .limits(answers::LIMITS)
        .calls(&[
            "s3:ListObjectsV2",
            "s3:GetObject",
            "s3:PutObject",
            "logs:CreateLogGroup",
            "logs:CreateLogStream",
            "logs:PutLogEvents",
            "application-autoscaling:DescribeScalableTargets",
            "application-autoscaling:DescribeScalingPolicies",
            "application-autoscaling:RegisterScalableTarget",
            "application-autoscaling:DeregisterScalableTarget",
            "application-autoscaling:PutScalingPolicy",
        ])
        .audits(auditing::AUDITING)
        .keeps(store::tables())
        .timers_of(|_, timer| {
            Ok(match timer.name.as_str() {
                expiry::TIMER => expiry::account(timer),
                jobs::TIMER => jobs::account(timer),
                tokens::TIMER => tokens::account(timer),
                imports::TIMER | exports::TIMER => store::transfers::account(timer),
                copies::TIMER => copies::account(timer),
                recovery::TIMER => recovery::account(timer),
                backup_expiry::TIMER => backup_expiry::account(timer),
                _ => trim::account(timer),
            })
        })
        .checks(checks::check)
}
