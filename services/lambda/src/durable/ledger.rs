//! An execution within one transaction: its row is read at the beginning and written at the end, and what must
//! happen behind the commit is gathered.

use crate::durable::execution::{Execution, Phase, Status};
use crate::durable::failure::Failure;
use crate::durable::history::{Details, Event};
use crate::durable::moment::Moment;
use crate::durable::operation::{Kind, Operation, Status as OperationStatus};
use crate::durable::site::{self, Site};
use crate::error::Error;
use crate::store::Rows;
use aws::Fault;
use store::{Range, Tx};

const DAY_MS: i64 = 24 * 3600 * 1000;
/// Events that one transaction removes.
const FORGOTTEN_MAX: usize = 1_000;

pub struct Ledger {
    pub site: Site,
    pub execution: Execution,
    pub now_ms: i64,
    after: After,
    forgotten: bool,
}

/// What follows a commit.
#[derive(Default)]
pub struct After {
    /// Executions that may be ready.
    pub ready: Vec<Site>,
    /// Functions without executions of their own that are to be invoked, by the operations that they are.
    pub calls: Vec<(Site, u64)>,
}

impl Ledger {
    pub fn new(site: Site, execution: Execution, now_ms: i64) -> Ledger {
        Ledger { site, execution, now_ms, after: After::default(), forgotten: false }
    }

    pub async fn open(tx: &Tx, site: &Site, now_ms: i64) -> Result<Option<Ledger>, Error> {
        let execution = tx.row(&site.execution()).await?;
        Ok(execution.map(|execution| Ledger::new(site.clone(), execution, now_ms)))
    }

    /// Writes the execution's row.
    pub fn close(self, tx: &Tx) -> After {
        if !self.forgotten {
            tx.put_value(self.site.execution(), &self.execution);
        }
        self.after
    }

    pub fn arn(&self) -> String {
        self.execution.arn(&self.site)
    }

    pub async fn operation(&self, tx: &Tx, number: u64) -> Result<Operation, Error> {
        let found = tx.row(&self.site.operation(number)).await?;
        let missing = || Fault::internal(format!("operation {number} of {} is gone", self.arn()));
        found.ok_or_else(|| Error::Fault(missing()))
    }

    pub async fn find(&self, tx: &Tx, id: &str) -> Result<Option<Operation>, Error> {
        match tx.row::<u64>(&self.site.operation_id(id)).await? {
            Some(number) => self.operation(tx, number).await.map(Some),
            None => Ok(None),
        }
    }

    /// A number for an operation that begins.
    pub fn number(&mut self, tx: &Tx, id: &str) -> u64 {
        self.execution.operations += 1;
        tx.put_value(self.site.operation_id(id), &self.execution.operations);
        self.execution.operations
    }

    /// Writes an operation, and keeps in mind whether it waits for something.
    pub fn write(&mut self, tx: &Tx, operation: &Operation) {
        let waits = match operation.kind {
            Kind::Context => false,
            Kind::Step => operation.status == OperationStatus::Pending,
            Kind::Wait | Kind::Callback | Kind::ChainedInvoke => !operation.status.is_over(),
        };
        if waits {
            self.execution.open.insert(operation.number, operation.due_ms);
        } else {
            self.execution.open.remove(&operation.number);
        }
        tx.put_value(self.site.operation(operation.number), operation);
    }

    /// Writes an operation that has changed without its function, which is told.
    pub fn change(&mut self, tx: &Tx, operation: &Operation) {
        self.write(tx, operation);
        self.execution.unseen.insert(operation.number);
        if self.execution.phase == Phase::Waiting {
            self.make_ready(tx);
        }
    }

    /// Ends an operation that ends without its function.
    pub fn finish(
        &mut self,
        tx: &Tx,
        mut operation: Operation,
        status: OperationStatus,
        result: Option<String>,
        error: Option<Failure>,
    ) {
        operation.status = status;
        operation.ended_ms = Some(self.now_ms);
        operation.result = result;
        operation.error = error;
        if let Some(callback) = &operation.callback {
            if callback.timeout_ms.is_some() {
                Moment::Uncalled(operation.number).cancel(tx, &self.site);
            }
            if callback.heartbeat_ms.is_some() {
                Moment::Silent(operation.number).cancel(tx, &self.site);
            }
        }
        self.record(tx, Event::of_end(&operation, self.now_ms));
        self.change(tx, &operation);
    }

