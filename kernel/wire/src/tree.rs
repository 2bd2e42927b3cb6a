//! Texts in a tree: what XML and form bodies are before they are values.

use crate::schema::ShapeSpec;
use crate::shape::{DecodeError, Decoder};
use crate::{Kind, Timestamp};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use percent_encoding::percent_decode_str;
use quick_xml::events::Event;
use serde_json::Value;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

const DEPTH_MAX: usize = 64;
/// Elements of one XML body, or parameters of one form.
const NODES_MAX: usize = 100_000;

#[derive(Debug, Default, Clone, PartialEq)]
pub struct Node {
    pub text: String,
    pub children: Vec<(String, Node)>,
}

impl Node {
    /// An XML document: its root element. Namespaces are dropped from elements; attributes become children.
    pub fn from_xml(bytes: &[u8]) -> Result<(String, Node), DecodeError> {
        let malformed = |error: String| DecodeError::Malformed(error);
        let text = std::str::from_utf8(bytes).map_err(|error| malformed(error.to_string()))?;
        let mut reader = quick_xml::Reader::from_str(text);
        let mut open: Vec<(String, Node)> = Vec::new();
        let mut count = 0;
        loop {
            let event = reader.read_event().map_err(|error| malformed(error.to_string()))?;
            match event {
                Event::Start(element) => {
                    count += 1;
                    if open.len() >= DEPTH_MAX || count > NODES_MAX {
                        return Err(DecodeError::Limit("the XML is too deep or too large".into()));
                    }
                    open.push(element_node(&element)?);
                }
                Event::Empty(element) => {
                    count += 1;
                    let (name, node) = element_node(&element)?;
                    match open.last_mut() {
                        Some((_, parent)) => parent.children.push((name, node)),
                        None => return Ok((name, node)),
                    }
                }
                Event::Text(text) => {
                    if let Some((_, node)) = open.last_mut() {
                        node.text.push_str(&text);
                    }
                }
                Event::CData(data) => {
                    if let Some((_, node)) = open.last_mut() {
                        node.text.push_str(&data);
                    }
                }
                Event::GeneralRef(reference) => {
                    if let Some((_, node)) = open.last_mut() {
                        let entity = format!("&{};", &*reference);
                        let text = quick_xml::escape::unescape(&entity);
                        node.text.push_str(&text.map_err(|error| malformed(error.to_string()))?);
                    }
                }
                Event::End(_) => {
                    let Some((name, node)) = open.pop() else {
                        return Err(malformed("an element ends that never began".into()));
                    };
                    match open.last_mut() {
                        Some((_, parent)) => parent.children.push((name, node)),
                        None => return Ok((name, node)),
                    }
                }
                Event::DocType(_) => return Err(malformed("a DOCTYPE is not accepted".into())),
                Event::Eof => return Err(malformed("the XML ends early".into())),
                Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            }
        }
    }

    /// A form body: dots in keys are levels.
    pub fn from_form(bytes: &[u8]) -> Result<Node, DecodeError> {
        let text = std::str::from_utf8(bytes);
        let text = text.map_err(|_| DecodeError::Malformed("the form is not UTF-8".into()))?;
        let mut form = Form::default();
        for (index, pair) in text.split('&').filter(|pair| !pair.is_empty()).enumerate() {
            if index >= NODES_MAX {
                return Err(DecodeError::Limit("the form has too many parameters".into()));
            }
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            form.set(&form_decoded(key)?, form_decoded(value)?)?;
        }
        Ok(form.into_node())
    }

    pub fn leaf(text: impl Into<String>) -> Node {
        Node { text: text.into(), children: Vec::new() }
    }

    pub fn child(&self, name: &str) -> Option<&Node> {
        self.children.iter().find(|(known, _)| known == name).map(|(_, node)| node)
    }
}

/// A form on its way to a tree. Levels are found by hash, so that many parameters cost no more than their number.
#[derive(Default)]
struct Form {
    /// By their position, beginning at 1: parent (0 is the root), name, text.
    levels: Vec<(usize, String, String)>,
    positions: HashMap<(usize, String), usize>,
}

impl Form {
    fn set(&mut self, key: &str, value: String) -> Result<(), DecodeError> {
        let mut at = 0;
        for (depth, part) in key.split('.').enumerate() {
            if depth >= DEPTH_MAX || self.levels.len() >= NODES_MAX {
                return Err(DecodeError::Limit("the form is too deep or too large".into()));
            }
            at = match self.positions.entry((at, part.to_owned())) {
                Entry::Occupied(known) => *known.get(),
                Entry::Vacant(vacant) => {
                    self.levels.push((at, part.to_owned(), String::new()));
                    *vacant.insert(self.levels.len())
                }
            };
        }
        self.levels[at - 1].2 = value;
        Ok(())
    }

