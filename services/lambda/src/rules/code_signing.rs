//! Which packages a code signing configuration lets through.

use crate::error::Error;
use crate::rules::name::Place;
use crate::store::{CodeSigning, Rows, code_signing};
use aws::{AccountId, Arn, Region};
use model_lambda as model;
use store::Key;

pub const ENFORCE: &str = "Enforce";
pub const WARN: &str = "Warn";

pub fn not_found(arn: &str) -> Error {
    Error::NoSigning(arn.to_owned())
}

/// Where a configuration stands; none if this is not the ARN of one.
pub fn key(arn: &str) -> Option<Key> {
    let arn: Arn = arn.parse().ok()?;
    let id = arn.resource().strip_prefix("code-signing-config:")?;
    let (account, region) = (AccountId::new(arn.account())?, Region::new(arn.region())?);
    arn.is_of("lambda").then(|| code_signing(&account, &region, id))
}

/// Whether it is, by its ARN, of this account and region: no others can be used or reached there.
pub fn is_in(account: &AccountId, region: &Region, arn: &str) -> bool {
    let own = format!("arn:aws:lambda:{region}:{account}:code-signing-config:");
    arn.starts_with(&own)
}

pub fn publishers(given: &model::AllowedPublishers) -> Result<Vec<String>, Error> {
    let profiles = &given.signing_profile_version_arns;
    let is_profile = |arn: &String| {
        let parsed: Result<Arn, _> = arn.parse();
        parsed.is_ok_and(|arn| {
            arn.service() == "signer" && arn.resource().starts_with("/signing-profiles/")
        })
    };
    match profiles.iter().find(|arn| !is_profile(arn)) {
        Some(other) => {
            Err(Error::Invalid(format!("{other} is not the ARN of a signing profile's version.")))
        }
        None => Ok(profiles.clone()),
    }
}

/// What happens to packages without a valid signature, where it is said.
pub fn policy(given: Option<&model::CodeSigningPolicies>) -> Result<Option<&'static str>, Error> {
    match given.and_then(|given| given.untrusted_artifact_on_deployment.as_ref()) {
        None => Ok(None),
        Some(model::CodeSigningPolicy::Enforce) => Ok(Some(ENFORCE)),
        Some(model::CodeSigningPolicy::Warn) => Ok(Some(WARN)),
        Some(model::CodeSigningPolicy::Unknown(other)) => {
            Err(Error::Invalid(format!("{other} is neither Warn nor Enforce.")))
        }
    }
}

/// A configuration that a function is to have.
pub async fn used(rows: &impl Rows, arn: &str) -> Result<CodeSigning, Error> {
    let missing = || Error::CodeSigningNotFound(arn.to_owned());
    rows.row(&key(arn).ok_or_else(missing)?).await?.ok_or_else(missing)
}

/// Refuses for a function what is not a configuration of its account and region.
pub fn near(place: &Place, arn: Option<&str>) -> Result<(), Error> {
    match arn.filter(|arn| !is_in(&place.account, &place.region, arn)) {
        Some(arn) => Err(Error::CodeSigningNotFound(arn.to_owned())),
        None => Ok(()),
    }
}

/// Refuses a package for a function with this configuration: none is signed.
pub async fn admit(rows: &impl Rows, arn: Option<&str>) -> Result<(), Error> {
    let Some(arn) = arn else { return Ok(()) };
    match used(rows, arn).await?.policy.as_str() {
        ENFORCE => Err(Error::Unsigned),
        _ => Ok(()),
    }
}
