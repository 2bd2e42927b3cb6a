//! What a server and the processes of its functions hold, looked at again and again.

use crate::peer::Running;
use anyhow::Result;
use std::convert::Infallible;
use std::time::Duration;

const NAMES: [&str; 3] = ["the server's own memory, MB,", "all memory, MB,", "processes"];

/// The server's resident memory; with its children's, of which what several share counts once; the number of those.
#[derive(Default)]
pub struct Memory {
    samples: Vec<[f64; 3]>,
}

impl Memory {
    pub fn look(&mut self, running: &Running) -> Result<()> {
        let children = running.children() as f64;
        let sample = [running.own_mb(), running.proportional_mb()?, children];
        let [own, all, _] = sample;
        eprintln!("memory: {own:.0} MB its own, {all:.0} MB with {children} processes");
        self.samples.push(sample);
        Ok(())
    }

    /// Looks for ever, once in so long.
    pub async fn follow(&mut self, running: &Running, every: Duration) -> Result<Infallible> {
        loop {
            tokio::time::sleep(every).await;
            self.look(running)?;
        }
    }

    /// Each figure's name with its first, least, greatest and last sample.
    pub fn columns(&self) -> impl Iterator<Item = (&'static str, [f64; 4])> {
        NAMES.into_iter().enumerate().map(|(at, name)| {
            let column = || self.samples.iter().filter_map(move |sample| sample.get(at).copied());
            let (first, last) = (column().next(), column().next_back());
            let least = column().fold(f64::INFINITY, f64::min);
            let most = column().fold(0.0, f64::max);
            (name, [first.unwrap_or_default(), least, most, last.unwrap_or_default()])
        })
    }
}
