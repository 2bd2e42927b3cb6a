//! Documents that are no policies, and what AWS says to them.

use crate::policy::tests::document;
use crate::policy::{Kind, Policy, PolicyError};

const SYNTAX: &str = "Syntax errors in policy.";
const LEGACY: &str = "The policy failed legacy parsing";
const VENDOR: &str = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";

fn refusal(kind: Kind, document: &str) -> String {
    match Policy::parse(kind, document) {
        Ok(_) => "valid".into(),
        Err(error) => error.to_string(),
    }
}

#[test]
fn documents() {
    let statement = r#"{"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::b"}"#;
    let version = "Policy document must be version 2012-10-17 or greater.";
    for (document, expected) in [
        ("This is not a json document".to_string(), SYNTAX),
        ("[]".into(), SYNTAX),
        ("null".into(), SYNTAX),
        (format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#), "valid"),
        (format!(r#"{{"Version":"2012-10-17","Id":"x","Statement":[{statement}]}}"#), "valid"),
        (format!(r#"{{"Statement":{statement}}}"#), version),
        (format!(r#"{{"Version":"2008-10-17","Statement":{statement}}}"#), version),
        (format!(r#"{{"Version":"2013-10-17","Statement":{statement}}}"#), SYNTAX),
        (format!(r#"{{"Version":2012,"Statement":{statement}}}"#), SYNTAX),
        (r#"{"Version":"2012-10-17"}"#.into(), SYNTAX),
        (r#"{"Version":"2012-10-17","Statement":[]}"#.into(), SYNTAX),
        (r#"{"Version":"2012-10-17","Statement":["x"]}"#.into(), SYNTAX),
        (format!(r#"{{"Version":"2012-10-17","Id":[],"Statement":{statement}}}"#), SYNTAX),
        (format!(r#"{{"Version":"2012-10-17","More":1,"Statement":{statement}}}"#), SYNTAX),
        (
            format!(r#"{{"Version":"2012-10-17","Version":"2012-10-17","Statement":{statement}}}"#),
            SYNTAX,
        ),
    ] {
        assert_eq!(refusal(Kind::Identity, &document), expected, "{document}");
    }
}

#[test]
fn statements_of_identities() {
    let rest = r#""Action":"s3:ListBucket","Resource":"arn:aws:s3:::b""#;
    let of_action = |action: &str| format!(r#""Effect":"Allow","Action":{action},"Resource":"*""#);
    let of_resource =
        |resource: &str| format!(r#""Effect":"Allow","Action":"s3:Get*","Resource":{resource}"#);
    let of_condition =
        |condition: &str| format!(r#""Effect":"Allow",{rest},"Condition":{condition}"#);
    for (statement, expected) in [
        (format!(r#""Effect":"invalid",{rest}"#), SYNTAX),
        (format!(r#""Effect":"allow",{rest}"#), LEGACY),
        (rest.to_string(), SYNTAX),
        (format!(r#""Effect":"Allow",{rest},"Extra":1"#), SYNTAX),
        (format!(r#""Effect":"Allow",{rest},"NotResource":"*""#), SYNTAX),
        (format!(r#""Effect":"Allow",{rest},"NotAction":"s3:Get*""#), SYNTAX),
        (format!(r#""Effect":"Allow",{rest},"Sid":1"#), SYNTAX),
        (format!(r#""Effect":"Allow",{rest},"Sid":"""#), "valid"),
        (
            format!(r#""Effect":"Allow",{rest},"Sid":"a b""#),
            "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular \
             expression [0-9A-Za-z]*",
        ),
        (
            format!(r#""Effect":"Allow",{rest},"Principal":"*""#),
            "Policy document should not specify a principal.",
        ),
        (r#""Effect":"Allow","Action":"s3:x""#.into(), "Policy statement must contain resources."),
        (r#""Effect":"Allow","Resource":"*""#.into(), "Policy statement must contain actions."),
        (of_action("[]"), "Policy statement must contain actions."),
        (of_action("{}"), SYNTAX),
        (of_action("[[]]"), SYNTAX),
        (of_action(r#""invalid""#), VENDOR),
        (of_action(r#""""#), VENDOR),
        (of_action(r#""a a:ListBucket""#), "Vendor a a is not valid"),
        (of_action(r#""s3:List:Bucket""#), "Actions/Condition can contain only one colon."),
        (of_action(r#"["*","*:*","s3:Get?","S3:*"]"#), "valid"),
        (of_resource("[]"), "Policy statement must contain resources."),
        (of_resource("{}"), SYNTAX),
        (of_resource(r#""invalid""#), "Resource invalid must be in ARN format or \"*\"."),
        (of_resource(r#""""#), "Resource  must be in ARN format or \"*\"."),
        (
            of_resource(r#""arn:error:s3:::b""#),
            "Partition \"error\" is not valid for resource \"arn:error:s3:::b\".",
        ),
        (of_resource(r#""arn:aws:s3:::${aws:username""#), SYNTAX),
        (
            of_resource(r#""aws:s3:::b""#),
            "Partition \"s3\" is not valid for resource \"arn:s3:::b:*\".",
        ),
        (
            of_resource(r#""arn:aws""#),
            "Resource vendor must be fully qualified and cannot contain regexes.",
        ),
        (of_resource(r#""arn:aws:s3::b""#), LEGACY),
        (of_resource(r#""arn:aws::::b""#), LEGACY),
        (of_resource(r#""arn:aws:sqs""#), "valid"),
        (
            of_resource(r#""arn:aws:s3:us-east-1::b""#),
            "Resource arn:aws:s3:us-east-1::b can not contain region information.",
        ),
        (of_resource(r#""arn:aws:s3:us-east-1:123456789012:accesspoint/a""#), "valid"),
        (
            of_resource(r#""arn:aws:iam:us-east-1::user/a""#),
            "IAM resource arn:aws:iam:us-east-1::user/a cannot contain region information.",
        ),
        (
            of_resource(r#"["arn:aws:iam::*:user/*","arn:aws:iam::1:*","arn:aws:iam::*:rol*"]"#),
            "valid",
        ),
        (
            of_resource(r#""arn:aws:iam:::b""#),
            "IAM resource path must either be \"*\" or start with user/, federated-user/, role/, group/, \
             instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, \
             oidc-provider/, report/, access-report/.",
        ),
        (
            of_resource(
                r#"["*","arn:*:s3:::x","arn:aws:sqs:*:*:*","arn:aws:s3:::${aws:username}/*"]"#,
            ),
            "valid",
        ),
        (of_condition("{}"), "valid"),
        (of_condition("[]"), SYNTAX),
        (of_condition(r#""x""#), SYNTAX),
        (of_condition(r#"{"StringEquals":"x"}"#), SYNTAX),
        (of_condition(r#"{"StringEquals":{"a:b":{}}}"#), SYNTAX),
        (of_condition(r#"{"StringEquals":{"a:b":[["x"]]}}"#), SYNTAX),
        (of_condition(r#"{"StringEquals":{"a:b":null}}"#), SYNTAX),
        (of_condition(r#"{"StringEquals":{"ab":"x"}}"#), "valid"),
        (of_condition(r#"{"StringIs":{"a:b":"x"}}"#), SYNTAX),
        (of_condition(r#"{"Null":{"a:b":"perhaps"}}"#), LEGACY),
        (of_condition(r#"{"NullIfExists":{"a:b":"true"}}"#), SYNTAX),
        (of_condition(r#"{"ForSomeValue:Bool":{"a:b":"true"}}"#), SYNTAX),
        (of_condition(r#"{"NumericEquals":{"a:b":"x"}}"#), LEGACY),
        (of_condition(r#"{"DateEquals":{"a:b":"x"}}"#), LEGACY),
        (of_condition(r#"{"IpAddress":{"a:b":"1.2.3.4/33"}}"#), LEGACY),
        (of_condition(r#"{"BinaryEquals":{"a:b":"%"}}"#), LEGACY),
        (of_condition(r#"{"ArnLike":{"a:b":"x"}}"#), LEGACY),
    ] {
        assert_eq!(
            refusal(Kind::Identity, &document(&format!("{{{statement}}}"))),
            expected,
            "{statement}"
        );
    }
    let twice = r#"{"Sid":"a","Effect":"Allow","Action":"*","Resource":"*"},{"Sid":"a","Effect":"Deny","Action":"*","Resource":"*"}"#;
    assert_eq!(
        refusal(Kind::Identity, &document(twice)),
        "Statement IDs (SID) in a single policy must be unique."
    );
}

#[test]
fn statements_of_resources_and_roles() {
    let of_principal = |principal: &str| {
        format!(r#"{{"Effect":"Allow","Principal":{principal},"Action":"sts:AssumeRole"}}"#)
    };
    for (principal, expected) in [
        (r#""*""#, "valid"),
        (r#"{"AWS":"*"}"#, "valid"),
        (r#"{"AWS":["123456789012","arn:aws:iam::123456789012:root"]}"#, "valid"),
        (r#"{"AWS":"arn:aws:iam::123456789012:role/path/r"}"#, "valid"),
        (
            r#"{"Service":["lambda.amazonaws.com","edgelambda.amazonaws.com"],"AWS":"123456789012"}"#,
            "valid",
        ),
        (r#"{"Federated":"cognito-identity.amazonaws.com"}"#, "valid"),
        ("{}", "Invalid principal in policy"),
        (r#"{"AWS":[]}"#, "Invalid principal in policy"),
        (r#""ann""#, "Invalid principal in policy"),
        (r#"{"AWS":"1234"}"#, r#"Invalid principal in policy: "AWS":"1234""#),
        (
            r#"{"AWS":"arn:aws:iam::123456789012:role/*"}"#,
            r#"Invalid principal in policy: "AWS":"arn:aws:iam::123456789012:role/*""#,
        ),
        (
            r#"{"AWS":"arn:aws:iam::123456789012:group/g"}"#,
            r#"Invalid principal in policy: "AWS":"arn:aws:iam::123456789012:group/g""#,
        ),
        (r#"{"Service":"*"}"#, r#"Invalid principal in policy: "Service":"*""#),
        (r#"{"Robot":"x"}"#, r#"Invalid principal in policy: "Robot":"x""#),
    ] {
        for kind in [Kind::Resource, Kind::Trust] {
            assert_eq!(refusal(kind, &document(&of_principal(principal))), expected, "{principal}");
        }
    }
    let rest = r#""Effect":"Allow","Principal":"*""#;
    for (kind, statement, expected) in [
        (
            Kind::Trust,
            format!(r#"{{{rest},"Action":"sts:*","Resource":"*"}}"#),
            "Has prohibited field Resource",
        ),
        (
            Kind::Trust,
            format!(r#"{{{rest},"Action":"s3:*"}}"#),
            "AssumeRole policy may only specify STS AssumeRole actions.",
        ),
        (
            Kind::Trust,
            format!(r#"{{{rest},"Action":"*"}}"#),
            "AssumeRole policy may only specify STS AssumeRole actions.",
        ),
        (
            Kind::Trust,
            r#"{"Effect":"Allow","Action":"sts:AssumeRole"}"#.into(),
            "Missing required field Principal",
        ),
        (
            Kind::Resource,
            r#"{"Effect":"Allow","Action":"s3:Get*"}"#.into(),
            "Missing required field Principal",
        ),
        (Kind::Resource, format!(r#"{{{rest}}}"#), "Missing required field Action"),
        (Kind::Resource, format!(r#"{{{rest},"Action":"get"}}"#), "Policy has invalid action"),
        (
            Kind::Resource,
            format!(r#"{{{rest},"Action":"s3:*","Resource":"bucket"}}"#),
            "Policy has invalid resource",
        ),
        (Kind::Resource, format!(r#"{{{rest},"Action":"s3:*","More":1}}"#), "Unknown field More"),
        (
            Kind::Resource,
            format!(r#"{{{rest},"Sid":"any text, even this","Action":"s3:*"}}"#),
            "valid",
        ),
    ] {
        assert_eq!(refusal(kind, &document(&statement)), expected, "{statement}");
    }
    let unknown = format!(r#"{{{rest},"Action":"s3:*","Condition":{{"x":{{"a:b":"1"}}}}}}"#);
    assert_eq!(refusal(Kind::Resource, &document(&unknown)), "Invalid Condition type : x.");
    let old = r#"{"Version":"2008-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}}"#;
    assert_eq!(refusal(Kind::Trust, old), "valid");
}

#[test]
fn sizes() {
    let of_size = |size: usize| {
        let frame = document(r#"{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::"}"#);
        let text = "x".repeat(size - frame.len());
        document(&format!(
            r#"{{"Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::{text}"}}"#
        ))
    };
    assert_eq!(
        Policy::parse(
            Kind::Resource,
            &document(r#"{"Effect":"Allow","Principal":"*","Action":"*"}"#)
        )
        .unwrap()
        .size(),
        86
    );
    assert_eq!(Policy::parse(Kind::Identity, &of_size(20_480)).unwrap().size(), 20_480);
    let refused = Policy::parse(Kind::Identity, &of_size(20_481)).unwrap_err();
    assert_eq!(refused, PolicyError::TooLarge { size: 20_481, maximum: 20_480 });
    let deep = "[".repeat(20_000);
    assert_eq!(refusal(Kind::Identity, &deep), SYNTAX);
}
