//! Policies of IAM's user guide, shortened to what they show, with requests that they allow or not.

use crate::policy::tests::{attached, context, decide_one};

type Asked = (&'static str, &'static str, &'static [(&'static str, &'static str)], bool);

fn check(statements: &str, cases: &[Asked]) {
    let policy = attached(statements);
    for (action, resource, pairs, expected) in cases {
        let decision = decide_one(&policy, action, resource, &context(pairs));
        assert_eq!(decision.is_allowed(), *expected, "{action} {resource} {pairs:?}: {decision:?}");
    }
}

#[test]
fn actions() {
    check(
        r#"{"Effect":"Allow","Action":["iam:*AccessKey*","S3:get*","ec2:Describe?"],"Resource":"*"}"#,
        &[
            ("iam:CreateAccessKey", "*", &[], true),
            ("iam:ListAccessKeys", "*", &[], true),
            ("IAM:deleteaccesskey", "*", &[], true),
            ("iam:CreateUser", "*", &[], false),
            ("s3:GetObject", "arn:aws:s3:::b/k", &[], true),
            ("s3:PutObject", "arn:aws:s3:::b/k", &[], false),
            ("s3x:GetObject", "*", &[], false),
            ("ec2:DescribeX", "*", &[], true),
            ("ec2:Describe", "*", &[], false),
        ],
    );
    check(
        r#"{"Effect":"Allow","NotAction":["iam:*","sts:AssumeRole"],"Resource":"*"}"#,
        &[
            ("iam:CreateUser", "*", &[], false),
            ("sts:AssumeRole", "*", &[], false),
            ("sts:GetSessionToken", "*", &[], true),
            ("s3:GetObject", "*", &[], true),
        ],
    );
    check(
        r#"{"Effect":"Allow","Action":"*:*","Resource":"*"}"#,
        &[("s3:GetObject", "*", &[], true)],
    );
}

#[test]
fn resources() {
    check(
        r#"{"Effect":"Allow","Action":"s3:*","Resource":["arn:aws:s3:::productionapp","arn:aws:s3:::productionapp/*"]}"#,
        &[
            ("s3:ListBucket", "arn:aws:s3:::productionapp", &[], true),
            ("s3:GetObject", "arn:aws:s3:::productionapp/a/b", &[], true),
            ("s3:GetObject", "arn:aws:s3:::productionapp2/a", &[], false),
            ("s3:ListBucket", "arn:aws:s3:::Productionapp", &[], false),
            ("s3:ListAllMyBuckets", "*", &[], false),
        ],
    );
    check(
        r#"{"Effect":"Deny","Action":"s3:*","NotResource":["arn:aws:s3:::HRBucket/Payroll","arn:aws:s3:::HRBucket/Payroll/*"]},
           {"Effect":"Allow","Action":"*","Resource":"*"}"#,
        &[
            ("s3:GetObject", "arn:aws:s3:::HRBucket/Payroll/x", &[], true),
            ("s3:GetObject", "arn:aws:s3:::HRBucket/Other", &[], false),
            ("iam:CreateUser", "arn:aws:iam::1:user/x", &[], true),
        ],
    );
    check(
        r#"{"Effect":"Allow","Action":"sqs:*","Resource":"arn:aws:sqs:*:123456789012:queue-??"}"#,
        &[
            ("sqs:SendMessage", "arn:aws:sqs:eu-west-1:123456789012:queue-ab", &[], true),
            ("sqs:SendMessage", "arn:aws:sqs:eu-west-1:123456789012:queue-abc", &[], false),
            ("sqs:SendMessage", "arn:aws:sqs:eu-west-1:999999999999:queue-ab", &[], false),
        ],
    );
}

#[test]
fn home_folders() {
    check(
        r#"{"Effect":"Allow","Action":["s3:ListAllMyBuckets","s3:GetBucketLocation"],"Resource":"arn:aws:s3:::*"},
           {"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::amzn-s3-demo-bucket",
            "Condition":{"StringLike":{"s3:prefix":["","home/","home/${aws:username}/*"]}}},
           {"Effect":"Allow","Action":"s3:*","Resource":["arn:aws:s3:::amzn-s3-demo-bucket/home/${aws:username}",
            "arn:aws:s3:::amzn-s3-demo-bucket/home/${aws:username}/*"]}"#,
        &[
            (
                "s3:PutObject",
                "arn:aws:s3:::amzn-s3-demo-bucket/home/ann/x",
                &[("aws:username", "ann")],
                true,
            ),
            (
                "s3:PutObject",
                "arn:aws:s3:::amzn-s3-demo-bucket/home/bob/x",
                &[("aws:username", "ann")],
                false,
            ),
            ("s3:PutObject", "arn:aws:s3:::amzn-s3-demo-bucket/home//x", &[], false),
            (
                "s3:PutObject",
                "arn:aws:s3:::amzn-s3-demo-bucket/home/*/x",
                &[("aws:username", "*")],
                true,
            ),
            (
                "s3:PutObject",
                "arn:aws:s3:::amzn-s3-demo-bucket/home/bob/x",
                &[("aws:username", "*")],
                false,
            ),
            ("s3:ListBucket", "arn:aws:s3:::amzn-s3-demo-bucket", &[("s3:prefix", "home/")], true),
            ("s3:ListBucket", "arn:aws:s3:::amzn-s3-demo-bucket", &[("s3:prefix", "etc/")], false),
            ("s3:ListBucket", "arn:aws:s3:::amzn-s3-demo-bucket", &[], false),
            ("s3:GetBucketLocation", "arn:aws:s3:::other", &[], true),
        ],
    );
}

#[test]
fn dynamodb_items_and_attributes() {
    check(
        r#"{"Effect":"Allow","Action":["dynamodb:GetItem","dynamodb:Query"],
            "Resource":"arn:aws:dynamodb:us-east-1:123456789012:table/GameScores",
            "Condition":{"ForAllValues:StringEquals":{"dynamodb:LeadingKeys":["${www.amazon.com:user_id}"],
              "dynamodb:Attributes":["UserId","Score"]},
              "StringEqualsIfExists":{"dynamodb:Select":"SPECIFIC_ATTRIBUTES"}}}"#,
        &[
            (
                "dynamodb:GetItem",
                "arn:aws:dynamodb:us-east-1:123456789012:table/GameScores",
                &[
                    ("www.amazon.com:user_id", "u1"),
                    ("dynamodb:LeadingKeys", "u1"),
                    ("dynamodb:Attributes", "Score"),
                ],
                true,
            ),
            (
                "dynamodb:GetItem",
                "arn:aws:dynamodb:us-east-1:123456789012:table/GameScores",
                &[("www.amazon.com:user_id", "u1"), ("dynamodb:LeadingKeys", "u2")],
                false,
            ),
            (
                "dynamodb:GetItem",
                "arn:aws:dynamodb:us-east-1:123456789012:table/GameScores",
                &[
                    ("www.amazon.com:user_id", "u1"),
                    ("dynamodb:LeadingKeys", "u1"),
                    ("dynamodb:Attributes", "Mail"),
                ],
                false,
            ),
            (
                "dynamodb:Query",
                "arn:aws:dynamodb:us-east-1:123456789012:table/GameScores",
                &[("dynamodb:Select", "ALL_ATTRIBUTES")],
                false,
            ),
            ("dynamodb:GetItem", "arn:aws:dynamodb:us-east-1:123456789012:table/Other", &[], false),
        ],
    );
}

