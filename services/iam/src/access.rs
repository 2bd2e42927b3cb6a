//! What each operation needs
//! (<https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html>).
//!
//! The ARN of an entity has its path in it, which only its row knows. So IAM's operations are authorised in two
//! steps: the engine demands a signature, and [`Table::at`] finds the ARN and asks for the decision before it
//! hands the input to the handler. Nothing can be registered here without a [`Target`].

use crate::entity::{Entity, arn, find};
use crate::error::Error;
use crate::ops::only_users;
use crate::store::credentials::{Held, MfaDevice, ServerCertificate, ServiceCredential};
use crate::store::{
    AccessKey, Group, InstanceProfile, ManagedPolicy, OidcProvider, Role, SamlProvider, User,
    access_key,
};
use aws::{Arn, Fault, Principal};
use model_iam::Tag;
use service::{Access, Authorization, Ctx, Scope, Service};
use std::borrow::Cow;
use std::future::Future;
use std::sync::Arc;
use wire::Operation;

/// On what an operation acts, and the condition keys that its input fills.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    at: At,
    context: Vec<(Cow<'static, str>, Vec<String>)>,
    /// A second action on the same thing, such as `iam:TagUser` where it is made with tags.
    also: Option<&'static str>,
    /// A credential of the user, of which the service is a condition key.
    credential: Option<String>,
    /// Where the entity moves: allowed there too.
    to: Option<(Option<String>, Option<String>)>,
}

#[derive(Clone, Debug, PartialEq)]
enum At {
    Anywhere,
    /// None: whoever asks.
    User(Option<String>),
    /// Whoever asks, who must be a user.
    OwnUser,
    Group(String),
    Role(String),
    Profile(String),
    ServerCertificate(String),
    /// By its serial number, which is an ARN.
    Device(String),
    /// By ARN.
    Policy(String),
    OidcProvider(String),
    SamlProvider(String),
    New {
        noun: &'static str,
        path: String,
        name: String,
    },
    KeyOwner(String),
    Arn(String),
}

fn target(at: At) -> Target {
    Target { at, context: Vec::new(), also: None, credential: None, to: None }
}
pub fn anywhere() -> Target {
    target(At::Anywhere)
}
pub fn user(name: &str) -> Target {
    target(At::User(Some(name.into())))
}
pub fn user_or_self(name: &Option<String>) -> Target {
    target(At::User(name.clone()))
}
pub fn own_user() -> Target {
    target(At::OwnUser)
}
pub fn group(name: &str) -> Target {
    target(At::Group(name.into()))
}
pub fn role(name: &str) -> Target {
    target(At::Role(name.into()))
}
pub fn profile(name: &str) -> Target {
    target(At::Profile(name.into()))
}
pub fn server_certificate(name: &str) -> Target {
    target(At::ServerCertificate(name.into()))
}
pub fn device(serial: &str) -> Target {
    target(At::Device(serial.into()))
}
pub fn policy(arn: &str) -> Target {
    target(At::Policy(arn.into()))
}
pub fn oidc_provider(arn: &str) -> Target {
    target(At::OidcProvider(arn.into()))
}
pub fn saml_provider(arn: &str) -> Target {
    target(At::SamlProvider(arn.into()))
}
pub fn key_owner(id: &str) -> Target {
    target(At::KeyOwner(id.into()))
}
pub fn at_arn(arn: &str) -> Target {
    target(At::Arn(arn.into()))
}
/// What is made; a listing under a path has no name.
pub fn new(noun: &'static str, path: &Option<String>, name: &str) -> Target {
    let path = path.clone().unwrap_or_else(|| "/".into());
    target(At::New { noun, path, name: name.into() })
}

impl Target {
    pub fn with(mut self, key: impl Into<Cow<'static, str>>, values: Vec<String>) -> Target {
        self.context.push((key.into(), values));
        self
    }