    /// Children stand behind their parents, so the last level is complete when its turn comes.
    fn into_node(mut self) -> Node {
        let mut children: Vec<Vec<(String, Node)>> = Vec::new();
        children.resize_with(self.levels.len() + 1, Vec::new);
        while let Some((parent, name, text)) = self.levels.pop() {
            let mut own = children.pop().unwrap_or_default();
            own.reverse();
            children[parent].push((name, Node { text, children: own }));
        }
        let mut own = children.pop().unwrap_or_default();
        own.reverse();
        Node { text: String::new(), children: own }
    }
}

fn element_node(
    element: &quick_xml::events::BytesStart<'_>,
) -> Result<(String, Node), DecodeError> {
    let malformed = |error: String| DecodeError::Malformed(error);
    let name = element.local_name().as_ref().to_owned();
    let mut node = Node::default();
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|error| malformed(error.to_string()))?;
        let key = attribute.key.as_ref().to_owned();
        if key == "xmlns" || key.starts_with("xmlns:") {
            continue;
        }
        let value =
            quick_xml::escape::unescape(&attribute.value).map_err(|e| malformed(e.to_string()))?;
        node.children.push((key, Node::leaf(value)));
    }
    Ok((name, node))
}

fn form_decoded(text: &str) -> Result<String, DecodeError> {
    let spaced = text.replace('+', " ");
    let decoded = percent_decode_str(&spaced).decode_utf8();
    let decoded = decoded.map_err(|_| DecodeError::Malformed("the form is not UTF-8".into()))?;
    Ok(decoded.into_owned())
}

/// A decoder standing at one node, or at the several of a flattened list.
pub struct TreeDecoder<'a> {
    nodes: Vec<&'a Node>,
    flattened: bool,
    /// Of a form, in which a list without items is its name alone: `Entries=`.
    form: bool,
}

