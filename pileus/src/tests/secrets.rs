//! What nobody may read off the disk.

use super::{Cloud, ask};
use serde_json::json;
use std::path::Path;

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_lies_open_in_the_data_folder() {
    let _alone = super::alone().await;
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path()).await;
    let ctx = cloud.first();
    ask(&ctx, "iam", "CreateUser", json!({"UserName": "holder"})).await;
    let key = ask(&ctx, "iam", "CreateAccessKey", json!({"UserName": "holder"})).await;
    let session = ask(&ctx, "sts", "GetSessionToken", json!({})).await;
    let parameter = "a-parameter-that-nobody-is-shown";
    let template = json!({
        "Parameters": {"Secret": {"Type": "String", "NoEcho": true}},
        "Resources": {"Group": {"Type": "AWS::Logs::LogGroup"}},
    });
    let input = json!({
        "StackName": "holder", "TemplateBody": template.to_string(),
        "Parameters": [{"ParameterKey": "Secret", "ParameterValue": parameter}],
    });
    ask(&ctx, "cloudformation", "CreateStack", input).await;
    cloud.stop(folder.path()).await;
    let secrets = [
        key["AccessKey"]["SecretAccessKey"].as_str().unwrap(),
        session["Credentials"]["SecretAccessKey"].as_str().unwrap(),
        session["Credentials"]["SessionToken"].as_str().unwrap(),
        parameter,
    ];
    let store = folder.path().join("store");
    assert!(
        holder_of(&store, "\"holder\"").is_some(),
        "the look for a text finds none that is there"
    );
    for secret in secrets {
        assert_eq!(holder_of(folder.path(), secret), None);
    }
}

/// The first file below a folder that holds a text.
fn holder_of(folder: &Path, text: &str) -> Option<String> {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if let Some(found) = holder_of(&path, text) {
                return Some(found);
            }
        } else if std::fs::read(&path)
            .unwrap()
            .windows(text.len())
            .any(|part| part == text.as_bytes())
        {
            return Some(path.display().to_string());
        }
    }
    None
}
