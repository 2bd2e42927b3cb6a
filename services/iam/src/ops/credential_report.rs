//! The credential report: a line of CSV for the root and for each user
//! (<https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html>).

use crate::entity::all;
use crate::error::Error;
use crate::show;
use crate::store::credentials::{
    Held, LoginProfile, SigningCertificate, login_profile, mfa_devices_of,
};
use crate::store::{self as rows, AccessKey, Account, CredentialReport, PasswordPolicy, User};
use crate::uses;
use aws::Fault;
use model_iam as model;
use service::Ctx;
use wire::Timestamp;

/// A report is made anew when it is older.
const VALID_MS: i64 = 4 * 60 * 60 * 1000;
const HEADER: &str = "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,\
    password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,\
    access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,\
    access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,\
    cert_1_last_rotated,cert_2_active,cert_2_last_rotated";
const NONE: &str = "N/A";
/// The root's password is not IAM's to report.
const UNSUPPORTED: &str = "not_supported";
const KEYS: usize = 2;
const CERTIFICATES: usize = 2;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// The first call of a period makes the report, and says that it has begun, as AWS does.
pub async fn generate(
    ctx: Ctx,
    _input: model::GenerateCredentialReportInput,
) -> Result<model::GenerateCredentialReportResponse, Error> {
    if current(&ctx).await?.is_some_and(|report| is_valid(&ctx, &report)) {
        let state = Some(model::ReportStateType::Complete);
        return Ok(model::GenerateCredentialReportResponse { state, description: None });
    }
    let row = &CredentialReport { text: written(&ctx).await?, at_ms: ctx.now_ms() };
    let key = &rows::credential_report(ctx.account());
    ctx.store()
        .transact(|tx| async move {
            tx.put_value(key.clone(), row);
            Ok::<(), Error>(())
        })
        .await?;
    let description = "No report exists. Starting a new report generation task";
    Ok(model::GenerateCredentialReportResponse {
        state: Some(model::ReportStateType::Started),
        description: Some(description.into()),
    })
}

pub async fn get(
    ctx: Ctx,
    _input: model::GetCredentialReportInput,
) -> Result<model::GetCredentialReportResponse, Error> {
    let gone = |code: &str, message: &str| Error::Fault(Fault::new(410, code, message));
    let report = current(&ctx).await?.ok_or_else(|| {
        gone("ReportNotPresent", "No report exists. Call GenerateCredentialReport first.")
    })?;
    if !is_valid(&ctx, &report) {
        let message = "The report has expired. Call GenerateCredentialReport to make a new one.";
        return Err(gone("ReportExpired", message));
    }
    Ok(model::GetCredentialReportResponse {
        content: Some(report.text.into()),
        report_format: Some(model::ReportFormatType::TextCsv),
        generated_time: Some(show::at(report.at_ms)),
    })
}

async fn current(ctx: &Ctx) -> Result<Option<CredentialReport>, Error> {
    Ok(ctx.store().get_value(&rows::credential_report(ctx.account())).await?)
}

fn is_valid(ctx: &Ctx, report: &CredentialReport) -> bool {
    ctx.now_ms() - report.at_ms < VALID_MS
}

async fn written(ctx: &Ctx) -> Result<String, Error> {
    let id = ctx.account().as_str();
    let account = ctx.store().get_value::<Account>(&rows::account(id)).await?;
    let created = account.map_or_else(|| NONE.to_owned(), |row| moment(row.created_ms));
    let arn = format!("arn:aws:iam::{id}:root");
    let root = ["<root_account>", &arn, &created];
    let password = [UNSUPPORTED, "no_information", UNSUPPORTED, UNSUPPORTED];
    let mut fields: Vec<String> = root.into_iter().chain(password).map(String::from).collect();
    fields.push("false".into());
    fields.extend(keys(ctx, "").await?);
    fields.extend(["false", NONE, "false", NONE].map(String::from));
    let mut text = HEADER.to_owned();
    push(&mut text, &fields);
    let policy = ctx.store().get_value(&rows::password_policy(ctx.account())).await?;
    for user in all::<User>(ctx).await? {
        let devices = ctx.store().range(mfa_devices_of(ctx.account(), &user.name)).await?;
        let mut fields = vec![user.name.clone(), user.arn.clone(), moment(user.created_ms)];
        fields.extend(password_of(ctx, &user, policy.as_ref()).await?);
        fields.push((!devices.is_empty()).to_string());
        fields.extend(keys(ctx, &user.name).await?);
        fields.extend(certificates(ctx, &user).await?);
        push(&mut text, &fields);
    }
    Ok(text)
}

