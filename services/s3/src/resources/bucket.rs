//! `AWS::S3::Bucket`

use super::properties::{Cors, Encryption, Ownership, Properties, PublicAccess, Website};
use crate::access::{In, bucket_arn};
use crate::ops;
use aws::Fault;
use model_s3::{
    CreateBucket, CreateBucketConfiguration, DeleteBucket, DeleteBucketCors,
    DeleteBucketEncryption, DeleteBucketTagging, DeleteBucketWebsite, NotificationConfiguration,
    OwnershipControls, OwnershipControlsRule, PublicAccessBlockConfiguration, PutBucketCors,
    PutBucketEncryption, PutBucketNotificationConfiguration, PutBucketOwnershipControls,
    PutBucketTagging, PutBucketVersioning, PutBucketWebsite, PutPublicAccessBlock, Tag, Tagging,
    VersioningConfiguration,
};
use service::{Created, Ctx, Resource, ResourceRequest};

const NAME_MAX: usize = 63;

pub fn resource() -> Resource {
    Resource::new(
        "AWS::S3::Bucket",
        &[
            "BucketName",
            "AccessControl",
            "BucketEncryption",
            "CorsConfiguration",
            "NotificationConfiguration",
            "OwnershipControls",
            "PublicAccessBlockConfiguration",
            "Tags",
            "VersioningConfiguration",
            "WebsiteConfiguration",
        ],
        create,
        update,
        delete,
    )
    .replaced_by(&["BucketName"])
    .gives(&["Arn", "DomainName", "DualStackDomainName", "RegionalDomainName", "WebsiteURL"])
}

async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let ctx = ctx.entering("s3");
    let properties: Properties = request.properties()?;
    check_access_control(&properties)?;
    let generated = || request.generated_name(NAME_MAX).to_ascii_lowercase();
    let name = properties.bucket_name.clone().unwrap_or_else(generated);
    let region = Some(ctx.region().as_str()).filter(|region| *region != "us-east-1");
    let input = In::<CreateBucket> {
        bucket: name.clone(),
        create_bucket_configuration: region.map(|region| CreateBucketConfiguration {
            location_constraint: Some(region.into()),
            ..Default::default()
        }),
        ..Default::default()
    };
    let maker = format!("{}/{}/{}", request.stack_id, request.logical_id, request.token);
    ops::bucket::create_for(ctx.clone(), input, Some(maker)).await?;
    let configured = configure(&ctx, &name, &request, properties, Properties::default()).await;
    configured.map_err(|fault| Created::half(&name, fault))?;
    Ok(described(&ctx, &name))
}

async fn update(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let ctx = ctx.entering("s3");
    let name = request.physical_id.clone().ok_or_else(|| Fault::internal("no bucket to update"))?;
    let properties: Properties = request.properties()?;
    check_access_control(&properties)?;
    configure(&ctx, &name, &request, properties, request.old_properties()?).await?;
    Ok(described(&ctx, &name))
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(name) = request.physical_id else { return Ok(()) };
    let input = In::<DeleteBucket> { bucket: name, ..Default::default() };
    match ctx.ask::<DeleteBucket>(input).await {
        Err(fault) if fault.code != "NoSuchBucket" => Err(fault),
        _ => Ok(()),
    }
}

fn check_access_control(properties: &Properties) -> Result<(), Fault> {
    match properties.access_control.as_deref() {
        None | Some("Private") => Ok(()),
        Some(other) => Err(Fault::not_implemented(format!("AccessControl: {other}"))),
    }
}

fn described(ctx: &Ctx, name: &str) -> Created {
    let endpoint = ctx.endpoint();
    let host = endpoint.virtual_host(name, "s3");
    let host = host.split_once("://").map_or(host.as_str(), |(_, host)| host);
    Created::new(name)
        .with("Arn", bucket_arn(name))
        .with("DomainName", host)
        .with("DualStackDomainName", host)
        .with("RegionalDomainName", host)
        .with("WebsiteURL", endpoint.virtual_host(name, "s3-website"))
}

/// Brings the bucket to what the properties say; what they no longer say goes back to its default.
async fn configure(
    ctx: &Ctx,
    name: &str,
    request: &ResourceRequest,
    new: Properties,
    old: Properties,
) -> Result<(), Fault> {
    let bucket = || name.to_owned();
    let had_access = old.public_access_block_configuration.is_some();
    block(ctx, bucket(), new.public_access_block_configuration, had_access).await?;
    let enforced = || vec!["BucketOwnerEnforced".to_owned()];
    let names = |controls: Ownership| {
        controls.rules.into_iter().map(|rule| rule.object_ownership).collect()
    };
    let reset = old.ownership_controls.map(|_| enforced());
    if let Some(names) = new.ownership_controls.map(names).or(reset) {
        own(ctx, bucket(), names).await?;
    }
    // Once enabled, versioning can only be suspended.
    let was_enabled = old.versioning_configuration.filter(|old| old.status == "Enabled");
    let suspended = was_enabled.map(|_| "Suspended".to_owned());
    if let Some(status) = new.versioning_configuration.map(|new| new.status).or(suspended) {
        version(ctx, bucket(), &status).await?;
    }
    encrypt(ctx, bucket(), new.bucket_encryption, old.bucket_encryption.is_some()).await?;
    let had_cors = old.cors_configuration.is_some();
    allow_origins(ctx, bucket(), new.cors_configuration, had_cors).await?;
    let had_website = old.website_configuration.is_some();
    host(ctx, bucket(), new.website_configuration, had_website).await?;
    let tags: Vec<Tag> = new.tags.into_iter().map(Tag::from).collect();
    tag(ctx, bucket(), request, tags).await?;
    let none = old.notification_configuration.map(|_| NotificationConfiguration::default());
    let notifications = new.notification_configuration.map(NotificationConfiguration::from);
    if let Some(notification_configuration) = notifications.or(none) {
        let input = In::<PutBucketNotificationConfiguration> {
            bucket: bucket(),
            notification_configuration,
            ..Default::default()
        };
        ctx.ask::<PutBucketNotificationConfiguration>(input).await?;
    }
    Ok(())
}

