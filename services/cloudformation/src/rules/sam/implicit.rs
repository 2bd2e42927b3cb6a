//! What SAM writes into a template before it translates: definitions of APIs that have none, and the
//! two APIs that events without an API belong to.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::Refusal;
use super::definition::{ANY_METHOD, add_path, is_valid, is_version_3, normal_method, skeleton};
use super::shapes::{conditional, given, truthy};
use super::{api_type, http_api, rest_api};

/// The two kinds of API that events can imply.
struct Kind {
    event_type: &'static str,
    resource_type: &'static str,
    id: &'static str,
    /// The property of events that names their API.
    reference: &'static str,
    is_http: bool,
}

const REST: Kind = Kind {
    event_type: "Api",
    resource_type: rest_api::TYPE,
    id: "ServerlessRestApi",
    reference: "RestApiId",
    is_http: false,
};
const HTTP: Kind = Kind {
    event_type: "HttpApi",
    resource_type: http_api::TYPE,
    id: "ServerlessHttpApi",
    reference: "ApiId",
    is_http: true,
};

/// API, path and method to the condition of the function behind it.
type Conditions = IndexMap<String, IndexMap<String, IndexMap<String, Option<String>>>>;

/// Gives every API without a definition an empty one that events may fill.
pub fn define(resources: &mut Map<String, Value>) {
    for resource in resources.values_mut() {
        let dialect = match api_type(resource) {
            Some(rest_api::TYPE) => ("swagger", "2.0"),
            Some(http_api::TYPE) => ("openapi", "3.0.1"),
            _ => continue,
        };
        let Some(resource) = resource.as_object_mut() else { continue };
        let properties = resource.entry("Properties").or_insert_with(|| json!({}));
        let Value::Object(properties) = properties else { continue };
        let names = ["DefinitionBody", "DefinitionUri"];
        if names.iter().all(|name| given(properties.get(*name)).is_none()) {
            properties.insert("DefinitionBody".to_owned(), skeleton(dialect.0, dialect.1));
            properties.insert("__MANAGE_SWAGGER".to_owned(), true.into());
        }
    }
}

/// Connects every API event to an API, making the implied ones, and writes their paths.
pub fn connect(
    resources: &mut Map<String, Value>,
    conditions: &mut Map<String, Value>,
    globals: Option<&Value>,
) -> Result<(), Refusal> {
    for kind in [&REST, &HTTP] {
        let known = resources.get(kind.id).cloned();
        resources.insert(kind.id.to_owned(), implied(kind));
        let mut connection = Connection { kind, resources, globals, found: Found::default() };
        connection.functions()?;
        let found = connection.found;
        found.condition_api(kind, resources, conditions)?;
        found.policies(kind, resources);
        found.condition_paths(kind, resources, conditions)?;
        let is_unused = resources[kind.id]["Properties"]["DefinitionBody"]["paths"]
            .as_object()
            .is_none_or(Map::is_empty);
        if is_unused {
            match known {
                Some(known) => resources.insert(kind.id.to_owned(), known),
                None => resources.shift_remove(kind.id),
            };
        }
    }
    Ok(())
}

/// Turns managed definitions into OpenAPI 3 where that is asked for.
pub fn adopt_versions(resources: &mut Map<String, Value>) {
    for resource in resources.values_mut().filter(|r| api_type(r) == Some(rest_api::TYPE)) {
        let Some(properties) = resource.get_mut("Properties").and_then(Value::as_object_mut) else {
            continue;
        };
        let version = properties.get("OpenApiVersion").filter(|version| is_version_3(version));
        let Some(version) = version.cloned() else { continue };
        if !properties.contains_key("__MANAGE_SWAGGER") {
            continue;
        }
        let text = version.as_str().map_or_else(|| version.to_string(), str::to_owned);
        properties.insert("OpenApiVersion".to_owned(), text.as_str().into());
        if let Some(Value::Object(body)) = properties.get_mut("DefinitionBody") {
            body.shift_remove("swagger");
            body.insert("openapi".to_owned(), text.into());
        }
    }
}

