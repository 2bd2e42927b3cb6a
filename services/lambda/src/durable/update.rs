//! The rules of a checkpoint's updates.

use crate::durable::chain::{Plan, Plans};
use crate::durable::execution::Status as ExecutionStatus;
use crate::durable::failure::Failure;
use crate::durable::history::{Details, Event};
use crate::durable::ledger::Ledger;
use crate::durable::moment::Moment;
use crate::durable::operation::{Callback, Kind, Operation, Status};
use crate::durable::{
    EVENTS_MAX, OPERATIONS_MAX, PAYLOAD_BYTES_MAX, RESULT_BYTES_MAX, STORED_BYTES_MAX, token,
};
use crate::error::Error;
use model_lambda as model;
use model_lambda::{OperationAction as Action, OperationType as Type};
use std::collections::HashMap;
use store::Tx;

/// What must hold between the updates of one checkpoint.
pub fn batch(updates: &[model::OperationUpdate]) -> Result<(), Error> {
    let ends = |update: &&model::OperationUpdate| update.type_ == Type::Execution;
    if updates.iter().filter(ends).count() > 1 {
        return Err(invalid("Cannot checkpoint multiple EXECUTION updates."));
    }
    if updates.iter().rev().skip(1).any(|update| update.type_ == Type::Execution) {
        return Err(invalid("EXECUTION checkpoint must be the last update."));
    }
    let mut before: HashMap<&str, &model::OperationUpdate> = HashMap::new();
    for update in updates {
        if let Some(last) = before.insert(&update.id, update) {
            let goes_on = matches!(update.type_, Type::Step | Type::Context)
                && last.action == Action::Start
                && update.action != Action::Start;
            if !goes_on {
                return Err(invalid("Cannot update the same operation twice in a single request."));
            }
        }
    }
    Ok(())
}

/// Applies them in their order. Gives the numbers of the operations.
pub async fn apply(
    tx: &Tx,
    ledger: &mut Ledger,
    updates: &[model::OperationUpdate],
    plans: &Plans,
) -> Result<Vec<u64>, Error> {
    let mut numbers = Vec::with_capacity(updates.len());
    for update in updates {
        let update = Update::parse(update, ledger)?;
        if update.given.type_ == Type::Execution {
            whole(tx, ledger, update).await?;
            continue;
        }
        let kind = kind(&update.given.type_)?;
        let known = ledger.find(tx, &update.given.id).await?;
        match &known {
            Some(known) => update.agrees(known, kind)?,
            None => parent(tx, ledger, update.given).await?,
        }
        let number = match kind {
            Kind::Step => step(tx, ledger, update, known)?,
            Kind::Context => context(tx, ledger, update, known)?,
            Kind::Wait => wait(tx, ledger, update, known)?,
            Kind::Callback => callback(tx, ledger, update, known)?,
            Kind::ChainedInvoke => chained(tx, ledger, update, known, plans)?,
        };
        // It goes on with what it was told.
        ledger.execution.told.remove(&number);
        if !numbers.contains(&number) {
            numbers.push(number);
        }
        bounds(ledger)?;
    }
    Ok(numbers)
}

fn bounds(ledger: &Ledger) -> Result<(), Error> {
    if ledger.execution.operations > OPERATIONS_MAX {
        return Err(invalid(&format!(
            "The durable execution has exceeded the maximum of {OPERATIONS_MAX} operations."
        )));
    }
    if ledger.execution.events > EVENTS_MAX {
        return Err(invalid(&format!(
            "The durable execution has exceeded the maximum of {EVENTS_MAX} events."
        )));
    }
    if ledger.execution.bytes > STORED_BYTES_MAX {
        return Err(invalid(&format!(
            "The durable execution has exceeded the maximum of {STORED_BYTES_MAX} bytes of storage."
        )));
    }
    Ok(())
}

fn invalid(message: &str) -> Error {
    Error::Invalid(message.to_owned())
}

