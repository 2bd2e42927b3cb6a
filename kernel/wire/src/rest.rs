//! Members that travel outside the body: headers, query, path, status.

use crate::json::{JsonDecoder, JsonEncoder};
use crate::schema::{Kind, Location, MemberSpec, ShapeSpec, TimestampFormat};
use crate::shape::{DecodeError, Decoder, Encoder};
use crate::tree::{Node, TreeDecoder};
use crate::xml::XmlEncoder;
use crate::{Body, Call, Protocol, Timestamp};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use percent_encoding::percent_decode_str;
use serde_json::Value;

/// Stands at the input of a REST operation.
pub struct RestDecoder<'a> {
    pub protocol: Protocol,
    pub call: &'a Call,
    /// The call's body, taken out of it.
    pub body: Body,
}

impl RestDecoder<'_> {
    fn outside(
        &self,
        spec: &'static ShapeSpec,
        member: &'static MemberSpec,
    ) -> Result<Option<Node>, DecodeError> {
        match member.location {
            Location::Header => Ok(header_node(&self.call.headers, member)?),
            Location::Headers => Ok(headers_node(&self.call.headers, member.wire_name)),
            Location::Query => Ok(self.query_node(spec, member)),
            Location::Label => {
                let mut labels = self.call.labels.iter();
                let label = labels.find(|(name, _)| *name == member.wire_name);
                Ok(label.map(|(_, value)| Node::leaf(value.clone())))
            }
            Location::Body | Location::Status => Ok(None),
        }
    }

    fn query_node(&self, spec: &'static ShapeSpec, member: &'static MemberSpec) -> Option<Node> {
        let pairs = self.call.query.split('&').filter(|pair| !pair.is_empty());
        let decoded = pairs.map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(key), decoded(value))
        });
        if member.shape.kind == Kind::Map {
            // All parameters but those that have a member of their own.
            let own = |key: &str| {
                spec.members.iter().any(|m| m.location == Location::Query && m.wire_name == key)
            };
            let entries = decoded.filter(|(key, _)| !own(key));
            let entries: Vec<_> = entries.map(|(key, value)| entry_node(key, value)).collect();
            let node = Node { text: String::new(), children: entries };
            return (!node.children.is_empty()).then_some(node);
        }
        let values: Vec<String> =
            decoded.filter(|(key, _)| key == member.wire_name).map(|(_, value)| value).collect();
        match (values.first(), member.shape.kind) {
            (None, _) => None,
            (Some(_), Kind::List) => {
                let items = values.into_iter().map(|value| ("member".into(), Node::leaf(value)));
                Some(Node { text: String::new(), children: items.collect() })
            }
            (Some(first), _) => Some(Node::leaf(first.clone())),
        }
    }

    fn payload(
        &mut self,
        index: usize,
        member: &'static MemberSpec,
        each: &mut dyn FnMut(usize, &mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let body = std::mem::take(&mut self.body);
        if member.streaming {
            return each(index, &mut RawDecoder(Some(body)));
        }
        let bytes = held(body)?;
        if bytes.is_empty() {
            return Ok(());
        }
        match member.shape.kind {
            Kind::Blob | Kind::String => each(index, &mut RawDecoder(Some(bytes.into()))),
            _ if self.protocol == Protocol::RestXml => {
                let (_, node) = Node::from_xml(&bytes)?;
                each(index, &mut TreeDecoder::new(&node))
            }
            _ => each(index, &mut JsonDecoder::new(&bytes)),
        }
    }
}

