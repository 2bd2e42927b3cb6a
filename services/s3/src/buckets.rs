//! Finding a bucket, and changing what it is configured with.

use crate::access::InBucket;
use crate::error::Error;
use crate::store::{self as rows, Bucket};
use auth::policy::{Kind, Meant, Policy};
use aws::{AccountId, Arn, Fault, Principal, Region};
use parking_lot::Mutex;
use service::Ctx;
use std::collections::HashMap;
use std::sync::Arc;
use store::{Store, Tx};

/// Parsed policies that are kept; a full table is emptied.
const POLICIES_MAX: usize = 1000;

/// What the service keeps in memory: nothing that matters.
#[derive(Default)]
pub struct State {
    /// By bucket.
    policies: Mutex<HashMap<String, Parsed>>,
}

/// A document, whom it means, and what it parsed to.
struct Parsed {
    document: String,
    meant: Meant,
    policy: Arc<Policy>,
}

/// The bucket that an input names, if its owner is the expected one.
pub async fn open<I: InBucket>(ctx: &Ctx, input: &I) -> Result<Bucket, Error> {
    open_named(ctx, input.bucket(), input.expected_owner()).await
}

pub async fn open_named(ctx: &Ctx, name: &str, expected: Option<&str>) -> Result<Bucket, Error> {
    let bucket = find(ctx.store(), name).await?;
    check_owner(&bucket, expected)?;
    Ok(bucket)
}

pub async fn find(store: &Store, name: &str) -> Result<Bucket, Error> {
    let found = store.get_value(&rows::bucket(name)).await?;
    found.ok_or_else(|| Error::NoSuchBucket(name.to_owned()))
}

pub async fn find_in(tx: &Tx, name: &str) -> Result<Bucket, Error> {
    let found = tx.get_value(&rows::bucket(name)).await?;
    found.ok_or_else(|| Error::NoSuchBucket(name.to_owned()))
}

pub fn check_owner(bucket: &Bucket, expected: Option<&str>) -> Result<(), Error> {
    match expected {
        None => Ok(()),
        Some(account) if account == bucket.owner => Ok(()),
        Some(account) if AccountId::new(account).is_none() => {
            let message = format!(
                "The value of the expected bucket owner parameter must be an AWS Account ID... [{account}]"
            );
            Err(Error::client("InvalidBucketOwnerAWSAccountID", message))
        }
        Some(_) => Err(Error::AccessDenied),
    }
}

/// Changes a bucket's configuration in one transaction.
pub async fn change<I: InBucket + Sync>(
    ctx: &Ctx,
    input: &I,
    change: impl Fn(&mut Bucket) -> Result<(), Error> + Send + Sync,
) -> Result<(), Error> {
    let change = &change;
    ctx.store()
        .transact(|tx| async move {
            let mut bucket = find_in(&tx, input.bucket()).await?;
            check_owner(&bucket, input.expected_owner())?;
            change(&mut bucket)?;
            tx.put_value(rows::bucket(&bucket.name), &bucket);
            Ok(())
        })
        .await
}

/// The owner of a bucket or object, and the policy that applies to it.
pub async fn policy_of(
    ctx: Ctx,
    arn: Arn,
) -> Result<Option<(AccountId, Option<Arc<Policy>>)>, Fault> {
    let name = arn.resource().split('/').next().unwrap_or_default();
    let found: Option<Bucket> =
        ctx.store().get_value(&rows::bucket(name)).await.map_err(Error::Store)?;
    let Some(bucket) = found else { return Ok(None) };
    let owner = AccountId::new(&bucket.owner);
    let owner = owner.ok_or_else(|| Fault::internal("a bucket's owner is no account"))?;
    let policy = match &bucket.policy {
        Some(document) if applies(&ctx, &bucket, document) => {
            Some(parsed(&ctx.state::<State>(), name, document, &bucket.meant)?)
        }
        _ => None,
    };
    Ok(Some((owner, policy)))
}

/// The region that a bucket was made in: it answers in every one.
pub async fn region_of(ctx: Ctx, arn: Arn) -> Result<Option<Region>, Fault> {
    let name = arn.resource().split('/').next().unwrap_or_default();
    let found: Option<Bucket> =
        ctx.store().get_value(&rows::bucket(name)).await.map_err(Error::Store)?;
    Ok(found.and_then(|bucket| Region::new(&bucket.region)))
}

/// With `RestrictPublicBuckets`, a public policy is for the owner's account and AWS services alone. To anyone else
/// it is as if there were none, which denies them.
fn applies(ctx: &Ctx, bucket: &Bucket, document: &str) -> bool {
    let restricted = bucket.public_access.is_some_and(|access| access.restrict_buckets);
    let stranger = match ctx.principal() {
        Principal::Service { .. } => false,
        other => other.account().is_none_or(|account| account.as_str() != bucket.owner),
    };
    !(restricted && stranger && crate::rules::public_policy::is_public(document))
}

fn parsed(
    state: &State,
    bucket: &str,
    document: &str,
    meant: &Meant,
) -> Result<Arc<Policy>, Fault> {
    let mut policies = state.policies.lock();
    if let Some(known) = policies.get(bucket)
        && (known.document.as_str(), &known.meant) == (document, meant)
    {
        return Ok(known.policy.clone());
    }
    let policy = Policy::parse(Kind::Resource, document);
    let policy = policy.map_err(|error| Fault::internal(format!("a kept policy: {error}")))?;
    let policy = Arc::new(policy.meaning(meant));
    if policies.len() >= POLICIES_MAX {
        policies.clear();
    }
    let (document, meant) = (document.to_owned(), meant.clone());
    policies.insert(bucket.to_owned(), Parsed { document, meant, policy: policy.clone() });
    Ok(policy)
}
