//! Conditional requests: `If-Match` and its kin.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html>

use crate::error::Error;
use aws::Fault;

/// The conditions of a read, or of a copy's source.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Conditions {
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub if_modified_since_ms: Option<i64>,
    pub if_unmodified_since_ms: Option<i64>,
}

/// What the conditions are asked of.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// Without its quotes.
    pub etag: &'a str,
    pub modified_ms: i64,
}

impl Conditions {
    /// For a GET or HEAD: an entity tag outranks the date of its pair (RFC 9110, 13.2.2).
    pub fn check_read(&self, subject: Subject<'_>) -> Result<(), Error> {
        match self.first_failing(subject) {
            Some("If-None-Match" | "If-Modified-Since") => Err(Error::NotModified),
            Some(condition) => Err(Error::PreconditionFailed(condition)),
            None => Ok(()),
        }
    }

    /// For a copy's source: every failure is a 412.
    pub fn check_source(&self, subject: Subject<'_>) -> Result<(), Error> {
        match self.first_failing(subject) {
            Some("If-Match") => Err(Error::PreconditionFailed("x-amz-copy-source-If-Match")),
            Some("If-None-Match") => {
                Err(Error::PreconditionFailed("x-amz-copy-source-If-None-Match"))
            }
            Some("If-Modified-Since") => {
                Err(Error::PreconditionFailed("x-amz-copy-source-If-Modified-Since"))
            }
            Some(_) => Err(Error::PreconditionFailed("x-amz-copy-source-If-Unmodified-Since")),
            None => Ok(()),
        }
    }

    fn first_failing(&self, subject: Subject<'_>) -> Option<&'static str> {
        // Headers carry whole seconds.
        let modified_s = subject.modified_ms.div_euclid(1000);
        let seconds = |ms: i64| ms.div_euclid(1000);
        if let Some(tags) = &self.if_match {
            if !matches(tags, subject.etag) {
                return Some("If-Match");
            }
        } else if self.if_unmodified_since_ms.is_some_and(|ms| modified_s > seconds(ms)) {
            return Some("If-Unmodified-Since");
        }
        if let Some(tags) = &self.if_none_match {
            if matches(tags, subject.etag) {
                return Some("If-None-Match");
            }
        } else if self.if_modified_since_ms.is_some_and(|ms| modified_s <= seconds(ms)) {
            return Some("If-Modified-Since");
        }
        None
    }
}

/// A date to hold `If-Modified-Since` against: one that is yet to come is passed over (RFC 9110, 13.1.3).
pub fn past(ms: i64, now_ms: i64) -> Option<i64> {
    (ms <= now_ms).then_some(ms)
}

/// The conditions of a write, on what is there now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WriteConditions {
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
}

impl WriteConditions {
    /// S3 knows only `*` for `If-None-Match` on writes, and anything but `*` for `If-Match`.
    pub fn parse(
        if_match: Option<String>,
        if_none_match: Option<String>,
    ) -> Result<WriteConditions, Error> {
        let star = |tags: &str| tags.trim() == "*";
        match (if_match.as_deref(), if_none_match.as_deref()) {
            (Some(_), Some(_)) => {
                let message = "Multiple conditional request headers present in the request";
                return Err(unknown("If-Match,If-None-Match", message));
            }
            (Some(tags), None) if star(tags) => {
                let message = "We don't accept the provided value of If-Match header for this API";
                return Err(unknown("If-Match", message));
            }
            (None, Some(tags)) if !star(tags) => {
                let message =
                    "We don't accept the provided value of If-None-Match header for this API";
                return Err(unknown("If-None-Match", message));
            }
            _ => {}
        }
        Ok(WriteConditions { if_match, if_none_match })
    }

    /// `current` is the entity tag of the object that is there; a delete marker counts as nothing.
    pub fn check(&self, key: &str, current: Option<&str>) -> Result<(), Error> {
        match (current, &self.if_match) {
            (None, Some(_)) => return Err(Error::NoSuchKey(key.to_owned())),
            (Some(etag), Some(tags)) if !matches(tags, etag) => {
                return Err(Error::PreconditionFailed("If-Match"));
            }
            _ => {}
        }
        match self.if_none_match.is_some() && current.is_some() {
            true => Err(Error::PreconditionFailed("If-None-Match")),
            false => Ok(()),
        }
    }
}

