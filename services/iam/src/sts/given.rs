//! What a session is given beside whose it is: how long it lasts, the policies that narrow it, and its tags.

use crate::error::Error;
use crate::identities::last;
use crate::managed;
use crate::rules::document::check;
use crate::store::{self as rows, ManagedPolicy};
use auth::policy::Kind;
use aws::AccountId;
use model_sts::{PolicyDescriptorType, Tag};
use service::Ctx;

/// A role that assumes a role gets an hour, whatever the role allows.
const CHAINED_MAX_S: i32 = 3600;
const DURATION_DEFAULT_S: i32 = 3600;
const DURATION_MIN_S: i32 = 900;
const POLICY_SIZE_MAX: usize = 2048;
const POLICIES_MAX: usize = 10;
const TAGS_MAX: usize = 50;
/// Characters of the policy, the ARNs and the tags together. AWS packs them and does not say how.
const PACKED_MAX: usize = 20_480;

/// Seconds of a role's session.
pub fn role_duration(asked: Option<i32>, role_max: i32, chained: bool) -> Result<i64, Error> {
    let asked = asked.unwrap_or(DURATION_DEFAULT_S);
    if asked < DURATION_MIN_S {
        return Err(Error::Validation(format!(
            "1 validation error detected: Value '{asked}' at 'durationSeconds' failed to satisfy \
             constraint: Member must have value greater than or equal to {DURATION_MIN_S}"
        )));
    }
    if chained && asked > CHAINED_MAX_S {
        let message = "The requested DurationSeconds exceeds the 1 hour session limit for roles \
            assumed by role chaining.";
        return Err(Error::Validation(message.into()));
    }
    if asked > role_max {
        let message = "The requested DurationSeconds exceeds the MaxSessionDuration set for this \
            role.";
        return Err(Error::Validation(message.into()));
    }
    Ok(i64::from(asked))
}

/// The policies of a session: names and documents, and the characters that they count for.
#[derive(Debug, Default)]
pub struct Policies {
    pub documents: Vec<(String, String)>,
    packed: usize,
}

/// The document given, and those of the policies named: of the account whose session it is.
pub async fn policies(
    ctx: &Ctx,
    account: &AccountId,
    document: Option<&String>,
    named: Option<&Vec<PolicyDescriptorType>>,
) -> Result<Policies, Error> {
    let mut policies = Policies::default();
    if let Some(document) = document {
        if check(Kind::Identity, document)? > POLICY_SIZE_MAX {
            return Err(packed_too_large());
        }
        policies.packed += document.len();
        policies.documents.push(("SessionPolicy".to_owned(), document.clone()));
    }
    let named = named.map(Vec::as_slice).unwrap_or_default();
    if named.len() > POLICIES_MAX {
        return Err(packed_too_large());
    }
    for named in named {
        let arn = named.arn.as_deref().unwrap_or_default();
        let document = match managed::aws_document(arn) {
            Some(document) => Some(document.to_owned()),
            None => {
                let key = rows::policy(account, last(arn));
                let row = ctx.store().get_value::<ManagedPolicy>(&key).await?;
                let row = row.filter(|row| row.arn == arn);
                row.and_then(|row| row.default_document().map(str::to_owned))
            }
        };
        let missing = || Error::Validation(format!("PolicyArn {arn} is not valid."));
        policies.packed += arn.len();
        policies.documents.push((arn.to_owned(), document.ok_or_else(missing)?));
    }
    Ok(policies)
}

/// Tags whose keys differ by more than case.
pub fn tags(given: Option<&Vec<Tag>>) -> Result<Vec<(String, String)>, Error> {
    let mut tags: Vec<(String, String)> = Vec::new();
    for tag in given.into_iter().flatten() {
        let same = |(key, _): &(String, String)| key.eq_ignore_ascii_case(&tag.key);
        if tags.iter().any(same) {
            let message =
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
            return Err(Error::InvalidInput(message.into()));
        }
        tags.push((tag.key.clone(), tag.value.clone()));
    }
    Ok(tags)
}

/// How much of what a session may be given it takes, in percent; none if it is given nothing.
pub fn packed_size(policies: &Policies, tags: &[(String, String)]) -> Result<Option<i32>, Error> {
    let size: usize = tags.iter().map(|(key, value)| key.len() + value.len()).sum();
    let size = size + policies.packed;
    if size > PACKED_MAX || tags.len() > TAGS_MAX {
        return Err(packed_too_large());
    }
    let percent = (size * 100 / PACKED_MAX).max(1);
    Ok((size > 0).then(|| i32::try_from(percent).unwrap_or(100)))
}

fn packed_too_large() -> Error {
    let message = "Packed policy consumes more than 100% of the allotted space.";
    aws::Fault::client("PackedPolicyTooLarge", message).into()
}

#[cfg(test)]
mod tests {
    use super::{PACKED_MAX, Policies, packed_size, role_duration};

    fn sized(packed: usize) -> Policies {
        Policies { documents: Vec::new(), packed }
    }

    #[test]
    fn durations_have_bounds() {
        assert_eq!(role_duration(None, 7200, false).unwrap(), 3600);
        assert_eq!(role_duration(Some(900), 3600, true).unwrap(), 900);
        assert!(role_duration(Some(899), 3600, false).is_err());
        assert_eq!(role_duration(Some(7200), 7200, false).unwrap(), 7200);
        assert!(role_duration(Some(7201), 7200, false).is_err());
        assert_eq!(role_duration(Some(3600), 7200, true).unwrap(), 3600);
        assert!(role_duration(Some(3601), 7200, true).is_err());
    }

    #[test]
    fn policies_and_tags_share_one_space() {
        assert_eq!(packed_size(&sized(0), &[]).unwrap(), None);
        assert_eq!(packed_size(&sized(1), &[]).unwrap(), Some(1));
        assert_eq!(packed_size(&sized(PACKED_MAX), &[]).unwrap(), Some(100));
        let tag = ("k".to_owned(), "v".to_owned());
        assert_eq!(
            packed_size(&sized(PACKED_MAX / 2), std::slice::from_ref(&tag)).unwrap(),
            Some(50)
        );
        assert!(packed_size(&sized(PACKED_MAX - 1), std::slice::from_ref(&tag)).is_err());
        assert!(packed_size(&sized(0), &vec![tag; 51]).is_err());
    }
}
