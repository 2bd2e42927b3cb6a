//! What kind of run a seed makes: how many clients, how small the bounds, how bad the disk.

use crate::draw::Draw;
use std::time::Duration;
use store::Durability;
use store::limits::Bounds;

/// What keeps the rows of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Engine {
    /// A simulated disk, which fails and loses power.
    Memory,
    /// The same disk, which does neither: comparable with the real ones.
    Calm,
    Fjall,
    Redb,
}

#[derive(Clone, Debug)]
pub struct Setup {
    pub clients: u64,
    /// What each client does before it rests.
    pub client_steps: u64,
    /// Rows of each group.
    pub rows: u64,
    pub durability: Durability,
    pub bounds: Bounds,
    /// How often others run in the middle of an access to the engine.
    pub interleave_per_mille: u64,
    pub read_fails_per_mille: u64,
    pub write_fails_per_mille: u64,
    /// How often a client gives up in the middle.
    pub cancel_per_mille: u64,
    /// How often the store is left and opened again.
    pub lives: u64,
}

impl Setup {
    pub fn draw(draw: &Draw, engine: Engine) -> Setup {
        let faults = engine == Engine::Memory;
        let production = Bounds::default();
        let queued_bytes = draw.pick(&[40, 300, production.queued_bytes]);
        let window_bytes = draw.pick(&[100, 600, production.window_bytes]);
        let bounds = Bounds {
            queued_bytes,
            window_bytes,
            logs_remembered: draw.pick(&[3, production.logs_remembered]),
            range_chunk_rows: draw.pick(&[1, 2, 3, 7, production.range_chunk_rows]),
            trim_rows: draw.pick(&[1, 3, production.trim_rows]),
            outbox_scan_rows: draw.pick(&[1, 3, production.outbox_scan_rows]),
            outbox_head_every: draw.pick(&[1, 3, production.outbox_head_every]),
        };
        let interval = Durability::Interval(Duration::from_millis(10));
        let bad = draw.pick(&[0, 0, 5, 20]);
        Setup {
            clients: draw.between(2, 6),
            client_steps: draw.between(8, 30),
            rows: draw.pick(&[2, 4, crate::plan::ROWS]),
            durability: if draw.chance(200) { interval } else { Durability::Sync },
            bounds,
            interleave_per_mille: draw.pick(&[0, 30, 150, 400]),
            read_fails_per_mille: if faults { draw.pick(&[0, 0, 0, 3]) } else { 0 },
            write_fails_per_mille: if faults { bad } else { 0 },
            cancel_per_mille: draw.pick(&[0, 50, 150]),
            lives: draw.between(1, 4),
        }
    }
}
