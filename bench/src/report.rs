//! The table that a run prints: Pileus, its peers, and the ratios between them.

use crate::load::Measured;

pub struct Row {
    pub name: String,
    pub value: f64,
    /// p50 and p99, in milliseconds.
    pub latency_ms: Option<(f64, f64)>,
    pub cpu_us: Option<f64>,
    /// Requests that were not answered as they should; the figure counts none of them.
    pub failed: u64,
    decimals: usize,
}

pub struct Column {
    pub name: String,
    pub rows: Vec<Row>,
}

impl Row {
    pub fn new(name: &str, value: f64, latency_ms: Option<(f64, f64)>) -> Row {
        Row { name: name.to_owned(), value, latency_ms, cpu_us: None, failed: 0, decimals: 0 }
    }

    /// A time in milliseconds.
    pub fn ms(name: &str, value: f64) -> Row {
        Row { decimals: 2, ..Row::new(name, value, None) }
    }

    pub fn measured(name: &str, result: &Measured) -> Row {
        let latency_ms = Some((result.p50_ms, result.p99_ms));
        let cpu_us = Some(result.cpu_us);
        Row { cpu_us, failed: result.failed, ..Row::new(name, result.per_second, latency_ms) }
    }

    pub fn text(&self) -> String {
        match self.latency_ms {
            Some((p50, p99)) => {
                let failed = match self.failed {
                    0 => String::new(),
                    failed => format!(", {failed} failed"),
                };
                let cpu_us = self.cpu_us.unwrap_or_default();
                format!("{:.0}/s ({p50:.2} / {p99:.2} ms, {cpu_us:.0} µs{failed})", self.value)
            }
            None => format!("{:.*}", self.decimals, self.value),
        }
    }
}

/// Markdown: a row a measurement; behind each peer how many times its figure Pileus reaches.
pub fn print(ours: &Column, peers: &[Column]) {
    let mut header = format!("| | {} |", ours.name);
    let mut rule = String::from("|---|---|");
    for peer in peers {
        header.push_str(&format!(" {} | × |", peer.name));
        rule.push_str("---|---|");
    }
    println!("{header}\n{rule}");
    for row in &ours.rows {
        let mut line = format!("| {} | {} |", row.name, row.text());
        for peer in peers {
            match peer.rows.iter().find(|theirs| theirs.name == row.name) {
                Some(theirs) if theirs.value == 0.0 => {
                    line.push_str(&format!(" {} | - |", theirs.text()));
                }
                Some(theirs) => {
                    let ratio = row.value / theirs.value;
                    line.push_str(&format!(" {} | {ratio:.2} |", theirs.text()));
                }
                None => line.push_str(" - | - |"),
            }
        }
        println!("{line}");
    }
    println!(
        "\nRequests a second with (p50 / p99, the server's own CPU time for each); × is Pileus divided by the peer."
    );
}
