//! The examples of AWS's documentation, in tables: a file a subject, a line a case.
//!
//! A case is one request and what is to become of it. How a table is read says [`example`].

mod example;

use std::fmt::Write;

use example::Example;

/// Subjects and their tables.
const SUBJECTS: &[(&str, &str)] = &[
    ("elements", include_str!("elements.txt")),
    ("operators", include_str!("operators.txt")),
    ("sets", include_str!("sets.txt")),
    ("variables", include_str!("variables.txt")),
    ("keys", include_str!("keys.txt")),
    ("aws", include_str!("aws.txt")),
    ("dynamodb", include_str!("dynamodb.txt")),
    ("ec2", include_str!("ec2.txt")),
    ("iam", include_str!("iam.txt")),
    ("rds", include_str!("rds.txt")),
    ("s3", include_str!("s3.txt")),
    ("tags", include_str!("tags.txt")),
    ("evaluation", include_str!("evaluation.txt")),
    ("boundaries", include_str!("boundaries.txt")),
    ("sessions", include_str!("sessions.txt")),
    ("organizations", include_str!("organizations.txt")),
    ("principals", include_str!("principals.txt")),
    ("trust", include_str!("trust.txt")),
    ("buckets", include_str!("buckets.txt")),
    ("messages", include_str!("messages.txt")),
    ("kms", include_str!("kms.txt")),
];

/// How many cases there are: who adds some counts them in, and none is lost unnoticed.
const CASES: usize = 1291;

#[test]
fn every_case_is_decided_as_documented() {
    let mut wrong = String::new();
    for (subject, table) in SUBJECTS {
        for example in Example::read(table) {
            for case in &example.cases {
                let decided = example.decide(case);
                if decided != case.expected {
                    let (line, title) = (case.line, example.title);
                    writeln!(wrong, "{subject}.txt:{line}: {decided}, in «{title}»").unwrap();
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// `cargo test -p auth --lib counted -- --nocapture` prints them by subject.
#[test]
fn the_cases_are_counted() {
    let mut all = 0;
    for (subject, table) in SUBJECTS {
        let examples = Example::read(table);
        let cases: usize = examples.iter().map(|example| example.cases.len()).sum();
        println!("{cases:4} cases of {:3} examples: {subject}", examples.len());
        all += cases;
    }
    println!("{all:4} in all");
    assert_eq!(all, CASES);
}

/// Twice the same request of the same example would be one case counted twice.
#[test]
fn no_case_is_told_twice() {
    for (subject, table) in SUBJECTS {
        for example in Example::read(table) {
            let mut told = std::collections::HashSet::new();
            for case in &example.cases {
                assert!(told.insert(&case.asked), "{subject}.txt:{}", case.line);
            }
        }
    }
}

#[test]
fn every_example_says_where_it_is_from() {
    for (subject, table) in SUBJECTS {
        for example in Example::read(table) {
            let from = example.page.starts_with("https://docs.aws.amazon.com/")
                || example.page.starts_with("https://aws.amazon.com/");
            assert!(from && !example.cases.is_empty(), "{subject}: {}", example.title);
        }
    }
}
