//! The seats in CloudFormation.

pub mod inline_policy;
pub mod policy;
pub mod queue;