fn implied(kind: &Kind) -> Value {
    let mut properties = json!({"__MANAGE_SWAGGER": true});
    match kind.is_http {
        true => properties["DefinitionBody"] = skeleton("openapi", "3.0.1"),
        false => {
            properties["StageName"] = "Prod".into();
            properties["DefinitionBody"] = skeleton("swagger", "2.0");
        }
    }
    json!({"Type": kind.resource_type, "Properties": properties})
}

struct Connection<'a> {
    kind: &'a Kind,
    resources: &'a mut Map<String, Value>,
    globals: Option<&'a Value>,
    found: Found,
}

impl Connection<'_> {
    fn functions(&mut self) -> Result<(), Refusal> {
        let ids: Vec<String> = (self.resources.iter())
            .filter(|(_, resource)| resource["Type"] == super::function::TYPE)
            .map(|(id, _)| id.clone())
            .collect();
        let mut errors = Vec::new();
        for id in ids {
            let mut function = self.resources[&id].clone();
            match self.events(&mut function) {
                Ok(()) => {
                    self.resources.insert(id, function);
                }
                Err((event, Refusal::Invalid(message))) => {
                    let message = format!("Event with id [{event}] is invalid. {message}");
                    errors.push(super::invalid_message(&id, &message));
                }
                Err((_, other)) => return Err(other),
            }
        }
        match errors.is_empty() {
            true => Ok(()),
            false => Err(super::document_invalid(&errors)),
        }
    }

    fn events(&mut self, function: &mut Value) -> Result<(), (String, Refusal)> {
        let attributes = Attributes::of(function);
        let tags = self.propagated_tags(function);
        let events =
            function.get_mut("Properties").and_then(|properties| properties.get_mut("Events"));
        let Some(Value::Object(events)) = events else { return Ok(()) };
        for (name, event) in events.iter_mut() {
            if event.get("Type").and_then(Value::as_str) == Some(self.kind.event_type) {
                let outcome = self.event(event, &attributes, tags.as_ref());
                outcome.map_err(|refusal| (name.clone(), refusal))?;
            }
        }
        Ok(())
    }

    /// The tags that the function hands on to an API implied by its events.
    fn propagated_tags(&self, function: &Value) -> Option<Map<String, Value>> {
        let own = function.get("Properties");
        let globals = self.globals.and_then(|globals| globals.get("Function"));
        let find = |name: &str| {
            let find_in = |place: Option<&Value>| place.and_then(|p| given(p.get(name))).cloned();
            find_in(own).or_else(|| find_in(globals))
        };
        find("PropagateTags")?;
        find("Tags")?.as_object().cloned()
    }

    fn event(
        &mut self,
        event: &mut Value,
        attributes: &Attributes,
        tags: Option<&Map<String, Value>>,
    ) -> Result<(), Refusal> {
        let Value::Object(event) = event else { return Ok(()) };
        let properties = event.entry("Properties").or_insert_with(|| json!({}));
        let Value::Object(properties) = properties else {
            return Err(Refusal::invalid("Properties should be a map."));
        };
        if properties.is_empty() && !self.kind.is_http {
            return Ok(());
        }
        if !properties.contains_key(self.kind.reference) {
            let reference = json!({"Ref": self.kind.id});
            properties.insert(self.kind.reference.to_owned(), reference);
            if let Some(tags) = tags {
                let api = &mut self.resources[self.kind.id]["Properties"];
                let known = api["Tags"].as_object().cloned().unwrap_or_default();
                api["Tags"] = Value::Object(known.into_iter().chain(tags.clone()).collect());
                api["PropagateTags"] = true.into();
            }
        }
        let is_bare = ["Path", "Method"].iter().all(|name| given(properties.get(*name)).is_none());
        if is_bare && self.kind.is_http {
            properties.insert("Path".to_owned(), "$default".into());
            properties.insert("Method".to_owned(), ANY_METHOD.into());
        }
        let (api, path, method) = self.place(properties)?;
        self.found.note(&api, &path, &method, attributes);
        self.write_path(&api, &path, &method)?;
        if let Some(settings) = properties.get("RouteSettings").filter(|_| self.kind.is_http) {
            self.write_route(&api, &path, &method, settings, attributes)?;
        }
        Ok(())
    }

    fn place(&self, properties: &Map<String, Value>) -> Result<(String, String, String), Refusal> {
        let text = |name: &str, value: Option<&Value>| match value {
            Some(Value::String(text)) => Ok(text.clone()),
            None | Some(Value::Null) => {
                Err(Refusal::Invalid(format!("Property '{name}' is required.")))
            }
            Some(_) => Err(Refusal::Invalid(format!("Property '{name}' should be a string."))),
        };
        let path = text("Path", properties.get("Path"))?;
        let method = text("Method", properties.get("Method"))?;
        let api = properties.get(self.kind.reference);
        let api = api.and_then(|api| api.get("Ref")).or(api);
        Ok((text(self.kind.reference, api)?, path, method))
    }

    fn write_path(&mut self, api: &str, path: &str, method: &str) -> Result<(), Refusal> {
        let resource = self.resources.get_mut(api);
        let other = if self.kind.is_http { rest_api::TYPE } else { http_api::TYPE };
        let resource = resource.filter(|resource| resource["Type"] != other);
        let Some(resource) = resource else {
            return Err(Refusal::Invalid(format!(
                "{} must be a valid reference to an '{}' resource in same template.",
                self.kind.reference, self.kind.resource_type
            )));
        };
        let Some(properties) = resource.get_mut("Properties").and_then(Value::as_object_mut) else {
            return Ok(());
        };
        let managed = properties.get("__MANAGE_SWAGGER").is_some_and(truthy);
        if !managed || !is_valid(properties.get("DefinitionBody"), self.kind.is_http) {
            return Ok(());
        }
        let body = properties.entry("DefinitionBody").or_insert_with(|| json!({}));
        add_path(body, path, method)
    }

    fn write_route(
        &mut self,
        api: &str,
        path: &str,
        method: &str,
        settings: &Value,
        attributes: &Attributes,
    ) -> Result<(), Refusal> {
        let route = match method {
            ANY_METHOD => path.to_owned(),
            method => format!("{} {path}", method.to_uppercase()),
        };
        let settings = match &attributes.condition {
            Some(condition) => conditional(&condition.as_str().into(), settings.clone()),
            None => settings.clone(),
        };
        let routes = self.resources.get_mut(api).and_then(|api| api.get_mut("Properties"));
        let Some(Value::Object(properties)) = routes else { return Ok(()) };
        let routes = properties.entry("RouteSettings").or_insert_with(|| json!({}));
        let entry = routes.as_object_mut().map(|r| r.entry(route).or_insert_with(|| json!({})));
        match (entry, settings) {
            (Some(Value::Object(entry)), Value::Object(settings)) => {
                entry.extend(settings);
                Ok(())
            }
            _ => Err(Refusal::invalid("Property 'RouteSettings' should be a map.")),
        }
    }
}

