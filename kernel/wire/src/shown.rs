//! Values as an audit log shows them: documents in which secrets are hidden.
//!
//! Members begin with a small letter, as CloudTrail writes them. What is hidden stands as a text that says so; how
//! long it was, and of what it was made, stays hidden too.

use crate::document::DocumentEncoder;
use crate::schema::{Kind, MemberSpec, ShapeSpec};
use crate::shape::{Encoder, Field};
use crate::{Timestamp, Value};

/// What CloudTrail writes in place of a secret.
pub const HIDDEN: &str = "HIDDEN_DUE_TO_SECURITY_REASONS";

/// Beside what the model marks as sensitive.
#[derive(Clone, Copy, Debug, Default)]
pub struct Showing {
    /// Members, at any depth, whose values are hidden.
    pub hidden: &'static [&'static str],
    /// Members that CloudTrail gives a name of its own.
    pub named: &'static [(&'static str, &'static str)],
}

/// A value as the log shows it.
pub fn shown<T: Field>(value: &T, showing: &Showing) -> Value {
    let mut encoder = ShownEncoder {
        showing,
        inner: DocumentEncoder::default(),
        leaves_out: false,
        hidden_depth: 0,
    };
    value.encode(&mut encoder as &mut dyn Encoder);
    encoder.inner.done
}

struct ShownEncoder<'a> {
    showing: &'a Showing,
    inner: DocumentEncoder,
    /// The next value is one that was hidden.
    leaves_out: bool,
    /// How many structures, lists and maps are open within a hidden value.
    hidden_depth: usize,
}

impl ShownEncoder<'_> {
    /// Whether a structure, list or map is to be written.
    fn opens(&mut self) -> bool {
        if self.leaves_out || self.hidden_depth > 0 {
            self.leaves_out = false;
            self.hidden_depth += 1;
            return false;
        }
        true
    }

    fn closes(&mut self) -> bool {
        let hidden = self.hidden_depth > 0;
        self.hidden_depth -= usize::from(hidden);
        self.leaves_out = false;
        !hidden
    }

    /// Whether a plain value is to be written.
    fn takes(&mut self) -> bool {
        let left_out = std::mem::take(&mut self.leaves_out);
        !left_out && self.hidden_depth == 0
    }
}

impl Encoder for ShownEncoder<'_> {
    fn begin_structure(&mut self) {
        if self.opens() {
            self.inner.begin_structure();
        }
    }
    fn member(&mut self, spec: &'static MemberSpec) {
        if self.hidden_depth > 0 {
            return;
        }
        // A streaming body writes nothing of itself, hidden or not.
        self.leaves_out = false;
        let named = self.showing.named.iter().find(|(member, _)| *member == spec.name);
        match named {
            Some((_, name)) => self.inner.key(name),
            None => self.inner.key(&small(spec.name)),
        }
        if self.showing.hidden.contains(&spec.name) || is_secret(spec.shape) {
            self.inner.string(HIDDEN);
            self.leaves_out = true;
        }
    }
    fn end_structure(&mut self) {
        if self.closes() {
            self.inner.end_structure();
        }
    }
    fn begin_list(&mut self) {
        if self.opens() {
            self.inner.begin_list();
        }
    }
    fn element(&mut self) {
        if self.hidden_depth == 0 {
            self.inner.element();
        }
    }
    fn end_list(&mut self) {
        if self.closes() {
            self.inner.end_list();
        }
    }
    fn begin_map(&mut self) {
        if self.opens() {
            self.inner.begin_map();
        }
    }
    fn key(&mut self, key: &str) {
        if self.hidden_depth == 0 {
            self.inner.key(key);
        }
    }
    fn end_map(&mut self) {
        if self.closes() {
            self.inner.end_map();
        }
    }
    fn string(&mut self, value: &str) {
        if self.takes() {
            self.inner.string(value);
        }
    }
    fn boolean(&mut self, value: bool) {
        if self.takes() {
            self.inner.boolean(value);
        }
    }
    fn long(&mut self, value: i64) {
        if self.takes() {
            self.inner.long(value);
        }
    }
    fn double(&mut self, value: f64) {
        if self.takes() {
            self.inner.double(value);
        }
    }
    fn blob(&mut self, value: &[u8]) {
        if self.takes() {
            self.inner.blob(value);
        }
    }
    fn timestamp(&mut self, value: Timestamp) {
        if self.takes() {
            self.inner.timestamp(value);
        }
    }
    fn document(&mut self, value: &Value) {
        if self.takes() {
            self.inner.document(value);
        }
    }
}

