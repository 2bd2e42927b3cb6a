//! Our own bootstraps, embedded in the program and written to the scratch folder at the start.

use std::fs;
use std::path::{Path, PathBuf};

const FILES: [(&str, &str); 2] = [
    ("bootstrap.py", include_str!("bootstrap.py")),
    ("bootstrap.mjs", include_str!("bootstrap.mjs")),
];

/// Blocking: writes the bootstraps below `scratch` and says where.
pub(crate) fn write(scratch: &Path) -> std::io::Result<PathBuf> {
    let folder = scratch.join("runtime");
    fs::create_dir_all(&folder)?;
    for (name, text) in FILES {
        // Another server may share the folder; a file appears whole.
        let draft = folder.join(format!(".{name}.{}", std::process::id()));
        fs::write(&draft, text)?;
        fs::rename(&draft, folder.join(name))?;
    }
    Ok(folder)
}
