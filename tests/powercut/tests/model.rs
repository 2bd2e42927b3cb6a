//! Any history of operations and cuts, against whole copies of what is live and what is durable.

use powercut::{Options, PowerCut, Survivors};
use proptest::prelude::{Strategy, any, prop_oneof};
use proptest::test_runner::{Config, TestRunner};
use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::FileExt;
use std::path::Path;

const NAMES: u8 = 4;

#[derive(Clone, Debug)]
enum Step {
    Create(u8),
    Write(u8, u16, u16, u8),
    SetLength(u8, u16),
    Rename(u8, u8),
    Remove(u8),
    SyncFile(u8),
    SyncFolder,
    Cut,
}

#[derive(Default)]
struct Model {
    files: Vec<(Vec<u8>, Vec<u8>)>,
    live: BTreeMap<u8, usize>,
    durable: BTreeMap<u8, usize>,
}

fn step() -> impl Strategy<Value = Step> {
    let name = || 0..NAMES;
    prop_oneof![
        3 => name().prop_map(Step::Create),
        6 => (name(), 0..20_000u16, 1..6_000u16, any::<u8>())
            .prop_map(|(name, at, length, byte)| Step::Write(name, at, length, byte)),
        2 => (name(), 0..20_000u16).prop_map(|(name, length)| Step::SetLength(name, length)),
        2 => (name(), name()).prop_map(|(from, to)| Step::Rename(from, to)),
        1 => name().prop_map(Step::Remove),
        3 => name().prop_map(Step::SyncFile),
        2 => proptest::prelude::Just(Step::SyncFolder),
        2 => proptest::prelude::Just(Step::Cut),
    ]
}

impl Model {
    fn apply(&mut self, step: &Step) {
        let file = |name: &u8| self.live.get(name).copied();
        match step {
            Step::Create(name) => {
                if file(name).is_none() {
                    self.live.insert(*name, self.files.len());
                    self.files.push((Vec::new(), Vec::new()));
                }
            }
            Step::Write(name, at, length, byte) => {
                if let Some(file) = file(name) {
                    let (begin, end) = (usize::from(*at), usize::from(*at) + usize::from(*length));
                    let live = &mut self.files[file].0;
                    live.resize(live.len().max(end), 0);
                    live[begin..end].fill(*byte);
                }
            }
            Step::SetLength(name, length) => {
                if let Some(file) = file(name) {
                    self.files[file].0.resize(usize::from(*length), 0);
                }
            }
            Step::Rename(from, to) => {
                if let Some(file) = self.live.remove(from) {
                    self.live.insert(*to, file);
                }
            }
            Step::Remove(name) => drop(self.live.remove(name)),
            Step::SyncFile(name) => {
                if let Some(file) = file(name) {
                    self.files[file].1 = self.files[file].0.clone();
                }
            }
            Step::SyncFolder => self.durable = self.live.clone(),
            Step::Cut => {
                self.live = self.durable.clone();
                for (live, durable) in &mut self.files {
                    live.clone_from(durable);
                }
            }
        }
    }

    fn shows(&self) -> BTreeMap<String, Vec<u8>> {
        let shown = |(name, file): (&u8, &usize)| (name.to_string(), self.files[*file].0.clone());
        self.live.iter().map(shown).collect()
    }
}

fn apply(disk: &PowerCut, folder: &Path, step: &Step) {
    let path = |name: &u8| folder.join(name.to_string());
    let open = |name: &u8| OpenOptions::new().write(true).open(path(name));
    match step {
        // A name that is taken, or not there, is the model's own no-op.
        Step::Create(name) => drop(File::create_new(path(name))),
        Step::Write(name, at, length, byte) => {
            if let Ok(file) = open(name) {
                let bytes = vec![*byte; usize::from(*length)];
                file.write_all_at(&bytes, u64::from(*at)).unwrap();
            }
        }
        Step::SetLength(name, length) => {
            if let Ok(file) = open(name) {
                file.set_len(u64::from(*length)).unwrap();
            }
        }
        Step::Rename(from, to) => drop(fs::rename(path(from), path(to))),
        Step::Remove(name) => drop(fs::remove_file(path(name))),
        Step::SyncFile(name) => {
            if let Ok(file) = open(name) {
                file.sync_data().unwrap();
            }
        }
        Step::SyncFolder => File::open(folder).unwrap().sync_all().unwrap(),
        Step::Cut => drop(disk.cut(Survivors::None).unwrap()),
    }
}

fn shows(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let file = |entry: fs::DirEntry| {
        (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap())
    };
    files.map(file).collect()
}

#[test]
fn it_does_what_the_model_does() {
    if let Err(reason) = powercut::available() {
        println!("skipped: {reason}");
        return;
    }
    let mountpoint = tempfile::tempdir().unwrap();
    let disk = PowerCut::mount(mountpoint.path(), Options::default()).unwrap();
    let mut runner =
        TestRunner::new(Config { cases: 200, failure_persistence: None, ..Config::default() });
    let cases = std::cell::Cell::new(0);
    let result = runner.run(&proptest::collection::vec(step(), 1..60), |steps| {
        cases.set(cases.get() + 1);
        let folder = mountpoint.path().join(cases.get().to_string());
        fs::create_dir(&folder).unwrap();
        File::open(mountpoint.path()).unwrap().sync_all().unwrap();
        let mut model = Model::default();
        for (at, step) in steps.iter().enumerate() {
            apply(&disk, &folder, step);
            model.apply(step);
            if at % 4 == 0 || matches!(step, Step::Cut) {
                proptest::prop_assert_eq!(shows(&folder), model.shows(), "after {}", at);
            }
        }
        Ok(())
    });
    drop(disk);
    result.unwrap();
}