/// AWS's own 501, of conditions that S3 does not know.
fn unknown(header: &str, message: &str) -> Error {
    let text = "A header you provided implies functionality that is not implemented";
    let fault = Fault::new(501, "NotImplemented", text);
    Error::Fault(fault.with("Header", header).with("additionalMessage", message))
}

/// Whether a list of entity tags holds this one; quotes and the weak mark are optional, as S3 reads them.
fn matches(tags: &str, etag: &str) -> bool {
    tags.split(',').any(|tag| {
        let tag = tag.trim();
        tag == "*" || bare(tag) == etag
    })
}

/// An entity tag without its quotes.
pub fn bare(tag: &str) -> &str {
    let tag = tag.trim();
    let tag = tag.strip_prefix("W/").unwrap_or(tag);
    tag.strip_prefix('"').and_then(|tag| tag.strip_suffix('"')).unwrap_or(tag)
}

/// An entity tag as headers and listings show it.
pub fn quoted(etag: &str) -> String {
    format!("\"{etag}\"")
}

#[cfg(test)]
mod tests {
    use super::{Conditions, Subject, WriteConditions, past};
    use crate::error::Error;

    const SUBJECT: Subject<'static> = Subject { etag: "abc", modified_ms: 10_500 };

    #[test]
    fn reads() {
        let of = |change: fn(&mut Conditions)| {
            let mut conditions = Conditions::default();
            change(&mut conditions);
            conditions.check_read(SUBJECT)
        };
        assert_eq!(of(|_| {}), Ok(()));
        assert_eq!(of(|c| c.if_match = Some("\"abc\"".into())), Ok(()));
        assert_eq!(of(|c| c.if_match = Some("x, abc".into())), Ok(()));
        assert_eq!(
            of(|c| c.if_match = Some("\"abd\"".into())),
            Err(Error::PreconditionFailed("If-Match"))
        );
        assert_eq!(of(|c| c.if_none_match = Some("W/\"abc\"".into())), Err(Error::NotModified));
        assert_eq!(of(|c| c.if_none_match = Some("*".into())), Err(Error::NotModified));
        assert_eq!(of(|c| c.if_modified_since_ms = Some(10_000)), Err(Error::NotModified));
        assert_eq!(of(|c| c.if_modified_since_ms = Some(9_000)), Ok(()));
        assert_eq!(of(|c| c.if_unmodified_since_ms = Some(10_000)), Ok(()));
        assert!(of(|c| c.if_unmodified_since_ms = Some(9_999)).is_err());
    }

    #[test]
    fn an_entity_tag_outranks_its_date() {
        let conditions = Conditions {
            if_match: Some("abc".into()),
            if_unmodified_since_ms: Some(0),
            if_none_match: Some("other".into()),
            if_modified_since_ms: Some(20_000),
        };
        assert_eq!(conditions.check_read(SUBJECT), Ok(()));
    }

    #[test]
    fn writes() {
        let absent = WriteConditions::parse(None, Some("*".into())).unwrap();
        assert_eq!(absent.check("k", None), Ok(()));
        assert_eq!(absent.check("k", Some("abc")), Err(Error::PreconditionFailed("If-None-Match")));
        let same = WriteConditions::parse(Some("\"abc\"".into()), None).unwrap();
        assert_eq!(same.check("k", Some("abc")), Ok(()));
        assert_eq!(same.check("k", Some("x")), Err(Error::PreconditionFailed("If-Match")));
        assert_eq!(same.check("k", None), Err(Error::NoSuchKey("k".into())));
    }

    #[test]
    fn conditions_that_s3_does_not_know() {
        let refused = |if_match: Option<&str>, if_none_match: Option<&str>| {
            let owned = |tags: Option<&str>| tags.map(str::to_owned);
            let parsed = WriteConditions::parse(owned(if_match), owned(if_none_match));
            let fault = aws::Fault::from(parsed.unwrap_err());
            assert_eq!((fault.status, fault.code.as_str()), (501, "NotImplemented"));
            assert_eq!(fault.fields[0].0, "Header");
            fault.fields[0].1.as_str().unwrap().to_owned()
        };
        assert_eq!(refused(None, Some("\"abc\"")), "If-None-Match");
        assert_eq!(refused(Some("*"), None), "If-Match");
        assert_eq!(refused(Some("\"abc\""), Some("*")), "If-Match,If-None-Match");
    }

    #[test]
    fn dates_to_come_are_no_conditions() {
        assert_eq!(past(10, 10), Some(10));
        assert_eq!(past(11, 10), None);
    }
}
