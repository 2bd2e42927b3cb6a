//! Copying a past moment of a table into rows of another generation: a backup's, or those of a table that is being
//! restored, then with its index entries. In steps, driven by a timer that stands until the last.

use crate::backup::{Backup, BackupState};
use crate::history::{self, Moment, Page, Size};
use crate::rules::table::{IndexState, Table};
use crate::rules::value::encoding::{decode_item, encode_item};
use crate::store::history::{self as past, Spot};
use crate::{State, jobs, store as rows};
use aws::Fault;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use service::Ctx;
use store::{Key, Timer, Tx};

/// The timer's name.
pub const TIMER: &str = "copy";

const SERVICE: &str = "dynamodb";
/// Items of a step.
const STEP_ROWS: usize = 200;
/// Bytes of a step's items and their index entries, as long as it is more than one item.
const STEP_BYTES: usize = 4 * 1024 * 1024;
/// Steps in one firing, so that other timers get their turn.
const STEPS: usize = 20;

/// A copy that is under way.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Copy {
    /// Who reads: the name of its holds.
    pub reader: String,
    /// The row of the table that is read; it may be gone.
    source: Vec<u8>,
    moment: Moment,
    /// The moment is not yet known: it is when the log began for this reader.
    is_open: bool,
    is_settled: bool,
    account: String,
    target: Target,
    after: Option<Spot>,
    items: u64,
    bytes: u64,
}

/// What is written, by its row.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Target {
    Backup(Vec<u8>),
    Table(Vec<u8>),
}

/// What a step writes into.
enum Into {
    Backup(Backup),
    Table(Table),
}

/// Starts copying a moment that is held into a backup: that at which the log began for it, which is only known
/// when the transaction at hand has committed.
pub fn start_backup(tx: &Tx, table: &Table, moment: Moment, backup: &Backup, now_ms: i64) {
    let target = Target::Backup(backup.row().as_bytes().to_vec());
    start(tx, (&rows::own_key(table), &backup.id), moment, (&table.account, target), now_ms);
}

/// Starts copying a moment that is held into a table that is being restored.
pub fn start_restore(tx: &Tx, source: &Key, moment: Moment, table: &Table, now_ms: i64) {
    let target = Target::Table(rows::own_key(table).as_bytes().to_vec());
    start(tx, (source, &table.id), moment, (&table.account, target), now_ms);
}

fn start(
    tx: &Tx,
    (source, reader): (&Key, &str),
    moment: Moment,
    (account, target): (&str, Target),
    now_ms: i64,
) {
    let copy = Copy {
        reader: reader.to_owned(),
        source: source.as_bytes().to_vec(),
        is_open: moment.at == store::Stamp::FIRST && moment.log.is_some(),
        is_settled: false,
        account: account.to_owned(),
        target,
        after: None,
        items: 0,
        bytes: 0,
        moment,
    };
    copy.schedule(tx, now_ms);
}

impl Copy {
    fn schedule(&self, tx: &Tx, due_ms: i64) {
        let body = serde_json::to_vec(self).expect("texts and numbers are always JSON");
        let (service, name) = (SERVICE.into(), TIMER.into());
        let key = self.reader.clone();
        tx.set_timer(Timer { service, name, key, due_ms, body: Bytes::from(body) });
    }

    /// What is written into, unless it is gone.
    async fn into(&self, tx: &Tx) -> Result<Option<Into>, Fault> {
        match &self.target {
            Target::Backup(row) => {
                let found = tx.get_value::<Backup>(&Key::from_encoded(row)).await;
                let found = found.map_err(rows::fault)?;
                let own = |backup: &Backup| backup.state == BackupState::Creating;
                Ok(found.filter(own).map(Into::Backup))
            }
            Target::Table(row) => {
                let found = tx.get_value::<Table>(&Key::from_encoded(row)).await;
                let found = found.map_err(rows::fault)?;
                let own = |table: &Table| table.id == self.reader && !table.is_usable();
                Ok(found.filter(own).map(Into::Table))
            }
        }
    }

    /// Writes a page, and with the last one what it all was for. Gives the copy that is left.
    async fn step(
        &self,
        tx: &Tx,
        state: &State,
        page: &Page,
        now_ms: i64,
    ) -> Result<Option<Copy>, Fault> {
        let Some(into) = self.into(tx).await? else {
            self.end(tx, state, now_ms).await?;
            return Ok(None);
        };
        let generation = match &into {
            Into::Backup(backup) => backup.generation,
            Into::Table(table) => table.generation,
        };
        for (spot, row) in &page.rows {
            if let Into::Table(table) = &into {
                write_entries(tx, table, row)?;
            }
            tx.put(spot.row(generation), row.clone());
        }
        let bytes: usize = page.rows.iter().map(|(_, row)| row.len()).sum();
        let rest = Copy {
            items: self.items + page.rows.len() as u64,
            bytes: self.bytes + bytes as u64,
            after: page.next.clone(),
            ..self.clone()
        };
        if rest.after.is_some() {
            return Ok(Some(rest));
        }
        match into {
            Into::Backup(backup) => {
                let state = BackupState::Available;
                let (items, bytes) = (rest.items, rest.bytes);
                past::put_backup(tx, &Backup { state, items, bytes, ..backup });
            }
            Into::Table(mut table) => {
                table.indexes.iter_mut().for_each(|index| index.state = IndexState::Active);
                if let Some(restored) = &mut table.history.restored {
                    restored.in_progress = false;
                }
                rows::put_table(tx, &table);
            }
        }
        self.end(tx, state, now_ms).await?;
        Ok(None)
    }

