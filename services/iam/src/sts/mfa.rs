//! The second factor of `AssumeRole` and `GetSessionToken`: a code of the caller's own device, used up by its use.

use crate::entity::find_in;
use crate::error::Error;
use crate::identities::last;
use crate::store::credentials::{MfaDevice, mfa_device};
use aws::Principal;
use service::Ctx;

/// Whether a second factor was given, and then a right one.
pub async fn verified(ctx: &Ctx, serial: Option<&str>, code: Option<&str>) -> Result<bool, Error> {
    let (serial, code) = match (serial, code) {
        (None, None) => return Ok(false),
        (Some(serial), Some(code)) => (serial, code),
        _ => {
            return Err(failed(", must provide both MFA serial number and one time pass code."));
        }
    };
    let Principal::User { account, arn, .. } = ctx.principal() else { return Err(not_own()) };
    let user = last(arn.resource());
    let now_ms = ctx.world().real_ms();
    let right = ctx
        .store()
        .transact(|tx| async move {
            let device = find_in::<MfaDevice>(&tx, account, serial).await;
            let mut device = match device {
                Err(Error::NoSuchEntity(_)) => return Err(not_own()),
                other => other?,
            };
            if device.user.as_deref() != Some(user) {
                return Err(not_own());
            }
            let right = device.one_time.accept(code, now_ms);
            // A wrong code is counted, so it is written too.
            tx.put_value(mfa_device(account, serial), &device);
            Ok(right)
        })
        .await?;
    if right { Ok(true) } else { Err(failed(" with invalid MFA one time pass code.")) }
}

fn not_own() -> Error {
    failed(
        ", unable to validate MFA code.  Please verify your MFA serial number is valid and \
         associated with this user.",
    )
}

fn failed(how: &str) -> Error {
    Error::AccessDenied(format!("MultiFactorAuthentication failed{how}"))
}
