//! What nobody is shown: the values of parameters with `NoEcho`, wherever events and reasons would repeat them.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::records::{Settings, Stack, Work};
use crate::rules::parameters::MASK;

/// The values to be hidden.
#[derive(Debug, Default)]
pub struct Mask {
    /// Hidden wherever they stand in a text, the longest first.
    secrets: Vec<String>,
    /// Items of lists, which are too short to be looked for within texts.
    items: BTreeSet<String>,
}

impl Mask {
    /// Of a stack as it was, as it is and as it is to be.
    pub fn of(stack: &Stack, work: &Work) -> Mask {
        Mask::of_settings(&[stack.before_failure(), &stack.settings, &work.next])
    }

    fn of_settings(all: &[&Settings]) -> Mask {
        let mut mask = Mask::default();
        for settings in all {
            let values = settings.masked.iter().filter_map(|name| settings.parameters.get(name));
            for value in values.filter(|value| !value.is_empty()) {
                mask.items.extend(value.split(',').map(|item| item.trim().to_owned()));
                mask.secrets.push(value.clone());
            }
        }
        mask.items.remove("");
        mask.secrets.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        mask.secrets.dedup();
        mask
    }

    pub fn text(&self, text: &str) -> String {
        if self.items.contains(text) {
            return MASK.to_owned();
        }
        let hide = |text: String, secret: &String| text.replace(secret.as_str(), MASK);
        self.secrets.iter().fold(text.to_owned(), hide)
    }

    pub fn value(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => Value::String(self.text(text)),
            Value::Array(list) => list.iter().map(|item| self.value(item)).collect(),
            Value::Object(object) => {
                let members = object.iter();
                Value::Object(members.map(|(name, v)| (name.clone(), self.value(v))).collect())
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Mask;
    use crate::records::Settings;

    #[test]
    fn secrets_are_hidden_and_nothing_else() {
        let parameters = [("Key", "s3cret"), ("Long", "s3cret-2"), ("List", "a, b"), ("Open", "x")];
        let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        let settings = Settings {
            parameters: parameters.into_iter().map(owned).collect(),
            masked: ["Key", "Long", "List"].map(str::to_owned).into(),
            ..Settings::default()
        };
        let mask = Mask::of_settings(&[&settings]);
        let shown = mask.value(&json!({
            "Name": "x", "Size": 3, "Of": [{"Url": "http://s3cret@h/s3cret-2"}, "a", "b"], "Text": "a bat"
        }));
        let expected = json!({
            "Name": "x", "Size": 3, "Of": [{"Url": "http://****@h/****"}, "****", "****"], "Text": "a bat"
        });
        assert_eq!(shown, expected);
        assert_eq!(mask.text("Invalid value s3cret"), "Invalid value ****");
        assert_eq!(Mask::default().text("s3cret"), "s3cret");
    }
}
