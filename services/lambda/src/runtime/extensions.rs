//! The extensions of one instance: who there is, how far each has come, what it is told next
//! (<https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html>).
//!
//! External ones are programs that the platform starts; internal ones are parts of the function's own process that
//! register themselves.

use crate::runtime::answer::{Answer, accepted, forbidden, json};
use crate::runtime::failure::FunctionError;
use crate::runtime::platform_event::PlatformEvent;
use crate::sandbox::plan::Exit;
use http::{HeaderValue, StatusCode};
use parking_lot::Mutex;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::VecDeque;
use tokio::sync::watch;
use world::World;

/// <https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html>
pub const EXTENSIONS_MAX: usize = 10;
const INVOKE: &str = "INVOKE";
const SHUTDOWN: &str = "SHUTDOWN";
/// With which a process ends that could not be started.
const STATUS_NOT_STARTED: i32 = 70;

/// What extensions may learn of their function.
#[derive(Clone, Debug, Default)]
pub(crate) struct About {
    pub function_name: String,
    pub function_version: String,
    pub handler: String,
    pub account: String,
}

/// What kinds of extensions an instance has: it decides how long its end may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kinds {
    None,
    Internal,
    External,
}

pub(crate) struct Extensions {
    world: World,
    about: About,
    state: Mutex<State>,
    /// Counts changes.
    changed: watch::Sender<u64>,
}

#[derive(Default)]
struct State {
    all: Vec<Extension>,
    /// The initialisation is over: nobody registers any more.
    closed: bool,
    /// The end has begun; processes that end now do so as they should.
    ending: bool,
    failed: Option<Failed>,
}

/// The extension that failed first.
#[derive(Clone)]
struct Failed {
    error_type: String,
    reason: String,
}

struct Extension {
    name: String,
    id: String,
    external: bool,
    stage: Stage,
    events: Vec<&'static str>,
    /// Events on their way to it, with their identifiers.
    queue: VecDeque<(String, Value)>,
    error_type: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Started,
    Registered,
    Ready,
    Running,
    InitError,
    ExitError,
    LaunchError,
    Exited,
}

impl Stage {
    fn name(self) -> &'static str {
        match self {
            Stage::Started => "Started",
            Stage::Registered => "Registered",
            Stage::Ready => "Ready",
            Stage::Running => "Running",
            Stage::InitError => "InitError",
            Stage::ExitError => "ExitError",
            Stage::LaunchError => "LaunchError",
            Stage::Exited => "Exited",
        }
    }
}

/// Which of an extension's failures it reports itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reported {
    Init,
    Exit,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Registration {
    #[serde(default)]
    events: Vec<String>,
}

impl Extensions {
    pub(crate) fn new(world: World, about: About, external: &[String]) -> Extensions {
        let all = external.iter().map(|name| Extension {
            name: name.clone(),
            id: world.uuid(),
            external: true,
            stage: Stage::Started,
            events: Vec::new(),
            queue: VecDeque::new(),
            error_type: None,
        });
        let mut state = State { all: all.collect(), ..State::default() };
        if external.len() > EXTENSIONS_MAX {
            let reason = format!("Extension limit ({EXTENSIONS_MAX}) reached");
            state.fail("Extension.TooManyExtensions".to_owned(), reason);
        }
        Extensions { world, about, state: Mutex::new(state), changed: watch::Sender::new(0) }
    }

    pub(crate) fn kinds(&self) -> Kinds {
        let state = self.state.lock();
        match (state.all.is_empty(), state.all.iter().any(|known| known.external)) {
            (true, _) => Kinds::None,
            (false, true) => Kinds::External,
            (false, false) => Kinds::Internal,
        }
    }

    /// The name of the extension with this identifier.
    pub(crate) fn name(&self, id: &str) -> Option<String> {
        let state = self.state.lock();
        state.all.iter().find(|known| known.id == id).map(|known| known.name.clone())
    }

