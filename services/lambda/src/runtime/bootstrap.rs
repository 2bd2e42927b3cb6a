//! Our own bootstraps, embedded in the program and written to the scratch folder at the start.

use std::fs;
use std::path::{Path, PathBuf};

const FILES: [(&str, &str); 8] = [
    ("bootstrap.py", include_str!("bootstrap.py")),
    ("bootstrap.mjs", include_str!("bootstrap.mjs")),
    ("bootstrap.rb", include_str!("bootstrap.rb")),
    ("connection.mjs", include_str!("connection.mjs")),
    ("debug.cjs", include_str!("debug.cjs")),
    ("debug.py", include_str!("debug.py")),
    ("trace.mjs", include_str!("trace.mjs")),
    // In a folder of its own, which functions' modules are looked for in.
    ("python/snapshot_restore_py.py", include_str!("snapshot_restore_py.py")),
];

/// Blocking: writes the bootstraps below `scratch` and says where.
pub(crate) fn write(scratch: &Path) -> std::io::Result<PathBuf> {
    let folder = scratch.join("runtime");
    fs::create_dir_all(&folder)?;
    for (name, text) in FILES {
        // Another server may share the folder; a file appears whole.
        let path = folder.join(name);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        let draft = path.with_extension(format!("{}.draft", std::process::id()));
        fs::write(&draft, text)?;
        fs::rename(&draft, path)?;
    }
    Ok(folder)
}
