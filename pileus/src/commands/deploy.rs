//! `pileus deploy`: packages the code that a template names, uploads it, and brings the stack there.

use super::{Target, block_on, stack};
use crate::client::Client;
use crate::package;
use crate::progress::Progress;
use anyhow::{Context, Result, bail};
use clap::Args;
use std::path::{Path, PathBuf};

#[derive(Args)]
pub struct Deploy {
    /// A template, or the folder with its template.yaml
    template: PathBuf,
    #[command(flatten)]
    options: StackOptions,
    #[command(flatten)]
    target: Target,
}

/// What a deployment is called and given.
#[derive(Args, Clone, Debug, Default)]
pub struct StackOptions {
    /// The stack's name; the template's folder otherwise
    #[arg(long)]
    pub stack: Option<String>,
    /// A parameter of the template, as KEY=VALUE; may be repeated
    #[arg(long = "parameter", value_name = "KEY=VALUE")]
    pub parameters: Vec<String>,
}

impl Deploy {
    pub fn run(self) -> Result<()> {
        let client = self.target.client()?;
        block_on(async {
            let stack = deploy(&client, &self.template, &self.options).await?;
            stack::print_outputs(&stack);
            Ok(())
        })
    }
}

/// Deploys a template and waits until the stack stands.
pub async fn deploy(
    client: &Client,
    template: &Path,
    options: &StackOptions,
) -> Result<stack::Described> {
    let template = template_file(template)?;
    let name = match &options.stack {
        Some(name) => name.clone(),
        None => stack_name(&template),
    };
    let parameters = options
        .parameters
        .iter()
        .map(|pair| {
            let (key, value) = pair
                .split_once('=')
                .with_context(|| format!("--parameter {pair}: expected KEY=VALUE"))?;
            Ok((key.to_owned(), value.to_owned()))
        })
        .collect::<Result<Vec<_>>>()?;
    let progress = Progress::new(&format!("Packaging {}", template.display()));
    let packaged = match package::package(client, &template, &progress).await {
        Ok(packaged) => packaged,
        Err(error) => {
            progress.failed(&format!("{} cannot be packaged", template.display()));
            return Err(error);
        }
    };
    stack::bring(client, &name, &packaged, &parameters, progress).await
}

/// The template, or the one that lies in a folder.
pub fn template_file(given: &Path) -> Result<PathBuf> {
    if !given.is_dir() {
        if !given.exists() {
            bail!("there is no file or folder {}", given.display());
        }
        return Ok(given.to_owned());
    }
    let names = ["template.yaml", "template.yml", "template.json"];
    let found = names.iter().map(|name| given.join(name)).find(|path| path.is_file());
    found.with_context(|| format!("{} holds no {}", given.display(), names.join(" or ")))
}

/// The folder's name, made into one that CloudFormation takes.
fn stack_name(template: &Path) -> String {
    let absolute = std::fs::canonicalize(template).unwrap_or_else(|_| template.to_owned());
    let folder = absolute.parent().and_then(Path::file_name).unwrap_or_default();
    let name: String = folder
        .to_string_lossy()
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect();
    let name = name.trim_matches('-').to_owned();
    match name.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => name,
        _ => "app".into(),
    }
}
