//! The beginning of stack operations: everything is checked, recorded, and handed to the work.

use aws::{Arn, Fault};
use indexmap::IndexMap;
use model_cloudformation::{Parameter, StackStatus, Tag};
use serde_json::Value;
use service::{Access, Ctx, Standing};
use store::StoreError;

use crate::errors;
use crate::plan::{self, Source};
use crate::records::{Actor, Kind, OnFailure, Phase, Settings, Stable, Stack, Text, Work};
use crate::rules::assembly::Assembly;
use crate::rules::parameters::Given;
use crate::store::{self as tables, Commit, StackKey, Which};
use crate::work::stack_event;

const NAME_LENGTH_MAX: usize = 128;
const TAGS_MAX: usize = 50;

/// What a caller wants a stack to be.
#[derive(Clone, Debug)]
pub struct Request {
    pub source: Source,
    pub given: IndexMap<String, Given>,
    pub tags: Vec<(String, String)>,
    pub capabilities: Vec<String>,
    pub role_arn: Option<String>,
    /// Whether macros need the caller's word; change sets show what they make.
    pub expands: bool,
}

/// What is said of a stack at its creation alone.
#[derive(Clone, Debug, Default)]
pub struct Creation {
    pub on_failure: OnFailure,
    pub timeout_minutes: Option<i32>,
    pub termination_protection: bool,
    pub parent_id: Option<String>,
    pub root_id: Option<String>,
    pub token: Option<String>,
}

/// A request that has passed every check.
pub struct Checked {
    pub assembly: Assembly,
    pub settings: Settings,
    pub text: Text,
}

/// Checks a request for a stack, before anything is made.
pub fn check(
    ctx: &Ctx,
    id: &str,
    name: &str,
    request: &Request,
    previous: &IndexMap<String, String>,
) -> Result<Checked, Fault> {
    let key = StackKey::of_arn(id).ok_or_else(|| Fault::internal("a stack without an ARN"))?;
    let pseudo = plan::pseudo(id, name, &key);
    let assembly = plan::assemble(&request.source, &request.given, previous, &pseudo)?;
    plan::check_built(ctx, &assembly)?;
    plan::check_attributes(ctx, &assembly)?;
    plan::check_capabilities(&assembly, &request.capabilities, request.expands)?;
    let masked = assembly.declared.iter().filter(|(_, parameter)| parameter.no_echo);
    let settings = Settings {
        description: assembly.template.description.clone(),
        parameters: assembly.texts.clone(),
        masked: masked.map(|(name, _)| name.clone()).collect(),
        tags: request.tags.clone(),
        capabilities: request.capabilities.clone(),
        role_arn: request.role_arn.clone(),
    };
    let body = request.source.body.clone();
    let text = Text { body, processed: Value::Object(assembly.processed.clone()) };
    Ok(Checked { assembly, settings, text })
}

/// The id of a stack that is about to be.
pub fn new_id(ctx: &Ctx, name: &str) -> Result<String, Fault> {
    let shaped = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if !shaped {
        return Err(errors::validation(format!(
            "1 validation error detected: Value '{name}' at 'stackName' failed to satisfy \
             constraint: Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*"
        )));
    }
    if name.len() > NAME_LENGTH_MAX {
        return Err(errors::validation(format!(
            "1 validation error detected: Value '{name}' at 'stackName' failed to satisfy \
             constraint: Member must have length less than or equal to {NAME_LENGTH_MAX}"
        )));
    }
    Ok(ctx.arn("cloudformation", &format!("stack/{name}/{}", ctx.world().uuid())).to_string())
}

/// A stack's record before anything happened.
pub fn blank(ctx: &Ctx, id: String, name: &str, status: StackStatus, creation: &Creation) -> Stack {
    Stack {
        id,
        name: name.to_owned(),
        status,
        reason: None,
        settings: Settings::default(),
        outputs: Vec::new(),
        imports: Default::default(),
        termination_protection: creation.termination_protection,
        timeout_minutes: creation.timeout_minutes,
        on_failure: creation.on_failure,
        parent_id: creation.parent_id.clone(),
        root_id: creation.root_id.clone(),
        change_set_id: None,
        created_ms: ctx.now_ms(),
        updated_ms: None,
        deleted_ms: None,
        events: 0,
        stable: Stable::Itself,
    }
}

/// Creates a stack. Its id.
pub async fn create(
    ctx: &Ctx,
    name: &str,
    request: &Request,
    creation: &Creation,
) -> Result<String, Fault> {
    if tables::find(ctx, name).await?.is_some() {
        return Err(errors::already_exists(name));
    }
    let id = new_id(ctx, name)?;
    let actor = actor(ctx, request.role_arn.as_deref(), None).await?;
    let checked = check(ctx, &id, name, request, &IndexMap::new())?;
    let key = StackKey::of_arn(&id).ok_or_else(|| Fault::internal("a stack without an ARN"))?;
    let mut stack = blank(ctx, id.clone(), name, StackStatus::CreateInProgress, creation);
    stack.reason = Some("User Initiated".to_owned());
    stack.settings = checked.settings.clone();
    let work = creation_work(ctx, &stack, actor, checked.settings, creation.token.clone());
    if !begin(ctx, &key, &stack, &work, &checked.text, true).await? {
        return Err(errors::already_exists(name));
    }
    Ok(id)
}

/// The work of a creation.
pub fn creation_work(
    ctx: &Ctx,
    stack: &Stack,
    actor: Actor,
    next: Settings,
    token: Option<String>,
) -> Work {
    let minutes = stack.timeout_minutes.map(i64::from);
    Work {
        deadline_ms: minutes.map(|minutes| ctx.now_ms() + minutes * 60_000),
        ..work(Kind::Create, Phase::Forward, actor, next, token)
    }
}

