//! The seats in CloudFormation.

pub mod policy;
pub mod queue;