    pub(crate) fn register(&self, name: &str, body: &[u8], with_account: bool) -> Answer {
        let invalid = "Extension.InvalidEventType";
        if name.is_empty() {
            return forbidden("Extension.InvalidExtensionName", "Empty extension name");
        }
        let given: Registration = match serde_json::from_slice(body) {
            Ok(given) => given,
            Err(error) => return forbidden("InvalidRequestFormat", &error.to_string()),
        };
        let mut state = self.state.lock();
        let known = state.all.iter().position(|known| known.name == name);
        let external = known.is_some_and(|at| state.all[at].external);
        let mut events = Vec::new();
        for event in &given.events {
            let event = match (event.as_str(), external) {
                (INVOKE, _) => INVOKE,
                (SHUTDOWN, true) => SHUTDOWN,
                (SHUTDOWN, false) => {
                    let message = format!("{event}: event not supported for internal extensions");
                    return forbidden(invalid, &message);
                }
                _ => return forbidden(invalid, &format!("{event}: ErrorInvalidEventType")),
            };
            if !events.contains(&event) {
                events.push(event);
            }
        }
        let at = match known {
            Some(at) if state.all[at].stage == Stage::Started => at,
            Some(at) if external => {
                let (stage, id) = (state.all[at].stage, state.all[at].id.clone());
                return transition(stage, Stage::Registered, &id);
            }
            Some(_) => {
                let message = "Extension with this name already registered";
                return forbidden("Extension.InvalidExtensionState", message);
            }
            None if state.closed => {
                let message = "Extension registration closed already";
                return forbidden("Extension.RegistrationClosed", message);
            }
            None if state.all.len() >= EXTENSIONS_MAX => {
                let message = format!("Extension limit ({EXTENSIONS_MAX}) reached");
                return forbidden("Extension.TooManyExtensions", &message);
            }
            None => {
                state.all.push(Extension {
                    name: name.to_owned(),
                    id: self.world.uuid(),
                    external: false,
                    stage: Stage::Started,
                    events: Vec::new(),
                    queue: VecDeque::new(),
                    error_type: None,
                });
                state.all.len() - 1
            }
        };
        let extension = &mut state.all[at];
        (extension.stage, extension.events) = (Stage::Registered, events);
        let id = extension.id.clone();
        drop(state);
        self.tell();
        self.registered_as(&id, with_account)
    }

    fn registered_as(&self, id: &str, with_account: bool) -> Answer {
        let About { function_name, function_version, handler, account } = &self.about;
        let mut document = json!({
            "functionName": function_name,
            "functionVersion": function_version,
            "handler": handler,
        });
        if with_account {
            document["accountId"] = json!(account);
        }
        let mut answer = json(StatusCode::OK, document.to_string());
        if let Ok(id) = HeaderValue::from_str(id) {
            answer.headers_mut().insert("Lambda-Extension-Identifier", id);
        }
        answer
    }

    /// Waits for the extension's next event.
    pub(crate) async fn next(&self, id: &str) -> Answer {
        {
            let mut state = self.state.lock();
            let Some(extension) = state.all.iter_mut().find(|known| known.id == id) else {
                return unknown(id);
            };
            match extension.stage {
                Stage::Registered | Stage::Ready | Stage::Running => extension.stage = Stage::Ready,
                stage => return transition(stage, Stage::Ready, id),
            }
        }
        self.tell();
        let mut changed = self.changed.subscribe();
        loop {
            changed.mark_unchanged();
            let event = {
                let mut state = self.state.lock();
                let extension = state.all.iter_mut().find(|known| known.id == id);
                extension.and_then(|extension| {
                    let event = extension.queue.pop_front()?;
                    extension.stage = Stage::Running;
                    Some(event)
                })
            };
            if let Some((identifier, event)) = event {
                let mut answer = json(StatusCode::OK, event.to_string());
                if let Ok(identifier) = HeaderValue::from_str(&identifier) {
                    answer.headers_mut().insert("Lambda-Extension-Event-Identifier", identifier);
                }
                return answer;
            }
            if changed.changed().await.is_err() {
                return unknown(id);
            }
        }
    }

    pub(crate) fn report(&self, id: &str, reported: Reported, error_type: Option<&str>) -> Answer {
        let Some(error_type) = error_type.filter(|error_type| !error_type.is_empty()) else {
            let message = "Lambda-Extension-Function-Error-Type not found";
            return forbidden("Extension.MissingHeader", message);
        };
        let (stage, default) = match reported {
            Reported::Init => (Stage::InitError, "Extension.InitError"),
            Reported::Exit => (Stage::ExitError, "Extension.ExitError"),
        };
        let error_type =
            if error_type.starts_with("Extension.") { error_type } else { default }.to_owned();
        let mut state = self.state.lock();
        let Some(extension) = state.all.iter_mut().find(|known| known.id == id) else {
            return unknown(id);
        };
        let allowed = match reported {
            Reported::Init => extension.stage == Stage::Registered,
            Reported::Exit => {
                matches!(extension.stage, Stage::Registered | Stage::Ready | Stage::Running)
            }
        };
        if !allowed {
            return transition(extension.stage, stage, id);
        }
        extension.stage = stage;
        extension.error_type = Some(error_type.clone());
        let reason = match reported {
            Reported::Init => "extension failed to initialise",
            Reported::Exit => "extension reported that it must exit",
        };
        state.fail(error_type, reason.to_owned());
        drop(state);
        self.tell();
        accepted()
    }

