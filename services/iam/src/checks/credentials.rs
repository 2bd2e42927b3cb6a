//! What must hold between users and what they prove themselves with.

use crate::checks::{RESTORE, account_in, place_of};
use crate::entity::Entity;
use crate::store as rows;
use crate::store::credentials::{
    Held, LOGIN_PROFILE, LoginProfile, MFA_DEVICE, MFA_DEVICE_OF, MfaDevice, SERVER_CERTIFICATE,
    ServerCertificate, ServiceCredential, SigningCertificate, SshPublicKey, login_profile,
    mfa_device_of,
};
use aws::AccountId;
use service::{Examination, texts};
use store::StoreError;

pub fn check(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.each::<LoginProfile>(rows::every(LOGIN_PROFILE), |key, row| {
        let Some(account) = account_in(key)? else { return Ok(()) };
        let place = format!("the password of {} in account {account}", row.user);
        place_of(exam, key, &login_profile(&account, &row.user), &place);
        of_user(exam, &account, &row.user, &place)
    })?;
    held::<SshPublicKey>(exam)?;
    held::<SigningCertificate>(exam)?;
    held::<ServiceCredential>(exam)?;
    exam.each::<ServerCertificate>(rows::every(SERVER_CERTIFICATE), |key, row| {
        let Some(account) = account_in(key)? else { return Ok(()) };
        place_of(exam, key, &ServerCertificate::key(&account, &row.name), &row.arn);
        Ok(())
    })?;
    devices(exam)
}

fn of_user(
    exam: &Examination<'_>,
    account: &AccountId,
    user: &str,
    place: &str,
) -> Result<(), StoreError> {
    if !exam.has(&rows::user(account, user))? {
        let what = format!("its user {user} is not there");
        exam.tell("credential-without-user", place, what, RESTORE);
    }
    Ok(())
}

fn held<H: Held>(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.each::<H>(rows::every(H::TABLE), |key, row| {
        let Some(account) = account_in(key)? else { return Ok(()) };
        let place = format!("credential {} in account {account}", row.id());
        place_of(exam, key, &H::key(&account, row.user(), row.id()), &place);
        of_user(exam, &account, row.user(), &place)
    })
}

/// Users and their devices know each other.
fn devices(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.each::<MfaDevice>(rows::every(MFA_DEVICE), |key, device| {
        let Some(account) = account_in(key)? else { return Ok(()) };
        place_of(exam, key, &MfaDevice::key(&account, &device.arn), &device.arn);
        let Some(user) = &device.user else { return Ok(()) };
        of_user(exam, &account, user, &device.arn)?;
        if !exam.has(&mfa_device_of(&account, user, &device.arn))? {
            let what = format!("user {user} does not list it");
            exam.tell("mfa-device-unlisted", &device.arn, what, "deactivate and enable the device");
        }
        Ok(())
    })?;
    exam.each_raw(rows::every(MFA_DEVICE_OF), |key, serial| {
        let (Some(account), [_, user, _]) = (account_in(key)?, &texts(key)?[..]) else {
            return Ok(());
        };
        let serial = String::from_utf8_lossy(serial);
        let device: Option<MfaDevice> = exam.find(&MfaDevice::key(&account, &serial))?;
        let owner = device.and_then(|device| device.user);
        if !owner.is_some_and(|owner| owner.eq_ignore_ascii_case(user)) {
            let what = format!("user {user} lists it, whose it is not");
            exam.tell("mfa-device-unknown", serial, what, RESTORE);
        }
        Ok(())
    })
}
