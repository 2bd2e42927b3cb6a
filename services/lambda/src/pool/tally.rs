//! Why instances start, and why they end: counted for the process, whichever pool they serve, and told as Prometheus text.

use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering};

/// Why an instance is started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Started {
    /// Its version has none.
    First,
    /// All of its version are busy, and have been for as long as an event waits for them.
    Busy,
    /// All are busy, with events that take longer than a start, or of which none has ended yet.
    Slow,
    /// One that was idle could take no event any more.
    Replacement,
    /// An initialisation failed and is repeated.
    Again,
    Provisioned,
    /// It is restored when an event comes.
    SnapStart,
}

/// Why an instance ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    /// It has waited too long.
    Idle,
    /// Another one wants its memory, or the host.
    Evicted,
    /// Its process ended, or could not be initialised.
    Failure,
    Timeout,
    /// Its version has been changed or deleted.
    Retired,
    /// No event could be given to it any more: its session ends soon, or its process had ended while it waited.
    Unfit,
    /// Fewer are provisioned.
    Surplus,
    /// The pool has been shut down.
    Closed,
    Other,
}

impl Started {
    const ALL: [Started; 7] = [
        Started::First,
        Started::Busy,
        Started::Slow,
        Started::Replacement,
        Started::Again,
        Started::Provisioned,
        Started::SnapStart,
    ];

    fn name(self) -> &'static str {
        match self {
            Started::First => "first",
            Started::Busy => "busy",
            Started::Slow => "slow",
            Started::Replacement => "replacement",
            Started::Again => "again",
            Started::Provisioned => "provisioned",
            Started::SnapStart => "snap_start",
        }
    }
}

impl Ended {
    const ALL: [Ended; 9] = [
        Ended::Idle,
        Ended::Evicted,
        Ended::Failure,
        Ended::Timeout,
        Ended::Retired,
        Ended::Unfit,
        Ended::Surplus,
        Ended::Closed,
        Ended::Other,
    ];

    fn name(self) -> &'static str {
        match self {
            Ended::Idle => "idle",
            Ended::Evicted => "evicted",
            Ended::Failure => "failure",
            Ended::Timeout => "timeout",
            Ended::Retired => "retired",
            Ended::Unfit => "unfit",
            Ended::Surplus => "surplus",
            Ended::Closed => "closed",
            Ended::Other => "other",
        }
    }
}

/// By reason, in the order in which they stand above.
pub(crate) struct Tally {
    started: [AtomicU64; Started::ALL.len()],
    ended: [AtomicU64; Ended::ALL.len()],
}

pub(crate) static TALLY: Tally = Tally::new();

impl Tally {
    const fn new() -> Tally {
        Tally {
            started: [const { AtomicU64::new(0) }; Started::ALL.len()],
            ended: [const { AtomicU64::new(0) }; Ended::ALL.len()],
        }
    }

    pub(crate) fn started(&self, why: Started) {
        self.started[why as usize].fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn ended(&self, why: Ended) {
        self.ended[why as usize].fetch_add(1, Ordering::Relaxed);
    }

    fn prometheus(&self) -> String {
        let mut text = String::new();
        let started = Started::ALL.map(Started::name).into_iter().zip(&self.started);
        write_counts(&mut text, "started", started);
        let ended = Ended::ALL.map(Ended::name).into_iter().zip(&self.ended);
        write_counts(&mut text, "ended", ended);
        text
    }
}

/// Prometheus text.
pub fn prometheus() -> String {
    TALLY.prometheus()
}

fn write_counts<'a>(
    text: &mut String,
    what: &str,
    counts: impl Iterator<Item = (&'static str, &'a AtomicU64)>,
) {
    let name = format!("pileus_lambda_instances_{what}_total");
    let _ = writeln!(text, "# HELP {name} Instances of functions that have {what}, by reason.");
    let _ = writeln!(text, "# TYPE {name} counter");
    for (reason, count) in counts {
        let count = count.load(Ordering::Relaxed);
        let _ = writeln!(text, "{name}{{reason=\"{reason}\"}} {count}");
    }
}

#[cfg(test)]
mod tests {
    use super::{Ended, Started, Tally};

    #[test]
    fn reasons_are_counted_by_themselves() {
        let tally = Tally::new();
        for why in Started::ALL {
            (0..=why as usize).for_each(|_| tally.started(why));
        }
        tally.ended(Ended::Retired);
        let text = tally.prometheus();
        for line in [
            "pileus_lambda_instances_started_total{reason=\"first\"} 1\n",
            "pileus_lambda_instances_started_total{reason=\"snap_start\"} 7\n",
            "pileus_lambda_instances_ended_total{reason=\"retired\"} 1\n",
            "pileus_lambda_instances_ended_total{reason=\"other\"} 0\n",
        ] {
            assert!(text.contains(line), "{text}");
        }
    }

    #[test]
    fn each_stands_at_its_place() {
        assert!(Started::ALL.iter().enumerate().all(|(at, why)| *why as usize == at));
        assert!(Ended::ALL.iter().enumerate().all(|(at, why)| *why as usize == at));
    }
}