    /// An external extension's process has ended.
    pub(crate) fn exited(&self, index: usize, exit: Exit) {
        let mut state = self.state.lock();
        let ending = state.ending;
        let Some(extension) = state.all.get_mut(index) else { return };
        let launched = extension.stage != Stage::Started || exit != Exit::Code(STATUS_NOT_STARTED);
        if ending || matches!(extension.stage, Stage::InitError | Stage::ExitError) {
            extension.stage = Stage::Exited;
        } else if launched {
            extension.stage = Stage::Exited;
            let error_type = "Extension.Crash".to_owned();
            extension.error_type = Some(error_type.clone());
            state.fail(error_type, exit.to_string());
        } else {
            extension.stage = Stage::LaunchError;
            let error_type = "Extension.LaunchError".to_owned();
            extension.error_type = Some(error_type.clone());
            let reason = format!("fork/exec /opt/extensions/{}: it cannot be run", extension.name);
            state.fail(error_type, reason);
        }
        drop(state);
        self.tell();
    }

    /// Waits until every external extension has registered.
    pub(crate) async fn registered(&self) {
        self.until(|state| {
            let waiting = |known: &Extension| known.external && known.stage == Stage::Started;
            !state.all.iter().any(waiting)
        })
        .await;
    }

    /// Waits until everyone has asked for the next event.
    pub(crate) async fn ready(&self) {
        self.until(|state| {
            let idle = |known: &Extension| known.stage == Stage::Ready && known.queue.is_empty();
            state.all.iter().all(idle)
        })
        .await;
    }

    /// Waits for an extension to fail.
    pub(crate) async fn failed(&self, request_id: &str) -> FunctionError {
        self.until(|state| state.failed.is_some()).await;
        let failed = self.state.lock().failed.clone();
        let Some(Failed { error_type, reason }) = failed else {
            return std::future::pending().await;
        };
        FunctionError::extension(request_id, &error_type, &reason)
    }

    /// Whether one of them has failed.
    pub(crate) fn is_failed(&self) -> bool {
        self.state.lock().failed.is_some()
    }

    /// Ends registration.
    pub(crate) fn close(&self) {
        self.state.lock().closed = true;
    }

    /// Tells those who want to know of an invocation.
    pub(crate) fn invoke(&self, event: &Value) {
        self.push(INVOKE, event);
    }

    /// Tells those who want to know of the end; then processes may end.
    pub(crate) fn shut_down(&self, reason: &str, deadline_ms: i64) {
        self.state.lock().ending = true;
        let event = json!({
            "eventType": SHUTDOWN,
            "shutdownReason": reason,
            "deadlineMs": deadline_ms,
        });
        self.push(SHUTDOWN, &event);
    }

    /// Waits until those have ended who were told of the end.
    pub(crate) async fn ended(&self) {
        self.until(|state| {
            let lives = |known: &Extension| {
                known.events.contains(&SHUTDOWN)
                    && !matches!(known.stage, Stage::Exited | Stage::LaunchError)
            };
            !state.all.iter().any(lives)
        })
        .await;
    }

