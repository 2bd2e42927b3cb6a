//! Bytes to typed values and back, for every AWS protocol.
//!
//! A generated model brings constant tables ([`Model`], [`ShapeSpec`]) and, for the operations that are built,
//! structs that read and write themselves along those tables ([`Shape`]), driving a [`Decoder`] or [`Encoder`]
//! that knows one format. So there is one codec per protocol, and no code per operation and protocol.
//!
//! **Invariants.** No I/O, no clock, no service by name but where AWS's own services differ. No input panics:
//! depth, size and count have limits in every decoder.

mod body;
mod cbor;
mod codec;
mod document;
pub mod eventstream;
mod fault;
mod inspect;
mod json;
mod printed;
mod rest;
mod route;
mod schema;
mod shape;
mod shown;
mod timestamp;
mod tree;
mod validate;
mod wording;
mod xml;

pub use body::{Body, BodyError, BodyStream, ByteStream, Trailers};
pub use cbor::{CborDecoder, CborEncoder};
pub use codec::{decode, encode, from_document, to_document};
pub use fault::{encode_fault, request_id, unchanged_headers};
pub use json::{JsonDecoder, JsonEncoder, quote};
pub use schema::{
    ErrorSpec, Kind, Location, MemberSpec, Model, OperationSpec, ShapeSpec, TimestampFormat,
};
pub use shape::{DecodeError, Decoder, Encoder, Field, Operation, Shape, check_required};
pub use shown::{HIDDEN, Showing, shown};
pub use timestamp::Timestamp;
pub use wording::unknown_action;

// What generated crates need beside their own names.
pub use bytes::Bytes;
pub use indexmap::IndexMap;
pub use route::Routes;
pub use serde_json::Value;

/// The protocols that AWS's services speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    AwsJson10,
    AwsJson11,
    /// AWS JSON 1.1 with CBOR in place of JSON, as Kinesis's Java clients speak it: moments are whole milliseconds.
    AwsCbor11,
    Query,
    Ec2Query,
    RestJson,
    RestXml,
    RpcV2Cbor,
}

/// A request, as an operation's input is read from it.
pub struct Call {
    pub method: http::Method,
    /// Raw, percent-encoded.
    pub path: String,
    /// Raw, without the question mark.
    pub query: String,
    pub headers: std::sync::Arc<http::HeaderMap>,
    /// From the path, decoded.
    pub labels: Vec<(&'static str, String)>,
    /// Read to its end already, unless the operation streams it.
    pub body: Body,
}
