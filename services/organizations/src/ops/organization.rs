//! The organisation itself.

use crate::access::own;
use crate::error::Error;
use crate::rules::ids;
use crate::show;
use crate::store::{self as rows, Member, MemberOf, Organization};
use crate::tree;
use aws::Fault;
use model_organizations as model;
use model_organizations::OrganizationFeatureSet as FeatureSet;
use service::{Access, Ctx};

/// Whose service-linked role every account of an organisation has.
pub const SERVICE: &str = "organizations.amazonaws.com";
const ROLE: &str = "AWSServiceRoleForOrganizations";

pub async fn create(
    ctx: Ctx,
    input: model::CreateOrganizationRequest,
) -> Result<model::CreateOrganizationResponse, Error> {
    match &input.feature_set {
        None | Some(FeatureSet::All) => {}
        Some(FeatureSet::Unknown(_)) => {
            return Err(Error::input("INVALID_ENUM", "You specified an invalid value."));
        }
        Some(other) => {
            return Err(Error::NotBuilt(format!("The feature set {}", other.as_str())));
        }
    }
    may_link_role(&ctx).await?;
    let account = ctx.account().to_string();
    let organization = Organization {
        id: ids::organization(ctx.world()),
        management: account.clone(),
        root: ids::root(ctx.world()),
        service_control: false,
        created_ms: ctx.now_ms(),
        root_tags: Vec::new(),
    };
    let member = Member {
        id: account.clone(),
        name: account.clone(),
        email: show::root_email(&account),
        parent: organization.root.clone(),
        joined_ms: ctx.now_ms(),
        closed_ms: None,
        tags: Vec::new(),
    };
    let (ctx, made, first) = (&ctx, &organization, &member);
    ctx.store()
        .transact(|tx| async move {
            if rows::of_account(&tx, ctx.account()).await?.is_some() {
                return Err(Error::AlreadyInOrganization);
            }
            let (management, id) = (made.management.clone(), made.id.clone());
            tx.put_value(rows::organization(&made.management), made);
            tx.put_value(rows::account(&made.management, &first.id), first);
            let member_of = MemberOf { management, organization: id };
            tx.put_value(rows::member_of(&first.id), &member_of);
            let identities = ctx.cloud().identities();
            identities.link_role(ctx, &tx, ctx.account(), SERVICE).await?;
            rows::changed(&tx);
            Ok(())
        })
        .await?;
    let organization = Some(show::organization(&organization, &member));
    Ok(model::CreateOrganizationResponse { organization })
}

/// Making an organisation makes a role: the caller must be allowed to.
async fn may_link_role(ctx: &Ctx) -> Result<(), Error> {
    let role = format!("arn:aws:iam::{}:role/aws-service-role/{SERVICE}/{ROLE}", ctx.account());
    let access = Access::new("iam:CreateServiceLinkedRole", role)
        .with("iam:AWSServiceName", vec![SERVICE.to_owned()]);
    match ctx.authorize(&[access]).await {
        Err(fault) if fault.code == "AccessDeniedException" => Err(Error::DependencyDenied),
        other => Ok(other?),
    }
}

/// Of the caller's account, which may be a member.
pub async fn describe(
    ctx: Ctx,
    _input: model::DescribeOrganizationInput,
) -> Result<model::DescribeOrganizationResponse, Error> {
    let organization = own(&ctx).await?.ok_or(Error::NotInUse)?;
    let key = rows::account(&organization.management, &organization.management);
    let management = ctx.store().get_value::<Member>(&key).await?;
    let management = management.ok_or_else(|| Fault::internal("no management account"))?;
    let organization = Some(show::organization(&organization, &management));
    Ok(model::DescribeOrganizationResponse { organization })
}

pub async fn delete(
    ctx: Ctx,
    organization: Organization,
    _input: model::DeleteOrganizationInput,
) -> Result<model::DeleteOrganizationOutput, Error> {
    let known = &organization;
    ctx.store()
        .transact(|tx| async move {
            let organization = tree::current(&tx, known).await?;
            let management = organization.management.as_str();
            let accounts: Vec<Member> = tree::every(&tx, rows::accounts(management)).await?;
            if accounts.len() > 1 {
                return Err(Error::NotEmpty);
            }
            rows::clear(&tx, management).await?;
            tx.delete(&rows::member_of(management));
            rows::changed(&tx);
            Ok(())
        })
        .await?;
    Ok(model::DeleteOrganizationOutput {})
}
