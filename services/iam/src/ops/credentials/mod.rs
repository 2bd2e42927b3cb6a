//! Operations on what users prove themselves with beside access keys, and on certificates.

mod held;
pub mod login_profiles;
mod mfa_devices;
mod server_certificates;
mod service_credentials;
mod signing_certificates;
mod ssh_public_keys;
mod virtual_mfa_devices;

use crate::access::{
    Table, anywhere, device, new, own_name, own_user, server_certificate, user, user_or_self,
};
use crate::error::Error;
use model_iam as m;
use service::{Ctx, Service};

pub fn register(service: Service) -> Service {
    let service = second_factors(passwords(service));
    service_credentials(keys(server_certificates(service)))
}

fn passwords(service: Service) -> Service {
    use login_profiles as ops;
    service
        .at::<m::CreateLoginProfile>(|i| user_or_self(&i.user_name), ops::create)
        .at::<m::GetLoginProfile>(|i| user_or_self(&i.user_name), ops::get)
        .at::<m::UpdateLoginProfile>(|i| user(&i.user_name), ops::update)
        .at::<m::DeleteLoginProfile>(|i| user_or_self(&i.user_name), ops::delete)
        .at::<m::ChangePassword>(|_| own_user(), ops::change_password)
}

fn second_factors(service: Service) -> Service {
    use {mfa_devices as ops, virtual_mfa_devices as devices};
    service
        .at::<m::CreateVirtualMFADevice>(
            |i| {
                let target = new("mfa", &i.path, &i.virtual_mfa_device_name);
                target.made_with(&i.tags, "iam:TagMFADevice")
            },
            devices::create,
        )
        .at::<m::DeleteVirtualMFADevice>(|i| device(&i.serial_number), devices::delete)
        .at::<m::ListVirtualMFADevices>(|_| anywhere(), devices::list)
        .at::<m::TagMFADevice>(|i| device(&i.serial_number).tagging(&i.tags), devices::tag)
        .at::<m::UntagMFADevice>(
            |i| device(&i.serial_number).untagging(&i.tag_keys),
            devices::untag,
        )
        .at::<m::ListMFADeviceTags>(|i| device(&i.serial_number), devices::list_tags)
        .at::<m::EnableMFADevice>(|i| user(&i.user_name), ops::enable)
        .at::<m::DeactivateMFADevice>(|i| user_or_self(&i.user_name), ops::deactivate)
        .at::<m::ResyncMFADevice>(|i| user(&i.user_name), ops::resync)
        .at::<m::GetMFADevice>(|i| user_or_self(&i.user_name), ops::get)
        .at::<m::ListMFADevices>(|i| user_or_self(&i.user_name), ops::list)
}

fn server_certificates(service: Service) -> Service {
    use {crate::ops::tags, server_certificates as ops};
    service
        .at::<m::UploadServerCertificate>(
            |i| {
                let target = new("server-certificate", &i.path, &i.server_certificate_name);
                target.made_with(&i.tags, "iam:TagServerCertificate")
            },
            ops::upload,
        )
        .at::<m::GetServerCertificate>(|i| server_certificate(&i.server_certificate_name), ops::get)
        .at::<m::ListServerCertificates>(|_| anywhere(), ops::list)
        .at::<m::UpdateServerCertificate>(
            |i| {
                let target = server_certificate(&i.server_certificate_name);
                target.moving(&i.new_path, &i.new_server_certificate_name)
            },
            ops::update,
        )
        .at::<m::DeleteServerCertificate>(
            |i| server_certificate(&i.server_certificate_name),
            ops::delete,
        )
        .at::<m::TagServerCertificate>(
            |i| server_certificate(&i.server_certificate_name).tagging(&i.tags),
            tags::tag_certificate,
        )
        .at::<m::UntagServerCertificate>(
            |i| server_certificate(&i.server_certificate_name).untagging(&i.tag_keys),
            tags::untag_certificate,
        )
        .at::<m::ListServerCertificateTags>(
            |i| server_certificate(&i.server_certificate_name),
            tags::list_certificate,
        )
}

fn keys(service: Service) -> Service {
    use {signing_certificates as certificates, ssh_public_keys as ssh};
    service
        .at::<m::UploadSSHPublicKey>(|i| user(&i.user_name), ssh::upload)
        .at::<m::GetSSHPublicKey>(|i| user(&i.user_name), ssh::get)
        .at::<m::ListSSHPublicKeys>(|i| user_or_self(&i.user_name), ssh::list)
        .at::<m::UpdateSSHPublicKey>(|i| user(&i.user_name), ssh::update)
        .at::<m::DeleteSSHPublicKey>(|i| user(&i.user_name), ssh::delete)
        .at::<m::UploadSigningCertificate>(|i| user_or_self(&i.user_name), certificates::upload)
        .at::<m::ListSigningCertificates>(|i| user_or_self(&i.user_name), certificates::list)
        .at::<m::UpdateSigningCertificate>(|i| user_or_self(&i.user_name), certificates::update)
        .at::<m::DeleteSigningCertificate>(|i| user_or_self(&i.user_name), certificates::delete)
}

fn service_credentials(service: Service) -> Service {
    use service_credentials as ops;
    service
        .at::<m::CreateServiceSpecificCredential>(ops::making, ops::create)
        .at::<m::ListServiceSpecificCredentials>(
            |i| match i.all_users {
                Some(true) => new("user", &None, "*"),
                _ => user_or_self(&i.user_name),
            },
            ops::list,
        )
        .at::<m::ResetServiceSpecificCredential>(
            |i| ops::changing(&i.user_name, &i.service_specific_credential_id),
            ops::reset,
        )
        .at::<m::UpdateServiceSpecificCredential>(
            |i| ops::changing(&i.user_name, &i.service_specific_credential_id),
            ops::update,
        )
        .at::<m::DeleteServiceSpecificCredential>(
            |i| ops::changing(&i.user_name, &i.service_specific_credential_id),
            ops::delete,
        )
}

/// Whose things are meant: the named user's, or of the user who asks.
fn owner(ctx: &Ctx, named: Option<String>) -> Result<String, Error> {
    let own = match named {
        Some(name) => Some(name),
        None => own_name(ctx)?,
    };
    own.ok_or_else(|| {
        let message = "Must specify userName when calling with non-User credentials";
        Error::Validation(message.into())
    })
}
