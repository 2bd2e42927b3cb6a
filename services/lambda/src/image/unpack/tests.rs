//! Layers as tools write them, and as nobody should.

use super::{ENTRIES_MAX, HEAD_BYTES_MAX, Unpacking};
use crate::error::Error;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};
use std::fs;
use std::io::Write;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use tar::{Builder, EntryType, Header};

/// A layer in the making.
struct Layer(Builder<Vec<u8>>);

impl Layer {
    fn new() -> Layer {
        Layer(Builder::new(Vec::new()))
    }

    fn entry(mut self, kind: EntryType, name: &str, link: &str, mode: u32, text: &str) -> Layer {
        let mut header = Header::new_gnu();
        header.set_entry_type(kind);
        header.set_mode(mode);
        header.set_mtime(1_000_000);
        header.set_size(text.len() as u64);
        // Written as it is: the crate's own way refuses what is tried here.
        header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
        header.as_old_mut().linkname[..link.len()].copy_from_slice(link.as_bytes());
        header.set_cksum();
        self.0.append(&header, text.as_bytes()).unwrap();
        self
    }

    fn file(self, name: &str, text: &str) -> Layer {
        self.entry(EntryType::Regular, name, "", 0o644, text)
    }

    fn folder(self, name: &str) -> Layer {
        self.entry(EntryType::Directory, name, "", 0o755, "")
    }

    fn link(self, name: &str, to: &str) -> Layer {
        self.entry(EntryType::Symlink, name, to, 0o777, "")
    }

    fn hard_link(self, name: &str, to: &str) -> Layer {
        self.entry(EntryType::Link, name, to, 0o644, "")
    }

    /// An entry whose head says what its bytes need not bear out.
    fn raw(mut self, kind: EntryType, bytes: &[u8], set: impl Fn(&mut Header)) -> Layer {
        let mut header = Header::new_gnu();
        header.set_entry_type(kind);
        header.set_size(bytes.len() as u64);
        set(&mut header);
        header.set_cksum();
        self.0.append(&header, bytes).unwrap();
        self
    }

    fn bytes(self) -> Vec<u8> {
        self.0.into_inner().unwrap()
    }
}

/// A place with something beside the root that nobody may touch.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Place {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("beside")).unwrap();
        fs::write(folder.path().join("beside/file"), "outside").unwrap();
        Place { folder }
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("root")
    }

    fn unpack(&self, layers: Vec<Layer>) -> Result<u64, Error> {
        let mut unpacking = Unpacking::begin(&self.root())?;
        for layer in layers {
            unpacking.layer(&layer.bytes()[..], None)?;
        }
        unpacking.end()
    }

    fn outside_is_untouched(&self) {
        let beside = self.folder.path().join("beside");
        assert_eq!(fs::read_to_string(beside.join("file")).unwrap(), "outside");
        assert_eq!(fs::read_dir(beside).unwrap().count(), 1);
        let names: Vec<_> = fs::read_dir(self.folder.path()).unwrap().flatten().collect();
        assert!(names.len() <= 2, "{names:?}");
    }
}

fn text(root: &Path, name: &str) -> Option<String> {
    fs::read_to_string(root.join(name)).ok()
}

#[test]
fn layers_lie_on_each_other() {
    let place = Place::new();
    let first = Layer::new()
        .folder("./")
        .folder("etc/")
        .file("etc/a", "1")
        .file("etc/b", "1")
        .file("etc/hosts", "the image's");
    let second = Layer::new().file("etc/b", "2").file("deep/er/c", "2").file("etc/.wh.a", "");
    let size = place.unpack(vec![first, second]).unwrap();
    let root = place.root();
    assert_eq!(text(&root, "etc/a"), None);
    assert_eq!(text(&root, "etc/b").as_deref(), Some("2"));
    assert_eq!(text(&root, "deep/er/c").as_deref(), Some("2"));
    assert_eq!(text(&root, "etc/hosts").as_deref(), Some(""), "the sandbox's own is mounted here");
    assert!(["dev", "etc", "proc", "tmp"].iter().all(|name| root.join(name).is_dir()));
    assert_eq!(size, 1 + 1 + 11 + 1 + 1);
}

