//! Names, addresses and descriptions: how long they may be, and of what.

use crate::error::Error;

const NAME_MAX: usize = 128;
const DESCRIPTION_MAX: usize = 512;
const ACCOUNT_NAME_MAX: usize = 50;
const EMAIL: std::ops::RangeInclusive<usize> = 6..=64;
const ROLE_NAME_MAX: usize = 64;

/// The name of a unit or a policy.
pub fn check_name(name: &str) -> Result<(), Error> {
    within(name, 1, NAME_MAX)
}

pub fn check_description(text: &str) -> Result<(), Error> {
    within(text, 0, DESCRIPTION_MAX)
}

pub fn check_account_name(name: &str) -> Result<(), Error> {
    within(name, 1, ACCOUNT_NAME_MAX)?;
    if name.bytes().all(|b| (b' '..=b'~').contains(&b)) { Ok(()) } else { Err(Error::pattern()) }
}

/// `[^\s@]+@[^\s@]+\.[^\s@]+`
pub fn check_email(email: &str) -> Result<(), Error> {
    within(email, *EMAIL.start(), *EMAIL.end())?;
    let parts = email.split_once('@');
    let dotted =
        |host: &str| host.char_indices().any(|(at, c)| c == '.' && at > 0 && at + 1 < host.len());
    let valid =
        parts.is_some_and(|(name, host)| !name.is_empty() && !host.contains('@') && dotted(host));
    let spaced = email.contains(char::is_whitespace);
    if valid && !spaced { Ok(()) } else { Err(Error::pattern()) }
}

pub fn check_role(name: &str) -> Result<(), Error> {
    within(name, 1, ROLE_NAME_MAX)?;
    let word = |b: u8| b.is_ascii_alphanumeric() || b"_+=,.@-".contains(&b);
    if !name.bytes().all(word) {
        return Err(Error::pattern());
    }
    if name.to_ascii_lowercase().starts_with("awsservicerolefor") {
        let message = "You provided a role name that isn't valid. A role name can't begin with \
                       the reserved prefix AWSServiceRoleFor.";
        return Err(Error::input("INVALID_ROLE_NAME", message));
    }
    Ok(())
}

fn within(text: &str, min: usize, max: usize) -> Result<(), Error> {
    let length = text.chars().count();
    if length > max {
        let message = "You provided a string parameter that is longer than allowed.";
        return Err(Error::input("MAX_LENGTH_EXCEEDED", message));
    }
    if length < min {
        let message = "You provided a string parameter that is shorter than allowed.";
        return Err(Error::input("MIN_LENGTH_EXCEEDED", message));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{check_account_name, check_email, check_name, check_role};

    #[test]
    fn texts_are_held_to_their_forms() {
        assert!(check_email("a@b.example").is_ok());
        for bad in ["a@b.", "@b.example", "a b@c.example", "a@b@c.example", "a@example", "a@.exam"]
        {
            assert!(check_email(bad).is_err(), "{bad}");
        }
        assert!(check_name(&"x".repeat(128)).is_ok() && check_name(&"x".repeat(129)).is_err());
        assert!(check_account_name(&"x".repeat(50)).is_ok());
        assert!(check_account_name(&"x".repeat(51)).is_err() && check_account_name("ä").is_err());
        assert!(check_role("OrganizationAccountAccessRole").is_ok());
        assert!(check_role("AWSServiceRoleForX").is_err() && check_role("a b").is_err());
    }
}