/// What an implied API takes over from the functions behind it.
struct Attributes {
    condition: Option<String>,
    deletion_policy: Option<String>,
    update_replace_policy: Option<String>,
}

impl Attributes {
    fn of(function: &Value) -> Attributes {
        let text = |name: &str| function.get(name).and_then(Value::as_str).map(str::to_owned);
        Attributes {
            condition: text("Condition"),
            deletion_policy: text("DeletionPolicy"),
            update_replace_policy: text("UpdateReplacePolicy"),
        }
    }
}

#[derive(Default)]
struct Found {
    conditions: Conditions,
    deletion_policies: IndexMap<String, BTreeSet<String>>,
    update_replace_policies: IndexMap<String, BTreeSet<String>>,
}

impl Found {
    fn note(&mut self, api: &str, path: &str, method: &str, attributes: &Attributes) {
        let paths = self.conditions.entry(api.to_owned()).or_default();
        let methods = paths.entry(path.to_owned()).or_default();
        methods.insert(normal_method(method), attributes.condition.clone());
        let policies = self.deletion_policies.entry(api.to_owned()).or_default();
        policies.extend(attributes.deletion_policy.clone());
        let policies = self.update_replace_policies.entry(api.to_owned()).or_default();
        policies.extend(attributes.update_replace_policy.clone());
    }

