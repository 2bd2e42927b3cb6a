//! Identity providers, and the roles that holders of their tokens assume.

mod cloud;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use cloud::{ACCOUNT, Cloud, START_MS, allow, ask, ask_sts, cloud_beside, code};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};
use service::{Ctx, FetchError, FetchRequest};
use std::sync::{Arc, Mutex};

const URL: &str = "https://issuer.example/realm";
const NOW_S: i64 = START_MS / 1000;

/// An identity provider, and what it was asked for.
struct Issuer {
    key: EcdsaKeyPair,
    asked: Mutex<Vec<FetchRequest>>,
}

impl Issuer {
    fn new() -> Arc<Issuer> {
        let (kind, random) = (&ECDSA_P256_SHA256_FIXED_SIGNING, SystemRandom::new());
        let key = EcdsaKeyPair::generate_pkcs8(kind, &random).unwrap();
        let key = EcdsaKeyPair::from_pkcs8(kind, key.as_ref(), &random).unwrap();
        Arc::new(Issuer { key, asked: Mutex::default() })
    }

    fn document(&self, url: &str) -> Result<Value, FetchError> {
        let point = &self.key.public_key().as_ref()[1..];
        let coordinate = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        match url {
            "https://issuer.example/realm/.well-known/openid-configuration" => Ok(json!({
                "issuer": URL,
                "jwks_uri": "https://issuer.example/keys",
                "response_types_supported": ["id_token"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["ES256"],
            })),
            "https://issuer.example/keys" => Ok(json!({ "keys": [{
                "kty": "EC", "crv": "P-256", "kid": "one", "use": "sig", "alg": "ES256",
                "x": coordinate(&point[..32]), "y": coordinate(&point[32..]),
            }] })),
            _ => Err(FetchError::Unreachable(url.to_owned())),
        }
    }

    fn token(&self, more: Value) -> String {
        let mut claims = json!({
            "iss": URL, "sub": "ann", "aud": "app", "iat": NOW_S, "exp": NOW_S + 600,
        });
        for (name, value) in more.as_object().unwrap() {
            claims[name] = value.clone();
        }
        let part = |value: Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let header = json!({ "alg": "ES256", "kid": "one", "typ": "JWT" });
        let signed = format!("{}.{}", part(header), part(claims));
        let signature = self.key.sign(&SystemRandom::new(), signed.as_bytes()).unwrap();
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}

fn beside(issuer: &Arc<Issuer>) -> Cloud {
    let issuer = issuer.clone();
    cloud_beside(Arc::new(move |request: FetchRequest| {
        let answer = issuer.document(&request.url);
        issuer.asked.lock().unwrap().push(request);
        Box::pin(async move { Ok(answer?.to_string().into()) })
    }))
}

fn provider_arn() -> String {
    format!("arn:aws:iam::{ACCOUNT}:oidc-provider/issuer.example/realm")
}

async fn register(root: &Ctx) -> String {
    let input = json!({
        "Url": URL, "ClientIDList": ["app"], "ThumbprintList": ["A".repeat(40)],
        "Tags": [{ "Key": "Team", "Value": "a" }],
    });
    let made = ask(root, "CreateOpenIDConnectProvider", input).await.unwrap();
    made["OpenIDConnectProviderArn"].as_str().unwrap().to_owned()
}

/// A role that trusts the provider under a condition.
async fn role(root: &Ctx, actions: &[&str], condition: Value) -> String {
    let trust = json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow", "Action": actions, "Condition": condition,
            "Principal": { "Federated": provider_arn() },
        }],
    });
    let input = json!({ "RoleName": "web", "AssumeRolePolicyDocument": trust.to_string() });
    let role = ask(root, "CreateRole", input).await.unwrap();
    role["Role"]["Arn"].as_str().unwrap().to_owned()
}

fn input(role: &str, token: &str) -> Value {
    json!({ "RoleArn": role, "RoleSessionName": "tab", "WebIdentityToken": token })
}

