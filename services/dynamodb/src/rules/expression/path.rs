//! Document paths: `a.#b[3].c`.

use super::super::value::{Item, Value};
use std::fmt;

/// A path as written: names may hide behind references.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenPath {
    pub steps: Vec<WrittenStep>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WrittenStep {
    Name(String),
    /// With its `#`.
    Reference(String),
    Index(u32),
}

/// A path with every name known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path {
    steps: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Name(String),
    Index(usize),
}

impl Path {
    /// The first step must be a name.
    pub fn new(steps: Vec<Step>) -> Path {
        assert!(matches!(steps.first(), Some(Step::Name(_))), "a path starts with a name");
        Path { steps }
    }

    pub fn attribute(name: &str) -> Path {
        Path { steps: vec![Step::Name(name.to_owned())] }
    }

    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The attribute in which the path starts.
    pub fn root(&self) -> &str {
        match &self.steps[0] {
            Step::Name(name) => name,
            Step::Index(_) => unreachable!("a path starts with a name"),
        }
    }

    pub fn is_nested(&self) -> bool {
        self.steps.len() > 1
    }

    pub fn find<'a>(&self, item: &'a Item) -> Option<&'a Value> {
        let mut value = item.get(self.root())?;
        for step in &self.steps[1..] {
            value = match (step, value) {
                (Step::Name(name), Value::M(map)) => map.get(name)?,
                (Step::Index(index), Value::L(list)) => list.get(*index)?,
                _ => return None,
            };
        }
        Some(value)
    }

    /// One path is the other or leads to it.
    fn overlaps(&self, other: &Path) -> bool {
        self.steps.iter().zip(&other.steps).all(|(a, b)| a == b)
    }

    /// The paths part where one says map and the other list.
    fn conflicts(&self, other: &Path) -> bool {
        let parting = self.steps.iter().zip(&other.steps).find(|(a, b)| a != b);
        matches!(parting, Some((Step::Name(_), Step::Index(_)) | (Step::Index(_), Step::Name(_))))
    }
}

/// Refuses paths of which one contains another, then paths that contradict one another.
pub fn check_apart(paths: &[&Path]) -> Result<(), String> {
    refuse_pair(paths, "overlap", Path::overlaps)?;
    refuse_pair(paths, "conflict", Path::conflicts)
}

fn refuse_pair(
    paths: &[&Path],
    verb: &str,
    wrong: impl Fn(&Path, &Path) -> bool,
) -> Result<(), String> {
    for (at, second) in paths.iter().enumerate() {
        if let Some(first) = paths[..at].iter().find(|first| wrong(first, second)) {
            return Err(format!(
                "Two document paths {verb} with each other; must remove or rewrite one of these \
                 paths; path one: {first}, path two: {second}"
            ));
        }
    }
    Ok(())
}

/// As AWS prints a path: `[a, [1], b]`.
impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[")?;
        for (at, step) in self.steps.iter().enumerate() {
            let comma = if at > 0 { ", " } else { "" };
            match step {
                Step::Name(name) => write!(f, "{comma}{name}")?,
                Step::Index(index) => write!(f, "{comma}[{index}]")?,
            }
        }
        f.write_str("]")
    }
}
