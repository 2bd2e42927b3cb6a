//! Cross-origin rules of a bucket.

use crate::access::{In, Out};
use crate::buckets;
use crate::error::Error;
use crate::rules::cors;
use crate::store::CorsRule;
use model_s3::{CORSRule, DeleteBucketCors, GetBucketCors, PutBucketCors};
use service::Ctx;

pub async fn put(ctx: Ctx, input: In<PutBucketCors>) -> Result<Out<PutBucketCors>, Error> {
    let given = input.cors_configuration.cors_rules.iter().cloned().map(kept);
    let rules: Vec<CorsRule> = given.collect();
    cors::check(&rules)?;
    buckets::change(&ctx, &input, |bucket| {
        bucket.cors = rules.clone();
        Ok(())
    })
    .await?;
    Ok(Default::default())
}

pub async fn get(ctx: Ctx, input: In<GetBucketCors>) -> Result<Out<GetBucketCors>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    if bucket.cors.is_empty() {
        let message = "The CORS configuration does not exist";
        return Err(Error::NoSuchConfiguration("NoSuchCORSConfiguration", message, bucket.name));
    }
    Ok(Out::<GetBucketCors> { cors_rules: Some(bucket.cors.into_iter().map(shown).collect()) })
}

pub async fn delete(ctx: Ctx, input: In<DeleteBucketCors>) -> Result<Out<DeleteBucketCors>, Error> {
    buckets::change(&ctx, &input, |bucket| {
        bucket.cors.clear();
        Ok(())
    })
    .await?;
    Ok(Default::default())
}

fn kept(rule: CORSRule) -> CorsRule {
    CorsRule {
        id: rule.id,
        origins: rule.allowed_origins,
        methods: rule.allowed_methods,
        headers: rule.allowed_headers.unwrap_or_default(),
        exposes: rule.expose_headers.unwrap_or_default(),
        max_age_s: rule.max_age_seconds,
    }
}

fn shown(rule: CorsRule) -> CORSRule {
    let some = |list: Vec<String>| (!list.is_empty()).then_some(list);
    CORSRule {
        id: rule.id,
        allowed_origins: rule.origins,
        allowed_methods: rule.methods,
        allowed_headers: some(rule.headers),
        expose_headers: some(rule.exposes),
        max_age_seconds: rule.max_age_s,
    }
}
