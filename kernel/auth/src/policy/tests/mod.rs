//! The evaluator against tables drawn from IAM's documentation, and against what must hold of every policy.
