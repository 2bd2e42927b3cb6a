//! Values as AWS's messages show them, which is as Java prints them: `[Tag(key=a, value=b)]`, `{name=value}`.

use crate::schema::{Kind, ShapeSpec};

/// Bytes of a list's or map's members that a message shows.
const SHOWN_BYTES_MAX: usize = 8 * 1024;
const SECRET: &str = "***Sensitive Data Redacted***";

/// The structures, lists and maps that are open, each with what has been printed of it.
#[derive(Default)]
pub struct Printed {
    open: Vec<String>,
}

impl Printed {
    pub fn begin(&mut self) {
        self.open.push(String::new());
    }

    pub fn member(&mut self, name: &str) {
        let mut letters = name.chars();
        let first = letters.next().map(|first| first.to_ascii_lowercase());
        let name: String = first.into_iter().chain(letters).collect();
        self.key(&name);
    }

    pub fn key(&mut self, key: &str) {
        self.element();
        self.push(key);
        self.push("=");
    }

    /// What parts the next member from the one before it.
    pub fn element(&mut self) {
        if self.open.last().is_some_and(|text| !text.is_empty()) {
            self.push(", ");
        }
    }

    pub fn value(&mut self, spec: &ShapeSpec, text: &str) {
        self.push(if spec.sensitive { SECRET } else { text });
    }

    /// The innermost open value, which becomes a part of the one around it.
    pub fn end(&mut self, spec: &ShapeSpec) -> String {
        let inner = self.open.pop().unwrap_or_default();
        let text = match spec.kind {
            Kind::List => format!("[{inner}]"),
            Kind::Map => format!("{{{inner}}}"),
            _ => format!("{}({inner})", spec.name),
        };
        self.push(&text);
        text
    }

    fn push(&mut self, text: &str) {
        if let Some(open) = self.open.last_mut().filter(|open| open.len() < SHOWN_BYTES_MAX) {
            open.push_str(text);
        }
    }
}
