//! The policy of a bucket. It is enforced by the engine, through `buckets::policy_of`.

use crate::access::{In, Out, bucket_arn};
use crate::buckets;
use crate::error::Error;
use crate::rules::public_policy::is_public;
use auth::policy::{Kind, Meant, Policy};
use model_s3::{
    DeleteBucketPolicy, GetBucketPolicy, GetBucketPolicyStatus, PolicyStatus, PutBucketPolicy,
};
use serde_json::Value;
use service::{Ctx, Meaning};

/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html>
pub const BYTES_MAX: usize = 20 * 1024;

pub async fn put(ctx: Ctx, input: In<PutBucketPolicy>) -> Result<Out<PutBucketPolicy>, Error> {
    let policy = check(&input.bucket, &input.policy)?;
    let Meaning { meant, nobody } = ctx.meaning(&policy).await?;
    if nobody.is_some() {
        // <https://repost.aws/knowledge-center/s3-invalid-principal-in-policy-error>
        return Err(malformed("Invalid principal in policy"));
    }
    let public = is_public(&input.policy);
    buckets::change(&ctx, &input, |bucket| {
        if public && bucket.public_access.is_some_and(|access| access.block_policy) {
            let message =
                "public policies are blocked by the BlockPublicPolicy block public access setting.";
            return Err(Error::Refused(403, "AccessDenied", message.to_owned()));
        }
        bucket.policy = Some(input.policy.clone());
        bucket.meant = meant.clone();
        Ok(())
    })
    .await?;
    Ok(Default::default())
}

pub async fn get(ctx: Ctx, input: In<GetBucketPolicy>) -> Result<Out<GetBucketPolicy>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    let policy = bucket.policy.ok_or_else(|| missing(bucket.name))?;
    let policy = ctx.policy_shown(&policy, &bucket.meant).await?;
    Ok(Out::<GetBucketPolicy> { policy: Some(policy) })
}

pub async fn delete(
    ctx: Ctx,
    input: In<DeleteBucketPolicy>,
) -> Result<Out<DeleteBucketPolicy>, Error> {
    buckets::change(&ctx, &input, |bucket| {
        bucket.policy = None;
        bucket.meant = Meant::default();
        Ok(())
    })
    .await?;
    Ok(Default::default())
}

pub async fn status(
    ctx: Ctx,
    input: In<GetBucketPolicyStatus>,
) -> Result<Out<GetBucketPolicyStatus>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    let restricted = bucket.public_access.is_some_and(|access| access.restrict_buckets);
    let policy = bucket.policy.ok_or_else(|| missing(bucket.name))?;
    let status = PolicyStatus { is_public: Some(!restricted && is_public(&policy)) };
    Ok(Out::<GetBucketPolicyStatus> { policy_status: Some(status) })
}

fn missing(bucket: String) -> Error {
    Error::NoSuchConfiguration("NoSuchBucketPolicy", "The bucket policy does not exist", bucket)
}

/// Every statement speaks of this bucket, and to somebody.
fn check(bucket: &str, document: &str) -> Result<Policy, Error> {
    if document.len() > BYTES_MAX {
        return Err(malformed("Policies must be at most 20 KB in size"));
    }
    let json = || malformed("Policies must be valid JSON and the first byte must be '{'");
    let policy: Value = serde_json::from_str(document).map_err(|_| json())?;
    if !document.starts_with('{') {
        return Err(json());
    }
    if policy.get("Statement").is_none() {
        return Err(malformed("Missing required field Statement"));
    }
    let parsed = Policy::parse(Kind::Resource, document);
    let parsed = parsed.map_err(|error| malformed(&error.to_string()))?;
    let statements = match policy.get("Statement") {
        Some(Value::Array(list)) => list.iter().collect(),
        Some(one) => vec![one],
        None => Vec::new(),
    };
    for statement in statements {
        if statement.get("Principal").is_none() && statement.get("NotPrincipal").is_none() {
            return Err(malformed("Missing required field Principal"));
        }
        let resources = statement.get("Resource").or_else(|| statement.get("NotResource"));
        let resources = resources.ok_or_else(|| malformed("Missing required field Resource"))?;
        if !texts(resources).iter().all(|resource| is_of(bucket, resource)) {
            return Err(malformed("Policy has invalid resource"));
        }
        let actions = statement.get("Action").or_else(|| statement.get("NotAction"));
        let of_s3 = |action: &&str| {
            *action == "*" || action.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("s3:"))
        };
        if !actions.map(texts).unwrap_or_default().iter().all(of_s3) {
            return Err(malformed("Policy has invalid action"));
        }
    }
    Ok(parsed)
}

fn is_of(bucket: &str, resource: &str) -> bool {
    let own = bucket_arn(bucket);
    let rest = resource.strip_prefix(own.as_str());
    let wild = resource.strip_prefix("arn:aws:s3:::").is_some_and(|name| name.starts_with('*'));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '*']))
        || wild
        || resource == "*"
}

fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect(),
        one => one.as_str().into_iter().collect(),
    }
}

fn malformed(why: &str) -> Error {
    Error::client("MalformedPolicy", why)
}

#[cfg(test)]
mod tests {
    use super::check;

    fn policy(principal: &str, action: &str, resource: &str) -> String {
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow",{principal}"Action":"{action}",
            "Resource":"{resource}"}}]}}"#
        )
    }

    #[test]
    fn what_a_policy_may_say() {
        let of = |p, a, r| check("photos", &policy(p, a, r)).is_ok();
        let all = r#""Principal":"*","#;
        assert!(of(all, "s3:GetObject", "arn:aws:s3:::photos/*"));
        assert!(of(all, "s3:*", "arn:aws:s3:::photos"));
        assert!(!of(all, "s3:GetObject", "arn:aws:s3:::others/*"));
        assert!(!of(all, "s3:GetObject", "arn:aws:s3:::photos2/*"));
        assert!(!of(all, "sqs:SendMessage", "arn:aws:s3:::photos/*"));
        assert!(!of("", "s3:GetObject", "arn:aws:s3:::photos/*"));
        assert!(check("photos", "{}").is_err());
        assert!(check("photos", &" ".repeat(20 * 1024 + 1)).is_err());
    }
}
