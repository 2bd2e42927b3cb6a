//! What a password must be: the account's policy, or AWS's own where the account has none
//! (<https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html>).

use crate::error::Error;
use crate::store::PasswordPolicy;

const SYMBOLS: &str = "!@#$%^&*()_+-=[]{}|'";
const DEFAULT_LENGTH_MIN: usize = 8;
/// How many of the four kinds of characters AWS's own policy wants.
const DEFAULT_KINDS_MIN: usize = 3;

/// Refuses a password that the policy does not allow. How often it may come back is not asked here.
pub fn check(
    policy: Option<&PasswordPolicy>,
    account_name: &str,
    password: &str,
) -> Result<(), Error> {
    let length = password.chars().count();
    let has = |kind: fn(char) -> bool| password.chars().any(kind);
    let kinds = [
        has(|c| c.is_ascii_uppercase()),
        has(|c| c.is_ascii_lowercase()),
        has(|c| c.is_ascii_digit()),
        has(|c| SYMBOLS.contains(c)),
    ];
    let fits = match policy {
        Some(policy) => {
            let wanted = [policy.upper_case, policy.lower_case, policy.numbers, policy.symbols];
            length >= usize::try_from(policy.length_min).unwrap_or_default()
                && wanted.into_iter().zip(kinds).all(|(wanted, has)| has || !wanted)
        }
        None => {
            let named = !account_name.is_empty() && password.eq_ignore_ascii_case(account_name);
            length >= DEFAULT_LENGTH_MIN
                && kinds.into_iter().filter(|has| *has).count() >= DEFAULT_KINDS_MIN
                && !named
        }
    };
    match fits {
        true => Ok(()),
        false => {
            let message = "Password does not conform to the account password policy.";
            Err(Error::PasswordPolicyViolation(message.into()))
        }
    }
}

/// How many of the passwords a user had, the present one included, may not be taken again.
pub fn reuse_prevention(policy: Option<&PasswordPolicy>) -> usize {
    let prevented = policy.and_then(|policy| policy.reuse_prevention).unwrap_or_default();
    usize::try_from(prevented).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::error::Error;
    use crate::store::PasswordPolicy;

    fn lax() -> PasswordPolicy {
        PasswordPolicy {
            length_min: 6,
            symbols: false,
            numbers: false,
            upper_case: false,
            lower_case: false,
            users_change: false,
            age_max_days: None,
            reuse_prevention: None,
            hard_expiry: None,
        }
    }

    fn refused(policy: &PasswordPolicy, password: &str) -> bool {
        matches!(check(Some(policy), "", password), Err(Error::PasswordPolicyViolation(_)))
    }

    #[test]
    fn each_demand_stands_for_itself() {
        assert!(refused(&lax(), "aaaaa"));
        assert!(!refused(&lax(), "aaaaaa"));
        let demands: [(PasswordPolicy, char); 4] = [
            (PasswordPolicy { symbols: true, ..lax() }, '|'),
            (PasswordPolicy { numbers: true, ..lax() }, '0'),
            (PasswordPolicy { upper_case: true, ..lax() }, 'Z'),
            (PasswordPolicy { lower_case: true, ..lax() }, 'a'),
        ];
        for (policy, character) in demands {
            assert!(refused(&policy, "      "), "{character}");
            assert!(!refused(&policy, &format!("     {character}")), "{character}");
        }
        // Letters of other alphabets, and other signs, are none of the four kinds.
        assert!(refused(&PasswordPolicy { upper_case: true, ..lax() }, "ÄÖÜÄÖÜ"));
        assert!(refused(&PasswordPolicy { symbols: true, ..lax() }, "a?b?c?d?"));
    }

    #[test]
    fn without_a_policy_aws_has_its_own() {
        for refused in ["Aa1!Aa1", "aaaaaaa1", "Company1"] {
            assert!(check(None, "company1", refused).is_err(), "{refused}");
        }
        for taken in ["Aa1!Aa1!", "aaaaaa1!", "Company2"] {
            assert!(check(None, "company1", taken).is_ok(), "{taken}");
        }
    }
}
