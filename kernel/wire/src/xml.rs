//! XML, written straight from values.

use crate::Timestamp;
use crate::schema::{MemberSpec, TimestampFormat};
use crate::shape::Encoder;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

enum Frame {
    Structure(String),
    /// The tag around the elements, if any; their name and table.
    List(Option<String>, &'static str, &'static MemberSpec),
    Map {
        wrapper: Option<String>,
        entry: &'static str,
        spec: &'static MemberSpec,
        open: bool,
    },
}

#[derive(Default)]
pub struct XmlEncoder {
    pub out: String,
    frames: Vec<Frame>,
    /// Name and table of the value to come.
    next: Option<(String, Option<&'static MemberSpec>)>,
    /// A start tag lacks its `>`, since attributes may follow.
    tag_open: bool,
    root_namespace: Option<&'static str>,
}

impl XmlEncoder {
    /// The document's element, and its namespace.
    pub fn rooted(name: &str, namespace: Option<&'static str>) -> XmlEncoder {
        XmlEncoder {
            next: Some((name.to_owned(), None)),
            root_namespace: namespace,
            ..XmlEncoder::default()
        }
    }

    fn close_tag(&mut self) {
        if self.tag_open {
            self.out.push('>');
            self.tag_open = false;
        }
    }

    fn start(&mut self, name: &str, spec: Option<&'static MemberSpec>) {
        self.close_tag();
        self.out.push('<');
        self.out.push_str(name);
        if let Some(namespace) = self.root_namespace.take() {
            self.out.push_str(&format!(" xmlns=\"{namespace}\""));
        }
        if let Some((prefix, uri)) = spec.and_then(|spec| spec.xml_namespace) {
            match prefix {
                "" => self.out.push_str(&format!(" xmlns=\"{uri}\"")),
                _ => self.out.push_str(&format!(" xmlns:{prefix}=\"{uri}\"")),
            }
        }
        self.tag_open = true;
    }

    fn finish(&mut self, name: &str) {
        self.close_tag();
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    fn leaf(&mut self, text: &str) {
        let Some((name, spec)) = self.next.take() else { return };
        if spec.is_some_and(|spec| spec.attribute) && self.tag_open {
            self.out.push_str(&format!(" {name}=\"{}\"", quick_xml::escape::escape(text)));
            return;
        }
        self.start(&name, spec);
        self.close_tag();
        escape_into(&mut self.out, text);
        self.finish(&name);
    }
}

/// `\r` must be a reference, since a parser would read it as `\n`.
fn escape_into(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\r' => out.push_str("&#13;"),
            other => out.push(other),
        }
    }
}

impl Encoder for XmlEncoder {
    fn begin_structure(&mut self) {
        let (name, spec) = self.next.take().unwrap_or_default();
        self.start(&name, spec);
        self.frames.push(Frame::Structure(name));
    }
    fn member(&mut self, spec: &'static MemberSpec) {
        self.next = Some((spec.tree_name().to_owned(), Some(spec)));
    }
    fn end_structure(&mut self) {
        if let Some(Frame::Structure(name)) = self.frames.pop() {
            self.finish(&name);
        }
    }
    fn begin_list(&mut self) {
        let Some((name, Some(spec))) = self.next.take() else { return };
        let element = &spec.shape.members[0];
        if spec.flattened || spec.shape.flattened {
            self.close_tag();
            self.frames.push(Frame::List(None, spec.tree_name(), element));
        } else {
            self.start(&name, Some(spec));
            self.frames.push(Frame::List(Some(name), element.tree_name(), element));
        }
    }
    fn element(&mut self) {
        if let Some(Frame::List(_, name, spec)) = self.frames.last() {
            self.next = Some(((*name).to_owned(), Some(spec)));
        }
    }
    fn end_list(&mut self) {
        if let Some(Frame::List(Some(name), ..)) = self.frames.pop() {
            self.finish(&name);
        }
    }
    fn begin_map(&mut self) {
        let Some((name, Some(spec))) = self.next.take() else { return };
        if spec.flattened || spec.shape.flattened {
            self.close_tag();
            self.frames.push(Frame::Map {
                wrapper: None,
                entry: spec.tree_name(),
                spec,
                open: false,
            });
        } else {
            self.start(&name, Some(spec));
            let wrapper = Some(name);
            self.frames.push(Frame::Map { wrapper, entry: "entry", spec, open: false });
        }
    }
    fn key(&mut self, key: &str) {
        let Some(Frame::Map { entry, spec, open, .. }) = self.frames.last_mut() else { return };
        let (entry, members, was_open) = (*entry, spec.shape.members, *open);
        *open = true;
        if was_open {
            self.finish(entry);
        }
        self.start(entry, None);
        self.next = Some((members[0].tree_name().to_owned(), None));
        self.leaf(key);
        self.next = Some((members[1].tree_name().to_owned(), Some(&members[1])));
    }
    fn end_map(&mut self) {
        if let Some(Frame::Map { wrapper, entry, open, .. }) = self.frames.pop() {
            if open {
                self.finish(entry);
            }
            if let Some(name) = wrapper {
                self.finish(&name);
            }
        }
    }
    fn string(&mut self, value: &str) {
        self.leaf(value);
    }
    fn boolean(&mut self, value: bool) {
        self.leaf(if value { "true" } else { "false" });
    }
    fn long(&mut self, value: i64) {
        self.leaf(&value.to_string());
    }
    fn double(&mut self, value: f64) {
        self.leaf(&value.to_string());
    }
    fn blob(&mut self, value: &[u8]) {
        self.leaf(&STANDARD.encode(value));
    }
    fn timestamp(&mut self, value: Timestamp) {
        let format = self.next.as_ref().and_then(|(_, spec)| *spec).map(|spec| spec.timestamp);
        let text = match format {
            Some(TimestampFormat::Epoch) => value.seconds().to_string(),
            Some(TimestampFormat::Rfc822) => value.to_http_date(),
            _ => value.to_iso_8601_millis(),
        };
        self.leaf(&text);
    }
    fn document(&mut self, value: &Value) {
        self.leaf(&value.to_string());
    }
}
