//! Showing long work: lines with a mark, on a terminal a spinner while they last.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use world::World;

pub struct Progress {
    bar: ProgressBar,
    world: World,
    told: Mutex<Instant>,
}

/// Between two lines where there is no terminal.
const PLAIN_EVERY: Duration = Duration::from_secs(5);

impl Progress {
    pub fn new(what: &str) -> Progress {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        let style = ProgressStyle::with_template("{spinner:.cyan} {msg}");
        if let Ok(style) = style {
            bar.set_style(style);
        }
        bar.set_message(what.to_owned());
        bar.enable_steady_tick(Duration::from_millis(80));
        let world = World::real();
        let told = Mutex::new(world.instant());
        Progress { bar, world, told }
    }

    /// A line that stays.
    pub fn line(&self, line: &str) {
        if self.bar.is_hidden() {
            eprintln!("  {line}");
        } else {
            self.bar.println(format!("  {line}"));
        }
    }

    /// Prints, with the spinner out of the way.
    pub fn suspended(&self, print: impl FnOnce()) {
        self.bar.suspend(print);
    }

    pub fn doing(&self, what: &str) {
        self.bar.set_message(what.to_owned());
    }

    /// As `doing`; without a terminal a line from time to time.
    pub fn step(&self, how_far: &str) {
        if !self.bar.is_hidden() {
            return self.doing(how_far);
        }
        let now = self.world.instant();
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if now.duration_since(*told) >= PLAIN_EVERY {
            *told = now;
            eprintln!("  {how_far}");
        }
    }

    /// Takes the spinner away.
    pub fn end(&self) {
        self.bar.finish_and_clear();
    }

    pub fn done(self, line: &str) {
        self.bar.finish_and_clear();
        eprintln!("✓ {line}");
    }

    pub fn failed(self, line: &str) {
        self.bar.finish_and_clear();
        eprintln!("✗ {line}");
    }
}
