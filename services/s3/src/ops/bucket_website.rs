//! Website hosting of a bucket: its configuration. The pages are served by `fronts::website`.

use crate::access::{In, Out};
use crate::buckets;
use crate::error::Error;
use crate::ops::wishes::value;
use crate::rules::website;
use crate::store::{self as rows, Website};
use model_s3::{
    Condition, DeleteBucketWebsite, ErrorDocument, GetBucketWebsite, IndexDocument,
    PutBucketWebsite, Redirect, RedirectAllRequestsTo, RoutingRule, WebsiteConfiguration,
};
use service::Ctx;

pub async fn put(ctx: Ctx, input: In<PutBucketWebsite>) -> Result<Out<PutBucketWebsite>, Error> {
    let website = kept(&input.website_configuration)?;
    website::check(&website)?;
    buckets::change(&ctx, &input, |bucket| {
        bucket.website = Some(website.clone());
        Ok(())
    })
    .await?;
    Ok(Default::default())
}

pub async fn get(ctx: Ctx, input: In<GetBucketWebsite>) -> Result<Out<GetBucketWebsite>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    let website = bucket.website.ok_or_else(|| {
        Error::NoSuchConfiguration(
            "NoSuchWebsiteConfiguration",
            "The specified bucket does not have a website configuration",
            bucket.name,
        )
    })?;
    let all = website.redirect_all.map(|all| RedirectAllRequestsTo {
        host_name: all.host,
        protocol: all.protocol.as_deref().and_then(value),
    });
    let rules: Vec<_> = website.rules.into_iter().map(shown_rule).collect();
    Ok(Out::<GetBucketWebsite> {
        redirect_all_requests_to: all,
        index_document: website.index_suffix.map(|suffix| IndexDocument { suffix }),
        error_document: website.error_key.map(|key| ErrorDocument { key }),
        routing_rules: (!rules.is_empty()).then_some(rules),
    })
}

pub async fn delete(
    ctx: Ctx,
    input: In<DeleteBucketWebsite>,
) -> Result<Out<DeleteBucketWebsite>, Error> {
    buckets::change(&ctx, &input, |bucket| {
        bucket.website = None;
        Ok(())
    })
    .await?;
    Ok(Default::default())
}

fn kept(configuration: &WebsiteConfiguration) -> Result<Website, Error> {
    let rules = configuration.routing_rules.as_deref().unwrap_or_default();
    Ok(Website {
        index_suffix: configuration.index_document.as_ref().map(|index| index.suffix.clone()),
        error_key: configuration.error_document.as_ref().map(|error| error.key.clone()),
        redirect_all: configuration.redirect_all_requests_to.as_ref().map(|all| {
            rows::RedirectAll {
                host: all.host_name.clone(),
                protocol: all.protocol.as_ref().map(|protocol| protocol.as_str().to_owned()),
            }
        }),
        rules: rules.iter().map(kept_rule).collect::<Result<_, Error>>()?,
    })
}

fn kept_rule(rule: &RoutingRule) -> Result<rows::RoutingRule, Error> {
    if rule.condition.as_ref().is_some_and(|condition| *condition == Condition::default()) {
        let message = "Condition cannot be empty. To redirect all requests without a condition, the condition \
                       element shouldn't be present.";
        return Err(Error::client("InvalidRequest", message));
    }
    let condition = rule.condition.clone().unwrap_or_default();
    let redirect = &rule.redirect;
    let status = |text: &Option<String>, what: &str| {
        let parsed = text.as_ref().map(|text| text.parse::<u16>());
        parsed.transpose().map_err(|_| {
            Error::client("InvalidRequest", format!("The provided HTTP {what} code is not valid."))
        })
    };
    Ok(rows::RoutingRule {
        prefix: condition.key_prefix_equals,
        error_code: status(&condition.http_error_code_returned_equals, "error")?,
        host: redirect.host_name.clone(),
        protocol: redirect.protocol.as_ref().map(|protocol| protocol.as_str().to_owned()),
        status: status(&redirect.http_redirect_code, "redirect")?,
        replace_prefix: redirect.replace_key_prefix_with.clone(),
        replace_key: redirect.replace_key_with.clone(),
    })
}

fn shown_rule(rule: rows::RoutingRule) -> RoutingRule {
    let condition = Condition {
        key_prefix_equals: rule.prefix,
        http_error_code_returned_equals: rule.error_code.map(|code| code.to_string()),
    };
    let conditional = condition != Condition::default();
    RoutingRule {
        condition: conditional.then_some(condition),
        redirect: Redirect {
            host_name: rule.host,
            protocol: rule.protocol.as_deref().and_then(value),
            http_redirect_code: rule.status.map(|status| status.to_string()),
            replace_key_prefix_with: rule.replace_prefix,
            replace_key_with: rule.replace_key,
        },
    }
}
