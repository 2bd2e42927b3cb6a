//! What a check has to say: findings, and how far it has come.

/// Something that is not as it must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// `store`, or the service whose rows they are.
    pub service: &'static str,
    /// A lasting name, for scripts, such as `index-row-missing`.
    pub kind: &'static str,
    /// The row, file or resource.
    pub place: String,
    /// A sentence.
    pub what: String,
    /// What to do next.
    pub next: String,
}

/// What is told while a check runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// What is looked at from now on.
    Doing(String),
    /// So many more rows or files have been looked at.
    Looked(u64),
    Finding(Finding),
}

/// Hears of everything, at once.
pub type Listener<'a> = &'a (dyn Fn(Notice) + Sync);

/// What is left over and will be removed without anybody's doing: no damage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Leftovers {
    /// Blobs' files that no row names, and their bytes.
    pub files: u64,
    pub file_bytes: u64,
    /// Rows of logs before what was trimmed.
    pub log_rows: u64,
}

const RESTORE: &str = "restore a backup made before the damage";

impl Finding {
    pub(crate) fn of_store(kind: &'static str, place: impl Into<String>, what: String) -> Finding {
        Finding { service: "store", kind, place: place.into(), what, next: RESTORE.into() }
    }

    /// The engine cannot read its own files at all.
    pub fn of_engine(place: String, what: String) -> Finding {
        Finding::of_store("engine-damaged", place, what).then(
            "restore a backup; if the cloud ran with --durability interval or memory and lost power, \
             starting it so again cuts the damage off",
        )
    }

    pub(crate) fn then(mut self, next: &str) -> Finding {
        self.next = next.into();
        self
    }
}