fn kind(given: &Type) -> Result<Kind, Error> {
    match given {
        Type::Context => Ok(Kind::Context),
        Type::Step => Ok(Kind::Step),
        Type::Wait => Ok(Kind::Wait),
        Type::Callback => Ok(Kind::Callback),
        Type::ChainedInvoke => Ok(Kind::ChainedInvoke),
        Type::Execution | Type::Unknown(_) => Err(invalid("Invalid operation type.")),
    }
}

/// An update whose sizes and action have been checked.
struct Update<'a> {
    given: &'a model::OperationUpdate,
    error: Option<Failure>,
}

impl<'a> Update<'a> {
    fn parse(given: &'a model::OperationUpdate, ledger: &Ledger) -> Result<Update<'a>, Error> {
        let error = given.error.clone().map(Failure::given).transpose()?;
        let is_end = given.type_ == Type::Execution;
        let awaited = is_end && ledger.execution.awaited;
        let most = if awaited { RESULT_BYTES_MAX } else { PAYLOAD_BYTES_MAX };
        let way = if given.type_ == Type::ChainedInvoke { "input" } else { "output" };
        if given.payload.as_ref().is_some_and(|payload| payload.len() > most) {
            let kind = given.type_.as_str();
            return Err(invalid(&format!(
                "{kind} {way} payload size must be less than or equal to {most} bytes."
            )));
        }
        let allowed: &[Action] = match given.type_ {
            Type::Step => &[Action::Start, Action::Succeed, Action::Fail, Action::Retry],
            Type::Context => &[Action::Start, Action::Succeed, Action::Fail],
            Type::Wait => &[Action::Start, Action::Cancel],
            Type::Callback | Type::ChainedInvoke => &[Action::Start],
            Type::Execution => &[Action::Succeed, Action::Fail],
            Type::Unknown(_) => return Err(invalid("Unknown operation type.")),
        };
        if !allowed.contains(&given.action) {
            return Err(invalid("Invalid action for the given operation type."));
        }
        match given.action {
            Action::Fail if given.payload.is_some() => {
                return Err(invalid("Cannot provide a Payload for FAIL action."));
            }
            Action::Succeed if error.is_some() => {
                return Err(invalid("Cannot provide an Error for SUCCEED action."));
            }
            _ => {}
        }
        Ok(Update { given, error })
    }

    /// Whether it is of the operation that its id names.
    fn agrees(&self, known: &Operation, kind: Kind) -> Result<(), Error> {
        let differs =
            |given: &Option<String>, known: &Option<String>| given.is_some() && given != known;
        if known.kind != kind {
            return Err(invalid("Inconsistent operation type."));
        }
        if differs(&self.given.sub_type, &known.sub_type) {
            return Err(invalid("Inconsistent operation subtype."));
        }
        if differs(&self.given.name, &known.name) {
            return Err(invalid("Inconsistent operation name."));
        }
        if differs(&self.given.parent_id, &known.parent_id) {
            return Err(invalid("Inconsistent parent operation id."));
        }
        Ok(())
    }

    /// The operation that it begins.
    fn begin(&self, tx: &Tx, ledger: &mut Ledger, kind: Kind) -> Operation {
        Operation {
            number: ledger.number(tx, &self.given.id),
            id: self.given.id.clone(),
            parent_id: self.given.parent_id.clone(),
            name: self.given.name.clone(),
            kind,
            sub_type: self.given.sub_type.clone(),
            status: Status::Started,
            started_ms: ledger.now_ms,
            ended_ms: None,
            replay_children: false,
            attempt: 0,
            due_ms: None,
            wait_s: None,
            callback: None,
            result: None,
            error: None,
        }
    }
}

/// What an operation stands in is a context.
async fn parent(tx: &Tx, ledger: &Ledger, given: &model::OperationUpdate) -> Result<(), Error> {
    let Some(id) = &given.parent_id else { return Ok(()) };
    match ledger.find(tx, id).await? {
        Some(parent) if parent.kind == Kind::Context => Ok(()),
        _ => Err(invalid("Invalid parent operation id.")),
    }
}

async fn whole(tx: &Tx, ledger: &mut Ledger, update: Update<'_>) -> Result<(), Error> {
    let payload = update.given.payload.clone();
    match update.given.action {
        Action::Succeed => ledger.end(tx, ExecutionStatus::Succeeded, payload, None).await,
        _ => ledger.end(tx, ExecutionStatus::Failed, None, update.error).await,
    }
}

fn step(
    tx: &Tx,
    ledger: &mut Ledger,
    update: Update<'_>,
    known: Option<Operation>,
) -> Result<u64, Error> {
    let is_new = known.is_none();
    let mut operation = known.unwrap_or_else(|| update.begin(tx, ledger, Kind::Step));
    let is_open = matches!(operation.status, Status::Started | Status::Ready);
    match update.given.action {
        Action::Start => {
            if !is_new && operation.status != Status::Ready {
                return Err(invalid("Invalid current STEP state to start."));
            }
            operation.status = Status::Started;
            ledger.record(tx, Event::of(&operation, "StepStarted", ledger.now_ms, Details::None));
        }
        Action::Retry => {
            if !is_open {
                return Err(invalid("Invalid current STEP state to re-attempt."));
            }
            let options = update.given.step_options.as_ref();
            let delay_s = options.and_then(|options| options.next_attempt_delay_seconds);
            let delay_s =
                delay_s.ok_or_else(|| invalid("Invalid StepOptions for the given action."))?;
            if update.error.is_some() && update.given.payload.is_some() {
                return Err(invalid("Cannot provide both error and payload to RETRY a STEP."));
            }
            operation.status = Status::Pending;
            operation.attempt += 1;
            let due_ms = ledger.now_ms + i64::from(delay_s) * 1000;
            operation.due_ms = Some(due_ms);
            operation.result = update.given.payload.clone();
            operation.error = update.error;
            Moment::Due(operation.number).set(tx, &ledger.site, due_ms);
            let details = Details::Attempt {
                result: operation.result.clone(),
                error: operation.error.clone(),
                attempt: operation.attempt,
                next_s: u32::try_from(delay_s).ok(),
            };
            let kind = if operation.error.is_some() { "StepFailed" } else { "StepSucceeded" };
            ledger.record(tx, Event::of(&operation, kind, ledger.now_ms, details));
        }
        _ => {
            if !is_open {
                return Err(invalid("Invalid current STEP state to close."));
            }
            operation.attempt += 1;
            close(tx, ledger, &mut operation, update);
        }
    }
    ledger.write(tx, &operation);
    Ok(operation.number)
}

/// The function has come to the end of a step or a context.
fn close(tx: &Tx, ledger: &mut Ledger, operation: &mut Operation, update: Update<'_>) {
    let succeeds = update.given.action == Action::Succeed;
    operation.status = if succeeds { Status::Succeeded } else { Status::Failed };
    operation.ended_ms = Some(ledger.now_ms);
    operation.due_ms = None;
    operation.result = update.given.payload.clone();
    operation.error = update.error;
    ledger.record(tx, Event::of_end(operation, ledger.now_ms));
}

fn context(
    tx: &Tx,
    ledger: &mut Ledger,
    update: Update<'_>,
    known: Option<Operation>,
) -> Result<u64, Error> {
    let is_new = known.is_none();
    let mut operation = known.unwrap_or_else(|| update.begin(tx, ledger, Kind::Context));
    if update.given.action == Action::Start {
        if !is_new {
            return Err(invalid("Cannot start a CONTEXT that already exist."));
        }
        ledger.record(tx, Event::of(&operation, "ContextStarted", ledger.now_ms, Details::None));
    } else {
        if operation.status != Status::Started {
            return Err(invalid("Invalid current CONTEXT state to close."));
        }
        let options = update.given.context_options.as_ref();
        operation.replay_children =
            options.and_then(|options| options.replay_children).unwrap_or(false);
        close(tx, ledger, &mut operation, update);
    }
    ledger.write(tx, &operation);
    Ok(operation.number)
}

fn wait(
    tx: &Tx,
    ledger: &mut Ledger,
    update: Update<'_>,
    known: Option<Operation>,
) -> Result<u64, Error> {
    if update.given.action == Action::Start {
        if known.is_some() {
            return Err(invalid("Cannot start a WAIT that already exist."));
        }
        let options = update.given.wait_options.as_ref();
        let seconds = options.and_then(|options| options.wait_seconds);
        let seconds =
            seconds.ok_or_else(|| invalid("Invalid WaitOptions for the given action."))?;
        let mut operation = update.begin(tx, ledger, Kind::Wait);
        let until_ms = ledger.now_ms + i64::from(seconds) * 1000;
        operation.due_ms = Some(until_ms);
        operation.wait_s = u32::try_from(seconds).ok();
        Moment::Due(operation.number).set(tx, &ledger.site, until_ms);
        let details = Details::Wait { seconds: operation.wait_s.unwrap_or_default(), until_ms };
        ledger.record(tx, Event::of(&operation, "WaitStarted", ledger.now_ms, details));
        ledger.write(tx, &operation);
        return Ok(operation.number);
    }
    let Some(mut operation) = known.filter(|known| known.status == Status::Started) else {
        let message = "Cannot cancel a WAIT that does not exist or has already completed.";
        return Err(invalid(message));
    };
    operation.status = Status::Cancelled;
    operation.ended_ms = Some(ledger.now_ms);
    Moment::Due(operation.number).cancel(tx, &ledger.site);
    ledger.record(tx, Event::of_end(&operation, ledger.now_ms));
    ledger.write(tx, &operation);
    Ok(operation.number)
}

fn callback(
    tx: &Tx,
    ledger: &mut Ledger,
    update: Update<'_>,
    known: Option<Operation>,
) -> Result<u64, Error> {
    if known.is_some() {
        return Err(invalid("Cannot start a CALLBACK that already exist."));
    }
    let mut operation = update.begin(tx, ledger, Kind::Callback);
    let options = update.given.callback_options.clone().unwrap_or_default();
    let seconds = |given: Option<i32>| {
        given.and_then(|given| u32::try_from(given).ok()).filter(|given| *given > 0)
    };
    let timeout_s = seconds(options.timeout_seconds);
    let heartbeat_s = seconds(options.heartbeat_timeout_seconds);
    let at = |seconds: u32| ledger.now_ms + i64::from(seconds) * 1000;
    let callback = Callback {
        id: token::callback(&ledger.arn(), &operation.id),
        timeout_ms: timeout_s.map(at),
        heartbeat_s,
        heartbeat_ms: heartbeat_s.map(at),
    };
    if let Some(at_ms) = callback.timeout_ms {
        Moment::Uncalled(operation.number).set(tx, &ledger.site, at_ms);
    }
    if let Some(at_ms) = callback.heartbeat_ms {
        Moment::Silent(operation.number).set(tx, &ledger.site, at_ms);
    }
    let details = Details::Callback { id: callback.id.clone(), timeout_s, heartbeat_s };
    ledger.record(tx, Event::of(&operation, "CallbackStarted", ledger.now_ms, details));
    operation.callback = Some(callback);
    ledger.write(tx, &operation);
    Ok(operation.number)
}

fn chained(
    tx: &Tx,
    ledger: &mut Ledger,
    update: Update<'_>,
    known: Option<Operation>,
    plans: &Plans,
) -> Result<u64, Error> {
    if known.is_some() {
        return Err(invalid("Cannot start a CHAINED_INVOKE that already exist."));
    }
    let (Some(options), Some(plan)) =
        (&update.given.chained_invoke_options, plans.get(&update.given.id))
    else {
        return Err(invalid("Invalid ChainedInvokeOptions for the given action."));
    };
    let mut operation = update.begin(tx, ledger, Kind::ChainedInvoke);
    let input = update.given.payload.clone();
    let call = |version: Option<String>, arn: Option<String>| Details::Call {
        function: options.function_name.clone(),
        input: input.clone(),
        version,
        arn,
    };
    let started = |ledger: &mut Ledger, details| {
        let event = Event::of(&operation, "ChainedInvokeStarted", ledger.now_ms, details);
        ledger.record(tx, event);
    };
    match plan {
        Plan::Refused(error) => {
            started(ledger, call(None, None));
            operation.status = Status::Failed;
            operation.ended_ms = Some(ledger.now_ms);
            operation.error = Some(error.clone());
            ledger.record(tx, Event::of_end(&operation, ledger.now_ms));
        }
        Plan::Run(planned) => {
            let child = planned.of_parent(ledger, operation.number);
            let version = Some(child.execution.version.clone());
            started(ledger, call(version, Some(child.arn())));
            ledger.will_run(child.site.clone());
            child.write(tx, ledger.now_ms);
        }
        Plan::Call(planned) => {
            started(ledger, call(Some(planned.version.clone()), None));
            tx.put_value(ledger.site.call(operation.number), planned);
            ledger.will_call(operation.number);
        }
    }
    ledger.write(tx, &operation);
    Ok(operation.number)
}

#[cfg(test)]
mod tests {
    use super::{apply, batch};
    use crate::durable::chain::Plans;
    use crate::durable::operation::{Kind, Operation, Status};
    use crate::durable::sample::{Room, operation};
    use crate::error::Error;
    use model_lambda::{OperationAction as Action, OperationType as Type, OperationUpdate};