impl Decoder for RestDecoder<'_> {
    fn structure(
        &mut self,
        spec: &'static ShapeSpec,
        each: &mut dyn FnMut(usize, &mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        for (index, member) in spec.members.iter().enumerate() {
            if let Some(node) = self.outside(spec, member)? {
                each(index, &mut TreeDecoder::new(&node))?;
            }
        }
        if let Some(index) = spec.payload {
            return self.payload(index, &spec.members[index], each);
        }
        let bytes = held(std::mem::take(&mut self.body))?;
        let blank = bytes.iter().all(u8::is_ascii_whitespace);
        if blank || !spec.members.iter().any(|member| member.location == Location::Body) {
            return Ok(());
        }
        let mut in_body =
            |index: usize, decoder: &mut dyn Decoder| match spec.members[index].location {
                Location::Body => each(index, decoder),
                _ => decoder.document().map(drop),
            };
        match self.protocol {
            Protocol::RestXml => {
                let (_, node) = Node::from_xml(&bytes)?;
                TreeDecoder::new(&node).structure(spec, &mut in_body)
            }
            _ => {
                let mut decoder = JsonDecoder::new(&bytes);
                decoder.structure(spec, &mut in_body)?;
                decoder.finish()
            }
        }
    }

    fn list(
        &mut self,
        _: &mut dyn FnMut(&mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        Err(not_structure())
    }
    fn map(
        &mut self,
        _: &mut dyn FnMut(String, &mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        Err(not_structure())
    }
    fn boolean(&mut self) -> Result<bool, DecodeError> {
        Err(not_structure())
    }
    fn long(&mut self) -> Result<i64, DecodeError> {
        Err(not_structure())
    }
    fn double(&mut self) -> Result<f64, DecodeError> {
        Err(not_structure())
    }
    fn timestamp(&mut self) -> Result<Timestamp, DecodeError> {
        Err(not_structure())
    }
    fn document(&mut self) -> Result<Value, DecodeError> {
        Err(not_structure())
    }
    fn string(&mut self) -> Result<String, DecodeError> {
        Err(not_structure())
    }
    fn blob(&mut self) -> Result<Bytes, DecodeError> {
        Err(not_structure())
    }
}

fn not_structure() -> DecodeError {
    DecodeError::Type("a structure was expected".into())
}

fn held(body: Body) -> Result<Bytes, DecodeError> {
    match body {
        Body::Empty => Ok(Bytes::new()),
        Body::Bytes(bytes) => Ok(bytes),
        Body::Stream(_) => Err(DecodeError::Malformed("the body was not read".into())),
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

fn header_node(headers: &HeaderMap, member: &MemberSpec) -> Result<Option<Node>, DecodeError> {
    let values = headers.get_all(member.wire_name).iter();
    let values: Vec<String> =
        values.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()).collect();
    let Some(first) = values.first() else { return Ok(None) };
    if member.shape.kind == Kind::List {
        let parts = values.iter().flat_map(|value| value.split(','));
        let items = parts.map(|part| ("member".into(), Node::leaf(part.trim())));
        return Ok(Some(Node { text: String::new(), children: items.collect() }));
    }
    if member.json_value {
        let decoded = STANDARD.decode(first).ok().and_then(|json| String::from_utf8(json).ok());
        let decoded = decoded.ok_or_else(|| DecodeError::Type("a header is not base64".into()))?;
        return Ok(Some(Node::leaf(decoded)));
    }
    Ok(Some(Node::leaf(first.clone())))
}

fn headers_node(headers: &HeaderMap, prefix: &str) -> Option<Node> {
    let mut children = Vec::new();
    for name in headers.keys() {
        let Some(key) = strip_prefix_ignoring_case(name.as_str(), prefix) else { continue };
        let values: Vec<_> =
            headers.get_all(name).iter().map(|v| String::from_utf8_lossy(v.as_bytes())).collect();
        children.push(entry_node(key.to_owned(), values.join(",")));
    }
    (!children.is_empty()).then(|| Node { text: String::new(), children })
}

/// An entry of a map, as the tree has it.
fn entry_node(key: String, value: String) -> (String, Node) {
    let children = vec![("key".into(), Node::leaf(key)), ("value".into(), Node::leaf(value))];
    ("entry".into(), Node { text: String::new(), children })
}

fn strip_prefix_ignoring_case<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let start = text.get(..prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then(|| &text[prefix.len()..])
}

fn raw() -> DecodeError {
    DecodeError::Type("the body is raw bytes".into())
}

/// Bytes or a stream, where no format has to be known.
struct RawDecoder(Option<Body>);

impl RawDecoder {
    fn bytes(&mut self) -> Result<Bytes, DecodeError> {
        held(self.0.take().unwrap_or_default())
    }
}

impl Decoder for RawDecoder {
    fn structure(
        &mut self,
        _: &'static ShapeSpec,
        _: &mut dyn FnMut(usize, &mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        Err(raw())
    }
    fn list(
        &mut self,
        _: &mut dyn FnMut(&mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        Err(raw())
    }
    fn map(
        &mut self,
        _: &mut dyn FnMut(String, &mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        Err(raw())
    }
    fn boolean(&mut self) -> Result<bool, DecodeError> {
        Err(raw())
    }
    fn long(&mut self) -> Result<i64, DecodeError> {
        Err(raw())
    }
    fn double(&mut self) -> Result<f64, DecodeError> {
        Err(raw())
    }
    fn timestamp(&mut self) -> Result<Timestamp, DecodeError> {
        Err(raw())
    }
    fn document(&mut self) -> Result<Value, DecodeError> {
        Err(raw())
    }
    fn string(&mut self) -> Result<String, DecodeError> {
        let text = String::from_utf8(self.bytes()?.to_vec());
        text.map_err(|_| DecodeError::Type("the body is not UTF-8".into()))
    }
    fn blob(&mut self) -> Result<Bytes, DecodeError> {
        self.bytes()
    }
    fn body(&mut self) -> Result<Body, DecodeError> {
        Ok(self.0.take().unwrap_or_default())
    }
}

/// Writes a REST operation's output: what belongs in headers and status goes there, the rest into the body.
pub struct RestEncoder {
    pub headers: HeaderMap,
    pub status: Option<u16>,
    /// The payload where it is bytes or text.
    pub raw: Option<Bytes>,
    pub inner: Inner,
    spec: &'static ShapeSpec,
    depth: usize,
    outside: Option<&'static MemberSpec>,
    listed: Option<Vec<String>>,
    map_key: Option<String>,
    payload: bool,
}

pub enum Inner {
    Json(JsonEncoder),
    Xml(XmlEncoder),
}

impl Inner {
    fn encoder(&mut self) -> &mut dyn Encoder {
        match self {
            Inner::Json(json) => json,
            Inner::Xml(xml) => xml,
        }
    }
}

impl RestEncoder {
    pub fn new(
        protocol: Protocol,
        spec: &'static ShapeSpec,
        namespace: Option<&'static str>,
    ) -> RestEncoder {
        let root = match spec.payload {
            Some(index) => spec.members[index].wire_name,
            None => spec.xml_root,
        };
        let inner = match protocol {
            Protocol::RestXml => Inner::Xml(XmlEncoder::rooted(root, namespace)),
            _ => Inner::Json(JsonEncoder::default()),
        };
        RestEncoder {
            headers: HeaderMap::new(),
            status: None,
            raw: None,
            inner,
            spec,
            depth: 0,
            outside: None,
            listed: None,
            map_key: None,
            payload: false,
        }
    }

    /// Whether the output has a body at all.
    pub fn has_body(&self) -> bool {
        self.spec.payload.is_none()
            && self.spec.members.iter().any(|member| member.location == Location::Body)
    }

    /// XML of the output's one member, without a wrapper: S3's GetBucketLocation.
    fn unwrapped(&self) -> bool {
        self.spec.xml_root.is_empty() && matches!(self.inner, Inner::Xml(_))
    }

    /// Takes a text for where the member travels; false if it belongs into the body.
    fn take(&mut self, text: &str) -> bool {
        let Some(member) = self.outside else { return self.take_raw(text.as_bytes()) };
        if let Some(listed) = &mut self.listed {
            let quote = text.contains([',', '"']);
            listed.push(if quote { format!("{text:?}") } else { text.to_owned() });
            return true;
        }
        match member.location {
            Location::Status => self.status = text.parse().ok(),
            Location::Headers => {
                let key = self.map_key.take().unwrap_or_default();
                self.set(&format!("{}{key}", member.wire_name), text);
            }
            _ if member.json_value => self.set(member.wire_name, &STANDARD.encode(text)),
            _ => self.set(member.wire_name, text),
        }
        if self.map_key.is_none() && member.location != Location::Headers {
            self.outside = None;
        }
        true
    }

    fn take_raw(&mut self, bytes: &[u8]) -> bool {
        if self.payload && self.depth == 1 {
            self.raw = Some(Bytes::copy_from_slice(bytes));
            return true;
        }
        false
    }

    fn set(&mut self, name: &str, value: &str) {
        if let (Ok(name), Ok(value)) =
            (name.parse::<HeaderName>(), HeaderValue::from_bytes(value.as_bytes()))
        {
            self.headers.append(name, value);
        }
    }
}

impl Encoder for RestEncoder {
    fn begin_structure(&mut self) {
        self.depth += 1;
        let body = if self.depth == 1 { self.has_body() && !self.unwrapped() } else { true };
        if body {
            self.inner.encoder().begin_structure();
        }
    }
    fn member(&mut self, spec: &'static MemberSpec) {
        if self.depth > 1 {
            return self.inner.encoder().member(spec);
        }
        self.outside = None;
        self.payload = false;
        match (spec.location, self.spec.payload) {
            (Location::Body, None) => self.inner.encoder().member(spec),
            // The payload's element was named when the encoder was made.
            (Location::Body, Some(_)) => self.payload = true,
            _ => self.outside = Some(spec),
        }
    }
    fn end_structure(&mut self) {
        let body = if self.depth == 1 { self.has_body() && !self.unwrapped() } else { true };
        self.depth -= 1;
        if body {
            self.inner.encoder().end_structure();
        }
    }
    fn begin_list(&mut self) {
        match self.outside {
            Some(_) => self.listed = Some(Vec::new()),
            None => {
                self.depth += 1;
                self.inner.encoder().begin_list();
            }
        }
    }
    fn element(&mut self) {
        if self.outside.is_none() {
            self.inner.encoder().element();
        }
    }
    fn end_list(&mut self) {
        match (self.outside, self.listed.take()) {
            (Some(member), Some(listed)) => {
                self.set(member.wire_name, &listed.join(","));
                self.outside = None;
            }
            _ => {
                self.depth -= 1;
                self.inner.encoder().end_list();
            }
        }
    }
    fn begin_map(&mut self) {
        if self.outside.is_none() {
            self.depth += 1;
            self.inner.encoder().begin_map();
        }
    }
    fn key(&mut self, key: &str) {
        match self.outside {
            Some(_) => self.map_key = Some(key.to_owned()),
            None => self.inner.encoder().key(key),
        }
    }
    fn end_map(&mut self) {
        match self.outside.take() {
            Some(_) => {}
            None => {
                self.depth -= 1;
                self.inner.encoder().end_map();
            }
        }
    }
    fn string(&mut self, value: &str) {
        if !self.take(value) {
            self.inner.encoder().string(value);
        }
    }
    fn boolean(&mut self, value: bool) {
        if !self.take(if value { "true" } else { "false" }) {
            self.inner.encoder().boolean(value);
        }
    }
    fn long(&mut self, value: i64) {
        if !self.take(&value.to_string()) {
            self.inner.encoder().long(value);
        }
    }
    fn double(&mut self, value: f64) {
        if !self.take(&value.to_string()) {
            self.inner.encoder().double(value);
        }
    }
    fn blob(&mut self, value: &[u8]) {
        match self.outside {
            Some(_) => {
                self.take(&STANDARD.encode(value));
            }
            None => {
                if !self.take_raw(value) {
                    self.inner.encoder().blob(value);
                }
            }
        }
    }
    fn timestamp(&mut self, value: Timestamp) {
        let text = match self.outside.map(|member| member.timestamp) {
            Some(TimestampFormat::Epoch) => (value.millis() / 1000).to_string(),
            Some(TimestampFormat::Iso8601) => value.to_iso_8601(),
            _ => value.to_http_date(),
        };
        if self.outside.is_none() || !self.take(&text) {
            self.inner.encoder().timestamp(value);
        }
    }
    fn document(&mut self, value: &Value) {
        self.inner.encoder().document(value);
    }
}