impl<'a> TreeDecoder<'a> {
    pub fn new(node: &'a Node) -> TreeDecoder<'a> {
        TreeDecoder { nodes: vec![node], flattened: false, form: false }
    }

    pub fn of_form(node: &'a Node) -> TreeDecoder<'a> {
        TreeDecoder { form: true, ..TreeDecoder::new(node) }
    }

    fn at(&self, node: &'a Node) -> TreeDecoder<'a> {
        TreeDecoder { nodes: vec![node], flattened: false, form: self.form }
    }

    fn node(&self) -> &'a Node {
        self.nodes[0]
    }

    fn parsed<T: std::str::FromStr>(&self, what: &str) -> Result<T, DecodeError> {
        let text = self.node().text.trim();
        text.parse().map_err(|_| DecodeError::Type(format!("'{text}' is no {what}")))
    }

    /// The nodes of a list or map at which this decoder stands.
    fn items(&self) -> Vec<&'a Node> {
        if self.flattened && !self.nodes.iter().any(|node| numbered(node)) {
            let empty = |node: &&Node| node.text.is_empty() && node.children.is_empty();
            return match self.form && self.nodes.iter().all(empty) {
                true => Vec::new(),
                false => self.nodes.clone(),
            };
        }
        let node = self.node();
        if numbered(node) {
            return in_order(node);
        }
        match node.children.as_slice() {
            [(_, only)] if numbered(only) => in_order(only),
            children => children.iter().map(|(_, child)| child).collect(),
        }
    }
}

/// Whether a form's node is a list: all its children have numbers for names.
fn numbered(node: &Node) -> bool {
    let number = |name: &str| !name.is_empty() && name.bytes().all(|b| b.is_ascii_digit());
    !node.children.is_empty() && node.children.iter().all(|(name, _)| number(name))
}

fn in_order(node: &Node) -> Vec<&Node> {
    let mut items: Vec<_> = node
        .children
        .iter()
        .map(|(name, child)| (name.parse::<u64>().unwrap_or(u64::MAX), child))
        .collect();
    items.sort_by_key(|(number, _)| *number);
    items.into_iter().map(|(_, child)| child).collect()
}

impl Decoder for TreeDecoder<'_> {
    fn structure(
        &mut self,
        spec: &'static ShapeSpec,
        each: &mut dyn FnMut(usize, &mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let node = self.node();
        for (index, member) in spec.members.iter().enumerate() {
            let named = |name: &str| -> Vec<&Node> {
                let children = node.children.iter().filter(|(known, _)| known == name);
                children.map(|(_, child)| child).collect()
            };
            let mut nodes = named(member.tree_name());
            if nodes.is_empty() && member.query_name.is_some() {
                nodes = named(member.wire_name);
            }
            if nodes.is_empty() && member.wire_name != member.name {
                nodes = named(member.name);
            }
            if nodes.is_empty() {
                continue;
            }
            let listed = matches!(member.shape.kind, Kind::List | Kind::Map);
            let flattened = listed && (member.flattened || member.shape.flattened);
            each(index, &mut TreeDecoder { nodes, flattened, form: self.form })?;
        }
        Ok(())
    }

    fn list(
        &mut self,
        each: &mut dyn FnMut(&mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        for node in self.items() {
            each(&mut self.at(node))?;
        }
        Ok(())
    }

    fn map(
        &mut self,
        each: &mut dyn FnMut(String, &mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        for entry in self.items() {
            let key = ["key", "Key", "Name", "name"].into_iter().find_map(|name| entry.child(name));
            let value = ["value", "Value"].into_iter().find_map(|name| entry.child(name));
            let (Some(key), Some(value)) = (key, value) else {
                return Err(DecodeError::Type("a map's entry lacks its key or value".into()));
            };
            each(key.text.clone(), &mut self.at(value))?;
        }
        Ok(())
    }

    fn string(&mut self) -> Result<String, DecodeError> {
        Ok(self.node().text.clone())
    }
    fn boolean(&mut self) -> Result<bool, DecodeError> {
        let text = self.node().text.trim().to_ascii_lowercase();
        text.parse().map_err(|_| DecodeError::Type(format!("'{text}' is no boolean")))
    }
    fn long(&mut self) -> Result<i64, DecodeError> {
        self.parsed("whole number")
    }
    fn double(&mut self) -> Result<f64, DecodeError> {
        self.parsed("number")
    }
    fn blob(&mut self) -> Result<Bytes, DecodeError> {
        let decoded = STANDARD.decode(self.node().text.trim());
        Ok(decoded.map_err(|_| DecodeError::Type("a blob is not base64".into()))?.into())
    }
    fn timestamp(&mut self) -> Result<Timestamp, DecodeError> {
        let parsed = Timestamp::parse(self.node().text.trim());
        parsed.ok_or_else(|| DecodeError::Type("a timestamp is not one".into()))
    }
    fn document(&mut self) -> Result<Value, DecodeError> {
        Err(DecodeError::Type("documents do not travel in XML or forms".into()))
    }
}

#[cfg(test)]
mod tests {
    use super::Node;

    #[test]
    fn forms_nest() {
        let node = Node::from_form(b"A.member.2=y&A.member.1=x%20z&B=1").unwrap();
        let list = node.child("A").unwrap().child("member").unwrap();
        assert_eq!(list.child("1").unwrap().text, "x z");
        assert_eq!(node.child("B").unwrap().text, "1");
    }

    #[test]
    fn forms_keep_their_order_and_have_limits() {
        let node = Node::from_form(b"B=1&A.x=2&B.y=3&A=4&B=5").unwrap();
        let names: Vec<_> = node.children.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["B", "A"]);
        assert_eq!(node.child("B").unwrap().text, "5");
        assert_eq!(node.child("B").unwrap().child("y").unwrap().text, "3");
        assert_eq!(node.child("A").unwrap().child("x").unwrap().text, "2");
        assert_eq!(Node::from_form(b"").unwrap(), Node::default());
        let wide = |count: usize| (0..count).map(|n| format!("k{n}=&")).collect::<String>();
        assert!(Node::from_form(wide(100_000).as_bytes()).is_ok());
        assert!(Node::from_form(wide(100_001).as_bytes()).is_err());
        let deep = |depth: usize| vec!["a"; depth].join(".");
        assert!(Node::from_form(deep(64).as_bytes()).is_ok());
        assert!(Node::from_form(deep(65).as_bytes()).is_err());
    }

    #[test]
    fn xml_nests() {
        let xml = b"<?xml version='1.0'?><R xmlns='x'><a b='1'>t&amp;</a><c/></R>";
        let (name, node) = Node::from_xml(xml).unwrap();
        assert_eq!(name, "R");
        let a = node.child("a").unwrap();
        assert_eq!((a.text.as_str(), a.child("b").unwrap().text.as_str()), ("t&", "1"));
    }

    #[test]
    fn hostile_xml_is_refused() {
        let deep = "<a>".repeat(100);
        for xml in
            ["<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<a>", "", deep.as_str(), "<a>&b;</a>"]
        {
            assert!(Node::from_xml(xml.as_bytes()).is_err(), "{xml}");
        }
    }
}
