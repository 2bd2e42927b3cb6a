//! What a cut takes and what it leaves, through the kernel: every promise of the crate's first page.

use powercut::{Errno, Names, Options, PowerCut, Survivors};
use rustix::fs::{FallocateFlags, SeekFrom, fallocate, seek};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// Drop the disk before its mountpoint.
struct Mounted {
    disk: PowerCut,
    _folder: tempfile::TempDir,
}

impl Mounted {
    fn at(&self, name: &str) -> PathBuf {
        self.disk.path().join(name)
    }

    fn cut(&self) -> powercut::Lost {
        self.disk.cut(Survivors::None).unwrap()
    }

    fn sync_root(&self) {
        sync_folder(self.disk.path());
    }
}

fn mounted(options: Options) -> Option<Mounted> {
    if let Err(reason) = powercut::available() {
        println!("skipped: {reason}");
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    let disk = PowerCut::mount(folder.path(), options).unwrap();
    Some(Mounted { disk, _folder: folder })
}

fn strict() -> Option<Mounted> {
    mounted(Options::default())
}

fn sync_folder(folder: &Path) {
    File::open(folder).unwrap().sync_all().unwrap();
}

/// Written and synced; its name is not.
fn write_synced(path: &Path, bytes: &[u8]) -> File {
    let mut file =
        OpenOptions::new().read(true).write(true).create(true).truncate(true).open(path).unwrap();
    file.write_all(bytes).unwrap();
    file.sync_all().unwrap();
    file
}

#[test]
fn only_what_was_synced_is_left() {
    let Some(on) = strict() else { return };
    let file = write_synced(&on.at("a"), b"first");
    on.sync_root();
    file.write_all_at(b"SECOND", 0).unwrap();
    assert_eq!(fs::read(on.at("a")).unwrap(), b"SECOND");
    let lost = on.cut();
    assert_eq!((lost.files, lost.bytes, lost.entries), (1, 6, 0));
    assert_eq!(fs::read(on.at("a")).unwrap(), b"first");
    let failed = file.write_all_at(b"x", 0).unwrap_err();
    assert_eq!(failed.raw_os_error(), Some(Errno::IO.raw_os_error()), "an old handle is dead");
    let file = OpenOptions::new().write(true).open(on.at("a")).unwrap();
    file.write_all_at(b"third", 5).unwrap();
    file.sync_data().unwrap();
    on.cut();
    assert_eq!(fs::read(on.at("a")).unwrap(), b"firstthird");
    assert_eq!(on.disk.counters().file_syncs, 2);
}

#[test]
fn a_name_needs_a_sync_of_its_folder() {
    let Some(on) = strict() else { return };
    write_synced(&on.at("a"), b"1");
    fs::create_dir(on.at("d")).unwrap();
    write_synced(&on.at("d/b"), b"2");
    sync_folder(&on.at("d"));
    assert_eq!(on.cut().entries, 2);
    assert_eq!(fs::read_dir(on.disk.path()).unwrap().count(), 0);
    write_synced(&on.at("a"), b"1");
    on.sync_root();
    fs::remove_file(on.at("a")).unwrap();
    on.cut();
    assert_eq!(fs::read(on.at("a")).unwrap(), b"1", "its removal was not synced");
    fs::remove_file(on.at("a")).unwrap();
    on.sync_root();
    on.cut();
    assert!(!on.at("a").exists());
}

#[test]
fn ext4_stores_the_names_of_what_is_synced() {
    let Some(on) = mounted(Options { names: Names::Ext4, ..Options::default() }) else { return };
    fs::create_dir_all(on.at("d/e")).unwrap();
    write_synced(&on.at("d/e/a"), b"1");
    File::create(on.at("d/b")).unwrap();
    on.cut();
    assert_eq!(fs::read(on.at("d/e/a")).unwrap(), b"1");
    assert!(!on.at("d/b").exists());
}

#[test]
fn a_rename_happens_whole_or_not() {
    let Some(on) = strict() else { return };
    write_synced(&on.at("f"), b"old");
    on.sync_root();
    let replace = || {
        write_synced(&on.at("f.new"), b"new");
        fs::rename(on.at("f.new"), on.at("f")).unwrap();
        assert_eq!(fs::read(on.at("f")).unwrap(), b"new");
    };
    replace();
    on.cut();
    assert_eq!(fs::read(on.at("f")).unwrap(), b"old");
    assert!(!on.at("f.new").exists());
    replace();
    on.sync_root();
    on.cut();
    assert_eq!(fs::read(on.at("f")).unwrap(), b"new");
}

#[test]
fn a_rename_across_folders_needs_both() {
    let Some(on) = strict() else { return };
    for folder in ["a", "b"] {
        fs::create_dir(on.at(folder)).unwrap();
    }
    write_synced(&on.at("a/f"), b"1");
    sync_folder(&on.at("a"));
    on.sync_root();
    fs::rename(on.at("a/f"), on.at("b/f")).unwrap();
    sync_folder(&on.at("b"));
    on.cut();
    assert!(on.at("a/f").exists() && !on.at("b/f").exists());
    fs::rename(on.at("a/f"), on.at("b/f")).unwrap();
    sync_folder(&on.at("b"));
    // What takes the old name rests on the rename: one does not reach the disk without the other.
    write_synced(&on.at("a/f"), b"2");
    sync_folder(&on.at("a"));
    on.cut();
    assert_eq!(fs::read(on.at("a/f")).unwrap(), b"2");
    assert_eq!(fs::read(on.at("b/f")).unwrap(), b"1");
}

#[test]
fn a_removed_folder_comes_back_full() {
    let Some(on) = strict() else { return };
    fs::create_dir_all(on.at("d/e")).unwrap();
    write_synced(&on.at("d/e/a"), b"1");
    for folder in ["d/e", "d", ""] {
        sync_folder(&on.at(folder));
    }
    // The kernel has seen the folder die, and here it still holds it.
    let held = File::open(on.at("d")).unwrap();
    fs::remove_dir_all(on.at("d")).unwrap();
    on.cut();
    assert_eq!(fs::read(on.at("d/e/a")).unwrap(), b"1");
    drop(held);
    fs::remove_dir_all(on.at("d")).unwrap();
    on.sync_root();
    on.cut();
    assert!(!on.at("d").exists());
}

#[test]
fn lengths_and_appends() {
    let Some(on) = strict() else { return };
    let file = write_synced(&on.at("a"), &[7; 10_000]);
    on.sync_root();
    file.set_len(100).unwrap();
    on.cut();
    assert_eq!(fs::read(on.at("a")).unwrap(), [7; 10_000]);
    let mut file = OpenOptions::new().append(true).open(on.at("a")).unwrap();
    file.write_all(b"synced").unwrap();
    file.sync_data().unwrap();
    file.write_all(b"lost").unwrap();
    on.cut();
    assert_eq!(fs::read(on.at("a")).unwrap()[10_000..], *b"synced");
    File::create(on.at("a")).unwrap().sync_all().unwrap();
    on.cut();
    assert_eq!(fs::metadata(on.at("a")).unwrap().len(), 0);
    assert!(File::create_new(on.at("a")).is_err());
}

#[test]
fn holes_are_found_and_come_back() {
    let Some(on) = strict() else { return };
    let file = File::create(on.at("a")).unwrap();
    file.set_len(64 << 20).unwrap();
    file.write_all_at(&[1; 5000], 1 << 20).unwrap();
    file.sync_all().unwrap();
    on.sync_root();
    let holes = |file: &File| {
        let data = seek(file, SeekFrom::Data(0)).unwrap();
        (data, seek(file, SeekFrom::Hole(data)).unwrap(), seek(file, SeekFrom::Data(data + 8192)))
    };
    let expected = (1 << 20, (1 << 20) + 8192, Err(Errno::NXIO));
    assert_eq!(holes(&file), expected);
    file.write_all_at(&[1; 5000], 2 << 20).unwrap();
    assert_eq!(seek(&file, SeekFrom::Data(2 << 20)), Ok(2 << 20));
    let modes = FallocateFlags::KEEP_SIZE | FallocateFlags::PUNCH_HOLE;
    fallocate(&file, modes, 1 << 20, 8192).unwrap();
    assert_eq!(holes(&file).0, 2 << 20);
    on.cut();
    let file = File::open(on.at("a")).unwrap();
    assert_eq!(holes(&file), expected);
    assert_eq!(fs::metadata(on.at("a")).unwrap().len(), 64 << 20);
}

#[test]
fn many_overwrites_are_taken_back() {
    let Some(on) = strict() else { return };
    let before: Vec<u8> = (0..100_000u32).map(|at| (at % 251) as u8).collect();
    let file = write_synced(&on.at("a"), &before);
    on.sync_root();
    for round in 0..2000u64 {
        file.write_all_at(&[round as u8; 333], round * 7919 % 120_000).unwrap();
    }
    on.cut();
    assert_eq!(fs::read(on.at("a")).unwrap(), before);
}

#[test]
fn an_unlinked_file_lives_while_it_is_open() {
    let Some(on) = strict() else { return };
    let mut file = write_synced(&on.at("a"), b"here");
    fs::remove_file(on.at("a")).unwrap();
    io::Seek::rewind(&mut file).unwrap();
    let mut text = String::new();
    file.read_to_string(&mut text).unwrap();
    assert_eq!(text, "here");
}

#[test]
fn a_full_disk_heals() {
    let capacity_bytes = Some(1 << 20);
    let Some(on) = mounted(Options { capacity_bytes, ..Options::default() }) else { return };
    fs::write(on.at("half"), vec![1; 1 << 19]).unwrap();
    let full = fs::write(on.at("more"), vec![1; 1 << 20]).unwrap_err();
    assert_eq!(full.kind(), io::ErrorKind::StorageFull);
    assert_eq!(fs::metadata(on.at("more")).unwrap().len(), 1 << 19);
    assert_eq!(rustix::fs::statvfs(on.disk.path()).unwrap().f_bfree, 0);
    fs::remove_file(on.at("half")).unwrap();
    fs::remove_file(on.at("more")).unwrap();
    // Removed, but the disk's version could still be asked for; a sync lets go of it.
    on.sync_root();
    // The kernel reports a close a moment later.
    let free = || rustix::fs::statvfs(on.disk.path()).unwrap().f_bfree;
    for _ in 0..1000 {
        if free() == 256 {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    fs::write(on.at("again"), vec![1; 1 << 20]).unwrap();
    on.disk.set_capacity(None);
    fs::write(on.at("beyond"), vec![1; 1 << 20]).unwrap();
}

#[test]
fn writes_fail_until_the_fault_is_taken_away() {
    let Some(on) = strict() else { return };
    let file = write_synced(&on.at("a"), b"1");
    for errno in [Errno::NOSPC, Errno::IO, Errno::ROFS] {
        on.disk.fail_writes(Some(errno));
        let code = Some(errno.raw_os_error());
        assert_eq!(file.write_all_at(b"2", 0).unwrap_err().raw_os_error(), code);
        assert_eq!(file.sync_all().unwrap_err().raw_os_error(), code);
        assert_eq!(File::create(on.at("b")).unwrap_err().raw_os_error(), code);
        assert_eq!(fs::read(on.at("a")).unwrap(), b"1");
        on.disk.fail_writes(None);
        file.write_all_at(b"1", 0).unwrap();
        file.sync_all().unwrap();
    }
}

#[test]
fn a_failed_sync_forgets_what_it_should_have_written() {
    let Some(on) = strict() else { return };
    let file = write_synced(&on.at("a"), b"old");
    on.sync_root();
    file.write_all_at(b"new", 0).unwrap();
    on.disk.fail_fsync_once();
    assert_eq!(file.sync_all().unwrap_err().raw_os_error(), Some(Errno::IO.raw_os_error()));
    file.sync_all().unwrap();
    assert_eq!(fs::read(on.at("a")).unwrap(), b"new");
    on.cut();
    assert_eq!(fs::read(on.at("a")).unwrap(), b"old");
}

#[test]
fn torn_writes_repeat_with_the_seed() {
    let Some(on) = strict() else { return };
    let mut found = Vec::new();
    for seed in [1, 1, 2, 3] {
        write_synced(&on.at("a"), &[0; 64 * 1024]);
        on.sync_root();
        let file = OpenOptions::new().write(true).open(on.at("a")).unwrap();
        file.write_all_at(&[1; 96 * 1024], 0).unwrap();
        File::create(on.at("b")).unwrap();
        on.disk.cut(Survivors::Some { seed }).unwrap();
        let bytes = fs::read(on.at("a")).unwrap();
        let sectors = bytes.chunks(512).map(|sector| sector.iter().all(|byte| *byte == 1));
        let new = sectors.clone().filter(|new| *new).count();
        assert!(new > 0 && new < 192, "seed {seed}: {new}");
        assert!(bytes.chunks(512).all(|sector| sector.iter().all(|byte| *byte == sector[0])));
        found.push((bytes, on.at("b").exists()));
        fs::remove_file(on.at("a")).unwrap();
        if on.at("b").exists() {
            fs::remove_file(on.at("b")).unwrap();
        }
        on.sync_root();
    }
    assert_eq!(found[0], found[1]);
    assert!(found[1].0 != found[2].0 && found[2].0 != found[3].0);
}

#[test]
fn locks_direct_io_and_links() {
    let Some(on) = strict() else { return };
    let first = write_synced(&on.at("a"), b"1");
    first.try_lock().unwrap();
    let second = OpenOptions::new().write(true).open(on.at("a")).unwrap();
    assert!(matches!(second.try_lock(), Err(fs::TryLockError::WouldBlock)));
    drop(first);
    second.try_lock().unwrap();
    fs::hard_link(on.at("a"), on.at("b")).unwrap();
    std::os::unix::fs::symlink("b", on.at("c")).unwrap();
    on.sync_root();
    on.cut();
    assert_eq!(fs::read(on.at("c")).unwrap(), b"1");
    let direct = OpenOptions::new().write(true).custom_flags(libc::O_DIRECT).open(on.at("b"));
    direct.unwrap().write_all_at(&[2; 4096], 0).unwrap();
    assert_eq!(fs::read(on.at("a")).unwrap(), [2; 4096]);
}

#[test]
fn a_mount_does_not_outlive_its_handle() {
    let Some(Mounted { disk, _folder: folder }) = strict() else { return };
    let file = write_synced(&folder.path().join("a"), b"1");
    drop(disk);
    let mounts = fs::read_to_string("/proc/self/mounts").unwrap();
    assert!(!mounts.contains(&*folder.path().to_string_lossy()));
    drop(file);
}

/// Prints how many small durable writes a second the file system itself allows.
#[test]
fn it_is_fast_enough_for_torture() {
    let Some(on) = strict() else { return };
    const WRITES: u64 = 2000;
    let file = File::create(on.at("a")).unwrap();
    file.set_len(64 << 20).unwrap();
    let world = world::World::real();
    let begun = world.instant();
    for at in 0..WRITES {
        file.write_all_at(&[7; 200], at * 200).unwrap();
        file.sync_data().unwrap();
    }
    let took = world.instant().duration_since(begun);
    println!("{:.0} durable writes a second", WRITES as f64 / took.as_secs_f64());
    assert_eq!(on.disk.counters().file_syncs, WRITES);
    assert!(took.as_secs() < 20, "{took:?}");
}
