//! OpenAPI documents as API Gateway reads them: version 3.0 and Swagger 2.0, in JSON or YAML, with
//! [API Gateway's extensions](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions.html).

use super::document::{BYTES_MAX, TOO_LARGE, left_beside, left_beside_members, read};
use serde_json::{Map, Value};

/// A document, read.
#[derive(Debug)]
pub struct Document {
    pub root: Value,
}

/// One method of one path.
#[derive(Debug)]
pub struct Operation<'a> {
    pub path: &'a str,
    /// Upper case, or `ANY`.
    pub method: String,
    pub id: Option<&'a str>,
    pub integration: Option<&'a Map<String, Value>>,
    pub security: Security<'a>,
    pub value: &'a Value,
}

/// Who may call, as the document says it.
#[derive(Debug, PartialEq)]
pub enum Security<'a> {
    None,
    Iam,
    /// A scheme with its own definition.
    Scheme(&'a str, &'a Value),
}

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];
const ANY: &str = "x-amazon-apigateway-any-method";
const INTEGRATION: &str = "x-amazon-apigateway-integration";

impl Operation<'_> {
    /// What is left of so many bytes beside this operation, and the integration that it refers to.
    fn left_beside(&self, left: usize) -> Option<usize> {
        let left = left_beside(self.value, left)?;
        let refers = self.value.get(INTEGRATION).is_some_and(|given| given.get("$ref").is_some());
        match self.integration.filter(|_| refers) {
            Some(integration) => left_beside_members(integration, left),
            None => Some(left),
        }
    }
}

impl Document {
    pub fn parse(text: &str) -> Result<Document, String> {
        Document::of(read(text)?)
    }

    pub fn of(root: Value) -> Result<Document, String> {
        let swagger = root.get("swagger").and_then(version);
        let openapi = root.get("openapi").and_then(version);
        match (swagger.as_deref(), openapi.as_deref()) {
            (Some("2.0" | "2"), _) => Ok(Document { root }),
            (_, Some(version)) if version.starts_with("3.") => Ok(Document { root }),
            _ => Err("Invalid OpenAPI input.".into()),
        }
    }

    pub fn is_openapi_3(&self) -> bool {
        self.root.get("openapi").is_some()
    }

    pub fn info(&self, member: &str) -> Option<&str> {
        self.root.get("info")?.get(member)?.as_str()
    }

    pub fn extension(&self, name: &str) -> Option<&Value> {
        self.root.get(name)
    }

    /// Tags whose value API Gateway takes over: `[{name, x-amazon-apigateway-tag-value}]`.
    pub fn tags(&self) -> Vec<(String, String)> {
        let tags = self.root.get("tags").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        tags.iter()
            .filter_map(|tag| {
                let name = tag.get("name")?.as_str()?;
                let value = tag.get("x-amazon-apigateway-tag-value")?.as_str()?;
                Some((name.to_owned(), value.to_owned()))
            })
            .collect()
    }

    /// Whether the API's own address serves nothing. Swagger says it of the whole document, OpenAPI 3 of its servers.
    pub fn disables_endpoint(&self) -> Option<bool> {
        let servers = self.root.get("servers").and_then(Value::as_array).into_iter().flatten();
        std::iter::once(&self.root).chain(servers).find_map(|place| {
            let endpoint = place.get("x-amazon-apigateway-endpoint-configuration")?;
            match endpoint.get("disableExecuteApiEndpoint")? {
                Value::Bool(disabled) => Some(*disabled),
                // What parameters of a template give.
                Value::String(text) => text.parse().ok(),
                _ => None,
            }
        })
    }

