//! The properties of `AWS::S3::Bucket`, and the operations' inputs that they become.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html>

use super::lenient;
use crate::ops::wishes::value;
use model_s3::{
    CORSConfiguration, CORSRule, Condition, ErrorDocument, FilterRule, IndexDocument,
    LambdaFunctionConfiguration, NotificationConfiguration, NotificationConfigurationFilter,
    PublicAccessBlockConfiguration, QueueConfiguration, Redirect, RedirectAllRequestsTo,
    RoutingRule, S3KeyFilter, ServerSideEncryptionByDefault, ServerSideEncryptionConfiguration,
    ServerSideEncryptionRule, Tag, WebsiteConfiguration,
};
use serde::Deserialize;

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
pub struct Properties {
    pub bucket_name: Option<String>,
    pub access_control: Option<String>,
    pub bucket_encryption: Option<Encryption>,
    pub cors_configuration: Option<Cors>,
    pub notification_configuration: Option<Notifications>,
    pub ownership_controls: Option<Ownership>,
    pub public_access_block_configuration: Option<PublicAccess>,
    pub tags: Vec<KeyValue>,
    pub versioning_configuration: Option<Versioning>,
    pub website_configuration: Option<Website>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct KeyValue {
    pub key: String,
    pub value: String,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Versioning {
    pub status: String,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Ownership {
    pub rules: Vec<OwnershipRule>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct OwnershipRule {
    pub object_ownership: String,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
pub struct PublicAccess {
    #[serde(deserialize_with = "lenient::boolean")]
    pub block_public_acls: Option<bool>,
    #[serde(deserialize_with = "lenient::boolean")]
    pub ignore_public_acls: Option<bool>,
    #[serde(deserialize_with = "lenient::boolean")]
    pub block_public_policy: Option<bool>,
    #[serde(deserialize_with = "lenient::boolean")]
    pub restrict_public_buckets: Option<bool>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Encryption {
    pub server_side_encryption_configuration: Vec<EncryptionRule>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
pub struct EncryptionRule {
    #[serde(deserialize_with = "lenient::boolean")]
    pub bucket_key_enabled: Option<bool>,
    pub server_side_encryption_by_default: Option<EncryptionDefault>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct EncryptionDefault {
    #[serde(rename = "SSEAlgorithm")]
    pub algorithm: String,
    #[serde(rename = "KMSMasterKeyID")]
    pub key: Option<String>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Cors {
    pub cors_rules: Vec<CorsRule>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
pub struct CorsRule {
    pub id: Option<String>,
    pub allowed_headers: Option<Vec<String>>,
    pub allowed_methods: Vec<String>,
    pub allowed_origins: Vec<String>,
    pub exposed_headers: Option<Vec<String>>,
    #[serde(deserialize_with = "lenient::integer")]
    pub max_age: Option<i32>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
pub struct Website {
    pub index_document: Option<String>,
    pub error_document: Option<String>,
    pub redirect_all_requests_to: Option<RedirectAll>,
    pub routing_rules: Vec<Routing>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct RedirectAll {
    pub host_name: String,
    pub protocol: Option<String>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Routing {
    pub redirect_rule: RedirectRule,
    pub routing_rule_condition: Option<RoutingCondition>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
pub struct RedirectRule {
    pub host_name: Option<String>,
    #[serde(deserialize_with = "lenient::text")]
    pub http_redirect_code: Option<String>,
    pub protocol: Option<String>,
    pub replace_key_prefix_with: Option<String>,
    pub replace_key_with: Option<String>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
pub struct RoutingCondition {
    #[serde(deserialize_with = "lenient::text")]
    pub http_error_code_returned_equals: Option<String>,
    pub key_prefix_equals: Option<String>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
pub struct Notifications {
    pub lambda_configurations: Vec<LambdaNotification>,
    pub queue_configurations: Vec<QueueNotification>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct QueueNotification {
    pub event: String,
    pub queue: String,
    pub filter: Option<Filter>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct LambdaNotification {
    pub event: String,
    pub function: String,
    pub filter: Option<Filter>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Filter {
    #[serde(rename = "S3Key")]
    pub key: KeyFilter,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct KeyFilter {
    pub rules: Vec<NameValue>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct NameValue {
    pub name: String,
    pub value: String,
}

impl From<KeyValue> for Tag {
    fn from(tag: KeyValue) -> Tag {
        Tag { key: tag.key, value: tag.value }
    }
}

impl From<PublicAccess> for PublicAccessBlockConfiguration {
    fn from(access: PublicAccess) -> PublicAccessBlockConfiguration {
        PublicAccessBlockConfiguration {
            block_public_acls: access.block_public_acls,
            ignore_public_acls: access.ignore_public_acls,
            block_public_policy: access.block_public_policy,
            restrict_public_buckets: access.restrict_public_buckets,
        }
    }
}

impl From<Encryption> for ServerSideEncryptionConfiguration {
    fn from(encryption: Encryption) -> ServerSideEncryptionConfiguration {
        let rules = encryption.server_side_encryption_configuration.into_iter().map(|rule| {
            let default = rule.server_side_encryption_by_default;
            ServerSideEncryptionRule {
                bucket_key_enabled: rule.bucket_key_enabled,
                apply_server_side_encryption_by_default: default.map(|default| {
                    ServerSideEncryptionByDefault {
                        sse_algorithm: default.algorithm.as_str().into(),
                        kms_master_key_id: default.key,
                    }
                }),
                ..Default::default()
            }
        });
        ServerSideEncryptionConfiguration { rules: rules.collect() }
    }
}

impl From<Cors> for CORSConfiguration {
    fn from(cors: Cors) -> CORSConfiguration {
        let rules = cors.cors_rules.into_iter().map(|rule| CORSRule {
            id: rule.id,
            allowed_headers: rule.allowed_headers,
            allowed_methods: rule.allowed_methods,
            allowed_origins: rule.allowed_origins,
            expose_headers: rule.exposed_headers,
            max_age_seconds: rule.max_age,
        });
        CORSConfiguration { cors_rules: rules.collect() }
    }
}

impl From<Website> for WebsiteConfiguration {
    fn from(website: Website) -> WebsiteConfiguration {
        let rules: Vec<_> = website.routing_rules.into_iter().map(RoutingRule::from).collect();
        WebsiteConfiguration {
            index_document: website.index_document.map(|suffix| IndexDocument { suffix }),
            error_document: website.error_document.map(|key| ErrorDocument { key }),
            redirect_all_requests_to: website.redirect_all_requests_to.map(|all| {
                RedirectAllRequestsTo {
                    host_name: all.host_name,
                    protocol: all.protocol.as_deref().and_then(value),
                }
            }),
            routing_rules: (!rules.is_empty()).then_some(rules),
        }
    }
}

impl From<Routing> for RoutingRule {
    fn from(rule: Routing) -> RoutingRule {
        let redirect = rule.redirect_rule;
        RoutingRule {
            condition: rule.routing_rule_condition.map(|condition| Condition {
                http_error_code_returned_equals: condition.http_error_code_returned_equals,
                key_prefix_equals: condition.key_prefix_equals,
            }),
            redirect: Redirect {
                host_name: redirect.host_name,
                http_redirect_code: redirect.http_redirect_code,
                protocol: redirect.protocol.as_deref().and_then(value),
                replace_key_prefix_with: redirect.replace_key_prefix_with,
                replace_key_with: redirect.replace_key_with,
            },
        }
    }
}

impl From<Notifications> for NotificationConfiguration {
    fn from(notifications: Notifications) -> NotificationConfiguration {
        let functions = notifications.lambda_configurations.into_iter().map(|function| {
            LambdaFunctionConfiguration {
                lambda_function_arn: function.function,
                events: vec![function.event.as_str().into()],
                filter: function.filter.map(NotificationConfigurationFilter::from),
                ..Default::default()
            }
        });
        let queues =
            notifications.queue_configurations.into_iter().map(|queue| QueueConfiguration {
                queue_arn: queue.queue,
                events: vec![queue.event.as_str().into()],
                filter: queue.filter.map(NotificationConfigurationFilter::from),
                ..Default::default()
            });
        NotificationConfiguration {
            lambda_function_configurations: Some(functions.collect()),
            queue_configurations: Some(queues.collect()),
            ..Default::default()
        }
    }
}

impl From<Filter> for NotificationConfigurationFilter {
    fn from(filter: Filter) -> NotificationConfigurationFilter {
        let rules = filter.key.rules.into_iter().map(FilterRule::from).collect();
        NotificationConfigurationFilter { key: Some(S3KeyFilter { filter_rules: Some(rules) }) }
    }
}

impl From<NameValue> for FilterRule {
    fn from(rule: NameValue) -> FilterRule {
        FilterRule { name: value(&rule.name), value: Some(rule.value) }
    }
}

#[cfg(test)]
mod tests {
    use super::Properties;
    use serde_json::json;

    #[test]
    fn a_template_s_own_words() {
        let properties: Properties = serde_json::from_value(json!({
            "PublicAccessBlockConfiguration": { "BlockPublicPolicy": "false" },
            "CorsConfiguration": { "CorsRules": [
                { "AllowedMethods": ["GET"], "AllowedOrigins": ["*"], "MaxAge": "3000" }
            ] },
            "NotificationConfiguration": { "LambdaConfigurations": [{
                "Event": "s3:ObjectCreated:*", "Function": "arn",
                "Filter": { "S3Key": { "Rules": [{ "Name": "suffix", "Value": ".jpg" }] } }
            }] },
            "WebsiteConfiguration": { "IndexDocument": "index.html", "RoutingRules": [{
                "RedirectRule": { "HttpRedirectCode": 302 },
                "RoutingRuleCondition": { "HttpErrorCodeReturnedEquals": 404 }
            }] }
        }))
        .unwrap();
        let access = properties.public_access_block_configuration.unwrap();
        assert_eq!(access.block_public_policy, Some(false));
        assert_eq!(properties.cors_configuration.unwrap().cors_rules[0].max_age, Some(3000));
        let rules = properties.website_configuration.unwrap().routing_rules;
        assert_eq!(rules[0].redirect_rule.http_redirect_code.as_deref(), Some("302"));
    }

    #[test]
    fn what_is_not_built_is_refused() {
        let refused = |properties| serde_json::from_value::<Properties>(properties).is_err();
        assert!(refused(json!({ "LifecycleConfiguration": {} })));
        assert!(refused(json!({ "NotificationConfiguration": { "TopicConfigurations": [] } })));
    }
}
