//! From a version to its outcome: the specification that the pool needs, the role's session, the count of
//! what runs.

use crate::concurrency::Running;
use crate::debug;
use crate::durable::start::{self, Planned};
use crate::error::Error;
use crate::image::record::Image;
use crate::platform::Platform;
use crate::pool::spec::{FunctionSpec, Invocation, InvokeError, Outcome};
use crate::rules::name::{LATEST, Named, Place};
use crate::runtime::discovery::Runtime;
use crate::runtime::stream::{Piece, ReplyStream};
use crate::snapshots;
use crate::store::{self as rows, Function, Version};
use crate::trace;
use bytes::Bytes;
use service::Ctx;
use std::sync::Arc;
use std::time::Duration;

/// A version that is about to run.
#[derive(Clone, Debug)]
pub struct Target {
    /// As the caller named it.
    pub named: Named,
    pub function: Function,
    pub version: Version,
}

/// What it is given.
#[derive(Clone, Debug)]
pub struct Given {
    pub request_id: String,
    pub payload: Bytes,
    /// JSON, decoded.
    pub client_context: Option<String>,
}

impl Target {
    pub async fn find(ctx: &Ctx, named: Named) -> Result<Target, Error> {
        // 53 bits are what a double holds exactly.
        let draw = (ctx.world().random_u64() >> 11) as f64 / (1u64 << 53) as f64;
        let (function, version) = match rows::find(ctx.store(), &named, draw).await {
            // What is to run is told to be the version that would have run.
            Err(Error::NotFound(_)) if named.qualifier.is_none() => {
                return Err(Error::no_function(&named.place.arn_of(Some(LATEST))));
            }
            found => found?,
        };
        Ok(Target { named, function, version })
    }

    pub fn place(&self) -> &Place {
        &self.named.place
    }
}

/// Unique for a revision of a function that lives once.
pub fn version_key(function: &Function, version: &Version) -> String {
    format!("{}:{}:{}", function.id, version.version, version.revision_id)
}

/// Runs one event to its end. The caller has been authorised.
pub async fn run(
    ctx: &Ctx,
    platform: &Arc<Platform>,
    target: &Target,
    given: Given,
) -> Result<Outcome, Error> {
    streaming(ctx, platform, target, given, None).await
}

/// As [`run`]; the response goes to `stream` while the function writes it, or at its end if it is durable.
pub async fn streaming(
    ctx: &Ctx,
    platform: &Arc<Platform>,
    target: &Target,
    given: Given,
    stream: Option<ReplyStream>,
) -> Result<Outcome, Error> {
    if target.version.durable.is_none() {
        return once(ctx, platform, target, given, stream).await;
    }
    start::awaitable(&target.function)?;
    let planned = Planned::new(ctx, target, given.payload, None, true)?;
    let begun = start::begin(ctx, &planned, None).await?;
    let outcome = start::outcome(ctx, &begun.site).await?;
    if let (Some(stream), Ok(result)) = (stream, &outcome.result) {
        stream.send(Piece::Head(None)).await;
        stream.send(Piece::Bytes(result.clone())).await;
    }
    Ok(outcome)
}

/// One invocation of the function, which for a durable one is a part of its execution.
pub async fn once(
    ctx: &Ctx,
    platform: &Arc<Platform>,
    target: &Target,
    given: Given,
    stream: Option<ReplyStream>,
) -> Result<Outcome, Error> {
    let admitted = admit(ctx, platform, target)?;
    admitted.run(ctx, platform, target, given, stream).await
}

/// An invocation that may begin, and is counted as running.
pub struct Admitted {
    trace_id: String,
    running: Running,
}

/// Refuses what cannot run, or not now.
pub fn admit(ctx: &Ctx, platform: &Platform, target: &Target) -> Result<Admitted, Error> {
    snapshots::expect_ready(&target.version)?;
    let trace_id = trace::of(ctx, target.place(), target.function.may_loop)?;
    let reserved = target.function.reserved_concurrency;
    let version = &target.version.version;
    let running = platform.concurrency.begin(target.place(), version, reserved)?;
    Ok(Admitted { trace_id, running })
}

