//! What the process of an instance is started from, as the files of its function tell.

use crate::pool::spec::FunctionSpec;
use crate::runtime::discovery::Runtime;
use crate::runtime::failure::FunctionError;
use crate::sandbox::cell::SandboxMode;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::sync::Arc;

/// Blocking: the bootstrap of `provided` code as the process sees it: the code's own, or else a layer's.
pub(super) fn provided(spec: &FunctionSpec, mode: SandboxMode) -> Option<PathBuf> {
    if spec.runtime != Runtime::Provided || spec.image.is_some() {
        return None;
    }
    // Where a link leads is seen inside: from here it would lead to the host's own files.
    let runs = |path: &PathBuf| {
        std::fs::symlink_metadata(path).is_ok_and(|found| {
            let is_program = found.is_file() && found.permissions().mode() & 0o111 != 0;
            is_program || found.is_symlink()
        })
    };
    let own = spec.code_dir.join("bootstrap");
    if runs(&own) {
        return Some(if mode == SandboxMode::On { "/var/task/bootstrap".into() } else { own });
    }
    let layer = spec.layers.iter().rev().map(|layer| layer.join("bootstrap")).find(runs)?;
    Some(if mode == SandboxMode::On { "/opt/bootstrap".into() } else { layer })
}

/// Why a process that has ended cannot have been started, if the files tell.
pub(super) async fn fault(
    spec: &Arc<FunctionSpec>,
    mode: SandboxMode,
    request_id: &str,
) -> Option<FunctionError> {
    let (spec, request_id) = (spec.clone(), request_id.to_owned());
    let look = move || match &spec.image {
        Some(image) => image.fault(&spec.code_dir, &request_id),
        None => {
            let is_missing = spec.runtime == Runtime::Provided && provided(&spec, mode).is_none();
            is_missing.then(|| FunctionError::no_bootstrap(&request_id))
        }
    };
    tokio::task::spawn_blocking(look).await.ok().flatten()
}