async fn block(
    ctx: &Ctx,
    bucket: String,
    access: Option<PublicAccess>,
    was_set: bool,
) -> Result<(), Fault> {
    let reset = was_set.then(all_blocked);
    if let Some(configuration) = access.map(PublicAccessBlockConfiguration::from).or(reset) {
        let input = In::<PutPublicAccessBlock> {
            bucket,
            public_access_block_configuration: configuration,
            ..Default::default()
        };
        ctx.ask::<PutPublicAccessBlock>(input).await?;
    }
    Ok(())
}

async fn version(ctx: &Ctx, bucket: String, status: &str) -> Result<(), Fault> {
    let versioning_configuration =
        VersioningConfiguration { status: Some(status.into()), ..Default::default() };
    let input =
        In::<PutBucketVersioning> { bucket, versioning_configuration, ..Default::default() };
    ctx.ask::<PutBucketVersioning>(input).await?;
    Ok(())
}

async fn allow_origins(
    ctx: &Ctx,
    bucket: String,
    cors: Option<Cors>,
    was_set: bool,
) -> Result<(), Fault> {
    if let Some(cors) = cors {
        let cors_configuration = cors.into();
        let input = In::<PutBucketCors> { bucket, cors_configuration, ..Default::default() };
        ctx.ask::<PutBucketCors>(input).await?;
    } else if was_set {
        let input = In::<DeleteBucketCors> { bucket, ..Default::default() };
        ctx.ask::<DeleteBucketCors>(input).await?;
    }
    Ok(())
}

async fn host(
    ctx: &Ctx,
    bucket: String,
    website: Option<Website>,
    was_set: bool,
) -> Result<(), Fault> {
    if let Some(website) = website {
        let website_configuration = website.into();
        let input = In::<PutBucketWebsite> { bucket, website_configuration, ..Default::default() };
        ctx.ask::<PutBucketWebsite>(input).await?;
    } else if was_set {
        let input = In::<DeleteBucketWebsite> { bucket, ..Default::default() };
        ctx.ask::<DeleteBucketWebsite>(input).await?;
    }
    Ok(())
}

fn all_blocked() -> PublicAccessBlockConfiguration {
    PublicAccessBlockConfiguration {
        block_public_acls: Some(true),
        ignore_public_acls: Some(true),
        block_public_policy: Some(true),
        restrict_public_buckets: Some(true),
    }
}

async fn own(ctx: &Ctx, bucket: String, names: Vec<String>) -> Result<(), Fault> {
    let rule = |name: String| OwnershipControlsRule { object_ownership: name.as_str().into() };
    let ownership_controls = OwnershipControls { rules: names.into_iter().map(rule).collect() };
    let input =
        In::<PutBucketOwnershipControls> { bucket, ownership_controls, ..Default::default() };
    ctx.ask::<PutBucketOwnershipControls>(input).await?;
    Ok(())
}

async fn encrypt(
    ctx: &Ctx,
    bucket: String,
    encryption: Option<Encryption>,
    was_set: bool,
) -> Result<(), Fault> {
    if let Some(encryption) = encryption {
        let input = In::<PutBucketEncryption> {
            bucket,
            server_side_encryption_configuration: encryption.into(),
            ..Default::default()
        };
        ctx.ask::<PutBucketEncryption>(input).await?;
    } else if was_set {
        let input = In::<DeleteBucketEncryption> { bucket, ..Default::default() };
        ctx.ask::<DeleteBucketEncryption>(input).await?;
    }
    Ok(())
}

/// The bucket's own tags and the stack's. AWS's own (`aws:…`) are not for users to set, and are left out.
async fn tag(
    ctx: &Ctx,
    bucket: String,
    request: &ResourceRequest,
    mut tags: Vec<Tag>,
) -> Result<(), Fault> {
    for (key, value) in &request.tags {
        let known = tags.iter().any(|tag| tag.key == *key);
        if !known && !key.starts_with("aws:") {
            tags.push(Tag { key: key.clone(), value: value.clone() });
        }
    }
    if !tags.is_empty() {
        let tagging = Tagging { tag_set: tags };
        let input = In::<PutBucketTagging> { bucket, tagging, ..Default::default() };
        ctx.ask::<PutBucketTagging>(input).await?;
    } else if request.physical_id.is_some() {
        let input = In::<DeleteBucketTagging> { bucket, ..Default::default() };
        ctx.ask::<DeleteBucketTagging>(input).await?;
    }
    Ok(())
}
