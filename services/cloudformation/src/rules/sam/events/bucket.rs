//! Events of an S3 bucket of the same template: the bucket's own notifications are extended.

use serde_json::{Map, Value, json};

use super::{Event, Target, permission};
use crate::rules::Refusal;
use crate::rules::sam::shapes::{Made, conditional, reference};
use crate::rules::sam::{Translation, invalid, properties};

pub fn transform(
    translation: &mut Translation<'_>,
    target: &Target,
    event: &Event,
) -> Result<Vec<Made>, Refusal> {
    event.check("S3", &[properties::S3_EVENT])?;
    let bucket_id =
        event.get("Bucket").and_then(|bucket| bucket.get("Ref")).and_then(Value::as_str);
    let bucket = bucket_id.and_then(|id| translation.resources.get(id)?.as_object().cloned());
    let (Some(bucket_id), Some(mut bucket)) = (bucket_id, bucket) else {
        return Err(Refusal::invalid(
            "S3 events must reference an S3 bucket in the same template.",
        ));
    };
    let permission = permission(target, &event.id, "", "s3.amazonaws.com")
        .with("SourceAccount", reference("AWS::AccountId"));
    match &target.condition {
        None => depend_on(bucket_id, &mut bucket, &permission.id)?,
        Some(condition) => depend_under(bucket_id, &mut bucket, &permission.id, condition)?,
    }
    notify(bucket_id, &mut bucket, target, event)?;
    translation.resources.insert(bucket_id.to_owned(), Value::Object(bucket.clone()));
    Ok(vec![permission])
}

/// S3 checks, when it is told of a function, that it may invoke it.
fn depend_on(
    bucket_id: &str,
    bucket: &mut Map<String, Value>,
    permission: &str,
) -> Result<(), Refusal> {
    let mut names = match bucket.get("DependsOn") {
        None => Vec::new(),
        Some(Value::Array(names)) => names.clone(),
        Some(Value::String(name)) => vec![name.as_str().into()],
        Some(_) => {
            let message =
                "Invalid type for field 'DependsOn'. Expected a string or list of strings.";
            return Err(invalid(bucket_id, message));
        }
    };
    if !names.iter().any(|name| name == permission) {
        names.push(permission.into());
    }
    bucket.insert("DependsOn".to_owned(), names.into());
    Ok(())
}

/// `DependsOn` takes no conditions; a tag that refers to the permission depends on it as well.
fn depend_under(
    bucket_id: &str,
    bucket: &mut Map<String, Value>,
    permission: &str,
    condition: &Value,
) -> Result<(), Refusal> {
    let properties = properties_of(bucket_id, bucket)?;
    let tags = properties.entry("Tags").or_insert_with(|| json!([]));
    let Value::Array(tags) = tags else {
        return Err(invalid(bucket_id, "Property 'Tags' should be a list."));
    };
    tags.push(json!({
        "Key": format!("sam:ConditionalDependsOn:{permission}"),
        "Value": {"Fn::If": [condition, {"Ref": permission}, "no dependency"]},
    }));
    Ok(())
}

fn properties_of<'b>(
    bucket_id: &str,
    bucket: &'b mut Map<String, Value>,
) -> Result<&'b mut Map<String, Value>, Refusal> {
    let properties = bucket.entry("Properties").or_insert_with(|| json!({}));
    properties.as_object_mut().ok_or_else(|| invalid(bucket_id, "Properties should be a map."))
}

fn notify(
    bucket_id: &str,
    bucket: &mut Map<String, Value>,
    target: &Target,
    event: &Event,
) -> Result<(), Refusal> {
    let properties = properties_of(bucket_id, bucket)?;
    let notifications = properties.entry("NotificationConfiguration").or_insert_with(|| json!({}));
    let Value::Object(notifications) = notifications else {
        let message = "Property 'NotificationConfiguration' should be a map.";
        return Err(invalid(bucket_id, message));
    };
    let entries = notifications.entry("LambdaConfigurations").or_insert_with(|| json!([]));
    let Value::Array(entries) = entries else {
        let message = "Invalid type for LambdaConfigurations. Must be a list.";
        return Err(invalid(bucket_id, message));
    };
    let kinds = match event.get("Events") {
        Some(Value::Array(kinds)) => kinds.clone(),
        Some(kind) => vec![kind.clone()],
        None => Vec::new(),
    };
    for kind in kinds {
        let mut entry = json!({"Function": target.arn(), "Event": kind});
        if let Some(filter) = event.get("Filter") {
            entry["Filter"] = filter.clone();
        }
        if let Some(condition) = &target.condition {
            entry = conditional(condition, entry);
        }
        if !entries.contains(&entry) {
            entries.push(entry);
        }
    }
    Ok(())
}
