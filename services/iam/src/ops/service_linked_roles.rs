//! Service-linked roles. No service that is built here leaves anything behind that needs one, so a deletion is done
//! when its answer comes.

use crate::entity::{self, create as put_new, find_in, set_usages};
use crate::error::Error;
use crate::rules::document::encoded;
use crate::service_linked::{self, POLICY_PREFIX};
use crate::show;
use crate::store::{self as rows, Attached, Role, RoleDeletion, role_deletion, role_deletions};
use auth::policy::Meant;
use aws::AccountId;
use model_iam as model;
use service::Ctx;
use store::Tx;

const SESSION_S: i32 = 3600;
/// How long the outcome of a deletion can be asked for.
const TASK_KEPT_MS: i64 = 24 * 60 * 60 * 1000;
/// Outcomes that an account may have at a time.
const TASKS_MAX: usize = 1000;

pub async fn create(
    ctx: Ctx,
    input: model::CreateServiceLinkedRoleRequest,
) -> Result<model::CreateServiceLinkedRoleResponse, Error> {
    let service = &input.aws_service_name;
    let linked = service_linked::of_service(service)?;
    if input.custom_suffix.is_some() {
        // It is for services that may have several, such as Auto Scaling.
        let message = format!("Custom suffix is not allowed for {service}");
        return Err(Error::InvalidInput(message));
    }
    let path = service_linked::path(service);
    let policy = format!("arn:aws:iam::aws:policy/{POLICY_PREFIX}{}", linked.policy);
    let row = Role {
        arn: entity::arn(ctx.account(), "role", &path, linked.role),
        name: linked.role.into(),
        path,
        id: ctx.world().unique_id("AROA", 21),
        created_ms: ctx.now_ms(),
        trust: linked.trust(),
        meant: Meant::default(),
        description: input.description,
        session_max_s: SESSION_S,
        tags: Vec::new(),
        policies: Attached { managed: vec![policy], ..Attached::default() },
    };
    let (ctx, kept) = (&ctx, &row);
    ctx.store()
        .transact(|tx| async move {
            match put_new(&tx, ctx.account(), kept).await {
                Err(Error::EntityAlreadyExists(_)) => {
                    let message = format!(
                        "Service role name {} has been taken in this account, please try a \
                         different suffix.",
                        kept.name
                    );
                    return Err(Error::InvalidInput(message));
                }
                other => other?,
            }
            set_usages(&tx, ctx.account(), kept, true);
            Ok(())
        })
        .await?;
    let role = model::Role {
        assume_role_policy_document: Some(encoded(&row.trust)),
        role_last_used: None,
        ..show::role(&row)
    };
    Ok(model::CreateServiceLinkedRoleResponse { role: Some(role) })
}

pub async fn delete(
    ctx: Ctx,
    input: model::DeleteServiceLinkedRoleRequest,
) -> Result<model::DeleteServiceLinkedRoleResponse, Error> {
    let (ctx, name, uuid) = (&ctx, &input.role_name, &ctx.world().uuid());
    let deletion_task_id = ctx
        .store()
        .transact(|tx| async move {
            let account = ctx.account();
            let role = find_in::<Role>(&tx, account, name).await?;
            if !role.path.starts_with(service_linked::PATH) {
                let message = format!("Role {name} is not a service-linked role.");
                return Err(Error::InvalidInput(message));
            }
            forget_old(&tx, account, ctx.now_ms()).await?;
            set_usages(&tx, account, &role, false);
            tx.delete(&rows::role(account, name));
            tx.delete(&rows::last_use(&role.id));
            rows::changed(&tx);
            let id = format!("task{}{name}/{uuid}", role.path);
            tx.put_value(role_deletion(account, &id), &RoleDeletion { ended_ms: ctx.now_ms() });
            Ok(id)
        })
        .await?;
    Ok(model::DeleteServiceLinkedRoleResponse { deletion_task_id })
}

async fn forget_old(tx: &Tx, account: &AccountId, now_ms: i64) -> Result<(), Error> {
    let mut left = 0;
    for (key, row) in tx.range(role_deletions(account)).await? {
        let row: RoleDeletion = serde_json::from_slice(&row).map_err(aws::Fault::internal)?;
        if now_ms - row.ended_ms >= TASK_KEPT_MS {
            tx.delete(&key);
        } else {
            left += 1;
        }
    }
    if left >= TASKS_MAX { Err(Error::quota("RoleDeletionTasks", TASKS_MAX)) } else { Ok(()) }
}

pub async fn deletion_status(
    ctx: Ctx,
    input: model::GetServiceLinkedRoleDeletionStatusRequest,
) -> Result<model::GetServiceLinkedRoleDeletionStatusResponse, Error> {
    let id = &input.deletion_task_id;
    let key = role_deletion(ctx.account(), id);
    if ctx.store().get_value::<RoleDeletion>(&key).await?.is_none() {
        let message = format!("Deletion Task with id {id} cannot be found.");
        return Err(Error::NoSuchEntity(message));
    }
    Ok(model::GetServiceLinkedRoleDeletionStatusResponse {
        status: model::DeletionTaskStatusType::Succeeded,
        reason: None,
    })
}

/// Path and name of the role in a deletion's id, `task/aws-service-role/SERVICE/ROLE/UUID`.
pub fn role_of_task(id: &str) -> Option<(String, &str)> {
    let (role, _uuid) = id.strip_prefix("task")?.rsplit_once('/')?;
    let (path, name) = role.rsplit_once('/')?;
    Some((format!("{path}/"), name))
}
