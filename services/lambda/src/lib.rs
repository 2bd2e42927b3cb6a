//! Lambda: functions, and everything that makes them run.
//!
//! | part | what |
//! |---|---|
//! | `access` | what each operation needs to be allowed |
//! | `ops/` | the operations, by their nouns |
//! | `rules/` | names, packages, limits, policies, patterns: no store, no clock |
//! | `store` | the rows |
//! | `run` | a version, an event, an outcome |
//! | `provisioned`, `snapshots` | what is initialised in advance: provisioned concurrency, SnapStart |
//! | `trace` | what an invocation is part of, and loops |
//! | `concurrency` | how much runs at once, and whether more may |
//! | `queue`, `lane` | asynchronous events, and those of them that are at hand |
//! | `durable/` | functions whose executions are checkpointed and go on |
//! | `destinations` | queues that are told of their ends |
//! | `mapping/` | streams whose records are handed to functions |
//! | `code` | packages, from a request to a folder |
//! | `space` | what they leave of the disk |
//! | `debug` | a debugger on its way to a function |
//! | `image/` | container images, from a repository to a root |
//! | `logs` | functions' lines on their way to CloudWatch Logs |
//! | `usage` | how much of what is provisioned runs, for who scales it |
//! | `under_way` | what is taken up once at a time |
//! | `platform` | what is held in memory |
//! | `url/` | functions' own addresses |
//! | `policies`, `front`, `resources/` | what the engine, browsers and CloudFormation ask |
//! | `sandbox/`, `runtime/`, `pool/` | running functions: they know neither requests nor the store |
//!
//! **Invariants.** An event is answered with 202 only when it is a row. A function's code sees no credentials
//! but its role's. What is not built is refused where it is configured, by name.

mod access;
mod auditing;
mod checks;
mod code;
mod concurrency;
mod debug;
mod destinations;
mod durable;
mod error;
mod front;
mod image;
mod lane;
mod line_room;
mod logs;
mod mapping;
mod ops;
mod platform;
mod policies;
mod provisioned;
mod queue;
mod resources;
mod rules;
mod run;
#[cfg(test)]
mod sample;
mod sessions;
mod snapshots;
mod space;
mod store;
mod trace;
mod under_way;
mod url;
mod usage;
mod versions;
mod view;

pub use debug::Debug;
pub use image::Frames;

pub mod pool;
pub mod runtime;
pub mod sandbox;

use crate::platform::Platform;
use crate::sandbox::cell::{Network, SandboxMode};
use model_lambda as model;
use service::{Ctx, Service};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use world::World;

/// What functions need from outside the cloud.
#[derive(Clone)]
pub struct Options {
    pub sandbox: SandboxMode,
    pub network: Network,
    /// A folder of this service's own; what is in it may be lost.
    pub scratch: PathBuf,
    /// Where functions reach their cloud, on 127.0.0.1 inside each sandbox.
    pub port: u16,
    pub accept: sandbox::door::Accept,
    /// Whether a language's version that is missing may be replaced by the nearest one.
    pub nearest_runtime: bool,
    /// Holds `python/` and `node_modules/`, the packages that AWS's runtimes bring along.
    pub runtime_libraries: PathBuf,
    pub debug: Option<Debug>,
    pub world: World,
}

/// What requests may be in bytes: those with a package in them, and those that change a configuration
/// (<https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-deployment.html>).
const BODY_BOUNDS: &[(&str, usize)] = &[
    ("CreateFunction", 70_167_211),
    ("PublishLayerVersion", 70_167_211),
    ("UpdateFunctionCode", 70_167_211),
    ("UpdateFunctionConfiguration", 5_120),
];

/// Between looks for folders that nothing runs from any more.
const SWEEP: Duration = Duration::from_secs(5 * 60);

