//! Every operator: its values, what was given, and whether an `Allow` with it allows.

use crate::policy::Context;
use crate::policy::tests::{attached, decide_one};

/// Operator, values in JSON, given values separated by `|` (`-`: the key is absent), and whether it
/// holds. The operator's key is `test:key`.
const CASES: &[(&str, &str, &str, bool)] = &[
    ("StringEquals", r#""a""#, "a", true),
    ("StringEquals", r#""a""#, "A", false),
    ("StringEquals", r#""a""#, "-", false),
    ("StringEquals", r#"["a","b"]"#, "b", true),
    ("StringEquals", r#"["a","b"]"#, "c", false),
    ("StringEquals", r#""a*""#, "ab", false),
    ("StringEquals", r#""a*""#, "a*", true),
    ("StringEquals", r#""${aws:username}""#, "ann", true),
    ("StringEquals", r#""${aws:username}""#, "bob", false),
    ("StringEquals", r#""${aws:nothing}""#, "", false),
    ("StringEquals", r#""${aws:nothing, 'x'}""#, "x", true),
    ("StringEquals", r#"[]"#, "a", false),
    ("StringEquals", "1", "1", true),
    ("StringEquals", "true", "true", true),
    ("StringNotEquals", r#""a""#, "a", false),
    ("StringNotEquals", r#""a""#, "b", true),
    ("StringNotEquals", r#""a""#, "-", true),
    ("StringNotEquals", r#"["a","b"]"#, "b", false),
    ("StringNotEquals", r#"["a","b"]"#, "c", true),
    ("StringEqualsIgnoreCase", r#""JohnDoe""#, "johndoe", true),
    ("StringEqualsIgnoreCase", r#""JohnDoe""#, "johnd", false),
    ("StringNotEqualsIgnoreCase", r#""JohnDoe""#, "johndoe", false),
    ("StringNotEqualsIgnoreCase", r#""JohnDoe""#, "jane", true),
    ("StringNotEqualsIgnoreCase", r#""JohnDoe""#, "-", true),
    ("StringLike", r#""home/*""#, "home/ann", true),
    ("StringLike", r#""home/*""#, "house/ann", false),
    ("StringLike", r#""a?c""#, "abc", true),
    ("StringLike", r#""a?c""#, "abbc", false),
    ("StringLike", r#""*""#, "", true),
    ("StringLike", r#""*""#, "-", false),
    ("StringLike", r#"["","home/","home/${aws:username}/*"]"#, "home/ann/x", true),
    ("StringLike", r#"["","home/","home/${aws:username}/*"]"#, "", true),
    ("StringLike", r#"["","home/","home/${aws:username}/*"]"#, "home/bob/x", false),
    ("StringLike", r#""a${*}""#, "ab", false),
    ("StringNotLike", r#""home/*""#, "home/ann", false),
    ("StringNotLike", r#""home/*""#, "x", true),
    ("StringNotLike", r#""home/*""#, "-", true),
    ("NumericEquals", r#""10""#, "10", true),
    ("NumericEquals", "10", "10.0", true),
    ("NumericEquals", r#""10""#, "11", false),
    ("NumericEquals", r#""10""#, "ten", false),
    ("NumericEquals", r#""10""#, "-", false),
    ("NumericNotEquals", r#""10""#, "11", true),
    ("NumericNotEquals", r#""10""#, "10", false),
    ("NumericNotEquals", r#""10""#, "-", true),
    ("NumericLessThan", r#""10""#, "9", true),
    ("NumericLessThan", r#""10""#, "10", false),
    ("NumericLessThanEquals", r#""10""#, "10", true),
    ("NumericLessThanEquals", r#""10""#, "11", false),
    ("NumericLessThanEquals", r#""10""#, "-", false),
    ("NumericGreaterThan", r#""10""#, "11", true),
    ("NumericGreaterThan", r#""10""#, "10", false),
    ("NumericGreaterThanEquals", r#""10""#, "10", true),
    ("NumericGreaterThanEquals", r#""10""#, "9", false),
    ("NumericLessThan", r#""-5""#, "-6", true),
    ("DateEquals", r#""2020-04-01T00:00:00Z""#, "2020-04-01T00:00:00Z", true),
    ("DateEquals", r#""2020-04-01T00:00:00Z""#, "1585699200", true),
    ("DateEquals", r#""1585699200""#, "2020-04-01", true),
    ("DateNotEquals", r#""2020-04-01T00:00:00Z""#, "2020-04-01T00:00:01Z", true),
    ("DateNotEquals", r#""2020-04-01T00:00:00Z""#, "2020-04-01T00:00:00Z", false),
    ("DateNotEquals", r#""2020-04-01T00:00:00Z""#, "-", true),
    ("DateLessThan", r#""2020-06-30T23:59:59Z""#, "2020-05-01T00:00:00Z", true),
    ("DateLessThan", r#""2020-06-30T23:59:59Z""#, "2020-07-01T00:00:00Z", false),
    ("DateLessThanEquals", r#""2020-06-30T23:59:59Z""#, "2020-06-30T23:59:59Z", true),
    ("DateGreaterThan", r#""2020-04-01T00:00:00Z""#, "2020-04-01T00:00:01Z", true),
    ("DateGreaterThan", r#""2020-04-01T00:00:00Z""#, "2020-04-01T00:00:00Z", false),
    ("DateGreaterThanEquals", r#""2020-04-01T00:00:00+02:00""#, "2020-03-31T22:00:00Z", true),
    ("DateGreaterThanEquals", r#""2020-04-01T00:00:00Z""#, "2020-03-31T22:00:00Z", false),
    ("DateGreaterThan", r#""2020-04-01T00:00:00Z""#, "-", false),
    ("Bool", r#""true""#, "true", true),
    ("Bool", "true", "TRUE", true),
    ("Bool", r#""true""#, "false", false),
    ("Bool", r#""false""#, "false", true),
    ("Bool", r#""false""#, "-", false),
    ("Bool", r#"["true","false"]"#, "false", true),
    ("BinaryEquals", r#""QmluYXJ5VmFsdWVJbkJhc2U2NA==""#, "QmluYXJ5VmFsdWVJbkJhc2U2NA==", true),
    ("BinaryEquals", r#""QmluYXJ5VmFsdWVJbkJhc2U2NA==""#, "QmluYXJ5", false),
    ("BinaryEquals", r#""QQ==""#, "-", false),
    ("IpAddress", r#""203.0.113.0/24""#, "203.0.113.7", true),
    ("IpAddress", r#""203.0.113.0/24""#, "203.0.114.7", false),
    ("IpAddress", r#""203.0.113.5""#, "203.0.113.5", true),
    ("IpAddress", r#""203.0.113.5""#, "203.0.113.6", false),
    ("IpAddress", r#"["203.0.113.0/24","2001:DB8:1234:5678::/64"]"#, "2001:db8:1234:5678::1", true),
    (
        "IpAddress",
        r#"["203.0.113.0/24","2001:DB8:1234:5678::/64"]"#,
        "2001:db8:1234:5679::1",
        false,
    ),
    ("IpAddress", r#""0.0.0.0/0""#, "198.51.100.1", true),
    ("IpAddress", r#""0.0.0.0/0""#, "2001:db8::1", false),
    ("IpAddress", r#""203.0.113.0/24""#, "::ffff:203.0.113.7", true),
    ("IpAddress", r#""203.0.113.0/24""#, "no address", false),
    ("IpAddress", r#""203.0.113.0/24""#, "-", false),
    ("NotIpAddress", r#"["192.0.2.0/24","203.0.113.0/24"]"#, "198.51.100.1", true),
    ("NotIpAddress", r#"["192.0.2.0/24","203.0.113.0/24"]"#, "203.0.113.9", false),
    ("NotIpAddress", r#""192.0.2.0/24""#, "-", true),
    ("ArnEquals", r#""arn:aws:sns:us-east-1:1:t""#, "arn:aws:sns:us-east-1:1:t", true),
    ("ArnEquals", r#""arn:aws:sns:*:1:t*""#, "arn:aws:sns:us-east-1:1:topic", true),
    ("ArnLike", r#""arn:aws:sns:*:1:t""#, "arn:aws:sns:eu-west-1:1:t", true),
    ("ArnLike", r#""arn:aws:sns:*:1:t""#, "arn:aws:sns:eu-west-1:2:t", false),
    ("ArnLike", r#""arn:aws:iam::*:user/${aws:username}""#, "arn:aws:iam::1:user/ann", true),
    ("ArnLike", r#""arn:aws:sns:*:1:t""#, "-", false),
    ("ArnNotLike", r#""arn:aws:sns:*:1:t""#, "arn:aws:sns:r:1:t", false),
    ("ArnNotLike", r#""arn:aws:sns:*:1:t""#, "arn:aws:sns:r:2:t", true),
    ("ArnNotEquals", r#""arn:aws:sns:*:1:t""#, "-", true),
    ("Null", r#""true""#, "-", true),
    ("Null", r#""true""#, "x", false),
    ("Null", r#""false""#, "-", false),
    ("Null", r#""false""#, "x", true),
    ("StringEqualsIfExists", r#""a""#, "-", true),
    ("StringEqualsIfExists", r#""a""#, "a", true),
    ("StringEqualsIfExists", r#""a""#, "b", false),
    ("StringLikeIfExists", r#"["t1.*","t2.*"]"#, "t2.micro", true),
    ("StringLikeIfExists", r#"["t1.*","t2.*"]"#, "m5.large", false),
    ("BoolIfExists", r#""false""#, "-", true),
    ("BoolIfExists", r#""false""#, "true", false),
    ("NumericLessThanIfExists", "5", "-", true),
    ("IpAddressIfExists", r#""10.0.0.0/8""#, "11.0.0.1", false),
    ("ForAllValues:StringEquals", r#"["a","b"]"#, "a|b", true),
    ("ForAllValues:StringEquals", r#"["a","b"]"#, "a", true),
    ("ForAllValues:StringEquals", r#"["a","b"]"#, "a|c", false),
    ("ForAllValues:StringEquals", r#"["a","b"]"#, "-", true),
    ("ForAllValues:StringLike", r#""a*""#, "ab|ac", true),
    ("ForAllValues:StringNotEquals", r#"["a","b"]"#, "c|d", true),
    ("ForAllValues:StringNotEquals", r#"["a","b"]"#, "a|d", false),
    ("ForAllValues:StringNotEquals", r#"["a","b"]"#, "-", true),
    ("ForAnyValue:StringEquals", r#"["a","b"]"#, "a|c", true),
    ("ForAnyValue:StringEquals", r#"["a","b"]"#, "c|d", false),
    ("ForAnyValue:StringEquals", r#"["a","b"]"#, "-", false),
    ("ForAnyValue:StringNotEquals", r#"["a","b"]"#, "a|c", true),
    ("ForAnyValue:StringNotEquals", r#"["a","b"]"#, "a|b", false),
    ("ForAnyValue:StringNotEquals", r#"["a","b"]"#, "-", false),
    ("ForAnyValue:StringLike", r#""o-1/*""#, "x|o-1/r", true),
    ("ForAnyValue:StringEqualsIfExists", r#""a""#, "-", true),
    ("ForAnyValue:ArnLike", r#""arn:aws:s3:::*""#, "x|arn:aws:s3:::b", true),
];

#[test]
fn every_operator_holds_as_documented() {
    for (operator, values, given, expected) in CASES {
        let policy = attached(&format!(
            r#"{{"Effect":"Allow","Action":"*","Resource":"*",
                "Condition":{{"{operator}":{{"test:Key":{values}}}}}}}"#
        ));
        let mut context = Context::new().with("aws:username", "ann");
        if *given != "-" {
            context.set("Test:key", given.split('|'));
        }
        let decision = decide_one(&policy, "a:b", "*", &context);
        assert_eq!(decision.is_allowed(), *expected, "{operator} {values} {given:?}");
    }
}

#[test]
fn several_conditions_must_all_hold() {
    let policy = attached(
        r#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{
            "StringEquals":{"a:a":"1","a:b":["2","3"]},"Bool":{"a:c":true}}}"#,
    );
    for (a, b, c, expected) in [
        ("1", "2", "true", true),
        ("1", "3", "true", true),
        ("1", "4", "true", false),
        ("2", "2", "true", false),
        ("1", "2", "false", false),
    ] {
        let context = Context::new().with("a:a", a).with("a:b", b).with("a:c", c);
        assert_eq!(decide_one(&policy, "x:y", "*", &context).is_allowed(), expected, "{a} {b} {c}");
    }
}
