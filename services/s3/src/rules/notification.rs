//! Which changes of a bucket are told to whom.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html>

use crate::error::Error;
use crate::rules::size;
use crate::store::Notification;

/// The events that happen here. Those of features that are not built never would, so they are refused.
pub const EVENTS: [&str; 11] = [
    "s3:ObjectCreated:*",
    "s3:ObjectCreated:Put",
    "s3:ObjectCreated:Post",
    "s3:ObjectCreated:Copy",
    "s3:ObjectCreated:CompleteMultipartUpload",
    "s3:ObjectRemoved:*",
    "s3:ObjectRemoved:Delete",
    "s3:ObjectRemoved:DeleteMarkerCreated",
    "s3:ObjectTagging:*",
    "s3:ObjectTagging:Put",
    "s3:ObjectTagging:Delete",
];

/// Of a filter's prefix or suffix.
/// <https://docs.aws.amazon.com/AmazonS3/latest/API/API_FilterRule.html>
const FILTER_CHARACTERS_MAX: usize = 1024;

/// Whether this change is one that the configuration asks for. `event` is such as `s3:ObjectCreated:Put`.
pub fn wants(notification: &Notification, event: &str, key: &str) -> bool {
    notification.events.iter().any(|pattern| covers(pattern, event))
        && key.starts_with(&notification.prefix)
        && key.ends_with(&notification.suffix)
}

fn covers(pattern: &str, event: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(family) => event.starts_with(family),
        None => pattern == event,
    }
}

pub fn check(notifications: &[Notification]) -> Result<(), Error> {
    size::check(&notifications, size::NOTIFICATIONS_BYTES_MAX)?;
    for notification in notifications {
        for filter in [&notification.prefix, &notification.suffix] {
            if filter.chars().count() > FILTER_CHARACTERS_MAX {
                let message = "size of filter rule value cannot exceed 1024 bytes";
                return Err(Error::argument(message, "FilterRule.Value", filter.as_str()));
            }
        }
        for event in &notification.events {
            if !EVENTS.contains(&event.as_str()) {
                return Err(Error::not_built(format!("The notification of {event}")));
            }
        }
        // More than there are would only name some of them twice.
        if notification.events.is_empty() || notification.events.len() > EVENTS.len() {
            return Err(Error::malformed_xml());
        }
    }
    for (at, one) in notifications.iter().enumerate() {
        if notifications[..at].iter().any(|other| overlap(one, other)) {
            let message = "Configurations overlap. Configurations on the same bucket cannot share a common \
                           event type.";
            return Err(Error::argument(message, "NotificationConfiguration", ""));
        }
        if notifications[..at].iter().any(|other| one.id == other.id) {
            let message = "Configuration Ids must be unique";
            return Err(Error::argument(message, "Id", one.id.as_str()));
        }
    }
    Ok(())
}

fn overlap(a: &Notification, b: &Notification) -> bool {
    let events = a.events.iter().any(|x| b.events.iter().any(|y| covers(x, y) || covers(y, x)));
    let prefixes = a.prefix.starts_with(&b.prefix) || b.prefix.starts_with(&a.prefix);
    let suffixes = a.suffix.ends_with(&b.suffix) || b.suffix.ends_with(&a.suffix);
    events && prefixes && suffixes
}

#[cfg(test)]
mod tests {
    use super::{check, wants};
    use crate::store::Notification;

    fn on(id: &str, event: &str, prefix: &str, suffix: &str) -> Notification {
        Notification {
            id: id.into(),
            target: "arn:aws:lambda:us-east-1:123456789012:function:f".into(),
            events: vec![event.into()],
            prefix: prefix.into(),
            suffix: suffix.into(),
        }
    }

    #[test]
    fn filters() {
        let images = on("1", "s3:ObjectCreated:*", "images/", ".jpg");
        assert!(wants(&images, "s3:ObjectCreated:Put", "images/a.jpg"));
        assert!(wants(&images, "s3:ObjectCreated:Copy", "images/.jpg"));
        assert!(!wants(&images, "s3:ObjectCreated:Put", "images/a.png"));
        assert!(!wants(&images, "s3:ObjectRemoved:Delete", "images/a.jpg"));
        let puts = on("2", "s3:ObjectCreated:Put", "", "");
        assert!(!wants(&puts, "s3:ObjectCreated:Post", "a"));
    }

    #[test]
    fn overlapping_filters_are_refused() {
        let of = |a, b| check(&[a, b]).is_ok();
        assert!(of(
            on("1", "s3:ObjectCreated:*", "a/", ""),
            on("2", "s3:ObjectCreated:*", "b/", "")
        ));
        assert!(of(
            on("1", "s3:ObjectCreated:*", "", "jpg"),
            on("2", "s3:ObjectCreated:*", "", "png")
        ));
        assert!(of(
            on("1", "s3:ObjectCreated:Put", "", ""),
            on("2", "s3:ObjectCreated:Post", "", "")
        ));
        assert!(!of(
            on("1", "s3:ObjectCreated:*", "", ""),
            on("2", "s3:ObjectCreated:Put", "b/", "")
        ));
        assert!(!of(
            on("1", "s3:ObjectCreated:*", "a", ""),
            on("2", "s3:ObjectCreated:*", "ab", "")
        ));
        assert!(!of(on("1", "s3:ObjectCreated:*", "a", ""), on("1", "s3:ObjectRemoved:*", "", "")));
        assert!(check(&[on("1", "s3:Replication:*", "", "")]).is_err());
    }

    #[test]
    fn how_large_a_configuration_may_be() {
        let of = |prefix: usize| {
            check(&[on("1", "s3:ObjectCreated:*", &"p".repeat(prefix), "")]).is_ok()
        };
        assert!(of(1024));
        assert!(!of(1025));
        let repeated = |events: usize| Notification {
            events: vec!["s3:ObjectCreated:*".into(); events],
            ..on("1", "s3:ObjectCreated:*", "", "")
        };
        assert!(check(&[repeated(11)]).is_ok());
        assert!(check(&[repeated(12)]).is_err());
        assert!(check(&[on(&"i".repeat(256 << 10), "s3:ObjectCreated:*", "", "")]).is_err());
    }
}
