//! Whose a request is: by its password.

use crate::ops::authorization::USER;
use crate::registry::reply::Refusal;
use crate::registry::route::registry_of;
use crate::rules::password::Password;
use aws::Region;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use service::{Ctx, Head};

/// The context of the password's owner, in the registry that the host names, or else in the owner's own. A password
/// opens registries of one region; which of them, their policies say.
pub async fn of(ctx: &Ctx, head: &Head) -> Result<Ctx, Refusal> {
    let given = head.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let basic = given.and_then(|given| given.strip_prefix("Basic "));
    let text = basic.and_then(|basic| STANDARD.decode(basic.trim()).ok());
    let text = text.and_then(|text| String::from_utf8(text).ok());
    let password = text.as_deref().and_then(|text| text.split_once(':'));
    let password = password.filter(|(user, _)| *user == USER).map(|(_, password)| password);
    let (password, proof) = password.and_then(Password::read).ok_or_else(Refusal::unauthorized)?;
    let identities = ctx.cloud().identities();
    let credential = identities.credential(ctx, &password.access_key_id).await?;
    let now_ms = ctx.now_ms();
    let holds = credential.filter(|credential| {
        proof.holds(&credential.secret)
            && password.expires_ms > now_ms
            && credential.expires_ms.is_none_or(|end_ms| end_ms > now_ms)
    });
    let credential = holds.ok_or_else(Refusal::unauthorized)?;
    let region = Region::new(&password.region).ok_or_else(Refusal::unauthorized)?;
    let own = credential.principal.account().cloned().ok_or_else(Refusal::unauthorized)?;
    let account = match registry_of(head).map_err(|()| Refusal::no_such_place())? {
        None => own,
        Some((account, named)) if named == region => account,
        Some(_) => return Err(Refusal::unauthorized()),
    };
    let ctx = ctx.signed_by(credential.principal, credential.session, credential.access_key_id);
    Ok(ctx.within(&account, &region))
}
