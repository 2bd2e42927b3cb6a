//! IAM users with policies and access keys: what was made authenticates and may do what it may, and
//! what was taken away does not.

use crate::actor::Actor;
use crate::ask::dynamodb;
use crate::client::{Cloud, Key};
use crate::random::Random;
use crate::trouble::{Result, holds};
use crate::xml;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use serde_json::json;

const POLICY: &str = "given";
const DOCUMENT: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
    "Action":"dynamodb:ListTables","Resource":"*"}]}"#;
/// Deleted keys that are tried after each restart.
const DELETED_MAX: usize = 4;

pub struct Identities {
    name: String,
    random: Random,
    user: bool,
    allowed: bool,
    key: Option<Key>,
    deleted: Vec<Key>,
    doubt: Doubt,
    acknowledged: u64,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Doubt {
    None,
    User,
    Policy,
    KeyMade,
    KeyDeleted,
}

impl Identities {
    pub fn new(number: usize, seed: u64) -> Identities {
        let name = format!("identities-{number}");
        Identities {
            random: Random::of(seed, &name),
            name,
            user: false,
            allowed: false,
            key: None,
            deleted: Vec::new(),
            doubt: Doubt::None,
            acknowledged: 0,
        }
    }

    async fn step(&mut self, cloud: &Cloud) -> Result<()> {
        if !self.user {
            self.doubt = Doubt::User;
            self.ask(cloud, "CreateUser", &[]).await?;
            self.user = true;
        } else if self.key.is_none() && !self.allowed && self.random.once_in(4) {
            self.doubt = Doubt::User;
            self.ask(cloud, "DeleteUser", &[]).await?;
            self.user = false;
        } else {
            match self.random.below(4) {
                0 => self.toggle_policy(cloud).await?,
                1 => self.toggle_key(cloud).await?,
                _ => self.compare_key(cloud).await?,
            }
        }
        self.doubt = Doubt::None;
        self.acknowledged += 1;
        cloud.pause(5).await;
        Ok(())
    }

    async fn toggle_policy(&mut self, cloud: &Cloud) -> Result<()> {
        self.doubt = Doubt::Policy;
        let named = ("PolicyName", POLICY);
        if self.allowed {
            self.ask(cloud, "DeleteUserPolicy", &[named]).await?;
        } else {
            self.ask(cloud, "PutUserPolicy", &[named, ("PolicyDocument", DOCUMENT)]).await?;
        }
        self.allowed = !self.allowed;
        Ok(())
    }

    async fn toggle_key(&mut self, cloud: &Cloud) -> Result<()> {
        match self.key.clone() {
            Some(key) => {
                self.doubt = Doubt::KeyDeleted;
                self.ask(cloud, "DeleteAccessKey", &[("AccessKeyId", &key.id)]).await?;
                self.deleted();
            }
            None => {
                self.doubt = Doubt::KeyMade;
                let text = self.ask(cloud, "CreateAccessKey", &[]).await?;
                let (id, secret) = (xml::field(&text, "AccessKeyId"), "SecretAccessKey");
                self.key = Some(Key { id, secret: xml::field(&text, secret) });
            }
        }
        Ok(())
    }

    fn deleted(&mut self) {
        self.deleted.extend(self.key.take());
        let beyond = self.deleted.len().saturating_sub(DELETED_MAX);
        self.deleted.drain(..beyond);
    }

    async fn compare(&mut self, cloud: &Cloud) -> Result<()> {
        self.resolve(cloud).await?;
        let exists = self.exists(cloud).await?;
        holds(exists == self.user, || format!("exists: {exists}, acknowledged: {}", self.user))?;
        if exists {
            let allowed = self.has_policy(cloud).await?;
            holds(allowed == self.allowed, || format!("policy: {allowed}"))?;
            let listed = self.keys(cloud).await?;
            let kept: Vec<String> = self.key.iter().map(|key| key.id.clone()).collect();
            holds(listed == kept, || format!("keys {listed:?}, acknowledged {kept:?}"))?;
        }
        self.compare_key(cloud).await?;
        for key in &self.deleted {
            let answer = cloud.who(key).await?;
            let refused = answer.status == 403;
            holds(refused, || format!("the deleted key {} is {}", key.id, answer.status))?;
        }
        Ok(())
    }

    async fn resolve(&mut self, cloud: &Cloud) -> Result<()> {
        match std::mem::replace(&mut self.doubt, Doubt::None) {
            Doubt::None => {}
            Doubt::User => self.user = self.exists(cloud).await?,
            Doubt::Policy => self.allowed = self.has_policy(cloud).await?,
            Doubt::KeyDeleted if self.keys(cloud).await?.is_empty() => self.deleted(),
            Doubt::KeyDeleted => {}
            // Its secret is not known to anyone.
            Doubt::KeyMade => {
                for id in self.keys(cloud).await? {
                    self.ask(cloud, "DeleteAccessKey", &[("AccessKeyId", &id)]).await?;
                }
            }
        }
        Ok(())
    }

    /// The key authenticates, and may do what the policy allows and no more.
    async fn compare_key(&self, cloud: &Cloud) -> Result<()> {
        let Some(key) = &self.key else { return Ok(()) };
        let who = cloud.who(key).await?.done()?.text();
        holds(who.contains(&format!("user/{}<", self.name)), || who.clone())?;
        let answer = cloud.send_as(key, &dynamodb("ListTables", &json!({}))).await?;
        let allowed = answer.done_or("AccessDeniedException")?.is_some();
        holds(allowed == self.allowed, || {
            format!("ListTables allowed: {allowed}, by the acknowledged policy {}", self.allowed)
        })
    }

    async fn exists(&self, cloud: &Cloud) -> Result<bool> {
        let fields = [("UserName", self.name.as_str())];
        Ok(cloud.iam("GetUser", &fields).await?.done_or("NoSuchEntity")?.is_some())
    }

    async fn has_policy(&self, cloud: &Cloud) -> Result<bool> {
        let fields = [("UserName", self.name.as_str()), ("PolicyName", POLICY)];
        Ok(cloud.iam("GetUserPolicy", &fields).await?.done_or("NoSuchEntity")?.is_some())
    }

    async fn keys(&self, cloud: &Cloud) -> Result<Vec<String>> {
        let text = self.ask(cloud, "ListAccessKeys", &[]).await?;
        Ok(xml::elements(&text, "AccessKeyId").into_iter().map(str::to_owned).collect())
    }

    async fn ask(&self, cloud: &Cloud, action: &str, more: &[(&str, &str)]) -> Result<String> {
        let fields = [&[("UserName", self.name.as_str())], more].concat();
        Ok(cloud.iam(action, &fields).await?.done()?.text())
    }
}

impl Actor for Identities {
    fn name(&self) -> &str {
        &self.name
    }

    fn act<'a>(&'a mut self, cloud: &'a Cloud) -> BoxFuture<'a, Result<()>> {
        self.step(cloud).boxed()
    }

    fn check<'a>(&'a mut self, cloud: &'a Cloud) -> BoxFuture<'a, Result<()>> {
        self.compare(cloud).boxed()
    }

    fn acknowledged(&self) -> u64 {
        self.acknowledged
    }
}
