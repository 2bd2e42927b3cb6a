//! SigV4 verification and policy evaluation.
