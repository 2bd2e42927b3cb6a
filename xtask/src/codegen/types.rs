//! Rust types of the built operations, and all they reach.

use super::filled;
use super::names::{pascal, snake, variants};
use super::source::{Source, flag, object, target};
use super::tables::ident;
use anyhow::Result;
use serde_json::Value;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt::Write;

/// Members that the presence check can count.
const MEMBERS_MAX: usize = 128;

/// Names that generated code uses for other things.
const IMPORTED: [&str; 25] = [
    "Body",
    "Bytes",
    "DecodeError",
    "Decoder",
    "Encoder",
    "Field",
    "IndexMap",
    "Model",
    "Operation",
    "OperationSpec",
    "Shape",
    "ShapeSpec",
    "Timestamp",
    "Value",
    "Some",
    "None",
    "Ok",
    "Err",
    "Default",
    "Clone",
    "Debug",
    "PartialEq",
    "Hash",
    "From",
    "Self",
];

struct Types<'a> {
    source: &'a Source,
    /// Rust names by shape.
    names: HashMap<String, String>,
    out: String,
}

pub fn text(source: &Source, wanted: &[String]) -> Result<String> {
    let reached = reached(source, wanted)?;
    let mut types = Types { source, names: named(source, &reached, wanted), out: String::new() };
    types.out.push_str(
        "//! Generated: the types of the built operations.\n\n\
         use super::tables;\nuse super::tables::MODEL;\n\
         use wire::{Body, Bytes, DecodeError, Decoder, Encoder, Field, IndexMap, Model, Operation, \
         OperationSpec, Shape, ShapeSpec, Timestamp, Value, check_required};\n\n",
    );
    for shape in &reached {
        let value = source.shape(shape);
        match value["type"].as_str() {
            _ if value["enum"].is_array() => types.enumeration(shape, value)?,
            Some("structure") if flag(value, "union") => types.union(shape, value)?,
            Some("structure") => types.structure(shape, value)?,
            _ => {}
        }
    }
    for (index, name) in source.operations().map(|(name, _)| name).enumerate() {
        if wanted.contains(name) {
            types.operation(index, name)?;
        }
    }
    Ok(types.out)
}

/// Every shape that an operation's input or output leads to.
fn reached(source: &Source, wanted: &[String]) -> Result<BTreeSet<String>> {
    let mut reached = BTreeSet::new();
    let mut next: Vec<String> = Vec::new();
    for name in wanted {
        let operation = source.operation(name)?;
        for end in ["input", "output"] {
            next.extend(operation.get(end).map(|end| target(end).to_owned()));
        }
    }
    while let Some(shape) = next.pop() {
        if !reached.insert(shape.clone()) {
            continue;
        }
        let value = source.shape(&shape);
        if flag(value, "eventstream") {
            continue;
        }
        next.extend(object(&value["members"]).values().map(|member| target(member).to_owned()));
        for part in ["member", "key", "value"] {
            next.extend(value.get(part).map(|part| target(part).to_owned()));
        }
    }
    Ok(reached)
}

fn named(
    source: &Source,
    reached: &BTreeSet<String>,
    wanted: &[String],
) -> HashMap<String, String> {
    let mut taken: HashSet<String> = wanted.iter().cloned().collect();
    taken.extend(IMPORTED.iter().map(|name| (*name).to_owned()));
    let mut names = HashMap::new();
    for shape in reached {
        let value = source.shape(shape);
        if value["type"] == "structure" || value["enum"].is_array() {
            let mut name = pascal(shape);
            while !taken.insert(name.clone()) {
                name.push('_');
            }
            names.insert(shape.clone(), name);
        }
    }
    names
}

