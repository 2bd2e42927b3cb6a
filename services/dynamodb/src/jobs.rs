//! Work in steps, each a transaction of its own and driven by a timer: filling a new index, scheduling what
//! expires when time to live is turned on, reclaiming what a deleted table or index leaves.
//!
//! A crash between two steps loses nothing: the timer stands until a step says that there is no more.

use crate::backup::Backup;
use crate::rules::table::{Index, IndexState, Table};
use crate::rules::value::encoding::{decode_item, encode_item};
use crate::store::history as past;
use crate::{State, expiry, history, members, store as rows};
use aws::Fault;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use service::Ctx;
use std::sync::Arc;
use store::{Key, Range, Timer, Tx};

/// The timer's name.
pub const TIMER: &str = "job";

const SERVICE: &str = "dynamodb";
/// Rows of a step: of the largest items, 20 MB.
const STEP_ROWS: usize = 50;
/// Steps in one firing, so that other timers get their turn.
const STEPS: usize = 100;
/// Between two looks whether rows to be reclaimed are still read.
const HELD_PAUSE_MS: i64 = 1000;

#[derive(Clone, Debug, Serialize, Deserialize)]
enum Work {
    /// Copies the items into an index.
    Fill { index: u64 },
    /// Sets or cancels a timer for each item.
    Expire,
    /// Deletes the rows of a table's generation, or of one index of it.
    Reclaim { index: Option<u64> },
    /// Deletes the rows of an undo log, whose number stands in place of the generation.
    Forget,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Job {
    account: String,
    region: String,
    table: String,
    generation: u64,
    work: Work,
    /// The table's [`expiry_run`](Table::expiry_run): that which a look for what expires is of.
    #[serde(default)]
    run: u64,
    /// The last row that is done.
    after: Option<Vec<u8>>,
}

/// Starts filling an index that has just been defined.
pub fn fill_index(tx: &Tx, table: &Table, index: &Index, now_ms: i64) {
    start(tx, table, Work::Fill { index: index.number }, now_ms);
}

/// Starts looking for items whose expiry begins or ends to count. A look that is under way comes to its end.
pub fn expire_items(tx: &Tx, table: &Table, now_ms: i64) {
    start(tx, table, Work::Expire, now_ms);
}

/// Starts reclaiming the rows of a deleted table.
pub fn reclaim_table(tx: &Tx, table: &Table, now_ms: i64) {
    start(tx, table, Work::Reclaim { index: None }, now_ms);
}

/// Starts reclaiming the rows of a deleted index.
pub fn reclaim_index(tx: &Tx, table: &Table, index: &Index, now_ms: i64) {
    start(tx, table, Work::Reclaim { index: Some(index.number) }, now_ms);
}

/// Starts reclaiming the rows of an undo log that nobody writes any more.
pub fn reclaim_log(tx: &Tx, log: u64, now_ms: i64) {
    let nothing = String::new;
    let (account, region, table) = (nothing(), nothing(), nothing());
    let work = Work::Forget;
    Job { account, region, table, generation: log, work, run: 0, after: None }.schedule(tx, now_ms);
}

/// Starts reclaiming the rows of a backup's items.
pub fn reclaim_backup(tx: &Tx, backup: &Backup, now_ms: i64) {
    let table = Table { generation: backup.generation, ..backup.table.clone() };
    start(tx, &table, Work::Reclaim { index: None }, now_ms);
}

fn start(tx: &Tx, table: &Table, work: Work, now_ms: i64) {
    let job = Job {
        account: table.account.clone(),
        region: table.region.clone(),
        table: table.name.clone(),
        generation: table.generation,
        work,
        run: table.expiry_run,
        after: None,
    };
    job.schedule(tx, now_ms);
}

impl Job {
    fn schedule(&self, tx: &Tx, due_ms: i64) {
        let body = serde_json::to_vec(self).expect("texts and numbers are always JSON");
        let key = format!("{:016x} {:?}", self.generation, self.work);
        let (service, name) = (SERVICE.into(), TIMER.into());
        tx.set_timer(Timer { service, name, key, due_ms, body: Bytes::from(body) });
    }

    fn table_row(&self) -> Key {
        rows::table_key(&self.account, &self.region, &self.table)
    }