#[test]
fn an_opaque_folder_hides_lower_layers_alone() {
    for opaque_first in [true, false] {
        let place = Place::new();
        let first = Layer::new().file("a/old", "1").file("a/in/old", "1").file("b/old", "1");
        let mark = |layer: Layer| layer.file("a/.wh..wh..opq", "");
        let new = |layer: Layer| layer.folder("a/").file("a/new", "2").file("a/in/new", "2");
        let second = match opaque_first {
            true => new(mark(Layer::new())),
            false => mark(new(Layer::new())),
        };
        place.unpack(vec![first, second]).unwrap();
        let root = place.root();
        let there = |name: &str| root.join(name).exists();
        assert!(there("a/new") && there("a/in/new") && there("b/old"));
        assert!(!there("a/old") && !there("a/in/old"));
    }
}

#[test]
fn a_whiteout_takes_a_folder_and_not_what_its_own_layer_brings() {
    let place = Place::new();
    let first = Layer::new().file("a/old", "1");
    let second = Layer::new().file("a/new", "2").file(".wh.a", "");
    place.unpack(vec![first, second]).unwrap();
    assert_eq!(text(&place.root(), "a/old"), None);
    assert_eq!(text(&place.root(), "a/new").as_deref(), Some("2"));
}

#[test]
fn modes_and_times() {
    let place = Place::new();
    let layer = Layer::new()
        .entry(EntryType::Regular, "run", "", 0o4755, "x")
        .entry(EntryType::Directory, "shut/", "", 0o000, "")
        .hard_link("again", "run");
    place.unpack(vec![layer]).unwrap();
    let stat = |name: &str| fs::metadata(place.root().join(name)).unwrap();
    assert_eq!(stat("run").permissions().mode() & 0o7777, 0o755);
    assert_eq!(stat("shut").permissions().mode() & 0o7777, 0o700);
    assert_eq!(stat("run").mtime(), 1_000_000);
    assert_eq!(stat("run").ino(), stat("again").ino());
}

#[test]
fn links_are_followed_within() {
    let place = Place::new();
    let first = Layer::new().folder("usr/lib/").link("lib", "/usr/lib").link("up", "../../../usr");
    let second = Layer::new().file("lib/a", "1").file("up/b", "2").hard_link("c", "lib/a");
    place.unpack(vec![first, second]).unwrap();
    let root = place.root();
    assert_eq!(text(&root, "usr/lib/a").as_deref(), Some("1"));
    assert_eq!(text(&root, "usr/b").as_deref(), Some("2"));
    assert_eq!(text(&root, "c").as_deref(), Some("1"));
    place.outside_is_untouched();
}

#[test]
fn a_link_is_replaced_and_never_written_through() {
    let place = Place::new();
    let first = Layer::new().link("file", "../beside/file").link("folder", "../beside");
    let second = Layer::new().file("file", "mine").folder("folder/").file("folder/x", "mine");
    place.unpack(vec![first, second]).unwrap();
    assert_eq!(text(&place.root(), "file").as_deref(), Some("mine"));
    assert_eq!(text(&place.root(), "folder/x").as_deref(), Some("mine"));
    place.outside_is_untouched();
}

/// A layer that tries to reach what lies at a path.
type Try = fn(&str) -> Layer;

#[test]
fn nothing_leads_outside() {
    let beside = |place: &Place| place.folder.path().join("beside").display().to_string();
    let tries: [(&str, Try); 8] = [
        ("dots", |_| Layer::new().file("../beside/new", "x")),
        ("dots within", |_| Layer::new().file("a/../../beside/new", "x")),
        ("a link and a file below it", |to| Layer::new().link("a", to).file("a/new", "x")),
        ("a relative link", |_| Layer::new().link("a", "../beside").file("a/new", "x")),
        ("a whiteout through a link", |to| Layer::new().link("a", to).file("a/.wh.file", "")),
        ("an opaque link", |to| Layer::new().link("a", to).file("a/.wh..wh..opq", "")),
        ("a hard link", |_| Layer::new().hard_link("a", "../beside/file")),
        ("a whiteout of what is above", |_| Layer::new().file(".wh...", "")),
    ];
    for (name, layer) in tries {
        let place = Place::new();
        // Refused, or done within: both will do.
        let _ = place.unpack(vec![layer(&beside(&place))]);
        place.outside_is_untouched();
        assert!(!place.folder.path().join("beside/new").exists(), "{name}");
    }
}