    pub fn attaching(self, policy: &str) -> Target {
        self.with("iam:PolicyARN", vec![policy.into()])
    }

    pub fn bounded(self, boundary: &Option<String>) -> Target {
        match boundary {
            Some(arn) => self.with("iam:PermissionsBoundary", vec![arn.clone()]),
            None => self,
        }
    }

    pub fn tagging(mut self, tags: &[Tag]) -> Target {
        if tags.is_empty() {
            return self;
        }
        for tag in tags {
            let key = format!("aws:RequestTag/{}", tag.key);
            self = self.with(key, vec![tag.value.clone()]);
        }
        self.with("aws:TagKeys", tags.iter().map(|tag| tag.key.clone()).collect())
    }

    /// Made with tags: needs the tagging action too.
    pub fn made_with(mut self, tags: &Option<Vec<Tag>>, action: &'static str) -> Target {
        let tags = tags.as_deref().unwrap_or_default();
        self.also = (!tags.is_empty()).then_some(action);
        self.tagging(tags)
    }

    pub fn untagging(self, keys: &[String]) -> Target {
        self.with("aws:TagKeys", keys.to_vec())
    }

    pub fn of_credential(mut self, id: &str) -> Target {
        self.credential = Some(id.into());
        self
    }

    pub fn moving(mut self, path: &Option<String>, name: &Option<String>) -> Target {
        self.to = Some((path.clone(), name.clone()));
        self
    }

    /// Everything that the operation of this name needs.
    async fn accesses(self, ctx: &Ctx, operation: &'static str) -> Result<Vec<Access>, Error> {
        let (resource, path, more) = self.at.locate(ctx).await?;
        let mut context = self.context;
        if let (Some(id), Some((_, _, user))) = (&self.credential, &path) {
            let key = ServiceCredential::key(ctx.account(), user, id);
            let row = ctx.store().get_value::<ServiceCredential>(&key).await?;
            let key = Cow::Borrowed("iam:ServiceSpecificCredentialServiceName");
            context.extend(row.map(|row| (key, vec![row.service])));
        }
        for (key, values) in more {
            if !context.iter().any(|(known, _)| *known == key) {
                context.push((key, values));
            }
        }
        let action: Cow<str> = Cow::Owned(format!("iam:{operation}"));
        let mut accesses =
            vec![Access { action: action.clone(), resource: resource.clone(), context }];
        if let Some(also) = self.also {
            let context = accesses[0].context.clone();
            accesses.push(Access { action: also.into(), resource: resource.clone(), context });
        }
        if let (Some((new_path, new_name)), Some((noun, path, name))) = (self.to, path) {
            let path = new_path.unwrap_or(path);
            let resource = arn(ctx.account(), noun, &path, &new_name.unwrap_or(name));
            let context = accesses[0].context.clone();
            accesses.push(Access { action, resource, context });
        }
        Ok(accesses)
    }
}

