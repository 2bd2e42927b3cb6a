//! Service-linked roles: which service has one, its name, and the policy that AWS gives it.
//!
//! Facts from AWS's documentation, for the services that are built.

use aws::Fault;

pub const PATH: &str = "/aws-service-role/";
/// Of their policies' names behind `arn:aws:iam::aws:policy/`.
pub const POLICY_PREFIX: &str = "aws-service-role/";

pub struct Linked {
    /// The principal that the role trusts.
    pub service: &'static str,
    pub role: &'static str,
    pub policy: &'static str,
    pub document: &'static str,
}

const fn linked(
    service: &'static str,
    role: &'static str,
    policy: &'static str,
    document: &'static str,
) -> Linked {
    Linked { service, role, policy, document }
}

pub const ALL: [Linked; 13] = [
    linked(
        "organizations.amazonaws.com",
        "AWSServiceRoleForOrganizations",
        "AWSOrganizationsServiceTrustPolicy",
        r#"{"Version":"2012-10-17","Statement":[{"Sid":"AllowDeletionOfServiceLinkedRoleForOrganizations","Effect":"Allow","Action":["iam:DeleteRole"],"Resource":["arn:aws:iam::*:role/aws-service-role/organizations.amazonaws.com/*"]},{"Sid":"AllowCreationOfServiceLinkedRoles","Effect":"Allow","Action":["iam:CreateServiceLinkedRole"],"Resource":"*"}]}"#,
    ),
    linked(
        "ops.apigateway.amazonaws.com",
        "AWSServiceRoleForAPIGateway",
        "APIGatewayServiceRolePolicy",
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["elasticloadbalancing:AddListenerCertificates","elasticloadbalancing:RemoveListenerCertificates","elasticloadbalancing:ModifyListener","elasticloadbalancing:DescribeListeners","elasticloadbalancing:DescribeLoadBalancers","xray:PutTraceSegments","xray:PutTelemetryRecords","xray:GetSamplingTargets","xray:GetSamplingRules","logs:CreateLogDelivery","logs:GetLogDelivery","logs:UpdateLogDelivery","logs:DeleteLogDelivery","logs:ListLogDeliveries","servicediscovery:DiscoverInstances"],"Resource":["*"]},{"Effect":"Allow","Action":["firehose:DescribeDeliveryStream","firehose:PutRecord","firehose:PutRecordBatch"],"Resource":"arn:aws:firehose:*:*:deliverystream/amazon-apigateway-*"},{"Effect":"Allow","Action":["acm:DescribeCertificate","acm:GetCertificate"],"Resource":"arn:aws:acm:*:*:certificate/*"},{"Effect":"Allow","Action":"ec2:CreateNetworkInterfacePermission","Resource":"arn:aws:ec2:*:*:network-interface/*"},{"Effect":"Allow","Action":"ec2:CreateTags","Resource":"arn:aws:ec2:*:*:network-interface/*","Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":["Owner","VpcLinkId"]}}},{"Effect":"Allow","Action":["ec2:ModifyNetworkInterfaceAttribute","ec2:DeleteNetworkInterface","ec2:AssignPrivateIpAddresses","ec2:CreateNetworkInterface","ec2:DeleteNetworkInterfacePermission","ec2:DescribeNetworkInterfaces","ec2:DescribeAvailabilityZones","ec2:DescribeNetworkInterfaceAttribute","ec2:DescribeVpcs","ec2:DescribeNetworkInterfacePermissions","ec2:UnassignPrivateIpAddresses","ec2:DescribeSubnets","ec2:DescribeRouteTables","ec2:DescribeSecurityGroups"],"Resource":"*"},{"Effect":"Allow","Action":"servicediscovery:GetNamespace","Resource":"arn:aws:servicediscovery:*:*:namespace/*"},{"Effect":"Allow","Action":"servicediscovery:GetService","Resource":"arn:aws:servicediscovery:*:*:service/*"}]}"#,
    ),
    linked(
        "replication.dynamodb.amazonaws.com",
        "AWSServiceRoleForDynamoDBReplication",
        "DynamoDBReplicationServiceRolePolicy",
        r#"{"Version":"2012-10-17","Statement":[{"Sid":"DynamoDBActionsNeededForSteadyStateReplication","Effect":"Allow","Action":["dynamodb:GetItem","dynamodb:PutItem","dynamodb:UpdateItem","dynamodb:DeleteItem","dynamodb:DescribeTable","dynamodb:UpdateTable","dynamodb:Scan","dynamodb:DescribeStream","dynamodb:GetRecords","dynamodb:GetShardIterator","dynamodb:DescribeTimeToLive","dynamodb:UpdateTimeToLive","dynamodb:DescribeLimits","dynamodb:GetResourcePolicy","application-autoscaling:RegisterScalableTarget","application-autoscaling:DescribeScalableTargets","application-autoscaling:PutScalingPolicy","application-autoscaling:DescribeScalingPolicies","account:ListRegions"],"Resource":"*"},{"Sid":"DynamoDBReplicationServiceRolePolicy","Effect":"Allow","Action":["iam:CreateServiceLinkedRole"],"Resource":"*","Condition":{"StringEquals":{"iam:AWSServiceName":["dynamodb.application-autoscaling.amazonaws.com"]}}}]}"#,
    ),
    linked(
        "kinesisreplication.dynamodb.amazonaws.com",
        "AWSServiceRoleForDynamoDBKinesisDataStreamsReplication",
        "DynamoDBKinesisReplicationServiceRolePolicy",
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"kms:GenerateDataKey","Resource":"*","Condition":{"StringLike":{"kms:ViaService":"kinesis.*.amazonaws.com"}}},{"Effect":"Allow","Action":["kinesis:PutRecord","kinesis:PutRecords","kinesis:DescribeStream"],"Resource":"*"}]}"#,
    ),
    linked(
        "contributorinsights.dynamodb.amazonaws.com",
        "AWSServiceRoleForDynamoDBCloudWatchContributorInsights",
        "DynamoDBCloudWatchContributorInsightsServiceRolePolicy",
        r#"{"Version":"2012-10-17","Statement":[{"Action":["cloudwatch:DeleteInsightRules","cloudwatch:PutInsightRule"],"Effect":"Allow","Resource":"arn:aws:cloudwatch:*:*:insight-rule/DynamoDBContributorInsights*"},{"Action":["cloudwatch:DescribeInsightRules"],"Effect":"Allow","Resource":"*"}]}"#,
    ),
    linked(
        "dynamodb.application-autoscaling.amazonaws.com",
        "AWSServiceRoleForApplicationAutoScaling_DynamoDBTable",
        "AWSApplicationAutoscalingDynamoDBTablePolicy",
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["dynamodb:DescribeTable","dynamodb:UpdateTable","cloudwatch:PutMetricAlarm","cloudwatch:DescribeAlarms","cloudwatch:DeleteAlarms"],"Resource":"*"}]}"#,
    ),
    linked(
        "lambda.application-autoscaling.amazonaws.com",
        "AWSServiceRoleForApplicationAutoScaling_LambdaConcurrency",
        "AWSApplicationAutoscalingLambdaConcurrencyPolicy",
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["lambda:PutProvisionedConcurrencyConfig","lambda:GetProvisionedConcurrencyConfig","lambda:DeleteProvisionedConcurrencyConfig","cloudwatch:PutMetricAlarm","cloudwatch:DescribeAlarms","cloudwatch:DeleteAlarms"],"Resource":["*"]}]}"#,
    ),
    linked(
        "replicator.lambda.amazonaws.com",
        "AWSServiceRoleForLambdaReplicator",
        "AWSLambdaReplicator",
        r#"{"Version":"2012-10-17","Statement":[{"Sid":"LambdaCreateDeletePermission","Effect":"Allow","Action":["lambda:CreateFunction","lambda:DeleteFunction","lambda:DisableReplication"],"Resource":["arn:aws:lambda:*:*:function:*"]},{"Sid":"IamPassRolePermission","Effect":"Allow","Action":["iam:PassRole"],"Resource":["*"],"Condition":{"StringLikeIfExists":{"iam:PassedToService":"lambda.amazonaws.com"}}},{"Sid":"CloudFrontListDistributions","Effect":"Allow","Action":["cloudfront:ListDistributionsByLambdaFunction"],"Resource":["*"]}]}"#,
    ),
    linked(
        "apidestinations.events.amazonaws.com",
        "AWSServiceRoleForAmazonEventBridgeApiDestinations",
        "AmazonEventBridgeApiDestinationsServiceRolePolicy",
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["secretsmanager:CreateSecret","secretsmanager:UpdateSecret","secretsmanager:DescribeSecret","secretsmanager:DeleteSecret","secretsmanager:GetSecretValue","secretsmanager:PutSecretValue"],"Resource":"arn:aws:secretsmanager:*:*:secret:events!connection/*"}]}"#,
    ),
    linked(
        "events.amazonaws.com",
        "AWSServiceRoleForCloudWatchEvents",
        "CloudWatchEventsServiceRolePolicy",
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["cloudwatch:DescribeAlarms","ec2:DescribeInstanceStatus","ec2:DescribeInstances","ec2:DescribeSnapshots","ec2:DescribeVolumeStatus","ec2:DescribeVolumes","ec2:RebootInstances","ec2:StopInstances","ec2:TerminateInstances","ec2:CreateSnapshot"],"Resource":"*"}]}"#,
    ),
    linked(
        "storage-lens.s3.amazonaws.com",
        "AWSServiceRoleForS3StorageLens",
        "S3StorageLensServiceRolePolicy",
        r#"{"Version":"2012-10-17","Statement":[{"Sid":"AwsOrgsAccess","Effect":"Allow","Action":["organizations:DescribeOrganization","organizations:ListAccounts","organizations:ListAWSServiceAccessForOrganization","organizations:ListDelegatedAdministrators"],"Resource":["*"]}]}"#,
    ),
    linked(
        "stacksets.cloudformation.amazonaws.com",
        "AWSServiceRoleForCloudFormationStackSetsOrgAdmin",
        "CloudFormationStackSetsOrgAdminServiceRolePolicy",
        r#"{"Version":"2012-10-17","Statement":[{"Sid":"AllowsAWSOrganizationsReadAPIs","Effect":"Allow","Action":["organizations:List*","organizations:Describe*"],"Resource":"*"},{"Sid":"AllowAssumeRoleInMemberAccounts","Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::*:role/stacksets-exec-*"}]}"#,
    ),
    linked(
        "member.org.stacksets.cloudformation.amazonaws.com",
        "AWSServiceRoleForCloudFormationStackSetsOrgMember",
        "CloudFormationStackSetsOrgMemberServiceRolePolicy",
        r#"{"Version":"2012-10-17","Statement":[{"Action":["iam:CreateRole","iam:DeleteRole","iam:GetRole"],"Effect":"Allow","Resource":["arn:aws:iam::*:role/stacksets-exec-*"]},{"Action":["iam:DetachRolePolicy","iam:AttachRolePolicy"],"Effect":"Allow","Resource":["arn:aws:iam::*:role/stacksets-exec-*"],"Condition":{"StringEquals":{"iam:PolicyARN":"arn:aws:iam::aws:policy/AdministratorAccess"}}}]}"#,
    ),
];

pub fn of_service(service: &str) -> Result<&'static Linked, Fault> {
    let missing = || Fault::not_implemented(format!("The service-linked role of {service}"));
    ALL.iter().find(|linked| linked.service == service).ok_or_else(missing)
}

/// Where the roles of a service are.
pub fn path(service: &str) -> String {
    format!("{PATH}{service}/")
}

impl Linked {
    pub fn trust(&self) -> String {
        let service = self.service;
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"Service":"{service}"}},"Action":"sts:AssumeRole"}}]}}"#
        )
    }
}

#[cfg(test)]
mod tests {
    use super::ALL;
    use crate::managed::aws_document;
    use auth::policy::{Kind, Policy};

    #[test]
    fn every_document_is_a_policy() {
        for linked in &ALL {
            assert!(Policy::parse(Kind::Trust, &linked.trust()).is_ok(), "{}", linked.service);
            let arn = format!("arn:aws:iam::aws:policy/aws-service-role/{}", linked.policy);
            let document = aws_document(&arn).unwrap();
            assert!(Policy::parse(Kind::Identity, document).is_ok(), "{arn}");
        }
    }
}
