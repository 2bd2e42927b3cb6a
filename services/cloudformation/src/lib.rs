//! AWS CloudFormation: stacks made from templates, and the SAM transform.
//!
//! **Invariants.** The rules are pure: they know neither the store nor the clock. No resource type is
//! listed here; the types come from the services that own them. Nothing that a template asks for is
//! silently left out: what isn't built is refused by its name before anything is created.

pub mod rules;
