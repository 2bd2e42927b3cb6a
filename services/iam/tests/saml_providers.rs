//! SAML providers, kept for the day on which their assertions open roles.

mod cloud;

use cloud::{ACCOUNT, ask, ask_sts, cloud, code};
use serde_json::{Value, json};

fn metadata(valid_until: &str) -> String {
    format!(
        r#"<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="idp"{valid_until}>
<md:IDPSSODescriptor><md:KeyDescriptor><X509Certificate>AA</X509Certificate></md:KeyDescriptor>
<md:SingleSignOnService Location="https://idp.example"/></md:IDPSSODescriptor></md:EntityDescriptor>"#
    )
}

#[tokio::test]
async fn providers_are_kept() {
    let cloud = cloud();
    let root = cloud.root();
    let document = metadata("");
    let input = json!({
        "Name": "Idp", "SAMLMetadataDocument": document, "Tags": [{ "Key": "k", "Value": "v" }],
    });
    let made = ask(&root, "CreateSAMLProvider", input.clone()).await.unwrap();
    let arn = format!("arn:aws:iam::{ACCOUNT}:saml-provider/Idp");
    assert_eq!(made["SAMLProviderArn"], arn);
    let twice = ask(&root, "CreateSAMLProvider", input).await.unwrap_err();
    assert_eq!(
        (twice.status, twice.message.as_str()),
        (409, "Provider with name Idp already exists.")
    );
    let named = json!({ "SAMLProviderArn": arn });
    let with = |name: &str, value: Value| {
        let mut input = named.clone();
        input[name] = value;
        input
    };
    let shown = ask(&root, "GetSAMLProvider", named.clone()).await.unwrap();
    assert_eq!(shown["SAMLMetadataDocument"], document);
    assert!(shown["ValidUntil"].to_string().contains("2125-12-"), "{shown}");
    let until = metadata(" validUntil=\"2030-01-02T03:04:05Z\"");
    let update = with("SAMLMetadataDocument", json!(until));
    ask(&root, "UpdateSAMLProvider", update).await.unwrap();
    let list = ask(&root, "ListSAMLProviders", json!({})).await.unwrap();
    assert_eq!(list["SAMLProviderList"][0]["Arn"], arn);
    assert!(list.to_string().contains("2030-01-02T03:04:05"), "{list}");
    ask(&root, "TagSAMLProvider", with("Tags", json!([{ "Key": "a", "Value": "b" }])))
        .await
        .unwrap();
    ask(&root, "UntagSAMLProvider", with("TagKeys", json!(["k"]))).await.unwrap();
    let tags = ask(&root, "ListSAMLProviderTags", named.clone()).await.unwrap();
    assert_eq!(tags["Tags"], json!([{ "Key": "a", "Value": "b" }]));
    let ann = cloud.user("ann").await;
    let refused = ask(&ann, "DeleteSAMLProvider", named.clone()).await.unwrap_err();
    assert!(refused.message.contains(&format!("on resource: {arn}")), "{}", refused.message);
    ask(&root, "DeleteSAMLProvider", named.clone()).await.unwrap();
    let gone = ask(&root, "DeleteSAMLProvider", named).await.unwrap_err();
    assert_eq!(gone.message, format!("Manifest not found for arn {arn}"));
}

#[tokio::test]
async fn what_would_not_be_honoured_is_refused() {
    let cloud = cloud();
    let root = cloud.root();
    let create = |more: Value| {
        let mut input = json!({ "Name": "Idp", "SAMLMetadataDocument": metadata("") });
        for (name, value) in more.as_object().unwrap() {
            input[name] = value.clone();
        }
        ask(&root, "CreateSAMLProvider", input)
    };
    assert_eq!(create(json!({ "AddPrivateKey": "key" })).await.unwrap_err().status, 501);
    assert_eq!(
        create(json!({ "AssertionEncryptionMode": "Required" })).await.unwrap_err().status,
        501
    );
    assert_eq!(code(create(json!({ "SAMLMetadataDocument": "<a/>" })).await), "InvalidInput");
    create(json!({})).await.unwrap();
    let arn = format!("arn:aws:iam::{ACCOUNT}:saml-provider/Idp");
    let key = json!({ "SAMLProviderArn": arn, "RemovePrivateKey": "A".repeat(22) });
    assert_eq!(ask(&root, "UpdateSAMLProvider", key).await.unwrap_err().status, 501);
    let assertion = json!({
        "RoleArn": format!("arn:aws:iam::{ACCOUNT}:role/r"), "PrincipalArn": arn, "SAMLAssertion": "AAAA",
    });
    let absent = ask_sts(&root, "AssumeRoleWithSAML", assertion).await.unwrap_err();
    assert_eq!((absent.status, absent.code.as_str()), (501, "NotImplemented"));
}
