//! Server certificates, signing certificates, SSH keys and credentials for one service.

mod cloud;
#[path = "cloud/pem.rs"]
mod pem;

use cloud::{ACCOUNT, Cloud, allow, ask, cloud, code};
use pem::Owner;
use serde_json::{Value, json};
use service::Ctx;

const SSH: &str = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCnBueOndpui1uzU3gM5ZAt6vITIqUaKVEWkWS8LkXZGgj3IKiRk6z0tMc0lTCMn9/jNRa5bKtdkoRu4GIr061LMog1gbpuizRG45OFnapIX2xXd4wrj7bEJrCIR0jg6K3pGvfz9ygyPaMcq87If6IN1QHIUKXqAt87+F9ZQSdwi1kkpggU5h3GYwKnMm/DexCYTJYPD6EdY8ImLw3Nq5axT0iCQJVqk9IZKkKEZmBt3VOOsLcs0yaGOM4f+zh+m/44YVphQFrY6+uxEV+Z64m75nktRKSaLvIu+J37C9zmRiZBPYf/tqt3216cvq+XDtyZB47nmH2M87v4Eu3T1SEn";

async fn upload(root: &Ctx, name: &str, owner: &Owner) -> Result<Value, aws::Fault> {
    upload_body(root, name, owner, &owner.certificate(owner)).await
}

async fn upload_body(
    root: &Ctx,
    name: &str,
    owner: &Owner,
    body: &str,
) -> Result<Value, aws::Fault> {
    let input = json!({
        "ServerCertificateName": name, "Path": "/web/",
        "CertificateBody": body, "PrivateKey": owner.private_key(),
    });
    ask(root, "UploadServerCertificate", input).await
}

#[tokio::test]
async fn server_certificates_come_with_their_keys() {
    let cloud = cloud();
    let root = cloud.root();
    let owner = Owner::new("www.example.com");
    let body = owner.certificate(&owner);
    let made = upload_body(&root, "www", &owner, &body).await.unwrap();
    let metadata = &made["ServerCertificateMetadata"];
    assert_eq!(metadata["Arn"], format!("arn:aws:iam::{ACCOUNT}:server-certificate/web/www"));
    assert_eq!(metadata["Expiration"], "2036-01-01T00:00:00Z");
    assert_eq!(code(upload(&root, "WWW", &owner).await), "EntityAlreadyExists");
    let named = json!({ "ServerCertificateName": "www" });
    let found = ask(&root, "GetServerCertificate", named.clone()).await.unwrap();
    assert_eq!(found["ServerCertificate"]["CertificateBody"], body.trim_end());
    assert!(!found.to_string().contains("PRIVATE KEY"));
    let moved = json!({
        "ServerCertificateName": "www", "NewServerCertificateName": "site", "NewPath": "/new/",
    });
    ask(&root, "UpdateServerCertificate", moved).await.unwrap();
    assert_eq!(code(ask(&root, "GetServerCertificate", named.clone()).await), "NoSuchEntity");
    let within = json!({ "PathPrefix": "/new/" });
    let listed = ask(&root, "ListServerCertificates", within).await.unwrap();
    assert_eq!(listed["ServerCertificateMetadataList"][0]["ServerCertificateName"], "site");
    let tags = json!({ "ServerCertificateName": "site", "Tags": [{ "Key": "a", "Value": "b" }] });
    ask(&root, "TagServerCertificate", tags).await.unwrap();
    let named = json!({ "ServerCertificateName": "site" });
    let listed = ask(&root, "ListServerCertificateTags", named.clone()).await.unwrap();
    assert_eq!(listed["Tags"], json!([{ "Key": "a", "Value": "b" }]));
    ask(&root, "DeleteServerCertificate", named.clone()).await.unwrap();
    let gone = ask(&root, "DeleteServerCertificate", named).await.unwrap_err();
    assert_eq!(gone.message, "The Server Certificate with name site cannot be found.");
}

#[tokio::test]
async fn what_does_not_belong_together_is_refused() {
    let cloud = cloud();
    let root = cloud.root();
    let (authority, other) = (Owner::new("authority"), Owner::new("authority"));
    let leaf = Owner::new("leaf");
    let input = |body: String, key: String, chain: Option<String>| {
        let mut input =
            json!({ "ServerCertificateName": "c", "CertificateBody": body, "PrivateKey": key });
        if let Some(chain) = chain {
            input["CertificateChain"] = json!(chain);
        }
        ask(&root, "UploadServerCertificate", input)
    };
    let body = leaf.certificate(&authority);
    let key = leaf.private_key();
    let foreign = input(body.clone(), other.private_key(), None).await.unwrap_err();
    assert_eq!((foreign.status, foreign.code.as_str()), (400, "KeyPairMismatch"));
    for (body, key) in [("no PEM", key.as_str()), (&key, &key), (&body, "no PEM")] {
        let refused = input(body.to_owned(), key.to_owned(), None).await;
        assert_eq!(code(refused), "MalformedCertificate");
    }
    let two = format!("{body}{}", authority.certificate(&authority));
    assert_eq!(code(input(two, key.clone(), None).await), "MalformedCertificate");
    // Another has the issuer's name, but not its key.
    let false_chain = Some(other.certificate(&other));
    let refused = input(body.clone(), key.clone(), false_chain).await.unwrap_err();
    assert!(refused.message.ends_with("certificate is: 0"), "{}", refused.message);
    let own = authority.certificate(&authority);
    let unordered = Some(format!("{own}{}", other.certificate(&other)));
    let refused = input(body.clone(), key, unordered).await.unwrap_err();
    assert!(refused.message.ends_with("certificate is: 1"), "{}", refused.message);
    input(body, leaf.sec1_key(), Some(own)).await.unwrap();
}

