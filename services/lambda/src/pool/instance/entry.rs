//! What the process of an instance is started from, as the files of its function tell.

use crate::pool::spec::FunctionSpec;
use crate::runtime::discovery::Runtime;
use crate::runtime::failure::{FunctionError, refusal};
use crate::sandbox::cell::SandboxMode;
use crate::sandbox::plan::Exit;
use std::path::PathBuf;
use std::sync::Arc;

/// Blocking: the bootstrap of `provided` code as the process sees it: the code's own, or else a layer's. One that
/// cannot be run is found too.
pub(super) fn provided(spec: &FunctionSpec, mode: SandboxMode) -> Option<PathBuf> {
    if spec.runtime != Runtime::Provided || spec.image.is_some() {
        return None;
    }
    // Where a link leads is seen inside: from here it would lead to the host's own files.
    let is_there = |path: &PathBuf| {
        std::fs::symlink_metadata(path).is_ok_and(|found| found.is_file() || found.is_symlink())
    };
    let own = spec.code_dir.join("bootstrap");
    if is_there(&own) {
        return Some(if mode == SandboxMode::On { "/var/task/bootstrap".into() } else { own });
    }
    let mut layers = spec.layers.iter().rev().map(|layer| layer.join("bootstrap"));
    let layer = layers.find(is_there)?;
    Some(if mode == SandboxMode::On { "/opt/bootstrap".into() } else { layer })
}

/// Why a process that has ended cannot have been started, if the files tell or the kernel did.
pub(super) async fn fault(
    spec: &Arc<FunctionSpec>,
    mode: SandboxMode,
    request_id: &str,
    exit: Exit,
) -> Option<FunctionError> {
    let (spec, request_id) = (spec.clone(), request_id.to_owned());
    let look = move || {
        let (fault, entry) = match &spec.image {
            Some(image) => {
                let entry = image.words.first().map(PathBuf::from);
                (image.fault(&spec.code_dir, &request_id), entry)
            }
            None if spec.runtime == Runtime::Provided => {
                let entry = provided(&spec, mode);
                (entry.is_none().then(|| FunctionError::no_bootstrap(&request_id)), entry)
            }
            None => (None, None),
        };
        let Exit::Unstarted(number) = exit else { return fault };
        fault.or_else(|| {
            let why = format!("fork/exec {}: {}", entry?.display(), refusal(number));
            Some(FunctionError::entry(&request_id, "Runtime.InvalidEntrypoint", &why))
        })
    };
    tokio::task::spawn_blocking(look).await.ok().flatten()
}
