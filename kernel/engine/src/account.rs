//! Everything of one account, whatever service keeps it: found by what services declare of their tables.
//!
//! A row comes with what it holds right behind it (or before it, to be taken away), so that whoever follows needs
//! to remember no more than one row's holders.

use service::{Held, Owner, RowBytes, Service, Table};
use store::{Event, Inspection, Key, Part, Range, StoreError, Timer};

/// One thing of an account.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    Row {
        key: Key,
        value: bytes::Bytes,
    },
    /// A log begins; its values follow.
    Log {
        log: Key,
        floor: u64,
    },
    Logged {
        log: Key,
        position: u64,
        value: bytes::Bytes,
    },
    Timer(Timer),
    Event(Box<Event>),
}

/// Whether what a row holds comes behind it or before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    HoldersFirst,
    HoldersLast,
}

/// Hands on every piece of an account: rows and logs, then timers, then events.
pub fn walk<E: From<StoreError>>(
    inspection: &Inspection,
    services: &[Service],
    account: &str,
    order: Order,
    each: &mut dyn FnMut(Piece) -> Result<(), E>,
) -> Result<(), E> {
    let mut walk = Walk { inspection, services, order, each };
    for table in services.iter().flat_map(|service| &service.tables) {
        walk.table(table, account)?;
    }
    for due in inspection.timers() {
        let timer = due?.timer;
        let owner = services.iter().find(|service| service.name == timer.service);
        let owner = owner.and_then(|service| service.timer_owner);
        let owner = owner.map_or(Ok(None), |owner| owner(inspection, &timer))?;
        if owner.as_deref() == Some(account) {
            (walk.each)(Piece::Timer(timer))?;
        }
    }
    for event in inspection.events() {
        let event = event?;
        if event.account == account {
            (walk.each)(Piece::Event(Box::new(event)))?;
        }
    }
    Ok(())
}

struct Walk<'a, E> {
    inspection: &'a Inspection,
    services: &'a [Service],
    order: Order,
    each: &'a mut dyn FnMut(Piece) -> Result<(), E>,
}

impl<E: From<StoreError>> Walk<'_, E> {
    fn table(&mut self, table: &Table, account: &str) -> Result<(), E> {
        let all = Key::new(table.name);
        let (range, owner) = match &table.owner {
            Owner::Key => (Range::prefix(&all.str(account)), None),
            Owner::Row(owner) => (Range::prefix(&all), Some(owner)),
            Owner::Holder => return Ok(()),
        };
        let inspection = self.inspection;
        for row in inspection.rows(range) {
            let (key, value) = row?;
            if owner.map_or(Ok(account.to_owned()), |owner| owner((&key, &value)))? == account {
                self.row(table, key, value)?;
            }
        }
        Ok(())
    }

    fn row(&mut self, table: &Table, key: Key, value: bytes::Bytes) -> Result<(), E> {
        let held = held_by(table, (&key, &value))?;
        let own = Piece::Row { key, value };
        if self.order == Order::HoldersFirst {
            (self.each)(own)?;
            return self.held(held);
        }
        self.held(held)?;
        (self.each)(own)
    }

    fn held(&mut self, held: Vec<Held>) -> Result<(), E> {
        let inspection = self.inspection;
        for held in held {
            match held {
                Held::Log(log) => self.log(log)?,
                Held::Rows(prefix) => {
                    let Some(table) = table_of(self.services, &prefix) else { continue };
                    for row in inspection.rows(Range::prefix(&prefix)) {
                        let (key, value) = row?;
                        self.row(table, key, value)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn log(&mut self, log: Key) -> Result<(), E> {
        let inspection = self.inspection;
        let (floor, next) = inspection.log_bounds(&log)?;
        if (floor, next) == (0, 0) {
            return Ok(());
        }
        (self.each)(Piece::Log { log: log.clone(), floor })?;
        for row in inspection.log_rows(&log)? {
            let (position, value) = row?;
            (self.each)(Piece::Logged { log: log.clone(), position, value })?;
        }
        Ok(())
    }
}

/// The declared table of a key.
pub fn table_of<'a>(services: &'a [Service], key: &Key) -> Option<&'a Table> {
    let Some(Part::Str(name)) = key.parts().ok()?.into_iter().next() else { return None };
    let mut tables = services.iter().flat_map(|service| &service.tables);
    tables.find(|table| table.name == name)
}

fn held_by(table: &Table, row: RowBytes<'_>) -> Result<Vec<Held>, StoreError> {
    table.holds.map_or(Ok(Vec::new()), |holds| holds(row))
}

/// Admits the pieces of one account and no others, in the order of [`walk`] with holders first: what comes
/// from outside may not reach into another account.
pub struct Admission<'a> {
    services: &'a [Service],
    account: String,
    /// What the row at hand and its holders hold, the outermost first.
    held: Vec<Vec<Held>>,
}

impl<'a> Admission<'a> {
    pub fn new(services: &'a [Service], account: &str) -> Admission<'a> {
        Admission { services, account: account.to_owned(), held: Vec::new() }
    }

    /// The reason why a piece is not admitted; else the table of a row.
    pub fn admit(&mut self, piece: &Piece) -> Result<Option<&'a Table>, String> {
        match piece {
            Piece::Row { key, value } => self.row((key, value)).map(Some),
            Piece::Log { log, .. } | Piece::Logged { log, .. } => {
                let held = self.held.iter().flatten().any(|held| *held == Held::Log(log.clone()));
                let why = || format!("no row of the account holds the log {log:?}");
                held.then_some(None).ok_or_else(why)
            }
            Piece::Timer(timer) => {
                let service = self.services.iter().find(|own| own.name == timer.service);
                let known = service
                    .is_some_and(|own| own.timers.iter().any(|known| known.name == timer.name));
                let why = || format!("no service has the timer {} {}", timer.service, timer.name);
                known.then_some(None).ok_or_else(why)
            }
            Piece::Event(event) if event.account == self.account => Ok(None),
            Piece::Event(event) => Err(format!("event {} is another account's", event.id)),
        }
    }

    fn row(&mut self, row: RowBytes<'_>) -> Result<&'a Table, String> {
        let key = row.0;
        let table = table_of(self.services, key);
        let table = table.ok_or_else(|| format!("no service keeps the row {key:?}"))?;
        (table.read)(row).map_err(|error| error.to_string())?;
        let foreign = || format!("the row {key:?} is another account's");
        match &table.owner {
            Owner::Key => {
                let prefix = Key::new(table.name).str(&self.account);
                if !key.as_bytes().starts_with(prefix.as_bytes()) {
                    return Err(foreign());
                }
                self.held.clear();
            }
            Owner::Row(owner) => {
                let owner = owner(row).map_err(|error| error.to_string())?;
                if owner != self.account {
                    return Err(foreign());
                }
                self.held.clear();
            }
            Owner::Holder => {
                let holds = |held: &Held| match held {
                    Held::Rows(prefix) => key.as_bytes().starts_with(prefix.as_bytes()),
                    Held::Log(_) => false,
                };
                let at = self.held.iter().rposition(|level| level.iter().any(holds));
                self.held.truncate(at.ok_or_else(foreign)? + 1);
            }
        }
        self.held.push(held_by(table, row).map_err(|error| error.to_string())?);
        Ok(table)
    }
}