#[tokio::test]
async fn certificates_are_authorised_by_their_paths() {
    let cloud = cloud();
    let root = cloud.root();
    let ann = cloud.user("ann").await;
    let document = allow("iam:*ServerCertificate*", "arn:aws:iam::*:server-certificate/web/*");
    let put = json!({ "UserName": "ann", "PolicyName": "p", "PolicyDocument": document });
    ask(&root, "PutUserPolicy", put).await.unwrap();
    upload(&ann, "www", &Owner::new("www")).await.unwrap();
    let out = json!({ "ServerCertificateName": "www", "NewPath": "/other/" });
    assert_eq!(code(ask(&ann, "UpdateServerCertificate", out.clone()).await), "AccessDenied");
    ask(&root, "UpdateServerCertificate", out).await.unwrap();
    let named = json!({ "ServerCertificateName": "www" });
    assert_eq!(code(ask(&ann, "DeleteServerCertificate", named).await), "AccessDenied");
}

/// That a thing of a user is listed, changes its status, follows a new name, holds the user, and goes.
async fn lives(cloud: &Cloud, noun: &str, list: &str, id_name: &str, words: &str) {
    let root = cloud.root();
    let rename = json!({ "UserName": "ann", "NewUserName": "eve" });
    ask(&root, "UpdateUser", rename).await.unwrap();
    let named = json!({ "UserName": "eve" });
    let listed = ask(&root, &format!("List{noun}s"), named.clone()).await.unwrap();
    assert_eq!(listed[list].as_array().unwrap().len(), 1, "{listed}");
    assert_eq!(
        (&listed[list][0]["UserName"], &listed[list][0]["Status"]),
        (&json!("eve"), &json!("Active"))
    );
    let held = ask(&root, "DeleteUser", named.clone()).await.unwrap_err();
    assert_eq!(held.message, format!("Cannot delete entity, must delete {words} first."));
    let mut one = named.clone();
    one[id_name] = listed[list][0][id_name].clone();
    let mut inactive = one.clone();
    inactive["Status"] = json!("Inactive");
    ask(&root, &format!("Update{noun}"), inactive).await.unwrap();
    let again = ask(&root, &format!("List{noun}s"), named.clone()).await.unwrap();
    assert_eq!(again[list][0]["Status"], "Inactive");
    ask(&root, &format!("Delete{noun}"), one.clone()).await.unwrap();
    assert_eq!(code(ask(&root, &format!("Delete{noun}"), one).await), "NoSuchEntity");
    ask(&root, "DeleteUser", named).await.unwrap();
}

async fn user_without_key(cloud: &Cloud) {
    ask(&cloud.root(), "CreateUser", json!({ "UserName": "ann" })).await.unwrap();
}

#[tokio::test]
async fn ssh_keys_are_known_in_both_forms() {
    let cloud = cloud();
    let root = cloud.root();
    user_without_key(&cloud).await;
    let input = json!({ "UserName": "ann", "SSHPublicKeyBody": format!("{SSH} comment") });
    let made = ask(&root, "UploadSSHPublicKey", input.clone()).await.unwrap();
    let key = &made["SSHPublicKey"];
    assert_eq!(key["Fingerprint"], "13:d9:2c:37:33:56:bd:79:02:f7:95:a9:6c:f2:34:ba");
    assert!(key["SSHPublicKeyId"].as_str().unwrap().starts_with("APKA"));
    assert_eq!(code(ask(&root, "UploadSSHPublicKey", input).await), "DuplicateSSHPublicKey");
    let bad = json!({ "UserName": "ann", "SSHPublicKeyBody": "ssh-rsa nonsense" });
    let bad = ask(&root, "UploadSSHPublicKey", bad).await.unwrap_err();
    assert_eq!(bad.code, "UnrecognizedPublicKeyEncoding");
    assert_eq!(bad.message, "Invalid public key uploaded.");
    for (encoding, begin) in [("SSH", SSH), ("PEM", "-----BEGIN PUBLIC KEY-----\n")] {
        let input = json!({
            "UserName": "ann", "SSHPublicKeyId": key["SSHPublicKeyId"], "Encoding": encoding,
        });
        let found = ask(&root, "GetSSHPublicKey", input).await.unwrap();
        assert!(found["SSHPublicKey"]["SSHPublicKeyBody"].as_str().unwrap().starts_with(begin));
    }
    lives(&cloud, "SSHPublicKey", "SSHPublicKeys", "SSHPublicKeyId", "SSH public keys").await;
}