    pub fn record(&mut self, tx: &Tx, event: Event) {
        self.execution.events += 1;
        self.execution.bytes += event.bytes();
        tx.put_value(self.site.event(self.execution.events), &event);
    }

    /// The function is to be invoked.
    pub fn make_ready(&mut self, tx: &Tx) {
        self.execution.phase = Phase::Ready;
        tx.put_value(self.site.ready(), &true);
        Moment::Retry.cancel(tx, &self.site);
        self.after.ready.push(self.site.clone());
    }

    /// A call is to be made behind the commit.
    pub fn will_call(&mut self, number: u64) {
        self.after.calls.push((self.site.clone(), number));
    }

    /// Another execution has begun.
    pub fn will_run(&mut self, site: Site) {
        self.after.ready.push(site);
    }

    /// The function is not invoked until something happens.
    pub fn rest(&mut self, tx: &Tx) {
        self.execution.phase = Phase::Waiting;
        tx.delete(&self.site.ready());
    }

    /// The end, for the operation of another execution that this one is as well.
    pub async fn end(
        &mut self,
        tx: &Tx,
        status: Status,
        result: Option<String>,
        error: Option<Failure>,
    ) -> Result<(), Error> {
        self.rest(tx);
        self.execution.status = status;
        self.execution.ended_ms = Some(self.now_ms);
        self.execution.error = error.clone();
        self.execution.token = None;
        self.record(tx, Event::of_execution(status, error.clone(), self.now_ms));
        // A row of its own: written into the event's, it might be longer than a row may be.
        if let Some(result) = &result {
            self.execution.bytes += result.len() as u64;
            tx.put(self.site.result(), result.clone());
        }
        self.cancel_timers(tx);
        let kept_ms = i64::from(self.execution.retention_days) * DAY_MS;
        Moment::Forget.set(tx, &self.site, self.now_ms + kept_ms);
        tx.signal(&self.site.topic());
        self.tell_parent(tx, status, result, error).await
    }

    fn cancel_timers(&mut self, tx: &Tx) {
        Moment::TimedOut.cancel(tx, &self.site);
        Moment::Retry.cancel(tx, &self.site);
        for number in std::mem::take(&mut self.execution.open).into_keys() {
            for moment in [Moment::Due(number), Moment::Uncalled(number), Moment::Silent(number)] {
                moment.cancel(tx, &self.site);
            }
        }
    }

    async fn tell_parent(
        &mut self,
        tx: &Tx,
        status: Status,
        result: Option<String>,
        error: Option<Failure>,
    ) -> Result<(), Error> {
        let Some(parent) = self.execution.parent.clone() else { return Ok(()) };
        let Some(site) = parent.site() else { return Ok(()) };
        let Some(mut ledger) = Ledger::open(tx, &site, self.now_ms).await? else { return Ok(()) };
        let status = match status {
            Status::Running => return Ok(()),
            Status::Succeeded => OperationStatus::Succeeded,
            Status::Failed => OperationStatus::Failed,
            Status::TimedOut => OperationStatus::TimedOut,
            Status::Stopped => OperationStatus::Stopped,
        };
        ledger.answered(tx, parent.operation, status, result, error).await?;
        let told = ledger.close(tx);
        self.after.ready.extend(told.ready);
        Ok(())
    }

    /// A function that this execution has invoked has come to its end.
    pub async fn answered(
        &mut self,
        tx: &Tx,
        number: u64,
        status: OperationStatus,
        result: Option<String>,
        error: Option<Failure>,
    ) -> Result<(), Error> {
        if !self.execution.is_running() || !self.execution.open.contains_key(&number) {
            return Ok(());
        }
        let operation = self.operation(tx, number).await?;
        self.finish(tx, operation, status, result, error);
        Ok(())
    }

    /// Removes everything that is kept of the execution: its events first, which are more than one transaction takes,
    /// some now and the others in later ones.
    pub async fn forget(&mut self, tx: &Tx) -> Result<(), Error> {
        let at = &self.site;
        let events = tx.range(Range::prefix(&at.events()).limit(FORGOTTEN_MAX)).await?;
        events.iter().for_each(|(key, _)| tx.delete(key));
        if events.len() == FORGOTTEN_MAX {
            Moment::Forget.set(tx, at, self.now_ms);
            return Ok(());
        }
        for prefix in [at.payloads(), at.operations(), at.operation_ids(), at.calls()] {
            tx.clear_prefix(&prefix).await?;
        }
        tx.delete(&at.ready());
        tx.delete(&at.execution());
        tx.delete(&site::name(&at.place, &self.execution.name));
        self.forgotten = true;
        Ok(())
    }
}