    /// In the order of the document.
    /// References that bring the same large value again and again are too large.
    pub fn operations(&self) -> Result<Vec<Operation<'_>>, String> {
        let mut operations = Vec::new();
        let mut left = BYTES_MAX;
        for (path, item) in self.paths() {
            let item = self.resolved(item)?;
            for (name, value) in item.as_object().into_iter().flatten() {
                let method = match name.as_str() {
                    ANY => "ANY".to_owned(),
                    name if METHODS.contains(&name) => name.to_ascii_uppercase(),
                    _ => continue,
                };
                let operation = self.operation(path, method, value)?;
                left = operation.left_beside(left).ok_or(TOO_LARGE)?;
                operations.push(operation);
            }
        }
        Ok(operations)
    }

    /// The paths that it names, with what stands at them.
    pub fn paths(&self) -> impl Iterator<Item = (&String, &Value)> {
        let named = |path: &str| path.starts_with('/') || path == "$default";
        let paths = self.root.get("paths").and_then(Value::as_object);
        paths.into_iter().flatten().filter(move |(path, _)| named(path))
    }

    fn operation<'a>(
        &'a self,
        path: &'a str,
        method: String,
        value: &'a Value,
    ) -> Result<Operation<'a>, String> {
        let integration = match value.get(INTEGRATION) {
            None | Some(Value::Null) => None,
            Some(given) => {
                let object = self.resolved(given)?.as_object();
                Some(object.ok_or_else(|| {
                    format!("Invalid integration for {method} {path}: it is no object")
                })?)
            }
        };
        let id = value.get("operationId").and_then(Value::as_str);
        let security = self.security(value)?;
        Ok(Operation { path, method, id, integration, security, value })
    }

    fn security<'a>(&'a self, operation: &'a Value) -> Result<Security<'a>, String> {
        let auth = operation.get("x-amazon-apigateway-auth").and_then(|auth| auth.get("type"));
        match auth.and_then(Value::as_str).map(str::to_ascii_uppercase).as_deref() {
            Some("AWS_IAM") => return Ok(Security::Iam),
            Some("NONE") => return Ok(Security::None),
            _ => {}
        }
        let given = operation.get("security").or_else(|| self.root.get("security"));
        let given = given.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let names: Vec<&str> = given
            .iter()
            .filter_map(Value::as_object)
            .flat_map(|one| one.keys())
            .map(String::as_str)
            .filter(|name| !name.eq_ignore_ascii_case("none"))
            .collect();
        let name = match names.as_slice() {
            [] => return Ok(Security::None),
            [name] => *name,
            _ => return Err(format!("More than one security scheme is not built: {names:?}")),
        };
        let schemes = match self.is_openapi_3() {
            true => self.root.get("components").and_then(|c| c.get("securitySchemes")),
            false => self.root.get("securityDefinitions"),
        };
        let scheme = schemes.and_then(|schemes| schemes.get(name));
        let Some(scheme) = scheme else {
            return Err(format!("Security scheme {name} is not defined."));
        };
        let kind = scheme.get("x-amazon-apigateway-authtype").and_then(Value::as_str);
        let iam = kind.is_some_and(|kind| kind.eq_ignore_ascii_case("awsSigv4"));
        Ok(if iam { Security::Iam } else { Security::Scheme(name, scheme) })
    }

    /// What a local `$ref` leads to; anything else as it is.
    fn resolved<'a>(&'a self, value: &'a Value) -> Result<&'a Value, String> {
        let Some(reference) = value.get("$ref").and_then(Value::as_str) else { return Ok(value) };
        let target = reference.strip_prefix('#').and_then(|path| self.root.pointer(path));
        target.ok_or_else(|| format!("Unable to resolve the reference {reference}."))
    }
}

/// YAML reads `openapi: 3.0` as a number.
fn version(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Document, Security};

    const TEXT: &str = r##"
openapi: 3.0.1
info: {title: shop, version: '1.0'}
tags: [{name: a, x-amazon-apigateway-tag-value: b}, {name: c}]
paths:
  /x/{id}:
    parameters: []
    get:
      operationId: one
      security: [{AWS_IAM: []}]
      x-amazon-apigateway-integration: {$ref: '#/components/x-amazon-apigateway-integrations/f'}
  $default:
    x-amazon-apigateway-any-method:
      isDefaultRoute: true
components:
  securitySchemes:
    AWS_IAM: {type: apiKey, name: Authorization, in: header, x-amazon-apigateway-authtype: awsSigv4}
  x-amazon-apigateway-integrations:
    f: {type: aws_proxy}
"##;

    #[test]
    fn reads_paths_and_references() {
        let document = Document::parse(TEXT).unwrap();
        assert_eq!(document.info("title"), Some("shop"));
        assert_eq!(document.tags(), [("a".to_owned(), "b".to_owned())]);
        let operations = document.operations().unwrap();
        assert_eq!((operations[0].method.as_str(), operations[0].path), ("GET", "/x/{id}"));
        assert_eq!(operations[0].integration.unwrap()["type"], "aws_proxy");
        assert_eq!(operations[0].security, Security::Iam);
        assert_eq!((operations[1].method.as_str(), operations[1].path), ("ANY", "$default"));
    }

    #[test]
    fn what_is_referred_to_again_and_again_counts_each_time() {
        let referring = |count: usize| {
            let operation = r##"{"x-amazon-apigateway-integration":{"$ref":"#/i"}}"##;
            let path = |at| format!(r#""/{at}":{{"get":{operation}}}"#);
            let paths: Vec<String> = (0..count).map(path).collect();
            let text = format!(
                r#"{{"openapi":"3.0.1","i":{{"uri":"{}"}},"paths":{{{}}}}}"#,
                "x".repeat(1 << 20),
                paths.join(",")
            );
            let document = Document::parse(&text).unwrap();
            document.operations().map(|operations| operations.len())
        };
        assert_eq!(referring(5), Ok(5));
        assert!(referring(6).is_err_and(|why| why.contains("larger than 6MB")));
    }

    #[test]
    fn refuses_what_is_no_document() {
        for text in ["", "{", "{}", "swagger: 1.2", "[]", "openapi: 2"] {
            assert!(Document::parse(text).is_err(), "{text}");
        }
        let dangling = r##"{"openapi":"3.0.1","paths":{"/":{"get":{"x-amazon-apigateway-integration":{"$ref":"#/no"}}}}}"##;
        assert!(Document::parse(dangling).unwrap().operations().is_err());
    }
}
