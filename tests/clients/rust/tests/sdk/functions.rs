//! Small functions to create, and what they need.

use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

pub const PYTHON: &str = "python3.12";

/// A trust policy of a role: `kind` is `AWS` or `Service`.
pub fn trust(kind: &str, who: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"{kind}":"{who}"}},"Action":"sts:AssumeRole"}}]}}"#
    )
}

/// A zip with `main.py`.
pub fn zipped(code: &str) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    archive.start_file("main.py", stored).expect("a file");
    archive.write_all(code.as_bytes()).expect("memory");
    archive.finish().expect("an archive").into_inner()
}

/// A role that functions run in; its ARN.
pub async fn role(iam: &aws_sdk_iam::Client, name: &str) -> String {
    let made = iam
        .create_role()
        .role_name(name)
        .assume_role_policy_document(trust("Service", "lambda.amazonaws.com"))
        .send()
        .await
        .unwrap();
    made.role().unwrap().arn().to_owned()
}
