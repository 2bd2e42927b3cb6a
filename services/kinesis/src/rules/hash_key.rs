//! Where a record belongs: 128 bits, which open shards share out among themselves.

use md5::{Digest, Md5};
use serde::{Deserialize, Deserializer, Serializer};

/// AWS hashes partition keys with MD5, read as a number.
pub fn of_partition_key(key: &str) -> u128 {
    let digest = Md5::digest(key.as_bytes());
    u128::from_be_bytes(digest.into())
}

/// `(first, last)` of each of `count` even parts, in order.
pub fn even_parts(count: u32) -> Vec<(u128, u128)> {
    let count = u128::from(count.max(1));
    if count == 1 {
        return vec![(0, u128::MAX)];
    }
    // 2^128 / count, without 2^128 itself.
    let step = u128::MAX / count + u128::from(u128::MAX % count == count - 1);
    let part = |at: u128| {
        let last = if at + 1 == count { u128::MAX } else { step * (at + 1) - 1 };
        (step * at, last)
    };
    (0..count).map(part).collect()
}

/// A number beyond what JSON's readers keep, as text.
pub fn serialize<S: Serializer>(key: &u128, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&key.to_string())
}

pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<u128, D::Error> {
    let text = String::deserialize(from)?;
    text.parse().map_err(serde::de::Error::custom)
}

#[cfg(test)]
mod tests {
    use super::{even_parts, of_partition_key};

    #[test]
    fn parts_cover_everything_once() {
        for count in [1, 2, 3, 4, 7, 500] {
            let parts = even_parts(count);
            assert_eq!(parts.len(), count as usize);
            assert_eq!((parts[0].0, parts[parts.len() - 1].1), (0, u128::MAX));
            assert!(parts.windows(2).all(|pair| pair[0].1 + 1 == pair[1].0), "{count}");
        }
        // As a stream of two and of three shards is described on AWS.
        assert_eq!(even_parts(2)[1].0.to_string(), "170141183460469231731687303715884105728");
        assert_eq!(even_parts(3)[1].0.to_string(), "113427455640312821154458202477256070485");
    }

    #[test]
    fn keys_are_hashed_as_on_aws() {
        assert_eq!(of_partition_key("a").to_string(), "16955237001963240173058271559858726497");
    }
}