    fn update(id: &str, type_: Type, action: Action) -> OperationUpdate {
        OperationUpdate { id: id.into(), type_, action, ..OperationUpdate::default() }
    }

    #[test]
    fn one_operation_is_begun_and_ended_at_once() {
        let begin = update("a", Type::Step, Action::Start);
        let end = update("a", Type::Step, Action::Succeed);
        assert!(batch(&[begin.clone(), end.clone()]).is_ok());
        assert!(batch(&[end, begin.clone()]).is_err());
        assert!(batch(&[begin.clone(), begin]).is_err());
        let wait = update("w", Type::Wait, Action::Start);
        assert!(batch(&[wait.clone(), update("w", Type::Wait, Action::Cancel)]).is_err());
    }

    #[test]
    fn the_execution_ends_last_and_once() {
        let end = update("e", Type::Execution, Action::Succeed);
        let step = update("a", Type::Step, Action::Start);
        assert!(batch(&[step.clone(), end.clone()]).is_ok());
        assert!(batch(&[end.clone(), step]).is_err());
        assert!(batch(&[end.clone(), end]).is_err());
    }

    #[tokio::test]
    async fn what_goes_on_with_what_it_was_told_is_no_news() {
        let room = &Room::new().await;
        let told = room.store.transact(|tx| async move {
            let mut ledger = room.ledger(&tx).await;
            for number in [1, 2] {
                let step = Operation { status: Status::Ready, ..operation(number, Kind::Step) };
                tx.put_value(room.site.operation_id(&step.id), &number);
                ledger.change(&tx, &step);
            }
            assert_eq!(ledger.execution.tell(&[]), [1, 2]);
            let updates = [update("o1", Type::Step, Action::Start)];
            let changed = apply(&tx, &mut ledger, &updates, &Plans::new()).await?;
            assert_eq!((changed.as_slice(), ledger.execution.has_news()), (&[1][..], true));
            Ok::<_, Error>(ledger.execution.told)
        });
        assert_eq!(told.await.unwrap().into_iter().collect::<Vec<u64>>(), [2]);
    }
}
