//! MFA devices of users.

use crate::access::own_name;
use crate::entity::{find, find_in};
use crate::error::Error;
use crate::ops::credentials::owner;
use crate::rules::one_time::{ENABLING_REACH, RESYNC_REACH};
use crate::rules::page::page;
use crate::show;
use crate::store::User;
use crate::store::credentials::{MfaDevice, devices_of, mfa_device, mfa_device_of, mfa_devices_of};
use aws::{AccountId, Fault};
use model_iam as model;
use service::Ctx;
use store::Tx;

/// AWS's number a user.
const DEVICES_MAX: usize = 8;

pub async fn enable(
    ctx: Ctx,
    input: model::EnableMFADeviceRequest,
) -> Result<model::EnableMFADeviceOutput, Error> {
    let (ctx, input) = (&ctx, &input);
    let now_ms = ctx.world().real_ms();
    let right = ctx
        .store()
        .transact(|tx| async move {
            let account = ctx.account();
            let (user, serial) = (&input.user_name, &input.serial_number);
            find_in::<User>(&tx, account, user).await?;
            let mut device = find_in::<MfaDevice>(&tx, account, serial).await?;
            if device.user.is_some() {
                return Err(Error::EntityAlreadyExists("MFA Device is already in use.".into()));
            }
            if tx.range(mfa_devices_of(account, user)).await?.len() >= DEVICES_MAX {
                return Err(Error::quota("MFADevicesPerUser", DEVICES_MAX));
            }
            let (first, second) = (&input.authentication_code1, &input.authentication_code2);
            let right = device.one_time.accept_pair(first, second, now_ms, ENABLING_REACH);
            if right {
                device.user = Some(user.clone());
                device.enabled_ms = Some(ctx.now_ms());
                tx.put(mfa_device_of(account, user, serial), serial.clone());
            }
            // Wrong codes are kept too: they are counted.
            tx.put_value(mfa_device(account, serial), &device);
            Ok(right)
        })
        .await?;
    if right { Ok(model::EnableMFADeviceOutput {}) } else { Err(invalid_code()) }
}

pub async fn resync(
    ctx: Ctx,
    input: model::ResyncMFADeviceRequest,
) -> Result<model::ResyncMFADeviceOutput, Error> {
    let (ctx, input) = (&ctx, &input);
    let now_ms = ctx.world().real_ms();
    let right = ctx
        .store()
        .transact(|tx| async move {
            let account = ctx.account();
            let serial = &input.serial_number;
            let mut device = device_of(&tx, account, &input.user_name, serial).await?;
            let (first, second) = (&input.authentication_code1, &input.authentication_code2);
            let right = device.one_time.accept_pair(first, second, now_ms, RESYNC_REACH);
            tx.put_value(mfa_device(account, serial), &device);
            Ok::<_, Error>(right)
        })
        .await?;
    if right { Ok(model::ResyncMFADeviceOutput {}) } else { Err(invalid_code()) }
}

fn invalid_code() -> Error {
    let message = "Authentication code for device is not valid.";
    Fault::new(403, "InvalidAuthenticationCode", message).into()
}

pub async fn deactivate(
    ctx: Ctx,
    input: model::DeactivateMFADeviceRequest,
) -> Result<model::DeactivateMFADeviceOutput, Error> {
    let user = &owner(&ctx, input.user_name)?;
    let (ctx, serial) = (&ctx, &input.serial_number);
    ctx.store()
        .transact(|tx| async move {
            let account = ctx.account();
            let mut device = device_of(&tx, account, user, serial).await?;
            (device.user, device.enabled_ms) = (None, None);
            tx.delete(&mfa_device_of(account, user, serial));
            tx.put_value(mfa_device(account, serial), &device);
            Ok::<(), Error>(())
        })
        .await?;
    Ok(model::DeactivateMFADeviceOutput {})
}

pub async fn get(
    ctx: Ctx,
    input: model::GetMFADeviceRequest,
) -> Result<model::GetMFADeviceResponse, Error> {
    let user = &owner(&ctx, input.user_name)?;
    let (ctx, serial) = (&ctx, &input.serial_number);
    let device = ctx
        .store()
        .transact(|tx| async move { device_of(&tx, ctx.account(), user, serial).await })
        .await?;
    Ok(model::GetMFADeviceResponse {
        user_name: device.user,
        serial_number: device.arn,
        enable_date: device.enabled_ms.map(show::at),
        certifications: None,
    })
}

pub async fn list(
    ctx: Ctx,
    input: model::ListMFADevicesRequest,
) -> Result<model::ListMFADevicesResponse, Error> {
    let user = match input.user_name {
        Some(name) => Some(name),
        None => own_name(&ctx)?,
    };
    // The root has none that this API knows.
    let Some(user) = &user else {
        return Ok(model::ListMFADevicesResponse {
            is_truncated: Some(false),
            ..Default::default()
        });
    };
    find::<User>(&ctx, user).await?;
    let context = &ctx;
    let devices = ctx
        .store()
        .transact(|tx| async move { devices_of(&tx, context.account(), user).await })
        .await?;
    let place = |device: &MfaDevice| device.arn.clone();
    let page = page(devices, place, input.marker.as_deref(), input.max_items);
    let shown = page.items.into_iter().map(|device| model::MFADevice {
        user_name: user.clone(),
        serial_number: device.arn,
        enable_date: show::at(device.enabled_ms.unwrap_or_default()),
    });
    Ok(model::ListMFADevicesResponse {
        mfa_devices: shown.collect(),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

/// The device, which must be this user's.
async fn device_of(
    tx: &Tx,
    account: &AccountId,
    user: &str,
    serial: &str,
) -> Result<MfaDevice, Error> {
    find_in::<User>(tx, account, user).await?;
    let device = find_in::<MfaDevice>(tx, account, serial).await?;
    if device.user.as_deref() != Some(user) {
        return Err(Error::NoSuchEntity("MFA Device invalid for user.".into()));
    }
    Ok(device)
}