    /// One step; the job that is left, if any.
    async fn step(&self, tx: &Tx, state: &State, now_ms: i64) -> Result<Option<Job>, Fault> {
        match &self.work {
            Work::Reclaim { index } => {
                self.reclaim(tx, rows::leftovers(self.generation, *index)).await
            }
            Work::Forget => self.reclaim(tx, past::log_leftovers(self.generation).collect()).await,
            Work::Fill { index } => {
                let Some(table) = self.live_table(tx, state).await? else { return Ok(None) };
                self.fill(tx, state, &table, *index).await
            }
            Work::Expire => {
                let Some(table) = self.live_table(tx, state).await? else { return Ok(None) };
                // What another look has seen already is not seen again by this one, which would take its timer.
                if table.expiry_run != self.run {
                    return Ok(None);
                }
                self.expire(tx, &table, now_ms).await
            }
        }
    }

    async fn live_table(&self, tx: &Tx, state: &State) -> Result<Option<Arc<Table>>, Fault> {
        let row = self.table_row();
        members::of_generation(tx, state, &row, &self.account, self.generation).await
    }

    /// The next rows of a range, and the job that comes behind them.
    async fn next(&self, tx: &Tx, range: Range) -> Result<(Vec<(Key, Bytes)>, Option<Job>), Fault> {
        let mut range = range.limit(STEP_ROWS);
        if let Some(after) = &self.after {
            range = range.after(&Key::from_encoded(after));
        }
        let found = tx.range(range).await.map_err(rows::fault)?;
        let more = found.len() == STEP_ROWS;
        let last = found.last().filter(|_| more).map(|(key, _)| key.as_bytes().to_vec());
        let rest = last.map(|last| Job { after: Some(last), ..self.clone() });
        Ok((found, rest))
    }

    async fn fill(
        &self,
        tx: &Tx,
        state: &State,
        table: &Table,
        number: u64,
    ) -> Result<Option<Job>, Fault> {
        let Some(index) = table.indexes.iter().find(|index| index.number == number) else {
            return Ok(None);
        };
        let (found, rest) = self.next(tx, rows::all_rows(table, None)).await?;
        for (_, row) in found {
            let item = decode_item(&row)?;
            let key = table.index_key(&table.key, &item);
            let at = table.backfilled_key(index, &item);
            if let (Some(key), Some(at)) = (key, at) {
                let entry = rows::index_key(table, index, &at, &key);
                tx.put(entry, encode_item(&table.index_image(index, &item)));
            }
        }
        if rest.is_none() {
            let mut table = table.clone();
            let index = table.indexes.iter_mut().find(|index| index.number == number);
            index.expect("it was found above").state = IndexState::Active;
            members::put(tx, state, &mut table, |_, _| Ok(())).await?;
        }
        Ok(rest)
    }

    async fn expire(&self, tx: &Tx, table: &Table, now_ms: i64) -> Result<Option<Job>, Fault> {
        let (found, rest) = self.next(tx, rows::all_rows(table, None)).await?;
        for (_, row) in found {
            let item = decode_item(&row)?;
            let Some(key) = table.index_key(&table.key, &item) else { continue };
            expiry::look_at(tx, table, &key, &item, now_ms);
        }
        Ok(rest)
    }

    /// What nobody may hold while it is deleted.
    fn held(&self) -> Option<u64> {
        match self.work {
            Work::Reclaim { index: None } | Work::Forget => Some(self.generation),
            Work::Reclaim { index: Some(_) } | Work::Fill { .. } | Work::Expire => None,
        }
    }

    async fn reclaim(&self, tx: &Tx, ranges: Vec<Range>) -> Result<Option<Job>, Fault> {
        for range in ranges {
            let found = tx.range(range.limit(STEP_ROWS)).await.map_err(rows::fault)?;
            if !found.is_empty() {
                for (key, _) in &found {
                    tx.delete(key);
                    if self.has_timers() {
                        expiry::forget(tx, key);
                    }
                }
                return Ok(Some(self.clone()));
            }
        }
        Ok(None)
    }

