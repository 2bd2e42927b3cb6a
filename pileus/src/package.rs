//! Turns a template that names local folders into one that names uploaded code, as `aws cloudformation
//! package` does.

use crate::client::{Client, Refused};
use crate::progress::Progress;
use anyhow::{Context, Result, bail};
use bytes::Bytes;
use cloudformation::rules::document::{self, Origin};
use http::Method;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;

/// AWS's limit on an uploaded deployment package, unzipped.
const UNZIPPED_MAX: u64 = 250 << 20;
/// Folders below a code folder.
const DEPTH_MAX: usize = 64;

/// Where a resource type names local code: the property, and how an uploaded place is written there.
struct CodeProperty {
    type_name: &'static str,
    property: &'static str,
    form: Form,
}

enum Form {
    /// `s3://bucket/key`
    Uri,
    /// `{bucket, key}` under these names.
    Object { bucket: &'static str, key: &'static str },
}

const CODE_PROPERTIES: [CodeProperty; 4] = [
    CodeProperty { type_name: "AWS::Serverless::Function", property: "CodeUri", form: Form::Uri },
    CodeProperty {
        type_name: "AWS::Serverless::LayerVersion",
        property: "ContentUri",
        form: Form::Uri,
    },
    CodeProperty {
        type_name: "AWS::Lambda::Function",
        property: "Code",
        form: Form::Object { bucket: "S3Bucket", key: "S3Key" },
    },
    CodeProperty {
        type_name: "AWS::Lambda::LayerVersion",
        property: "Content",
        form: Form::Object { bucket: "S3Bucket", key: "S3Key" },
    },
];

/// The template as JSON text, its local code uploaded.
pub async fn package(client: &Client, template: &Path, progress: &Progress) -> Result<String> {
    let mut document = read(template)?;
    let folder = template.parent().unwrap_or(Path::new("."));
    let global = document.pointer("/Globals/Function/CodeUri").cloned();
    let Some(resources) = document.get_mut("Resources").and_then(Value::as_object_mut) else {
        return Ok(document.to_string());
    };
    let bucket = format!("pileus-deploy-{}-{}", client.root.account, client.address.region);
    let mut ready = false;
    for (id, resource) in resources {
        let Some((code, local)) = local(resource, global.as_ref()) else { continue };
        let path = folder.join(local);
        progress.doing(&format!("Packaging {id} from {}", path.display()));
        let zipped = zipped(&path).with_context(|| format!("the code of {id}"))?;
        if !ready {
            make_bucket(client, &bucket).await?;
            ready = true;
        }
        let key = format!("{}.zip", hex::encode(Sha256::digest(&zipped)));
        upload(client, &bucket, &key, zipped).await?;
        let place = match code.form {
            Form::Uri => json!(format!("s3://{bucket}/{key}")),
            Form::Object { bucket: b, key: k } => json!({ b: bucket, k: key }),
        };
        resource["Properties"][code.property] = place;
    }
    Ok(document.to_string())
}

fn read(template: &Path) -> Result<Value> {
    let text = fs::read_to_string(template)
        .with_context(|| format!("cannot read {}", template.display()))?;
    let document = document::parse(&text, Origin::Fetched)
        .map_err(|error| anyhow::anyhow!("{}: {error}", template.display()))?;
    Ok(Value::Object(document))
}

/// The folders and files of this machine that a template names as code.
pub fn local_code(template: &Path) -> Result<Vec<PathBuf>> {
    let document = read(template)?;
    let folder = template.parent().unwrap_or(Path::new("."));
    let global = document.pointer("/Globals/Function/CodeUri");
    let resources = document.get("Resources").and_then(Value::as_object).into_iter().flatten();
    let named = resources.filter_map(|(_, resource)| local(resource, global));
    Ok(named.map(|(_, local)| folder.join(local)).collect())
}

