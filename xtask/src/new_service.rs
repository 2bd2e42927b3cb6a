//! `cargo xtask new-service NAME`: a service crate of the usual shape, so that every service reads alike.

use anyhow::{Context, Result, bail};
use std::fs;

pub fn run(arguments: &[String]) -> Result<()> {
    let [name] = arguments else { bail!("cargo xtask new-service NAME") };
    if name.is_empty() || !name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()) {
        bail!("a service's name is AWS's own, in lower-case letters and digits");
    }
    let folder = crate::root().join("services").join(name);
    if folder.exists() {
        bail!("{} is there already", folder.display());
    }
    for (path, text) in files(name) {
        let path = folder.join(path);
        let parent = path.parent().context("a file lies in a folder")?;
        fs::create_dir_all(parent)?;
        fs::write(&path, text)?;
        eprintln!("made {}", path.display());
    }
    eprintln!(
        "Next: add `{name} = {{ path = \"services/{name}\" }}` to [workspace.dependencies], list the"
    );
    eprintln!("operations in models/built.txt, run `cargo xtask codegen`, and add the service to");
    eprintln!("pileus/src/services.rs.");
    Ok(())
}

fn files(name: &str) -> [(&'static str, String); 5] {
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion.workspace = true\nedition.workspace = true\n\
         license.workspace = true\npublish.workspace = true\n\n[lints]\nworkspace = true\n\n\
         [dependencies]\naws = {{ workspace = true }}\nmodel-{name} = {{ workspace = true }}\n\
         service = {{ workspace = true }}\nstore = {{ workspace = true }}\n"
    );
    let lib = format!(
        "//! {name}: what it is for.\n//!\n//! **Invariants.** What it must never know or do.\n\n\
         mod ops;\nmod rules;\nmod store;\n\nuse service::Service;\n\n\
         pub fn service() -> Service {{\n    Service::new(\"{name}\").keeps(store::tables())\n}}\n"
    );
    [
        ("Cargo.toml", manifest),
        ("src/lib.rs", lib),
        ("src/ops/mod.rs", "//! The operations, a file each.\n".into()),
        ("src/rules.rs", "//! Pure domain logic: no context, no store.\n".into()),
        (
            "src/store.rs",
            "//! Tables and keys: the only file that names them.\n\nuse service::Table;\n\n\
             /// Every table, and whose its rows are.\n\
             pub fn tables() -> Vec<Table> {\n    Vec::new()\n}\n"
                .into(),
        ),
    ]
}