/// Of the password: whether there is one, last used, last changed, next rotation. None signs in, so none is used.
async fn password_of(
    ctx: &Ctx,
    user: &User,
    policy: Option<&PasswordPolicy>,
) -> Result<[String; 4], Error> {
    let key = login_profile(ctx.account(), &user.name);
    let Some(profile) = ctx.store().get_value::<LoginProfile>(&key).await? else {
        return Ok(["false", NONE, NONE, NONE].map(String::from));
    };
    let days = policy.and_then(|policy| policy.age_max_days);
    let next = days.map(|days| moment(profile.changed_ms + i64::from(days) * DAY_MS));
    let next = next.unwrap_or_else(|| NONE.into());
    Ok(["true".into(), "no_information".into(), moment(profile.changed_ms), next])
}

/// Of both signing certificates: active, last rotated.
async fn certificates(ctx: &Ctx, user: &User) -> Result<Vec<String>, Error> {
    let range = SigningCertificate::of_user(ctx.account(), &user.name);
    let mut found = Vec::with_capacity(CERTIFICATES);
    for (_, row) in ctx.store().range(range).await? {
        let row: SigningCertificate = serde_json::from_slice(&row).map_err(Fault::internal)?;
        found.push(row);
    }
    found.sort_by_key(|row| row.created_ms);
    let mut fields = Vec::with_capacity(CERTIFICATES * 2);
    for row in found.iter().take(CERTIFICATES) {
        fields.extend([row.active.to_string(), moment(row.created_ms)]);
    }
    while fields.len() < CERTIFICATES * 2 {
        fields.extend(["false", NONE].map(String::from));
    }
    Ok(fields)
}

fn push(text: &mut String, fields: &[String]) {
    text.push('\n');
    for (place, field) in fields.iter().enumerate() {
        if place > 0 {
            text.push(',');
        }
        // Names may have commas, but neither quotes nor line breaks.
        match field.contains(',') {
            true => text.extend(["\"", field, "\""]),
            false => text.push_str(field),
        }
    }
}

/// Of both keys: active, last rotated, last used when, where and for what.
async fn keys(ctx: &Ctx, user: &str) -> Result<Vec<String>, Error> {
    let mut found = Vec::with_capacity(KEYS);
    for (_, id) in ctx.store().range(rows::access_keys_of(ctx.account(), user)).await? {
        let id = String::from_utf8_lossy(&id);
        found.extend(ctx.store().get_value::<AccessKey>(&rows::access_key(&id)).await?);
    }
    found.sort_by_key(|key| key.created_ms);
    let mut fields = Vec::with_capacity(KEYS * 5);
    for key in found.iter().take(KEYS) {
        let used = uses::of(ctx, &key.id).await?;
        let [at, region, service] = match used {
            Some(used) => [moment(used.at_ms), used.region, used.service],
            None => [NONE; 3].map(String::from),
        };
        fields.extend([key.active.to_string(), moment(key.created_ms), at, region, service]);
    }
    while fields.len() < KEYS * 5 {
        fields.push("false".into());
        fields.extend([NONE; 4].map(String::from));
    }
    Ok(fields)
}

/// `2026-11-21T10:00:00+00:00`
fn moment(ms: i64) -> String {
    let at: Timestamp = show::at(ms);
    at.to_iso_8601().replace('Z', "+00:00")
}
