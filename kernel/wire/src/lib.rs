//! stub
use aws::Fault;
use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use std::pin::Pin;
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol { AwsJson10, AwsJson11, Query, Ec2Query, RestJson, RestXml, RpcV2Cbor }
pub struct Call { pub method: http::Method, pub path: String, pub query: String, pub headers: http::HeaderMap, pub labels: Vec<(&'static str, String)>, pub body: Body }
type Inner = Pin<Box<dyn Stream<Item = Result<Bytes, BodyError>> + Send>>;
pub struct BodyStream { pub stream: Inner, pub length: Option<u64> }
#[derive(Default)]
pub enum Body { #[default] Empty, Bytes(Bytes), Stream(BodyStream) }
#[derive(Debug)]
pub enum BodyError { TooLarge { max: usize }, Broken(String), Refused(Fault) }
impl std::fmt::Display for BodyError { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { write!(f, "{self:?}") } }
impl std::error::Error for BodyError {}
impl Body {
    pub fn length(&self) -> Option<u64> { match self { Body::Empty => Some(0), Body::Bytes(b) => Some(b.len() as u64), Body::Stream(s) => s.length } }
    pub fn stream(stream: impl Stream<Item = Result<Bytes, BodyError>> + Send + 'static, length: Option<u64>) -> Body { Body::Stream(BodyStream { stream: Box::pin(stream), length }) }
    pub fn into_stream(self) -> Inner { match self { Body::Empty => Box::pin(futures_util::stream::empty()), Body::Bytes(b) => Box::pin(futures_util::stream::once(async { Ok(b) })), Body::Stream(s) => s.stream } }
    pub async fn collect(self, max: usize) -> Result<Bytes, BodyError> {
        let mut s = self.into_stream(); let mut v = Vec::new();
        while let Some(b) = s.next().await { let b = b?; if v.len() + b.len() > max { return Err(BodyError::TooLarge { max }); } v.extend_from_slice(&b); }
        Ok(v.into())
    }
}
impl From<Bytes> for Body { fn from(b: Bytes) -> Body { Body::Bytes(b) } }
impl From<String> for Body { fn from(b: String) -> Body { Body::Bytes(b.into()) } }
pub struct Model { pub name: &'static str, pub service_id: &'static str, pub signing_name: &'static str, pub endpoint_prefix: &'static str, pub target_prefix: Option<&'static str>, pub api_version: &'static str, pub protocols: &'static [Protocol], pub operations: &'static [OperationSpec] }
pub struct OperationSpec { pub name: &'static str, pub status: u16 }
impl OperationSpec { pub fn streams_input(&self) -> bool { false } }
impl Model {
    pub fn operation(&self, name: &str) -> Option<&'static OperationSpec> { self.operations.iter().find(|o| o.name == name) }
    #[allow(clippy::type_complexity)]
    pub fn route(&self, _: &http::Method, _: &str, _: &str, _: &http::HeaderMap) -> Option<(&'static OperationSpec, Vec<(&'static str, String)>)> { None }
}
pub trait Shape: Default + Send + 'static {}
pub trait Operation: 'static { type Input: Shape; type Output: Shape; const MODEL: &'static Model; const SPEC: &'static OperationSpec; }
pub fn decode<O: Operation>(_: Protocol, _: Call) -> Result<O::Input, Fault> { Ok(O::Input::default()) }
pub fn encode<O: Operation>(_: Protocol, _: O::Output, _: &str) -> Result<http::Response<Body>, Fault> { Ok(http::Response::new(Body::Empty)) }
pub fn encode_fault(_: Protocol, _: &'static Model, _: &Fault, _: &str) -> http::Response<Body> { http::Response::new(Body::Empty) }
pub fn from_document<T: Shape>(_: &serde_json::Value) -> Result<T, Fault> { Ok(T::default()) }
pub fn to_document<T: Shape>(_: &T) -> serde_json::Value { serde_json::Value::Null }
pub struct Timestamp(i64);
impl Timestamp { pub fn from_millis(ms: i64) -> Timestamp { Timestamp(ms) } pub fn to_iso_8601(&self) -> String { self.0.to_string() } }