#[test]
fn what_leads_outside_is_said() {
    let refused = |layer: Layer| match Place::new().unpack(vec![layer]) {
        Err(Error::Invalid(message)) => message,
        other => panic!("{other:?}"),
    };
    assert!(refused(Layer::new().file("../a", "x")).contains("outside of its root: ../a"));
    assert!(refused(Layer::new().hard_link("a", "../b")).contains("outside of its root"));
    assert!(refused(Layer::new().hard_link("a", "none")).contains("at a"));
    assert!(refused(Layer::new().file("a", "x").file("a/b", "x")).contains("at a/b"));
}

#[test]
fn devices_and_pipes_are_left_out() {
    let place = Place::new();
    let mut layer = Layer::new();
    for (name, kind) in
        [("char", EntryType::Char), ("block", EntryType::Block), ("pipe", EntryType::Fifo)]
    {
        layer = layer.entry(kind, name, "", 0o666, "");
    }
    place.unpack(vec![layer.file("there", "x")]).unwrap();
    let names = fs::read_dir(place.root()).unwrap().flatten();
    let mut names: Vec<_> = names.map(|entry| entry.file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, ["dev", "etc", "proc", "there", "tmp"]);
}

#[test]
fn where_the_sandbox_mounts_no_link_stands() {
    let place = Place::new();
    let layer = Layer::new()
        .link("tmp", "../beside")
        .link("etc", "../beside")
        .file("proc", "a file")
        .link("dev", "/proc/self/cwd");
    place.unpack(vec![layer]).unwrap();
    for name in ["tmp", "etc", "proc", "dev"] {
        assert!(fs::symlink_metadata(place.root().join(name)).unwrap().is_dir(), "{name}");
    }
    assert!(fs::symlink_metadata(place.root().join("etc/hosts")).unwrap().is_file());
    place.outside_is_untouched();
}

#[test]
fn packed_layers_are_known_by_their_bytes() {
    let layer = || Layer::new().file("a", "text").bytes();
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    gzip.write_all(&layer()).unwrap();
    let zstd = ruzstd::encoding::compress_to_vec(
        &layer()[..],
        ruzstd::encoding::CompressionLevel::Fastest,
    );
    let whole = layer();
    let frames = [&whole[..700], &whole[700..]].map(|part| {
        ruzstd::encoding::compress_to_vec(part, ruzstd::encoding::CompressionLevel::Fastest)
    });
    for packed in [layer(), gzip.finish().unwrap(), zstd, frames.concat()] {
        let place = Place::new();
        let mut unpacking = Unpacking::begin(&place.root()).unwrap();
        unpacking.layer(&packed[..], None).unwrap();
        assert_eq!(unpacking.end().unwrap(), 4);
        assert_eq!(text(&place.root(), "a").as_deref(), Some("text"));
    }
    let place = Place::new();
    let mut unpacking = Unpacking::begin(&place.root()).unwrap();
    assert!(
        unpacking
            .layer(&b"no archive at all, but long enough to be read as one".repeat(20)[..], None)
            .is_err()
    );
}

#[test]
fn a_layer_is_what_the_configuration_names() {
    let digest = |bytes: &[u8]| format!("sha256:{}", hex::encode(Sha256::digest(bytes)));
    let layer = Layer::new().file("a", "text").bytes();
    // Tools fill archives up.
    let filled = [&layer[..], &[0; 10_240]].concat();
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    gzip.write_all(&filled).unwrap();
    let packed = gzip.finish().unwrap();
    let unpack = |layer: &[u8], named: &str| {
        let place = Place::new();
        Unpacking::begin(&place.root()).unwrap().layer(layer, Some(named))
    };
    unpack(&layer, &digest(&layer)).unwrap();
    unpack(&packed, &digest(&filled)).unwrap();
    for (layer, named) in [(&packed, &packed), (&packed, &layer), (&layer, &filled)] {
        let named = digest(named);
        let Err(Error::Invalid(message)) = unpack(layer, &named) else { panic!("taken") };
        assert!(message.contains(&named), "{message}");
    }
}

