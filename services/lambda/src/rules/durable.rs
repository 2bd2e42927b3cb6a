//! Which configurations of durable functions are taken.

use crate::error::Error;
use crate::store::Durable;
use model_lambda as model;

/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-durableconfig.html>
const RETENTION_DAYS: u32 = 14;

/// Of a new function.
pub fn created(given: Option<&model::DurableConfig>) -> Result<Option<Durable>, Error> {
    let Some(given) = given else { return Ok(None) };
    unbuilt(given)?;
    let Some(timeout_s) = number(given.execution_timeout) else {
        return Err(Error::Invalid(
            "You cannot create a function with a durable configuration without an executionTimeout"
                .into(),
        ));
    };
    let retention_days = number(given.retention_period_in_days).unwrap_or(RETENTION_DAYS);
    Ok(Some(Durable { timeout_s, retention_days }))
}

/// Of a function that is there: it is durable, or it is not.
pub fn updated(
    before: Option<Durable>,
    given: Option<&model::DurableConfig>,
) -> Result<Option<Durable>, Error> {
    let Some(given) = given else { return Ok(before) };
    let Some(before) = before else {
        return Err(Error::Invalid(
            "You can only enable durable execution when creating a function. You cannot enable it \
             on existing functions."
                .into(),
        ));
    };
    unbuilt(given)?;
    Ok(Some(Durable {
        timeout_s: number(given.execution_timeout).unwrap_or(before.timeout_s),
        retention_days: number(given.retention_period_in_days).unwrap_or(before.retention_days),
    }))
}

fn unbuilt(given: &model::DurableConfig) -> Result<(), Error> {
    match given.kms_key_arn.as_deref() {
        None | Some("") => Ok(()),
        Some(_) => Err(Error::NotBuilt("The KMSKeyArn of a DurableConfig".into())),
    }
}

/// The model has bounded it.
fn number(given: Option<i32>) -> Option<u32> {
    given.and_then(|given| u32::try_from(given).ok())
}

/// Where the letters of executions that have failed would go.
pub fn letters(durable: Option<Durable>, dead_letter: Option<&str>) -> Result<(), Error> {
    match (durable, dead_letter) {
        (Some(_), Some(_)) => {
            Err(Error::NotBuilt("A DeadLetterConfig of a durable function".into()))
        }
        _ => Ok(()),
    }
}

pub fn model(durable: Durable) -> model::DurableConfig {
    model::DurableConfig {
        kms_key_arn: None,
        retention_period_in_days: i32::try_from(durable.retention_days).ok(),
        execution_timeout: i32::try_from(durable.timeout_s).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::{created, updated};
    use crate::store::Durable;
    use model_lambda::DurableConfig;

    fn config(timeout: Option<i32>, retention: Option<i32>) -> DurableConfig {
        DurableConfig {
            kms_key_arn: None,
            execution_timeout: timeout,
            retention_period_in_days: retention,
        }
    }

    #[test]
    fn only_a_new_function_becomes_durable() {
        let durable = Durable { timeout_s: 60, retention_days: 14 };
        assert_eq!(created(Some(&config(Some(60), None))).unwrap(), Some(durable));
        assert!(created(Some(&config(None, Some(3)))).is_err());
        assert_eq!(created(None).unwrap(), None);
        assert!(updated(None, Some(&config(Some(60), None))).is_err());
        let kept = updated(Some(durable), Some(&config(None, Some(3)))).unwrap();
        assert_eq!(kept, Some(Durable { timeout_s: 60, retention_days: 3 }));
        assert_eq!(updated(Some(durable), None).unwrap(), Some(durable));
    }
}
