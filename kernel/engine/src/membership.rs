//! Accounts in their organisation, and what follows from it for a decision: service control policies and the
//! condition keys of organisations.

use crate::registry::Inner;
use auth::policy::Context;
use aws::{AccountId, Fault, Principal};
use service::{Ctx, Grants, Membership};
use std::sync::Arc;

impl Inner {
    /// An account in its organisation; none if it is in none.
    pub(crate) async fn membership_of(
        &self,
        ctx: &Ctx,
        account: &AccountId,
    ) -> Result<Option<Arc<Membership>>, Fault> {
        let service = self.organizations.map(|at| &self.services[at]);
        let Some((service, lookup)) =
            service.and_then(|service| Some((service, service.membership_lookup.as_ref()?)))
        else {
            return Ok(None);
        };
        let generation = self.generation();
        if let Some(found) = self.cache.membership(account, generation) {
            return Ok(found);
        }
        let found = lookup(ctx.entering(service.name), account.clone()).await?.map(Arc::new);
        self.cache.keep_membership(account, found.clone(), generation);
        Ok(found)
    }

    /// Puts the principal's account, as it stands in its organisation, beside the principal's own grants.
    pub(crate) async fn add_membership(
        &self,
        ctx: &Ctx,
        principal: &Principal,
        grants: &mut Grants,
    ) -> Result<(), Fault> {
        let Some(account) = principal.account() else { return Ok(()) };
        grants.membership = self.membership_of(ctx, account).await?;
        if let Some(membership) = &grants.membership {
            grants.service_control = membership.holding_for(principal).to_vec();
        }
        Ok(())
    }

    /// The condition keys that follow from organisations, with `aws:ResourceAccount`.
    pub(crate) async fn add_organizations(
        &self,
        ctx: &Ctx,
        grants: &Grants,
        owner: Option<(&AccountId, Option<&Membership>)>,
        context: &mut Context,
    ) -> Result<(), Fault> {
        if let Some(membership) = &grants.membership {
            set(context, "Principal", membership);
        }
        if let Some((account, membership)) = owner {
            context.set("aws:ResourceAccount", [account.as_str()]);
            if let Some(membership) = membership {
                set(context, "Resource", membership);
            }
        }
        if let Principal::Service { account, source: Some(_), .. } = ctx.principal()
            && let Some(membership) = self.membership_of(ctx, account).await?
        {
            set(context, "Source", &membership);
        }
        Ok(())
    }
}

fn set(context: &mut Context, whose: &str, membership: &Membership) {
    context.set(&format!("aws:{whose}OrgID"), [membership.organization.as_str()]);
    context.set(&format!("aws:{whose}OrgPaths"), [membership.path.as_str()]);
}
