//! Tags of users, roles, policies, instance profiles and identity providers.

use crate::entity::{Tagged, change, find};
use crate::error::Error;
use crate::rules::page::{Page, page};
use crate::rules::tags;
use crate::show;
use crate::store::credentials::ServerCertificate;
use crate::store::{InstanceProfile, ManagedPolicy, OidcProvider, Role, SamlProvider, User};
use model_iam::{self as model, Tag};
use service::Ctx;

async fn tag<E: Tagged>(ctx: &Ctx, id: &str, given: &[Tag]) -> Result<(), Error> {
    change::<E, _>(ctx, E::name_in(id), |_, row| {
        named::<E>(row, id)?;
        tags::add(row.tags_mut(), given)
    })
    .await
}

async fn untag<E: Tagged>(ctx: &Ctx, id: &str, keys: &[String]) -> Result<(), Error> {
    change::<E, _>(ctx, E::name_in(id), |_, row| {
        named::<E>(row, id)?;
        tags::remove(row.tags_mut(), keys);
        Ok(())
    })
    .await
}

async fn list<E: Tagged>(
    ctx: &Ctx,
    id: &str,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<Tag>, Error> {
    let row = find::<E>(ctx, E::name_in(id)).await?;
    named::<E>(&row, id)?;
    Ok(page(show::tags(row.tags()), |tag| tag.key.clone(), marker, max_items))
}

/// Policies and providers are named by their ARNs, everything else by its name: either must be this row's.
fn named<E: Tagged>(row: &E, id: &str) -> Result<(), Error> {
    if id == row.name() || id == row.arn() { Ok(()) } else { Err(E::absent(id)) }
}

macro_rules! operations {
    ($row:ident, $id:ident, $tag:ident, $untag:ident, $list:ident,
     $tag_in:ident, $tag_out:ident, $untag_in:ident, $untag_out:ident,
     $list_in:ident, $list_out:ident) => {
        pub async fn $tag(ctx: Ctx, input: model::$tag_in) -> Result<model::$tag_out, Error> {
            tag::<$row>(&ctx, &input.$id, &input.tags).await?;
            Ok(model::$tag_out {})
        }

        pub async fn $untag(ctx: Ctx, input: model::$untag_in) -> Result<model::$untag_out, Error> {
            untag::<$row>(&ctx, &input.$id, &input.tag_keys).await?;
            Ok(model::$untag_out {})
        }

        pub async fn $list(ctx: Ctx, input: model::$list_in) -> Result<model::$list_out, Error> {
            let (marker, max) = (input.marker.as_deref(), input.max_items);
            let page = list::<$row>(&ctx, &input.$id, marker, max).await?;
            Ok(model::$list_out {
                tags: page.items,
                is_truncated: page.is_truncated,
                marker: page.marker,
            })
        }
    };
}

operations!(
    User,
    user_name,
    tag_user,
    untag_user,
    list_user,
    TagUserRequest,
    TagUserOutput,
    UntagUserRequest,
    UntagUserOutput,
    ListUserTagsRequest,
    ListUserTagsResponse
);
operations!(
    Role,
    role_name,
    tag_role,
    untag_role,
    list_role,
    TagRoleRequest,
    TagRoleOutput,
    UntagRoleRequest,
    UntagRoleOutput,
    ListRoleTagsRequest,
    ListRoleTagsResponse
);
operations!(
    ManagedPolicy,
    policy_arn,
    tag_policy,
    untag_policy,
    list_policy,
    TagPolicyRequest,
    TagPolicyOutput,
    UntagPolicyRequest,
    UntagPolicyOutput,
    ListPolicyTagsRequest,
    ListPolicyTagsResponse
);
operations!(
    InstanceProfile,
    instance_profile_name,
    tag_profile,
    untag_profile,
    list_profile,
    TagInstanceProfileRequest,
    TagInstanceProfileOutput,
    UntagInstanceProfileRequest,
    UntagInstanceProfileOutput,
    ListInstanceProfileTagsRequest,
    ListInstanceProfileTagsResponse
);
operations!(
    ServerCertificate,
    server_certificate_name,
    tag_certificate,
    untag_certificate,
    list_certificate,
    TagServerCertificateRequest,
    TagServerCertificateOutput,
    UntagServerCertificateRequest,
    UntagServerCertificateOutput,
    ListServerCertificateTagsRequest,
    ListServerCertificateTagsResponse
);
operations!(
    OidcProvider,
    open_id_connect_provider_arn,
    tag_oidc_provider,
    untag_oidc_provider,
    list_oidc_provider,
    TagOpenIDConnectProviderRequest,
    TagOpenIDConnectProviderOutput,
    UntagOpenIDConnectProviderRequest,
    UntagOpenIDConnectProviderOutput,
    ListOpenIDConnectProviderTagsRequest,
    ListOpenIDConnectProviderTagsResponse
);
operations!(
    SamlProvider,
    saml_provider_arn,
    tag_saml_provider,
    untag_saml_provider,
    list_saml_provider,
    TagSAMLProviderRequest,
    TagSAMLProviderOutput,
    UntagSAMLProviderRequest,
    UntagSAMLProviderOutput,
    ListSAMLProviderTagsRequest,
    ListSAMLProviderTagsResponse
);
