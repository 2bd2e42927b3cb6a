//! A service's seat in CloudFormation: how a resource type is made, changed and taken away.

use crate::{BoxFuture, Ctx, properties};
use aws::Fault;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// What CloudFormation hands to a resource.
#[derive(Clone, Debug, Default)]
pub struct ResourceRequest {
    pub stack_id: String,
    pub stack_name: String,
    pub logical_id: String,
    /// `Ref` of what exists; none at creation.
    pub physical_id: Option<String>,
    /// Resolved: no intrinsic functions are left.
    pub properties: Value,
    /// The properties it was last made with; present at an update.
    pub old_properties: Option<Value>,
    /// Tags of the stack, to be put on what can be tagged.
    pub tags: Vec<(String, String)>,
    /// Twelve characters, the same for every attempt at this creation: a name made from it makes the
    /// attempt repeatable after a crash.
    pub token: String,
    /// This creation was tried before and may have got far: only then can what is there be its own work. What is there at the
    /// first attempt is somebody else's.
    pub repeated: bool,
}

impl ResourceRequest {
    /// The properties as the type's own struct. A property that is not built is refused by name if the
    /// struct says `deny_unknown_fields`; a scalar may be written as another kind of scalar.
    pub fn properties<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        parse_properties(&self.properties)
    }

    pub fn old_properties<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        parse_properties(self.old_properties.as_ref().unwrap_or(&Value::Null))
    }

    /// The name CloudFormation makes when the template gives none: `stack-logical-TOKEN`, cut to a length.
    pub fn generated_name(&self, length_max: usize) -> String {
        let room = length_max.saturating_sub(self.token.len() + 1);
        let mut name = format!("{}-{}", self.stack_name, self.logical_id);
        name.truncate(room);
        format!("{}-{}", name.trim_end_matches('-'), self.token)
    }
}

impl ResourceRequest {
    /// The refusal of a creation under a name that something else has.
    pub fn already_exists(type_name: &str, name: &str) -> Fault {
        let message =
            format!("Resource of type '{type_name}' with identifier '{name}' already exists.");
        Fault::client("AlreadyExists", message)
    }
}

fn parse_properties<T: DeserializeOwned>(properties: &Value) -> Result<T, Fault> {
    properties::read(properties)
        .map_err(|error| Fault::validation(format!("Properties validation failed: {error}")))
}

/// What stands after a creation or an update.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Created {
    /// What `Ref` gives.
    pub physical_id: String,
    /// What `Fn::GetAtt` gives, by attribute name (dots included).
    pub attributes: Map<String, Value>,
}

impl Created {
    pub fn new(physical_id: impl Into<String>) -> Created {
        Created { physical_id: physical_id.into(), attributes: Map::new() }
    }

    /// The field of a fault that names what a creation had made when it failed.
    pub const HALF_MADE: &'static str = "PhysicalResourceId";

    /// Why a creation failed, once something of it is there under this id: CloudFormation takes that away
    /// again. What is another's may not be named so.
    pub fn half(physical_id: &str, fault: Fault) -> Fault {
        fault.with(Created::HALF_MADE, physical_id)
    }

    pub fn with(mut self, attribute: &str, value: impl Into<Value>) -> Created {
        self.attributes.insert(attribute.into(), value.into());
        self
    }
}

type Make =
    Box<dyn Fn(Ctx, ResourceRequest) -> BoxFuture<'static, Result<Created, Fault>> + Send + Sync>;
type Unmake =
    Box<dyn Fn(Ctx, ResourceRequest) -> BoxFuture<'static, Result<(), Fault>> + Send + Sync>;

/// A resource type. All three functions may be called again after a crash and must then find their own
/// earlier work: `create` on what exists under the generated name succeeds, `delete` of what is gone too.
pub struct Resource {
    pub type_name: &'static str,
    /// The property names that are built; any other is refused before anything is made.
    pub properties: &'static [&'static str],
    /// The properties whose change needs a replacement.
    pub replaces: &'static [&'static str],
    /// `Fn::GetAtt` names that `create` fills.
    pub attributes: &'static [&'static str],
    pub create: Make,
    /// Changes it in place; a change to a property in `replaces` never arrives here.
    pub update: Make,
    pub delete: Unmake,
}

impl Resource {
    pub fn new<C, CF, U, UF, D, DF>(
        type_name: &'static str,
        properties: &'static [&'static str],
        create: C,
        update: U,
        delete: D,
    ) -> Resource
    where
        C: Fn(Ctx, ResourceRequest) -> CF + Send + Sync + 'static,
        CF: Future<Output = Result<Created, Fault>> + Send + 'static,
        U: Fn(Ctx, ResourceRequest) -> UF + Send + Sync + 'static,
        UF: Future<Output = Result<Created, Fault>> + Send + 'static,
        D: Fn(Ctx, ResourceRequest) -> DF + Send + Sync + 'static,
        DF: Future<Output = Result<(), Fault>> + Send + 'static,
    {
        Resource {
            type_name,
            properties,
            replaces: &[],
            attributes: &[],
            create: Box::new(move |ctx, request| Box::pin(create(ctx, request))),
            update: Box::new(move |ctx, request| Box::pin(update(ctx, request))),
            delete: Box::new(move |ctx, request| Box::pin(delete(ctx, request))),
        }
    }

    /// The same, run within its own service whoever asks: it finds that service's state.
    pub(crate) fn seated(mut self, service: &'static str) -> Resource {
        let (create, update, delete) = (self.create, self.update, self.delete);
        self.create = Box::new(move |ctx, request| create(ctx.entering(service), request));
        self.update = Box::new(move |ctx, request| update(ctx.entering(service), request));
        self.delete = Box::new(move |ctx, request| delete(ctx.entering(service), request));
        self
    }

    pub fn replaced_by(mut self, properties: &'static [&'static str]) -> Resource {
        self.replaces = properties;
        self
    }

    pub fn gives(mut self, attributes: &'static [&'static str]) -> Resource {
        self.attributes = attributes;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::ResourceRequest;

    #[test]
    fn generated_names_fit() {
        let request = ResourceRequest {
            stack_name: "a-rather-long-stack-name".into(),
            logical_id: "Function".into(),
            token: "ABCDEFGHIJKL".into(),
            ..ResourceRequest::default()
        };
        assert_eq!(request.generated_name(64), "a-rather-long-stack-name-Function-ABCDEFGHIJKL");
        assert_eq!(request.generated_name(24), "a-rather-lo-ABCDEFGHIJKL");
    }
}
