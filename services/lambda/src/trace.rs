//! The trace that an invocation is part of: `Root=…;Parent=…;Sampled=…;Lineage=…`, and by its lineage how often
//! each function has been run in it
//! (<https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html>).

use crate::error::Error;
use crate::rules::name::Place;
use service::Ctx;
use sha2::{Digest, Sha256};

/// Runs of one function in one chain of events; then it is a loop.
pub const LOOPS_MAX: u32 = 16;
/// Functions that a lineage remembers, the latest ones.
const LINEAGE_MAX: usize = 32;
/// Of a header that is taken from a caller.
const HEADER_BYTES_MAX: usize = 2048;
/// The form of a lineage's entries.
const LINEAGE_VERSION: &str = "1";

/// A trace as it came, read leniently: what is not understood is left out.
#[derive(Clone, Debug, Default, PartialEq)]
struct Trace {
    root: Option<String>,
    parent: Option<String>,
    sampled: Option<String>,
    /// Functions by their hashes, and how often each has been run again.
    lineage: Vec<(String, u32)>,
}

impl Trace {
    fn parse(text: &str) -> Trace {
        let mut trace = Trace::default();
        let printable = text.bytes().all(|byte| (0x20..0x7f).contains(&byte));
        if !printable || text.len() > HEADER_BYTES_MAX {
            return trace;
        }
        for field in text.split(';') {
            match field.trim().split_once('=') {
                Some(("Root", root)) => trace.root = Some(root.to_owned()),
                Some(("Parent", parent)) => trace.parent = Some(parent.to_owned()),
                Some(("Sampled", sampled)) => trace.sampled = Some(sampled.to_owned()),
                Some(("Lineage", lineage)) => trace.lineage = entries(lineage),
                _ => {}
            }
        }
        trace
    }

    /// With one more run of a function; its count, or none for the first.
    fn run(&mut self, function: &str) -> u32 {
        if let Some((_, count)) = self.lineage.iter_mut().find(|(known, _)| known == function) {
            *count = count.saturating_add(1);
            return *count;
        }
        if self.lineage.len() >= LINEAGE_MAX {
            self.lineage.remove(0);
        }
        self.lineage.push((function.to_owned(), 0));
        0
    }
}

/// `1:a87bd80c:0`, or `a87bd80c:0` as it was before, separated by bars.
fn entries(lineage: &str) -> Vec<(String, u32)> {
    let entries = lineage.split('|').filter_map(|entry| {
        let mut parts = entry.rsplit(':');
        let (count, function) = (parts.next()?.parse().ok()?, parts.next()?);
        Some((function.to_owned(), count))
    });
    entries.take(LINEAGE_MAX).collect()
}

/// The trace that a function is given, which came with its event or begins here. Refuses a function that its
/// own doings run again and again, unless it may loop.
pub fn of(ctx: &Ctx, place: &Place, may_loop: bool) -> Result<String, Error> {
    let mut trace = ctx.trace().map(Trace::parse).unwrap_or_default();
    let count = trace.run(&hash(place));
    if count >= LOOPS_MAX && !may_loop {
        return Err(Error::Recursive);
    }
    Ok(whole(ctx, trace))
}

/// The trace of a request that no function has run for yet: the one that it came with, or one that begins here.
pub fn begun(ctx: &Ctx) -> String {
    whole(ctx, ctx.trace().map(Trace::parse).unwrap_or_default())
}

/// With what it lacks.
fn whole(ctx: &Ctx, trace: Trace) -> String {
    let world = ctx.world();
    let hex = |length| world.token(length, b"0123456789abcdef");
    let root = trace.root.unwrap_or_else(|| format!("1-{:08x}-{}", ctx.now_ms() / 1000, hex(24)));
    let parent = trace.parent.unwrap_or_else(|| hex(16));
    // Nobody samples here; a caller may say that it does.
    let sampled = trace.sampled.as_deref().unwrap_or("0");
    let lineage: Vec<String> = trace
        .lineage
        .iter()
        .map(|(function, count)| format!("{LINEAGE_VERSION}:{function}:{count}"))
        .collect();
    let mut whole = format!("Root={root};Parent={parent};Sampled={sampled}");
    if !lineage.is_empty() {
        whole.push_str(&format!(";Lineage={}", lineage.join("|")));
    }
    whole
}

fn hash(place: &Place) -> String {
    let digest = Sha256::digest(place.arn().as_bytes());
    digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{LINEAGE_MAX, Trace};

    #[test]
    fn lineages_in_both_forms() {
        let new = Trace::parse("Root=1-5-a;Parent=b;Sampled=1;Lineage=1:aa:2|1:bb:0");
        let old = Trace::parse("Root=1-5-a;Parent=b;Sampled=1;Lineage=aa:2|bb:0");
        assert_eq!(new, old);
        assert_eq!(new.lineage, [("aa".to_owned(), 2), ("bb".to_owned(), 0)]);
    }

    #[test]
    fn runs_are_counted_and_the_lineage_is_bounded() {
        let mut trace = Trace::parse("Lineage=1:aa:2");
        assert_eq!(trace.run("aa"), 3);
        let mut most = Trace::parse("Lineage=1:aa:4294967295");
        assert_eq!(most.run("aa"), u32::MAX);
        for index in 0..LINEAGE_MAX {
            assert_eq!(trace.run(&format!("{index}")), 0);
        }
        assert_eq!(trace.lineage.len(), LINEAGE_MAX);
        assert_eq!(trace.run("aa"), 0);
    }

    #[test]
    fn what_makes_no_sense_is_left_out() {
        assert_eq!(Trace::parse("Self=x;Lineage=:|a:b;Root"), Trace::default());
        assert_eq!(Trace::parse(&format!("Root={}", "x".repeat(3000))), Trace::default());
        assert_eq!(Trace::parse("Root=1\u{7f}"), Trace::default());
    }
}
