//! `CreateAccount`, and what became of it. As on AWS the answer does not say yet how it ends; here it has ended by
//! then, with the account and its role in the one transaction.

use super::organization::SERVICE;
use crate::error::Error;
use crate::rules::document::FULL_ACCESS;
use crate::rules::page::page;
use crate::rules::{ids, tags, texts};
use crate::show;
use crate::store::{self as rows, Creation, Member, MemberOf, Organization};
use crate::tree;
use aws::{AccountId, Fault};
use model_organizations as model;
use service::{Ctx, NewAccount};
use store::Tx;

const ROLE: &str = "OrganizationAccountAccessRole";
/// Accounts of an organisation. AWS begins with 10 and grants more.
const ACCOUNTS_MAX: usize = 1000;
/// Outcomes that are kept; the oldest go first.
const CREATIONS_MAX: usize = 2000;

/// An account that is asked for.
struct Asked {
    member: Member,
    new: NewAccount,
    creation: String,
}

pub async fn create(
    ctx: Ctx,
    organization: Organization,
    input: model::CreateAccountRequest,
) -> Result<model::CreateAccountResponse, Error> {
    let asked = asked(&ctx, &organization, input)?;
    let (ctx, known, asked) = (&ctx, &organization, &asked);
    let creation = ctx
        .store()
        .transact(|tx| async move {
            let organization = tree::current(&tx, known).await?;
            let outcome = open(ctx, &tx, &organization, asked).await?;
            let (id, name) = (asked.creation.clone(), asked.member.name.clone());
            let row = Creation { id, name, at_ms: ctx.now_ms(), outcome };
            forget_oldest(&tx, &organization.management).await?;
            tx.put_value(rows::creation(&organization.management, &row.id), &row);
            Ok::<_, Error>(row)
        })
        .await?;
    let create_account_status = Some(model::CreateAccountStatus {
        state: Some(model::CreateAccountState::InProgress),
        completed_timestamp: None,
        account_id: None,
        failure_reason: None,
        ..show::creation(&creation)
    });
    Ok(model::CreateAccountResponse { create_account_status })
}

fn asked(
    ctx: &Ctx,
    organization: &Organization,
    input: model::CreateAccountRequest,
) -> Result<Asked, Error> {
    texts::check_email(&input.email)?;
    texts::check_account_name(&input.account_name)?;
    let role = input.role_name.unwrap_or_else(|| ROLE.into());
    texts::check_role(&role)?;
    // There are no bills, so whoever may see them sees the same: nothing.
    if let Some(model::IAMUserAccessToBilling::Unknown(_)) = input.iam_user_access_to_billing {
        return Err(Error::input("INVALID_ENUM", "You specified an invalid value."));
    }
    let id = ids::account(ctx.world());
    let account = |text: &str| {
        AccountId::new(text).ok_or_else(|| Fault::internal(format!("{text} is no account")))
    };
    Ok(Asked {
        creation: ids::creation(ctx.world()),
        new: NewAccount {
            id: account(&id)?,
            name: input.account_name.clone(),
            role,
            trusted: account(&organization.management)?,
        },
        member: Member {
            id,
            name: input.account_name,
            email: input.email,
            parent: organization.root.clone(),
            joined_ms: ctx.now_ms(),
            closed_ms: None,
            tags: tags::given(input.tags.as_deref().unwrap_or_default())?,
        },
    })
}

/// The new account, or the reason why there is none.
async fn open(
    ctx: &Ctx,
    tx: &Tx,
    organization: &Organization,
    asked: &Asked,
) -> Result<Result<String, String>, Error> {
    let management = organization.management.as_str();
    let accounts: Vec<Member> = tree::every(tx, rows::accounts(management)).await?;
    if accounts.len() >= ACCOUNTS_MAX {
        return Ok(Err("ACCOUNT_LIMIT_EXCEEDED".into()));
    }
    let email = &asked.member.email;
    if accounts.iter().any(|account| account.email.eq_ignore_ascii_case(email)) {
        return Ok(Err("EMAIL_ALREADY_EXISTS".into()));
    }
    let identities = ctx.cloud().identities();
    if !identities.open_account(ctx, tx, &asked.new).await? {
        return Err(Fault::internal("a random account id was taken").into());
    }
    identities.link_role(ctx, tx, &asked.new.id, SERVICE).await?;
    let id = asked.member.id.as_str();
    tx.put_value(rows::account(management, id), &asked.member);
    let (management_id, organization_id) = (management.to_owned(), organization.id.clone());
    let member_of = MemberOf { management: management_id, organization: organization_id };
    tx.put_value(rows::member_of(id), &member_of);
    if organization.service_control {
        rows::attach(tx, management, id, FULL_ACCESS);
    }
    rows::changed(tx);
    Ok(Ok(id.to_owned()))
}

async fn forget_oldest(tx: &Tx, management: &str) -> Result<(), Error> {
    let mut kept: Vec<Creation> = tree::every(tx, rows::creations(management)).await?;
    kept.sort_by_key(|row| row.at_ms);
    let surplus = (kept.len() + 1).saturating_sub(CREATIONS_MAX);
    for row in kept.iter().take(surplus) {
        tx.delete(&rows::creation(management, &row.id));
    }
    Ok(())
}

pub async fn describe(
    ctx: Ctx,
    organization: Organization,
    input: model::DescribeCreateAccountStatusRequest,
) -> Result<model::DescribeCreateAccountStatusResponse, Error> {
    let key = rows::creation(&organization.management, &input.create_account_request_id);
    let row = ctx.store().get_value::<Creation>(&key).await?.ok_or(Error::NoCreation)?;
    let create_account_status = Some(show::creation(&row));
    Ok(model::DescribeCreateAccountStatusResponse { create_account_status })
}

pub async fn list(
    ctx: Ctx,
    organization: Organization,
    input: model::ListCreateAccountStatusRequest,
) -> Result<model::ListCreateAccountStatusResponse, Error> {
    let at = ctx.store().snapshot();
    let range = rows::creations(&organization.management);
    let mut rows: Vec<Creation> = tree::every(&at, range).await?;
    if let Some(states) = input.states.filter(|states| !states.is_empty()) {
        rows.retain(|row| show::creation(row).state.is_some_and(|state| states.contains(&state)));
    }
    let (rows, next_token) =
        page(rows, |row| row.id.as_str(), input.next_token.as_deref(), input.max_results)?;
    let create_account_statuses = Some(rows.iter().map(show::creation).collect());
    Ok(model::ListCreateAccountStatusResponse { create_account_statuses, next_token })
}
