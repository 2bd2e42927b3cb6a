//! A loss of power: the folder lies on a file system that forgets, when it is cut, what was not synced;
//! all of it, or whichever pages and names the disk happened to have written.

use crate::plan::Dice;
use anyhow::{Context, Result};
use powercut::{Options, PowerCut, Survivors};
use std::path::Path;

/// A mounted file system that can be cut.
pub struct Power {
    disk: PowerCut,
}

pub fn obstacle() -> Option<String> {
    powercut::available().err()
}

impl Power {
    pub fn mount(place: &Path) -> Result<Power> {
        let disk = PowerCut::mount(place, Options::default());
        Ok(Power { disk: disk.context("the file system that can be cut")? })
    }

    pub fn folder(&self) -> &Path {
        self.disk.path()
    }

    /// Everything that was not synced is gone, or some of it; the folder is there again. Says what.
    pub fn cut(&self, dice: &Dice) -> Result<String> {
        let survivors = match dice.one_in(2) {
            true => Survivors::None,
            false => Survivors::Some { seed: dice.below(u64::MAX) },
        };
        let lost = self.disk.cut(survivors)?;
        Ok(format!("power cut with survivors {survivors:?}, lost {lost:?}"))
    }
}