pub fn service(options: Options) -> Service {
    let service = Service::new("lambda")
        .state(Arc::new(Platform::new(options)))
        .bounds_bodies(BODY_BOUNDS)
        .accepts(access::arrival, queue::arrive)
        .resource_policies(policies::lookup)
        .resource_tags(ops::tags::lookup)
        .front(front::code())
        .front(url::front())
        .starts(start)
        .stops(stop)
        .measures(usage::NAMESPACE, usage::lookup)
        .audits(auditing::AUDITING)
        .keeps(store::tables())
        .timer(durable::moment::TIMER, durable::moment::fire)
        .timers_of(|_, timer| Ok(durable::moment::account_of(timer)))
        .checks(checks::check)
        .calls(&[
            "dynamodb:DescribeStream",
            "dynamodb:GetRecords",
            "dynamodb:GetShardIterator",
            "ecr:BatchGetImage",
            "ecr:GetDownloadUrlForLayer",
            "ecr:GetRepositoryPolicy",
            "ecr:SetRepositoryPolicy",
            "kinesis:DescribeStream",
            "kinesis:DescribeStreamConsumer",
            "kinesis:GetRecords",
            "kinesis:GetShardIterator",
            "kinesis:ListShards",
            "kinesis:SubscribeToShard",
            "logs:CreateLogGroup",
            "logs:CreateLogStream",
            "logs:PutLogEvents",
            "s3:GetObject",
            "s3:PutObject",
            "sqs:DeleteMessageBatch",
            "sqs:GetQueueAttributes",
            "sqs:ReceiveMessage",
            "sqs:SendMessage",
            "sts:AssumeRole",
        ]);
    resources(executions(code_signing(urls(layers(mappings(versions(operations(service))))))))
}

fn operations(service: Service) -> Service {
    use crate::ops;
    service
        .on::<model::CreateFunction>(access::create_function, ops::create_function::handle)
        .on::<model::GetFunction>(access::get_function, ops::get_function::handle)
        .on::<model::GetFunctionConfiguration>(
            access::get_configuration,
            ops::get_function::configuration,
        )
        .on::<model::UpdateFunctionCode>(access::update_code, ops::update_function::code)
        .on::<model::UpdateFunctionConfiguration>(
            access::update_configuration,
            ops::update_function::configuration,
        )
        .on::<model::DeleteFunction>(access::delete_function, ops::delete_function::handle)
        .on::<model::ListFunctions>(access::list_functions, ops::list_functions::handle)
        .on::<model::ListVersionsByFunction>(access::list_versions, ops::list_functions::versions)
        .on::<model::Invoke>(access::invoke, ops::invoke::handle)
        .on::<model::InvokeWithResponseStream>(access::invoke_stream, ops::invoke_stream::handle)
        .on::<model::AddPermission>(access::add_permission, ops::permissions::add)
        .on::<model::RemovePermission>(access::remove_permission, ops::permissions::remove)
        .on::<model::GetPolicy>(access::get_policy, ops::permissions::get)
        .on::<model::GetAccountSettings>(access::account_settings, ops::account::settings)
        .on::<model::GetRuntimeManagementConfig>(
            access::get_runtime_management,
            ops::runtime_management::get,
        )
        .on::<model::PutRuntimeManagementConfig>(
            access::put_runtime_management,
            ops::runtime_management::put,
        )
        .on::<model::GetFunctionRecursionConfig>(access::get_recursion, ops::recursion::get)
        .on::<model::PutFunctionRecursionConfig>(access::put_recursion, ops::recursion::put)
}

fn executions(service: Service) -> Service {
    use crate::ops::{durable, durable_callbacks};
    service
        .on::<model::CheckpointDurableExecution>(access::checkpoint, durable::checkpoint)
        .on::<model::GetDurableExecution>(access::get_execution, durable::get)
        .on::<model::GetDurableExecutionHistory>(access::get_execution_history, durable::history)
        .on::<model::GetDurableExecutionState>(access::get_execution_state, durable::state)
        .on::<model::ListDurableExecutionsByFunction>(access::list_executions, durable::list)
        .on::<model::StopDurableExecution>(access::stop_execution, durable::stop)
        .on::<model::SendDurableExecutionCallbackSuccess>(
            access::callback_success,
            durable_callbacks::success,
        )
        .on::<model::SendDurableExecutionCallbackFailure>(
            access::callback_failure,
            durable_callbacks::failure,
        )
        .on::<model::SendDurableExecutionCallbackHeartbeat>(
            access::callback_heartbeat,
            durable_callbacks::heartbeat,
        )
}

