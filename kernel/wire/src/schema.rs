//! The tables that a generated model consists of: constant data, no cost at start.

use crate::Protocol;
use crate::route::Routes;
use std::sync::OnceLock;

/// One API of AWS, all its operations included, built or not.
pub struct Model {
    /// The crate's and service's name here, such as `dynamodb`.
    pub name: &'static str,
    /// AWS's `serviceId`, such as `DynamoDB Streams`.
    pub service_id: &'static str,
    /// The service in credential scopes.
    pub signing_name: &'static str,
    pub endpoint_prefix: &'static str,
    /// What stands before the operation in `X-Amz-Target`.
    pub target_prefix: Option<&'static str>,
    pub api_version: &'static str,
    pub xml_namespace: Option<&'static str>,
    /// Every protocol that clients may choose; the model's own first.
    pub protocols: &'static [Protocol],
    /// Its JSON errors also carry the codes of the query protocol that it spoke before.
    pub query_compatible: bool,
    /// Sorted by name.
    pub operations: &'static [OperationSpec],
    /// Made from the operations when first needed.
    pub routes: OnceLock<Routes>,
}

pub struct OperationSpec {
    pub name: &'static str,
    pub method: &'static str,
    /// A template such as `/{Bucket}/{Key+}?acl`.
    pub uri: &'static str,
    /// Status of success.
    pub status: u16,
    pub input: Option<&'static ShapeSpec>,
    pub output: Option<&'static ShapeSpec>,
    /// The element that query protocols wrap the output in.
    pub result_wrapper: Option<&'static str>,
    pub errors: &'static [ErrorSpec],
}

pub struct ErrorSpec {
    /// The name of its shape; the code too, but where a service has kept an older one.
    pub shape: &'static str,
    pub code: &'static str,
    pub status: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Structure,
    Union,
    List,
    Map,
    String,
    Integer,
    Long,
    Float,
    Double,
    Boolean,
    Blob,
    Timestamp,
    Document,
}

pub struct ShapeSpec {
    pub name: &'static str,
    pub kind: Kind,
    /// Of structures and unions; of a list its element; of a map its key and its value.
    pub members: &'static [MemberSpec],
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub pattern: Option<&'static str>,
    /// Values of an enumerated string.
    pub values: &'static [&'static str],
    /// Index of the member that is the HTTP body.
    pub payload: Option<usize>,
    pub flattened: bool,
    /// A secret: messages do not repeat it.
    pub sensitive: bool,
    /// The element of the XML document that this is the whole of; empty: its one member is.
    pub xml_root: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    Body,
    Header,
    /// Headers with a common prefix, as a map.
    Headers,
    Query,
    Label,
    Status,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    Default,
    Epoch,
    Iso8601,
    Rfc822,
}

pub struct MemberSpec {
    pub name: &'static str,
    /// The name on the wire where it differs: XML element, header, query key.
    pub wire_name: &'static str,
    /// The name in the query protocol that the service spoke before JSON, where it differs.
    pub query_name: Option<&'static str>,
    pub location: Location,
    pub required: bool,
    pub shape: &'static ShapeSpec,
    pub flattened: bool,
    pub attribute: bool,
    pub xml_namespace: Option<(&'static str, &'static str)>,
    pub timestamp: TimestampFormat,
    /// The HTTP body as it arrives, unread.
    pub streaming: bool,
    pub event_stream: bool,
    /// JSON in base64 in a header.
    pub json_value: bool,
}

impl Model {
    pub fn operation(&self, name: &str) -> Option<&'static OperationSpec> {
        let found = self.operations.binary_search_by(|operation| operation.name.cmp(name));
        found.ok().map(|index| &self.operations[index])
    }

    /// An error that some operation declares, by its code or its shape.
    pub fn error(&self, code: &str) -> Option<&'static ErrorSpec> {
        let mut errors = self.operations.iter().flat_map(|operation| operation.errors);
        errors.find(|error| error.code == code || error.shape == code)
    }

    /// The names of ec2-style and JSON-1.x services differ from query services' in validation errors.
    pub fn speaks(&self, protocol: Protocol) -> bool {
        self.protocols.contains(&protocol)
    }
}