async fn assume(ctx: &Ctx, role: &str, token: &str) -> Result<Value, aws::Fault> {
    ask_sts(ctx, "AssumeRoleWithWebIdentity", input(role, token)).await
}

const WITH: &str = "sts:AssumeRoleWithWebIdentity";

#[tokio::test]
async fn providers_are_kept() {
    let cloud = beside(&Issuer::new());
    let root = cloud.root();
    let arn = register(&root).await;
    assert_eq!(arn, provider_arn());
    let named = json!({ "OpenIDConnectProviderArn": arn });
    let with = |name: &str, value: Value| {
        let mut input = named.clone();
        input[name] = value;
        input
    };
    let again = json!({ "Url": URL });
    let twice = ask(&root, "CreateOpenIDConnectProvider", again).await.unwrap_err();
    assert_eq!(twice.code, "EntityAlreadyExists");
    assert_eq!(twice.message, format!("Provider with url {URL} already exists."));
    for id in ["app", "other"] {
        let add = with("ClientID", json!(id));
        ask(&root, "AddClientIDToOpenIDConnectProvider", add).await.unwrap();
    }
    let remove = with("ClientID", json!("app"));
    for _ in 0..2 {
        ask(&root, "RemoveClientIDFromOpenIDConnectProvider", remove.clone()).await.unwrap();
    }
    let tags = json!([{ "Key": "team", "Value": "b" }, { "Key": "k", "Value": "v" }]);
    ask(&root, "TagOpenIDConnectProvider", with("Tags", tags)).await.unwrap();
    let untag = with("TagKeys", json!(["K"]));
    ask(&root, "UntagOpenIDConnectProvider", untag).await.unwrap();
    let tags = ask(&root, "ListOpenIDConnectProviderTags", named.clone()).await.unwrap();
    assert_eq!(tags["Tags"], json!([{ "Key": "team", "Value": "b" }]));
    let shown = ask(&root, "GetOpenIDConnectProvider", named.clone()).await.unwrap();
    assert_eq!(shown["Url"], "issuer.example/realm");
    assert_eq!(shown["ClientIDList"], json!(["other"]));
    assert_eq!(shown["ThumbprintList"], json!(["a".repeat(40)]));
    let six: Vec<_> = (0..6).map(|n| n.to_string().repeat(40)).collect();
    let many =
        ask(&root, "UpdateOpenIDConnectProviderThumbprint", with("ThumbprintList", json!(six)));
    assert_eq!(
        many.await.unwrap_err().message,
        "Thumbprint list must contain fewer than 5 entries."
    );
    let five = with("ThumbprintList", json!(six[..5]));
    ask(&root, "UpdateOpenIDConnectProviderThumbprint", five).await.unwrap();
    let list = ask(&root, "ListOpenIDConnectProviders", json!({})).await.unwrap();
    assert_eq!(list["OpenIDConnectProviderList"], json!([{ "Arn": arn }]));
    let summary = ask(&root, "GetAccountSummary", json!({})).await.unwrap();
    assert_eq!(summary["SummaryMap"]["Providers"], 1);
    for _ in 0..2 {
        ask(&root, "DeleteOpenIDConnectProvider", named.clone()).await.unwrap();
    }
    let gone = ask(&root, "GetOpenIDConnectProvider", named).await.unwrap_err();
    assert_eq!(gone.message, format!("OpenIDConnect Provider not found for arn {arn}"));
    assert_eq!((gone.status, gone.code.as_str()), (404, "NoSuchEntity"));
}

