//! STS: who one is, and temporary credentials.

mod access;
mod assume_role;
mod caller;
mod federation_token;
mod given;
mod issuer_keys;
mod mfa;
mod session;
mod session_token;
mod web_identity;

pub use issuer_keys::IssuerKeys;
pub use session::{SESSION, expired};

use model_sts as m;
use service::{Authorization, Scope, Service};

pub fn register(service: Service) -> Service {
    service
        .on::<m::GetCallerIdentity>(
            |_: &m::GetCallerIdentityRequest, _: &Scope| Authorization::Signed,
            caller::identity,
        )
        .on::<m::GetAccessKeyInfo>(access::access_key_info, caller::access_key_info)
        .on::<m::AssumeRole>(access::assume_role, assume_role::handle)
        .on_unsigned::<m::AssumeRoleWithWebIdentity>(web_identity::handle)
        .on::<m::GetFederationToken>(access::federation_token, federation_token::handle)
        .on::<m::GetSessionToken>(
            |_: &m::GetSessionTokenRequest, _: &Scope| Authorization::Signed,
            session_token::handle,
        )
}