impl MemberSpec {
    /// The name in XML and forms.
    pub fn tree_name(&self) -> &'static str {
        self.query_name.unwrap_or(self.wire_name)
    }
}

impl OperationSpec {
    /// Whether the body is handed to the handler unread.
    pub fn streams_input(&self) -> bool {
        self.input.is_some_and(|shape| shape.streams())
    }
}

impl ShapeSpec {
    pub fn streams(&self) -> bool {
        self.payload.is_some_and(|index| self.members[index].streaming)
    }

    /// The index of a member by its JSON name.
    pub fn member(&self, name: &str) -> Option<usize> {
        self.members.iter().position(|member| member.wire_name == name)
    }
}

// The const builders in which generated tables are written.

impl ShapeSpec {
    pub const fn new(name: &'static str, kind: Kind, members: &'static [MemberSpec]) -> ShapeSpec {
        ShapeSpec {
            name,
            kind,
            members,
            min: None,
            max: None,
            pattern: None,
            values: &[],
            payload: None,
            flattened: false,
            sensitive: false,
            xml_root: name,
        }
    }
    pub const fn min(mut self, min: f64) -> ShapeSpec {
        self.min = Some(min);
        self
    }
    pub const fn max(mut self, max: f64) -> ShapeSpec {
        self.max = Some(max);
        self
    }
    pub const fn pattern(mut self, pattern: &'static str) -> ShapeSpec {
        self.pattern = Some(pattern);
        self
    }
    pub const fn values(mut self, values: &'static [&'static str]) -> ShapeSpec {
        self.values = values;
        self
    }
    pub const fn payload(mut self, index: usize) -> ShapeSpec {
        self.payload = Some(index);
        self
    }
    pub const fn flattened(mut self) -> ShapeSpec {
        self.flattened = true;
        self
    }
    pub const fn sensitive(mut self) -> ShapeSpec {
        self.sensitive = true;
        self
    }
    pub const fn root(mut self, element: &'static str) -> ShapeSpec {
        self.xml_root = element;
        self
    }
}

impl MemberSpec {
    pub const fn new(name: &'static str, shape: &'static ShapeSpec) -> MemberSpec {
        MemberSpec {
            name,
            wire_name: name,
            query_name: None,
            location: Location::Body,
            required: false,
            shape,
            flattened: false,
            attribute: false,
            xml_namespace: None,
            timestamp: TimestampFormat::Default,
            streaming: false,
            event_stream: false,
            json_value: false,
        }
    }
    pub const fn wire(mut self, name: &'static str) -> MemberSpec {
        self.wire_name = name;
        self
    }
    pub const fn query(mut self, name: &'static str) -> MemberSpec {
        self.query_name = Some(name);
        self
    }
    pub const fn at(mut self, location: Location) -> MemberSpec {
        self.location = location;
        self
    }
    pub const fn required(mut self) -> MemberSpec {
        self.required = true;
        self
    }
    pub const fn flattened(mut self) -> MemberSpec {
        self.flattened = true;
        self
    }
    pub const fn attribute(mut self) -> MemberSpec {
        self.attribute = true;
        self
    }
    pub const fn namespace(mut self, prefix: &'static str, uri: &'static str) -> MemberSpec {
        self.xml_namespace = Some((prefix, uri));
        self
    }
    pub const fn timestamp(mut self, format: TimestampFormat) -> MemberSpec {
        self.timestamp = format;
        self
    }
    pub const fn streaming(mut self) -> MemberSpec {
        self.streaming = true;
        self
    }
    pub const fn event_stream(mut self) -> MemberSpec {
        self.event_stream = true;
        self
    }
    pub const fn json_value(mut self) -> MemberSpec {
        self.json_value = true;
        self
    }
}
