//! Parsed expressions by their text: applications send the same few texts again and again.

use crate::rules::expression::Parameter;
use crate::rules::expression::condition::ParsedCondition;
use crate::rules::expression::projection::ParsedProjection;
use crate::rules::expression::update::ParsedUpdate;
use aws::Fault;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

/// Texts of a kind that are kept; each is at most 4 KB.
const KEPT_MAX: usize = 2048;

#[derive(Default)]
pub struct Plans {
    conditions: Cache<(Parameter, String), ParsedCondition>,
    projections: Cache<String, ParsedProjection>,
    updates: Cache<String, ParsedUpdate>,
}

impl Plans {
    pub fn condition(
        &self,
        parameter: Parameter,
        text: &str,
    ) -> Result<Arc<ParsedCondition>, Fault> {
        let parse = || ParsedCondition::parse(parameter, text);
        self.conditions.get((parameter, text.to_owned()), parse)
    }

    pub fn projection(&self, text: &str) -> Result<Arc<ParsedProjection>, Fault> {
        self.projections.get(text.to_owned(), || ParsedProjection::parse(text))
    }

    pub fn update(&self, text: &str) -> Result<Arc<ParsedUpdate>, Fault> {
        self.updates.get(text.to_owned(), || ParsedUpdate::parse(text))
    }
}

struct Cache<K, V> {
    kept: Mutex<HashMap<K, Arc<V>>>,
}

impl<K, V> Default for Cache<K, V> {
    fn default() -> Cache<K, V> {
        Cache { kept: Mutex::new(HashMap::new()) }
    }
}

impl<K: Eq + Hash, V> Cache<K, V> {
    fn get(&self, key: K, parse: impl FnOnce() -> Result<V, Fault>) -> Result<Arc<V>, Fault> {
        if let Some(known) = self.kept.lock().get(&key) {
            return Ok(known.clone());
        }
        let parsed = Arc::new(parse()?);
        let mut kept = self.kept.lock();
        if kept.len() >= KEPT_MAX {
            kept.clear();
        }
        kept.insert(key, parsed.clone());
        Ok(parsed)
    }
}
