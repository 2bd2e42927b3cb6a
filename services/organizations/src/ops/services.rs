//! Trusted access of other services, which cannot be switched on here: no service has it.

use crate::error::Error;
use crate::store::Organization;
use model_organizations as model;
use service::Ctx;

pub async fn list(
    _ctx: Ctx,
    _organization: Organization,
    _input: model::ListAWSServiceAccessForOrganizationRequest,
) -> Result<model::ListAWSServiceAccessForOrganizationResponse, Error> {
    Ok(model::ListAWSServiceAccessForOrganizationResponse {
        enabled_service_principals: Some(Vec::new()),
        next_token: None,
    })
}
