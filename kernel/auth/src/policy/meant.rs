//! Whom a document means by the names in it.
//!
//! A name can be borne by one after another. What is kept beside a document when it is saved is the unique id of
//! whoever bears each name then; the document stays as it was written, and its ids are shown once they no longer bear
//! the names.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::policy::json;

/// ARNs of users and roles, each with the unique id (`AIDA…`, `AROA…`) of who bore it when the document was saved. A
/// name that is not among them means whoever bears it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meant(BTreeMap<String, String>);

impl Meant {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The unique id behind a name.
    pub fn get(&self, arn: &str) -> Option<&str> {
        self.0.get(arn).map(String::as_str)
    }

    /// Names and unique ids.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(arn, id)| (arn.as_str(), id.as_str()))
    }

    /// Takes up what a statement means that joins these. Where it means another by a name of theirs, they say the
    /// unique id from now on.
    pub fn join(&mut self, more: &Meant, statements: &mut [Value]) {
        let is_another = |arn: &str| more.get(arn).is_some_and(|id| self.get(arn) != Some(id));
        let others = self.0.iter().filter(|(arn, _)| is_another(arn));
        let others: BTreeMap<_, _> = others.map(|(arn, id)| (arn.clone(), id.clone())).collect();
        for statement in statements {
            rename(statement, &others);
        }
        self.0.extend(more.iter().map(|(arn, id)| (arn.to_owned(), id.to_owned())));
    }
}

impl FromIterator<(String, String)> for Meant {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(pairs: I) -> Meant {
        Meant(pairs.into_iter().collect())
    }
}

/// A document with other names for principals; None if it is no policy's.
pub fn renamed(document: &str, names: &BTreeMap<String, String>) -> Option<String> {
    let mut document = json::read(document)?;
    match document.get_mut("Statement")? {
        Value::Array(list) => list.iter_mut().for_each(|statement| rename(statement, names)),
        one => rename(one, names),
    }
    Some(document.to_string())
}

fn rename(statement: &mut Value, names: &BTreeMap<String, String>) {
    for element in ["Principal", "NotPrincipal"] {
        match statement.get_mut(element).and_then(|principals| principals.get_mut("AWS")) {
            Some(Value::Array(list)) => list.iter_mut().for_each(|one| rename_one(one, names)),
            Some(one) => rename_one(one, names),
            None => {}
        }
    }
}

fn rename_one(principal: &mut Value, names: &BTreeMap<String, String>) {
    if let Value::String(text) = principal
        && let Some(name) = names.get(text.as_str())
    {
        text.clone_from(name);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::{Meant, renamed};

    const ROLE: &str = "arn:aws:iam::123456789012:role/r";
    const OTHER: &str = "arn:aws:iam::123456789012:role/other";

    fn meant(arn: &str, id: &str) -> Meant {
        Meant::from_iter([(arn.to_owned(), id.to_owned())])
    }

    #[test]
    fn only_principals_are_renamed() {
        let document = json!({ "Version": "2012-10-17", "Statement": [
            { "Principal": { "AWS": [ROLE, OTHER] }, "Resource": ROLE },
            { "NotPrincipal": { "AWS": ROLE, "Service": "sqs.amazonaws.com" } },
            { "Principal": "*", "Condition": { "ArnEquals": { "aws:PrincipalArn": ROLE } } },
        ] });
        let names = BTreeMap::from([(ROLE.to_owned(), "AROA1".to_owned())]);
        let shown = renamed(&document.to_string(), &names).unwrap();
        let expected = json!({ "Version": "2012-10-17", "Statement": [
            { "Principal": { "AWS": ["AROA1", OTHER] }, "Resource": ROLE },
            { "NotPrincipal": { "AWS": "AROA1", "Service": "sqs.amazonaws.com" } },
            { "Principal": "*", "Condition": { "ArnEquals": { "aws:PrincipalArn": ROLE } } },
        ] });
        assert_eq!(shown, expected.to_string());
        let alone = json!({ "Statement": { "Principal": { "AWS": ROLE } } }).to_string();
        assert_eq!(
            renamed(&alone, &names).unwrap(),
            r#"{"Statement":{"Principal":{"AWS":"AROA1"}}}"#
        );
        assert_eq!(renamed("{", &names), None);
    }

    #[test]
    fn a_name_means_one_at_a_time() {
        let mut kept = meant(ROLE, "AROA1");
        let mut statements = [json!({ "Principal": { "AWS": ROLE } })];
        kept.join(&meant(ROLE, "AROA1"), &mut statements);
        assert_eq!(statements[0]["Principal"]["AWS"], ROLE);
        kept.join(&meant(ROLE, "AROA2"), &mut statements);
        assert_eq!(statements[0]["Principal"]["AWS"], "AROA1");
        kept.join(&meant(OTHER, "AROA3"), &mut statements);
        assert_eq!(kept.iter().collect::<Vec<_>>(), [(OTHER, "AROA3"), (ROLE, "AROA2")]);
    }

    #[test]
    fn rows_keep_it_as_an_object() {
        let text = serde_json::to_string(&meant(ROLE, "AROA1")).unwrap();
        assert_eq!(text, format!(r#"{{"{ROLE}":"AROA1"}}"#));
        assert_eq!(serde_json::from_str::<Meant>(&text).unwrap(), meant(ROLE, "AROA1"));
    }
}
