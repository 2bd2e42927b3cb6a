//! Room for lines that wait to be written. A function has as much of it as is left when it has that, an eighth apart, which is
//! for those that have next to none: one that writes more than is taken from it loses lines of its own, and nobody else's.

use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;

/// An ARN's colons in front of the version that may stand behind a function's name.
const COLONS: usize = 6;

/// One in so many parts of the room is for functions that have no more than one in so many of it.
const KEPT_PART: usize = 8;
const FEW_PART: usize = 512;

pub struct LineRoom {
    most: Size,
    inner: Mutex<Inner>,
}

#[derive(Clone, Copy, Default)]
pub struct Size {
    pub lines: usize,
    pub bytes: usize,
}

#[derive(Default)]
struct Inner {
    taken: Size,
    /// By function, whatever its version.
    of: HashMap<String, Size>,
}

/// What a line takes until it is dropped.
pub struct Taken {
    room: Arc<LineRoom>,
    arn: Arc<str>,
    bytes: usize,
}

impl LineRoom {
    pub fn new(most: Size) -> Arc<LineRoom> {
        Arc::new(LineRoom { most, inner: Mutex::default() })
    }

    /// For one more line of a function's, if there is room. `arn` may name a version.
    pub fn take(self: &Arc<LineRoom>, arn: &Arc<str>, bytes: usize) -> Option<Taken> {
        let function = function(arn);
        let mut inner = self.inner.lock();
        let own = inner.of.get(function).copied().unwrap_or_default();
        let fits = |own: usize, taken: usize, more: usize, most: usize| {
            let left = most.saturating_sub(taken);
            let shared = left.saturating_sub(most / KEPT_PART);
            more <= left && (own <= most / FEW_PART || own + more <= shared)
        };
        let Inner { taken, of } = &mut *inner;
        if !fits(own.lines, taken.lines, 1, self.most.lines)
            || !fits(own.bytes, taken.bytes, bytes, self.most.bytes)
        {
            return None;
        }
        *taken = taken.plus(bytes);
        match of.get_mut(function) {
            Some(size) => *size = own.plus(bytes),
            None => drop(of.insert(function.to_owned(), own.plus(bytes))),
        }
        drop(inner);
        Some(Taken { room: self.clone(), arn: arn.clone(), bytes })
    }
}

impl Size {
    fn plus(self, bytes: usize) -> Size {
        Size { lines: self.lines + 1, bytes: self.bytes + bytes }
    }

    fn less(self, bytes: usize) -> Size {
        Size { lines: self.lines - 1, bytes: self.bytes - bytes }
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        let function = function(&self.arn);
        let mut inner = self.room.inner.lock();
        let Inner { taken, of } = &mut *inner;
        *taken = taken.less(self.bytes);
        if let Some(size) = of.get_mut(function) {
            *size = size.less(self.bytes);
            if size.lines == 0 {
                of.remove(function);
            }
        }
    }
}

fn function(arn: &str) -> &str {
    arn.match_indices(':').nth(COLONS).map_or(arn, |(at, _)| &arn[..at])
}

#[cfg(test)]
mod tests {
    use super::{LineRoom, Size, Taken};
    use std::sync::Arc;

    const ARN: &str = "arn:aws:lambda:us-east-1:000000000000:function:";

    /// As many lines as there is room for.
    fn all(room: &Arc<LineRoom>, name: &str, bytes: usize) -> Vec<Taken> {
        let arn: Arc<str> = format!("{ARN}{name}").into();
        std::iter::from_fn(|| room.take(&arn, bytes)).collect()
    }

    #[test]
    fn a_function_that_writes_too_much_leaves_room_for_others() {
        let room = LineRoom::new(Size { lines: 100, bytes: 1_000 });
        let first = all(&room, "f", 0);
        assert_eq!((first.len(), all(&room, "f:7", 0).len()), (44, 0), "whatever the version");
        assert_eq!(all(&room, "g", 0).len(), 22);
        drop(first);
        assert_eq!(all(&room, "g", 100).len(), 4);
        assert!(room.take(&"h".into(), 1_001).is_none());
        let inner = room.inner.lock();
        assert!(inner.of.is_empty() && inner.taken.lines == 0 && inner.taken.bytes == 0);
    }
}
