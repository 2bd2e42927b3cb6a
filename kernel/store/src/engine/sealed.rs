//! Any engine, with the rows of some tables sealed on its disk. Above it, no one notices.

use super::{Engine, Piece, Row, Scan, Space, View, Write};
use crate::error::StoreError;
use crate::seal::{NONCE_BYTES, Seal};
use bytes::Bytes;
use std::sync::Arc;
use world::World;

pub(crate) struct SealedEngine {
    engine: Arc<dyn Engine>,
    seal: Seal,
    world: World,
}

impl SealedEngine {
    pub(crate) fn new(engine: Arc<dyn Engine>, seal: Seal, world: World) -> SealedEngine {
        SealedEngine { engine, seal, world }
    }

    fn close(&self, write: &mut Write) {
        let Some(value) = &write.value else { return };
        if write.space == Space::Data && self.seal.covers(&write.key) {
            let mut nonce = [0; NONCE_BYTES];
            self.world.fill(&mut nonce);
            write.value = Some(self.seal.close(&write.key, value, nonce));
        }
    }
}

impl View for SealedEngine {
    fn get(&self, space: Space, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        opened(&self.seal, space, key, self.engine.get(space, key)?)
    }

    fn range(&self, space: Space, scan: &Scan) -> Result<Vec<Row>, StoreError> {
        all_opened(&self.seal, space, self.engine.range(space, scan)?)
    }
}

impl Engine for SealedEngine {
    fn commit(&self, mut batch: Vec<Write>, sync: bool) -> Result<(), StoreError> {
        batch.iter_mut().for_each(|write| self.close(write));
        self.engine.commit(batch, sync)
    }

    fn sync(&self) -> Result<(), StoreError> {
        self.engine.sync()
    }

    fn snapshot(&self) -> Result<Arc<dyn View>, StoreError> {
        Ok(Arc::new(SealedView { view: self.engine.snapshot()?, seal: self.seal.clone() }))
    }

    fn raw_snapshot(&self) -> Result<Arc<dyn View>, StoreError> {
        self.engine.raw_snapshot()
    }

    fn compact(&self, space: Space) -> Result<(), StoreError> {
        self.engine.compact(space)
    }
}

/// A view of such an engine.
pub(crate) struct SealedView {
    view: Arc<dyn View>,
    seal: Seal,
}

impl SealedView {
    pub(crate) fn new(view: Arc<dyn View>, seal: Seal) -> SealedView {
        SealedView { view, seal }
    }
}

impl View for SealedView {
    fn get(&self, space: Space, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        opened(&self.seal, space, key, self.view.get(space, key)?)
    }

    fn range(&self, space: Space, scan: &Scan) -> Result<Vec<Row>, StoreError> {
        all_opened(&self.seal, space, self.view.range(space, scan)?)
    }

    fn range_within(&self, space: Space, scan: &Scan, bytes: usize) -> Result<Piece, StoreError> {
        let Piece { rows, cut } = self.view.range_within(space, scan, bytes)?;
        Ok(Piece { rows: all_opened(&self.seal, space, rows)?, cut })
    }
}

fn opened(
    seal: &Seal,
    space: Space,
    key: &[u8],
    value: Option<Bytes>,
) -> Result<Option<Bytes>, StoreError> {
    match (space, value) {
        (Space::Data, Some(value)) => seal.open(key, value).map(Some),
        (_, value) => Ok(value),
    }
}

fn all_opened(seal: &Seal, space: Space, rows: Vec<Row>) -> Result<Vec<Row>, StoreError> {
    if space != Space::Data {
        return Ok(rows);
    }
    let open = |(key, value): Row| seal.open(&key, value).map(|value| (key, value));
    rows.into_iter().map(open).collect()
}
