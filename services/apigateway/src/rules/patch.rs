//! Patch operations, with which REST APIs are changed
//! ([patch operations](https://docs.aws.amazon.com/apigateway/latest/api/patch-operations.html)).

use crate::error::Error;
use model_apigateway::{Op, PatchOperation};

/// One change: a path, and what is to stand there.
#[derive(Debug, PartialEq)]
pub struct Change {
    /// Its parts, with `~1` and `~0` read.
    pub path: Vec<String>,
    pub value: Option<String>,
    pub removes: bool,
}

pub fn changes(operations: Option<&[PatchOperation]>) -> Result<Vec<Change>, Error> {
    operations.unwrap_or_default().iter().map(change).collect()
}

fn change(operation: &PatchOperation) -> Result<Change, Error> {
    let path = operation.path.as_deref().unwrap_or_default();
    let inner = path.strip_prefix('/').filter(|inner| !inner.is_empty());
    let inner = inner.ok_or_else(|| Error::bad(format!("Invalid patch path {path}")))?;
    let removes = match &operation.op {
        Some(Op::Add | Op::Replace) => false,
        Some(Op::Remove) => true,
        Some(other) => {
            return Err(Error::not_built(format!("The patch operation {}", other.as_str())));
        }
        None => return Err(Error::bad("Invalid patch operation specified")),
    };
    let read = |part: &str| part.replace("~1", "/").replace("~0", "~");
    let value = operation.value.clone().filter(|_| !removes);
    Ok(Change { path: inner.split('/').map(read).collect(), value, removes })
}

impl Change {
    pub fn unbuilt(&self, operation: &str) -> Error {
        Error::not_built(format!("The patch path /{} of {operation}", self.path.join("/")))
    }
}

#[cfg(test)]
mod tests {
    use super::changes;
    use model_apigateway::{Op, PatchOperation};

    #[test]
    fn reads_paths() {
        let operation = PatchOperation {
            op: Some(Op::Add),
            path: Some("/binaryMediaTypes/image~1png".into()),
            ..PatchOperation::default()
        };
        let read = changes(Some(&[operation])).unwrap();
        assert_eq!(read[0].path, ["binaryMediaTypes", "image/png"]);
        let nowhere = PatchOperation { op: Some(Op::Remove), ..PatchOperation::default() };
        assert!(changes(Some(&[nowhere])).is_err());
    }
}