fn code_signing(service: Service) -> Service {
    use crate::ops::code_signing;
    service
        .on::<model::CreateCodeSigningConfig>(access::create_code_signing, code_signing::create)
        .on::<model::GetCodeSigningConfig>(access::get_code_signing, code_signing::get)
        .on::<model::UpdateCodeSigningConfig>(access::update_code_signing, code_signing::update)
        .on::<model::DeleteCodeSigningConfig>(access::delete_code_signing, code_signing::delete)
        .on::<model::ListCodeSigningConfigs>(access::list_code_signings, code_signing::list)
        .on::<model::ListFunctionsByCodeSigningConfig>(
            access::list_by_code_signing,
            code_signing::functions,
        )
        .on::<model::PutFunctionCodeSigningConfig>(
            access::put_function_code_signing,
            code_signing::put_function,
        )
        .on::<model::GetFunctionCodeSigningConfig>(
            access::get_function_code_signing,
            code_signing::get_function,
        )
        .on::<model::DeleteFunctionCodeSigningConfig>(
            access::delete_function_code_signing,
            code_signing::delete_function,
        )
}

fn versions(service: Service) -> Service {
    use crate::ops;
    service
        .on::<model::PublishVersion>(access::publish_version, ops::aliases::publish)
        .on::<model::CreateAlias>(access::create_alias, ops::aliases::create)
        .on::<model::GetAlias>(access::get_alias, ops::aliases::get)
        .on::<model::UpdateAlias>(access::update_alias, ops::aliases::update)
        .on::<model::DeleteAlias>(access::delete_alias, ops::aliases::delete)
        .on::<model::ListAliases>(access::list_aliases, ops::aliases::list)
        .on::<model::PutFunctionConcurrency>(access::put_concurrency, ops::concurrency::put)
        .on::<model::GetFunctionConcurrency>(access::get_concurrency, ops::concurrency::get)
        .on::<model::DeleteFunctionConcurrency>(
            access::delete_concurrency,
            ops::concurrency::delete,
        )
        .on::<model::PutProvisionedConcurrencyConfig>(
            access::put_provisioned,
            ops::provisioned::put,
        )
        .on::<model::GetProvisionedConcurrencyConfig>(
            access::get_provisioned,
            ops::provisioned::get,
        )
        .on::<model::DeleteProvisionedConcurrencyConfig>(
            access::delete_provisioned,
            ops::provisioned::delete,
        )
        .on::<model::ListProvisionedConcurrencyConfigs>(
            access::list_provisioned,
            ops::provisioned::list,
        )
        .on::<model::PutFunctionEventInvokeConfig>(
            access::put_invoke_config,
            ops::invoke_config::put,
        )
        .on::<model::UpdateFunctionEventInvokeConfig>(
            access::update_invoke_config,
            ops::invoke_config::update,
        )
        .on::<model::GetFunctionEventInvokeConfig>(
            access::get_invoke_config,
            ops::invoke_config::get,
        )
        .on::<model::DeleteFunctionEventInvokeConfig>(
            access::delete_invoke_config,
            ops::invoke_config::delete,
        )
        .on::<model::ListFunctionEventInvokeConfigs>(
            access::list_invoke_configs,
            ops::invoke_config::list,
        )
        .on::<model::TagResource>(access::tag_resource, ops::tags::tag)
        .on::<model::UntagResource>(access::untag_resource, ops::tags::untag)
        .on::<model::ListTags>(access::list_tags, ops::tags::list)
}

fn mappings(service: Service) -> Service {
    use crate::ops;
    service
        .on::<model::CreateEventSourceMapping>(access::by_handler, ops::mappings::create)
        .on::<model::GetEventSourceMapping>(access::by_handler, ops::mappings::get)
        .on::<model::UpdateEventSourceMapping>(access::by_handler, ops::mappings::update)
        .on::<model::DeleteEventSourceMapping>(access::by_handler, ops::mappings::delete)
        .on::<model::ListEventSourceMappings>(access::by_handler, ops::mappings::list)
}

