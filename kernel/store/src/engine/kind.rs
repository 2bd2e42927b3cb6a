//! Which engine stores the rows, and its name in a folder and on a command line.

use std::fmt;
use std::str::FromStr;

/// What stores the rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EngineKind {
    #[default]
    Fjall,
    Redb,
}

/// No engine has this name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an engine is fjall or redb, not {0:?}")]
pub struct UnknownEngine(String);

impl EngineKind {
    pub const ALL: [EngineKind; 2] = [EngineKind::Fjall, EngineKind::Redb];

    pub fn name(self) -> &'static str {
        match self {
            EngineKind::Fjall => "fjall",
            EngineKind::Redb => "redb",
        }
    }
}

impl fmt::Display for EngineKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for EngineKind {
    type Err = UnknownEngine;

    fn from_str(name: &str) -> Result<EngineKind, UnknownEngine> {
        let mut all = EngineKind::ALL.into_iter();
        all.find(|kind| kind.name() == name).ok_or_else(|| UnknownEngine(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::EngineKind;

    #[test]
    fn names_are_read_as_they_are_written() {
        for kind in EngineKind::ALL {
            assert_eq!(kind.name().parse(), Ok(kind));
        }
        let error = "rocksdb".parse::<EngineKind>().unwrap_err();
        assert_eq!(error.to_string(), r#"an engine is fjall or redb, not "rocksdb""#);
    }
}