    /// What each is, as the log tells it after the initialisation.
    pub(crate) fn each(&self, mut tell: impl FnMut(&PlatformEvent<'_>)) {
        for known in &self.state.lock().all {
            tell(&PlatformEvent::Extension {
                name: &known.name,
                state: known.stage.name(),
                events: &known.events,
                error_type: known.error_type.as_deref(),
            });
        }
    }

    fn push(&self, kind: &'static str, event: &Value) {
        let mut state = self.state.lock();
        for extension in state.all.iter_mut().filter(|known| known.events.contains(&kind)) {
            extension.queue.push_back((self.world.uuid(), event.clone()));
        }
        drop(state);
        self.tell();
    }

    fn tell(&self) {
        self.changed.send_modify(|count| *count += 1);
    }

    async fn until(&self, holds: impl Fn(&State) -> bool) {
        let mut changed = self.changed.subscribe();
        loop {
            changed.mark_unchanged();
            if holds(&self.state.lock()) {
                return;
            }
            // The sender lives as long as this does.
            let _ = changed.changed().await;
        }
    }
}

impl State {
    fn fail(&mut self, error_type: String, reason: String) {
        self.failed.get_or_insert(Failed { error_type, reason });
    }
}

fn unknown(id: &str) -> Answer {
    forbidden("Extension.UnknownExtensionIdentifier", &format!("Unknown extension {id}"))
}

fn transition(from: Stage, to: Stage, id: &str) -> Answer {
    let message = format!(
        "State transition from {} to {} failed for extension {id}. Error: State transition is not \
         allowed",
        from.name(),
        to.name()
    );
    forbidden("Extension.InvalidExtensionState", &message)
}

#[cfg(test)]
mod tests {
    use super::{About, Extensions, Kinds, Reported};
    use crate::runtime::answer::Answer;
    use crate::sandbox::plan::Exit;
    use futures_util::FutureExt;
    use http::StatusCode;
    use serde_json::json;
    use world::World;

    fn extensions(external: &[&str]) -> Extensions {
        let names: Vec<String> = external.iter().map(|name| (*name).to_owned()).collect();
        Extensions::new(World::simulated(1, 0), About::default(), &names)
    }

    fn id(answer: &Answer) -> String {
        assert_eq!(answer.status(), StatusCode::OK);
        answer.headers()["Lambda-Extension-Identifier"].to_str().unwrap().to_owned()
    }

    fn register(extensions: &Extensions, name: &str, events: &[&str]) -> Answer {
        extensions.register(name, json!({ "events": events }).to_string().as_bytes(), false)
    }

    #[test]
    fn an_initialisation_waits_for_everyone() {
        let all = extensions(&["a"]);
        assert_eq!(all.kinds(), Kinds::External);
        assert!(all.registered().now_or_never().is_none());
        let first = id(&register(&all, "a", &["INVOKE", "SHUTDOWN"]));
        assert!(all.registered().now_or_never().is_some());
        let second = id(&register(&all, "inside", &["INVOKE"]));
        assert!(all.next(&first).now_or_never().is_none());
        assert!(all.ready().now_or_never().is_none());
        assert!(all.next(&second).now_or_never().is_none());
        assert!(all.ready().now_or_never().is_some());
        all.invoke(&json!({ "eventType": "INVOKE" }));
        assert!(all.ready().now_or_never().is_none());
        assert!(all.next(&first).now_or_never().is_some());
        assert!(all.next(&second).now_or_never().is_some());
        assert!(all.next(&first).now_or_never().is_none());
        assert!(all.next(&second).now_or_never().is_none());
        assert!(all.ready().now_or_never().is_some());
    }

    #[test]
    fn what_is_refused() {
        let all = extensions(&["a"]);
        let refused = |answer: Answer| assert_eq!(answer.status(), StatusCode::FORBIDDEN);
        refused(register(&all, "", &[]));
        refused(register(&all, "a", &["OTHER"]));
        refused(register(&all, "inside", &["SHUTDOWN"]));
        refused(all.register("a", b"{", false));
        let own = id(&register(&all, "a", &["INVOKE", "INVOKE"]));
        assert_eq!(all.state.lock().all[0].events, ["INVOKE"], "told once each");
        refused(register(&all, "a", &[]));
        refused(all.report(&own, Reported::Init, None));
        for index in 1..super::EXTENSIONS_MAX {
            id(&register(&all, &format!("i{index}"), &[]));
        }
        refused(register(&all, "one-too-many", &[]));
        let all = extensions(&[]);
        all.close();
        refused(register(&all, "late", &[]));
    }

    #[test]
    fn an_end_is_a_crash_unless_it_was_asked_for() {
        let all = extensions(&["a"]);
        id(&register(&all, "a", &["SHUTDOWN"]));
        assert!(all.failed("r").now_or_never().is_none());
        all.exited(0, Exit::Code(1));
        let error = all.failed("r").now_or_never().unwrap();
        assert_eq!(error.error_type, "Extension.Crash");
        let all = extensions(&["a"]);
        id(&register(&all, "a", &["SHUTDOWN"]));
        all.shut_down("spindown", 0);
        assert!(all.ended().now_or_never().is_none());
        all.exited(0, Exit::Code(0));
        assert!(all.ended().now_or_never().is_some());
        assert!(all.failed("r").now_or_never().is_none());
    }
}
