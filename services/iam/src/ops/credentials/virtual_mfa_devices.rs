//! Virtual MFA devices: seeds that authenticators take, whether or not somebody uses them.

use crate::entity::{self, all, change, create as put_new, find, find_in};
use crate::error::Error;
use crate::rules::one_time::OneTime;
use crate::rules::page::{by_name, page};
use crate::rules::{qr, tags};
use crate::show;
use crate::store::credentials::{MfaDevice, mfa_device};
use crate::store::{self as rows, Account, User};
use crate::totp;
use aws::Fault;
use model_iam as model;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use service::Ctx;

/// 64 characters of Base32, as AWS's are.
const SEED_BYTES: usize = 40;

pub async fn create(
    ctx: Ctx,
    input: model::CreateVirtualMFADeviceRequest,
) -> Result<model::CreateVirtualMFADeviceResponse, Error> {
    let path = input.path.unwrap_or_else(|| "/".into());
    let mut bytes = [0; SEED_BYTES];
    ctx.world().fill(&mut bytes);
    let seed = totp::encoded(&bytes);
    let row = MfaDevice {
        arn: entity::arn(ctx.account(), "mfa", &path, &input.virtual_mfa_device_name),
        name: input.virtual_mfa_device_name,
        path,
        created_ms: ctx.now_ms(),
        one_time: OneTime::new(seed.clone()),
        user: None,
        enabled_ms: None,
        tags: tags::given(&input.tags)?,
    };
    let picture = qr::png(&address(&ctx, &row.name, &seed).await?);
    let picture = picture.ok_or_else(|| Fault::internal("an address too long for a QR code"))?;
    let (ctx, kept) = (&ctx, &row);
    ctx.store().transact(|tx| async move { put_new(&tx, ctx.account(), kept).await }).await?;
    let virtual_mfa_device = model::VirtualMFADevice {
        base32_string_seed: Some(seed.into()),
        qr_code_png: Some(picture.into()),
        ..shown(&row, None)
    };
    Ok(model::CreateVirtualMFADeviceResponse { virtual_mfa_device })
}

/// `otpauth://totp/NAME@ACCOUNT?secret=SEED`, as the API's reference has it.
async fn address(ctx: &Ctx, name: &str, seed: &str) -> Result<String, Error> {
    let id = ctx.account().as_str();
    let account = ctx.store().get_value::<Account>(&rows::account(id)).await?;
    let alias = account.and_then(|row| row.alias);
    let label = format!("{name}@{}", alias.as_deref().unwrap_or(id));
    let label = utf8_percent_encode(&label, NON_ALPHANUMERIC);
    Ok(format!("otpauth://totp/{label}?secret={seed}"))
}

pub async fn delete(
    ctx: Ctx,
    input: model::DeleteVirtualMFADeviceRequest,
) -> Result<model::DeleteVirtualMFADeviceOutput, Error> {
    let (ctx, serial) = (&ctx, &input.serial_number);
    ctx.store()
        .transact(|tx| async move {
            let device = find_in::<MfaDevice>(&tx, ctx.account(), serial).await?;
            if device.user.is_some() {
                let message = "MFA VirtualDevice in use. Must deactivate first.";
                return Err(Error::DeleteConflict(message.into()));
            }
            tx.delete(&mfa_device(ctx.account(), serial));
            Ok(())
        })
        .await?;
    Ok(model::DeleteVirtualMFADeviceOutput {})
}

pub async fn list(
    ctx: Ctx,
    input: model::ListVirtualMFADevicesRequest,
) -> Result<model::ListVirtualMFADevicesResponse, Error> {
    let mut devices = all::<MfaDevice>(&ctx).await?;
    match input.assignment_status {
        Some(model::AssignmentStatusType::Assigned) => {
            devices.retain(|device| device.user.is_some());
        }
        Some(model::AssignmentStatusType::Unassigned) => {
            devices.retain(|device| device.user.is_none());
        }
        _ => {}
    }
    let place = |device: &MfaDevice| by_name(&device.arn);
    let page = page(devices, place, input.marker.as_deref(), input.max_items);
    let mut shown_devices = Vec::with_capacity(page.items.len());
    for device in &page.items {
        let user = match &device.user {
            Some(name) => Some(find::<User>(&ctx, name).await?),
            None => None,
        };
        shown_devices.push(model::VirtualMFADevice { tags: None, ..shown(device, user.as_ref()) });
    }
    Ok(model::ListVirtualMFADevicesResponse {
        virtual_mfa_devices: shown_devices,
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

fn shown(device: &MfaDevice, user: Option<&User>) -> model::VirtualMFADevice {
    model::VirtualMFADevice {
        serial_number: device.arn.clone(),
        user: user.map(|row| model::User {
            tags: None,
            permissions_boundary: None,
            ..show::user(row)
        }),
        enable_date: device.enabled_ms.map(show::at),
        tags: show::tags_if_any(&device.tags),
        ..model::VirtualMFADevice::default()
    }
}

pub async fn tag(
    ctx: Ctx,
    input: model::TagMFADeviceRequest,
) -> Result<model::TagMFADeviceOutput, Error> {
    change::<MfaDevice, _>(&ctx, &input.serial_number, |_, device| {
        tags::add(&mut device.tags, &input.tags)
    })
    .await?;
    Ok(model::TagMFADeviceOutput {})
}

pub async fn untag(
    ctx: Ctx,
    input: model::UntagMFADeviceRequest,
) -> Result<model::UntagMFADeviceOutput, Error> {
    change::<MfaDevice, _>(&ctx, &input.serial_number, |_, device| {
        tags::remove(&mut device.tags, &input.tag_keys);
        Ok(())
    })
    .await?;
    Ok(model::UntagMFADeviceOutput {})
}

pub async fn list_tags(
    ctx: Ctx,
    input: model::ListMFADeviceTagsRequest,
) -> Result<model::ListMFADeviceTagsResponse, Error> {
    let device = find::<MfaDevice>(&ctx, &input.serial_number).await?;
    let tags = show::tags(&device.tags);
    let page = page(tags, |tag| tag.key.clone(), input.marker.as_deref(), input.max_items);
    Ok(model::ListMFADeviceTagsResponse {
        tags: page.items,
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}