#[tokio::test]
async fn providers_have_quotas() {
    let cloud = beside(&Issuer::new());
    let root = cloud.root();
    let ids: Vec<_> = (0..101).map(|n| n.to_string()).collect();
    let many = json!({ "Url": URL, "ClientIDList": ids });
    let refused = ask(&root, "CreateOpenIDConnectProvider", many).await.unwrap_err();
    assert_eq!(refused.message, "Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100");
    for n in 0..100 {
        let one = json!({ "Url": format!("https://i{n}.example"), "ClientIDList": ids[..100] });
        ask(&root, "CreateOpenIDConnectProvider", one).await.unwrap();
    }
    let more = json!({ "Url": "https://more.example" });
    assert_eq!(code(ask(&root, "CreateOpenIDConnectProvider", more).await), "LimitExceeded");
    let arn = format!("arn:aws:iam::{ACCOUNT}:oidc-provider/i0.example");
    let add = json!({ "OpenIDConnectProviderArn": arn, "ClientID": "more" });
    let added = ask(&root, "AddClientIDToOpenIDConnectProvider", add).await;
    assert_eq!(code(added), "LimitExceeded");
}

#[tokio::test]
async fn providers_are_authorised_by_their_arns_and_tags() {
    let cloud = beside(&Issuer::new());
    let root = cloud.root();
    let ann = cloud.user("ann").await;
    let arn = register(&root).await;
    let named = json!({ "OpenIDConnectProviderArn": arn });
    let denied = ask(&ann, "GetOpenIDConnectProvider", named.clone()).await.unwrap_err();
    assert_eq!(
        denied.message,
        format!(
            "User: arn:aws:iam::{ACCOUNT}:user/ann is not authorized to perform: \
             iam:GetOpenIDConnectProvider on resource: {arn} because no identity-based policy \
             allows the iam:GetOpenIDConnectProvider action"
        )
    );
    let policy = json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Action": "iam:*OpenIDConnectProvider*", "Resource": arn,
          "Condition": { "StringEquals": { "aws:ResourceTag/Team": "a" } } },
        { "Effect": "Allow", "Action": "iam:CreateOpenIDConnectProvider",
          "Resource": format!("arn:aws:iam::{ACCOUNT}:oidc-provider/ours.example*") },
    ] });
    let put = json!({
        "UserName": "ann", "PolicyName": "p", "PolicyDocument": policy.to_string(),
    });
    ask(&root, "PutUserPolicy", put).await.unwrap();
    ask(&ann, "GetOpenIDConnectProvider", named.clone()).await.unwrap();
    let create = |url: &str, tags: Value| {
        ask(&ann, "CreateOpenIDConnectProvider", json!({ "Url": url, "Tags": tags }))
    };
    let tags = json!([{ "Key": "Team", "Value": "a" }]);
    assert_eq!(code(create("https://theirs.example", json!([])).await), "AccessDenied");
    assert_eq!(code(create("https://ours.example", tags).await), "AccessDenied");
    create("https://ours.example/x", json!([])).await.unwrap();
    let untag = json!({ "OpenIDConnectProviderArn": arn, "TagKeys": ["Team"] });
    ask(&ann, "UntagOpenIDConnectProvider", untag).await.unwrap();
    assert_eq!(code(ask(&ann, "DeleteOpenIDConnectProvider", named).await), "AccessDenied");
}