    async fn end(&self, tx: &Tx, state: &State, now_ms: i64) -> Result<(), Fault> {
        let source = Key::from_encoded(&self.source);
        let ended = history::release(tx, state, &source, &self.moment, &self.reader).await?;
        if let Some(log) = ended {
            jobs::reclaim_log(tx, log, now_ms);
        }
        Ok(())
    }

    /// Looks up the moment, where it is the beginning of the log.
    async fn fixed(mut self, ctx: &Ctx) -> Result<Copy, Fault> {
        if let (true, Some(log)) = (self.is_open, self.moment.log) {
            let reader = &self.reader;
            let look = |tx: Tx| async move { history::begun(&tx, log, reader).await };
            let begun = rows::transact(ctx.store(), look).await?;
            self.moment.at = begun.ok_or_else(|| Fault::internal("a copy without its moment"))?;
            self.is_open = false;
        }
        Ok(self)
    }
}

/// Writes what the indexes of a table hold of an item.
fn write_entries(tx: &Tx, table: &Table, row: &Bytes) -> Result<(), Fault> {
    if table.indexes.is_empty() {
        return Ok(());
    }
    let item = decode_item(row)?;
    let Some(key) = table.index_key(&table.key, &item) else { return Ok(()) };
    for index in &table.indexes {
        if let Some(at) = table.backfilled_key(index, &item) {
            let entry = rows::index_key(table, index, &at, &key);
            tx.put(entry, encode_item(&table.index_image(index, &item)));
        }
    }
    Ok(())
}

/// None: its body cannot be read.
pub fn about(timer: &Timer) -> Option<Copy> {
    serde_json::from_slice(&timer.body).ok()
}

/// Whose a timer is.
pub fn account(timer: &Timer) -> Option<String> {
    about(timer).map(|copy| copy.account)
}

/// Does some steps; what is left comes at once again.
pub async fn fire(ctx: Ctx, timer: Timer) -> Result<(), Fault> {
    let copy: Copy = serde_json::from_slice(&timer.body).map_err(Fault::internal)?;
    let mut copy = copy.fixed(&ctx).await?;
    let now_ms = ctx.now_ms();
    if !copy.is_settled {
        let settled = history::is_settled(&ctx, &copy.moment, &copy.reader).await?;
        if !settled {
            let due_ms = copy.moment.at.at_ms() + 1;
            return again(&ctx, &copy, due_ms).await;
        }
        copy.is_settled = true;
    }
    let state = ctx.state::<State>();
    let size = Size { rows: STEP_ROWS, bytes: copy.step_bytes(&ctx).await? };
    for step in 1..=STEPS {
        let last_step = step == STEPS;
        let page = history::page(ctx.store(), &copy.moment, copy.after.as_ref(), size).await?;
        let rest = rows::transact(ctx.store(), |tx| {
            let (copy, state, page) = (&copy, &state, &page);
            async move {
                let rest = copy.step(&tx, state, page, now_ms).await?;
                // A crash repeats the steps of this firing: each may be done twice.
                if let Some(rest) = rest.as_ref().filter(|_| last_step) {
                    rest.schedule(&tx, now_ms);
                }
                Ok(rest)
            }
        })
        .await?;
        match rest {
            Some(rest) => copy = rest,
            None => return Ok(()),
        }
    }
    Ok(())
}

async fn again(ctx: &Ctx, copy: &Copy, due_ms: i64) -> Result<(), Fault> {
    rows::transact(ctx.store(), |tx| async move {
        copy.schedule(&tx, due_ms);
        Ok(())
    })
    .await
}

impl Copy {
    /// Bytes of a step's items: each is written once more for each index.
    async fn step_bytes(&self, ctx: &Ctx) -> Result<usize, Fault> {
        let Target::Table(row) = &self.target else { return Ok(STEP_BYTES) };
        let table = ctx.store().get_value::<Table>(&Key::from_encoded(row)).await;
        let indexes = table.map_err(rows::fault)?.map_or(0, |table| table.indexes.len());
        Ok(STEP_BYTES / (1 + indexes))
    }
}