#[test]
fn multi_factor_authentication() {
    check(
        r#"{"Sid":"AllowListActions","Effect":"Allow","Action":["iam:ListUsers","iam:ListVirtualMFADevices"],"Resource":"*"},
           {"Sid":"AllowOwnUser","Effect":"Allow","Action":["iam:ListMFADevices","iam:EnableMFADevice"],
            "Resource":["arn:aws:iam::*:mfa/*","arn:aws:iam::*:user/${aws:username}"]},
           {"Sid":"BlockMostUnlessSignedInWithMFA","Effect":"Deny","NotAction":["iam:ListUsers","iam:ListMFADevices",
            "iam:EnableMFADevice"],"Resource":"*","Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}},
           {"Effect":"Allow","Action":"s3:*","Resource":"*"}"#,
        &[
            ("iam:ListUsers", "*", &[], true),
            (
                "iam:EnableMFADevice",
                "arn:aws:iam::123456789012:user/ann",
                &[("aws:username", "ann")],
                true,
            ),
            (
                "iam:EnableMFADevice",
                "arn:aws:iam::123456789012:user/bob",
                &[("aws:username", "ann")],
                false,
            ),
            ("s3:GetObject", "arn:aws:s3:::b/k", &[], false),
            ("s3:GetObject", "arn:aws:s3:::b/k", &[("aws:MultiFactorAuthPresent", "false")], false),
            ("s3:GetObject", "arn:aws:s3:::b/k", &[("aws:MultiFactorAuthPresent", "true")], true),
        ],
    );
    check(
        r#"{"Effect":"Allow","Action":"ec2:*","Resource":"*"},
           {"Effect":"Deny","Action":["ec2:StopInstances","ec2:TerminateInstances"],"Resource":"*",
            "Condition":{"NumericGreaterThanIfExists":{"aws:MultiFactorAuthAge":"3600"}}}"#,
        &[
            ("ec2:StopInstances", "*", &[("aws:MultiFactorAuthAge", "10")], true),
            ("ec2:StopInstances", "*", &[("aws:MultiFactorAuthAge", "3601")], false),
            ("ec2:StopInstances", "*", &[], false),
            ("ec2:RunInstances", "*", &[("aws:MultiFactorAuthAge", "9999")], true),
        ],
    );
}

#[test]
fn times_addresses_and_regions() {
    check(
        r#"{"Effect":"Allow","Action":"service:action","Resource":"*","Condition":{
            "DateGreaterThan":{"aws:CurrentTime":"2020-04-01T00:00:00Z"},
            "DateLessThan":{"aws:CurrentTime":"2020-06-30T23:59:59Z"}}}"#,
        &[
            ("service:action", "*", &[("aws:CurrentTime", "2020-05-01T10:00:00Z")], true),
            ("service:action", "*", &[("aws:CurrentTime", "2020-03-31T23:59:59Z")], false),
            ("service:action", "*", &[("aws:CurrentTime", "2020-07-01T00:00:00Z")], false),
            ("service:action", "*", &[], false),
        ],
    );
    check(
        r#"{"Effect":"Deny","Action":"*","Resource":"*","Condition":{
            "NotIpAddress":{"aws:SourceIp":["192.0.2.0/24","203.0.113.0/24"]},"Bool":{"aws:ViaAWSService":"false"}}},
           {"Effect":"Allow","Action":"*","Resource":"*"}"#,
        &[
            (
                "s3:GetObject",
                "*",
                &[("aws:SourceIp", "192.0.2.9"), ("aws:ViaAWSService", "false")],
                true,
            ),
            (
                "s3:GetObject",
                "*",
                &[("aws:SourceIp", "198.51.100.9"), ("aws:ViaAWSService", "false")],
                false,
            ),
            (
                "s3:GetObject",
                "*",
                &[("aws:SourceIp", "198.51.100.9"), ("aws:ViaAWSService", "true")],
                true,
            ),
        ],
    );
    check(
        r#"{"Sid":"DenyAllOutsideRequestedRegions","Effect":"Deny","NotAction":["cloudfront:*","iam:*","sts:*"],"Resource":"*",
            "Condition":{"StringNotEquals":{"aws:RequestedRegion":["eu-central-1","eu-west-1"]}}},
           {"Effect":"Allow","Action":"*","Resource":"*"}"#,
        &[
            ("ec2:RunInstances", "*", &[("aws:RequestedRegion", "eu-west-1")], true),
            ("ec2:RunInstances", "*", &[("aws:RequestedRegion", "us-east-1")], false),
            ("iam:CreateUser", "*", &[("aws:RequestedRegion", "us-east-1")], true),
            ("ec2:RunInstances", "*", &[], false),
        ],
    );
}

