//! Organisational units.

use crate::error::Error;
use crate::rules::document::FULL_ACCESS;
use crate::rules::ids::{self, Kind};
use crate::rules::page::page;
use crate::rules::{tags, texts};
use crate::show;
use crate::store::{self as rows, Organization, Rows, Unit};
use crate::tree;
use model_organizations as model;
use service::Ctx;
use store::Tx;

/// Units of an organisation.
const UNITS_MAX: usize = 2000;

pub async fn create(
    ctx: Ctx,
    organization: Organization,
    input: model::CreateOrganizationalUnitRequest,
) -> Result<model::CreateOrganizationalUnitResponse, Error> {
    texts::check_name(&input.name)?;
    check_parent(&input.parent_id)?;
    let unit = Unit {
        id: ids::unit(ctx.world(), &organization.root),
        name: input.name,
        parent: input.parent_id,
        tags: tags::given(input.tags.as_deref().unwrap_or_default())?,
    };
    let (known, made) = (&organization, &unit);
    let organizational_unit = ctx
        .store()
        .transact(|tx| async move {
            let organization = tree::current(&tx, known).await?;
            let management = organization.management.as_str();
            let way = tree::way(&tx, &organization, &made.parent).await?;
            // The root is no unit.
            let depth = way.ok_or(Error::NoParent)?.len() - 1;
            if depth >= tree::DEPTH_MAX {
                let message = "You have exceeded the allowed OU depth.";
                return Err(Error::constraint("OU_DEPTH_LIMIT_EXCEEDED", message));
            }
            if tx.range(rows::units(management)).await?.len() >= UNITS_MAX {
                let message =
                    "You have exceeded the number of OUs that you can have in an organization.";
                return Err(Error::constraint("OU_NUMBER_LIMIT_EXCEEDED", message));
            }
            check_unique(&tx, &organization, made).await?;
            tx.put_value(rows::unit(management, &made.id), made);
            if organization.service_control {
                rows::attach(&tx, management, &made.id, FULL_ACCESS);
            }
            shown(&tx, &organization, made).await
        })
        .await?;
    let organizational_unit = Some(organizational_unit);
    Ok(model::CreateOrganizationalUnitResponse { organizational_unit })
}

pub fn check_parent(id: &str) -> Result<(), Error> {
    match ids::kind(id) {
        Some(Kind::Root | Kind::Unit) => Ok(()),
        _ => Err(Error::pattern()),
    }
}

/// Names are unique among the units of one parent.
async fn check_unique(tx: &Tx, organization: &Organization, unit: &Unit) -> Result<(), Error> {
    let siblings = tree::units_under(tx, organization, &unit.parent).await?;
    let taken = siblings.iter().any(|other| other.name == unit.name && other.id != unit.id);
    if taken { Err(Error::UnitExists) } else { Ok(()) }
}

async fn shown(
    at: &impl Rows,
    organization: &Organization,
    unit: &Unit,
) -> Result<model::OrganizationalUnit, Error> {
    let mut way = tree::way_to(at, organization, &unit.parent).await?;
    way.push(unit.id.clone());
    Ok(show::unit(organization, unit, &way))
}

pub async fn describe(
    ctx: Ctx,
    organization: Organization,
    input: model::DescribeOrganizationalUnitRequest,
) -> Result<model::DescribeOrganizationalUnitResponse, Error> {
    let at = ctx.store().snapshot();
    let unit = tree::unit(&at, &organization, &input.organizational_unit_id).await?;
    let unit = shown(&at, &organization, &unit).await?;
    Ok(model::DescribeOrganizationalUnitResponse { organizational_unit: Some(unit) })
}

pub async fn update(
    ctx: Ctx,
    organization: Organization,
    input: model::UpdateOrganizationalUnitRequest,
) -> Result<model::UpdateOrganizationalUnitResponse, Error> {
    if let Some(name) = &input.name {
        texts::check_name(name)?;
    }
    let (known, input) = (&organization, &input);
    let unit = ctx
        .store()
        .transact(|tx| async move {
            let organization = tree::current(&tx, known).await?;
            let mut unit = tree::unit(&tx, &organization, &input.organizational_unit_id).await?;
            if let Some(name) = &input.name {
                unit.name.clone_from(name);
                check_unique(&tx, &organization, &unit).await?;
                tx.put_value(rows::unit(&organization.management, &unit.id), &unit);
            }
            shown(&tx, &organization, &unit).await
        })
        .await?;
    Ok(model::UpdateOrganizationalUnitResponse { organizational_unit: Some(unit) })
}

pub async fn delete(
    ctx: Ctx,
    organization: Organization,
    input: model::DeleteOrganizationalUnitRequest,
) -> Result<model::DeleteOrganizationalUnitOutput, Error> {
    let (known, id) = (&organization, &input.organizational_unit_id);
    ctx.store()
        .transact(|tx| async move {
            let organization = tree::current(&tx, known).await?;
            let unit = tree::unit(&tx, &organization, id).await?;
            let units = tree::units_under(&tx, &organization, &unit.id).await?;
            let accounts = tree::accounts_under(&tx, &organization, &unit.id).await?;
            if !units.is_empty() || !accounts.is_empty() {
                return Err(Error::UnitNotEmpty);
            }
            let management = organization.management.as_str();
            super::attachments::detach_all(&tx, management, &unit.id).await?;
            tx.delete(&rows::unit(management, &unit.id));
            Ok(())
        })
        .await?;
    Ok(model::DeleteOrganizationalUnitOutput {})
}

pub async fn list_for_parent(
    ctx: Ctx,
    organization: Organization,
    input: model::ListOrganizationalUnitsForParentRequest,
) -> Result<model::ListOrganizationalUnitsForParentResponse, Error> {
    check_parent(&input.parent_id)?;
    let at = ctx.store().snapshot();
    if !tree::is_parent(&at, &organization, &input.parent_id).await? {
        return Err(Error::NoParent);
    }
    let units = tree::units_under(&at, &organization, &input.parent_id).await?;
    let token = input.next_token.as_deref();
    let (rows, next_token) = page(units, |row| row.id.as_str(), token, input.max_results)?;
    let mut units = Vec::with_capacity(rows.len());
    for row in rows {
        units.push(shown(&at, &organization, &row).await?);
    }
    let organizational_units = Some(units);
    Ok(model::ListOrganizationalUnitsForParentResponse { organizational_units, next_token })
}
