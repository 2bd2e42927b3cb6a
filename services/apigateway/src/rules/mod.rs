//! Pure domain logic of API Gateway: which route a request means, the event its function receives, and what
//! its answer becomes. No context, no store.

pub mod answer;
pub mod cors;
pub mod document;
pub mod event;
pub mod openapi;
pub mod page;
pub mod patch;
pub mod plan;
pub mod query;
pub mod route;
pub mod tags;
pub mod target;
