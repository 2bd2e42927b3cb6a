//! Accounts and service-linked roles that another service makes, in that service's own transaction.

use crate::entity::{self, set_usages};
use crate::error::Error;
use crate::service_linked::{self, POLICY_PREFIX};
use crate::store::{self as rows, Account, Attached, Role};
use auth::policy::Meant;
use aws::AccountId;
use service::{Ctx, NewAccount};
use store::Tx;

const SESSION_S: i32 = 3600;
const ADMINISTRATOR: &str = "arn:aws:iam::aws:policy/AdministratorAccess";

/// False: the number is taken. `first`: the account that this cloud began with, which may have no row.
pub async fn open(ctx: &Ctx, tx: &Tx, new: &NewAccount, first: &str) -> Result<bool, Error> {
    if new.id.as_str() == first || tx.get(&rows::account(new.id.as_str())).await?.is_some() {
        return Ok(false);
    }
    let (id, name) = (new.id.to_string(), new.name.clone());
    let row = Account { id, name, created_ms: ctx.now_ms(), alias: None };
    tx.put_value(rows::account(new.id.as_str()), &row);
    let trust = serde_json::json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": { "AWS": format!("arn:aws:iam::{}:root", new.trusted) },
            "Action": "sts:AssumeRole",
        }],
    });
    let role = role(ctx, &new.id, ("/", &new.role), trust.to_string(), ADMINISTRATOR);
    put(tx, &new.id, &role).await?;
    Ok(true)
}

/// Makes the service-linked role of a service. False: the account has it.
pub async fn link(ctx: &Ctx, tx: &Tx, account: &AccountId, service: &str) -> Result<bool, Error> {
    let linked = service_linked::of_service(service)?;
    if tx.get(&rows::role(account, linked.role)).await?.is_some() {
        return Ok(false);
    }
    let policy = format!("arn:aws:iam::aws:policy/{POLICY_PREFIX}{}", linked.policy);
    let path = service_linked::path(service);
    put(tx, account, &role(ctx, account, (&path, linked.role), linked.trust(), &policy)).await?;
    Ok(true)
}

fn role(
    ctx: &Ctx,
    account: &AccountId,
    (path, name): (&str, &str),
    trust: String,
    policy: &str,
) -> Role {
    Role {
        arn: entity::arn(account, "role", path, name),
        name: name.into(),
        path: path.into(),
        id: ctx.world().unique_id("AROA", 21),
        created_ms: ctx.now_ms(),
        trust,
        meant: Meant::default(),
        description: None,
        session_max_s: SESSION_S,
        tags: Vec::new(),
        policies: Attached { managed: vec![policy.into()], ..Attached::default() },
    }
}

async fn put(tx: &Tx, account: &AccountId, role: &Role) -> Result<(), Error> {
    entity::create(tx, account, role).await?;
    set_usages(tx, account, role, true);
    rows::changed(tx);
    Ok(())
}