#[test]
fn tags() {
    check(
        r#"{"Effect":"Allow","Action":["ec2:StartInstances","ec2:StopInstances"],"Resource":"arn:aws:ec2:*:*:instance/*",
            "Condition":{"StringEquals":{"aws:ResourceTag/Owner":"${aws:username}"}}},
           {"Effect":"Allow","Action":"ec2:DescribeInstances","Resource":"*"}"#,
        &[
            (
                "ec2:StopInstances",
                "arn:aws:ec2:r:1:instance/i-1",
                &[("aws:username", "ann"), ("aws:ResourceTag/Owner", "ann")],
                true,
            ),
            (
                "ec2:StopInstances",
                "arn:aws:ec2:r:1:instance/i-1",
                &[("aws:username", "ann"), ("aws:ResourceTag/Owner", "bob")],
                false,
            ),
            (
                "ec2:StopInstances",
                "arn:aws:ec2:r:1:instance/i-1",
                &[("aws:username", "ann")],
                false,
            ),
            ("ec2:StopInstances", "arn:aws:ec2:r:1:instance/i-1", &[], false),
            ("ec2:DescribeInstances", "*", &[], true),
        ],
    );
    check(
        r#"{"Effect":"Allow","Action":"secretsmanager:*","Resource":"*","Condition":{"StringEquals":{
            "aws:ResourceTag/access-project":"${aws:PrincipalTag/access-project}",
            "aws:ResourceTag/team":"${aws:PrincipalTag/team, 'company-wide'}"}}}"#,
        &[
            (
                "secretsmanager:GetSecretValue",
                "*",
                &[
                    ("aws:ResourceTag/access-project", "peg"),
                    ("aws:PrincipalTag/access-project", "peg"),
                    ("aws:ResourceTag/team", "company-wide"),
                ],
                true,
            ),
            (
                "secretsmanager:GetSecretValue",
                "*",
                &[
                    ("aws:ResourceTag/access-project", "peg"),
                    ("aws:PrincipalTag/access-project", "peg"),
                    ("aws:PrincipalTag/team", "qas"),
                    ("aws:ResourceTag/team", "company-wide"),
                ],
                false,
            ),
            (
                "secretsmanager:GetSecretValue",
                "*",
                &[
                    ("aws:ResourceTag/access-project", "peg"),
                    ("aws:ResourceTag/team", "company-wide"),
                ],
                false,
            ),
        ],
    );
    check(
        r#"{"Effect":"Allow","Action":"ec2:CreateTags","Resource":"*","Condition":{
            "StringEquals":{"aws:RequestTag/environment":["preprod","production"]},
            "ForAllValues:StringEquals":{"aws:TagKeys":"environment"},"Null":{"aws:TagKeys":"false"}}}"#,
        &[
            (
                "ec2:CreateTags",
                "*",
                &[("aws:RequestTag/environment", "production"), ("aws:TagKeys", "environment")],
                true,
            ),
            (
                "ec2:CreateTags",
                "*",
                &[("aws:RequestTag/environment", "test"), ("aws:TagKeys", "environment")],
                false,
            ),
            (
                "ec2:CreateTags",
                "*",
                &[("aws:RequestTag/environment", "production"), ("aws:TagKeys", "owner")],
                false,
            ),
            ("ec2:CreateTags", "*", &[("aws:RequestTag/environment", "production")], false),
        ],
    );
}

