//! Links to blobs that nobody can guess and that end by themselves. They are in memory alone: a restart ends them.

use std::collections::{HashMap, VecDeque};
use store::BlobRef;
use world::World;

const TOKEN_LENGTH: usize = 43;
const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The links of one kind that are good.
pub struct Links {
    life_ms: i64,
    most: usize,
    /// By their tokens.
    links: HashMap<String, Link>,
    /// All of them, the one that ends first in front: they are good for the same time.
    order: VecDeque<String>,
}

/// What a token leads to.
struct Link {
    blob: BlobRef,
    expires_ms: i64,
}

impl Links {
    /// Each is good for so many milliseconds, unless there are more than so many.
    pub fn new(life_ms: i64, most: usize) -> Links {
        Links { life_ms, most, links: HashMap::new(), order: VecDeque::new() }
    }

    /// The token of a new one. Where there are too many, the oldest ends.
    pub fn add(&mut self, world: &World, blob: BlobRef) -> String {
        let (token, now_ms) = (world.token(TOKEN_LENGTH, ALPHABET), world.now_ms());
        while let Some(first) = self.order.front() {
            let ended = self.links.get(first).is_none_or(|link| link.expires_ms <= now_ms);
            if !ended && self.order.len() < self.most {
                break;
            }
            self.links.remove(first);
            self.order.pop_front();
        }
        self.order.push_back(token.clone());
        self.links.insert(token.clone(), Link { blob, expires_ms: now_ms + self.life_ms });
        token
    }

    /// What a token leads to, while it does.
    pub fn find(&self, token: &str, now_ms: i64) -> Option<BlobRef> {
        let link = self.links.get(token).filter(|link| link.expires_ms > now_ms);
        link.map(|link| link.blob.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::Links;
    use std::time::Duration;
    use store::BlobRef;
    use world::World;

    #[test]
    fn links_end_one_by_one() {
        let world = World::stepped(1, 0);
        let blob: BlobRef = serde_json::from_str(
            r#"{"id": "00000000000000000000000000000000", "length": 1, "crc": 1}"#,
        )
        .unwrap();
        let mut links = Links::new(1_000, 3);
        let first = links.add(&world, blob.clone());
        let more: Vec<String> = (0..2).map(|_| links.add(&world, blob.clone())).collect();
        assert!(links.find(&first, world.now_ms()).is_some());
        let last = links.add(&world, blob.clone());
        assert!(links.find(&first, world.now_ms()).is_none(), "the oldest made room");
        for token in more.iter().chain([&last]) {
            assert!(links.find(token, 999).is_some());
            assert!(links.find(token, 1_000).is_none(), "its time is over");
        }
        world.jump(Duration::from_millis(1_000));
        links.add(&world, blob);
        assert_eq!((links.links.len(), links.order.len()), (1, 1));
    }
}
