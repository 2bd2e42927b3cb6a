//! Places that are shared: a function may have as many of them as are left when it has them, an eighth apart, which is for
//! those that have next to none. So one function has less than a half, the next one less than a quarter, and those that
//! take what they can leave others enough to go on.
//!
//! What comes from outside is not told apart, and may have all places of its own.

use std::collections::HashMap;
use std::sync::Arc;

/// One in so many places is for functions that have fewer than this.
const KEPT_PART: usize = 8;
const FEW: usize = 2;

/// The function that has a place, by its ARN; none is from outside.
pub(crate) type Owner = Option<Arc<str>>;

pub(crate) struct Places {
    max: usize,
    taken: usize,
    of: HashMap<Arc<str>, usize>,
}

impl Places {
    pub fn new(max: usize) -> Places {
        Places { max, taken: 0, of: HashMap::new() }
    }

    /// Whether there is one more for this owner, who then has it.
    pub fn take(&mut self, owner: &Owner) -> bool {
        if !self.fits(owner, self.count(owner), self.taken) {
            return false;
        }
        self.taken += 1;
        if let Some(function) = owner {
            *self.of.entry(function.clone()).or_default() += 1;
        }
        true
    }

    pub fn give_back(&mut self, owner: &Owner) {
        self.taken -= 1;
        let Some(function) = owner else { return };
        if let Some(count) = self.of.get_mut(function) {
            *count -= 1;
            if *count == 0 {
                self.of.remove(function);
            }
        }
    }

    /// How many this owner has.
    pub fn count(&self, owner: &Owner) -> usize {
        match owner {
            Some(function) => self.of.get(function).copied().unwrap_or(0),
            None => self.taken,
        }
    }

    /// Whether an owner who has so many of so many that are taken may have one more.
    pub fn fits(&self, owner: &Owner, own: usize, taken: usize) -> bool {
        let left = self.max.saturating_sub(taken);
        let shared = left.saturating_sub(self.max / KEPT_PART);
        left > 0 && (owner.is_none() || own < FEW || own < shared)
    }
}

#[cfg(test)]
mod tests {
    use super::{Owner, Places};

    fn function(name: usize) -> Owner {
        Some(name.to_string().into())
    }

    /// How many an owner gets who takes what it can.
    fn all(places: &mut Places, owner: &Owner) -> usize {
        while places.take(owner) {}
        places.count(owner)
    }

    #[test]
    fn a_function_has_less_than_a_half_and_the_outside_everything() {
        assert_eq!(all(&mut Places::new(100), &None), 100);
        assert_eq!(all(&mut Places::new(100), &function(1)), 44);
        assert_eq!(all(&mut Places::new(1), &function(1)), 1);
        assert_eq!(all(&mut Places::new(0), &function(1)), 0);
    }

    #[test]
    fn those_that_take_what_they_can_leave_others_a_few() {
        let mut places = Places::new(100);
        let had: Vec<usize> = (0..12).map(|name| all(&mut places, &function(name))).collect();
        assert_eq!(had, [44, 22, 11, 6, 3, 2, 2, 2, 2, 2, 2, 2]);
        assert!(!places.take(&function(12)));
    }

    #[test]
    fn what_is_given_back_is_there_for_others() {
        let (mut places, one, other) = (Places::new(4), function(1), function(2));
        assert_eq!((all(&mut places, &one), all(&mut places, &other)), (2, 2));
        places.give_back(&one);
        places.give_back(&one);
        assert_eq!((places.count(&one), places.of.len()), (0, 1));
        assert_eq!(all(&mut places, &other), 2);
        places.give_back(&other);
        places.give_back(&other);
        assert!(places.of.is_empty() && places.taken == 0);
    }
}