impl Admitted {
    pub async fn run(
        self,
        ctx: &Ctx,
        platform: &Arc<Platform>,
        target: &Target,
        given: Given,
        stream: Option<ReplyStream>,
    ) -> Result<Outcome, Error> {
        let Admitted { trace_id, running } = self;
        let spec = spec(ctx, platform, target).await?;
        let credentials = platform.sessions.of(ctx, target.place(), &target.version.role).await?;
        let invocation = Invocation {
            trace_id: Some(trace_id),
            request_id: given.request_id,
            payload: given.payload,
            client_context: given.client_context,
            function_arn: target.named.arn(),
            credentials,
            stream,
        };
        let pool = platform.pool().await?;
        let provisioned = pool.provisioned(&spec.version_key).is_some();
        let using = provisioned.then(|| platform.usage.begin(&target.named));
        let outcome = pool.invoke_while(&spec, invocation, (running, using)).await;
        outcome.map_err(not_run)
    }
}

/// Why the pool could not run an event, in AWS's words.
pub fn not_run(error: InvokeError) -> Error {
    match error {
        InvokeError::RuntimeMissing(message) => Error::Runtime(message),
        InvokeError::Busy { .. } => Error::Throttled("ConcurrentInvocationLimitExceeded"),
        InvokeError::Restore { too_slow } => Error::Fault(snapshots::not_restored(too_slow)),
        InvokeError::Sandbox(_) | InvokeError::Closed => Error::Platform(error.to_string()),
    }
}

/// What the pool needs to know of a version.
pub async fn spec(
    ctx: &Ctx,
    platform: &Arc<Platform>,
    target: &Target,
) -> Result<Arc<FunctionSpec>, Error> {
    let (place, version) = (target.place(), &target.version);
    // Asked for at every event, so that the folders stay as long as they are used.
    let code_dir = match &version.image {
        Some(image) => platform.workspace.root(ctx.store(), image).await?,
        None => platform.workspace.folder(ctx.store(), &version.code).await?,
    };
    let mut layers = Vec::with_capacity(version.layers.len());
    for layer in &version.layers {
        layers.push(platform.workspace.folder(ctx.store(), &layer.code).await?);
    }
    let key = version_key(&target.function, version);
    let known = platform.specs.lock().get(&key).cloned();
    if let Some(known) = known.filter(|known| platform.lines.has_writer(&known.arn)) {
        return Ok(known);
    }
    // An image brings its own, as `provided` code does.
    let own = version.image.is_some().then_some(Runtime::Provided);
    let runtime = own.or_else(|| Runtime::parse(&version.runtime)).ok_or_else(|| {
        Error::Runtime(format!(
            "The runtime {} is not built in Pileus; python3.*, nodejs*.x, ruby3.*, java* and provided.* are.",
            version.runtime
        ))
    })?;
    let debug = platform.options.debug.as_ref();
    let debug = debug.is_some_and(|debug| debug.concerns(&place.name, &version.version));
    let qualifier = (version.version != LATEST).then_some(version.version.as_str());
    let spec = Arc::new(FunctionSpec {
        arn: place.arn_of(qualifier),
        version_key: key,
        name: place.name.clone(),
        version: version.version.clone(),
        region: place.region.to_string(),
        handler: version.handler.clone(),
        runtime,
        code_dir,
        image: version.image.as_ref().map(Image::program),
        layers,
        environment: version
            .environment
            .iter()
            .flatten()
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect(),
        memory_mb: version.memory_mb,
        timeout: if debug {
            debug::LIMIT
        } else {
            Duration::from_secs(u64::from(version.timeout_s))
        },
        ephemeral_mb: version.ephemeral_mb,
        log_group: version.logging.group.clone(),
        snap_start: version.snap_start && version.version != LATEST,
        logging: version.logging.style(),
        debug,
    });
    platform.lines.writer(&spec.arn, place, &version.role);
    platform.remember(&spec);
    Ok(spec)
}
