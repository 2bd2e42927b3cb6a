//! What each operation needs, and from where it may be asked
//! (<https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsorganizations.html>).
//!
//! The ARNs of things have the management account and the organisation in them, which only the rows know. So the
//! engine demands a signature, and [`Table`] finds the ARNs and asks for the decision before it hands the input to
//! the handler. Nothing can be registered here without a [`Target`].

use crate::error::Error;
use crate::show;
use crate::store::{self as rows, Organization};
use aws::Fault;
use model_organizations::Tag;
use service::{Access, Authorization, Ctx, Scope, Service};
use std::future::Future;
use std::sync::Arc;
use wire::Operation;

const POLICY_TYPE: &str = "organizations:PolicyType";
const TAGGING: &str = "organizations:TagResource";

/// On what an operation acts, and the condition keys that its input fills.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Target {
    /// Ids; none: the action names no resource.
    ids: Vec<String>,
    policy_type: Option<String>,
    tags: Vec<Tag>,
    untagged: Vec<String>,
    /// The noun of what is made with these tags: needs the tagging action too.
    made: Option<&'static str>,
}

pub fn anywhere() -> Target {
    Target::default()
}

/// On each of these things.
pub fn on<const N: usize>(ids: [&str; N]) -> Target {
    Target { ids: ids.iter().map(|id| (*id).to_owned()).collect(), ..Target::default() }
}

impl Target {
    pub fn of_type(self, policy_type: &str) -> Target {
        Target { policy_type: Some(policy_type.to_owned()), ..self }
    }

    /// Of the only type that is built.
    pub fn of_policies(self) -> Target {
        self.of_type("SERVICE_CONTROL_POLICY")
    }

    pub fn tagging(self, tags: &[Tag]) -> Target {
        Target { tags: tags.to_vec(), ..self }
    }

    pub fn untagging(self, keys: &[String]) -> Target {
        Target { untagged: keys.to_vec(), ..self }
    }

    pub fn made_with(self, tags: &Option<Vec<Tag>>, noun: &'static str) -> Target {
        let tags = tags.as_deref().unwrap_or_default();
        Target { made: (!tags.is_empty()).then_some(noun), ..self.tagging(tags) }
    }

    /// Everything that the operation of this name needs. Without an organisation, or in a member account, there is
    /// nothing that could be named.
    fn accesses(&self, name: &str, organization: Option<&Organization>) -> Vec<Access> {
        let resources = match organization {
            Some(organization) if !self.ids.is_empty() => {
                self.ids.iter().map(|id| show::arn(organization, id)).collect()
            }
            _ => vec!["*".to_owned()],
        };
        let action = format!("organizations:{name}");
        let mut accesses: Vec<Access> = resources
            .into_iter()
            .map(|resource| self.access(action.clone().into(), resource))
            .collect();
        if let (Some(noun), Some(organization)) = (self.made, organization) {
            let resource = made_arn(organization, noun);
            accesses.push(self.access(TAGGING.into(), resource));
        }
        accesses
    }

    fn access(&self, action: std::borrow::Cow<'static, str>, resource: String) -> Access {
        let access = Access { action, resource, context: Vec::new() };
        let pairs = self.tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()));
        let access = access.tagged(pairs).untagged(self.untagged.clone());
        match &self.policy_type {
            Some(policy_type) => access.with(POLICY_TYPE, vec![policy_type.clone()]),
            None => access,
        }
    }
}

/// What has no id yet.
fn made_arn(organization: &Organization, noun: &str) -> String {
    let id = match noun {
        "ou" => "ou-*",
        "policy" => "p-*",
        _ => "*",
    };
    match noun {
        "policy" => {
            let Organization { management, id: of, .. } = organization;
            format!("arn:aws:organizations::{management}:policy/{of}/{}/{id}", show::TYPE_PATH)
        }
        _ => show::thing(organization, noun, id),
    }
}

/// A handler of what only the management account may ask, with its organisation.
pub trait Handler<O: Operation>: Send + Sync + 'static {
    fn run(
        &self,
        ctx: Ctx,
        organization: Organization,
        input: O::Input,
    ) -> impl Future<Output = Result<O::Output, Error>> + Send;
}

impl<O, H, F> Handler<O> for H
where
    O: Operation,
    H: Fn(Ctx, Organization, O::Input) -> F + Send + Sync + 'static,
    F: Future<Output = Result<O::Output, Error>> + Send + 'static,
{
    fn run(
        &self,
        ctx: Ctx,
        organization: Organization,
        input: O::Input,
    ) -> impl Future<Output = Result<O::Output, Error>> + Send {
        self(ctx, organization, input)
    }
}

/// The service's table, with targets in place of ready-made accesses.
pub trait Table {
    /// What only the management account may ask.
    fn managed<O: Operation>(
        self,
        target: fn(&O::Input) -> Target,
        handler: impl Handler<O>,
    ) -> Service;
}

impl Table for Service {
    fn managed<O: Operation>(
        self,
        target: fn(&O::Input) -> Target,
        handler: impl Handler<O>,
    ) -> Service {
        let handler = Arc::new(handler);
        let signed = |_: &O::Input, _: &Scope| Authorization::Signed;
        self.on::<O>(signed, move |ctx: Ctx, input: O::Input| {
            let handler = handler.clone();
            async move {
                let found = own(&ctx).await?;
                let managed = found.as_ref().filter(|own| own.management == ctx.account().as_str());
                ctx.authorize(&target(&input).accesses(O::SPEC.name, managed)).await?;
                match (managed.cloned(), found) {
                    (Some(organization), _) => {
                        Ok::<_, Fault>(handler.run(ctx, organization, input).await?)
                    }
                    (None, Some(_)) => Err(Error::AccessDenied.into()),
                    (None, None) => Err(Error::NotInUse.into()),
                }
            }
        })
    }
}

/// The organisation of the caller's account.
pub async fn own(ctx: &Ctx) -> Result<Option<Organization>, Fault> {
    let found = rows::of_account(&ctx.store().snapshot(), ctx.account()).await?;
    Ok(found.map(|(organization, _)| organization))
}
