//! STS: who one is, and temporary credentials.

mod access;
mod assume_role;
mod caller;
mod mfa;
mod session;
mod session_token;

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
        .on::<m::GetSessionToken>(
            |_: &m::GetSessionTokenRequest, _: &Scope| Authorization::Signed,
            session_token::handle,
        )
}