fn urls(service: Service) -> Service {
    use crate::ops::urls;
    service
        .on::<model::CreateFunctionUrlConfig>(access::create_url, urls::create)
        .on::<model::GetFunctionUrlConfig>(access::by_handler, urls::get)
        .on::<model::UpdateFunctionUrlConfig>(access::by_handler, urls::update)
        .on::<model::DeleteFunctionUrlConfig>(access::by_handler, urls::delete)
        .on::<model::ListFunctionUrlConfigs>(access::list_urls, urls::list)
}

fn layers(service: Service) -> Service {
    use crate::ops::layers;
    service
        .on::<model::PublishLayerVersion>(access::publish_layer, layers::publish)
        .on::<model::GetLayerVersion>(access::get_layer, layers::get)
        .on::<model::GetLayerVersionByArn>(access::get_layer_by_arn, layers::get_by_arn)
        .on::<model::DeleteLayerVersion>(access::delete_layer, layers::delete)
        .on::<model::ListLayers>(access::list_layers, layers::list)
        .on::<model::ListLayerVersions>(access::list_layer_versions, layers::list_versions)
        .on::<model::AddLayerVersionPermission>(
            access::add_layer_permission,
            layers::add_permission,
        )
        .on::<model::RemoveLayerVersionPermission>(
            access::remove_layer_permission,
            layers::remove_permission,
        )
        .on::<model::GetLayerVersionPolicy>(access::get_layer_policy, layers::get_policy)
}

fn resources(service: Service) -> Service {
    service
        .resource(resources::function::resource())
        .resource(resources::permission::resource())
        .resource(resources::mapping::resource())
        .resource(resources::version::resource())
        .resource(resources::alias::resource())
        .resource(resources::layer::resource())
        .resource(resources::url::resource())
        .resource(resources::invoke_config::resource())
        .resource(resources::code_signing::resource())
}

async fn start(ctx: Ctx) {
    let platform: Arc<Platform> = ctx.state();
    match store::runtimes(ctx.store()).await {
        Ok(runtimes) => runtimes.iter().for_each(|runtime| platform.clone().prestart(runtime)),
        Err(error) => tracing::error!(?error, "functions could not be read"),
    }
    if let Err(error) = concurrency::resume(ctx.store(), &platform).await {
        tracing::error!(?error, "what functions have reserved could not be read");
    }
    if let Err(error) = queue::resume(&ctx, &platform).await {
        tracing::error!(?error, "queued events could not be taken up");
    }
    if let Err(error) = durable::driver::resume(&ctx).await {
        tracing::error!(?error, "durable executions could not be taken up");
    }
    if let Err(error) = provisioned::resume(&ctx, &platform).await {
        tracing::error!(?error, "provisioned concurrency could not be taken up");
    }
    if let Err(error) = snapshots::resume(&ctx, &platform).await {
        tracing::error!(?error, "versions with SnapStart could not be taken up");
    }
    if let Err(error) = mapping::resume(&ctx, &platform).await {
        tracing::error!(?error, "event sources could not be taken up");
    }
    let debugging = async {
        let Some(debug) = &platform.options.debug else { return };
        match platform.pool().await {
            Ok(pool) => {
                if let Err(error) = debug.serve(pool, platform.world()).await {
                    tracing::error!(%error, "no debugger can attach any more");
                }
            }
            Err(error) => tracing::error!(?error, "functions cannot be run"),
        }
    };
    let sweep = async {
        loop {
            platform.world().sleep_real(SWEEP).await;
            platform.keep_folders();
            platform.workspace.sweep().await;
        }
    };
    let (lines, events) = (platform.lines.follow(&ctx), queue::follow(&ctx, &platform));
    futures_util::future::join4(lines, events, sweep, debugging).await;
}

async fn stop(ctx: Ctx) {
    let platform: Arc<Platform> = ctx.state();
    for (_, reader) in platform.readers.lock().drain() {
        reader.abort();
    }
    if let Some(pool) = platform.pool_if_made() {
        pool.clone().shutdown().await;
    }
    platform.lines.drained().await;
}