/// The first event.
pub fn begun(ledger: &mut Ledger, tx: &Tx) {
    let details = Details::Begun { timeout_s: ledger.execution.timeout_s };
    let event = Event::whole("ExecutionStarted", ledger.now_ms, details);
    let event = Event { id: Some(ledger.execution.id.clone()), ..event };
    ledger.record(tx, event);
}

#[cfg(test)]
mod tests {
    use super::FORGOTTEN_MAX;
    use crate::durable::RESULT_BYTES_MAX;
    use crate::durable::execution::Status;
    use crate::durable::history::{Details, Event};
    use crate::durable::operation::{Kind, Status as OperationStatus};
    use crate::durable::sample::{NOW_MS, Room, operation};
    use crate::error::Error;
    use store::{Key, Range, limits};

    async fn rows(room: &Room, prefix: &Key) -> usize {
        room.store.range(Range::prefix(prefix)).await.unwrap().len()
    }

    /// Ends an execution whose events are so many.
    async fn ended(room: &Room, events: usize) {
        let written = room.store.transact(|tx| async move {
            let mut ledger = room.ledger(&tx).await;
            for _ in 1..events {
                ledger.record(&tx, Event::whole("StepStarted", NOW_MS, Details::None));
            }
            ledger.number(&tx, "o1");
            ledger.write(&tx, &operation(1, Kind::Callback));
            ledger.end(&tx, Status::Succeeded, Some("1".into()), None).await?;
            ledger.close(&tx);
            Ok::<_, Error>(())
        });
        written.await.unwrap();
    }

    /// Each quotation mark of it would take two bytes within another row's text.
    #[tokio::test]
    async fn a_result_of_quotation_marks_is_kept() {
        let room = &Room::new().await;
        let result = "\"".repeat(RESULT_BYTES_MAX);
        let given = &result;
        let written = room.store.transact(|tx| async move {
            let mut ledger = room.ledger(&tx).await;
            ledger.end(&tx, Status::Succeeded, Some(given.clone()), None).await?;
            ledger.close(&tx);
            Ok::<_, Error>(())
        });
        written.await.unwrap();
        assert_eq!(room.store.get(&room.site.result()).await.unwrap().unwrap(), result.as_bytes());
        assert_eq!(room.execution().await.unwrap().bytes, RESULT_BYTES_MAX as u64);
    }

    /// What a callback was sent counts where it is told in the history, and not again when its row changes.
    #[tokio::test]
    async fn data_count_once() {
        let room = &Room::new().await;
        let bytes = room.store.transact(|tx| async move {
            let mut ledger = room.ledger(&tx).await;
            let callback = operation(1, Kind::Callback);
            ledger.write(&tx, &callback);
            ledger.finish(&tx, callback, OperationStatus::Succeeded, Some("four".into()), None);
            let ended = ledger.operation(&tx, 1).await?;
            ledger.write(&tx, &ended);
            Ok::<_, Error>(ledger.execution.bytes)
        });
        assert_eq!(bytes.await.unwrap(), 4);
    }

    #[tokio::test]
    async fn an_execution_of_many_events_is_removed_in_steps() {
        let room = &Room::new().await;
        let events = limits::CLEAR_ROWS_MAX + 1;
        ended(room, events).await;
        let mut left = events;
        let timer = || room.store.timers().due(NOW_MS, 9).unwrap();
        while room.execution().await.is_some() {
            assert_eq!(rows(room, &room.site.events()).await, left);
            let step = room.store.transact(|tx| async move {
                let mut ledger = room.ledger(&tx).await;
                ledger.forget(&tx).await?;
                ledger.close(&tx);
                Ok::<_, Error>(())
            });
            step.await.unwrap();
            left = left.saturating_sub(FORGOTTEN_MAX);
            // The next step is due at once.
            assert_eq!(timer().len(), 1);
        }
        assert_eq!(left, 0);
        let site = &room.site;
        for prefix in [
            site.events(),
            site.payloads(),
            site.operations(),
            site.operation_ids(),
            site.calls(),
            site.ready(),
        ] {
            assert_eq!(rows(room, &prefix).await, 0, "{prefix:?}");
        }
    }
}
