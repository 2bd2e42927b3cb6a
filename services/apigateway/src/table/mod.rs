//! The operations, each with what it needs to be allowed.

/// An authorisation: an action on a path made of the input's members.
macro_rules! path {
    ($action:expr, $input:ty, $path:literal $(, $member:ident)*) => {
        |_input: &$input, scope: &Scope| on($action, scope, &format!($path $(, _input.$member)*))
    };
}

mod http;
mod rest;

pub use http::http;
pub use rest::rest;
