//! What a person sees: a line while it runs, a table at the end.

use crate::campaign::Campaign;
use crate::ledger::Ledger;
use std::io::{IsTerminal, Write};

/// Where the output is no terminal: a line every so many cycles.
const LINE_EVERY: u64 = 25;

/// One row of the final table.
pub struct Row {
    name: String,
    pub cycles: u64,
    opened: u64,
    acknowledged: u64,
    refused: u64,
    pub seconds: f64,
    pub failed: bool,
    skipped: Option<String>,
}

impl Row {
    pub fn new(campaign: &Campaign) -> Row {
        Row {
            name: format!("{} {}", campaign.variant.name(), campaign.engine),
            cycles: 0,
            opened: 0,
            acknowledged: 0,
            refused: 0,
            seconds: 0.0,
            failed: false,
            skipped: None,
        }
    }

    /// Adds what a folder's ledger counted.
    pub fn add(&mut self, ledger: &Ledger) {
        self.opened += ledger.lives_opened;
        self.acknowledged += ledger.acknowledged;
        self.refused += ledger.refused;
    }
}

pub fn skipped(campaign: &Campaign, reason: &str) -> Row {
    let row = Row { skipped: Some(reason.to_string()), ..Row::new(campaign) };
    println!("{}: skipped: {reason}", row.name);
    row
}

pub fn cycle(row: &Row, ledger: &Ledger, cycles: u64) {
    let text = format!(
        "{}: cycle {}/{cycles}, acknowledged {}, lives that opened {}",
        row.name,
        row.cycles,
        row.acknowledged + ledger.acknowledged,
        row.opened + ledger.lives_opened
    );
    let mut out = std::io::stdout().lock();
    let last = row.cycles == cycles;
    let written = if out.is_terminal() {
        write!(out, "\r{text}{}", if last { "\n" } else { "" })
    } else if last || row.cycles.is_multiple_of(LINE_EVERY) {
        writeln!(out, "{text}")
    } else {
        Ok(())
    };
    if written.and_then(|()| out.flush()).is_err() {
        // Nobody looks any more; the verdict is the exit status.
    }
}

pub fn table(rows: &[Row]) {
    println!(
        "\n{:<15} {:>7} {:>7} {:>13} {:>9} {:>9}  result",
        "variant", "cycles", "opened", "acknowledged", "refused", "seconds"
    );
    for row in rows {
        let Row { name, cycles, opened, acknowledged, refused, seconds, .. } = row;
        let result = match (&row.skipped, row.failed) {
            (Some(reason), _) => format!("skipped: {reason}"),
            (None, true) => "FAILED".to_string(),
            (None, false) => "passed".to_string(),
        };
        println!(
            "{name:<15} {cycles:>7} {opened:>7} {acknowledged:>13} {refused:>9} {seconds:>9.1}  \
             {result}"
        );
    }
}