impl Types<'_> {
    fn rust_type(&self, shape: &str) -> String {
        let value = self.source.shape(shape);
        if flag(value, "eventstream") {
            return "Body".into();
        }
        if let Some(name) = self.names.get(shape).filter(|_| !flag(value, "document")) {
            return name.clone();
        }
        match value["type"].as_str().unwrap_or_default() {
            "list" => format!("std::vec::Vec<{}>", self.rust_type(target(&value["member"]))),
            "map" => format!(
                "IndexMap<std::string::String, {}>",
                self.rust_type(target(&value["value"]))
            ),
            "integer" | "short" | "byte" => "i32".into(),
            "long" => "i64".into(),
            "float" | "double" => "f64".into(),
            "boolean" => "bool".into(),
            "blob" => "Bytes".into(),
            "timestamp" => "Timestamp".into(),
            "structure" => "Value".into(),
            _ => "std::string::String".into(),
        }
    }

    fn streams(&self, shape: &Value, name: &str, member: &Value) -> bool {
        let target = self.source.shape(target(member));
        let payload = shape["payload"].as_str() == Some(name);
        flag(target, "eventstream")
            || flag(member, "streaming")
            || payload && flag(target, "streaming")
    }

    /// Whether a member of `shape` leads back to it without a list or map between.
    fn boxed(&self, shape: &str, member: &Value) -> bool {
        let mut seen = HashSet::new();
        let mut next = vec![target(member).to_owned()];
        while let Some(at) = next.pop() {
            if at == shape {
                return true;
            }
            let value = self.source.shape(&at);
            if value["type"] == "structure" && seen.insert(at) {
                next.extend(object(&value["members"]).values().map(|m| target(m).to_owned()));
            }
        }
        false
    }

    fn structure(&mut self, shape: &str, value: &Value) -> Result<()> {
        let (name, table) = (self.names[shape].clone(), ident(shape));
        let members = object(&value["members"]);
        anyhow::ensure!(members.len() <= MEMBERS_MAX, "{shape} has too many members");
        let required: Vec<&str> = value["required"]
            .as_array()
            .map_or(&[][..], Vec::as_slice)
            .iter()
            .filter_map(Value::as_str)
            .collect();
        let streaming = members.iter().find(|(name, member)| self.streams(value, name, member));
        let derives = match streaming {
            Some(_) => "Debug, Default",
            None => "Clone, Debug, Default, PartialEq",
        };
        let (mut fields, mut decode, mut encode) = (String::new(), String::new(), String::new());
        let mut order: Vec<(usize, (&String, &Value))> = members.iter().enumerate().collect();
        for (index, (member, spec)) in &order {
            let field = snake(member);
            if self.streams(value, member, spec) {
                writeln!(fields, "    pub {field}: Body,")?;
                writeln!(decode, "                {index} => value.{field} = Field::decode(d)?,")?;
                continue;
            }
            let mut rust = self.rust_type(target(spec));
            if self.boxed(shape, spec) {
                rust = format!("std::boxed::Box<{rust}>");
            }
            let inside = format!("Field::decode(d).map_err(|e| e.inside({member:?}))?");
            if required.contains(&member.as_str()) {
                writeln!(fields, "    pub {field}: {rust},")?;
                writeln!(decode, "                {index} => value.{field} = {inside},")?;
            } else {
                writeln!(fields, "    pub {field}: std::option::Option<{rust}>,")?;
                writeln!(decode, "                {index} => value.{field} = Some({inside}),")?;
            }
        }
        // Attributes stand in their element's start tag, so they come first.
        order.sort_by_key(|(_, (_, spec))| !flag(spec, "xmlAttribute"));
        for (index, (member, spec)) in order {
            let field = snake(member);
            if self.streams(value, member, spec) {
                continue;
            }
            if filled::only_filled(shape, member) {
                writeln!(
                    encode,
                    "        if !self.{field}.is_empty() {{ e.member(&Self::SHAPE.members[{index}]); self.{field}.encode(e); }}"
                )?;
            } else if required.contains(&member.as_str()) {
                writeln!(
                    encode,
                    "        e.member(&Self::SHAPE.members[{index}]); self.{field}.encode(e);"
                )?;
            } else {
                writeln!(
                    encode,
                    "        if let Some(v) = &self.{field} {{ e.member(&Self::SHAPE.members[{index}]); v.encode(e); }}"
                )?;
            }
        }
        let take = streaming.map_or(String::new(), |(member, _)| {
            format!(
                "\n    fn take_body(&mut self) -> std::option::Option<Body> {{ Some(std::mem::take(&mut self.{})) }}",
                snake(member)
            )
        });
        writeln!(self.out, "#[derive({derives})]\npub struct {name} {{\n{fields}}}\n")?;
        writeln!(
            self.out,
            "impl Shape for {name} {{\n    const SHAPE: &'static ShapeSpec = &tables::{table};{take}\n}}\n\n\
             impl Field for {name} {{\n    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {{\n        \
             let mut value = Self::default();\n        let mut seen = 0u128;\n        \
             d.structure(Self::SHAPE, &mut |index, d| {{\n            match index {{\n{decode}                \
             _ => {{}}\n            }}\n            seen |= 1 << index;\n            Ok(())\n        }})?;\n        \
             check_required(Self::SHAPE, seen)?;\n        Ok(value)\n    }}\n    \
             fn encode(&self, e: &mut dyn Encoder) {{\n        e.begin_structure();\n{encode}        \
             e.end_structure();\n    }}\n}}\n"
        )?;
        Ok(())
    }

    fn union(&mut self, shape: &str, value: &Value) -> Result<()> {
        let (name, table) = (self.names[shape].clone(), ident(shape));
        let members: Vec<(&String, &Value)> = object(&value["members"]).iter().collect();
        let names: Vec<&str> = members.iter().map(|(name, _)| name.as_str()).collect();
        let variants = variants(&names);
        let (mut cases, mut decode, mut encode) = (String::new(), String::new(), String::new());
        for (index, ((_, member), variant)) in members.iter().zip(&variants).enumerate() {
            let mut rust = self.rust_type(target(member));
            if self.boxed(shape, member) {
                rust = format!("std::boxed::Box<{rust}>");
            }
            writeln!(cases, "    {variant}({rust}),")?;
            writeln!(
                decode,
                "                {index} => value = Some({name}::{variant}(Field::decode(d)?)),"
            )?;
            writeln!(
                encode,
                "            {name}::{variant}(v) => {{ e.member(&Self::SHAPE.members[{index}]); v.encode(e); }}"
            )?;
        }
        let first = &variants[0];
        writeln!(self.out, "#[derive(Clone, Debug, PartialEq)]\npub enum {name} {{\n{cases}}}\n")?;
        writeln!(
            self.out,
            "impl Default for {name} {{\n    fn default() -> Self {{ {name}::{first}(Default::default()) }}\n}}\n\n\
             impl Shape for {name} {{\n    const SHAPE: &'static ShapeSpec = &tables::{table};\n}}\n\n\
             impl Field for {name} {{\n    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {{\n        \
             let mut value = None;\n        let mut count = 0;\n        \
             d.structure(Self::SHAPE, &mut |index, d| {{\n            match index {{\n{decode}                \
             _ => {{}}\n            }}\n            count += 1;\n            Ok(())\n        }})?;\n        \
             match (value, count) {{\n            (Some(value), 1) => Ok(value),\n            \
             (_, 0) => Err(DecodeError::Union(\"Supplied {name} is empty, must contain exactly one of the supported datatypes\".into())),\n            \
             _ => Err(DecodeError::Union(\"Supplied {name} has more than one datatypes set, must contain exactly one of the supported datatypes\".into())),\n        \
             }}\n    }}\n    fn encode(&self, e: &mut dyn Encoder) {{\n        e.begin_structure();\n        \
             match self {{\n{encode}        }}\n        e.end_structure();\n    }}\n}}\n"
        )?;
        Ok(())
    }

    fn enumeration(&mut self, shape: &str, value: &Value) -> Result<()> {
        let name = self.names[shape].clone();
        let values = value["enum"].as_array().map_or(&[][..], Vec::as_slice);
        let values: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
        let variants = variants(&values);
        let (mut cases, mut to, mut from) = (String::new(), String::new(), String::new());
        for (index, (value, variant)) in values.iter().zip(&variants).enumerate() {
            let default = if index == 0 { "#[default] " } else { "" };
            writeln!(cases, "    {default}{variant},")?;
            writeln!(to, "            {name}::{variant} => {value:?},")?;
            writeln!(from, "            {value:?} => {name}::{variant},")?;
        }
        writeln!(
            self.out,
            "#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]\npub enum {name} {{\n{cases}    Unknown(std::string::String),\n}}\n\n\
             impl {name} {{\n    pub fn as_str(&self) -> &str {{\n        match self {{\n{to}            \
             {name}::Unknown(text) => text,\n        }}\n    }}\n}}\n\n\
             impl From<&str> for {name} {{\n    fn from(text: &str) -> Self {{\n        match text {{\n{from}            \
             other => {name}::Unknown(other.to_owned()),\n        }}\n    }}\n}}\n\n\
             impl std::fmt::Display for {name} {{\n    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{ f.write_str(self.as_str()) }}\n}}\n\n\
             impl Field for {name} {{\n    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {{ Ok(Self::from(d.string()?.as_str())) }}\n    \
             fn encode(&self, e: &mut dyn Encoder) {{ e.string(self.as_str()); }}\n}}\n"
        )?;
        Ok(())
    }

    fn operation(&mut self, index: usize, name: &str) -> Result<()> {
        let operation = self.source.operation(name)?;
        let input = self.end(name, "Input", operation.get("input"))?;
        let output = self.end(name, "Output", operation.get("output"))?;
        writeln!(
            self.out,
            "pub struct {name};\n\nimpl Operation for {name} {{\n    type Input = {input};\n    type Output = {output};\n    \
             const MODEL: &'static Model = &MODEL;\n    const SPEC: &'static OperationSpec = &tables::OPERATIONS[{index}];\n}}\n"
        )?;
        Ok(())
    }

    /// The type of an operation's input or output, under the name `OperationInput` or `OperationOutput` too.
    fn end(&mut self, operation: &str, end: &str, reference: Option<&Value>) -> Result<String> {
        let alias = format!("{operation}{end}");
        let Some(reference) = reference else {
            let table = format!("S__{alias}");
            writeln!(
                self.out,
                "static {table}: ShapeSpec = ShapeSpec::new({alias:?}, wire::Kind::Structure, &[]);\n\
                 #[derive(Clone, Debug, Default, PartialEq)]\npub struct {alias} {{}}\n\n\
                 impl Shape for {alias} {{\n    const SHAPE: &'static ShapeSpec = &{table};\n}}\n\n\
                 impl Field for {alias} {{\n    fn decode(d: &mut dyn Decoder) -> std::result::Result<Self, DecodeError> {{\n        \
                 d.structure(Self::SHAPE, &mut |_, _| Ok(()))?;\n        Ok(Self {{}})\n    }}\n    \
                 fn encode(&self, e: &mut dyn Encoder) {{ e.begin_structure(); e.end_structure(); }}\n}}\n"
            )?;
            return Ok(alias);
        };
        let name = self.names[target(reference)].clone();
        if name != alias && !self.names.values().any(|known| *known == alias) {
            writeln!(self.out, "pub type {alias} = {name};\n")?;
        }
        Ok(name)
    }
}