    /// If every method hangs on conditions, so does the implied API.
    fn condition_api(
        &self,
        kind: &Kind,
        resources: &mut Map<String, Value>,
        conditions: &mut Map<String, Value>,
    ) -> Result<(), Refusal> {
        let Some(paths) = self.conditions.get(kind.id) else { return Ok(()) };
        let all: BTreeSet<&Option<String>> = paths.values().flat_map(|m| m.values()).collect();
        let name = format!("{}Condition", kind.id);
        if let Some(condition) = combined(&all, &name, conditions)? {
            resources[kind.id]["Condition"] = condition.into();
        }
        Ok(())
    }

    fn policies(&self, kind: &Kind, resources: &mut Map<String, Value>) {
        let strictest = |policies: Option<&BTreeSet<String>>| {
            let order = ["Retain", "Snapshot", "Delete"];
            order.into_iter().find(|policy| policies.is_some_and(|found| found.contains(*policy)))
        };
        let found = [
            ("DeletionPolicy", strictest(self.deletion_policies.get(kind.id))),
            ("UpdateReplacePolicy", strictest(self.update_replace_policies.get(kind.id))),
        ];
        for (name, policy) in found {
            if let Some(policy) = policy {
                resources[kind.id][name] = policy.into();
            }
        }
    }

    /// A path all of whose methods hang on conditions must vanish with them.
    fn condition_paths(
        &self,
        kind: &Kind,
        resources: &mut Map<String, Value>,
        conditions: &mut Map<String, Value>,
    ) -> Result<(), Refusal> {
        for (api, paths) in &self.conditions {
            let Some(resource) = resources.get_mut(api) else { continue };
            let managed = resource["Properties"]["__MANAGE_SWAGGER"] == true;
            if resource["Type"] != kind.resource_type || !managed {
                continue;
            }
            for (path, methods) in paths {
                let all: BTreeSet<&Option<String>> = methods.values().collect();
                let flat = path.replace('/', "SLASH").replace('{', "OB").replace('}', "CB");
                let name = format!("{api}{flat}PathCondition");
                let Some(condition) = combined(&all, &name, conditions)? else { continue };
                let paths = resource.pointer_mut("/Properties/DefinitionBody/paths");
                if let Some(item) = paths.and_then(|paths| paths.get_mut(path)) {
                    *item = conditional(&condition.into(), item.take());
                }
            }
        }
        Ok(())
    }
}

/// The one condition under which any of several holds; None if something is unconditional.
fn combined(
    all: &BTreeSet<&Option<String>>,
    name: &str,
    conditions: &mut Map<String, Value>,
) -> Result<Option<String>, Refusal> {
    /// `Fn::Or` takes no more.
    const COMBINED_MAX: usize = 10;
    let names: Option<Vec<&String>> = all.iter().map(|condition| condition.as_ref()).collect();
    match names.as_deref() {
        None | Some([]) => Ok(None),
        Some([one]) => Ok(Some((*one).clone())),
        Some(names) if names.len() > COMBINED_MAX => Err(Refusal::NotBuilt(format!(
            "An API behind more than {COMBINED_MAX} conditions ({name})"
        ))),
        Some(names) => {
            let list: Vec<Value> = names.iter().map(|name| json!({"Condition": name})).collect();
            conditions.insert(name.to_owned(), json!({"Fn::Or": list}));
            Ok(Some(name.to_owned()))
        }
    }
}