#[tokio::test]
async fn signing_certificates_are_two_at_most() {
    let cloud = cloud();
    let root = cloud.root();
    user_without_key(&cloud).await;
    let upload = |owner: &Owner| {
        let input = json!({ "UserName": "ann", "CertificateBody": owner.certificate(owner) });
        ask(&root, "UploadSigningCertificate", input)
    };
    let first = Owner::new("first");
    let body = json!({ "UserName": "ann", "CertificateBody": first.certificate(&first) });
    let made = ask(&root, "UploadSigningCertificate", body.clone()).await.unwrap();
    let twice = ask(&root, "UploadSigningCertificate", body).await.unwrap_err();
    assert_eq!((twice.status, twice.code.as_str()), (409, "DuplicateCertificate"));
    upload(&Owner::new("second")).await.unwrap();
    let third = upload(&Owner::new("third")).await.unwrap_err();
    assert_eq!(third.message, "Cannot exceed quota for SigningCertificatesPerUser: 2");
    let id = &made["Certificate"]["CertificateId"];
    let one = json!({ "UserName": "ann", "CertificateId": id });
    ask(&root, "DeleteSigningCertificate", one).await.unwrap();
    let words = "signing certificates";
    lives(&cloud, "SigningCertificate", "Certificates", "CertificateId", words).await;
}

#[tokio::test]
async fn service_credentials_are_shown_once() {
    let cloud = cloud();
    let root = cloud.root();
    user_without_key(&cloud).await;
    let input = |service: &str| json!({ "UserName": "ann", "ServiceName": service });
    let commit = input("codecommit.amazonaws.com");
    let made = ask(&root, "CreateServiceSpecificCredential", commit.clone()).await.unwrap();
    let first = &made["ServiceSpecificCredential"];
    assert_eq!(first["ServiceUserName"], format!("ann-at-{ACCOUNT}"));
    let second = ask(&root, "CreateServiceSpecificCredential", commit.clone()).await.unwrap();
    let second = &second["ServiceSpecificCredential"];
    assert_eq!(second["ServiceUserName"], format!("ann+1-at-{ACCOUNT}"));
    let third = ask(&root, "CreateServiceSpecificCredential", commit).await;
    assert_eq!(code(third), "LimitExceeded");
    for (service, refusal) in
        [("none.amazonaws.com", "NotSupportedService"), ("bedrock.amazonaws.com", "NotImplemented")]
    {
        let refused = ask(&root, "CreateServiceSpecificCredential", input(service)).await;
        assert_eq!(code(refused), refusal);
    }
    let id = "ServiceSpecificCredentialId";
    let reset = json!({ "UserName": "ann", id: first[id] });
    let again = ask(&root, "ResetServiceSpecificCredential", reset).await.unwrap();
    let again = &again["ServiceSpecificCredential"];
    assert_ne!(again["ServicePassword"], first["ServicePassword"]);
    let listed = ask(&root, "ListServiceSpecificCredentials", json!({ "AllUsers": true })).await;
    let listed = listed.unwrap();
    assert_eq!(listed["ServiceSpecificCredentials"].as_array().unwrap().len(), 2);
    assert!(!listed.to_string().contains("ServicePassword"));
    let one = json!({ "UserName": "ann", id: second[id] });
    ask(&root, "DeleteServiceSpecificCredential", one).await.unwrap();
    let words = "service specific credentials";
    let list = "ServiceSpecificCredentials";
    lives(&cloud, "ServiceSpecificCredential", list, id, words).await;
}

#[tokio::test]
async fn the_service_of_a_credential_is_a_condition() {
    let cloud = cloud();
    let root = cloud.root();
    let ann = cloud.user("ann").await;
    let mut document: Value = serde_json::from_str(&allow("iam:*", "*")).unwrap();
    document["Statement"][0]["Condition"] = json!({ "StringEquals": {
        "iam:ServiceSpecificCredentialServiceName": "codecommit.amazonaws.com",
    } });
    let document = document.to_string();
    let put = json!({ "UserName": "ann", "PolicyName": "p", "PolicyDocument": document });
    ask(&root, "PutUserPolicy", put).await.unwrap();
    let make = |service: &str| json!({ "UserName": "ann", "ServiceName": service });
    let create = "CreateServiceSpecificCredential";
    let made = ask(&ann, create, make("codecommit.amazonaws.com")).await.unwrap();
    let other = make("cassandra.amazonaws.com");
    assert_eq!(code(ask(&ann, create, other.clone()).await), "AccessDenied");
    let other = ask(&root, create, other).await.unwrap();
    let id = "ServiceSpecificCredentialId";
    let delete = "DeleteServiceSpecificCredential";
    for (credential, is_own) in [(other, false), (made, true)] {
        let credential = &credential["ServiceSpecificCredential"][id];
        let deleted = ask(&ann, delete, json!({ id: credential })).await;
        assert_eq!(deleted.is_ok(), is_own, "{deleted:?}");
    }
}