    /// Whether what is reclaimed may have timers: items, if time to live was ever turned on.
    fn has_timers(&self) -> bool {
        self.run > 0 && matches!(self.work, Work::Reclaim { index: None })
    }
}

/// What a timer's work is about, for checks.
pub enum About {
    Fill,
    /// The generation.
    Expire(u64),
    /// The generation, and the index if it is one index's rows.
    Reclaim(u64, Option<u64>),
    /// The undo log.
    Forget(u64),
}

/// None: its body cannot be read.
pub fn about(timer: &Timer) -> Option<About> {
    let job: Job = serde_json::from_slice(&timer.body).ok()?;
    Some(match job.work {
        Work::Fill { .. } => About::Fill,
        Work::Expire => About::Expire(job.generation),
        Work::Reclaim { index } => About::Reclaim(job.generation, index),
        Work::Forget => About::Forget(job.generation),
    })
}

/// Whose a timer is; what reclaims is nobody's.
pub fn account(timer: &Timer) -> Option<String> {
    let job: Job = serde_json::from_slice(&timer.body).ok()?;
    (!matches!(job.work, Work::Reclaim { .. } | Work::Forget)).then_some(job.account)
}

/// Does some steps; what is left comes at once again.
pub async fn fire(ctx: Ctx, timer: Timer) -> Result<(), Fault> {
    let mut job: Job = serde_json::from_slice(&timer.body).map_err(Fault::internal)?;
    let state = ctx.state::<State>();
    let now_ms = ctx.now_ms();
    if let Some(number) = job.held()
        && history::is_held(ctx.store(), number).await?
    {
        let later = |tx: Tx| {
            let job = &job;
            async move {
                job.schedule(&tx, now_ms + HELD_PAUSE_MS);
                Ok(())
            }
        };
        return rows::transact(ctx.store(), later).await;
    }
    for step in 1..=STEPS {
        let last_step = step == STEPS;
        let rest = rows::transact(ctx.store(), |tx| {
            let (job, state) = (&job, &state);
            async move {
                let rest = job.step(&tx, state, now_ms).await?;
                // A crash repeats the steps of this firing: each may be done twice.
                if let Some(rest) = rest.as_ref().filter(|_| last_step) {
                    rest.schedule(&tx, now_ms);
                }
                Ok(rest)
            }
        })
        .await?;
        match rest {
            Some(rest) => job = rest,
            None => return Ok(()),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Job, STEP_ROWS, Work};
    use crate::items::Action;
    use crate::items::tests::{Room, item, room};
    use crate::rules::table::Table;
    use crate::rules::value::tests::n;
    use crate::store as rows;
    use std::time::Duration;
    use store::Tx;

    const RUN: u64 = 2;

    /// A table whose items expire.
    async fn expiring(room: &Room) -> Table {
        let until = Some("until".to_owned());
        let table = Table { time_to_live: until, expiry_run: RUN, ..room.table.clone() };
        let put = |tx: Tx| {
            let table = table.clone();
            async move {
                rows::put_table(&tx, &table);
                Ok(())
            }
        };
        rows::transact(&room.store, put).await.unwrap();
        table
    }

    async fn put_items(room: &Room, count: u64) {
        for c in 0..count {
            let mut item = item("a", c, None);
            item.insert("until".into(), n("1000"));
            room.write(Action::Put(item), None).await.unwrap();
        }
    }

    fn timers(room: &Room) -> usize {
        room.store.timers().due(i64::MAX - 1, 1000).unwrap().len()
    }

    /// Whether there are so many timers. They are known a moment after who set them was answered.
    fn has_timers(room: &Room, count: usize) -> bool {
        (0..1000).any(|_| {
            std::thread::sleep(Duration::from_millis(1));
            timers(room) == count
        })
    }

    /// A step of work from the first item on.
    async fn step(room: &Room, table: &Table, work: Work, run: u64) -> Option<Job> {
        let job = Job {
            account: table.account.clone(),
            region: table.region.clone(),
            table: table.name.clone(),
            generation: table.generation,
            work,
            run,
            after: None,
        };
        let stepped = rows::transact(&room.store, |tx| {
            let (job, state) = (&job, &room.state);
            async move { job.step(&tx, state, 0).await }
        });
        stepped.await.unwrap()
    }

    #[tokio::test]
    async fn a_look_for_what_expires_ends_when_another_has_begun() {
        let room = room().await;
        put_items(&room, STEP_ROWS as u64 + 1).await;
        let table = expiring(&room).await;
        assert!(step(&room, &table, Work::Expire, RUN - 1).await.is_none());
        assert_eq!(timers(&room), 0, "it is the other's work");
        let rest = step(&room, &table, Work::Expire, RUN).await.unwrap();
        assert!(rest.run == RUN && rest.after.is_some());
        assert!(has_timers(&room, STEP_ROWS));
    }

    #[tokio::test]
    async fn what_would_expire_is_forgotten_with_its_table() {
        let room = room().await;
        let table = expiring(&room).await;
        put_items(&room, 3).await;
        assert!(has_timers(&room, 3));
        assert!(step(&room, &table, Work::Reclaim { index: None }, RUN).await.is_some());
        assert_eq!(timers(&room), 0);
    }

    #[test]
    fn a_job_of_an_earlier_version_is_of_the_first_run() {
        let job = r#"{"account":"a","region":"r","table":"t","generation":7,"work":"Expire","after":null}"#;
        assert_eq!(serde_json::from_str::<Job>(job).unwrap().run, 0);
    }
}
