//! One life of a child: started, listened to, killed.

use crate::child::Orders;
use crate::ledger::Ledger;
use crate::report::Line;
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};
use world::World;

const KILLED: i32 = 9;

/// A running child and its lines.
pub struct Life {
    child: Child,
    lines: Receiver<String>,
    world: World,
}

impl Life {
    pub fn begin(orders: &Orders, world: &World, ledger: &mut Ledger) -> Result<Life> {
        ledger.begin_life();
        let mut child = Command::new(std::env::current_exe()?)
            .args(orders.arguments())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .context("the child could not be started")?;
        let out = child.stdout.take().context("the child has an output")?;
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            let mut out = BufReader::new(out);
            let mut line = Vec::new();
            // A line that the kill cut short is no acknowledgement.
            while out.read_until(b'\n', &mut line).is_ok() && line.pop() == Some(b'\n') {
                let text = String::from_utf8_lossy(&line).into_owned();
                line.clear();
                if sender.send(text).is_err() {
                    return;
                }
            }
        });
        Ok(Life { child, lines, world: world.clone() })
    }

    /// Listens for so long, or until a line says that something is broken.
    pub fn listen(&mut self, duration: Duration, ledger: &mut Ledger) -> Result<()> {
        let end = self.world.instant() + duration;
        self.listen_until(end, ledger, |_| false).map(|_| ())
    }

    /// Listens until a line is the one waited for; false if the time was up before.
    pub fn listen_until(
        &mut self,
        end: Instant,
        ledger: &mut Ledger,
        wanted: impl Fn(&Line) -> bool,
    ) -> Result<bool> {
        while ledger.broken.is_empty() {
            let left = end.saturating_duration_since(self.world.instant());
            match self.lines.recv_timeout(left) {
                Ok(text) => {
                    let line = Line::parse(&text)?;
                    let found = wanted(&line);
                    ledger.note(line)?;
                    if found {
                        return Ok(true);
                    }
                }
                Err(RecvTimeoutError::Timeout) => return Ok(false),
                Err(RecvTimeoutError::Disconnected) => bail!("the child ended by itself"),
            }
        }
        Ok(false)
    }

    /// Kills the child with no warning and hears its last words.
    pub fn kill(mut self, ledger: &mut Ledger) -> Result<()> {
        self.child.kill()?;
        let status = self.child.wait()?;
        while let Ok(text) = self.lines.recv() {
            ledger.note(Line::parse(&text)?)?;
        }
        if status.signal() != Some(KILLED) {
            bail!("the child had ended by itself: {status}");
        }
        if !ledger.broken.is_empty() {
            bail!("the child saw: {}", ledger.broken.join("; "));
        }
        Ok(())
    }
}

impl Drop for Life {
    /// Where a failure came first, no child is left behind.
    fn drop(&mut self) {
        if let Ok(None) = self.child.try_wait() {
            let ended = self.child.kill().and_then(|()| self.child.wait());
            if let Err(error) = ended {
                eprintln!("a child could not be ended: {error}");
            }
        }
    }
}
