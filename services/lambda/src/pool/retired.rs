//! Versions of which no instance may return: the latest ones, as those of long ago have none left that could.

use std::collections::{HashSet, VecDeque};

/// Far more than change while an event runs.
const RETIRED_MAX: usize = 100_000;

/// By their keys.
#[derive(Default)]
pub(super) struct Retired {
    keys: HashSet<String>,
    /// The one that was retired first in front.
    order: VecDeque<String>,
}

impl Retired {
    pub fn insert(&mut self, key: &str) {
        if !self.keys.insert(key.to_owned()) {
            return;
        }
        self.order.push_back(key.to_owned());
        if self.order.len() > RETIRED_MAX
            && let Some(first) = self.order.pop_front()
        {
            self.keys.remove(&first);
        }
    }

    pub fn contains(&self, key: &str) -> bool {
        self.keys.contains(key)
    }
}

#[cfg(test)]
mod tests {
    use super::{RETIRED_MAX, Retired};

    #[test]
    fn the_first_are_forgotten() {
        let mut retired = Retired::default();
        for number in 0..=RETIRED_MAX {
            retired.insert(&number.to_string());
            retired.insert(&number.to_string());
        }
        assert!(!retired.contains("0") && retired.contains("1"));
        assert!(retired.contains(&RETIRED_MAX.to_string()));
        assert_eq!((retired.keys.len(), retired.order.len()), (RETIRED_MAX, RETIRED_MAX));
    }
}