/// Work that has not begun.
pub fn work(kind: Kind, phase: Phase, actor: Actor, next: Settings, token: Option<String>) -> Work {
    Work {
        kind,
        phase,
        actor,
        token,
        next,
        done: Default::default(),
        failed: IndexMap::new(),
        reason: None,
        skipped: Default::default(),
        deadline_ms: None,
        disable_rollback: false,
        retain_except_on_create: false,
        change_set_id: None,
    }
}

/// Records a stack with its work, which begins at once. False if a new stack's name was taken, or work
/// on a known one is under way.
pub async fn begin(
    ctx: &Ctx,
    key: &StackKey,
    stack: &Stack,
    work: &Work,
    text: &Text,
    is_new: bool,
) -> Result<bool, Fault> {
    let reason = stack.reason.as_deref();
    let event = stack_event(ctx, stack, stack.status.as_str(), reason, work.token.clone());
    let edit = |known: &mut Stack| {
        let (events, protection) = (known.events, known.termination_protection);
        *known = stack.clone();
        known.events = events;
        known.termination_protection = protection;
    };
    let commit = &Commit { events: vec![event], edit: Some(&edit), ..Commit::default() };
    let now_ms = ctx.now_ms();
    let begun: Result<bool, StoreError> = ctx
        .store()
        .transact(|tx| async move {
            if tables::work_in(&tx, key).await?.is_some() {
                return Ok(false);
            }
            // What was checked must be what stands: every operation leaves events.
            let known = tables::stack_in(&tx, key).await?;
            if known.is_some_and(|known| known.events != stack.events) {
                return Ok(false);
            }
            if is_new && !tables::insert_stack(&tx, key, stack).await? {
                return Ok(false);
            }
            tables::supersede(&tx, key, work.change_set_id.as_deref()).await?;
            tables::put_template(&tx, key, Which::Next, text);
            tables::begin_work(&tx, key, work, now_ms);
            tables::commit_in(&tx, key, commit).await?;
            Ok(true)
        })
        .await;
    Ok(begun?)
}

/// The settings and the template that a rollback of an update ends with.
pub async fn before_failure(
    ctx: &Ctx,
    key: &StackKey,
    stack: &Stack,
) -> Result<(Settings, Text), Fault> {
    let which = match &stack.stable {
        Stable::Before(_) => Which::Stable,
        Stable::Itself | Stable::Never => Which::Current,
    };
    let text = tables::template(ctx.store(), key, which).await?;
    let text = text.unwrap_or(Text { body: String::new(), processed: Value::Null });
    Ok((stack.before_failure().clone(), text))
}

/// On whose behalf an operation is done: that of the role which it names, of the stack's own, or of the
/// caller. To name a role the caller must be allowed to pass it. The stack's own is used by everyone who may
/// operate on the stack, as the API reference says of `RoleARN`: "even if the users don't have permission to
/// pass it".
pub async fn actor(ctx: &Ctx, named: Option<&str>, own: Option<&str>) -> Result<Actor, Fault> {
    let Some(role_arn) = named.or(own) else {
        return Standing::of(ctx).map(Actor::Caller).ok_or_else(|| {
            Fault::not_implemented(
                "A stack operation in a session with policies of its own, without a RoleARN",
            )
        });
    };
    let role: Arn = role_arn.parse().map_err(|_| errors::no_such_role(role_arn))?;
    if named.is_some() {
        let pass = Access::new("iam:PassRole", role_arn);
        let service = "cloudformation.amazonaws.com".to_owned();
        ctx.authorize(&[pass.with("iam:PassedToService", vec![service])]).await?;
    }
    let assumed = ctx.as_role(&role, "AWSCloudFormation").await;
    assumed.map_err(|_| errors::no_such_role(role_arn))?;
    Ok(Actor::Assumes { role })
}

/// Refuses, by name, what the callers of several operations can ask for and nothing here would do.
pub fn refuse_not_built(asked: &[(&str, bool)]) -> Result<(), Fault> {
    match asked.iter().find(|(_, is_asked)| *is_asked) {
        Some((name, _)) => Err(Fault::not_implemented(format!("{name} of stacks"))),
        None => Ok(()),
    }
}

pub fn tags_of(tags: Option<&Vec<Tag>>) -> Result<Vec<(String, String)>, Fault> {
    let tags = tags.map(Vec::as_slice).unwrap_or_default();
    if tags.len() > TAGS_MAX {
        return Err(errors::validation(format!("A stack can have at most {TAGS_MAX} tags.")));
    }
    Ok(tags.iter().map(|tag| (tag.key.clone(), tag.value.clone())).collect())
}

pub fn given_of(parameters: Option<&Vec<Parameter>>) -> Result<IndexMap<String, Given>, Fault> {
    let mut given = IndexMap::new();
    for parameter in parameters.into_iter().flatten() {
        let Some(name) = parameter.parameter_key.clone() else {
            return Err(errors::validation("Every parameter needs a ParameterKey."));
        };
        let value = match (&parameter.parameter_value, parameter.use_previous_value) {
            (Some(_), Some(true)) => {
                return Err(errors::validation(format!(
                    "Invalid input for parameter key {name}. Cannot specify usePreviousValue as \
                     true and non empty value for a parameter"
                )));
            }
            (_, Some(true)) => Given::Previous,
            (Some(value), _) => Given::Value(value.clone()),
            (None, _) => continue,
        };
        if given.insert(name.clone(), value).is_some() {
            return Err(errors::validation(format!("Duplicate parameter key: {name}")));
        }
    }
    Ok(given)
}
