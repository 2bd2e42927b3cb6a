//! An engine whose every access asks first how it shall go.

use super::Disk;
use crate::engine::{Engine, Row, Scan, Site, Space, View, Write};
use crate::error::StoreError;
use bytes::Bytes;
use std::sync::Arc;

/// Where the store stands when it asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Point {
    Read,
    /// The outbox is locked while it reads: nobody else may use it meanwhile.
    ReadOutbox,
    Commit,
    /// A commit is done, and the store does not know yet.
    Committed,
    Sync,
    /// Reads are locked out while a failed engine is opened again.
    Open,
}

/// How an access goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Well,
    Fails,
    /// It is reported as failed and yet shows when the engine is next opened.
    FailsButHappens,
}

/// Says how the access at a point goes, and lets others run before it does.
pub type Fate = Arc<dyn Fn(Point) -> Outcome + Send + Sync>;

pub(super) struct WatchedSite {
    pub(super) site: Box<dyn Site>,
    /// Where what fails but happens is left; none on a real disk, which is not made to fail.
    pub(super) disk: Option<Disk>,
    pub(super) fate: Fate,
}

struct Watched {
    engine: Arc<dyn Engine>,
    disk: Option<Disk>,
    fate: Fate,
}

struct WatchedSnapshot {
    view: Arc<dyn View>,
    fate: Fate,
}

impl Site for WatchedSite {
    fn probe(&self) -> Result<(), String> {
        self.site.probe()
    }

    fn shortage(&self) -> std::io::Result<Option<String>> {
        self.site.shortage()
    }

    fn open(&self) -> Result<Arc<dyn Engine>, String> {
        if (self.fate)(Point::Open) != Outcome::Well {
            return Err("the simulated disk does not open".into());
        }
        let engine = self.site.open()?;
        Ok(Arc::new(Watched { engine, disk: self.disk.clone(), fate: self.fate.clone() }))
    }

    fn leave(&self) {
        self.site.leave();
    }
}

impl View for Watched {
    fn get(&self, space: Space, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        ask(&self.fate, space)?;
        self.engine.get(space, key)
    }

    fn range(&self, space: Space, scan: &Scan) -> Result<Vec<Row>, StoreError> {
        ask(&self.fate, space)?;
        self.engine.range(space, scan)
    }
}

impl Engine for Watched {
    fn commit(&self, batch: Vec<Write>, sync: bool) -> Result<(), StoreError> {
        match (self.fate)(Point::Commit) {
            Outcome::Well => self.engine.commit(batch, sync)?,
            Outcome::Fails => return Err(failed()),
            Outcome::FailsButHappens => {
                if let Some(disk) = &self.disk {
                    disk.leave_in_limbo(batch);
                }
                return Err(failed());
            }
        }
        match (self.fate)(Point::Committed) {
            Outcome::Well => Ok(()),
            Outcome::Fails | Outcome::FailsButHappens => Err(failed()),
        }
    }

    fn sync(&self) -> Result<(), StoreError> {
        if (self.fate)(Point::Sync) != Outcome::Well {
            return Err(failed());
        }
        self.engine.sync()
    }

    fn snapshot(&self) -> Result<Arc<dyn View>, StoreError> {
        ask(&self.fate, Space::Data)?;
        let view = self.engine.snapshot()?;
        Ok(Arc::new(WatchedSnapshot { view, fate: self.fate.clone() }))
    }
}

impl View for WatchedSnapshot {
    fn get(&self, space: Space, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        ask(&self.fate, space)?;
        self.view.get(space, key)
    }

    fn range(&self, space: Space, scan: &Scan) -> Result<Vec<Row>, StoreError> {
        ask(&self.fate, space)?;
        self.view.range(space, scan)
    }
}

fn ask(fate: &Fate, space: Space) -> Result<(), StoreError> {
    let point = if space == Space::Outbox { Point::ReadOutbox } else { Point::Read };
    match fate(point) {
        Outcome::Well => Ok(()),
        Outcome::Fails | Outcome::FailsButHappens => Err(failed()),
    }
}

fn failed() -> StoreError {
    StoreError::Engine("the simulated disk failed".into())
}