#[tokio::test]
async fn a_token_opens_a_role() {
    let issuer = Issuer::new();
    let cloud = beside(&issuer);
    let (root, nobody) = (cloud.root(), cloud.anonymous());
    register(&root).await;
    let condition = json!({ "StringEquals": {
        "issuer.example/realm:aud": "app", "issuer.example/realm:sub": "ann",
        "aws:FederatedProvider": provider_arn(),
    } });
    let role = role(&root, &[WITH], condition).await;
    let answer = assume(&nobody, &role, &issuer.token(json!({}))).await.unwrap();
    assert_eq!(answer["SubjectFromWebIdentityToken"], "ann");
    assert_eq!((&answer["Audience"], &answer["Provider"]), (&json!("app"), &json!(provider_arn())));
    let session = format!("arn:aws:sts::{ACCOUNT}:assumed-role/web/tab");
    assert_eq!(answer["AssumedRoleUser"]["Arn"], session);
    let asked = issuer.asked.lock().unwrap().clone();
    assert_eq!(asked.len(), 2);
    assert!(asked.iter().all(|request| request.thumbprints == ["a".repeat(40)]));
    // The session's own requests know whose token opened it.
    let mine =
        cloud.with_key(answer["Credentials"]["AccessKeyId"].as_str().unwrap()).await.unwrap();
    let who = ask_sts(&mine, "GetCallerIdentity", json!({})).await.unwrap();
    assert_eq!(who["Arn"], session);
    let policy = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "iam:GetUser", "Resource":
            format!("arn:aws:iam::{ACCOUNT}:user/${{issuer.example/realm:sub}}"),
    }] });
    let put = json!({
        "RoleName": "web", "PolicyName": "p", "PolicyDocument": policy.to_string(),
    });
    ask(&root, "PutRolePolicy", put).await.unwrap();
    cloud.user("ann").await;
    cloud.user("bob").await;
    ask(&mine, "GetUser", json!({ "UserName": "ann" })).await.unwrap();
    assert_eq!(code(ask(&mine, "GetUser", json!({ "UserName": "bob" })).await), "AccessDenied");
    // A token of another subject, and a role that is not there, are refused alike.
    let other = issuer.token(json!({ "sub": "bob" }));
    let none = role.replace("web", "none");
    for (role, token) in [(&role, &other), (&none, &issuer.token(json!({})))] {
        let refused = assume(&nobody, role, token).await.unwrap_err();
        assert_eq!((refused.status, refused.code.as_str()), (403, "AccessDenied"));
        assert_eq!(refused.message, format!("Not authorized to perform {WITH}"));
    }
    // Who signs the request gains nothing by it.
    assert_eq!(code(assume(&root, &role, &other).await), "AccessDenied");
}

#[tokio::test]
async fn what_proves_nothing_is_refused() {
    let (issuer, stranger) = (Issuer::new(), Issuer::new());
    let cloud = beside(&issuer);
    let (root, nobody) = (cloud.root(), cloud.anonymous());
    let role = role(&root, &[WITH], json!({})).await;
    let refused = async |token: &str| {
        let fault = assume(&nobody, &role, token).await.unwrap_err();
        (fault.status, fault.code, fault.message)
    };
    let invalid = |message: &str| (400, "InvalidIdentityToken".to_owned(), message.to_owned());
    let good = issuer.token(json!({}));
    let message = format!("No OpenIDConnect provider found in your account for {URL}");
    assert_eq!(refused(&good).await, invalid(&message));
    assert!(issuer.asked.lock().unwrap().is_empty(), "strangers do not choose what is fetched");
    register(&root).await;
    let over_http = issuer.token(json!({ "iss": "http://issuer.example/realm" }));
    assert!(refused(&over_http).await.2.starts_with("No OpenIDConnect provider found"));
    let audience = issuer.token(json!({ "aud": "other" }));
    assert_eq!(refused(&audience).await, invalid("Incorrect token audience"));
    let party = issuer.token(json!({ "azp": "other" }));
    assert_eq!(refused(&party).await, invalid("Incorrect token audience"));
    let expired = refused(&issuer.token(json!({ "exp": NOW_S - 1 }))).await;
    assert_eq!((expired.0, expired.1.as_str()), (400, "ExpiredTokenException"));
    assert!(issuer.asked.lock().unwrap().is_empty(), "what is refused anyway fetches nothing");
    assert_eq!(refused("no token").await.1, "InvalidIdentityToken");
    let forged = stranger.token(json!({}));
    assert_eq!(refused(&forged).await.1, "InvalidIdentityToken");
    assume(&nobody, &role, &good).await.unwrap();
    let mut late = input(&role, &good);
    late["DurationSeconds"] = json!(3601);
    let late = ask_sts(&nobody, "AssumeRoleWithWebIdentity", late).await;
    assert_eq!(code(late), "ValidationError");
    let mut oauth = input(&role, &good);
    oauth["ProviderId"] = json!("www.amazon.com");
    let oauth = ask_sts(&nobody, "AssumeRoleWithWebIdentity", oauth).await.unwrap_err();
    assert_eq!(oauth.status, 501);
    let delete = json!({ "OpenIDConnectProviderArn": provider_arn() });
    ask(&root, "DeleteOpenIDConnectProvider", delete).await.unwrap();
    assert_eq!(refused(&good).await.1, "InvalidIdentityToken");
}

