//! What is asked on the command line.

use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use world::World;

pub const USAGE: &str = "cloud-torture PILEUS_BINARY [--cycles N] [--seed S] \
                         [--engine fjall|redb] [--sandbox on|off]";
const CYCLES: u64 = 25;
/// Seeds that are drawn stay short enough to be typed.
const SEED_MAX: u64 = 1_000_000_000;

#[derive(Debug, PartialEq, Eq)]
pub struct Arguments {
    pub binary: PathBuf,
    pub cycles: u64,
    pub seed: u64,
    pub engine: String,
    pub sandbox: String,
}

pub fn parse(mut given: impl Iterator<Item = String>) -> Result<Arguments> {
    let binary = given.next().context(USAGE)?;
    let mut arguments = Arguments {
        binary: binary.into(),
        cycles: CYCLES,
        seed: World::real().random_u64() % SEED_MAX,
        engine: "fjall".into(),
        sandbox: "on".into(),
    };
    while let Some(flag) = given.next() {
        let value = given.next().with_context(|| format!("{flag} needs a value\n{USAGE}"))?;
        let number = || value.parse::<u64>().with_context(|| format!("{flag}: not a number"));
        match (flag.as_str(), value.as_str()) {
            ("--cycles", _) => arguments.cycles = number()?,
            ("--seed", _) => arguments.seed = number()?,
            ("--engine", "fjall" | "redb") => arguments.engine = value,
            ("--sandbox", "on" | "off") => arguments.sandbox = value,
            _ => bail!("{flag} {value} is not understood\n{USAGE}"),
        }
    }
    if arguments.cycles == 0 {
        bail!("--cycles: at least one");
    }
    Ok(arguments)
}

#[cfg(test)]
mod tests {
    use super::parse;

    fn parsed(text: &str) -> anyhow::Result<super::Arguments> {
        parse(text.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn flags_are_read_and_others_refused() {
        let arguments = parsed("p --cycles 7 --seed 3 --engine redb").expect("it is well-formed");
        assert_eq!((arguments.cycles, arguments.seed), (7, 3));
        assert_eq!((arguments.engine.as_str(), arguments.sandbox.as_str()), ("redb", "on"));
        for text in ["", "p --seed", "p --seed x", "p --engine other", "p --cycles 0", "p --x 1"] {
            assert!(parsed(text).is_err(), "{text}");
        }
    }
}
