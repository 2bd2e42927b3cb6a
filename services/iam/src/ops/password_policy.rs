//! What the account demands of passwords.

use crate::error::Error;
use crate::store::{self as rows, PasswordPolicy};
use model_iam as model;
use service::Ctx;

/// What AWS takes where an update names none.
const LENGTH_DEFAULT: i32 = 6;

/// What is not given goes back to its default, as AWS has it.
pub async fn update(
    ctx: Ctx,
    input: model::UpdateAccountPasswordPolicyRequest,
) -> Result<model::UpdateAccountPasswordPolicyOutput, Error> {
    let row = &PasswordPolicy {
        length_min: input.minimum_password_length.unwrap_or(LENGTH_DEFAULT),
        symbols: input.require_symbols.unwrap_or_default(),
        numbers: input.require_numbers.unwrap_or_default(),
        upper_case: input.require_uppercase_characters.unwrap_or_default(),
        lower_case: input.require_lowercase_characters.unwrap_or_default(),
        users_change: input.allow_users_to_change_password.unwrap_or_default(),
        age_max_days: input.max_password_age,
        reuse_prevention: input.password_reuse_prevention,
        hard_expiry: input.hard_expiry,
    };
    let key = &rows::password_policy(ctx.account());
    ctx.store()
        .transact(|tx| async move {
            tx.put_value(key.clone(), row);
            // It may let users change their passwords: a grant.
            rows::changed(&tx);
            Ok::<(), Error>(())
        })
        .await?;
    Ok(model::UpdateAccountPasswordPolicyOutput {})
}

pub async fn get(
    ctx: Ctx,
    _input: model::GetAccountPasswordPolicyInput,
) -> Result<model::GetAccountPasswordPolicyResponse, Error> {
    let account = ctx.account();
    let row = ctx.store().get_value::<PasswordPolicy>(&rows::password_policy(account)).await?;
    let row = row.ok_or_else(|| {
        let message = format!("The Password Policy with domain name {account} cannot be found.");
        Error::NoSuchEntity(message)
    })?;
    let password_policy = model::PasswordPolicy {
        minimum_password_length: Some(row.length_min),
        require_symbols: Some(row.symbols),
        require_numbers: Some(row.numbers),
        require_uppercase_characters: Some(row.upper_case),
        require_lowercase_characters: Some(row.lower_case),
        allow_users_to_change_password: Some(row.users_change),
        expire_passwords: Some(row.age_max_days.is_some()),
        max_password_age: row.age_max_days,
        password_reuse_prevention: row.reuse_prevention,
        hard_expiry: row.hard_expiry,
    };
    Ok(model::GetAccountPasswordPolicyResponse { password_policy })
}

pub async fn delete(
    ctx: Ctx,
    _input: model::DeleteAccountPasswordPolicyInput,
) -> Result<model::DeleteAccountPasswordPolicyOutput, Error> {
    let key = &rows::password_policy(ctx.account());
    ctx.store()
        .transact(|tx| async move {
            if tx.get(key).await?.is_none() {
                let message = "The account policy with name PasswordPolicy cannot be found.";
                return Err(Error::NoSuchEntity(message.into()));
            }
            tx.delete(key);
            rows::changed(&tx);
            Ok(())
        })
        .await?;
    Ok(model::DeleteAccountPasswordPolicyOutput {})
}
