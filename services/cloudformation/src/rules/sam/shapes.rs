//! The small shapes that the transform reads and writes: references, substitutions, tags, and the
//! plain resources it makes.

use serde_json::{Map, Value, json};

/// Attributes that the resources made for a serverless resource inherit from it.
const INHERITED: [&str; 3] = ["Condition", "DeletionPolicy", "UpdateReplacePolicy"];
/// Attributes that the principal resource keeps.
const KEPT: [&str; 5] =
    ["Condition", "DeletionPolicy", "UpdateReplacePolicy", "UpdatePolicy", "Metadata"];

pub fn reference(id: &str) -> Value {
    json!({"Ref": id})
}

pub fn attribute(id: &str, name: &str) -> Value {
    json!({"Fn::GetAtt": [id, name]})
}

pub fn substitution(text: impl Into<String>) -> Value {
    json!({"Fn::Sub": text.into()})
}

pub fn substitution_of(text: impl Into<String>, variables: Value) -> Value {
    json!({"Fn::Sub": [text.into(), variables]})
}

/// The value if the condition holds, nothing otherwise.
pub fn conditional(condition: &Value, value: Value) -> Value {
    json!({"Fn::If": [condition, value, {"Ref": "AWS::NoValue"}]})
}

/// Whether SAM takes a value for given: empty texts, lists and maps, zero and false are not.
pub fn truthy(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(flag) => *flag,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        Value::Array(list) => !list.is_empty(),
        Value::Object(object) => !object.is_empty(),
    }
}

pub fn given(value: Option<&Value>) -> Option<&Value> {
    value.filter(|value| truthy(value))
}

/// A call of a function, as SAM recognises it.
pub fn is_intrinsic(value: &Value) -> bool {
    let name = value.as_object().filter(|object| object.len() == 1).and_then(|o| o.keys().next());
    name.is_some_and(|name| name == "Ref" || name == "Condition" || name.starts_with("Fn::"))
}

/// The three parts of an `Fn::If`.
pub fn if_parts(value: &Value) -> Option<[&Value; 3]> {
    match value.get("Fn::If")?.as_array()?.as_slice() {
        [condition, then, otherwise] => Some([condition, then, otherwise]),
        _ => None,
    }
}

pub fn is_no_value(value: &Value) -> bool {
    value.get("Ref").and_then(Value::as_str) == Some("AWS::NoValue")
}

/// `{"a": "b"}` as `[{"Key": "a", "Value": "b"}]`.
pub fn tag_list(tags: &Map<String, Value>) -> Vec<Value> {
    tags.iter().map(|(key, value)| json!({"Key": key, "Value": value})).collect()
}

/// A resource as its author wrote it, globals merged in.
#[derive(Clone, Debug)]
pub struct Author {
    pub id: String,
    pub properties: Map<String, Value>,
    pub depends_on: Option<Value>,
    attributes: Map<String, Value>,
}

impl Author {
    pub fn read(id: &str, resource: &Map<String, Value>) -> Author {
        let properties = resource.get("Properties").and_then(Value::as_object);
        let attributes = KEPT.iter().filter_map(|name| {
            resource.get(*name).map(|value| ((*name).to_owned(), value.clone()))
        });
        Author {
            id: id.to_owned(),
            properties: properties.cloned().unwrap_or_default(),
            depends_on: resource.get("DependsOn").filter(|value| truthy(value)).cloned(),
            attributes: attributes.collect(),
        }
    }

    pub fn get(&self, name: &str) -> Option<&Value> {
        self.properties.get(name).filter(|value| !value.is_null())
    }

    /// The property, unless SAM takes it for not given.
    pub fn given(&self, name: &str) -> Option<&Value> {
        given(self.properties.get(name))
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(Value::as_str)
    }

    pub fn map(&self, name: &str) -> Option<&Map<String, Value>> {
        self.get(name).and_then(Value::as_object)
    }

    pub fn condition(&self) -> Option<&Value> {
        self.attributes.get("Condition")
    }

    pub fn kept_attributes(&self) -> &Map<String, Value> {
        &self.attributes
    }

    pub fn inherited_attributes(&self) -> Map<String, Value> {
        let inherited =
            self.attributes.iter().filter(|(name, _)| INHERITED.contains(&name.as_str()));
        inherited.map(|(name, value)| (name.clone(), value.clone())).collect()
    }

    /// The principal resource made for this one.
    pub fn principal(&self, resource_type: &'static str) -> Made {
        let mut made = Made::new(&self.id, resource_type, &self.attributes);
        made.depends_on = self.depends_on.clone();
        made
    }

    /// A further resource made for this one.
    pub fn further(&self, id: impl Into<String>, resource_type: &'static str) -> Made {
        Made::new(id, resource_type, &self.inherited_attributes())
    }
}

/// A plain resource that the transform makes.
#[derive(Clone, Debug)]
pub struct Made {
    pub id: String,
    pub resource_type: String,
    pub depends_on: Option<Value>,
    pub attributes: Map<String, Value>,
    pub properties: Map<String, Value>,
}

impl Made {
    pub fn new(
        id: impl Into<String>,
        resource_type: &'static str,
        attributes: &Map<String, Value>,
    ) -> Made {
        Made {
            id: id.into(),
            resource_type: resource_type.to_owned(),
            depends_on: None,
            attributes: attributes.clone(),
            properties: Map::new(),
        }
    }

    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Made {
        self.set(name, value);
        self
    }

    pub fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.properties.insert(name.to_owned(), value.into());
    }

    pub fn set_some(&mut self, name: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.set(name, value);
        }
    }

    /// Copies the author's properties of these names as they are.
    pub fn copy(&mut self, author: &Author, names: &[&str]) {
        for name in names {
            self.set_some(name, author.get(name).cloned());
        }
    }

    pub fn into_value(self) -> Value {
        let mut resource = Map::new();
        resource.insert("Type".to_owned(), self.resource_type.into());
        if let Some(depends_on) = self.depends_on {
            resource.insert("DependsOn".to_owned(), depends_on);
        }
        resource.extend(self.attributes);
        resource.insert("Properties".to_owned(), Value::Object(self.properties));
        Value::Object(resource)
    }
}