type Context = Vec<(Cow<'static, str>, Vec<String>)>;
type Located = (String, Option<(&'static str, String, String)>, Context);

impl At {
    async fn locate(self, ctx: &Ctx) -> Result<Located, Error> {
        Ok(match self {
            At::Anywhere => ("*".into(), None, Vec::new()),
            At::Arn(arn) => (arn, None, Vec::new()),
            At::New { noun, path, name } => {
                (arn(ctx.account(), noun, &path, &name), None, Vec::new())
            }
            At::User(Some(name)) => located_user(ctx, &name).await?,
            At::User(None) => match own_name(ctx)? {
                Some(name) => located_user(ctx, &name).await?,
                None => (ctx.principal().display(), None, Vec::new()),
            },
            At::OwnUser => {
                let Principal::User { arn, .. } = ctx.principal() else {
                    return Err(only_users());
                };
                located_user(ctx, crate::identities::last(arn.resource())).await?
            }
            At::Role(name) => match find::<Role>(ctx, &name).await {
                Ok(row) => {
                    let boundary = row.policies.boundary.clone();
                    found(&row, boundary)
                }
                Err(error) => missing(ctx, "role", name, error)?,
            },
            At::Group(name) => located::<Group>(ctx, name).await?,
            At::Profile(name) => located::<InstanceProfile>(ctx, name).await?,
            At::ServerCertificate(name) => located::<ServerCertificate>(ctx, name).await?,
            At::Device(serial) => {
                let row = find::<MfaDevice>(ctx, &serial).await;
                let tags = row.ok().map(|row| resource_tags(&row));
                (serial, None, tags.unwrap_or_default())
            }
            At::Policy(arn) => {
                let name = arn.rsplit('/').next().unwrap_or_default();
                let row = find::<ManagedPolicy>(ctx, name).await;
                let tags = row.ok().filter(|row| row.arn == arn).map(|row| resource_tags(&row));
                (arn, None, tags.unwrap_or_default())
            }
            At::OidcProvider(arn) => by_arn::<OidcProvider>(ctx, arn).await?,
            At::SamlProvider(arn) => by_arn::<SamlProvider>(ctx, arn).await?,
            At::KeyOwner(id) => {
                let key = ctx.store().get_value::<AccessKey>(&access_key(&id)).await?;
                let own = key.filter(|key| key.account == ctx.account().as_str());
                match own.and_then(|key| key.user) {
                    Some(name) => located_user(ctx, &name).await?,
                    None => ("*".into(), None, Vec::new()),
                }
            }
        })
    }
}

async fn located_user(ctx: &Ctx, name: &str) -> Result<Located, Error> {
    match find::<User>(ctx, name).await {
        Ok(row) => {
            let boundary = row.policies.boundary.clone();
            Ok(found(&row, boundary))
        }
        Err(error) => missing(ctx, "user", name.to_owned(), error),
    }
}

async fn located<E: Entity>(ctx: &Ctx, name: String) -> Result<Located, Error> {
    match find::<E>(ctx, &name).await {
        Ok(row) => Ok(found(&row, None)),
        Err(error) => missing(ctx, E::NOUN, name, error),
    }
}

/// What an operation names by its ARN.
async fn by_arn<E: Entity>(ctx: &Ctx, arn: String) -> Result<Located, Error> {
    let tags = match find::<E>(ctx, &arn).await {
        Ok(row) => resource_tags(&row),
        Err(Error::NoSuchEntity(_)) => Vec::new(),
        Err(other) => return Err(other),
    };
    Ok((arn, None, tags))
}

fn found<E: Entity>(row: &E, boundary: Option<String>) -> Located {
    let mut context = resource_tags(row);
    if let Some(boundary) = boundary {
        context.push(("iam:PermissionsBoundary".into(), vec![boundary]));
    }
    let place = (E::NOUN, row.path().to_owned(), row.name().to_owned());
    (row.arn().to_owned(), Some(place), context)
}

/// Who may not act on a name learns nothing about whether it exists; who may is told by the handler.
fn missing(ctx: &Ctx, noun: &'static str, name: String, error: Error) -> Result<Located, Error> {
    match error {
        Error::NoSuchEntity(_) => Ok((arn(ctx.account(), noun, "/", &name), None, Vec::new())),
        other => Err(other),
    }
}

fn resource_tags<E: Entity>(row: &E) -> Context {
    let mut context = Vec::new();
    for (key, value) in row.tags() {
        for prefix in ["aws:ResourceTag", "iam:ResourceTag"] {
            context.push((Cow::Owned(format!("{prefix}/{key}")), vec![value.clone()]));
        }
    }
    context
}

/// The tags of an entity that an ARN names, for the engine: other services act on roles too.
pub async fn tags_at(ctx: Ctx, arn: Arn) -> Result<Vec<(String, String)>, Fault> {
    let name = crate::identities::last(arn.resource());
    let noun = arn.resource().split('/').next().unwrap_or_default();
    let tags = match noun {
        "user" => tags_of::<User>(&ctx, &arn, name).await,
        "role" => tags_of::<Role>(&ctx, &arn, name).await,
        "policy" => tags_of::<ManagedPolicy>(&ctx, &arn, name).await,
        "instance-profile" => tags_of::<InstanceProfile>(&ctx, &arn, name).await,
        _ => Ok(Vec::new()),
    };
    Ok(tags?)
}

async fn tags_of<E: Entity>(
    ctx: &Ctx,
    arn: &Arn,
    name: &str,
) -> Result<Vec<(String, String)>, Error> {
    match find::<E>(ctx, name).await {
        Ok(row) if row.arn() == arn.as_str() => Ok(row.tags().to_vec()),
        Ok(_) | Err(Error::NoSuchEntity(_)) => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

/// The name of the user who asks; none for the account's root.
pub fn own_name(ctx: &Ctx) -> Result<Option<String>, Error> {
    match ctx.principal() {
        Principal::Root { .. } => Ok(None),
        Principal::User { arn, .. } => Ok(Some(crate::identities::last(arn.resource()).to_owned())),
        _ => {
            let message = "Must specify userName when calling with non-User credentials";
            Err(Error::Validation(message.into()))
        }
    }
}

/// A federated user may not use IAM, whatever its policies say: AWS does not know its key here.
fn refuse_federated(ctx: &Ctx) -> Result<(), Fault> {
    match ctx.principal() {
        Principal::FederatedUser { .. } => {
            let message = "The security token included in the request is invalid.";
            Err(Fault::new(403, "InvalidClientTokenId", message))
        }
        _ => Ok(()),
    }
}

/// The credentials of `GetSessionToken` may call IAM if a second factor was given for them, and are else, in IAM's
/// eyes, none
/// (<https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html>).
fn demand_second_factor(ctx: &Ctx) -> Result<(), Fault> {
    let own = matches!(ctx.principal(), Principal::User { .. } | Principal::Root { .. });
    match &ctx.call().session {
        Some(session) if own && !session.mfa => {
            let message = "The security token included in the request is invalid";
            Err(Fault::new(403, "InvalidClientTokenId", message))
        }
        _ => Ok(()),
    }
}

/// An operation's handler, once it is authorised.
pub trait Handler<O: Operation>: Send + Sync + 'static {
    fn run(
        &self,
        ctx: Ctx,
        input: O::Input,
    ) -> impl Future<Output = Result<O::Output, Error>> + Send;
}

impl<O, H, F> Handler<O> for H
where
    O: Operation,
    H: Fn(Ctx, O::Input) -> F + Send + Sync + 'static,
    F: Future<Output = Result<O::Output, Error>> + Send + 'static,
{
    fn run(
        &self,
        ctx: Ctx,
        input: O::Input,
    ) -> impl Future<Output = Result<O::Output, Error>> + Send {
        self(ctx, input)
    }
}

/// The service's table, with targets in place of ready-made accesses.
pub trait Table {
    fn at<O: Operation>(self, target: fn(&O::Input) -> Target, handler: impl Handler<O>)
    -> Service;
}

impl Table for Service {
    fn at<O: Operation>(
        self,
        target: fn(&O::Input) -> Target,
        handler: impl Handler<O>,
    ) -> Service {
        let handler = Arc::new(handler);
        let signed = |_: &O::Input, _: &Scope| Authorization::Signed;
        self.on::<O>(signed, move |ctx: Ctx, input: O::Input| {
            let handler = handler.clone();
            async move {
                refuse_federated(&ctx)?;
                demand_second_factor(&ctx)?;
                let accesses = target(&input).accesses(&ctx, O::SPEC.name).await?;
                ctx.authorize(&accesses).await?;
                Ok::<_, Fault>(handler.run(ctx, input).await?)
            }
        })
    }
}
