//! A disk that fills up: a small tmpfs, and a ballast file that takes all its room and gives it back.
//!
//! While it is full writes are refused with a clear error and reads go on; nothing acknowledged is lost;
//! with room again the same process goes on writing. Some lives end while it is full.

use crate::campaign::Field;
use crate::child;
use crate::life::Life;
use crate::plan::Dice;
use crate::report::Line;
use anyhow::{Context, Result, ensure};
use rustix::fs::{FallocateFlags, fallocate};
use rustix::io::Errno;
use rustix::mount::{UnmountFlags, unmount};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use store::Store;
use world::World;

/// fjall's journals alone reach 64 MB before they are turned over.
pub const CYCLES_OF_A_FOLDER: u64 = 4;
const SIZE: &str = "size=160m";
const LIFE_MS: u64 = 400;
/// Within this time the child must meet the full disk, or write again.
const NOTICED_WITHIN: Duration = Duration::from_secs(15);
const FULL_MS: u64 = 1_200;
const KILLED_FULL_ONE_IN: u64 = 3;
/// What the ballast leaves, at most.
const LEFT_BYTES: u64 = 3_000_000;
const STEPS_BYTES: [u64; 3] = [1 << 20, 1 << 16, 1 << 12];

/// A mounted tmpfs.
pub struct FullDisk {
    folder: PathBuf,
}

pub fn obstacle() -> Option<String> {
    let probe = std::env::temp_dir().join(format!("torture-mount-{}", std::process::id()));
    let mounted = std::fs::create_dir_all(&probe)
        .context("no folder for it")
        .and_then(|()| FullDisk::mount(&probe));
    let obstacle = mounted.err().map(|error| format!("a tmpfs cannot be mounted: {error:#}"));
    if let Err(error) = std::fs::remove_dir(&probe) {
        eprintln!("{} is left: {error}", probe.display());
    }
    obstacle
}

/// What a torture that was itself killed left mounted there.
pub fn detach(folder: &Path) -> Result<()> {
    match unmount(folder, UnmountFlags::DETACH) {
        // Nothing is mounted there, or it is not ours to say.
        Ok(()) | Err(Errno::INVAL | Errno::NOENT | Errno::PERM) => Ok(()),
        Err(error) => Err(error).with_context(|| format!("{} is mounted", folder.display())),
    }
}

impl FullDisk {
    pub fn mount(folder: &Path) -> Result<FullDisk> {
        let mut command = Command::new("mount");
        command.args(["-t", "tmpfs", "-o", SIZE, "torture"]).arg(folder);
        let output = command.output().context("mount")?;
        ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr).trim());
        Ok(FullDisk { folder: folder.to_path_buf() })
    }

    fn ballast(&self) -> PathBuf {
        self.folder.join("ballast")
    }

    /// Takes all room but so much.
    fn fill(&self, left_bytes: u64) -> Result<()> {
        let file = File::create(self.ballast())?;
        let mut end = 0;
        for step in STEPS_BYTES {
            while fallocate(&file, FallocateFlags::empty(), end, step).is_ok() {
                end += step;
            }
        }
        file.set_len(end.saturating_sub(left_bytes))?;
        Ok(())
    }

    fn empty(&self) -> Result<()> {
        Ok(std::fs::remove_file(self.ballast())?)
    }
}

impl Drop for FullDisk {
    fn drop(&mut self) {
        match Command::new("umount").arg(&self.folder).status() {
            Ok(status) if status.success() => {}
            other => eprintln!("{} could not be unmounted: {other:?}", self.folder.display()),
        }
    }
}

/// One life on the disk, which fills up meanwhile.
pub fn cycle(disk: &FullDisk, field: &mut Field, dice: &Dice, cycle: u64) -> Result<()> {
    let mut life = Life::begin(&field.orders(cycle, true), &field.world, &mut field.ledger)?;
    life.listen(Duration::from_millis(dice.below(LIFE_MS)), &mut field.ledger)?;
    disk.fill(dice.below(LEFT_BYTES))?;
    let end = field.world.instant() + NOTICED_WITHIN;
    let full = life.listen_until(end, &mut field.ledger, |line| *line == Line::Refused)?;
    if !full && field.ledger.broken.is_empty() {
        life.kill(&mut field.ledger)?;
        anyhow::bail!("no write was refused while the disk was full");
    }
    let before = field.ledger.reads_while_refused;
    life.listen(Duration::from_millis(200 + dice.below(FULL_MS)), &mut field.ledger)?;
    if dice.one_in(KILLED_FULL_ONE_IN) {
        life.kill(&mut field.ledger)?;
        open_while_full(field)?;
        return disk.empty();
    }
    let reads = field.ledger.reads_while_refused > before;
    disk.empty()?;
    let end = field.world.instant() + NOTICED_WITHIN;
    let wrote = |line: &Line| matches!(line, Line::Acknowledged { .. });
    let healed = life.listen_until(end, &mut field.ledger, wrote)?;
    life.listen(Duration::from_millis(dice.below(LIFE_MS)), &mut field.ledger)?;
    life.kill(&mut field.ledger)?;
    ensure!(healed, "no write succeeded within {NOTICED_WITHIN:?} of there being room again");
    ensure!(reads, "no read was answered while the disk was full");
    Ok(())
}

/// It opens or says why not; either way nothing is harmed.
fn open_while_full(field: &Field) -> Result<()> {
    let _entered = field.runtime.enter();
    if let Ok(store) = Store::open(&field.folder, World::real(), child::options(field.engine)) {
        field.runtime.block_on(store.close());
    }
    Ok(())
}
