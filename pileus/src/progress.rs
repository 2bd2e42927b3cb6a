//! Showing long work: lines with a mark, on a terminal a spinner while they last.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::time::Duration;

pub struct Progress {
    bar: ProgressBar,
}

impl Progress {
    pub fn new(what: &str) -> Progress {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        let style = ProgressStyle::with_template("{spinner:.cyan} {msg}");
        if let Ok(style) = style {
            bar.set_style(style);
        }
        bar.set_message(what.to_owned());
        bar.enable_steady_tick(Duration::from_millis(80));
        Progress { bar }
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

    pub fn done(self, line: &str) {
        self.bar.finish_and_clear();
        eprintln!("✓ {line}");
    }

    pub fn failed(self, line: &str) {
        self.bar.finish_and_clear();
        eprintln!("✗ {line}");
    }
}
