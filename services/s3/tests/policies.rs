//! Whom a bucket's policy means: who bore the names in it when it was saved.

mod cloud;

use cloud::{Cloud, In};
use model_s3::{GetBucketPolicy, PutBucketPolicy};
use serde_json::{Value, json};

const ROLE: &str = "arn:aws:iam::111111111111:role/r";

fn document(principal: &str) -> String {
    json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": { "AWS": principal }, "Action": "s3:GetObject",
        "Resource": "arn:aws:s3:::photos/*",
    }] })
    .to_string()
}

async fn save(cloud: &Cloud, policy: String) -> Result<(), aws::Fault> {
    let input = In::<PutBucketPolicy> { bucket: "photos".into(), policy, ..Default::default() };
    cloud.root.ask::<PutBucketPolicy>(input).await.map(drop)
}

async fn shown(cloud: &Cloud) -> String {
    let input = In::<GetBucketPolicy> { bucket: "photos".into(), ..Default::default() };
    cloud.root.ask::<GetBucketPolicy>(input).await.unwrap().policy.unwrap()
}

#[tokio::test]
async fn a_role_made_anew_is_another() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.bucket("photos").await;
    cloud.put("photos", "cat", b"meow").await;
    cloud.people.name(ROLE, Some("AROA1111111111111111"));
    save(&cloud, document(ROLE)).await.unwrap();
    let first = cloud.in_role(ROLE, "AROA1111111111111111");
    cloud.get(&first, "photos", "cat").await.unwrap();
    assert_eq!(shown(&cloud).await, document(ROLE));

    cloud.people.name(ROLE, None);
    assert_eq!(shown(&cloud).await, document("AROA1111111111111111"));
    cloud.people.name(ROLE, Some("AROA2222222222222222"));
    let second = cloud.in_role(ROLE, "AROA2222222222222222");
    assert_eq!(cloud.get(&second, "photos", "cat").await.unwrap_err().code, "AccessDenied");
    assert_eq!(shown(&cloud).await, document("AROA1111111111111111"));

    // The same text means who bears the name now once it is saved again.
    save(&cloud, document(ROLE)).await.unwrap();
    cloud.get(&second, "photos", "cat").await.unwrap();
    assert_eq!(cloud.get(&first, "photos", "cat").await.unwrap_err().code, "AccessDenied");
    assert_eq!(shown(&cloud).await, document(ROLE));
}

#[tokio::test]
async fn nobody_is_no_principal() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.bucket("photos").await;
    let refused = save(&cloud, document(ROLE)).await.unwrap_err();
    let told = (refused.code.as_str(), refused.message.as_str());
    assert_eq!(told, ("MalformedPolicy", "Invalid principal in policy"));
    for known in ["111111111111", "*", "arn:aws:iam::111111111111:root"] {
        let restricted = document(known);
        let mut policy: Value = serde_json::from_str(&restricted).unwrap();
        policy["Statement"][0]["Effect"] = json!("Deny");
        save(&cloud, policy.to_string()).await.unwrap();
    }
    // Of accounts elsewhere nothing is known.
    save(&cloud, document("arn:aws:iam::222222222222:role/r")).await.unwrap();
}

#[tokio::test]
async fn a_policy_of_before_means_whoever_bears_the_name() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.bucket("photos").await;
    cloud.put("photos", "cat", b"meow").await;
    cloud.people.name(ROLE, Some("AROA1111111111111111"));
    save(&cloud, document(ROLE)).await.unwrap();
    let key = store::Key::new("s3.bucket").str("photos");
    let mut row: Value = cloud.store.get_value(&key).await.unwrap().unwrap();
    assert_eq!(row["meant"], json!({ ROLE: "AROA1111111111111111" }));
    row.as_object_mut().unwrap().remove("meant");
    let row = &row;
    let put = cloud.store.transact(|tx| async move {
        tx.put_value(store::Key::new("s3.bucket").str("photos"), row);
        Ok::<(), store::StoreError>(())
    });
    put.await.unwrap();
    let other = cloud.in_role(ROLE, "AROA2222222222222222");
    cloud.get(&other, "photos", "cat").await.unwrap();
    assert_eq!(shown(&cloud).await, document(ROLE));
}
