//! What is being worked on, so that it is taken up once at a time. At the start of a process, work may be met by its row
//! and by the request that has just written the row.

use parking_lot::Mutex;
use std::collections::HashSet;
use std::hash::Hash;
use std::sync::Arc;

/// The keys of all of it.
pub struct UnderWay<T> {
    all: Arc<Mutex<HashSet<T>>>,
}

/// One of them, for as long as this lives.
pub struct Begun<T: Eq + Hash> {
    key: T,
    all: Arc<Mutex<HashSet<T>>>,
}

impl<T> Default for UnderWay<T> {
    fn default() -> UnderWay<T> {
        UnderWay { all: Arc::default() }
    }
}

impl<T: Clone + Eq + Hash> UnderWay<T> {
    /// None if it is under way already.
    pub fn begin(&self, key: T) -> Option<Begun<T>> {
        let is_new = self.all.lock().insert(key.clone());
        is_new.then(|| Begun { key, all: self.all.clone() })
    }
}

impl<T: Eq + Hash> Drop for Begun<T> {
    fn drop(&mut self) {
        self.all.lock().remove(&self.key);
    }
}

#[cfg(test)]
mod tests {
    use super::UnderWay;

    #[test]
    fn each_is_taken_up_once_at_a_time() {
        let all = UnderWay::default();
        let first = all.begin("a").unwrap();
        assert!(all.begin("a").is_none() && all.begin("a").is_none());
        assert!(all.begin("b").is_some());
        drop(first);
        assert!(all.begin("a").is_some());
    }
}