/// Whether a value is sensitive, or a list or map of such.
fn is_secret(shape: &ShapeSpec) -> bool {
    let collects = matches!(shape.kind, Kind::List | Kind::Map);
    shape.sensitive || collects && shape.members.iter().any(|member| is_secret(member.shape))
}

/// The name with a small first letter.
fn small(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::{HIDDEN, Showing, is_secret, shown};
    use crate::schema::{Kind, MemberSpec, ShapeSpec};
    use crate::shape::{DecodeError, Decoder, Encoder, Field};
    use serde_json::json;

    static TEXT: ShapeSpec = ShapeSpec::new("Text", Kind::String, &[]);
    static SECRET: ShapeSpec = ShapeSpec::new("Secret", Kind::String, &[]).sensitive();
    static SECRETS: ShapeSpec =
        ShapeSpec::new("Secrets", Kind::List, &[MemberSpec::new("member", &SECRET)]);
    static OUTER: ShapeSpec = ShapeSpec::new(
        "Outer",
        Kind::Structure,
        &[
            MemberSpec::new("Name", &TEXT),
            MemberSpec::new("Password", &SECRET),
            MemberSpec::new("Old", &SECRETS),
            MemberSpec::new("Item", &OUTER),
            MemberSpec::new("MD5", &TEXT),
        ],
    );

    struct Outer;

    impl Field for Outer {
        fn decode(_decoder: &mut dyn Decoder) -> Result<Outer, DecodeError> {
            Ok(Outer)
        }
        fn encode(&self, encoder: &mut dyn Encoder) {
            let text = |encoder: &mut dyn Encoder, at: usize, text: &str| {
                encoder.member(&OUTER.members[at]);
                encoder.string(text);
            };
            encoder.begin_structure();
            text(encoder, 0, "n");
            text(encoder, 1, "hunter2");
            encoder.member(&OUTER.members[2]);
            vec!["hunter1".to_owned(), "hunter0".to_owned()].encode(encoder);
            encoder.member(&OUTER.members[3]);
            encoder.begin_structure();
            text(encoder, 0, "inside");
            encoder.member(&OUTER.members[3]);
            encoder.begin_structure();
            encoder.end_structure();
            encoder.end_structure();
            text(encoder, 4, "m");
            encoder.end_structure();
        }
    }

    #[test]
    fn secrets_are_hidden_and_the_rest_is_shown() {
        let inside = json!({ "name": "inside", "item": {} });
        let mut expected =
            json!({ "name": "n", "password": HIDDEN, "old": HIDDEN, "item": inside, "mD5": "m" });
        assert_eq!(shown(&Outer, &Showing::default()), expected);
        expected["item"] = json!(HIDDEN);
        let showing = Showing { hidden: &["Item"], named: &[] };
        assert_eq!(shown(&Outer, &showing), expected);
        let showing = Showing { hidden: &[], named: &[("Name", "outerName")] };
        assert_eq!(shown(&Outer, &showing)["outerName"], "n");
    }

    #[test]
    fn a_collection_of_secrets_is_one() {
        assert!(is_secret(&SECRET) && is_secret(&SECRETS));
        assert!(!is_secret(&TEXT) && !is_secret(&OUTER));
    }
}
