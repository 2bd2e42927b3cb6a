//! Identifiers: of what they are, and what a new one looks like.
//!
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html> and its neighbours.

use aws::AccountId;
use world::World;

const ALPHABET: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";

/// What an id names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Root,
    Unit,
    Account,
    Policy,
}

/// None: it is no id.
pub fn kind(id: &str) -> Option<Kind> {
    let plain = |text: &str| !text.is_empty() && text.bytes().all(|b| ALPHABET.contains(&b));
    if AccountId::new(id).is_some() {
        return Some(Kind::Account);
    }
    if let Some(rest) = id.strip_prefix("r-") {
        return ((4..=32).contains(&rest.len()) && plain(rest)).then_some(Kind::Root);
    }
    if let Some((root, rest)) = id.strip_prefix("ou-").and_then(|rest| rest.split_once('-')) {
        let long = (4..=32).contains(&root.len()) && (8..=32).contains(&rest.len());
        return (long && plain(root) && plain(rest)).then_some(Kind::Unit);
    }
    let rest = id.strip_prefix("p-")?;
    let policy = |b: u8| b.is_ascii_alphanumeric() || b == b'_';
    ((8..=128).contains(&rest.len()) && rest.bytes().all(policy)).then_some(Kind::Policy)
}

pub fn organization(world: &World) -> String {
    format!("o-{}", world.token(10, ALPHABET))
}

pub fn root(world: &World) -> String {
    format!("r-{}", world.token(4, ALPHABET))
}

/// Of a unit under the root of this id.
pub fn unit(world: &World, root: &str) -> String {
    let root = root.strip_prefix("r-").unwrap_or(root);
    format!("ou-{root}-{}", world.token(8, ALPHABET))
}

pub fn policy(world: &World) -> String {
    format!("p-{}", world.token(8, ALPHABET))
}

pub fn creation(world: &World) -> String {
    format!("car-{}", world.token(32, ALPHABET))
}

/// A number for a new account.
pub fn account(world: &World) -> String {
    format!("{}{}", world.token(1, b"123456789"), world.token(11, b"0123456789"))
}

#[cfg(test)]
mod tests {
    use super::{Kind, account, creation, kind, policy, root, unit};
    use world::World;

    #[test]
    fn ids_say_what_they_name() {
        let world = World::simulated(1, 0);
        let root = root(&world);
        assert_eq!(kind(&root), Some(Kind::Root));
        assert_eq!(kind(&unit(&world, &root)), Some(Kind::Unit));
        assert_eq!(kind(&account(&world)), Some(Kind::Account));
        assert_eq!(kind(&policy(&world)), Some(Kind::Policy));
        assert_eq!(kind("p-FullAWSAccess"), Some(Kind::Policy));
        for none in
            ["", "r-", "r-abc", "r-ABCD", "ou-ab12", "ou-ab12-1", "p-x", "12345", "x-abcd1234"]
        {
            assert_eq!(kind(none), None, "{none}");
        }
        assert_eq!(creation(&world).len(), 36);
    }
}