#[tokio::test]
async fn a_session_policy_narrows() {
    let issuer = Issuer::new();
    let cloud = beside(&issuer);
    let (root, nobody) = (cloud.root(), cloud.anonymous());
    register(&root).await;
    let role = role(&root, &[WITH], json!({})).await;
    let admin = "arn:aws:iam::aws:policy/AdministratorAccess";
    ask(&root, "AttachRolePolicy", json!({ "RoleName": "web", "PolicyArn": admin })).await.unwrap();
    let mut narrow = input(&role, &issuer.token(json!({})));
    narrow["Policy"] = json!(allow("iam:ListUsers", "*"));
    let answer = ask_sts(&nobody, "AssumeRoleWithWebIdentity", narrow).await.unwrap();
    assert_eq!(answer["PackedPolicySize"], 1);
    let mine =
        cloud.with_key(answer["Credentials"]["AccessKeyId"].as_str().unwrap()).await.unwrap();
    ask(&mine, "ListUsers", json!({})).await.unwrap();
    assert_eq!(code(ask(&mine, "ListRoles", json!({})).await), "AccessDenied");
}

#[tokio::test]
async fn tags_and_the_source_identity_must_be_trusted() {
    let issuer = Issuer::new();
    let cloud = beside(&issuer);
    let (root, nobody) = (cloud.root(), cloud.anonymous());
    register(&root).await;
    let role = role(&root, &[WITH], json!({})).await;
    let tags = issuer.token(json!({ "https://aws.amazon.com/tags": {
        "principal_tags": { "Team": ["a"] }, "transitive_tag_keys": ["Team"],
    } }));
    let source = issuer.token(json!({ "https://aws.amazon.com/source_identity": "ann" }));
    for (token, action) in [(&tags, "sts:TagSession"), (&source, "sts:SetSourceIdentity")] {
        let refused = assume(&nobody, &role, token).await.unwrap_err();
        assert_eq!(refused.message, format!("Not authorized to perform {action}"));
    }
    let trust = json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Action": WITH, "Principal": { "Federated": provider_arn() } },
        { "Effect": "Allow", "Action": "sts:TagSession",
          "Principal": { "Federated": provider_arn() },
          "Condition": { "StringEquals": { "aws:RequestTag/Team": "a" } } },
        { "Effect": "Allow", "Action": "sts:SetSourceIdentity",
          "Principal": { "Federated": provider_arn() },
          "Condition": { "StringLike": { "sts:SourceIdentity": "ann*" } } },
    ] });
    let update = json!({ "RoleName": "web", "PolicyDocument": trust.to_string() });
    ask(&root, "UpdateAssumeRolePolicy", update).await.unwrap();
    let answer = assume(&nobody, &role, &source).await.unwrap();
    assert_eq!(answer["SourceIdentity"], "ann");
    let answer = assume(&nobody, &role, &tags).await.unwrap();
    let mine =
        cloud.with_key(answer["Credentials"]["AccessKeyId"].as_str().unwrap()).await.unwrap();
    let policy = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "iam:ListUsers", "Resource": "*",
        "Condition": { "StringEquals": { "aws:PrincipalTag/Team": "a" } },
    }] });
    let put = json!({
        "RoleName": "web", "PolicyName": "p", "PolicyDocument": policy.to_string(),
    });
    ask(&root, "PutRolePolicy", put).await.unwrap();
    ask(&mine, "ListUsers", json!({})).await.unwrap();
    let other = issuer.token(json!({ "https://aws.amazon.com/tags/principal_tags/Team": "b" }));
    assert_eq!(code(assume(&nobody, &role, &other).await), "AccessDenied");
}