fn refused(layers: Vec<Layer>) -> String {
    match Place::new().unpack(layers) {
        Err(Error::Invalid(message)) => message,
        other => panic!("{other:?}"),
    }
}

/// They are read into memory, and pack well.
#[test]
fn heads_are_short() {
    let long = vec![b'n'; HEAD_BYTES_MAX as usize + 1];
    for kind in [EntryType::GNULongName, EntryType::GNULongLink, EntryType::XHeader] {
        let layer = Layer::new().raw(kind, &long, |_| ()).file("a", "x");
        assert!(refused(vec![layer]).contains("head of a file is too long"), "{kind:?}");
    }
    // A map of holes that goes on and on.
    let mut more = [0u8; 512];
    more[504] = 1;
    let holes = Layer::new().raw(EntryType::GNUSparse, &more.repeat(2_100), |header| {
        header.set_size(0);
        header.as_gnu_mut().unwrap().isextended[0] = 1;
    });
    assert!(refused(vec![holes]).contains("head of a file is too long"));
    // What is left out is no head, however long it is.
    let device = Layer::new().raw(EntryType::Char, &long, |header| {
        header.as_old_mut().name[..3].copy_from_slice(b"dev");
    });
    Place::new().unpack(vec![device.file("a", "x")]).unwrap();
}

#[test]
fn holes_stay_holes() {
    let place = Place::new();
    let layer = Layer::new().raw(EntryType::GNUSparse, b"end", |header| {
        header.set_mode(0o644);
        let gnu = header.as_gnu_mut().unwrap();
        gnu.name[..1].copy_from_slice(b"a");
        gnu.realsize = *b"00000001003\0";
        gnu.sparse[0].offset = *b"00000001000\0";
        gnu.sparse[0].numbytes = *b"00000000003\0";
    });
    place.unpack(vec![layer.file("b", "x")]).unwrap();
    let bytes = fs::read(place.root().join("a")).unwrap();
    assert_eq!((bytes.len(), &bytes[512..]), (515, &b"end"[..]));
    assert_eq!(text(&place.root(), "b").as_deref(), Some("x"));
}

/// One layer may be named many times, and hold nothing that is kept.
#[test]
fn all_layers_share_what_may_be_read() {
    let place = Place::new();
    let mut unpacking = Unpacking::begin(&place.root()).unwrap();
    let left_out = Layer::new().raw(EntryType::Fifo, &[0; 4096], |_| ()).bytes();
    unpacking.room.set(3 * left_out.len() as u64);
    for _ in 0..3 {
        unpacking.layer(&left_out[..], None).unwrap();
    }
    let Err(Error::Invalid(message)) = unpacking.layer(&left_out[..], None) else {
        panic!("taken")
    };
    assert!(message.contains("the image is too large"), "{message}");
}

#[test]
fn folders_that_nobody_names_are_counted() {
    for (before, fits) in [(ENTRIES_MAX - 4, true), (ENTRIES_MAX - 3, false)] {
        let place = Place::new();
        let mut unpacking = Unpacking::begin(&place.root()).unwrap();
        unpacking.entries = before;
        let layer = Layer::new().file("a/b/c/file", "x").bytes();
        assert_eq!(unpacking.layer(&layer[..], None).is_ok(), fits);
    }
}

/// The store needs it to recover.
#[test]
fn the_last_of_the_disk_is_the_stores() {
    let place = Place::new();
    let mut unpacking = Unpacking::begin(&place.root()).unwrap();
    unpacking.space.shortage = |_| Ok(Some("nearly full".into()));
    let layer = Layer::new().file("a", "x").bytes();
    let Err(Error::Platform(message)) = unpacking.layer(&layer[..], None) else { panic!("taken") };
    assert!(message.contains("nearly full"), "{message}");
}

/// Each path is short; by the links it leads ever deeper.
#[test]
fn links_lead_no_deeper_than_paths() {
    let steps = ["d"; 45].join("/");
    let mut layer = Layer::new().folder(&format!("{steps}/")).link("l0", &steps);
    for number in 0..8 {
        let below = format!("l{number}/{steps}");
        layer = layer.folder(&format!("{below}/")).link(&format!("l{}", number + 1), &below);
    }
    let message = refused(vec![layer]);
    assert!(message.contains("nested too deep"), "{message}");
}