#[test]
fn passing_roles() {
    check(
        r#"{"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::123456789012:role/app/*",
            "Condition":{"StringEquals":{"iam:PassedToService":"lambda.amazonaws.com"},
              "StringLike":{"iam:AssociatedResourceARN":["arn:aws:lambda:us-east-1:*:function:*"]}}}"#,
        &[
            (
                "iam:PassRole",
                "arn:aws:iam::123456789012:role/app/f",
                &[
                    ("iam:PassedToService", "lambda.amazonaws.com"),
                    (
                        "iam:AssociatedResourceARN",
                        "arn:aws:lambda:us-east-1:123456789012:function:f",
                    ),
                ],
                true,
            ),
            (
                "iam:PassRole",
                "arn:aws:iam::123456789012:role/app/f",
                &[("iam:PassedToService", "ec2.amazonaws.com")],
                false,
            ),
            (
                "iam:PassRole",
                "arn:aws:iam::123456789012:role/admin",
                &[("iam:PassedToService", "lambda.amazonaws.com")],
                false,
            ),
        ],
    );
}

#[test]
fn a_denial_outweighs() {
    check(
        r#"{"Effect":"Allow","Action":"s3:*","Resource":"*"},{"Effect":"Deny","Action":"s3:Delete*","Resource":"arn:aws:s3:::keep/*"}"#,
        &[
            ("s3:DeleteObject", "arn:aws:s3:::keep/x", &[], false),
            ("s3:DeleteObject", "arn:aws:s3:::other/x", &[], true),
            ("s3:GetObject", "arn:aws:s3:::keep/x", &[], true),
            ("ec2:RunInstances", "*", &[], false),
        ],
    );
}