/// The code of a resource that lies on this machine, by its path from the template. `global`: what functions that say
/// nothing have.
fn local<'a>(
    resource: &'a Value,
    global: Option<&'a Value>,
) -> Option<(&'static CodeProperty, &'a str)> {
    let type_name = resource.get("Type")?.as_str()?;
    let code = CODE_PROPERTIES.iter().find(|code| code.type_name == type_name)?;
    let properties = resource.get("Properties")?.as_object()?;
    let inline = properties.contains_key("InlineCode");
    let inherited = global.filter(|_| code.property == "CodeUri" && !inline);
    let given = properties.get(code.property).or(inherited)?.as_str()?;
    is_local(given).then_some((code, given))
}

fn is_local(text: &str) -> bool {
    !text.starts_with("s3://") && !text.starts_with("https://")
}

async fn make_bucket(client: &Client, bucket: &str) -> Result<()> {
    match client.s3(Method::HEAD, &format!("/{bucket}"), Bytes::new()).await {
        Ok(_) => return Ok(()),
        Err(error) => match error.downcast_ref::<Refused>() {
            Some(refused) if refused.status == 404 => {}
            _ => return Err(error),
        },
    }
    let body = match client.address.region.as_str() {
        "us-east-1" => String::new(),
        region => format!(
            "<CreateBucketConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">\
             <LocationConstraint>{region}</LocationConstraint></CreateBucketConfiguration>"
        ),
    };
    client.s3(Method::PUT, &format!("/{bucket}"), body.into()).await?;
    Ok(())
}

/// Uploads unless the same bytes are there: the key is their hash.
async fn upload(client: &Client, bucket: &str, key: &str, bytes: Vec<u8>) -> Result<()> {
    let path = format!("/{bucket}/{key}");
    if client.s3(Method::HEAD, &path, Bytes::new()).await.is_ok() {
        return Ok(());
    }
    client.s3(Method::PUT, &path, bytes.into()).await?;
    Ok(())
}

/// A folder as a zip whose bytes depend on the files alone; an archive as it is; another file, zipped.
fn zipped(path: &Path) -> Result<Vec<u8>> {
    let metadata = fs::metadata(path)
        .with_context(|| format!("there is no file or folder {}", path.display()))?;
    let is_archive = path.extension().is_some_and(|e| e == "zip" || e == "jar");
    if metadata.is_file() && is_archive {
        return fs::read(path).with_context(|| format!("cannot read {}", path.display()));
    }
    let mut files = Vec::new();
    let base = match metadata.is_dir() {
        true => {
            collect(path, 0, &mut files)?;
            path
        }
        false => {
            files.push(path.to_owned());
            path.parent().unwrap_or(Path::new("."))
        }
    };
    files.sort();
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut total = 0;
    for file in files {
        let name = file.strip_prefix(base).unwrap_or(&file).to_string_lossy().into_owned();
        let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        total += bytes.len() as u64;
        if total > UNZIPPED_MAX {
            bail!("{} holds more than {} MB, Lambda's limit", path.display(), UNZIPPED_MAX >> 20);
        }
        let options = SimpleFileOptions::default()
            .last_modified_time(zip::DateTime::default())
            .unix_permissions(mode(&file)?);
        zip.start_file(name, options)?;
        zip.write_all(&bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

fn mode(file: &Path) -> Result<u32> {
    use std::os::unix::fs::PermissionsExt;
    let executable = fs::metadata(file)?.permissions().mode() & 0o111 != 0;
    Ok(if executable { 0o755 } else { 0o644 })
}

fn collect(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) -> Result<()> {
    if depth > DEPTH_MAX {
        bail!("{} is nested more than {DEPTH_MAX} folders deep", folder.display());
    }
    let entries = fs::read_dir(folder);
    for entry in entries.with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, depth + 1, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::zipped;

    #[test]
    fn the_same_files_make_the_same_zip() {
        let folder = std::env::temp_dir().join(format!("pileus-package-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("b")).unwrap();
        std::fs::write(folder.join("b/two.py"), "2").unwrap();
        std::fs::write(folder.join("one.py"), "1").unwrap();
        let first = zipped(&folder).unwrap();
        std::fs::write(folder.join("one.py"), "1").unwrap();
        assert_eq!(first, zipped(&folder).unwrap());
        std::fs::remove_dir_all(folder).unwrap();
    }
}
