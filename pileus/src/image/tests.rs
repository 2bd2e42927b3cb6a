//! Archives as tools write them, and such as are none.

use super::{Image, Wanted, digest};
use serde_json::json;
use std::fs;
use std::io::Read;
use std::path::Path;
use tar::{Builder, EntryType, Header};

const MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
const INDEX: &str = "application/vnd.oci.image.index.v1+json";

type Files = Vec<(String, Vec<u8>)>;

/// A manifest of one layer, and its blobs.
fn image(text: &str) -> (Vec<u8>, Files) {
    let config = json!({ "architecture": "amd64", "os": "linux", "config": {} });
    let (config, layer) = (config.to_string().into_bytes(), text.as_bytes().to_vec());
    let manifest = json!({
        "schemaVersion": 2,
        "mediaType": MANIFEST,
        "config": {
            "mediaType": "application/vnd.oci.image.config.v1+json",
            "digest": digest(&config), "size": config.len(),
        },
        "layers": [{
            "mediaType": "application/vnd.oci.image.layer.v1.tar",
            "digest": digest(&layer), "size": layer.len(),
        }],
    });
    let manifest = manifest.to_string().into_bytes();
    let files = [config, layer, manifest.clone()].into_iter().map(blob).collect();
    (manifest, files)
}

fn blob(bytes: Vec<u8>) -> (String, Vec<u8>) {
    (format!("blobs/sha256/{}", &digest(&bytes)[7..]), bytes)
}

fn named(
    bytes: &[u8],
    media_type: &str,
    platform: Option<&str>,
    name: Option<&str>,
) -> serde_json::Value {
    let mut named =
        json!({ "mediaType": media_type, "digest": digest(bytes), "size": bytes.len() });
    if let Some((os, architecture)) = platform.and_then(|platform| platform.split_once('/')) {
        named["platform"] = json!({ "os": os, "architecture": architecture });
    }
    if let Some(name) = name {
        named["annotations"] = json!({ "org.opencontainers.image.ref.name": name });
    }
    named
}

fn index(manifests: &[serde_json::Value]) -> Vec<u8> {
    json!({ "schemaVersion": 2, "mediaType": INDEX, "manifests": manifests })
        .to_string()
        .into_bytes()
}

fn tarred(path: &Path, files: &Files) {
    let mut builder = Builder::new(fs::File::create(path).unwrap());
    for (name, bytes) in files {
        let mut header = Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        builder.append_data(&mut header, name, &bytes[..]).unwrap();
    }
    builder.finish().unwrap();
}

fn opened(files: &Files, wanted: &Wanted) -> anyhow::Result<Image> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("archive.tar");
    tarred(&path, files);
    Image::open(&path, wanted)
}

fn text_of(image: &Image) -> Vec<String> {
    let read = |blob| {
        let mut text = String::new();
        image.open_blob(blob).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    image.blobs.iter().map(read).collect()
}

#[test]
fn a_layout_of_several_images() {
    let (first, mut files) = image("first");
    let (second, more) = image("second");
    files.extend(more);
    files.push(("oci-layout".into(), br#"{"imageLayoutVersion":"1.0.0"}"#.to_vec()));
    let both = [
        named(&first, MANIFEST, None, Some("docker.io/library/web:1")),
        named(&second, MANIFEST, None, Some("docker.io/library/web:2")),
    ];
    files.push(("index.json".into(), index(&both)));
    let of = |name: &str| Wanted { name: Some(name.into()), platform: None };
    assert_eq!(text_of(&opened(&files, &of("web:2")).unwrap())[1], "second");
    assert_eq!(text_of(&opened(&files, &of("docker.io/library/web:1")).unwrap())[1], "first");
    assert!(opened(&files, &of("eb:1")).is_err());
    assert!(opened(&files, &Wanted::default()).is_err());
}

#[test]
fn an_index_of_platforms_and_attestations() {
    let (here, mut files) = image("amd");
    let (there, more) = image("arm");
    files.extend(more);
    let inner = index(&[
        named(&here, MANIFEST, Some("linux/amd64"), None),
        named(&there, MANIFEST, Some("linux/arm64"), None),
        named(b"{}", MANIFEST, Some("unknown/unknown"), None),
    ]);
    files.push(blob(inner.clone()));
    files.push(blob(b"{}".to_vec()));
    files.push(("index.json".into(), index(&[named(&inner, INDEX, None, None)])));
    let of = |platform: &str| Wanted { name: None, platform: Some(platform.into()) };
    for (platform, text) in [("linux/amd64", "amd"), ("linux/arm64", "arm")] {
        let image = opened(&files, &of(platform)).unwrap();
        assert_eq!((text_of(&image)[1].as_str(), image.media_type.as_str()), (text, MANIFEST));
    }
    let none = opened(&files, &of("linux/s390x")).err().unwrap().to_string();
    assert!(none.contains("linux/amd64"), "{none}");
}

#[test]
fn what_docker_saved() {
    let config = json!({ "architecture": "amd64", "os": "linux" }).to_string().into_bytes();
    let list = json!([{ "Config": "c.json", "RepoTags": ["web:1"], "Layers": ["a/layer.tar", "b/layer.tar"] }]);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("saved.tar");
    let mut builder = Builder::new(fs::File::create(&path).unwrap());
    for (name, bytes) in [
        ("c.json", &config[..]),
        ("a/layer.tar", b"layer"),
        ("manifest.json", list.to_string().as_bytes()),
    ] {
        let mut header = Header::new_gnu();
        header.set_size(bytes.len() as u64);
        builder.append_data(&mut header, name, bytes).unwrap();
    }
    // The same layer again is a link.
    let mut header = Header::new_gnu();
    header.set_entry_type(EntryType::Symlink);
    header.set_size(0);
    builder.append_link(&mut header, "b/layer.tar", "../a/layer.tar").unwrap();
    builder.finish().unwrap();
    let image = Image::open(&path, &Wanted::default()).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&image.manifest).unwrap();
    let layers = manifest["layers"].as_array().unwrap();
    assert_eq!(layers.len(), 2);
    assert_eq!(layers[1]["digest"], digest(b"layer"));
    assert_eq!(manifest["config"]["digest"], digest(&config));
    assert_eq!(text_of(&image).len(), 2, "each blob once");
    let other = Wanted { platform: Some("linux/arm64".into()), ..Wanted::default() };
    assert!(Image::open(&path, &other).is_err());
}

#[test]
fn archives_that_are_none() {
    let (manifest, files) = image("text");
    let with = |index: Vec<u8>| {
        let mut files = files.clone();
        files.push(("index.json".into(), index));
        files
    };
    let why = |files: &Files| opened(files, &Wanted::default()).err().unwrap().to_string();
    assert!(why(&files).contains("neither an OCI layout"));
    assert!(why(&with(b"{".to_vec())).contains("read index.json"));
    let good = with(index(&[named(&manifest, MANIFEST, None, None)]));
    assert!(opened(&good, &Wanted::default()).is_ok());
    let mut damaged = good.clone();
    damaged[2].1 = b"{}".to_vec();
    assert!(why(&damaged).contains("is not what its name says"));
    let mut short = good;
    short[1].1 = b"tex".to_vec();
    assert!(why(&short).contains("another size"));
    let mut outside = named(&manifest, MANIFEST, None, None);
    outside["digest"] = json!(format!("sha256:../../{}", "a".repeat(58)));
    assert!(opened(&with(index(&[outside])), &Wanted::default()).is_err());
}
