//! The resource policies of functions and layers: whom a new statement means, and as the engine asks for them.

use crate::error::Error;
use crate::rules::name;
use crate::rules::statement::{PolicyRow, invalid_principal, parse};
use crate::store::Rows;
use auth::policy::{Meant, Policy};
use aws::{AccountId, Arn, Fault};
use parking_lot::Mutex;
use serde_json::Value;
use service::{Ctx, Meaning};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};
use store::Key;

/// Parsed policies kept in memory.
const PARSED_MAX: usize = 4_096;

/// Parsed policies by their revision, which names one text for ever; none where nothing of the text can be read.
static PARSED: LazyLock<Mutex<HashMap<String, Option<Arc<Policy>>>>> =
    LazyLock::new(Mutex::default);

/// Whom a statement means that joins a policy. Refused if it names a user or a role that is not there.
pub async fn meant(ctx: &Ctx, statement: &Value) -> Result<Meant, Error> {
    let policy = parse(std::slice::from_ref(statement)).map_err(Fault::internal)?;
    let Meaning { meant, nobody } = ctx.meaning(&policy).await?;
    match nobody {
        None => Ok(meant),
        Some(_) => Err(invalid_principal()),
    }
}

/// The owner and the policy of a function (under the qualifier of the ARN) or of a layer's version.
pub async fn lookup(ctx: Ctx, arn: Arn) -> Result<Option<(AccountId, Option<Arc<Policy>>)>, Fault> {
    let found = if let Some(named) = name::of_arn(&arn) {
        let key = named.place.policy(named.qualifier.as_deref());
        Some((named.place.account, key))
    } else {
        name::of_layer_arn(arn.as_str()).map(|(place, number)| {
            let key = place.layer_policy(number);
            (place.account, key)
        })
    };
    let Some((owner, key)) = found else { return Ok(None) };
    let policy = policy(&ctx, &key).await?;
    Ok(Some((owner, policy)))
}

async fn policy(ctx: &Ctx, key: &Key) -> Result<Option<Arc<Policy>>, Error> {
    let row: Option<PolicyRow> = ctx.store().row(key).await?;
    let Some(row) = row else { return Ok(None) };
    if let Some(known) = PARSED.lock().get(&row.revision_id) {
        return Ok(known.clone());
    }
    let parsed = readable(&row.statements)?;
    let parsed = parsed.map(|policy| Arc::new(policy.meaning(&row.meant)));
    let mut all = PARSED.lock();
    if all.len() >= PARSED_MAX {
        all.clear();
    }
    all.insert(row.revision_id, parsed.clone());
    Ok(parsed)
}

/// A policy without the statements that cannot be read. Earlier versions kept some, and with one of them in it not even
/// the statement itself could be removed. Every statement allows, so that leaving one out grants nothing.
fn readable(statements: &[Value]) -> Result<Option<Policy>, Fault> {
    if let Ok(policy) = parse(statements) {
        return Ok(Some(policy));
    }
    let mut kept = statements.to_vec();
    kept.retain(|statement| parse(std::slice::from_ref(statement)).is_ok());
    let left_out = statements.len() - kept.len();
    tracing::warn!(left_out, "statements of a resource policy cannot be read and grant nothing");
    match kept.is_empty() {
        true => Ok(None),
        false => parse(&kept).map(Some).map_err(Fault::internal),
    }
}

#[cfg(test)]
mod tests {
    use super::readable;
    use serde_json::{Value, json};

    fn statement(id: &str, principal: Value) -> Value {
        json!({
            "Sid": id,
            "Effect": "Allow",
            "Principal": principal,
            "Action": "lambda:InvokeFunction",
            "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f",
        })
    }

    #[test]
    fn what_cannot_be_read_is_left_out() {
        let good = statement("good", json!({ "Service": "s3.amazonaws.com" }));
        let odd = statement("odd", json!({ "AWS": "arn:aws:iam::123456789012:group/g" }));
        let policy = readable(&[odd.clone(), good.clone()]).unwrap().unwrap();
        assert_eq!(policy.statement(0), Some(good));
        assert_eq!(policy.statement(1), None);
        assert!(readable(&[odd]).unwrap().is_none());
    }
}
